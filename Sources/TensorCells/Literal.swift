import Autograd
import SwiftCells

/// A number, a Bool, or nested arrays of them, on the way from a cell's value to a tensor.
struct CellLiteral {
    private var doubles: [Double] = []
    private var integers: [Int] = []
    private var shape: [Int] = []
    /// What the innermost type of the literal says, for arrays without elements too.
    private let natural: DType

    /// Takes a value apart, row by row.
    ///
    /// - Throws: PyTorch's error where rows are not equally long.
    init(_ value: CellValue, natural: DType) throws {
        self.natural = natural
        try collect(value, depth: 0)
    }

    private mutating func collect(_ value: CellValue, depth: Int) throws {
        switch value {
        case .double(let number): doubles.append(number)
        case .float(let number): doubles.append(Double(number))
        case .int(let number): integers.append(number)
        case .bool(let flag): integers.append(flag ? 1 : 0)
        case .array(let elements):
            if depth == shape.count {
                shape.append(elements.count)
            } else if shape[depth] != elements.count {
                throw TensorError(
                    .value, "expected sequence of length \(shape[depth]) at dim \(depth) (got \(elements.count))",
                    remedy: "Make all rows equally long.")
            }
            for element in elements { try collect(element, depth: depth + 1) }
        default: throw CellFailure(.internalFault, "a tensor cannot be made of this value")
        }
    }

    func tensor(dtype: DType?, requiresGrad: Bool) throws -> Tensor {
        let dtype = dtype ?? natural
        return natural.isFloatingPoint
            ? try Checked.tensor(doubles: doubles, shape: shape, dtype: dtype, requiresGrad: requiresGrad)
            : try Checked.tensor(integers: integers, shape: shape, dtype: dtype, requiresGrad: requiresGrad)
    }
}

extension NativeFrame {
    /// The argument of `Tensor(_:)`.
    func literal(_ argument: Int) throws -> CellLiteral {
        try CellLiteral(try value(argument), natural: try Self.naturalDType(type(of: argument)))
    }

    /// The dtype that a literal's innermost type stands for.
    private static func naturalDType(_ type: RuntimeType) throws -> DType {
        var type = type
        while case .array(let element) = type.shape { type = element }
        switch type.shape {
        case .double, .float: return .float32
        case .int: return .int64
        case .bool: return .bool
        default: throw CellFailure(.internalFault, "a tensor cannot be made of \(type.name)")
        }
    }
}
