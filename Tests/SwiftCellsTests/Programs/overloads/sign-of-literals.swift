let n = 3
let s = -(1 + 2)
print(s, -(n), -(2) + n, 1 + -(7), -(2.5)) // expect: -3 -3 1 -6 -2.5
let i: Int = -(7)
let d: Double = -(7)
print(i, d, [1, 2].map { -$0 * 2 }, [3, 1].filter { -$0 < -2 }) // expect: -7 -7.0 [-2, -4] [3]
func same<T>(_ a: T, _ b: T) -> T { a }
func plus(_ a: Int, _ b: Int) -> Int { a + b }
let k: Int = n > 2 ? -(1) : min(2, 3)
let b: Int = if n > 2 { n } else { -(5) }
let t = n > 2 ? -(1) : n
let u = same(n, -(3))
let v = plus(-(3), 4)
print(k, b, t, u, v) // expect: -1 3 -1 3 1
print(k, n > 2 ? -1.5 : 2) // expect: -1 -1.5
let w = n > 2 ? -(1) : 2.0
print(w) // expect: -1.0
