// In what belongs to a type itself, `self` is the type.
struct Pair { static func name() -> String { "\(self) \(self == Pair.self)" }; static func type() -> Any.Type { self } }
final class Node { class func name() -> String { "\(self)" }; static var other: Node.Type { self } }
struct Box<T> { static func name() -> String { { "\(self)" }() } }
enum Way { case on; static func name() -> String { let own = self; return "\(own)" } }
protocol P {}
extension P { static func name() -> String { "\(self) \(Self.self)" } }
class Base: P {}
class Derived: Base {}
print(Pair.name(), Pair.type(), Node.name(), Node.other, Box<Int>.name(), Way.name(), Base.name(), Derived.name())

// expect: Pair true Pair Node Node Box<Int> Way Base Base Derived Derived
