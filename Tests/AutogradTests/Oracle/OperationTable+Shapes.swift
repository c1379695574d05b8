@testable import Autograd

extension OperationTable {
    mutating func addShapes() {
        add("reshape") { try Checked.reshape($0.tensor(), $0.ints(1)) }
        add("view") { try Checked.view($0.tensor(), $0.ints(1)) }
        addUnary("t") { try Checked.t($0) }
        addUnary("T") { try Checked.T($0) }
        add("transpose") { try Checked.transpose($0.tensor(), $0.int(1), $0.int(2)) }
        add("permute") { try Checked.permute($0.tensor(), $0.ints(1)) }
        add("squeeze") { $0.count > 1 ? try Checked.squeeze($0.tensor(), $0.int(1)) : try Checked.squeeze($0.tensor()) }
        add("unsqueeze") { try Checked.unsqueeze($0.tensor(), $0.int(1)) }
        add("flatten") {
            try Checked.flatten($0.tensor(), startDim: $0.count > 1 ? $0.int(1) : 0, endDim: $0.count > 2 ? $0.int(2) : -1)
        }
        add("expand") { try Checked.expand($0.tensor(), $0.ints(1)) }
        add("repeat") { try Checked.repeat($0.tensor(), $0.ints(1)) }
        add("tile") { try Checked.tile($0.tensor(), $0.ints(1)) }
        add("repeatInterleave") { try Checked.repeatInterleave($0.tensor(), $0.int(1), dim: $0.int("dim")) }
        addSeveral("split") { call in
            let dim = try call.int("dim") ?? 0
            return call.isList(1)
                ? try Checked.split(call.tensor(), call.ints(1), dim: dim) : try Checked.split(call.tensor(), call.int(1), dim: dim)
        }
        addSeveral("chunk") { try Checked.chunk($0.tensor(), $0.int(1), dim: $0.int("dim") ?? 0) }
        addSeveral("unbind") { try Checked.unbind($0.tensor(), dim: $0.int("dim") ?? 0) }
        add("narrow") { try Checked.narrow($0.tensor(), dim: $0.int(1), start: $0.int(2), length: $0.int(3)) }
        add("diagonal") {
            try Checked.diagonal($0.tensor(), offset: $0.int("offset") ?? 0, dim1: $0.int("dim1") ?? 0, dim2: $0.int("dim2") ?? 1)
        }
        add("tril") { try Checked.tril($0.tensor(), diagonal: $0.int("diagonal") ?? 0) }
        add("triu") { try Checked.triu($0.tensor(), diagonal: $0.int("diagonal") ?? 0) }
        add("flip") { try Checked.flip($0.tensor(), $0.ints(1)) }
        add("roll") { try Checked.roll($0.tensor(), $0.int(1), dims: $0.int(2)) }
        add("cat") { try Checked.cat($0.tensorList(0), dim: $0.int("dim") ?? 0) }
        add("stack") { try Checked.stack($0.tensorList(0), dim: $0.int("dim") ?? 0) }
    }
}
