/// Integer arithmetic on literals alone, which Swift carries out when it compiles: what overflows there is an error.
enum ConstantArithmetic {
    /// What is wrong with an operation on constants, if something is.
    static func problem(_ expression: TypedExpression) -> String? {
        guard case .call(let reference, _, let arguments) = expression.kind, arguments.count == 2 else { return nil }
        let name = reference.declaration.name
        guard case .value(let right) = arguments[1].value, let b = value(right) else { return nil }
        if name == "/" || name == "%", b == 0, bits(right.type) != nil, reference.declaration.file?.isLibrary == true, bits(expression.type) != nil { return "This divides by zero." }
        guard case .value(let left) = arguments[0].value, let a = value(left), let width = bits(expression.type) else { return nil }
        return apply(name, a, b, width) == nil && ["+", "-", "*"].contains(name) ? "This is too large: '\(expression.type)' overflows." : nil
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

    private static func value(_ expression: TypedExpression) -> Int? {
        switch expression.kind {
        case .integer(let number): return number
        case .call(let reference, _, let arguments):
            guard reference.declaration.file?.isLibrary == true, arguments.count == 2, case .value(let left) = arguments[0].value, case .value(let right) = arguments[1].value,
                let a = value(left), let b = value(right), let width = bits(expression.type)
            else { return nil }
            return apply(reference.declaration.name, a, b, width)
        default: return nil
        }
    }

    private struct Width {
        var bits: Int
        var isSigned: Bool
    }

    private static func bits(_ type: SwiftType) -> Width? {
        guard case .nominal(let nominal, _) = type else { return nil }
        switch nominal.builtin {
        case .int?, .int64?: return Width(bits: 64, isSigned: true)
        case .int32?: return Width(bits: 32, isSigned: true)
        case .int16?: return Width(bits: 16, isSigned: true)
        case .int8?: return Width(bits: 8, isSigned: true)
        case .uint32?: return Width(bits: 32, isSigned: false)
        case .uint16?: return Width(bits: 16, isSigned: false)
        case .uint8?: return Width(bits: 8, isSigned: false)
        default: return nil
        }
    }

    /// The result, or `nil` where it does not fit (or the operation is not one of these).
    private static func apply(_ name: String, _ a: Int, _ b: Int, _ width: Width) -> Int? {
        let (result, overflows): (Int, Bool)
        switch name {
        case "+": (result, overflows) = a.addingReportingOverflow(b)
        case "-": (result, overflows) = a.subtractingReportingOverflow(b)
        case "*": (result, overflows) = a.multipliedReportingOverflow(by: b)
        case "/": (result, overflows) = a.dividedReportingOverflow(by: b)
        case "%": (result, overflows) = a.remainderReportingOverflow(dividingBy: b)
        default: return nil
        }
        if overflows { return nil }
        if width.bits < 64 {
            let low = width.isSigned ? -(1 << (width.bits - 1)) : 0
            let high = width.isSigned ? (1 << (width.bits - 1)) - 1 : (1 << width.bits) - 1
            if result < low || result > high { return nil }
        }
        return result
    }
}
