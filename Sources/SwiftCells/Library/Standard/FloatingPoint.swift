import Foundation

extension CellLibrary {
    /// `Double`, `Float` and `Bool`.
    mutating func addFloatingPoint() {
        for (name, bits) in [("Double", 64), ("Float", 32)] {
            declare(
                """
                /// Numbers with a fraction, \(bits) bits.
                struct \(name): BinaryFloatingPoint, LosslessStringConvertible, _TextOutputStreamable, Sendable {
                    typealias Stride = \(name)
                    typealias Magnitude = \(name)
                    typealias IntegerLiteralType = \(name)
                    typealias FloatLiteralType = \(name)
                }
                """)
        }
        for name in ["Double", "Float"] { addFloatingPoint(name) }

        intrinsic("init(_ x: Double)", in: "Double", .sameWord)
        intrinsic("init(_ x: Float)", in: "Double", .selected(.convert, Machine.Conversion.floatToDouble.selector(nil)))
        intrinsic("init(_ x: Float)", in: "Float", .sameWord)
        intrinsic("init(_ x: Double)", in: "Float", .selected(.convert, Machine.Conversion.doubleToFloat.selector(nil)))
        property("var bitPattern: UInt64 { get }", in: "Double", get: { $0.return($0.word(0)) })
        property("var bitPattern: UInt32 { get }", in: "Float", get: { $0.return($0.word(0)) })
        function("init(bitPattern: UInt64)", in: "Double") { $0.return($0.word(0)) }
        function("init(bitPattern: UInt32)", in: "Float") { $0.return($0.word(0)) }
    }

    private mutating func addFloatingPoint(_ name: String) {
        let isDouble = name == "Double"
        typealias Operation = Machine.FloatOperation
        for (symbol, opcode, operation) in [
            ("+", Opcode.addDouble, Operation.add), ("-", .subDouble, .subtract), ("*", .mulDouble, .multiply), ("/", .divDouble, .divide),
        ] {
            intrinsic(
                "static func \(symbol) (lhs: \(name), rhs: \(name)) -> \(name)", in: name,
                isDouble ? .word(opcode) : .selected(.floatOperation, operation.rawValue))
            intrinsic(
                "static func \(symbol)= (lhs: inout \(name), rhs: \(name))", in: name,
                isDouble ? .assign(opcode) : .selectedAssign(.floatOperation, operation.rawValue))
        }
        intrinsic(
            "static prefix func - (x: \(name)) -> \(name)", in: name,
            isDouble ? .word(.negDouble) : .selected(.floatOperation, Operation.negate.rawValue))
        func comparison(_ symbol: String, _ double: Intrinsic, _ float: Intrinsic) {
            intrinsic("static func \(symbol) (lhs: \(name), rhs: \(name)) -> Bool", in: name, isDouble ? double : float)
        }
        comparison("==", .word(.equalDouble), .selected(.floatOperation, Operation.equal.rawValue))
        comparison("!=", .negated(.equalDouble), .selectedNegated(.floatOperation, Operation.equal.rawValue))
        comparison("<", .word(.lessDouble), .selected(.floatOperation, Operation.less.rawValue))
        comparison("<=", .word(.lessEqualDouble), .selected(.floatOperation, Operation.lessEqual.rawValue))
        comparison(">", .swapped(.lessDouble), .selectedSwapped(.floatOperation, Operation.less.rawValue))
        comparison(">=", .swapped(.lessEqualDouble), .selectedSwapped(.floatOperation, Operation.lessEqual.rawValue))

        intrinsic("init()", in: name, .word(.loadInt))
        intrinsic("init(integerLiteral value: \(name))", in: name, .sameWord)
        intrinsic("init(floatLiteral value: \(name))", in: name, .sameWord)
        let conversion: Machine.Conversion = isDouble ? .integerToDouble : .integerToFloat
        intrinsic("init(_ value: Int)", in: name, isDouble ? .word(.intToDouble) : .selected(.convert, conversion.selector(nil)))
        intrinsic("static func _ofUnsigned(_ value: UInt) -> \(name)", in: name, .selected(.convert, conversion.selector(.uint)))
        for width in IntegerWidth.allCases {
            intrinsic("init(_ value: \(width.name))", in: name, .selected(.convert, conversion.selector(width)))
        }
        if isDouble {
            function("init?<S: StringProtocol>(_ text: S)", in: name, cost: 80) { $0.return(Double($0.string(0))) }
        } else {
            function("init?<S: StringProtocol>(_ text: S)", in: name, cost: 80) { frame in
                frame.return(Float(frame.string(0)).map { Int($0.bitPattern) })
            }
        }

        for other in ["Int", "Double", "Float"] {
            function("init?(exactly value: \(other))", in: name) { frame in
                if isDouble {
                    frame.return(other == "Int" ? Double(exactly: frame.int(0)) : Double(exactly: other == "Float" ? Double(frame.float(0)) : frame.double(0)))
                } else {
                    let value = other == "Int" ? Float(exactly: frame.int(0)) : Float(exactly: other == "Float" ? Double(frame.float(0)) : frame.double(0))
                    frame.return(value.map { Int($0.bitPattern) })
                }
            }
        }
        declare("static var zero: \(name) { 0 }", in: name)
        func constant(_ constantName: String, _ value: Double, _ float: Float) {
            property("static var \(constantName): \(name) { get }", in: name, get: { isDouble ? $0.return(value) : $0.return(float) })
        }
        constant("pi", .pi, .pi)
        constant("infinity", .infinity, .infinity)
        constant("nan", .nan, .nan)
        constant("greatestFiniteMagnitude", .greatestFiniteMagnitude, .greatestFiniteMagnitude)
        constant("leastNormalMagnitude", .leastNormalMagnitude, .leastNormalMagnitude)
        constant("leastNonzeroMagnitude", .leastNonzeroMagnitude, .leastNonzeroMagnitude)
        constant("ulpOfOne", .ulpOfOne, .ulpOfOne)

        /// A method from the number to itself.
        func method(_ signature: String, _ double: @escaping @Sendable (Double) -> Double, _ float: @escaping @Sendable (Float) -> Float) {
            let body: NativeFunction.Body = { isDouble ? $0.return(double($0.double(0))) : $0.return(float($0.float(0))) }
            if signature.contains("var ") { property(signature, in: name, get: body) } else { function(signature, in: name, body) }
        }
        if isDouble {
            intrinsic("func squareRoot() -> Double", in: name, .word(.sqrtDouble))
            intrinsicProperty("var magnitude: Double { get }", in: name, .word(.absDouble))
        } else {
            intrinsic("func squareRoot() -> Float", in: name, .selected(.floatOperation, Operation.squareRoot.rawValue))
            intrinsicProperty("var magnitude: Float { get }", in: name, .selected(.floatOperation, Operation.magnitude.rawValue))
        }
        method("func rounded() -> \(name)", { $0.rounded() }, { $0.rounded() })
        method("var ulp: \(name) { get }", { $0.ulp }, { $0.ulp })
        method("var nextUp: \(name) { get }", { $0.nextUp }, { $0.nextUp })
        method("var nextDown: \(name) { get }", { $0.nextDown }, { $0.nextDown })
        method("var significand: \(name) { get }", { $0.significand }, { $0.significand })
        method("/// The power of two in the number.\nvar binade: \(name) { get }", { $0.binade }, { $0.binade })
        property("var exponent: Int { get }", in: name, get: { $0.return(isDouble ? Int($0.double(0).exponent) : Int($0.float(0).exponent)) })
        property("var debugDescription: String { get }", in: name, get: { $0.return(isDouble ? $0.double(0).debugDescription : $0.float(0).debugDescription) })
        declare("func isEqual(to other: \(name)) -> Bool { self == other }", in: name)
        declare("func isLess(than other: \(name)) -> Bool { self < other }", in: name)
        declare("func isLessThanOrEqualTo(_ other: \(name)) -> Bool { self <= other }", in: name)
        let rules: [FloatingPointRoundingRule] = [
            .toNearestOrAwayFromZero, .toNearestOrEven, .up, .down, .towardZero, .awayFromZero,
        ]
        function("func rounded(_ rule: FloatingPointRoundingRule) -> \(name)", in: name) { frame in
            let rule = rules[frame.word(1)]
            if isDouble { frame.return(frame.double(0).rounded(rule)) } else { frame.return(frame.float(0).rounded(rule)) }
        }
        declare("mutating func round() { self = self.rounded() }", in: name)
        declare("mutating func round(_ rule: FloatingPointRoundingRule) { self = self.rounded(rule) }", in: name)
        declare("mutating func negate() { self = -self }", in: name)
        declare("mutating func formSquareRoot() { self = self.squareRoot() }", in: name)
        addParts(name)
        if isDouble {
            declare(
                """
                /// How a number with a fraction becomes a whole one.
                enum FloatingPointRoundingRule { case toNearestOrAwayFromZero, toNearestOrEven, up, down, towardZero, awayFromZero }
                """)
            declare(
                """
                /// Of which kind a number with a fraction is.
                enum FloatingPointClassification {
                    /// No number, which traps in some machines.
                    case signalingNaN
                    /// No number.
                    case quietNaN
                    /// Less than all numbers.
                    case negativeInfinity
                    /// Below zero, with all its digits.
                    case negativeNormal
                    /// So near to zero that digits are missing, and below it.
                    case negativeSubnormal
                    /// Zero with a minus sign.
                    case negativeZero
                    /// Zero.
                    case positiveZero
                    /// So near to zero that digits are missing.
                    case positiveSubnormal
                    /// Above zero, with all its digits.
                    case positiveNormal
                    /// Greater than all numbers.
                    case positiveInfinity
                }
                """)
            declare("/// Whether a number is below zero.\nenum FloatingPointSign: Int { case plus, minus }")
        }
        declare("var sign: FloatingPointSign { _isSignMinus ? .minus : .plus }", in: name)
        func fact(_ factName: String, _ double: @escaping @Sendable (Double) -> Bool, _ float: @escaping @Sendable (Float) -> Bool) {
            property("var \(factName): Bool { get }", in: name, get: { $0.return(isDouble ? double($0.double(0)) : float($0.float(0))) })
        }
        fact("isNaN", { $0.isNaN }, { $0.isNaN })
        fact("isFinite", { $0.isFinite }, { $0.isFinite })
        fact("isInfinite", { $0.isInfinite }, { $0.isInfinite })
        fact("isZero", { $0.isZero }, { $0.isZero })
        fact("isNormal", { $0.isNormal }, { $0.isNormal })
        fact("isSubnormal", { $0.isSubnormal }, { $0.isSubnormal })
        fact("_isSignMinus", { $0.sign == .minus }, { $0.sign == .minus })
        func pair(_ signature: String, _ double: @escaping @Sendable (Double, Double) -> Double, _ float: @escaping @Sendable (Float, Float) -> Float) {
            function(signature, in: name) {
                isDouble ? $0.return(double($0.double(0), $0.double(1))) : $0.return(float($0.float(0), $0.float(1)))
            }
        }
        pair("func truncatingRemainder(dividingBy other: \(name)) -> \(name)", { $0.truncatingRemainder(dividingBy: $1) }, { $0.truncatingRemainder(dividingBy: $1) })
        pair("func remainder(dividingBy other: \(name)) -> \(name)", { $0.remainder(dividingBy: $1) }, { $0.remainder(dividingBy: $1) })
        pair("static func minimum(_ x: \(name), _ y: \(name)) -> \(name)", { Double.minimum($0, $1) }, { Float.minimum($0, $1) })
        pair("static func minimumMagnitude(_ x: \(name), _ y: \(name)) -> \(name)", { Double.minimumMagnitude($0, $1) }, { Float.minimumMagnitude($0, $1) })
        pair("static func maximumMagnitude(_ x: \(name), _ y: \(name)) -> \(name)", { Double.maximumMagnitude($0, $1) }, { Float.maximumMagnitude($0, $1) })
        pair("static func maximum(_ x: \(name), _ y: \(name)) -> \(name)", { Double.maximum($0, $1) }, { Float.maximum($0, $1) })
        function("func isTotallyOrdered(belowOrEqualTo other: \(name)) -> Bool", in: name) {
            $0.return(isDouble ? $0.double(0).isTotallyOrdered(belowOrEqualTo: $0.double(1)) : $0.float(0).isTotallyOrdered(belowOrEqualTo: $0.float(1)))
        }
        function("func addingProduct(_ lhs: \(name), _ rhs: \(name)) -> \(name)", in: name) {
            isDouble
                ? $0.return($0.double(0).addingProduct($0.double(1), $0.double(2)))
                : $0.return($0.float(0).addingProduct($0.float(1), $0.float(2)))
        }
        if isDouble {
            intrinsicProperty("var _asDouble: Double { get }", in: name, .sameWord)
        } else {
            intrinsicProperty("var _asDouble: Double { get }", in: name, .selected(.convert, Machine.Conversion.floatToDouble.selector(nil)))
        }
        property("var description: String { get }", in: name, get: { $0.return(isDouble ? $0.double(0).description : $0.float(0).description) })
        declare("func hash(into hasher: inout Hasher) { hasher.combine(self) }", in: name)
        declare("func distance(to other: \(name)) -> \(name) { other - self }", in: name)
        declare("func advanced(by n: \(name)) -> \(name) { self + n }", in: name)
    }

    /// What a number is made of: its sign, its exponent and the digits in front of it.
    private mutating func addParts(_ name: String) {
        let isDouble = name == "Double"
        let (bits, digits) = isDouble ? ("UInt64", 52) : ("UInt32", 23)
        declare("static var radix: Int { 2 }", in: name)
        declare("static var significandBitCount: Int { \(digits) }", in: name)
        declare("static var exponentBitCount: Int { \(isDouble ? 11 : 8) }", in: name)
        declare("var significandBitPattern: \(bits) { bitPattern & \((UInt64(1) << UInt64(digits)) - 1) }", in: name)
        declare("var exponentBitPattern: UInt { UInt((bitPattern >> \(digits)) & \(isDouble ? 2047 : 255)) }", in: name)
        property("var significandWidth: Int { get }", in: name, get: { $0.return(isDouble ? $0.double(0).significandWidth : $0.float(0).significandWidth) })
        declare(
            """
            init(sign: FloatingPointSign, exponentBitPattern: UInt, significandBitPattern: \(bits)) {
                let parts = (\(bits)(exponentBitPattern & \(isDouble ? 2047 : 255)) << \(digits)) | (significandBitPattern & \((UInt64(1) << UInt64(digits)) - 1))
                self.init(bitPattern: (sign == .minus ? \(isDouble ? "0x8000000000000000" : "0x80000000") : 0) | parts)
            }
            """, in: name)
        function("static func _scaled(_ exponent: Int, _ significand: \(name), _ isNegative: Bool) -> \(name)", in: name) {
            let sign: Swift.FloatingPointSign = $0.bool(2) ? .minus : .plus
            if isDouble { $0.return(Double(sign: sign, exponent: $0.int(0), significand: $0.double(1))) } else { $0.return(Float(sign: sign, exponent: $0.int(0), significand: $0.float(1))) }
        }
        declare("init(sign: FloatingPointSign, exponent: Int, significand: \(name)) { self = \(name)._scaled(exponent, significand, sign == .minus) }", in: name)
        declare("var _exponent: Int { exponent }", in: name)
        declare(
            """
            var floatingPointClass: FloatingPointClassification {
                if isNaN { return .quietNaN }
                let isNegative = sign == .minus
                if isInfinite { return isNegative ? .negativeInfinity : .positiveInfinity }
                if isZero { return isNegative ? .negativeZero : .positiveZero }
                if isSubnormal { return isNegative ? .negativeSubnormal : .positiveSubnormal }
                return isNegative ? .negativeNormal : .positiveNormal
            }
            """, in: name)
        declare("init(signOf: \(name), magnitudeOf: \(name)) { self = (signOf.sign == .minus) == (magnitudeOf.sign == .minus) ? magnitudeOf : -magnitudeOf }", in: name)
        declare("mutating func formTruncatingRemainder(dividingBy other: \(name)) { self = self.truncatingRemainder(dividingBy: other) }", in: name)
        declare("mutating func formRemainder(dividingBy other: \(name)) { self = self.remainder(dividingBy: other) }", in: name)
        declare("mutating func addProduct(_ lhs: \(name), _ rhs: \(name)) { self = self.addingProduct(lhs, rhs) }", in: name)
    }

    /// `Bool`.
    mutating func addBool() {
        declare("/// True or false.\nstruct Bool: Hashable, CustomStringConvertible, LosslessStringConvertible, Sendable {}")
        intrinsic("init()", in: "Bool", .word(.loadInt))
        intrinsic("init(_ value: Bool)", in: "Bool", .sameWord)
        intrinsic("init(booleanLiteral value: Bool)", in: "Bool", .sameWord)
        function("init?(_ description: String)", in: "Bool") { $0.return(Bool($0.string(0))) }
        intrinsic("static prefix func ! (a: Bool) -> Bool", in: "Bool", .word(.not))
        intrinsic("static func == (lhs: Bool, rhs: Bool) -> Bool", in: "Bool", .word(.equalInt))
        intrinsic("static func != (lhs: Bool, rhs: Bool) -> Bool", in: "Bool", .negated(.equalInt))
        declare("mutating func toggle() { self = !self }", in: "Bool")
        property("var description: String { get }", in: "Bool", get: { $0.return($0.bool(0) ? "true" : "false") })
        declare("func hash(into hasher: inout Hasher) { hasher.combine(self) }", in: "Bool")
    }

    /// `Optional`.
    mutating func addOptional() {
        declare(
            """
            /// A value, or nothing.
            enum Optional<Wrapped> {
                case none
                case some(Wrapped)
            }
            """)
        declare("func map<U>(_ transform: (Wrapped) throws -> U) rethrows -> U? { if let x = self { return try transform(x) }; return nil }", in: "Optional")
        declare("func flatMap<U>(_ transform: (Wrapped) throws -> U?) rethrows -> U? { if let x = self { return try transform(x) }; return nil }", in: "Optional")
        declare("init(_ some: Wrapped) { self = some }", in: "Optional")
        declare("var unsafelyUnwrapped: Wrapped { self! }", in: "Optional")
        declare(
            """
            static func == (lhs: Wrapped?, rhs: Wrapped?) -> Bool {
                if let l = lhs { if let r = rhs { return l == r }; return false }
                if let _ = rhs { return false }
                return true
            }
            """, in: "Optional where Wrapped: Equatable")
        declare("var debugDescription: String { String(reflecting: self) }", in: "Optional")
        declare("extension Optional: Equatable where Wrapped: Equatable")
        declare("extension Optional: Hashable where Wrapped: Hashable")
        declare("func hash(into hasher: inout Hasher) { hasher.combine(self) }", in: "Optional where Wrapped: Hashable")
        declare(
            """
            /// Success with a value, or failure with an error.
            enum Result<Success, Failure: Error> {
                case success(Success)
                case failure(Failure)
            }
            """)
        declare("extension Result: Hashable where Success: Hashable, Failure: Hashable")
        declare("func get() throws -> Success { switch self { case .success(let x): return x; case .failure(let e): throw e } }", in: "Result")
        declare(
            """
            func map<T>(_ transform: (Success) -> T) -> Result<T, Failure> {
                switch self { case .success(let x): return .success(transform(x)); case .failure(let e): return .failure(e) }
            }
            """, in: "Result")
        declare(
            """
            func flatMap<T>(_ transform: (Success) -> Result<T, Failure>) -> Result<T, Failure> {
                switch self { case .success(let x): return transform(x); case .failure(let e): return .failure(e) }
            }
            """, in: "Result")
        declare(
            """
            func mapError<E: Error>(_ transform: (Failure) -> E) -> Result<Success, E> {
                switch self { case .success(let x): return .success(x); case .failure(let e): return .failure(transform(e)) }
            }
            """, in: "Result")
        declare(
            """
            func flatMapError<E: Error>(_ transform: (Failure) -> Result<Success, E>) -> Result<Success, E> {
                switch self { case .success(let x): return .success(x); case .failure(let e): return transform(e) }
            }
            """, in: "Result")
        declare("init(catching body: () throws -> Success) { do { self = .success(try body()) } catch { self = .failure(error) } }", in: "Result where Failure == any Error")
        declare("extension Result: Equatable where Success: Equatable, Failure: Equatable")
    }
}
