struct S { func f(_ n: Int) -> Int { n }; func f(_ s: String) -> String { s }; static func g() -> Int { 1 }; func g() -> Int { 2 } }
let a: (S) -> (Int) -> Int = S.f
print(a(S())(3), S.g(), S().g())
let b = S.f(_:) as (S) -> (String) -> String
print(b(S())("x"))
// expect: 3 1 2
// expect: x
