protocol Shape {
    associatedtype Unit
    var unit: Unit { get }
    var size: Double { get set }
}
struct Square: Shape {
    var size = 2.0
    var unit: Int { 3 }
}
let shape: some Shape = Square()
print(shape.size, shape.unit)
var other: some Shape = Square(size: 5)
other.size += 1
let copy = other
other.size = 0
other = copy
print(other.size, (other as Any) is Square)
func inner<T: Comparable>(_ value: T) {
    let hidden: some Comparable = value
    let list: some Collection<Int> = [1, 2].lazy.map { $0 * 2 }
    print(hidden == hidden, list.count, Array(list), list.first!)
    for element in list { print(element) }
}
inner("a")
struct Holder {
    let shape: some Shape = Square()
    static let one: some Shape = Square(size: 1)
    private let items: some Sequence<Int> = [3, 1, 2]
    var name = "holder"
    var sorted: [Int] { items.sorted() }
}
print(Holder(name: "x").name, Holder().shape.size, Holder.one.size, Holder().sorted)
final class Owner {
    var shape: some Shape = Square(size: 3)
    lazy var late: some Shape = Square(size: 4)
}
let owner = Owner()
owner.shape.size *= 2
print(owner.shape.size, owner.late.size)
let object: some AnyObject = owner
print(object === owner)
// expect: 2.0 3
// expect: 6.0 true
// expect: true 2 [2, 4] 2
// expect: 2
// expect: 4
// expect: x 2.0 1.0 [1, 2, 3]
// expect: 6.0 4.0
// expect: true
