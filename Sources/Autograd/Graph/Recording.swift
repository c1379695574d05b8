extension EngineState {
    /// The number for a node whose newest input is `newest`: above every node made here, and above its inputs even where
    /// those were made under another state.
    @inline(__always)
    func sequence(after newest: Int) -> Int {
        let next = max(lastSequence, newest) + 1
        lastSequence = next
        return next
    }

    /// The number for a node of two inputs.
    @inline(__always)
    func sequence(after first: GradientFunction.Edge, _ second: GradientFunction.Edge) -> Int {
        sequence(after: max(first.node?.sequence ?? 0, second.node?.sequence ?? 0))
    }
}

extension Tensor {
    /// Whether the operation that takes this input must be recorded.
    @inline(__always)
    final var isTracked: Bool { node != nil || (base != nil && gradientNode != nil) }
}

/// Records an operation of one input, if gradients are wanted.
///
/// - Parameters:
///   - name: PyTorch's name of the backward.
///   - output: The result, which becomes part of the graph.
///   - input: The input.
///   - build: Saves what the backward needs and returns it.
/// - Returns: `output`.
@inline(__always)
func record(_ name: String, _ output: Tensor, _ input: Tensor, _ build: (inout Saver) -> UnaryNode.Backward) -> Tensor {
    guard input.isTracked else { return output }
    EngineState.withCurrent { state in
        guard state.isGradEnabled, output.dtype.isFloatingPoint else { return }
        let edge = GradientFunction.Edge(input)
        let node = UnaryNode.make(
            name, sequence: state.sequence(after: edge.node?.sequence ?? 0), output: .init(shape: output.shape, dtype: output.dtype),
            edge, state: state)
        var saver = Saver(node: node, result: output)
        node.backward = build(&saver)
        attach(node, to: output, state)
    }
    return output
}

/// Records an operation of two inputs, if gradients are wanted.
@inline(__always)
func record(
    _ name: String, _ output: Tensor, _ a: Tensor, _ b: Tensor, _ build: (inout Saver, Wants) -> BinaryNode.Backward
) -> Tensor {
    let wants = Wants(first: a.isTracked, second: b.isTracked)
    guard wants.first || wants.second else { return output }
    EngineState.withCurrent { state in
        guard state.isGradEnabled, output.dtype.isFloatingPoint else { return }
        let first = GradientFunction.Edge(a)
        let second = GradientFunction.Edge(b)
        let node = BinaryNode.make(
            name, sequence: state.sequence(after: first, second), output: .init(shape: output.shape, dtype: output.dtype), first, second,
            state: state)
        var saver = Saver(node: node, result: output)
        node.backward = build(&saver, wants)
        attach(node, to: output, state)
    }
    return output
}

/// Records an operation of any number of inputs and outputs, if gradients are wanted.
///
/// - Parameters:
///   - name: PyTorch's name of the backward.
///   - outputs: The results; those of floating-point dtype become part of the graph.
///   - inputs: The inputs.
///   - build: Saves what the backward needs and returns it; told which inputs need gradients.
func record(
    _ name: String, _ outputs: [Tensor], _ inputs: [Tensor], _ build: (inout Saver, [Bool]) -> VariadicNode.Backward
) {
    let wants = inputs.map(\.isTracked)
    guard wants.contains(true), let main = outputs.first else { return }
    let state = EngineState.current
    guard state.isGradEnabled, outputs.contains(where: \.dtype.isFloatingPoint) else { return }
    let edges = inputs.map { GradientFunction.Edge($0) }
    let newest = edges.reduce(0) { max($0, $1.node?.sequence ?? 0) }
    let node = VariadicNode(
        name, sequence: state.sequence(after: newest), output: .init(shape: main.shape, dtype: main.dtype), edges[0],
        edges.count > 1 ? edges[1] : .none, rest: Array(edges.dropFirst(2)), edgeCount: Int32(edges.count))
    node.moreOutputs = outputs.dropFirst().map { .init(shape: $0.shape, dtype: $0.dtype) }
    var saver = Saver(node: node, result: main)
    node.backward = build(&saver, wants)
    for (index, output) in outputs.enumerated() where output.dtype.isFloatingPoint {
        output.outputIndex = Int32(index)
        attach(node, to: output, state)
    }
}

/// Makes an output lead to the node that was recorded for it.
@inline(__always)
func attach(_ node: GradientFunction, to output: Tensor, _ state: EngineState) {
    output.node = node
    if state.isAnomalyDetectionEnabled { noteOrigin(of: node, output, state) }
}

/// Notes where an operation was called, and tells of the first result that is not finite.
@inline(never)
private func noteOrigin(of node: GradientFunction, _ output: Tensor, _ state: EngineState) {
    node.position = state.position?()
    guard !state.hasSeenNonFinite, let value = Reducing.firstNonFinite(output) else { return }
    state.hasSeenNonFinite = true
    let place = node.position.map { " in \($0)" } ?? ""
    state.warn(
        "The first value that is not finite, \(value.isNaN ? "nan" : "\(value)"), was computed by \(node.operationName)\(place), which gave a tensor of shape "
            + "\(output.shape).")
}
