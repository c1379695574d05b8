class Shape {
    var size: Int
    required init(_ size: Int = 1) { self.size = size }
    class var sides: Int { 0 }
    class func describe() -> String { "shape" }
}
class Square: Shape {
    let more = 4
    override class var sides: Int { 4 }
    override class func describe() -> String { "square" }
    required init(_ size: Int = 10) { super.init(size * 2) }
}
func make<S: Shape>() -> S { S() }
struct Maker<S: Shape> {
    func text() -> String { "\(S.describe()) \(S.sides)" }
    func one() -> S { S(3) }
    func another() -> S { S.init(4) }
    func many() -> [S] { [1, 2].map { S($0) } }
}
let square: Square = make()
print(square.more, square.size, Maker<Square>().text(), Maker<Shape>().text())
print(Maker<Square>().one().more, Maker<Square>().another().size, Maker<Square>().many().map(\.size), Maker<Shape>().one().size)
// expect: 4 2 square 4 shape 0
// expect: 4 8 [2, 4] 3
