/// Which choice between overloads is made first, and which of its meanings are tried first.
///
/// Swift's solver does not look at every combination: it guesses from the arguments which overloads fit best, and what it finds among those
/// it does not question. So what a program means, and whether it is ambiguous, depends on the order; the order here is that of the compiler's
/// constraint optimizer (swift, lib/Sema/CSOptimizer.cpp, 6.2 and later).
struct Preference {
    /// How well the best of the meanings fits what is known of the arguments: 1 where all are just that; `nil` where nothing can be said.
    var score: Double?
    /// The meanings that fit best, by their places among the candidates.
    var favored: [Int] = []
    /// Whether it rests upon literals and initialisers alone.
    var isSpeculative = false
    var isOperator = false
    /// How many meanings there are.
    var count = 0

    /// Whether the first of two choices is made first.
    static func isBefore(_ a: Preference, _ b: Preference) -> Bool {
        if a.count == 1 || b.count == 1 { return b.count != 1 }
        var first = a.score
        var second = b.score
        // Guesses from literals do not bring an operator before other calls.
        if a.isOperator != b.isOperator {
            if a.isOperator, a.isSpeculative { first = 0 }
            if b.isOperator, b.isSpeculative { second = 0 }
        }
        if let first, let second {
            if first != second { return first > second }
            if a.isOperator, b.isOperator, a.isSpeculative != b.isSpeculative { return b.isSpeculative }
        }
        let own = (first ?? 0) > 0 ? a.favored.count : 0
        let theirs = (second ?? 0) > 0 ? b.favored.count : 0
        if own == theirs, a.count != b.count { return a.count < b.count }
        return (own > 0 ? own : a.count) < (theirs > 0 ? theirs : b.count)
    }
}

extension Solver {
    /// What an argument may be.
    private struct ArgumentGuess {
        enum Kind { case type(SwiftType), array, dictionary }
        var kind: Kind
        var isLiteral = false
        var isInitializer = false
    }

    private struct MatchOptions {
        var isLiteral = false
        var isExact = false
        var isOperator = false
        /// The generic parameters that stand for any type; others, of the code around, are types like any other.
        var open: [GenericParameter] = []
    }

    /// The preference of a choice among candidates.
    func preference(_ constraint: OverloadConstraint, _ candidates: [Candidate], _ bounds: Bounds) -> Preference {
        var preference = Preference(isOperator: constraint.isOperator, count: candidates.count)
        guard let types = constraint.arguments, let shape = constraint.shape else {
            // A member or name that is no callee: one that is a value comes before functions of the name.
            if isOperand(constraint.node) {
                preference.score = 1
                preference.favored = candidates.indices.filter { parameters(of: candidates[$0].declaration) == nil }
            }
            return preference
        }
        if !constraint.isOperator {
            if case .name = constraint.node.kind {
                let sameCount = candidates.indices.filter { parameters(of: candidates[$0].declaration)?.count == shape.count }
                if sameCount.count <= 1 {
                    let fitting = candidates.indices.filter { index in
                        guard let parameters = parameters(of: candidates[index].declaration) else { return false }
                        return parameters.count == shape.count || parameters.count(where: { !$0.hasDefault }) == shape.count
                    }
                    if !fitting.isEmpty {
                        preference.score = 0.01
                        preference.favored = fitting
                        return preference
                    }
                }
                if sameCount.count < 2, let found = preferenceOfSingleArgument(types, shape, candidates, bounds, preference) { return found }
            } else if let found = preferenceOfSingleArgument(types, shape, candidates, bounds, preference) {
                return found
            }
        }
        guard isSupported(constraint, candidates) else { return preference }
        return weigh(constraint, candidates, types, shape, bounds, preference)
    }

    /// Whether a name stands beside an operator or before a point.
    private func isOperand(_ node: ExpressionNode) -> Bool { operands.contains(ObjectIdentifier(node)) }

    /// A call of a member or initialiser with one argument that has no label: only overloads of just its type are preferred.
    private func preferenceOfSingleArgument(_ types: [SwiftType], _ shape: [ArgumentNode], _ candidates: [Candidate], _ bounds: Bounds, _ preference: Preference) -> Preference? {
        guard shape.count == 1, shape[0].label == nil, !shape[0].isTrailing, !candidates.contains(where: { $0.origin == .requirement }) else { return nil }
        var result = preference
        guard let type = typeOfSingleArgument(types[0], shape[0].value) else { return result }
        result.favored = candidates.indices.filter { index in
            guard let parameters = parameters(of: candidates[index].declaration), parameters.count == 1 else { return false }
            return substitute(parameters[0].type, candidates[index].substitution) == type
        }
        result.score = result.favored.isEmpty ? 0 : 1
        return result
    }

    private func typeOfSingleArgument(_ type: SwiftType, _ node: ExpressionNode) -> SwiftType? {
        switch node.kind {
        case .binary: return typeOfChain(node)
        case .integer, .floating, .boolean, .string, .interpolation: return literal(type).flatMap(defaultType) ?? (resolve(type).hasVariables ? nil : resolve(type))
        case .name, .call, .subscript, .prefix, .postfix, .member, .forceUnwrap:
            let type = resolve(type)
            return type.hasVariables ? nil : type
        default: return nil
        }
    }

    // MARK: What can be weighed

    private static let supportedOperators: Set<String> = [
        "+", "-", "*", "/", "%", "==", "!=", "===", "!==", "<", ">", "<=", ">=", "~", "&", "|", "^", "<<", ">>", "&<<", "&>>", "??", "&+", "&-", "&*",
        "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", "&+=", "&-=", "&*=", "&<<=", "&>>=", ".==", ".!=", ".<", ".>", ".<=", ".>=",
    ]
    private static let comparisons: Set<String> = ["==", "!=", "===", "!==", "<", ">", "<=", ">="]
    private static let arithmetic: Set<String> = ["+", "-", "*", "/", "%"]

    private func isSupported(_ constraint: OverloadConstraint, _ candidates: [Candidate]) -> Bool {
        guard let first = candidates.first else { return false }
        if constraint.isOperator { return Self.supportedOperators.contains(first.declaration.name) }
        if let function = first.declaration as? FunctionDeclaration, checker.isInitializer(function), let owner = function.owner as? NominalDeclaration, owner.file?.isLibrary == true, isNumber(owner) { return true }
        return candidates.allSatisfy { candidate in
            guard let parameters = parameters(of: candidate.declaration), !candidate.isForced else { return false }
            let requirements = ((candidate.declaration as? FunctionDeclaration)?.signature.requirements ?? (candidate.declaration as? SubscriptDeclaration)?.signature.requirements ?? []) + candidate.requirements
            if requirements.contains(where: { if case .sameType = $0 { true } else { false } }) { return false }
            return parameters.allSatisfy { parameter in
                if case .parameter = parameter.type { return true }
                return !hasParameters(substitute(parameter.type, candidate.substitution))
            }
        }
    }

    private func isNumber(_ nominal: NominalDeclaration) -> Bool {
        switch nominal.builtin {
        case .int?, .int8?, .int16?, .int32?, .int64?, .uint?, .uint8?, .uint16?, .uint32?, .uint64?, .double?, .float?: true
        default: false
        }
    }

    private func hasParameters(_ type: SwiftType) -> Bool {
        type.contains { part in
            switch part {
            case .parameter, .associated: true
            default: false
            }
        }
    }

    private func hasParameters(_ type: SwiftType, _ options: MatchOptions) -> Bool {
        !options.open.isEmpty && type.contains { if case .parameter(let parameter) = $0 { options.open.contains { $0 === parameter } } else { false } }
    }

    /// The generic parameters of a candidate.
    private func openParameters(of candidate: Candidate) -> [GenericParameter] {
        var found: [GenericParameter] = []
        switch candidate.declaration {
        case let function as FunctionDeclaration:
            found = function.signature.parameters
            if candidate.base == nil {
                switch function.owner {
                case let nominal as NominalDeclaration: found += nominal.allParameters
                case let p as ProtocolDeclaration: found.append(p.selfParameter)
                default: break
                }
            }
        case let item as SubscriptDeclaration: found = item.signature.parameters
        default: break
        }
        return found
    }

    // MARK: Weighing

    private func weigh(_ constraint: OverloadConstraint, _ candidates: [Candidate], _ types: [SwiftType], _ shape: [ArgumentNode], _ bounds: Bounds, _ preference: Preference) -> Preference {
        var result = preference
        let guesses = zip(types, shape).map { self.guesses(of: $0, $1.value, bounds) }
        let hasGuesses = guesses.contains { !$0.isEmpty }
        let results = resultTypes(constraint, bounds)
        let usesResult = constraint.isOperator && !Self.comparisons.contains(candidates[0].declaration.name)
        let areSpeculative = hasGuesses && !guesses.contains { list in
            list.count { $0.isInitializer } == 1 || list.contains { !$0.isLiteral && !$0.isInitializer }
        }
        let isExact = areSpeculative && (!usesResult || results.isEmpty)
        var scores: [(Int, Double)] = []
        var best = 0.0
        for (index, candidate) in candidates.enumerated() {
            guard let score = score(candidate, guesses, shape, results, hasGuesses: hasGuesses, isExact: isExact, usesResult: usesResult, isOperator: constraint.isOperator), score > 0 else { continue }
            scores.append((index, score))
            best = max(best, score)
        }
        result.score = best
        result.favored = scores.filter { $0.1 == best }.map(\.0)
        // Double is the type of what may yet become another.
        result.isSpeculative = areSpeculative && (!usesResult || results.allSatisfy { if case .nominal(let nominal, _) = $0 { nominal.builtin == .double } else { false } })
        return result
    }

    private func score(
        _ candidate: Candidate, _ guesses: [[ArgumentGuess]], _ shape: [ArgumentNode], _ results: [SwiftType], hasGuesses: Bool, isExact: Bool, usesResult: Bool, isOperator: Bool
    ) -> Double? {
        guard let parameters = parameters(of: candidate.declaration), let matches = matchArguments(shape, parameters) else { return nil }
        let requirements = requirements(of: candidate)
        let open = openParameters(of: candidate)
        let isForAnyCollection = isDeclaredForAnyCollection(candidate, isOperator: isOperator)
        if isForAnyCollection, isExact { return nil }
        var score = 0.0
        var defaulted = 0
        for (parameter, match) in zip(parameters, matches) {
            guard case .arguments(let indices) = match, !indices.isEmpty else {
                defaulted += 1
                continue
            }
            guard indices.count == 1 else { return nil }
            let list = guesses[indices[0]]
            if list.isEmpty || parameter.isVariadic { continue }
            var wanted = substitute(parameter.type, candidate.substitution)
            if parameter.isAutoclosure, case .function(let function) = wanted { wanted = function.result }
            var inner = wanted
            while let wrapped = checker.optionalWrapped(inner) { inner = wrapped }
            if case .function = inner { continue }
            var best = 0.0
            var mismatches = 0
            for guess in list {
                if best == 1 { break }
                guard let found = self.match(guess, wanted, requirements, MatchOptions(isLiteral: guess.isLiteral, isExact: isExact, isOperator: isOperator, open: open)) else { continue }
                if found > 0 { best = max(best, isForAnyCollection ? min(found, 0.7) : found) } else { mismatches += 1 }
            }
            if mismatches == list.count { return nil }
            score += best
        }
        if defaulted == parameters.count { return nil }
        score /= Double(parameters.count - defaulted)
        if usesResult, score > 0 || !hasGuesses, let given = resultType(of: candidate) {
            if results.contains(where: { (self.match(given, $0, [], MatchOptions(isOperator: isOperator)) ?? 0) > 0 }) { score += 1 }
        }
        if score > 0, isOperator, Self.arithmetic.contains(candidate.declaration.name), parameters.count == 2, let given = resultType(of: candidate), !hasParameters(given), parameters.allSatisfy({ $0.type == given }) { score += 0.01 }
        return score
    }

    /// The `+` of a collection and any other sequence: in Swift it is generic in both, where that of two arrays is of arrays alone.
    private func isDeclaredForAnyCollection(_ candidate: Candidate, isOperator: Bool) -> Bool {
        guard isOperator, candidate.declaration.name == "+", let function = candidate.declaration as? FunctionDeclaration, function.file?.isLibrary == true, let owner = function.owner as? NominalDeclaration,
            function.parameters.count == 2
        else { return false }
        if owner.builtin == .array { return function.parameters.contains { $0.type != owner.selfType } }
        return !owner.allParameters.isEmpty || !function.signature.parameters.isEmpty
    }

    private func resultType(of candidate: Candidate) -> SwiftType? { (candidate.declaration as? FunctionDeclaration).map { substitute($0.result, candidate.substitution) } }

    private func requirements(of candidate: Candidate) -> [GenericRequirement] {
        switch candidate.declaration {
        case let function as FunctionDeclaration: function.signature.requirements + candidate.requirements + ((function.owner as? NominalDeclaration)?.signature.requirements ?? [])
        case let item as SubscriptDeclaration: item.signature.requirements + candidate.requirements
        default: candidate.requirements
        }
    }

    private func match(_ guess: ArgumentGuess, _ wanted: SwiftType, _ requirements: [GenericRequirement], _ options: MatchOptions) -> Double? {
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
    private func match(_ given: SwiftType, _ wanted: SwiftType, _ requirements: [GenericRequirement], _ options: MatchOptions) -> Double? {
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
            if hasParameters(given) || given.hasVariables { return 0 }
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
                return checker.conforms(given, to: p, in: environment)
            case .superclass(subject, let bound): return checker.isSubclass(given, of: bound)
            case .anyClass(subject): return checker.isClass(given, in: environment)
            case .conformance(let type, let p):
                guard case .associated(subject, let declaration) = type, let actual = checker.associatedType(declaration, of: given) else { return true }
                return checker.conforms(actual, to: p, in: environment)
            case .sameType(let a, let b):
                func actual(_ type: SwiftType) -> SwiftType? {
                    guard case .associated(subject, let declaration) = type else { return type }
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

    // MARK: Guessing

    private func guesses(of type: SwiftType, _ node: ExpressionNode, _ bounds: Bounds) -> [ArgumentGuess] {
        var inner = head(type)
        var depth = 0
        while let wrapped = checker.optionalWrapped(inner), resolve(wrapped).hasVariables { (inner, depth) = (head(wrapped), depth + 1) }
        guard case .variable(let variable) = inner else { return [ArgumentGuess(kind: .type(resolve(type)))] }
        func optional(_ type: SwiftType) -> SwiftType { (0..<depth).reduce(type) { made, _ in checker.optional(made) } }
        switch state.origins[Int(state.origins[Int(variable.index)].oldest)].kind {
        case .genericParameter, .ternary: return []
        case .other: break
        }
        var result: [ArgumentGuess] = []
        if let entry = bounds.entries[Int(variable.index)] {
            for type in entry.lower + entry.upper { result.append(ArgumentGuess(kind: .type(optional(type)))) }
        }
        switch state.literals[Int(variable.index)] {
        case .array?: result.append(ArgumentGuess(kind: .array, isLiteral: true))
        case .dictionary?: result.append(ArgumentGuess(kind: .dictionary, isLiteral: true))
        case .nilValue?, nil: break
        case let literal?: if let type = defaultType(literal) { result.append(ArgumentGuess(kind: .type(optional(type)), isLiteral: true)) }
        }
        switch node.kind {
        case .binary, .prefix, .postfix: if let type = typeOfChain(node) { result.append(ArgumentGuess(kind: .type(type), isLiteral: true)) }
        case .call(let callee, _): result += guessesOfInitializer(node, callee)
        default: break
        }
        return result
    }

    /// `Double(…)` whose initialiser is not known yet.
    private func guessesOfInitializer(_ node: ExpressionNode, _ callee: ExpressionNode) -> [ArgumentGuess] {
        for case .overload(let overload) in state.constraints where overload.node === node || (overload.node === callee && callee.isNamed) {
            guard let type = state.types[ObjectIdentifier(callee)] ?? nil, case .metatype(let instance) = head(type), !isUnbound(instance) else { return [] }
            let initializers = overload.candidates.compactMap { $0.declaration as? FunctionDeclaration }.filter { checker.isInitializer($0) }
            guard !initializers.isEmpty else { return [] }
            let made = resolve(instance)
            let failing = initializers.count { $0.isFailable }
            if failing == 0 { return [ArgumentGuess(kind: .type(made), isInitializer: true)] }
            if failing == initializers.count { return [ArgumentGuess(kind: .type(checker.optional(made)), isInitializer: true)] }
            return [ArgumentGuess(kind: .type(made), isInitializer: true), ArgumentGuess(kind: .type(checker.optional(made)), isInitializer: true)]
        }
        return []
    }

    /// What is wanted of an operator's result.
    private func resultTypes(_ constraint: OverloadConstraint, _ bounds: Bounds) -> [SwiftType] {
        guard let result = constraint.result else { return [] }
        guard case .variable(let variable) = head(result) else { return [resolve(result)] }
        guard let entry = bounds.entries[Int(variable.index)] else { return [] }
        var types = entry.lower + entry.upper.map(resolve)
        for other in entry.upperVariables where state.origins[other].kind == .ternary {
            if let adjacent = bounds.entries[other] { types += adjacent.lower + adjacent.upper.map(resolve) }
        }
        return types
    }

    /// The type of arithmetic on numbers that are written out, and on constants: `Int` for `1 + 2`, `Double` for `1 + 2.5`; `nil` where they
    /// differ, or where anything else stands in it.
    private func typeOfChain(_ node: ExpressionNode) -> SwiftType? {
        var found: [(type: SwiftType, isLiteral: Bool)] = []
        func isFloating(_ type: SwiftType) -> Bool { if case .nominal(let nominal, _) = type { nominal.builtin == .double || nominal.builtin == .float } else { false } }
        func isInt(_ type: SwiftType) -> Bool { if case .nominal(let nominal, _) = type { nominal.builtin == .int } else { false } }
        func add(_ type: SwiftType, isLiteral: Bool) {
            if isLiteral, isInt(type) {
                if found.contains(where: { isFloating($0.type) }) { return }
            } else if isLiteral, isFloating(type) {
                found.removeAll { $0.isLiteral && isInt($0.type) }
            }
            if !found.contains(where: { $0.type == type && $0.isLiteral == isLiteral }) { found.append((type, isLiteral)) }
        }
        func walk(_ node: ExpressionNode) -> Bool {
            switch node.kind {
            case .binary(let name, _, let left, let right): return Self.arithmetic.contains(name) && walk(left) && walk(right)
            case .prefix(let name, _, let operand), .postfix(let name, _, let operand): return Self.arithmetic.contains(name) && walk(operand)
            case .integer, .floating, .boolean, .string, .interpolation:
                guard let usual = literalKind(node).flatMap(defaultType) else { return false }
                add(usual, isLiteral: true)
                return true
            case .name:
                guard let type = state.types[ObjectIdentifier(node)] else { return false }
                let known = resolve(type)
                guard !known.hasVariables, let variable = state.choices[ObjectIdentifier(node)]?.candidate.declaration as? VariableDeclaration else { return false }
                // What can be changed is of another type there than what cannot.
                if variable.isMutable { (mutable, mutableTypes) = (true, mutableTypes + [known]) } else { add(known, isLiteral: false) }
                return true
            default: return false
            }
        }
        var mutable = false
        var mutableTypes: [SwiftType] = []
        guard walk(node) else { return nil }
        if mutable { return found.isEmpty && Set(mutableTypes).count == 1 ? mutableTypes[0] : nil }
        return found.count == 1 ? found[0].type : nil
    }

    private func literalKind(_ node: ExpressionNode) -> Literal? {
        switch node.kind {
        case .integer: .integer
        case .floating: .floating
        case .boolean: .boolean
        case .string, .interpolation: .string
        default: nil
        }
    }
}
