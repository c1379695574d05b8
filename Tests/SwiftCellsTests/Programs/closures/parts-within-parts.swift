// A closure that is called while one part of a variable changes may use the parts beside it, however deep they lie.
struct Point {
    var x = 1, y = 2
    mutating func move(_ by: () -> Int) { x += by() }
}
struct Shape {
    var center = Point(), corner = Point(), sides = [3, 1, 2], label = (text: "s", size: (wide: 4, high: 5))
    mutating func change() {
        center.move { corner.y }
        center.move { corner.x += 1; return corner.x + label.size.wide }
        sides.sort { a, b in label.size.high > 0 && a < b }
        [1, 2].forEach { _ in corner.move { label.size.high + center.x } }
        add(to: &label.size.wide) { label.size.high * 10 }
        add(to: &label.size.high) { label.size.wide += 1; return sides.count }
    }
}
func add(to value: inout Int, _ by: () -> Int) { value += by() }
var shape = Shape()
shape.change()
print(shape) // expect: Shape(center: main.Point(x: 9, y: 2), corner: main.Point(x: 30, y: 2), sides: [1, 2, 3], label: (text: "s", size: (wide: 55, high: 8)))
func go() {
    var pair = (shape: Shape(), count: 1)
    pair.shape.center.move { pair.shape.corner.x + pair.count }
    add(to: &pair.shape.label.size.wide) { pair.shape.label.size.high }
    pair.shape.sides.removeAll { $0 == pair.shape.center.y }
    print(pair.shape.center.x, pair.shape.label.size, pair.shape.sides) // expect: 3 (wide: 9, high: 5) [3, 1]
}
go()
