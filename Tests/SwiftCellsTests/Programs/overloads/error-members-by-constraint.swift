// Neither asks for all that the other asks for, however many each names.
struct Cell<X> { var x: X }
extension Cell where X: Comparable, X: Hashable { var kind: String { "a" }; func name() -> String { "a" }; static func label() -> String { "a" } }
extension Cell where X: CustomStringConvertible { var kind: String { "b" }; func name() -> String { "b" }; static func label() -> String { "b" } }
print(Cell(x: 1).kind)  // error: It is ambiguous which 'kind' is meant here
print(Cell(x: 1).name())  // error: It is ambiguous which 'name' is meant here
print(Cell<Int>.label())  // error: It is ambiguous which 'label' is meant here
protocol Left {}
protocol Right {}
extension Left { var side: String { "left" } }
extension Right { var side: String { "right" } }
struct Both: Left, Right {}
print(Both().side)  // error: It is ambiguous which 'side' is meant here
