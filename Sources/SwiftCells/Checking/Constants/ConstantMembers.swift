/// Members of integer types that Swift carries out when it compiles, as it does operators.
extension ConstantFlow {
    /// The value of a property of an integer, where it is one of those.
    ///
    /// - Returns: nil for all other properties.
    func member(_ property: VariableDeclaration, of base: TypedExpression) -> Constant?? {
        guard property.file?.isLibrary == true, !property.isStatic, let width = ConstantWidth(base.type) else { return nil }
        let bits: (Int) -> Constant?
        switch property.name {
        case "bitWidth":
            _ = value(base)
            return .integer(width.bits)
        case "leadingZeroBitCount": bits = { .integer(width.unsigned($0).leadingZeroBitCount - (UInt.bitWidth - width.bits)) }
        case "trailingZeroBitCount": bits = { .integer(min(width.unsigned($0).trailingZeroBitCount, width.bits)) }
        case "byteSwapped" where width.bits == 8: bits = { .integer($0) }
        default: return nil
        }
        return value(base)?.integer.flatMap(bits)
    }

    /// What a method of an integer gives, where it is one of those.
    ///
    /// - Returns: nil for all other methods.
    func method(_ expression: TypedExpression, _ function: FunctionDeclaration, _ base: TypedExpression, _ arguments: [TypedExpression.Argument]) -> Constant?? {
        guard function.file?.isLibrary == true, !function.isStatic, case .nominal(let nominal, _) = base.type, ConstantWidth(base.type) != nil,
            arguments.count == 1, case .value(let argument) = arguments[0].value, argument.type == base.type, let name = Self.operators[function.fullName],
            nominal.builtin == .int || !Self.ofStrides.contains(function.fullName)
        else { return nil }
        let (left, right) = (value(base)?.integer, value(argument)?.integer)
        let isReversed = function.fullName == "distance(to:)"
        let (first, second) = isReversed ? (right, left) : (left, right)
        if Self.ofStrides.contains(function.fullName) || name == "/" || name == "%" {
            switch ConstantArithmetic.apply(name, first, second, base.type) {
            case .value(let value): return isReversed || name == "+" ? value : Constant?.none
            case .problem(let message): report(message, expression.range)
            case .unknown: break
            }
            return Constant?.none
        }
        guard case .value(let wrapped) = ConstantArithmetic.apply("&" + name, first, second, base.type) else { return Constant?.none }
        return .tuple([wrapped, nil])
    }

    /// The operators that the methods stand for.
    private static let operators = [
        "addingReportingOverflow(_:)": "+", "subtractingReportingOverflow(_:)": "-", "multipliedReportingOverflow(by:)": "*", "dividedReportingOverflow(by:)": "/",
        "remainderReportingOverflow(dividingBy:)": "%", "advanced(by:)": "+", "distance(to:)": "-",
    ]

    /// Those that give no overflow, but must not overflow: of `Int` only, since others' strides are of another type.
    private static let ofStrides: Set = ["advanced(by:)", "distance(to:)"]
}
