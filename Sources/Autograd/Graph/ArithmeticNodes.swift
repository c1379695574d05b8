// The nodes of sums and products. Graphs of single numbers have more of them than of any other kind, so that they keep what they
// need without a closure, and compute in the memory of the gradient they are given where nobody else holds it.

/// The node of a sum of two tensors: hands its gradient on to both.
final class SumNode: GradientFunction {
    override func run(_ gradient: inout Tensor?, _ more: [Tensor?], in pass: BackwardPass) throws {
        guard let incoming = exchange(&gradient, nil) else { return }
        if pass.wants(second.node) {
            if pass.wants(first.node) { try pass.deliver(copy incoming, to: first, from: self, 0) }
            try pass.deliver(incoming, to: second, from: self, 1)
        } else if pass.wants(first.node) {
            try pass.deliver(incoming, to: first, from: self, 0)
        }
    }

    override func keep(in spares: inout SpareObjects) { spares.sums.keep(self) }

    /// Records a sum of two tensors, if gradients are wanted.
    @inline(__always)
    static func record(_ output: Tensor, _ a: Tensor, _ b: Tensor) {
        guard a.isTracked || b.isTracked else { return }
        EngineState.withCurrent { state in
            guard state.isGradEnabled, output.dtype.isFloatingPoint else { return }
            let first = Edge(a)
            let second = Edge(b)
            attach(make(state.sequence(after: first, second), .init(shape: output.shape, dtype: output.dtype), first, second, state), to: output, state)
        }
    }

    @inline(__always)
    private static func make(_ sequence: Int, _ output: Output, _ first: Edge, _ second: Edge, _ state: EngineState) -> SumNode {
        guard let node = state.spares.sums.take() else {
            return SumNode("AddBackward0", sequence: sequence, output: output, first, second, edgeCount: 2)
        }
        node.renew("AddBackward0", sequence: sequence, output: output, first, second, edgeCount: 2)
        return node
    }
}

/// The node of a product of two tensors.
final class ProductNode: GradientFunction {
    /// The first operand, where the second wants a gradient.
    private var x: SavedTensor?
    /// The second operand, where the first wants a gradient.
    private var y: SavedTensor?
    private var isReleased = false

    override func run(_ gradient: inout Tensor?, _ more: [Tensor?], in pass: BackwardPass) throws {
        guard var incoming = exchange(&gradient, nil) else { return }
        if isReleased { throw freedError() }
        let wantsSecond = pass.wants(second.node)
        if let y, pass.wants(first.node) {
            let result = wantsSecond ? try Checked.mul(incoming, y()) : try scaled(&incoming, by: y(), in: pass)
            try pass.deliver(result, to: first, from: self, 0)
        }
        if let x, wantsSecond { try pass.deliver(scaled(&incoming, by: x(), in: pass), to: second, from: self, 1) }
    }

    override func releaseSaved() {
        x = nil
        y = nil
        isReleased = true
    }

    /// Records a product of two tensors, if gradients are wanted.
    @inline(__always)
    static func record(_ output: Tensor, _ a: Tensor, _ b: Tensor) {
        let wants = Wants(first: a.isTracked, second: b.isTracked)
        guard wants.first || wants.second else { return }
        EngineState.withCurrent { state in
            guard state.isGradEnabled, output.dtype.isFloatingPoint else { return }
            let first = Edge(a)
            let second = Edge(b)
            let node = make(state.sequence(after: first, second), .init(shape: output.shape, dtype: output.dtype), first, second, state)
            var save = Saver(node: node, result: output)
            node.x = save(a, if: wants.second)
            node.y = save(b, if: wants.first)
            attach(node, to: output, state)
        }
    }

    @inline(__always)
    private static func make(_ sequence: Int, _ output: Output, _ first: Edge, _ second: Edge, _ state: EngineState) -> ProductNode {
        guard let node = state.spares.products.take() else {
            return ProductNode("MulBackward0", sequence: sequence, output: output, first, second, edgeCount: 2)
        }
        node.renew("MulBackward0", sequence: sequence, output: output, first, second, edgeCount: 2)
        node.isReleased = false
        return node
    }

    override func keep(in spares: inout SpareObjects) { spares.products.keep(self) }
}

/// The node of a product of a tensor and a plain number.
final class ScalingNode: GradientFunction {
    private var factor = Number.int(1)

    override func run(_ gradient: inout Tensor?, _ more: [Tensor?], in pass: BackwardPass) throws {
        guard var incoming = exchange(&gradient, nil), pass.wants(first.node) else { return }
        try pass.deliver(scaled(&incoming, by: factor, in: pass), to: first, from: self, 0)
    }

    /// Records a product of a tensor and a number, if gradients are wanted.
    @inline(__always)
    static func record(_ output: Tensor, _ a: Tensor, _ factor: Number) {
        guard a.isTracked else { return }
        EngineState.withCurrent { state in
            guard state.isGradEnabled, output.dtype.isFloatingPoint else { return }
            let edge = Edge(a)
            let node = make(state.sequence(after: edge.node?.sequence ?? 0), .init(shape: output.shape, dtype: output.dtype), edge, state)
            node.factor = factor
            attach(node, to: output, state)
        }
    }

    @inline(__always)
    private static func make(_ sequence: Int, _ output: Output, _ edge: Edge, _ state: EngineState) -> ScalingNode {
        guard let node = state.spares.scalings.take() else {
            return ScalingNode("MulBackward0", sequence: sequence, output: output, edge, edgeCount: 1)
        }
        node.renew("MulBackward0", sequence: sequence, output: output, edge, edgeCount: 1)
        return node
    }

    override func keep(in spares: inout SpareObjects) { spares.scalings.keep(self) }
}

/// A gradient times a tensor, in the gradient's own memory where nobody else holds that and the pass is not recorded.
@inline(__always)
private func scaled(_ gradient: inout Tensor, by factor: Tensor, in pass: BackwardPass) throws -> Tensor {
    guard !pass.createsGraph, gradient.dtype == factor.dtype, gradient.shape == factor.shape, Tensor.isScratch(&gradient) else {
        return try Checked.mul(gradient, factor)
    }
    try Pointwise.binary(Multiplication.self, gradient, factor, into: gradient)
    return gradient
}

/// A gradient times a number, in the gradient's own memory where nobody else holds that and the pass is not recorded.
@inline(__always)
private func scaled(_ gradient: inout Tensor, by factor: Number, in pass: BackwardPass) throws -> Tensor {
    guard !pass.createsGraph, gradient.dtype.isFloatingPoint, Tensor.isScratch(&gradient) else { return try Checked.mul(gradient, factor) }
    try Pointwise.binary(Multiplication.self, gradient, factor, into: gradient)
    return gradient
}

extension Tensor {
    /// Whether a gradient's memory may be used for another result: nobody else holds it, and no graph leads to it.
    @inline(__always)
    fileprivate static func isScratch(_ tensor: inout Tensor) -> Bool {
        tensor.node == nil && tensor.base == nil && tensor.isContiguous && isExclusive(&tensor)
    }
}
