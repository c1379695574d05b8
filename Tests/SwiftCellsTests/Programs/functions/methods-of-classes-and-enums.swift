class A { let n: Int; init(_ n: Int) { self.n = n }; func add(_ x: Int) -> Int { n + x } }
class B: A { override func add(_ x: Int) -> Int { n * x } }
let f = A.add
print(f(A(2))(3), f(B(2))(4))
enum E { case a(Int), b; func show() -> String { "s" } }
print(E.show(.b)())
let mk = E.a
print(mk(3))
// expect: 5 8
// expect: s
// expect: a(3)
