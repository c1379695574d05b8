protocol P { associatedtype T; func m() -> T }
class A: P { func m() -> Self { self } } // error: 'A'
final class B: P { func m() -> Self { self } } // error: 'B'
protocol Q { associatedtype T; var m: T? { get } }
class C: Q { var m: Self? { self } } // error: 'C'
protocol R { func m() -> D }
extension R { func m() -> Self { self } }
class D: R { } // error: 'D'
protocol S { func m(_ x: E) }
extension S { func m(_ x: Self) { } }
class E: S { } // error: 'E'
protocol U { func m() -> [F] }
extension U { func m() -> [Self] { [self] } }
class F: U { } // error: 'F'
