// A generic parameter stands for the type of the value in `any P`, where P is demanded of it; `any Error` fulfils Error by itself.
protocol P { var v: Int { get set }; static var n: Int { get } }
struct S: P { var v = 5; static var n: Int { 1 } }
final class C: P { var v = 7; static var n: Int { 2 } }
func plain<T: P>(_ t: T, _ text: String = "\(T.self)", n: Int...) -> String { "\(T.self) \(type(of: t)) \(T.n) \([T].self) \(text) \(n)" }
func change<T: P>(by n: Int, _ t: inout T, _ f: (Int) -> Int) -> T { t.v = f(n); return t }
func array<T: P>(_ t: T) -> [T?] { [t, nil] }
func two<T: P, U: P>(_ t: T, _ u: U) -> String { "\(T.self) \(U.self)" }
func keep<T: P>(_ t: T) -> () -> T { { t } }
func both(_ a: some P, _ b: some P) -> String { "\(type(of: a)) \(type(of: b))" }
func outer<T>(_ t: T) -> String where T: P { "\(T.self) in \(plain(t))" }
func ofType<T: P>(_ t: T.Type) -> String { "\(T.self) \(t.n)" }
func any<T>(_ t: T) -> String { "\(T.self) \(type(of: t)) \([T].self)" }
class Base {
    init<T: P>(_ t: T) { print("made with", T.self) }
    func m<T: P>(_ t: T, d: Int = 3) -> String { "base \(T.self) \(d)" }
    static func s<T: P>(_ t: T) -> String { "static \(T.self)" }
}
class Derived: Base { override func m<T: P>(_ t: T, d: Int = 4) -> String { "derived \(T.self) \(d), " + super.m(t) } }
struct Count {
    var n = 0
    init() {}
    init?<T: P>(_ t: T, atLeast least: Int = 6) { if t.v < least { return nil }; n = t.v }
    mutating func m<T: P>(_ t: T) -> String { n += 1; return "\(T.self) \(n)" }
}
protocol Q { func m<T: P>(_ t: T) -> String }
struct QS: Q { func m<T: P>(_ t: T) -> String { "Q \(T.self)" } }
let all: [any P] = [S(), C()]
let q: any Q = QS()
for x in all {
    print(plain(x), plain(x, "a"), plain(x, n: 1, 2))
    var y = x
    print(change(by: 3, &y) { $0 * 2 }.v, y.v)
    print(type(of: array(x)), array(x).count, two(x, S()), two(S(), x), two(x, all[1]), type(of: keep(x)()), both(x, x))
    print(outer(x), any(x), any([x]))
    print(Base(x).m(x), Derived(x).m(x), (Derived(x) as Base).m(x, d: 8), Base.s(x), q.m(x), QS().m(x))
    var count = Count()
    print(count.m(x), count.m(x), Count(x)?.n as Any, Count(x, atLeast: 1)?.n as Any)
}
let types: [any P.Type] = [S.self, C.self]
print(types.map { ofType($0) })
struct Failure: Error {}
func caught<E: Error>(_ e: E) -> String { "\(E.self) \(type(of: e))" }
let error: any Error = Failure()
print(caught(error), caught(Failure()))

// expect: S S 1 Array<S> S [] S S 1 Array<S> a [] S S 1 Array<S> S [1, 2]
// expect: 6 6
// expect: Array<Optional<P>> 2 S S S S S C S S S
// expect: S in S S 1 Array<S> S [] P P Array<P> Array<P> Array<P> Array<Array<P>>
// expect: made with S
// expect: made with S
// expect: made with S
// expect: base S 3 derived S 4, base S 3 derived S 8, base S 3 static S Q S Q S
// expect: S 1 S 2 nil Optional(5)
// expect: C C 2 Array<C> C [] C C 2 Array<C> a [] C C 2 Array<C> C [1, 2]
// expect: 6 6
// expect: Array<Optional<P>> 2 C S S C C C C C C
// expect: C in C C 2 Array<C> C [] P P Array<P> Array<P> Array<P> Array<Array<P>>
// expect: made with C
// expect: made with C
// expect: made with C
// expect: base C 3 derived C 4, base C 3 derived C 8, base C 3 static C Q C Q C
// expect: C 1 C 2 Optional(6) Optional(6)
// expect: ["S 1", "C 2"]
// expect: Error Error Failure Failure
