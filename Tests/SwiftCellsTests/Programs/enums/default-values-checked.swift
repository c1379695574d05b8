// Default values of what an enum carries.
func made() -> Int {
    print("made")
    return 7
}
enum Shape {
    case square(Int = 3, String = "x"), line(n: Int = made()), list([Int] = [], Int? = nil)
}
print(Shape.square(), Shape.square(4), Shape.line(), Shape.line(n: 3), Shape.list())
indirect enum Tree { case leaf, node(Tree = .leaf, Int, Tree = .leaf) }
print(Tree.node(.leaf, 1))

// expect: made
// expect: square(3, "x") square(4, "x") line(n: 7) line(n: 3) list([], nil)
// expect: node(main.Tree.leaf, 1, main.Tree.leaf)
