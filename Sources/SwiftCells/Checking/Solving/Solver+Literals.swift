/// Which types a literal may have.
extension Solver {
    /// Whether a literal may have a type; what it holds is brought in line, and a type that is not the usual one is counted.
    func accepts(_ literal: Literal, _ type: SwiftType) -> Bool {
        switch type {
        case .nominal(let nominal, let arguments):
            switch (literal, nominal.builtin) {
            case (.nilValue, .optional?): return true
            case (.integer, .int?), (.floating, .double?), (.string, .string?), (.interpolation, .string?), (.boolean, .bool?), (.character, .string?): return true
            case (.integer, .int8?), (.integer, .int16?), (.integer, .int32?), (.integer, .int64?), (.integer, .uint?), (.integer, .uint8?), (.integer, .uint16?),
                (.integer, .uint32?), (.integer, .uint64?), (.integer, .double?), (.integer, .float?), (.floating, .float?), (.string, .substring?), (.interpolation, .substring?),
                (.character, .character?), (.character, .substring?):
                state.score.nonDefaultLiteral += 1
                return true
            case (.string, .character?): return false
            case (.array(let element), .array?): return unify(element, arguments[0])
            case (.array(let element), .set?):
                state.score.nonDefaultLiteral += 1
                addConformance(arguments[0], "Hashable")
                return unify(element, arguments[0])
            case (.dictionary(let key, let value), .dictionary?):
                addConformance(arguments[0], "Hashable")
                return unify(key, arguments[0]) && unify(value, arguments[1])
            default: return acceptsByProtocol(literal, type)
            }
        case .parameter, .associated: return acceptsByProtocol(literal, type)
        default: return false
        }
    }

    /// Types of cells, and generic parameters, that can be written as a literal.
    private func acceptsByProtocol(_ literal: Literal, _ type: SwiftType) -> Bool {
        func has(_ name: String) -> Bool {
            guard let p = checker.library.protocolNamed(name) else { return false }
            return checker.conforms(type, to: p, in: environment)
        }
        let fits: Bool
        switch literal {
        case .integer: fits = has("ExpressibleByIntegerLiteral")
        case .floating: fits = has("ExpressibleByFloatLiteral")
        case .character: fits = has("ExpressibleByStringLiteral") || has("_ExpressibleByUnicodeScalarLiteral")
        case .string: fits = has("ExpressibleByStringLiteral")
        case .interpolation: fits = has("ExpressibleByStringInterpolation")
        case .boolean: fits = has("ExpressibleByBooleanLiteral")
        case .array(let element):
            guard has("ExpressibleByArrayLiteral"), let p = checker.library.protocolNamed("ExpressibleByArrayLiteral"),
                let declaration = p.associatedTypes.first(where: { $0.name == "ArrayLiteralElement" }),
                let actual = checker.associatedType(declaration, of: resolve(type))
            else { return false }
            fits = unify(element, actual)
        case .dictionary(let key, let value):
            guard has("ExpressibleByDictionaryLiteral"), let p = checker.library.protocolNamed("ExpressibleByDictionaryLiteral") else { return false }
            func actual(_ name: String) -> SwiftType? { p.associatedTypes.first { $0.name == name }.flatMap { checker.associatedType($0, of: resolve(type)) } }
            guard let keys = actual("Key"), let values = actual("Value") else { return false }
            fits = unify(key, keys) && unify(value, values)
        case .nilValue: fits = false
        }
        if fits { state.score.nonDefaultLiteral += 1 }
        return fits
    }

    func addConformance(_ type: SwiftType, _ name: String) {
        if let p = checker.library.protocolNamed(name) { state.constraints.append(.conforms(type, p)) }
    }

    func defaultType(_ literal: Literal) -> SwiftType? {
        switch literal {
        case .integer: checker.named("Int")
        case .floating: checker.named("Double")
        case .string, .character, .interpolation: checker.named("String")
        case .boolean: checker.named("Bool")
        case .array(let element): checker.array(element)
        case .dictionary(let key, let value): checker.library.type("Dictionary").map { .nominal($0, [key, value]) }
        case .nilValue: nil
        }
    }
}
