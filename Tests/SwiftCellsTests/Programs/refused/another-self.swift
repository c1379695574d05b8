// In Swift 'x' is that of the instance whose code it is, whatever else is named 'self'.
struct Leaf { var x = 9 }
func run(_ f: () -> Void) { f() }
class Tree {
    var x = 1
    var next: Tree?
    func grow() {}
    func show() {
        if let self = Optional(Leaf()) { print(x, self.x) } // error: Something else is named 'self' here
        if let self = next {
            grow() // error: Something else is named 'self' here
            self.grow()
        }
        run { [self = Leaf()] in print(x, self.x) } // error: Something else is named 'self' here
        let `self` = Leaf()
        print(x, self.x) // error: Something else is named 'self' here
    }
    func show(self: Int) { print(x) } // error: Something else is named 'self' here
    func start() {
        run { [self = self] in print(x) }
        run { [weak self] in
            guard let self else { return }
            print(x)
        }
    }
}
