struct V: Equatable { var n = 0; static func make(_ n: Int) -> V { V(n: n) } }
struct W { var n = 0; static func make(_ n: Int) -> W { W(n: n) } }
switch V() { case .make("3"): print(1); default: print("no") } // error: cannot be matched against a value of type 'V'.
switch W() { case .make(3): print(1); default: print("no") } // error: cannot be matched against a value of type 'W'.
switch V() { case .mke(3): print(1); default: print("no") } // error: 'V' has no case 'mke'.
// ---
struct N {}
extension V { static func of(_ n: N) -> V { V() }; static func sum(_ n: Int, _ m: Int = 0) -> V { V() } }
if case .of(N()) = V() { print("none") } // error: cannot be matched against a value of type 'V'. // note: Compare with ==
for case .sum(3) in [V()] { print("none") } // error: cannot be matched against a value of type 'V'.
