import Autograd
import SwiftCells

extension CellLibrary {
    /// The types that tensors' operations take and give, but for the tensor's own members.
    mutating func declareTypes() {
        declare("""
            /// The type of a tensor's elements.
            enum DType: CustomStringConvertible { case float32, float64, int64, int32, uint8, bool }
            """)
        property("/// The spelling a learner writes.\nvar description: String { get }", in: "DType") { $0.return($0.dtype(0).description) }
        property("/// Whether the elements are floating-point numbers.\nvar isFloatingPoint: Bool { get }", in: "DType") {
            $0.return($0.dtype(0).isFloatingPoint)
        }

        declare("/// A plain number that can stand beside a tensor.\nprotocol Scalar {}")
        declare("/// What a tensor can be made of: a number, a Bool, or arrays of them, nested to any depth.\nprotocol TensorElement {}")
        declare("/// One size or dimension, or several.\nprotocol Size {}")
        for number in ["Double", "Float", "Int", "Bool"] { declare("extension \(number): Scalar, TensorElement") }
        declare("extension Array: TensorElement where Element: TensorElement")
        declare("extension Int: Size")
        declare("extension Array: Size where Element == Int")

        nativeClass(
            """
            /// An array of numbers of any number of dimensions, with a gradient.
            open class Tensor: CustomStringConvertible
            """, Tensor.self)
        property("/// The tensor as PyTorch prints it.\nvar description: String { get }", in: "Tensor") {
            let tensor = $0.tensor(0)
            try $0.charge(steps: 2000 + min(tensor.numel, 1000) * 100)
            $0.return(tensor.description)
        }
        nativeClass("/// One step of the graph that backward passes walk.\nfinal class GradientFunction: CustomStringConvertible", GradientFunction.self)
        property("/// PyTorch's name of the step, such as MulBackward0.\nvar name: String { get }", in: "GradientFunction") {
            $0.return($0.object(0, as: GradientFunction.self).name)
        }
        property("/// The name in angle brackets.\nvar description: String { get }", in: "GradientFunction") {
            $0.return($0.object(0, as: GradientFunction.self).description)
        }
        property(
            "/// The steps that made the inputs, in their order; nil for inputs that need no gradient.\nvar nextFunctions: [GradientFunction?] { get }",
            in: "GradientFunction"
        ) {
            $0.return($0.object(0, as: GradientFunction.self).nextFunctions.map { $0 as AnyObject? })
        }
    }
}
