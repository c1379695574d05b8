class Animal {}
class Dog: Animal {}
class Kennel {
    var guest: Animal = Animal()
    var name: String { "" }
    var owner: Animal { Animal() }
}
class DogKennel: Kennel {
    override var guest: Dog { // error: 'guest' must have the type it has in the superclass: 'Animal'.
        get { Dog() }
        set {}
    }
    override var name: Int { 1 } // error: 'name' must have the type it has in the superclass: 'String'.
    override var owner: Animal? { nil } // error: 'owner' must have the type it has in the superclass: 'Animal'.
}
