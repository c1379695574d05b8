/// A measure of how far predictions are from their targets, as a module of two inputs.
open class Loss: Module, ModuleOfSeveralInputs {
    /// A loss takes a prediction and a target: call it with both.
    public override func forward(_ x: Tensor) throws -> Tensor {
        throw TensorError(
            .type, "\(typeName).forward() missing 1 required positional argument: 'target'", remedy: "Write loss(output, target).")
    }

    /// The core of the call.
    package func forward(_ x: Tensor, _ y: Tensor) throws -> Tensor {
        throw TensorError(.notImplemented, "Module [\(typeName)] is missing the required \"forward\" function")
    }

    /// The loss of predictions `x` for targets `y`. Traps with the error's text where they do not fit.
    public final func callAsFunction(_ x: Tensor, _ y: Tensor) -> Tensor { trapping { try forward(x, y) } }

    package override func parts() -> [(name: String, part: ModulePart)] { [] }
}

/// The mean of the squared differences.
public final class MSELoss: Loss {
    private let reduction: Reduction
    /// The loss, reduced in the given way.
    public init(reduction: Reduction = .mean) { self.reduction = reduction }
    package override func forward(_ x: Tensor, _ y: Tensor) throws -> Tensor { try Checked.mseLoss(x, y, reduction: reduction) }
}

/// The mean of the absolute differences.
public final class L1Loss: Loss {
    private let reduction: Reduction
    /// The loss, reduced in the given way.
    public init(reduction: Reduction = .mean) { self.reduction = reduction }
    package override func forward(_ x: Tensor, _ y: Tensor) throws -> Tensor { try Checked.l1Loss(x, y, reduction: reduction) }
}

/// Half the squared difference over `beta` near 0, the absolute difference further out.
public final class SmoothL1Loss: Loss {
    private let reduction: Reduction, beta: Double
    /// The loss, which bends at `beta`.
    public init(reduction: Reduction = .mean, beta: Double = 1) {
        self.reduction = reduction
        self.beta = beta
    }
    package override func forward(_ x: Tensor, _ y: Tensor) throws -> Tensor {
        try Checked.smoothL1Loss(x, y, reduction: reduction, beta: beta)
    }
}

/// Half the squared difference up to `delta`, a line of slope `delta` further out.
public final class HuberLoss: Loss {
    private let reduction: Reduction, delta: Double
    /// The loss, which bends at `delta`.
    public init(reduction: Reduction = .mean, delta: Double = 1) {
        self.reduction = reduction
        self.delta = delta
    }
    package override func forward(_ x: Tensor, _ y: Tensor) throws -> Tensor {
        try Checked.huberLoss(x, y, reduction: reduction, delta: delta)
    }
}

/// The cross-entropy of raw outputs with class numbers, or with probabilities of all classes.
public final class CrossEntropyLoss: Loss {
    private let weight: Tensor?, ignoreIndex: Int, reduction: Reduction, labelSmoothing: Double
    /// The loss; see ``crossEntropy(_:_:weight:ignoreIndex:reduction:labelSmoothing:)`` for the parameters.
    public init(weight: Tensor? = nil, ignoreIndex: Int = -100, reduction: Reduction = .mean, labelSmoothing: Double = 0) {
        self.weight = weight
        self.ignoreIndex = ignoreIndex
        self.reduction = reduction
        self.labelSmoothing = labelSmoothing
    }
    package override func forward(_ x: Tensor, _ y: Tensor) throws -> Tensor {
        try Checked.crossEntropy(
            x, y, weight: weight, ignoreIndex: ignoreIndex, reduction: reduction, labelSmoothing: labelSmoothing)
    }
    package override func parts() -> [(name: String, part: ModulePart)] { weightPart(weight, "weight") }
}

/// Minus the log-probability of the target class.
public final class NLLLoss: Loss {
    private let weight: Tensor?, ignoreIndex: Int, reduction: Reduction
    /// The loss; see ``nllLoss(_:_:weight:ignoreIndex:reduction:)`` for the parameters.
    public init(weight: Tensor? = nil, ignoreIndex: Int = -100, reduction: Reduction = .mean) {
        self.weight = weight
        self.ignoreIndex = ignoreIndex
        self.reduction = reduction
    }
    package override func forward(_ x: Tensor, _ y: Tensor) throws -> Tensor {
        try Checked.nllLoss(x, y, weight: weight, ignoreIndex: ignoreIndex, reduction: reduction)
    }
    package override func parts() -> [(name: String, part: ModulePart)] { weightPart(weight, "weight") }
}

/// The cross-entropy of probabilities and targets between 0 and 1.
public final class BCELoss: Loss {
    private let weight: Tensor?, reduction: Reduction
    /// The loss; see ``binaryCrossEntropy(_:_:weight:reduction:)`` for the parameters.
    public init(weight: Tensor? = nil, reduction: Reduction = .mean) {
        self.weight = weight
        self.reduction = reduction
    }
    package override func forward(_ x: Tensor, _ y: Tensor) throws -> Tensor {
        try Checked.binaryCrossEntropy(x, y, weight: weight, reduction: reduction)
    }
    package override func parts() -> [(name: String, part: ModulePart)] { weightPart(weight, "weight") }
}

/// The cross-entropy of `sigmoid(x)` and targets between 0 and 1.
public final class BCEWithLogitsLoss: Loss {
    private let weight: Tensor?, reduction: Reduction, posWeight: Tensor?
    /// The loss; see ``binaryCrossEntropyWithLogits(_:_:weight:reduction:posWeight:)`` for the parameters.
    public init(weight: Tensor? = nil, reduction: Reduction = .mean, posWeight: Tensor? = nil) {
        self.weight = weight
        self.reduction = reduction
        self.posWeight = posWeight
    }
    package override func forward(_ x: Tensor, _ y: Tensor) throws -> Tensor {
        try Checked.binaryCrossEntropyWithLogits(x, y, weight: weight, reduction: reduction, posWeight: posWeight)
    }
    package override func parts() -> [(name: String, part: ModulePart)] { weightPart(weight, "weight") + weightPart(posWeight, "pos_weight") }
}

/// The Kullback-Leibler divergence of a target distribution from predicted log-probabilities.
public final class KLDivLoss: Loss {
    private let reduction: Reduction, logTarget: Bool
    /// The loss; with `logTarget` the targets are logarithms too.
    public init(reduction: Reduction = .mean, logTarget: Bool = false) {
        self.reduction = reduction
        self.logTarget = logTarget
    }
    package override func forward(_ x: Tensor, _ y: Tensor) throws -> Tensor {
        try Checked.klDiv(x, y, reduction: reduction, logTarget: logTarget)
    }
}

/// The distance itself for targets of 1, what it lacks to the margin for targets of -1.
public final class HingeEmbeddingLoss: Loss {
    private let margin: Double, reduction: Reduction
    /// The loss with a margin.
    public init(margin: Double = 1, reduction: Reduction = .mean) {
        self.margin = margin
        self.reduction = reduction
    }
    package override func forward(_ x: Tensor, _ y: Tensor) throws -> Tensor {
        try Checked.hingeEmbeddingLoss(x, y, margin: margin, reduction: reduction)
    }
}

/// How far two vectors point apart for targets of 1, how nearly the same way for targets of -1.
public final class CosineEmbeddingLoss: Module, ModuleOfSeveralInputs {
    private let margin: Double, reduction: Reduction
    /// The loss with a margin.
    public init(margin: Double = 0, reduction: Reduction = .mean) {
        self.margin = margin
        self.reduction = reduction
    }
    /// The loss takes two inputs and a target: call it with all three.
    public override func forward(_ x: Tensor) throws -> Tensor {
        throw TensorError(
            .type, "CosineEmbeddingLoss.forward() missing 2 required positional arguments: 'input2' and 'target'",
            remedy: "Write loss(a, b, target).")
    }
    /// The core of the call.
    package func forward(_ a: Tensor, _ b: Tensor, _ y: Tensor) throws -> Tensor {
        try Checked.cosineEmbeddingLoss(a, b, y, margin: margin, reduction: reduction)
    }
    /// The loss of vectors `a` and `b` for targets `y` of 1 and -1.
    public func callAsFunction(_ a: Tensor, _ b: Tensor, _ y: Tensor) -> Tensor { trapping { try forward(a, b, y) } }
    package override func parts() -> [(name: String, part: ModulePart)] { [] }
}

/// A class weight as the buffer that PyTorch saves it as.
private func weightPart(_ weight: Tensor?, _ name: String) -> [(name: String, part: ModulePart)] {
    weight.map { [(name, .buffer($0))] } ?? []
}
