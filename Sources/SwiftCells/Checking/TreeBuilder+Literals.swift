extension TreeBuilder {
    func literal(_ node: ExpressionNode, _ scope: Scope) -> TypedExpression {
        let type = type(of: node)
        let range = node.range
        func make(_ kind: TypedExpression.Kind) -> TypedExpression { TypedExpression(kind, type, range) }
        let builtin: NominalDeclaration.Builtin? = if case .nominal(let nominal, _) = type { nominal.builtin } else { nil }
        switch node.kind {
        case .integer(let digits): return integer(digits, node, type, builtin)
        case .floating(let digits):
            guard builtin == .double || builtin == .float else { return viaInitializer(node, type, "floatLiteral", "Double") }
            return make(.floating(floating(digits, builtin == .float)))
        case .boolean(let value):
            guard builtin == .bool else { return viaInitializer(node, type, "booleanLiteral", "Bool") }
            return make(.boolean(value))
        case .string(let text):
            if builtin == .character {
                guard text.count == 1, let character = text.first else { return fail(node, "A Character is exactly one character.") }
                return make(.character(character))
            }
            if let scalars = checker.library.protocolNamed("_ExpressibleByUnicodeScalarLiteral"), checker.conforms(type, to: scalars) {
                guard text.unicodeScalars.count == 1 else { return fail(node, "A Unicode scalar is exactly one number of Unicode, and this character is made of several.") }
                return viaInitializer(node, type, "_unicodeScalarLiteral", "String")
            }
            guard builtin == .string || builtin == .substring else { return viaInitializer(node, type, "stringLiteral", "String") }
            return make(.string(text))
        case .interpolation(let segments):
            guard builtin == .string || builtin == .substring else { return fail(node, "Cells support string interpolation for String only.", kind: .unsupported) }
            return make(.interpolation(segments.map { segment in
                switch segment {
                case .text(let text): .text(text)
                case .value(let inner, let call): .value(build(call.flatMap { checker.callsInterpolation($0, file) ? $0 : nil } ?? inner, scope))
                }
            }))
        case .magic(let name):
            switch name {
            case "line": return make(.integer(file.line(at: range.start)))
            case "column": return make(.integer(file.position(at: range.start).column))
            case "function":
                guard let name = nameOfFunction else {
                    return fail(node, "Cells support '#function' as a default value where it stands there alone, and not within something.", notes: ["Write = #function: it is the function that calls."], kind: .unsupported)
                }
                return make(.string(name))
            default: return fail(node, "Cells have no files: leave '#\(name)' out.", kind: .unsupported)
            }
        case .nilLiteral: return make(.none)
        default: return fail(node, "This literal cannot be used here.")
        }
    }

    /// What `#function` is here: the first value of a property has the name of its type, or of the property itself where it is made late.
    private var nameOfFunction: String? {
        var current = context
        while let now = current {
            if let function = now.declaration { return function.nameInItsCode }
            if let variable = now.givesValueTo {
                if variable.isLazy { return variable.name }
                if now.isPartOfDefaultValue { return nil }
                if let owner = variable.owner { return owner.name }
            }
            current = now.parent
        }
        return "main"
    }

    private func integer(_ digits: String, _ node: ExpressionNode, _ type: SwiftType, _ builtin: NominalDeclaration.Builtin?) -> TypedExpression {
        let isNegative = digits.hasPrefix("-")
        var text = isNegative ? Substring(digits.dropFirst()) : Substring(digits)
        var radix = 10
        for (prefix, base) in [("0x", 16), ("0b", 2), ("0o", 8)] where text.hasPrefix(prefix) {
            radix = base
            text = text.dropFirst(2)
        }
        func make(_ kind: TypedExpression.Kind) -> TypedExpression { TypedExpression(kind, type, node.range) }
        switch builtin {
        case .double?, .float?:
            if let magnitude = magnitude(text, radix, builtin == .float), magnitude.isFinite { return make(.floating(isNegative && magnitude != 0 ? -magnitude : magnitude)) }
        case .int?, .int64?, .int32?, .int16?, .int8?:
            let widths: [NominalDeclaration.Builtin: Int] = [.int: 64, .int64: 64, .int32: 32, .int16: 16, .int8: 8]
            let limit = UInt64(1) << UInt64((widths[builtin ?? .int] ?? 64) - 1)
            if let magnitude = UInt64(text, radix: radix), isNegative ? magnitude <= limit : magnitude < limit {
                return make(.integer(isNegative ? Int(truncatingIfNeeded: 0 &- magnitude) : Int(magnitude)))
            }
        case .uint?, .uint64?, .uint32?, .uint16?, .uint8?:
            let widths: [NominalDeclaration.Builtin: UInt64] = [.uint: .max, .uint64: .max, .uint32: UInt64(UInt32.max), .uint16: UInt64(UInt16.max), .uint8: UInt64(UInt8.max)]
            if let magnitude = UInt64(text, radix: radix), magnitude <= widths[builtin ?? .uint] ?? .max, !isNegative || magnitude == 0 { return make(.integer(Int(truncatingIfNeeded: magnitude))) }
        default:
            return viaInitializer(node, type, "integerLiteral", "Int")
        }
        return fail(node, "The number \(digits) does not fit into '\(type)'.")
    }

    /// What a whole number without its sign is worth as one with a fraction, rounded once.
    private func magnitude(_ digits: Substring, _ radix: Int, _ isFloat: Bool) -> Double? {
        switch radix {
        case 10: floating(String(digits), isFloat)
        case 16: floating("0x\(digits)p0", isFloat)
        default: UInt64(digits, radix: radix).map { isFloat ? Double(Float($0)) : Double($0) }
        }
    }

    /// What a literal with a fraction is worth: infinity, where it is too large.
    private func floating(_ digits: String, _ isFloat: Bool) -> Double {
        (isFloat ? Float(digits).map { Double($0) } : Double(digits)) ?? 0
    }

    /// A literal of a type that says itself what it makes of one.
    private func viaInitializer(_ node: ExpressionNode, _ type: SwiftType, _ label: String, _ literalType: String) -> TypedExpression {
        let members = checker.lookup("init", in: type, isStatic: true, environment: solver.environment)
        guard let member = members.first(where: { checker.labels(of: $0.declaration) == [label] }), let function = member.declaration as? FunctionDeclaration else {
            return fail(node, "'\(type)' cannot be written as this literal.")
        }
        let wanted = checker.substitute(function.parameters[0].type, member.substitution)
        let literal: TypedExpression
        switch (node.kind, wanted) {
        case (.integer(let digits), .nominal(let nominal, _)): literal = integer(digits, node, wanted, nominal.builtin)
        case (.floating(let digits), .nominal(let nominal, _)): literal = TypedExpression(.floating(floating(digits, nominal.builtin == .float)), wanted, node.range)
        case (.boolean(let value), _): literal = TypedExpression(.boolean(value), wanted, node.range)
        case (.string(let text), _): literal = TypedExpression(.string(text), wanted, node.range)
        default:
            // A generic parameter: what its literals are made of is known once it is, and the value is one that fits the usual type.
            guard let usual = checker.named(literalType) else { return fail(node, "This literal cannot be used here.") }
            switch node.kind {
            case .integer(let digits): literal = TypedExpression(integer(digits, node, usual, .int).kind, wanted, node.range)
            case .floating(let digits): literal = TypedExpression(.floating(floating(digits, false)), wanted, node.range)
            default: return fail(node, "Cells do not support this literal for '\(type)'.", kind: .unsupported)
            }
        }
        return TypedExpression(.call(FunctionReference(function, member.substitution, dispatch(function, isSuper: false)), base: nil, arguments: [.init(.value(literal), order: 0)]), type, node.range)
    }
}
