/// Expressions, in the order in which they are evaluated.
extension DefiniteInitialization {
    func visit(_ conditions: [TypedCondition]) {
        for condition in conditions {
            switch condition {
            case .expression(let value): visit(value)
            case .optionalBinding(let pattern, let value), .pattern(let pattern, let value):
                visit(value)
                visit(pattern)
            }
        }
    }

    func visit(_ pattern: TypedPattern) {
        switch pattern.kind {
        case .expression(_, let match): visit(match)
        case .tuple(let parts), .enumCase(_, let parts): for part in parts { visit(part) }
        case .some(let inner), .cast(let inner, _): visit(inner)
        default: break
        }
    }

    func visit(_ arguments: [TypedExpression.Argument]) {
        for argument in arguments.sorted(by: { $0.order < $1.order }) {
            switch argument.value {
            case .value(let value): visit(value)
            case .place(let place): use(place)
            case .variadic(let values): for value in values { visit(value) }
            case .defaultValue: break
            }
        }
    }

    /// Whether a call may throw: one of a function that throws what its arguments throw only does if one of them does.
    private func mayThrow(_ function: FunctionDeclaration, _ arguments: [TypedExpression.Argument]) -> Bool {
        guard function.isThrowing else { return false }
        if !function.isRethrowing { return true }
        return arguments.contains { argument in
            if case .value(let value) = argument.value, case .function(let type) = value.type { return type.isThrowing }
            return false
        }
    }

    /// Evaluated only sometimes: what it assigns is only possible afterwards.
    func sometimes(_ expression: TypedExpression) {
        let before = state
        visit(expression)
        state = joined(before, state)
    }

    func visit(_ expression: TypedExpression) {
        switch expression.kind {
        case .integer, .floating, .boolean, .string, .character, .none, .type, .enumCase, .classOfSelf: break
        case .interpolation(let segments): for case .value(let value) in segments { visit(value) }
        case .array(let values), .tuple(let values): for value in values { visit(value) }
        case .dictionary(let pairs): for pair in pairs { visit(pair.key); visit(pair.value) }
        case .variable(let variable):
            closures.passedOn.insert(variable)
            read(variable, expression.range)
        case .function(let reference, let base):
            if let base { visit(base) }
            use(reference.declaration, expression.range)
        case .property(let reference, let base):
            if isOwnSelf(base), isStoredField(reference.declaration) { readField(reference.declaration, expression.range) } else if let base { visit(base) }
            if reference.declaration.getter?.isThrowing == true { raise() }
        case .subscript(let reference, let base, let arguments):
            if let base { checkBase(base, of: reference.declaration) }
            if let base { visit(base) }
            visit(arguments)
        case .call(let reference, let base, let arguments):
            if checker.isInitializer(reference.declaration), let base, isOwnSelf(base) {
                visit(arguments)
                if !mustDelegate, isClass, let state {
                    for field in fields where !state.definite.contains(field) {
                        let isImplicit = initializer?.implicitSuperInit?.range == expression.range
                        report("'\(field.shownName)' \(isImplicit ? "has no value when this initialiser ends" : "must have a value before super.init is called").", expression.range, notes: isImplicit ? [] : ["Give it a value above this line."])
                        missed.insert(field)
                        break
                    }
                }
                if isClass, mustDelegate, state?.mayHaveDelegated == true { report("Cells call self.init once on each path, and it may have been called already here.", expression.range, kind: .unsupported) }
                let isSecond = isClass && !mustDelegate && state?.mayHaveDelegated == true && initializer?.implicitSuperInit?.range != expression.range
                // Swift counts each call, also one that fails.
                state?.mayHaveDelegated = true
                if mayThrow(reference.declaration, arguments) { raise() }
                if isSecond { report("super.init is called a second time here.", expression.range, notes: ["Each path through an initialiser calls it once."]) }
                state?.hasDelegated = true
                return
            }
            if let base { visit(base) }
            visit(arguments)
            use(reference.declaration, expression.range)
            if mayThrow(reference.declaration, arguments) { raise() }
        case .callValue(let function, let arguments):
            checkCalledAtOnce(function)
            if case .variable(let variable) = function.kind, isCalledWhereItIsMade(variable) { read(variable, function.range) } else { visit(function) }
            visit(arguments)
            if case .function(let type) = function.type, type.isThrowing { raise() }
        case .closure(let closure):
            for capture in closure.captures { if case .value(let value) = capture.source { visit(value) } }
            enclosed(closure.body, closure.isWritten ? .closure : .argument)
        case .and(let a, let b), .or(let a, let b), .coalesce(let a, let b):
            visit(a)
            sometimes(b)
        case .ternary(let condition, let a, let b):
            visit(condition)
            let before = state
            visit(a)
            let first = state
            state = before
            visit(b)
            state = joined(first, state)
        case .ifExpression(let node): run(node)
        case .switchExpression(let node): run(node)
        case .doExpression(let node): run(node)
        case .tupleElement(let inner, _), .forceUnwrap(let inner), .bindOptional(let inner), .wrapOptional(let inner), .box(let inner), .upcast(let inner), .convertFunction(let inner),
            .is(let inner, _), .conditionalCast(let inner, _), .forcedCast(let inner, _), .openExistential(let inner), .isNil(let inner, _):
            visit(inner)
        case .discard(let inner): visitDiscarded(inner)
        // The type of an instance is known before its properties are.
        case .typeOf(let inner): if !isOwnSelf(inner) { visit(inner) }
        case .optionalChain(let inner): sometimes(inner)
        case .tryOptional(let inner):
            let thrown = catching { visit(inner) }
            state = joined(state, thrown)
        case .mapOptional(let inner, _, let conversion), .mapCollection(let inner, _, let conversion):
            visit(inner)
            visit(conversion)
        case .tryForce(let inner): _ = catching { visit(inner) }
        case .bind(_, let value, let body):
            visit(value)
            visit(body)
        case .assign(let place, let value):
            visit(value)
            assign(place, expression.range)
        case .assignTuple(let trees, let value):
            visit(value)
            assign(trees)
        case .place(let place): use(place)
        }
    }
}
