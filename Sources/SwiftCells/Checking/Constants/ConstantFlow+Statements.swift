/// Statements, along the paths that control takes.
extension ConstantFlow {
    func run(_ statements: [TypedStatement]) {
        for statement in statements {
            let wasReachable = isReachable
            run(statement)
            if Termination.leaves(statement) { isReachable = false } else if wasReachable, case .while = statement.kind { isReachable = true }
        }
    }

    private func run(_ statement: TypedStatement) {
        switch statement.kind {
        case .expression(let value), .yield(let value), .throw(let value): _ = self.value(value)
        case .return(let value): if let value { _ = self.value(value) }
        case .binding(let pattern, let value):
            let isGlobal = pattern.bindings.contains(where: \.isGlobal)
            if isGlobal { forgetGlobals() }
            let constant = value.flatMap { self.value($0) }
            if value == nil { for variable in pattern.bindings { forget(variable) } } else { bind(pattern, constant) }
        case .if(let node): run(node)
        case .guard(let conditions, let otherwise):
            visit(conditions)
            if Termination.constant(conditions) != true { fork([{ self.run(otherwise.statements) }, {}]) }
        case .while(let target, let conditions, let body):
            if Termination.constant(conditions) == false { return }
            loop(target) {
                self.visit(conditions)
                self.run(body.statements)
            }
        case .repeatWhile(let target, let body, let condition):
            loop(target) {
                self.run(body.statements)
                _ = self.value(condition)
            }
        case .forIn(let node):
            _ = value(node.sequence)
            forgetGlobals()
            loop(node.target) {
                for variable in node.pattern.bindings { self.forget(variable) }
                if let condition = node.condition { _ = self.value(condition) }
                self.run(node.body.statements)
            }
        case .switch(let node): run(node)
        case .do(let node): run(node)
        case .block(let target, let body):
            guard Termination.breaks(to: target, body.statements) else { return run(body.statements) }
            // What leaves the block from its midst meets what comes to its end.
            let (before, outer) = (known, touched)
            touched = []
            run(body.statements)
            let changed = touched.subtracting(settled)
            known = before.filter { !changed.contains($0.key) }
            touched.formUnion(outer)
        case .defer(let body):
            // It runs where the block is left.
            let (before, writes) = (known, written)
            written = []
            runEnclosed(body.statements)
            rehearse { self.run(body.statements) }
            let changed = written
            (known, written) = (before, writes.union(changed))
            for variable in changed { known[variable] = nil }
        case .localFunction(let function): if let body = function.body { runEnclosed(body.statements) }
        case .break, .continue, .fallthrough, .nothing: break
        }
    }

    private func rehearse(_ work: () -> Void) {
        let (wasRehearsing, wasReachable) = (isRehearsing, isReachable)
        isRehearsing = true
        work()
        (isRehearsing, isReachable) = (wasRehearsing, wasReachable)
    }

    /// Gives the variables of a pattern that always matches their values.
    private func bind(_ pattern: TypedPattern, _ value: Constant?) {
        switch pattern.kind {
        case .variable(let variable): write(variable, value, isConstant: !variable.isMutable && !variable.isAssignedLater)
        case .tuple(let parts):
            if case .tuple(let values)? = value, values.count == parts.count {
                for (part, value) in zip(parts, values) { bind(part, value) }
            } else {
                for part in parts { bind(part, nil) }
            }
        default: for variable in pattern.bindings { forget(variable) }
        }
    }

    func visit(_ conditions: [TypedCondition]) {
        for condition in conditions {
            switch condition {
            case .expression(let value): _ = self.value(value)
            case .pattern(let pattern, let value): visit(pattern, self.value(value))
            case .optionalBinding(let pattern, let value):
                _ = self.value(value)
                visit(pattern, nil)
            }
        }
    }

    /// - Parameter subject: what is known of what the pattern is held against.
    private func visit(_ pattern: TypedPattern, _ subject: Constant?) {
        switch pattern.kind {
        case .variable, .none, .any, .is, .boolean: bind(pattern, subject)
        case .expression(_, let match): _ = value(match)
        case .tuple(let parts):
            var values: [Constant?] = Array(repeating: nil, count: parts.count)
            if case .tuple(let known)? = subject, known.count == parts.count { values = known }
            for (part, value) in zip(parts, values) { visit(part, value) }
        case .enumCase(_, let parts): for part in parts { visit(part, nil) }
        case .some(let inner), .cast(let inner, _): visit(inner, nil)
        }
    }

    func run(_ node: TypedIf) {
        switch Termination.constant(node.conditions) {
        case true?: run(node.then.statements)
        case false?: if let otherwise = node.otherwise { run(otherwise.statements) }
        case nil:
            visit(node.conditions)
            fork([{ self.run(node.then.statements) }, { if let otherwise = node.otherwise { self.run(otherwise.statements) } }])
        }
    }

    func run(_ node: TypedSwitch) {
        let subject = value(node.subject)
        // What the cases touch that go on in the one that is walked through.
        var fallen: Set<VariableDeclaration> = []
        fork(
            node.cases.map { item in
                {
                    for choice in item.patterns {
                        self.visit(choice.pattern, subject)
                        if let condition = choice.condition { _ = self.value(condition) }
                    }
                    if item.isFallenInto {
                        for variable in item.bindings { self.forget(variable) }
                        for variable in fallen.subtracting(self.settled) { self.known[variable] = nil }
                    }
                    self.run(item.body.statements)
                    fallen = item.isFallenInto ? fallen.union(self.touched) : self.touched
                    // It goes on after the switch.
                    if case .break(let target)? = item.body.statements.last?.kind, target === node.target { self.isReachable = true }
                }
            })
    }

    func run(_ node: TypedDo) {
        if node.catches.isEmpty { return run(node.body.statements) }
        let before = known
        let outer = touched
        touched = []
        let wasReachable = isReachable
        run(node.body.statements)
        // An error may be thrown anywhere in the body.
        let changed = touched.subtracting(settled)
        let afterBody = (known, isReachable)
        let entry = before.filter { !changed.contains($0.key) }
        let paths: [() -> Void] = node.catches.map { item in
            {
                for choice in item.patterns {
                    self.visit(choice.pattern, nil)
                    if let condition = choice.condition { _ = self.value(condition) }
                }
                self.run(item.body.statements)
            }
        }
        (known, isReachable) = (entry, wasReachable)
        fork(paths)
        let all = touched.union(changed).subtracting(settled)
        if !isReachable { (known, isReachable) = afterBody } else if afterBody.1 { known = entry.filter { !all.contains($0.key) } }
        touched.formUnion(outer)
    }
}
