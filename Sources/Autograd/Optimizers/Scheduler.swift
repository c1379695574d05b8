/// What changes the learning rates of an optimizer as training goes on. Subclasses are the rules: ``StepLR`` and others.
///
/// ```swift
/// let scheduler = StepLR(optimizer, stepSize: 10, gamma: 0.5)
/// for epoch in 0..<30 {
///     // … train for an epoch …
///     scheduler.step()
/// }
/// ```
open class Scheduler {
    final let optimizer: Optimizer
    /// The learning rate each group began with, which the group keeps as its option `initial_lr`: that of the first scheduler where there are several.
    final let initialRates: [Double]
    /// How many times ``step()`` was called.
    final fileprivate(set) var epoch = 0

    init(_ optimizer: Optimizer) {
        self.optimizer = optimizer
        for group in optimizer.paramGroups where group.options["initial_lr"] == nil { group.options["initial_lr"] = .number(group.lr) }
        initialRates = optimizer.paramGroups.map { $0.options.number("initial_lr") }
    }

    /// Ends an epoch: sets the learning rate of every group for the next one.
    public final func step() { trapping { try Checked.step(self) } }

    /// Sets the learning rates for the epoch that begins.
    func setRates() throws {
        for (group, initial) in zip(optimizer.paramGroups, initialRates) {
            group.lr = try rate(after: group.lr, initial: initial)
        }
    }

    /// The learning rates of the groups as they are now.
    public final func getLastLr() -> [Double] { optimizer.paramGroups.map(\.lr) }

    /// The learning rate for the epoch that begins; ``epoch`` counts it already. The chainable forms of PyTorch, so that the
    /// rates are its own to the bit, and several schedulers may drive one optimizer.
    func rate(after rate: Double, initial: Double) throws -> Double { rate }
}

extension Checked {
    /// The core of ``Scheduler/step()``.
    package static func step(_ scheduler: Scheduler) throws {
        scheduler.epoch += 1
        try scheduler.setRates()
    }
}
