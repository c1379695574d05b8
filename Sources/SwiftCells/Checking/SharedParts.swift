/// Changes of one part of a variable while other parts of it are changed or used, which needs the part apart from its variable.
extension TreeBuilder {
    /// A call or assignment that changes parts of a variable while other parts of it are changed or used: each part is taken out for it, and
    /// put back when it ends. What is evaluated before may change the part, and so is evaluated first.
    ///
    /// - Parameter places: The places of which other parts are changed by the call itself, or used by its closures. Those whose `default:` uses
    ///   other parts are found here.
    func sharing(_ places: [TypedPlace], _ change: TypedExpression) -> TypedExpression {
        guard !places.isEmpty || change.kind.changedPlaces.contains(where: usesOtherPartsInDefault) else { return change }
        var statements: [TypedStatement] = []
        var renewed: [ObjectIdentifier: TypedPlace] = [:]
        var kind = change.kind.mapped { place in
            let other = settled(place, &statements)
            renewed[ObjectIdentifier(place)] = other
            return other
        } value: { settled($0, &statements) }
        kind = kind.mapped { place in
            let other = settlingDefaults(place, &statements)
            for (old, new) in renewed where new === place { renewed[old] = other }
            return other
        } value: { $0 }
        var shared = places.map { renewed[ObjectIdentifier($0)] ?? $0 }
        let changed = kind.changedPlaces
        for place in changed where usesOtherPartsInDefault(place) && !shared.contains(where: { $0 === place }) {
            // What two of the places share cannot be taken out for one of them.
            guard let path = AccessPath(place), !changed.contains(where: { $0 !== place && AccessPath($0)?.overlaps(path) == true }) else { continue }
            shared.append(place)
        }
        for place in shared {
            guard let part = place.storedPart else { continue }
            let copy = constant(part.value, &statements, isMutable: true)
            let back = TypedExpression(.assign(part.place, TypedExpression(.variable(copy), copy.type, place.range)), .void, place.range)
            var puttingBack = TypedBlock([TypedStatement(.expression(back), place.range)])
            puttingBack.isImplicit = true
            statements.append(TypedStatement(.defer(puttingBack), place.range))
            let other = place.replacing(part.place, by: TypedPlace(.variable(copy), copy.type, place.range))
            kind = kind.mapped { $0 === place ? other : $0 } value: { $0 }
        }
        let expression = TypedExpression(kind, change.type, change.range)
        if change.type.isVoid {
            statements.append(TypedStatement(.expression(expression), change.range))
            statements.append(TypedStatement(.yield(TypedExpression(.tuple([]), .void, change.range)), change.range))
        } else {
            statements.append(TypedStatement(.yield(expression), change.range))
        }
        return TypedExpression(.doExpression(TypedDo(target: TypedLoop(label: nil), body: TypedBlock(statements), catches: [])), change.type, change.range)
    }

    /// Whether a part of a variable is changed through a subscript whose `default:` uses other parts of it: `table[word, default: start]`
    /// in a method that changes `self`.
    private func usesOtherPartsInDefault(_ place: TypedPlace) -> Bool {
        guard let variable = place.rootVariable, variable.isLocal, place.storedPart?.place.rootVariable === variable else { return false }
        return place.closuresInSubscripts.contains { uses($0, variable) }
    }

    private func uses(_ closure: TypedClosure, _ variable: VariableDeclaration) -> Bool {
        checker.captureWork.closures.last { made, _, _ in made === closure }?.1.captures.contains(variable) ?? false
    }

    // MARK: What is evaluated before

    /// A value, evaluated now, where evaluating it later could give another or do something.
    private func settled(_ value: TypedExpression, _ statements: inout [TypedStatement]) -> TypedExpression {
        switch value.kind {
        case .closure, .function, .type: return value
        case .variable(let variable) where !variable.isMutable: return value
        default:
            if value.isLiteral { return value }
            if value.type.isVoid {
                statements.append(TypedStatement(.expression(value), value.range))
                return TypedExpression(.tuple([]), value.type, value.range)
            }
            return TypedExpression(.variable(constant(value, &statements)), value.type, value.range)
        }
    }

    /// A place whose indices have been evaluated.
    private func settled(_ place: TypedPlace, _ statements: inout [TypedStatement]) -> TypedPlace {
        place.mappedArguments { $0.mapped(place: { $0 }, value: { settled($0, &statements) }) }
    }

    /// A place whose defaults that only read what is stored have been read, so that they no longer share the variable.
    private func settlingDefaults(_ place: TypedPlace, _ statements: inout [TypedStatement]) -> TypedPlace {
        guard let variable = place.rootVariable, usesOtherPartsInDefault(place) else { return place }
        return place.mappedArguments { argument in
            argument.mapped(place: { $0 }) { value in
                guard case .closure(let closure) = value.kind, uses(closure, variable), let result = value.valueOfClosure, result.isStoredPartOrLiteral else { return value }
                let read = constant(result, &statements)
                let inner = FunctionContext(.closure, parent: context, resultType: closure.type.result, isThrowing: false)
                checker.noteUse(read, in: inner)
                let body = TypedBody([TypedStatement(.return(TypedExpression(.variable(read), read.type, result.range)), result.range)], file: file, range: closure.range)
                let settled = TypedClosure(parameters: [], type: closure.type, body: body, captures: [], file: file, range: closure.range)
                settled.isWritten = closure.isWritten
                checker.captureWork.closures.append((settled, inner, []))
                return TypedExpression(.closure(settled), value.type, value.range)
            }
        }
    }

    private func constant(_ value: TypedExpression, _ statements: inout [TypedStatement], isMutable: Bool = false) -> VariableDeclaration {
        let constant = VariableDeclaration(name: "$part", type: value.type, isMutable: isMutable, file: file, nameRange: value.range)
        context?.locals.insert(constant)
        statements.append(TypedStatement(.binding(TypedPattern(.variable(constant), constant.type, value.range), value), value.range))
        return constant
    }
}

extension TypedExpression {
    fileprivate var isLiteral: Bool {
        switch kind {
        case .integer, .floating, .boolean, .string, .character, .none: true
        default: false
        }
    }

    /// Whether it is what a variable stores, or literals: nothing that takes long, fails or does something.
    fileprivate var isStoredPartOrLiteral: Bool {
        switch kind {
        case .array(let elements), .tuple(let elements): elements.allSatisfy(\.isStoredPartOrLiteral)
        case .wrapOptional(let inner): inner.isStoredPartOrLiteral
        default: isLiteral || AccessPath(reading: self) != nil
        }
    }
}

extension TypedExpression.Kind {
    /// What a call or assignment changes, in the order of evaluation.
    fileprivate var changedPlaces: [TypedPlace] {
        var places: [TypedPlace] = []
        _ = mapped { place in
            places.append(place)
            return place
        } value: { $0 }
        return places
    }

    /// The same call or assignment with other places and values, asked for in the order in which they are evaluated.
    fileprivate func mapped(place: (TypedPlace) -> TypedPlace, value: (TypedExpression) -> TypedExpression) -> Self {
        switch self {
        case .assign(let target, let assigned):
            let target = place(target)
            return .assign(target, value(assigned))
        case .assignTuple(let tree, let assigned):
            let tree = tree.map { $0.mapped(place) }
            return .assignTuple(tree, value(assigned))
        case .call(let reference, var base, var arguments):
            if let own = base {
                if case .place(let target) = own.kind { base = TypedExpression(.place(place(target)), own.type, own.range) } else { base = value(own) }
            }
            for index in arguments.indices.sorted(by: { arguments[$0].order < arguments[$1].order }) { arguments[index] = arguments[index].mapped(place: place, value: value) }
            return .call(reference, base: base, arguments: arguments)
        case .callValue(let function, var arguments):
            let function = value(function)
            for index in arguments.indices { arguments[index] = arguments[index].mapped(place: place, value: value) }
            return .callValue(function, arguments: arguments)
        default: return self
        }
    }
}

extension TypedExpression.Argument {
    fileprivate func mapped(place: (TypedPlace) -> TypedPlace, value: (TypedExpression) -> TypedExpression) -> Self {
        switch self.value {
        case .place(let target): Self(.place(place(target)), order: order)
        case .value(let own): Self(.value(value(own)), order: order)
        case .variadic(let values): Self(.variadic(values.map(value)), order: order)
        case .defaultValue: self
        }
    }
}

extension TypedPlaceTree {
    /// The places that are assigned to, from left to right.
    var places: [TypedPlace] {
        switch self {
        case .discard: []
        case .place(let place): [place]
        case .tuple(let parts): parts.flatMap(\.places)
        }
    }

    fileprivate func mapped(_ place: (TypedPlace) -> TypedPlace) -> Self {
        switch self {
        case .discard: self
        case .place(let own): .place(place(own))
        case .tuple(let parts): .tuple(parts.map { $0.mapped(place) })
        }
    }
}

extension TypedPlace {
    /// The closures among the arguments of the subscripts on the way to this place.
    fileprivate var closuresInSubscripts: [TypedClosure] {
        var closures: [TypedClosure] = []
        _ = mappedArguments { argument in
            closures += argument.values.compactMap { if case .closure(let closure) = $0.kind { closure } else { nil } }
            return argument
        }
        return closures
    }

    /// The same place with other arguments in its subscripts, asked for from the variable outwards; itself where it has none.
    fileprivate func mappedArguments(_ change: (TypedExpression.Argument) -> TypedExpression.Argument) -> TypedPlace {
        let kind: Kind
        switch self.kind {
        case .variable, .value, .staticProperty: return self
        case .subscript(let base, let reference, var arguments):
            let base = base.mappedArguments(change)
            for index in arguments.indices.sorted(by: { arguments[$0].order < arguments[$1].order }) { arguments[index] = change(arguments[index]) }
            kind = .subscript(base, reference, arguments: arguments)
        case .property(let base, let reference): kind = .property(base.mappedArguments(change), reference)
        case .tupleElement(let base, let index): kind = .tupleElement(base.mappedArguments(change), index)
        case .forceUnwrap(let base): kind = .forceUnwrap(base.mappedArguments(change))
        case .bindOptional(let base): kind = .bindOptional(base.mappedArguments(change))
        case .upcast(let base): kind = .upcast(base.mappedArguments(change))
        }
        return TypedPlace(kind, type, range)
    }
}
