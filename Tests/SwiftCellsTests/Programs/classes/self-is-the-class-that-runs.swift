// Self.self in the code of a class is the class that it runs for: in methods, initialisers and what is only called there.
class A { var n = 0; init() { print(Self.self) }; init(x: Int) { n = x; print(Self.self, type(of: self)) }
  convenience init(y: Int) { print("c", Self.self); self.init(x: y) }
  func f() { print(Self.self, [Self.self], Self.g(), Self.self.g()) }
  class func g() -> String { "A.g" }
  var p: String { "\(Self.self)" }
  subscript(i: Int) -> Bool { Self.self == B.self }
  deinit { print("d", Self.self) } }
class B: A { override class func g() -> String { "B.g" } }
class C: B { var k: Int; override init() { k = 1; super.init() }; override init(x: Int) { print("C", Self.self, Self.self.g()); k = 4; super.init(x: x) } }
do { let b = B(); b.f(); print(b[0], b.p) }
do { let b = B(x: 2); b.f(); print(b[1], b.p) }
do { let b = B(y: 2); b.f(); print(b[1], b.p) }
do { let b = C(y: 2); b.f(); print(b[2], b.p) }
class G<T> { let t: T; init(_ t: T) { print(Self.self); self.t = t }; var d: String { "\(Self.self)(\(t))" } }
class GI: G<Int> { }
class GA<U>: G<[U]> { convenience init(u: U) { print(Self.self); self.init([u, u]) } }
print(G(1).d, GI(2).d, GA(u: 2.5).d)
class O { func f() { [1].forEach { _ in print(Self.self) }; func g() { print(Self.self) }; g(); let o: Int? = nil; print(o.map { "\($0)" } ?? "\(Self.self)") } }
class Q: O { }
Q().f()

// expect: B
// expect: B [main.B] B.g B.g
// expect: true B
// expect: d B
// expect: B B
// expect: B [main.B] B.g B.g
// expect: true B
// expect: d B
// expect: c B
// expect: B B
// expect: B [main.B] B.g B.g
// expect: true B
// expect: d B
// expect: c C
// expect: C C B.g
// expect: C C
// expect: C [main.C] B.g B.g
// expect: false C
// expect: d C
// expect: G<Int>
// expect: GI
// expect: GA<Double>
// expect: GA<Double>
// expect: G<Int>(1) GI(2) GA<Double>([2.5, 2.5])
// expect: Q
// expect: Q
// expect: Q
