// A key path of stored properties is printed as it is written.
final class F { var x = 1; let y = 2 }
class C { let y = 2; final var k = 1 }
struct S { var a = 1; let b = 2; var t = (1, n: 2); var n: N? = N(); var arr = [N()]; private(set) var p = 1; var iuo: N! = nil; var f = F() }
struct N { var q = "x"; var m: S2? = nil; struct S2 { var deep = 1 } }
struct G<T> { var item: T; struct In { var k: T } }
func g<T>(_ t: T) { print(\G<T>.item, \T.self) }
print(\F.x, \F.y, \C.y, \C.k, \S.f.x)
print(\S.a, \S.b, \S.t, \S.t.0, \S.t.n, \S.n, \S.n?.q, \S.n!.q, \S.n?.m?.deep, \S.arr, \S.p, \S.iuo, \S.iuo.q)
print(\G<Int>.item, \G<[String: Int?]>.item, \[S].self, \Int?.self, \S.self.a, \S.a.self)
g(1); g("s")
print([\S.a], Optional(\S.a) as Any, (\S.a, 1), "\(\S.a)", String(describing: \S.n?.q), String(reflecting: \S.a), type(of: \S.a), type(of: \S.b), type(of: \F.x)); debugPrint(\S.a)
let paths: [KeyPath<S, Int>] = [\.a, \.b, \S.p]; print(paths, paths.map { S()[keyPath: $0] }); var s = S(); s[keyPath: \.a] = 5; print(s.a)

// expect: \F.x \F.y \C.y \C.k \S.f.x
// expect: \S.a \S.b \S.t \S.t..0 \S.t.n \S.n \S.n?.q? \S.n!.q \S.n?.m?.deep? \S.arr \S.p \S.iuo \S.iuo!.q
// expect: \G<Int>.item \G<Dictionary<String, Optional<Int>>>.item \Array<S>.self \Optional<Int>.self \S.a \S.a
// expect: \G<Int>.item \Int.self
// expect: \G<String>.item \String.self
// expect: [\S.a] Optional(\S.a) (\S.a, 1) \S.a \S.n?.q? \S.a WritableKeyPath<S, Int> KeyPath<S, Int> ReferenceWritableKeyPath<F, Int>
// expect: \S.a
// expect: [\S.a, \S.b, \S.p] [1, 2, 1]
// expect: 5
