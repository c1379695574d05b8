// Swift calls the code of such a closure without making one, and lets go of what it keeps after the last call. Where the closure is
// passed on, where a constant keeps the same, or where nothing tells when an instance ends, there is no difference.
final class Node {
    let name: String
    init(_ name: String) { self.name = name }
    deinit { print("bye", name) }
}
func show() {
    let read = { [node = Node("a")] in node.name } // error: Swift lets go of what 'read' keeps
    print(read())
    print("later")
}
func give() {
    let read = { [node = Node("e")] in node.name } // error: Swift lets go of what 'read' keeps
    _ = read
    print(read())
    let count = { [node = Node("f")] in node.name.count } // error: Swift lets go of what 'count' keeps
    _ = (count, 1)
    print(count())
}
func exchange(_ flag: Bool) {
    var node = Node("b")
    let read: () -> String = { [node] in node.name } // error: Swift lets go of what 'read' keeps
    node = Node("c")
    if flag { print(read()) }
    for value in [1, 2] {
        let nodes = { [nodes = [Node("d")]] in nodes.count + value } // error: Swift lets go of what 'nodes' keeps
        let again = nodes // error: Swift lets go of what 'again' keeps
        print(again())
    }
}
