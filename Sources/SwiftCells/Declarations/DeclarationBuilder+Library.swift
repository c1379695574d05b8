/// The library's entries, one at a time.
extension DeclarationBuilder {
    /// The declarations of one entry; its natives are those of the slot.
    func libraryDeclarations(_ statements: [StatementNode], _ slot: LibraryIndex.Slot) -> [Declaration] {
        librarySlot = slot
        defer { librarySlot = nil }
        let (scope, owner) = checker.library.context(slot.entry.context) { context($0) }
        var result: [Declaration] = []
        for statement in statements {
            switch statement.kind {
            case .type where owner.declaration == nil:
                librarySlot = nil
                declareTypes([statement], in: scope, isLocal: false) { result.append($0) }
                librarySlot = slot
            case .type(let node):
                let made = nestedLibraryType(node, owner, scope)
                result.append(made)
            case .alias(let node):
                let alias = alias(node, parent: owner.declaration, scope: scope)
                alias.readType()
                result.append(alias)
            case .variables(let node) where owner.declaration == nil:
                for variable in properties(node, owner: owner, scope: scope) {
                    if case .field = variable.storage { variable.storage = .global }
                    result.append(variable)
                }
            default: members(statement, owner: owner, scope: scope) { result.append($0) }
            }
        }
        for declaration in result {
            if let variable = declaration as? VariableDeclaration, case .native = variable.storage, variable.getter == nil {
                let read = accessor(.getter, name: variable.name, of: variable, parameters: [], result: variable.type, isStatic: variable.isStatic, isMutating: false, owner: owner, body: nil, scope: scope, range: .none)
                read.implementation = .native(slot.entry.native ?? -1)
                variable.getter = read
                variable.isMutable = slot.entry.nativeSetter != nil
            }
        }
        return result
    }

    private func nestedLibraryType(_ node: TypeDeclarationNode, _ owner: Owner, _ scope: Scope) -> Declaration {
        var made: Declaration?
        let slot = librarySlot
        librarySlot = nil
        let inner = Scope(parent: scope)
        inner.environment = scope.environment.adding(owner.requirements)
        declareTypes([StatementNode(.type(node), node.range)], in: inner, isLocal: false, parent: owner.declaration as? NominalDeclaration) {
            made = $0
            if let parent = owner.declaration { checker.library.register($0, memberOf: parent) }
        }
        librarySlot = slot
        // `declareTypes` always hands over the one type it was given.
        return made ?? NominalDeclaration(.structure, name: node.name, file: file, nameRange: node.nameRange)
    }

    /// What an entry's context names: the type it is a member of, with its `where` clause.
    private func context(_ header: String) -> (Scope, Owner) {
        let top = Scope(parent: nil)
        let text = SourceFile("extension \(header) {}", isLibrary: true)
        guard case .extension(let node)? = LibraryReader.read(text).first?.kind else { return (top, .none) }
        let builder = DeclarationBuilder(checker, text)
        builder.allowsOpenGenerics = true
        let base: String
        if case .named(nil, let name, _) = node.extended.kind { base = name } else { base = header }
        if let p = checker.library.protocolNamed(base) {
            let scope = memberScope(of: p, outer: top)
            scope.environment = scope.environment.adding([.conformance(.parameter(p.selfParameter), p)])
            let requirements = builder.requirements(node.requirements, in: scope)
            return (scope, Owner(declaration: p, requirements: requirements, selfType: .parameter(p.selfParameter), isProtocol: true, isExtension: true, defaultAccess: .public))
        }
        if case .nominal(let nominal, _) = builder.resolve(node.extended, top) {
            let scope = memberScope(of: nominal, outer: top)
            let requirements = builder.requirements(node.requirements, in: scope)
            return (scope, Owner(declaration: nominal, requirements: requirements, selfType: nominal.selfType, isExtension: true, defaultAccess: .public))
        }
        return (top, .none)
    }

    /// `extension Array: Equatable where Element: Equatable`.
    func libraryConformances(_ node: ExtensionNode, of owner: Declaration) -> [ConformanceDeclaration] {
        guard let nominal = owner as? NominalDeclaration else { return [] }
        let scope = memberScope(of: nominal, outer: nil)
        let requirements = requirements(node.requirements, in: scope)
        return node.inherited.compactMap { constraint($0, scope) }.flatMap { bound in
            bound.protocols.map { ConformanceDeclaration(protocolDeclaration: $0, requirements: requirements) }
        }
    }
}
