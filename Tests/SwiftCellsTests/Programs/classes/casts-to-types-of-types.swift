// Whether a type is another, a subclass of it, or one that has a protocol, is asked as of values.
class A { required init() {}; class var n: String { "A" } }
class B: A { override class var n: String { "B" } }
protocol P { static func f() -> String }
extension B: P { static func f() -> String { "Bf" } }
struct S: P { static func f() -> String { "Sf" } }
let ts: [Any] = [A.self, B.self, S.self, Int.self]
for t in ts { switch t { case is any P.Type: print("P"); case is A.Type: print("A"); default: print("-") } }
for t in ts { if case let p as any P.Type = t { print(p.f()) } }
for case let a as A.Type in ts { print(a.n, a.init()) }
print((ts as? [A.Type]) == nil, ([A.self, B.self] as [Any] as? [A.Type])?.map { $0.n } ?? [], ts.compactMap { $0 as? A.Type }.map { $0.n }, ts.filter { $0 is any P.Type }.count)
func make<T>(_ x: Any) -> T? { x as? T }
let m: A.Type? = make(B.self); print(m as Any)
let k: B.Type? = make(A.self); print(k as Any)
let d: [String: Any] = ["a": A.self, "b": B.self]
print((d["b"] as? B.Type)?.n ?? "-", (d["a"] as? B.Type)?.n ?? "-", (d["c"] as? A.Type)?.n ?? "-")
let o: A.Type? = B.self
print(o is B.Type, (o as? B.Type)?.n ?? "-")
print(Int.self as Any is any Equatable.Type, [Int].self as Any is any Sequence.Type, (Int, Int).self as Any is (Int, Int).Type)
let e: any Error.Type = F.self
enum F: Error { case x }
print(e is F.Type, e as? any Error.Type != nil)
do { let t = type(of: F.x as any Error); print(t is F.Type, t) }
// expect: A
// expect: P
// expect: P
// expect: -
// expect: Bf
// expect: Sf
// expect: A main.A
// expect: B main.B
// expect: true ["A", "B"] ["A", "B"] 2
// expect: Optional(main.B)
// expect: nil
// expect: B - -
// expect: true B
// expect: true true true
// expect: true true
// expect: true F
