enum Tree<T: Comparable> {
    case leaf
    indirect case node(Tree, T, Tree)
    func inserting(_ x: T) -> Tree {
        switch self {
        case .leaf: return .node(.leaf, x, .leaf)
        case let .node(l, v, r): return x < v ? .node(l.inserting(x), v, r) : .node(l, v, r.inserting(x))
        }
    }
    var values: [T] { if case let .node(l, v, r) = self { return l.values + [v] + r.values }; return [] }
}
var t = Tree<Int>.leaf
for x in [3, 1, 2] { t = t.inserting(x) }
print(t.values)  // expect: [1, 2, 3]
