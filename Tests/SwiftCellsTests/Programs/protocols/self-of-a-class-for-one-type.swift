protocol P { associatedtype T; func m() -> T }
class A: P { typealias T = A; func m() -> Self { self } }
struct B: P { func m() -> Self { self } }
enum C: P { case c; func m() -> Self { self } }
print(A().m() is A, B.T.self, C.T.self) // expect: true B C
protocol R { func m() -> D }
extension R { func m() -> Self { self } }
final class D: R { }
print(D().m() is D) // expect: true
protocol S { func m() -> E }
extension S { func m() -> Self { self } }
class E: S { func m() -> E { self } }
class F: E { }
print(F().m() is F) // expect: true
protocol U { func m() -> G }
class G: U { func m() -> Self { self } }
print(G().m() is G) // expect: true
