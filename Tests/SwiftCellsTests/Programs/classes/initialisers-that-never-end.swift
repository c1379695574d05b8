// An initialiser whose end is never reached need not call super.init.
class Shape {
    let name: String
    init(name: String) { self.name = name }
    init?(code: Int) { return nil }
    init() { name = "shape" }
}
enum Failure: Error { case always }
class Square: Shape {
    let side: Double
    init(side: Double) {
        self.side = side
        super.init(name: "square")
    }
    override init(name: String) { fatalError("use init(side:)") }
    override init?(code: Int) { return nil }
    init(text: String) throws { throw Failure.always }
    init(forever: Bool) {
        print("waiting")
        while true { if forever { fatalError("too long") } } // fails: Too long
    }
}
print(Square(side: 2).name, Square(code: 1) == nil) // expect: square true
do { _ = try Square(text: "x") } catch { print(error) } // expect: always
_ = Square(forever: true) // expect: waiting
