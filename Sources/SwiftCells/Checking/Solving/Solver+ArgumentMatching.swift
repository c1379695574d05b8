/// How well what is known of an argument fits a parameter, before anything is tried: 1 is the very type, a literal counts 0.3.
extension Solver {
    /// What an argument may be.
    struct ArgumentGuess {
        enum Kind { case type(SwiftType), array, dictionary }
        var kind: Kind
        var isLiteral = false
        var isInitializer = false
    }

    struct MatchOptions {
        var isLiteral = false
        var isExact = false
        var isOperator = false
        /// The generic parameters that stand for any type; others, of the code around, are types like any other.
        var open: [GenericParameter] = []
    }

    /// How well what an argument may be fits a parameter's type; `nil` where that cannot be said.
    func match(_ guess: ArgumentGuess, _ wanted: SwiftType, _ requirements: [GenericRequirement], _ options: MatchOptions) -> Double? {
        switch guess.kind {
        case .type(let type): match(type, wanted, requirements, options)
        case .array: matchCollection("ExpressibleByArrayLiteral", .array, wanted, requirements, options)
        case .dictionary: matchCollection("ExpressibleByDictionaryLiteral", .dictionary, wanted, requirements, options)
        }
    }

    /// `[…]` for what is wanted.
    private func matchCollection(_ name: String, _ builtin: NominalDeclaration.Builtin, _ wanted: SwiftType, _ requirements: [GenericRequirement], _ options: MatchOptions) -> Double? {
        if case .nominal(let nominal, _) = wanted, nominal.builtin == builtin { return 0.3 }
        if options.isExact { return 0 }
        if case .parameter = wanted, hasParameters(wanted, options), let array = builtin == .array ? checker.library.type("Array") : checker.library.type("Dictionary") {
            let demands = requirements.compactMap { if case .conformance(wanted, let p) = $0 { p } else { nil } }
            return demands.allSatisfy { checker.conformance(of: array, to: $0) != nil } ? 0.3 : 0
        }
        if hasParameters(wanted, options) { return 0 }
        guard let p = checker.library.protocolNamed(name) else { return 0 }
        return checker.conforms(wanted, to: p, in: environment) ? 0.3 : 0
    }

    /// How well a type that an argument may have fits a parameter's; `nil` where that cannot be said.
    func match(_ given: SwiftType, _ wanted: SwiftType, _ requirements: [GenericRequirement], _ options: MatchOptions) -> Double? {
        if given == wanted, !hasParameters(wanted, options) { return options.isLiteral ? 0.3 : 1 }
        if options.isExact { return 0 }
        if options.isLiteral {
            if hasParameters(wanted, options) || wanted == .any {
                var plain = options
                plain.isLiteral = false
                if match(given, wanted, requirements, plain) == 0 { return 0 }
                return options.isOperator && checker.optionalWrapped(wanted) != nil ? 0.2 : 0.3
            }
            return isLiteralType(given, of: wanted) ? 0.3 : 0
        }
        var own = given
        var inner = wanted
        var ownDepth = 0
        var wantedDepth = 0
        while let wrapped = checker.optionalWrapped(own) { (own, ownDepth) = (head(wrapped), ownDepth + 1) }
        while let wrapped = checker.optionalWrapped(inner) { (inner, wantedDepth) = (head(wrapped), wantedDepth + 1) }
        if ownDepth + wantedDepth > 0 {
            var isParameter = false
            if wantedDepth == 0, case .parameter = inner { isParameter = hasParameters(inner, options) }
            guard isParameter || wantedDepth >= ownDepth else { return 0 }
            let score = match(own, inner, requirements, options)
            if let score, score > 0, options.isOperator, wantedDepth > ownDepth { return score - 0.1 }
            return score
        }
        return matchPlain(given, wanted, requirements, options)
    }

    /// Two types that are no Optionals.
    private func matchPlain(_ given: SwiftType, _ wanted: SwiftType, _ requirements: [GenericRequirement], _ options: MatchOptions) -> Double? {
        switch (given, wanted) {
        case (_, .existential(let protocols)):
            if protocols.isEmpty { return 1 }
            if hasParameters(given) { return 0 }
            // What holds only of some elements is not asked of those that are still open.
            if case .nominal(let own, _) = given, given.hasVariables { return protocols.allSatisfy { checker.conformance(of: own, to: $0) != nil } ? 1 : 0 }
            if given.hasVariables { return 0 }
            return protocols.allSatisfy { checker.conforms(given, to: $0, in: environment) } ? 1 : 0
        case (.nominal(let own, _), .nominal(let other, _)) where own.kind == .classType && other.kind == .classType && own !== other:
            return checker.isSubclass(given, of: wanted) ? 1 : 0
        case (.tuple(let own), .tuple(let other)): return own.count == other.count ? 1 : 0
        case (.existential, .parameter) where hasParameters(wanted, options): return options.isOperator ? 0.9 : 1
        case (_, .parameter(let parameter)) where hasParameters(wanted, options): return matchGeneric(given, parameter, requirements, options)
        case (.nominal(let own, _), .nominal(let other, _)):
            guard own === other, hasParameters(wanted, options) else { return 0 }
            return given.hasVariables ? 0.8 : options.isOperator ? 0.9 : 1
        case (_, .associated) where hasParameters(wanted, options):
            return 0.7
        default: return 0
        }
    }

    /// A type for a generic parameter.
    private func matchGeneric(_ given: SwiftType, _ parameter: GenericParameter, _ requirements: [GenericRequirement], _ options: MatchOptions) -> Double? {
        let subject = SwiftType.parameter(parameter)
        var demands: [GenericRequirement] = []
        var namesOthers = false
        for requirement in requirements {
            let sides: [SwiftType] =
                switch requirement {
                case .conformance(let type, _), .anyClass(let type): [type]
                case .superclass(let a, let b), .sameType(let a, let b): [a, b]
                }
            guard sides.contains(where: { $0.contains { $0 == subject } }) else { continue }
            demands.append(requirement)
            if sides.contains(where: { $0.contains { if case .parameter(let other) = $0 { other !== parameter } else { false } } }) { namesOthers = true }
        }
        func fulfils(_ requirement: GenericRequirement) -> Bool {
            switch requirement {
            case .conformance(subject, let p):
                if case .nominal(let nominal, _) = given, given.hasVariables { return checker.conformance(of: nominal, to: p) != nil }
                // What an Optional wraps that is not known yet may be anything.
                if case .variable = given { return true }
                return checker.conforms(given, to: p, in: environment)
            case .superclass(subject, let bound): return checker.isSubclass(given, of: bound)
            case .anyClass(subject): return checker.isClass(given, in: environment)
            case .conformance(let type, let p):
                guard case .associated(subject, let declaration) = type, let actual = checker.associatedType(declaration, of: given) else { return true }
                return checker.conforms(actual, to: p, in: environment)
            case .sameType(let a, let b):
                func actual(_ type: SwiftType) -> SwiftType? {
                    guard case .associated(subject, let declaration) = type else { return type == subject ? given : type }
                    return checker.associatedType(declaration, of: given)
                }
                return actual(a) == actual(b)
            default: return true
            }
        }
        if given.hasVariables || namesOthers {
            let protocols = demands.filter { if case .conformance(subject, _) = $0 { true } else { false } }
            return protocols.allSatisfy(fulfils) ? 0.7 : 0
        }
        return demands.allSatisfy(fulfils) ? (options.isOperator ? 0.9 : 1) : 0
    }

    /// Whether a literal whose usual type is `given` may be written for `wanted`.
    private func isLiteralType(_ given: SwiftType, of wanted: SwiftType) -> Bool {
        guard case .nominal(let nominal, _) = given else { return false }
        let names: [String] =
            switch nominal.builtin {
            case .int?: ["ExpressibleByIntegerLiteral", "ExpressibleByFloatLiteral"]
            case .double?: ["ExpressibleByFloatLiteral"]
            case .bool?: ["ExpressibleByBooleanLiteral"]
            case .string?: ["ExpressibleByStringLiteral"]
            default: []
            }
        if case .nominal(let other, _) = wanted, let builtin = other.builtin {
            switch (nominal.builtin, builtin) {
            case (.int?, _): return isNumber(other)
            case (.double?, .double), (.double?, .float), (.bool?, .bool), (.string?, .string), (.string?, .substring), (.string?, .character): return true
            default: break
            }
        }
        return names.contains { name in checker.library.protocolNamed(name).map { checker.conforms(wanted, to: $0, in: environment) } ?? false }
    }
}
