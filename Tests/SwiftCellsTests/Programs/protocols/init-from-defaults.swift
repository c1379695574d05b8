protocol Made { init() }
struct S: Made { var n = 1; var m = "a" }
class K: Made { var n = 1; required init() {} }
struct E: Made {}
func make<T: Made>(_ t: T.Type) -> T { T() }
print(make(S.self), make(K.self).n, make(E.self))
let types: [any Made.Type] = [S.self, E.self]
for type in types { print(type.init()) }
// expect: S(n: 1, m: "a") 1 E()
// expect: S(n: 1, m: "a")
// expect: E()
