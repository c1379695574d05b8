/// Who may see what: nothing is seen further than the types it is made of.
extension CellChecker {
    func verifyAccess(of nominal: NominalDeclaration, _ file: SourceFile) {
        guard !nominal.isLocal else { return }
        if let parent = nominal.superclass { verifyAccess(nominal, [parent], file) }
        verifyAccess(nominal, demanded(by: nominal.signature.requirements), file)
        for member in nominal.members.all { verifyAccess(ofMember: member, file) }
        for item in nominal.cases { verifyAccess(item, item.parameters.map(\.type), file) }
    }

    func verifyAccess(of p: ProtocolDeclaration, _ file: SourceFile) {
        verifyAccess(p, p.inherited.map { .existential([$0]) } + demanded(by: p.requirements) + p.associatedTypes.compactMap(\.defaultType), file)
        for member in p.members { verifyAccess(ofMember: member, file) }
    }

    /// What an extension says of all of its members goes no further than the type.
    func verifyAccess(of item: ExtensionDeclaration, _ file: SourceFile) {
        let type = item.extended
        guard let access = item.access, type.file?.isLibrary == false, access > min(type.access, reach(of: type)) else { return }
        report(.type, "An extension of '\(type.name)', which is \(type.access), cannot be \(access).", item.range, file, notes: ["Leave out '\(access)'."])
    }

    /// What overrides a member is seen as far as that is, and as its own class.
    func verifyReach(of member: Declaration, over overridden: Declaration, _ file: SourceFile) {
        guard let owner = member.memberOwner, reach(of: member) < min(reach(of: owner), reach(of: overridden)) else { return }
        report(.type, "'\(member.name)' must be seen as far as what it overrides.", member.nameRange, file, notes: ["Mark it '\(min(reach(of: owner), reach(of: overridden)))'."])
    }

    /// What overrides a property can be set by all that may set that.
    func verifyReach(ofSetter variable: VariableDeclaration, over overridden: VariableDeclaration, _ file: SourceFile) {
        guard let owner = variable.memberOwner, overridden.isMutable, let access = variable.setterAccess else { return }
        let wanted = min(reach(of: owner), overridden.setterAccess.map { min($0, reach(of: overridden)) } ?? reach(of: overridden))
        guard min(access, reach(of: owner)) < wanted else { return }
        report(.type, "'\(variable.name)' must be set by as many as what it overrides.", variable.nameRange, file, notes: ["Leave out '\(access)(set)'."])
    }

    /// What is wrong where a member that a protocol demands is seen by fewer than the protocol and the type.
    func hides(_ witness: Declaration, from requirement: Declaration, _ p: ProtocolDeclaration, _ nominal: NominalDeclaration) -> String? {
        if let function = witness as? FunctionDeclaration, case .memberwiseInitializer = function.implementation, nominal.file?.isLibrary != true, function.access < min(reach(of: p), reach(of: nominal)) {
            return "The initialiser that '\(nominal.name)' is given by itself is private as one of its properties is, and the protocol '\(p.name)' demands it."
        }
        // What no one wrote is seen as far as it must be.
        guard nominal.file?.isLibrary != true, witness.file?.isLibrary != true, !nominal.isLocal, witness.nameRange != nominal.nameRange else { return nil }
        let wanted = min(reach(of: p), reach(of: nominal))
        let own = reach(of: witness)
        if own < wanted {
            return wanted == .public ? "'\(witness.name)' must be 'public': the public protocol '\(p.name)' demands it." : "'\(witness.name)' cannot be \(witness.access): the protocol '\(p.name)' demands it."
        }
        if let demand = requirement as? VariableDeclaration, demand.isMutable, let variable = witness as? VariableDeclaration, let access = variable.setterAccess, max(access, variable.owner == nil ? .fileprivate : .private) < wanted {
            return "The setter of '\(witness.name)' cannot be \(access): the protocol '\(p.name)' demands it."
        }
        return nil
    }

    /// A type that a protocol asks for is seen as far as the protocol and the type that has it.
    func verifyReach(of declaration: AssociatedTypeDeclaration, of p: ProtocolDeclaration, _ nominal: NominalDeclaration, _ file: SourceFile) {
        guard !nominal.isLocal, nominal.file?.isLibrary == false else { return }
        let wanted = min(reach(of: p), reach(of: nominal))
        for own in membersDeclared(in: nominal, named: declaration.name) where own.file?.isLibrary == false && (own is AliasDeclaration || own is NominalDeclaration) && reach(of: own) < wanted {
            report(.type, "'\(own.name)' cannot be \(own.access): the protocol '\(p.name)' asks for it.", own.nameRange, file, notes: ["Mark it '\(wanted)'."])
        }
    }

    /// The protocols and classes that generic parameters are bound to.
    private func demanded(by requirements: [GenericRequirement]) -> [SwiftType] {
        requirements.compactMap { requirement in
            switch requirement {
            case .conformance(_, let p): .existential([p])
            case .superclass(_, let bound): bound
            case .sameType(_, let type): type
            case .anyClass: nil
            }
        }
    }

    func verifyAccess(ofMember member: Declaration, _ file: SourceFile) {
        switch member {
        case let function as FunctionDeclaration:
            // What no one wrote is seen no further than it may be.
            if case .derived = function.implementation { return }
            if let nominal = function.owner as? NominalDeclaration, function.nameRange == nominal.nameRange { return }
            if function.isRequired, let owner = function.owner, reach(of: function) < reach(of: owner) {
                report(.type, "'\(function.fullName)' is required of every subclass, so it must be seen as far as '\(owner.name)'.", function.nameRange, file, notes: ["Mark it '\(reach(of: owner))', or leave out '\(function.access)'."])
            }
            verifyAccess(function, function.parameters.map(\.type) + (isInitializer(function) ? [] : [function.result]) + demanded(by: function.signature.requirements), file)
        case let variable as VariableDeclaration: if !variable.name.hasPrefix("$") { verifyAccess(variable, [typeOf(variable)], file) }
        case let alias as AliasDeclaration: verifyAccess(alias, [alias.type], file)
        case let item as SubscriptDeclaration: verifyAccess(item, item.parameters.map(\.type) + [item.result], file)
        default: break
        }
    }

    /// Whoever calls a function evaluates its default values: those of a public one name nothing that fewer see.
    func verifyAccess(ofDefaults function: FunctionDeclaration, _ file: SourceFile) {
        if !function.isLocal { verifyAccess(ofDefaults: function.parameters, of: function, file) }
    }

    func verifyAccess(ofDefaults parameters: [ParameterDeclaration], of declaration: Declaration, _ file: SourceFile) {
        guard reach(of: declaration) == .public else { return }
        for parameter in parameters {
            guard let value = parameter.defaultValue else { continue }
            let named = DeclarationUses(namedIn: [TypedStatement(.expression(value), value.range)]).declarations.filter { !isDerived($0) } + parameter.typesNamed
            if let local = named.first(where: { ($0 as? NominalDeclaration)?.isLocal == true }) {
                report(.type, "The default value of a public function declares no types of its own, as '\(local.name)' is one.", value.range, file, notes: ["Declare it in a function, and call that here."])
                continue
            }
            let hidden = named.filter { !isLocal($0) && !($0 is AliasDeclaration && $0.file === file && value.range.contains($0.nameRange.start)) && reach(of: $0) < .public }
            guard let first = hidden.min(by: { $0.nameRange.start < $1.nameRange.start }) else { continue }
            report(.type, "'\(first.name)' is \(first.access), and the default value of a public function names it.", value.range, file, notes: ["Mark both 'public', or neither."])
        }
    }

    /// What no one wrote is seen as far as its type.
    private func isDerived(_ declaration: Declaration) -> Bool {
        if let function = declaration as? FunctionDeclaration, case .derived = function.implementation { return true }
        return false
    }

    /// Notes that the default value of a parameter that is being checked names a type.
    func noteTypeNamed(_ declaration: Declaration, _ range: SourceRange) {
        guard typesNamed != nil, declaration is NominalDeclaration || declaration is ProtocolDeclaration || declaration is AliasDeclaration else { return }
        typesNamed?.append((declaration, range))
    }

    private func isLocal(_ declaration: Declaration) -> Bool {
        (declaration as? VariableDeclaration)?.isLocal == true || (declaration as? FunctionDeclaration)?.isLocal == true
    }

    private func verifyAccess(_ declaration: Declaration, _ types: [SwiftType], _ file: SourceFile) {
        let own = reach(of: declaration)
        guard own > .private else { return }
        if let alias = declaration.aliasesNamed.first(where: { reach(of: $0) < own }) {
            let level = reach(of: alias)
            return report(.type, "'\(declaration.name)' may be seen further than '\(alias.name)', with which its type is written.", declaration.nameRange, file, notes: [level == .internal ? "Leave out '\(declaration.access)', or write it before '\(alias.name)' as well." : "Mark it '\(level == .private ? "private" : "fileprivate")' as well."])
        }
        for type in types {
            guard let (name, level) = narrowest(in: type), level < own else { continue }
            return report(.type, "'\(declaration.name)' may be seen further than '\(name)', which its type is made of.", declaration.nameRange, file, notes: [level == .internal ? "Leave out '\(declaration.access)', or write it before '\(name)' as well." : "Mark it '\(level == .private ? "private" : "fileprivate")' as well."])
        }
    }

    /// The aliases with which the type of a value is written: those that the value names, and those of what it is made of.
    func aliasesNamed(by node: ExpressionNode, _ value: TypedExpression, in type: SwiftType) -> [AliasDeclaration] {
        let names = node.namesGivingType
        var result: [AliasDeclaration] = []
        func add(_ alias: AliasDeclaration) {
            guard alias.file?.isLibrary == false, !alias.signature.parameters.isEmpty || type.contains(where: { $0 == alias.type }) else { return }
            if !result.contains(where: { $0 === alias }) { result.append(alias) }
        }
        for name in names { for case let alias as AliasDeclaration in scope.names[name] ?? [] { add(alias) } }
        guard hasAliases else { return result }
        for declaration in DeclarationUses(of: value).declarations where names.contains(declaration.name) { declaration.aliasesNamed.forEach(add) }
        return result
    }

    /// Whether a cell has declared an alias.
    private var hasAliases: Bool { scope.names.values.contains { $0.contains { $0 is AliasDeclaration } } }

    /// By its own word, and by what it is a member of; what is private at the top level is seen in its whole file.
    private func reach(of declaration: Declaration) -> AccessLevel {
        guard declaration.file?.isLibrary == false else { return .public }
        let owner = declaration.memberOwner ?? (declaration as? NominalDeclaration)?.parent ?? (declaration as? AliasDeclaration)?.parent
        if let owner, declaration is EnumCaseDeclaration || isRequirement(declaration) { return reach(of: owner) }
        let own = min(declaration.access, .public)
        guard let owner else { return max(own, .fileprivate) }
        return min(own, reach(of: owner))
    }

    private func narrowest(in type: SwiftType) -> (name: String, level: AccessLevel)? {
        var result: (name: String, level: AccessLevel)?
        func meet(_ declaration: Declaration) {
            let level = reach(of: declaration)
            if level < result?.level ?? .public { result = (declaration.name, level) }
        }
        _ = type.contains { part in
            switch part {
            case .nominal(let nominal, _): meet(nominal)
            case .existential(let protocols): protocols.forEach(meet)
            default: break
            }
            return false
        }
        return result
    }
}
