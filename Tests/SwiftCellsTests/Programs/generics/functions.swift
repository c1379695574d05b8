func swapped<A, B>(_ p: (A, B)) -> (B, A) { (p.1, p.0) }
print(swapped((1, "a")))  // expect: ("a", 1)
func largest<T: Comparable>(_ xs: [T]) -> T? { var best = xs.first; for x in xs { if let b = best, x > b { best = x } }; return best }
print(largest([3, 9, 2])!, largest(["b", "z"])!)  // expect: 9 z
