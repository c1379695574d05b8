class Box { var value: Int; init(_ v: Int) { value = v } }
let a = Box(1)
let b = a
b.value = 5
print(a.value, a === b, a !== Box(5))  // expect: 5 true true
func change(_ x: Box) { x.value += 1 }
change(a)
print(b.value)  // expect: 6
