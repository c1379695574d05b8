protocol P { func name() -> String }
extension P { func twice() -> String { name() + name() } }
struct A: P { func name() -> String { "a" } }
func all<T: P>(_ list: [T]) -> [String] { list.map(T.name).map { $0() } }
print(all([A(), A()]), A.twice(A())())
// expect: ["a", "a"] aa
