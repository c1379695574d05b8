import Foundation

extension CellLibrary {
    /// The mathematics of C that Foundation brings.
    ///
    /// Which of them are generic decides what Swift takes a literal for: `sqrt(16)` is a Double as the only other `sqrt` is one for all
    /// floating-point types, where `exp(2)` is ambiguous between those of Double and Float.
    mutating func addMathematics() {
        declare("/// The base of the natural logarithm.\nvar M_E: Double { 2.718281828459045 }")
        declare("/// The ratio of a circle's circumference to its diameter.\nvar M_PI: Double { 3.141592653589793 }")
        // C's own, which Swift takes in [2.5, 3, abs(4)] for the only one that gives no Double.
        declare("/// The distance from zero.\nfunc abs(_ x: Int32) -> Int32 { x < 0 ? 0 &- x : x }")
        addGenericMathematics()
        addMathematicsOfParts()
        addMathematicsOfOne()
        addMathematicsOfTwo()
    }

    private mutating func addGenericMathematics() {
        func one(_ name: String, _ comment: String, _ body: String) { declare("/// \(comment)\nfunc \(name)<T: FloatingPoint>(_ x: T) -> T { \(body) }") }
        intrinsic("/// The square root.\nfunc sqrt(_ x: Double) -> Double", .word(.sqrtDouble))
        intrinsic("/// The absolute value.\nfunc fabs(_ x: Double) -> Double", .word(.absDouble))
        one("sqrt", "The square root.", "x.squareRoot()")
        one("fabs", "The absolute value.", "x.sign == .minus ? -x : x")
        for (name, comment, rule) in [
            ("floor", "The largest whole number not above x.", FloatingPointRoundingRule.down), ("ceil", "The smallest whole number not below x.", .up),
            ("round", "The nearest whole number; halves away from zero.", .toNearestOrAwayFromZero), ("trunc", "The whole part.", .towardZero),
        ] {
            function("/// \(comment)\nfunc \(name)(_ x: Double) -> Double") { $0.return($0.double(0).rounded(rule)) }
            one(name, comment, "x.rounded(.\(rule))")
        }
        for (name, comment, method) in [
            ("fmod", "What is left of x after as many y as fit into it, with the sign of x.", "truncatingRemainder"),
            ("remainder", "What is left of x after the nearest multiple of y.", "remainder"),
        ] {
            declare("/// \(comment)\nfunc \(name)(_ x: Double, _ y: Double) -> Double { x.\(method)(dividingBy: y) }")
            declare("/// \(comment)\nfunc \(name)<T: FloatingPoint>(_ x: T, _ y: T) -> T { x.\(method)(dividingBy: y) }")
        }
    }

    /// What takes a number apart into an exponent and the rest, or puts it together.
    private mutating func addMathematicsOfParts() {
        for signature in ["fma(_ x: Double, _ y: Double, _ z: Double) -> Double", "fma<T: FloatingPoint>(_ x: T, _ y: T, _ z: T) -> T"] {
            declare("/// x * y + z, rounded once.\nfunc \(signature) { z.addingProduct(x, y) }")
        }
        let scaled = "/// x times 2 to the power of n.\nfunc"
        for name in ["ldexp", "scalbn"] { declare("\(scaled) \(name)(_ x: Double, _ n: Int32) -> Double { Double._scaled(Int(n), x, false) }") }
        for type in ["Double", "Float"] { declare("\(scaled) ldexp(_ x: \(type), _ n: Int) -> \(type) { \(type)._scaled(n, x, false) }") }
        declare("\(scaled) scalbn<T: FloatingPoint>(_ x: T, _ n: Int) -> T { T._scaled(n, x, false) }")
        declare(
            """
            /// The size of x as a number from 0.5 up to 1, and the power of 2 by which that is multiplied.
            func frexp<T: BinaryFloatingPoint>(_ x: T) -> (T, Int) { x.isFinite && !x.isZero ? (x.significand / 2, x._exponent + 1) : (x, 0) }
            """)
        declare(
            """
            /// The whole part of x, and the rest.
            func modf<T: FloatingPoint>(_ x: T) -> (T, T) { x.isFinite ? (x.rounded(.towardZero), x - x.rounded(.towardZero)) : (x + 0, 0) }
            """)
        for signature in ["ilogb<T: BinaryFloatingPoint>(_ x: T)", "ilogb(_ x: Float)"] { declare("/// The exponent of x as a power of 2.\nfunc \(signature) -> Int { x._exponent }") }
        function("/// The exponent of x as a power of 2.\nfunc ilogb(_ x: Double) -> Int32") { $0.return(Int(Foundation.ilogb($0.double(0)) as Int32)) }
        for (name, comment, rule) in [("lround", "halves away from zero", FloatingPointRoundingRule.toNearestOrAwayFromZero), ("lrint", "halves to the even one", .toNearestOrEven)] {
            for (prefix, type) in [("", "Int"), ("l", "Int64")] {
                // What does not fit is the least number, as on most processors.
                function("/// The nearest whole number; \(comment).\nfunc \(prefix)\(name)(_ x: Double) -> \(type)") { $0.return(Int(exactly: $0.double(0).rounded(rule)) ?? Int.min) }
            }
        }
    }

    private mutating func addMathematicsOfOne() {
        func one(_ name: String, _ comment: String, _ double: @escaping @Sendable (Double) -> Double, _ float: @escaping @Sendable (Float) -> Float) {
            function("/// \(comment)\nfunc \(name)(_ x: Double) -> Double") { $0.return(double($0.double(0))) }
            function("/// \(comment)\nfunc \(name)(_ x: Float) -> Float") { $0.return(float($0.float(0))) }
        }
        one("exp", "e to the power of x.", { Foundation.exp($0) }, { Foundation.exp($0) })
        one("exp2", "2 to the power of x.", { Foundation.exp2($0) }, { Foundation.exp2($0) })
        one("expm1", "e to the power of x, less 1.", { Foundation.expm1($0) }, { Foundation.expm1($0) })
        one("log", "The natural logarithm.", { Foundation.log($0) }, { Foundation.log($0) })
        one("log2", "The logarithm to base 2.", { Foundation.log2($0) }, { Foundation.log2($0) })
        one("log10", "The logarithm to base 10.", { Foundation.log10($0) }, { Foundation.log10($0) })
        one("log1p", "The natural logarithm of 1 + x.", { Foundation.log1p($0) }, { Foundation.log1p($0) })
        one("logb", "The exponent of x as a power of 2.", { Foundation.logb($0) }, { Foundation.logb($0) })
        one("sin", "The sine of an angle in radians.", { Foundation.sin($0) }, { Foundation.sin($0) })
        one("cos", "The cosine of an angle in radians.", { Foundation.cos($0) }, { Foundation.cos($0) })
        one("tan", "The tangent of an angle in radians.", { Foundation.tan($0) }, { Foundation.tan($0) })
        one("asin", "The angle whose sine is x.", { Foundation.asin($0) }, { Foundation.asin($0) })
        one("acos", "The angle whose cosine is x.", { Foundation.acos($0) }, { Foundation.acos($0) })
        one("atan", "The angle whose tangent is x.", { Foundation.atan($0) }, { Foundation.atan($0) })
        one("sinh", "The hyperbolic sine.", { Foundation.sinh($0) }, { Foundation.sinh($0) })
        one("cosh", "The hyperbolic cosine.", { Foundation.cosh($0) }, { Foundation.cosh($0) })
        one("tanh", "The hyperbolic tangent.", { Foundation.tanh($0) }, { Foundation.tanh($0) })
        one("asinh", "The inverse hyperbolic sine.", { Foundation.asinh($0) }, { Foundation.asinh($0) })
        one("acosh", "The inverse hyperbolic cosine.", { Foundation.acosh($0) }, { Foundation.acosh($0) })
        one("atanh", "The inverse hyperbolic tangent.", { Foundation.atanh($0) }, { Foundation.atanh($0) })
        one("erf", "The error function.", { Foundation.erf($0) }, { Foundation.erf($0) })
        one("erfc", "1 less the error function.", { Foundation.erfc($0) }, { Foundation.erfc($0) })
        one("cbrt", "The cube root.", { Foundation.cbrt($0) }, { Foundation.cbrt($0) })
        one("tgamma", "The gamma function.", { Foundation.tgamma($0) }, { Foundation.tgamma($0) })
        one("rint", "The nearest whole number; halves to the even one.", { Foundation.rint($0) }, { Foundation.rint($0) })
        one("nearbyint", "The nearest whole number; halves to the even one.", { Foundation.nearbyint($0) }, { Foundation.nearbyint($0) })
    }

    private mutating func addMathematicsOfTwo() {
        func two(_ signature: String, _ comment: String, _ double: @escaping @Sendable (Double, Double) -> Double, _ float: @escaping @Sendable (Float, Float) -> Float) {
            function("/// \(comment)\nfunc \(signature.replacing("T", with: "Double"))") { $0.return(double($0.double(0), $0.double(1))) }
            function("/// \(comment)\nfunc \(signature.replacing("T", with: "Float"))") { $0.return(float($0.float(0), $0.float(1))) }
        }
        two("pow(_ x: T, _ y: T) -> T", "x to the power of y.", { Foundation.pow($0, $1) }, { Foundation.pow($0, $1) })
        two("atan2(_ y: T, _ x: T) -> T", "The angle of the point (x, y).", { Foundation.atan2($0, $1) }, { Foundation.atan2($0, $1) })
        two("hypot(_ x: T, _ y: T) -> T", "The length of the vector (x, y).", { Foundation.hypot($0, $1) }, { Foundation.hypot($0, $1) })
        two("copysign(_ x: T, _ y: T) -> T", "x with the sign of y.", { Foundation.copysign($0, $1) }, { Foundation.copysign($0, $1) })
        two("fdim(_ x: T, _ y: T) -> T", "How much x is above y; 0 where it is not.", { Foundation.fdim($0, $1) }, { Foundation.fdim($0, $1) })
        two("fmax(_ x: T, _ y: T) -> T", "The greater of two numbers.", { Foundation.fmax($0, $1) }, { Foundation.fmax($0, $1) })
        two("fmin(_ x: T, _ y: T) -> T", "The smaller of two numbers.", { Foundation.fmin($0, $1) }, { Foundation.fmin($0, $1) })
        two("nextafter(_ x: T, _ y: T) -> T", "The number next to x on the way to y.", { Foundation.nextafter($0, $1) }, { Foundation.nextafter($0, $1) })
    }
}
