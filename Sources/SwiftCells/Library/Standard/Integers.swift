extension CellLibrary {
    /// `Int` and the integer types of fixed width, with trapping arithmetic.
    mutating func addIntegers() {
        addInteger("Int", nil)
        for width in IntegerWidth.allCases { addInteger(width.name, width) }
    }

    private mutating func addInteger(_ name: String, _ width: IntegerWidth?) {
        let isSigned = width?.isSigned ?? true
        let isUnsigned64 = width?.isFullUnsigned ?? false
        declare(
            """
            /// \(width == nil ? "Whole numbers of 64 bits." : "Whole numbers of \(width?.bits ?? 64) bits, \(isSigned ? "with" : "without") sign.")
            struct \(name): FixedWidthInteger, \(isSigned ? "SignedInteger" : "UnsignedInteger"), Sendable {
                typealias Stride = Int
                typealias Magnitude = \(isSigned ? (name == "Int" ? "UInt" : "U" + name) : name)
                typealias IntegerLiteralType = \(name)
            }
            """)

        typealias Operation = Machine.IntegerOperation
        for (symbol, opcode, operation) in [
            ("+", Opcode.addInt, Operation.add), ("-", .subInt, .subtract), ("*", .mulInt, .multiply), ("/", .divInt, .divide),
            ("%", .remInt, .remainder), ("&+", .wrappingAdd, .wrappingAdd), ("&-", .wrappingSub, .wrappingSubtract),
            ("&*", .wrappingMul, .wrappingMultiply),
        ] {
            let (plain, assigning) =
                width.map { (Intrinsic.selected(.integerOperation, operation.selector($0)), Intrinsic.selectedAssign(.integerOperation, operation.selector($0))) }
                ?? (.word(opcode), .assign(opcode))
            intrinsic("static func \(symbol) (lhs: \(name), rhs: \(name)) -> \(name)", in: name, plain)
            intrinsic("static func \(symbol)= (lhs: inout \(name), rhs: \(name))", in: name, assigning)
        }
        for (symbol, opcode) in [("&", Opcode.and), ("|", .or), ("^", .xor)] {
            intrinsic("static func \(symbol) (lhs: \(name), rhs: \(name)) -> \(name)", in: name, .word(opcode))
            intrinsic("static func \(symbol)= (lhs: inout \(name), rhs: \(name))", in: name, .assign(opcode))
        }
        for (symbol, opcode, operation) in [("<<", Opcode.shiftLeft, Operation.shiftLeft), (">>", .shiftRight, .shiftRight)] {
            let (plain, assigning) =
                width.map { (Intrinsic.selected(.integerOperation, operation.selector($0)), Intrinsic.selectedAssign(.integerOperation, operation.selector($0))) }
                ?? (.word(opcode), .assign(opcode))
            intrinsic("static func \(symbol) (lhs: \(name), rhs: Int) -> \(name)", in: name, plain)
            intrinsic("static func \(symbol)= (lhs: inout \(name), rhs: Int)", in: name, assigning)
        }
        for (symbol, shift) in [("&<<", "<<"), ("&>>", ">>")] {
            declare("static func \(symbol) (lhs: \(name), rhs: \(name)) -> \(name) { lhs \(shift) Int(truncatingIfNeeded: rhs & \((width?.bits ?? 64) - 1)) }", in: name)
            declare("static func \(symbol)= (lhs: inout \(name), rhs: \(name)) { lhs = lhs \(symbol) rhs }", in: name)
        }
        intrinsic(
            "static prefix func ~ (x: \(name)) -> \(name)", in: name,
            width.map { .selected(.integerOperation, Operation.complement.selector($0)) } ?? .word(.complement))
        if isSigned {
            intrinsic(
                "static prefix func - (x: \(name)) -> \(name)", in: name,
                width.map { .selected(.integerOperation, Operation.negate.selector($0)) } ?? .word(.negInt))
        }

        intrinsic("static func == (lhs: \(name), rhs: \(name)) -> Bool", in: name, .word(.equalInt))
        intrinsic("static func != (lhs: \(name), rhs: \(name)) -> Bool", in: name, .negated(.equalInt))
        let (less, lessEqual) = isUnsigned64 ? (Opcode.lessUnsigned, Opcode.lessEqualUnsigned) : (.lessInt, .lessEqualInt)
        intrinsic("static func < (lhs: \(name), rhs: \(name)) -> Bool", in: name, .word(less))
        intrinsic("static func <= (lhs: \(name), rhs: \(name)) -> Bool", in: name, .word(lessEqual))
        intrinsic("static func > (lhs: \(name), rhs: \(name)) -> Bool", in: name, .swapped(less))
        intrinsic("static func >= (lhs: \(name), rhs: \(name)) -> Bool", in: name, .swapped(lessEqual))

        // Conversions.
        intrinsic("init()", in: name, .word(.loadInt))
        intrinsic("init(integerLiteral value: \(name))", in: name, .sameWord)
        let others: [(String, IntegerWidth?)] = [("Int", nil)] + IntegerWidth.allCases.map { ($0.name, $0) }
        for (other, otherWidth) in others {
            if other == name {
                intrinsic("init(_ source: \(other))", in: name, .sameWord)
            } else {
                let conversion: Machine.Conversion = otherWidth?.isFullUnsigned == true ? .unsignedToInteger : .integerToInteger
                intrinsic("init(_ source: \(other))", in: name, .selected(.convert, conversion.selector(width)))
            }
            intrinsic("init(truncatingIfNeeded source: \(other))", in: name, .selected(.convert, Machine.Conversion.truncate.selector(width)))
            function("init?(exactly source: \(other))", in: name) { frame in
                let value = frame.int(0)
                let fits: Bool
                if otherWidth?.isFullUnsigned == true {
                    fits = isUnsigned64 || (value >= 0 && (width?.range.contains(value) ?? true))
                } else {
                    fits = isUnsigned64 ? value >= 0 : width?.range.contains(value) ?? true
                }
                frame.return(fits ? value : Int?.none)
            }
            function("init(clamping source: \(other))", in: name) { frame in
                let value = frame.int(0)
                if otherWidth?.isFullUnsigned == true {
                    let upper = isUnsigned64 ? UInt.max : UInt(width?.range.upperBound ?? Int.max)
                    frame.return(Int(bitPattern: Swift.min(UInt(bitPattern: value), upper)))
                } else if isUnsigned64 {
                    frame.return(Swift.max(0, value))
                } else {
                    let range = width?.range ?? Int.min...Int.max
                    frame.return(Swift.min(Swift.max(value, range.lowerBound), range.upperBound))
                }
            }
        }
        intrinsic("init(_ source: Double)", in: name, .selected(.convert, Machine.Conversion.doubleToInteger.selector(width)))
        intrinsic("init(_ source: Float)", in: name, .selected(.convert, Machine.Conversion.floatToInteger.selector(width)))
        declare("init?(exactly source: Float) { self.init(exactly: Double(source)) }", in: name)
        function("init?(exactly source: Double)", in: name) { frame in
            let value = frame.double(0)
            if isUnsigned64 {
                frame.return(UInt(exactly: value).map { Int(bitPattern: $0) })
            } else {
                frame.return(Int(exactly: value).flatMap { width?.range.contains($0) ?? true ? $0 : nil })
            }
        }
        if name == "Int" || name == "UInt" {
            let other = name == "Int" ? "UInt" : "Int"
            intrinsic("init(bitPattern x: \(other))", in: name, .sameWord)
        } else {
            let other = name.hasPrefix("U") ? String(name.dropFirst()) : "U" + name
            intrinsic("init(bitPattern x: \(other))", in: name, .selected(.convert, Machine.Conversion.truncate.selector(width)))
        }
        /// Steps for reading a number beside those for the length of its text.
        let parsingCost = 64
        /// Reads a whole number in the given base.
        @Sendable func parse(_ text: String, _ radix: Int) -> Int? {
            if isUnsigned64 { return UInt(text, radix: radix).map { Int(bitPattern: $0) } }
            guard let value = Int(text, radix: radix), width?.range.contains(value) ?? true else { return nil }
            return value
        }
        function("init?(_ description: String)", in: name, cost: parsingCost) { frame in frame.return(parse(frame.string(0), 10)) }
        function("init?(_ text: String, radix: Int)", in: name, cost: parsingCost) { frame in
            guard 2...36 ~= frame.int(1) else { throw CellFailure(.runtime, "the radix must be from 2 to 36, not \(frame.int(1))") }
            frame.return(parse(frame.string(0), frame.int(1)))
        }
        declare("init?<S: StringProtocol>(_ text: S, radix: Int = 10) { self.init(String(text), radix: radix) }", in: name)
        function("init?(_ text: Substring, radix: Int = 10)", in: name, cost: parsingCost) { frame in
            guard 2...36 ~= frame.int(1) else { throw CellFailure(.runtime, "the radix must be from 2 to 36, not \(frame.int(1))") }
            frame.return(parse(frame.string(0), frame.int(1)))
        }

        // Facts.
        let (low, high): (String, String)
        if isUnsigned64 { (low, high) = ("0", "18446744073709551615") } else {
            (low, high) = ("\(width?.range.lowerBound ?? .min)", "\(width?.range.upperBound ?? .max)")
        }
        declare("static var min: \(name) { \(low) }", in: name)
        declare("static var max: \(name) { \(high) }", in: name)
        declare("static var zero: \(name) { 0 }", in: name)
        declare("static var bitWidth: Int { \(width?.bits ?? 64) }", in: name)
        declare("var bitWidth: Int { \(width?.bits ?? 64) }", in: name)
        if isSigned {
            let magnitude = name == "Int" ? "UInt" : "U" + name
            property("var magnitude: \(magnitude) { get }", in: name, get: { $0.return(Int(bitPattern: $0.int(0).magnitude)) })
        } else {
            declare("var magnitude: \(name) { self }", in: name)
        }
        intrinsic("static func _ofUnsigned(_ source: UInt) -> \(name)", in: name, .selected(.convert, Machine.Conversion.unsignedToInteger.selector(width)))
        intrinsicProperty("var _bits: Int { get }", in: name, .sameWord)
        property("var description: String { get }", in: name, get: { $0.return(isUnsigned64 ? String(UInt(bitPattern: $0.int(0))) : String($0.int(0))) })
        declare("func hash(into hasher: inout Hasher) { hasher.combine(self) }", in: name)
        property("var nonzeroBitCount: Int { get }", in: name, get: { $0.return(Self.lowBits($0.int(0), width).nonzeroBitCount) })
        property("var leadingZeroBitCount: Int { get }", in: name, get: {
            $0.return(Self.lowBits($0.int(0), width).leadingZeroBitCount - (64 - (width?.bits ?? 64)))
        })
        property("var trailingZeroBitCount: Int { get }", in: name, get: { $0.return(Swift.min(width?.bits ?? 64, $0.int(0).trailingZeroBitCount)) })
        property("var byteSwapped: \(name) { get }", in: name, get: {
            let swapped = Int(bitPattern: UInt(bitPattern: $0.int(0)).byteSwapped >> UInt(64 - (width?.bits ?? 64)))
            $0.return(width?.truncate(swapped) ?? swapped)
        })
        if isUnsigned64 {
            declare("func distance(to other: \(name)) -> Int { other >= self ? Int(other - self) : -Int(self - other) }", in: name)
            declare("func advanced(by n: Int) -> \(name) { n < 0 ? self - \(name)(n.magnitude) : self + \(name)(n) }", in: name)
        } else {
            // In Swift, numbers of unlike sign are apart by the sum of their magnitudes, which has to fit before it becomes negative.
            let test = width == .int64 ? "if (self < 0) != (other < 0), other &- self == Int64.min { fatalError(\"the distance does not fit in Int\") }; return " : ""
            declare("func distance(to other: \(name)) -> Int { \(test)Int(other) - Int(self) }", in: name)
            intrinsic("func advanced(by n: Int) -> \(name)", in: name, width.map { .selected(.integerOperation, Operation.add.selector($0)) } ?? .word(.addInt))
        }
        for (operation, symbol) in [("adding", "+"), ("subtracting", "-")] {
            declare(
                """
                func \(operation)ReportingOverflow(_ rhs: \(name)) -> (partialValue: \(name), overflow: Bool) {
                    let wrapped = self &\(symbol) rhs
                    return (wrapped, \(isSigned
                        ? (symbol == "+" ? "(rhs >= 0) != (wrapped >= self)" : "(rhs > 0) != (wrapped < self)")
                        : (symbol == "+" ? "wrapped < self" : "rhs > self")))
                }
                """, in: name)
        }
        for (operation, symbol) in [("divided", "/"), ("remainder", "%")] {
            declare(
                """
                func \(operation)ReportingOverflow(\(symbol == "/" ? "by" : "dividingBy") rhs: \(name)) -> (partialValue: \(name), overflow: Bool) {
                    if rhs == 0 { return (self, true) }
                    \(isSigned ? "if self == \(name).min && rhs == -1 { return (\(symbol == "/" ? "self" : "0"), true) }" : "")
                    return (self \(symbol) rhs, false)
                }
                """, in: name)
        }
        function("func multipliedReportingOverflow(by rhs: \(name)) -> (partialValue: \(name), overflow: Bool)", in: name) { frame in
            let (x, y) = (frame.int(0), frame.int(1))
            let overflow: Bool
            let value: Int
            if isUnsigned64 {
                let product = UInt(bitPattern: x).multipliedReportingOverflow(by: UInt(bitPattern: y))
                (value, overflow) = (Int(bitPattern: product.partialValue), product.overflow)
            } else {
                let product = x.multipliedReportingOverflow(by: y)
                value = width?.truncate(product.partialValue) ?? product.partialValue
                overflow = product.overflow || value != product.partialValue
            }
            try frame.return(.tuple([width.map { .integer(value, $0) } ?? .int(value), .bool(overflow)]))
        }
    }

    /// The bits of a number as wide as its type, the others zero.
    private static func lowBits(_ value: Int, _ width: IntegerWidth?) -> Int {
        guard let width, width.bits < 64 else { return value }
        return value & ((1 << width.bits) - 1)
    }
}
