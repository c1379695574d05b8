func f(_ x: Int) -> ([Int], Int) { ([x], x * 2) }
let (out, h) = f(3)
print(out, h)
var (a, b) = f(4)
a.append(1); b += 1
print(a, b)
let (p, q): (Int, Double) = (1, 2)
print(p, q)
let ((x, y), z) = ((1, 2), 3)
print(x, y, z)
let (_, only) = f(9)
print(only)
func g<T>(_ t: T) -> (T, T) { (t, t) }
let (m, n) = g("s")
print(m, n)
for (i, (u, v)) in zip([1, 2], [3, 4]).enumerated() { print(i, u, v) }
// expect: [3] 6
// expect: [4, 1] 9
// expect: 1 2.0
// expect: 1 2 3
// expect: 18
// expect: s s
// expect: 0 1 3
// expect: 1 2 4
