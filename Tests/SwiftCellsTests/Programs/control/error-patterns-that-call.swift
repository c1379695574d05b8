struct V: Equatable { var n = 0; static func make(_ n: Int) -> V { V(n: n) } }
struct W { var n = 0; static func make(_ n: Int) -> W { W(n: n) } }
switch V() { case .make("3"): print(1); default: print("no") } // error: cannot be matched against a value of type 'V'.
switch W() { case .make(3): print(1); default: print("no") } // error: cannot be matched against a value of type 'W'.
switch V() { case .mke(3): print(1); default: print("no") } // error: 'V' has no case 'mke'.
