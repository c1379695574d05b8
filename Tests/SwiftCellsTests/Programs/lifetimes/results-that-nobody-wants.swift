// What a call gives that nobody wants goes before what the call has changed is put back.
final class Node {
    let name: String
    init(_ name: String) { self.name = name }
    deinit { print("bye", name) }
}
struct Stack {
    private var nodes = [Node("1"), Node("2"), Node("3"), Node("4")]
    @discardableResult mutating func pop() -> Node? { nodes.popLast() }
    @discardableResult mutating func exchange(_ node: Node) -> Node {
        let old = nodes[nodes.count - 1]
        nodes[nodes.count - 1] = node
        return old
    }
}
final class Holder {
    var stack = Stack() { didSet { print("changed") } }
    var computed: Stack { get { print("read"); return stack } set { print("written"); stack = newValue } }
    var nodes = [Node("a"), Node("b")] { didSet { print("nodes", nodes.count) } }
}
let holder = Holder()
holder.stack.pop()
print("popped")
_ = holder.stack.exchange(Node("5"))
print("exchanged")
holder.computed.pop()
print("computed")
print(holder.stack.pop()?.name ?? "none")
holder.nodes.removeLast()
print("the library's are taken out of memory")

@discardableResult func replace(_ place: inout Node, _ node: Node) -> Node {
    let old = place
    place = node
    return old
}
var node = Node("n") { didSet { print("node") } }
replace(&node, Node("m"))
print("replaced")
let kept = replace(&node, Node("l"))
print("end", kept.name)

// expect: bye 4
// expect: changed
// expect: popped
// expect: bye 3
// expect: changed
// expect: exchanged
// expect: read
// expect: written
// expect: bye 5
// expect: changed
// expect: computed
// expect: changed
// expect: bye 2
// expect: 2
// expect: nodes 1
// expect: bye b
// expect: the library's are taken out of memory
// expect: bye n
// expect: node
// expect: replaced
// expect: node
// expect: end m
