// Of several members that fulfil a requirement the most special does.
protocol Holder { associatedtype Item; var item: Item { get }; func kind() -> String; var label: String { get } }
extension Holder { func kind() -> String { "any" }; var label: String { "any" } }
extension Holder where Item: Equatable { func kind() -> String { "equatable" }; var label: String { "equatable" } }
extension Holder where Item == Int { func kind() -> String { "Int" }; var label: String { "Int" } }
struct Number: Holder { var item = 1 }
struct Text: Holder { var item = "" }
struct Plain: Holder { var item = (1, 2) }
func shown<H: Holder>(_ holder: H) -> String { holder.kind() + " " + holder.label }
print(shown(Number()), shown(Text()), shown(Plain()))  // expect: Int Int equatable equatable any any
protocol Named { func name() -> String }
struct Box<T> { var t: T }
extension Box where T: Comparable { func name() -> String { "comparable" } }
extension Box where T == Int { func name() -> String { "Int" } }
extension Box: Named where T == Int {}
print(Box(t: 1).name(), (Box(t: 1) as any Named).name())  // expect: Int Int
