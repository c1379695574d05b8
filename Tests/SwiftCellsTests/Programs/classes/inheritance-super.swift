class Animal {
    let name: String
    init(name: String) { self.name = name }
    func speak() -> String { "..." }
    var description: String { "\(name) says \(speak())" }
}
class Dog: Animal {
    override func speak() -> String { "Woof" }
}
class Puppy: Dog {
    override func speak() -> String { super.speak() + "?" }
    init() { super.init(name: "pup") }
}
let animals: [Animal] = [Animal(name: "thing"), Dog(name: "Rex"), Puppy()]
for a in animals { print(a.description) }
print(animals.filter { $0 is Dog }.count)
// expect: thing says ...
// expect: Rex says Woof
// expect: pup says Woof?
// expect: 2
