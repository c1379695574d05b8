final class Node {}
func f() {
    var node: Node? = Node()
    unowned let held = node!
    node = nil
    print("gone") // expect: gone
    _ = held // fails: The instance that the unowned held referred to is gone
}
f()
