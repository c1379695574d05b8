// Losses between numbers: how far predictions are from what they should be.

extension Checked {
    /// The squares of the differences.
    package static func mseLoss(_ x: Tensor, _ y: Tensor, reduction: Reduction = .mean) throws -> Tensor {
        warnOfBroadcast(x, y)
        try requireNumbers(x, y, "mse_cpu")
        return try elementwiseLoss("MseLossBackward0", x, y, reduction) { x, y in
            let difference = try difference(x, y)
            return try mul(difference, difference)
        } slopes: { x, y, wanted in
            let slope = try mul(difference(x, y), .int(2))
            return (wanted.first ? slope : nil, wanted.second ? try neg(slope) : nil)
        }
    }

    /// `x - y`; truth values count as 0 and 1 here.
    private static func difference(_ x: Tensor, _ y: Tensor) throws -> Tensor {
        guard x.dtype == .bool || y.dtype == .bool else { return try sub(x, y) }
        let dtype = Promotion.dtype(x, y)
        return try sub(to(x, dtype), to(y, dtype))
    }

    /// Refuses predictions and targets that are both no floating-point numbers, in PyTorch's words.
    private static func requireNumbers(_ x: Tensor, _ y: Tensor, _ kernel: String) throws {
        let dtype = Promotion.dtype(x, y)
        guard dtype.isFloatingPoint else {
            throw TensorError(
                .notImplemented, "\"\(kernel)\" not implemented for '\(dtype.scalarTypeName)'", remedy: "Convert the predictions first: x.float().")
        }
    }

    /// The absolute differences.
    package static func l1Loss(_ x: Tensor, _ y: Tensor, reduction: Reduction = .mean) throws -> Tensor {
        warnOfBroadcast(x, y)
        return try reduce(abs(sub(x, y)), reduction)
    }

    /// Half the squared difference over `beta` where it is below `beta`, else the difference less `beta / 2`.
    package static func smoothL1Loss(
        _ x: Tensor, _ y: Tensor, reduction: Reduction = .mean, beta: Double = 1
    ) throws -> Tensor {
        guard beta >= 0 else { throw TensorError(.runtime, "smooth_l1_loss does not support negative values for beta.") }
        if beta == 0 { return try l1Loss(x, y, reduction: reduction) }
        warnOfBroadcast(x, y)
        try requireNumbers(x, y, "smooth_l1_cpu")
        return try elementwiseLoss("SmoothL1LossBackward0", x, y, reduction) { x, y in
            let distance = try abs(difference(x, y))
            let square = try div(mul(mul(distance, distance), .double(0.5)), .double(beta))
            return try `where`(lt(distance, .double(beta)), square, sub(distance, .double(beta / 2)))
        } slopes: { x, y, wanted in
            let difference = try difference(x, y)
            let slope = try clamp(div(difference, .double(beta)), min: .int(-1), max: .int(1))
            return (wanted.first ? slope : nil, wanted.second ? try neg(slope) : nil)
        }
    }

    /// Half the squared difference where it is at most `delta`, else `delta * (difference - delta / 2)`.
    package static func huberLoss(
        _ x: Tensor, _ y: Tensor, reduction: Reduction = .mean, delta: Double = 1
    ) throws -> Tensor {
        guard delta > 0 else { throw TensorError(.runtime, "huber_loss does not support non-positive values for delta.") }
        warnOfBroadcast(x, y)
        try requireNumbers(x, y, "huber_cpu")
        return try elementwiseLoss("HuberLossBackward0", x, y, reduction) { x, y in
            let distance = try abs(difference(x, y))
            let square = try mul(mul(distance, distance), .double(0.5))
            return try `where`(le(distance, .double(delta)), square, mul(sub(distance, .double(delta / 2)), .double(delta)))
        } slopes: { x, y, wanted in
            let slope = try clamp(difference(x, y), min: .double(-delta), max: .double(delta))
            return (wanted.first ? slope : nil, wanted.second ? try neg(slope) : nil)
        }
    }

    /// `x` where the target is 1, `max(0, margin - x)` where it is -1.
    package static func hingeEmbeddingLoss(
        _ x: Tensor, _ y: Tensor, margin: Double = 1, reduction: Reduction = .mean
    ) throws -> Tensor {
        let apart = try `where`(ne(y, .int(-1)), .int(0), clamp(sub(.double(margin), x), min: .int(0)))
        let together = try `where`(ne(y, .int(1)), .int(0), x)
        return try reduce(add(apart, together), reduction)
    }

    /// `1 - cos(a, b)` where the target is 1, `max(0, cos(a, b) - margin)` where it is -1.
    package static func cosineEmbeddingLoss(
        _ a: Tensor, _ b: Tensor, _ y: Tensor, margin: Double = 0, reduction: Reduction = .mean
    ) throws -> Tensor {
        guard y.ndim <= 1 else {
            throw TensorError(.runtime, "0D or 1D target tensor expected, multi-target not supported")
        }
        guard a.ndim == y.ndim + 1 || a.ndim == 1, a.ndim == b.ndim else {
            throw TensorError(
                .runtime,
                "\(y.ndim)D target tensor expects \(y.ndim + 1)D input tensors, but found inputs with sizes \(a.shape) and \(b.shape).")
        }
        let dim = [a.ndim - 1]
        let products = try sum(mul(a, b), dim: dim)
        let lengths = try sqrt(mul(add(sum(mul(a, a), dim: dim), .double(1e-12)), add(sum(mul(b, b), dim: dim), .double(1e-12))))
        let cosine = try div(products, lengths)
        let together = try `where`(eq(y, .int(1)), sub(.int(1), cosine), .int(0))
        let apart = try `where`(eq(y, .int(-1)), clamp(sub(cosine, .double(margin)), min: .int(0)), .int(0))
        return try reduce(add(together, apart), reduction)
    }
}

/// The mean of the squared differences, or their sum, or all of them. Warns where the shapes differ.
public func mseLoss(_ x: Tensor, _ y: Tensor, reduction: Reduction = .mean) -> Tensor {
    trapping { try Checked.mseLoss(x, y, reduction: reduction) }
}

/// The mean of the absolute differences, or their sum, or all of them. Warns where the shapes differ.
public func l1Loss(_ x: Tensor, _ y: Tensor, reduction: Reduction = .mean) -> Tensor {
    trapping { try Checked.l1Loss(x, y, reduction: reduction) }
}

/// Half the squared difference over `beta` near 0, the absolute difference further out.
public func smoothL1Loss(_ x: Tensor, _ y: Tensor, reduction: Reduction = .mean, beta: Double = 1) -> Tensor {
    trapping { try Checked.smoothL1Loss(x, y, reduction: reduction, beta: beta) }
}

/// Half the squared difference up to `delta`, a line of slope `delta` further out (Huber, 1964).
public func huberLoss(_ x: Tensor, _ y: Tensor, reduction: Reduction = .mean, delta: Double = 1) -> Tensor {
    trapping { try Checked.huberLoss(x, y, reduction: reduction, delta: delta) }
}

/// The distance `x` itself for targets of 1, `max(0, margin - x)` for targets of -1.
public func hingeEmbeddingLoss(_ x: Tensor, _ y: Tensor, margin: Double = 1, reduction: Reduction = .mean) -> Tensor {
    trapping { try Checked.hingeEmbeddingLoss(x, y, margin: margin, reduction: reduction) }
}

/// How far two vectors point apart for targets of 1, how nearly the same way for targets of -1.
public func cosineEmbeddingLoss(
    _ a: Tensor, _ b: Tensor, _ y: Tensor, margin: Double = 0, reduction: Reduction = .mean
) -> Tensor {
    trapping { try Checked.cosineEmbeddingLoss(a, b, y, margin: margin, reduction: reduction) }
}
