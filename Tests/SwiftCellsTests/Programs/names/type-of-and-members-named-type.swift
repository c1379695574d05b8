// What else is named 'type' hides Swift's function only where it can be seen, and 'Swift.' finds that.
struct Pet { let type: String }
extension Pet { var shown: String { "\(Swift.type(of: self)) \(type)" } }
print(Pet(type: "cat").shown, type(of: Pet(type: "dog")))
func shown(type: String) { print(Swift.type(of: type)) }
shown(type: "a")
class Animal { var type = 3; func make() -> Bool { Swift.type(of: self) == Animal.self } }
class Bird: Animal {}
print(Animal().make(), Bird().make())
struct Box { var x = 1; func type(of n: Int) -> String { "own \(n)" }; func shown() -> String { type(of: x) } }
print(Box().shown())
struct Tin { static func type(of n: Int) -> String { "own \(n)" }; static func shown() -> String { type(of: 3) } }
print(Tin.shown())
func outer() { func type(of x: Int) -> String { "inner \(x)" }; print(type(of: 4)) }
outer()
func type(_ x: Int) -> String { "plain \(x)" }
print(type(5), type(of: 5))

// expect: Pet cat Pet
// expect: String
// expect: true false
// expect: own 1
// expect: own 3
// expect: inner 4
// expect: plain 5 Int
