protocol Shape {
  static var name: String { get }
  init(_ size: Double)
  func area() -> Double
  static func unit() -> Self
  static func parse(_ text: String) -> Self?
}
extension Shape {
  static var title: String { name.uppercased() }
  static func hello(_ who: String) -> String { "hello \(who), \(title)" }
  func line() -> String { "\(Self.name) of \(area())" }
  static func parse(_ text: String) -> Self? { Double(text).map { Self($0) } }
}
struct Square: Shape {
  static let name = "square"
  var side: Double
  init(_ size: Double) { side = size }
  func area() -> Double { side * side }
  static func unit() -> Square { Square(1) }
}
final class Circle: Shape {
  static var name: String { "circle" }
  let radius: Double
  init(_ size: Double) { radius = size }
  func area() -> Double { 3 * radius * radius }
  static func unit() -> Circle { Circle(1) }
}
let types: [any Shape.Type] = [Square.self, Circle.self]
for type in types { print(type.name, type.init(2).area(), type.unit().area(), type.hello("you"), type) }
// expect: square 4.0 1.0 hello you, SQUARE Square
// expect: circle 12.0 3.0 hello you, CIRCLE Circle
let shape: any Shape = Circle(1)
print(type(of: shape).title, types[0].parse("3")!.area(), types[1].parse("x") == nil)  // expect: CIRCLE 9.0 true
print(types.map { $0.init(1) }.map { $0.line() })  // expect: ["square of 1.0", "circle of 3.0"]
