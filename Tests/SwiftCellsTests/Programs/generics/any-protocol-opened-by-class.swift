// What a class inherits from an extension is for the type that is known; of `any P` for that of the value.
protocol P { static var n: Int { get }; func r() -> String }
extension P {
    func a() -> String { "\(Self.self) \(type(of: self)) \(Self.n)" }
    func c() -> [Self] { [self] }
    func d() -> String { g(self) + r() }
}
func g<T: P>(_ t: T) -> String { "\(T.self) \(type(of: t)) \(T.n)" }
class B: P { class var n: Int { 1 }; func r() -> String { " rB" } }
class D: B { override class var n: Int { 2 }; override func r() -> String { " rD" } }
class X<T>: P { static var n: Int { 4 }; func r() -> String { " \(T.self)" } }
class Y: X<Int> {}
for x in [B(), D(), X<String>(), Y()] as [any P] { print(x.a(), x.d(), g(x), type(of: x.c())) }
for x in [B(), D()] { print(x.a(), x.d(), g(x), type(of: x.c())) }

// expect: B B 1 B B 1 rB B B 1 Array<P>
// expect: D D 2 D D 2 rD D D 2 Array<P>
// expect: X<String> X<String> 4 X<String> X<String> 4 String X<String> X<String> 4 Array<P>
// expect: Y Y 4 Y Y 4 Int Y Y 4 Array<P>
// expect: B B 1 B B 1 rB B B 1 Array<B>
// expect: B D 1 B D 1 rD B D 1 Array<B>
