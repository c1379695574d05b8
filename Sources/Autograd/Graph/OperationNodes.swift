/// Which inputs of a node need a gradient in the running pass.
struct Wants {
    var first: Bool
    var second: Bool
}

/// A node with one differentiable input.
final class UnaryNode: GradientFunction {
    typealias Backward = (Tensor) throws -> Tensor?

    var backward: Backward?

    override func run(_ gradient: inout Tensor?, _ more: [Tensor?], in pass: BackwardPass) throws {
        guard let gradient else { return }
        guard let backward else { throw freedError() }
        guard pass.wants(first.node) else { return }
        if let result = try backward(gradient) { try pass.deliver(result, to: first, from: self, 0) }
    }

    override func releaseSaved() {
        guard hasSaved else { return }
        backward = nil
        savedOutput = nil
    }

    override func dismantle() {
        backward = nil
        savedOutput = nil
        super.dismantle()
    }

    override func keep(in spares: inout SpareObjects) { spares.unaries.keep(self) }

    /// A node of an operation, a spare one where there is one.
    @inline(__always)
    static func make(_ name: String, sequence: Int, output: Output, _ first: Edge, state: EngineState) -> UnaryNode {
        guard let node = state.spares.unaries.take() else {
            return UnaryNode(name, sequence: sequence, output: output, first, edgeCount: 1)
        }
        node.renew(name, sequence: sequence, output: output, first, edgeCount: 1)
        return node
    }
}

/// A node with two inputs.
final class BinaryNode: GradientFunction {
    typealias Backward = (Tensor, Wants) throws -> (Tensor?, Tensor?)

    var backward: Backward?

    override func run(_ gradient: inout Tensor?, _ more: [Tensor?], in pass: BackwardPass) throws {
        guard gradient != nil else { return }
        var results = try gradients(for: &gradient, in: pass)
        if let result = exchange(&results.0, nil) { try pass.deliver(result, to: first, from: self, 0) }
        if let result = exchange(&results.1, nil) { try pass.deliver(result, to: second, from: self, 1) }
    }

    /// The inputs' gradients. The output's is let go of, so that an input may take it over.
    @inline(__always)
    private func gradients(for gradient: inout Tensor?, in pass: BackwardPass) throws -> (Tensor?, Tensor?) {
        guard let backward else { throw freedError() }
        guard let incoming = exchange(&gradient, nil) else { return (nil, nil) }
        return try backward(incoming, Wants(first: pass.wants(first.node), second: pass.wants(second.node)))
    }

    override func releaseSaved() {
        guard hasSaved else { return }
        backward = nil
        savedOutput = nil
    }

    override func dismantle() {
        backward = nil
        savedOutput = nil
        super.dismantle()
    }

    override func keep(in spares: inout SpareObjects) { spares.binaries.keep(self) }

    /// A node of an operation, a spare one where there is one.
    @inline(__always)
    static func make(_ name: String, sequence: Int, output: Output, _ first: Edge, _ second: Edge, state: EngineState) -> BinaryNode {
        guard let node = state.spares.binaries.take() else {
            return BinaryNode(name, sequence: sequence, output: output, first, second, edgeCount: 2)
        }
        node.renew(name, sequence: sequence, output: output, first, second, edgeCount: 2)
        return node
    }
}

/// A node with any number of inputs and outputs.
final class VariadicNode: GradientFunction {
    /// Takes the outputs' gradients (`nil` where none arrived) and which inputs want one; returns the inputs' gradients.
    typealias Backward = ([Tensor?], [Bool]) throws -> [Tensor?]

    var backward: Backward?

    override func run(_ gradient: inout Tensor?, _ more: [Tensor?], in pass: BackwardPass) throws {
        guard let backward else { throw freedError() }
        let wants = (0..<Int(edgeCount)).map { pass.wants(edge($0).node) }
        for (index, result) in try backward([gradient] + more, wants).enumerated() where index < wants.count && wants[index] {
            if let result { try pass.deliver(result, to: edge(index), from: self, index) }
        }
    }

    override func releaseSaved() {
        guard hasSaved else { return }
        backward = nil
        savedOutput = nil
    }

    override func dismantle() {
        backward = nil
        savedOutput = nil
        super.dismantle()
    }
}
