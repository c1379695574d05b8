/// Integer arithmetic on literals, local constants and the bounds of types, which Swift carries out when it compiles: what overflows there is an
/// error.
enum ConstantArithmetic {
    /// What is wrong with an operation on constants, if something is.
    static func problem(_ expression: TypedExpression) -> String? {
        guard case .call(let reference, _, let arguments) = expression.kind, reference.declaration.file?.isLibrary == true, case .operator = reference.declaration.kind else { return nil }
        let name = reference.declaration.name
        if arguments.count == 2, ["/", "%", "/=", "%="].contains(name), case .value(let right) = arguments[1].value, width(right.type) != nil, value(right) == 0,
            name.hasSuffix("=") || width(expression.type) != nil { return "This divides by zero." }
        return outcome(expression) == .overflow ? "This is too large: '\(expression.type)' overflows." : nil
    }

    /// What an operation on floating-point constants gives where that is no number: the compiler works out one without a sign, the processor
    /// may give it one.
    static func notANumber(_ expression: TypedExpression) -> TypedExpression? {
        guard case .call(let reference, _, let arguments) = expression.kind, arguments.count == 2, ["+", "-", "*", "/"].contains(reference.declaration.name),
            case .value(let left) = arguments[0].value, case .floating(let a) = left.kind, case .value(let right) = arguments[1].value, case .floating(let b) = right.kind
        else { return nil }
        let isNotANumber =
            switch reference.declaration.name {
            case "/": a == 0 && b == 0 || a.isInfinite && b.isInfinite
            case "*": a == 0 && b.isInfinite || a.isInfinite && b == 0
            default: a.isInfinite && b.isInfinite && (a + b).isNaN
            }
        return isNotANumber ? TypedExpression(.floating(.nan), expression.type, expression.range) : nil
    }

    /// The value of an expression of constants alone.
    static func value(_ expression: TypedExpression) -> Int? {
        if case .value(let number) = outcome(expression) { return number }
        return nil
    }

    private enum Outcome: Equatable {
        case value(Int)
        case overflow
        case unknown
    }

    private static func outcome(_ expression: TypedExpression) -> Outcome {
        switch expression.kind {
        case .integer(let number):
            // What lies above Int's numbers is kept as a negative one.
            return number < 0 && width(expression.type)?.isSigned == false ? .unknown : .value(number)
        case .variable(let variable): return variable.constant.map { .value($0) } ?? .unknown
        case .property(let reference, nil):
            guard reference.declaration.file?.isLibrary == true, reference.declaration.isStatic, let width = width(expression.type) else { return .unknown }
            switch reference.declaration.name {
            case "max": return width.highest.map { .value($0) } ?? .unknown
            case "min": return .value(width.lowest)
            default: return .unknown
            }
        case .call(let reference, _, let arguments):
            guard reference.declaration.file?.isLibrary == true, case .operator(let fixity) = reference.declaration.kind, let width = width(expression.type) else { return .unknown }
            var operands: [Int] = []
            for argument in arguments {
                guard case .value(let operand) = argument.value, let number = value(operand) else { return .unknown }
                operands.append(number)
            }
            switch (fixity, operands.count) {
            case (.prefix, 1): return reference.declaration.name == "-" ? apply("-", 0, operands[0], width) : .unknown
            case (.infix, 2): return apply(reference.declaration.name, operands[0], operands[1], width)
            default: return .unknown
            }
        default: return .unknown
        }
    }

    private struct Width {
        var bits: Int
        var isSigned: Bool

        var lowest: Int { isSigned ? Int.min >> (64 - bits) : 0 }
        /// `nil` where an Int does not reach it.
        var highest: Int? { isSigned ? Int.max >> (64 - bits) : bits == 64 ? nil : (1 << bits) - 1 }
    }

    private static func width(_ type: SwiftType) -> Width? {
        guard case .nominal(let nominal, _) = type else { return nil }
        switch nominal.builtin {
        case .int?, .int64?: return Width(bits: 64, isSigned: true)
        case .int32?: return Width(bits: 32, isSigned: true)
        case .int16?: return Width(bits: 16, isSigned: true)
        case .int8?: return Width(bits: 8, isSigned: true)
        case .uint?, .uint64?: return Width(bits: 64, isSigned: false)
        case .uint32?: return Width(bits: 32, isSigned: false)
        case .uint16?: return Width(bits: 16, isSigned: false)
        case .uint8?: return Width(bits: 8, isSigned: false)
        default: return nil
        }
    }

    private static func apply(_ name: String, _ a: Int, _ b: Int, _ width: Width) -> Outcome {
        let (result, overflows): (Int, Bool)
        switch name {
        case "+": (result, overflows) = a.addingReportingOverflow(b)
        case "-": (result, overflows) = a.subtractingReportingOverflow(b)
        case "*": (result, overflows) = a.multipliedReportingOverflow(by: b)
        case "/" where b != 0: (result, overflows) = a.dividedReportingOverflow(by: b)
        case "%" where b != 0: (result, overflows) = a.remainderReportingOverflow(dividingBy: b)
        default: return .unknown
        }
        if overflows { return width.highest == nil ? .unknown : .overflow }
        return result < width.lowest || width.highest.map { result > $0 } == true ? .overflow : .value(result)
    }
}
