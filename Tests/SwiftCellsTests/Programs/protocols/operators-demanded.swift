// What protocols of a lesson demand of operators, and what fulfils it.
protocol Same { static func == (a: Self, b: Self) -> Bool }
protocol Before { static func < (a: Self, b: Self) -> Bool; static func >= (a: Self, b: Self) -> Bool }
struct Parity: Same, Equatable { var n: Int; static func == (a: Parity, b: Parity) -> Bool { a.n % 2 == b.n % 2 } }
enum Size: Int, Same { case small = 1, large }
extension Int: Same, Before {}
struct Version: Comparable, Before { var n: Int; static func < (a: Version, b: Version) -> Bool { a.n < b.n } }
func same<T: Same>(_ a: T, _ b: T) -> Bool { a == b }
func before<T: Before>(_ a: T, _ b: T) -> Bool { a < b && !(a >= b) }
print(same(3, 4), same(Parity(n: 1), Parity(n: 3)), Parity(n: 1) != Parity(n: 2), same(Size.small, .small), same(Size.small, .large))
print(before(3, 4), before(Version(n: 4), Version(n: 3)))
class Animal: Equatable { var name: String; init(_ name: String) { self.name = name }; static func == (a: Animal, b: Animal) -> Bool { a.name == b.name } }
class Dog: Animal, Comparable { static func < (a: Dog, b: Dog) -> Bool { a.name < b.name } }
final class Box<T: Equatable>: Same { var value: T; init(_ value: T) { self.value = value }; static func == (a: Box, b: Box) -> Bool { a.value == b.value } }
class Puppy: Dog {}
print(Dog("a") == Dog("b"), [Puppy("y"), Puppy("x")].sorted().map(\.name), same(Box(1), Box(1)), Puppy("a") >= Puppy("b"))

// expect: false true true true false
// expect: true false
// expect: false ["x", "y"] true false
