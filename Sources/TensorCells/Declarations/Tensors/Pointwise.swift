import Autograd
import SwiftCells

extension CellLibrary {
    /// Functions of every element.
    mutating func declarePointwise() {
        methodAndFunction("exp", "e to the power of each element.") { try Checked.exp($0) }
        methodAndFunction("sqrt", "The square root of each element.") { try Checked.sqrt($0) }
        methodAndFunction("tanh", "The hyperbolic tangent of each element: squeezed into -1...1.") { try Checked.tanh($0) }
        methodAndFunction("sigmoid", "1 / (1 + e^-x) of each element: squeezed into 0...1.") { try Checked.sigmoid($0) }
        methodAndFunction("relu", "Each element where it is positive, else 0.") { try Checked.relu($0) }
        methodAndFunction("log", "The natural logarithm of each element.") { try Checked.log($0) }
        methodAndFunction("abs", "Each element without its sign.") { try Checked.abs($0) }
        methodAndFunction("sin", "The sine of each element.") { try Checked.sin($0) }
        methodAndFunction("cos", "The cosine of each element.") { try Checked.cos($0) }
        method("tan", "The tangent of each element.") { try Checked.tan($0) }
        method("asin", "The arc sine of each element.") { try Checked.asin($0) }
        method("acos", "The arc cosine of each element.") { try Checked.acos($0) }
        method("atan", "The arc tangent of each element.") { try Checked.atan($0) }
        method("sinh", "The hyperbolic sine of each element.") { try Checked.sinh($0) }
        method("cosh", "The hyperbolic cosine of each element.") { try Checked.cosh($0) }
        method("atanh", "The inverse hyperbolic tangent of each element.") { try Checked.atanh($0) }
        method("erf", "The error function of each element.") { try Checked.erf($0) }
        method("expm1", "e^x - 1 of each element, exact near 0.") { try Checked.expm1($0) }
        method("log1p", "The logarithm of 1 + x of each element, exact near 0.") { try Checked.log1p($0) }
        method("log2", "The logarithm to base 2 of each element.") { try Checked.log2($0) }
        method("log10", "The logarithm to base 10 of each element.") { try Checked.log10($0) }
        method("rsqrt", "1 / √x of each element.") { try Checked.rsqrt($0) }
        method("reciprocal", "1 / x of each element.") { try Checked.reciprocal($0) }
        method("square", "Each element times itself.") { try Checked.square($0) }
        method("neg", "Each element with its sign changed.") { try Checked.neg($0) }
        method("floor", "The next whole number below each element.") { try Checked.floor($0) }
        method("ceil", "The next whole number above each element.") { try Checked.ceil($0) }
        method("trunc", "Each element without its fraction.") { try Checked.trunc($0) }
        method("frac", "The fraction of each element.") { try Checked.frac($0) }
        method("sign", "-1, 0 or 1 as each element is negative, zero or positive.") { try Checked.sign($0) }
        method("round", "The nearest whole number, halves to the even one.") { try Checked.round($0) }
        function("/// Each element rounded to so many decimals.\nfunc round(decimals: Int) -> Tensor", in: "Tensor") {
            $0.return(try Checked.round($0.tensor(0), decimals: $0.int(1)))
        }
        method("nanToNum", "0 for NaN, the largest numbers for the infinities.") { try Checked.nanToNum($0) }
        method("isnan", "Where elements are not a number.") { try Checked.isnan($0) }
        method("isinf", "Where elements are infinite.") { try Checked.isinf($0) }
        method("isfinite", "Where elements are neither infinite nor NaN.") { try Checked.isfinite($0) }
        method("logicalNot", "Where elements are zero or false.") { try Checked.logicalNot($0) }
        method("logicalAnd", "Where both are not zero.") { try Checked.logicalAnd($0, $1) }
        method("logicalOr", "Where one is not zero.") { try Checked.logicalOr($0, $1) }
        method("logicalXor", "Where exactly one is not zero.") { try Checked.logicalXor($0, $1) }
        function(
            "/// Each element, but at least `min` and at most `max`.\nfunc clamp(min: (any Scalar)? = nil, max: (any Scalar)? = nil) -> Tensor",
            in: "Tensor"
        ) { $0.return(try Checked.clamp($0.tensor(0), min: $0.optionalNumber(1), max: $0.optionalNumber(2))) }
        function("/// Each element to a power.\nfunc pow(_ e: any Scalar) -> Tensor", in: "Tensor") {
            $0.return(try Checked.pow($0.tensor(0), $0.number(1)))
        }
        method("pow", "Each element to the power at the same place.") { try Checked.pow($0, $1) }
        function("/// Each element to a power.\nfunc pow(_ x: Tensor, _ e: any Scalar) -> Tensor") { $0.return(try Checked.pow($0.tensor(0), $0.number(1))) }
        function("/// A number to the power of each element.\nfunc pow(_ x: any Scalar, _ e: Tensor) -> Tensor") { $0.return(try Checked.pow($0.number(0), $0.tensor(1))) }
        let along: [(String, String, @Sendable (Tensor, Int) throws -> Tensor)] = [
            ("softmax", "Positive numbers that add up to 1 along a dimension: e^x over the sum of them.", { try Checked.softmax($0, dim: $1) }),
            ("logSoftmax", "The logarithm of softmax along a dimension, computed without overflow.", { try Checked.logSoftmax($0, dim: $1) }),
        ]
        for (name, documentation, core) in along {
            function("/// \(documentation)\nfunc \(name)(dim: Int) -> Tensor", in: "Tensor") { $0.return(try core($0.tensor(0), $0.int(1))) }
            function("/// \(documentation)\nfunc \(name)(_ x: Tensor, dim: Int) -> Tensor") { $0.return(try core($0.tensor(0), $0.int(1))) }
        }
        declareOfTwo()
    }

    private mutating func declareOfTwo() {
        function("/// `self + alpha * y`.\nfunc add(_ y: Tensor, alpha: any Scalar = 1) -> Tensor", in: "Tensor") {
            $0.return(try Checked.add($0.tensor(0), $0.tensor(1), alpha: $0.number(2)))
        }
        function("/// `self - alpha * y`.\nfunc sub(_ y: Tensor, alpha: any Scalar = 1) -> Tensor", in: "Tensor") {
            $0.return(try Checked.sub($0.tensor(0), $0.tensor(1), alpha: $0.number(2)))
        }
        let withNumbers: [(String, String, @Sendable (Tensor, Number) throws -> Tensor)] = [
            ("add", "`self + y`.", { try Checked.add($0, $1) }), ("sub", "`self - y`.", { try Checked.sub($0, $1) }),
            ("mul", "`self * y`.", { try Checked.mul($0, $1) }), ("div", "`self / y`.", { try Checked.div($0, $1) }),
        ]
        for (name, documentation, core) in withNumbers {
            function("/// \(documentation)\nfunc \(name)(_ y: any Scalar) -> Tensor", in: "Tensor") {
                $0.return(try core($0.tensor(0), $0.number(1)))
            }
        }
        method("mul", "The product, element by element.") { try Checked.mul($0, $1) }
        method("div", "The quotient, element by element.") { try Checked.div($0, $1) }
        method("remainder", "The rest of a division, with the sign of the divisor.") { try Checked.remainder($0, $1) }
        method("fmod", "The rest of a division, with the sign of the dividend.") { try Checked.fmod($0, $1) }
        function("/// The rest of a division, with the sign of the divisor.\nfunc remainder(_ y: any Scalar) -> Tensor", in: "Tensor") {
            $0.return(try Checked.remainder($0.tensor(0), $0.number(1)))
        }
        function("/// The rest of a division, with the sign of the dividend.\nfunc fmod(_ y: any Scalar) -> Tensor", in: "Tensor") {
            $0.return(try Checked.fmod($0.tensor(0), $0.number(1)))
        }
        let extremes: [(String, String, @Sendable (Tensor, Tensor) throws -> Tensor)] = [
            ("maximum", "The larger element at each place.", { try Checked.maximum($0, $1) }),
            ("minimum", "The smaller element at each place.", { try Checked.minimum($0, $1) }),
        ]
        for (name, documentation, core) in extremes {
            function("/// \(documentation)\nstatic func \(name)(_ a: Tensor, _ b: Tensor) -> Tensor", in: "Tensor") {
                $0.return(try core($0.tensor(0), $0.tensor(1)))
            }
        }
        function("/// From `a` where the condition holds, else from `b`.\nstatic func `where`(_ c: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor", in: "Tensor") {
            $0.return(try Checked.where($0.tensor(0), $0.tensor(1), $0.tensor(2)))
        }
        function("/// From `a` where the condition holds, else `b`.\nstatic func `where`(_ c: Tensor, _ a: Tensor, _ b: any Scalar) -> Tensor", in: "Tensor") {
            $0.return(try Checked.where($0.tensor(0), $0.tensor(1), $0.number(2)))
        }
        function("/// `a` where the condition holds, else from `b`.\nstatic func `where`(_ c: Tensor, _ a: any Scalar, _ b: Tensor) -> Tensor", in: "Tensor") {
            $0.return(try Checked.where($0.tensor(0), $0.number(1), $0.tensor(2)))
        }
        function("/// `a` where the condition holds, else `b`.\nstatic func `where`(_ c: Tensor, _ a: any Scalar, _ b: any Scalar) -> Tensor", in: "Tensor") {
            $0.return(try Checked.where($0.tensor(0), $0.number(1), $0.number(2)))
        }
    }
}
