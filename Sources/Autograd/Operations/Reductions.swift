// Sums, means, variances and norms.

extension Checked {
    /// The sum of all elements. Integers and bools are added as `int64`.
    package static func sum(_ x: Tensor, dtype: DType? = nil) throws -> Tensor {
        let source = try sumOperand(x, dtype)
        let total = try Copying.converted(Reducing.sum(source, Array(0..<source.ndim)), dtype ?? source.dtype)
        let result = total.alias(shape: [], strides: [], offset: total.offset)
        let shape = x.shape
        return record("SumBackward0", result, x) { _ in { try expand($0, shape) } }
    }

    /// The sums over some dimensions.
    package static func sum(_ x: Tensor, dim: [Int], keepdim: Bool = false, dtype: DType? = nil) throws -> Tensor {
        let dims = try Shape.dimensions(dim, rank: x.ndim)
        let source = try sumOperand(x, dtype)
        let total = try Copying.converted(Reducing.sum(source, dims), dtype ?? source.dtype)
        let shape = x.shape
        return record("SumBackward1", keepdim ? total : dropping(dims, of: total), x) { _ in
            { try expand(restoring(dims, of: $0, rank: shape.count, keepdim), shape) }
        }
    }

    /// The mean of all elements.
    package static func mean(_ x: Tensor, dtype: DType? = nil) throws -> Tensor {
        let source = try meanOperand(x, dtype)
        let total = try Reducing.sum(source, Array(0..<source.ndim))
        let result = total.alias(shape: [], strides: [], offset: total.offset)
        try divide(result, by: x.numel)
        let shape = x.shape
        let count = x.numel
        return record("MeanBackward0", result, x) { _ in { try div(expand($0, shape), .int(count)) } }
    }

    /// The means over some dimensions.
    package static func mean(_ x: Tensor, dim: [Int], keepdim: Bool = false, dtype: DType? = nil) throws -> Tensor {
        let source = try meanOperand(x, dtype)
        let dims = try Shape.dimensions(dim, rank: x.ndim)
        let total = try Reducing.sum(source, dims)
        let shape = x.shape
        let count = dims.reduce(1) { $0 &* shape[$1] }
        try divide(total, by: count)
        return record("MeanBackward1", keepdim ? total : dropping(dims, of: total), x) { _ in
            { try div(expand(restoring(dims, of: $0, rank: shape.count, keepdim), shape), .int(count)) }
        }
    }

    /// Sums a gradient over the dimensions along which broadcasting stretched the operand of shape `shape`.
    static func sumTo(_ x: Tensor, _ shape: [Int]) throws -> Tensor {
        if x.shape == shape { return x }
        let missing = x.ndim - shape.count
        let dims = x.shape.indices.filter { $0 < missing || (shape[$0 - missing] == 1 && x.shape[$0] != 1) }
        if dims.isEmpty { return try view(x, shape) }
        let kept = try sum(x, dim: dims, keepdim: true)
        return missing == 0 ? kept : try view(kept, shape)
    }

    // MARK: Common

    /// The tensor without some dimensions of size 1, outside the graph.
    static func dropping(_ dims: [Int], of x: Tensor) -> Tensor {
        let kept = x.shape.indices.filter { !dims.contains($0) }
        return x.alias(shape: kept.map { x.shape[$0] }, strides: kept.map { x.strides[$0] }, offset: x.offset)
    }

    /// A reduced tensor with the dimensions it lost, as size 1.
    static func restoring(_ dims: [Int], of x: Tensor, rank: Int, _ keepdim: Bool) throws -> Tensor {
        if keepdim || rank == 0 { return x }
        var result = x
        for dim in dims.sorted() { result = try unsqueeze(result, dim) }
        return result
    }

    private static func sumOperand(_ x: Tensor, _ dtype: DType?) throws -> Tensor {
        let wanted = dtype ?? (x.dtype.isFloatingPoint ? x.dtype : .int64)
        if x.isTracked, !wanted.isFloatingPoint {
            throw TensorError(.runtime, "Autograd not support dtype: \(wanted.scalarTypeName)", remedy: "Sum first, then convert: x.sum().to(.\(wanted)).")
        }
        return try Copying.converted(Copying.converted(x, wanted), wanted.isFloatingPoint ? wanted : .int64)
    }

    private static func meanOperand(_ x: Tensor, _ dtype: DType?) throws -> Tensor {
        let wanted = dtype ?? x.dtype
        guard wanted.isFloatingPoint else {
            throw TensorError(
                .runtime,
                "mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: "
                    + wanted.scalarTypeName,
                remedy: "Convert the tensor first: x.float().mean().")
        }
        return try Copying.converted(x, wanted)
    }

    private static func divide(_ x: Tensor, by count: Int) throws {
        try Pointwise.binary(Division.self, x, Tensor.constant(.int(count), x.dtype), into: x)
    }
}
