// A case falls into one that binds names where it binds the same: its values go along.
enum Shape { case square(Int), cube(Int), line }
func describe(_ shape: Shape) {
    switch shape {
    case .square(var side):
        side += 5
        print("square", side)
        fallthrough
    case .cube(let side): print("cube", side)
    case .line: print("line")
    }
}
describe(.square(1))
describe(.cube(2))
func walk(_ pair: (Int, Int)) {
    switch pair {
    case (let x, 0):
        if x > 2 { fallthrough }
        print("zero", x)
    case (let x, 1), (1, let x):
        print(x, "one")
        fallthrough
    case (_, let x): print(x)
    }
}
walk((1, 0))
walk((3, 0))
walk((3, 1))
walk((1, 5))
class Node {
    let n: Int
    init(_ n: Int) { self.n = n }
    deinit { print("gone", n) }
}
func meet(_ value: Any) {
    switch value {
    case let node as Node where node.n == 1:
        defer { print("after one") }
        print("one")
        fallthrough
    case let node as Node:
        let show = { print("node", node.n) }
        show()
    default: print("other")
    }
    print("end")
}
meet(Node(1))
meet(Node(2))
meet(3)
func first(_ n: Int, _ isDone: Bool) -> Int {
    let x: Int
    switch n {
    case 1:
        if isDone { fallthrough }
        x = 1
    case 2: x = 2
    default: x = 3
    }
    return x
}
print(first(1, true), first(1, false))

// expect: square 6
// expect: cube 6
// expect: cube 2
// expect: zero 1
// expect: 3 one
// expect: 3
// expect: 3 one
// expect: 3
// expect: 5 one
// expect: 5
// expect: one
// expect: after one
// expect: node 1
// expect: end
// expect: gone 1
// expect: node 2
// expect: end
// expect: gone 2
// expect: other
// expect: end
// expect: 2 1
