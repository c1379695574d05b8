extension CellChecker {
    enum NameLookup {
        case candidates([Candidate])
        /// Found, but not usable: that has been said.
        case reported
    }

    /// What a name alone may stand for at some place.
    func lookupValue(_ name: String, _ scope: Scope, _ file: SourceFile) -> NameLookup {
        (pendingMemberReport, pendingOuterReport) = (nil, nil)
        if let candidates = moduleMembers(name, file) { return .candidates(candidates) }
        var current: Scope? = scope
        var innermost: Declaration?
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
            if name == "self", now.owner == nil, let own = now.function?.selfVariable, now.parent?.function !== now.function || now.parent == nil { return .candidates([Candidate(declaration: own)]) }
            if let owner = now.owner, name != "self", !meansLater {
                // 'self' is an instance of the innermost type: of those around it only what belongs to the types themselves is seen.
                if innermost == nil { innermost = owner.declaration }
                let isStatic: Bool
                if let own = scope.function?.selfVariable, case .metatype = own.type { isStatic = true } else { isStatic = scope.function?.selfVariable == nil || innermost !== owner.declaration }
                let found = members(name, owner, isStatic: isStatic, scope, file)
                if !found.isEmpty { return .candidates(found) }
                let other = members(name, owner, isStatic: !isStatic, scope, file).filter { !isInitializer($0.declaration) }
                let types = other.filter { $0.declaration is NominalDeclaration || $0.declaration is AliasDeclaration }
                if !types.isEmpty { return .candidates(types) }
                if let first = other.first {
                    pendingMemberReport = (first.declaration, isStatic)
                    // What a type declares hides what is outside of it, whether it can be used here or not.
                    if !file.isLibrary { return .candidates([]) }
                }
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

    private func operatorCandidate(_ function: FunctionDeclaration, _ fixity: FunctionDeclaration.OperatorFixity?) -> Candidate? {
        if let fixity {
            guard case .operator(fixity) = function.kind else { return nil }
        }
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
            candidate.origin = isRequirement(function) ? .requirement : .protocolExtension
            candidate.requirements.append(.conformance(.parameter(p.selfParameter), p))
        default: break
        }
        return candidate
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

/// Variables and local functions used by closures and local functions, settled once all is checked.
struct CaptureWork {
    var closures: [(TypedClosure, FunctionContext, [Capture])] = []
    var functions: [(FunctionDeclaration, FunctionContext)] = []
    var uses: [(FunctionDeclaration, FunctionContext)] = []
    /// Local functions that are taken for values which may be kept.
    var kept: [(FunctionDeclaration, SourceRange, SourceFile)] = []
    /// The bodies of `defer`s, with where they stand.
    var deferred: [(TypedBlock, SourceRange, SourceFile)] = []
    /// Uses of local functions that are declared further down.
    var early: [(FunctionDeclaration, SourceRange, SourceFile)] = []

    /// How much of everything there is at one moment.
    struct Mark {
        fileprivate let closures, functions, uses, kept, deferred, early: Int
    }

    var mark: Mark { Mark(closures: closures.count, functions: functions.count, uses: uses.count, kept: kept.count, deferred: deferred.count, early: early.count) }

    /// Forgets what has been added since.
    mutating func cut(to mark: Mark) {
        closures.removeSubrange(mark.closures...)
        functions.removeSubrange(mark.functions...)
        uses.removeSubrange(mark.uses...)
        kept.removeSubrange(mark.kept...)
        deferred.removeSubrange(mark.deferred...)
        early.removeSubrange(mark.early...)
    }
}

extension CellChecker {
    /// Notes that code uses a variable: functions between it and the declaration capture it.
    @discardableResult
    func noteUse(_ variable: VariableDeclaration, in context: FunctionContext?) -> Bool {
        guard case .local = variable.storage else {
            if variable.isOfGuard, let context { guardedUses.append((variable, context)) }
            var closure = context
            while let now = closure, now.kind == .closure {
                now.usedGlobals.insert(variable)
                closure = now.parent
            }
            return true
        }
        var path: [FunctionContext] = []
        var current = context
        while let now = current, !now.locals.contains(variable) {
            path.append(now)
            current = now.parent
        }
        guard current != nil else { return false }
        for function in path {
            function.useCounts[variable, default: 0] += 1
            if !function.captures.contains(where: { $0 === variable }) { function.captures.append(variable) }
        }
        if !path.isEmpty, variable.isMutable || variable.isAssignedLater { variable.needsBox = true }
        return true
    }

    /// Notes that of a variable of a function around only one part is used, right after the use itself has been noted.
    func notePart(_ step: AccessPath.Step, of variable: VariableDeclaration, in context: FunctionContext?) {
        guard case .local = variable.storage else { return }
        var current = context
        while let now = current, !now.locals.contains(variable) {
            now.parts[variable, default: []].append(step)
            current = now.parent
        }
    }

    func noteUse(_ function: FunctionDeclaration, in context: FunctionContext?) {
        guard let context else { return }
        if function.isLocal { captureWork.uses.append((function, context)) } else if function.owner == nil, function.file?.isLibrary == false { guardedUses.append((function, context)) }
    }

    func captureList(_ context: FunctionContext) -> [Capture] { context.captures.map { Capture(variable: $0, source: .variable) } }

    /// A local function that uses what is gone when the function around it ends may not be kept, nor be called by a closure that is.
    private func refuseKept() {
        func complain(_ function: FunctionDeclaration, _ variable: VariableDeclaration, _ range: SourceRange, _ file: SourceFile, byClosure: Bool) {
            guard !diagnostics.contains(where: { $0.range == range }) else { return }
            let what = variable.isSelf ? "the 'self' of a method that changes it" : variable.isInout ? "the 'inout' parameter '\(variable.name)'" : "the function parameter '\(variable.name)'"
            report(.type, "'\(function.name)' uses \(what), so \(byClosure ? "no closure that is kept may call it" : "it may be called here, but not kept").", range, file, notes: [variable.isNonescaping ? "Mark the parameter '@escaping'." : "Copy it into a variable first."])
        }
        func isShortLived(_ variable: VariableDeclaration) -> Bool { variable.isNonescaping || (variable.isInout && (variable.isParameter || variable.isSelf)) }
        for (function, range, file) in captureWork.kept {
            if let variable = function.captures.map(\.variable).first(where: isShortLived) { complain(function, variable, range, file, byClosure: false) }
        }
        for (function, user) in captureWork.uses {
            guard let file = function.file, !file.isLibrary else { continue }
            for variable in function.captures.map(\.variable) where isShortLived(variable) {
                let around = sequence(first: user, next: \.parent).prefix { !$0.locals.contains(variable) }
                if around.contains(where: { $0.kind == .closure && $0.isEscaping }) { complain(function, variable, function.nameRange, file, byClosure: true) }
            }
        }
    }

    /// A type within a function keeps nothing of that: what it calls there may use nothing of it either.
    private func reportOutside(_ function: FunctionDeclaration, _ variable: VariableDeclaration, _ user: FunctionContext) {
        let last = sequence(first: user, next: \.parent).reduce(user) { $1 }
        if let value = last.valueOf, let file = value.file, !diagnostics.contains(where: { $0.range == value.nameRange }) {
            return report(.type, "What '\(value.name)' is first set to calls '\(function.name)', which uses '\(variable.name)' of the code around, and a type keeps nothing of that.", value.nameRange, file, notes: ["Hand the value over, as an argument."])
        }
        guard let outermost = last.declaration, let file = outermost.file, (outermost.owner as? NominalDeclaration)?.isLocal == true else { return }
        let range = outermost.accessorOf?.nameRange ?? outermost.nameRange
        guard !diagnostics.contains(where: { $0.range == range }) else { return }
        report(.type, "This calls '\(function.name)', which uses '\(variable.name)' of the code around, and a type keeps nothing of that.", range, file, notes: ["Hand the value over: to a property, or as an argument."])
    }

    /// A local function that is declared further down may be used only below the variables that it uses.
    func refuseEarly(_ function: FunctionDeclaration, _ range: SourceRange, _ file: SourceFile) {
        guard function.captures.contains(where: { $0.variable.file === file && $0.variable.isLocal && !$0.variable.isSelf && $0.variable.nameRange.start > range.start }),
            !diagnostics.contains(where: { $0.range == range })
        else { return }
        report(.type, "'\(function.name)' is used before a variable that it uses is declared.", range, file, notes: ["Move the declaration of the variable up."])
    }

    /// A `defer` runs when what its block declares below it is gone already, also for the local functions that it calls.
    private func refuseEnded() {
        for (body, range, file) in captureWork.deferred {
            let functions = DeclarationUses(of: body.statements).declarations.compactMap { $0 as? FunctionDeclaration }.filter { $0.isLocal && $0.file === file }
            for function in functions.sorted(by: { $0.nameRange.start < $1.nameRange.start }) {
                guard let variable = function.captures.map(\.variable).first(where: { $0.file === file && $0.isLocal && $0.nameRange.start > range.end && !$0.isSelf }) else { continue }
                report(.unsupported, "This 'defer' calls '\(function.name)', which uses '\(variable.name)', and that is declared further down.", range, file, notes: ["Move the 'defer' below '\(variable.name)'."])
                break
            }
        }
    }

    /// What local functions capture, their users capture as well: until nothing changes.
    func settleCaptures() {
        var contexts: [ObjectIdentifier: FunctionContext] = [:]
        for (function, context) in captureWork.functions { contexts[ObjectIdentifier(function)] = context }
        var changed = true
        while changed {
            changed = false
            for (function, user) in captureWork.uses {
                guard let own = contexts[ObjectIdentifier(function)] else {
                    for capture in function.captures where !noteUse(capture.variable, in: user) { reportOutside(function, capture.variable, user) }
                    continue
                }
                for variable in own.captures {
                    let before = user.captures.count
                    if !noteUse(variable, in: user) { reportOutside(function, variable, user) }
                    if user.captures.count != before { changed = true }
                }
            }
        }
        for (function, context) in captureWork.functions { function.captures = captureList(context) }
        for (closure, context, listed) in captureWork.closures { closure.captures = listed + captureList(context) }
        refuseKept()
        refuseEnded()
        for (function, range, file) in captureWork.early { refuseEarly(function, range, file) }
        captureWork = CaptureWork()
    }
}
