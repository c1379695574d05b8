// A cast of a set or dictionary casts each element, key and value; of an empty one it always succeeds.
class Animal: Hashable {
    static func == (a: Animal, b: Animal) -> Bool { a === b }
    func hash(into hasher: inout Hasher) { hasher.combine(1) }
}
class Dog: Animal {}
let none: Any = [String: Int]()
print(none as? [Int: Int] as Any, none is [Int: Double], none as! [Int: Int]) // expect: Optional([:]) true [:]
print(Set<Int>() as Any as? Set<String> as Any) // expect: Optional(Set([]))
print(["a": [String: Int]()] as Any as? [String: [Int: Int]] as Any) // expect: Optional(["a": [:]])
print([Set<Int>()] as Any as? [Set<String>] as Any) // expect: Optional([Set([])])
func isOf<T>(_ x: Any, _ type: T.Type) -> Bool { x is T }
print(isOf([String: Int](), [Int: Int].self), isOf([1: 2], [Int: String].self), isOf(Set<Int>(), Set<String>.self)) // expect: true false true
let dog = Dog()
let dogs: Any = Set([dog])
print((dogs as? Set<Animal>)?.contains(dog) as Any, (dogs as? Set<Int>) as Any) // expect: Optional(true) nil
print(((Set([dog as Animal]) as Any) as? Set<Dog>)?.count as Any) // expect: Optional(1)
print(((Set([dog, Animal()]) as Any) as? Set<Dog>)?.count as Any) // expect: nil
print((([dog: 1] as Any) as? [Animal: Int])?[dog] as Any) // expect: Optional(1)
print((Set([1]) as Any as? Set<Int?>)?.contains(1) as Any) // expect: Optional(true)
print(([1: 2] as Any as? [Int?: Int])?[1] as Any) // expect: Optional(2)
print((Set<Int?>([1]) as Any as? Set<Int>)?.contains(1) as Any) // expect: Optional(true)
print((Set<Int?>([1, nil]) as Any as? Set<Int>) as Any) // expect: nil
