// Tensors from several others, and rearranged copies: cat, stack, repeat, flip, roll, tril, triu, meshgrid.

extension Checked {
    /// The tensors one after another along a dimension.
    package static func cat(_ tensors: [Tensor], dim: Int = 0) throws -> Tensor {
        guard !tensors.isEmpty else {
            throw TensorError(.value, "expected a non-empty list of Tensors")
        }
        for (index, tensor) in tensors.enumerated() where tensor.ndim == 0 {
            throw TensorError(
                .runtime, "zero-dimensional tensor (at position \(index)) cannot be concatenated", remedy: "Use Tensor.stack for scalars.")
        }
        // A vector without elements fits anything, by PyTorch's old custom.
        let counted = tensors.filter { $0.shape != [0] }
        guard let first = counted.first else {
            _ = try Shape.dimension(dim, rank: 1)
            let result = try Tensor.uninitialized([0], tensors.reduce(tensors[0].dtype) { .promoted($0, $1.dtype) })
            record("CatBackward0", [result], tensors) { _, _ in
                { gradients, wanted in
                    guard let gradient = gradients[0] else { return [] }
                    return wanted.map { $0 ? gradient : nil }
                }
            }
            return result
        }
        let dim = try Shape.dimension(dim, rank: first.ndim)
        var shape = first.shape
        shape[dim] = 0
        var dtype = tensors[0].dtype
        for tensor in tensors { dtype = .promoted(dtype, tensor.dtype) }
        for (index, tensor) in counted.enumerated() {
            guard tensor.ndim == first.ndim else {
                throw TensorError(
                    .runtime, "Tensors must have same number of dimensions: got \(first.ndim) and \(tensor.ndim)",
                    facts: ["Their shapes are \(counted.map(\.shape))."])
            }
            for other in shape.indices where other != dim && tensor.shape[other] != shape[other] {
                throw TensorError(
                    .runtime,
                    "Sizes of tensors must match except in dimension \(dim). Expected size \(shape[other]) but got size "
                        + "\(tensor.shape[other]) for tensor number \(index) in the list.",
                    facts: ["Their shapes are \(counted.map(\.shape))."])
            }
            let (size, overflow) = shape[dim].addingReportingOverflow(tensor.shape[dim])
            guard !overflow else { throw TensorError(.runtime, "Storage size calculation overflowed with sizes=\(counted.map(\.shape))") }
            shape[dim] = size
        }
        let result = try Tensor.uninitialized(shape, dtype)
        var start = 0
        for tensor in counted {
            let part = result.alias(shape: tensor.shape, strides: result.strides, offset: start * result.strides[dim])
            try Copying.copy(tensor, to: part)
            start += tensor.shape[dim]
        }
        let sizes = tensors.map { $0.shape == [0] ? 0 : $0.shape[dim] }
        let isSkipped = tensors.map { $0.shape == [0] }
        record("CatBackward0", [result], tensors) { _, _ in
            { gradients, wanted in
                guard let gradient = gradients[0] else { return [] }
                var start = 0
                return try sizes.enumerated().map { index, size in
                    defer { start += size }
                    guard wanted[index] else { return nil }
                    if isSkipped[index] { return try zeros([0], dtype: gradient.dtype) }
                    return try narrow(gradient, dim: dim, start: start, length: size)
                }
            }
        }
        return result
    }

    /// The tensors side by side along a new dimension.
    package static func stack(_ tensors: [Tensor], dim: Int = 0) throws -> Tensor {
        guard let first = tensors.first else { throw TensorError(.value, "stack expects a non-empty TensorList") }
        for (index, tensor) in tensors.enumerated() where tensor.shape != first.shape {
            throw TensorError(
                .runtime, "stack expects each tensor to be equal size, but got \(first.shape) at entry 0 and \(tensor.shape) at entry \(index)")
        }
        let dim = try Shape.dimension(dim, rank: first.ndim + 1)
        let raised = try tensors.map { try unsqueeze($0.alias(), dim) }
        let result = try cat(raised, dim: dim)
        record("StackBackward0", [result], tensors) { _, _ in
            { gradients, wanted in
                guard let gradient = gradients[0] else { return [] }
                return try wanted.enumerated().map { $1 ? try select(gradient, dim: dim, index: $0) : nil }
            }
        }
        return result
    }

    /// The tensor repeated along each dimension.
    package static func `repeat`(_ x: Tensor, _ counts: [Int]) throws -> Tensor {
        guard counts.count >= x.ndim else {
            throw TensorError(
                .runtime, "Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor",
                facts: ["The tensor has \(x.ndim) dimensions, \(counts.count) counts were given."])
        }
        let missing = counts.count - x.ndim
        let padded = [Int](repeating: 1, count: missing) + x.shape
        if counts.contains(where: { $0 < 0 }) { _ = try Shape.checked(zip(counts, padded).map { $0 &* $1 }) }
        // Each dimension becomes a pair: how often, and the dimension itself. Repeating is then stretching the first.
        let source = try reshape(x.alias(), padded.flatMap { [1, $0] })
        let total = zip(padded, counts).map { $0.multipliedReportingOverflow(by: $1) }
        guard !total.contains(where: \.overflow) else { _ = try Shape.checked([.max, .max]); return x }
        let stretched = try expand(source, zip(counts, padded).flatMap { [$0, $1] })
        let copy = try Copying.contiguousCopy(stretched)
        let result = copy.alias(shape: total.map(\.partialValue), strides: Shape.contiguousStrides(total.map(\.partialValue)), offset: 0)
        let old = x.shape
        return record("RepeatBackward0", result, x) { _ in
            { gradient in
                let pairs = try reshape(gradient, zip(counts, padded).flatMap { [$0, $1] })
                let summed = counts.isEmpty ? pairs : try sum(pairs, dim: counts.indices.map { $0 * 2 })
                return try reshape(summed, old)
            }
        }
    }

    /// The tensor repeated; counts are filled up with ones on the left.
    package static func tile(_ x: Tensor, _ counts: [Int]) throws -> Tensor {
        try `repeat`(x, [Int](repeating: 1, count: Swift.max(x.ndim - counts.count, 0)) + counts)
    }

    /// Each element of the flattened tensor `count` times, one after another; or each position of a dimension.
    package static func repeatInterleave(_ x: Tensor, _ count: Int, dim: Int? = nil) throws -> Tensor {
        guard count >= 0 else { throw TensorError(.runtime, "Repeats must be non-negative", facts: ["It is \(count)."]) }
        let source = dim == nil ? try flatten(x) : x
        let dim = try Shape.dimension(dim ?? 0, rank: source.ndim)
        let raised = try unsqueeze(source, dim + 1)
        var shape = raised.shape
        shape[dim + 1] = count
        return try flatten(contiguousClone(expand(raised, shape)), startDim: dim, endDim: dim + 1)
    }

    /// The tensor with some dimensions in reverse order.
    package static func flip(_ x: Tensor, _ dims: [Int]) throws -> Tensor {
        let dims = dims.isEmpty ? [] : try Shape.dimensions(dims, rank: x.ndim)
        var strides = x.strides
        var offset = x.offset
        for dim in dims where x.shape[dim] > 0 {
            offset += (x.shape[dim] - 1) * strides[dim]
            strides[dim] = -strides[dim]
        }
        let reversed = x.alias(shape: x.shape, strides: strides, offset: offset)
        reversed.isContiguous = reversed.isContiguous && dims.allSatisfy { x.shape[$0] <= 1 }
        let result = try x.uninitializedInOrder()
        try Copying.copy(reversed, to: result)
        return record("FlipBackward0", result, x) { _ in { try flip($0, dims) } }
    }

    /// The tensor with the positions of a dimension moved on by `shift`, those that fall off coming in again.
    package static func roll(_ x: Tensor, _ shift: Int, dims: Int) throws -> Tensor {
        guard x.ndim > 0 else { throw TensorError(.index, "Dimension specified as \(dims) but tensor has no dimensions") }
        let dim = try x.numel == 0 ? 0 : Shape.dimension(dims, rank: x.ndim)
        let source = x.alias()
        let size = source.laneSize(dim)
        // Less than the size in either direction, and so safe to negate.
        let step = size == 0 ? 0 : shift % size
        let result: Tensor
        if step == 0 || x.numel == 0 {
            result = try Copying.contiguousCopy(x)
        } else {
            let start = step > 0 ? size - step : -step
            result = try cat([slice(source, dim: dim, start: start, end: nil), slice(source, dim: dim, start: 0, end: start)], dim: dim)
        }
        return record("RollBackward0", result, x) { _ in { try roll($0, -step, dims: dim) } }
    }

    /// The lower triangle of matrices, the rest 0.
    package static func tril(_ x: Tensor, diagonal: Int = 0) throws -> Tensor { try triangle("TrilBackward0", x, diagonal, isLower: true) }

    /// The upper triangle of matrices, the rest 0.
    package static func triu(_ x: Tensor, diagonal: Int = 0) throws -> Tensor { try triangle("TriuBackward0", x, diagonal, isLower: false) }

    private static func triangle(_ name: String, _ x: Tensor, _ diagonal: Int, isLower: Bool) throws -> Tensor {
        guard x.ndim >= 2 else {
            throw TensorError(.runtime, "\(isLower ? "tril" : "triu"): input tensor must have at least 2 dimensions")
        }
        let (rows, columns) = (x.shape[x.ndim - 2], x.shape[x.ndim - 1])
        let mask = try Tensor.uninitialized([rows, columns], .bool)
        try EngineState.current.charge(elements: mask.numel)
        let pm = mask.pointer(Logical.self)
        let limit = Swift.min(Swift.max(diagonal, -rows), columns)
        for row in 0..<(mask.numel == 0 ? 0 : rows) {
            for column in 0..<columns {
                pm[row * columns + column] = Logical(isLower ? column - row <= limit : column - row >= limit)
            }
        }
        let source = try Copying.contiguous(x.alias())
        let result = try `where`(mask, source, Tensor.constant(.int(0), x.dtype))
        return record(name, result, x) { _ in { try triangle(name, $0, diagonal, isLower: isLower) } }
    }

    /// The coordinates of a grid: one tensor a vector, all of the grid's shape.
    package static func meshgrid(_ tensors: [Tensor]) throws -> [Tensor] {
        guard !tensors.isEmpty else { throw TensorError(.runtime, "meshgrid expects a non-empty TensorList") }
        for tensor in tensors where tensor.ndim > 1 {
            throw TensorError(
                .runtime, "torch.meshgrid: Expected 0D or 1D tensor in the tensor list but got: \(tensor.shape)")
        }
        let shape = tensors.map(\.numel)
        return try tensors.enumerated().map { index, tensor in
            var sizes = [Int](repeating: 1, count: tensors.count)
            sizes[index] = tensor.numel
            return try expand(view(tensor, sizes), shape)
        }
    }
}

extension Tensor {
    /// The tensors one after another along a dimension.
    public static func cat(_ tensors: [Tensor], dim: Int = 0) -> Tensor { trapping { try Checked.cat(tensors, dim: dim) } }
    /// The tensors side by side along a new dimension.
    public static func stack(_ tensors: [Tensor], dim: Int = 0) -> Tensor { trapping { try Checked.stack(tensors, dim: dim) } }
    /// The coordinates of a grid: one tensor a vector, all of the grid's shape.
    public static func meshgrid(_ tensors: Tensor...) -> [Tensor] { trapping { try Checked.meshgrid(tensors) } }
    /// The tensor repeated along each dimension.
    public final func `repeat`(_ counts: Int...) -> Tensor { trapping { try Checked.repeat(self, counts) } }
    /// The tensor repeated along its last dimensions.
    public final func tile(_ counts: Int...) -> Tensor { trapping { try Checked.tile(self, counts) } }
    /// Each element `count` times, one after another.
    public final func repeatInterleave(_ count: Int) -> Tensor { trapping { try Checked.repeatInterleave(self, count) } }
    /// Each position of a dimension `count` times, one after another.
    public final func repeatInterleave(_ count: Int, dim: Int) -> Tensor { trapping { try Checked.repeatInterleave(self, count, dim: dim) } }
    /// The tensor with some dimensions in reverse order.
    public final func flip(_ dims: Int...) -> Tensor { trapping { try Checked.flip(self, dims) } }
    /// The tensor with the positions of a dimension moved on by `shift`.
    public final func roll(_ shift: Int, dims: Int) -> Tensor { trapping { try Checked.roll(self, shift, dims: dims) } }
    /// The lower triangle of matrices, the rest 0.
    public final func tril() -> Tensor { trapping { try Checked.tril(self) } }
    /// The upper triangle of matrices, the rest 0.
    public final func triu() -> Tensor { trapping { try Checked.triu(self) } }
    /// The part of matrices at and below a diagonal, the rest 0.
    public final func tril(_ diagonal: Int) -> Tensor { trapping { try Checked.tril(self, diagonal: diagonal) } }
    /// The part of matrices at and above a diagonal, the rest 0.
    public final func triu(_ diagonal: Int) -> Tensor { trapping { try Checked.triu(self, diagonal: diagonal) } }
}
