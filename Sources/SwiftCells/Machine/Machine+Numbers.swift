/// Arithmetic of the integer types but `Int`, of `Float`, and conversions between number types.
extension Machine {
    /// Division by small positive numbers: in 32 bits where that suffices, which takes the processor a third of the time.
    @inline(__always)
    func narrowDivide(_ left: Int, _ right: Int) -> Int {
        if UInt(bitPattern: left) <= UInt(UInt32.max) { return Int(UInt32(truncatingIfNeeded: left) / UInt32(truncatingIfNeeded: right)) }
        return left / right
    }

    @inline(__always)
    func narrowRemainder(_ left: Int, _ right: Int) -> Int {
        if UInt(bitPattern: left) <= UInt(UInt32.max) { return Int(UInt32(truncatingIfNeeded: left) % UInt32(truncatingIfNeeded: right)) }
        return left % right
    }

    /// What `integerOperation` does; its `k` is the operation's number times 16 plus the type's.
    enum IntegerOperation: UInt8 {
        case add, subtract, multiply, divide, remainder, shiftLeft, shiftRight, complement, negate, wrappingAdd, wrappingSubtract, wrappingMultiply

        var symbol: String {
            switch self {
            case .add: "+"
            case .subtract, .negate: "-"
            case .multiply: "*"
            case .divide: "/"
            case .remainder: "%"
            case .shiftLeft: "<<"
            case .shiftRight: ">>"
            case .complement: "~"
            case .wrappingAdd: "&+"
            case .wrappingSubtract: "&-"
            case .wrappingMultiply: "&*"
            }
        }

        func selector(_ width: IntegerWidth) -> UInt8 { rawValue << 4 | width.rawValue }
    }

    /// What `floatOperation` does; its `k`.
    enum FloatOperation: UInt8 {
        case add, subtract, multiply, divide, negate, squareRoot, magnitude, equal, less, lessEqual
    }

    /// What `convert` does: its `k` is this number times 16, plus the integer type's where one takes part (15 is `Int`).
    enum Conversion: UInt8 {
        case doubleToInteger, integerToDouble, floatToInteger, integerToFloat, doubleToFloat, floatToDouble
        /// From any integer type (given as if `Int`, or `UInt` by `unsignedToInteger`) to one that may not hold the value.
        case integerToInteger, unsignedToInteger
        /// `init(truncatingIfNeeded:)`
        case truncate

        static let int: UInt8 = 15

        func selector(_ width: IntegerWidth?) -> UInt8 { rawValue << 4 | (width?.rawValue ?? Self.int) }
    }

    @inline(never)
    func integerOperation(_ i: Instruction, _ words: UnsafeMutablePointer<Int>) -> Bool {
        guard let operation = IntegerOperation(rawValue: i.k >> 4), let width = IntegerWidth(rawValue: i.k & 15) else {
            failure = CellFailure(.internalFault, "an operation on integers that does not exist")
            return false
        }
        let (left, right) = (words[Int(i.b)], words[Int(i.c)])
        var overflow = false
        var result = 0
        if width.isFullUnsigned {
            let (x, y) = (UInt(bitPattern: left), UInt(bitPattern: right))
            var value: UInt = 0
            switch operation {
            case .add: (value, overflow) = x.addingReportingOverflow(y)
            case .subtract: (value, overflow) = x.subtractingReportingOverflow(y)
            case .multiply: (value, overflow) = x.multipliedReportingOverflow(by: y)
            case .divide, .remainder:
                if y == 0 { raise(.divisionByZero("\(x) \(operation.symbol) 0")); return false }
                value = operation == .divide ? x / y : x % y
            case .shiftLeft: value = x << right
            case .shiftRight: value = x >> right
            case .complement: value = ~x
            case .negate: overflow = x != 0
            case .wrappingAdd: value = x &+ y
            case .wrappingSubtract: value = x &- y
            case .wrappingMultiply: value = x &* y
            }
            if overflow { raise(.overflow("\(x) \(operation.symbol) \(y) does not fit in \(width.name)")); return false }
            words[Int(i.a)] = Int(bitPattern: value)
            return true
        }
        switch operation {
        case .add: (result, overflow) = left.addingReportingOverflow(right)
        case .subtract: (result, overflow) = left.subtractingReportingOverflow(right)
        case .multiply: (result, overflow) = left.multipliedReportingOverflow(by: right)
        case .divide, .remainder:
            if right == 0 { raise(.divisionByZero("\(left) \(operation.symbol) 0")); return false }
            if right == -1, left == width.range.lowerBound {
                overflow = true
            } else {
                result = operation == .divide ? left / right : left % right
            }
        case .shiftLeft: result = width.truncate(right >= width.bits ? 0 : right <= -width.bits ? (left < 0 ? -1 : 0) : left << right)
        case .shiftRight: result = width.truncate(right <= -width.bits ? 0 : left >> right)
        case .complement: result = width.truncate(~left)
        case .negate: (result, overflow) = (0).subtractingReportingOverflow(left)
        case .wrappingAdd: result = width.truncate(left &+ right)
        case .wrappingSubtract: result = width.truncate(left &- right)
        case .wrappingMultiply: result = width.truncate(left &* right)
        }
        if overflow || !width.range.contains(result) {
            raise(.overflow("\(operation == .negate ? "-(\(left))" : "\(left) \(operation.symbol) \(right)") does not fit in \(width.name)"))
            return false
        }
        words[Int(i.a)] = result
        return true
    }

    @inline(never)
    func checkInteger(_ i: Instruction, _ words: UnsafeMutablePointer<Int>) -> Bool {
        guard let width = IntegerWidth(rawValue: i.k) else { return true }
        if width.range.contains(words[Int(i.a)]) { return true }
        raise(.overflow("\(words[Int(i.a)]) does not fit in \(width.name)"))
        return false
    }

    @inline(never)
    func floatOperation(_ i: Instruction, _ words: UnsafeMutablePointer<Int>) {
        let left = Float(bitPattern: UInt32(truncatingIfNeeded: words[Int(i.b)]))
        let right = Float(bitPattern: UInt32(truncatingIfNeeded: words[Int(i.c)]))
        func set(_ value: Float) { words[Int(i.a)] = Int(value.bitPattern) }
        switch FloatOperation(rawValue: i.k) {
        case .add: set(left + right)
        case .subtract: set(left - right)
        case .multiply: set(left * right)
        case .divide: set(left / right)
        case .negate: set(-left)
        case .squareRoot: set(left.squareRoot())
        case .magnitude: set(left.magnitude)
        case .equal: words[Int(i.a)] = left == right ? 1 : 0
        case .less: words[Int(i.a)] = left < right ? 1 : 0
        case .lessEqual: words[Int(i.a)] = left <= right ? 1 : 0
        case nil: break
        }
    }

    @inline(never)
    func convert(_ i: Instruction, _ words: UnsafeMutablePointer<Int>) -> Bool {
        guard let conversion = Conversion(rawValue: i.k >> 4) else {
            failure = CellFailure(.internalFault, "a conversion that does not exist")
            return false
        }
        let width = IntegerWidth(rawValue: i.k & 15)
        let source = words[Int(i.b)]
        let double = Double(bitPattern: UInt64(bitPattern: Int64(source)))
        let float = Float(bitPattern: UInt32(truncatingIfNeeded: source))
        switch conversion {
        case .doubleToInteger: return toInteger(double, "\(double)", width, &words[Int(i.a)])
        case .floatToInteger: return toInteger(Double(float), "\(float)", width, &words[Int(i.a)])
        case .integerToDouble:
            let value = width?.isFullUnsigned == true ? Double(UInt(bitPattern: source)) : Double(source)
            words[Int(i.a)] = Int(Int64(bitPattern: value.bitPattern))
        case .integerToFloat:
            let value = width?.isFullUnsigned == true ? Float(UInt(bitPattern: source)) : Float(source)
            words[Int(i.a)] = Int(value.bitPattern)
        case .doubleToFloat: words[Int(i.a)] = Int(Float(double).bitPattern)
        case .floatToDouble: words[Int(i.a)] = Int(Int64(bitPattern: Double(float).bitPattern))
        case .integerToInteger:
            if let width, width.isFullUnsigned ? source < 0 : !width.range.contains(source) {
                raise(.conversion(source < 0 && !width.isSigned
                    ? "the negative number \(source) cannot be converted to \(width.name)" : "\(source) does not fit in \(width.name)"))
                return false
            }
            words[Int(i.a)] = source
        case .unsignedToInteger:
            if width?.isFullUnsigned != true, source < 0 || width?.range.contains(source) == false {
                raise(.conversion("\(UInt(bitPattern: source)) does not fit in \(width?.name ?? "Int")"))
                return false
            }
            words[Int(i.a)] = source
        case .truncate: words[Int(i.a)] = width?.truncate(source) ?? source
        }
        return true
    }

    private func toInteger(_ value: Double, _ shown: String, _ width: IntegerWidth?, _ result: inout Int) -> Bool {
        let name = width?.name ?? "Int"
        guard value.isFinite else {
            raise(.conversion("\(shown) cannot be converted to \(name): it is infinite or not a number"))
            return false
        }
        let fits: Bool
        if width?.isFullUnsigned == true {
            fits = value > -1 && value < 18_446_744_073_709_551_616
            if fits { result = Int(bitPattern: UInt(value)) }
        } else if let width, width != .int64 {
            fits = value > Double(width.range.lowerBound) - 1 && value < Double(width.range.upperBound) + 1
            if fits { result = Int(value) }
        } else {
            fits = value >= -9_223_372_036_854_775_808 && value < 9_223_372_036_854_775_808
            if fits { result = Int(value) }
        }
        if !fits { raise(.conversion("\(shown) does not fit in \(name)")) }
        return fits
    }
}
