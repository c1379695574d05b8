/// The nodes that wait to run, the newest first.
struct NodeHeap {
    private var nodes: [GradientFunction] = []
    /// Leaves whose last gradient has arrived; they go before all others.
    private var urgent: [GradientFunction] = []

    /// Adds a node.
    @inline(__always)
    mutating func push(_ node: GradientFunction) {
        nodes.append(node)
        var child = nodes.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard nodes[parent].sequence < nodes[child].sequence else { break }
            nodes.swapAt(parent, child)
            child = parent
        }
    }

    /// Adds a node that runs before all others.
    mutating func pushUrgent(_ node: GradientFunction) { urgent.append(node) }

    /// Takes the newest node out.
    @inline(__always)
    mutating func pop() -> GradientFunction? {
        if !urgent.isEmpty { return urgent.removeFirst() }
        guard nodes.count > 1 else { return nodes.popLast() }
        nodes.swapAt(0, nodes.count - 1)
        let newest = nodes.popLast()
        var parent = 0
        while true {
            var child = 2 * parent + 1
            guard child < nodes.count else { break }
            if child + 1 < nodes.count, nodes[child + 1].sequence > nodes[child].sequence { child += 1 }
            guard nodes[child].sequence > nodes[parent].sequence else { break }
            nodes.swapAt(parent, child)
            parent = child
        }
        return newest
    }

    /// Forgets the gradients collected by a pass that ended early.
    func abandon(pass: Int) {
        for node in nodes + urgent where node.pendingPass == pass {
            node.pendingPass = 0
            node.pending = nil
            node.morePending = []
        }
    }
}
