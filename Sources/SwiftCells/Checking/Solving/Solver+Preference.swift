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
    /// How many more operators between two Swift has than are declared here: for types that cells do not have, as Int128.
    private static let operatorsForOtherTypes = 14

    /// The preference of a choice among candidates.
    func preference(_ constraint: OverloadConstraint, _ candidates: [Candidate], _ bounds: Bounds) -> Preference {
        var count = constraint.isDeclaredTwice ? 2 : constraint.count ?? constraint.candidates.count
        if constraint.isOperator, constraint.shape?.count == 2 { count += Self.operatorsForOtherTypes }
        var preference = Preference(isOperator: constraint.isOperator, count: count)
        if constraint.shape?.isEmpty == true, constraint.isSupported ?? isSupported(constraint, candidates) {
            preference.score = 0
            return preference
        }
        // Swift does not guess between an Optional's members and those of what is in it.
        if candidates.contains(where: \.isThroughOptional), candidates.contains(where: { !$0.isThroughOptional }) { return preference }
        guard let types = constraint.arguments, let shape = constraint.shape else {
            // A member or name that is no callee: one that is a value comes before functions of the name.
            if operands.contains(ObjectIdentifier(constraint.node)) {
                preference.score = 1
                preference.favored = candidates.indices.filter { parameters(of: candidates[$0].declaration) == nil }
            }
            return preference
        }
        var isSubscript = false
        if case .subscript = constraint.node.kind { isSubscript = true }
        if !constraint.isOperator, !isSubscript {
            if let countOfArity = constraint.countOfArity {
                if countOfArity <= 1 {
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
                if countOfArity < 2, let found = preferenceOfSingleArgument(types, shape, candidates, preference) { return found }
            } else if let found = preferenceOfSingleArgument(types, shape, candidates, preference) {
                return found
            }
        }
        guard constraint.isSupported ?? isSupported(constraint, candidates) else { return preference }
        return weigh(constraint, candidates, types, shape, bounds, preference)
    }

    /// A call of a method or initialiser with one argument that has no label: only overloads of just its type are preferred.
    private func preferenceOfSingleArgument(_ types: [SwiftType], _ shape: [ArgumentNode], _ candidates: [Candidate], _ preference: Preference) -> Preference? {
        guard shape.count == 1, shape[0].label == nil, !shape[0].isTrailing, !candidates.contains(where: { $0.origin == .requirement }) else { return nil }
        var result = preference
        guard let (type, isGuess) = typeOfSingleArgument(types[0], shape[0].value) else { return result }
        result.favored = candidates.indices.filter { index in
            guard let parameters = parameters(of: candidates[index].declaration), parameters.count == 1 else { return false }
            if isGuess, parameters[0].isVariadic || parameters[0].isInout || parameters[0].isAutoclosure { return false }
            return substitute(parameters[0].type, candidates[index].substitution) == type
        }
        result.score = result.favored.isEmpty ? 0 : 1
        return result
    }

    /// The type of an argument, where Swift knows it before it makes any choice, and whether that is a guess from literals.
    private func typeOfSingleArgument(_ type: SwiftType, _ node: ExpressionNode) -> (type: SwiftType, isGuess: Bool)? {
        switch node.kind {
        case .binary: return typeOfChain(node).map { ($0, true) }
        case .integer, .floating, .boolean, .string, .interpolation:
            if let usual = literal(type).flatMap(defaultType) { return (usual, true) }
        case .name, .call, .subscript, .member: guard isKnownAtOnce(node) else { return nil }
        default: return nil
        }
        let type = resolve(type)
        return type.hasVariables ? nil : (type, false)
    }

    /// What Swift's library has several of where there is one here: which of them is meant is a choice that is still to be made.
    static let namesOfSeveral: Set<String> = [
        "advanced", "bitWidth", "contains", "count", "distance", "filter", "first", "flatMap", "hasPrefix", "hasSuffix", "index", "indices", "isEmpty", "isMultiple", "isSubset", "joined", "last", "map", "prefix", "reduce",
        "reversed", "signum", "split", "starts", "suffix", "underestimatedCount",
    ]

    /// Whether nothing needs to be chosen to know the type of a name, a member or what a call gives.
    private func isKnownAtOnce(_ node: ExpressionNode) -> Bool {
        switch node.kind {
        case .name: return true
        case .subscript(_, let arguments):
            guard let choice = state.choices[ObjectIdentifier(node)], choice.candidate.declaration.file?.isLibrary != false else { return true }
            // Of an array's elements the type is known where a number is written out.
            if case .integer? = arguments.first?.value.kind { return arguments.count == 1 }
            return false
        case .member:
            guard let declaration = state.choices[ObjectIdentifier(node)]?.candidate.declaration else { return true }
            return declaration.file?.isLibrary == false || !Self.namesOfSeveral.contains(declaration.name)
        case .call(let callee, _):
            // Initialisers are chosen for the call itself.
            guard state.choices[ObjectIdentifier(node)] == nil else { return false }
            guard let function = state.choices[ObjectIdentifier(callee)]?.candidate.declaration as? FunctionDeclaration else { return callee.isNamed }
            if hasParameters(function.result) || checker.isInitializer(function) { return false }
            return function.file?.isLibrary == false || !Self.namesOfSeveral.contains(function.name)
        default: return false
        }
    }

    // MARK: What can be weighed

    private static let supportedOperators: Set<String> = [
        "+", "-", "*", "/", "%", "==", "!=", "===", "!==", "<", ">", "<=", ">=", "~", "&", "|", "^", "<<", ">>", "&<<", "&>>", "??", "&+", "&-", "&*",
        "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", "&+=", "&-=", "&*=", "&<<=", "&>>=", ".==", ".!=", ".<", ".>", ".<=", ".>=",
    ]
    private static let comparisons: Set<String> = ["==", "!=", "===", "!==", "<", ">", "<=", ">="]
    static let arithmetic: Set<String> = ["+", "-", "*", "/", "%"]

    func isSupported(_ constraint: OverloadConstraint, _ candidates: [Candidate]) -> Bool {
        guard let first = candidates.first else { return false }
        if constraint.isOperator { return Self.supportedOperators.contains(first.declaration.name) }
        if candidates.contains(where: { isDisfavored($0.declaration) }) { return false }
        if let function = first.declaration as? FunctionDeclaration, checker.isInitializer(function), let owner = function.owner as? NominalDeclaration, owner.file?.isLibrary == true, isNumber(owner) { return true }
        return candidates.allSatisfy { candidate in
            guard let parameters = parameters(of: candidate.declaration), !candidate.isForced else { return false }
            let requirements = ((candidate.declaration as? FunctionDeclaration)?.signature.requirements ?? (candidate.declaration as? SubscriptDeclaration)?.signature.requirements ?? []) + candidate.requirements
            if requirements.contains(where: { if case .sameType = $0 { true } else { false } }) { return false }
            return parameters.allSatisfy { parameter in
                if case .parameter = parameter.type, !parameter.isVariadic { return true }
                return !hasParameters(substitute(parameter.type, candidate.substitution))
            }
        }
    }

    func isNumber(_ nominal: NominalDeclaration) -> Bool {
        switch nominal.builtin {
        case .int?, .int8?, .int16?, .int32?, .int64?, .uint?, .uint8?, .uint16?, .uint32?, .uint64?, .double?, .float?: true
        default: false
        }
    }

    func hasParameters(_ type: SwiftType) -> Bool {
        type.contains { part in
            switch part {
            case .parameter, .associated: true
            default: false
            }
        }
    }

    func hasParameters(_ type: SwiftType, _ options: MatchOptions) -> Bool {
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
                if found > 0 { best = max(best, found) } else { mismatches += 1 }
            }
            if mismatches == list.count { return nil }
            score += best
        }
        if defaulted == parameters.count { return nil }
        score /= Double(parameters.count - defaulted)
        if usesResult, score > 0 || !hasGuesses, let result = resultType(of: candidate) {
            // In the body of a generic function its parameters are types, which are not those of a call of itself.
            let given = open.isEmpty ? result : substitute(result, Substitution(open, open.map { .parameter(GenericParameter($0.name)) }))
            if results.contains(where: { (self.match(given, $0, [], MatchOptions(isOperator: isOperator)) ?? 0) > 0 }) { score += 1 }
        }
        if score > 0, isOperator, Self.arithmetic.contains(candidate.declaration.name), parameters.count == 2, let given = resultType(of: candidate), !hasParameters(given), parameters.allSatisfy({ $0.type == given }) { score += 0.01 }
        return score
    }

    private func resultType(of candidate: Candidate) -> SwiftType? { (candidate.declaration as? FunctionDeclaration).map { substitute($0.result, candidate.substitution) } }

    private func requirements(of candidate: Candidate) -> [GenericRequirement] {
        switch candidate.declaration {
        case let function as FunctionDeclaration: function.signature.requirements + candidate.requirements + ((function.owner as? NominalDeclaration)?.signature.requirements ?? [])
        case let item as SubscriptDeclaration: item.signature.requirements + candidate.requirements
        default: candidate.requirements
        }
    }
}
