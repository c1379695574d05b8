/// Stochastic gradient descent, with momentum where asked for.
///
/// A step does, for each parameter `p` with gradient `g` (Sutskever et al. 2013, in PyTorch's form):
/// `g += weightDecay * p`; `v = momentum * v + (1 - dampening) * g`, beginning with `v = g`; `p -= lr * v`, with
/// `g + momentum * v` in the place of `v` under `nesterov`.
public final class SGD: Optimizer {
    /// An optimizer over one group of parameters.
    ///
    /// - Parameters:
    ///   - p: Leaf tensors that require gradients.
    ///   - lr: The learning rate, at least 0.
    ///   - momentum: How much of the last step is kept, at least 0.
    ///   - dampening: How much of the gradient momentum leaves out.
    ///   - weightDecay: How strongly parameters are pulled to zero, at least 0.
    ///   - nesterov: Whether to look ahead by the momentum; needs a momentum and no dampening.
    ///   - maximize: Whether to go up the gradient instead of down.
    ///
    /// Traps with PyTorch's text for values out of range, no parameters, or parameters that are no leaves.
    public convenience init(
        _ p: [Tensor], lr: Double = 1e-3, momentum: Double = 0, dampening: Double = 0, weightDecay: Double = 0, nesterov: Bool = false,
        maximize: Bool = false
    ) {
        self.init(
            p.isEmpty ? [] : [ParameterGroup(p)], lr: lr, momentum: momentum, dampening: dampening, weightDecay: weightDecay,
            nesterov: nesterov, maximize: maximize)
    }

    /// An optimizer over several groups, each with options of its own.
    public convenience init(
        _ p: [ParameterGroup], lr: Double = 1e-3, momentum: Double = 0, dampening: Double = 0, weightDecay: Double = 0,
        nesterov: Bool = false, maximize: Bool = false
    ) {
        do {
            try self.init(
                checking: p, lr: lr, momentum: momentum, dampening: dampening, weightDecay: weightDecay, nesterov: nesterov,
                maximize: maximize)
        } catch { stop(error) }
    }

    /// The throwing core of the initialisers.
    package init(
        checking groups: [ParameterGroup], lr: Double, momentum: Double = 0, dampening: Double = 0, weightDecay: Double = 0,
        nesterov: Bool = false, maximize: Bool = false
    ) throws {
        try Checked.requireOption(lr >= 0, "learning rate", lr)
        try Checked.requireOption(momentum >= 0, "momentum value", momentum)
        try Checked.requireOption(weightDecay >= 0, "weight_decay value", weightDecay)
        guard !nesterov || (momentum > 0 && dampening == 0) else {
            throw TensorError(.value, "Nesterov momentum requires a momentum and zero dampening")
        }
        let defaults = OptimizerOptions([
            "lr": .number(lr), "momentum": .number(momentum), "dampening": .number(dampening), "weight_decay": .number(weightDecay),
            "nesterov": .flag(nesterov), "maximize": .flag(maximize), "foreach": .none, "differentiable": .flag(false), "fused": .none,
        ])
        try super.init(groups: groups, defaults: defaults, bufferNames: ["momentum_buffer"])
    }

    /// The numbers of the group whose parameters are being updated.
    private var rule = Rule()

    override func prepare(_ options: OptimizerOptions) {
        rule = Rule(
            lr: options.number("lr"), momentum: options.number("momentum"), dampening: options.number("dampening"),
            weightDecay: options.number("weight_decay"), nesterov: options.flag("nesterov"), sign: options.flag("maximize") ? -1 : 1)
    }

    override func update(_ parameter: Tensor, by gradient: Tensor, memory: ParameterMemory, options: OptimizerOptions) throws {
        var rule = rule
        if memory.buffers[0] == nil { rule.dampening = 0 }
        let buffer = rule.momentum == 0 ? nil : try memory.buffer(0) { try zeros(like: parameter) }
        if parameter.dtype == .float64 {
            rule.apply(parameter, gradient, buffer, Double.self)
        } else {
            rule.apply(parameter, gradient, buffer, Float.self)
        }
    }

    /// One step's numbers, and the pass over memory that takes it.
    private struct Rule {
        var lr = 0.0, momentum = 0.0, dampening = 0.0, weightDecay = 0.0
        var nesterov = false
        var sign = 1.0

        func apply<T: FloatElement>(_ parameter: Tensor, _ gradient: Tensor, _ buffer: Tensor?, _ type: T.Type) {
            let p = parameter.pointer(T.self)
            let g = gradient.pointer(T.self)
            let lr = T(self.lr), decay = T(weightDecay), sign = T(self.sign)
            guard let buffer else {
                Threads.divide(parameter.numel, cost: 2) { for i in $0 { p[i] -= lr * (sign * g[i] + decay * p[i]) } }
                return
            }
            let v = buffer.pointer(T.self)
            let momentum = T(self.momentum), share = T(1 - dampening)
            Threads.divide(parameter.numel, cost: 4) { part in
                for i in part {
                    let slope = sign * g[i] + decay * p[i]
                    let velocity = momentum * v[i] + share * slope
                    v[i] = velocity
                    p[i] -= lr * (nesterov ? slope + momentum * velocity : velocity)
                }
            }
        }
    }
}
