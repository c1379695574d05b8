@testable import Autograd

/// What PyTorch answered to one operation; `make_fixtures.py` tells the form.
struct OperationCase: Decodable {
    struct File: Decodable {
        var cases: [OperationCase]
    }
    /// A tensor to make: memory and a way to look at it.
    struct Given: Decodable {
        var storage: [FixtureValue]
        var shape: [Int]
        var strides: [Int]
        var offset: Int
        var dtype: String
        var grad: Bool
    }
    struct Result: Decodable {
        var shape: [Int]
        var dtype: String
        var elements: [FixtureValue]
        var text: String?
        var gradientFunction: String?
        var strides: [Int]?
        var offset: Int?
        var shares: Bool?
    }
    struct Failure: Decodable {
        var kind: String
        var text: String
    }

    var op: String
    var tensors: [Given]
    var arguments: [FixtureValue]
    var options: [String: FixtureValue]?
    var index: [FixtureValue]?
    var seed: Int?
    var inplace: Bool?
    /// How often the first tensor was changed, where the operation changes it.
    var version: Int?
    var results: [Result]?
    var gradients: [[FixtureValue]?]?
    var second: [[FixtureValue]?]?
    var error: Failure?
    var backwardError: Failure?

    /// The case in a line, for messages.
    var summary: String {
        let shapes = tensors.map { given in
            let isPlain = given.strides == Shape.contiguousStrides(given.shape) && given.offset == 0
            return "\(given.dtype)\(given.shape)" + (isPlain ? "" : " strides \(given.strides) from \(given.offset)")
        }
        var parts = [op, shapes.joined(separator: ", "), "arguments \(arguments.map(\.summary).joined(separator: ", "))"]
        if let options { parts.append(options.map { "\($0): \($1.summary)" }.sorted().joined(separator: ", ")) }
        if let index { parts.append("index [\(index.map(\.summary).joined(separator: ", "))]") }
        return parts.joined(separator: "; ")
    }
}

extension FixtureValue {
    /// The value in short, for messages.
    var summary: String {
        switch self {
        case .number(let value): value == value.rounded() && value.magnitude < 1e15 ? "\(Int(value))" : "\(value)"
        case .truth(let value): "\(value)"
        case .text(let value): value
        case .list(let values): "[\(values.map(\.summary).joined(separator: ", "))]"
        case .map(let values): values.map { "\($0)=\($1.summary)" }.sorted().joined(separator: " ")
        case .null: "nil"
        }
    }
}

extension OperationCase.Given {
    /// Makes the tensor: a leaf that looks at its memory in the given way.
    func make() throws -> Tensor {
        let dtype = try DType(fixture: dtype)
        let memory =
            dtype.isFloatingPoint
            ? try Checked.tensor(doubles: storage.map { try $0.double.required("a number") }, shape: [storage.count], dtype: dtype)
            : try Checked.tensor(integers: storage.map { try $0.int.required("a whole number") }, shape: [storage.count], dtype: dtype)
        let tensor = memory.alias(shape: shape, strides: strides, offset: offset)
        return grad ? try Checked.requiresGrad_(tensor) : tensor
    }
}

/// A fixture that does not have the form it should have, or asks for what the table of operations lacks.
struct FixtureProblem: Error, CustomStringConvertible {
    var description: String
}

extension Optional {
    /// The value, or an error that says what was expected.
    func required(_ expectation: String) throws -> Wrapped {
        guard let self else { throw FixtureProblem(description: "expected \(expectation)") }
        return self
    }
}

extension DType {
    /// The element type of that name.
    init(fixture name: String) throws {
        let all: [String: DType] = [
            "float32": .float32, "float64": .float64, "int64": .int64, "int32": .int32, "uint8": .uint8, "bool": .bool,
        ]
        self = try all[name].required("an element type, not \(name)")
    }
}
