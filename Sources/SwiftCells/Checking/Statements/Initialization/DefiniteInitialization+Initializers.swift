/// What initialisers must do: give every field a value, or leave that to another initialiser.
extension DefiniteInitialization {
    /// Whether an initialiser leaves the work to another one of the same type.
    func mentionsSelfInit(_ statements: [TypedStatement]) -> Bool {
        guard let function = initializer else { return false }
        if function.isConvenience { return true }
        if isClass { return false }
        return statements.contains { statement in
            switch statement.kind {
            case .expression(let value): isSelfInit(value)
            case .if(let node): mentionsSelfInit(node.then.statements) || mentionsSelfInit(node.otherwise?.statements ?? [])
            case .guard(_, let body), .block(_, let body), .while(_, _, let body), .repeatWhile(_, let body, _), .defer(let body): mentionsSelfInit(body.statements)
            case .forIn(let node): mentionsSelfInit(node.body.statements)
            case .switch(let node): node.cases.contains { mentionsSelfInit($0.body.statements) }
            case .do(let node): mentionsSelfInit(node.body.statements) || node.catches.contains { mentionsSelfInit($0.body.statements) }
            default: false
            }
        }
    }

    private func isSelfInit(_ value: TypedExpression) -> Bool {
        switch value.kind {
        case .call(let reference, let base?, _):
            guard checker.isInitializer(reference.declaration), case .variable(let own) = base.kind else { return false }
            return own.isSelf
        case .tryForce(let inner), .forceUnwrap(let inner): return isSelfInit(inner)
        default: return false
        }
    }

    /// At the end of an initialiser, everything has a value.
    func checkComplete(_ range: SourceRange) {
        guard let state else { return }
        if mustDelegate {
            if !state.hasDelegated { report(isEnumeration ? "This initialiser must make 'self' one of the cases on every path, as in self = .name." : "This initialiser must call self.init on every path.", range) }
            return
        }
        if isClass, hasSuperclass {
            if state.hasDelegated { return }
            if let initializer, initializer.implicitSuperInit == nil {
                if initializer.callsSuperInit { return report("This initialiser must call super.init before it ends here.", range) }
                return report("This initialiser must call super.init.", initializer.nameRange)
            }
        }
        for field in fields where !state.definite.contains(field) {
            report("'\(field.shownName)' has no value when this initialiser ends.", range, notes: ["Give every property a value in the initialiser, or where it is declared."])
            return
        }
    }

    /// Whether the superclass's initialiser may have been called without success: the instance is no more then.
    var hasFailedToDelegate: Bool { isClass && !mustDelegate && state.map { $0.mayHaveDelegated && !$0.hasDelegated } ?? false }

    /// Whether every property of the class's own has a value.
    var isWhole: Bool { initializer?.completing != nil && state.map { state in fields.allSatisfy(state.definite.contains) } ?? false }

    /// `self` as a whole may be used once every property has a value.
    func readSelf(_ range: SourceRange) {
        guard let state, initializer != nil, !captures.needSelf() else { return }
        let reported = found.count
        defer { if found.count > reported, captures.takingSelf == .deferred { assumeWhole() } }
        if mustDelegate {
            if !state.hasDelegated {
                report(isEnumeration ? "'self' is used before it is one of the cases." : "'self' is used before self.init is called.", range)
                // Said once.
                if captures.areNone { self.state?.hasDelegated = true }
            }
            return
        }
        for field in fields where !state.definite.contains(field) {
            switch captures.takingSelf {
            case .closure: return report("A closure that uses 'self' stands before '\(field.shownName)' has a value.", range, notes: ["Give every property a value first, or list what the closure needs, as in { [name] in … }."])
            case .deferred: return report("A 'defer' that uses 'self' may run before '\(field.shownName)' has a value.", range, notes: ["Give every property a value above it."])
            default: return report("'self' is used before '\(field.shownName)' has a value.", range, notes: ["Give every property a value first."])
            }
        }
        if isClass, hasSuperclass, !state.hasDelegated { report("'self' is used before super.init is called.", range) }
    }

    /// What is missing has been said: nothing more is where the initialiser ends.
    func assumeWhole() {
        state?.definite.formUnion(fields)
        state?.hasDelegated = true
    }

    func isOwnSelf(_ expression: TypedExpression?) -> Bool {
        guard let expression, let ownSelf else { return false }
        switch expression.kind {
        case .variable(let variable): return variable === ownSelf
        case .upcast(let inner): return isOwnSelf(inner)
        default: return false
        }
    }

    func isOwnSelf(_ place: TypedPlace) -> Bool {
        switch place.kind {
        case .variable(let variable): variable === ownSelf
        case .value(let value): isOwnSelf(value)
        case .upcast(let inner): isOwnSelf(inner)
        default: false
        }
    }

    /// Whether a property is stored as it stands: a lazy one has code of its own, which takes all of 'self'.
    func isStoredField(_ variable: VariableDeclaration) -> Bool {
        if case .field = variable.storage, !variable.isLazy { return variable.owner === initializer?.owner }
        return false
    }
}
