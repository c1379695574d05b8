extension Checked {
    /// Sets each element to 0 with probability `p` and divides the others by `1 - p`.
    package static func dropout(_ x: Tensor, p: Double = 0.5, training: Bool = true) throws -> Tensor {
        try dropout(x, p, training) { try noise(like: x, p) }
    }

    /// Sets each channel of `[N, C, …]` to 0 with probability `p` and divides the others by `1 - p`.
    package static func dropout2d(_ x: Tensor, p: Double = 0.5, training: Bool = true) throws -> Tensor {
        if x.ndim == 3 {
            EngineState.current.warn(
                "dropout2d: Received a 3D input to dropout2d and assuming that channel-wise 1D dropout behavior is desired - input is "
                    + "interpreted as shape (N, C, L), where C is the channel dim. This behavior will change in a future release to interpret the "
                    + "input as one without a batch dimension, i.e. shape (C, H, W). To maintain the 1D channel-wise dropout behavior, please "
                    + "switch to using dropout1d instead.")
        } else if x.ndim != 4 {
            EngineState.current.warn(
                "dropout2d: Received a \(x.ndim)-D input to dropout2d, which is deprecated and will result in an error in a future release. "
                    + "To retain the behavior and silence this warning, please use dropout instead. Note that dropout2d exists to provide "
                    + "channel-wise dropout on inputs with 2 spatial dimensions, a channel dimension, and an optional batch dimension "
                    + "(i.e. 3D or 4D inputs).")
        }
        guard x.ndim >= 2 else { throw TensorError(.runtime, "Feature dropout requires at least 2 dimensions in the input") }
        return try dropout(x, p, training) {
            let shape = x.shape.indices.map { $0 < 2 ? x.shape[$0] : 1 }
            return try noise(like: Tensor.uninitialized(shape, x.dtype), p)
        }
    }

    private static func dropout(_ x: Tensor, _ p: Double, _ training: Bool, _ mask: () throws -> Tensor) throws -> Tensor {
        guard p >= 0, p <= 1 else {
            throw TensorError(.value, "dropout probability has to be between 0 and 1, but got \(p)")
        }
        if p == 0 || !training || x.numel == 0 { return x }
        // Nothing is drawn where nothing is left to chance.
        if p == 1 { return try mul(x, zeros([], dtype: x.dtype)) }
        return try mul(x, mask())
    }

    /// 0 with probability `p`, else `1 / (1 - p)`, drawn in the order in which `x` lies in memory.
    private static func noise(like x: Tensor, _ p: Double) throws -> Tensor {
        guard x.dtype.isFloatingPoint else {
            throw TensorError(
                .runtime, "result type Float can't be cast to the desired output type \(x.dtype.scalarTypeName)",
                remedy: "Convert the tensor first: x.float().")
        }
        let mask = try x.uninitializedInOrder()
        try EngineState.current.charge(elements: mask.numel, each: ElementCost.formula)
        let order = MemoryOrder(shape: mask.shape, strides: mask.strides)
        let generator = EngineState.current.generator
        if x.dtype == .float64 {
            generator.bernoulli(1 - p, into: mask.pointer(Double.self), order: order, zero: 0, one: 1 / (1 - p))
        } else {
            generator.bernoulli(1 - p, into: mask.pointer(Float.self), order: order, zero: 0, one: 1 / Float(1 - p))
        }
        return mask
    }
}

/// Sets each element to 0 with probability `p` and divides the others by `1 - p`; does nothing unless training.
public func dropout(_ x: Tensor, p: Double = 0.5, training: Bool = true) -> Tensor {
    trapping { try Checked.dropout(x, p: p, training: training) }
}

/// Sets each channel of `[N, C, H, W]` to 0 with probability `p` and divides the others by `1 - p`; does nothing unless training.
public func dropout2d(_ x: Tensor, p: Double = 0.5, training: Bool = true) -> Tensor {
    trapping { try Checked.dropout2d(x, p: p, training: training) }
}

/// Sets elements to 0 at random while training, so that no unit relies on another (Srivastava and others, 2014).
public final class Dropout: Module {
    /// The probability of a 0.
    public let p: Double

    /// A layer that drops each element with probability `p`. Traps unless `p` is in [0, 1].
    public convenience init(_ p: Double = 0.5) {
        do { try self.init(checking: p) } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(checking p: Double) throws { self.p = try checkedProbability(p) }

    /// The input with some elements dropped while training; the input itself otherwise.
    public override func forward(_ x: Tensor) throws -> Tensor {
        Diagnoses.noticeMode(of: self)
        return try Checked.dropout(x, p: p, training: isTraining)
    }

    package override func parts() -> [(name: String, part: ModulePart)] { [] }
    override var extraDescription: String { "p=\(p), inplace=False" }
}

/// Sets whole channels to 0 at random while training: neighbouring pixels tell too much of each other for ``Dropout``.
public final class Dropout2d: Module {
    /// The probability of a 0.
    public let p: Double

    /// A layer that drops each channel with probability `p`. Traps unless `p` is in [0, 1].
    public convenience init(_ p: Double = 0.5) {
        do { try self.init(checking: p) } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(checking p: Double) throws { self.p = try checkedProbability(p) }

    /// The input with some channels dropped while training; the input itself otherwise.
    public override func forward(_ x: Tensor) throws -> Tensor {
        Diagnoses.noticeMode(of: self)
        return try Checked.dropout2d(x, p: p, training: isTraining)
    }

    package override func parts() -> [(name: String, part: ModulePart)] { [] }
    override var extraDescription: String { "p=\(p), inplace=False" }
}

private func checkedProbability(_ p: Double) throws -> Double {
    guard p >= 0, p <= 1 else { throw TensorError(.value, "dropout probability has to be between 0 and 1, but got \(p)") }
    return p
}
