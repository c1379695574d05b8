extension TreeBuilder {
    /// Why a place is needed, for the message where there is none.
    enum Purpose {
        case assign, pass
        /// The left side of `+=` and the like.
        case operate
        case call(String)
        /// Reading a lazy property, or by a mutating getter.
        case read(String)
        /// Reading by a subscript's mutating getter.
        case readElement

        var sentence: String {
            switch self {
            case .assign: "cannot be assigned to"
            case .pass: "cannot be passed with '&'"
            case .operate: "cannot be changed"
            case .call(let name): "cannot be changed by '\(name)'"
            case .read(let name): "cannot be changed, as reading '\(name)' of it would"
            case .readElement: "cannot be changed, as reading an element of it would"
            }
        }
    }

    /// The place that an expression names; `nil` once it has been reported that it is none.
    func place(_ node: ExpressionNode, _ scope: Scope, purpose: Purpose) -> TypedPlace? {
        guard let place = namedPlace(node, scope, purpose: purpose) else { return nil }
        guard node.isNamed, choice(node)?.candidate.isForced == true, let wrapped = checker.optionalWrapped(place.type) else { return place }
        return TypedPlace(.forceUnwrap(place), wrapped, node.range)
    }

    private func namedPlace(_ node: ExpressionNode, _ scope: Scope, purpose: Purpose) -> TypedPlace? {
        func refuse(_ message: String, notes: [String] = []) -> TypedPlace? {
            _ = fail(node, message, notes: notes)
            return nil
        }
        switch node.kind {
        case .name(let name, _, _):
            guard let choice = choice(node), let variable = choice.candidate.declaration as? VariableDeclaration else { return refuse("'\(name)' is not a variable, so it \(purpose.sentence).") }
            if choice.candidate.isImplicitSelf { return implicitSelfPlace(node, variable, choice, scope, purpose) }
            if let base = choice.candidate.base { _ = base }
            switch variable.storage {
            case .local, .global:
                let built = build(node, scope, isChainTail: false)
                if built.type.hasError { return nil }
                if variable.getter != nil {
                    guard variable.setter != nil else { return refuse("'\(name)' has no setter, so it \(purpose.sentence).") }
                    return TypedPlace(.staticProperty(PropertyReference(variable, Substitution())), variable.type, node.range)
                }
                guard variable.isMutable || isFirstAssignment(variable, purpose) else { return refuseConstant(node, variable, purpose) }
                if variable.isSelf, let p = enclosingFunction?.owner as? ProtocolDeclaration, checker.isForClasses(p) { return refuse("'self' \(purpose.sentence) here: only classes conform to '\(p.name)'.", notes: ["Write self.init(…)."]) }
                for observer in [variable.willSet, variable.didSet].compactMap({ $0 }) where observer.isLocal && context?.declaration !== observer { use(observer, at: node.range) }
                return TypedPlace(.variable(variable), checker.typeOf(variable), node.range)
            default:
                guard variable.isMutable else { return refuse("'\(name)' is read-only, so it \(purpose.sentence).") }
                for accessor in [variable.getter, variable.setter].compactMap({ $0 }) where accessor.isLocal { use(accessor, at: node.range) }
                if choice.candidate.base == nil, variable.owner == nil { return TypedPlace(.staticProperty(PropertyReference(variable, Substitution())), checker.typeOf(variable), node.range) }
                return property(node, base: nil, variable, choice, purpose, isImplicit: true)
            }
        case .member(nil, _): return refuse("This \(purpose.sentence).")
        case .member(let base?, let member):
            if member.name == "self" { return place(base, scope, purpose: purpose) }
            guard let choice = choice(node) else {
                guard let outer = place(base, scope, purpose: purpose), case .tuple(let elements) = outer.type else { return nil }
                let index = Int(member.name) ?? elements.firstIndex { $0.label == member.name } ?? 0
                if let path = outer.storedPath { checker.notePart(.element(index), behind: path, in: context) }
                return TypedPlace(.tupleElement(outer, index), elements[index].type, node.range)
            }
            guard let variable = choice.candidate.declaration as? VariableDeclaration else { return refuse("'\(member.name)' is not a variable, so it \(purpose.sentence).") }
            if variable.isStatic {
                if case .metatype(.existential) = type(of: base) { return refuse("Cells change no property of a type that is known only while the cell runs, so '\(member.name)' \(purpose.sentence).") }
                return property(node, base: nil, variable, choice, purpose)
            }
            guard let outer = basePlace(base, scope, purpose, needsPlace: needsPlace(variable.owner, variable.getter, variable.setter), isOfProtocol: variable.owner is ProtocolDeclaration) else { return nil }
            var isSuper = false
            if case .superReference = base.kind { isSuper = true }
            return property(node, base: outer, variable, choice, purpose, isSuper: isSuper)
        case .subscript(let base, let arguments):
            guard let choice = choice(node), let declaration = choice.candidate.declaration as? SubscriptDeclaration else { return refuse("This \(purpose.sentence).") }
            guard declaration.setter != nil else { return refuse("This subscript is read-only, so it \(purpose.sentence).") }
            if declaration.setterAccess == .private, !checker.isInside(declaration.owner, scopeContext: context) { return refuse("Elements can only be set inside '\(declaration.owner?.name ?? "")', so this \(purpose.sentence).") }
            guard let outer = basePlace(base, scope, purpose, needsPlace: needsPlace(declaration.owner, declaration.getter, declaration.setter), isOfProtocol: declaration.owner is ProtocolDeclaration) else { return nil }
            guard let (reference, built) = subscriptParts(node, arguments, scope) else { return nil }
            return TypedPlace(.subscript(upcast(outer, declaration.owner, choice), reference, arguments: built), resultType(choice), node.range)
        case .forceUnwrap(let base):
            guard let outer = basePlace(base, scope, purpose, needsPlace: true), let wrapped = checker.optionalWrapped(outer.type) else { return nil }
            return TypedPlace(.forceUnwrap(outer), wrapped, node.range)
        case .optionalMark(let base):
            guard let outer = basePlace(base, scope, purpose, needsPlace: true), let wrapped = checker.optionalWrapped(outer.type) else { return nil }
            return TypedPlace(.bindOptional(outer), wrapped, node.range)
        case .reference: return refuse("'&' can only be written before an argument for an 'inout' parameter.")
        case .call: return refuse("What a call gives \(purpose.sentence): keep it in a variable first.")
        default:
            if case .call(let method) = purpose, let copy = Self.copies[method] { return refuse("This \(purpose.sentence): it is not a variable.", notes: ["Write .\(copy) for a new one."]) }
            return refuse("This \(purpose.sentence): it is not a variable.", notes: ["Give it to a variable first: var name = …"])
        }
    }

    /// Whether a member changes its base: not where that is an instance of a class.
    private func needsPlace(_ owner: Declaration?, _ getter: FunctionDeclaration?, _ setter: FunctionDeclaration?) -> Bool {
        if checker.isForClasses(owner) { return false }
        if let getter, checker.changesSelf(getter) { return true }
        if let setter { return checker.changesSelf(setter) }
        return true
    }

    /// - Parameter isOfProtocol: Whether the member changes what it is asked of as a protocol says it, which may be a struct: a class's instance
    ///   could be another one afterwards.
    private func basePlace(_ node: ExpressionNode, _ scope: Scope, _ purpose: Purpose, needsPlace: Bool, isOfProtocol: Bool = false) -> TypedPlace? {
        if !needsPlace || isClassValue(node) && !isOfProtocol {
            let built = build(node, scope, isChainTail: false)
            if built.type.hasError { return nil }
            // A chain inside keeps its mark: the value is read through it.
            if case .bindOptional(let inner) = built.kind { return TypedPlace(.bindOptional(TypedPlace(.value(inner), inner.type, inner.range)), built.type, node.range) }
            return TypedPlace(.value(built), built.type, node.range)
        }
        return place(node, scope, purpose: purpose)
    }

    private func isClassValue(_ node: ExpressionNode) -> Bool {
        if case .superReference = node.kind { return true }
        if case .forceUnwrap = node.kind { return false }
        if case .optionalMark = node.kind { return false }
        switch type(of: node) {
        case .existential(let protocols): return protocols.contains(where: checker.isForClasses)
        case let type: return checker.isClass(type, in: solver.environment)
        }
    }

    private func property(_ node: ExpressionNode, base: TypedPlace?, _ variable: VariableDeclaration, _ choice: Solver.Choice, _ purpose: Purpose, isSuper: Bool = false, isImplicit: Bool = false) -> TypedPlace? {
        let type = resolve(choice.type)
        if variable.isPartOfItsOwner, let path = base?.storedPath { checker.notePart(.field(variable), behind: path, in: context) }
        if case .value(let value)? = base?.kind, case .variable(let own) = value.kind, checker.isClass(own.type), let path = AccessPath(reading: value) { checker.notePart(.field(variable), behind: path, in: context) }
        if let backing = variable.backing, bypassesAccessors(variable), isOwnSelf(base) {
            guard backing.isMutable || isOwnInitializer(of: backing, base, purpose) else { return refuseConstant(node, variable, purpose) }
            // Its observers were given to the storage behind the accessors that a subclass overrides: here as well nobody is told.
            var reference = PropertyReference(backing, substitution(choice))
            reference.bypassesObservers = true
            return base.map { TypedPlace(.property($0, reference), type, node.range) }
        }
        var reference = PropertyReference(variable, substitution(choice), dispatch(variable, owner: variable.owner, isFinal: variable.isFinal, isSuper: isSuper))
        reference.bypassesObservers = bypassesObservers(variable, isOfSelf: isImplicit || isOwnSelf(base))
        guard variable.isMutable || isOwnInitializer(of: variable, base, purpose) else {
            if variable.getter != nil { _ = fail(node, "'\(variable.name)' has no setter, so it \(purpose.sentence).") } else { _ = refuseConstant(node, variable, purpose) }
            return nil
        }
        if let access = variable.setterAccess, access <= .fileprivate, access == .private, !checker.isInside(variable.owner, scopeContext: context) {
            _ = fail(node, "'\(variable.name)' can only be set inside '\(variable.owner?.name ?? "")'.")
            return nil
        }
        guard let base else {
            if let getter = variable.getter, noteAskedOfClass(getter, node, isFound: false) != nil { return nil }
            return TypedPlace(.staticProperty(reference), type, node.range)
        }
        return TypedPlace(.property(upcast(base, variable.owner, choice), reference), type, node.range)
    }

    private func upcast(_ base: TypedPlace, _ owner: Declaration?, _ choice: Solver.Choice) -> TypedPlace {
        guard let nominal = owner as? NominalDeclaration, nominal.kind == .classType, case .nominal(let own, _) = base.type, own !== nominal else { return base }
        return TypedPlace(.upcast(base), checker.substitute(nominal.selfType, substitution(choice)), base.range)
    }

    /// A constant property is set once, by the initialisers of its own type, and only by an assignment.
    private func isOwnInitializer(of variable: VariableDeclaration, _ base: TypedPlace?, _ purpose: Purpose) -> Bool {
        guard case .assign = purpose, case .field = variable.storage, !variable.hasInitialValue, let function = context?.declaration, checker.isInitializer(function), function.owner === variable.owner, context?.kind != .closure else { return false }
        return isOwnSelf(base)
    }

    private func isOwnSelf(_ base: TypedPlace?) -> Bool {
        switch base?.kind {
        case .variable(let own)?: return own.isSelf
        case .value(let value)?: if case .variable(let own) = value.kind { return own.isSelf } else { return false }
        default: return false
        }
    }

    private func isFirstAssignment(_ variable: VariableDeclaration, _ purpose: Purpose) -> Bool {
        // `let x: Int` without a value: whether it has one already is found out by definite initialisation.
        guard case .assign = purpose, variable.isAssignedLater else { return false }
        // A constant of the cell gets it from the cell's own statements, never from a function, and one of a function never from one within.
        if variable.isGlobal { return context?.isTopLevelCode ?? true }
        if let begin = context?.deferBegin, variable.nameRange.start < begin { return false }
        return context?.locals.contains(variable) ?? true
    }

    private func refuseConstant(_ node: ExpressionNode, _ variable: VariableDeclaration, _ purpose: Purpose) -> TypedPlace? {
        let name = variable.name
        if case .assign = purpose, variable.isAssignedLater, variable.isLocal {
            _ = fail(node, "A constant cannot be given its value inside a \(context?.isInDefer == true ? "'defer'" : context?.kind == .closure ? "closure" : "function").")
        } else if variable.isSelf {
            _ = fail(node, "'self' \(purpose.sentence) here.", notes: [checker.isClass(variable.type) ? "An instance of a class stays the one it is: change its properties." : "Mark the method 'mutating'."])
        } else if variable.closureRole == .capture || variable.closureRole == .otherSelf {
            _ = fail(node, "'\(name)' is a copy that the closure keeps, so it \(purpose.sentence).", notes: ["Leave it out of the square brackets to use the variable itself, or copy it in the closure: var \(name) = \(name)"])
        } else if variable.closureRole == .parameter, name.hasPrefix("$") {
            _ = fail(node, "'\(name)' is a parameter, so it \(purpose.sentence).", notes: ["Copy it into a variable: var value = \(name)"])
        } else if variable.isParameter || variable.closureRole == .parameter {
            _ = fail(node, "'\(name)' is a parameter, so it \(purpose.sentence).", notes: ["Copy it into a variable: var \(name) = \(name)"])
        } else {
            _ = fail(node, "'\(name)' is a constant, so it \(purpose.sentence).", notes: variable.file?.isLibrary == false && !variable.name.hasPrefix("$") ? [remedy(forConstant: variable, purpose)] : [])
        }
        return nil
    }

    /// What gives a new collection, for what changes one.
    private static let copies = ["sort": "sorted()", "reverse": "reversed()", "shuffle": "shuffled()"]

    /// How to declare a constant so that it can be changed, by the word that stands before its name.
    private func remedy(forConstant variable: VariableDeclaration, _ purpose: Purpose) -> String {
        if case .call(let method) = purpose, let copy = Self.copies[method] { return "Write \(variable.name).\(copy) for a new one, or declare it with 'var' instead of 'let'." }
        guard let file = variable.file else { return "Declare it with 'var' instead of 'let'." }
        let before = file.slice(SourceRange(max(0, variable.nameRange.start - 5), variable.nameRange.start)).split { " (\n\t".contains($0) }.last
        let line = file.slice(SourceRange(max(0, variable.nameRange.start - 40), variable.nameRange.start)).split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
        if let loop = line.ranges(of: "for (").last, line[loop.upperBound...].allSatisfy({ $0.isLetter || $0.isNumber || ", _".contains($0) }) {
            return "The variables of a loop are new constants each round: copy it, as in var copy = \(variable.name), or change what is walked through by its index."
        }
        return before == "for" ? "The variable of a loop is a new constant each round: write 'for var \(variable.name) in …' to change that copy." : "Declare it with 'var' instead of 'let'."
    }

    private func implicitSelfPlace(_ node: ExpressionNode, _ variable: VariableDeclaration, _ choice: Solver.Choice, _ scope: Scope, _ purpose: Purpose) -> TypedPlace? {
        if variable.isStatic { return property(node, base: nil, variable, choice, purpose, isImplicit: true) }
        guard case .variable(let own)? = implicitSelf(node, scope)?.kind else {
            _ = fail(node, "There is no 'self' here to find '\(variable.name)' in.")
            return nil
        }
        let range = node.range
        if checker.isClass(own.type) && !(variable.owner is ProtocolDeclaration) || !needsPlace(variable.owner, variable.getter, variable.setter) {
            return property(node, base: TypedPlace(.value(TypedExpression(.variable(own), own.type, range)), own.type, range), variable, choice, purpose)
        }
        guard own.isMutable else {
            _ = fail(node, "'\(variable.name)' \(purpose.sentence): 'self' cannot be changed here.", notes: checker.isClass(own.type) ? ["The protocol '\(variable.owner?.name ?? "")' says how it is set for structs, too: mark its setter 'nonmutating', or the protocol 'AnyObject'."] : ["Mark the method 'mutating'."])
            return nil
        }
        return property(node, base: TypedPlace(.variable(own), own.type, range), variable, choice, purpose)
    }

    // MARK: Assignment

    func assignment(_ node: ExpressionNode, _ left: ExpressionNode, _ right: ExpressionNode, _ scope: Scope) -> TypedExpression {
        let range = node.range
        if case .discard = left.kind { return TypedExpression(.discard(build(right, scope)), .void, range) }
        if let target = stored(left), let value = stored(right), target == value {
            let name = target.declaration.name
            let isHidden = (target.declaration as? VariableDeclaration)?.isParameter == true && (enclosingFunction?.owner as? NominalDeclaration)?.fields.contains { $0.name == name } == true
            return fail(node, "'\(name)' is assigned to itself.", notes: isHidden ? ["Write self.\(name) = \(name) to store it in the property."] : [])
        }
        if case .tuple = left.kind {
            guard let tree = places(left, scope) else { return TypedExpression(.tuple([]), .error, range) }
            let assign = TypedExpression(.assignTuple(tree, build(right, as: type(of: left), scope)), .void, range)
            for place in tree.flatMap(\.places) { checkHeld(place, while: []) }
            return sharing([], assign)
        }
        guard let target = place(left, scope, purpose: .assign) else { return TypedExpression(.tuple([]), .error, range) }
        if let inner = state.innerChainTypes[ObjectIdentifier(left)] {
            _ = inner
            let value = build(right, as: target.type, scope)
            checkHeld(target, while: [value])
            let assign = TypedExpression(.assign(target, value), .void, range)
            return TypedExpression(.optionalChain(assign), checker.optional(.void), range)
        }
        let value = build(right, scope)
        isArgument = false
        defer { isArgument = true }
        let assign = TypedExpression(.assign(target, coerce(value, to: target.type)), .void, range)
        checkHeld(target, while: [value])
        return sharing([], assign)
    }

    /// A variable, or a stored property of one.
    private struct StoredReference: Equatable {
        var owner: Declaration?
        var declaration: Declaration

        static func == (a: Self, b: Self) -> Bool { a.owner === b.owner && a.declaration === b.declaration }
    }

    /// What `x`, `x.property` or `property` of `self` names: Swift refuses to assign these to themselves.
    private func stored(_ node: ExpressionNode) -> StoredReference? {
        switch node.kind {
        case .name:
            guard let candidate = choice(node)?.candidate else { return nil }
            guard candidate.isImplicitSelf else { return StoredReference(declaration: candidate.declaration) }
            guard let variable = candidate.declaration as? VariableDeclaration, variable.hasStorageOfItsOwn else { return nil }
            return StoredReference(owner: enclosingFunction?.selfVariable, declaration: variable)
        case .member(let base?, _):
            guard case .name = base.kind, let owner = choice(base)?.candidate, owner.declaration is VariableDeclaration, !owner.isImplicitSelf,
                let variable = choice(node)?.candidate.declaration as? VariableDeclaration, variable.hasStorageOfItsOwn
            else { return nil }
            return StoredReference(owner: owner.declaration, declaration: variable)
        default: return nil
        }
    }

    private func places(_ node: ExpressionNode, _ scope: Scope) -> [TypedPlaceTree]? {
        guard case .tuple(let elements) = node.kind else { return nil }
        var result: [TypedPlaceTree] = []
        for element in elements {
            switch element.value.kind {
            case .discard: result.append(.discard)
            case .tuple:
                guard let inner = places(element.value, scope) else { return nil }
                result.append(.tuple(inner))
            default:
                if state.innerChainTypes[ObjectIdentifier(element.value)] != nil {
                    _ = fail(element.value, "Several values at once are not assigned through a '?'.", notes: ["Assign this one in a statement of its own."])
                    return nil
                }
                guard let place = place(element.value, scope, purpose: .assign) else { return nil }
                result.append(.place(place))
            }
        }
        return result
    }
}
