@testable import Autograd

extension OperationTable {
    mutating func addOneOperand() {
        addUnary("exp") { try Checked.exp($0) }
        addUnary("log") { try Checked.log($0) }
        addUnary("sqrt") { try Checked.sqrt($0) }
        addUnary("neg") { try Checked.neg($0) }
        addUnary("abs") { try Checked.abs($0) }
        addUnary("sin") { try Checked.sin($0) }
        addUnary("cos") { try Checked.cos($0) }
        addUnary("tan") { try Checked.tan($0) }
        addUnary("tanh") { try Checked.tanh($0) }
        addUnary("sigmoid") { try Checked.sigmoid($0) }
        addUnary("relu") { try Checked.relu($0) }
        addUnary("floor") { try Checked.floor($0) }
        addUnary("ceil") { try Checked.ceil($0) }
        addUnary("round") { try Checked.round($0) }
        addUnary("trunc") { try Checked.trunc($0) }
        addUnary("sign") { try Checked.sign($0) }
        addUnary("square") { try Checked.square($0) }
        addUnary("atan") { try Checked.atan($0) }
        addUnary("asin") { try Checked.asin($0) }
        addUnary("acos") { try Checked.acos($0) }
        addUnary("atanh") { try Checked.atanh($0) }
        addUnary("sinh") { try Checked.sinh($0) }
        addUnary("cosh") { try Checked.cosh($0) }
        addUnary("erf") { try Checked.erf($0) }
        addUnary("expm1") { try Checked.expm1($0) }
        addUnary("frac") { try Checked.frac($0) }
        addUnary("rsqrt") { try Checked.rsqrt($0) }
        addUnary("reciprocal") { try Checked.reciprocal($0) }
        addUnary("log2") { try Checked.log2($0) }
        addUnary("log10") { try Checked.log10($0) }
        addUnary("log1p") { try Checked.log1p($0) }
        addUnary("nanToNum") { try Checked.nanToNum($0) }
        addUnary("isnan") { try Checked.isnan($0) }
        addUnary("isinf") { try Checked.isinf($0) }
        addUnary("isfinite") { try Checked.isfinite($0) }
        add("round(decimals:)") { try Checked.round($0.tensor(), decimals: $0.int("decimals") ?? 0) }
        add("clamp") { try Checked.clamp($0.tensor(), min: $0.number("min"), max: $0.number("max")) }
        addActivations()
        add("to") { try Checked.to($0.tensor(), $0.dtype().required("a dtype")) }
        addUnary("double") { try Checked.to($0, .float64) }
        addUnary("float") { try Checked.to($0, .float32) }
        addUnary("long") { try Checked.to($0, .int64) }
        addUnary("clone") { try Checked.clone($0) }
        addUnary("contiguous") { try Checked.contiguous($0) }
        addUnary("detach") { Checked.detach($0) }
        addUnary("item") { try Checked.tensor(doubles: [Checked.item($0)], shape: [], dtype: .float64) }
        addUnary("Bool") { try Checked.tensor(.bool(Checked.bool($0))) }
        addUnary("Int") { try Checked.tensor(.int(Checked.int($0))) }
    }

    private mutating func addActivations() {
        add("softmax") { try Checked.softmax($0.tensor(), dim: $0.int("dim").required("a dim")) }
        add("logSoftmax") { try Checked.logSoftmax($0.tensor(), dim: $0.int("dim").required("a dim")) }
    }
}
