// Functions between layers. Their gradients are tensor operations, so that they can be differentiated again.

/// A function of one floating-point number with parameters of its own.
protocol Activation {
    /// What an element counts in a budget of work.
    static var cost: Int { get }
    func apply<T: FloatElement>(_ x: T) -> T
}

extension Activation {
    static var cost: Int { ElementCost.formula }
}

extension Checked {
    /// Runs an activation outside the graph.
    ///
    /// - Parameters:
    ///   - activation: The function.
    ///   - x: A floating-point tensor.
    ///   - kernel: The name PyTorch has for it in its error about other dtypes.
    @inline(__always)
    private static func run<A: Activation>(_ activation: A, _ x: Tensor, _ kernel: String) throws -> Tensor {
        guard x.dtype.isFloatingPoint else {
            throw TensorError(
                .notImplemented, "\"\(kernel)\" not implemented for '\(x.dtype.scalarTypeName)'", remedy: "Convert the tensor first: x.float().")
        }
        let result = try x.uninitializedInOrder()
        try EngineState.current.charge(elements: x.numel, each: A.cost)
        if x.dtype == .float64 {
            Pointwise.map(x, result, Double.self) { activation.apply($0) }
        } else {
            Pointwise.map(x, result, Float.self) { activation.apply($0) }
        }
        return result
    }

    /// The gradient of a function of straight pieces: `slope` gives the gradient of `x` from that of the result. Its own
    /// derivative by `x` is 0, but the path to `x` is part of the graph.
    private static func piecewise(
        _ name: String, _ gradient: Tensor, _ x: Tensor, slope: @escaping (_ gradient: Tensor, _ x: Tensor) throws -> Tensor
    ) throws -> Tensor {
        let result = try slope(gradient.alias(), x.alias())
        return record(name, result, gradient, x) { save, _ in
            let x = save(x)
            return { gradient, wanted in
                (
                    wanted.first ? try piecewise(name, gradient, x(), slope: slope) : nil,
                    wanted.second ? try zeros(x.shape, dtype: gradient.dtype) : nil
                )
            }
        }
    }

    /// `x` limited to [low, high]; the gradient at the bounds is 0.
    package static func hardtanh(_ x: Tensor, _ low: Double = -1, _ high: Double = 1) throws -> Tensor {
        struct Limit: Activation {
            let low: Double, high: Double
            @inline(__always) func apply<T: FloatElement>(_ x: T) -> T { x < T(low) ? T(low) : x > T(high) ? T(high) : x }
        }
        guard low <= high else { throw TensorError(.value, "min_val cannot be greater than max_val") }
        guard x.dtype != .bool else { throw TensorError(.runtime, "Bool inputs not supported for hardtanh", remedy: "Convert the tensor first: x.float().") }
        // Integers are limited as they are.
        guard x.dtype.isFloatingPoint else {
            if x.dtype == .uint8, low < 0 || high < 0 {
                throw TensorError(.runtime, "cannot do hardtanh on an unsigned type with negative limits", remedy: "Convert the tensor first: x.float().")
            }
            return try clamp(x, min: .int(Number.double(low).int), max: .int(Number.double(high).int))
        }
        let result = try run(Limit(low: low, high: high), x, "hardtanh")
        return record("HardtanhBackward0", result, x) { save in
            let x = save(x)
            return { gradient in
                try piecewise("HardtanhBackwardBackward0", gradient, x()) { gradient, x in
                    try `where`(logicalOr(le(x, .double(low)), ge(x, .double(high))), zerosLike(gradient), gradient)
                }
            }
        }
    }

    /// `x` limited to [0, 6].
    package static func relu6(_ x: Tensor) throws -> Tensor { try hardtanh(x, 0, 6) }

    /// `x` where positive, `slope * x` elsewhere.
    package static func leakyRelu(_ x: Tensor, _ slope: Double = 0.01) throws -> Tensor {
        struct Leaky: Activation {
            let slope: Double
            @inline(__always) func apply<T: FloatElement>(_ x: T) -> T { x > 0 ? x : x * T(slope) }
        }
        return record("LeakyReluBackward0", try run(Leaky(slope: slope), x, "leaky_relu_cpu"), x) { save in
            let x = save(x)
            return { gradient in
                try piecewise("LeakyReluBackwardBackward0", gradient, x()) { gradient, x in
                    try `where`(gt(x, .int(0)), gradient, mul(gradient, .double(slope)))
                }
            }
        }
    }

    /// `x` where positive, `alpha * (exp(x) - 1)` elsewhere.
    package static func elu(_ x: Tensor, _ alpha: Double = 1) throws -> Tensor {
        struct Exponential: Activation {
            let alpha: Double
            @inline(__always) func apply<T: FloatElement>(_ x: T) -> T { x < 0 ? T.exponentialMinusOne(x) * T(alpha) : x }
        }
        return record("EluBackward0", try run(Exponential(alpha: alpha), x, "elu_cpu"), x) { save in
            let x = save(x)
            return { gradient in
                let x = try x()
                // Positive elements are taken out before exp, whose infinity would make NaN of the part that is not chosen.
                let slope = try mul(exp(clamp(x, max: .int(0))), .double(alpha))
                return try `where`(le(x, .int(0)), mul(gradient, slope), gradient)
            }
        }
    }

    /// `x * sigmoid(x)`.
    package static func silu(_ x: Tensor) throws -> Tensor {
        struct Swish: Activation {
            @inline(__always) func apply<T: FloatElement>(_ x: T) -> T { x / (1 + T.exponential(-x)) }
        }
        return record("SiluBackward0", try run(Swish(), x, "silu_cpu"), x) { save in
            let x = save(x)
            return { gradient in
                let x = try x()
                let s = try sigmoid(x)
                // d = s (1 + x (1 - s))
                return try mul(gradient, mul(s, add(mul(x, sub(.int(1), s)), .int(1))))
            }
        }
    }

    /// `x * P(X <= x)` for a standard normal X, exactly or by its approximation with tanh (Hendrycks and Gimpel, 2016).
    package static func gelu(_ x: Tensor, approximate: Approximation = .none) throws -> Tensor {
        struct Exact: Activation {
            @inline(__always) func apply<T: FloatElement>(_ x: T) -> T { x * T(0.5) * (1 + T.errorFunction(x * T(0.5.squareRoot()))) }
        }
        struct Approximate: Activation {
            @inline(__always) func apply<T: FloatElement>(_ x: T) -> T {
                T(0.5) * x * (1 + T.hyperbolicTangent(T(Double.rootOfTwoOverPi) * (x + T(0.044715) * x * x * x)))
            }
        }
        let result = try approximate == .tanh ? run(Approximate(), x, "GeluKernelImpl") : run(Exact(), x, "GeluKernelImpl")
        return record("GeluBackward0", result, x) { save in
            let x = save(x)
            return { gradient in
                let x = try x()
                guard approximate == .tanh else {
                    let share = try mul(add(erf(mul(x, .double(0.5.squareRoot()))), .int(1)), .double(0.5))
                    let density = try mul(exp(mul(mul(x, x), .double(-0.5))), .double(Double.rootOfTwoOverPi / 2))
                    return try mul(gradient, add(share, mul(x, density)))
                }
                let square = try mul(x, x)
                let inner = try mul(add(mul(mul(square, x), .double(0.044715)), x), .double(Double.rootOfTwoOverPi))
                let h = try tanh(inner)
                let innerSlope = try mul(add(mul(square, .double(3 * 0.044715)), .int(1)), .double(Double.rootOfTwoOverPi))
                let left = try mul(add(h, .int(1)), .double(0.5))
                let right = try mul(mul(mul(x, .double(0.5)), sub(.int(1), mul(h, h))), innerSlope)
                return try mul(gradient, add(left, right))
            }
        }
    }

    /// `log(1 + exp(beta * x)) / beta`, and `x` itself where `beta * x` is above the threshold.
    package static func softplus(_ x: Tensor, beta: Double = 1, threshold: Double = 20) throws -> Tensor {
        struct Smooth: Activation {
            static var cost: Int { ElementCost.slowFunction }
            let beta: Double, threshold: Double
            @inline(__always) func apply<T: FloatElement>(_ x: T) -> T {
                let scaled = x * T(beta)
                return scaled > T(threshold) ? x : T.logarithmPlusOne(T.exponential(scaled)) / T(beta)
            }
        }
        let result = try run(Smooth(beta: beta, threshold: threshold), x, "softplus_cpu")
        return record("SoftplusBackward0", result, x) { save in
            let x = save(x)
            return { gradient in
                let scaled = try mul(x(), .double(beta))
                return try `where`(gt(scaled, .double(threshold)), gradient, mul(gradient, sigmoid(scaled)))
            }
        }
    }

    /// `log(sigmoid(x))`, without overflow.
    package static func logSigmoid(_ x: Tensor) throws -> Tensor {
        struct Logarithm: Activation {
            @inline(__always) func apply<T: FloatElement>(_ x: T) -> T {
                Swift.min(x, 0) - T.logarithmPlusOne(T.exponential(-x.magnitude))
            }
        }
        // PyTorch lays this one out in row-major order, whatever the operand's.
        return record("LogSigmoidBackward0", try run(Logarithm(), contiguous(x), "log_sigmoid_cpu"), x) { save in
            let x = save(x)
            return { try mul($0, sigmoid(neg(x()))) }
        }
    }
}

extension Double {
    /// `sqrt(2 / pi)`.
    fileprivate static var rootOfTwoOverPi: Double { 0.7978845608028654 }
}

/// How ``gelu(_:approximate:)`` is computed.
public enum Approximation: String, Sendable {
    /// With the error function.
    case none
    /// With the hyperbolic tangent.
    case tanh
}

/// `x` limited to [0, 6].
public func relu6(_ x: Tensor) -> Tensor { trapping { try Checked.relu6(x) } }
/// `x` where positive, `slope * x` elsewhere.
public func leakyRelu(_ x: Tensor, _ slope: Double = 0.01) -> Tensor { trapping { try Checked.leakyRelu(x, slope) } }
/// `x` where positive, `alpha * (exp(x) - 1)` elsewhere.
public func elu(_ x: Tensor, _ alpha: Double = 1) -> Tensor { trapping { try Checked.elu(x, alpha) } }
/// `x * sigmoid(x)`.
public func silu(_ x: Tensor) -> Tensor { trapping { try Checked.silu(x) } }
/// `x` times the probability that a standard normal number is below `x`.
public func gelu(_ x: Tensor, approximate: Approximation = .none) -> Tensor { trapping { try Checked.gelu(x, approximate: approximate) } }
/// `log(1 + exp(beta * x)) / beta`, and `x` itself where `beta * x` is above the threshold.
public func softplus(_ x: Tensor, beta: Double = 1, threshold: Double = 20) -> Tensor {
    trapping { try Checked.softplus(x, beta: beta, threshold: threshold) }
}
/// `x` limited to [low, high].
public func hardtanh(_ x: Tensor, _ low: Double = -1, _ high: Double = 1) -> Tensor { trapping { try Checked.hardtanh(x, low, high) } }
/// `log(sigmoid(x))`, without overflow.
public func logSigmoid(_ x: Tensor) -> Tensor { trapping { try Checked.logSigmoid(x) } }
/// The shares `exp(x) / sum(exp(x))` along a dimension.
public func softmax(_ x: Tensor, dim: Int) -> Tensor { x.softmax(dim: dim) }
/// The logarithms of the softmax along a dimension.
public func logSoftmax(_ x: Tensor, dim: Int) -> Tensor { x.logSoftmax(dim: dim) }
