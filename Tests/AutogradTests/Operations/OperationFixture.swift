@testable import Autograd

/// A case of operations.json: an operation, its inputs, and what PyTorch made of them.
struct OperationFixture: Decodable, CustomStringConvertible {
    /// Elements with shape and dtype.
    struct Value: Decodable {
        var shape: [Int]
        var dtype: String
        var values: [Element]
        var requiresGrad: Bool?
        var transposed: Bool?
        var gradFn: String?
    }

    /// A number that JSON cannot hold where it is infinite or NaN.
    struct Element: Decodable {
        var double: Double

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Double.self) {
                double = number
            } else {
                let text = try container.decode(String.self)
                double = text == "inf" ? .infinity : text == "-inf" ? -.infinity : .nan
            }
        }
    }

    /// A number as Python wrote it: with or without a point.
    enum Argument: Decodable {
        case int(Int)
        case double(Double)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Int.self) { self = .int(number) } else { self = .double(try container.decode(Double.self)) }
        }

        var number: Number {
            switch self {
            case .int(let value): .int(value)
            case .double(let value): .double(value)
            }
        }
    }

    struct Arguments: Decodable {
        var dim: [Int]?
        var keepdim: Bool?
        var sizes: [Int]?
        var number: Argument?
        var min: Argument?
        var max: Argument?
        var beta: Argument?
        var alpha: Argument?
        var index: String?
        var equation: String?
    }

    var op: String
    var inputs: [Value]
    var arguments: Arguments
    var outputs: [Value]?
    var gradients: [Value?]?
    var error: String?
    var backwardError: String?

    var description: String {
        "\(op)(\(inputs.map { "\($0.dtype)\($0.shape)\($0.transposed == true ? "ᵀ" : "") \($0.values.prefix(6).map(\.double))" }.joined(separator: ", "))) \(arguments)"
    }
}

extension OperationFixture.Value {
    /// The dtype by its name.
    var type: DType { DType.allCases.first { "\($0)" == dtype } ?? .float32 }

    /// The value as a fresh leaf; the second is what the operation is given, its transpose where the case says so.
    func tensors() throws -> (leaf: Tensor, operand: Tensor) {
        let exact = try Checked.tensor(doubles: values.map(\.double), shape: shape, dtype: .float64)
        let leaf = try type == .float64 ? exact : Checked.to(exact, type)
        if requiresGrad == true { try Checked.requiresGrad_(leaf) }
        return (leaf, transposed == true ? try Checked.t(leaf) : leaf)
    }
}
