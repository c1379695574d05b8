extension CellChecker {
    enum NameLookup {
        case candidates([Candidate])
        /// Found, but not usable: that has been said.
        case reported
    }

    /// What a name alone may stand for at some place.
    func lookupValue(_ name: String, _ scope: Scope, _ file: SourceFile) -> NameLookup {
        (pendingMemberReport, pendingOuterReport, pendingOwnerReport) = (nil, nil, nil)
        if let candidates = moduleMembers(name, file) { return .candidates(candidates) }
        var current: Scope? = scope
        var innermost: Declaration?
        // Whether a type stands between that is declared in a function.
        var isInLocalType = false
        // What is declared further down is meant only where nothing else has the name.
        var upcoming: Scope?
        var later: [Declaration]?
        // Whether it stands in a function or closure within that of the scope that is looked at, and whether what that declares later is meant.
        var (isInInnerFunction, meansLater) = (false, false)
        while let now = current {
            if let found = now.names[name], !found.isEmpty {
                if let innermost, found.contains(where: { ($0 as? VariableDeclaration)?.isLocal == true }) {
                    pendingOuterReport = innermost
                    return .candidates([])
                }
                if !now.isAhead(found) {
                    // A closure or local function means what its block declares further down, unless the code around has a variable of that name.
                    if meansLater, now.isCellTop { break }
                    return .candidates(found.map { Candidate(declaration: $0) })
                }
                later = later ?? found
                meansLater = meansLater || isInInnerFunction
            } else if now.upcoming[name] != nil {
                upcoming = upcoming ?? now
                meansLater = meansLater || isInInnerFunction && !now.isCellTop
            } else if now.valuesUnderWay.contains(name) {
                meansLater = meansLater || isInInnerFunction
            }
            if now.parent?.function !== now.function { isInInnerFunction = true }
            // Closures and local functions have the 'self' of what is around them, which may be one that was unwrapped there.
            if name == "self", now.owner == nil, let own = now.function?.selfVariable, own !== now.function?.parent?.selfVariable, now.parent?.function !== now.function || now.parent == nil { return .candidates([Candidate(declaration: own)]) }
            if let owner = now.owner, name != "self", !meansLater, isSeen(name, owner, at: now, from: scope) {
                // 'self' is an instance of the innermost type: of those around it only what belongs to the types themselves is seen.
                if innermost == nil { innermost = owner.declaration }
                let isStatic: Bool
                if let own = scope.function?.selfVariable, case .metatype = own.type { isStatic = true } else { isStatic = scope.function?.selfVariable == nil || innermost !== owner.declaration }
                let found = members(name, owner, isStatic: isStatic, scope, file)
                if isInLocalType, let first = found.first?.declaration, !(first is NominalDeclaration || first is AliasDeclaration) {
                    pendingOwnerReport = owner.declaration
                    return .candidates([])
                }
                if !found.isEmpty { return .candidates(found) }
                let other = members(name, owner, isStatic: !isStatic, scope, file).filter { !isInitializer($0.declaration) }
                let types = other.filter { $0.declaration is NominalDeclaration || $0.declaration is AliasDeclaration }
                if !types.isEmpty { return .candidates(types) }
                if let first = other.first {
                    pendingMemberReport = (first.declaration, isStatic)
                    // What a type declares hides what is outside of it, whether it can be used here or not.
                    if !file.isLibrary { return .candidates([]) }
                }
                if (owner.declaration as? NominalDeclaration)?.isLocal == true { isInLocalType = true }
            }
            current = now.parent
        }
        if name == "self", let own = scope.function?.selfVariable { return .candidates([Candidate(declaration: own)]) }
        if meansLater, !file.isLibrary {
            if let later { return .candidates(later.map { Candidate(declaration: $0) }) }
            if let upcoming {
                pendingUpcomingReport = name
                upcomingMet.append(upcoming)
            }
            return .candidates([])
        }
        var result: [Candidate] = []
        if !file.isLibrary, let own = self.scope.names[name] {
            result = own.map { Candidate(declaration: $0) }
            if own.contains(where: { !($0 is FunctionDeclaration) }) { return .candidates(result) }
        }
        if !file.isLibrary, result.isEmpty, let ahead = globalAhead(name) { return .candidates([Candidate(declaration: ahead)]) }
        let builtIn = library.lookup(name)
        if result.isEmpty, !builtIn.isEmpty, let top = sequence(first: scope, next: \.parent).first(where: { $0.isCellTop }), top.upcoming[name] != nil {
            // A variable of the program hides the library's functions in all of it, also above its declaration.
            pendingUpcomingReport = name
            upcomingMet.append(top)
            return .candidates([])
        }
        result += builtIn.filter { isImported($0, file) }.map { Candidate(declaration: $0) }
        if result.isEmpty, let later { return .candidates(later.map { Candidate(declaration: $0) }) }
        if result.isEmpty, let upcoming {
            pendingUpcomingReport = name
            upcomingMet.append(upcoming)
            return .candidates([])
        }
        if result.isEmpty, let module = builtIn.first?.module { pendingImportReport = (name, module) }
        return .candidates(result)
    }

    /// `Swift.max`, `Foundation.pow`: what the library declares, whatever hides it here.
    private func moduleMembers(_ name: String, _ file: SourceFile) -> [Candidate]? {
        guard let point = name.firstIndex(of: "."), SyntaxLowering.libraryModules.contains(String(name[..<point])) else { return nil }
        let isPlain = name.hasPrefix("Swift.") || name.hasPrefix("Autograd.")
        let found = library.lookup(String(name[name.index(after: point)...])).filter { isPlain ? $0.module == nil : $0.module != nil }
        if let module = found.first?.module, !found.contains(where: { isImported($0, file) }) { pendingImportReport = (name, module) }
        return found.filter { isImported($0, file) }.map { Candidate(declaration: $0) }
    }

    /// Whether a name alone may mean a member of a protocol: what the 'where' of a method adds to that of the extension has to be named after
    /// 'self', unless the protocol has something of the name itself.
    private func isSeen(_ name: String, _ owner: Scope.OwnerContext, at extended: Scope, from scope: Scope) -> Bool {
        guard owner.declaration is ProtocolDeclaration, extended.environment.requirements.count < scope.environment.requirements.count else { return true }
        return [false, true].contains { !lookup(name, in: owner.selfType, isStatic: $0, environment: extended.environment).isEmpty }
    }

    private func members(_ name: String, _ owner: Scope.OwnerContext, isStatic: Bool, _ scope: Scope, _ file: SourceFile) -> [Candidate] {
        // What is said to be another type has that one's members, as after `self.`.
        let type = scope.environment.hasSameTypes ? canonical(owner.selfType, scope.environment) : owner.selfType
        return lookup(name, in: type, isStatic: isStatic, environment: scope.environment).compactMap { found in
            guard isAccessible(found.declaration, from: scope, file) else { return nil }
            var isImplicit = true
            if found.declaration is NominalDeclaration || found.declaration is AliasDeclaration { isImplicit = false }
            if isStatic { isImplicit = false }
            return Candidate(declaration: found.declaration, base: type, substitution: found.substitution, origin: found.origin, requirements: found.requirements, conditions: found.conditions, isImplicitSelf: isImplicit)
        }
    }

    /// The operators of a name: free functions, and static members of every type.
    ///
    /// - Parameter fixity: where it stands; `nil` where it is named as a function, as in `reduce(0, +)`.
    func operatorCandidates(_ name: String, _ fixity: FunctionDeclaration.OperatorFixity?, _ scope: Scope, isLibrary: Bool) -> [Candidate] {
        var result: [Candidate] = []
        var seen: Set<ObjectIdentifier> = []
        func add(_ declaration: Declaration) {
            guard let function = declaration as? FunctionDeclaration, seen.insert(ObjectIdentifier(function)).inserted, let candidate = operatorCandidate(function, fixity) else { return }
            result.append(candidate)
        }
        if !isLibrary {
            for declaration in self.scope.names[name] ?? [] { add(declaration) }
            for function in self.scope.memberOperators[name] ?? [] { add(function) }
        }
        var current: Scope? = scope
        while let now = current {
            for declaration in now.names[name] ?? [] { add(declaration) }
            if let owner = now.owner { for declaration in membersDeclared(in: owner.declaration, named: name) { add(declaration) } }
            current = now.parent
        }
        if isLibrary {
            for function in library.operators(name) where !isOnlyGenericInSwift(function, isLibrary: true) { add(function) }
            return result
        }
        let own = libraryOperators[fixity]?[name] ?? library.operators(name).filter { !isOnlyGenericInSwift($0, isLibrary: false) }.compactMap { operatorCandidate($0, fixity) }
        libraryOperators[fixity, default: [:]][name] = own
        return seen.isEmpty ? own : result + own.filter { !seen.contains(ObjectIdentifier($0.declaration)) }
    }

    /// Whether an operator is private to a type: Swift looks for operators from outside of all types, so that it finds it nowhere.
    func isHiddenOperator(_ declaration: Declaration) -> Bool { declaration.access == .private && declaration.memberOwner != nil && declaration.file?.isLibrary == false }

    private func operatorCandidate(_ function: FunctionDeclaration, _ fixity: FunctionDeclaration.OperatorFixity?) -> Candidate? {
        if let fixity {
            guard case .operator(fixity) = function.kind else { return nil }
        }
        if isHiddenOperator(function) { return nil }
        var candidate = Candidate(declaration: function, requirements: function.extensionRequirements)
        // The owner's own parameters are open, as those of a generic function.
        switch function.owner {
        case let nominal as NominalDeclaration:
            // Swift looks for operators in the types of a file, not in those of a function or block: there a protocol must ask for them.
            if nominal.isLocal { return nil }
            // Between operands one of them is always of another type.
            if fixity != nil, nominal.absentType == .duration { return nil }
            candidate.origin = .type
        case let p as ProtocolDeclaration:
            // The negative of any SignedNumeric is found by the requirement; its default would stand beside that of each type.
            if case .operator(.prefix) = function.kind, p.file?.isLibrary == true, !isRequirement(function), membersDeclared(in: p, named: function.name).contains(where: isPrefixRequirement) { return nil }
            candidate.origin = isRequirement(function) ? .requirement : .protocolExtension
            candidate.requirements.append(.conformance(.parameter(p.selfParameter), p))
        default: break
        }
        return candidate
    }

    private func isPrefixRequirement(_ declaration: Declaration) -> Bool {
        guard let function = declaration as? FunctionDeclaration, case .operator(.prefix) = function.kind else { return false }
        return isRequirement(function)
    }

    /// An integer's own operator where Swift declares it once for all integers: what stands beside that generic one is preferred between
    /// literals. For `&*` this is that of Int128, for a negative sign those of the floating-point types, which makes `-(3)` ambiguous.
    private func isOnlyGenericInSwift(_ function: FunctionDeclaration, isLibrary: Bool) -> Bool {
        guard let owner = function.owner as? NominalDeclaration else { return false }
        switch function.name {
        case "&*": return owner.absentType != .int128
        case "-":
            guard !isLibrary, case .operator(.prefix) = function.kind, let signed = library.protocolNamed("SignedInteger") else { return false }
            return conformance(of: owner, to: signed) != nil
        default: return false
        }
    }

    private func isType(_ declaration: Declaration) -> Bool { declaration is NominalDeclaration || declaration is ProtocolDeclaration || declaration is AliasDeclaration }

    /// Whether a type is meant by what could be an expression.
    func namesType(_ node: TypeNode, _ scope: Scope, _ file: SourceFile) -> Bool {
        switch node.kind {
        case .named(nil, let name, _):
            if name == "Any" { return true }
            if let found = moduleMembers(name, file) { return found.contains { isType($0.declaration) } }
            var current: Scope? = scope
            while let now = current {
                if now.genericTypes[name] != nil { return true }
                if let found = now.names[name]?.last { return isType(found) }
                if let owner = now.owner {
                    let found = [true, false].flatMap { lookup(name, in: owner.selfType, isStatic: $0, environment: scope.environment) }.filter { isAccessible($0.declaration, from: scope, file) }
                    if !found.isEmpty { return found.contains { $0.declaration is NominalDeclaration || $0.declaration is AliasDeclaration } }
                }
                current = now.parent
            }
            if !file.isLibrary, let found = self.scope.names[name]?.last { return isType(found) }
            return library.lookup(name).contains(where: isType)
        case .named(let base?, _, _): return namesType(base, scope, file)
        case .array(let inner), .optional(let inner): return namesType(inner, scope, file)
        case .dictionary(let key, let value): return namesType(key, scope, file) && namesType(value, scope, file)
        case .tuple(let elements): return elements.allSatisfy { namesType($0.type, scope, file) }
        default: return true
        }
    }

    /// Whether a member may be used at a place, by its access modifier.
    func isAccessible(_ declaration: Declaration, from scope: Scope, _ file: SourceFile) -> Bool {
        guard declaration.access == .private, let origin = declaration.file else { return true }
        if origin.isLibrary { return file.isLibrary }
        return !isPrivate(declaration, outside: sequence(first: scope, next: \.parent).lazy.compactMap { $0.owner?.declaration })
    }

    /// Whether a declaration is private to a type that is none of those around the place where it is named.
    func isPrivate(_ declaration: Declaration, outside types: some Sequence<Declaration>) -> Bool {
        guard declaration.access == .private, let owner = declaration.memberOwner ?? (declaration as? NominalDeclaration)?.parent else { return false }
        return !types.contains { $0 === owner }
    }

    func isInside(_ owner: Declaration?, scopeContext: FunctionContext?) -> Bool {
        var current = scopeContext
        while let now = current {
            if now.declaration?.owner === owner { return true }
            current = now.parent
        }
        return false
    }
}
