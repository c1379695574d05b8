import Autograd
import SwiftCells

extension CellLibrary {
    /// The optimizers.
    mutating func declareOptimizers() {
        nativeClass("/// Parameters that an optimizer treats alike.\nfinal class ParameterGroup", ParameterGroup.self)
        function("/// Parameters with a learning rate of their own.\ninit(_ p: [Tensor], lr: Double? = nil, weightDecay: Double? = nil)", in: "ParameterGroup") {
            $0.return(ParameterGroup($0.tensors(0), lr: $0.optionalDouble(1), weightDecay: $0.optionalDouble(2)))
        }
        property("/// The learning rate.\nvar lr: Double { get set }", in: "ParameterGroup",
            get: { $0.return($0.object(0, as: ParameterGroup.self).lr) }, set: { $0.object(0, as: ParameterGroup.self).lr = $0.double(1) })
        nativeClass("/// What changes parameters by their gradients.\nclass Optimizer: CustomStringConvertible", Optimizer.self)
        property("/// The options, as PyTorch prints them.\nvar description: String { get }", in: "Optimizer") {
            $0.return($0.object(0, as: Optimizer.self).description)
        }
        property("/// The groups of parameters.\nvar paramGroups: [ParameterGroup] { get }", in: "Optimizer") {
            $0.return($0.object(0, as: Optimizer.self).paramGroups.map { $0 as AnyObject? })
        }
        function("/// Changes every parameter by its gradient.\nfunc step()", in: "Optimizer") { try Checked.step($0.object(0, as: Optimizer.self)) }
        function("/// Forgets the gradients of all parameters.\nfunc zeroGrad()", in: "Optimizer") { $0.object(0, as: Optimizer.self).zeroGrad() }
        nativeClass("/// Stochastic gradient descent, with momentum where asked for.\nfinal class SGD: Optimizer", SGD.self)
        let forms: [(String, @Sendable (NativeFrame) -> [ParameterGroup])] = [
            ("[Tensor]", { $0.tensors(0).isEmpty ? [] : [ParameterGroup($0.tensors(0))] }),
            ("[ParameterGroup]", { $0.objects(0, as: ParameterGroup.self) }),
        ]
        for (form, groups) in forms {
            function(
                """
                /// An optimizer over these parameters.
                init(_ p: \(form), lr: Double = 1e-3, momentum: Double = 0, dampening: Double = 0, weightDecay: Double = 0, nesterov: Bool = false, maximize: Bool = false)
                """, in: "SGD"
            ) {
                $0.return(
                    try SGD(
                        checking: groups($0), lr: $0.double(1), momentum: $0.double(2), dampening: $0.double(3), weightDecay: $0.double(4),
                        nesterov: $0.bool(5), maximize: $0.bool(6)))
            }
        }
    }
}
