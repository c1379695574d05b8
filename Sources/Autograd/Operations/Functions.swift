import CKernels

// Elementary functions of each element. They compute in floating point; integers become float32, as in PyTorch.

extension Checked {
    /// Runs a floating-point kernel, outside the graph.
    @inline(__always)
    static func floatUnary<K: FloatUnaryKernel>(_ kernel: K.Type, _ x: Tensor) throws -> Tensor {
        let source = try Copying.converted(x, Promotion.floating(x.dtype))
        let result = try source.uninitializedInOrder()
        try Pointwise.floatUnary(K.self, source, into: result)
        return result
    }

    /// Runs a floating-point kernel that has code for many elements at a time, outside the graph. An element's value does not
    /// depend on its place in memory.
    static func vectorUnary<K: VectorKernel>(_ kernel: K.Type, _ x: Tensor) throws -> Tensor {
        let source = try Copying.converted(x, Promotion.floating(x.dtype))
        guard source.dtype == .float32 else { return try floatUnary(K.self, source) }
        let result = try source.uninitializedInOrder()
        try EngineState.charge(elements: result.numel)
        let target = result.pointer(Float.self)
        var from = source.pointer(Float.self)
        if source.strides != result.strides {
            try Copying.copy(source, to: result)
            from = target
        }
        let elements = from
        Threads.divide(result.numel, cost: 4) { K.apply(elements + $0.lowerBound, target + $0.lowerBound, $0.count) }
        return result
    }

    // MARK: Exponentials and logarithms

    /// `e` to the power of each element.
    package static func exp(_ x: Tensor) throws -> Tensor {
        record("ExpBackward0", try vectorUnary(Kernel.Exp.self, x), x) { save in
            let y = save.output()
            return { try mul($0, y()) }
        }
    }

    /// `exp(x) - 1`, exact for small elements.
    package static func expm1(_ x: Tensor) throws -> Tensor {
        record("Expm1Backward0", try floatUnary(Kernel.Expm1.self, x), x) { save in
            let y = save.output()
            return { try mul($0, add(y(), .int(1))) }
        }
    }

    /// The natural logarithm.
    package static func log(_ x: Tensor) throws -> Tensor {
        record("LogBackward0", try floatUnary(Kernel.Log.self, x), x) { save in
            let x = save(x)
            return { try div($0, x()) }
        }
    }

    /// The logarithm to base 2.
    package static func log2(_ x: Tensor) throws -> Tensor {
        record("Log2Backward0", try floatUnary(Kernel.Log2.self, x), x) { save in
            let x = save(x)
            return { try div($0, mul(x(), .double(0.6931471805599453))) }
        }
    }

    /// The logarithm to base 10.
    package static func log10(_ x: Tensor) throws -> Tensor {
        record("Log10Backward0", try floatUnary(Kernel.Log10.self, x), x) { save in
            let x = save(x)
            return { try div($0, mul(x(), .double(2.302585092994046))) }
        }
    }

    /// `log(1 + x)`, exact for small elements.
    package static func log1p(_ x: Tensor) throws -> Tensor {
        record("Log1PBackward0", try floatUnary(Kernel.Log1p.self, x), x) { save in
            let x = save(x)
            return { try div($0, add(x(), .int(1))) }
        }
    }

    // MARK: Roots

    /// The square root; its gradient at 0 is infinite.
    package static func sqrt(_ x: Tensor) throws -> Tensor {
        record("SqrtBackward0", try floatUnary(Kernel.Sqrt.self, x), x) { save in
            let y = save.output()
            return { try div($0, mul(y(), .int(2))) }
        }
    }

    /// `1 / sqrt(x)`.
    package static func rsqrt(_ x: Tensor) throws -> Tensor {
        record("RsqrtBackward0", try floatUnary(Kernel.Rsqrt.self, x), x) { save in
            let y = save.output()
            return { try mul(mul($0, .double(-0.5)), pow(y(), .int(3))) }
        }
    }

    // MARK: Trigonometry

    /// The sine.
    package static func sin(_ x: Tensor) throws -> Tensor {
        record("SinBackward0", try floatUnary(Kernel.Sin.self, x), x) { save in
            let x = save(x)
            return { try mul($0, cos(x())) }
        }
    }

    /// The cosine.
    package static func cos(_ x: Tensor) throws -> Tensor {
        record("CosBackward0", try floatUnary(Kernel.Cos.self, x), x) { save in
            let x = save(x)
            return { try mul($0, neg(sin(x()))) }
        }
    }

    /// The tangent.
    package static func tan(_ x: Tensor) throws -> Tensor {
        record("TanBackward0", try floatUnary(Kernel.Tan.self, x), x) { save in
            let y = save.output()
            return { try mul($0, add(square(y()), .int(1))) }
        }
    }

    /// The inverse of the sine.
    package static func asin(_ x: Tensor) throws -> Tensor {
        record("AsinBackward0", try floatUnary(Kernel.Asin.self, x), x) { save in
            let x = save(x)
            return { try mul($0, rsqrt(sub(.int(1), square(x())))) }
        }
    }

    /// The inverse of the cosine.
    package static func acos(_ x: Tensor) throws -> Tensor {
        record("AcosBackward0", try floatUnary(Kernel.Acos.self, x), x) { save in
            let x = save(x)
            return { try mul($0, neg(rsqrt(sub(.int(1), square(x()))))) }
        }
    }

    /// The inverse of the tangent.
    package static func atan(_ x: Tensor) throws -> Tensor {
        record("AtanBackward0", try floatUnary(Kernel.Atan.self, x), x) { save in
            let x = save(x)
            return { try div($0, add(square(x()), .int(1))) }
        }
    }

    /// The hyperbolic sine.
    package static func sinh(_ x: Tensor) throws -> Tensor {
        record("SinhBackward0", try floatUnary(Kernel.Sinh.self, x), x) { save in
            let x = save(x)
            return { try mul($0, cosh(x())) }
        }
    }

    /// The hyperbolic cosine.
    package static func cosh(_ x: Tensor) throws -> Tensor {
        record("CoshBackward0", try floatUnary(Kernel.Cosh.self, x), x) { save in
            let x = save(x)
            return { try mul($0, sinh(x())) }
        }
    }

    /// The hyperbolic tangent.
    package static func tanh(_ x: Tensor) throws -> Tensor {
        record("TanhBackward0", try vectorUnary(Kernel.Tanh.self, x), x) { save in
            let y = save.output()
            return { try mul($0, sub(.int(1), square(y()))) }
        }
    }

    /// The inverse of the hyperbolic tangent.
    package static func atanh(_ x: Tensor) throws -> Tensor {
        record("AtanhBackward0", try floatUnary(Kernel.Atanh.self, x), x) { save in
            let x = save(x)
            return { try div($0, sub(.int(1), square(x()))) }
        }
    }

    // MARK: Others

    /// The error function.
    package static func erf(_ x: Tensor) throws -> Tensor {
        record("ErfBackward0", try floatUnary(Kernel.Erf.self, x), x) { save in
            let x = save(x)
            // d erf(x)/dx = 2/sqrt(pi) * exp(-x^2)
            return { try mul($0, mul(exp(neg(square(x()))), .double(1.1283791670955126))) }
        }
    }

    /// The logistic function `1 / (1 + exp(-x))`.
    package static func sigmoid(_ x: Tensor) throws -> Tensor {
        record("SigmoidBackward0", try vectorUnary(Kernel.Sigmoid.self, x), x) { save in
            let y = save.output()
            return { gradient in
                let y = try y()
                return try mul(gradient, mul(sub(.int(1), y), y))
            }
        }
    }

    /// The square.
    package static func square(_ x: Tensor) throws -> Tensor { try pow(x, .int(2)) }
}

/// The kernels of the elementary functions.
enum Kernel {
    enum Exp: VectorKernel {
        @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { T.exponential(x) }
        static func apply(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ count: Int) { ckernels_exponentials(x, y, count) }
    }
    enum Expm1: FloatUnaryKernel { @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { T.exponentialMinusOne(x) } }
    enum Log: FloatUnaryKernel { @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { T.logarithm(x) } }
    enum Log2: FloatUnaryKernel { @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { T.logarithm2(x) } }
    enum Log10: FloatUnaryKernel { @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { T.logarithm10(x) } }
    enum Log1p: FloatUnaryKernel { @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { T.logarithmPlusOne(x) } }
    enum Sqrt: FloatUnaryKernel { @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { x.squareRoot() } }
    enum Rsqrt: FloatUnaryKernel { @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { 1 / x.squareRoot() } }
    enum Sin: FloatUnaryKernel { @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { T.sine(x) } }
    enum Cos: FloatUnaryKernel { @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { T.cosine(x) } }
    enum Tan: FloatUnaryKernel { @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { T.tangent(x) } }
    enum Asin: FloatUnaryKernel { @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { T.arcSine(x) } }
    enum Acos: FloatUnaryKernel { @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { T.arcCosine(x) } }
    enum Atan: FloatUnaryKernel { @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { T.arcTangent(x) } }
    enum Sinh: FloatUnaryKernel { @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { T.hyperbolicSine(x) } }
    enum Cosh: FloatUnaryKernel { @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { T.hyperbolicCosine(x) } }
    enum Tanh: VectorKernel {
        @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { T.hyperbolicTangent(x) }
        static func apply(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ count: Int) {
            ckernels_hyperbolic_tangents(x, y, count)
        }
    }
    enum Atanh: FloatUnaryKernel {
        static var cost: Int { ElementCost.slowFunction }
        @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { T.inverseHyperbolicTangent(x) } }
    enum Erf: FloatUnaryKernel { @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { T.errorFunction(x) } }
    enum Sigmoid: VectorKernel {
        @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { 1 / (1 + T.exponential(-x)) }
        static func apply(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ count: Int) { ckernels_logistics(x, y, count) }
    }
    enum Cube: FloatUnaryKernel { @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { x * x * x } }
    enum RoundEven: FloatUnaryKernel { @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { x.rounded(.toNearestOrEven) } }
    enum Floor: FloatUnaryKernel { @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { x.rounded(.down) } }
    enum Ceil: FloatUnaryKernel { @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { x.rounded(.up) } }
    enum Trunc: FloatUnaryKernel { @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T { x.rounded(.towardZero) } }

    /// The absolute value; integers wrap at their least value.
    enum Abs: UnaryKernel {
        @inline(__always) static func apply<T: Element>(_ x: T) -> T { x < .zero ? T.subtracting(.zero, x) : x == .zero ? .zero : x }
    }

    /// -1, 0 or 1.
    enum Sign: UnaryKernel {
        @inline(__always) static func apply<T: Element>(_ x: T) -> T {
            x > .zero ? .one : x < .zero ? T.subtracting(.zero, .one) : .zero
        }
    }

    /// The positive part; NaN stays, and so does -0.
    enum Relu: UnaryKernel {
        @inline(__always) static func apply<T: Element>(_ x: T) -> T { x < .zero ? .zero : x }
    }

    /// The first where the second is positive or NaN, else 0.
    enum WherePositive: FloatBinaryKernel {
        @inline(__always) static func apply<T: FloatElement>(_ a: T, _ b: T) -> T { b <= 0 ? 0 : a }
    }

    /// A floating-point power.
    enum Pow: FloatBinaryKernel { @inline(__always) static func apply<T: FloatElement>(_ a: T, _ b: T) -> T { T.power(a, b) } }

    /// An integer to a power by repeated squaring; wraps on overflow. To a negative power it is 0, but for 1 and -1.
    enum IntegerPow: BinaryKernel {
        @inline(__always) static func apply<T: Element>(_ a: T, _ b: T) -> T {
            var result = T.one
            var factor = a
            var left = b.asInt
            if left < 0 {
                let isUnit = a == .one || T.adding(a, .one) == .zero
                return !isUnit ? .zero : left & 1 == 0 ? .one : a
            }
            while left > 0 {
                if left & 1 == 1 { result = T.multiplying(result, factor) }
                factor = T.multiplying(factor, factor)
                left >>= 1
            }
            return result
        }
    }

    /// Replaces NaN by 0 and infinities by the largest finite values.
    enum NanToNum: FloatUnaryKernel {
        @inline(__always) static func apply<T: FloatElement>(_ x: T) -> T {
            x.isNaN ? 0 : x == .infinity ? .greatestFiniteMagnitude : x == -.infinity ? -.greatestFiniteMagnitude : x
        }
    }

    /// Python's remainder, which has the divisor's sign.
    enum Remainder: FloatBinaryKernel {
        @inline(__always) static func apply<T: FloatElement>(_ a: T, _ b: T) -> T {
            let rest = T.remainderOfTruncation(a, b)
            return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest
        }
    }

    /// Python's quotient `//`: what ``Remainder`` leaves over, divided out.
    enum FlooredQuotient: FloatBinaryKernel {
        @inline(__always) static func apply<T: FloatElement>(_ a: T, _ b: T) -> T {
            guard b != 0 else { return a / b }
            let rest = T.remainderOfTruncation(a, b)
            var quotient = (a - rest) / b
            if rest != 0, (b < 0) != (rest < 0) { quotient -= 1 }
            guard quotient != 0 else { return (a / b).sign == .minus ? -0.0 : 0 }
            // The division may have rounded to just below a whole number.
            let whole = quotient.rounded(.down)
            return quotient - whole > 0.5 ? whole + 1 : whole
        }
    }

    /// C's remainder, which has the dividend's sign.
    enum Fmod: FloatBinaryKernel {
        @inline(__always) static func apply<T: FloatElement>(_ a: T, _ b: T) -> T { T.remainderOfTruncation(a, b) }
    }

    /// Python's remainder of integers.
    enum IntegerRemainder: BinaryKernel {
        @inline(__always) static func apply<T: Element>(_ a: T, _ b: T) -> T {
            let rest = T.subtracting(a, T.multiplying(b, T.dividing(a, b)))
            return rest != .zero && (rest < .zero) != (b < .zero) ? T.adding(rest, b) : rest
        }
    }

    /// C's remainder of integers.
    enum IntegerFmod: BinaryKernel {
        @inline(__always) static func apply<T: Element>(_ a: T, _ b: T) -> T {
            T.subtracting(a, T.multiplying(b, T.dividing(a, b)))
        }
    }
}
