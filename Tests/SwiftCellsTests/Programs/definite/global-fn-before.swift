func f() -> Int { x }
let x: Int
x = 1
print(f())  // expect: 1
