/// A call of a closure that uses by its name what the call lets it change.
struct ExclusiveCall {
    enum Callee {
        case declared(FunctionDeclaration)
        /// A function's value: a closure, or what a variable holds.
        case value(TypedExpression)

        /// As messages name it.
        var name: String {
            switch self {
            case .declared(let function): "'\(function.name)'"
            case .value(let value): if case .variable(let variable) = value.kind { "'\(variable.name)'" } else { "this call" }
            }
        }
    }

    /// What is called, and its code.
    let closure: TypedClosure
    let code: FunctionContext
    /// What the call changes.
    let path: AccessPath
    let range: SourceRange
    let file: SourceFile
    let message: String
}

extension TreeBuilder {
    /// Nothing can be changed through two arguments at once, nor be used by a closure that is called while it is changed.
    ///
    /// - Returns: The places within a variable of which other parts are changed or used meanwhile.
    func checkExclusive(
        _ node: ExpressionNode, _ base: TypedExpression?, _ arguments: [TypedExpression.Argument], _ written: [ArgumentNode], _ called: ExclusiveCall.Callee
    ) -> [TypedPlace] {
        var seen: Set<VariableDeclaration> = []
        var changed: [AccessPath] = []
        var shared: [TypedPlace] = []
        var places: [TypedPlace] = []
        if case .place(let place)? = base?.kind { places.append(place) }
        for argument in arguments { if case .place(let place) = argument.value { places.append(place) } }
        for place in places { checkHeld(place, while: arguments.flatMap(\.values)) }
        for place in places {
            if let variable = place.rootVariable { seen.insert(variable) }
            guard let path = AccessPath(place) else { continue }
            if changed.contains(where: { path.overlaps($0) || (path.isObserved && path.root == $0.root) }) {
                let name = path.variable.name
                var notes: [String] = []
                if case .subscript = place.kind { notes = ["To exchange two elements, write \(name).swapAt(i, j)."] }
                _ = fail(node, "'\(name)' would be changed through two arguments at once.", notes: notes)
            }
            if changed.contains(where: { $0.root == path.root }) {
                shared.append(place)
                notePartialChange(node.range, path, "'\(path.variable.name)' would be changed through two arguments at once.")
            }
            changed.append(path)
        }
        changed.removeAll(where: \.isComputed)
        if case .declared(let function) = called, function.isLocal, !seen.isEmpty { checker.callsThatChange.append((function, seen, node.range, file)) }
        // Nor may a function or closure that is called meanwhile use it.
        for value in arguments.flatMap(\.values) {
            guard case .function(let reference, _) = value.kind, reference.declaration.isLocal else { continue }
            for path in changed { noteCall(.function(reference.declaration), during: path, value.range, "'\(reference.declaration.name)' uses '\(path.variable.name)' while \(called.name) changes it.") }
        }
        func check(_ range: SourceRange, _ closure: FunctionContext, _ subject: String) {
            if closure.isEscaping { return }
            for place in places where !shared.contains(where: { $0 === place }) {
                if let path = AccessPath(place), !path.isComputed, case .variable(let variable) = path.root, closure.captures.contains(variable) { shared.append(place) }
            }
            guard let used = changed.first(where: closure.uses) else {
                for path in changed {
                    let message = "\(subject) uses '\(path.variable.name)' while \(called.name) changes it."
                    if closure.captures.contains(path.variable) { notePartialChange(node.range, path, message) } else { noteCall(.closure(closure), during: path, range, message) }
                }
                return
            }
            let name = used.variable.name
            let copy = used.variable.isSelf ? "Copy what it needs into constants first: let copy = self.…" : "Copy it into a constant first: let copy = \(name)."
            fail(range, "\(subject) uses '\(name)' while \(called.name) changes it.", notes: [copy])
        }
        if changed.isEmpty { return shared }
        if case .value(let function) = called { checkCalled(function, node, places, &shared) }
        for argument in written {
            if case .closure = argument.value.kind, let opened = state.closures[ObjectIdentifier(argument.value)] { check(argument.value.range, opened.context, "This closure") }
        }
        // What is worked out by the function itself is a closure, too, of which Swift looks at variables of a function alone: it may never run.
        changed.removeAll(where: \.variable.isGlobal)
        for case .closure(let closure) in arguments.flatMap(\.values).map(\.kind) where !closure.isWritten {
            if let context = checker.context(of: closure) { check(closure.range, context, "This argument, which is worked out later,") }
        }
        return shared
    }

    /// A closure that is called by its constant's name, or where it stands, does not use by its name what the call lets it change. Of one that
    /// may be kept, or is called by other code, it shows when the program runs.
    private func checkCalled(_ function: TypedExpression, _ node: ExpressionNode, _ places: [TypedPlace], _ shared: inout [TypedPlace]) {
        guard let closure = checker.closure(calledBy: function), let code = checker.context(of: closure) else { return }
        // From within another closure Swift does not see it, and cells would fail when it runs.
        let isSeen = code.parent === context
        for place in places {
            guard let path = AccessPath(place), !path.isComputed, case .variable(let variable) = path.root, variable.isLocal, code.captures.contains(variable) else { continue }
            let message = "The closure that is called uses '\(path.variable.name)' by its name while the call changes it."
            if code.uses(path) || !isSeen {
                checker.captureWork.exclusiveCalls.append(ExclusiveCall(closure: closure, code: code, path: path, range: node.range, file: file, message: message))
            } else {
                if !shared.contains(where: { $0 === place }) { shared.append(place) }
                notePartialChange(node.range, path, message)
            }
        }
    }
}

extension CellChecker {
    /// The closure that a call calls: one that stands there, or a constant's value.
    func closure(calledBy function: TypedExpression) -> TypedClosure? {
        switch function.kind {
        case .closure(let closure): closure
        case .variable(let constant): captureWork.named.last { $0.constant === constant }?.closure
        default: nil
        }
    }

    /// Notes that a constant's value is a closure, or another constant that holds one: it is not passed on by that.
    func noteName(_ constant: VariableDeclaration, of value: TypedExpression) {
        guard let closure = closure(calledBy: value) else { return }
        captureWork.named.append((closure, constant))
        if case .variable(let other) = value.kind, let last = captureWork.passed.lastIndex(of: other) { captureWork.passed.remove(at: last) }
    }

    /// Once it is known which closures may be kept.
    func refuseExclusiveCalls() {
        if captureWork.exclusiveCalls.isEmpty { return }
        let passed = Set(captureWork.passed)
        for call in captureWork.exclusiveCalls {
            let constants = captureWork.named.filter { $0.closure === call.closure }.map(\.constant)
            guard constants.allSatisfy({ $0.isLocal && !passed.contains($0) }), !diagnostics.contains(where: { $0.range == call.range }) else { continue }
            report(.type, call.message, call.range, call.file, notes: ["Copy it into a variable first: var copy = \(call.path.variable.name), and pass '&copy'."])
        }
    }
}
