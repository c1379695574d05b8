import Autograd
import SwiftCells

extension CellLibrary {
    /// Operations of one's own, and checking gradients.
    mutating func declareCustomFunctions() {
        nativeClass("/// What a custom function keeps from its forward for its backward.\nfinal class Context", Context.self)
        function("/// Keeps tensors for the backward.\nfunc saveForBackward(_ tensors: Tensor...)", in: "Context") {
            $0.object(0, as: Context.self).saveForBackward($0.tensors(1))
        }
        property("/// The tensors kept for the backward, in order.\nvar savedTensors: [Tensor] { get }", in: "Context") {
            $0.return(try $0.object(0, as: Context.self).unpacked().map { $0 as AnyObject? })
        }
        property("/// Which inputs need a gradient.\nvar needsInputGrad: [Bool] { get }", in: "Context") {
            try $0.return(.array($0.object(0, as: Context.self).needsInputGrad.map { .bool($0) }))
        }
        nativeClass(
            "/// An operation of one's own: subclass it, and override forward and backward.\nopen class Function", Function.self,
            peer: NativePeer(make: { CellOperation($0) }, instance: { ($0 as? CellOperation)?.instance }))
        function("/// The function; what it is made with is up to the subclass.\ninit()", in: "Function") { $0.return(Function()) }
        function(
            "/// Computes the result. Operations in it are not recorded.\nopen func forward(_ context: Context, _ inputs: [Tensor]) throws -> Tensor",
            in: "Function"
        ) { $0.return(try $0.object(0, as: Function.self).forward($0.object(1), $0.tensors(2))) }
        function(
            """
            /// Computes the gradients of the inputs, one each in their order, from the gradient of the result.
            open func backward(_ context: Context, _ gradient: Tensor) throws -> [Tensor?]
            """, in: "Function"
        ) { $0.return(try $0.object(0, as: Function.self).backward($0.object(1), $0.tensor(2)).map { $0 as AnyObject? }) }
        for inputs in ["Tensor...", "[Tensor]"] {
            function("/// Runs forward and records the function in the graph.\nfunc apply(_ inputs: \(inputs)) -> Tensor", in: "Function") {
                $0.return(try Checked.apply($0.object(0), $0.tensors(1)))
            }
        }
        function(
            """
            /// Whether the gradients that backward computes agree with finite differences; fails with both values where they do not. Use float64.
            func gradcheck(_ f: ([Tensor]) -> Tensor, _ inputs: [Tensor], eps: Double = 1e-6, atol: Double = 1e-5, rtol: Double = 1e-3) -> Bool
            """
        ) { frame in
            let body = frame.function(0)
            let result = try Checked.gradcheck(
                { inputs in
                    guard case .native(let output as Tensor) = try body.call([.array(inputs.map { .native($0) })]) else {
                        throw CellFailure(.internalFault, "the function that gradcheck checks gave no tensor")
                    }
                    return output
                }, frame.tensors(1), eps: frame.double(2), atol: frame.double(3), rtol: frame.double(4))
            frame.return(result)
        }
    }
}
