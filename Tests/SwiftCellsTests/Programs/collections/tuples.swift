let p = (x: 1, y: 2.5)
print(p.x, p.1, p)  // expect: 1 2.5 (x: 1, y: 2.5)
let (a, b) = p
var q = (1, "a", [2])
q.0 = 5; q.2.append(3)
print(a, b, q, (1, 2) == (1, 2), (1, "b") < (2, "a"))  // expect: 1 2.5 (5, "a", [2, 3]) true true
func f() -> (sum: Int, mean: Double) { (3, 1.5) }
let (s, _) = f()
print(s, f().mean)  // expect: 3 1.5
var (m, n) = (1, 2)
(m, n) = (n, m)
print(m, n)  // expect: 2 1
