import Foundation

extension CellLibrary {
    /// `print` and the other free functions.
    mutating func addFunctions() {
        function(
            """
            /// Writes the values, separated by spaces, and ends the line.
            func print(_ items: Any..., separator: String = " ", terminator: String = "\\n")
            """
        ) { frame in
            let items = frame.object(0, as: ArrayObject.self)
            let separator = frame.string(1)
            for index in 0..<items.count {
                if index > 0 { try frame.print(separator) }
                let value = unsafeDowncast(try frame.machine.present(items.objects[index]), to: AnyValue.self)
                let text = try frame.machine.describe(word: value.word, object: value.object, value.type)
                try frame.charge(steps: 10 + text.utf8.count / 8)
                try frame.print(text)
            }
            try frame.print(frame.string(2))
        }
        function("func debugPrint(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")") { frame in
            let items = frame.object(0, as: ArrayObject.self)
            for index in 0..<items.count {
                if index > 0 { try frame.print(frame.string(1)) }
                let value = unsafeDowncast(try frame.machine.present(items.objects[index]), to: AnyValue.self)
                try frame.print(frame.machine.describe(word: value.word, object: value.object, value.type, debug: true))
            }
            try frame.print(frame.string(2))
        }
        declare(
            """
            /// What text can be written to, as with `print(x, to: &stream)`.
            protocol TextOutputStream { mutating func write(_ string: String) }
            """)
        declare(
            """
            /// Writes the values, separated by spaces, to a string or another stream, and ends the line.
            func print<Target: TextOutputStream>(_ items: Any..., separator: String = " ", terminator: String = "\\n", to output: inout Target) {
                var prefix = ""
                for item in items {
                    output.write(prefix)
                    output.write(String(describing: item))
                    prefix = separator
                }
                output.write(terminator)
            }
            """)
        declare("/// What a function returns that never returns.\nenum Never: Error {}")
        function("/// Ends the program with a message.\nfunc _fail(_ message: String) -> Never") { frame in
            throw CellFailure(.runtime, frame.string(0))
        }
        declare("func fatalError(_ message: @autoclosure () -> String = \"\") -> Never { let m = message(); _fail(m.isEmpty ? \"fatalError was called\" : m) }")
        declare("func preconditionFailure(_ message: @autoclosure () -> String = \"\") -> Never { let m = message(); _fail(m.isEmpty ? \"preconditionFailure was called\" : \"precondition failed: \" + m) }")
        declare("func assertionFailure(_ message: @autoclosure () -> String = \"\") { let m = message(); _fail(m.isEmpty ? \"assertionFailure was called\" : \"assertion failed: \" + m) }")
        for (name, noun) in [("precondition", "precondition"), ("assert", "assertion")] {
            declare(
                """
                /// Fails unless the condition holds.
                func \(name)(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = "") {
                    if !condition() { let m = message(); _fail(m.isEmpty ? "\(noun) failed" : "\(noun) failed: " + m) }
                }
                """)
        }
        declare("/// The smaller of two values.\nfunc min<T: Comparable>(_ x: T, _ y: T) -> T { y < x ? y : x }")
        declare("/// The larger of two values.\nfunc max<T: Comparable>(_ x: T, _ y: T) -> T { y >= x ? y : x }")
        declare("func min<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T { var r = min(min(x, y), z); for v in rest { r = min(r, v) }; return r }")
        declare("func max<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T { var r = max(max(x, y), z); for v in rest { r = max(r, v) }; return r }")
        declare("/// The distance from zero.\nfunc abs<T: SignedNumeric & Comparable>(_ x: T) -> T { x < 0 ? -x : x }")
        // What `abs` becomes where it is called with these: one instruction, which also takes the sign from zero.
        intrinsic("func _abs(_ x: Double) -> Double", .word(.absDouble))
        intrinsic("func _abs(_ x: Float) -> Float", .selected(.floatOperation, Machine.FloatOperation.magnitude.rawValue))
        declare("/// Exchanges two values.\nfunc swap<T>(_ a: inout T, _ b: inout T) { let x = a; a = b; b = x }")
        declare("func ~= <T: Equatable>(a: T, b: T) -> Bool { a == b }")
        declare("func != <T: Equatable>(a: T, b: T) -> Bool { !(a == b) }", in: nil)
        declare("func == (a: (), b: ()) -> Bool { true }")
        function("/// Whether two types are the same.\nfunc == (a: Any.Type, b: Any.Type) -> Bool") { $0.return($0.object(0, as: RuntimeType.self) === $0.object(1, as: RuntimeType.self)) }
        declare("func != (a: Any.Type, b: Any.Type) -> Bool { !(a == b) }", in: nil)
        for count in 2...4 {
            let letters = ["A", "B", "C", "D"].prefix(count)
            let generics = letters.map { "\($0): Equatable" }.joined(separator: ", ")
            let tuple = "(" + letters.joined(separator: ", ") + ")"
            let test = (0..<count).map { "a.\($0) == b.\($0)" }.joined(separator: " && ")
            declare("func == <\(generics)>(a: \(tuple), b: \(tuple)) -> Bool { \(test) }")
            declare("func != <\(generics)>(a: \(tuple), b: \(tuple)) -> Bool { !(\(test)) }")
            let ordered = letters.map { "\($0): Comparable" }.joined(separator: ", ")
            let steps = (0..<count - 1).map { "if !(a.\($0) == b.\($0)) { return a.\($0) < b.\($0) }" }.joined(separator: "; ")
            declare("func < <\(ordered)>(a: \(tuple), b: \(tuple)) -> Bool { \(steps); return a.\(count - 1) < b.\(count - 1) }")
            declare("func > <\(ordered)>(a: \(tuple), b: \(tuple)) -> Bool { b < a }")
            declare("func <= <\(ordered)>(a: \(tuple), b: \(tuple)) -> Bool { !(b < a) }")
            declare("func >= <\(ordered)>(a: \(tuple), b: \(tuple)) -> Bool { !(a < b) }")
        }
        intrinsic("func === <A: AnyObject, B: AnyObject>(a: A?, b: B?) -> Bool", .objects(.identical))
        intrinsic("func !== <A: AnyObject, B: AnyObject>(a: A?, b: B?) -> Bool", .objectsNegated(.identical))
        declare("func withExtendedLifetime<T, R>(_ x: T, _ body: () throws -> R) rethrows -> R { try body() }")
        declare(
            """
            /// What tells instances apart.
            struct ObjectIdentifier: Hashable {
                let _value: Int
                init<T: AnyObject>(_ x: T) { self._value = _address(x) }
                static func == (a: ObjectIdentifier, b: ObjectIdentifier) -> Bool { a._value == b._value }
                func hash(into hasher: inout Hasher) { hasher.combine(_value) }
            }
            """)
        function("func _address<T: AnyObject>(_ x: T) -> Int") { frame in
            frame.return(frame.objects[frame.register(0)].map { Int(bitPattern: Unmanaged.passUnretained($0).toOpaque()) } ?? 0)
        }
    }

    /// The C functions that Foundation brings, and `pow`.
    mutating func addMathematics() {
        func one(_ name: String, _ comment: String, _ double: @escaping @Sendable (Double) -> Double, _ float: @escaping @Sendable (Float) -> Float) {
            function("/// \(comment)\nfunc \(name)(_ x: Double) -> Double") { $0.return(double($0.double(0))) }
            function("/// \(comment)\nfunc \(name)(_ x: Float) -> Float") { $0.return(float($0.float(0))) }
        }
        intrinsic("/// The square root.\nfunc sqrt(_ x: Double) -> Double", .word(.sqrtDouble))
        intrinsic("/// The square root.\nfunc sqrt(_ x: Float) -> Float", .selected(.floatOperation, Machine.FloatOperation.squareRoot.rawValue))
        declare("/// The base of the natural logarithm.\nvar M_E: Double { 2.718281828459045 }")
        declare("/// The ratio of a circle's circumference to its diameter.\nvar M_PI: Double { 3.141592653589793 }")
        intrinsic("func fabs(_ x: Double) -> Double", .word(.absDouble))
        one("exp", "e to the power of x.", { Foundation.exp($0) }, { Foundation.exp($0) })
        one("exp2", "2 to the power of x.", { Foundation.exp2($0) }, { Foundation.exp2($0) })
        one("expm1", "e to the power of x, less 1.", { Foundation.expm1($0) }, { Foundation.expm1($0) })
        one("log", "The natural logarithm.", { Foundation.log($0) }, { Foundation.log($0) })
        one("log2", "The logarithm to base 2.", { Foundation.log2($0) }, { Foundation.log2($0) })
        one("log10", "The logarithm to base 10.", { Foundation.log10($0) }, { Foundation.log10($0) })
        one("log1p", "The natural logarithm of 1 + x.", { Foundation.log1p($0) }, { Foundation.log1p($0) })
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
        one("cbrt", "The cube root.", { Foundation.cbrt($0) }, { Foundation.cbrt($0) })
        one("floor", "The largest whole number not above x.", { Foundation.floor($0) }, { Foundation.floor($0) })
        one("ceil", "The smallest whole number not below x.", { Foundation.ceil($0) }, { Foundation.ceil($0) })
        one("round", "The nearest whole number; halves away from zero.", { Foundation.round($0) }, { Foundation.round($0) })
        one("trunc", "The whole part.", { Foundation.trunc($0) }, { Foundation.trunc($0) })
        one("tgamma", "The gamma function.", { Foundation.tgamma($0) }, { Foundation.tgamma($0) })
        function("/// x to the power of y.\nfunc pow(_ x: Double, _ y: Double) -> Double") { $0.return(Foundation.pow($0.double(0), $0.double(1))) }
        function("/// x to the power of y.\nfunc pow(_ x: Float, _ y: Float) -> Float") { $0.return(Foundation.pow($0.float(0), $0.float(1))) }
        function("/// The angle of the point (x, y).\nfunc atan2(_ y: Double, _ x: Double) -> Double") { $0.return(Foundation.atan2($0.double(0), $0.double(1))) }
        function("/// The length of the vector (x, y).\nfunc hypot(_ x: Double, _ y: Double) -> Double") { $0.return(Foundation.hypot($0.double(0), $0.double(1))) }
        function("func fmod(_ x: Double, _ y: Double) -> Double") { $0.return(Foundation.fmod($0.double(0), $0.double(1))) }
        function("func copysign(_ x: Double, _ y: Double) -> Double") { $0.return(Foundation.copysign($0.double(0), $0.double(1))) }
        declare("func fmax(_ x: Double, _ y: Double) -> Double { Double.maximum(x, y) }")
        declare("func fmin(_ x: Double, _ y: Double) -> Double { Double.minimum(x, y) }")
    }
}
