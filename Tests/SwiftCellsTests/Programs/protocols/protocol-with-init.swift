protocol Makeable { init(value: Int) }
struct M: Makeable { let v: Int; init(value: Int) { v = value } }
class K: Makeable { let v: Int; required init(value: Int) { v = value } }
func make<T: Makeable>(_ t: T.Type) -> T { T(value: 3) }
print(make(M.self).v, make(K.self).v)  // expect: 3 3
