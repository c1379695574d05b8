/// The one form of a type among those that are equal, and types with others in the place of their parameters.
extension CellChecker {
    /// `type` with associated types replaced by what same-type requirements say they are.
    func canonical(_ type: SwiftType, _ environment: GenericEnvironment) -> SwiftType {
        guard type.contains(where: { switch $0 { case .associated, .parameter: true; default: false } }) else { return type }
        return type.transformed { part in
            switch part {
            case .associated(let base, let declaration):
                let base = self.canonical(base, environment)
                let whole = SwiftType.associated(base, declaration)
                if !self.isOpen(base) { return self.associatedType(declaration, of: base) ?? .error }
                for requirement in environment.requirements + self.ownRequirements(base) {
                    if case .sameType(let left, let right) = requirement {
                        if left == whole, right != whole { return right == part ? right : self.canonical(right, environment) }
                        if right == whole, !self.isOpen(left) { return left }
                    }
                }
                // A protocol's own same-type requirement: `Iterator.Element == Element`.
                if case .associated(let root, _) = base {
                    for q in self.protocols(of: root, in: environment) {
                        for requirement in q.requirements {
                            if case .sameType(let left, let right) = requirement, self.replaceSelf(left, of: q, by: root) == whole {
                                return self.canonical(self.replaceSelf(right, of: q, by: root), environment)
                            }
                        }
                    }
                }
                // What a protocol says of its own associated type: `Element == Character` of StringProtocol, `Magnitude == Self` of FloatingPoint.
                for q in self.protocols(of: base, in: environment) {
                    for requirement in q.requirements {
                        guard case .sameType(.associated(.parameter(q.selfParameter), let named), let right) = requirement, named.name == declaration.name, !self.isOpen(right) || right == .parameter(q.selfParameter) else { continue }
                        return self.replaceSelf(right, of: q, by: base)
                    }
                }
                // The same name in a protocol inherited from: one type.
                if let first = self.firstAssociatedType(named: declaration.name, of: base, in: environment), first !== declaration { return .associated(base, first) }
                return whole
            case .parameter(let parameter):
                for requirement in environment.requirements {
                    if case .sameType(part, let right) = requirement, right != part { return right.contains { $0 == .parameter(parameter) } ? nil : self.canonical(right, environment) }
                }
                return nil
            default: return nil
            }
        }
    }

    func firstAssociatedType(named name: String, of base: SwiftType, in environment: GenericEnvironment) -> AssociatedTypeDeclaration? {
        var found: AssociatedTypeDeclaration?
        for p in protocols(of: base, in: environment) {
            for declaration in p.associatedTypes where declaration.name == name {
                if let current = found { if inherits(current.owner, p) { found = declaration } } else { found = declaration }
            }
        }
        return found
    }

    /// Whether what `type` is depends on generic parameters or unknowns.
    func isOpen(_ type: SwiftType) -> Bool {
        switch type {
        case .parameter, .associated, .variable, .error: true
        default: false
        }
    }

    // MARK: Substitution

    /// `type` with its parameters replaced and associated types of what has become concrete looked up.
    package func substitute(_ type: SwiftType, _ substitution: Substitution) -> SwiftType {
        if substitution.isEmpty { return type }
        return type.transformed { part in
            switch part {
            case .parameter(let parameter): return substitution[parameter]
            case .associated(let base, let declaration):
                let base = self.substitute(base, substitution)
                if self.isOpen(base) { return .associated(base, declaration) }
                return self.associatedType(declaration, of: base) ?? .error
            default: return nil
            }
        }
    }

    func substitute(_ requirement: GenericRequirement, _ substitution: Substitution) -> GenericRequirement { requirement.mapped { substitute($0, substitution) } }
}
