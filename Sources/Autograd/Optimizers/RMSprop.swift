/// RMSprop (Hinton 2012): steps divided by the root of a running mean of the gradient's square.
///
/// `v = α v + (1 - α) g²`; `p -= lr * g / (√v + eps)`, where `centered` subtracts the square of the running mean of `g`
/// under the root, and `momentum` accumulates the steps.
public final class RMSprop: Optimizer {
    /// An optimizer over one group of parameters.
    ///
    /// - Parameters:
    ///   - p: Leaf tensors that require gradients.
    ///   - lr: The learning rate, at least 0.
    ///   - alpha: The decay of the running mean, at least 0.
    ///   - eps: What keeps the division from zero, at least 0.
    ///   - weightDecay: How strongly parameters are pulled to zero, at least 0.
    ///   - momentum: How much of the last step is kept, at least 0.
    ///   - centered: Whether to divide by the deviation from the mean instead of from zero.
    ///
    /// Traps with PyTorch's text for values out of range, no parameters, or parameters that are no leaves.
    public convenience init(
        _ p: [Tensor], lr: Double = 0.01, alpha: Double = 0.99, eps: Double = 1e-8, weightDecay: Double = 0, momentum: Double = 0,
        centered: Bool = false
    ) {
        do {
            try self.init(
                checking: p.isEmpty ? [] : [ParameterGroup(p)], lr: lr, alpha: alpha, eps: eps, weightDecay: weightDecay,
                momentum: momentum, centered: centered)
        } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(
        checking groups: [ParameterGroup], lr: Double, alpha: Double, eps: Double, weightDecay: Double, momentum: Double, centered: Bool
    ) throws {
        try Checked.requireOption(lr >= 0, "learning rate", lr)
        try Checked.requireOption(eps >= 0, "epsilon value", eps)
        try Checked.requireOption(momentum >= 0, "momentum value", momentum)
        try Checked.requireOption(weightDecay >= 0, "weight_decay value", weightDecay)
        try Checked.requireOption(alpha >= 0, "alpha value", alpha)
        let defaults = OptimizerOptions([
            "lr": .number(lr), "alpha": .number(alpha), "eps": .number(eps), "weight_decay": .number(weightDecay),
            "momentum": .number(momentum), "centered": .flag(centered), "capturable": .flag(false), "foreach": .none,
            "maximize": .flag(false), "differentiable": .flag(false),
        ])
        try super.init(groups: groups, defaults: defaults, bufferNames: ["square_avg", "momentum_buffer", "grad_avg"])
    }

    override func update(_ parameter: Tensor, by gradient: Tensor, memory: ParameterMemory, options: OptimizerOptions) throws {
        let momentum = options.number("momentum")
        let square = try memory.buffer(0) { try zeros(like: parameter) }
        let buffer = momentum > 0 ? try memory.buffer(1) { try zeros(like: parameter) } : nil
        let mean = options.flag("centered") ? try memory.buffer(2) { try zeros(like: parameter) } : nil
        let rule = Rule(
            lr: options.number("lr"), alpha: options.number("alpha"), eps: options.number("eps"), decay: options.number("weight_decay"),
            momentum: momentum)
        if parameter.dtype == .float64 {
            rule.apply(parameter, gradient, square, buffer, mean, Double.self)
        } else {
            rule.apply(parameter, gradient, square, buffer, mean, Float.self)
        }
    }

    /// One step's numbers, and the pass over memory that takes it.
    private struct Rule {
        let lr: Double, alpha: Double, eps: Double, decay: Double, momentum: Double

        func apply<T: FloatElement>(
            _ parameter: Tensor, _ gradient: Tensor, _ square: Tensor, _ buffer: Tensor?, _ mean: Tensor?, _ type: T.Type
        ) {
            let p = parameter.pointer(T.self), g = gradient.pointer(T.self), v = square.pointer(T.self)
            let b = buffer?.pointer(T.self), m = mean?.pointer(T.self)
            let lr = T(self.lr), alpha = T(self.alpha), share = T(1 - self.alpha), eps = T(self.eps), decay = T(self.decay)
            let momentum = T(self.momentum)
            Threads.divide(parameter.numel, cost: 4) { part in
                for i in part {
                    let slope = g[i] + decay * p[i]
                    v[i] = alpha * v[i] + share * slope * slope
                    var spread = v[i]
                    if let m {
                        m[i] += share * (slope - m[i])
                        spread -= m[i] * m[i]
                    }
                    let scale = spread.squareRoot() + eps
                    if let b {
                        b[i] = momentum * b[i] + slope / scale
                        p[i] -= lr * b[i]
                    } else {
                        p[i] -= lr * slope / scale
                    }
                }
            }
        }
    }
}
