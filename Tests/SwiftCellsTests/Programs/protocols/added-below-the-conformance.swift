// What a subclass adds, and what its own subclasses make of that, fulfils no requirement of a conformance that the superclass states.
protocol Speaker { func speak() -> String; var volume: Int { get }; subscript(i: Int) -> Int { get }; static func kind() -> String }
extension Speaker {
    func speak() -> String { "..." }
    var volume: Int { 0 }
    subscript(i: Int) -> Int { 0 }
    static func kind() -> String { "speaker" }
    var own: String { "\(Self.self)" }
}
class Animal: Speaker {}
class Dog: Animal {
    func speak() -> String { "woof" }
    var volume: Int { 1 }
    subscript(i: Int) -> Int { 1 }
    class func kind() -> String { "dog" }
}
class Puppy: Dog {
    override func speak() -> String { "yip" }
    override var volume: Int { 2 }
    override subscript(i: Int) -> Int { 2 }
    override class func kind() -> String { "puppy" }
}
func shown<S: Speaker>(_ s: S) -> String { "\(s.speak()) \(s.volume) \(s[0]) \(S.kind()) \(s.own)" }
print(shown(Animal()))  // expect: ... 0 0 speaker Animal
print(shown(Dog()))  // expect: ... 0 0 speaker Dog
print(shown(Puppy()))  // expect: ... 0 0 speaker Puppy
print(Puppy().speak(), Puppy().volume, Puppy()[0], Puppy.kind())  // expect: yip 2 2 puppy
for speaker in [Dog(), Puppy()] as [any Speaker] { print(speaker.speak(), speaker.volume, speaker[0]) }
// expect: ... 0 0
// expect: ... 0 0
class Loud: Speaker { func speak() -> String { "LOUD" } }
class Louder: Loud { override func speak() -> String { super.speak() + "!" } }
print(shown(Louder()))  // expect: LOUD! 0 0 speaker Louder
protocol Sized { var size: Int { get set } }
extension Sized { var size: Int { get { 0 } set { print("set", newValue) } } }
class Base: Sized {}
class Stored: Base { var size = 7 }
func grow<S: Sized>(_ s: inout S) -> Int { s.size = 5; return s.size }
var stored = Stored()
print(grow(&stored), stored.size)
// expect: set 5
// expect: 0 7
