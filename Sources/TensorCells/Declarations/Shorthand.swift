import Autograd
import SwiftCells

/// Shorthand for the signatures that many of the engine's operations share. The documentation and the core stay with each.
extension CellLibrary {
    /// A method of a tensor without parameters that gives a tensor.
    mutating func method(_ name: String, _ documentation: String, _ core: @escaping @Sendable (Tensor) throws -> Tensor) {
        function("/// \(documentation)\nfunc \(name)() -> Tensor", in: "Tensor") { $0.return(try core($0.tensor(0))) }
    }

    /// The same as a method and as a free function.
    mutating func methodAndFunction(_ name: String, _ documentation: String, _ core: @escaping @Sendable (Tensor) throws -> Tensor) {
        method(name, documentation, core)
        function("/// \(documentation)\nfunc \(name)(_ x: Tensor) -> Tensor") { $0.return(try core($0.tensor(0))) }
    }

    /// A method of a tensor that changes it in place, without parameters.
    mutating func inPlace(_ name: String, _ documentation: String, _ core: @escaping @Sendable (Tensor) throws -> Tensor) {
        function("/// \(documentation)\n@discardableResult func \(name)() -> Tensor", in: "Tensor") { $0.return(try core($0.tensor(0))) }
    }

    /// A method of two tensors that gives a tensor.
    mutating func method(
        _ name: String, with parameter: String = "_ y", _ documentation: String, _ core: @escaping @Sendable (Tensor, Tensor) throws -> Tensor
    ) {
        function("/// \(documentation)\nfunc \(name)(\(parameter): Tensor) -> Tensor", in: "Tensor") {
            $0.return(try core($0.tensor(0), $0.tensor(1)))
        }
    }

    /// A function over one or more dimensions, `name(dim:keepdim:)`.
    mutating func reduction(
        _ name: String, _ documentation: String, _ core: @escaping @Sendable (Tensor, [Int], Bool) throws -> Tensor
    ) {
        function("/// \(documentation)\nfunc \(name)(dim: any Size, keepdim: Bool = false) -> Tensor", in: "Tensor") {
            $0.return(try core($0.tensor(0), $0.size(1), $0.bool(2)))
        }
    }
}
