/// Changes of one part of a variable while other parts of it are changed or used, which needs the part apart from its variable.
extension TreeBuilder {
    /// A call or assignment that changes parts of a variable while other parts of it are changed or used: each part is taken out for it, and
    /// put back when it ends.
    func sharing(_ places: [TypedPlace], _ change: TypedExpression) -> TypedExpression {
        var kind = change.kind
        var statements: [TypedStatement] = []
        for place in places {
            guard let part = place.storedPart else { continue }
            let copy = VariableDeclaration(name: "$part", type: part.place.type, isMutable: true, file: file, nameRange: place.range)
            context?.locals.insert(copy)
            statements.append(TypedStatement(.binding(TypedPattern(.variable(copy), copy.type, place.range), part.value), place.range))
            let back = TypedExpression(.assign(part.place, TypedExpression(.variable(copy), copy.type, place.range)), .void, place.range)
            var puttingBack = TypedBlock([TypedStatement(.expression(back), place.range)])
            puttingBack.isImplicit = true
            statements.append(TypedStatement(.defer(puttingBack), place.range))
            kind = kind.replacing(place, by: place.replacing(part.place, by: TypedPlace(.variable(copy), copy.type, place.range)))
        }
        guard !statements.isEmpty else { return change }
        let changed = TypedExpression(kind, change.type, change.range)
        if change.type.isVoid {
            statements.append(TypedStatement(.expression(changed), change.range))
            statements.append(TypedStatement(.yield(TypedExpression(.tuple([]), .void, change.range)), change.range))
        } else {
            statements.append(TypedStatement(.yield(changed), change.range))
        }
        return TypedExpression(.doExpression(TypedDo(target: TypedLoop(label: nil), body: TypedBlock(statements), catches: [])), change.type, change.range)
    }

    /// Whether a part of a variable is changed through a subscript whose `default:` uses other parts of it: `table[word, default: start]`
    /// in a method that changes `self`.
    func changesPartBesideDefault(_ place: TypedPlace) -> Bool {
        guard let variable = place.rootVariable, variable.isLocal, place.storedPart?.place.rootVariable === variable else { return false }
        return place.closuresInSubscripts.contains { closure in
            checker.captureWork.closures.last { made, _, _ in made === closure }?.1.captures.contains(variable) ?? false
        }
    }
}

extension TypedExpression.Kind {
    /// The same call or assignment of `other`, where `place` is changed.
    fileprivate func replacing(_ place: TypedPlace, by other: TypedPlace) -> Self {
        switch self {
        case .assign(let target, let value) where target === place: return .assign(other, value)
        case .assignTuple(let tree, let value): return .assignTuple(tree.map { $0.replacing(place, by: other) }, value)
        case .call(let reference, var base, var arguments):
            if case .place(let own)? = base?.kind, own === place { base = TypedExpression(.place(other), place.type, place.range) }
            for (index, argument) in arguments.enumerated() { if case .place(let own) = argument.value, own === place { arguments[index].value = .place(other) } }
            return .call(reference, base: base, arguments: arguments)
        default: return self
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

    fileprivate func replacing(_ place: TypedPlace, by other: TypedPlace) -> Self {
        switch self {
        case .discard: self
        case .place(let own): own === place ? .place(other) : self
        case .tuple(let parts): .tuple(parts.map { $0.replacing(place, by: other) })
        }
    }
}

extension TypedPlace {
    /// The closures among the arguments of the subscripts on the way to this place.
    fileprivate var closuresInSubscripts: [TypedClosure] {
        switch kind {
        case .subscript(let base, _, let arguments):
            base.closuresInSubscripts + arguments.flatMap(\.values).compactMap { if case .closure(let closure) = $0.kind { closure } else { nil } }
        case .property(let base, _), .tupleElement(let base, _), .forceUnwrap(let base), .bindOptional(let base), .upcast(let base): base.closuresInSubscripts
        case .variable, .value, .staticProperty: []
        }
    }
}
