private struct P { var x = 1; func me() -> P { self } }
private protocol Q { func f() -> Int }
struct S: Q {
    private enum K { case a, b }
    private var ks: [K] = [.a]
    func f() -> Int { ks.count }
}
fileprivate func make() -> P { P() }
private let p = make()
func g() -> Int { let q = P(); func inner() -> P { q }; return inner().me().x }
for x in [P()] { print(x.x) }  // expect: 1
print(S().f(), g(), p.x)  // expect: 1 1 1
