// Addition, subtraction, multiplication, division and negation, of tensors and of tensors with plain numbers.

extension Checked {
    /// Runs a kernel of two operands in their common dtype and shape, outside the graph.
    @inline(__always)
    static func pointwise<K: BinaryKernel>(_ kernel: K.Type, _ a: Tensor, _ b: Tensor, _ dtype: DType) throws -> Tensor {
        guard a.dtype == dtype, b.dtype == dtype else {
            return try pointwise(K.self, Copying.converted(a, dtype), Copying.converted(b, dtype), dtype)
        }
        let result: Tensor
        if a.shape == b.shape, a.isContiguous, b.isContiguous {
            result = try a.uninitializedLike()
        } else {
            result = try Tensor.uninitialized(Shape.broadcast(a.shape, b.shape), dtype, inOrderOf: a, b)
        }
        try Pointwise.binary(K.self, a, b, into: result)
        return result
    }

    /// `a + alpha * b`, elementwise with broadcasting.
    package static func add(_ a: Tensor, _ b: Tensor, alpha: Number = .int(1)) throws -> Tensor {
        let dtype = Promotion.dtype(a, b)
        if alpha == .int(1) {
            let result = try pointwise(Addition.self, a, b, dtype)
            SumNode.record(result, a, b)
            return result
        }
        return record("AddBackward0", try pointwise(Addition.self, a, scaledOperand(b, alpha, with: a), dtype), a, b) { _, _ in
            { gradient, wanted in (wanted.first ? gradient : nil, wanted.second ? try mul(gradient, alpha) : nil) }
        }
    }

    /// `a - alpha * b`, elementwise with broadcasting.
    package static func sub(_ a: Tensor, _ b: Tensor, alpha: Number = .int(1)) throws -> Tensor {
        try refuseBoolSubtraction(a.dtype, b.dtype)
        let operand = try scaledOperand(b, alpha, with: a)
        return record("SubBackward0", try pointwise(Subtraction.self, a, operand, Promotion.dtype(a, b)), a, b) { _, _ in
            { gradient, wanted in
                (wanted.first ? gradient : nil, wanted.second ? try mul(neg(gradient), alpha, unless: .int(1)) : nil)
            }
        }
    }

    /// `a * b`, elementwise with broadcasting.
    package static func mul(_ a: Tensor, _ b: Tensor) throws -> Tensor {
        let result = try pointwise(Multiplication.self, a, b, Promotion.dtype(a, b))
        ProductNode.record(result, a, b)
        return result
    }

    /// `a / b`, elementwise with broadcasting; the quotient of integers is floating-point.
    package static func div(_ a: Tensor, _ b: Tensor) throws -> Tensor {
        let dtype = Promotion.floating(Promotion.dtype(a, b))
        return record("DivBackward0", try pointwise(Division.self, a, b, dtype), a, b) { save, wants in
            let x = save(a, if: wants.second)
            let y = save(b)
            return { gradient, wanted in
                let divisor = try y()
                // d(a/b)/db = -(a/b)/b
                let second = try x.map { x in
                    try mul(neg(gradient), div(div(x(), divisor), divisor))
                }
                return (wanted.first ? try div(gradient, divisor) : nil, wanted.second ? second : nil)
            }
        }
    }

    /// `-x`.
    package static func neg(_ x: Tensor) throws -> Tensor {
        guard x.dtype != .bool else {
            throw TensorError(
                .runtime,
                "Negation, the `-` operator, on a bool tensor is not supported. If you are trying to invert a mask, use the `~` or "
                    + "`logical_not()` operator instead.", remedy: "Use x.logicalNot().")
        }
        let result = try x.uninitializedInOrder()
        try Pointwise.unary(Negation.self, x, into: result)
        return record("NegBackward0", result, x) { _ in { try neg($0) } }
    }

    // MARK: With a plain number

    /// `a + b`, or `a + alpha * b`.
    package static func add(_ a: Tensor, _ b: Number) throws -> Tensor {
        record("AddBackward0", try withNumber(Addition.self, a, b), a) { _ in { $0 } }
    }

    /// `a - b`.
    package static func sub(_ a: Tensor, _ b: Number) throws -> Tensor {
        try refuseBoolSubtraction(a.dtype, b.dtype)
        return record("SubBackward0", try withNumber(Subtraction.self, a, b), a) { _ in { $0 } }
    }

    /// `a - b` with the number first.
    package static func sub(_ a: Number, _ b: Tensor) throws -> Tensor {
        try refuseBoolSubtraction(a.dtype, b.dtype)
        let dtype = Promotion.dtype(b, a)
        let result = try pointwise(Subtraction.self, Tensor.constant(a, dtype), b, dtype)
        return record("RsubBackward1", result, b) { _ in { try neg($0) } }
    }

    /// `a * b`.
    package static func mul(_ a: Tensor, _ b: Number) throws -> Tensor {
        let result = try withNumber(Multiplication.self, a, b)
        ScalingNode.record(result, a, b)
        return result
    }

    /// `a / b`.
    package static func div(_ a: Tensor, _ b: Number) throws -> Tensor {
        let dtype = Promotion.floating(Promotion.dtype(a, b))
        let x = try Copying.converted(a, dtype)
        let result = try x.uninitializedInOrder()
        try Pointwise.binary(Division.self, x, b, into: result)
        return record("DivBackward0", result, a) { _ in { try div($0, b) } }
    }

    /// `a / b` with the number first: the reciprocal, then a product, as PyTorch computes it.
    package static func div(_ a: Number, _ b: Tensor) throws -> Tensor { try mul(reciprocal(b), a) }

    /// `1 / x`; integers become floating-point.
    package static func reciprocal(_ x: Tensor) throws -> Tensor {
        let dtype = Promotion.floating(x.dtype)
        let result = try pointwise(Division.self, Tensor.constant(.int(1), dtype), x, dtype)
        return record("ReciprocalBackward0", result, x) { save in
            let output = save.output()
            return { gradient in
                let y = try output()
                return try mul(neg(gradient), mul(y, y))
            }
        }
    }

    // MARK: Common

    /// `a * factor`, where that changes anything.
    private static func mul(_ a: Tensor, _ factor: Number, unless one: Number) throws -> Tensor {
        factor == one ? a : try mul(a, factor)
    }

    /// A kernel of a tensor and a number, in the dtype that promotion says, outside the graph.
    @inline(__always)
    static func withNumber<K: BinaryKernel>(_ kernel: K.Type, _ a: Tensor, _ b: Number) throws -> Tensor {
        let dtype = Promotion.dtype(a, b)
        guard a.dtype == dtype else { return try withNumber(K.self, Copying.converted(a, dtype), b) }
        let result = try a.uninitializedInOrder()
        try Pointwise.binary(K.self, a, b, into: result)
        return result
    }

    /// `alpha * b`, outside the graph.
    private static func scaledOperand(_ b: Tensor, _ alpha: Number, with a: Tensor) throws -> Tensor {
        if alpha == .int(1) { return b }
        if case .double = alpha, !Promotion.dtype(a, b).isFloatingPoint {
            throw TensorError(.runtime, "For integral input tensors, argument alpha must not be a floating point number.")
        }
        return try withNumber(Multiplication.self, Copying.converted(b, Promotion.dtype(a, b)), alpha)
    }

    private static func refuseBoolSubtraction(_ a: DType, _ b: DType) throws {
        guard a == .bool || b == .bool else { return }
        if a == .bool, b == .bool {
            throw TensorError(
                .runtime,
                "Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.",
                remedy: "Use a.logicalXor(b).")
        }
        throw TensorError(
            .runtime,
            "Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or "
                + "`logical_not()` operator instead.", remedy: "Use x.logicalNot(), or convert first: x.float().")
    }
}

/// `-x`; integers wrap.
enum Negation: UnaryKernel {
    @inline(__always) static func apply<T: Element>(_ x: T) -> T {
        if T.self == Float.self || T.self == Double.self { return T.multiplying(x, T(fromInt: -1)) }
        return T.subtracting(.zero, x)
    }
}
