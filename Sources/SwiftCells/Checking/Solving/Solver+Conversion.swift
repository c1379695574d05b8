extension Solver {
    enum Outcome { case done, failed, later }

    /// Whether a value of one type may be used where the other is wanted; adds what that demands.
    func convert(_ from: SwiftType, _ to: SwiftType) -> Outcome {
        let from = head(from)
        let to = head(to)
        if from == to { return mayKeepFunctions(from, to) ? .failed : .done }
        switch (from, to) {
        case (.error, _), (_, .error): return .failed
        case (.variable, .variable): return .later
        // What an associated type is must be known before anything becomes it.
        case (.variable, .associated(let base, _)) where base.hasVariables: return .later
        case (.variable(let variable), _):
            if let literal = state.literals[Int(variable.index)] { return convertLiteral(literal, variable, to) }
            // Nothing converts to a struct, tuple of known shape or plain enum but itself.
            if isRigid(to) { return unify(from, to) ? .done : .failed }
            return .later
        case (_, .variable):
            // A type that converts to nothing but itself, an Optional or an existential: the variable must wait for more.
            return .later
        case (.associated(let base, _), _) where base.hasVariables, (_, .associated(let base, _)) where base.hasVariables:
            return .later
        default: return convertKnown(from, to)
        }
    }

    /// Types that only the same type converts to.
    private func isRigid(_ type: SwiftType) -> Bool {
        switch type {
        case .nominal(let nominal, _):
            if nominal.kind == .classType { return false }
            switch nominal.builtin {
            case .optional?, .array?, .dictionary?, .set?: return false
            default: return true
            }
        case .parameter, .associated: return true
        default: return false
        }
    }

    private func convertLiteral(_ literal: Literal, _ variable: TypeVariable, _ to: SwiftType) -> Outcome {
        switch to {
        case .nominal(let nominal, let arguments) where nominal.builtin == .optional:
            if literal == .nilValue { return bind(variable, to) ? .done : .failed }
            if isUnbound(arguments[0]) { return .later }
            state.score.valueToOptional += 1
            return again(.variable(variable), arguments[0])
        case .nominal(let nominal, _):
            if case .array = literal, nominal.builtin == .array { return bind(variable, to) ? .done : .failed }
            return bind(variable, to) ? .done : .failed
        case .parameter, .associated: return bind(variable, to) ? .done : .failed
        case .existential: return .later
        default: return .failed
        }
    }

    private func again(_ from: SwiftType, _ to: SwiftType) -> Outcome {
        let outcome = convert(from, to)
        if case .later = outcome {
            state.constraints.append(.convert(from, to, isWithinFunction: convertsWithinFunction))
            return .done
        }
        return outcome
    }

    private func convertKnown(_ from: SwiftType, _ to: SwiftType) -> Outcome {
        switch (from, to) {
        case (.nominal(let n, let x), .nominal(let m, let y)) where n === m:
            if n.builtin == .optional {
                // What is still open becomes the same, rather than something to be wrapped.
                if case .variable(let open) = head(x[0]), state.literals[Int(open.index)] == nil, checker.optionalWrapped(head(y[0])) != nil { return unify(from, to) ? .done : .failed }
                if isWaiting(y[0]) {
                    state.constraints.append(.wrapped(x[0], y[0], isElement: false))
                    return .done
                }
                if !from.hasVariables, !to.hasVariables { noteConversion() }
                return again(x[0], y[0])
            }
            switch n.builtin {
            case .array?, .set?:
                return convertElements([(x[0], y[0])], from, to)
            case .dictionary?:
                return convertElements([(x[0], y[0]), (x[1], y[1])], from, to)
            default:
                return unify(from, to) ? .done : .failed
            }
        case (_, .nominal(let m, let y)) where m.builtin == .optional:
            state.score.valueToOptional += 1
            noteConversion()
            return again(from, y[0])
        case (.nominal(let n, _), .nominal(let m, _)) where n.kind == .classType && m.kind == .classType:
            var current = checker.superclass(of: resolve(from))
            while let now = current {
                if case .nominal(m, _) = now {
                    noteConversion()
                    return unify(now, to) ? .done : .failed
                }
                current = checker.superclass(of: now)
            }
            return .failed
        case (.parameter, .nominal(let m, _)), (.associated, .nominal(let m, _)):
            guard m.kind == .classType else { return .failed }
            guard let bound = checker.superclassBound(of: from, in: environment), checker.isSubclass(bound, of: to) else { return .failed }
            noteConversion()
            return .done
        case (_, .existential(let protocols)):
            noteConversion()
            if case .existential(let own) = from {
                for p in protocols where !checker.isMarker(p) && !own.contains(where: { checker.inherits($0, p) }) && !(checker.isAnyObject(p) && checker.isReference(from)) { return .failed }
                if protocols.isEmpty { state.score.emptyExistential += 1 }
                return .done
            }
            if protocols.isEmpty {
                state.score.emptyExistential += 1
                // An Optional as Any is only a warning in Swift; functions and tuples are allowed, too.
                return .done
            }
            for p in protocols {
                if !conformsOrWaits(from, p) { return .failed }
            }
            return .done
        case (.tuple(let x), .tuple(let y)):
            guard x.count == y.count else { return .failed }
            for (p, q) in zip(x, y) {
                // Labels may be added or left out, not changed.
                if let a = p.label, let b = q.label, a != b { return .failed }
                if case .failed = again(p.type, q.type) { return .failed }
            }
            return .done
        case (.function(let f), .function(let g)):
            return convertFunction(f, g)
        case (.metatype(let x), .metatype(let y)):
            let x = resolve(x)
            let y = resolve(y)
            if !x.hasVariables, !y.hasVariables { noteConversion() }
            // A type as one of those that conform to the protocols of `any P.Type`.
            if case .existential(let protocols) = y {
                if x.hasVariables { return .later }
                if case .existential = x { return protocols.isEmpty || x == y ? .done : .failed }
                return protocols.allSatisfy { checker.isMarker($0) || checker.conforms(x, to: $0, in: environment) } ? .done : .failed
            }
            if x == y || checker.isSubclass(x, of: y) { return .done }
            return unify(x, y) ? .done : .failed
        case (.associated, _), (_, .associated): return unify(from, to) ? .done : .failed
        default: return .failed
        }
    }

    /// Whether nothing is known of what something wrapped becomes.
    private func isWaiting(_ to: SwiftType) -> Bool {
        guard case .variable(let variable) = head(to) else { return false }
        return state.literals[Int(variable.index)] == nil
    }

    private func convertElements(_ pairs: [(SwiftType, SwiftType)], _ from: SwiftType, _ to: SwiftType) -> Outcome {
        if pairs.count == 1, isWaiting(pairs[0].1) {
            state.constraints.append(.wrapped(pairs[0].0, pairs[0].1, isElement: true))
            return .done
        }
        // The usual case is equality; a conversion of each element counts as one of the whole.
        if pairs.allSatisfy({ isUnbound($0.0) || isUnbound($0.1) || head($0.0) == head($0.1) }) { return unify(from, to) ? .done : .failed }
        var before = state
        if unify(from, to) { return .done }
        swap(&before, &state)
        state.score.collectionUpcast += 1
        noteConversion()
        for (x, y) in pairs { if case .failed = again(x, y) { return .failed } }
        return .done
    }

    /// Whether a function that may keep what it is given would stand for one whose argument may only be called.
    private func mayKeepFunctions(_ from: SwiftType, _ to: SwiftType) -> Bool {
        guard !file.isLibrary, case .function(let f) = from, case .function(let g) = to else { return false }
        return mayKeepFunctions(f, g)
    }

    private func mayKeepFunctions(_ f: FunctionType, _ g: FunctionType) -> Bool {
        zip(f.parameters, g.parameters).contains { own, wanted in
            if wanted.isNonescaping, !own.isNonescaping {
                // What a generic parameter stands for may be kept.
                guard case .variable(let variable) = head(own.type) else { return true }
                return state.origins[Int(variable.index)].kind == .genericParameter
            }
            return mayKeepFunctions(head(wanted.type), head(own.type))
        } || mayKeepFunctions(head(f.result), head(g.result))
    }

    /// Counts a conversion of what a function takes or gives against the function: Swift would rather convert within it.
    private func noteConversion() { if convertsWithinFunction { state.score.functionConversion += 1 } }

    private func convertFunction(_ f: FunctionType, _ g: FunctionType) -> Outcome {
        let before = convertsWithinFunction
        defer { convertsWithinFunction = before }
        convertsWithinFunction = true
        if !file.isLibrary, mayKeepFunctions(f, g) { return .failed }
        if f.isThrowing, !g.isThrowing { return .failed }
        if f.parameters.count > 1, g.parameters.count == 1, case .tuple(let elements) = head(g.parameters[0].type), elements.count == f.parameters.count {
            // `zip(a, b).map(*)`: the tuple is taken apart.
            state.score.functionConversion += 1
            for (p, element) in zip(f.parameters, elements) {
                if p.isInout { return .failed }
                if case .failed = again(element.type, p.type) { return .failed }
            }
            return again(f.result, g.result)
        }
        // One parameter of which nothing is known yet may turn out to be a tuple.
        if f.parameters.count > 1, g.parameters.count == 1, isUnbound(g.parameters[0].type) { return .later }
        guard f.parameters.count == g.parameters.count else { return .failed }
        for (p, q) in zip(f.parameters, g.parameters) {
            if p.isInout != q.isInout { return .failed }
            if p.isInout { if !unify(p.type, q.type) { return .failed } } else if case .failed = again(q.type, p.type) { return .failed }
        }
        return again(f.result, g.result)
    }

    /// Whether a type conforms; an open one is asked again later.
    func conformsOrWaits(_ type: SwiftType, _ p: ProtocolDeclaration) -> Bool {
        if isOpenable(type), case .existential(let protocols) = head(type), protocols.contains(where: { checker.inherits($0, p) }), protocols.allSatisfy(checker.canBeOpened) { return true }
        let type = head(type)
        switch type {
        case .variable:
            state.constraints.append(.conforms(type, p))
            return true
        case .associated(let base, _) where base.hasVariables:
            state.constraints.append(.conforms(type, p))
            return true
        case .nominal(let nominal, let arguments):
            if checker.isMarker(p) { return true }
            if checker.isAnyObject(p) { return checker.isReference(type) }
            guard let stated = statement(nominal, type, p) else { return false }
            let substitution = Substitution(stated.nominal.allParameters, stated.arguments.isEmpty ? arguments : stated.arguments)
            for requirement in stated.conformance.requirements where !require(checker.substitute(requirement, substitution)) { return false }
            return true
        default: return checker.conforms(type, to: p, in: environment)
        }
    }

    private func isOpenable(_ type: SwiftType) -> Bool {
        guard !state.openable.isEmpty else { return false }
        var type = type
        while case .variable(let variable) = type {
            if state.openable.contains(variable.index) { return true }
            guard let bound = state.bindings[Int(variable.index)] else { return false }
            type = bound
        }
        return false
    }

    private func statement(_ nominal: NominalDeclaration, _ type: SwiftType, _ p: ProtocolDeclaration) -> (nominal: NominalDeclaration, arguments: [SwiftType], conformance: ConformanceDeclaration)? {
        if let found = checker.conformance(of: nominal, to: p) { return (nominal, [], found) }
        var current = checker.superclass(of: type)
        while let now = current, case .nominal(let parent, let arguments) = now {
            if let found = checker.conformance(of: parent, to: p) { return (parent, arguments, found) }
            current = checker.superclass(of: now)
        }
        return nil
    }

    /// Demands a generic requirement now, or later where its types are open.
    func require(_ requirement: GenericRequirement) -> Bool {
        switch requirement {
        case .conformance(let type, let p): return conformsOrWaits(type, p)
        case .sameType(let a, let b):
            // Within `extension Array where Element == Double` the elements are what is required of them.
            if environment.hasSameTypes { return unify(checker.canonical(resolve(a), environment), checker.canonical(resolve(b), environment)) }
            return unify(a, b)
        case .superclass(let type, let bound):
            if isUnbound(type) {
                state.constraints.append(.superclass(type, bound))
                return true
            }
            let type = resolve(type)
            return checker.isSubclass(type, of: resolve(bound)) || checker.superclassBound(of: type, in: environment).map { checker.isSubclass($0, of: bound) } == true
        case .anyClass(let type):
            if isUnbound(type) {
                state.constraints.append(.anyClass(type))
                return true
            }
            return checker.isClass(resolve(type), in: environment)
        }
    }

    /// Takes one constraint as far as it goes.
    func simplify(_ constraint: Constraint) -> Outcome {
        switch constraint {
        case .equal(let a, let b):
            let x = resolve(a)
            let y = resolve(b)
            if case .associated(let base, _) = x, base.hasVariables, case .associated = y { return .later }
            if case .associated(let base, _) = x, base.hasVariables { return .later }
            if case .associated(let base, _) = y, base.hasVariables { return .later }
            return unify(x, y) ? .done : .failed
        case .convert(let from, let to, let isWithinFunction):
            let before = convertsWithinFunction
            defer { convertsWithinFunction = before }
            convertsWithinFunction = isWithinFunction
            return convert(from, to)
        case .parameter(let passed, let parameter):
            if isOpenStill(passed), isUnbound(parameter) { return .later }
            if isUnbound(parameter) { return unify(passed, parameter) ? .done : .failed }
            return convert(passed, parameter)
        case .wrapped(let from, let to, let isElement):
            if isUnbound(to) { return .later }
            if isElement, head(from) != head(to) {
                var before = state
                if unify(from, to) { return .done }
                swap(&before, &state)
                state.score.collectionUpcast += 1
            }
            return again(from, to)
        case .closureResult(let body, let result, let node):
            let target = head(result)
            if case .variable = target { return .later }
            if target.isVoid {
                // What nothing else says the type of is Void, too.
                if isUnbound(body) { return .later }
                // Swift will not have a function go unused.
                if case .function = head(body) { return .failed }
                if case .closure(let closure) = node.kind, case .closure? = closure.singleExpression?.kind { return .failed }
                // A value that is dropped speaks for another overload.
                if !head(body).isVoid { state.score.functionConversion += 1 }
                return .done
            }
            // A call that never returns may stand for any value.
            if checker.isNeverType(head(body)), !checker.isNeverType(target) {
                state.score.functionConversion += 1
                return .done
            }
            return again(body, target)
        case .conforms(let type, let p):
            if isOpenStill(type) { return .later }
            return conformsOrWaits(type, p) ? .done : .failed
        case .superclass(let type, let bound):
            if isUnbound(type) { return .later }
            return require(.superclass(type, bound)) ? .done : .failed
        case .anyClass(let type):
            if isUnbound(type) { return .later }
            return require(.anyClass(type)) ? .done : .failed
        case .unwrap(let optional, let object):
            switch head(optional) {
            case .variable(let variable):
                if let literal = state.literals[Int(variable.index)], literal != .nilValue { return .failed }
                return .later
            case .nominal(let nominal, let arguments) where nominal.builtin == .optional: return unify(arguments[0], object) ? .done : .failed
            default: return .failed
            }
        case .chain(let inner, let whole):
            switch head(inner) {
            case .variable: return .later
            case .nominal(let nominal, _) where nominal.builtin == .optional: return unify(inner, whole) ? .done : .failed
            case let type where type.hasLabels:
                // What it becomes may do without the labels: `p?.pair ?? (0, 0)`.
                let value = fresh()
                state.constraints.append(.convert(inner, value))
                return unify(checker.optional(value), whole) ? .done : .failed
            case let type: return unify(checker.optional(type), whole) ? .done : .failed
            }
        case .member(let member): return simplifyMember(member)
        case .overload: return .later
        case .apply(let apply): return simplifyApply(apply)
        case .closure(let node, let closure, let type, let scope): return simplifyClosure(node, closure, type, scope)
        case .keyPath: return .later
        }
    }

    /// Whether nothing is known of a type yet.
    func isOpenStill(_ type: SwiftType) -> Bool {
        switch head(type) {
        case .variable: return true
        case .associated(let base, _): return base.hasVariables
        default: return false
        }
    }
}
