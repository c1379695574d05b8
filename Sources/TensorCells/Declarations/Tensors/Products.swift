import Autograd
import SwiftCells

extension CellLibrary {
    /// Products of matrices and vectors.
    mutating func declareProducts() {
        let products: [(String, String, @Sendable (Tensor, Tensor) throws -> Tensor)] = [
            ("mm", "The product of two matrices.", { try Checked.mm($0, $1) }),
            ("matmul", "The product of matrices, vectors, or batches of matrices.", { try Checked.matmul($0, $1) }),
        ]
        for (name, documentation, core) in products {
            method(name, documentation, core)
            function("/// \(documentation)\nfunc \(name)(_ a: Tensor, _ b: Tensor) -> Tensor") { $0.return(try core($0.tensor(0), $0.tensor(1))) }
        }
        method("mv", "The product of a matrix and a vector.") { try Checked.mv($0, $1) }
        method("dot", "The product of two vectors: the sum of the products of their elements.") { try Checked.dot($0, $1) }
        method("bmm", "The products of two batches of matrices.") { try Checked.bmm($0, $1) }
        method("outer", "Every element of the first times every element of the second.") { try Checked.outer($0, $1) }
        function(
            """
            /// beta * bias + alpha * (a times b).
            func addmm(_ bias: Tensor, _ a: Tensor, _ b: Tensor, beta: any Scalar = 1, alpha: any Scalar = 1) -> Tensor
            """
        ) { $0.return(try Checked.addmm($0.tensor(0), $0.tensor(1), $0.tensor(2), beta: $0.number(3), alpha: $0.number(4))) }
        function("/// A sum of products, as the equation says: \"ij,jk->ik\" is the product of matrices.\nstatic func einsum(_ equation: String, _ t: Tensor...) -> Tensor", in: "Tensor") {
            $0.return(try Checked.einsum($0.string(0), $0.tensors(1)))
        }
    }
}
