/// Stored properties that a subclass overrides, and observers of inherited properties: both are computed properties in disguise.
extension DeclarationBuilder {
    /// The stored properties that subclasses among `statements` override, as `Class.property`.
    static func overriddenProperties(_ statements: [StatementNode]) -> Set<String> {
        var classes: [String: TypeDeclarationNode] = [:]
        for statement in statements { if case .type(let node) = statement.kind, node.kind == .classType { classes[node.name] = node } }
        var result: Set<String> = []
        for node in classes.values {
            for name in node.members.flatMap(overriddenNames) {
                var current = node
                for _ in 0..<classes.count {
                    guard case .named(nil, let parent, _)? = current.inherited.first?.kind, let next = classes[parent] else { break }
                    result.insert("\(parent).\(name)")
                    current = next
                }
            }
        }
        return result
    }

    private static func overriddenNames(_ member: StatementNode) -> [String] {
        guard case .variables(let node) = member.kind, node.modifiers.isOverride else { return [] }
        return node.bindings.flatMap(\.pattern.names)
    }

    /// A stored property that a subclass overrides: the storage under another name, and a property that reads and writes it, whose accessors
    /// are found by the class of the instance.
    func replacedProperty(_ name: String, _ binding: VariableNode.Binding, _ node: VariableNode, owner: Owner, scope: Scope) -> [VariableDeclaration]? {
        guard let nominal = owner.declaration as? NominalDeclaration, nominal.kind == .classType, !owner.isExtension, !node.modifiers.isStatic, !node.modifiers.isLazy, !node.modifiers.isOverride,
            node.modifiers.ownership == .strong, node.isMutable, binding.accessors?["get"] == nil, checker.overriddenProperties.contains("\(nominal.name).\(name)")
        else { return nil }
        let range = binding.range
        let storage = property("$" + name, binding, node, owner: owner, scope: scope)
        let place = { ExpressionNode(.member(Self.name("self", range), MemberName(name: "$" + name, labels: nil, arguments: [], range: range)), range) }
        let accessors = [
            Self.accessor("get", [.init(.expression(place()), range)], range),
            Self.accessor("set", [.init(.expression(ExpressionNode(.assign(place(), Self.name("newValue", range)), range)), range)], range),
        ]
        var visible = binding
        visible.value = nil
        visible.type = binding.type ?? TypeNode(.known(.error), range)
        visible.accessors = AccessorsNode(accessors: accessors, range: range)
        let variable = property(name, visible, VariableNode(modifiers: node.modifiers, isMutable: true, bindings: [visible], range: node.range), owner: owner, scope: scope)
        variable.backing = storage
        if binding.type == nil {
            // What the value is made of may be declared further down.
            variable.pendingType = { [unowned variable, unowned storage, unowned checker] in
                variable.type = checker.typeOf(storage)
                variable.getter?.result = variable.type
                if let told = variable.setter?.parameters.first { (told.type, told.variable.type) = (variable.type, variable.type) }
            }
        }
        return [storage, variable]
    }

    /// `override var x: Int { didSet { … } }`: a property that sets the inherited one, with the observers around that.
    func observingOverride(_ name: String, _ binding: VariableNode.Binding, _ node: VariableNode) -> VariableNode.Binding {
        guard node.modifiers.isOverride, let type = binding.type, let observers = binding.accessors, observers["get"] == nil, observers["willSet"] != nil || observers["didSet"] != nil else { return binding }
        let range = binding.range
        let inherited = { ExpressionNode(.member(ExpressionNode(.superReference, range), MemberName(name: name, labels: nil, arguments: [], range: range)), range) }
        func statement(_ node: ExpressionNode) -> StatementNode { StatementNode(.expression(node), range) }
        func call(_ observer: AccessorsNode.Accessor?, _ parameter: String, _ value: String) -> [StatementNode] {
            guard let observer, let body = observer.body else { return [] }
            let parameters = [ClosureNode.Parameter(name: observer.parameter ?? parameter, nameRange: observer.parameterRange, type: type, isInout: false)]
            let closure = ClosureNode(parameters: parameters, body: body.statements, range: observer.range)
            closure.result = TypeNode(.named(nil, "Void", []), range)
            return [statement(ExpressionNode(.call(ExpressionNode(.closure(closure), observer.range), [ArgumentNode(label: nil, labelRange: range, value: Self.name(value, range))]), range))]
        }
        func call(_ observer: AccessorsNode.Accessor) -> [StatementNode] {
            guard let body = observer.body else { return [] }
            let closure = ClosureNode(parameters: [], body: body.statements, range: observer.range)
            closure.result = TypeNode(.named(nil, "Void", []), range)
            return [statement(ExpressionNode(.call(ExpressionNode(.closure(closure), observer.range), []), range))]
        }
        let old = VariableNode.Binding(pattern: PatternNode(.name("$old", isMutable: false), range), type: type, value: inherited(), accessors: nil, range: range)
        let keep = StatementNode(.variables(VariableNode(modifiers: ModifiersNode(), isMutable: false, bindings: [old], range: range)), range)
        var setting = call(observers["willSet"], "newValue", "newValue") + [statement(ExpressionNode(.assign(inherited(), Self.name("newValue", range)), range))]
        if let observer = observers["didSet"] {
            // The inherited getter is asked for the old value only where the observer speaks of it.
            setting = observer.mentionsOldValue ? [keep] + setting + call(observer, "oldValue", "$old") : setting + call(observer)
        }
        var result = binding
        result.accessors = AccessorsNode(accessors: [Self.accessor("get", [statement(inherited())], range), Self.accessor("set", setting, range)], range: range)
        return result
    }

    private static func name(_ text: String, _ range: SourceRange) -> ExpressionNode { ExpressionNode(.name(text, labels: nil, arguments: []), range) }

    private static func accessor(_ name: String, _ statements: [StatementNode], _ range: SourceRange) -> AccessorsNode.Accessor {
        .init(name: name, parameter: nil, parameterRange: range, body: BlockNode(statements: statements, range: range), isMutating: nil, isThrowing: false, range: range)
    }
}
