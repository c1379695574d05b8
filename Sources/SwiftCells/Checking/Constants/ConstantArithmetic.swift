/// Arithmetic that Swift carries out when it compiles: what overflows there is an error.
enum ConstantArithmetic {
    enum Outcome: Equatable {
        case value(Constant)
        /// What is wrong with it, as a sentence.
        case problem(String)
        /// Nothing is known before it runs.
        case unknown

        /// What something gives that works on this one's value, if there is one.
        func map(_ transform: (Constant) -> Outcome) -> Outcome {
            if case .value(let value) = self { transform(value) } else { self }
        }
    }

    /// What is wrong with an operation on literals and the bounds of types, if something is.
    static func problem(_ expression: TypedExpression) -> String? {
        if case .problem(let message) = outcome(expression) { return message }
        return nil
    }

    /// What an expression gives that is made of literals and the bounds of types alone.
    private static func outcome(_ expression: TypedExpression) -> Outcome {
        if let literal = literal(expression) { return .value(literal) }
        guard case .call(let reference, _, let arguments) = expression.kind, isOperator(reference.declaration) else { return .unknown }
        var operands: [Constant?] = []
        for argument in arguments {
            guard case .value(let operand) = argument.value else { operands.append(nil); continue }
            if case .value(let known) = outcome(operand) { operands.append(known) } else { operands.append(nil) }
        }
        return apply(reference.declaration, operands, operandType(expression, arguments))
    }

    /// What an operator gives for two integers.
    static func apply(_ name: String, _ left: Int?, _ right: Int?, _ type: SwiftType) -> Outcome {
        guard let width = ConstantWidth(type) else { return .unknown }
        if name == "/" || name == "%", right == 0 { return .problem("This divides by zero.") }
        guard let left, let right else { return .unknown }
        return result(name, left, right, width, type)
    }

    /// The value of a literal, or of a bound of an integer type.
    static func literal(_ expression: TypedExpression) -> Constant? {
        switch expression.kind {
        case .integer(let value): return .integer(value)
        // Swift keeps no track of what is too small for all of its digits.
        case .floating(let value): return value.isSubnormal || isSubnormalFloat(value, expression.type) ? nil : .floating(value)
        case .property(let reference, nil):
            guard reference.declaration.file?.isLibrary == true, reference.declaration.isStatic, case .nominal(let own, _) = expression.type, let width = ConstantWidth(expression.type) else { return nil }
            switch reference.declaration.name {
            case "max": return .integer(width.highest)
            case "min": return .integer(width.lowest)
            case "bitWidth" where own.builtin == .int:
                guard let owner = reference.declaration.owner as? NominalDeclaration else { return nil }
                return ConstantWidth(owner.selfType).map { .integer($0.bits) }
            default: return nil
            }
        default: return nil
        }
    }

    static func isOperator(_ function: FunctionDeclaration) -> Bool {
        guard function.file?.isLibrary == true, case .operator = function.kind else { return false }
        return true
    }

    /// The type on whose values an operator works.
    static func operandType(_ expression: TypedExpression, _ arguments: [TypedExpression.Argument]) -> SwiftType {
        switch arguments.first?.value {
        case .value(let operand)?: operand.type
        case .place(let place)?: place.type
        default: expression.type
        }
    }

    /// What an operator gives for what is known of its operands; for `+=` and its like, what the variable holds afterwards.
    static func apply(_ function: FunctionDeclaration, _ operands: [Constant?], _ type: SwiftType) -> Outcome {
        guard case .operator(let fixity) = function.kind else { return .unknown }
        let isAssignment = function.name.count > 1 && function.name.hasSuffix("=") && !["==", "!=", "<=", ">="].contains(function.name)
        let name = isAssignment ? String(function.name.dropLast()) : function.name
        if let width = ConstantWidth(type) {
            if operands.count == 2 { return apply(name, operands[0]?.integer, operands[1]?.integer, type) }
            guard fixity == .prefix, operands.count == 1, let value = operands[0]?.integer else { return .unknown }
            switch name {
            case "-": return result("-", 0, value, width, type)
            case "+": return .value(.integer(value))
            case "~": return .value(.integer(width.wrapped(~value)))
            default: return .unknown
            }
        }
        guard case .nominal(let nominal, _) = type, nominal.builtin == .double || nominal.builtin == .float else { return .unknown }
        let values = operands.compactMap { $0?.floating }
        guard values.count == operands.count else { return .unknown }
        let value: Double
        switch (name, values.count) {
        case ("+", 1): value = values[0]
        case ("+", 2): value = values[0] + values[1]
        case ("-", 2): value = values[0] - values[1]
        case ("*", 2): value = values[0] * values[1]
        case ("/", 2): value = values[0] / values[1]
        default: return .unknown
        }
        return .value(.floating(rounded(value, type)))
    }

    /// An integer with its sign turned round.
    static func negated(_ value: Constant?, _ type: SwiftType) -> Outcome {
        guard let number = value?.integer, let width = ConstantWidth(type) else { return .unknown }
        return result("-", 0, number, width, type)
    }

    /// A number as a type with a fraction keeps it.
    static func rounded(_ value: Double, _ type: SwiftType) -> Double {
        if case .nominal(let nominal, _) = type, nominal.builtin == .float { return Double(Float(value)) }
        return value
    }

    private static func isSubnormalFloat(_ value: Double, _ type: SwiftType) -> Bool {
        if case .nominal(let nominal, _) = type, nominal.builtin == .float { return Float(value).isSubnormal }
        return false
    }

    /// A sum, difference, product, quotient or remainder, or what wraps around or works on bits.
    private static func result(_ name: String, _ a: Int, _ b: Int, _ width: ConstantWidth, _ type: SwiftType) -> Outcome {
        let (value, overflows): (Int, Bool)
        if width.isSigned {
            switch name {
            case "+": (value, overflows) = a.addingReportingOverflow(b)
            case "-": (value, overflows) = a.subtractingReportingOverflow(b)
            case "*": (value, overflows) = a.multipliedReportingOverflow(by: b)
            case "/" where b != 0: (value, overflows) = a.dividedReportingOverflow(by: b)
            // The quotient overflows, and the remainder with it.
            case "%" where b != 0: (value, overflows) = a == width.lowest && b == -1 ? (0, true) : a.remainderReportingOverflow(dividingBy: b)
            default: return withoutOverflow(name, a, b, width)
            }
        } else {
            let (x, y) = (UInt(bitPattern: a), UInt(bitPattern: b))
            let (unsigned, isBeyond): (UInt, Bool)
            switch name {
            case "+": (unsigned, isBeyond) = x.addingReportingOverflow(y)
            case "-": (unsigned, isBeyond) = x.subtractingReportingOverflow(y)
            case "*": (unsigned, isBeyond) = x.multipliedReportingOverflow(by: y)
            case "/" where y != 0: (unsigned, isBeyond) = (x / y, false)
            case "%" where y != 0: (unsigned, isBeyond) = (x % y, false)
            default: return withoutOverflow(name, a, b, width)
            }
            (value, overflows) = (Int(bitPattern: unsigned), isBeyond || unsigned > UInt(bitPattern: width.highest))
        }
        if overflows || (width.isSigned && !(width.lowest...width.highest ~= value)) {
            let right = width.isSigned && b < 0 ? "(\(b))" : width.text(b)
            return .problem("This is too large: \(width.text(a)) \(name) \(right) overflows '\(type)'.")
        }
        return .value(.integer(value))
    }

    private static func withoutOverflow(_ name: String, _ a: Int, _ b: Int, _ width: ConstantWidth) -> Outcome {
        switch name {
        case "&+": .value(.integer(width.wrapped(a &+ b)))
        case "&-": .value(.integer(width.wrapped(a &- b)))
        case "&*": .value(.integer(width.wrapped(a &* b)))
        case "&": .value(.integer(a & b))
        case "|": .value(.integer(a | b))
        case "^": .value(.integer(a ^ b))
        case "&<<": .value(.integer(width.wrapped(a << (b & (width.bits - 1)))))
        // The machine keeps signs, so that shifting its word shifts them in.
        case "&>>": .value(.integer(width.isSigned ? a >> (b & (width.bits - 1)) : Int(bitPattern: UInt(bitPattern: a) >> UInt(b & (width.bits - 1)))))
        default: .unknown
        }
    }
}
