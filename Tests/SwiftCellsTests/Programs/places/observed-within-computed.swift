// What holds an observed property is asked for once, for its old value and its new one, and what holds an Optional for the look into it, too.
struct Leaf {
    var n = 1
    var both = 1 { willSet { print("will", newValue) } didSet { print("did", oldValue) } }
    var told = 1 { didSet { print("told") } }
    var maybe: Int? = 1
    mutating func grow() { n += 1 }
}
struct Branch {
    var leaf = Leaf()
    var watched = Leaf() { didSet { print("watched", oldValue.n, watched.n) } }
}
struct Tree {
    var branch = Branch()
    var computed: Branch { get { print("get") ; return branch } set { print("set"); branch = newValue } }
}
func change(_ number: inout Int) { print("change"); number += 1 }
var tree = Tree()
tree.computed.leaf.both += 5 // expect: get
// expect: will 6
// expect: did 1
// expect: set
tree.computed.watched.n = 5 // expect: get
// expect: watched 1 5
// expect: set
tree.computed.watched.grow() // expect: get
// expect: watched 5 6
// expect: set
tree.computed.watched = Leaf() // expect: get
// expect: watched 6 1
// expect: set
change(&tree.computed.leaf.both) // expect: get
// expect: change
// expect: will 7
// expect: did 6
// expect: set
change(&tree.computed.leaf.told) // expect: get
// expect: change
// expect: told
// expect: set
change(&tree.computed.watched.n) // expect: get
// expect: change
// expect: watched 1 2
// expect: set
tree.computed.leaf.maybe! = 3 // expect: get
// expect: set
tree.computed.watched.maybe! = 4 // expect: get
// expect: watched 2 2
// expect: set
print(tree.branch.leaf.both, tree.branch.leaf.told, tree.branch.leaf.maybe as Any, tree.branch.watched.maybe as Any) // expect: 7 2 Optional(3) Optional(4)
