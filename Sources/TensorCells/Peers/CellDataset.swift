import Autograd
import SwiftCells

/// A dataset whose type a cell declares, reached by two closures over it.
struct CellDataset: CheckedDataset {
    let countFunction: CellFunction
    let exampleFunction: CellFunction

    func checkedCount() throws -> Int {
        guard case .int(let count) = try countFunction.call([]) else { throw CellFailure(.internalFault, "count of a dataset gave no number") }
        guard count >= 0 else { throw CellFailure(.runtime, "the dataset's count is \(count)") }
        return count
    }

    func example(_ i: Int) throws -> (Tensor, Tensor) {
        guard case .tuple(let pair) = try exampleFunction.call([.int(i)]), pair.count == 2, case .native(let x as Tensor) = pair[0],
            case .native(let y as Tensor) = pair[1]
        else { throw CellFailure(.internalFault, "the subscript of a dataset gave no two tensors") }
        return (x, y)
    }

    /// For compiled code, which never gets hold of a cell's dataset: natives use the throwing cores.
    var count: Int { (try? checkedCount()) ?? 0 }
    subscript(_ i: Int) -> (Tensor, Tensor) { preconditionFailure("a cell's dataset is read by example(_:)") }
}

extension NativeFrame {
    /// An `any Dataset`, given with two closures over it in the next arguments: its count, and its example at a place.
    func dataset(_ argument: Int) throws -> any Dataset {
        if case .native(let box as any DatasetBox) = try value(argument) { return box.dataset }
        return CellDataset(countFunction: function(argument + 1), exampleFunction: function(argument + 2))
    }
}
