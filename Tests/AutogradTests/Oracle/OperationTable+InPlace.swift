@testable import Autograd

extension OperationTable {
    mutating func addInPlace() {
        add("add_") {
            $0.isTensor(1)
                ? try Checked.add_($0.tensor(0), $0.tensor(1), alpha: $0.number("alpha") ?? .int(1))
                : try Checked.add_($0.tensor(0), $0.number(1))
        }
        addBinary("sub_", { try Checked.sub_($0, $1) }, { try Checked.sub_($0, $1) })
        addBinary("mul_", { try Checked.mul_($0, $1) }, { try Checked.mul_($0, $1) })
        addBinary("div_", { try Checked.div_($0, $1) }, { try Checked.div_($0, $1) })
        add("pow_") { try Checked.pow_($0.tensor(), $0.number(1)) }
        addUnary("zero_") { try Checked.zero_($0) }
        addUnary("neg_") { try Checked.neg_($0) }
        addUnary("abs_") { try Checked.abs_($0) }
        addUnary("relu_") { try Checked.relu_($0) }
        addUnary("floor_") { try Checked.floor_($0) }
        addUnary("exp_") { try Checked.exp_($0) }
        addUnary("sqrt_") { try Checked.sqrt_($0) }
        addUnary("sigmoid_") { try Checked.sigmoid_($0) }
        addUnary("tanh_") { try Checked.tanh_($0) }
        add("fill_") { try Checked.fill_($0.tensor(), $0.number(1)) }
        addBinary("copy_") { try Checked.copy_($0, $1) }
        add("clamp_") { try Checked.clamp_($0.tensor(), min: $0.number("min"), max: $0.number("max")) }
        add("maskedFill_") { try Checked.maskedFill_($0.tensor(0), $0.tensor(1), $0.number(2)) }
        add("indexFill_") {
            try Checked.indexFill_(
                $0.tensor(0), dim: $0.int("dim").required("a dim"), index: $0.tensor(1), value: $0.number("value").required("a value"))
        }
        add("indexAdd_") {
            try Checked.indexAdd_($0.tensor(0), dim: $0.int("dim").required("a dim"), index: $0.tensor(1), source: $0.tensor(2))
        }
        add("scatter_") {
            try Checked.scatter_($0.tensor(0), dim: $0.int("dim").required("a dim"), index: $0.tensor(1), src: $0.tensor(2))
        }
        add("scatterAdd_") {
            try Checked.scatterAdd_($0.tensor(0), dim: $0.int("dim").required("a dim"), index: $0.tensor(1), src: $0.tensor(2))
        }
        add("fillDiagonal_") { try Checked.fillDiagonal_($0.tensor(), $0.number(1)) }
        add("normal_") { try Checked.normal_($0.tensor(), $0.double(1), $0.double(2)) }
        add("uniform_") { try Checked.uniform_($0.tensor(), $0.double(1), $0.double(2)) }
        add("bernoulli_") { try Checked.bernoulli_($0.tensor(), $0.double(1)) }
        add("resize_") { try Checked.resize_($0.tensor(), $0.ints(1)) }
        addUnary("requiresGrad_") { try Checked.requiresGrad_($0) }
        addUnary("detach_") { try Checked.detach_($0) }
    }
}
