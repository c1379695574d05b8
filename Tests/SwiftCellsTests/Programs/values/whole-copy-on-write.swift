struct Inner { var values = [1, 2, 3] }
struct Outer { var inner = Inner(); var name = "o" }
var a = Outer()
var b = a
b.inner.values[1] = 20
b.inner.values.append(4)
b.name += "!"
print(a.inner.values, a.name)
print(b.inner.values, b.name)
var list = [a, b]
list[0].inner.values[0] = 100
list[1].name = "second"
print(list[0].inner.values, a.inner.values, list[1].name, b.name)
var t = (x: 1, y: [1, 2])
let u = t
t.y.append(3)
t.x += 5
print(t, u)

// expect: [1, 2, 3] o
// expect: [1, 20, 3, 4] o!
// expect: [100, 2, 3] [1, 2, 3] second o!
// expect: (x: 6, y: [1, 2, 3]) (x: 1, y: [1, 2])
