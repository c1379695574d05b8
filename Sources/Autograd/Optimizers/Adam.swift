#if canImport(Glibc)
import Glibc
#endif

/// Adam (Kingma and Ba 2014): steps scaled by running means of the gradient and of its square.
///
/// For each parameter `p` with gradient `g`, at step `t`: `m = β1 m + (1 - β1) g`; `v = β2 v + (1 - β2) g²`;
/// `p -= lr / (1 - β1^t) * m / (√v / √(1 - β2^t) + eps)`. Weight decay is added to the gradient; see ``AdamW``.
public class Adam: Optimizer {
    /// An optimizer over one group of parameters.
    ///
    /// - Parameters:
    ///   - p: Leaf tensors that require gradients.
    ///   - lr: The learning rate, at least 0.
    ///   - betas: The decay of the two running means, each in 0..<1.
    ///   - eps: What keeps the division from zero, at least 0.
    ///   - weightDecay: How strongly parameters are pulled to zero, at least 0.
    ///   - amsgrad: Whether to divide by the largest mean of squares so far (Reddi et al. 2018).
    ///
    /// Traps with PyTorch's text for values out of range, no parameters, or parameters that are no leaves.
    public convenience init(
        _ p: [Tensor], lr: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999), eps: Double = 1e-8, weightDecay: Double = 0,
        amsgrad: Bool = false
    ) {
        self.init(p.isEmpty ? [] : [ParameterGroup(p)], lr: lr, betas: betas, eps: eps, weightDecay: weightDecay, amsgrad: amsgrad)
    }

    /// An optimizer over several groups, each with options of its own.
    public convenience init(
        _ p: [ParameterGroup], lr: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999), eps: Double = 1e-8, weightDecay: Double = 0,
        amsgrad: Bool = false
    ) {
        do {
            try self.init(
                checking: p, lr: lr, betas: betas, eps: eps, weightDecay: weightDecay, amsgrad: amsgrad, isDecayDecoupled: false)
        } catch { stop(error) }
    }

    /// The throwing core of the initialisers, of ``AdamW`` too.
    package init(
        checking groups: [ParameterGroup], lr: Double, betas: (Double, Double), eps: Double, weightDecay: Double, amsgrad: Bool,
        isDecayDecoupled: Bool
    ) throws {
        try Checked.requireMeans(lr: lr, betas: betas, eps: eps, weightDecay: weightDecay)
        let defaults = OptimizerOptions([
            "lr": .number(lr), "betas": .pair(betas.0, betas.1), "eps": .number(eps), "weight_decay": .number(weightDecay),
            "amsgrad": .flag(amsgrad), "maximize": .flag(false), "foreach": .none, "capturable": .flag(false),
            "differentiable": .flag(false), "fused": .none, "decoupled_weight_decay": .flag(isDecayDecoupled),
        ])
        try super.init(groups: groups, defaults: defaults, bufferNames: ["exp_avg", "exp_avg_sq", "max_exp_avg_sq"])
    }

    /// The options of the group whose parameters are being updated.
    private var lr = 0.0, betas = (0.0, 0.0), eps = 0.0, decay = 0.0, isDecoupled = false, isAmsgrad = false

    override func prepare(_ options: OptimizerOptions) {
        lr = options.number("lr")
        betas = options.pair("betas")
        eps = options.number("eps")
        decay = options.number("weight_decay")
        isDecoupled = options.flag("decoupled_weight_decay")
        isAmsgrad = options.flag("amsgrad")
    }

    override func update(_ parameter: Tensor, by gradient: Tensor, memory: ParameterMemory, options: OptimizerOptions) throws {
        let mean = try memory.buffer(0) { try zeros(like: parameter) }
        let square = try memory.buffer(1) { try zeros(like: parameter) }
        let largest = isAmsgrad ? try memory.buffer(2) { try zeros(like: parameter) } : nil
        let rule = Rule(
            beta1: betas.0, beta2: betas.1, eps: eps, decay: isDecoupled ? 0 : decay,
            shrinking: isDecoupled ? 1 - lr * decay : 1, stepSize: lr / (1 - pow(betas.0, Double(memory.step))),
            squareCorrection: (1 - pow(betas.1, Double(memory.step))).squareRoot())
        if parameter.dtype == .float64 {
            rule.apply(parameter, gradient, mean, square, largest, Double.self)
        } else {
            rule.apply(parameter, gradient, mean, square, largest, Float.self)
        }
    }

    /// One step's numbers, and the pass over memory that takes it.
    private struct Rule {
        let beta1: Double, beta2: Double, eps: Double, decay: Double, shrinking: Double, stepSize: Double, squareCorrection: Double

        func apply<T: FloatElement>(
            _ parameter: Tensor, _ gradient: Tensor, _ mean: Tensor, _ square: Tensor, _ largest: Tensor?, _ type: T.Type
        ) {
            let p = parameter.pointer(T.self), g = gradient.pointer(T.self)
            let m = mean.pointer(T.self), v = square.pointer(T.self), w = largest?.pointer(T.self)
            let share1 = T(1 - beta1), beta2 = T(self.beta2), share2 = T(1 - self.beta2)
            let eps = T(self.eps), decay = T(self.decay), shrinking = T(self.shrinking)
            let stepSize = T(self.stepSize), correction = T(squareCorrection)
            Threads.divide(parameter.numel, cost: 4) { part in
                for i in part {
                    let value = p[i] * shrinking
                    let slope = g[i] + decay * value
                    m[i] += share1 * (slope - m[i])
                    v[i] = beta2 * v[i] + share2 * slope * slope
                    var spread = v[i]
                    if let w {
                        spread = Swift.max(w[i], spread)
                        w[i] = spread
                    }
                    p[i] = value - stepSize * m[i] / (spread.squareRoot() / correction + eps)
                }
            }
        }
    }
}

/// Adam with weight decay apart from the gradient (Loshchilov and Hutter 2017): `p *= 1 - lr * weightDecay` before the step.
public final class AdamW: Adam {
    /// An optimizer over one group of parameters; see ``Adam`` for the options.
    public convenience init(
        _ p: [Tensor], lr: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999), eps: Double = 1e-8, weightDecay: Double = 0.01,
        amsgrad: Bool = false
    ) {
        self.init(p.isEmpty ? [] : [ParameterGroup(p)], lr: lr, betas: betas, eps: eps, weightDecay: weightDecay, amsgrad: amsgrad)
    }

    /// An optimizer over several groups, each with options of its own.
    public convenience init(
        _ p: [ParameterGroup], lr: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999), eps: Double = 1e-8,
        weightDecay: Double = 0.01, amsgrad: Bool = false
    ) {
        do {
            try self.init(
                checking: p, lr: lr, betas: betas, eps: eps, weightDecay: weightDecay, amsgrad: amsgrad, isDecayDecoupled: true)
        } catch { stop(error) }
    }
}

extension Checked {
    /// Refuses options out of range, for the optimizers with running means.
    static func requireMeans(lr: Double, betas: (Double, Double), eps: Double, weightDecay: Double) throws {
        try requireOption(lr >= 0, "learning rate", lr)
        try requireOption(eps >= 0, "epsilon value", eps)
        try requireOption(betas.0 >= 0 && betas.0 < 1, "beta parameter at index 0", betas.0)
        try requireOption(betas.1 >= 0 && betas.1 < 1, "beta parameter at index 1", betas.1)
        try requireOption(weightDecay >= 0, "weight_decay value", weightDecay)
    }
}
