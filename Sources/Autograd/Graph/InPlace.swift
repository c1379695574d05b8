extension Checked {
    /// Changes a tensor in place to what `compute` makes of it.
    ///
    /// The operation is recorded as the one that returns its result; then the result's elements and its place in the graph
    /// move into `x`. A view's change is recorded at its base as well.
    ///
    /// - Parameters:
    ///   - name: The method's name, for messages.
    ///   - x: The tensor to change.
    ///   - others: Operands that may bring `x` into the graph.
    ///   - compute: The operation; it is given `x` as it was.
    static func inPlace(
        _ name: String, _ x: Tensor, _ others: Tensor?..., compute: (Tensor) throws -> Tensor
    ) throws -> Tensor {
        let isTracked = try prepareInPlace(x, others)
        for case let other? in others where other.storage === x.storage { try refusePartialOverlap(x, other) }
        var before = x.alias()
        if isTracked {
            before.node = x.gradientNode
            before.outputIndex = x.outputIndex
        }
        let value = try compute(before)
        if isTracked, !isKnownUniquelyReferenced(&before) {
            // The operation saved its operand for the backward: that keeps the elements as they were.
            let old = try Copying.contiguousCopy(x)
            old.storage.header.version = x.storage.version
            before.storage = old.storage
            before.strides = old.strides
            before.offset = old.offset
            before.isContiguous = true
        }
        guard value.shape == x.shape else {
            throw TensorError(
                .runtime, "output with shape \(x.shape) doesn't match the broadcast shape \(value.shape)",
                facts: ["\(name) keeps the tensor's shape."], remedy: "Write y = x + … instead, which makes a new tensor.")
        }
        guard value.dtype.category <= x.dtype.category else {
            throw TensorError(
                .runtime, "result type \(value.dtype.scalarTypeName) can't be cast to the desired output type \(x.dtype.scalarTypeName)",
                facts: ["\(name) keeps the tensor's dtype."], remedy: "Convert the tensor first: x.float().")
        }
        try Copying.copy(value, to: x)
        x.noteChange(name)
        // The gradient that arrives has the dtype of `x`, whatever the operation computed in.
        if value.dtype != x.dtype { value.node?.output.dtype = x.dtype }
        if isTracked { commit(value, to: x) }
        return x
    }

    /// Overwrites all elements in place with values that do not depend on them.
    ///
    /// - Parameters:
    ///   - node: PyTorch's name of the backward.
    ///   - name: The method's name, for messages.
    ///   - x: The tensor.
    ///   - mayOverlap: Whether elements may lie at one place, since all get the same value.
    ///   - fill: Writes the elements.
    static func overwrite(
        _ node: String, _ name: String, _ x: Tensor, mayOverlap: Bool = false, fill: (Tensor) throws -> Void
    ) throws -> Tensor {
        let isTracked = try prepareInPlace(x, [], mayOverlap: mayOverlap)
        try fill(x)
        x.noteChange(name)
        guard isTracked else { return x }
        let before = x.alias()
        before.node = x.gradientNode
        before.outputIndex = x.outputIndex
        commit(record(node, x.alias(), before) { _ in { try zerosLike($0) } }, to: x)
        return x
    }

    /// Changes a tensor in place directly where nothing is recorded, and reports whether it did.
    @inline(__always)
    static func inPlaceDirect<K: BinaryKernel>(_ kernel: K.Type, _ name: String, _ x: Tensor, _ other: Tensor) throws -> Bool {
        let state = EngineState.current
        if state.isGradEnabled, x.isTracked || other.isTracked { return false }
        guard Promotion.dtype(x, other) == x.dtype, x.shape == other.shape || Shape.canReduce(x.shape, to: other.shape),
            x.storage !== other.storage || (x.strides == other.strides && x.offset == other.offset && x.shape == other.shape)
        else { return false }
        _ = try prepareInPlace(x, [])
        if x.storage === other.storage { try refusePartialOverlap(x, other) }
        try Pointwise.binary(K.self, x, Copying.converted(other, x.dtype), into: x)
        x.noteChange(name)
        return true
    }

    /// Refuses an operand that shares some memory with the tensor to change, but is not the same part of it. Operands with
    /// gaps are let through, as in PyTorch: whether those share elements is hard to tell.
    private static func refusePartialOverlap(_ x: Tensor, _ other: Tensor) throws {
        guard x.numel > 0, other.numel > 0, x.isDense, other.isDense else { return }
        if x.offset == other.offset, x.numel == other.numel, x.strides == other.strides { return }
        guard x.offset < other.offset + other.numel, other.offset < x.offset + x.numel else { return }
        throw TensorError(
            .runtime,
            "unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please "
                + "clone() the tensor before performing the operation.", remedy: "Give the method a copy: the operand's clone().")
    }

    /// Checks that a tensor may be changed in place, and tells whether the change must be recorded.
    private static func prepareInPlace(_ x: Tensor, _ others: [Tensor?], mayOverlap: Bool = false) throws -> Bool {
        guard mayOverlap || !x.overlapsItself else {
            throw TensorError(
                .runtime,
                "unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please "
                    + "clone() the tensor before performing the operation.", remedy: "x.clone() has memory of its own.")
        }
        guard EngineState.current.isGradEnabled, x.dtype.isFloatingPoint else { return false }
        guard x.isTracked || x.base?.isTracked == true || others.contains(where: { $0?.isTracked == true }) else { return false }
        if let base = x.base {
            if x.viewKind == .inNoGrad, base.isTracked || x.isTracked { throw noGradViewError() }
            if x.viewKind == .multipleOutputs {
                throw TensorError(
                    .runtime,
                    "Output \(x.outputIndex) of \(x.gradFn?.operationName ?? "Unbind") is a view and is being modified inplace. This view is "
                        + "the output of a function that returns multiple views. Such functions do not allow the output views to be modified "
                        + "inplace. You should replace the inplace operation by an out-of-place one.")
            }
            if base.node is AccumulateGrad {
                throw TensorError(
                    .runtime, "a view of a leaf Variable that requires grad is being used in an in-place operation.",
                    remedy: "Change it within noGrad { … }, or change a copy: x.clone().")
            }
        }
        if x.node is AccumulateGrad {
            throw TensorError(
                .runtime, "a leaf Variable that requires grad is being used in an in-place operation.",
                facts: ["The tensor was made with requiresGrad: true; its value is where the gradient is computed."],
                remedy: "Change it within noGrad { … }, as an optimizer does, or make a new tensor: y = x + 1.")
        }
        return true
    }

    private static func noGradViewError() -> TensorError {
        TensorError(
            .runtime,
            "A view was created in no_grad mode and is being modified inplace with grad mode enabled. Given that this use case is ambiguous "
                + "and error-prone, it is forbidden. You can clarify your code by moving both the view and the inplace either both inside the "
                + "no_grad block (if you don't want the inplace to be tracked) or both outside (if you want the inplace to be tracked).")
    }

    /// Gives `x` the place in the graph of `value`, whose elements it has taken over.
    private static func commit(_ value: Tensor, to x: Tensor) {
        if let saved = value.node?.savedOutput, saved.storage === value.storage, value.storage !== x.storage {
            // The node saved its own result: from now on that is the memory of `x`, and a later change there must be noticed.
            saved.storage = x.storage
            saved.strides = x.strides
            saved.offset = x.offset
            saved.isContiguous = x.isContiguous
            saved.viewVersion = x.storage.version
        }
        guard let base = x.base else { return x.adopt(value) }
        let before = base.alias()
        before.node = base.node
        before.outputIndex = base.outputIndex
        recordCopySlices(base: base, before: before, view: x, value: value)
        x.viewVersion = -1
    }
}

extension Tensor {
    /// Counts a change of the memory.
    @inline(__always)
    final func noteChange(_ operation: String) {
        guard !countsNoVersions else { return }
        storage.header.version += 1
        storage.header.lastChange = (operation, EngineState.current.position?())
    }

    /// Whether the elements fill their memory without gaps and overlaps, in whatever order of the dimensions.
    final var isDense: Bool {
        if isContiguous { return true }
        var expected = 1
        for (stride, size) in zip(strides, shape).filter({ $1 != 1 }).sorted(by: { $0.0 < $1.0 }) {
            guard stride == expected else { return false }
            expected *= size
        }
        return true
    }

    /// Whether two elements of the tensor may lie at one place, as after `expand`.
    final var overlapsItself: Bool {
        if isContiguous { return false }
        return zip(shape, strides).contains { size, stride in size > 1 && stride == 0 }
    }
}
