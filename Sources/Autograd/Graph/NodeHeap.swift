/// The nodes that wait to run, the newest first.
struct NodeHeap {
    /// The newest of all, held apart: in a chain it is the only one, and the heap costs nothing.
    private var newest: GradientFunction?
    /// The others, as a heap.
    private var others: [GradientFunction] = []
    /// Leaves whose last gradient has arrived; they go before all others.
    private var urgent: [GradientFunction] = []

    /// Adds a node.
    @inline(__always)
    mutating func push(_ node: GradientFunction) {
        guard let newest else {
            newest = node
            return
        }
        if node.sequence > newest.sequence {
            self.newest = node
            pushBehind(newest)
        } else {
            pushBehind(node)
        }
    }

    /// Adds a node that runs before all others.
    mutating func pushUrgent(_ node: GradientFunction) { urgent.append(node) }

    /// Takes the newest node out.
    @inline(__always)
    mutating func pop() -> GradientFunction? {
        if !urgent.isEmpty { return urgent.removeFirst() }
        let node = exchange(&newest, nil)
        if !others.isEmpty { newest = popOther() }
        return node
    }

    private mutating func pushBehind(_ node: GradientFunction) {
        others.append(node)
        var child = others.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard others[parent].sequence < others[child].sequence else { break }
            others.swapAt(parent, child)
            child = parent
        }
    }

    private mutating func popOther() -> GradientFunction? {
        guard others.count > 1 else { return others.popLast() }
        others.swapAt(0, others.count - 1)
        let node = others.popLast()
        var parent = 0
        while true {
            var child = 2 * parent + 1
            guard child < others.count else { break }
            if child + 1 < others.count, others[child + 1].sequence > others[child].sequence { child += 1 }
            guard others[child].sequence > others[parent].sequence else { break }
            others.swapAt(parent, child)
            parent = child
        }
        return node
    }

    /// Forgets the gradients collected by a pass that ended early.
    func abandon(pass: Int) {
        guard newest != nil || !urgent.isEmpty else { return }
        for node in others + urgent + [newest].compactMap({ $0 }) where node.pendingPass == pass {
            node.pendingPass = 0
            node.pending = nil
            node.morePending = []
        }
    }
}
