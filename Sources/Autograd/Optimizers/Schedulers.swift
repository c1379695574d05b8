#if canImport(Glibc)
import Glibc
#endif

/// Multiplies the learning rate by `gamma` every `stepSize` epochs.
public final class StepLR: Scheduler {
    private let stepSize: Int
    private let gamma: Double

    /// - Parameters:
    ///   - o: The optimizer to drive.
    ///   - stepSize: How many epochs a learning rate lasts; traps unless positive.
    ///   - gamma: The factor at each change.
    public convenience init(_ o: Optimizer, stepSize: Int, gamma: Double = 0.1) {
        do { try self.init(checking: o, stepSize: stepSize, gamma: gamma) } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(checking optimizer: Optimizer, stepSize: Int, gamma: Double) throws {
        guard stepSize > 0 else { throw TensorError(.value, "stepSize must be positive, but got \(stepSize)") }
        self.stepSize = stepSize
        self.gamma = gamma
        super.init(optimizer)
    }

    override func rate(after rate: Double, initial: Double) -> Double { epoch % stepSize == 0 ? rate * gamma : rate }
}

/// Multiplies the learning rate by `gamma` at each of the given epochs.
public final class MultiStepLR: Scheduler {
    private let milestones: [Int: Int]
    private let gamma: Double

    /// - Parameters:
    ///   - o: The optimizer to drive.
    ///   - milestones: The epochs at which the rate changes; one named twice counts twice.
    ///   - gamma: The factor at each change.
    public init(_ o: Optimizer, milestones: [Int], gamma: Double = 0.1) {
        self.milestones = milestones.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        self.gamma = gamma
        super.init(o)
    }

    override func rate(after rate: Double, initial: Double) -> Double {
        guard let times = milestones[epoch] else { return rate }
        return rate * pow(gamma, Double(times))
    }
}

/// Multiplies the learning rate by `gamma` every epoch.
public final class ExponentialLR: Scheduler {
    private let gamma: Double

    /// - Parameters:
    ///   - o: The optimizer to drive.
    ///   - gamma: The factor of each epoch.
    public init(_ o: Optimizer, gamma: Double) {
        self.gamma = gamma
        super.init(o)
    }

    override func rate(after rate: Double, initial: Double) -> Double { rate * gamma }
}

/// Sets the learning rate to its initial value times a number that a function gives for each epoch, the first of which is 0.
public final class LambdaLR: Scheduler {
    private let factor: (Int) throws -> Double

    /// - Parameters:
    ///   - o: The optimizer to drive; its learning rates are those of the first epoch at once.
    ///   - factor: The factor of an epoch.
    public convenience init(_ o: Optimizer, _ factor: @escaping (Int) -> Double) {
        do { try self.init(checking: o, factor) } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(checking optimizer: Optimizer, _ factor: @escaping (Int) throws -> Double) throws {
        self.factor = factor
        super.init(optimizer)
        try setRates()
    }

    override func rate(after rate: Double, initial: Double) throws -> Double { try initial * factor(epoch) }
}

/// Lets the learning rate fall from its initial value to `etaMin` along half a cosine, and rise again (Loshchilov and
/// Hutter 2016, without restarts): `etaMin + (initial - etaMin) (1 + cos(π t / tMax)) / 2`, as PyTorch's recurrence.
public final class CosineAnnealingLR: Scheduler {
    private let tMax: Int
    private let etaMin: Double

    /// - Parameters:
    ///   - o: The optimizer to drive.
    ///   - tMax: The epochs of one fall; traps unless positive.
    ///   - etaMin: The lowest learning rate.
    public convenience init(_ o: Optimizer, tMax: Int, etaMin: Double = 0) {
        do { try self.init(checking: o, tMax: tMax, etaMin: etaMin) } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(checking optimizer: Optimizer, tMax: Int, etaMin: Double) throws {
        guard tMax > 0 else { throw TensorError(.value, "tMax must be positive, but got \(tMax)") }
        self.tMax = tMax
        self.etaMin = etaMin
        super.init(optimizer)
    }

    override func rate(after rate: Double, initial: Double) -> Double {
        let period = Double(tMax)
        if (epoch - 1 - tMax) % (2 * tMax) == 0 {
            return rate + (initial - etaMin) * (1 - cos(.pi / period)) / 2
        }
        return (1 + cos(.pi * Double(epoch) / period)) / (1 + cos(.pi * Double(epoch - 1) / period)) * (rate - etaMin) + etaMin
    }
}

/// Whether a smaller or a larger metric is the better one.
public enum PlateauMode: Sendable { case min, max }

/// Multiplies the learning rates by `factor` when a metric has stopped getting better.
public final class ReduceLROnPlateau {
    private let optimizer: Optimizer
    private let mode: PlateauMode
    private let factor: Double, threshold: Double, minLr: Double
    private let patience: Int, cooldown: Int
    private var best: Double
    private var badEpochs = 0
    private var cooldownLeft = 0
    /// The smallest change of a learning rate that is made, as in PyTorch.
    private static let smallestChange = 1e-8

    /// - Parameters:
    ///   - o: The optimizer to drive.
    ///   - mode: Whether a smaller or a larger metric is the better one.
    ///   - factor: The factor at each change, below 1 (traps otherwise).
    ///   - patience: How many epochs without progress are borne.
    ///   - threshold: The share of the best metric that counts as progress.
    ///   - cooldown: How many epochs after a change are not counted.
    ///   - minLr: The lowest learning rate.
    public convenience init(
        _ o: Optimizer, mode: PlateauMode = .min, factor: Double = 0.1, patience: Int = 10, threshold: Double = 1e-4,
        cooldown: Int = 0, minLr: Double = 0
    ) {
        do {
            try self.init(
                checking: o, mode: mode, factor: factor, patience: patience, threshold: threshold, cooldown: cooldown, minLr: minLr)
        } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(
        checking optimizer: Optimizer, mode: PlateauMode, factor: Double, patience: Int, threshold: Double, cooldown: Int, minLr: Double
    ) throws {
        guard factor < 1 else { throw TensorError(.value, "Factor should be < 1.0.") }
        self.optimizer = optimizer
        self.mode = mode
        self.factor = factor
        self.patience = patience
        self.threshold = threshold
        self.cooldown = cooldown
        self.minLr = minLr
        best = mode == .min ? .infinity : -.infinity
    }

    /// Ends an epoch with the metric that was reached.
    public func step(_ metric: Double) {
        if mode == .min ? metric < best * (1 - threshold) : metric > best * (1 + threshold) {
            best = metric
            badEpochs = 0
        } else {
            badEpochs += 1
        }
        if cooldownLeft > 0 {
            cooldownLeft -= 1
            badEpochs = 0
        }
        guard badEpochs > patience else { return }
        for group in optimizer.paramGroups {
            let rate = max(group.lr * factor, minLr)
            if group.lr - rate > Self.smallestChange { group.lr = rate }
        }
        cooldownLeft = cooldown
        badEpochs = 0
    }
}
