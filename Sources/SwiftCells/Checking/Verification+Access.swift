/// Who may see what: nothing is seen further than the types it is made of.
extension CellChecker {
    func verifyAccess(of nominal: NominalDeclaration, _ file: SourceFile) {
        guard !nominal.isLocal else { return }
        if let parent = nominal.superclass { verifyAccess(nominal, [parent], file) }
        for member in nominal.members.all { verifyAccess(ofMember: member, file) }
        for item in nominal.cases { verifyAccess(item, item.parameters.map(\.type), file) }
    }

    func verifyAccess(ofMember member: Declaration, _ file: SourceFile) {
        switch member {
        case let function as FunctionDeclaration:
            // What no one wrote is seen no further than it may be.
            if case .derived = function.implementation { return }
            if let nominal = function.owner as? NominalDeclaration, function.nameRange == nominal.nameRange { return }
            verifyAccess(function, function.parameters.map(\.type) + (isInitializer(function) ? [] : [function.result]), file)
        case let variable as VariableDeclaration: if !variable.name.hasPrefix("$") { verifyAccess(variable, [typeOf(variable)], file) }
        case let item as SubscriptDeclaration: verifyAccess(item, item.parameters.map(\.type) + [item.result], file)
        default: break
        }
    }

    private func verifyAccess(_ declaration: Declaration, _ types: [SwiftType], _ file: SourceFile) {
        let own = reach(of: declaration)
        guard own > .private else { return }
        for type in types {
            guard let (name, level) = narrowest(in: type), level < own else { continue }
            return report(.type, "'\(declaration.name)' may be seen further than '\(name)', which its type is made of.", declaration.nameRange, file, notes: ["Mark it '\(level == .private ? "private" : "fileprivate")' as well."])
        }
    }

    /// By its own word, and by what it is a member of; what is private at the top level is seen in its whole file.
    private func reach(of declaration: Declaration) -> AccessLevel {
        guard declaration.file?.isLibrary == false else { return .internal }
        let owner = declaration.memberOwner ?? (declaration as? NominalDeclaration)?.parent
        let own = min(declaration.access, .internal)
        guard let owner else { return max(own, .fileprivate) }
        return min(own, reach(of: owner))
    }

    private func narrowest(in type: SwiftType) -> (name: String, level: AccessLevel)? {
        var result: (name: String, level: AccessLevel)?
        func meet(_ declaration: Declaration) {
            let level = reach(of: declaration)
            if level < result?.level ?? .internal { result = (declaration.name, level) }
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
