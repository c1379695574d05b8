@testable import Autograd

extension OperationTable {
    mutating func addIndexing() {
        add("index") { try Checked.index($0.tensor(), at: $0.items()) }
        add("assign") { call in
            let target = try call.tensor()
            let value = call.isTensor(1) ? try call.tensor(1) : try Checked.tensor(call.number(1))
            try Checked.setIndex(target, at: call.items(), to: value)
            return target
        }
        add("gather") { try Checked.gather($0.tensor(0), dim: $0.int("dim").required("a dim"), index: $0.tensor(1)) }
        add("indexSelect") { try Checked.indexSelect($0.tensor(0), dim: $0.int("dim").required("a dim"), index: $0.tensor(1)) }
        add("maskedFill") { try Checked.maskedFill($0.tensor(0), $0.tensor(1), $0.number(2)) }
        addBinary("maskedSelect") { try Checked.maskedSelect($0, $1) }
    }
}
