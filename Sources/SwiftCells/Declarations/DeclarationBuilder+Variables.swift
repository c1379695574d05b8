/// Properties and subscripts.
extension DeclarationBuilder {
    /// The properties that one `let` or `var` declares.
    func properties(_ node: VariableNode, owner: Owner, scope: Scope) -> [VariableDeclaration] {
        var result: [VariableDeclaration] = []
        let companions = node.bindings.count > 1 && !file.isLibrary ? CompanionProperties(node) : nil
        defer { for variable in result { variable.companions = companions } }
        for binding in node.bindings {
            guard case .name(let name, _) = binding.pattern.kind else {
                if let parts = partsOfTuple(binding, node) {
                    for (name, part) in parts {
                        let variable = property(name, part, node, owner: owner, scope: scope)
                        variable.isTakenFromTuple = true
                        result.append(variable)
                    }
                    continue
                }
                report(.unsupported, "Cells support only plain names as properties: declare them one by one.", binding.range)
                continue
            }
            var binding = binding
            if let annotation = binding.type, let value = binding.value, binding.accessors?["get"] == nil, !file.isLibrary, leavesTypesOpen(annotation, scope) {
                // `static let names: Set = ["a"]`: the value says the rest.
                binding.value = ExpressionNode(.cast(value, annotation, .coerce), value.range)
                binding.type = nil
            }
            if let replaced = replacedProperty(name, binding, node, owner: owner, scope: scope) {
                result += replaced
                continue
            }
            let variable = property(name, observingOverride(name, binding, node), node, owner: owner, scope: scope)
            if node.modifiers.isOverride { variable.isChangedInPlace = binding.accessors?.leavesValueInPlace == true }
            result.append(variable)
        }
        return result
    }

    /// `var (a, b) = (0, 1)` as a property for each of the names.
    private func partsOfTuple(_ binding: VariableNode.Binding, _ node: VariableNode) -> [(name: String, binding: VariableNode.Binding)]? {
        guard case .tuple(let patterns) = binding.pattern.kind, case .tuple(let values)? = binding.value?.kind, patterns.count == values.count, binding.type == nil, binding.accessors == nil,
            node.isMutable, !node.modifiers.isStatic, !node.modifiers.isLazy, !node.modifiers.isOverride, node.modifiers.ownership == .strong
        else { return nil }
        var result: [(name: String, binding: VariableNode.Binding)] = []
        for (item, value) in zip(patterns, values) {
            guard item.label == nil, value.label == nil, case .name(let name, _) = item.pattern.kind else { return nil }
            result.append((name, VariableNode.Binding(pattern: item.pattern, type: nil, value: value.value, accessors: nil, range: binding.range)))
        }
        return result
    }

    func property(_ name: String, _ binding: VariableNode.Binding, _ node: VariableNode, owner: Owner, scope: Scope) -> VariableDeclaration {
        let variable = VariableDeclaration(name: name, isMutable: node.isMutable, file: file, nameRange: binding.pattern.range)
        checker.note(variable)
        aliasesMet = []
        defer { variable.aliasesNamed = aliasesMet }
        let modifiers = node.modifiers
        variable.owner = owner.declaration
        variable.extensionRequirements = owner.requirements
        variable.documentation = modifiers.documentation
        variable.access = modifiers.access ?? owner.defaultAccess
        variable.setterAccess = modifiers.setterAccess
        variable.isStatic = modifiers.isStatic
        variable.isLazy = modifiers.isLazy
        variable.isOverride = modifiers.isOverride
        variable.isFinal = modifiers.isFinal || (modifiers.isStatic && !modifiers.isClassMember)
        variable.ownership = modifiers.ownership
        if modifiers.ownership != .strong, !file.isLibrary { checker.tellsOfEnds = true }
        let isClass = (owner.declaration as? NominalDeclaration)?.kind == .classType
        if modifiers.isOverride, !isClass { report(.type, "Only members of a class can override.", variable.nameRange) }
        checkIsClass(modifiers, owner, variable.nameRange)
        if modifiers.isStatic, owner.isProtocol, owner.isExtension, binding.accessors?["get"] == nil { report(.type, "A static property in an extension of a protocol must be computed.", variable.nameRange) }
        if binding.value != nil, owner.isProtocol, !owner.isExtension, !file.isLibrary { report(.type, "What a protocol demands has no value yet: leave out what stands behind '='.", variable.nameRange) }
        if modifiers.ownership != .strong, owner.isProtocol, !owner.isExtension, !file.isLibrary {
            report(.type, "A protocol says nothing of how a property is stored: leave out '\(modifiers.ownership)'.", variable.nameRange)
        }
        if modifiers.ownership != .strong, modifiers.isStatic, binding.accessors?["get"] == nil, !file.isLibrary {
            report(.unsupported, "Cells do not support '\(modifiers.ownership)' at a static property.", variable.nameRange, notes: ["Declare a variable outside of the type: \(modifiers.ownership) var …"])
        }
        if modifiers.isLazy, binding.value == nil { report(.type, "A lazy property needs an initial value.", variable.nameRange) }
        if modifiers.isLazy, !node.isMutable { report(.type, "'lazy' needs 'var'.", variable.nameRange) }
        if modifiers.isStatic, (owner.declaration as? NominalDeclaration)?.allParameters.isEmpty == false, binding.accessors?["get"] == nil, !file.isLibrary {
            report(.type, "A generic type cannot have a stored static property.", variable.nameRange)
        }
        if let type = binding.type, case .some = type.kind, let get = binding.accessors?["get"] {
            // The getter, made first, says what `some P` is.
            let getter = accessor(.getter, name: name, of: variable, parameters: [], result: .error, isStatic: variable.isStatic, isMutating: isMutating(get, owner, isStatic: variable.isStatic), owner: owner, body: get.body, scope: scope, range: get.range, isThrowing: get.isThrowing)
            variable.type = resultType(type, of: getter, owner: owner, scope)
            getter.result = variable.type
            variable.getter = getter
        } else if let type = binding.type, case .implicitlyUnwrapped(let inner) = type.kind {
            variable.type = resolve(TypeNode(.optional(inner), type.range), scope)
            variable.isImplicitlyUnwrapped = true
            variable.startsAsNil = node.isMutable
        } else if let type = binding.type, case .some = type.kind, binding.value != nil, binding.accessors == nil {
            // The value says what it is.
        } else if let type = binding.type {
            variable.startsAsNil = node.isMutable && type.isWrittenOptional
            variable.type = binding.accessors?["get"] == nil ? resolve(type, scope) : resolveMayBeSelf(type, scope)
        } else if binding.value == nil {
            report(.type, "'\(name)' needs a type or an initial value.", binding.range)
        }
        if modifiers.ownership == .weak, binding.type != nil, checker.optionalWrapped(variable.type).map({ checker.isReference($0, in: scope.environment) }) != true, !variable.type.hasError {
            let isOfClass = checker.isReference(variable.type, in: scope.environment)
            report(.type, "A weak variable must be an Optional of a class.", variable.nameRange, notes: isOfClass ? ["Write weak var \(name): \(variable.type)?"] : [])
            if isOfClass { (variable.type, variable.startsAsNil) = (checker.optional(variable.type), true) }
        }
        if modifiers.ownership == .unowned, binding.type != nil, !variable.type.hasError, !checker.isReference(checker.optionalWrapped(variable.type) ?? variable.type, in: scope.environment) {
            report(.type, "An unowned variable must be of a class.", variable.nameRange)
        }
        let accessors = binding.accessors
        if owner.isProtocol, !owner.isExtension {
            requirement(variable, accessors, owner, scope, binding.range)
        } else if let accessors, accessors["get"] != nil || accessors["set"] != nil {
            computed(variable, accessors, owner, scope, binding)
        } else if librarySlot?.entry.native != nil || (file.isLibrary && binding.value == nil && accessors != nil) {
            variable.storage = .native
        } else {
            stored(variable, binding, owner, scope)
        }
        return variable
    }

    private func requirement(_ variable: VariableDeclaration, _ accessors: AccessorsNode?, _ owner: Owner, _ scope: Scope, _ range: SourceRange) {
        variable.storage = .requirement
        guard let accessors, accessors["get"] != nil else {
            report(.syntax, "A property of a protocol says what it must offer: { get } or { get set }.", range)
            return
        }
        if !variable.isMutable { report(.syntax, "A property of a protocol is declared with 'var'.", range) }
        variable.isMutable = accessors["set"] != nil
        addAccessors(variable, accessors, owner, scope)
    }

    private func computed(_ variable: VariableDeclaration, _ accessors: AccessorsNode, _ owner: Owner, _ scope: Scope, _ binding: VariableNode.Binding) {
        let isNative = librarySlot?.entry.native != nil
        variable.storage = isNative ? .native : .computed
        if !variable.isMutable { report(.syntax, "A computed property is declared with 'var'.", binding.range) }
        if binding.type == nil { report(.type, "A computed property needs its type.", binding.range) }
        if binding.value != nil { report(.type, "A computed property has no initial value.", binding.range) }
        if accessors["get"] == nil { report(.type, "A property with a setter needs a getter.", binding.range) }
        variable.isMutable = accessors["set"] != nil
        let isClass = (owner.declaration as? NominalDeclaration)?.kind == .classType
        let givesSelf = isClass && binding.type.map(Self.isSelf) ?? false
        if givesSelf, variable.isMutable { reportSettableSelf(binding.range) }
        addAccessors(variable, accessors, owner, scope, givesSelf: givesSelf)
    }

    private func addAccessors(_ variable: VariableDeclaration, _ accessors: AccessorsNode, _ owner: Owner, _ scope: Scope, givesSelf: Bool = false) {
        if let node = accessors["get"], variable.getter == nil {
            variable.getter = accessor(
                .getter, name: variable.name, of: variable, parameters: [], result: variable.type, isStatic: variable.isStatic, isMutating: isMutating(node, owner, isStatic: variable.isStatic), owner: owner,
                body: node.body, scope: scope, range: node.range, isThrowing: node.isThrowing)
            variable.getter?.returnsSelf = givesSelf
        }
        if let node = accessors["set"] {
            let parameter = valueParameter(node.parameter ?? "newValue", variable.type, node.parameter == nil ? node.range : node.parameterRange)
            variable.setter = accessor(
                .setter, name: variable.name, of: variable, parameters: [parameter], result: .void, isStatic: variable.isStatic,
                isMutating: isMutating(node, owner, isStatic: variable.isStatic), owner: owner, body: node.body, scope: scope, range: node.range)
        }
    }

    /// Whether a getter or setter changes what it is of: a setter does so unless that is an instance of a class.
    private func isMutating(_ node: AccessorsNode.Accessor, _ owner: Owner, isStatic: Bool) -> Bool {
        guard let written = node.isMutating else { return node.name == "set" && !isStatic && owner.declaration != nil && !hasClassSelf(owner) }
        checkChanging(owner, "Getters and setters", isMutating: written, node.range)
        return written
    }

    /// A subclass would have to take what its superclass may be set to.
    private func reportSettableSelf(_ range: SourceRange) {
        report(.type, "What can be set is not of the type 'Self' in a class: there may be subclasses.", range, notes: ["Name the class itself, or leave the setter out."])
    }

    private func stored(_ variable: VariableDeclaration, _ binding: VariableNode.Binding, _ owner: Owner, _ scope: Scope) {
        variable.storage = variable.isStatic ? .staticField : .field(index: 0)
        variable.isChangedInPlace = !variable.isLazy && binding.accessors?.leavesValueInPlace != false
        if let accessors = binding.accessors {
            for (name, kind) in [("willSet", FunctionDeclaration.Kind.willSet), ("didSet", .didSet)] {
                guard let node = accessors[name] else { continue }
                let parameter = valueParameter(node.parameter ?? (name == "willSet" ? "newValue" : "oldValue"), variable.type, node.range)
                let observer = accessor(
                    kind, name: variable.name, of: variable, parameters: [parameter], result: .void, isStatic: variable.isStatic,
                    isMutating: (owner.declaration as? NominalDeclaration)?.kind != .classType && !variable.isStatic, owner: owner, body: node.body, scope: scope, range: node.range)
                observer.mentionsOldValue = node.mentionsOldValue
                if name == "willSet" { variable.willSet = observer } else { variable.didSet = observer }
            }
            if !variable.isMutable { report(.type, "Only a stored 'var' can have observers.", binding.range) }
        }
        if variable.isStatic, binding.value == nil, !file.isLibrary, !variable.startsAsNil {
            report(.type, "A static property needs a value where it is declared.", binding.range)
        }
        if let value = binding.value {
            let pending = PendingDefault(value, scope, file)
            if let type = binding.type, case .some(let bound) = type.kind, binding.accessors == nil {
                if isGenericOwner(owner) {
                    report(.unsupported, "Cells do not support 'some' as the type of a property of something generic. Write the type itself, or 'any'.", type.range)
                    variable.type = .error
                }
                variable.pendingType = { [unowned variable, unowned checker] in checker.inferStored(variable, pending, behind: TypeNode(bound.kind, type.range)) }
            } else if binding.type == nil {
                variable.pendingType = { [unowned variable, unowned checker] in
                    checker.inferStored(variable, pending)
                    // What observers are told is of the type of what they observe.
                    for told in [variable.willSet, variable.didSet].compactMap({ $0?.parameters.first }) { (told.type, told.variable.type) = (variable.type, variable.type) }
                }
            } else {
                variable.pendingValue = { [unowned variable, unowned checker] in checker.checkStored(variable, pending) }
            }
            variable.hasInitialValue = true
            checker.storedToCheck.append(variable)
        }
    }

    func subscriptDeclaration(_ node: FunctionNode, owner: Owner, scope outer: Scope) -> SubscriptDeclaration {
        let scope = Scope(parent: outer)
        let result = SubscriptDeclaration(name: "subscript", file: file, nameRange: node.nameRange)
        checker.note(result)
        result.documentation = node.modifiers.documentation
        result.access = node.modifiers.access ?? owner.defaultAccess
        result.setterAccess = node.modifiers.setterAccess
        result.owner = owner.declaration
        result.extensionRequirements = owner.requirements
        result.isStatic = node.modifiers.isStatic
        result.isOverride = node.modifiers.isOverride
        result.isFinal = node.modifiers.isFinal || (node.modifiers.isStatic && !node.modifiers.isClassMember)
        checkIsClass(node.modifiers, owner, node.nameRange)
        result.signature = signature(node.generics, in: scope)
        demanded = (result.signature, [])
        result.parameters = node.parameters.map { parameter($0, in: scope, signature: &result.signature) }
        for (parameter, written) in zip(result.parameters, node.parameters) where parameter.isInout && !file.isLibrary { report(.type, "A subscript has no 'inout' parameters.", written.type.range, notes: ["Write a method for it."]) }
        result.result = node.result.map { resolveMayBeSelf($0, scope) } ?? .void
        result.signature.requirements += demanded?.1 ?? []
        demanded = nil
        checkUse(of: node.generics, in: result.signature, by: result.parameters.map(\.type) + [result.result])
        result.isRequirement = owner.isProtocol && !owner.isExtension
        let isClass = (owner.declaration as? NominalDeclaration)?.kind == .classType
        if node.accessors == nil, result.isRequirement, !file.isLibrary { report(.syntax, "A subscript of a protocol says what it must offer: { get } or { get set }.", node.range) }
        if node.accessors == nil, !result.isRequirement, !file.isLibrary { report(.syntax, "A subscript has a body, which says what it gives: { … }.", node.range) }
        let accessors = node.accessors ?? AccessorsNode(accessors: [.init(name: "get", parameter: nil, parameterRange: .none, body: nil, isMutating: nil, isThrowing: false, range: node.range)], range: node.range)
        if let get = accessors["get"] {
            result.getter = accessor(.getter, name: "subscript", of: result, parameters: result.parameters, result: result.result, isStatic: result.isStatic, isMutating: isMutating(get, owner, isStatic: result.isStatic), owner: owner, body: get.body, scope: scope, range: get.range, isThrowing: get.isThrowing)
            result.getter?.signature = result.signature
            result.getter?.returnsSelf = isClass && node.result.map(Self.isSelf) ?? false
        } else {
            report(.type, "A subscript needs a getter.", node.range)
        }
        if let set = accessors["set"] {
            if result.getter?.returnsSelf == true { reportSettableSelf(node.range) }
            let value = valueParameter(set.parameter ?? "newValue", result.result, set.range)
            result.setter = accessor(.setter, name: "subscript", of: result, parameters: result.parameters + [value], result: .void, isStatic: result.isStatic, isMutating: isMutating(set, owner, isStatic: result.isStatic), owner: owner, body: set.body, scope: scope, range: set.range)
            result.setter?.signature = result.signature
        }
        return result
    }
}
