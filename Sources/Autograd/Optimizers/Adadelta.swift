/// Adadelta (Zeiler 2012): steps scaled by the ratio of the running sizes of past steps and of gradients.
///
/// `v = ρ v + (1 - ρ) g²`; `d = √(u + eps) / √(v + eps) * g`; `u = ρ u + (1 - ρ) d²`; `p -= lr * d`.
public final class Adadelta: Optimizer {
    /// An optimizer over one group of parameters.
    ///
    /// - Parameters:
    ///   - p: Leaf tensors that require gradients.
    ///   - lr: The factor on every step, at least 0.
    ///   - rho: The decay of the running means, in 0...1.
    ///   - eps: What keeps the roots from zero, at least 0.
    ///   - weightDecay: How strongly parameters are pulled to zero, at least 0.
    ///
    /// Traps with PyTorch's text for values out of range, no parameters, or parameters that are no leaves.
    public convenience init(_ p: [Tensor], lr: Double = 1, rho: Double = 0.9, eps: Double = 1e-6, weightDecay: Double = 0) {
        do {
            try self.init(checking: p.isEmpty ? [] : [ParameterGroup(p)], lr: lr, rho: rho, eps: eps, weightDecay: weightDecay)
        } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(checking groups: [ParameterGroup], lr: Double, rho: Double, eps: Double, weightDecay: Double) throws {
        try Checked.requireOption(lr >= 0, "learning rate", lr)
        try Checked.requireOption(rho >= 0 && rho <= 1, "rho value", rho)
        try Checked.requireOption(eps >= 0, "epsilon value", eps)
        try Checked.requireOption(weightDecay >= 0, "weight_decay value", weightDecay)
        let defaults = OptimizerOptions([
            "lr": .number(lr), "rho": .number(rho), "eps": .number(eps), "weight_decay": .number(weightDecay), "maximize": .flag(false),
            "capturable": .flag(false), "foreach": .none, "differentiable": .flag(false),
        ])
        try super.init(groups: groups, defaults: defaults, bufferNames: ["square_avg", "acc_delta"])
    }

    override func update(_ parameter: Tensor, by gradient: Tensor, memory: ParameterMemory, options: OptimizerOptions) throws {
        let square = try memory.buffer(0) { try zeros(like: parameter) }
        let steps = try memory.buffer(1) { try zeros(like: parameter) }
        let rule = Rule(
            lr: options.number("lr"), rho: options.number("rho"), eps: options.number("eps"), decay: options.number("weight_decay"))
        if parameter.dtype == .float64 {
            rule.apply(parameter, gradient, square, steps, Double.self)
        } else {
            rule.apply(parameter, gradient, square, steps, Float.self)
        }
    }

    /// One step's numbers, and the pass over memory that takes it.
    private struct Rule {
        let lr: Double, rho: Double, eps: Double, decay: Double

        func apply<T: FloatElement>(_ parameter: Tensor, _ gradient: Tensor, _ square: Tensor, _ steps: Tensor, _ type: T.Type) {
            let p = parameter.pointer(T.self), g = gradient.pointer(T.self), v = square.pointer(T.self), u = steps.pointer(T.self)
            let lr = T(self.lr), rho = T(self.rho), share = T(1 - self.rho), eps = T(self.eps), decay = T(self.decay)
            Threads.divide(parameter.numel, cost: 4) { part in
                for i in part {
                    let slope = g[i] + decay * p[i]
                    v[i] = rho * v[i] + share * slope * slope
                    let step = (u[i] + eps).squareRoot() / (v[i] + eps).squareRoot() * slope
                    u[i] = rho * u[i] + share * step * step
                    p[i] -= lr * step
                }
            }
        }
    }
}
