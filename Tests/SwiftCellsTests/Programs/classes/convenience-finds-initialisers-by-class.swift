// What a convenience initialiser calls with self.init is that of the class of the instance: it gives the subclass's own properties their values.
func value(_ name: String) -> String {
    print("value of", name)
    return name
}
class Animal {
    let kind = value("kind")
    init(_ legs: Int) { print("Animal", legs) }
    convenience init() {
        print("conveniently")
        self.init(4)
    }
    convenience init?(text: String) {
        guard let legs = Int(text) else { return nil }
        self.init(legs)
    }
}
class Dog: Animal { let sound = value("sound") }
class Puppy: Dog {
    var age = value("age").count
    override init(_ legs: Int) {
        print("Puppy")
        super.init(legs)
        age += 1
    }
}
class Named: Puppy {
    let name: String
    init(name: String) {
        self.name = name
        super.init(3)
    }
    override convenience init(_ legs: Int) { self.init(name: "with \(legs)") }
}
_ = Dog()
// expect: conveniently
// expect: value of sound
// expect: value of kind
// expect: Animal 4
print(Puppy(text: "x") == nil, Puppy(text: "2")!.age)
// expect: value of age
// expect: Puppy
// expect: value of sound
// expect: value of kind
// expect: Animal 2
// expect: true 4
print(Named().name)
// expect: conveniently
// expect: value of age
// expect: Puppy
// expect: value of sound
// expect: value of kind
// expect: Animal 3
// expect: with 4
extension Animal {
    convenience init(pairs: Int) { self.init(2 * pairs) }
}
print(Named(pairs: 4).name, Puppy(pairs: 1).age)
// expect: value of age
// expect: Puppy
// expect: value of sound
// expect: value of kind
// expect: Animal 3
// expect: value of age
// expect: Puppy
// expect: value of sound
// expect: value of kind
// expect: Animal 2
// expect: with 8 4
// ---
class Spider: Animal {
    var eyes = value("eyes").count
    override init(_ legs: Int) {
        super.init(2 * legs)
        eyes *= 2
    }
}
print(Spider().eyes, Spider(pairs: 1).eyes)
// expect: conveniently
// expect: value of eyes
// expect: value of kind
// expect: Animal 8
// expect: value of eyes
// expect: value of kind
// expect: Animal 4
// expect: 8 8
