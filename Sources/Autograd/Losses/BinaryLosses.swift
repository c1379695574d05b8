// Losses between probabilities: of two classes, and of distributions.

extension Checked {
    /// `-(y log x + (1 - y) log(1 - x))` for probabilities; the logarithms are at least -100.
    package static func binaryCrossEntropy(
        _ x: Tensor, _ y: Tensor, weight: Tensor? = nil, reduction: Reduction = .mean
    ) throws -> Tensor {
        guard x.shape == y.shape else {
            throw TensorError(
                .value,
                "Using a target size (torch.Size(\(y.shape))) that is different to the input size (torch.Size(\(x.shape))) is deprecated. "
                    + "Please ensure they have the same size.",
                remedy: x.numel == y.numel ? "Bring them to one shape: target.reshape(\(x.shape))." : nil)
        }
        try requireFloating(y, "target", like: x)
        let isInside = try bool(all(logicalAnd(ge(x.alias(), .int(0)), le(x.alias(), .int(1)))))
        guard isInside else {
            throw TensorError(
                .runtime, "all elements of input should be between 0 and 1",
                remedy: "Apply sigmoid first, or use BCEWithLogitsLoss, which takes the raw outputs.")
        }
        return try elementwiseLoss("BinaryCrossEntropyBackward0", x, y, reduction) { x, y in
            let hit = try mul(y, clamp(log(x), min: .int(-100)))
            let miss = try mul(sub(.int(1), y), clamp(log1p(neg(x)), min: .int(-100)))
            return try weighted(neg(add(hit, miss)), weight)
        } slopes: { x, y, wanted in
            let first = wanted.first ? try weighted(binaryCrossEntropySlope(x, y), weight) : nil
            let second = wanted.second ? try weighted(sub(log1p(neg(x)), log(x)), weight) : nil
            return (first, second)
        }
    }

    /// The derivative `(x - y) / (x (1 - x))` of the binary cross-entropy. Its own derivatives have PyTorch's way to stay finite
    /// at 0 and 1: a small number added to `x` and to `1 - x`.
    private static func binaryCrossEntropySlope(_ x: Tensor, _ y: Tensor) throws -> Tensor {
        let small = Number.double(1e-12)
        let (p, q) = (x.alias(), y.alias())
        let slope = try div(sub(p, q), clamp(mul(sub(.int(1), p), p), min: small))
        return record("BinaryCrossEntropyBackwardBackward0", slope, x, y) { save, _ in
            let x = save(x)
            let y = save(y)
            return { gradient, wanted in
                let (x, y) = (try x(), try y())
                let spread = try mul(add(x, small), add(sub(.int(1), x), small))
                var first: Tensor?
                if wanted.first {
                    let numerator = try add(sub(square(x), mul(mul(x, y), .int(2))), y)
                    first = try mul(gradient, div(numerator, square(spread)))
                }
                return (first, wanted.second ? try neg(div(gradient, spread)) : nil)
            }
        }
    }

    /// The binary cross-entropy of `sigmoid(x)`, without overflow.
    package static func binaryCrossEntropyWithLogits(
        _ x: Tensor, _ y: Tensor, weight: Tensor? = nil, reduction: Reduction = .mean, posWeight: Tensor? = nil
    ) throws -> Tensor {
        guard x.shape == y.shape else {
            throw TensorError(
                .value, "Target size (torch.Size(\(y.shape))) must be the same as input size (torch.Size(\(x.shape)))",
                remedy: x.numel == y.numel ? "Bring them to one shape: target.reshape(\(x.shape))." : nil)
        }
        /// How much the logarithm counts: 1, or more where a positive class has a weight.
        func logWeight(_ y: Tensor) throws -> Tensor? { try posWeight.map { try add(mul(sub($0, .int(1)), y), .int(1)) } }
        return try elementwiseLoss("BinaryCrossEntropyWithLogitsBackward0", x, y, reduction) { x, y in
            // log(1 + exp(-x)) as log1p(exp(-|x|)) + max(-x, 0).
            let logarithm = try add(log1p(exp(neg(abs(x)))), clamp(neg(x), min: .int(0)))
            let scaled = try logWeight(y).map { try mul($0, logarithm) } ?? logarithm
            return try weighted(add(mul(sub(.int(1), y), x), scaled), weight)
        } slopes: { x, y, wanted in
            let s = try sigmoid(x)
            let slope: Tensor
            if let posWeight {
                let share = try mul(posWeight, y)
                slope = try sub(mul(sub(add(share, .int(1)), y), s), share)
            } else {
                slope = try sub(s, y)
            }
            var second: Tensor?
            if wanted.second {
                second = try neg(x)
                if let posWeight { second = try sub(mul(posWeight, neg(logSigmoid(x))), neg(logSigmoid(neg(x)))) }
                second = try second.map { try weighted($0, weight) }
            }
            return (wanted.first ? try weighted(slope, weight) : nil, second)
        }
    }

    /// `y * (log y - x)`: how far a distribution is from the one whose logarithms `x` are.
    package static func klDiv(
        _ x: Tensor, _ y: Tensor, reduction: Reduction = .mean, logTarget: Bool = false
    ) throws -> Tensor {
        if reduction == .mean {
            EngineState.current.warn(
                "reduction: 'mean' divides the total loss by both the batch size and the support size.'batchmean' divides only by the "
                    + "batch size, and aligns with the KL div math definition.'mean' will be changed to behave the same as 'batchmean' in "
                    + "the next major release.")
        }
        let losses: Tensor
        if logTarget {
            losses = try mul(exp(y), sub(y, x))
        } else {
            // 0 log 0 counts as 0.
            let entropy = try `where`(eq(y, .int(0)), .int(0), mul(y, log(y)))
            losses = try sub(entropy, mul(y, x))
        }
        guard reduction == .batchMean else { return try reduce(losses, reduction) }
        return try x.ndim == 0 ? sum(losses) : div(sum(losses), .int(x.shape[0]))
    }

    private static func weighted(_ loss: Tensor, _ weight: Tensor?) throws -> Tensor {
        guard let weight else { return loss }
        return try mul(loss, weight)
    }

    private static func requireFloating(_ y: Tensor, _ name: String, like x: Tensor) throws {
        guard y.dtype == x.dtype else {
            throw TensorError(
                .runtime, "Found dtype \(y.dtype.scalarTypeName) but expected \(x.dtype.scalarTypeName)",
                remedy: "Convert the \(name): .to(.\(x.dtype)).")
        }
    }
}

/// The cross-entropy of probabilities and targets between 0 and 1.
///
/// - Parameters:
///   - x: Probabilities, as `sigmoid` gives them. Traps outside [0, 1].
///   - y: Targets of the same shape.
///   - weight: A factor for each element, or one that stretches to them.
///   - reduction: How the losses become one.
public func binaryCrossEntropy(_ x: Tensor, _ y: Tensor, weight: Tensor? = nil, reduction: Reduction = .mean) -> Tensor {
    trapping { try Checked.binaryCrossEntropy(x, y, weight: weight, reduction: reduction) }
}

/// The cross-entropy of `sigmoid(x)` and targets between 0 and 1, without overflow.
///
/// - Parameters:
///   - x: Raw outputs.
///   - y: Targets of the same shape.
///   - weight: A factor for each element, or one that stretches to them.
///   - reduction: How the losses become one.
///   - posWeight: How much more a missed 1 costs than a missed 0, for each class.
public func binaryCrossEntropyWithLogits(
    _ x: Tensor, _ y: Tensor, weight: Tensor? = nil, reduction: Reduction = .mean, posWeight: Tensor? = nil
) -> Tensor {
    trapping { try Checked.binaryCrossEntropyWithLogits(x, y, weight: weight, reduction: reduction, posWeight: posWeight) }
}

/// The Kullback-Leibler divergence of the distribution `y` from the one whose logarithms `x` are.
///
/// - Parameters:
///   - x: Logarithms of probabilities.
///   - y: Probabilities, or their logarithms with `logTarget`.
///   - reduction: How the losses become one; `.batchMean` is what the definition says.
///   - logTarget: Whether `y` has logarithms.
public func klDiv(_ x: Tensor, _ y: Tensor, reduction: Reduction = .mean, logTarget: Bool = false) -> Tensor {
    trapping { try Checked.klDiv(x, y, reduction: reduction, logTarget: logTarget) }
}
