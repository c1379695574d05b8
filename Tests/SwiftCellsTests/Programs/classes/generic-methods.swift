// Generic methods and subscripts of classes are found by the class of the instance, as others are.
protocol Shape { var area: Double { get } }
struct Square: Shape { var area = 4.0 }

class Canvas {
    var total = 0.0
    func add(_ shape: some Shape) { total += shape.area }
    func pick<T>(_ a: T, _ b: T, first: Bool) -> T { first ? a : b }
    func replace<T>(_ old: inout T, by new: T) { old = new }
    subscript<T>(item: T) -> [T] { [item] }
}

class Counting: Canvas {
    var count = 0
    override func add(_ shape: some Shape) {
        count += 1
        super.add(shape)
    }
    override func replace<U>(_ old: inout U, by new: U) {
        print(old, "->", new)
        super.replace(&old, by: new)
    }
    override subscript<T>(item: T) -> [T] { super[item] + super[item] }
}

let counting = Counting()
let canvas: Canvas = counting
canvas.add(Square())
let add = canvas.add as (Square) -> Void
add(Square(area: 1))
print(canvas.total, counting.count)
// expect: 5.0 2
print(canvas.pick(1, 2, first: false), canvas.pick("a", "b", first: true), canvas[3], canvas["x"], Canvas()[true])
// expect: 2 a [3, 3] ["x", "x"] [true]
var (number, text) = (1, "one")
canvas.replace(&number, by: 5)
// expect: 1 -> 5
canvas.replace(&text, by: "five")
// expect: one -> five
print(number, text)
// expect: 5 five

class Box<Value> {
    var value: Value
    init(_ value: Value) { self.value = value }
    func map<T>(_ transform: (Value) throws -> T) rethrows -> Box<T> { Box<T>(try transform(value)) }
}
class Shelf<Item>: Box<[Item]> {
    override func map<T>(_ transform: ([Item]) throws -> T) rethrows -> Box<T> {
        print("of", value.count)
        return try super.map(transform)
    }
}
let box: Box<[Int]> = Shelf([1, 2])
print(box.map { "\($0)" }.value, box.map(\.count).map { $0 + 1 }.value)
// expect: of 2
// expect: of 2
// expect: [1, 2] 3
