// An extension for one type alone is more special than that of any protocol which that type has.
protocol Plain { }
protocol Other { }
struct Both: Plain, Other { }
extension Plain where Self == Both { func m() -> String { "one type" } }
extension Other { func m() -> String { "protocol" } }
extension Int: Plain { }
extension Plain where Self == Int { func n() -> String { "Int" } }
extension Equatable { func n() -> String { "equatable" } }
print(Both().m(), 1.n(), 2.5.n())
// expect: one type Int equatable
