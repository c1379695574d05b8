import Autograd
import SwiftCells

extension CellLibrary {
    /// Reading and changing parts of a tensor by `x[…]`.
    mutating func declareIndexing() {
        declare("/// What can stand between the brackets of `x[…]`.\nprotocol TensorIndex {}")
        for (type, name, what) in [
            ("AllIndex", "all", "The whole of a dimension."), ("EllipsisIndex", "ellipsis", "The dimensions that the other indices leave."),
            ("NewAxisIndex", "newAxis", "A new dimension of size 1."),
        ] {
            declare("/// \(what)\nstruct \(type): TensorIndex { init() {} }")
            declare("/// \(what)\nstatic var \(name): \(type) { \(type)() }", in: "TensorIndex where Self == \(type)")
        }
        declare("extension Int: TensorIndex")
        declare("extension Tensor: TensorIndex")
        for range in ["Range", "ClosedRange", "PartialRangeFrom", "PartialRangeUpTo", "PartialRangeThrough"] {
            declare("extension \(range): TensorIndex where Bound == Int")
        }
        declare("extension StrideTo: TensorIndex where Element == Int")
        let letters = ["A", "B", "C", "D"]
        for count in 1...letters.count {
            let names = letters.prefix(count)
            let generics = names.map { "\($0): TensorIndex" }.joined(separator: ", ")
            let parameters = names.map { "_ \($0.lowercased()): \($0)" }.joined(separator: ", ")
            property(
                "/// A part of the tensor, an index for each dimension.\nsubscript<\(generics)>(\(parameters)) -> Tensor { get set }", in: "Tensor",
                get: { frame in
                    frame.return(try Checked.index(frame.tensor(0), at: try (1...count).map { try frame.indexItem($0) }))
                },
                set: { frame in
                    let items = try (1...count).map { try frame.indexItem($0) }
                    try Checked.setIndex(frame.tensor(0), at: items, to: frame.tensor(count + 1))
                })
        }
    }
}

extension NativeFrame {
    /// An index of `x[…]`.
    func indexItem(_ argument: Int) throws -> IndexItem {
        switch try value(argument) {
        case .int(let position): return .position(position)
        case .native(let tensor as Tensor): return .tensor(tensor)
        case .structure(let name, let fields):
            let numbers = try fields.map { field in
                guard case .int(let number) = field.value else { throw argumentFault("an index") }
                return number
            }
            if let item = IndexItem(name.prefix { $0 != "<" }, numbers) { return item }
        default: break
        }
        throw argumentFault("an index")
    }
}

extension IndexItem {
    /// The index that a struct of cells stands for: its name, and its numbers in the order of their declaration.
    fileprivate init?(_ name: Substring, _ numbers: [Int]) {
        switch (name, numbers.count) {
        case ("AllIndex", 0): self = .range(start: nil, end: nil, step: 1)
        case ("EllipsisIndex", 0): self = .ellipsis
        case ("NewAxisIndex", 0): self = .newAxis
        case ("Range", 2): self = (numbers[0]..<numbers[1]).indexItem
        case ("ClosedRange", 2): self = (numbers[0]...numbers[1]).indexItem
        case ("PartialRangeFrom", 1): self = (numbers[0]...).indexItem
        case ("PartialRangeUpTo", 1): self = (..<numbers[0]).indexItem
        case ("PartialRangeThrough", 1): self = (...numbers[0]).indexItem
        case ("StrideTo", 3): self = Self.stride(from: numbers[0], to: numbers[1], by: numbers[2])
        default: return nil
        }
    }

    /// What `stride(from:to:by:)` names, worked out without stepping through it: a learner may write one without end.
    private static func stride(from start: Int, to end: Int, by step: Int) -> IndexItem {
        let (distance, overflow) = end.subtractingReportingOverflow(start)
        guard step != 0, !overflow, distance != 0, (distance > 0) == (step > 0) else { return .range(start: 0, end: 0, step: 1) }
        let last = start + (distance - distance.signum()) / step * step
        return .range(start: start, end: last == -1 ? nil : last + 1, step: step)
    }
}
