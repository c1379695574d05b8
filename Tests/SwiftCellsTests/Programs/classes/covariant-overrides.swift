// What overrides a property that cannot be set, a subscript or a method may give a subclass, and an instance where there may be none.
class Animal {
    func clone() -> Animal? { Animal() }
}
class Dog: Animal {
    let legs = 4
    override func clone() -> Dog { Dog() }
}
class Kennel {
    var first: Animal { Animal() }
    var last: Animal? { nil }
    subscript(i: Int) -> Animal { Animal() }
}
class DogKennel: Kennel {
    override var first: Dog { Dog() }
    override var last: Dog { Dog() }
    override subscript(i: Int) -> Dog { Dog() }
}
let kennel = DogKennel()
print(kennel.first.legs, kennel.last.legs, kennel[0].legs, Dog().clone().legs)
// expect: 4 4 4 4
let any: Kennel = kennel
print(any.first is Dog, any.last is Dog, any[0] is Dog, (Dog() as Animal).clone() is Dog)
// expect: true true true true
