/// Key paths as texts: how they are printed, and by what they are compared.
extension Solver {
    /// How the components are printed: stored properties by their names, of what is computed that it is. And what tells them from others that
    /// begin with the same type; nothing where cells do not know when two subscripts are the same.
    /// - Parameter kept: the same components, with names for what is worked out where the path is made.
    func texts(of components: [ExpressionNode.KeyPathComponent], kept: [ExpressionNode.KeyPathComponent], from root: SwiftType, in scope: Scope) -> (shown: String, parts: [SegmentNode]?) {
        var text = ""
        var parts: [SegmentNode]? = []
        var type: SwiftType? = root
        var isChained = false
        for (position, component) in components.enumerated() {
            switch component {
            case .property(let member):
                if member.name == "self" { continue }
                guard let own = type else {
                    text += "." + member.name
                    parts?.append(.text(".\(member.name)"))
                    continue
                }
                if case .tuple(let elements) = own, let index = own.place(ofElement: member.name) {
                    text += "." + (elements[index].label ?? ".\(index)")
                    parts?.append(.text(".\(index)"))
                    type = elements[index].type
                    continue
                }
                let found = checker.lookup(member.name, in: own, isStatic: false, environment: environment).first
                guard let found, let variable = found.declaration as? VariableDeclaration else {
                    text += ".<computed>"
                    parts?.append(.text(".\(member.name)"))
                    type = nil
                    continue
                }
                parts?.append(.text(".\(variable.memberOwner?.name ?? "").\(variable.name)"))
                text += isShownByName(variable) ? "." + variable.name : ".<computed>"
                type = checker.substitute(checker.typeOf(variable), found.substitution)
                if variable.isImplicitlyUnwrapped, position + 1 < components.count, case .property = components[position + 1], let wrapped = type.flatMap(checker.optionalWrapped) {
                    text += "!"
                    parts?.append(.text("!"))
                    type = wrapped
                }
            case .optional, .force:
                let isOptional = if case .optional = component { true } else { false }
                if isOptional { isChained = true }
                text += isOptional ? "?" : "!"
                parts?.append(.text(isOptional ? "?" : "!"))
                type = type.flatMap(checker.optionalWrapped)
            case .subscript(let arguments):
                text += ".<computed>"
                if let types = type.flatMap({ typesOfIndices(arguments, of: $0, in: scope) }), case .subscript(let names) = kept[position] {
                    parts?.append(.text("["))
                    for (type, name) in zip(types, names) {
                        let range = name.value.range
                        // An array shows texts in quotes, so that none is taken for several.
                        parts?.append(.value(ExpressionNode(.array([ExpressionNode(.cast(name.value, TypeNode(.known(type), range), .coerce), range)]), range), call: nil))
                    }
                    parts?.append(.text("]"))
                    type = type.flatMap(element)
                } else { (parts, type) = (nil, nil) }
            }
        }
        return (text + (isChained ? "?" : ""), parts)
    }

    /// What an array or a dictionary gives for one index.
    private func element(of type: SwiftType) -> SwiftType? {
        guard case .nominal(let nominal, let parts) = type else { return nil }
        return nominal.builtin == .array ? parts[0] : nominal.builtin == .dictionary ? checker.optional(parts[1]) : nil
    }

    /// The types of a subscript's indices where they are whole numbers and texts, and there is one such subscript.
    private func typesOfIndices(_ arguments: [ArgumentNode], of type: SwiftType, in scope: Scope) -> [SwiftType]? {
        guard let int = checker.named("Int"), let string = checker.named("String") else { return nil }
        var types: [SwiftType]?
        if case .nominal(let nominal, let parts) = type, nominal.builtin == .array || nominal.builtin == .dictionary, arguments.count == 1 {
            types = nominal.builtin == .array ? [int] : [parts[0]]
        } else {
            let all = checker.lookup("subscript", in: type, isStatic: false, environment: environment).compactMap { found -> [SwiftType]? in
                guard let item = found.declaration as? SubscriptDeclaration, item.parameters.map(\.label) == arguments.map(\.label) else { return nil }
                return item.parameters.map { checker.substitute($0.type, found.substitution) }
            }
            types = all.count == 1 ? all[0] : nil
        }
        let count = checker.diagnostics.count
        defer { checker.diagnostics.removeSubrange(count...) }
        guard let types, zip(types, arguments).allSatisfy({ type, argument in
            (type == int || type == string) && checker.check(argument.value, in: scope, file: file, wanted: type)?.type == type
        }) else { return nil }
        return types
    }

    /// Whether a key path reads a property where it lies: one of a class that may be overridden is asked for it.
    private func isShownByName(_ variable: VariableDeclaration) -> Bool {
        guard variable.isPlainlyStored, !variable.isLazy, variable.ownership == .strong, let owner = variable.owner as? NominalDeclaration else { return false }
        return owner.kind != .classType || !variable.isMutable || variable.isFinal || !owner.isOpen
    }
}
