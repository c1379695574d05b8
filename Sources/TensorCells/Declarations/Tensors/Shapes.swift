import Autograd
import SwiftCells

extension CellLibrary {
    /// The same elements in another shape, and parts of tensors put together or taken apart.
    mutating func declareShapes() {
        sized("reshape", ["Int...", "[Int]"], "The elements in another shape; -1 stands for the size that fits.") { try Checked.reshape($0, $1) }
        sized("view", ["Int...", "[Int]"], "The elements in another shape, over the same memory; -1 stands for the size that fits.") { try Checked.view($0, $1) }
        sized("permute", ["Int...", "[Int]"], "The dimensions in another order.") { try Checked.permute($0, $1) }
        sized("expand", ["Int...", "[Int]"], "Dimensions of size 1 stretched, without copying.") { try Checked.expand($0, $1) }
        method("viewAs", "The elements in the shape of another tensor, over the same memory.") { try Checked.view($0, $1.shape) }
        method("reshapeAs", "The elements in the shape of another tensor.") { try Checked.reshape($0, $1.shape) }
        method("expandAs", "Dimensions of size 1 stretched to the sizes of another tensor, without copying.") { try Checked.expand($0, $1.shape) }
        sized("`repeat`", ["Int..."], "The tensor repeated along each dimension.") { try Checked.repeat($0, $1) }
        sized("tile", ["Int..."], "The tensor repeated along each dimension.") { try Checked.tile($0, $1) }
        sized("flip", ["Int..."], "The elements in reverse order along dimensions.") { try Checked.flip($0, $1) }
        method("t", "The matrix with rows and columns exchanged.") { try Checked.t($0) }
        property("/// The tensor with its dimensions in reverse order.\nvar T: Tensor { get }", in: "Tensor") {
            $0.return(try Checked.T($0.tensor(0)))
        }
        function("/// Two dimensions exchanged.\nfunc transpose(_ a: Int, _ b: Int) -> Tensor", in: "Tensor") {
            $0.return(try Checked.transpose($0.tensor(0), $0.int(1), $0.int(2)))
        }
        method("squeeze", "Without the dimensions of size 1.") { try Checked.squeeze($0) }
        function("/// Without this dimension, where its size is 1.\nfunc squeeze(_ d: Int) -> Tensor", in: "Tensor") {
            $0.return(try Checked.squeeze($0.tensor(0), $0.int(1)))
        }
        function("/// With one more dimension of size 1.\nfunc unsqueeze(_ d: Int) -> Tensor", in: "Tensor") {
            $0.return(try Checked.unsqueeze($0.tensor(0), $0.int(1)))
        }
        function("/// Several dimensions made one.\nfunc flatten(startDim: Int = 0, endDim: Int = -1) -> Tensor", in: "Tensor") {
            $0.return(try Checked.flatten($0.tensor(0), startDim: $0.int(1), endDim: $0.int(2)))
        }
        function("/// Every element so many times.\nfunc repeatInterleave(_ n: Int) -> Tensor", in: "Tensor") {
            $0.return(try Checked.repeatInterleave($0.tensor(0), $0.int(1)))
        }
        method("contiguous", "The elements in row-major order: itself, or a copy.") { try Checked.contiguous($0) }
        method("clone", "A copy.") { try Checked.clone($0) }
        function("/// Every element along a dimension so many times.\nfunc repeatInterleave(_ n: Int, dim: Int) -> Tensor", in: "Tensor") {
            $0.return(try Checked.repeatInterleave($0.tensor(0), $0.int(1), dim: $0.int(2)))
        }
        function("/// The elements on and below a diagonal, counted from the main one upwards; zeros above it.\nfunc tril(_ diagonal: Int) -> Tensor", in: "Tensor") {
            $0.return(try Checked.tril($0.tensor(0), diagonal: $0.int(1)))
        }
        function("/// The elements on and above a diagonal, counted from the main one upwards; zeros below it.\nfunc triu(_ diagonal: Int) -> Tensor", in: "Tensor") {
            $0.return(try Checked.triu($0.tensor(0), diagonal: $0.int(1)))
        }
        function("/// The part at one place of a dimension, without that dimension.\nfunc select(dim: Int, index: Int) -> Tensor", in: "Tensor") {
            $0.return(try Checked.select($0.tensor(0), dim: $0.int(1), index: $0.int(2)))
        }
        method("tril", "The elements on and below the diagonal; zeros above it.") { try Checked.tril($0) }
        method("triu", "The elements on and above the diagonal; zeros below it.") { try Checked.triu($0) }
        method("diagonal", "The elements on the diagonal.") { try Checked.diagonal($0) }
        function("/// The elements moved along a dimension; those that fall off come in at the other end.\nfunc roll(_ n: Int, dims: Int) -> Tensor", in: "Tensor") {
            $0.return(try Checked.roll($0.tensor(0), $0.int(1), dims: $0.int(2)))
        }
        function("/// A stretch of a dimension.\nfunc narrow(dim: Int, start: Int, length: Int) -> Tensor", in: "Tensor") {
            $0.return(try Checked.narrow($0.tensor(0), dim: $0.int(1), start: $0.int(2), length: $0.int(3)))
        }
        declareParts()
        declareSelection()
    }

    private mutating func sized(
        _ name: String, _ forms: [String], _ documentation: String, _ core: @escaping @Sendable (Tensor, [Int]) throws -> Tensor
    ) {
        for form in forms {
            function("/// \(documentation)\nfunc \(name)(_ s: \(form)) -> Tensor", in: "Tensor") { $0.return(try core($0.tensor(0), $0.ints(1))) }
        }
    }

    private mutating func declareParts() {
        function("/// Tensors one after another along a dimension.\nstatic func cat(_ t: [Tensor], dim: Int = 0) -> Tensor", in: "Tensor") {
            $0.return(try Checked.cat($0.tensors(0), dim: $0.int(1)))
        }
        function("/// Tensors side by side along a new dimension.\nstatic func stack(_ t: [Tensor], dim: Int = 0) -> Tensor", in: "Tensor") {
            $0.return(try Checked.stack($0.tensors(0), dim: $0.int(1)))
        }
        function("/// Coordinates of a grid, a tensor for each vector.\nstatic func meshgrid(_ t: Tensor...) -> [Tensor]", in: "Tensor") {
            $0.return(try Checked.meshgrid($0.tensors(0)))
        }
        function("/// Parts of the given size, or sizes, along a dimension.\nfunc split(_ n: any Size, dim: Int = 0) -> [Tensor]", in: "Tensor") { frame in
            if case .int(let size) = try frame.value(1) {
                frame.return(try Checked.split(frame.tensor(0), size, dim: frame.int(2)))
            } else {
                frame.return(try Checked.split(frame.tensor(0), frame.size(1), dim: frame.int(2)))
            }
        }
        function("/// So many parts along a dimension.\nfunc chunk(_ n: Int, dim: Int = 0) -> [Tensor]", in: "Tensor") {
            $0.return(try Checked.chunk($0.tensor(0), $0.int(1), dim: $0.int(2)))
        }
        function("/// The slices along a dimension.\nfunc unbind(dim: Int = 0) -> [Tensor]", in: "Tensor") {
            $0.return(try Checked.unbind($0.tensor(0), dim: $0.int(1)))
        }
    }

    private mutating func declareSelection() {
        function("/// From each place along a dimension, the element that the index names.\nfunc gather(dim: Int, index: Tensor) -> Tensor", in: "Tensor") {
            $0.return(try Checked.gather($0.tensor(0), dim: $0.int(1), index: $0.tensor(2)))
        }
        function("/// The slices along a dimension that the index names.\nfunc indexSelect(dim: Int, index: Tensor) -> Tensor", in: "Tensor") {
            $0.return(try Checked.indexSelect($0.tensor(0), dim: $0.int(1), index: $0.tensor(2)))
        }
        function("/// The value where the mask is true, else the element.\nfunc maskedFill(_ mask: Tensor, _ v: any Scalar) -> Tensor", in: "Tensor") {
            $0.return(try Checked.maskedFill($0.tensor(0), $0.tensor(1), $0.number(2)))
        }
        function("/// The elements where the mask is true.\nfunc maskedSelect(_ mask: Tensor) -> Tensor", in: "Tensor") {
            $0.return(try Checked.maskedSelect($0.tensor(0), $0.tensor(1)))
        }
    }
}

extension NativeFrame {
    /// Returns an array of tensors.
    func `return`(_ tensors: [Tensor]) { self.return(tensors.map { $0 as AnyObject? }) }
}
