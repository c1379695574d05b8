#if canImport(Glibc)
import Glibc
#endif

/// Adamax (Kingma and Ba 2014): Adam with the largest gradient so far in the place of the mean of squares.
///
/// `m = β1 m + (1 - β1) g`; `u = max(β2 u, |g| + eps)`; `p -= lr / (1 - β1^t) * m / u`.
public final class Adamax: Optimizer {
    /// An optimizer over one group of parameters; see ``Adam`` for the options.
    public convenience init(
        _ p: [Tensor], lr: Double = 2e-3, betas: (Double, Double) = (0.9, 0.999), eps: Double = 1e-8, weightDecay: Double = 0
    ) {
        do {
            try self.init(checking: p.isEmpty ? [] : [ParameterGroup(p)], lr: lr, betas: betas, eps: eps, weightDecay: weightDecay)
        } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(checking groups: [ParameterGroup], lr: Double, betas: (Double, Double), eps: Double, weightDecay: Double) throws {
        try Checked.requireMeans(lr: lr, betas: betas, eps: eps, weightDecay: weightDecay)
        let defaults = OptimizerOptions([
            "lr": .number(lr), "betas": .pair(betas.0, betas.1), "eps": .number(eps), "weight_decay": .number(weightDecay),
            "foreach": .none, "maximize": .flag(false), "differentiable": .flag(false), "capturable": .flag(false),
        ])
        try super.init(groups: groups, defaults: defaults, bufferNames: ["exp_avg", "exp_inf"])
    }

    override func update(_ parameter: Tensor, by gradient: Tensor, memory: ParameterMemory, options: OptimizerOptions) throws {
        let mean = try memory.buffer(0) { try zeros(like: parameter) }
        let largest = try memory.buffer(1) { try zeros(like: parameter) }
        let betas = options.pair("betas")
        let rule = Rule(
            beta1: betas.0, beta2: betas.1, eps: options.number("eps"), decay: options.number("weight_decay"),
            stepSize: options.number("lr") / (1 - pow(betas.0, Double(memory.step))))
        if parameter.dtype == .float64 {
            rule.apply(parameter, gradient, mean, largest, Double.self)
        } else {
            rule.apply(parameter, gradient, mean, largest, Float.self)
        }
    }

    private struct Rule {
        let beta1: Double, beta2: Double, eps: Double, decay: Double, stepSize: Double

        func apply<T: FloatElement>(_ parameter: Tensor, _ gradient: Tensor, _ mean: Tensor, _ largest: Tensor, _ type: T.Type) {
            let p = parameter.pointer(T.self), g = gradient.pointer(T.self)
            let m = mean.pointer(T.self), u = largest.pointer(T.self)
            let share1 = T(1 - beta1), beta2 = T(self.beta2), eps = T(self.eps), decay = T(self.decay), stepSize = T(self.stepSize)
            Threads.divide(parameter.numel, cost: 4) { part in
                for i in part {
                    let slope = g[i] + decay * p[i]
                    m[i] += share1 * (slope - m[i])
                    u[i] = Swift.max(beta2 * u[i], Swift.abs(slope) + eps)
                    p[i] -= stepSize * m[i] / u[i]
                }
            }
        }
    }
}
