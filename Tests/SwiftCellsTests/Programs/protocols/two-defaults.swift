protocol P { func f() }
extension P { func f() { print("p") } }
protocol R: P {}
extension R { func f() { print("r") } }
struct U: R {}
extension P where Self: Equatable { func f() { print("e") } }
struct V: P, Equatable {}
U().f()
(U() as P).f()
V().f()
(V() as P).f()
// expect: r
// expect: r
// expect: e
// expect: e
