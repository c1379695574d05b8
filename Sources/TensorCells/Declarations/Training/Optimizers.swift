import Autograd
import SwiftCells

extension CellLibrary {
    /// The optimizers.
    mutating func declareOptimizers() {
        nativeClass("/// Parameters that an optimizer treats alike.\nfinal class ParameterGroup", ParameterGroup.self)
        function("/// Parameters with options of their own.\ninit(_ parameters: [Tensor], lr: Double? = nil, weightDecay: Double? = nil)", in: "ParameterGroup") {
            $0.return(ParameterGroup($0.tensors(0), lr: $0.optionalDouble(1), weightDecay: $0.optionalDouble(2)))
        }
        property("/// The tensors of the group.\nvar parameters: [Tensor] { get }", in: "ParameterGroup") {
            $0.return($0.object(0, as: ParameterGroup.self).parameters.map { $0 as AnyObject? })
        }
        property("/// The learning rate.\nvar lr: Double { get set }", in: "ParameterGroup",
            get: { $0.return($0.object(0, as: ParameterGroup.self).lr) }, set: { $0.object(0, as: ParameterGroup.self).lr = $0.double(1) })
        nativeClass("/// What changes parameters by their gradients.\nclass Optimizer: CustomStringConvertible", Optimizer.self)
        property("/// The options, as PyTorch prints them.\nvar description: String { get }", in: "Optimizer") {
            $0.return($0.object(0, as: Optimizer.self).description)
        }
        property("/// The groups of parameters.\nvar paramGroups: [ParameterGroup] { get set }", in: "Optimizer",
            get: { $0.return($0.object(0, as: Optimizer.self).paramGroups.map { $0 as AnyObject? }) },
            set: { $0.object(0, as: Optimizer.self).paramGroups = $0.objects(1) })
        function("/// Changes every parameter by its gradient.\nfunc step()", in: "Optimizer") { try Checked.step($0.optimizer(0)) }
        function("/// Forgets the gradients of all parameters.\nfunc zeroGrad()", in: "Optimizer") { try $0.optimizer(0).zeroGrad() }
        declareRules()
        declareClipping()
    }

    /// A rule over one group of parameters, and over several where the engine has that.
    private mutating func rule<O: Optimizer>(
        _ type: O.Type, _ documentation: String, inheriting parent: String = "Optimizer", modifier: String = "final ", inGroups: Bool = false,
        _ parameters: String, _ make: @escaping @Sendable (NativeFrame, [ParameterGroup]) throws -> O
    ) {
        nativeClass("/// \(documentation)\n\(modifier)class \(type): \(parent)", type)
        function("/// \(documentation) Over these parameters.\ninit(_ parameters: [Tensor], \(parameters))", in: "\(type)") {
            let tensors = $0.tensors(0)
            $0.return(try make($0, tensors.isEmpty ? [] : [ParameterGroup(tensors)]))
        }
        guard inGroups else { return }
        function("/// \(documentation) Over these groups of parameters.\ninit(_ groups: [ParameterGroup], \(parameters))", in: "\(type)") {
            $0.return(try make($0, $0.objects(0)))
        }
    }

    private mutating func declareRules() {
        rule(
            SGD.self, "Stochastic gradient descent, with momentum where asked for.", inGroups: true,
            """
            lr: Double = 1e-3, momentum: Double = 0, dampening: Double = 0, weightDecay: Double = 0, nesterov: Bool = false, maximize: Bool = false
            """
        ) {
            try SGD(
                checking: $1, lr: $0.double(1), momentum: $0.double(2), dampening: $0.double(3), weightDecay: $0.double(4), nesterov: $0.bool(5),
                maximize: $0.bool(6))
        }
        for (isDecoupled, decay) in [(false, "0"), (true, "0.01")] {
            let parameters = "lr: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999), eps: Double = 1e-8, weightDecay: Double = \(decay), amsgrad: Bool = false"
            if isDecoupled {
                rule(AdamW.self, "Adam, with weight decay apart from the gradient.", inheriting: "Adam", inGroups: true, parameters) {
                    try AdamW(
                        checking: $1, lr: $0.double(1), betas: $0.twoDoubles(2), eps: $0.double(3), weightDecay: $0.double(4), amsgrad: $0.bool(5),
                        isDecayDecoupled: true)
                }
            } else {
                rule(
                    Adam.self, "Steps by the mean of the gradients so far over the root of the mean of their squares.", modifier: "", inGroups: true,
                    parameters
                ) {
                    try Adam(
                        checking: $1, lr: $0.double(1), betas: $0.twoDoubles(2), eps: $0.double(3), weightDecay: $0.double(4), amsgrad: $0.bool(5),
                        isDecayDecoupled: false)
                }
            }
        }
        rule(
            RMSprop.self, "Steps by the gradient over the root of the mean of the squares of recent ones.",
            "lr: Double = 0.01, alpha: Double = 0.99, eps: Double = 1e-8, weightDecay: Double = 0, momentum: Double = 0, centered: Bool = false"
        ) {
            try RMSprop(
                checking: $1, lr: $0.double(1), alpha: $0.double(2), eps: $0.double(3), weightDecay: $0.double(4), momentum: $0.double(5),
                centered: $0.bool(6))
        }
        rule(
            Adagrad.self, "Steps by the gradient over the root of the sum of the squares of all so far.",
            "lr: Double = 0.01, lrDecay: Double = 0, weightDecay: Double = 0, initialAccumulatorValue: Double = 0, eps: Double = 1e-10"
        ) {
            try Adagrad(
                checking: $1, lr: $0.double(1), lrDecay: $0.double(2), weightDecay: $0.double(3), initialAccumulatorValue: $0.double(4),
                eps: $0.double(5))
        }
        rule(
            Adadelta.self, "Steps in the proportion of recent steps to recent gradients.",
            "lr: Double = 1, rho: Double = 0.9, eps: Double = 1e-6, weightDecay: Double = 0"
        ) { try Adadelta(checking: $1, lr: $0.double(1), rho: $0.double(2), eps: $0.double(3), weightDecay: $0.double(4)) }
        rule(
            Adamax.self, "Adam with the largest of the recent gradients in place of their mean square.",
            "lr: Double = 2e-3, betas: (Double, Double) = (0.9, 0.999), eps: Double = 1e-8, weightDecay: Double = 0"
        ) { try Adamax(checking: $1, lr: $0.double(1), betas: $0.twoDoubles(2), eps: $0.double(3), weightDecay: $0.double(4)) }
    }

    private mutating func declareClipping() {
        function(
            """
            /// Scales all gradients by one factor so that their common norm is at most `maxNorm`; gives the norm before.
            @discardableResult func clipGradNorm_(_ parameters: [Tensor], _ maxNorm: Double, normType: Double = 2) -> Tensor
            """
        ) { $0.return(try Checked.clipGradNorm_($0.tensors(0), $0.double(1), normType: $0.double(2))) }
        function("/// Limits every element of every gradient to -limit...limit.\nfunc clipGradValue_(_ parameters: [Tensor], _ limit: Double)") {
            try Checked.clipGradValue_($0.tensors(0), $0.double(1))
        }
    }
}

extension NativeFrame {
    /// An optimizer that is about to go through its parameters: charged for each of them.
    func optimizer(_ argument: Int) throws -> Optimizer {
        let optimizer: Optimizer = object(argument)
        try charge(steps: optimizer.paramGroups.reduce(0) { $0 + 10 * $1.parameters.count })
        return optimizer
    }
}
