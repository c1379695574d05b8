/// Instances that Swift keeps longer than cells do: to the end of a statement, or of the program.
extension DefiniteInitialization {
    /// Refuses a closure that is called where it stands, and keeps an instance for itself: Swift lets go of that once the whole statement is done.
    func checkCalledAtOnce(_ function: TypedExpression) {
        guard checker.tellsOfEnds else { return }
        if case .convertFunction(let inner) = function.kind { return checkCalledAtOnce(inner) }
        guard case .closure(let closure) = function.kind, closure.isWritten, closure.captures.contains(where: keeps) else { return }
        report(
            "Swift keeps what this closure captures until the statement is done, and cells until the call is.", function.range, notes: ["Keep it in a constant, as in let kept = …, and name that in the closure."],
            kind: .unsupported)
    }

    /// Refuses a key path that is asked of an instance which nothing else keeps: Swift lets go of that once the whole statement is done.
    func checkBase(_ base: TypedExpression, of subscripted: SubscriptDeclaration) {
        guard checker.tellsOfEnds, subscripted.file?.isLibrary == true, subscripted.parameters.first?.label == "keyPath", !isKept(base), mayHoldInstance(base.type) else { return }
        report(
            "Swift keeps what a key path is asked of until the statement is done, and cells until it has been asked.", base.range, notes: ["Keep it in a constant of its own first: let kept = …"],
            kind: .unsupported)
    }

    /// Refuses instances that a `guard` outside of functions gives names to: these end with the program in Swift, when a `deinit` runs.
    func checkGlobals(boundBy conditions: [TypedCondition]) {
        guard isTopLevel, checker.hasDeinitializers, captures.areNone else { return }
        for condition in conditions {
            let (pattern, value): (TypedPattern, TypedExpression)
            switch condition {
            case .expression: continue
            case .optionalBinding(let bound, let source), .pattern(let bound, let source): (pattern, value) = (bound, source)
            }
            if case .variable(let variable) = value.kind, !variable.isMutable { continue }
            guard let variable = pattern.bindings.first(where: { $0.isGlobal && mayHoldInstance($0.type) }) else { continue }
            report(
                "Swift ends the instance in '\(variable.shownName)' with the program, when its 'deinit' runs, and cells do not.", variable.nameRange,
                notes: ["Give the Optional to a constant first, as in let found = …, and write guard let \(variable.shownName) = found."], kind: .unsupported)
        }
    }

    /// Whether a variable keeps an instance while the statement runs.
    private func isKept(_ value: TypedExpression) -> Bool {
        switch value.kind {
        case .variable: true
        case .property(let reference, let base): reference.declaration.isStored && base.map(isKept) != false
        case .subscript(let reference, let base?, _): reference.declaration.file?.isLibrary == true && isKept(base)
        case .tupleElement(let base, _), .forceUnwrap(let base), .bindOptional(let base), .upcast(let base), .openExistential(let base): isKept(base)
        default: false
        }
    }
}
