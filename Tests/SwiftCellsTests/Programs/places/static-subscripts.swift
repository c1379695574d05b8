// A subscript of a type itself is read and set in place as one of an instance.
struct Store {
    static var items = [1, 2]
    static subscript(i: Int) -> Int { get { items[i] } set { items[i] = newValue } }
    static subscript(name: String) -> [Int] {
        get { print("get", name); return items }
        set { print("set"); items = newValue }
    }
}
func raise(_ n: inout Int) { n += 1 }
Store[0] += 9
raise(&Store[1])
Store["a"].append(4) // expect: get a
// expect: set
Store["b"][1] += 7 // expect: get b
// expect: set
(Store[0], Store[1]) = (Store[1], Store[0])
print(Store.items) // expect: [10, 10, 4]
class Base {
    static var items = [1, 2]
    class subscript(i: Int) -> Int { get { items[i] } set { items[i] = newValue } }
}
class Derived: Base {
    override class subscript(i: Int) -> Int { get { 100 + items[i] } set { items[i] = newValue } }
}
Base[0] += 9
Derived[1] += 4
print(Base.items) // expect: [10, 106]
struct Box<T> {
    static subscript(i: Int) -> [T] { get { [] } set { print(newValue) } }
}
func add<T>(_ value: T) { Box<T>[1].append(value) }
add(2.5) // expect: [2.5]
protocol Counting { static subscript(i: Int) -> Int { get set } }
struct Counter: Counting {
    static var n = 4
    static subscript(i: Int) -> Int { get { n + i } set { n = newValue } }
}
func count<T: Counting>(_ type: T.Type) {
    type[1] += 2
    T[0] *= 2
}
count(Counter.self)
print(Counter.n) // expect: 14
enum Last {
    static var value: Int? = 3
    static subscript(i: Int) -> Int? { get { value } set { value = newValue } }
}
Last[0]? += 9
Last[0]! += 1
print(Last[0] ?? 0) // expect: 13
