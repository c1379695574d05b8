/// One walk through the graph from its end towards the leaves.
///
/// Ready nodes run newest first. A node's inputs are always older than the node, so the newest node that has received a
/// gradient has received all of them: no counting is needed, except for leaves, whose exact order shows only in hooks.
package final class BackwardPass {
    /// Whether the pass is itself recorded, for second derivatives.
    private(set) var createsGraph: Bool
    private var retainsGraph: Bool
    private var number: Int
    private var checksNaN: Bool
    private var ready = NodeHeap()
    /// Nodes that another, unfinished pass is collecting gradients for; theirs for this pass are kept here.
    private var contended: [ObjectIdentifier: Collected] = [:]
    /// The nodes to run, where only the gradients of some tensors are wanted; `nil` runs all.
    private var needed: Set<ObjectIdentifier>?
    /// Where gradients are to be caught instead of accumulated.
    private var captures: [ObjectIdentifier: [(outputIndex: Int32, slot: Int)]] = [:]
    private var captured: [Tensor?] = []
    /// Whether leaves may take gradients as they arrive: where none are caught, and the order of leaves cannot be seen.
    private var collectsLeavesDirectly = false
    /// How many gradients each leaf still waits for; kept only where hooks on leaves can see the order.
    private var awaited: [ObjectIdentifier: Int]?

    private struct Collected {
        var gradient: Tensor?
        var more: [Tensor?] = []
    }

    private init(createsGraph: Bool, retainsGraph: Bool, _ state: EngineState) {
        self.createsGraph = createsGraph
        self.retainsGraph = retainsGraph
        state.lastPass += 1
        number = state.lastPass
        checksNaN = state.isAnomalyDetectionEnabled
    }

    /// A pass, in the object of the last one where that has ended.
    @inline(__always)
    private static func make(createsGraph: Bool, retainsGraph: Bool, _ state: EngineState) -> BackwardPass {
        guard let pass = exchange(&state.spares.pass, nil) else {
            return BackwardPass(createsGraph: createsGraph, retainsGraph: retainsGraph, state)
        }
        pass.createsGraph = createsGraph
        pass.retainsGraph = retainsGraph
        state.lastPass += 1
        pass.number = state.lastPass
        pass.checksNaN = state.isAnomalyDetectionEnabled
        return pass
    }

    // MARK: Entry

    /// Runs backward from a tensor and adds to the gradients of the leaves.
    ///
    /// - Parameters:
    ///   - root: The tensor to start from; its graph node is known to exist.
    ///   - gradient: The gradient of `root`, of its shape.
    static func run(from root: Tensor, _ gradient: Tensor, retainsGraph: Bool, createsGraph: Bool) throws {
        try EngineState.withCurrent { state in
            let pass = make(createsGraph: createsGraph, retainsGraph: retainsGraph, state)
            try pass.walk(from: root, gradient, state)
            // It holds nothing any more, but what it counted leaves in.
            pass.awaited = nil
            state.spares.pass = pass
        }
    }

    /// Runs backward and returns the gradients of `inputs` instead of accumulating; `nil` where an input was not used.
    package static func gradients(
        from roots: [(Tensor, Tensor)], inputs: [Tensor], retainsGraph: Bool, createsGraph: Bool
    ) throws -> [Tensor?] {
        let state = EngineState.current
        let pass = BackwardPass(createsGraph: createsGraph, retainsGraph: retainsGraph, state)
        pass.captured = Array(repeating: nil, count: inputs.count)
        for (slot, input) in inputs.enumerated() {
            guard let node = input.gradientNode else { continue }
            pass.captures[ObjectIdentifier(node), default: []].append((input.outputIndex, slot))
        }
        pass.findNeeded(from: roots.compactMap { $0.0.gradientNode })
        guard let first = roots.first else { return pass.captured }
        try pass.walk(from: first.0, first.1, and: roots.dropFirst(), state)
        return pass.captured
    }

    // MARK: The walk

    /// Walks from a tensor and its gradient, and from others; the one has no array to make.
    private func walk(from root: Tensor, _ gradient: Tensor, and others: ArraySlice<(Tensor, Tensor)> = [], _ state: EngineState) throws {
        var rootNodes: [GradientFunction] { ([root] + others.map(\.0)).compactMap(\.gradientNode) }
        let wasGradEnabled = state.isGradEnabled
        state.isGradEnabled = createsGraph
        defer {
            state.isGradEnabled = wasGradEnabled
            ready.abandon(pass: number)
        }
        if needed == nil {
            if state.hasLeafHooks { countAwaited(from: rootNodes) }
            collectsLeavesDirectly = awaited == nil && !createsGraph
        }
        do {
            if let node = root.gradientNode, wants(node) { try collect(gradient, for: node, root.outputIndex) }
            for (root, gradient) in others {
                if let node = root.gradientNode, wants(node) { try collect(gradient, for: node, root.outputIndex) }
            }
            while let node = ready.pop() { try run(node) }
        } catch {
            // A pass that fails leaves no gradients behind.
            if collectsLeavesDirectly {
                for case let leaf as AccumulateGrad in Self.reachable(from: rootNodes) { leaf.forget(pass: number) }
            }
            throw error
        }
    }

    @inline(__always)
    private func run(_ node: GradientFunction) throws {
        var gradient: Tensor?
        var more: [Tensor?] = []
        if node.pendingPass == number {
            node.pendingPass = 0
            gradient = exchange(&node.pending, nil)
            if !node.morePending.isEmpty { more = exchange(&node.morePending, []) }
        } else if let collected = contended.removeValue(forKey: ObjectIdentifier(node)) {
            gradient = collected.gradient
            more = collected.more
        }
        if let hooks = node.hooks { try call(hooks, of: node, &gradient, &more) }
        if !captures.isEmpty, let wanted = captures[ObjectIdentifier(node)] {
            for capture in wanted {
                captured[capture.slot] = capture.outputIndex == 0 ? gradient : more[Int(capture.outputIndex) - 1]
            }
        }
        if needed != nil, node is AccumulateGrad || !wantsAnyInput(of: node) { return }
        do {
            try node.run(&gradient, more, in: self)
        } catch let error as TensorError where error.isAboutSavedTensor {
            throw error.adding(
                fact: "\(node.operationName) had kept the tensor for its own gradient\(node.position.map { ", computed in \($0)" } ?? "").")
        }
        if !retainsGraph { node.releaseSaved() }
    }

    private func wantsAnyInput(of node: GradientFunction) -> Bool {
        for index in 0..<Int(node.edgeCount) where wants(node.edge(index).node) { return true }
        return false
    }

    private func call(_ hooks: NodeHooks, of node: GradientFunction, _ gradient: inout Tensor?, _ more: inout [Tensor?]) throws {
        for index in 0..<Int32(1 + more.count) {
            guard var current = index == 0 ? gradient : more[Int(index) - 1] else { continue }
            for hook in hooks.onGradient[index]?.values ?? [] {
                if let replacement = try hook.action(current) {
                    guard replacement.shape == current.shape else {
                        throw TensorError(
                            .runtime, "hook '\(node.name)' has changed the size of value",
                            facts: ["The gradient has shape \(current.shape), the hook returned \(replacement.shape)."])
                    }
                    current = replacement
                }
            }
            if let retained = hooks.retained[index] {
                retained.gradient = if let old = retained.gradient { try Checked.add(old, current) } else {
                    createsGraph ? current : try Copying.contiguousCopy(current)
                }
            }
            if index == 0 { gradient = current } else { more[Int(index) - 1] = current }
        }
    }

    /// Whether a node's gradient is wanted.
    @inline(__always)
    func wants(_ node: GradientFunction?) -> Bool {
        guard let node else { return false }
        guard let needed else { return true }
        return needed.contains(ObjectIdentifier(node))
    }

    /// Hands a gradient to the node it belongs to, in the sizes and dtype of that node's output: summed over the
    /// dimensions that broadcasting had stretched, cast back where promotion had cast.
    @inline(__always)
    func deliver(_ gradient: consuming Tensor, to edge: GradientFunction.Edge, from: GradientFunction, _ input: Int) throws {
        guard let node = edge.node else { return }
        if let needed, !needed.contains(ObjectIdentifier(node)) { return }
        var gradient = gradient
        let output = node.output(edge.outputIndex)
        if gradient.shape != output.shape {
            guard Shape.canReduce(gradient.shape, to: output.shape) else {
                throw TensorError(
                    .runtime,
                    "Function \(from.name) returned an invalid gradient at index \(input) - got \(gradient.shape) but expected shape "
                        + "compatible with \(output.shape)")
            }
            gradient = try Checked.sumTo(gradient, output.shape)
        }
        if gradient.dtype != output.dtype { gradient = try Checked.to(gradient, output.dtype) }
        if checksNaN { try checkNaN(gradient, from, input) }
        try collect(gradient, for: node, edge.outputIndex)
    }

    private func checkNaN(_ gradient: Tensor, _ node: GradientFunction, _ input: Int) throws {
        guard try Reducing.containsNaN(gradient) else { return }
        throw TensorError(
            .runtime, "Function '\(node.name)' returned nan values in its \(input)th output.",
            facts: node.position.map { ["The operation was called in \($0)."] } ?? [],
            remedy: "Look for a division by zero, a logarithm or root of a number that is not positive, or infinities that cancel.")
    }

    // MARK: Collecting

    @inline(__always)
    private func collect(_ gradient: consuming Tensor, for node: GradientFunction, _ outputIndex: Int32) throws {
        // Only accumulators have the sequence 0.
        if node.sequence == 0, collectsLeavesDirectly,
            try unsafeDowncast(node, to: AccumulateGrad.self).accumulates(&gradient, pass: number)
        {
            return
        }
        if node.pendingPass == 0 {
            node.pendingPass = number
            ready.push(node)
        } else if node.pendingPass != number {
            return try collectContended(gradient, for: node, outputIndex)
        }
        if outputIndex == 0 {
            node.pending = try sum(exchange(&node.pending, nil), gradient)
        } else {
            if node.morePending.isEmpty { node.morePending = Array(repeating: nil, count: node.moreOutputs.count) }
            let index = Int(outputIndex) - 1
            node.morePending[index] = try sum(exchange(&node.morePending[index], nil), gradient)
        }
        if awaited != nil, node.edgeCount == 0 { arrive(at: node) }
    }

    private func collectContended(_ gradient: Tensor, for node: GradientFunction, _ outputIndex: Int32) throws {
        let key = ObjectIdentifier(node)
        if contended[key] == nil {
            ready.push(node)
            contended[key] = Collected(more: Array(repeating: nil, count: node.moreOutputs.count))
        }
        guard var collected = contended[key] else { return }
        if outputIndex == 0 {
            collected.gradient = try sum(collected.gradient, gradient)
        } else {
            collected.more[Int(outputIndex) - 1] = try sum(collected.more[Int(outputIndex) - 1], gradient)
        }
        contended[key] = collected
    }

    /// The sum of two gradients, in the first one's memory where nobody else uses it.
    @inline(__always)
    private func sum(_ old: consuming Tensor?, _ new: Tensor) throws -> Tensor {
        guard var old else { return new }
        if !createsGraph, old.isContiguous, Tensor.isExclusive(&old) {
            try Pointwise.addInPlace(old, new)
            return old
        }
        return try Checked.add(old, new)
    }

    // MARK: The order of leaves

    /// Counts the edges into each leaf that can carry a gradient in this pass.
    private func countAwaited(from roots: [GradientFunction]) {
        var counts: [ObjectIdentifier: Int] = [:]
        for root in roots where root.edgeCount == 0 { counts[ObjectIdentifier(root), default: 0] += 1 }
        for node in Self.reachable(from: roots) {
            for index in 0..<Int(node.edgeCount) {
                if let next = node.edge(index).node, next.edgeCount == 0 { counts[ObjectIdentifier(next), default: 0] += 1 }
            }
        }
        awaited = counts
    }

    /// Notes that a gradient has arrived at a leaf; the last one lets the leaf run next. (Its older place in the heap then
    /// finds nothing to do; a leaf that waits for an edge which never delivers runs from there.)
    private func arrive(at leaf: GradientFunction) {
        let left = (awaited?[ObjectIdentifier(leaf)] ?? 1) - 1
        awaited?[ObjectIdentifier(leaf)] = left
        if left == 0 { ready.pushUrgent(leaf) }
    }

    // MARK: The nodes needed

    /// Finds the nodes through which the captured ones are reached.
    private func findNeeded(from roots: [GradientFunction]) {
        var found = Set<ObjectIdentifier>()
        for node in Self.reachable(from: roots).sorted(by: { $0.sequence < $1.sequence }) {
            if captures[ObjectIdentifier(node)] != nil {
                found.insert(ObjectIdentifier(node))
                continue
            }
            for index in 0..<Int(node.edgeCount) {
                if let next = node.edge(index).node, found.contains(ObjectIdentifier(next)) {
                    found.insert(ObjectIdentifier(node))
                    break
                }
            }
        }
        needed = found
    }

    /// All nodes reachable from some, without recursion.
    package static func reachable(from roots: [GradientFunction]) -> [GradientFunction] {
        var seen = Set<ObjectIdentifier>()
        var found: [GradientFunction] = []
        var waiting = roots
        while let node = waiting.popLast() {
            guard seen.insert(ObjectIdentifier(node)).inserted else { continue }
            found.append(node)
            for index in 0..<Int(node.edgeCount) {
                if let next = node.edge(index).node { waiting.append(next) }
            }
        }
        return found
    }
}
