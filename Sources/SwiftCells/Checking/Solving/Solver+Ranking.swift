extension Solver {
    /// The one solution that is better than all others, or `nil` where two are equally good.
    func best() -> State? {
        guard let (winner, place) = foremost() else { return nil }
        for (index, other) in solutions.enumerated() where index != place {
            switch compare(winner, other) {
            case .better, .same: continue
            default: return nil
            }
        }
        return winner
    }

    /// The solution that no later one is better than, and its place among them.
    func foremost() -> (state: State, place: Int)? {
        guard var winner = solutions.first else { return nil }
        var place = 0
        for (index, other) in solutions.enumerated().dropFirst() where compare(other, winner) == .better { (winner, place) = (other, index) }
        return (winner, place)
    }

    /// A solution that another is neither better than, nor the same as.
    func rival(of state: State) -> State? {
        solutions.first { other in
            switch compare(state, other) {
            case .better, .same: return false
            case .worse, .unrelated: return true
            }
        }
    }

    /// What the `makeIterator` that a loop calls weighs; all that is walked through stands one deeper within that call.
    private static let weightOfIterator = 2

    enum Comparison { case better, worse, same, unrelated }

    /// Of all choices that differ the better ones are added up, each weighing more the deeper it stands (swift, lib/Sema/CSRanking.cpp).
    private func compare(_ a: State, _ b: State) -> Comparison {
        var better = 0
        var worse = 0
        var areUnlike = false
        for (key, choice) in a.choices {
            guard let other = b.choices[key], other.candidate.declaration !== choice.candidate.declaration else { continue }
            // Members of different types differ because of an earlier choice, which decides.
            let weight = (depths[key] ?? 0) + 1 + (isWalked ? 1 : 0)
            if case .nominal(let own, _)? = choice.candidate.base.map(instance), case .nominal(let theirs, _)? = other.candidate.base.map(instance), own !== theirs {
                if interpolated.contains(key) { continue }
                switch (isOwnMember(choice.candidate.declaration, of: own, not: theirs), isOwnMember(other.candidate.declaration, of: theirs, not: own)) {
                case (true, false): better += weight
                case (false, true): worse += weight
                default:
                    guard let rank = libraryRank(choice.candidate, in: a), let otherRank = libraryRank(other.candidate, in: b) else { break }
                    if rank > otherRank { better += weight } else if rank < otherRank { worse += weight }
                }
                continue
            }
            if isOverloadedForSpeed(choice.candidate, other.candidate) { continue }
            let comparison = compare(choice.candidate, other.candidate)
            switch comparison {
            case .better: better += weight
            case .worse: worse += weight
            case .unrelated: areUnlike = true
            case .same:
                guard isAmbiguous(choice.candidate.declaration, other.candidate.declaration) else { continue }
                switch (isOptional(key, in: a), isOptional(key, in: b)) {
                case (false, true): better += weight
                case (true, false): worse += weight
                default: areUnlike = true
                }
            }
        }
        if isWalked, let rank = iteratorRank(a), let otherRank = iteratorRank(b) {
            if rank > otherRank { better += Self.weightOfIterator } else if rank < otherRank { worse += Self.weightOfIterator }
        }
        let types = compareTypes(a, b)
        (better, worse, areUnlike) = (better + types.better, worse + types.worse, areUnlike || types.areUnlike)
        if haveUnlikeParts(a, b) { return .unrelated }
        if better != worse { return better > worse ? .better : .worse }
        return areUnlike || better > 0 ? .unrelated : .same
    }

    /// In how many of the variables of which a subtype is preferred the one solution, or the other, has one.
    private func compareTypes(_ a: State, _ b: State) -> (better: Int, worse: Int, areUnlike: Bool) {
        var result = (better: 0, worse: 0, areUnlike: false)
        for index in a.origins.indices.prefix(b.origins.count) where a.origins[index].prefersSubtype && a.origins[index].number == b.origins[index].number {
            let variable = SwiftType.variable(TypeVariable(index))
            if isTooLarge(variable, in: a) || isTooLarge(variable, in: b) {
                result.areUnlike = true
                return result
            }
            let own = resolve(variable, in: a)
            let other = resolve(variable, in: b)
            if own == other { continue }
            if own.hasVariables || other.hasVariables {
                result.areUnlike = true
                continue
            }
            let isBetter = isSubtype(own, of: other)
            let isWorse = isSubtype(other, of: own)
            if isBetter { result.better += 1 }
            if isWorse { result.worse += 1 }
            if isBetter, isWorse, own.hasLabels != other.hasLabels {
                // Tuples that say the same do better without labels.
                if own.hasLabels { result.worse += 1 } else { result.better += 1 }
            } else {
                result.areUnlike = true
            }
        }
        return result
    }

    func resolve(_ type: SwiftType, in solution: State) -> SwiftType {
        let before = state.bindings
        defer { state.bindings = before }
        state.bindings = solution.bindings
        return resolve(type)
    }

    /// Whether a value of the one type may be used as one of the other.
    func isSubtype(_ type: SwiftType, of other: SwiftType) -> Bool {
        let inner = Solver(checker, file, environment: environment)
        if case .failed = inner.add(type, other) { return false }
        inner.search()
        return !inner.solutions.isEmpty
    }

    /// Whether closures of several statements ask for the count of parts that are texts in one solution and arrays of characters in the other:
    /// what that weighs is not worked out here.
    private func haveUnlikeParts(_ a: State, _ b: State) -> Bool {
        guard a.choices.contains(where: { key, choice in choice.candidate.declaration.name == "split" && choice.candidate.declaration.file?.isLibrary == true && b.choices[key]?.candidate.declaration !== choice.candidate.declaration }) else { return false }
        return a.closures.contains { key, closure in closure.asksForCount && b.closures[key].map { resolve($0.type, in: b) != resolve(closure.type, in: a) } == true }
    }

    /// Whether Swift's library declares a member in a type itself and gives it to another by a protocol, which makes it less special there:
    /// so `text.split(separator: " ").filter { $0.count > 1 }` is of slices of characters.
    private func isOwnMember(_ declaration: Declaration, of nominal: NominalDeclaration, not other: NominalDeclaration) -> Bool {
        guard nominal.file?.isLibrary == true, other.file?.isLibrary == true else { return false }
        switch (nominal.name, other.name) {
        case ("ArraySlice", "Substring"): return declaration.name == "count"
        case ("Substring", "ArraySlice"): return declaration.name == "indices" || declaration.name == "filter"
        default: return false
        }
    }

    /// Whether nothing tells two functions apart that are as special as one another: which is meant does not decide itself.
    ///
    /// Two of a lesson's own that take the same differ in what they give: only what is wanted of them tells which is meant. Two of the
    /// library's may be one in Swift, but where their labels differ: `String.init` is `init(describing:)` as well as `init(reflecting:)`.
    private func isAmbiguous(_ a: Declaration, _ b: Declaration) -> Bool {
        if checker.isRequirement(a), checker.isRequirement(b) { return false }
        guard let f = a as? FunctionDeclaration, let g = b as? FunctionDeclaration else { return owner(a) != nil && a.file?.isLibrary == false && b.file?.isLibrary == false }
        // '(...)(5)' may be what stands before a number as well as what stands behind it.
        if case .operator(let fixity) = f.kind, case .operator(let other) = g.kind, fixity != other { return true }
        let isOfLibrary = f.file?.isLibrary != false
        guard isOfLibrary == (g.file?.isLibrary != false) else { return false }
        return !isOfLibrary || checker.labels(of: f) != checker.labels(of: g)
    }

    /// The type that an expression has in a solution.
    func type(of key: ObjectIdentifier, in solution: State) -> SwiftType? {
        solution.types[key].map { resolve($0, in: solution) }
    }

    /// Whether what a function gives that a name stands for is Optional: what is plainly there is preferred.
    private func isOptional(_ key: ObjectIdentifier, in solution: State) -> Bool {
        guard case .function(let function)? = type(of: key, in: solution) else { return false }
        return checker.optionalWrapped(function.result) != nil
    }

    func instance(_ type: SwiftType) -> SwiftType {
        if case .metatype(let inner) = type { return inner }
        return type
    }

    /// Initialisers that the library declares several times where Swift has one: which of them is meant decides nothing.
    private func isOverloadedForSpeed(_ a: Candidate, _ b: Candidate) -> Bool {
        guard let f = a.declaration as? FunctionDeclaration, let g = b.declaration as? FunctionDeclaration, checker.isInitializer(f), checker.isInitializer(g), f.file?.isLibrary == true,
            g.file?.isLibrary == true, let owner = f.owner as? NominalDeclaration, owner === g.owner
        else { return false }
        let labels = checker.labels(of: f)
        guard labels == checker.labels(of: g) else { return false }
        return owner.builtin == .array || owner.builtin == .set || (isNumber(owner) && (labels == ["truncatingIfNeeded"] || labels == ["clamping"]))
    }

    /// Which of two meanings of a name is the more specific.
    private func compare(_ a: Candidate, _ b: Candidate) -> Comparison {
        if a.isThroughOptional != b.isThroughOptional { return a.isThroughOptional ? .worse : .better }
        // A closure's parameter, made anew for each of its types.
        if a.declaration is VariableDeclaration, b.declaration is VariableDeclaration, owner(a.declaration) == nil, owner(b.declaration) == nil { return .same }
        if areOfCells(a, b) { return compareOfCells(a, b) }
        // An operator that a protocol demands is the type's own, whatever an extension of a protocol adds for it.
        if isOperator(a.declaration), isOperator(b.declaration) {
            if checker.isRequirement(a.declaration), isInProtocolExtension(b.declaration) { return .better }
            if checker.isRequirement(b.declaration), isInProtocolExtension(a.declaration) { return .worse }
        }
        // Two of one type are better served by an operator for one type.
        if isForTwoIntegers(a) != isForTwoIntegers(b) { return isForTwoIntegers(a) ? .worse : .better }
        if a.origin == .protocolExtension, b.origin == .protocolExtension {
            let first = isExtensionAsSpecific(a, as: b)
            if first != isExtensionAsSpecific(b, as: a) { return first ? .better : .worse }
        }
        let first = isAsSpecific(a, as: b)
        let second = isAsSpecific(b, as: a)
        if first != second { return first ? .better : .worse }
        if a.declaration.name == "??", a.declaration.file?.isLibrary == true, b.declaration.file?.isLibrary == true, givesOptional(a) != givesOptional(b) {
            return givesOptional(a) ? .worse : .better
        }
        if let first = rankOfConversion(a), let second = rankOfConversion(b), first != second { return first < second ? .better : .worse }
        // A member of the type itself before one of a protocol it conforms to.
        let x = rank(a)
        let y = rank(b)
        if x != y { return x < y ? .better : .worse }
        if let p = owner(a.declaration) as? ProtocolDeclaration, let q = owner(b.declaration) as? ProtocolDeclaration, p !== q {
            if checker.inherits(p, q) { return .better }
            if checker.inherits(q, p) { return .worse }
        }
        if a.requirements.count != b.requirements.count { return a.requirements.count > b.requirements.count ? .better : .worse }
        // What a cell declares hides a built-in of the same type.
        let isLibrary = a.declaration.file?.isLibrary ?? true
        let otherIsLibrary = b.declaration.file?.isLibrary ?? true
        if isLibrary != otherIsLibrary {
            if !mayHide(isLibrary ? b.declaration : a.declaration, isLibrary ? a.declaration : b.declaration) { return .unrelated }
            return isLibrary ? .worse : .better
        }
        // A property before the method of its name, where neither is called: `last` before `last(where:)`.
        if isLibrary, (a.declaration is VariableDeclaration) != (b.declaration is VariableDeclaration) { return a.declaration is VariableDeclaration ? .better : .worse }
        return first ? .same : .unrelated
    }

    private func isOperator(_ declaration: Declaration) -> Bool { (declaration as? FunctionDeclaration)?.kind.isOperator == true }

    /// Whether a function gives an Optional, whatever it is called with: of the two `??` Swift prefers the other one.
    private func givesOptional(_ candidate: Candidate) -> Bool {
        (candidate.declaration as? FunctionDeclaration).flatMap { checker.optionalWrapped($0.result) } != nil
    }

    /// For conversions between numbers: in Swift that of the same bits is the type's own, and the plain one is declared for signed integers,
    /// or unsigned ones, which is more special than what is declared for all.
    private func rankOfConversion(_ candidate: Candidate) -> Int? {
        guard let function = candidate.declaration as? FunctionDeclaration, function.file?.isLibrary == true, checker.isInitializer(function), let owner = function.owner as? NominalDeclaration, isNumber(owner),
            case .nominal(let source, _)? = function.parameters.first?.type, isNumber(source), source !== owner
        else { return nil }
        // Int makes itself of the bits of several types.
        if owner.builtin == .int, source.builtin == .uint { return nil }
        let labels: [[String?]: Int] = [["bitPattern"]: 0, [nil]: 1, ["truncatingIfNeeded"]: 2, ["clamping"]: 2]
        return labels[checker.labels(of: function)]
    }

    /// Whether a function of a lesson hides one of the library that takes as much: one that stands in the same place and gives the same.
    /// Swift's `&&` and `||` belong to `Bool`, and take closures that may throw.
    private func mayHide(_ own: Declaration, _ builtIn: Declaration) -> Bool {
        guard let own = own as? FunctionDeclaration, let builtIn = builtIn as? FunctionDeclaration else { return true }
        if case .operator = builtIn.kind { if (own.owner == nil) != (builtIn.owner == nil) || ["&&", "||"].contains(builtIn.name) { return false } }
        // Those that may stop the program take the place of the call besides, in Swift.
        if builtIn.owner == nil, builtIn.parameters.contains(where: \.isAutoclosure) { return true }
        guard own.owner == nil, builtIn.owner == nil, own.signature.parameters.count == builtIn.signature.parameters.count else { return true }
        guard own.parameters.map(\.isVariadic) == builtIn.parameters.map(\.isVariadic) else { return false }
        let renamed = Substitution(builtIn.signature.parameters, own.signature.parameters.map { .parameter($0) })
        return checker.substitute(builtIn.result, renamed) == own.result
    }

    private func rank(_ candidate: Candidate) -> Int {
        switch candidate.origin {
        case .type?, .superclass?, nil: 0
        case .requirement?: 1
        case .protocolExtension?: 2
        }
    }
}
