/// The graph's end at a leaf: adds the gradients that arrive to the leaf's ``Tensor/grad``.
package final class AccumulateGrad: GradientFunction {
    /// The gradient so far.
    package var gradient: Tensor?
    /// The leaf's memory, and how it is looked at; `nil` only while the node is spare.
    private var storage: Storage?
    private var strides: [Int]
    private var offset: Int
    /// How many backward passes have added to the gradient since it was last `nil`, for the warning about a forgotten `zeroGrad`.
    package var passes = 0
    /// The pass whose first gradient was taken over as it arrived; see ``accumulates(_:pass:)``.
    private var directPass = 0
    /// The passes whose sum the last optimizer step used, 0 for none, and the version the sum had.
    private var steppedPasses = 0
    private var steppedVersion = 0

    private init(_ leaf: Tensor) {
        storage = leaf.storage
        strides = leaf.strides
        offset = leaf.offset
        super.init(
            "AccumulateGrad", sequence: 0, output: Output(shape: leaf.shape, dtype: leaf.dtype), .none, edgeCount: 0)
    }

    /// The accumulator of a leaf, a spare one where there is one.
    static func make(_ leaf: Tensor) -> AccumulateGrad {
        guard let node = EngineState.withCurrent({ $0.spares.leaves.take() }) else { return AccumulateGrad(leaf) }
        node.storage = leaf.storage
        replace(&node.strides, leaf.strides)
        node.offset = leaf.offset
        replace(&node.output.shape, leaf.shape)
        node.output.dtype = leaf.dtype
        node.count()
        return node
    }

    /// The leaf itself as the graph sees it: another tensor object over its memory.
    package var value: Tensor {
        get {
            // Nobody holds a node that is spare, and every other one has a memory.
            Tensor(
                storage: storage.unsafelyUnwrapped, shape: output.shape, strides: strides, offset: offset, numel: Shape.count(output.shape) ?? 0,
                dtype: output.dtype, isContiguous: Shape.isContiguous(output.shape, strides))
        }
        set {
            storage = newValue.storage
            strides = newValue.strides
            offset = newValue.offset
            output = Output(shape: newValue.shape, dtype: newValue.dtype)
        }
    }

    override func run(_ gradient: inout Tensor?, _ more: [Tensor?], in pass: BackwardPass) throws {
        // Taken out of the caller's hands, so that an unshared gradient can be kept as it is.
        guard var incoming = exchange(&gradient, nil) else { return }
        try add(&incoming, createGraph: pass.createsGraph)
        if let after = hooks?.afterAccumulation {
            for hook in after.values { try hook.action() }
        }
    }

    /// Adds one gradient. The first is taken over as it is when nobody else holds it, else copied.
    func add(_ incoming: inout Tensor, createGraph: Bool) throws {
        passes += 1
        if let old = gradient {
            if createGraph || old.node != nil || old.overlapsItself {
                gradient = try Checked.add(old, incoming)
            } else {
                try Pointwise.addInPlace(old, incoming)
            }
        } else if createGraph {
            // Recorded as a copy, as in PyTorch, so that changing the gradient in place leaves the graph's tensor alone.
            gradient = record("CopyBackwards", try Copying.contiguousCopy(incoming), incoming) { _ in { $0 } }
        } else if Tensor.isExclusive(&incoming), incoming.isContiguous {
            gradient = incoming
        } else {
            gradient = try Copying.contiguousCopy(incoming)
        }
    }

    /// Adds one of possibly several gradients of a pass as it arrives, where that gives what adding their sum would: where the
    /// leaf had no gradient before the pass, and nobody's hook waits for the sum.
    ///
    /// - Returns: Whether the gradient was added; if not, the pass collects it.
    @inline(__always)
    func accumulates(_ incoming: inout Tensor, pass: Int) throws -> Bool {
        guard hooks == nil, pendingPass == 0 else { return false }
        guard let gradient else {
            directPass = pass
            try add(&incoming, createGraph: false)
            return true
        }
        guard directPass == pass else { return false }
        try Pointwise.addInPlace(gradient, incoming)
        return true
    }

    /// Takes back what ``accumulates(_:pass:)`` added in a pass that failed.
    func forget(pass: Int) {
        guard directPass == pass else { return }
        gradient = nil
        passes = 0
    }

    /// Replaces the gradient from outside a backward pass.
    func set(_ newGradient: Tensor?) {
        gradient = newGradient
        passes = 0
        steppedPasses = 0
    }

    /// Notes that an optimizer uses the gradient, and tells whether the gradient still holds what an earlier step used:
    /// whether `zeroGrad` was forgotten between the two.
    package func noteStep() -> Bool {
        guard let gradient else { return false }
        // A change in place, such as `grad.zero_()`, makes the gradient fresh.
        let isStale = steppedPasses > 0 && passes > steppedPasses && steppedVersion == gradient.storage.version
        steppedVersion = gradient.storage.version
        steppedPasses = passes
        return isStale
    }

    override func dismantle() {
        super.dismantle()
        Storage.release(&storage)
        storage = nil
        Tensor.release(&gradient)
        gradient = nil
    }

    override func keep(in spares: inout SpareObjects) {
        passes = 0
        directPass = 0
        steppedPasses = 0
        steppedVersion = 0
        spares.leaves.keep(self)
    }
}
