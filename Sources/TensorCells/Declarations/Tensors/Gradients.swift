import Autograd
import SwiftCells

extension CellLibrary {
    /// Gradients: what a tensor remembers, backward passes, and when not to remember.
    mutating func declareGradients() {
        property(
            "/// Whether operations on the tensor are recorded, so that backward() finds its gradient.\nvar requiresGrad: Bool { get set }",
            in: "Tensor", get: { $0.return($0.tensor(0).requiresGrad) },
            set: { _ = try Checked.setRequiresGrad($0.tensor(0), $0.bool(1)) })
        property(
            "/// The gradient that backward passes have collected; nil before the first.\nvar grad: Tensor? { get set }", in: "Tensor",
            get: { frame in
                let tensor = frame.tensor(0)
                frame.return(tensor.grad)
            },
            set: { try Checked.setGrad($0.tensor(0), $0.optionalTensor(1)) })
        property("/// The step of the graph that made the tensor; nil for a leaf.\nvar gradFn: GradientFunction? { get }", in: "Tensor") {
            $0.return($0.tensor(0).gradFn)
        }
        property("/// Whether the tensor stands at an end of the graph.\nvar isLeaf: Bool { get }", in: "Tensor") { $0.return($0.tensor(0).isLeaf) }
        property(
            "/// The same numbers outside the graph, sharing memory.\nvar data: Tensor { get set }", in: "Tensor",
            get: { $0.return(Checked.data($0.tensor(0))) }, set: { try Checked.setData($0.tensor(0), $0.tensor(1)) })
        function("/// The same numbers outside the graph, sharing memory.\nfunc detach() -> Tensor", in: "Tensor") {
            $0.return(Checked.detach($0.tensor(0)))
        }
        inPlace("detach_", "Takes the tensor out of the graph.") { try Checked.detach_($0) }
        function(
            """
            /// Walks back through the graph and adds, for each leaf, the slope of this tensor by it to the leaf's grad.
            func backward(gradient: Tensor? = nil, retainGraph: Bool? = nil, createGraph: Bool = false)
            """, in: "Tensor"
        ) {
            try Checked.backward(
                $0.tensor(0), gradient: $0.optionalTensor(1), retainGraph: $0.optionalBool(2), createGraph: $0.bool(3))
        }
        function("/// Makes backward() keep the gradient of this tensor though it is no leaf.\nfunc retainGrad()", in: "Tensor") {
            try Checked.retainGrad($0.tensor(0))
        }
        function(
            "/// Makes the tensor's operations recorded, or not.\n@discardableResult func requiresGrad_(_ on: Bool = true) -> Tensor", in: "Tensor"
        ) { $0.return(try Checked.requiresGrad_($0.tensor(0), $0.bool(1))) }
        nativeClass("/// A hook that can be taken away again.\nfinal class HookHandle", HookHandle.self)
        function("/// Takes the hook away.\nfunc remove()", in: "HookHandle") { $0.object(0, as: HookHandle.self).remove() }
        function(
            """
            /// Calls `hook` with the tensor's gradient in every backward pass; what it gives back takes the gradient's place.
            @discardableResult func registerHook(_ hook: @escaping (Tensor) -> Tensor?) -> HookHandle
            """, in: "Tensor"
        ) { frame in
            let hook = frame.function(1)
            frame.return(try Checked.registerHook(frame.tensor(0)) { try hook($0).map { unsafeDowncast($0, to: Tensor.self) } })
        }
        function(
            """
            /// The slopes of `f` by each of the tensors, without touching their grad.
            func gradients(of f: Tensor, withRespectTo x: [Tensor], gradient: Tensor? = nil, retainGraph: Bool? = nil, createGraph: Bool = false) -> [Tensor]
            """
        ) {
            $0.return(
                try Checked.gradients(
                    of: $0.tensor(0), withRespectTo: $0.tensors(1), gradient: $0.optionalTensor(2), retainGraph: $0.optionalBool(3),
                    createGraph: $0.bool(4)
                ).map { $0 as AnyObject? })
        }
        declareModes()
    }

    private mutating func declareModes() {
        let modes: [(String, String, @Sendable (() throws -> Void) throws -> Void)] = [
            ("noGrad", "Runs the closure without recording a graph.", { try noGrad($0) }),
            ("enableGrad", "Runs the closure with the graph recorded, within noGrad too.", { try enableGrad($0) }),
            ("detectAnomaly", "Runs the closure and stops at the first gradient that is not a number.", { try detectAnomaly($0) }),
        ]
        for (name, documentation, run) in modes {
            function("/// \(documentation)\n@discardableResult func \(name)<R>(_ body: () throws -> R) rethrows -> R") { try $0.returnResult(of: 0, run) }
        }
        function("/// Switches the recording of the graph on or off.\nfunc setGradEnabled(_ on: Bool)") { setGradEnabled($0.bool(0)) }
        property("/// Whether the graph is being recorded.\nvar isGradEnabled: Bool { get }") { $0.return(isGradEnabled) }
    }
}
