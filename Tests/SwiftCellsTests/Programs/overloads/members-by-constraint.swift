// Of several extensions the one that asks for more gives the member: of variables, functions and subscripts alike.
protocol Holder { associatedtype Item; var item: Item { get } }
extension Holder {
    var kind: String { "any" }
    static var label: String { "any" }
    func name() -> String { "any" }
    subscript(i: Int) -> String { "any" }
}
extension Holder where Item: Equatable {
    var kind: String { "equatable" }
    static var label: String { "equatable" }
    func name() -> String { "equatable" }
    subscript(i: Int) -> String { "equatable" }
}
extension Holder where Item == Int {
    var kind: String { "Int" }
    static var label: String { "Int" }
    func name() -> String { "Int" }
    subscript(i: Int) -> String { "Int" }
}
struct Box<Item>: Holder { var item: Item }
print(Box(item: 1).kind, Box(item: "").kind, Box(item: Box(item: 1)).kind)  // expect: Int equatable any
print(Box(item: 1).name(), Box(item: "").name(), Box(item: Box(item: 1)).name())  // expect: Int equatable any
print(Box(item: 1)[0], Box(item: "")[0], Box(item: Box(item: 1))[0])  // expect: Int equatable any
print(Box<Int>.label, Box<String>.label, Box<Box<Int>>.label)  // expect: Int equatable any
struct Cell<X> { var x: X }
extension Cell where X: Comparable & Hashable { var kind: String { "both" }; func name() -> String { "both" }; static func label() -> String { "both" } }
extension Cell where X == Int { var kind: String { "Int" }; func name() -> String { "Int" }; static func label() -> String { "Int" } }
print(Cell(x: 1).kind, Cell(x: 1).name(), Cell<Int>.label(), Cell(x: "").kind, Cell(x: "").name(), Cell<String>.label())  // expect: Int Int Int both both both
