// The functions of `Activations.swift` as modules, for `Sequential` and for printing.

/// The positive part of each element.
public final class ReLU: Module {
    private let printsInPlace: Bool

    /// The function as a module.
    public convenience override init() { self.init(printsInPlace: false) }

    /// A module that prints as PyTorch's does where it works in place, as torchvision's networks have it. Here it makes a new tensor.
    init(printsInPlace: Bool) { self.printsInPlace = printsInPlace }

    /// The positive part of each element.
    public override func forward(_ x: Tensor) throws -> Tensor { try Checked.relu(x) }

    package override func parts() -> [(name: String, part: ModulePart)] { [] }
    override var extraDescription: String { printsInPlace ? "inplace=True" : "" }
}

/// Each element limited to [0, 6].
public final class ReLU6: Module {
    /// Each element limited to [0, 6].
    public override func forward(_ x: Tensor) throws -> Tensor { try Checked.relu6(x) }

    package override func parts() -> [(name: String, part: ModulePart)] { [] }
}

/// Each element where positive, a fraction of it elsewhere.
public final class LeakyReLU: Module {
    /// The factor of negative elements.
    public let slope: Double

    /// The function as a module.
    public init(_ slope: Double = 0.01) {
        self.slope = slope
    }

    /// Each element where positive, a fraction of it elsewhere.
    public override func forward(_ x: Tensor) throws -> Tensor { try Checked.leakyRelu(x, slope) }

    package override func parts() -> [(name: String, part: ModulePart)] { [] }
    override var extraDescription: String { "negative_slope=\(slope)" }
}

/// Each element where positive, `alpha * (exp(x) - 1)` elsewhere.
public final class ELU: Module {
    /// The limit towards minus infinity, negated.
    public let alpha: Double

    /// The function as a module.
    public init(_ alpha: Double = 1) {
        self.alpha = alpha
    }

    /// Each element where positive, `alpha * (exp(x) - 1)` elsewhere.
    public override func forward(_ x: Tensor) throws -> Tensor { try Checked.elu(x, alpha) }

    package override func parts() -> [(name: String, part: ModulePart)] { [] }
    override var extraDescription: String { "alpha=\(alpha)" }
}

/// `x * sigmoid(x)` of each element.
public final class SiLU: Module {
    /// `x * sigmoid(x)` of each element.
    public override func forward(_ x: Tensor) throws -> Tensor { try Checked.silu(x) }

    package override func parts() -> [(name: String, part: ModulePart)] { [] }
}

/// Each element times the probability that a standard normal number is below it.
public final class GELU: Module {
    /// How it is computed.
    public let approximate: Approximation

    /// The function as a module.
    public init(approximate: Approximation = .none) {
        self.approximate = approximate
    }

    /// Each element times the probability that a standard normal number is below it.
    public override func forward(_ x: Tensor) throws -> Tensor { try Checked.gelu(x, approximate: approximate) }

    package override func parts() -> [(name: String, part: ModulePart)] { [] }
    override var extraDescription: String { "approximate='\(approximate.rawValue)'" }
}

/// The logistic function of each element.
public final class Sigmoid: Module {
    /// The logistic function of each element.
    public override func forward(_ x: Tensor) throws -> Tensor { try Checked.sigmoid(x) }

    package override func parts() -> [(name: String, part: ModulePart)] { [] }
}

/// The hyperbolic tangent of each element.
public final class Tanh: Module {
    /// The hyperbolic tangent of each element.
    public override func forward(_ x: Tensor) throws -> Tensor { try Checked.tanh(x) }

    package override func parts() -> [(name: String, part: ModulePart)] { [] }
}

/// The logarithm of the logistic function of each element.
public final class LogSigmoid: Module {
    /// The logarithm of the logistic function of each element.
    public override func forward(_ x: Tensor) throws -> Tensor { try Checked.logSigmoid(x) }

    package override func parts() -> [(name: String, part: ModulePart)] { [] }
}

/// A smooth form of the positive part: `log(1 + exp(beta * x)) / beta`.
public final class Softplus: Module {
    /// How sharp the bend is.
    public let beta: Double
    /// Above it, `beta * x` counts as linear.
    public let threshold: Double

    /// The function as a module.
    public init(beta: Double = 1, threshold: Double = 20) {
        self.beta = beta
        self.threshold = threshold
    }

    /// A smooth form of the positive part: `log(1 + exp(beta * x)) / beta`.
    public override func forward(_ x: Tensor) throws -> Tensor { try Checked.softplus(x, beta: beta, threshold: threshold) }

    package override func parts() -> [(name: String, part: ModulePart)] { [] }
    override var extraDescription: String { "beta=\(beta), threshold=\(threshold)" }
}

/// Each element limited to a range.
public final class Hardtanh: Module {
    /// The least value.
    public let low: Double
    /// The greatest value.
    public let high: Double

    /// The function as a module.
    public init(_ low: Double = -1, _ high: Double = 1) {
        self.low = low
        self.high = high
    }

    /// Each element limited to a range.
    public override func forward(_ x: Tensor) throws -> Tensor { try Checked.hardtanh(x, low, high) }

    package override func parts() -> [(name: String, part: ModulePart)] { [] }
    override var extraDescription: String { "min_val=\(low), max_val=\(high)" }
}

/// The shares `exp(x) / sum(exp(x))` along a dimension.
public final class Softmax: Module {
    /// The dimension that adds up to 1.
    public let dim: Int

    /// The function as a module.
    public init(dim: Int) {
        self.dim = dim
    }

    /// The shares `exp(x) / sum(exp(x))` along a dimension.
    public override func forward(_ x: Tensor) throws -> Tensor { try Checked.softmax(x, dim: dim) }

    package override func parts() -> [(name: String, part: ModulePart)] { [] }
    override var extraDescription: String { "dim=\(dim)" }
}

/// The logarithms of the softmax along a dimension.
public final class LogSoftmax: Module {
    /// The dimension whose exponentials add up to 1.
    public let dim: Int

    /// The function as a module.
    public init(dim: Int) {
        self.dim = dim
    }

    /// The logarithms of the softmax along a dimension.
    public override func forward(_ x: Tensor) throws -> Tensor { try Checked.logSoftmax(x, dim: dim) }

    package override func parts() -> [(name: String, part: ModulePart)] { [] }
    override var extraDescription: String { "dim=\(dim)" }
}
