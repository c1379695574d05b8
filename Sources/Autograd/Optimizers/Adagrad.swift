/// Adagrad (Duchi, Hazan and Singer 2011): steps divided by the root of the sum of all squared gradients so far.
///
/// `s += g²`; `p -= lr / (1 + (t - 1) * lrDecay) * g / (√s + eps)`.
public final class Adagrad: Optimizer {
    /// An optimizer over one group of parameters.
    ///
    /// - Parameters:
    ///   - p: Leaf tensors that require gradients.
    ///   - lr: The learning rate, at least 0.
    ///   - lrDecay: How fast the learning rate falls with the steps, at least 0.
    ///   - weightDecay: How strongly parameters are pulled to zero, at least 0.
    ///   - initialAccumulatorValue: What the sums begin with, at least 0.
    ///   - eps: What keeps the division from zero, at least 0.
    ///
    /// Traps with PyTorch's text for values out of range, no parameters, or parameters that are no leaves.
    public convenience init(
        _ p: [Tensor], lr: Double = 0.01, lrDecay: Double = 0, weightDecay: Double = 0, initialAccumulatorValue: Double = 0,
        eps: Double = 1e-10
    ) {
        do {
            try self.init(
                checking: p.isEmpty ? [] : [ParameterGroup(p)], lr: lr, lrDecay: lrDecay, weightDecay: weightDecay,
                initialAccumulatorValue: initialAccumulatorValue, eps: eps)
        } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(
        checking groups: [ParameterGroup], lr: Double, lrDecay: Double, weightDecay: Double, initialAccumulatorValue: Double, eps: Double
    ) throws {
        try Checked.requireOption(lr >= 0, "learning rate", lr)
        try Checked.requireOption(lrDecay >= 0, "lr_decay value", lrDecay)
        try Checked.requireOption(weightDecay >= 0, "weight_decay value", weightDecay)
        try Checked.requireOption(initialAccumulatorValue >= 0, "initial_accumulator_value value", initialAccumulatorValue)
        try Checked.requireOption(eps >= 0, "epsilon value", eps)
        let defaults = OptimizerOptions([
            "lr": .number(lr), "lr_decay": .number(lrDecay), "eps": .number(eps), "weight_decay": .number(weightDecay),
            "initial_accumulator_value": .number(initialAccumulatorValue), "foreach": .none, "maximize": .flag(false),
            "differentiable": .flag(false), "fused": .none,
        ])
        try super.init(groups: groups, defaults: defaults, bufferNames: ["sum"])
    }

    override func update(_ parameter: Tensor, by gradient: Tensor, memory: ParameterMemory, options: OptimizerOptions) throws {
        let sum = try memory.buffer(0) {
            try Checked.full(parameter.shape, .double(options.number("initial_accumulator_value")), dtype: parameter.dtype)
        }
        let rule = Rule(
            lr: options.number("lr") / (1 + Double(memory.step - 1) * options.number("lr_decay")), eps: options.number("eps"),
            decay: options.number("weight_decay"))
        if parameter.dtype == .float64 {
            rule.apply(parameter, gradient, sum, Double.self)
        } else {
            rule.apply(parameter, gradient, sum, Float.self)
        }
    }

    /// One step's numbers, and the pass over memory that takes it.
    private struct Rule {
        let lr: Double, eps: Double, decay: Double

        func apply<T: FloatElement>(_ parameter: Tensor, _ gradient: Tensor, _ sum: Tensor, _ type: T.Type) {
            let p = parameter.pointer(T.self), g = gradient.pointer(T.self), s = sum.pointer(T.self)
            let lr = T(self.lr), eps = T(self.eps), decay = T(self.decay)
            Threads.divide(parameter.numel, cost: 4) { part in
                for i in part {
                    let slope = g[i] + decay * p[i]
                    s[i] += slope * slope
                    p[i] -= lr * slope / (s[i].squareRoot() + eps)
                }
            }
        }
    }
}
