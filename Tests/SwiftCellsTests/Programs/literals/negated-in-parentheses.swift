let yes = true, n = 7
let some: Int? = 3
func larger<T: Comparable>(_ a: T, _ b: T) -> T { a < b ? b : a }
// An operator beside it says what it is.
print(-(3) + -(4), -(3) * -(4), larger(9, 6) * -(9), -(11) - larger(9, 1)) // expect: -7 12 -81 -20
print(larger(-(0), 0 + 1), larger(1 + 2, -(0)), larger(-(3), Int(3))) // expect: 1 3 3
print(-(3) == -(4), -(3) < -(4), [1, 2].map { $0 * -(3) }, { $0 + -(3) }(4)) // expect: false false [-3, -6] 1
let early = yes ? -(8) : abs(1 + 2), late = yes ? -(2) : 1 + 1
print(early, late, some ?? -(3), min(abs(-(3)), n)) // expect: -8 -2 3 3
