let n: Int8 = 100
let z = 0
func never() { print(n + 100, 1 / z) }
print(n)
let y = n - 100
print(n, z, y)
if n < 0 { print(n + 100, 1 / z) }
print("before")
print(n + 100)  // fails: overflow
// expect: 100
// expect: 100 0 0
// expect: before
