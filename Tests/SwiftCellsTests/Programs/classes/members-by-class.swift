class Shape {
    let size: Int
    required init(size: Int = 1) { self.size = size }
    class var sides: Int { 0 }
    class func describe() -> String { "shape" }
    static let all: [Shape.Type] = [Shape.self, Square.self, Big.self]
    func info() -> String { "\(type(of: self).describe()) \(Self.sides) \(type(of: self).sides) \(size)" }
    func copy() -> Self { Self(size: size + 1) }
    func fresh() -> Shape { type(of: self).init() }
    func itself() -> Self {
        let me = self
        return me
    }
}
class Square: Shape {
    override class var sides: Int { 4 }
    override class func describe() -> String { "square<\(super.describe())>" }
}
final class Big: Square {
    let more: Int
    required init(size: Int = 10) {
        more = size * 100
        super.init(size: size)
    }
    func area() -> Int { more * size }
}
for shape in [Shape(), Square(size: 2), Big()] { print(shape.info(), shape.copy().info(), shape.fresh().info()) }
for kind in Shape.all { print(kind.sides, kind.describe(), kind.init().size, kind.init(size: 7).info()) }
print(Shape.all.map { $0.init().info() }, Big(size: 3).copy().area(), Big().itself().more)
let kind: Shape.Type? = Square.self
print(kind?.sides ?? -1, kind!.init().info(), (Big() as Shape).copy() is Big)
func make<S: Shape>(_ kind: S.Type, _ count: Int) -> [S] { (0..<count).map { _ in kind.init() } }
print(make(Big.self, 2).map(\.more), make(Shape.all[1], 1)[0].info())
// expect: shape 0 0 1 shape 0 0 2 shape 0 0 1
// expect: square<shape> 4 4 2 square<shape> 4 4 3 square<shape> 4 4 1
// expect: square<shape> 4 4 10 square<shape> 4 4 11 square<shape> 4 4 1
// expect: 0 shape 1 shape 0 0 7
// expect: 4 square<shape> 1 square<shape> 4 4 7
// expect: 4 square<shape> 1 square<shape> 4 4 7
// expect: ["shape 0 0 1", "square<shape> 4 4 1", "square<shape> 4 4 1"] 1600 1000
// expect: 4 square<shape> 4 4 1 true
// expect: [100, 100] square<shape> 4 4 1
