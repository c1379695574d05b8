/// A part of the tree that is read when it is first looked at: bodies and default values of the library, of which a lesson uses few.
final class Later<Node> {
    private enum State {
        case read(Node)
        case unread(() -> Node)
    }

    private var state: State

    /// What has been read already.
    init(_ node: Node) { state = .read(node) }

    /// What `read` reads, once.
    init(reading read: @escaping () -> Node) { state = .unread(read) }

    var node: Node {
        switch state {
        case .read(let node): return node
        case .unread(let read):
            let node = read()
            state = .read(node)
            return node
        }
    }
}
