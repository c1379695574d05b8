let n = 3
let s = -(1 + 2)
print(s, -(n), -(2) + n, 1 + -(7), -(2.5)) // expect: -3 -3 1 -6 -2.5
let i: Int = -(7)
let d: Double = -(7)
print(i, d, [1, 2].map { -$0 * 2 }, [3, 1].filter { -$0 < -2 }) // expect: -7 -7.0 [-2, -4] [3]
