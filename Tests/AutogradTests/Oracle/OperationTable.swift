@testable import Autograd

/// How the fixtures' operations are called here: each by its throwing core.
struct OperationTable {
    typealias Operation = @Sendable (OperationCall) throws -> [Tensor]

    private(set) var operations: [String: Operation] = [:]

    /// Every operation of every family.
    static let all: [String: Operation] = {
        var table = OperationTable()
        table.addMaking()
        table.addArithmetic()
        table.addOneOperand()
        table.addReductions()
        table.addSorting()
        table.addProducts()
        table.addShapes()
        table.addIndexing()
        table.addInPlace()
        table.operations.merge(LayerTable.all) { own, _ in own }
        return table.operations
    }()

    /// Adds an operation with one result.
    mutating func add(_ name: String, _ operation: @escaping @Sendable (OperationCall) throws -> Tensor) {
        operations[name] = { [try operation($0)] }
    }

    /// Adds an operation with several results.
    mutating func addSeveral(_ name: String, _ operation: @escaping Operation) {
        operations[name] = operation
    }

    /// Adds an operation of one tensor.
    mutating func addUnary(_ name: String, _ operation: @escaping @Sendable (Tensor) throws -> Tensor) {
        add(name) { try operation($0.tensor()) }
    }

    /// Adds an operation on a tensor and a tensor or a number.
    mutating func addBinary(
        _ name: String, _ tensors: @escaping @Sendable (Tensor, Tensor) throws -> Tensor,
        _ number: @escaping @Sendable (Tensor, Number) throws -> Tensor
    ) {
        add(name) { $0.isTensor(1) ? try tensors($0.tensor(0), $0.tensor(1)) : try number($0.tensor(0), $0.number(1)) }
    }

    /// Adds an operation on two tensors.
    mutating func addBinary(_ name: String, _ tensors: @escaping @Sendable (Tensor, Tensor) throws -> Tensor) {
        add(name) { try tensors($0.tensor(0), $0.tensor(1)) }
    }
}
