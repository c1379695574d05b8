/// Extensions, in phases: what they extend and what it conforms to; their members.
extension DeclarationBuilder {
    /// An extension whose members are still to be read.
    struct PendingExtension {
        var node: ExtensionNode
        var declaration: ExtensionDeclaration
        var scope: Scope
        var owner: Owner
        var members: PendingMembers
    }

    /// What an extension extends, and under which conditions; its members are read later.
    ///
    /// - Returns: `nil` if it extends nothing; that has been reported then.
    func readExtension(_ node: ExtensionNode, _ scope: Scope, _ nested: inout [PendingType]) -> PendingExtension? {
        allowsOpenGenerics = true
        var bound: Declaration?
        var requirements: [GenericRequirement] = []
        if !file.isLibrary, isWrittenAny(node.extended, scope) {
            report(.type, "'\(file.slice(node.extended.range))' cannot be extended: it is a type, and not the protocol itself.", node.extended.range, notes: ["Name the protocol, without 'any'."])
        } else if let p = lookupType(node.extended, scope) as? ProtocolDeclaration {
            bound = p
            // `extension Box<Int>` is for those whose primary associated type is that one.
            if case .named(_, _, let arguments) = node.extended.kind, !arguments.isEmpty, let named = constraint(node.extended, scope) {
                requirements += named.arguments.map { .sameType(.associated(.parameter(p.selfParameter), $0.0), $0.1) }
            }
        } else {
            let type = resolve(node.extended, scope)
            if case .nominal(let nominal, let arguments) = type {
                bound = nominal
                for (parameter, argument) in zip(nominal.allParameters, arguments) where argument != .parameter(parameter) { requirements.append(.sameType(.parameter(parameter), argument)) }
            } else if !type.hasError {
                report(.type, "'\(type)' cannot be extended.", node.extended.range)
            }
        }
        allowsOpenGenerics = false
        guard let bound else { return nil }
        if checker.scope.extensions[ObjectIdentifier(bound)]?.count ?? 0 >= ListLimits.extensions {
            if !checker.isLimitReported {
                checker.isLimitReported = true
                report(.limit, "'\(bound.name)' is extended more than \(ListLimits.extensions.grouped) times. Put what belongs together into one extension.", node.extended.range)
            }
            return nil
        }
        let inner: Scope
        var owner = Owner(declaration: bound, isExtension: true, defaultAccess: max(node.modifiers.access ?? .internal, .fileprivate))
        if let p = bound as? ProtocolDeclaration {
            if !file.isLibrary, checker.isAnyObject(p) { report(.type, "'AnyObject' stands for every class: extend a class or a protocol of your own.", node.extended.range) }
            inner = memberScope(of: p, outer: scope)
            inner.environment = inner.environment.adding([.conformance(.parameter(p.selfParameter), p)])
            owner.selfType = .parameter(p.selfParameter)
            owner.isProtocol = true
            if !node.inherited.isEmpty { report(.type, "An extension of a protocol cannot add protocols: '\(p.name)' would have to be declared with them.", node.range) }
        } else if let nominal = bound as? NominalDeclaration {
            inner = memberScope(of: nominal, outer: scope)
            owner.selfType = nominal.selfType
        } else {
            return nil
        }
        inner.environment = inner.environment.adding(requirements)
        requirements += self.requirements(node.requirements, in: inner)
        owner.requirements = requirements
        let declaration = ExtensionDeclaration(of: bound, file: file, range: node.range)
        declaration.requirements = requirements
        declaration.access = node.modifiers.access
        if let nominal = bound as? NominalDeclaration {
            addConformances(of: node, to: nominal, declaration, inner)
            var pending: [PendingType] = []
            declareNested(node.members, in: nominal, scope: inner, isLocal: false, &pending) { nested in
                (nested as? NominalDeclaration)?.extensionRequirements = requirements
                declaration.members.add(nested)
            }
            nested += pending
        }
        checker.scope.extensions[ObjectIdentifier(bound), default: []].append(declaration)
        return PendingExtension(node: node, declaration: declaration, scope: inner, owner: owner, members: pendingMembers(node.members, owner: owner, scope: inner) { [unowned declaration, unowned checker, file] in
            declaration.members.add($0)
            checker.checkInterpolation($0, file)
            if let made = checker.interpolation(by: $0) { declaration.members.add(made) }
        })
    }

    /// The members of an extension, once all types that these may name are declared.
    func readExtensionMembers(_ item: PendingExtension) {
        if !file.isLibrary, !item.node.requirements.isEmpty, let nominal = item.declaration.extended as? NominalDeclaration, nominal.allParameters.isEmpty {
            report(.type, "'\(nominal.name)' is not generic, so there is nothing a 'where' could say of it.", item.node.range)
        }
        for statement in item.node.members {
            if item.owner.isProtocol, case .type(let node) = statement.kind, !file.isLibrary { report(.type, "A type cannot be declared in an extension of a protocol.", node.nameRange) }
        }
        item.members.finish { declaration in
            if let variable = declaration as? VariableDeclaration, case .field = variable.storage { self.report(.type, "An extension cannot add stored properties; give '\(variable.name)' a getter.", variable.nameRange) }
            if let function = declaration as? FunctionDeclaration, case .initializer = function.kind, let nominal = item.declaration.extended as? NominalDeclaration, nominal.kind == .classType, !function.isConvenience, !self.file.isLibrary {
                self.report(.type, "An initialiser in an extension of a class must be 'convenience'.", function.nameRange)
            }
            self.checkDuplicate(declaration, in: item.declaration.extended)
        }
        for declaration in item.declaration.members.all { if let alias = declaration as? AliasDeclaration { alias.readType() } }
    }

    /// What an extension says that a type conforms to.
    private func addConformances(of node: ExtensionNode, to nominal: NominalDeclaration, _ declaration: ExtensionDeclaration, _ scope: Scope) {
        for item in node.inherited {
            guard let found = constraint(item, scope) else { continue }
            if found.superclass != nil { report(.type, "An extension cannot add a superclass.", item.range) }
            if found.isClass { reportAnyObject(item) }
            for p in found.protocols {
                let isStated = [nominal.stated, checker.scope.conformances[ObjectIdentifier(nominal)] ?? [], checker.library.conformances(of: nominal)].contains { stated in
                    stated.contains { $0.protocolDeclaration === p }
                }
                if isStated { report(.type, "'\(nominal.name)' conforms to '\(p.name)' already.", item.range) }
                declaration.conformances.append(p)
                checker.scope.conformances[ObjectIdentifier(nominal), default: []].append(ConformanceDeclaration(protocolDeclaration: p, requirements: declaration.requirements))
                if nominal.isLibraryType, checker.closure(of: p).contains(where: { $0.file?.isLibrary ?? true }) { checker.scope.altersLibrary = true }
            }
        }
    }
}
