class Dog { var name = "Rex" }
class Cat {}
protocol Named: AnyObject { var name: String { get set } }
extension Dog: Named {}
let dog = Dog()
let pets: [AnyObject] = [dog, Cat()]
for pet in pets {
    if let found = pet as? Dog { print(found.name) } else if pet is Cat { print("cat") }
}
let object: AnyObject = dog
print(object === dog, object !== dog, object === pets[0], pets[1] === dog)
func same<T: AnyObject>(_ x: T, _ y: T) -> Bool { x === y }
print(same(dog, dog), same(dog, Dog()), same(object, pets[0]))
let named: any Named = dog
let maybe: Named? = dog
let none: Dog? = nil
print(named === dog, maybe === dog, maybe === object, none === dog, none === nil)
named.name = "Max"
print(dog.name, named as AnyObject === dog)
weak var held: AnyObject? = dog
print(held === dog, held == nil, ObjectIdentifier(object) == ObjectIdentifier(dog))
struct Box<T: AnyObject> {
    weak var value: T?
    unowned let owner: AnyObject
}
print(Box(value: dog, owner: named).owner === dog, type(of: pets), type(of: object))
func describe(_ x: AnyObject?) -> String { x is Named ? "named" : "nameless" }
print(describe(dog), describe(Cat()), describe(nil))
// expect: Rex
// expect: cat
// expect: true false true false
// expect: true false true
// expect: true true true false true
// expect: Max true
// expect: true false true
// expect: true Array<AnyObject> Dog
// expect: named nameless nameless
