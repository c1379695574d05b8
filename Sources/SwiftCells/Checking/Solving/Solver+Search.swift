extension Solver {
    /// How many choices may rest on one another: each is a search within a search on the native stack.
    private static let deepestSearch = 400

    /// Collects the best solutions of the current state.
    func search() {
        guard depth < Self.deepestSearch else {
            isOutOfWork = true
            return
        }
        guard !isOutOfWork else { return }
        depth += 1
        defer { depth -= 1 }
        while true {
            guard propagate() else { return }
            judgeOpenElements()
            if let best = solutions.first, state.score > best.score {
                completions += 1
                return
            }
            if state.constraints.isEmpty, allowsUnbound || !hasUnboundVariables() { return record() }
            charge(state.constraints.count + costOfCopy + 1)
            if isOutOfWork { return }
            switch solveParts() {
            case .connected: break
            case .failed: return
            case .solved: continue
            case .ambiguous(let states):
                for other in states {
                    state = other
                    search()
                }
                return
            }
            if let index = state.constraints.firstIndex(where: { if case .apply(let apply) = $0 { apply.isTwoWay && apply.isForward == nil } else { false } }), case .apply(var apply) = state.constraints[index] {
                state.constraints.remove(at: index)
                let before = state
                for isForward in [false, true] where !isOutOfWork {
                    state = before
                    apply.isForward = isForward
                    if isForward { state.score.forwardClosure += 1 }
                    state.constraints.append(.apply(apply))
                    search()
                }
                return
            }
            let bounds = collectBounds()
            if let (first, second) = bounds.cycle {
                guard unifyCycle(first, second) else { return }
                continue
            }
            // What stands in an Optional or an array is what is wanted there, if it can be.
            if let index = state.constraints.firstIndex(where: { if case .wrapped = $0 { true } else { false } }), case .wrapped(let from, let to, let isElement) = state.constraints[index] {
                state.constraints.remove(at: index)
                let before = state
                let completed = completions
                if unify(from, to) { search() }
                if completions != completed || isOutOfWork { return }
                state = before
                if isElement { state.score.collectionUpcast += 1 }
                state.constraints.append(.convert(from, to))
                continue
            }
            // What is bound next, a choice between overloads, or a closure of one expression.
            let set = bestBindings()
            if let set, set.isBeforeChoices {
                guard let closure = set.closure else { return attempt(set) }
                if let outcome = open(closure) {
                    if !outcome { return }
                    continue
                }
            }
            if let next = nextOverload(bounds) {
                guard case .overload(let constraint) = state.constraints[next.index] else { return }
                state.constraints.remove(at: next.index)
                if next.candidates.isEmpty { return }
                if next.candidates.count == 1 {
                    guard choose(next.candidates[0], constraint) else { return }
                    continue
                }
                return branchOverloads(next.candidates, next.preference, constraint)
            }
            if let outcome = openNextKeyPath() {
                if !outcome { return }
                continue
            }
            if let set {
                guard let closure = set.closure else { return attempt(set) }
                if let outcome = open(closure) {
                    if !outcome { return }
                    continue
                }
            }
            if let outcome = openNext(multiStatement: false) {
                if !outcome { return }
                continue
            }
            // Closures of several statements come last: what is only held by a literal has become `Any` by then.
            if hasKeyBeforeClosures(bounds) { return }
            if let outcome = openNext(multiStatement: true) {
                if !outcome { return }
                continue
            }
            if let (first, second) = bounds.openPair(self) {
                guard unify(.variable(first), .variable(second)) else { return }
                continue
            }
            // `.name` where a generic parameter is wanted: the protocol's own static members.
            if let index = implicitMemberOfProtocol() {
                guard case .member(let member) = state.constraints[index.0] else { return }
                state.constraints.remove(at: index.0)
                let candidates = index.1
                if candidates.isEmpty { return }
                return branch(candidates) { candidate in
                    guard case .sameType(_, let actual)? = candidate.requirements.first(where: { if case .sameType = $0 { true } else { false } }) else { return false }
                    guard self.unify(member.base, actual) else { return false }
                    return self.choose(candidate, OverloadConstraint(node: member.node, candidates: [candidate], type: member.result))
                }
            }
            return
        }
    }

    func charge(_ amount: Int) {
        work += amount
        checker.workInExpression += amount
        checker.workInCell += amount
        if checker.workInExpression > checker.limits.checkerWork || checker.isOutOfPatience { isOutOfWork = true }
    }

    /// What a branch of the search takes to copy all that is known.
    private var costOfCopy: Int { state.bindings.count / 64 }

    /// What it takes to try something.
    var costOfTrying: Int { 20 + costOfCopy }

    /// Takes every constraint as far as it goes, until nothing changes.
    private func propagate() -> Bool {
        var changed = true
        while changed {
            changed = false
            let pending = state.constraints
            state.constraints = []
            var kept: [Constraint] = []
            kept.reserveCapacity(pending.count)
            charge(pending.count / 8 + 1)
            for constraint in pending {
                switch simplify(constraint) {
                case .done: changed = true
                case .failed: return false
                case .later: kept.append(constraint)
                }
                if isOutOfWork { return false }
            }
            state.constraints = kept + state.constraints
        }
        for (index, constraint) in state.constraints.enumerated() {
            guard case .member(var member) = constraint, !member.hasWaited else { continue }
            member.hasWaited = true
            state.constraints[index] = .member(member)
        }
        return true
    }

    private func hasUnboundVariables() -> Bool {
        guard let part else { return state.bindings.contains { $0 == nil } }
        return state.bindings[min(part.firstNew, state.bindings.count)...].contains { $0 == nil } || part.variables.contains { state.bindings[$0] == nil }
    }

    private func record() {
        completions += 1
        if let best = solutions.first {
            if state.score > best.score { return }
            if state.score < best.score { solutions = [] }
        }
        solutions.append(state)
    }

    /// Tries one after another, and is content with the first that leads to a solution.
    private func branch<T>(_ candidates: [T], _ take: (T) -> Bool) {
        let before = state
        for candidate in candidates {
            charge(costOfTrying)
            let count = solutions.count
            let best = solutions.first?.score
            if take(candidate) { search() }
            state = before
            if isOutOfWork || solutions.count > count || solutions.first?.score != best { return }
        }
    }

    /// Tries the meanings of a choice, and keeps the best solutions.
    private func branchOverloads(_ candidates: [Candidate], _ preference: Preference, _ constraint: OverloadConstraint) {
        let before = state
        var concreteWorked = false
        /// Whether one that is tried leads to a solution, or to one worse than those there are.
        func attempt(_ candidate: Candidate) -> Bool {
            // Once an operator between two of one type fits, generic ones are not looked at.
            if concreteWorked, constraint.isOperator, isGeneric(candidate) { return false }
            let count = solutions.count
            let best = solutions.first?.score
            charge(costOfTrying)
            if choose(candidate, constraint) { search() }
            state = before
            let worked = solutions.count > count || solutions.first?.score != best
            if worked, !isGeneric(candidate), takesOneType(candidate) { concreteWorked = true }
            return worked
        }
        var favoredWorked = false
        for index in preference.favored {
            if attempt(candidates[index]) { favoredWorked = true }
            if isOutOfWork { return }
        }
        // What fits best is not questioned.
        if favoredWorked { return }
        let others = ordered(candidates.indices.filter { !preference.favored.contains($0) }.map { candidates[$0] }, constraint)
        for candidate in others {
            _ = attempt(candidate)
            if isOutOfWork { return }
        }
    }

    /// Whether it does not take two of different types.
    private func takesOneType(_ candidate: Candidate) -> Bool {
        guard let parameters = parameters(of: candidate.declaration), parameters.count == 2 else { return true }
        return parameters[0].type == parameters[1].type
    }

    func isGeneric(_ candidate: Candidate) -> Bool {
        if let function = candidate.declaration as? FunctionDeclaration { return !function.signature.isEmpty || candidate.origin == .protocolExtension || candidate.origin == .requirement || (function.owner as? NominalDeclaration)?.allParameters.isEmpty == false || function.owner is ProtocolDeclaration }
        return false
    }

    /// The choice that comes next, with those of its meanings that could fit.
    private func nextOverload(_ bounds: Bounds) -> (index: Int, candidates: [Candidate], preference: Preference)? {
        var best: (index: Int, candidates: [Candidate], preference: Preference)?
        for (index, constraint) in state.constraints.enumerated() {
            guard case .overload(var overload) = constraint else { continue }
            charge(overload.candidates.count / 4)
            let candidates = plausible(overload)
            if overload.shape != nil, candidates.count < overload.candidates.count {
                overload.count = overload.count ?? overload.candidates.count
                overload.isSupported = overload.isSupported ?? isSupported(overload, overload.candidates)
                // What cannot fit now never will.
                overload.candidates = candidates
                state.constraints[index] = .overload(overload)
            }
            if candidates.count <= 1, !overload.isDeclaredTwice || candidates.isEmpty { return (index, candidates, Preference()) }
            charge(candidates.count)
            let preference = preference(overload, candidates, bounds)
            if best.map({ Preference.isBefore(preference, $0.preference) }) ?? true { best = (index, candidates, preference) }
        }
        return best
    }

    /// The meanings of a choice that could fit.
    private func plausible(_ overload: OverloadConstraint) -> [Candidate] {
        let made = overload.isOperator ? overload.shape?.map { typeMade(by: $0.value) } ?? [] : []
        let fits = { (candidate: Candidate) in self.isPlausible(candidate, overload) && self.mayTake(made, candidate) }
        // Mostly all do: they are looked at again at each step, and copied only where some do not.
        guard let first = overload.candidates.firstIndex(where: { !fits($0) }) else { return overload.candidates }
        return overload.candidates[..<first] + overload.candidates[(first + 1)...].filter(fits)
    }

    /// Overloads with just the types of the arguments first, generic ones last.
    private func ordered(_ candidates: [Candidate], _ constraint: OverloadConstraint) -> [Candidate] {
        guard constraint.isOperator || candidates.count > 1 else { return candidates }
        // Those of a lesson are tried as they are declared: what another of them leads to is no longer looked for where it is worse. Of
        // operators one that leads to a solution decides whether generic ones are looked at.
        if candidates.allSatisfy({ $0.declaration.file?.isLibrary == false }) { return constraint.isOperator ? candidates.filter { !isGeneric($0) } + candidates.filter(isGeneric) : candidates }
        let literals = (constraint.arguments ?? []).map { literal($0) ?? literalPassed(to: $0) }
        func weight(_ candidate: Candidate) -> Int {
            var weight = isGeneric(candidate) ? 100 : 0
            guard let arguments = constraint.arguments, let parameters = parameters(of: candidate.declaration), parameters.count == arguments.count else { return weight + 10 }
            for (index, (argument, parameter)) in zip(arguments, parameters).enumerated() {
                switch (head(argument), parameter.type) {
                case (.nominal(let a, _), .nominal(let b, _)): weight += a === b ? 0 : 3
                case (.variable, .nominal(let b, _)):
                    guard let literal = literals[index] else { weight += 2; break }
                    switch (literal, b.builtin) {
                    case (.integer, .int?), (.floating, .double?), (.string, .string?), (.interpolation, .string?), (.character, .string?), (.boolean, .bool?): break
                    default: weight += 4
                    }
                default: weight += 2
                }
            }
            return weight
        }
        return candidates.enumerated().map { ($0.offset, weight($0.element), $0.element) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.2)
    }

    /// The literal that a closure's parameter of which nothing else is known is passed.
    private func literalPassed(to parameter: SwiftType) -> Literal? {
        guard isUnbound(parameter) else { return nil }
        for case .parameter(let passed, let own) in state.constraints where head(own) == head(parameter) {
            if let found = literal(passed) { return found }
            for case .convert(let from, let to, _) in state.constraints where head(to) == head(passed) { if let found = literal(from) { return found } }
        }
        return nil
    }

    /// Opens the next key path whose root is known.
    private func openNextKeyPath() -> Bool? {
        for (index, constraint) in state.constraints.enumerated() {
            guard case .keyPath(let node, let root, let components, let type, let scope) = constraint, mayOpenKeyPath(node, components, type, scope, isRootKnown: root != nil) else { continue }
            state.constraints.remove(at: index)
            return openKeyPath(node, root, components, type, scope)
        }
        return nil
    }

    /// Opens a closure; `nil` where it waits for what it takes.
    private func open(_ index: Int) -> Bool? {
        guard case .closure(let node, let closure, let type, let scope) = state.constraints[index] else { return nil }
        let context = contextualFunction(of: type)
        guard closure.isSolvedWithItsCall, mayOpen(closure, scope) else { return context == nil ? shape(closure, type, scope) : nil }
        state.constraints.remove(at: index)
        return openClosure(node, closure, type, scope)
    }

    /// Opens the next closure that can be; `nil` if there is none, `false` if it does not fit.
    private func openNext(multiStatement: Bool) -> Bool? {
        for (index, constraint) in state.constraints.enumerated() {
            switch constraint {
            case .closure(let node, let closure, let type, let scope):
                let isSingle = closure.isSolvedWithItsCall && mayOpen(closure, scope)
                guard isSingle != multiStatement else { continue }
                let context = contextualFunction(of: type)
                // Several parameters for one of which nothing is known yet: it may turn out to be a tuple, which is taken apart.
                if isSingle, waitsForTuple(closure, context?.function) { continue }
                if context == nil, !multiStatement, isUnbound(type), isWantedElsewhere(type) { continue }
                if multiStatement, !isReady(closure, context?.function) || !isSettled(scope) { continue }
                state.constraints.remove(at: index)
                return openClosure(node, closure, type, scope)
            case .keyPath(let node, let root, let components, let type, let scope):
                guard !multiStatement || root != nil, mayOpenKeyPath(node, components, type, scope, isRootKnown: root != nil && multiStatement) else { continue }
                state.constraints.remove(at: index)
                return openKeyPath(node, root, components, type, scope)
            default: continue
            }
        }
        return nil
    }

    /// Gives a closure of several statements, or one whose capture list has to wait, of which nothing is wanted, a function type of its own:
    /// its call then says what its parameters are.
    private func shape(_ closure: ClosureNode, _ type: SwiftType, _ scope: Scope) -> Bool {
        let builder = builder
        let count = closure.parameters?.count ?? (closure.highestShorthand + 1)
        let parameters = (0..<count).map { index in
            let named = closure.parameters?[index]
            let written = named?.type.map { builder.resolve($0, scope) }
            return FunctionType.Parameter(written ?? fresh(), isInout: named?.isInout ?? false, isNonescaping: written?.isFunction == true && named?.isEscaping == false)
        }
        let result = closure.result.map { builder.resolve($0, scope) } ?? (closure.body.isEmpty ? .void : fresh())
        if closure.givesNothing { state.voidResults.append(result) }
        return unify(type, .function(FunctionType(parameters, result, isThrowing: closure.isThrowing || checker.mayThrow(closure))))
    }

    /// Whether a closure of several statements is still to be looked into: what it makes of a number may need one with a fraction.
    var hasClosureOfStatements: Bool {
        state.constraints.contains { if case .closure(_, let closure, _, _) = $0 { !closure.isSolvedWithItsCall } else { false } }
    }

    /// Whether a closure's type may still become known from a conversion.
    private func isWantedElsewhere(_ type: SwiftType) -> Bool {
        state.constraints.contains { constraint in
            switch constraint {
            case .convert(let from, let to, _): head(from) == head(type) && isUnbound(to)
            case .apply(let apply): apply.types.contains { head($0) == head(type) }
            default: false
            }
        }
    }

    /// The usual type of what must conform to a protocol of strings or numbers, as the elements of `[].joined(separator: ",")`.
    func typeFromProtocol(_ type: SwiftType) -> SwiftType? {
        for constraint in state.constraints {
            guard case .conforms(let other, let p) = constraint, head(other) == head(type) else { continue }
            // That it can be written as a literal is not stated of the library's.
            if p.name == "StringProtocol" { return defaultType(.string) }
            for (name, literal) in [("ExpressibleByStringLiteral", Literal.string), ("ExpressibleByFloatLiteral", .floating), ("ExpressibleByIntegerLiteral", .integer)] {
                if let literals = checker.library.protocolNamed(name), checker.inherits(p, literals) { return defaultType(literal) }
            }
        }
        return nil
    }

    private func implicitMemberOfProtocol() -> (Int, [Candidate])? {
        for (index, constraint) in state.constraints.enumerated() {
            guard case .member(let member) = constraint, member.isImplicit, isUnbound(member.base) else { continue }
            var found: [Candidate] = []
            for other in state.constraints {
                guard case .conforms(let type, let p) = other, isRelated(member.base, type) else { continue }
                found += membersOfOneType(member.name, p)
            }
            if !found.isEmpty { return (index, found) }
        }
        return nil
    }

    /// What extensions of a protocol, or of one that it refines, declare for a single type: `extension P where Self == S`.
    func membersOfOneType(_ name: String, _ p: ProtocolDeclaration) -> [Candidate] {
        var found: [Candidate] = []
        for q in checker.closure(of: p) {
            for declaration in checker.membersDeclared(in: q, named: name) {
                let requirements = checker.extensionRequirements(declaration)
                for requirement in requirements {
                    guard case .sameType(.parameter(q.selfParameter), let actual) = requirement else { continue }
                    found.append(Candidate(declaration: declaration, base: actual, substitution: Substitution([q.selfParameter], [actual]), origin: .protocolExtension, requirements: requirements))
                }
            }
        }
        return found
    }

    private func isRelated(_ a: SwiftType, _ b: SwiftType) -> Bool {
        if head(a) == head(b) { return true }
        return state.constraints.contains { constraint in
            guard case .convert(let from, let to, _) = constraint else { return false }
            return head(from) == head(a) && head(to) == head(b)
        }
    }
}
