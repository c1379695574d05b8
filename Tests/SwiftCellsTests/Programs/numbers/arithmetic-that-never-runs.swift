func f() -> Int { return 1; return Int.max + 1 }
enum E: Error { case a }
func g() throws -> Int { throw E.a; return 1 / 0 }
func h(_ b: Bool) -> Int { if b { return 1 } else { return 2 }; return 1 / 0 }
if false { print(Int.max + 1, 1 / 0) } else { print("else") }
while false { print(Int.max + 1) }
for i in 0..<2 { if i == 1 { continue; print(1 / 0) }; print(i) }
guard true else { print(1 / 0); fatalError() }
print(true ? 1 : 1 / 0, f(), h(true))
// expect: else
// expect: 0
// expect: 1 1 1
