extension Solver {
    /// Collects the best solutions of the current state.
    func search() {
        guard !isOutOfWork, depth < 400 else { return }
        depth += 1
        defer { depth -= 1 }
        while true {
            guard propagate() else { return }
            if let best = solutions.first, state.score > best.score { return }
            if state.constraints.isEmpty, allowsUnbound || !hasUnboundVariables() { return record() }
            charge(state.constraints.count + 1)
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
            // A variable whose type is plain to see.
            let bounds = collectBounds()
            if let (first, second) = bounds.cycle {
                guard unify(.variable(first), .variable(second)) else { return }
                continue
            }
            if let (variable, candidates) = bounds.concrete(self) {
                if candidates.count == 1 {
                    guard bindOrMix(variable, candidates[0]) else { return }
                    continue
                }
                return branch(candidates) { self.bindOrMix(variable, $0) }
            }
            // A choice between overloads.
            if let index = nextOverload() {
                guard case .overload(let constraint) = state.constraints[index] else { return }
                let plausible = ordered(constraint.candidates.filter { isPlausible($0, constraint) }, constraint)
                state.constraints.remove(at: index)
                if plausible.isEmpty { return }
                if plausible.count == 1 {
                    guard choose(plausible[0], constraint) else { return }
                    continue
                }
                return branchOverloads(plausible, constraint)
            }
            // An array literal whose members are asked for is an array, whatever its elements will be.
            if let (variable, type) = literalBase() {
                guard bind(variable, type) else { return }
                continue
            }
            // A closure of one expression, or a key path.
            if let outcome = openNext(multiStatement: false) {
                if !outcome { return }
                continue
            }
            if let (variable, candidates) = bounds.literal(self) {
                if state.literals[Int(variable.index)] == nil { state.typesFromLiterals.insert(variable.index) }
                if candidates.count == 1 {
                    guard bindOrMix(variable, candidates[0]) else { return }
                    continue
                }
                return branch(candidates) { self.bindOrMix(variable, $0) }
            }
            if shapeNextClosure() { continue }
            if let outcome = openNext(multiStatement: true) {
                if !outcome { return }
                continue
            }
            if let (variable, candidates) = bounds.last(self) {
                return branch(candidates) { self.bind(variable, $0) }
            }
            if let (variable, candidates) = bounds.literal(self, includingArguments: true) {
                return branch(candidates) { self.bind(variable, $0) }
            }
            // The elements of a literal that nothing is known of, such as those of `[]`.
            if let element = state.literalElements.first(where: isUnbound) {
                state.mixedElements.append(element)
                guard unify(element, .any) else { return }
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
        if checker.workInExpression > checker.limits.checkerWork { isOutOfWork = true }
    }

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
        return true
    }

    private func hasUnboundVariables() -> Bool { state.bindings.indices.contains { state.bindings[$0] == nil && isOwn($0) } }

    private func record() {
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
            charge(20)
            let count = solutions.count
            let best = solutions.first?.score
            if take(candidate) { search() }
            state = before
            if isOutOfWork || solutions.count > count || solutions.first?.score != best { return }
        }
    }

    private func branchOverloads(_ candidates: [Candidate], _ constraint: OverloadConstraint) {
        let before = state
        var concreteWorked = false
        for candidate in candidates {
            // Once an operator of the types themselves fits, generic ones are not looked at.
            if concreteWorked, constraint.isOperator, isGeneric(candidate) { continue }
            let count = solutions.count
            let best = solutions.first?.score
            charge(20)
            if choose(candidate, constraint) { search() }
            if solutions.count > count || solutions.first?.score != best, !isGeneric(candidate) { concreteWorked = true }
            state = before
            if isOutOfWork { return }
        }
    }

    func isGeneric(_ candidate: Candidate) -> Bool {
        if let function = candidate.declaration as? FunctionDeclaration { return !function.signature.isEmpty || candidate.origin == .protocolExtension || candidate.origin == .requirement || (function.owner as? NominalDeclaration)?.allParameters.isEmpty == false || function.owner is ProtocolDeclaration }
        return false
    }

    /// The choice with the fewest meanings, arguments known before arguments open.
    private func nextOverload() -> Int? {
        var best: (index: Int, weight: Int)?
        for (index, constraint) in state.constraints.enumerated() {
            guard case .overload(let overload) = constraint else { continue }
            var weight = overload.candidates.count
            if let arguments = overload.arguments {
                var open = 0
                var known = 0
                for argument in arguments {
                    if case .variable(let variable) = head(argument) {
                        if state.literals[Int(variable.index)] == nil { open += 1 }
                    } else {
                        known += 1
                    }
                }
                weight = overload.candidates.filter { isPlausible($0, overload) }.count
                weight += open * 1000
                if known == 0 { weight += 100 }
            }
            if best == nil || weight < best!.weight { best = (index, weight) }
            if weight <= 1 { break }
        }
        return best?.index
    }

    /// Overloads with just the types of the arguments first, generic ones last.
    private func ordered(_ candidates: [Candidate], _ constraint: OverloadConstraint) -> [Candidate] {
        guard constraint.isOperator || candidates.count > 1 else { return candidates }
        func weight(_ candidate: Candidate) -> Int {
            var weight = isGeneric(candidate) ? 100 : 0
            guard let arguments = constraint.arguments, let parameters = parameters(of: candidate.declaration), parameters.count == arguments.count else { return weight + 10 }
            for (argument, parameter) in zip(arguments, parameters) {
                switch (head(argument), parameter.type) {
                case (.nominal(let a, _), .nominal(let b, _)): weight += a === b ? 0 : 3
                case (.variable(let variable), .nominal(let b, _)):
                    guard let literal = state.literals[Int(variable.index)] else { weight += 2; break }
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

    /// Opens the next closure that can be; `nil` if there is none, `false` if it does not fit.
    private func openNext(multiStatement: Bool) -> Bool? {
        for (index, constraint) in state.constraints.enumerated() {
            switch constraint {
            case .closure(let node, let closure, let type, let scope):
                let isSingle = closure.singleExpression != nil || closure.body.isEmpty
                guard isSingle != multiStatement else { continue }
                let context = contextualFunction(of: type)
                if context == nil, !multiStatement, isUnbound(type), isWantedElsewhere(type) { continue }
                if multiStatement, !isReady(closure, context?.function) { continue }
                state.constraints.remove(at: index)
                return openClosure(node, closure, type, scope)
            case .keyPath(let node, let root, let components, let type, let scope):
                guard !multiStatement || root != nil, contextualFunction(of: type) != nil || contextualRoot(of: type) != nil || (root != nil && multiStatement) else { continue }
                state.constraints.remove(at: index)
                return openKeyPath(node, root, components, type, scope)
            default: continue
            }
        }
        return nil
    }

    /// Gives the next closure of several statements, of which nothing is wanted, a function type of its own: its call then says what its
    /// parameters are.
    private func shapeNextClosure() -> Bool {
        for constraint in state.constraints {
            guard case .closure(_, let closure, let type, let scope) = constraint, isUnbound(type), contextualFunction(of: type) == nil else { continue }
            let builder = builder
            let count = closure.parameters?.count ?? (closure.highestShorthand + 1)
            let parameters = (0..<count).map { index in
                let named = closure.parameters?[index]
                return FunctionType.Parameter(named?.type.map { builder.resolve($0, scope) } ?? fresh(), isInout: named?.isInout ?? false)
            }
            let result = closure.result.map { builder.resolve($0, scope) } ?? fresh()
            return unify(type, .function(FunctionType(parameters, result, isThrowing: closure.isThrowing || checker.mayThrow(closure))))
        }
        return false
    }

    /// Whether a closure's type may still become known from a conversion.
    private func isWantedElsewhere(_ type: SwiftType) -> Bool {
        state.constraints.contains { constraint in
            switch constraint {
            case .convert(let from, let to): head(from) == head(type) && isUnbound(to)
            case .apply(let apply): apply.types.contains { head($0) == head(type) }
            default: false
            }
        }
    }

    /// A collection literal that a member is looked up in, and its usual type.
    private func literalBase() -> (TypeVariable, SwiftType)? {
        for constraint in state.constraints {
            guard case .member(let member) = constraint, case .variable(let variable) = head(member.base), let literal = state.literals[Int(variable.index)] else { continue }
            switch literal {
            case .array, .dictionary: return defaultType(literal).map { (variable, $0) }
            default: continue
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
                for q in checker.closure(of: p) {
                    for declaration in checker.membersDeclared(in: q, named: member.name) {
                        let requirements = checker.extensionRequirements(declaration)
                        for requirement in requirements {
                            guard case .sameType(.parameter(q.selfParameter), let actual) = requirement else { continue }
                            found.append(Candidate(declaration: declaration, base: actual, substitution: Substitution([q.selfParameter], [actual]), origin: .protocolExtension, requirements: requirements))
                        }
                    }
                }
            }
            if !found.isEmpty { return (index, found) }
        }
        return nil
    }

    private func isRelated(_ a: SwiftType, _ b: SwiftType) -> Bool {
        if head(a) == head(b) { return true }
        return state.constraints.contains { constraint in
            guard case .convert(let from, let to) = constraint else { return false }
            return head(from) == head(a) && head(to) == head(b)
        }
    }
}

/// What is known of the open variables from the conversions they take part in.
struct Bounds {
    struct Entry {
        var lower: [SwiftType] = []
        var upper: [SwiftType] = []
        /// Literal variables that convert to it.
        var lowerLiterals: [Int] = []
        /// Other open variables that convert to it, or it to them.
        var lowerVariables: [Int] = []
        var upperVariables: [Int] = []
        /// An argument of a call whose callee is not known yet.
        var isArgument = false
        /// Depends on a choice not made yet.
        var isBlocked = false
    }

    var entries: [Int: Entry] = [:]
    var order: [Int] = []
}

extension Solver {
    func collectBounds() -> Bounds {
        var bounds = Bounds()
        for index in state.bindings.indices where state.bindings[index] == nil && isOwn(index) {
            bounds.entries[index] = Bounds.Entry()
            bounds.order.append(index)
        }
        func index(_ type: SwiftType) -> Int? {
            if case .variable(let variable) = type { return Int(variable.index) }
            return nil
        }
        /// What the elements of a literal have in common is known once it is known what takes the literal.
        func blockElements(_ variable: Int) {
            guard case .array(let element)? = state.literals[variable], case .variable(let own) = head(element) else { return }
            bounds.entries[Int(own.index)]?.isBlocked = true
        }
        func block(_ type: SwiftType) {
            _ = resolve(type).contains { part in
                if case .variable(let variable) = part { bounds.entries[Int(variable.index)]?.isBlocked = true }
                return false
            }
        }
        for constraint in state.constraints {
            switch constraint {
            case .convert(let from, let to), .closureResult(let from, let to, _):
                let a = head(from)
                let b = head(to)
                switch (index(a), index(b)) {
                case (let x?, let y?):
                    if state.literals[x] != nil { bounds.entries[y]?.lowerLiterals.append(x) } else { bounds.entries[y]?.lowerVariables.append(x) }
                    bounds.entries[x]?.upperVariables.append(y)
                case (let x?, nil): bounds.entries[x]?.upper.append(b)
                case (nil, let y?): bounds.entries[y]?.lower.append(resolve(a))
                case (nil, nil): break
                }
            case .overload(let overload):
                block(overload.type)
                if let result = overload.result { block(result) }
            case .apply(let apply):
                block(apply.result)
                for type in apply.types {
                    guard let own = index(head(type)) else { continue }
                    bounds.entries[own]?.isArgument = true
                    blockElements(own)
                }
            case .member(let member): block(member.result)
            case .chain(_, let whole): block(whole)
            case .unwrap(_, let object): block(object)
            case .closure(_, _, let type, _), .keyPath(_, _, _, let type, _): block(type)
            case .equal(let a, let b): block(a); block(b)
            case .conforms, .superclass, .anyClass: break
            }
        }
        return bounds
    }

    /// The common type of several that convert to one variable.
    func join(_ types: [SwiftType]) -> SwiftType? {
        guard var result = types.first else { return nil }
        for type in types.dropFirst() where type != result {
            if let wrapped = checker.optionalWrapped(type), wrapped == result { result = type; continue }
            if let wrapped = checker.optionalWrapped(result), wrapped == type { continue }
            if let joined = joinClasses(result, type) { result = joined; continue }
            if let a = checker.optionalWrapped(result), let joined = joinClasses(a, checker.optionalWrapped(type) ?? type) { result = checker.optional(joined); continue }
            if let b = checker.optionalWrapped(type), let joined = joinClasses(result, b) { result = checker.optional(joined); continue }
            if type.hasVariables || result.hasVariables { continue }
            return nil
        }
        return result
    }

    private func joinClasses(_ a: SwiftType, _ b: SwiftType) -> SwiftType? {
        var current: SwiftType? = a
        while let now = current {
            if checker.isSubclass(b, of: now) { return now }
            current = checker.superclass(of: now)
        }
        return nil
    }
}

extension Bounds {
    /// Two variables that convert to one another: they are the same.
    var cycle: (TypeVariable, TypeVariable)? {
        for index in order {
            for other in entries[index]?.upperVariables ?? [] where other > index && entries[other]?.upperVariables.contains(index) == true { return (TypeVariable(index), TypeVariable(other)) }
        }
        return nil
    }

    /// A variable that concrete types say enough about.
    func concrete(_ solver: Solver) -> (TypeVariable, [SwiftType])? {
        var second: (TypeVariable, [SwiftType])?
        for index in order {
            guard let entry = entries[index], !entry.isBlocked, solver.state.literals[index] == nil else { continue }
            guard !entry.lower.isEmpty || !entry.upper.isEmpty else { continue }
            var candidates = self.candidates(entry, solver, index)
            if solver.isLiteralElement(TypeVariable(index)) { candidates = withAny(candidates, entry, solver) }
            if candidates.isEmpty { continue }
            let isOpen = entry.lowerVariables.contains { entries[$0] != nil }
            if isOpen || (entry.lower.isEmpty && !entry.lowerLiterals.isEmpty) {
                continue
            }
            if entry.lower.isEmpty {
                if second == nil { second = (TypeVariable(index), candidates) }
                continue
            }
            return (TypeVariable(index), candidates)
        }
        return second
    }

    /// What is wanted of a variable, by itself or through other open variables that it converts to.
    private func wanted(of index: Int, _ solver: Solver) -> [SwiftType] {
        var found: [SwiftType] = []
        var seen: Set<Int> = [index]
        var pending = [index]
        while let next = pending.popLast() {
            guard let entry = entries[next] else { continue }
            found += entry.upper
            for other in entry.upperVariables where solver.state.literals[other] == nil && seen.insert(other).inserted { pending.append(other) }
        }
        return found
    }

    /// What an element of a literal may be, in the end: `Any`, where its elements have nothing else in common.
    private func withAny(_ candidates: [SwiftType], _ entry: Entry, _ solver: Solver) -> [SwiftType] {
        guard !entry.lower.isEmpty || !entry.lowerLiterals.isEmpty, !candidates.contains(.any) else { return candidates }
        let hasNil = entry.lowerLiterals.contains { solver.state.literals[$0] == .nilValue } || entry.lower.contains { solver.checker.optionalWrapped($0) != nil }
        return candidates + [hasNil ? solver.checker.optional(.any) : .any]
    }

    private func candidates(_ entry: Entry, _ solver: Solver, _ index: Int) -> [SwiftType] {
        let hasNil = entry.lowerLiterals.contains { solver.state.literals[$0] == .nilValue }
        if !entry.lower.isEmpty {
            var result: [SwiftType] = []
            if let joined = solver.join(entry.lower) {
                result = [hasNil && solver.checker.optionalWrapped(joined) == nil ? solver.checker.optional(joined) : joined]
                // A value may also be wanted as an Optional of itself, or as a superclass.
                if !hasNil, result[0] != joined || solver.checker.optionalWrapped(joined) == nil, entry.upper.isEmpty == false || !entry.upperVariables.isEmpty { result += entry.upper.filter { !result.contains($0) } }
                if case .nominal(let nominal, _) = joined, nominal.kind == .classType {
                    var parent = solver.checker.superclass(of: joined)
                    while let now = parent { result.append(now); parent = solver.checker.superclass(of: now) }
                }
            } else {
                result = entry.upper
            }
            return result
        }
        return entry.upper
    }

    /// A variable that only literals say something about: their usual types.
    ///
    /// A literal that is passed to something not known yet waits, unless nothing else is left.
    func literal(_ solver: Solver, includingArguments: Bool = false) -> (TypeVariable, [SwiftType])? {
        // What literals convert to comes before the literals.
        for index in order {
            guard let entry = entries[index], solver.state.literals[index] == nil, !entry.isBlocked, !entry.lowerLiterals.isEmpty else { continue }
            if entry.lowerVariables.contains(where: { entries[$0] != nil }) { continue }
            let kinds = entry.lowerLiterals.compactMap { solver.state.literals[$0] }
            let hasNil = kinds.contains(.nilValue)
            var defaults: [SwiftType] = []
            let numbers = kinds.filter { $0 == .integer || $0 == .floating }
            if numbers.contains(.floating), let type = solver.defaultType(.floating) { defaults.append(type) } else if numbers.contains(.integer), let type = solver.defaultType(.integer) { defaults.append(type) }
            for kind in kinds where kind != .integer && kind != .floating && kind != .nilValue { if let type = solver.defaultType(kind), !defaults.contains(type) { defaults.append(type) } }
            if defaults.isEmpty { defaults = entry.upper }
            if Set(kinds.map(\.family)).count > 1 || (numbers.contains(.floating) && numbers.contains(.integer)) {
                // As `Any` each keeps its own type, which is better than one that takes the other's.
                defaults = entry.upper.filter { if case .existential = $0 { true } else { false } } + defaults
            }
            if hasNil { defaults = defaults.map { solver.checker.optionalWrapped($0) == nil ? solver.checker.optional($0) : $0 } }
            // What is wanted comes before the literal's usual type, unless it takes everything.
            defaults = wanted(of: index, solver).filter { !defaults.contains($0) && solver.checker.optionalWrapped($0) != nil } + defaults
            defaults += entry.upper.filter { !defaults.contains($0) }
            if solver.isLiteralElement(TypeVariable(index)) { defaults = withAny(defaults, entry, solver) }
            if !defaults.isEmpty { return (TypeVariable(index), defaults) }
        }
        for index in order {
            guard let literal = solver.state.literals[index], let type = solver.defaultType(literal), includingArguments || entries[index]?.isArgument != true else { continue }
            return (TypeVariable(index), [type])
        }
        return nil
    }

    /// Whatever is left that has a bound at all.
    func last(_ solver: Solver) -> (TypeVariable, [SwiftType])? {
        for index in order {
            guard let entry = entries[index], solver.state.literals[index] == nil else { continue }
            let candidates = self.candidates(entry, solver, index)
            if !candidates.isEmpty { return (TypeVariable(index), candidates) }
        }
        // Two open variables that convert to one another are the same.
        for index in order {
            guard let entry = entries[index], let other = entry.upperVariables.first, other != index, solver.state.literals[index] == nil else { continue }
            return (TypeVariable(index), [.variable(TypeVariable(other))])
        }
        return nil
    }
}
