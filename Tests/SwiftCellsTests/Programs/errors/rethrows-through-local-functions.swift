// A local function may do the work of one that rethrows: of what it throws, swiftc says nothing.
indirect enum Tree {
    case leaf
    case node(Tree, Int, Tree)
    func forEach(_ visit: (Int) throws -> Void) rethrows {
        func walk(_ tree: Tree) throws {
            guard case .node(let left, let value, let right) = tree else { return }
            try walk(left)
            try visit(value)
            try walk(right)
        }
        try walk(self)
    }
    func first(where isWanted: (Int) throws -> Bool) rethrows -> Int? {
        struct Found: Error { let value: Int }
        func look(_ value: Int) throws { if try isWanted(value) { throw Found(value: value) } }
        do {
            try forEach(look)
        } catch let found as Found {
            return found.value
        }
        return nil
    }
}
struct TooBig: Error { let value: Int }
let tree = Tree.node(.node(.leaf, 1, .leaf), 2, .node(.leaf, 30, .leaf))
var sum = 0
tree.forEach { sum += $0 }
print(sum)  // expect: 33
do {
    try tree.forEach { value in
        if value > 10 { throw TooBig(value: value) }
        print(value)
    }
} catch { print(error) }
// expect: 1
// expect: 2
// expect: TooBig(value: 30)
print(tree.first { $0 > 1 } ?? 0)  // expect: 2
func twice(_ work: () throws -> Int) rethrows -> [Int] { [try { try work() }(), try work()] }
print(twice { 4 })  // expect: [4, 4]
