class Animal { var legs = 4 }
final class Dog: Animal {}
protocol Doubled { var doubled: Int { get } }
extension Int: Doubled { var doubled: Int { self * 2 } }

let optional: (Int) -> Void = { (number: Int?) in print(number as Any) }
optional(3)  // expect: Optional(3)
let any: (Int) -> Void = { (value: Any) in print(value); print(type(of: value)) }
any(4)
// expect: 4
// expect: Int
let animals: [(Dog) -> Int] = [{ (animal: Animal) in animal.legs }, { (dog: Dog) in dog.legs + 1 }, { (animal: Animal?) in animal == nil ? 0 : 6 }]
print(animals.map { $0(Dog()) })  // expect: [4, 5, 6]
let both: (Int, Int) -> Int = { (a: Int?, b: any Doubled) in (a ?? 0) + b.doubled }
print(both(1, 2))  // expect: 5
let numbers = [1, 2]
print(numbers.filter { (value: Any) in value as? Int == 1 })  // expect: [1]
print(numbers.sorted { (a: Int?, b: Int?) in a! > b! })  // expect: [2, 1]

func take(_ body: (Int) -> Void) { body(1) }
func take(_ body: (Int?) -> Void) { body(2) }
take { (number: Int?) in print(number as Any) }  // expect: Optional(2)
take { (number: Int) in print(number) }  // expect: 1
