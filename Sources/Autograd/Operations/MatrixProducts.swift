// Products of matrices and vectors, and batches of them.

extension Checked {
    /// The product of two matrices.
    package static func mm(_ a: Tensor, _ b: Tensor) throws -> Tensor {
        guard a.ndim == 2 else { throw TensorError(.runtime, "self must be a matrix", facts: ["It has shape \(a.shape)."]) }
        guard b.ndim == 2 else { throw TensorError(.runtime, "mat2 must be a matrix", facts: ["It has shape \(b.shape)."]) }
        guard a.shape[1] == b.shape[0] else { throw shapesDoNotMultiply(a, b) }
        try requireSameDType(a, b)
        guard a.dtype != .bool else {
            throw TensorError(.notImplemented, "mm not implemented for 'Bool'", remedy: "Convert both: .to(.float32).")
        }
        let result = try Tensor.uninitialized([a.shape[0], b.shape[1]], a.dtype)
        try MatrixProduct.multiply(a, b, into: result)
        return record("MmBackward0", result, a, b) { save, wants in
            let x = save(a, if: wants.second)
            let y = save(b, if: wants.first)
            return { gradient, wanted in
                (
                    wanted.first ? try y.map { try mm(gradient, t($0())) } : nil,
                    wanted.second ? try x.map { try mm(t($0()), gradient) } : nil
                )
            }
        }
    }

    /// `beta * bias + alpha * a @ b`; the bias stretches to the product's shape.
    package static func addmm(
        _ bias: Tensor, _ a: Tensor, _ b: Tensor, beta: Number = .int(1), alpha: Number = .int(1)
    ) throws -> Tensor {
        guard a.ndim == 2 else { throw TensorError(.runtime, "mat1 must be a matrix, got \(a.ndim)-D tensor") }
        guard b.ndim == 2 else { throw TensorError(.runtime, "mat2 must be a matrix, got \(b.ndim)-D tensor") }
        guard a.shape[1] == b.shape[0] else { throw shapesDoNotMultiply(a, b) }
        guard bias.dtype == b.dtype else {
            throw TensorError(.runtime, "self and mat2 must have the same dtype, but got \(bias.dtype.scalarTypeName) and \(b.dtype.scalarTypeName)")
        }
        try requireSameDType(a, b)
        let shape = [a.shape[0], b.shape[1]]
        _ = try expand(bias.alias(), shape)
        let result = try Tensor.uninitialized(shape, a.dtype)
        if beta.double == 0 {
            try MatrixProduct.multiply(a, b, into: result, alpha: alpha.double)
        } else {
            try Copying.copy(bias, to: result)
            try MatrixProduct.multiply(a, b, into: result, alpha: alpha.double, beta: beta.double)
        }
        record("AddmmBackward0", [result], [bias, a, b]) { save, wants in
            let x = save(a, if: wants[2])
            let y = save(b, if: wants[1])
            return { gradients, wanted in
                guard let gradient = gradients[0] else { return [] }
                let scaled = alpha.double == 1 ? gradient : try mul(gradient, alpha)
                return [
                    wanted[0] ? beta.double == 1 ? gradient : try mul(gradient, beta) : nil,
                    wanted[1] ? try y.map { try mm(scaled, t($0())) } : nil,
                    wanted[2] ? try x.map { try mm(t($0()), scaled) } : nil,
                ]
            }
        }
        return result
    }

    /// The product of a matrix and a vector.
    package static func mv(_ a: Tensor, _ v: Tensor) throws -> Tensor {
        guard a.ndim == 2, v.ndim == 1 else {
            throw TensorError(.runtime, "vector + matrix @ vector expected, got 1, \(a.ndim), \(v.ndim)")
        }
        guard a.shape[1] == v.shape[0] else {
            throw TensorError(
                .runtime, "size mismatch, got input (\(a.shape[0])), mat (\(a.shape[0])x\(a.shape[1])), vec (\(v.shape[0]))",
                facts: ["The matrix has \(a.shape[1]) columns, the vector \(v.shape[0]) elements."])
        }
        guard a.dtype == v.dtype else {
            let names = (a.dtype.scalarTypeName, v.dtype.scalarTypeName)
            throw TensorError(
                .runtime, "addmv input tensors must have the same dtype, but got \(names.1), \(names.0), and \(names.1)",
                remedy: conversion(a, v))
        }
        let result = try Tensor.uninitialized([a.shape[0], 1], a.dtype)
        try MatrixProduct.multiply(a, v.alias(shape: [v.numel, 1], strides: [v.strides[0], 1], offset: v.offset), into: result)
        return record("MvBackward0", dropping([1], of: result), a, v) { save, wants in
            let matrix = save(a, if: wants.second)
            let vector = save(v, if: wants.first)
            return { gradient, wanted in
                (
                    wanted.first ? try vector.map { try outer(gradient, $0()) } : nil,
                    wanted.second ? try matrix.map { try mv(t($0()), gradient) } : nil
                )
            }
        }
    }

    /// The inner product of two vectors.
    package static func dot(_ a: Tensor, _ b: Tensor) throws -> Tensor {
        guard a.ndim == 1, b.ndim == 1 else {
            throw TensorError(.runtime, "1D tensors expected, but got \(a.ndim)D and \(b.ndim)D tensors")
        }
        guard a.dtype == b.dtype else {
            throw TensorError(
                .runtime, "dot : expected both vectors to have same dtype, but found \(a.dtype.scalarTypeName) and \(b.dtype.scalarTypeName)")
        }
        guard a.numel == b.numel else {
            throw TensorError(
                .runtime,
                "inconsistent tensor size, expected tensor [\(a.numel)] and src [\(b.numel)] to have the same number of elements, but got "
                    + "\(a.numel) and \(b.numel) elements respectively")
        }
        let result = try Tensor.uninitialized([1, 1], a.dtype)
        try MatrixProduct.multiply(
            a.alias(shape: [1, a.numel], strides: [0, a.strides[0]], offset: a.offset),
            b.alias(shape: [b.numel, 1], strides: [b.strides[0], 1], offset: b.offset), into: result)
        return record("DotBackward0", dropping([0, 1], of: result), a, b) { save, wants in
            let x = save(a, if: wants.second)
            let y = save(b, if: wants.first)
            return { gradient, wanted in
                (wanted.first ? try y.map { try mul($0(), gradient) } : nil, wanted.second ? try x.map { try mul($0(), gradient) } : nil)
            }
        }
    }

    /// The matrix of all products of elements of two vectors.
    package static func outer(_ a: Tensor, _ b: Tensor) throws -> Tensor {
        guard a.ndim == 1 else { throw TensorError(.runtime, "outer: Expected 1-D argument self, but got \(a.ndim)-D") }
        guard b.ndim == 1 else { throw TensorError(.runtime, "outer: Expected 1-D argument vec2, but got \(b.ndim)-D") }
        return try mul(view(contiguous(a), [a.numel, 1]), b)
    }

    /// The products of the matrices of two batches, pair by pair.
    package static func bmm(_ a: Tensor, _ b: Tensor) throws -> Tensor {
        guard a.ndim == 3 else { throw TensorError(.runtime, "batch1 must be a 3D tensor") }
        guard b.ndim == 3 else { throw TensorError(.runtime, "batch2 must be a 3D tensor") }
        guard a.shape[0] == b.shape[0], a.shape[2] == b.shape[1] else {
            throw TensorError(
                .runtime,
                "Expected size for first two dimensions of batch2 tensor to be: [\(a.shape[0]), \(a.shape[2])] but got: "
                    + "[\(b.shape[0]), \(b.shape[1])].",
                facts: ["The shapes are \(a.shape) and \(b.shape)."])
        }
        guard a.dtype == b.dtype else {
            throw TensorError(
                .runtime, "expected scalar type \(a.dtype.scalarTypeName) but found \(b.dtype.scalarTypeName)",
                remedy: conversion(a, b))
        }
        let (count, m, n) = (a.shape[0], a.shape[1], b.shape[2])
        let result = try Tensor.uninitialized([count, m, n], a.dtype)
        for index in 0..<(result.numel == 0 ? 0 : count) {
            try MatrixProduct.multiply(
                a.alias(shape: [m, a.shape[2]], strides: [a.strides[1], a.strides[2]], offset: a.offset + index * a.strides[0]),
                b.alias(shape: [b.shape[1], n], strides: [b.strides[1], b.strides[2]], offset: b.offset + index * b.strides[0]),
                into: result.alias(shape: [m, n], strides: [n, 1], offset: index * m * n))
        }
        return record("BmmBackward0", result, a, b) { save, wants in
            let x = save(a, if: wants.second)
            let y = save(b, if: wants.first)
            return { gradient, wanted in
                (
                    wanted.first ? try y.map { try bmm(gradient, transpose($0(), 1, 2)) } : nil,
                    wanted.second ? try x.map { try bmm(transpose($0(), 1, 2), gradient) } : nil
                )
            }
        }
    }

    /// The product of vectors, matrices and batches of them; batches stretch to each other.
    package static func matmul(_ a: Tensor, _ b: Tensor) throws -> Tensor {
        guard a.ndim > 0, b.ndim > 0 else {
            throw TensorError(
                .runtime, "both arguments to matmul need to be at least 1D, but they are \(a.ndim)D and \(b.ndim)D",
                remedy: "For a number use *: a * b.")
        }
        switch (a.ndim, b.ndim) {
        case (1, 1): return try dot(a, b)
        case (2, 1): return try mv(a, b)
        case (1, 2): return try droppedFirst(mm(unsqueeze(a, 0), b))
        case (2, 2): return try mm(a, b)
        case (3..., 1...2) where folds(a, b): return try folded(a, b)
        case (1, 3...) where folds(a, b): return try folded(transpose(b, -2, -1), a)
        case (2, 3...) where folds(a, b): return try contiguous(transpose(folded(transpose(b, -2, -1), t(a)), -2, -1))
        case (3, 3) where a.shape[0] != b.shape[0] && a.shape[0] == 1 && a.isTracked: return try matmul(squeeze(a, 0), b)
        case (3, 3) where a.shape[0] != b.shape[0] && b.shape[0] == 1 && b.isTracked: return try matmul(a, squeeze(b, 0))
        default:
            let left = a.ndim == 1 ? try unsqueeze(a, 0) : a
            let right = b.ndim == 1 ? try unsqueeze(b, 1) : b
            let batch = try Shape.broadcast(Array(left.shape.dropLast(2)), Array(right.shape.dropLast(2)))
            let count = try Shape.checked(batch)
            let (leftShape, rightShape) = (Array(left.shape.suffix(2)), Array(right.shape.suffix(2)))
            let product = try bmm(
                reshape(expand(left, batch + leftShape), [count] + leftShape), reshape(expand(right, batch + rightShape), [count] + rightShape))
            let shape = batch + (a.ndim == 1 ? [] : [leftShape[0]]) + (b.ndim == 1 ? [] : [rightShape[1]])
            return try unsafeView(product, shape)
        }
    }

    /// Whether the batch of the larger operand joins its rows, so that one product of matrices takes the place of many: where
    /// the smaller one's gradient is wanted, which would else be as large as the batch, or where no copy is needed for it.
    private static func folds(_ a: Tensor, _ b: Tensor) -> Bool {
        let (large, small) = a.ndim >= b.ndim ? (a, b) : (b, a)
        if small.isTracked { return true }
        if a.ndim == 2 { return false }
        var (shape, strides) = (large.shape, large.strides)
        if a.ndim < b.ndim {
            shape.swapAt(shape.count - 1, shape.count - 2)
            strides.swapAt(strides.count - 1, strides.count - 2)
        }
        return large.numel == 0 || (0..<large.ndim - 2).allSatisfy { strides[$0] == strides[$0 + 1] * shape[$0 + 1] }
    }

    /// The product of a batch of matrices and one matrix or vector, with the batch joined to the rows.
    private static func folded(_ batch: Tensor, _ matrix: Tensor) throws -> Tensor {
        let outer = Array(batch.shape.dropLast())
        let rows = try reshape(batch, [Shape.checked(outer), batch.shape[batch.ndim - 1]])
        let product = matrix.ndim == 1 ? try mv(rows, matrix) : try mm(rows, matrix)
        return try unsafeView(product, outer + matrix.shape.dropFirst())
    }

    /// A matrix of one row as a vector: PyTorch squeezes it in place, which has a name of its own.
    private static func droppedFirst(_ x: Tensor) throws -> Tensor {
        record("SqueezeBackward4", dropping([0], of: x), x) { _ in { try unsqueeze($0, 0) } }
    }

    /// A fresh result in another shape.
    static func unsafeView(_ x: Tensor, _ shape: [Int]) throws -> Tensor {
        let old = x.shape
        let result = x.alias(shape: shape, strides: Shape.contiguousStrides(shape), offset: x.offset)
        return record("UnsafeViewBackward0", result, x) { _ in { try reshape($0, old) } }
    }

    static func shapesDoNotMultiply(_ a: Tensor, _ b: Tensor) -> TensorError {
        let (m, k, l, n) = (a.shape[0], a.shape[1], b.shape[0], b.shape[1])
        var remedy = "The first matrix must have as many columns as the second has rows."
        if k == n { remedy += " The second one transposed would fit: b.t()." }
        return TensorError(
            .runtime, "mat1 and mat2 shapes cannot be multiplied (\(m)x\(k) and \(l)x\(n))",
            facts: ["\(k) columns meet \(l) rows."], remedy: remedy)
    }

    /// How two dtypes become one: the one that is not floating-point gives way.
    private static func conversion(_ a: Tensor, _ b: Tensor) -> String {
        let dtype = DType.promoted(a.dtype, b.dtype)
        return "Convert the \(a.dtype == dtype ? "second" : "first"): .to(.\(dtype))."
    }

    static func requireSameDType(_ a: Tensor, _ b: Tensor) throws {
        guard a.dtype == b.dtype else {
            throw TensorError(
                .runtime, "expected m1 and m2 to have the same dtype, but got: \(a.dtype.cName) != \(b.dtype.cName)",
                remedy: conversion(a, b))
        }
    }
}

extension Tensor {
    /// The product of two matrices.
    public final func mm(_ other: Tensor) -> Tensor { trapping { try Checked.mm(self, other) } }
    /// The product of vectors, matrices and batches of them.
    public final func matmul(_ other: Tensor) -> Tensor { trapping { try Checked.matmul(self, other) } }
    /// The product of a matrix and a vector.
    public final func mv(_ vector: Tensor) -> Tensor { trapping { try Checked.mv(self, vector) } }
    /// The inner product of two vectors.
    public final func dot(_ other: Tensor) -> Tensor { trapping { try Checked.dot(self, other) } }
    /// The products of the matrices of two batches.
    public final func bmm(_ other: Tensor) -> Tensor { trapping { try Checked.bmm(self, other) } }
    /// The matrix of all products of elements of two vectors.
    public final func outer(_ other: Tensor) -> Tensor { trapping { try Checked.outer(self, other) } }
    /// Sums of products by Einstein's convention, such as `"ij,jk->ik"`.
    public static func einsum(_ equation: String, _ tensors: Tensor...) -> Tensor { trapping { try Checked.einsum(equation, tensors) } }
}

/// The product of two matrices.
public func mm(_ a: Tensor, _ b: Tensor) -> Tensor { a.mm(b) }

/// The product of vectors, matrices and batches of them.
public func matmul(_ a: Tensor, _ b: Tensor) -> Tensor { a.matmul(b) }

/// `beta * bias + alpha * a @ b`.
public func addmm(_ bias: Tensor, _ a: Tensor, _ b: Tensor, beta: any Scalar = 1, alpha: any Scalar = 1) -> Tensor {
    trapping { try Checked.addmm(bias, a, b, beta: beta.number, alpha: alpha.number) }
}
