// Products of matrices and vectors.

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

    static func shapesDoNotMultiply(_ a: Tensor, _ b: Tensor) -> TensorError {
        let (m, k, l, n) = (a.shape[0], a.shape[1], b.shape[0], b.shape[1])
        var remedy = "The first matrix must have as many columns as the second has rows."
        if k == n { remedy += " The second one transposed would fit: b.t()." }
        return TensorError(
            .runtime, "mat1 and mat2 shapes cannot be multiplied (\(m)x\(k) and \(l)x\(n))",
            facts: ["\(k) columns meet \(l) rows."], remedy: remedy)
    }

    static func requireSameDType(_ a: Tensor, _ b: Tensor) throws {
        guard a.dtype == b.dtype else {
            throw TensorError(
                .runtime, "expected m1 and m2 to have the same dtype, but got: \(a.dtype.cName) != \(b.dtype.cName)",
                remedy: "Convert one of them: .to(.\(a.dtype)).")
        }
    }
}

extension Tensor {
    /// The product of two matrices.
    public final func mm(_ other: Tensor) -> Tensor { trapping { try Checked.mm(self, other) } }
}

/// The product of two matrices.
public func mm(_ a: Tensor, _ b: Tensor) -> Tensor { a.mm(b) }
