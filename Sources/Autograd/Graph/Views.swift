extension Tensor {
    /// A view: another tensor object over a part of this tensor's memory, which follows changes in place of either.
    ///
    /// - Throws: `TensorError` of kind `.limit` where the objects that are alive are too many, or its dimensions more work than is left.
    @inline(__always)
    final func makeView(shape: [Int], strides: [Int], offset: Int, kind: ViewKind = .plain) throws -> Tensor {
        // A view has no elements of its own, but the objects of many take up memory.
        let isCounted = try EngineState.withCurrent { state in
            try state.charge(work: ElementCost.dimension * shape.count)
            guard storage.header.meter == state.meter else { return false }
            try state.meter.pointee.open(0)
            return true
        }
        let view = alias(shape: shape, strides: strides, offset: offset)
        view.base = base ?? self
        view.isCounted = isCounted
        view.viewVersion = storage.version
        view.countsNoVersions = countsNoVersions
        view.viewKind = EngineState.current.isGradEnabled ? (viewKind == .plain ? kind : viewKind) : .inNoGrad
        return view
    }
}

extension Checked {
    /// Records a view.
    @inline(__always)
    static func view(
        _ name: String, of x: Tensor, shape: [Int], strides: [Int], offset: Int, _ build: (inout Saver) -> UnaryNode.Backward
    ) throws -> Tensor {
        record(name, try x.makeView(shape: shape, strides: strides, offset: offset), x, build)
    }

    /// Makes the node that leads from a view to its base, after the base was changed in place.
    static func recordingAsStrided(of base: Tensor, as view: Tensor) -> GradientFunction? {
        let geometry = StridedGeometry(of: view, in: base)
        let state = EngineState.current
        let wasEnabled = state.isGradEnabled
        state.isGradEnabled = true
        defer { state.isGradEnabled = wasEnabled }
        let fresh = view.alias()
        return record("AsStridedBackward0", fresh, base) { _ in { try asStridedScatter($0, geometry) } }.node
    }

    /// The view that a geometry describes, of any tensor shaped like the base.
    static func asStrided(_ x: Tensor, _ geometry: StridedGeometry) throws -> Tensor {
        let source = try contiguous(x)
        let result = try Copying.contiguousCopy(
            source.alias(shape: geometry.shape, strides: geometry.strides, offset: source.offset + geometry.offset))
        return record("AsStridedBackward0", result, x) { _ in { try asStridedScatter($0, geometry) } }
    }

    /// Zeros in the base's shape, with the values of `x` where the view lies.
    static func asStridedScatter(_ x: Tensor, _ geometry: StridedGeometry) throws -> Tensor {
        let result = try full(geometry.baseShape, .int(0), dtype: x.dtype)
        let region = result.alias(shape: geometry.shape, strides: geometry.strides, offset: geometry.offset)
        try Pointwise.addInPlace(region, x)
        return record("AsStridedScatterBackward0", result, x) { _ in { try asStrided($0, geometry) } }
    }

    /// The base after its view was changed in place, as a function of the base before and the view's new value.
    static func recordCopySlices(base: Tensor, before: Tensor, view: Tensor, value: Tensor) {
        let geometry = StridedGeometry(of: view, in: base)
        let changed = base.alias()
        _ = record("CopySlices", changed, before, value) { _, _ in
            { gradient, wanted in
                let part = try asStrided(gradient, geometry)
                let rest = wanted.first ? try sub(gradient, asStridedScatter(part, geometry)) : nil
                return (rest, wanted.second ? part : nil)
            }
        }
        base.adopt(changed)
    }
}

extension Tensor {
    /// Takes over another tensor's place in the graph.
    final func adopt(_ other: Tensor) {
        if let old = exchange(&node, exchange(&other.node, nil)) { GradientFunction.release(old) }
        outputIndex = other.outputIndex
    }
}

/// Where a view lies in its base, in row-major elements of the base.
struct StridedGeometry {
    let baseShape: [Int]
    let shape: [Int]
    let strides: [Int]
    let offset: Int

    init(of view: Tensor, in base: Tensor) {
        baseShape = base.shape
        shape = view.shape
        if base.isContiguous {
            strides = view.strides
            offset = view.offset - base.offset
            return
        }
        // The base itself is laid out otherwise, such as a detached transpose: its memory order is translated, dimension by
        // dimension, from its own strides to row-major ones.
        let rowMajor = Shape.contiguousStrides(base.shape)
        let order = base.strides.indices.filter { base.shape[$0] > 1 }.sorted { base.strides[$0] > base.strides[$1] }
        func translated(_ distance: Int) -> Int {
            var left = distance
            var result = 0
            for dim in order where base.strides[dim] > 0 {
                let steps = left / base.strides[dim]
                result += steps * rowMajor[dim]
                left -= steps * base.strides[dim]
            }
            return result
        }
        strides = view.strides.map(translated)
        offset = translated(view.offset - base.offset)
    }
}
