import Autograd
import SwiftCells

/// An enum without payloads, as cells count its cases.
protocol CellChoice: Sendable {
    /// All cases, in the order of their declaration.
    static var choices: [Self] { get }
}

extension Reduction: CellChoice { static let choices: [Reduction] = [.none, .mean, .sum, .batchMean] }
extension Approximation: CellChoice { static let choices: [Approximation] = [.none, .tanh] }
extension Interpolation: CellChoice { static let choices: [Interpolation] = [.nearest, .bilinear] }
extension Nonlinearity: CellChoice { static let choices: [Nonlinearity] = [.tanh, .relu] }
extension FanMode: CellChoice { static let choices: [FanMode] = [.fanIn, .fanOut] }
extension InitNonlinearity: CellChoice { static let choices: [InitNonlinearity] = [.leakyRelu, .relu, .tanh, .linear] }
extension PlateauMode: CellChoice { static let choices: [PlateauMode] = [.min, .max] }

extension CellLibrary {
    /// Declares an enum of the engine with all its cases.
    mutating func choice<T: CellChoice>(_ documentation: String, _ type: T.Type) {
        declare("/// \(documentation)\nenum \(type) { case \(type.choices.map { "`\($0)`" }.joined(separator: ", ")) }")
    }
}

extension NativeFrame {
    /// An argument whose type is an enum of the engine.
    func choice<T: CellChoice>(_ argument: Int) -> T { T.choices[word(argument)] }

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
