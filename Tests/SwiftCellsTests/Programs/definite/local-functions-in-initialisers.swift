struct Point {
    var x: Int
    init() {
        func show() { print("x is", x) }
        x = 1
        show()
    }
    init(_ x: Int) {
        func show() { print("x is", self.x) }
        self.init()
        self.x = x
        show()
    }
}
print(Point(5).x)
// expect: x is 1
// expect: x is 5
// expect: 5
class Base { var b = 1 }
class Derived: Base {
    var x: Int
    override init() {
        func sum() -> Int { x + b }
        x = 2
        super.init()
        print(sum())  // expect: 3
    }
}
_ = Derived()
enum Side {
    case left, right
    init() {
        self = .left
        func turn() { self = .right }
        turn()
    }
}
print(Side())  // expect: right
