/// Places that are read, changed and assigned.
extension DefiniteInitialization {
    /// A place that is read and written.
    func use(_ place: TypedPlace) {
        switch place.kind {
        case .variable(let variable):
            read(variable, place.range)
            if tracked.contains(variable), !variable.isMutable { report("'\(variable.shownName)' is a constant, so it cannot be changed.", place.range) }
        case .value(let value): visit(value)
        case .staticProperty: break
        case .property(let base, let reference):
            guard isOwnSelf(base), isStoredField(reference.declaration) else { return use(base) }
            let said = found.count
            readField(reference.declaration, place.range)
            if !reference.declaration.isMutable, found.count == said { report("'\(reference.declaration.shownName)' is a constant, so it cannot be changed.", place.range) }
        case .subscript(let base, _, let arguments):
            use(base)
            visit(arguments)
        case .tupleElement(let base, _), .forceUnwrap(let base), .bindOptional(let base), .upcast(let base): use(base)
        }
    }

    func readField(_ field: VariableDeclaration, _ range: SourceRange) {
        guard let state, initializer != nil else { return }
        if captures.takingSelf != nil { return readSelf(range) }
        if mustDelegate {
            if !state.hasDelegated { report("'\(field.shownName)' is used before self.init is called.", range) }
        } else if fields.contains(field), !state.definite.contains(field) {
            report("'\(field.shownName)' is used before it has a value.", range)
        } else if hasFailedToDelegate {
            report("'\(field.shownName)' is used where super.init may have failed, and the instance is no more then.", range)
        }
    }

    func assign(_ place: TypedPlace, _ range: SourceRange) {
        switch place.kind {
        case .variable(let variable):
            if variable === ownSelf, captures.takingSelf != nil {
                readSelf(range)
            } else if variable === ownSelf {
                state?.hasDelegated = true
                if let field = constantWithValue { report("'\(field.shownName)' is a constant, and has a value already.", range, notes: ["Declare it with 'var' instead of 'let'."]) }
                for field in fields { state?.definite.insert(field); state?.possible.insert(field) }
            } else {
                write(variable, range)
            }
        case .property(let base, let reference) where isOwnSelf(base) && isStoredField(reference.declaration) && captures.takingSelf != nil:
            // What a closure or function sets of a constant is refused where its code is checked.
            guard !reference.declaration.isMutable, captures.takingSelf == .deferred else { return readSelf(range) }
            report("A constant cannot be given its value inside a 'defer'.", range)
            assumeWhole()
        case .property(let base, let reference) where isOwnSelf(base) && isStoredField(reference.declaration):
            if mustDelegate, state?.hasDelegated == false { report("'\(reference.declaration.shownName)' is set before self.init is called.", range) }
            if hasFailedToDelegate { report("'\(reference.declaration.shownName)' is set where super.init may have failed, and the instance is no more then.", range) }
            if isClass || mustDelegate, state?.hasDelegated == true, !reference.declaration.isMutable, !missed.contains(reference.declaration) {
                report("'\(reference.declaration.shownName)' is a constant, and has a value already.", range, evenPassedOver: mustDelegate)
            }
            write(reference.declaration, range)
        case .property(let base, _): if isOwnSelf(base) { readSelf(range) } else { use(base) }
        case .subscript(let base, _, let arguments):
            use(base)
            visit(arguments)
        case .tupleElement(let base, _):
            switch base.kind {
            case .variable(let variable): if beginsWithParts(variable, range) { return }
            case .property(let inner, let reference) where isOwnSelf(inner) && fields.contains(reference.declaration): if beginsWithParts(reference.declaration, range) { return }
            default: break
            }
            use(base)
        case .forceUnwrap(let base), .bindOptional(let base), .upcast(let base): use(base)
        case .value(let value): visit(value)
        case .staticProperty: break
        }
    }

    /// A constant of the struct that has its value already, so that `self` as a whole cannot be given another.
    private var constantWithValue: VariableDeclaration? {
        guard !mustDelegate, let state, let nominal = initializer?.owner as? NominalDeclaration else { return nil }
        return nominal.fields.first { !$0.isMutable && ($0.hasInitialValue || state.possible.contains($0)) }
    }

    func assign(_ trees: [TypedPlaceTree]) {
        for tree in trees {
            switch tree {
            case .discard: break
            case .place(let place): assign(place, place.range)
            case .tuple(let inner): assign(inner)
            }
        }
    }

    /// Whether a tuple that has no value yet is given one part by part: that is said once.
    private func beginsWithParts(_ variable: VariableDeclaration, _ range: SourceRange) -> Bool {
        guard tracked.contains(variable), !captures.isOutside(variable) else { return false }
        guard madeOfParts.contains(variable) || state?.possible.contains(variable) == false else { return false }
        if madeOfParts.insert(variable).inserted { report("Cells give a tuple its first value as a whole.", range, notes: ["Write \(variable.shownName) = (…), with all of its parts."]) }
        state?.definite.insert(variable)
        return true
    }
}
