struct N {}
struct V: Equatable { var n = 0; static func of(_ n: N) -> V { V() }; static func sum(_ n: Int, _ m: Int = 0) -> V { V() } }
if case .of(N()) = V() { print("none") } // error: cannot be matched against a value of type 'V'. // note: Compare with ==
for case .sum(3) in [V()] { print("none") } // error: cannot be matched against a value of type 'V'.
