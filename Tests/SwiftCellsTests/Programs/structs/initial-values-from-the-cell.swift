let answer = 42
struct Own { var v = answer; func f() -> Int { answer + v } }
print(Own().v, Own().f())
class K { let z = answer * 2; static let s = answer + 1 }
print(K().z, K.s)
// expect: 42 84
// expect: 84 43
