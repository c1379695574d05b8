// What a protocol gives by default is for the class that a bound parameter stands for.
protocol Named { static var title: String { get }
    func name() -> String }
extension Named {
    func name() -> String { "name \(Self.title)" }
    var short: String { "short \(Self.title)" }
    static func hello() -> String { "hello \(Self.title)" }
    func itself() -> Self { self }
}
class Animal: Named { class var title: String { "animal" } }
class Dog: Animal { override class var title: String { "dog" } }
final class Puppy: Dog { var age = 1 }
func about<T: Animal>(_ it: T) -> String { "\(it.name()), \(it.short), \(T.hello())" }
func same<T: Animal>(_ it: T) -> T { it.itself() }
func plain(_ it: Animal) -> String { it.name() }
print(about(Animal()))
print(about(Dog()))
print(about(Dog() as Animal))
print(same(Puppy()).age, plain(Dog()))
extension Array where Element: Animal { func all() -> [String] { map { $0.name() } } }
print([Dog()].all(), [Dog(), Animal()].all())
// expect: name animal, short animal, hello animal
// expect: name dog, short dog, hello dog
// expect: name animal, short animal, hello animal
// expect: 1 name animal
// expect: ["name dog"] ["name animal", "name animal"]
