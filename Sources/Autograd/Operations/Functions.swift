// Elementary functions: each computes in floating point, and integers become float32.

extension Checked {
    /// Runs a floating-point kernel, outside the graph.
    @inline(__always)
    static func floatUnary<K: FloatUnaryKernel>(_ kernel: K.Type, _ x: Tensor) throws -> Tensor {
        let source = try Copying.converted(x, Promotion.floating(x.dtype))
        let result = try source.uninitializedLike()
        try Pointwise.floatUnary(K.self, source, into: result)
        return result
    }

    /// `e` to the power of each element.
    package static func exp(_ x: Tensor) throws -> Tensor {
        record("ExpBackward0", try floatUnary(Exponential.self, x), x) { save in
            let output = save.output()
            return { try mul($0, output()) }
        }
    }

    /// The natural logarithm.
    package static func log(_ x: Tensor) throws -> Tensor {
        record("LogBackward0", try floatUnary(Logarithm.self, x), x) { save in
            let input = save(x)
            return { try div($0, input()) }
        }
    }

    /// The positive part: 0 below 0. Its gradient at 0 is 0.
    package static func relu(_ x: Tensor) throws -> Tensor {
        guard x.dtype != .bool else { throw TensorError(.runtime, "Boolean inputs not supported for relu") }
        let result = try x.uninitializedLike()
        try Pointwise.unary(Rectification.self, x, into: result)
        return record("ReluBackward0", result, x) { save in
            let output = save.output()
            return { try maskedGradient($0, output()) }
        }
    }

    /// The gradient where `output` is positive, else 0.
    private static func maskedGradient(_ gradient: Tensor, _ output: Tensor) throws -> Tensor {
        let result = try Tensor.uninitialized(Shape.broadcast(gradient.shape, output.shape), gradient.dtype)
        try Pointwise.floatBinary(WherePositive.self, gradient, output, into: result)
        return record("ThresholdBackwardBackward0", result, gradient) { save in
            let output = save(output)
            return { try maskedGradient($0, output()) }
        }
    }

    /// Each element to the power of a number.
    package static func pow(_ x: Tensor, _ exponent: Number) throws -> Tensor {
        let dtype = Promotion.dtype(x, exponent)
        let result: Tensor
        if dtype.isFloatingPoint {
            let source = try Copying.converted(x, dtype)
            result = try source.uninitializedLike()
            let e = exponent.double
            // The usual exponents as products, which are exact where PyTorch's are.
            switch e {
            case 1: try Copying.copy(source, to: result)
            case 2: try Pointwise.binary(Multiplication.self, source, source, into: result)
            case 3: try Pointwise.floatUnary(Cube.self, source, into: result)
            case 0.5: try Pointwise.floatUnary(SquareRoot.self, source, into: result)
            default: try Pointwise.floatBinary(Power.self, source, Tensor.constant(exponent, dtype), into: result)
            }
        } else {
            guard exponent.int >= 0 else {
                throw TensorError(
                    .runtime, "Integers to negative integer powers are not allowed.", remedy: "Convert the tensor first: x.float().")
            }
            let source = try Copying.converted(x, dtype)
            result = try source.uninitializedLike()
            try Pointwise.binary(IntegerPower.self, source, Tensor.constant(exponent, dtype), into: result)
        }
        return record("PowBackward0", result, x) { save in
            let input = save(x)
            return { gradient in
                let e = exponent.double
                if e == 0 { return try zerosLike(gradient) }
                return try mul(gradient, mul(pow(input(), .double(e - 1)), exponent))
            }
        }
    }
}

enum Exponential: FloatUnaryKernel {
    @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { T.exponential(x) }
}

enum Logarithm: FloatUnaryKernel {
    @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { T.logarithm(x) }
}

enum SquareRoot: FloatUnaryKernel {
    @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { x.squareRoot() }
}

enum Cube: FloatUnaryKernel {
    @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { x * x * x }
}

/// The positive part; NaN stays.
enum Rectification: UnaryKernel {
    @inline(__always) static func apply<T: Element>(_ x: T) -> T { x.isNotANumber || x > .zero ? x : .zero }
}

/// The first where the second is positive, else 0.
enum WherePositive: FloatBinaryKernel {
    @inline(__always) static func apply<T: FloatElement>(_ a: T, _ b: T) -> T { b > 0 ? a : 0 }
}

enum Power: FloatBinaryKernel {
    @inline(__always) static func apply<T: FloatElement>(_ a: T, _ b: T) -> T { T.power(a, b) }
}

/// An integer to a power that is not negative, by repeated squaring; wraps on overflow.
enum IntegerPower: BinaryKernel {
    @inline(__always) static func apply<T: Element>(_ a: T, _ b: T) -> T {
        var result = T.one
        var factor = a
        var left = b.asInt
        while left > 0 {
            if left & 1 == 1 { result = T.multiplying(result, factor) }
            factor = T.multiplying(factor, factor)
            left >>= 1
        }
        return result
    }
}

extension Tensor {
    /// `e` to the power of each element.
    public final func exp() -> Tensor { trapping { try Checked.exp(self) } }
    /// The natural logarithm of each element.
    public final func log() -> Tensor { trapping { try Checked.log(self) } }
    /// The positive part of each element.
    public final func relu() -> Tensor { trapping { try Checked.relu(self) } }
    /// Each element to the power of a number.
    public final func pow(_ exponent: any Scalar) -> Tensor { trapping { try Checked.pow(self, exponent.number) } }
    /// The sum of all elements.
    public final func sum(dtype: DType? = nil) -> Tensor { trapping { try Checked.sum(self, dtype: dtype) } }
    /// The sums over some dimensions.
    public final func sum(dim: any Size, keepdim: Bool = false) -> Tensor {
        trapping { try Checked.sum(self, dim: dim.sizes, keepdim: keepdim) }
    }
    /// The mean of all elements.
    public final func mean() -> Tensor { trapping { try Checked.mean(self) } }
    /// The means over some dimensions.
    public final func mean(dim: any Size, keepdim: Bool = false) -> Tensor {
        trapping { try Checked.mean(self, dim: dim.sizes, keepdim: keepdim) }
    }
}

/// `e` to the power of each element.
public func exp(_ x: Tensor) -> Tensor { x.exp() }
/// The positive part of each element.
public func relu(_ x: Tensor) -> Tensor { x.relu() }
