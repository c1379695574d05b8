// Batch, layer and group norms: elements brought to mean 0 and variance 1 in sets, then scaled and shifted.
//
// Backward passes run a kernel of their own; where a second derivative is being recorded, the same formula in tensor
// operations takes its place.

extension Checked {
    /// Each channel of `[N, C, …]` normalised by the mean and variance of the batch, or by given ones.
    ///
    /// - Parameters:
    ///   - x: The images.
    ///   - runningMean: The means so far, a channel each; updated while training, used otherwise.
    ///   - runningVariance: The variances so far.
    ///   - weight: A factor for each channel.
    ///   - bias: A number added to each channel.
    ///   - training: Whether the batch's own mean and variance count.
    ///   - momentum: How much of the new mean and variance goes into the running ones.
    ///   - eps: Added to the variance, so that it is never 0.
    package static func batchNorm(
        _ x: Tensor, _ runningMean: Tensor?, _ runningVariance: Tensor?, weight: Tensor? = nil, bias: Tensor? = nil,
        training: Bool = false, momentum: Double = 0.1, eps: Double = 1e-5
    ) throws -> Tensor {
        guard x.ndim >= 2 else {
            throw TensorError(.runtime, "batch_norm expects an input of at least 2 dimensions", facts: ["It has shape \(x.shape)."])
        }
        try requireFloating(x, "batch_norm")
        let channels = x.shape[1]
        for (name, tensor) in [("running_mean", runningMean), ("running_var", runningVariance), ("weight", weight), ("bias", bias)] {
            guard let tensor, tensor.numel != channels else { continue }
            throw TensorError(
                .runtime, "\(name) should contain \(channels) elements not \(tensor.numel)",
                facts: ["The layer expects \(tensor.numel) channels, the input of shape \(x.shape) has \(channels)."])
        }
        let inner = x.shape.dropFirst(2).reduce(1, *)
        let sets = NormalizationSets(joinsOuter: true, outer: x.shape[0], sets: channels, length: inner)
        if training, sets.size == 1 {
            throw TensorError(
                .value, "Expected more than 1 value per channel when training, got input size torch.Size(\(x.shape))",
                remedy: "A batch norm needs several examples to learn from: use larger batches, or net.eval() to apply the net.")
        }
        guard training || (runningMean != nil && runningVariance != nil) else {
            throw TensorError(.runtime, "Expected running_mean and running_var to be defined when training=False")
        }
        if x.numel == 0, channels > 0 {
            // Nothing has no mean: PyTorch leaves the running ones alone, and keeps weight and bias in the graph.
            let scaled = try weight.map { try mul(clone(x), select($0, dim: 0, index: 0)) } ?? clone(x)
            return try bias.map { try add(scaled, select($0, dim: 0, index: 0)) } ?? scaled
        }
        let source = try Copying.contiguous(x.alias())
        let means: [Double]
        let variances: [Double]
        if training {
            (means, variances) = try NormalizationKernel.statistics(source, sets)
            let unbiased = variances.map { $0 * Double(sets.size) / Double(sets.size - 1) }
            try update(runningMean, means, momentum)
            try update(runningVariance, unbiased, momentum)
        } else {
            means = try runningMean.map(scalars) ?? []
            variances = try runningVariance.map(scalars) ?? []
        }
        let scales = variances.map { 1 / ($0 + eps).squareRoot() }
        return try normalized(
            "NativeBatchNormBackward0", x, source, sets, means, scales, weight, bias, affineShape: [channels] + Array(repeating: 1, count: x.ndim - 2),
            isFixed: !training, eps: eps, dims: [0] + (2..<x.ndim))
    }

    private static func update(_ running: Tensor?, _ values: [Double], _ momentum: Double) throws {
        guard let running else { return }
        let old = try scalars(running)
        let new = zip(old, values).map { (1 - momentum) * $0 + momentum * $1 }
        try noGrad { _ = try copy_(running, tensor(doubles: new, shape: running.shape, dtype: running.dtype)) }
    }

    /// The last dimensions, of sizes `shape`, normalised together at each place of the others.
    package static func layerNorm(
        _ x: Tensor, _ shape: [Int], _ weight: Tensor? = nil, _ bias: Tensor? = nil, eps: Double = 1e-5
    ) throws -> Tensor {
        guard !shape.isEmpty else {
            throw TensorError(
                .runtime, "Expected normalized_shape to be at least 1-dimensional, i.e., containing at least one element, but got normalized_shape = []")
        }
        guard x.ndim >= shape.count, Array(x.shape.suffix(shape.count)) == shape else {
            throw TensorError(
                .runtime,
                "Given normalized_shape=\(shape), expected input with shape [*, \(shape.map(String.init).joined(separator: ", "))], but got "
                    + "input of size\(x.shape)")
        }
        for (name, tensor) in [("weight", weight), ("bias", bias)] {
            guard let tensor, tensor.shape != shape else { continue }
            throw TensorError(
                .runtime,
                "Expected \(name) to be of same shape as normalized_shape, but got \(name) of shape \(tensor.shape) and normalized_shape = \(shape)")
        }
        try requireFloating(x, "LayerNormKernelImpl")
        let length = shape.reduce(1, *)
        let sets = NormalizationSets(joinsOuter: false, outer: 1, sets: x.numel / Swift.max(length, 1), length: length)
        let source = try Copying.contiguous(x.alias())
        let (means, variances) = try NormalizationKernel.statistics(source, sets)
        return try normalized(
            "NativeLayerNormBackward0", x, source, sets, means, variances.map { 1 / ($0 + eps).squareRoot() }, weight, bias,
            affineShape: shape, isFixed: false, eps: eps, dims: Array(x.ndim - shape.count..<x.ndim))
    }

    /// The channels of `[N, C, …]` normalised in groups, each example on its own.
    package static func groupNorm(
        _ x: Tensor, _ groups: Int, _ weight: Tensor? = nil, _ bias: Tensor? = nil, eps: Double = 1e-5
    ) throws -> Tensor {
        guard x.ndim >= 2, groups > 0, x.shape[1] % groups == 0 else {
            throw TensorError(
                .runtime,
                "Expected number of channels in input to be divisible by num_groups, but got input of shape \(x.shape) and num_groups=\(groups)")
        }
        for (name, tensor) in [("weight", weight), ("bias", bias)] {
            guard let tensor, tensor.shape != [x.shape[1]] else { continue }
            throw TensorError(
                .runtime,
                "Expected \(name) to be a vector of size equal to the number of channels in input, but got \(name) of shape \(tensor.shape) and "
                    + "input of shape \(x.shape)")
        }
        try requireFloating(x, "GroupNormKernelImpl")
        if x.shape.dropFirst().reduce(x.shape[0], *) == x.shape[1], x.shape[1] / groups == 1 {
            throw TensorError(
                .value, "Expected more than 1 value per channel when training, got input size \([x.shape[0] * x.shape[1] / groups, groups] + x.shape.dropFirst(2))")
        }
        // No channels are any number of empty groups, of which none needs a mean.
        let groups = x.numel == 0 ? 0 : groups
        let length = x.numel / Swift.max(x.shape[0] * groups, 1)
        let sets = NormalizationSets(joinsOuter: false, outer: x.shape[0], sets: groups, length: length)
        let source = try Copying.contiguous(x.alias())
        let (means, variances) = try NormalizationKernel.statistics(source, sets)
        let shape = x.shape
        return try normalized(
            "NativeGroupNormBackward0", x, source, sets, means, variances.map { 1 / ($0 + eps).squareRoot() }, weight, bias,
            affineShape: [shape[1]] + Array(repeating: 1, count: x.ndim - 2), isFixed: false, eps: eps, dims: [2], grouped: [shape[0], groups, length])
    }

    // MARK: Common

    /// Normalises, scales, shifts and records.
    ///
    /// - Parameters:
    ///   - affineShape: How weight and bias stretch over the input.
    ///   - isFixed: Whether mean and scale are constants, as in evaluation.
    ///   - dims: The dimensions of a set, in the input or, where `grouped` is given, in the input of that shape.
    private static func normalized(
        _ name: String, _ x: Tensor, _ source: Tensor, _ sets: NormalizationSets, _ means: [Double], _ scales: [Double],
        _ weight: Tensor?, _ bias: Tensor?, affineShape: [Int], isFixed: Bool, eps: Double, dims: [Int], grouped: [Int]? = nil
    ) throws -> Tensor {
        let result = try Tensor.uninitialized(x.shape, x.dtype)
        // A factor that is the same for a whole set goes into the set's scale.
        let factors = try sets.joinsOuter ? weight.map { try scalars($0) } : nil
        let effective = factors.map { zip(scales, $0).map { $0 * $1 } } ?? scales
        let shifts = try sets.joinsOuter ? bias.map { try scalars($0) } : nil
        try NormalizationKernel.standardise(source, sets, means, effective, shifts: shifts, into: result)
        if let weight, factors == nil {
            try Pointwise.binary(Multiplication.self, result, affine(weight, affineShape), into: result)
        }
        if let bias, shifts == nil { try Pointwise.binary(Addition.self, result, affine(bias, affineShape), into: result) }
        let inputs = [x] + [weight, bias].compactMap(\.self)
        let (hasWeight, hasBias) = (weight != nil, bias != nil)
        record(name, [result], inputs) { save, _ in
            let saved = save(x)
            let savedWeight = weight.map { save($0) }
            return { gradients, wanted in
                guard let gradient = gradients[0] else { return [] }
                let x = try saved()
                let weight = try savedWeight?()
                var results: [Tensor?]
                if EngineState.current.isGradEnabled {
                    results = try normalizationGradient(
                        gradient, x, weight, affineShape, isFixed ? (means, scales) : nil, sets, eps, dims, grouped)
                } else {
                    results = try normalizationKernelGradient(gradient, x, weight, affineShape, sets, means, scales, isFixed)
                }
                if !hasBias { results[2] = nil }
                if !hasWeight { results.remove(at: 1) }
                return results
            }
        }
        return result
    }

    /// A weight as it stretches over the input.
    private static func affine(_ weight: Tensor, _ shape: [Int]) throws -> Tensor { try reshape(weight.alias(), shape) }

    /// The gradients of input, weight and bias in tensor operations.
    private static func normalizationGradient(
        _ g: Tensor, _ x: Tensor, _ weight: Tensor?, _ affineShape: [Int], _ fixed: (means: [Double], scales: [Double])?,
        _ sets: NormalizationSets, _ eps: Double, _ dims: [Int], _ grouped: [Int]?
    ) throws -> [Tensor?] {
        let shape = grouped ?? x.shape
        let view = try reshape(x, shape)
        let setShape = shape.indices.map { dims.contains($0) ? 1 : shape[$0] }
        let centred: Tensor
        let scale: Tensor
        if let fixed {
            centred = try sub(view, tensor(doubles: fixed.means, shape: setShape, dtype: x.dtype))
            scale = try tensor(doubles: fixed.scales, shape: setShape, dtype: x.dtype)
        } else {
            centred = try sub(view, mean(view, dim: dims, keepdim: true))
            scale = try rsqrt(add(mean(mul(centred, centred), dim: dims, keepdim: true), .double(eps)))
        }
        let hat = try mul(centred, scale)
        let scaled = try weight.map { try mul(g, reshape($0, affineShape)) } ?? g
        let d = try reshape(scaled, shape)
        var inner = d
        if fixed == nil {
            inner = try sub(sub(d, mean(d, dim: dims, keepdim: true)), mul(hat, mean(mul(d, hat), dim: dims, keepdim: true)))
        }
        let dx = try reshape(mul(inner, scale), x.shape)
        let dw = try weight.map { try reshape(sumTo(mul(g, reshape(hat, x.shape)), affineShape), $0.shape) }
        return [dx, dw, try reshape(sumTo(g, affineShape), weight?.shape ?? biasShape(affineShape))]
    }

    /// The shape of a bias that stretches by `affineShape`: a vector where it has a number for each channel.
    private static func biasShape(_ affineShape: [Int]) -> [Int] {
        affineShape.count > 1 && affineShape.dropFirst().allSatisfy({ $0 == 1 }) ? [affineShape[0]] : affineShape
    }

    /// The gradients of input, weight and bias by the kernel.
    private static func normalizationKernelGradient(
        _ g: Tensor, _ x: Tensor, _ weight: Tensor?, _ affineShape: [Int], _ sets: NormalizationSets, _ means: [Double], _ scales: [Double],
        _ isFixed: Bool
    ) throws -> [Tensor?] {
        let gradient = try Copying.contiguous(g)
        let source = try Copying.contiguous(x)
        let dx = try Tensor.uninitialized(x.shape, x.dtype)
        if sets.joinsOuter {
            let factors = try weight.map { try scalars($0) }
            let (sums, products) = try NormalizationKernel.gradient(gradient, source, sets, means, scales, factors: factors, into: dx)
            if isFixed {
                let effective = factors.map { zip(scales, $0).map { $0 * $1 } } ?? scales
                try NormalizationKernel.standardise(gradient, sets, [Double](repeating: 0, count: sets.count), effective, into: dx)
            }
            return [
                dx, try tensor(doubles: products, shape: [sets.count], dtype: x.dtype), try tensor(doubles: sums, shape: [sets.count], dtype: x.dtype),
            ]
        }
        let scaled = try weight.map { try Copying.contiguous(mul(gradient, affine($0, affineShape))) } ?? gradient
        _ = try NormalizationKernel.gradient(scaled, source, sets, means, scales, factors: nil, into: dx)
        let hat = try Tensor.uninitialized(x.shape, x.dtype)
        try NormalizationKernel.standardise(source, sets, means, scales, into: hat)
        let shape = weight?.shape ?? biasShape(affineShape)
        return [dx, try reshape(sumTo(mul(gradient, hat), affineShape), shape), try reshape(sumTo(gradient, affineShape), shape)]
    }
}

/// Each channel of `[N, C, …]` normalised by the mean and variance of the batch, or by the running ones (Ioffe and Szegedy, 2015).
///
/// - Parameters:
///   - x: The images.
///   - mean: The running means; updated while training, used otherwise.
///   - variance: The running variances.
///   - weight: A factor for each channel.
///   - bias: A number added to each channel.
///   - training: Whether the batch's own mean and variance count.
///   - momentum: How much of the new mean and variance goes into the running ones.
///   - eps: Added to the variance, so that it is never 0.
public func batchNorm(
    _ x: Tensor, _ mean: Tensor?, _ variance: Tensor?, weight: Tensor? = nil, bias: Tensor? = nil, training: Bool = false,
    momentum: Double = 0.1, eps: Double = 1e-5
) -> Tensor {
    trapping {
        try Checked.batchNorm(
            x, mean, variance, weight: weight, bias: bias, training: training, momentum: momentum, eps: eps)
    }
}

/// The last dimensions, of sizes `shape`, normalised together at each place of the others (Ba and others, 2016).
public func layerNorm(_ x: Tensor, _ shape: [Int], _ weight: Tensor? = nil, _ bias: Tensor? = nil, eps: Double = 1e-5) -> Tensor {
    trapping { try Checked.layerNorm(x, shape, weight, bias, eps: eps) }
}

/// The channels of `[N, C, …]` normalised in groups, each example on its own (Wu and He, 2018).
public func groupNorm(_ x: Tensor, _ groups: Int, _ weight: Tensor? = nil, _ bias: Tensor? = nil, eps: Double = 1e-5) -> Tensor {
    trapping { try Checked.groupNorm(x, groups, weight, bias, eps: eps) }
}
