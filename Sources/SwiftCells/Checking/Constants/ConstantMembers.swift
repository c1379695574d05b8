/// Members of integer types that Swift carries out when it compiles, as it does operators.
extension ConstantFlow {
    /// What a property of an integer gives, where it is one of those.
    ///
    /// - Returns: nil for all other properties.
    func member(_ property: VariableDeclaration, of base: TypedExpression) -> ConstantArithmetic.Outcome? {
        guard property.file?.isLibrary == true, !property.isStatic, let width = ConstantWidth(base.type) else { return nil }
        let bits: (Int) -> Int
        switch property.name {
        case "bitWidth":
            _ = value(base)
            return .value(.integer(width.bits))
        case "leadingZeroBitCount": bits = { width.unsigned($0).leadingZeroBitCount - (UInt.bitWidth - width.bits) }
        case "trailingZeroBitCount": bits = { min(width.unsigned($0).trailingZeroBitCount, width.bits) }
        case "byteSwapped" where width.bits == 8: bits = { $0 }
        default: return nil
        }
        return value(base)?.integer.map { .value(.integer(bits($0))) } ?? .unknown
    }

    /// What a method of an integer gives, where it is one of those.
    ///
    /// - Returns: nil for all other methods.
    func method(_ function: FunctionDeclaration, _ base: TypedExpression, _ arguments: [TypedExpression.Argument]) -> ConstantArithmetic.Outcome? {
        guard function.file?.isLibrary == true, !function.isStatic, case .nominal(let nominal, _) = base.type, ConstantWidth(base.type) != nil,
            arguments.count == 1, case .value(let argument) = arguments[0].value, argument.type == base.type
        else { return nil }
        func apply(_ name: String, _ left: Int?, _ right: Int?) -> ConstantArithmetic.Outcome { ConstantArithmetic.apply(name, left, right, base.type) }
        // Of both parts, the number is known to the compiler.
        func wrapped(_ outcome: ConstantArithmetic.Outcome) -> ConstantArithmetic.Outcome { outcome.map { .value(.tuple([$0, nil])) } }
        // It looks whether there is a quotient, and does not remember it.
        func checked(_ outcome: ConstantArithmetic.Outcome) -> ConstantArithmetic.Outcome { outcome.map { _ in .unknown } }
        let work: (_ left: Int?, _ right: Int?) -> ConstantArithmetic.Outcome
        switch function.fullName {
        case "addingReportingOverflow(_:)": work = { wrapped(apply("&+", $0, $1)) }
        case "subtractingReportingOverflow(_:)": work = { wrapped(apply("&-", $0, $1)) }
        case "multipliedReportingOverflow(by:)": work = { wrapped(apply("&*", $0, $1)) }
        case "dividedReportingOverflow(by:)": work = { checked(apply("/", $0, $1)) }
        case "remainderReportingOverflow(dividingBy:)": work = { checked(apply("%", $0, $1)) }
        // Strides of the other types are of a type of their own.
        case "advanced(by:)" where nominal.builtin == .int: work = { apply("+", $0, $1) }
        case "distance(to:)" where nominal.builtin == .int: work = { apply("-", $1, $0) }
        default: return nil
        }
        let left = value(base)?.integer
        return work(left, value(argument)?.integer)
    }
}
