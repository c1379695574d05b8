// Losses of classifiers: the logarithm of the probability that was given to the right class.

extension Checked {
    /// Minus the log-probability of the target class.
    ///
    /// - Parameters:
    ///   - x: Log-probabilities of shape `[C]`, `[N, C]` or `[N, C, d1, …]`.
    ///   - y: Class numbers of the same shape without the classes.
    ///   - weight: A factor for each class; the mean divides by their sum.
    ///   - ignoreIndex: A target that counts nothing.
    ///   - reduction: How the losses become one.
    package static func nllLoss(
        _ x: Tensor, _ y: Tensor, weight: Tensor? = nil, ignoreIndex: Int = -100, reduction: Reduction = .mean
    ) throws -> Tensor {
        _ = try reduce(Tensor.constant(.double(0), .float32), reduction)
        let (classDim, spatial) = try classLayout(x, y)
        guard y.dtype == .int64 || y.dtype == .uint8 else {
            throw TensorError(
                .runtime, "expected target dtype to be Long or Byte, but got \(y.dtype.scalarTypeName)",
                remedy: "Class numbers are whole numbers: y.long().")
        }
        let classes = x.shape[classDim]
        if let weight, weight.ndim != 1 || weight.numel != classes {
            throw TensorError(
                .runtime, "weight tensor should be defined either for all \(classes) classes or no classes but got weight tensor of shape: \(weight.shape)")
        }
        let plan = try LikelihoodPlan(x, y, weight, classDim, ignoreIndex)
        let losses = try plan.value(x, reduction)
        let is2D = x.ndim == 4
        let name = is2D || x.ndim > 2 && reduction != .none ? "NllLoss2DBackward0" : x.ndim > 2 ? "ViewBackward0" : "NllLossBackward0"
        let result = reduction == .none && spatial ? losses : losses
        return record(name, result, x) { _ in { try plan.gradient($0, reduction) } }
    }

    /// `logSoftmax` and `nllLoss` in one; the targets are class numbers, or probabilities of all classes.
    package static func crossEntropy(
        _ x: Tensor, _ y: Tensor, weight: Tensor? = nil, ignoreIndex: Int = -100, reduction: Reduction = .mean, labelSmoothing: Double = 0
    ) throws -> Tensor {
        guard labelSmoothing >= 0, labelSmoothing <= 1 else {
            throw TensorError(.runtime, "label_smoothing must be between 0.0 and 1.0. Got: \(labelSmoothing)")
        }
        let classDim = x.ndim == 1 ? 0 : 1
        guard x.ndim > 0 else {
            throw TensorError(
                .runtime, "Expected the class dimension, but the input has none", remedy: "Give it logits of shape [N, C].")
        }
        try Diagnoses.noticeSoftmax(before: x)
        if x.shape == y.shape {
            return try probabilityCrossEntropy(x, y, weight, reduction, labelSmoothing, classDim)
        }
        let logProbabilities = try logSoftmax(x, dim: classDim)
        let loss = try nllLoss(logProbabilities, y, weight: weight, ignoreIndex: ignoreIndex, reduction: reduction)
        if labelSmoothing == 0 { return loss }
        let classes = x.shape[classDim]
        var terms = logProbabilities
        if let weight { terms = try mul(terms, reshape(weight, x.shape.indices.map { $0 == classDim ? classes : 1 })) }
        let ignored = try eq(y, .int(ignoreIndex))
        var smooth = try maskedFill(neg(sum(terms, dim: [classDim])), ignored, .int(0))
        switch reduction {
        case .none: break
        case .sum: smooth = try sum(smooth)
        default:
            let kept = try logicalNot(ignored)
            if let weight {
                let counted = try gather(weight, dim: 0, index: maskedSelect(to(y, .int64), kept))
                smooth = try div(sum(smooth), sum(counted))
            } else {
                smooth = try mean(maskedSelect(smooth, kept))
            }
        }
        return try add(mul(loss, .double(1 - labelSmoothing)), mul(smooth, .double(labelSmoothing / Double(classes))))
    }

    private static func probabilityCrossEntropy(
        _ x: Tensor, _ y: Tensor, _ weight: Tensor?, _ reduction: Reduction, _ smoothing: Double, _ classDim: Int
    ) throws -> Tensor {
        guard y.dtype.isFloatingPoint else {
            throw TensorError(
                .runtime, "Expected floating point type for target with class probabilities, got \(y.dtype.scalarTypeName)",
                remedy: "Targets of the input's shape are probabilities. Class numbers have one dimension less.")
        }
        let classes = x.shape[classDim]
        var target = y
        if smoothing > 0 { target = try add(mul(y, .double(1 - smoothing)), .double(smoothing / Double(classes))) }
        var terms = try mul(logSoftmax(x, dim: classDim), target)
        if let weight { terms = try mul(terms, reshape(weight, x.shape.indices.map { $0 == classDim ? classes : 1 })) }
        switch reduction {
        case .none: return try neg(sum(terms, dim: [classDim]))
        case .sum: return try neg(sum(terms))
        case .mean:
            let total = try neg(sum(terms))
            let count = Number.double(Double(x.numel) / Double(classes))
            let result = try div(total.alias(), count)
            return record("DivBackward1", result, total) { _ in { try div($0, count) } }
        case .batchMean: return try reduce(terms, reduction)
        }
    }

    /// Checks that targets fit their input; returns the dimension of the classes and whether others follow it.
    private static func classLayout(_ x: Tensor, _ y: Tensor) throws -> (classDim: Int, spatial: Bool) {
        let expected = x.ndim == 1 ? [] : [x.shape.first ?? 0] + x.shape.dropFirst(2)
        if x.ndim == 1, y.ndim == 0 || y.shape == [1] { return (0, false) }
        guard x.ndim > 1 else {
            throw TensorError(
                .runtime, x.ndim == 0 ? "input tensor should be 1D or 2D" : "0D or 1D target tensor expected, multi-target not supported")
        }
        guard y.ndim > 0, y.shape[0] == x.shape[0] else {
            throw TensorError(
                .value, "Expected input batch_size (\(x.shape[0])) to match target batch_size (\(y.shape.first ?? 0)).",
                facts: ["The input has shape \(x.shape), the target \(y.shape)."])
        }
        guard y.shape == expected else {
            if x.ndim == 2 {
                throw TensorError(
                    .runtime, "0D or 1D target tensor expected, multi-target not supported",
                    facts: ["The input has shape \(x.shape), the target \(y.shape)."],
                    remedy: y.ndim == 2 && y.shape[1] == 1 ? "Drop the dimension of size 1: y.squeeze(1)." : "Give one class number a row.")
            }
            throw TensorError(
                .runtime, "Expected target size \(expected), got \(y.shape)", facts: ["The input has shape \(x.shape)."])
        }
        return (1, x.ndim > 2)
    }
}

/// The targets of a likelihood loss with their weights, and the two passes over them.
private struct LikelihoodPlan {
    private let shape: [Int]
    private let targetShape: [Int]
    private let dtype: DType
    private let classes: Int
    /// How many elements lie between two classes: the product of the sizes after them.
    private let inner: Int
    /// The class of each target; -1 for those ignored.
    private let targets: [Int]
    private let weights: [Double]?

    init(_ x: Tensor, _ y: Tensor, _ weight: Tensor?, _ classDim: Int, _ ignoreIndex: Int) throws {
        shape = x.shape
        targetShape = x.ndim == 1 ? [] : y.shape
        dtype = x.dtype
        classes = x.shape[classDim]
        inner = x.shape.dropFirst(classDim + 1).reduce(1, *)
        weights = try weight.map { try Checked.scalars($0) }
        let numbers = try Copying.contiguous(Copying.converted(y.alias(), .int64))
        let pointer = numbers.pointer(Int.self)
        let classes = classes
        targets = try (0..<numbers.numel).map { index in
            let target = pointer[index]
            if target == ignoreIndex { return -1 }
            guard target >= 0, target < classes else {
                throw TensorError(
                    .index, "Target \(target) is out of bounds.",
                    facts: ["There are \(classes) classes, numbered from 0 to \(classes - 1)."],
                    remedy: target == classes ? "Classes that are numbered from 1 need y - 1." : nil)
            }
            return target
        }
        guard x.dtype.isFloatingPoint else {
            throw TensorError(
                .notImplemented, "\"nll_loss_out_frame\" not implemented for '\(x.dtype.scalarTypeName)'",
                remedy: "Convert the tensor first: x.float().")
        }
        try EngineState.current.charge(elements: targets.count, each: ElementCost.formula)
    }

    private func weight(_ target: Int) -> Double { target < 0 ? 0 : weights?[target] ?? 1 }

    private var totalWeight: Double { targets.reduce(0) { $0 + weight($1) } }

    /// The place of a target's class among the input's elements.
    @inline(__always)
    private func place(_ index: Int, _ target: Int) -> Int {
        let (outer, rest) = index.quotientAndRemainder(dividingBy: inner)
        return (outer * classes + target) * inner + rest
    }

    func value(_ x: Tensor, _ reduction: Reduction) throws -> Tensor {
        let source = try Copying.contiguous(x.alias())
        func element(_ place: Int) -> Double {
            dtype == .float64 ? source.pointer(Double.self)[place] : Double(source.pointer(Float.self)[place])
        }
        func loss(_ index: Int) -> Double {
            let target = targets[index]
            return target < 0 ? 0 : -weight(target) * element(place(index, target))
        }
        if reduction == .none {
            return try Checked.tensor(doubles: targets.indices.map(loss), shape: targetShape, dtype: dtype)
        }
        let total = targets.indices.reduce(0) { $0 + loss($1) }
        return try Checked.tensor(doubles: [reduction == .mean ? total / totalWeight : total], shape: [], dtype: dtype)
    }

    /// Minus the weight at each target's place, times the gradient of its loss.
    func gradient(_ gradient: Tensor, _ reduction: Reduction) throws -> Tensor {
        let result = try Checked.zeros(shape, dtype: dtype)
        let scale = reduction == .mean ? 1 / totalWeight : 1
        let recordsFurther = EngineState.current.isGradEnabled
        let shares = reduction == .none && !recordsFurther ? try Copying.contiguous(gradient) : nil
        let common = reduction == .none || recordsFurther ? 1 : try Checked.item(gradient)
        for (index, target) in targets.enumerated() where target >= 0 {
            var value = -weight(target) * scale * common
            if let shares {
                value *= dtype == .float64 ? shares.pointer(Double.self)[index] : Double(shares.pointer(Float.self)[index])
            }
            let place = place(index, target)
            if dtype == .float64 { result.pointer(Double.self)[place] = value } else { result.pointer(Float.self)[place] = Float(value) }
        }
        guard recordsFurther else { return result }
        // The loss is linear in its input: what is recorded is a product with constants.
        let stretched = reduction == .none && shape.count > 1 ? try Checked.unsqueeze(gradient, 1) : gradient
        return try Checked.mul(result, stretched)
    }
}

/// Minus the log-probability of the target class: of outputs of ``logSoftmax(_:dim:)``.
///
/// - Parameters:
///   - x: Log-probabilities of shape `[C]`, `[N, C]` or `[N, C, d1, …]`.
///   - y: Class numbers of the same shape without the classes.
///   - weight: A factor for each class; the mean divides by their sum.
///   - ignoreIndex: A target that counts nothing.
///   - reduction: How the losses become one.
public func nllLoss(
    _ x: Tensor, _ y: Tensor, weight: Tensor? = nil, ignoreIndex: Int = -100, reduction: Reduction = .mean
) -> Tensor {
    trapping { try Checked.nllLoss(x, y, weight: weight, ignoreIndex: ignoreIndex, reduction: reduction) }
}

/// The cross-entropy of raw outputs with class numbers, or with probabilities of all classes.
///
/// - Parameters:
///   - x: Raw outputs of shape `[C]`, `[N, C]` or `[N, C, d1, …]`; no softmax before.
///   - y: Class numbers of the same shape without the classes, or probabilities of the same shape.
///   - weight: A factor for each class.
///   - ignoreIndex: A class number that counts nothing.
///   - reduction: How the losses become one.
///   - labelSmoothing: How much of the probability is spread over all classes, from 0 to 1.
public func crossEntropy(
    _ x: Tensor, _ y: Tensor, weight: Tensor? = nil, ignoreIndex: Int = -100, reduction: Reduction = .mean, labelSmoothing: Double = 0
) -> Tensor {
    trapping {
        try Checked.crossEntropy(
            x, y, weight: weight, ignoreIndex: ignoreIndex, reduction: reduction, labelSmoothing: labelSmoothing)
    }
}
