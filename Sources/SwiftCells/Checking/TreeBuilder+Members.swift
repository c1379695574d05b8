/// Members of values and types.
extension TreeBuilder {
    func buildMember(_ node: ExpressionNode, _ base: ExpressionNode, _ member: MemberName, _ scope: Scope) -> TypedExpression {
        if member.name == "self" {
            if let dynamic = dynamicSelf(base, scope, for: .value) { return dynamic }
            if case .metatype(let instance) = type(of: node), base.asType != nil, choice(base) == nil { return TypedExpression(.type(instance), .metatype(instance), node.range) }
            return build(base, scope, isChainTail: false)
        }
        guard let choice = choice(node) else {
            let built = build(base, scope, isChainTail: false)
            if case .tuple(let elements) = built.type {
                let index = Int(member.name) ?? elements.firstIndex { $0.label == member.name } ?? 0
                if let path = AccessPath(reading: built) { checker.notePart(.element(index), behind: path, in: context) }
                return TypedExpression(.tupleElement(built, index), elements[index].type, node.range)
            }
            if case .metatype(let instance) = type(of: node) { return TypedExpression(.type(instance), .metatype(instance), node.range) }
            return fail(node, "'\(built.type)' has no member '\(member.name)'.")
        }
        var isSuper = false
        if case .superReference = base.kind { isSuper = true }
        if let variable = choice.candidate.declaration as? VariableDeclaration, changesItsOwner(variable) {
            guard let place = place(base, scope, purpose: .read(variable.name)) else { return TypedExpression(.tuple([]), .error, node.range) }
            return self.member(node, base: TypedExpression(.place(place), place.type, base.range), choice, scope, isSuper: isSuper)
        }
        return self.member(node, base: build(base, scope, isChainTail: false), choice, scope, isSuper: isSuper)
    }

    /// Whether reading a property of a struct or enum changes the value it is read from.
    func changesItsOwner(_ variable: VariableDeclaration) -> Bool {
        guard !variable.isStatic, (variable.owner as? NominalDeclaration)?.kind != .classType else { return false }
        return variable.isLazy || variable.getter?.isMutating == true
    }

    func changesItsOwner(_ item: SubscriptDeclaration) -> Bool {
        !item.isStatic && (item.owner as? NominalDeclaration)?.kind != .classType && item.getter?.isMutating == true
    }

    /// What a base is passed as: nothing for a known type, an existential opened, a subclass as its superclass.
    func adjusted(_ base: TypedExpression?, _ owner: Declaration?, _ choice: Solver.Choice) -> TypedExpression? {
        guard let base else { return nil }
        if case .metatype = base.type {
            if case .type = base.kind, !isClassParameter(base) { return nil }
            return base
        }
        if case .existential = base.type { return TypedExpression(.openExistential(base), base.type, base.range) }
        if let nominal = owner as? NominalDeclaration, nominal.kind == .classType, case .nominal(let own, _) = base.type, own !== nominal {
            let substitution = substitution(choice)
            let type = checker.substitute(nominal.selfType, substitution)
            return TypedExpression(.upcast(base), type, base.range)
        }
        return base
    }

    func member(_ node: ExpressionNode, base: TypedExpression?, _ choice: Solver.Choice, _ scope: Scope, isSuper: Bool = false) -> TypedExpression {
        let range = node.range
        let resultType = resolve(choice.type)
        switch choice.candidate.declaration {
        case let variable as VariableDeclaration:
            if let base, let path = AccessPath(reading: base), variable.isStoredInItsOwner || (path.steps.isEmpty && checker.isClass(path.variable.type)) { checker.notePart(.field(variable), behind: path, in: context) }
            if let backing = variable.backing, bypassesAccessors(variable), let base, case .variable(let own) = base.kind, own.isSelf {
                return TypedExpression(.property(PropertyReference(backing, substitution(choice)), base: base), resultType, range)
            }
            var reference = PropertyReference(variable, substitution(choice), dispatch(variable, owner: variable.owner, isFinal: variable.isFinal, isSuper: isSuper))
            reference.bypassesObservers = bypassesObservers(variable, isOfSelf: base.map { if case .variable(let own) = $0.kind { own.isSelf } else { false } } ?? false)
            var target = variable.isStatic ? nil : adjusted(base, variable.owner, choice)
            if variable.isStatic, let base, case .type = base.kind, !isClassParameter(base) {} else if variable.isStatic { target = base.flatMap { if case .metatype = $0.type { $0 } else { nil } } }
            if variable.isStatic, let getter = variable.getter, let failure = noteAskedOfClass(getter, node) { return failure }
            if variable.getter?.isThrowing == true { noteThrow(node, "Reading '\(variable.name)'") }
            return TypedExpression(.property(reference, base: target), resultType, range)
        case let item as EnumCaseDeclaration:
            if item.parameters.isEmpty { return TypedExpression(.enumCase(item), resultType, range) }
            checker.functionsMade += 1
            return TypedExpression(.function(functionReference(choice, isSuper: false), base: nil), resultType, range)
        case let function as FunctionDeclaration:
            if function.isMutating { return fail(node, "A mutating method cannot be used as a value; call it.") }
            if let failure = refuseVariadicValue(node, function) { return failure }
            // Swift's has a generic parameter besides, which nothing says where it is not called.
            if function.file?.isLibrary == true, checker.labels(of: function) == ["where"], function.name == "count" {
                return fail(node, "'\(base?.type.description ?? "This")' does not know how many elements it has.", notes: ["Make an array of it first: Array(…).count"])
            }
            if function.isOfType, isFoundByClass(function, base) { return fail(node, "Cells do not use '\(function.name)' of a type that is known only while the cell runs as a value: call it.", kind: .unsupported) }
            if choice.candidate.isUnapplied { return unapplied(node, function, choice, resultType) }
            checker.functionsMade += 1
            return TypedExpression(.function(functionReference(choice, isSuper: isSuper), base: function.isStatic || checker.isInitializer(function) ? nil : adjusted(base, function.owner, choice)), resultType, range)
        default:
            if case .metatype(let instance) = resultType { return TypedExpression(.type(instance), resultType, range) }
            return fail(node, "This member cannot be used here.")
        }
    }

    /// Whether a member of a type is asked of a type that is known only while the cell runs.
    private func isFoundByClass(_ function: FunctionDeclaration, _ base: TypedExpression?) -> Bool {
        guard let base, case .metatype(let instance) = base.type else { return false }
        switch (instance, base.kind) {
        case (.existential, _): return true
        case (.nominal, .type): return false
        case (.nominal(let nominal, _), _): return nominal.kind == .classType && nominal.isOpen && (checker.isInitializer(function) || !function.isFinal)
        default: return checker.superclassBound(of: instance, in: solver.environment) != nil && (checker.isInitializer(function) || !function.isFinal)
        }
    }

    /// Takes note that a member of a class itself is asked of a class that is known only while the cell runs: of `type(of: x)`, or by code of
    /// the class itself, which may be running for a subclass.
    /// - Parameters:
    ///   - node: the member as it is named.
    ///   - isFound: Whether the class itself is asked for it while the cell runs, as it is not for setters and subscripts.
    func noteAskedOfClass(_ function: FunctionDeclaration, _ node: ExpressionNode, isFound: Bool = true) -> TypedExpression? {
        if function.isStatic, function.owner is ProtocolDeclaration, !checker.isRequirement(function.accessorOf ?? function), let nominal = classKnownByCell(node) {
            return fail(node, "Cells do not know here for which class this is asked: it may be a subclass of '\(nominal.name)'.", notes: ["Name the class, as in \(nominal.name).\(function.accessorOf?.name ?? function.name), or mark it 'final'."], kind: .unsupported)
        }
        guard function.isStatic, !function.isFinal, let nominal = function.owner as? NominalDeclaration, nominal.kind == .classType, nominal.isOpen, !nominal.isLibraryType else { return nil }
        if let base = node.baseOfMember {
            switch base.kind {
            case .name("Self", _, _) where isFound && knowsItsClass && context?.kind != .closure && nominal.allParameters.isEmpty: return nil
            case .name("Self", _, _), .name("self", _, _): break
            case .superReference: return nil
            default:
                // Found by the class itself while the cell runs.
                if isFound, case .metatype = type(of: base), base.asType == nil || choice(base)?.candidate.declaration is VariableDeclaration, nominal.allParameters.isEmpty { return nil }
                // Named by its class.
                if base.asType != nil, case .metatype = type(of: base), !(choice(base)?.candidate.declaration is VariableDeclaration) { return nil }
            }
        }
        let root = function.overriddenRoot
        root.isAskedOfClasses = true
        guard root.isReplacedInSubclasses else { return nil }
        return fail(node, "\(CellChecker.classMembersByType), and subclasses override '\(root.accessorOf?.name ?? root.name)'.", notes: ["Name the class, or make it a member of the instances."], kind: .unsupported)
    }

    /// The class that may have subclasses of which one is meant while the cell runs, where a member of a class is named without it: by code of
    /// the class, or through a value that is a class.
    private func classKnownByCell(_ node: ExpressionNode) -> NominalDeclaration? {
        let instance: SwiftType
        switch node.kind {
        case .member(let base?, _):
            guard case .metatype(let type) = type(of: base) else { return nil }
            // Named by the parameter that stands for it.
            switch type {
            case .parameter, .associated: if base.asType != nil, !(choice(base)?.candidate.declaration is VariableDeclaration) { return nil }
            default: break
            }
            // Named by its class.
            if case .nominal = type, base.asType != nil, !(choice(base)?.candidate.declaration is VariableDeclaration) {
                guard case .name("Self", _, _) = base.kind else { return nil }
            }
            instance = type
        case .name:
            guard let base = choice(node)?.candidate.base else { return nil }
            if case .metatype(let type) = base { instance = resolve(type) } else { instance = resolve(base) }
        default: return nil
        }
        guard case .nominal(let nominal, _) = checker.superclassBound(of: instance, in: solver.environment) ?? instance, nominal.kind == .classType, nominal.isOpen else { return nil }
        return nominal
    }

    /// `T.method`: the closure `{ instance in instance.method }`.
    private func unapplied(_ node: ExpressionNode, _ function: FunctionDeclaration, _ choice: Solver.Choice, _ type: SwiftType) -> TypedExpression {
        let range = node.range
        guard case .function(let outer) = type, outer.parameters.count == 1 else { return fail(node, "This member cannot be used here.") }
        let instance = VariableDeclaration(name: "$0", type: outer.parameters[0].type, isMutable: false, file: file, nameRange: range)
        let inner = FunctionContext(.closure, parent: context, resultType: outer.result, isThrowing: false)
        inner.locals.insert(instance)
        let base = adjusted(TypedExpression(.variable(instance), instance.type, range), function.owner, choice)
        checker.functionsMade += 1
        let method = TypedExpression(.function(functionReference(choice, isSuper: false), base: base), outer.result, range)
        let body = TypedBody([TypedStatement(.return(method), range)], file: file, range: range)
        let closure = TypedClosure(parameters: [instance], type: outer, body: body, captures: [], file: file, range: range)
        checker.captureWork.closures.append((closure, inner, []))
        return TypedExpression(.closure(closure), type, range)
    }

    /// Inside its own type's initialisers and deinitialiser and in its own observers, a property of `self` is stored to directly; not that
    /// of another instance, nor by a closure or a function within. A lazy one is never.
    func bypassesObservers(_ variable: VariableDeclaration, isOfSelf: Bool) -> Bool {
        guard isOfSelf, !variable.isLazy, variable.willSet != nil || variable.didSet != nil else { return false }
        return bypassesAccessors(variable) || ownFunction?.accessorOf === variable
    }

    /// Whether this is code of an initialiser of a property's own type, or of its deinitialiser.
    func bypassesAccessors(_ variable: VariableDeclaration) -> Bool {
        guard let function = ownFunction else { return false }
        if let backing = variable.backing, function.accessorOf === backing { return true }
        switch function.kind {
        case .initializer, .deinitializer: return function.owner === variable.owner
        default: return false
        }
    }

    /// The function that this is code of, unless it is a closure's or that of a `defer`.
    private var ownFunction: FunctionDeclaration? { context?.kind == .closure || context?.isInDefer == true ? nil : context?.declaration }

    /// - Parameter isGiven: what throws is a function that the function around was given.
    func noteThrow(_ node: ExpressionNode, _ what: String, isGiven: Bool = false) {
        if !isCovered {
            _ = fail(node, "\(what) can throw, and is not marked with 'try'.", notes: ["Write 'try' before it, or 'try?' for an Optional."])
        } else {
            tryCovers.append(node.range)
            context?.throwsErrors = true
            if !isGiven { context?.throwsOfItsOwn = true }
        }
    }
}
