/// Key paths, as functions and as values.
extension Solver {
    /// `\.name` where a function is wanted: the closure `{ $0.name }`.
    func openKeyPath(_ node: ExpressionNode, _ root: TypeNode?, _ components: [ExpressionNode.KeyPathComponent], _ type: SwiftType, _ outer: Scope) -> Bool {
        guard !heldKeyPaths.contains(ObjectIdentifier(node)), let (wanted, function) = contextualFunction(of: type) else { return openKeyPathValue(node, root, components, type, outer) }
        guard function.parameters.count == 1 else { return false }
        let body = FunctionContext(.closure, parent: outer.function, resultType: nil, isThrowing: true)
        let scope = Scope(parent: outer, function: body)
        scope.isWithinSolvedClosure = true
        if let root {
            let written = checker.builder(for: file).resolve(root, outer)
            if written.hasError || !unify(function.parameters[0].type, written) { return false }
        }
        let variable = VariableDeclaration(name: "$0", type: function.parameters[0].type, isMutable: false, file: file, nameRange: node.range)
        scope.declare(variable)
        let (kept, items) = keepingIndices(of: components)
        let list = ClosureNode(parameters: nil, body: [], range: node.range)
        list.captures = items
        guard let captures = captures(list, scope, outer, body) else { return false }
        let expression = follow(kept, from: ExpressionNode(.name("$0", labels: nil, arguments: []), node.range))
        guard unify(type, wanted), let bodyType = generate(expression, scope) else { return false }
        state.closures[ObjectIdentifier(node)] = OpenedClosure(
            scope: scope, context: body, parameters: [variable], type: wanted, tuple: nil, captures: captures, statements: nil, resultType: function.result, bodyType: bodyType, expression: expression)
        if case .failed = add(bodyType, function.result) { return false }
        return true
    }

    /// Whether it is known what a key path begins with, and what its subscripts use.
    func mayOpenKeyPath(_ node: ExpressionNode, _ components: [ExpressionNode.KeyPathComponent], _ type: SwiftType, _ scope: Scope, isRootKnown: Bool = false) -> Bool {
        (isRootKnown || heldKeyPaths.contains(ObjectIdentifier(node)) || contextualFunction(of: type) != nil || contextualRoot(of: type) != nil) && isSettled(scope, for: subscripted(components))
    }

    /// Notes the key paths with a written root among the elements of a literal or the branches of a choice: Swift knows what they are before it
    /// asks what takes the whole. Only a literal that is a whole expression passes on what is wanted of its elements.
    func noteHeldKeyPaths(_ elements: [ExpressionNode], in node: ExpressionNode) {
        if node === root, wantsElements { return }
        for element in elements { if case .keyPath(.some, _) = element.kind { heldKeyPaths.insert(ObjectIdentifier(element)) } }
    }

    /// What stands in the subscripts of a key path.
    private func subscripted(_ components: [ExpressionNode.KeyPathComponent]) -> [ExpressionNode] {
        components.flatMap { component -> [ExpressionNode] in
            if case .subscript(let arguments) = component { arguments.map(\.value) } else { [] }
        }
    }

    /// `$0.name.count`: what a key path's components read.
    private func follow(_ components: [ExpressionNode.KeyPathComponent], from root: ExpressionNode) -> ExpressionNode {
        var expression = root
        for component in components {
            switch component {
            case .property(let member):
                if member.name == "self" { continue }
                var member = member
                member.isPath = true
                expression = ExpressionNode(.member(expression, member), root.range)
            case .optional: expression = ExpressionNode(.optionalMark(expression), root.range)
            case .force: expression = ExpressionNode(.forceUnwrap(expression), root.range)
            case .subscript(let arguments):
                expression = ExpressionNode(.subscript(expression, arguments), root.range)
                expression.isInKeyPath = true
            }
        }
        return expression
    }

    /// Whether a type is one of key paths, or an Optional of one.
    func isKeyPath(_ type: SwiftType) -> Bool {
        let type = head(type)
        if let wrapped = checker.optionalWrapped(type) { return isKeyPath(wrapped) }
        guard case .nominal(let nominal, _) = type else { return false }
        return nominal.file?.isLibrary == true && nominal.name.hasSuffix("KeyPath")
    }

    /// What a key path begins with and leads to, where a type is one of key paths.
    func partsOfKeyPath(_ type: SwiftType) -> (root: SwiftType, value: SwiftType?)? {
        guard case .nominal(_, let arguments) = head(type), checker.optionalWrapped(head(type)) == nil, isKeyPath(type), !arguments.isEmpty else { return nil }
        return (arguments[0], arguments.count == 2 ? arguments[1] : nil)
    }

    /// What the subscripts of a key path are given is worked out where the path is made: what may change later is kept under a name of its own.
    private func keepingIndices(of components: [ExpressionNode.KeyPathComponent]) -> ([ExpressionNode.KeyPathComponent], [ClosureNode.CaptureItem]) {
        var items: [ClosureNode.CaptureItem] = []
        let kept = components.map { component in
            guard case .subscript(var arguments) = component else { return component }
            for index in arguments.indices where arguments[index].value.namesSomething {
                let value = arguments[index].value
                let name = "$index\(items.count)"
                items.append(ClosureNode.CaptureItem(name: name, nameRange: value.range, ownership: .strong, value: value))
                arguments[index].value = ExpressionNode(.name(name, labels: nil, arguments: []), value.range)
            }
            return .subscript(arguments)
        }
        return (kept, items)
    }

    /// The root of a key path that is wanted as a value, where its context says it.
    func contextualRoot(of type: SwiftType) -> SwiftType? {
        func root(_ type: SwiftType) -> SwiftType? {
            guard let root = partsOfKeyPath(type).map({ resolve($0.root) }) else { return nil }
            return root.hasVariables ? nil : root
        }
        if let found = root(type) { return found }
        for constraint in state.constraints {
            guard case .convert(let from, let to, _) = constraint, head(from) == head(type) else { continue }
            if let found = root(checker.optionalWrapped(head(to)) ?? to) { return found }
        }
        return nil
    }

    /// `\Person.name` as a value: an object made of a closure that reads and, where the property can be set, one that sets.
    private func openKeyPathValue(_ node: ExpressionNode, _ root: TypeNode?, _ components: [ExpressionNode.KeyPathComponent], _ type: SwiftType, _ outer: Scope) -> Bool {
        guard let rootType = root.map({ checker.builder(for: file).resolve($0, outer) }) ?? contextualRoot(of: type), !rootType.hasError, let open = settleTypes(in: outer, for: subscripted(components)) else { return false }
        defer { for (variable, type) in open { variable.type = type } }
        let range = node.range
        func name(_ text: String) -> ExpressionNode { ExpressionNode(.name(text, labels: nil, arguments: []), range) }
        func parameter(_ name: String, _ type: SwiftType, isInout: Bool = false) -> ClosureNode.Parameter {
            ClosureNode.Parameter(name: name, nameRange: range, type: TypeNode(.known(type), range), isInout: isInout)
        }
        func closure(_ parameters: [ClosureNode.Parameter], _ body: ExpressionNode) -> ExpressionNode {
            ExpressionNode(.closure(ClosureNode(parameters: parameters, body: [StatementNode(.expression(body), range)], range: range)), range)
        }
        let (kept, items) = keepingIndices(of: components)
        func make(_ type: String, _ arguments: [(String, ExpressionNode)]) -> TypedExpression? {
            var call = ExpressionNode(.call(name("Swift." + type), arguments.map { ArgumentNode(label: $0.0, labelRange: range, value: $0.1) }), range)
            if !items.isEmpty {
                let keeper = ClosureNode(parameters: [], body: [StatementNode(.expression(call), range)], range: range)
                keeper.captures = items
                call = ExpressionNode(.call(ExpressionNode(.closure(keeper), range), []), range)
            }
            let count = checker.diagnostics.count
            let made = checker.check(call, in: outer, file: file, wanted: nil)
            if made == nil, count < checker.diagnostics.count, type != "KeyPath" { checker.diagnostics.removeSubrange(count...) }
            return made
        }
        func path() -> ExpressionNode { follow(kept, from: name("$root")) }
        func get() -> (String, ExpressionNode) { ("_get", closure([parameter("$root", rootType)], path())) }
        func described() -> [(String, ExpressionNode)] {
            let written = texts(of: components, kept: kept, from: rootType, in: outer)
            let parts = ExpressionNode(written.parts.map { .interpolation($0) } ?? .nilLiteral, range)
            return [("_parts", closure([], parts)), ("_text", closure([], ExpressionNode(.string(written.shown), range)))]
        }
        if !file.isLibrary, Diagnosis(checker, file, outer).explainKeyPath(node, rootType, components) { return false }
        guard let readable = make("KeyPath", [get()] + described()), case .nominal(_, let arguments) = readable.type, arguments.count == 2 else { return false }
        var made = readable
        let isChained = components.contains { if case .optional = $0 { true } else { false } }
        if !components.isEmpty, !isChained {
            func set() -> ExpressionNode { ExpressionNode(.assign(path(), name("$value")), range) }
            let value = parameter("$value", arguments[1])
            made = make("ReferenceWritableKeyPath", [get(), ("_change", closure([parameter("$root", rootType), value], set()))] + described())
                ?? make("WritableKeyPath", [get(), ("_set", closure([parameter("$root", rootType, isInout: true), value], set()))] + described()) ?? readable
        }
        state.checkedBranches[ObjectIdentifier(node)] = made
        if !isUnbound(type) || state.constraints.contains(where: { if case .convert(let from, _, _) = $0 { head(from) == head(type) } else { false } }) {
            if case .failed = add(made.type, type) { return false }
            return true
        }
        return unify(type, made.type)
    }
}
