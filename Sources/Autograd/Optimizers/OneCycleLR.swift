#if canImport(Glibc)
import Glibc
#endif

/// The curve along which ``OneCycleLR`` goes from one learning rate to the next: half a cosine, or a straight line.
public enum AnnealStrategy: Sendable { case cos, linear }

/// Lets the learning rate rise from a small one to `maxLr` and fall to a much smaller one, once in the whole training, and the momentum
/// the other way round (Smith and Topin 2017, "Super-Convergence").
///
/// ```swift
/// let scheduler = OneCycleLR(optimizer, maxLr: 0.1, epochs: 5, stepsPerEpoch: loader.count)
/// for epoch in 0..<5 {
///     for (x, y) in loader {
///         // … a step of the optimizer …
///         scheduler.step()      // after each batch, not each epoch
///     }
/// }
/// ```
public final class OneCycleLR: Scheduler {
    /// A stretch of the cycle, from where the one before it ended.
    private struct Phase {
        /// The step it ends at; fractions are PyTorch's.
        var end: Double
        /// The options of a group that the learning rate goes between.
        var rates: (from: String, to: String)
        /// The options that the momentum goes between.
        var momenta: (from: String, to: String)
    }

    private let phases: [Phase]
    private let totalSteps: Int
    private let curve: AnnealStrategy
    /// Whether the momentum goes the other way.
    private let cyclesMomentum: Bool

    /// - Parameters:
    ///   - o: The optimizer to drive; its learning rates and momenta are those of the first step at once.
    ///   - maxLr: The highest learning rate.
    ///   - totalSteps: How often `step()` is called in the whole training; else `epochs` and `stepsPerEpoch` say it.
    ///   - epochs: How many epochs there are.
    ///   - stepsPerEpoch: How many batches an epoch has.
    ///   - pctStart: The share of the steps that the rate rises for, from 0 to 1.
    ///   - annealStrategy: The curve from one rate to the next.
    ///   - cycleMomentum: Whether the momentum (`betas.0` of Adam and its kin) falls as the rate rises, and rises as it falls.
    ///   - baseMomentum: The lowest momentum.
    ///   - maxMomentum: The highest momentum.
    ///   - divFactor: The first learning rate is `maxLr / divFactor`.
    ///   - finalDivFactor: The last learning rate is the first divided by this.
    ///   - threePhase: Whether the rate falls to the first one as slowly as it rose, and then on to the last.
    ///
    /// Traps with PyTorch's text for impossible numbers, and for an optimizer without a momentum where `cycleMomentum` asks for one.
    public convenience init(
        _ o: Optimizer, maxLr: Double, totalSteps: Int? = nil, epochs: Int? = nil, stepsPerEpoch: Int? = nil, pctStart: Double = 0.3,
        annealStrategy: AnnealStrategy = .cos, cycleMomentum: Bool = true, baseMomentum: Double = 0.85, maxMomentum: Double = 0.95,
        divFactor: Double = 25, finalDivFactor: Double = 1e4, threePhase: Bool = false
    ) {
        self.init(
            o, maxLr: Array(repeating: maxLr, count: o.paramGroups.count), totalSteps: totalSteps, epochs: epochs, stepsPerEpoch: stepsPerEpoch,
            pctStart: pctStart, annealStrategy: annealStrategy, cycleMomentum: cycleMomentum, baseMomentum: baseMomentum,
            maxMomentum: maxMomentum, divFactor: divFactor, finalDivFactor: finalDivFactor, threePhase: threePhase)
    }

    /// The same with a highest learning rate for each group of parameters.
    public convenience init(
        _ o: Optimizer, maxLr: [Double], totalSteps: Int? = nil, epochs: Int? = nil, stepsPerEpoch: Int? = nil, pctStart: Double = 0.3,
        annealStrategy: AnnealStrategy = .cos, cycleMomentum: Bool = true, baseMomentum: Double = 0.85, maxMomentum: Double = 0.95,
        divFactor: Double = 25, finalDivFactor: Double = 1e4, threePhase: Bool = false
    ) {
        do {
            try self.init(
                checking: o, maxLr: maxLr, totalSteps: totalSteps, epochs: epochs, stepsPerEpoch: stepsPerEpoch, pctStart: pctStart,
                annealStrategy: annealStrategy, cycleMomentum: cycleMomentum, baseMomentum: baseMomentum, maxMomentum: maxMomentum,
                divFactor: divFactor, finalDivFactor: finalDivFactor, threePhase: threePhase)
        } catch { stop(error) }
    }

    /// The throwing core of the initialisers.
    package init(
        checking optimizer: Optimizer, maxLr: [Double], totalSteps: Int?, epochs: Int?, stepsPerEpoch: Int?, pctStart: Double,
        annealStrategy: AnnealStrategy, cycleMomentum: Bool, baseMomentum: Double, maxMomentum: Double, divFactor: Double, finalDivFactor: Double,
        threePhase: Bool
    ) throws {
        let steps = try Self.steps(totalSteps, epochs, stepsPerEpoch)
        guard (0...1).contains(pctStart) else {
            throw TensorError(.value, "Expected float between 0 and 1 pct_start, but got \(pctStart)")
        }
        let groups = optimizer.paramGroups
        guard maxLr.count == groups.count else {
            throw TensorError(
                .value, "max_lr must have the same length as optimizer.param_groups. max_lr has \(maxLr.count) values, param_groups has \(groups.count).")
        }
        if cycleMomentum, groups.contains(where: { $0.options["momentum"] == nil && $0.options["betas"] == nil }) {
            throw TensorError(
                .value, "optimizer must support momentum or beta1 with `cycle_momentum` option enabled",
                remedy: "Write cycleMomentum: false: \(type(of: optimizer)) has no momentum.")
        }
        self.totalSteps = steps
        curve = annealStrategy
        cyclesMomentum = cycleMomentum
        let top = pctStart * Double(steps) - 1, last = Double(steps - 1)
        let rise = Phase(end: top, rates: ("initial_lr", "max_lr"), momenta: ("max_momentum", "base_momentum"))
        phases =
            threePhase
            ? [
                rise,
                Phase(end: 2 * pctStart * Double(steps) - 2, rates: ("max_lr", "initial_lr"), momenta: ("base_momentum", "max_momentum")),
                Phase(end: last, rates: ("initial_lr", "min_lr"), momenta: ("max_momentum", "max_momentum")),
            ] : [rise, Phase(end: last, rates: ("max_lr", "min_lr"), momenta: ("base_momentum", "max_momentum"))]
        for (group, maxLr) in zip(groups, maxLr) {
            group.options["initial_lr"] = .number(maxLr / divFactor)
            group.options["max_lr"] = .number(maxLr)
            group.options["min_lr"] = .number(maxLr / divFactor / finalDivFactor)
            guard cycleMomentum else { continue }
            group.options["base_momentum"] = .number(baseMomentum)
            group.options["max_momentum"] = .number(maxMomentum)
        }
        super.init(optimizer)
        try setRates()
    }

    private static func steps(_ total: Int?, _ epochs: Int?, _ perEpoch: Int?) throws -> Int {
        func positive(_ count: Int, _ name: String) throws -> Int {
            guard count > 0 else { throw TensorError(.value, "Expected positive integer \(name), but got \(count)") }
            return count
        }
        if let total { return try positive(total, "total_steps") }
        guard let epochs, let perEpoch else {
            throw TensorError(
                .value, "You must define either total_steps OR (epochs AND steps_per_epoch)",
                remedy: "Write totalSteps: 1000, or epochs: 10, stepsPerEpoch: loader.count.")
        }
        let (steps, isTooMuch) = try positive(epochs, "epochs").multipliedReportingOverflow(by: positive(perEpoch, "steps_per_epoch"))
        guard !isTooMuch else { throw TensorError(.value, "\(epochs) epochs of \(perEpoch) steps are more than a number can count") }
        return steps
    }

    override func setRates() throws {
        guard epoch <= totalSteps else {
            throw TensorError(
                .value, "Tried to step \(epoch) times. The specified number of total steps is \(totalSteps)",
                remedy: "The cycle is over. Count the batches of all epochs in totalSteps.")
        }
        let step = Double(epoch)
        let index = phases.firstIndex { step <= $0.end } ?? phases.count - 1
        let phase = phases[index], start = index == 0 ? 0 : phases[index - 1].end
        guard phase.end != start else {
            throw TensorError(
                .value, "float division by zero", facts: ["One of the cycle's phases begins and ends at step \(start)."],
                remedy: "Choose totalSteps or pctStart otherwise, so that the rate rises for more than one step.")
        }
        let share = (step - start) / (phase.end - start)
        for group in optimizer.paramGroups {
            func value(_ options: (from: String, to: String)) -> Double {
                annealed(from: group.options.number(options.from), to: group.options.number(options.to), share)
            }
            group.lr = value(phase.rates)
            guard cyclesMomentum else { continue }
            let momentum = value(phase.momenta)
            if group.options["betas"] != nil {
                group.options["betas"] = .pair(momentum, group.options.pair("betas").1)
            } else {
                group.options["momentum"] = .number(momentum)
            }
        }
    }

    private func annealed(from start: Double, to end: Double, _ share: Double) -> Double {
        switch curve {
        case .cos: end + (start - end) / 2 * (Glibc.cos(.pi * share) + 1)
        case .linear: (end - start) * share + start
        }
    }
}
