import Autograd
import SwiftCells

/// The engine's types as they arrive from a cell's call.
extension NativeFrame {
    /// A tensor.
    @inline(__always)
    func tensor(_ argument: Int) -> Tensor { object(argument, as: Tensor.self) }

    /// A `[Tensor]` or `Tensor...`.
    func tensors(_ argument: Int) -> [Tensor] { objects(argument, as: Tensor.self) }

    /// A tensor of an Optional parameter.
    func optionalTensor(_ argument: Int) -> Tensor? { optionalObject(argument, as: Tensor.self) }

    /// A `DType`.
    func dtype(_ argument: Int) -> DType { DType.allCases[word(argument)] }

    /// A `DType?`.
    func optionalDType(_ argument: Int) -> DType? { optionalInt(argument).map { DType.allCases[$0] } }

    /// An `any Scalar`.
    func number(_ argument: Int) throws -> Number {
        guard let number = try optionalNumber(argument) else { throw argumentFault("a number") }
        return number
    }

    /// An `(any Scalar)?`.
    func optionalNumber(_ argument: Int) throws -> Number? {
        switch try value(argument) {
        case .int(let value): .int(value)
        case .double(let value): .double(value)
        case .float(let value): .double(Double(value))
        case .bool(let value): .bool(value)
        case .none: nil
        default: throw argumentFault("a number")
        }
    }

    /// An `any Size`: one size, or several.
    func size(_ argument: Int) throws -> [Int] {
        guard let size = try optionalSize(argument) else { throw argumentFault("a size") }
        return size
    }

    /// An `(any Size)?`.
    func optionalSize(_ argument: Int) throws -> [Int]? {
        switch try value(argument) {
        case .int(let value): return [value]
        case .array(let values):
            return try values.map {
                guard case .int(let size) = $0 else { throw argumentFault("a size") }
                return size
            }
        case .none: return nil
        default: throw argumentFault("a size")
        }
    }

    /// The error where the checker has let something through that a built-in cannot take.
    func argumentFault(_ wanted: String) -> CellFailure {
        CellFailure(.internalFault, "a built-in wants \(wanted) and was given something else")
    }
}

extension TensorError: CellFailureConvertible {
    /// The engine's error as a cell reports it: PyTorch's sentence, then facts and remedy as notes.
    package var cellFailure: CellFailure {
        CellFailure(kind == .limit ? .limit : .runtime, message, notes: facts + (remedy.map { [$0] } ?? []), isVerbatim: kind != .limit)
    }
}
