print(Int.self, type(of: 3), type(of: "a") == String.self, Int?.self, [Int].self, (Int, String).self)
let kinds: [Any.Type] = [Int.self, Double.self]
print(kinds.count, kinds[0] == Int.self, kinds.contains { $0 == Double.self })
func isInt<T>(_ x: T) -> Bool { T.self == Int.self }
print(isInt(3), isInt("s"))
class A {}; class B: A {}
let objs: [A] = [A(), B()]
for o in objs { print(type(of: o), type(of: o) == B.self, type(of: o) != A.self) }
// expect: Int Int true Optional<Int> Array<Int> (Int, String)
// expect: 2 true true
// expect: true false
// expect: A false false
// expect: B true true
