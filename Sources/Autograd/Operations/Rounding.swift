// Functions with kinks and steps: rounding, absolute value, clamping, rectification, powers and remainders.

extension Checked {
    /// A step function: integers stay as they are, and the gradient is 0.
    @inline(__always)
    private static func step<K: FloatUnaryKernel>(_ name: String, _ kernel: K.Type, _ x: Tensor) throws -> Tensor {
        guard x.dtype.isFloatingPoint else {
            guard x.dtype != .bool else {
                throw TensorError(.notImplemented, "rounding not implemented for 'Bool'", remedy: "Convert the tensor first: x.float().")
            }
            return try Copying.copyInOrder(x)
        }
        return record(name, try floatUnary(K.self, x), x) { _ in { try zerosLike($0) } }
    }

    /// The next integer below.
    package static func floor(_ x: Tensor) throws -> Tensor { try step("FloorBackward0", Kernel.Floor.self, x) }

    /// The next integer above.
    package static func ceil(_ x: Tensor) throws -> Tensor { try step("CeilBackward0", Kernel.Ceil.self, x) }

    /// The nearest integer, the even one of two.
    package static func round(_ x: Tensor) throws -> Tensor { try step("RoundBackward0", Kernel.RoundEven.self, x) }

    /// The next integer towards zero.
    package static func trunc(_ x: Tensor) throws -> Tensor { try step("TruncBackward0", Kernel.Trunc.self, x) }

    /// The nearest number of so many decimals.
    package static func round(_ x: Tensor, decimals: Int) throws -> Tensor {
        guard x.dtype.isFloatingPoint else { return try Copying.copyInOrder(x) }
        guard decimals.magnitude < 300 else { throw TensorError(.value, "round(): decimals=\(decimals) is out of range") }
        var factor = 1.0
        for _ in 0..<decimals.magnitude { factor *= 10 }
        let constant = try Tensor.constant(.double(factor), x.dtype)
        let source = x.alias()
        let result =
            decimals >= 0
            ? try div(floatUnary(Kernel.RoundEven.self, mul(source, constant)), constant)
            : try mul(floatUnary(Kernel.RoundEven.self, div(source, constant)), constant)
        return record("RoundBackward1", result, x) { _ in { try zerosLike($0) } }
    }

    /// What truncation leaves.
    package static func frac(_ x: Tensor) throws -> Tensor {
        guard x.dtype.isFloatingPoint else {
            throw TensorError(.notImplemented, "\"frac_cpu\" not implemented for '\(x.dtype.scalarTypeName)'")
        }
        let source = x.alias()
        return record("FracBackward0", try sub(source, trunc(source)), x) { _ in { $0 } }
    }

    /// -1, 0 or 1.
    package static func sign(_ x: Tensor) throws -> Tensor {
        let result = try x.uninitializedInOrder()
        try Pointwise.unary(Kernel.Sign.self, x, into: result)
        return record("SignBackward0", result, x) { _ in { try zerosLike($0) } }
    }

    /// The absolute value. Its gradient at 0 is 0.
    package static func abs(_ x: Tensor) throws -> Tensor {
        guard x.dtype != .bool else { throw TensorError(.notImplemented, "\"abs_cpu\" not implemented for 'Bool'") }
        let result = try x.uninitializedInOrder()
        try Pointwise.unary(Kernel.Abs.self, x, into: result)
        return record("AbsBackward0", result, x) { save in
            let x = save(x)
            return { try mul($0, sign(x())) }
        }
    }

    /// The positive part. Its gradient at 0 is 0.
    package static func relu(_ x: Tensor) throws -> Tensor {
        guard x.dtype != .bool else { throw TensorError(.runtime, "Boolean inputs not supported for relu") }
        let result = try x.uninitializedInOrder()
        try Pointwise.unary(Kernel.Relu.self, x, into: result)
        return record("ReluBackward0", result, x) { save in
            let y = save.output()
            return { try wherePositive($0, y()) }
        }
    }

    /// The first where the second is positive, else 0.
    static func wherePositive(_ gradient: Tensor, _ output: Tensor) throws -> Tensor {
        let result = try Tensor.uninitialized(Shape.broadcast(gradient.shape, output.shape), gradient.dtype, inOrderOf: gradient, output)
        try Pointwise.floatBinary(Kernel.WherePositive.self, gradient, output, into: result)
        // The second derivative by the output is 0, but the path to it is part of the graph.
        return record("ThresholdBackwardBackward0", result, gradient, output) { save, _ in
            let output = save(output)
            return { gradient, wanted in
                (
                    wanted.first ? try wherePositive(gradient, output()) : nil,
                    wanted.second ? try zeros(output.shape, dtype: gradient.dtype) : nil
                )
            }
        }
    }

    /// NaN replaced by 0, infinities by the largest finite values.
    package static func nanToNum(_ x: Tensor) throws -> Tensor {
        guard x.dtype.isFloatingPoint else { return try Copying.copyInOrder(x) }
        return record("NanToNumBackward0", try floatUnary(Kernel.NanToNum.self, x), x) { save in
            let x = save(x)
            return { try mul($0, isfinite(x())) }
        }
    }

    /// The elements limited to a range. The gradient passes at the bounds themselves.
    package static func clamp(_ x: Tensor, min: Number? = nil, max: Number? = nil) throws -> Tensor {
        guard min != nil || max != nil else {
            throw TensorError(.runtime, "torch.clamp: At least one of 'min' or 'max' must not be None")
        }
        var dtype = x.dtype
        if let min { dtype = .promoted(dtype, Promotion.dtype(x, min)) }
        if let max { dtype = .promoted(dtype, Promotion.dtype(x, max)) }
        guard dtype != .bool else { throw TensorError(.runtime, "\"clamp_scalar_cpu\" not implemented for 'Bool'") }
        let source = try Copying.converted(x.alias(), dtype)
        var result = source
        if let min { result = try pointwise(Larger.self, result, Tensor.constant(min, dtype), dtype) }
        if let max { result = try pointwise(Smaller.self, result, Tensor.constant(max, dtype), dtype) }
        return record("ClampBackward1", result, x) { save in
            let x = save(x)
            return { gradient in
                let x = try x()
                let above = try min.map { try compare(Comparison.GreaterOrEqual.self, x, $0) }
                let below = try max.map { try compare(Comparison.LessOrEqual.self, x, $0) }
                let mask = try above.map { above in try below.map { try logicalAnd(above, $0) } ?? above } ?? below
                return try mask.map { try `where`($0, gradient, .int(0)) } ?? gradient
            }
        }
    }

    // MARK: Powers

    /// Each element to the power of a number.
    package static func pow(_ x: Tensor, _ exponent: Number) throws -> Tensor {
        let dtype = Promotion.dtype(x, exponent)
        let source = try Copying.converted(x, dtype)
        let result = try source.uninitializedInOrder()
        if dtype.isFloatingPoint {
            // The usual exponents as products and roots, as PyTorch computes them.
            switch exponent.double {
            case 1: try Copying.copy(source, to: result)
            case 2: try Pointwise.binary(Multiplication.self, source, source, into: result)
            case 3: try Pointwise.floatUnary(Kernel.Cube.self, source, into: result)
            case 0.5: try Pointwise.floatUnary(Kernel.Sqrt.self, source, into: result)
            case -0.5: try Pointwise.floatUnary(Kernel.Rsqrt.self, source, into: result)
            case -1: try Pointwise.binary(Division.self, Tensor.constant(.int(1), dtype), source, into: result)
            default: try Pointwise.floatBinary(Kernel.Pow.self, source, Tensor.constant(exponent, dtype), into: result)
            }
        } else {
            guard exponent.int >= 0 else {
                throw TensorError(
                    .runtime, "Integers to negative integer powers are not allowed.", remedy: "Convert the tensor first: x.float().")
            }
            try Pointwise.binary(Kernel.IntegerPow.self, source, Tensor.constant(exponent, dtype), into: result)
        }
        return record("PowBackward0", result, x) { save in
            let x = save(x)
            return { gradient in
                let e = exponent.double
                if e == 0 { return try zerosLike(gradient) }
                return try mul(gradient, mul(pow(x(), .double(e - 1)), exponent))
            }
        }
    }

    /// Each element to the power of the other tensor's.
    package static func pow(_ x: Tensor, _ exponent: Tensor) throws -> Tensor {
        let dtype = Promotion.dtype(x, exponent)
        return record("PowBackward1", try power(x, exponent, dtype), x, exponent) { save, wants in
            let output = wants.second ? save.output() : nil
            let x = save(x)
            let e = save(exponent)
            return { gradient, wanted in
                let base = try x()
                let e = try e()
                let first: Tensor? =
                    wanted.first
                    ? try `where`(
                        compare(Comparison.Equal.self, e, .int(0)), zerosLike(gradient), mul(gradient, mul(pow(base, sub(e, .int(1))), e)))
                    : nil
                var second: Tensor?
                if wanted.second, let output {
                    // 0 to a power that is not negative does not depend on the power.
                    let constant = try logicalAnd(
                        compare(Comparison.Equal.self, base, .int(0)), compare(Comparison.GreaterOrEqual.self, e, .int(0)))
                    second = try mul(gradient, `where`(constant, Tensor.constant(.int(0), dtype), mul(output(), log(to(base, dtype)))))
                }
                return (first, second)
            }
        }
    }

    /// A number to the power of each element.
    package static func pow(_ base: Number, _ exponent: Tensor) throws -> Tensor {
        let dtype = Promotion.dtype(exponent, base)
        return record("PowBackward2", try power(Tensor.constant(base, dtype), exponent, dtype), exponent) { save in
            let output = save.output()
            return { gradient in
                guard base.double != 0 else { return try zerosLike(gradient) }
                return try mul(gradient, mul(output(), .double(Double.logarithm(base.double))))
            }
        }
    }

    private static func power(_ x: Tensor, _ exponent: Tensor, _ dtype: DType) throws -> Tensor {
        if dtype.isFloatingPoint { return try floatBinary(Kernel.Pow.self, x, exponent, dtype) }
        guard dtype != .bool else { throw TensorError(.notImplemented, "\"pow\" not implemented for 'Bool'") }
        return try pointwise(Kernel.IntegerPow.self, x, exponent, dtype)
    }

    /// Runs a floating-point kernel of two operands in their common dtype and shape, outside the graph.
    @inline(__always)
    static func floatBinary<K: FloatBinaryKernel>(_ kernel: K.Type, _ a: Tensor, _ b: Tensor, _ dtype: DType) throws -> Tensor {
        let x = try Copying.converted(a, dtype)
        let y = try Copying.converted(b, dtype)
        let result = try Tensor.uninitialized(Shape.broadcast(x.shape, y.shape), dtype, inOrderOf: x, y)
        try Pointwise.floatBinary(K.self, x, y, into: result)
        return result
    }

    // MARK: Remainders

    /// The remainder with the divisor's sign.
    package static func remainder(_ a: Tensor, _ b: Tensor) throws -> Tensor {
        record("RemainderBackward1", try remainder(a, b, Promotion.dtype(a, b)), a, b) { save, wants in
            let x = save(a, if: wants.second)
            let y = save(b, if: wants.second)
            return { gradient, wanted in
                var second: Tensor?
                if wanted.second, let x, let y { second = try mul(neg(gradient), flooredQuotient(x(), y())) }
                return (wanted.first ? gradient : nil, second)
            }
        }
    }

    /// The remainder with the divisor's sign.
    package static func remainder(_ a: Tensor, _ b: Number) throws -> Tensor {
        let dtype = Promotion.dtype(a, b)
        return record("RemainderBackward0", try remainder(a, Tensor.constant(b, dtype), dtype), a) { _ in { $0 } }
    }

    /// How often the divisor fits, rounded down: a step function, whose gradients are 0.
    private static func flooredQuotient(_ a: Tensor, _ b: Tensor) throws -> Tensor {
        let dtype = Promotion.floating(Promotion.dtype(a, b))
        return record("DivBackward1", try floatBinary(Kernel.FlooredQuotient.self, a, b, dtype), a, b) { _, _ in
            { gradient, wanted in (wanted.first ? try zerosLike(gradient) : nil, wanted.second ? try zerosLike(gradient) : nil) }
        }
    }

    /// The remainder with the dividend's sign.
    package static func fmod(_ a: Tensor, _ b: Tensor) throws -> Tensor {
        record("FmodBackward1", try fmod(a, b, Promotion.dtype(a, b)), a, b) { save, wants in
            let x = save(a, if: wants.second)
            let y = save(b, if: wants.second)
            return { gradient, wanted in
                var second: Tensor?
                if wanted.second, let x, let y { second = try mul(neg(gradient), trunc(div(x(), y()))) }
                return (wanted.first ? gradient : nil, second)
            }
        }
    }

    /// The remainder with the dividend's sign.
    package static func fmod(_ a: Tensor, _ b: Number) throws -> Tensor {
        let dtype = Promotion.dtype(a, b)
        return record("FmodBackward0", try fmod(a, Tensor.constant(b, dtype), dtype), a) { _ in { $0 } }
    }

    private static func remainder(_ a: Tensor, _ b: Tensor, _ dtype: DType) throws -> Tensor {
        if dtype.isFloatingPoint { return try floatBinary(Kernel.Remainder.self, a, b, dtype) }
        guard dtype != .bool else { throw TensorError(.notImplemented, "\"remainder_cpu\" not implemented for 'Bool'") }
        if try !Shape.broadcast(a.shape, b.shape).contains(0) { try refuseZeroDivisor(b) }
        return try pointwise(Kernel.IntegerRemainder.self, a, b, dtype)
    }

    private static func fmod(_ a: Tensor, _ b: Tensor, _ dtype: DType) throws -> Tensor {
        if dtype.isFloatingPoint { return try floatBinary(Kernel.Fmod.self, a, b, dtype) }
        guard dtype != .bool else { throw TensorError(.notImplemented, "\"fmod_cpu\" not implemented for 'Bool'") }
        if try !Shape.broadcast(a.shape, b.shape).contains(0) { try refuseZeroDivisor(b) }
        return try pointwise(Kernel.IntegerFmod.self, a, b, dtype)
    }

    private static func refuseZeroDivisor(_ b: Tensor) throws {
        let divisors = try Copying.contiguous(Copying.converted(b, .int64))
        for index in 0..<divisors.numel where divisors.pointer(Int.self)[index] == 0 {
            throw TensorError(.runtime, "ZeroDivisionError", facts: ["An integer divisor is 0."])
        }
    }
}
