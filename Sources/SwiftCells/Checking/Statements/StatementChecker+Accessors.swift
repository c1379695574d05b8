/// Variables outside of types that are computed, or that tell of their changes.
extension StatementChecker {
    func variableWithAccessors(_ binding: VariableNode.Binding, _ accessors: AccessorsNode, _ node: VariableNode, _ scope: Scope) -> [TypedStatement] {
        guard case .name(let name, _) = binding.pattern.kind else {
            report("A variable with code in braces has one plain name.", binding.range)
            declareFailed(binding.pattern, scope)
            return []
        }
        if !node.isMutable { report("A variable with code in braces is declared with 'var'.", binding.range) }
        if accessors["willSet"] != nil || accessors["didSet"] != nil { return observed(name, binding, accessors, scope) }
        return computed(name, binding, accessors, scope)
    }

    private func computed(_ name: String, _ binding: VariableNode.Binding, _ accessors: AccessorsNode, _ scope: Scope) -> [TypedStatement] {
        guard let annotation = binding.type, let get = accessors["get"] else {
            report("A computed variable needs a name, a type and a getter.", binding.range)
            declareFailed(binding.pattern, scope)
            return []
        }
        let builder = checker.builder(for: file)
        let type = builder.resolve(annotation, scope)
        if type.hasError {
            hasFailed = true
            declareFailed(binding.pattern, scope)
            return []
        }
        if binding.value != nil { report("A computed variable has no initial value.", binding.range) }
        let variable = VariableDeclaration(name: name, type: type, isMutable: accessors["set"] != nil, file: file, nameRange: binding.pattern.range)
        variable.storage = .computed
        variable.getter = builder.accessor(
            .getter, name: name, of: variable, parameters: [], result: type, isStatic: false, isMutating: false, owner: .none, body: get.body, scope: scope, range: get.range, isThrowing: get.isThrowing)
        if let set = accessors["set"] {
            let value = builder.valueParameter(set.parameter ?? "newValue", type, set.range)
            variable.setter = builder.accessor(
                .setter, name: name, of: variable, parameters: [value], result: .void, isStatic: false, isMutating: false, owner: .none, body: set.body, scope: scope, range: set.range)
        }
        declare(variable, scope)
        check([variable.getter, variable.setter], scope)
        return []
    }

    private func observed(_ name: String, _ binding: VariableNode.Binding, _ accessors: AccessorsNode, _ scope: Scope) -> [TypedStatement] {
        let builder = checker.builder(for: file)
        let annotation = binding.type.map { builder.resolve($0, scope) }
        guard let value = binding.value else {
            report("A variable with observers needs an initial value.", binding.range)
            declareFailed(binding.pattern, scope)
            return []
        }
        guard annotation?.hasError != true, let built = expression(value, scope, wanted: annotation) else {
            hasFailed = true
            declareFailed(binding.pattern, scope)
            return []
        }
        let variable = VariableDeclaration(name: name, type: built.type, isMutable: true, file: file, nameRange: binding.pattern.range)
        declare(variable, scope)
        for (word, kind) in [("willSet", FunctionDeclaration.Kind.willSet), ("didSet", .didSet)] {
            guard let item = accessors[word] else { continue }
            let parameter = builder.valueParameter(item.parameter ?? (word == "willSet" ? "newValue" : "oldValue"), built.type, item.range)
            let observer = builder.accessor(
                kind, name: name, of: variable, parameters: [parameter], result: .void, isStatic: false, isMutating: false, owner: .none, body: item.body, scope: scope, range: item.range)
            observer.mentionsOldValue = item.mentionsOldValue
            if word == "willSet" { variable.willSet = observer } else { variable.didSet = observer }
        }
        if !scope.isCellTop { variable.needsBox = true }
        check([variable.willSet, variable.didSet], scope)
        let pattern = TypedPattern(.variable(variable), built.type, binding.pattern.range)
        return [TypedStatement(.binding(pattern, built), binding.range)]
    }

    /// At the top level the code is that of functions, checked after the cell's statements; elsewhere it captures.
    private func check(_ accessors: [FunctionDeclaration?], _ scope: Scope) {
        for accessor in accessors.compactMap({ $0 }) {
            if scope.isCellTop {
                checker.functionsToCheck.append(accessor)
            } else {
                accessor.isLocal = true
                checker.checkBody(of: accessor, context)
            }
        }
    }
}
