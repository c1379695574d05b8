protocol P { func a() }
extension P { func a() { print("P.a") }; func b() { print("P.b") } }
struct S: P { func a() { print("S.a") }; func b() { print("S.b") } }
let p: any P = S()
p.a()
p.b()
S().b()
// expect: S.a
// expect: P.b
// expect: S.b
