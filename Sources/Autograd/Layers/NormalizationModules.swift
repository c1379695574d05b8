/// What the batch norms of all dimensions share: running means and variances, and how they are used.
open class BatchNorm: Module {
    /// A factor for each channel; 1 at first.
    public var weight: Parameter?
    /// A number added to each channel; 0 at first.
    public var bias: Parameter?
    private let mean: Buffer, variance: Buffer, batches: Buffer
    private let eps: Double, momentum: Double

    /// A layer for `n` channels.
    ///
    /// - Parameters:
    ///   - n: The number of channels.
    ///   - eps: Added to the variance, so that it is never 0.
    ///   - momentum: How much of a batch's mean and variance goes into the running ones.
    ///   - affine: Whether channels are scaled and shifted by learned numbers.
    public convenience init(_ n: Int, eps: Double = 1e-5, momentum: Double = 0.1, affine: Bool = true) {
        do { try self.init(checking: n, eps: eps, momentum: momentum, affine: affine) } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(checking channels: Int, eps: Double = 1e-5, momentum: Double = 0.1, affine: Bool = true) throws {
        weight = try affine ? Parameter(checking: Checked.ones([channels])) : nil
        bias = try affine ? Parameter(checking: Checked.zeros([channels])) : nil
        mean = try Buffer(Checked.zeros([channels]))
        variance = try Buffer(Checked.ones([channels]))
        batches = try Buffer(Checked.tensor(.int(0)))
        (self.eps, self.momentum) = (eps, momentum)
    }

    /// The means so far.
    public var runningMean: Tensor? { mean }
    /// The variances so far.
    public var runningVar: Tensor? { variance }
    /// How many batches they were taken from.
    public var numBatchesTracked: Tensor? { batches }

    /// The numbers of dimensions an input may have, as PyTorch's error tells them.
    var allowedRanks: (ranks: ClosedRange<Int>, text: String) { (2...5, "2D to 5D") }

    /// The normalised channels.
    public override func forward(_ x: Tensor) throws -> Tensor {
        guard allowedRanks.ranks.contains(x.ndim) else {
            throw TensorError(.value, "expected \(allowedRanks.text) input (got \(x.ndim)D input)", facts: ["It has shape \(x.shape)."])
        }
        Diagnoses.noticeMode(of: self)
        if isTraining { batches.storage.pointer.storeBytes(of: try Checked.int(batches) &+ 1, as: Int.self) }
        return try Checked.batchNorm(
            x, mean, variance, weight: weight, bias: bias, training: isTraining, momentum: momentum, eps: eps)
    }

    package override func parts() -> [(name: String, part: ModulePart)] {
        ModulePart.parameters(("weight", weight), ("bias", bias)) + [
            ("running_mean", .buffer(mean)), ("running_var", .buffer(variance)), ("num_batches_tracked", .buffer(batches)),
        ]
    }

    override var extraDescription: String {
        "\(mean.numel), eps=\(eps), momentum=\(momentum), affine=\(pythonText(weight != nil)), bias=\(pythonText(bias != nil)), track_running_stats=True"
    }
}

/// A batch norm over `[N, C]` or `[N, C, L]`.
public final class BatchNorm1d: BatchNorm {
    override var allowedRanks: (ranks: ClosedRange<Int>, text: String) { (2...3, "2D or 3D") }
}

/// A batch norm over images `[N, C, H, W]`.
public final class BatchNorm2d: BatchNorm {
    override var allowedRanks: (ranks: ClosedRange<Int>, text: String) { (4...4, "4D") }
}

/// A layer that normalises the last dimensions of each example.
public final class LayerNorm: Module {
    /// A factor for each element; 1 at first.
    public var weight: Parameter?
    /// A number added to each element; 0 at first.
    public var bias: Parameter?
    private let shape: [Int], eps: Double

    /// A layer over last dimensions of sizes `s`; `elementwiseAffine` says whether elements are scaled and shifted.
    public convenience init(_ s: any Size, eps: Double = 1e-5, elementwiseAffine: Bool = true) {
        do { try self.init(checking: s.sizes, eps: eps, elementwiseAffine: elementwiseAffine) } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(checking shape: [Int], eps: Double = 1e-5, elementwiseAffine: Bool = true) throws {
        weight = try elementwiseAffine ? Parameter(checking: Checked.ones(shape)) : nil
        bias = try elementwiseAffine ? Parameter(checking: Checked.zeros(shape)) : nil
        (self.shape, self.eps) = (shape, eps)
    }

    /// The normalised examples.
    public override func forward(_ x: Tensor) throws -> Tensor { try Checked.layerNorm(x, shape, weight, bias, eps: eps) }

    package override func parts() -> [(name: String, part: ModulePart)] { ModulePart.parameters(("weight", weight), ("bias", bias)) }
    override var extraDescription: String {
        "\(pythonText(shape)), eps=\(eps), elementwise_affine=\(pythonText(weight != nil)), bias=\(pythonText(bias != nil))"
    }
}

/// A layer that normalises groups of channels of each example.
public final class GroupNorm: Module {
    /// A factor for each channel; 1 at first.
    public var weight: Parameter
    /// A number added to each channel; 0 at first.
    public var bias: Parameter
    private let groups: Int

    /// A layer for `n` channels in `g` groups. Traps where `g` does not divide `n`.
    public convenience init(_ g: Int, _ n: Int) {
        do { try self.init(checking: g, n) } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(checking groups: Int, _ channels: Int) throws {
        guard groups > 0, channels % groups == 0 else {
            throw TensorError(
                .value, "num_channels (\(channels)) must be divisible by num_groups (\(groups))")
        }
        weight = try Parameter(checking: Checked.ones([channels]))
        bias = try Parameter(checking: Checked.zeros([channels]))
        self.groups = groups
    }

    /// The normalised groups.
    public override func forward(_ x: Tensor) throws -> Tensor { try Checked.groupNorm(x, groups, weight, bias) }

    package override func parts() -> [(name: String, part: ModulePart)] { ModulePart.parameters(("weight", weight), ("bias", bias)) }
    override var extraDescription: String { "\(groups), \(weight.numel), eps=1e-05, affine=True, bias=True" }
}
