// In code that an extension gives to `any P`, Self is the type of the value.
protocol Shape { var area: Double { get set }; static var sides: Int { get }; init() }
extension Shape {
    var name: String { "\(Self.self) with \(Self.sides) sides" }
    var names: String { "\([Self].self) \(Self.Type.self) \(type(of: (self, 1)))" }
    func isOne(of other: any Shape) -> Bool { other is Self }
    func copies() -> [Self] { [self, Self()] }
    func table() -> [String: [Self?]] { ["own": [self, nil]] }
    func pair() -> (first: Self, count: Int) { (self, 2) }
    func maker() -> () -> Self { { Self() } }
    func whole(_ scale: Double = Double(Self.sides), _ text: String = "\(Self.self)") -> String { "\(text) \(area * scale)" }
    mutating func grow(by factor: Double = 2) -> String { area *= factor; return "\(Self.self) \(area)" }
    var doubled: Double { get { area * 2 } set { print("doubling", Self.self); area = newValue / 2 } }
    subscript(i: Int) -> String { "\(Self.self) \(i)" }
    func kept() -> () -> String { { "\(Self.self) \(self.area)" } }
    static func about() -> String { "\(self) \(Self.self) \(sides)" }
}
struct Square: Shape { var area = 4.0; static var sides: Int { 4 } }
final class Circle: Shape { var area = 3.0; static var sides: Int { 0 } }
enum Point: Shape { case only; init() { self = .only }; var area: Double { get { 0 } set {} }; static var sides: Int { 1 } }
for shape in [Square(), Circle(), Point()] as [any Shape] {
    print(shape.name, shape.names, shape[2], shape.isOne(of: Square()))
    print(type(of: shape.copies()), shape.copies().map { type(of: $0) }, shape.table()["own"]?.count ?? 0, shape.pair().first.area, type(of: shape.maker()()))
    print(shape.whole(), shape.whole(1), shape.whole(2, "two"), shape.kept()(), type(of: shape).about())
    var other = shape
    print(other.grow(), other.grow(by: 10))
    other.doubled += 1
    print(other.area)
}
let shapes: [any Shape] = [Square(), Circle()]
print(shapes.map(\.name), shapes.map(\.[0]), shapes.map { $0.whole() })

// expect: Square with 4 sides Array<Square> Square.Type (Square, Int) Square 2 true
// expect: Array<Shape> [main.Square, main.Square] 2 4.0 Square
// expect: Square 16.0 Square 4.0 two 8.0 Square 4.0 Square Square 4
// expect: Square 8.0 Square 80.0
// expect: doubling Square
// expect: 80.5
// expect: Circle with 0 sides Array<Circle> Circle.Type (Circle, Int) Circle 2 false
// expect: Array<Shape> [main.Circle, main.Circle] 2 3.0 Circle
// expect: Circle 0.0 Circle 3.0 two 6.0 Circle 3.0 Circle Circle 0
// expect: Circle 6.0 Circle 60.0
// expect: doubling Circle
// expect: 60.5
// expect: Point with 1 sides Array<Point> Point.Type (Point, Int) Point 2 false
// expect: Array<Shape> [main.Point, main.Point] 2 0.0 Point
// expect: Point 0.0 Point 0.0 two 0.0 Point 0.0 Point Point 1
// expect: Point 0.0 Point 0.0
// expect: doubling Point
// expect: 0.0
// expect: ["Square with 4 sides", "Circle with 0 sides"] ["Square 0", "Circle 0"] ["Square 16.0", "Circle 0.0"]
