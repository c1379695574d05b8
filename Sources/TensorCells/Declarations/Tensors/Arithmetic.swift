import Autograd
import SwiftCells

extension CellLibrary {
    /// The operators between tensors, and between tensors and plain numbers.
    mutating func declareOperators() {
        declareArithmetic("+", "The sum, element by element.", { try Checked.add($0, $1) }, { try Checked.add($1, $0) }, { try Checked.add($0, $1) })
        declareArithmetic("-", "The difference, element by element.", { try Checked.sub($0, $1) }, { try Checked.sub($0, $1) }, { try Checked.sub($0, $1) })
        declareArithmetic("*", "The product, element by element.", { try Checked.mul($0, $1) }, { try Checked.mul($1, $0) }, { try Checked.mul($0, $1) })
        declareArithmetic("/", "The quotient, element by element.", { try Checked.div($0, $1) }, { try Checked.div($0, $1) }, { try Checked.div($0, $1) })
        function("/// The negative of every element.\nprefix static func - (a: Tensor) -> Tensor", in: "Tensor") {
            $0.return(try Checked.neg($0.tensor(0)))
        }
        declareAssignment("+=", "Adds in place.", { _ = try Checked.add_($0, $1) }, { _ = try Checked.add_($0, $1) })
        declareAssignment("-=", "Subtracts in place.", { _ = try Checked.sub_($0, $1) }, { _ = try Checked.sub_($0, $1) })
        declareAssignment("*=", "Multiplies in place.", { _ = try Checked.mul_($0, $1) }, { _ = try Checked.mul_($0, $1) })
        declareAssignment("/=", "Divides in place.", { _ = try Checked.div_($0, $1) }, { _ = try Checked.div_($0, $1) })
    }

    private mutating func declareArithmetic(
        _ name: String, _ documentation: String, _ tensors: @escaping @Sendable (Tensor, Tensor) throws -> Tensor,
        _ numberFirst: @escaping @Sendable (Number, Tensor) throws -> Tensor, _ numberSecond: @escaping @Sendable (Tensor, Number) throws -> Tensor
    ) {
        function("/// \(documentation)\nstatic func \(name) (a: Tensor, b: Tensor) -> Tensor", in: "Tensor") {
            $0.return(try tensors($0.tensor(0), $0.tensor(1)))
        }
        for (type, number) in Self.plainNumbers {
            function("/// \(documentation)\nstatic func \(name) (a: Tensor, b: \(type)) -> Tensor", in: "Tensor") {
                $0.return(try numberSecond($0.tensor(0), number($0, 1)))
            }
            function("/// \(documentation)\nstatic func \(name) (a: \(type), b: Tensor) -> Tensor", in: "Tensor") {
                $0.return(try numberFirst(number($0, 0), $0.tensor(1)))
            }
        }
    }

    /// The operators that work in place on the object; the variable keeps naming the same tensor.
    private mutating func declareAssignment(
        _ name: String, _ documentation: String, _ tensors: @escaping @Sendable (Tensor, Tensor) throws -> Void,
        _ plain: @escaping @Sendable (Tensor, Number) throws -> Void
    ) {
        function("/// \(documentation)\nstatic func \(name) (a: inout Tensor, b: Tensor)", in: "Tensor") {
            try tensors($0.tensor(0), $0.tensor(1))
        }
        for (type, number) in Self.plainNumbers where type != "Float" {
            function("/// \(documentation)\nstatic func \(name) (a: inout Tensor, b: \(type))", in: "Tensor") {
                try plain($0.tensor(0), number($0, 1))
            }
        }
    }

    /// The types of numbers that stand beside tensors, and how an argument of each is read.
    static let plainNumbers: [(type: String, read: @Sendable (NativeFrame, Int) -> Number)] = [
        ("Double", { .double($0.double($1)) }), ("Float", { .double(Double($0.float($1))) }), ("Int", { .int($0.int($1)) }),
    ]

    /// The comparisons, which give a tensor of Bools.
    mutating func declareComparisons() {
        let comparisons: [(String, String, String, @Sendable (Tensor, Tensor) throws -> Tensor, @Sendable (Tensor, Number) throws -> Tensor)] = [
            (".==", "eq", "Where the elements are equal.", { try Checked.eq($0, $1) }, { try Checked.eq($0, $1) }),
            (".!=", "ne", "Where the elements differ.", { try Checked.ne($0, $1) }, { try Checked.ne($0, $1) }),
            (".<", "lt", "Where the first is smaller.", { try Checked.lt($0, $1) }, { try Checked.lt($0, $1) }),
            (".<=", "le", "Where the first is smaller or equal.", { try Checked.le($0, $1) }, { try Checked.le($0, $1) }),
            (".>", "gt", "Where the first is larger.", { try Checked.gt($0, $1) }, { try Checked.gt($0, $1) }),
            (".>=", "ge", "Where the first is larger or equal.", { try Checked.ge($0, $1) }, { try Checked.ge($0, $1) }),
        ]
        for (name, method, documentation, tensors, plain) in comparisons {
            self.method(method, documentation, tensors)
            function("/// \(documentation)\nfunc \(method)(_ y: any Scalar) -> Tensor", in: "Tensor") {
                $0.return(try plain($0.tensor(0), $0.number(1)))
            }
            function("/// \(documentation)\nstatic func \(name) (a: Tensor, b: Tensor) -> Tensor", in: "Tensor") {
                $0.return(try tensors($0.tensor(0), $0.tensor(1)))
            }
            for (type, number) in Self.plainNumbers where type != "Float" {
                function("/// \(documentation)\nstatic func \(name) (a: Tensor, b: \(type)) -> Tensor", in: "Tensor") {
                    $0.return(try plain($0.tensor(0), number($0, 1)))
                }
            }
        }
    }
}
