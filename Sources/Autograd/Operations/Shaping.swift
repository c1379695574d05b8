// Views of the same elements in other shapes: view, reshape, transpose, permute, squeeze, unsqueeze, expand, flatten.

extension Checked {
    /// The same elements in another shape, as a view; one size may be -1.
    package static func view(_ x: Tensor, _ sizes: [Int]) throws -> Tensor {
        let shape = try inferred(sizes, count: x.numel)
        guard let strides = viewStrides(x, shape) else {
            throw TensorError(
                .runtime,
                "view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous "
                    + "subspaces). Use .reshape(...) instead.", facts: ["The tensor has shape \(x.shape) and strides \(x.strides)."])
        }
        let old = x.shape
        return try view("ViewBackward0", of: x, shape: shape, strides: strides, offset: x.offset) { _ in { try reshape($0, old) } }
    }

    /// The same elements in another shape: a view where that is possible, else a copy.
    package static func reshape(_ x: Tensor, _ sizes: [Int]) throws -> Tensor {
        let shape = try inferred(sizes, count: x.numel)
        if x.isContiguous { return try view(x, shape) }
        if let strides = viewStrides(x, shape) {
            let old = x.shape
            return try view("ReshapeAliasBackward0", of: x, shape: shape, strides: strides, offset: x.offset) { _ in { try reshape($0, old) } }
        }
        let copy = try contiguousClone(x)
        let old = x.shape
        let result = copy.alias(shape: shape, strides: Shape.contiguousStrides(shape), offset: copy.offset)
        return record("UnsafeViewBackward0", result, copy) { _ in { try reshape($0, old) } }
    }

    /// The sizes with a -1 replaced by what is left over.
    private static func inferred(_ sizes: [Int], count: Int) throws -> [Int] {
        var known = 1
        var overflows = false
        var unknown: Int?
        for (dim, size) in sizes.enumerated() {
            if size == -1 {
                guard unknown == nil else { throw TensorError(.runtime, "only one dimension can be inferred") }
                unknown = dim
            } else {
                guard size >= 0 else { 
                    throw TensorError(.runtime, "invalid shape dimension \(size) at index \(dim) of shape \(sizes)")
                }
                let (product, overflow) = known.multipliedReportingOverflow(by: size)
                known = product
                overflows = overflows || overflow
            }
        }
        func invalid() -> TensorError {
            TensorError(
                .runtime, "shape '\(sizes)' is invalid for input of size \(count)",
                remedy: "The product of the sizes must be the number of elements, \(count).")
        }
        guard let unknown else {
            guard Shape.count(sizes) == count else { throw invalid() }
            return sizes
        }
        if known == 0, count == 0 {
            throw TensorError(
                .runtime,
                "cannot reshape tensor of 0 elements into shape \(sizes) because the unspecified dimension size -1 can be any value and "
                    + "is ambiguous")
        }
        guard !overflows, known > 0, count % known == 0 else { throw invalid() }
        var result = sizes
        result[unknown] = count / known
        return result
    }

    /// The strides that show a tensor's memory in another shape, or `nil` where only a copy can.
    private static func viewStrides(_ x: Tensor, _ shape: [Int]) -> [Int]? {
        if x.isContiguous || x.numel == 0 { return Shape.contiguousStrides(shape) }
        var strides = [Int](repeating: 0, count: shape.count)
        var dim = shape.count - 1
        var chunkStride = x.strides.last ?? 1
        var chunk = 1
        // The old dimensions fall into chunks that are contiguous within; each chunk must be filled by whole new dimensions.
        for old in x.shape.indices.reversed() {
            chunk *= x.shape[old]
            guard old == 0 || (x.shape[old - 1] != 1 && x.strides[old - 1] != chunk * chunkStride) else { continue }
            var filled = 1
            while dim >= 0, filled < chunk || shape[dim] == 1 {
                strides[dim] = filled * chunkStride
                filled *= shape[dim]
                dim -= 1
            }
            guard filled == chunk else { return nil }
            if old > 0 {
                chunk = 1
                chunkStride = x.strides[old - 1]
            }
        }
        return dim == -1 ? strides : nil
    }

    /// The transpose of a matrix; a vector or scalar stays as it is.
    package static func t(_ x: Tensor) throws -> Tensor {
        guard x.ndim <= 2 else {
            throw TensorError(
                .runtime, "t() expects a tensor with <= 2 dimensions, but self is \(x.ndim)D",
                remedy: "Name the dimensions: x.transpose(0, 1).")
        }
        var (shape, strides) = (x.shape, x.strides)
        if x.ndim == 2 {
            shape.swapAt(0, 1)
            strides.swapAt(0, 1)
        }
        return try view("TBackward0", of: x, shape: shape, strides: strides, offset: x.offset) { _ in { try t($0) } }
    }

    /// The tensor with its dimensions in reverse order.
    package static func T(_ x: Tensor) throws -> Tensor {
        if x.ndim != 2 {
            EngineState.current.warnOnce(
                "The use of `x.T` on tensors of dimension other than 2 to reverse their shape is deprecated and it will throw an error in "
                    + "a future release. Consider `x.mT` to transpose batches of matrices or `x.permute(*torch.arange(x.ndim - 1, -1, -1))` "
                    + "to reverse the dimensions of a tensor.")
        }
        return try permute(x, x.shape.indices.reversed())
    }

    /// The tensor with two dimensions exchanged.
    package static func transpose(_ x: Tensor, _ a: Int, _ b: Int) throws -> Tensor {
        let first = try Shape.dimension(a, rank: x.ndim)
        let second = try Shape.dimension(b, rank: x.ndim)
        var shape = x.shape
        var strides = x.strides
        if x.ndim > 0 {
            shape.swapAt(first, second)
            strides.swapAt(first, second)
        }
        return try view("TransposeBackward0", of: x, shape: shape, strides: strides, offset: x.offset) { _ in
            { try transpose($0, first, second) }
        }
    }

    /// The tensor with its dimensions in another order.
    package static func permute(_ x: Tensor, _ dims: [Int]) throws -> Tensor {
        guard dims.count == x.ndim else {
            throw TensorError(
                .runtime,
                "permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired ordering of "
                    + "dimensions i.e. input.dim() = \(x.ndim) is not equal to len(dims) = \(dims.count)")
        }
        let order = try dims.map { try Shape.dimension($0, rank: x.ndim) }
        guard Set(order).count == order.count else { throw TensorError(.runtime, "permute(): duplicate dims are not allowed.") }
        var inverse = order
        for (new, old) in order.enumerated() { inverse[old] = new }
        return try view(
            "PermuteBackward0", of: x, shape: order.map { x.shape[$0] }, strides: order.map { x.strides[$0] }, offset: x.offset
        ) { _ in { try permute($0, inverse) } }
    }

    /// The tensor without its dimensions of size 1.
    package static func squeeze(_ x: Tensor) throws -> Tensor {
        let kept = x.shape.indices.filter { x.shape[$0] != 1 }
        let old = x.shape
        return try view(
            "SqueezeBackward0", of: x, shape: kept.map { x.shape[$0] }, strides: kept.map { x.strides[$0] }, offset: x.offset
        ) { _ in { try reshape($0, old) } }
    }

    /// The tensor without one dimension, if that has size 1.
    package static func squeeze(_ x: Tensor, _ dim: Int) throws -> Tensor { try squeeze(x, dim, name: "SqueezeBackward1") }

    /// The tensor without one dimension, under one of PyTorch's names for it.
    static func squeeze(_ x: Tensor, _ dim: Int, name: String) throws -> Tensor {
        let dim = try Shape.dimension(dim, rank: x.ndim)
        var shape = x.shape
        var strides = x.strides
        if x.ndim > 0, shape[dim] == 1 {
            shape.remove(at: dim)
            strides.remove(at: dim)
        }
        let old = x.shape
        return try view(name, of: x, shape: shape, strides: strides, offset: x.offset) { _ in { try reshape($0, old) } }
    }

    /// The tensor with a new dimension of size 1 before `dim`.
    package static func unsqueeze(_ x: Tensor, _ dim: Int) throws -> Tensor {
        let dim = try Shape.dimension(dim, rank: x.ndim + 1)
        var shape = x.shape
        var strides = x.strides
        strides.insert(dim < x.ndim ? x.shape[dim] &* x.strides[dim] : 1, at: dim)
        shape.insert(1, at: dim)
        return try view("UnsqueezeBackward0", of: x, shape: shape, strides: strides, offset: x.offset) { _ in { try squeeze($0, dim) } }
    }

    /// The tensor stretched along dimensions of size 1, without copying; -1 keeps a size.
    package static func expand(_ x: Tensor, _ sizes: [Int]) throws -> Tensor {
        if sizes == x.shape, !x.isTracked { return try x.makeView(shape: x.shape, strides: x.strides, offset: x.offset) }
        guard sizes.count >= x.ndim else {
            throw TensorError(
                .runtime,
                "expand(torch.\(x.dtype.scalarTypeName)Tensor{\(x.shape)}, size=\(sizes)): the number of sizes provided (\(sizes.count)) must "
                    + "be greater or equal to the number of dimensions in the tensor (\(x.ndim))")
        }
        let missing = sizes.count - x.ndim
        var shape = sizes
        // From the last one, so that the error is about the dimension that PyTorch names.
        for dim in sizes.indices.reversed() {
            let old = dim < missing ? 1 : x.shape[dim - missing]
            if sizes[dim] == -1 {
                guard dim >= missing else {
                    throw TensorError(
                        .runtime,
                        "The expanded size of the tensor (-1) isn't allowed in a leading, non-existing dimension \(dim)")
                }
                shape[dim] = old
            } else if sizes[dim] < 0 || (old != 1 && old != sizes[dim]) {
                throw TensorError(
                    .runtime,
                    "The expanded size of the tensor (\(sizes[dim])) must match the existing size (\(old)) at non-singleton dimension "
                        + "\(dim).  Target sizes: \(sizes).  Tensor sizes: \(x.shape)",
                    remedy: "Only dimensions of size 1 stretch.")
            }
        }
        _ = try Shape.checked(shape)
        let old = x.shape
        return try view(
            "ExpandBackward0", of: x, shape: shape, strides: Shape.stretchedStrides(x.shape, x.strides, to: shape), offset: x.offset
        ) { _ in { try sumTo($0, old) } }
    }

    /// The tensor with the dimensions from `startDim` to `endDim` made one.
    package static func flatten(_ x: Tensor, startDim: Int = 0, endDim: Int = -1) throws -> Tensor {
        let start = try Shape.dimension(startDim, rank: x.ndim)
        let end = try Shape.dimension(endDim, rank: x.ndim)
        guard start <= end else {
            throw TensorError(.runtime, "flatten() has invalid args: start_dim cannot come after end_dim")
        }
        if x.ndim == 0 { return try reshape(x, [1]) }
        if start == end { return x }
        let middle = x.shape[start...end].reduce(1, &*)
        return try reshape(x, Array(x.shape[..<start]) + [middle] + Array(x.shape[(end + 1)...]))
    }

    // MARK: Copies

    /// A copy with memory of its own.
    package static func clone(_ x: Tensor) throws -> Tensor {
        record("CloneBackward0", try Copying.copyInOrder(x), x) { _ in { $0 } }
    }

    /// The tensor itself where its elements lie in row-major order, else a copy in which they do.
    package static func contiguous(_ x: Tensor) throws -> Tensor {
        x.isContiguous ? x : try contiguousClone(x)
    }

    /// A copy in row-major order.
    static func contiguousClone(_ x: Tensor) throws -> Tensor {
        record("CloneBackward0", try Copying.contiguousCopy(x), x) { _ in { $0 } }
    }

    /// The tensor in another dtype; itself where it has that already.
    package static func to(_ x: Tensor, _ dtype: DType) throws -> Tensor {
        if x.dtype == dtype { return x }
        let old = x.dtype
        return record("ToCopyBackward0", try Copying.converted(x, dtype), x) { _ in { try to($0, old) } }
    }
}

extension Shape {
    /// Whether a tensor of the larger shape can be summed to the smaller one: whether the smaller one stretches to it.
    static func canReduce(_ large: [Int], to small: [Int]) -> Bool {
        guard large.count >= small.count else { return false }
        let missing = large.count - small.count
        return small.indices.allSatisfy { small[$0] == large[$0 + missing] || small[$0] == 1 }
    }
}

extension Tensor {
    /// The same elements in another shape: a view where that is possible, else a copy. One size may be -1.
    public final func reshape(_ sizes: Int...) -> Tensor { trapping { try Checked.reshape(self, sizes) } }
    /// The same elements in another shape: a view where that is possible, else a copy. One size may be -1.
    public final func reshape(_ sizes: [Int]) -> Tensor { trapping { try Checked.reshape(self, sizes) } }
    /// The same elements in another shape, in the same memory. One size may be -1.
    public final func view(_ sizes: Int...) -> Tensor { trapping { try Checked.view(self, sizes) } }
    /// The same elements in another shape, in the same memory. One size may be -1.
    public final func view(_ sizes: [Int]) -> Tensor { trapping { try Checked.view(self, sizes) } }
    /// The transpose of a matrix.
    public final func t() -> Tensor { trapping { try Checked.t(self) } }
    /// The tensor with its dimensions in reverse order.
    public final var T: Tensor { trapping { try Checked.T(self) } }
    /// The tensor with two dimensions exchanged.
    public final func transpose(_ a: Int, _ b: Int) -> Tensor { trapping { try Checked.transpose(self, a, b) } }
    /// The tensor with its dimensions in another order.
    public final func permute(_ dims: Int...) -> Tensor { trapping { try Checked.permute(self, dims) } }
    /// The tensor with its dimensions in another order.
    public final func permute(_ dims: [Int]) -> Tensor { trapping { try Checked.permute(self, dims) } }
    /// The tensor without its dimensions of size 1.
    public final func squeeze() -> Tensor { trapping { try Checked.squeeze(self) } }
    /// The tensor without one dimension, if that has size 1.
    public final func squeeze(_ dim: Int) -> Tensor { trapping { try Checked.squeeze(self, dim) } }
    /// The tensor with a new dimension of size 1 before `dim`.
    public final func unsqueeze(_ dim: Int) -> Tensor { trapping { try Checked.unsqueeze(self, dim) } }
    /// The tensor with the dimensions from `startDim` to `endDim` made one.
    public final func flatten(startDim: Int = 0, endDim: Int = -1) -> Tensor {
        trapping { try Checked.flatten(self, startDim: startDim, endDim: endDim) }
    }
    /// The tensor stretched along dimensions of size 1, without copying; -1 keeps a size.
    public final func expand(_ sizes: Int...) -> Tensor { trapping { try Checked.expand(self, sizes) } }
    /// The tensor stretched along dimensions of size 1, without copying; -1 keeps a size.
    public final func expand(_ sizes: [Int]) -> Tensor { trapping { try Checked.expand(self, sizes) } }
    /// The tensor itself where its elements lie in row-major order, else a copy in which they do.
    public final func contiguous() -> Tensor { trapping { try Checked.contiguous(self) } }
    /// A copy with memory of its own.
    public final func clone() -> Tensor { trapping { try Checked.clone(self) } }
    /// The tensor in another dtype.
    public final func to(_ dtype: DType) -> Tensor { trapping { try Checked.to(self, dtype) } }
    /// The tensor as `float64`.
    public final func double() -> Tensor { to(.float64) }
    /// The tensor as `float32`.
    public final func float() -> Tensor { to(.float32) }
    /// The tensor as `int64`.
    public final func long() -> Tensor { to(.int64) }
    /// The tensor as `int32`.
    public final func int() -> Tensor { to(.int32) }
    /// The tensor as `bool`: whether each element is not zero.
    public final func bool() -> Tensor { to(.bool) }
}
