@testable import Autograd

extension OperationTable {
    mutating func addProducts() {
        addBinary("mm") { try Checked.mm($0, $1) }
        addBinary("matmul") { try Checked.matmul($0, $1) }
        addBinary("mv") { try Checked.mv($0, $1) }
        addBinary("dot") { try Checked.dot($0, $1) }
        addBinary("bmm") { try Checked.bmm($0, $1) }
        addBinary("outer") { try Checked.outer($0, $1) }
        add("addmm") {
            try Checked.addmm(
                $0.tensor(0), $0.tensor(1), $0.tensor(2), beta: $0.number("beta") ?? .int(1), alpha: $0.number("alpha") ?? .int(1))
        }
        add("einsum") { try Checked.einsum($0.text(0), $0.tensorList(1)) }
    }
}
