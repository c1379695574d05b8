@testable import Autograd

extension OperationTable {
    mutating func addArithmetic() {
        addBinary("+", { try Checked.add($0, $1) }, { try Checked.add($0, $1) })
        addBinary("-", { try Checked.sub($0, $1) }, { try Checked.sub($0, $1) })
        addBinary("*", { try Checked.mul($0, $1) }, { try Checked.mul($0, $1) })
        addBinary("/", { try Checked.div($0, $1) }, { try Checked.div($0, $1) })
        // With the number on the left.
        for (name, operation) in operations where ["+", "-", "*", "/"].contains(name) {
            addSeveral(name) { call in
                guard !call.isTensor(0) else { return try operation(call) }
                let (a, b) = (try call.number(0), try call.tensor(1))
                switch name {
                case "+": return [try Checked.add(b, a)]
                case "-": return [try Checked.sub(a, b)]
                case "*": return [try Checked.mul(b, a)]
                default: return [try Checked.div(a, b)]
                }
            }
        }
        addUnary("negate") { try Checked.neg($0) }
        addBinary("maximum") { try Checked.maximum($0, $1) }
        addBinary("minimum") { try Checked.minimum($0, $1) }
        addBinary("remainder", { try Checked.remainder($0, $1) }, { try Checked.remainder($0, $1) })
        addBinary("fmod", { try Checked.fmod($0, $1) }, { try Checked.fmod($0, $1) })
        addBinary("pow", { try Checked.pow($0, $1) }, { try Checked.pow($0, $1) })
        add("add") { try Checked.add($0.tensor(0), $0.tensor(1), alpha: $0.number("alpha") ?? .int(1)) }
        add("sub") { try Checked.sub($0.tensor(0), $0.tensor(1), alpha: $0.number("alpha") ?? .int(1)) }
        addBinary("mul") { try Checked.mul($0, $1) }
        addBinary("div") { try Checked.div($0, $1) }
        addBinary(".==", { try Checked.eq($0, $1) }, { try Checked.eq($0, $1) })
        addBinary(".!=", { try Checked.ne($0, $1) }, { try Checked.ne($0, $1) })
        addBinary(".<", { try Checked.lt($0, $1) }, { try Checked.lt($0, $1) })
        addBinary(".<=", { try Checked.le($0, $1) }, { try Checked.le($0, $1) })
        addBinary(".>", { try Checked.gt($0, $1) }, { try Checked.gt($0, $1) })
        addBinary(".>=", { try Checked.ge($0, $1) }, { try Checked.ge($0, $1) })
        addBinary("logicalAnd") { try Checked.logicalAnd($0, $1) }
        addBinary("logicalOr") { try Checked.logicalOr($0, $1) }
        addBinary("logicalXor") { try Checked.logicalXor($0, $1) }
        addUnary("logicalNot") { try Checked.logicalNot($0) }
        addBinary("equal") { try Checked.tensor(.bool(Checked.equal($0, $1))) }
        add("allclose") {
            try Checked.tensor(
                .bool(
                    Checked.allclose(
                        $0.tensor(0), $0.tensor(1), rtol: $0.double("rtol", default: 1e-5), atol: $0.double("atol", default: 1e-8),
                        equalNan: $0.truth("equalNan"))))
        }
        add("where") {
            $0.isTensor(2)
                ? try Checked.where($0.tensor(0), $0.tensor(1), $0.tensor(2))
                : try Checked.where($0.tensor(0), $0.tensor(1), $0.number(2))
        }
    }
}
