/// Statements, and where control goes from them: on, around a loop, out of it, or to a `catch`.
extension DefiniteInitialization {
    /// Where control is on its way to.
    struct Control {
        /// What holds where a loop, switch or block is left by `break`.
        var exits: [ObjectIdentifier: State] = [:]
        /// What holds where a loop goes on by `continue`.
        var continuations: [ObjectIdentifier: State] = [:]
        /// What holds where the case that is walked through falls into the next one.
        var fallen: State?
        /// How many `defer` blocks wait where a loop, switch or block begins.
        var depths: [ObjectIdentifier: Int] = [:]
        /// The `defer` blocks that wait, the last one to run first.
        var deferred: [TypedBlock] = []
        /// The `do` and `try?` around the code, the innermost last: with how many `defer` blocks waiting each begins, and what holds where
        /// an error comes to it.
        var handlers: [(depth: Int, state: State?)] = []
        /// A loop's body is walked through for what it assigns; nothing is reported.
        var isRehearsing = false
        /// Control never comes to the code.
        var isPassingOver = false
    }

    func run(_ statements: [TypedStatement]) {
        let depth = control.deferred.count
        for (index, statement) in statements.enumerated() {
            if state == nil {
                passOver(statements[index...])
                break
            }
            if case .defer(let body) = statement.kind {
                if isTopLevel, captures.areNone { checkTaken(by: body) }
                control.deferred.append(body)
            } else {
                run(statement)
            }
        }
        unwind(to: depth)
        control.deferred.removeSubrange(depth...)
    }

    /// Walks through what control never comes to: only which functions are declared and used there counts, and nothing else is said of it.
    private func passOver(_ statements: ArraySlice<TypedStatement>) {
        let before = (state, tracked, control, closures)
        (control.isRehearsing, control.isPassingOver) = (true, true)
        (control.deferred, control.handlers) = ([], [])
        for statement in statements {
            if state == nil { state = State(definite: tracked, possible: tracked, hasDelegated: true) }
            if case .defer(let body) = statement.kind { runDeferred(body) } else { run(statement) }
        }
        (state, tracked, control, closures) = before
    }

    /// Runs the `defer` blocks that are left behind.
    private func unwind(to depth: Int) {
        let waiting = control.deferred
        while state != nil, control.deferred.count > depth { runDeferred(control.deferred.removeLast()) }
        control.deferred = waiting
    }

    private func enter(_ target: TypedLoop) {
        let key = ObjectIdentifier(target)
        control.exits[key] = nil
        control.continuations[key] = nil
        control.depths[key] = control.deferred.count
    }

    /// Comes to the end of a loop, switch or block, from its end or by `break`.
    private func leave(_ target: TypedLoop) { state = joined(state, control.exits[ObjectIdentifier(target)]) }

    /// An error may be thrown here.
    func raise() {
        guard let here = state else { return }
        unwind(to: control.handlers.last?.depth ?? 0)
        if let last = control.handlers.indices.last { control.handlers[last].state = joined(control.handlers[last].state, state) }
        state = here
    }

    /// Walks through code whose errors end here, and gives what holds where one comes.
    func catching(_ body: () -> Void) -> State? {
        control.handlers.append((control.deferred.count, nil))
        body()
        return control.handlers.removeLast().state
    }

    private func run(_ statement: TypedStatement) {
        switch statement.kind {
        case .expression(let value), .yield(let value):
            let wasWhole = isWhole
            visit(value)
            if isWhole, !wasWhole { initializer?.completing?.insert(ObjectIdentifier(value)) }
            if Termination.isNever(value) { state = nil }
        case .binding(let pattern, let value):
            if let value {
                noteKeepingClosure(pattern, value)
                // By another name it is the same closure still.
                if case .variable(let variable) = value.kind, isCalledWhereItIsMade(variable) { read(variable, value.range) } else { visit(value) }
                if Termination.isNever(value) { state = nil }
            } else {
                for variable in pattern.bindings {
                    tracked.insert(variable)
                    // There is one value of Void alone.
                    if variable.type.isVoid { state?.definite.insert(variable) } else { state?.definite.remove(variable) }
                    state?.possible.remove(variable)
                }
            }
        case .if(let node): run(node)
        case .guard(let conditions, let otherwise):
            checkGlobals(boundBy: conditions)
            visit(conditions)
            let after = state
            run(otherwise.statements)
            state = after
        case .while(let target, let conditions, let body):
            enter(target)
            rehearse(target, body)
            visit(conditions)
            let skipped = Termination.constant(conditions) == true ? nil : state
            run(body.statements)
            state = skipped
            leave(target)
        case .repeatWhile(let target, let body, let condition):
            enter(target)
            // What is repeated while false runs once.
            let runsOnce = if case .boolean(false) = condition.kind { true } else { false }
            if !runsOnce { rehearse(target, body) }
            run(body.statements)
            state = joined(state, control.continuations[ObjectIdentifier(target)])
            if state != nil { visit(condition) }
            if case .boolean(true) = condition.kind { state = nil }
            leave(target)
        case .forIn(let node):
            visit(node.sequence)
            enter(node.target)
            rehearse(node.target, node.body)
            let skipped = state
            if let condition = node.condition { visit(condition) }
            run(node.body.statements)
            state = skipped
            leave(node.target)
        case .switch(let node): run(node)
        case .do(let node): run(node)
        case .block(let target, let body):
            enter(target)
            run(body.statements)
            leave(target)
        case .defer(let body): run(body.statements)
        case .break(let target):
            let key = ObjectIdentifier(target)
            unwind(to: control.depths[key] ?? 0)
            control.exits[key] = joined(control.exits[key], state)
            state = nil
        case .continue(let target):
            let key = ObjectIdentifier(target)
            unwind(to: control.depths[key] ?? 0)
            control.continuations[key] = joined(control.continuations[key], state)
            state = nil
        case .fallthrough(let jump):
            unwind(to: control.depths[ObjectIdentifier(jump.target)] ?? 0)
            control.fallen = joined(control.fallen, state)
            state = nil
        case .return(let value):
            if let value { visit(value) }
            unwind(to: 0)
            if initializer != nil, captures.areNone {
                var isNil = false
                if let value, case .none = value.kind { isNil = true }
                if !isNil { checkComplete(statement.range) }
            }
            state = nil
        case .throw(let value):
            visit(value)
            raise()
            state = nil
        case .localFunction(let function): if let body = function.body { declare(function, body) }
        case .nothing: break
        }
    }

    func joined(_ a: State?, _ b: State?) -> State? {
        guard let a else { return b }
        return a.merged(b)
    }

    /// What a loop's body assigns may have been assigned already where it runs again, unless every path that assigns leaves the loop. So it is with
    /// calls of `self.init` and `super.init`.
    private func rehearse(_ target: TypedLoop, _ body: TypedBlock) {
        guard !control.isRehearsing, let here = state, isClass || tracked.contains(where: { !$0.isMutable && !here.possible.contains($0) }) else { return }
        let before = (control, captures)
        control.isRehearsing = true
        run(body.statements)
        let again = joined(state, control.continuations[ObjectIdentifier(target)])
        (control, captures) = before
        state = here
        guard let again else { return }
        state?.possible.formUnion(again.possible)
        if again.mayHaveDelegated { state?.mayHaveDelegated = true }
    }

    func run(_ node: TypedIf) {
        enter(node.target)
        visit(node.conditions)
        // What a condition that is written out rules out is not looked at.
        let constant = Termination.constant(node.conditions)
        let before = constant == true ? nil : state
        if constant == false { state = nil }
        run(node.then.statements)
        let then = state
        state = before
        if let otherwise = node.otherwise { run(otherwise.statements) }
        state = joined(then, state)
        leave(node.target)
    }

    func run(_ node: TypedSwitch) {
        visit(node.subject)
        enter(node.target)
        let before = state
        var result: State?
        let outer = control.fallen
        control.fallen = nil
        for item in node.cases {
            state = before
            for (pattern, condition) in item.patterns {
                visit(pattern)
                if let condition { visit(condition) }
            }
            state = joined(state, control.fallen)
            control.fallen = nil
            run(item.body.statements)
            result = joined(result, state)
        }
        control.fallen = outer
        state = result
        leave(node.target)
    }

    func run(_ node: TypedDo) {
        enter(node.target)
        var result: State?
        let thrown = catching {
            run(node.body.statements)
            result = state
        }
        var catchesAll = false
        for clause in node.catches {
            state = thrown
            if clause.patterns.isEmpty { catchesAll = true }
            for (pattern, condition) in clause.patterns {
                visit(pattern)
                if let condition { visit(condition) } else if case .any = pattern.kind { catchesAll = true } else if case .variable = pattern.kind { catchesAll = true }
            }
            run(clause.body.statements)
            result = joined(result, state)
        }
        if !catchesAll, let thrown {
            state = thrown
            raise()
        }
        state = result
        leave(node.target)
    }
}
