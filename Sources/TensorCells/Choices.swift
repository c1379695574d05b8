import Autograd
import SwiftCells

/// An enum without payloads, as cells count its cases.
protocol CellChoice: Sendable, Equatable {
    /// Its name in cells.
    static var cellName: String { get }
    /// All cases by their names, in the order of their declaration. Asked of the values at run time, they would
    /// make the start of a lesson a tenth longer.
    static var choices: KeyValuePairs<String, Self> { get }
}

extension Reduction: CellChoice {
    static let cellName = "Reduction"
    static let choices: KeyValuePairs<String, Reduction> = ["none": .none, "mean": .mean, "sum": .sum, "batchMean": .batchMean]
}
extension Approximation: CellChoice {
    static let cellName = "Approximation"
    static let choices: KeyValuePairs<String, Approximation> = ["none": .none, "tanh": .tanh]
}
extension Interpolation: CellChoice {
    static let cellName = "Interpolation"
    static let choices: KeyValuePairs<String, Interpolation> = ["nearest": .nearest, "bilinear": .bilinear]
}
extension Nonlinearity: CellChoice {
    static let cellName = "Nonlinearity"
    static let choices: KeyValuePairs<String, Nonlinearity> = ["tanh": .tanh, "relu": .relu]
}
extension FanMode: CellChoice {
    static let cellName = "FanMode"
    static let choices: KeyValuePairs<String, FanMode> = ["fanIn": .fanIn, "fanOut": .fanOut]
}
extension InitNonlinearity: CellChoice {
    static let cellName = "InitNonlinearity"
    static let choices: KeyValuePairs<String, InitNonlinearity> = ["leakyRelu": .leakyRelu, "relu": .relu, "tanh": .tanh, "linear": .linear]
}
extension AnnealStrategy: CellChoice {
    static let cellName = "AnnealStrategy"
    static let choices: KeyValuePairs<String, AnnealStrategy> = ["cos": .cos, "linear": .linear]
}

extension PlateauMode: CellChoice {
    static let cellName = "PlateauMode"
    static let choices: KeyValuePairs<String, PlateauMode> = ["min": .min, "max": .max]
}

extension CellLibrary {
    /// Declares an enum of the engine with all its cases.
    mutating func choice<T: CellChoice>(_ documentation: String, _ type: T.Type) {
        declare("/// \(documentation)\nenum \(type.cellName) { case \(type.choices.map { "`\($0.key)`" }.joined(separator: ", ")) }")
    }
}

extension NativeFrame {
    /// An argument whose type is an enum of the engine.
    func choice<T: CellChoice>(_ argument: Int) -> T { T.choices[word(argument)].value }

    /// What cells know a value of an enum of the engine by.
    func number<T: CellChoice>(of value: T) -> Int { T.choices.firstIndex { $0.value == value } ?? 0 }

    /// A `(Double, Double)`.
    func twoDoubles(_ argument: Int) throws -> (Double, Double) {
        guard case .tuple(let values) = try value(argument), values.count == 2, case .double(let first) = values[0],
            case .double(let second) = values[1]
        else { throw argumentFault("two numbers") }
        return (first, second)
    }

    /// Returns two tensors as a pair.
    func `return`(_ pair: (Tensor, Tensor)) throws { try self.return(.tuple([.native(pair.0), .native(pair.1)])) }
}
