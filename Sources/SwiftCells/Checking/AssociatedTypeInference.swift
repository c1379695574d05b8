/// What a type's associated types are where it does not say so: from the members that fulfil the requirements of its protocols.
extension CellChecker {
    /// From the signatures of the members that fulfil the protocols' requirements.
    func inferAssociatedType(_ declaration: AssociatedTypeDeclaration, of nominal: NominalDeclaration, _ all: [ProtocolDeclaration]) -> SwiftType? {
        if let choices = choices(of: nominal, all.filter { $0.file?.isLibrary == false }) {
            let types = Set(choices.compactMap { $0[declaration.name] })
            if !types.isEmpty { return types.count == 1 ? types.first : nil }
        }
        for p in all where p.associatedTypes.contains(where: { $0.name == declaration.name }) || p.inherited.contains(where: { inherits($0, declaration.owner) }) || p === declaration.owner {
            for requirement in p.members {
                for pending in nominal.pendingMembers { pending.read(named: requirement.name) }
                for candidate in membersDeclared(in: nominal, named: requirement.name) {
                    if let found = bindings(requirement, candidate, in: p)?.first(where: { $0.name == declaration.name }) { return found.type }
                }
            }
        }
        return inferFromDefaults(declaration, of: nominal, all)
    }

    /// What the associated types of protocols that cells declare may be together, so that each requirement that names one is fulfilled by a member
    /// of the type; `nil` where no member names any.
    private func choices(of nominal: NominalDeclaration, _ all: [ProtocolDeclaration]) -> [[String: SwiftType]]? {
        var result: [[String: SwiftType]]?
        func unique(_ choices: [[String: SwiftType]]) -> [[String: SwiftType]] {
            var seen: Set<[String: SwiftType]> = []
            return Array(choices.filter { seen.insert($0).inserted }.prefix(Self.mostChoices))
        }
        for p in all {
            for requirement in p.members {
                for pending in nominal.pendingMembers { pending.read(named: requirement.name) }
                let options = membersDeclared(in: nominal, named: requirement.name).filter { isStatic($0) == isStatic(requirement) }.compactMap { bindings(requirement, $0, in: p) }.filter { !$0.isEmpty }
                if options.isEmpty { continue }
                let joined = unique((result ?? [[:]]).flatMap { choice in options.compactMap { joining(choice, $0) } })
                // Where nothing fits, what is missing is said of the choices that went before.
                if !joined.isEmpty { result = joined }
            }
        }
        guard let result, result.count > 1 else { return result }
        let fitting = result.filter { choice in all.allSatisfy { fulfills($0, choice) } }
        return fitting.isEmpty ? result : fitting
    }

    /// So many ways are kept in which the members of a type may fulfil the requirements of its protocols.
    private static let mostChoices = 64

    private func joining(_ choice: [String: SwiftType], _ bindings: [(name: String, type: SwiftType)]) -> [String: SwiftType]? {
        var result = choice
        for (name, type) in bindings {
            if let known = result[name], known != type { return nil }
            result[name] = type
        }
        return result
    }

    /// Whether types conform to what a protocol says of those that they are to be.
    private func fulfills(_ p: ProtocolDeclaration, _ choice: [String: SwiftType]) -> Bool {
        p.requirements.allSatisfy { requirement in
            guard case .conformance(.associated(.parameter(p.selfParameter), let declaration), let q) = requirement, let type = choice[declaration.name] else { return true }
            return conforms(type, to: q)
        }
    }

    /// What the associated types of a protocol are if a member fulfils a requirement; `nil` where it does not fit.
    private func bindings(_ requirement: Declaration, _ candidate: Declaration, in p: ProtocolDeclaration) -> [(name: String, type: SwiftType)]? {
        guard let pattern = signatureType(requirement), let actual = signatureType(candidate), labels(of: requirement) == labels(of: candidate) else { return nil }
        // What is 'Self' of a class is not one type that an associated type could be.
        if givesSelf(candidate), asksForAssociated(requirement) { return nil }
        var found: [(name: String, type: SwiftType)] = []
        return match(pattern, actual, in: p, &found) ? found : nil
    }

    /// From what extensions of the protocols give to the type, the most special of them where they do not agree. Of the library's, which have
    /// more than one for a requirement, only the identity that every instance of a class has is looked at.
    private func inferFromDefaults(_ declaration: AssociatedTypeDeclaration, of nominal: NominalDeclaration, _ all: [ProtocolDeclaration]) -> SwiftType? {
        var found: [(type: SwiftType, candidate: Candidate)] = []
        for p in all where p.file?.isLibrary == false || p.name == "Identifiable" {
            for requirement in p.members {
                guard let pattern = signatureType(requirement), pattern.contains(where: { if case .associated(_, let named) = $0 { named.name == declaration.name } else { false } }) else { continue }
                for q in all {
                    for candidate in membersDeclared(in: q, named: requirement.name) where !isRequirement(candidate) && labels(of: requirement) == labels(of: candidate) && isStatic(requirement) == isStatic(candidate) {
                        let selfSubstitution = Substitution([q.selfParameter], [nominal.selfType])
                        let demands = extensionRequirements(candidate).map { substitute($0, selfSubstitution) }
                        guard let actual = signatureType(candidate).map({ substitute($0, selfSubstitution) }), !actual.hasError,
                            demands.allSatisfy({ isKnown($0) && holds($0, in: GenericEnvironment(requirements: nominal.allRequirements)) })
                        else { continue }
                        var bindings: [(name: String, type: SwiftType)] = []
                        guard match(pattern, actual, in: p, &bindings), let type = bindings.first(where: { $0.name == declaration.name })?.type else { continue }
                        found.append((type, Candidate(declaration: candidate, origin: .protocolExtension, requirements: extensionRequirements(candidate))))
                    }
                }
            }
        }
        let solver = Solver(self, SourceFile(""), environment: GenericEnvironment())
        func isBefore(_ a: Candidate, _ b: Candidate) -> Bool {
            let first = solver.isExtensionAsSpecific(a, as: b)
            if first != solver.isExtensionAsSpecific(b, as: a) { return first }
            return a.declaration.file?.isLibrary == false && b.declaration.file?.isLibrary == true
        }
        return found.first { own in found.allSatisfy { $0.type == own.type || isBefore(own.candidate, $0.candidate) } }?.type
    }

    private func isKnown(_ requirement: GenericRequirement) -> Bool {
        switch requirement {
        case .conformance(let type, _), .anyClass(let type): !type.hasError
        case .superclass(let type, let other), .sameType(let type, let other): !type.hasError && !other.hasError
        }
    }

    private func signatureType(_ declaration: Declaration) -> SwiftType? {
        switch declaration {
        case let function as FunctionDeclaration: .function(FunctionType(function.parameters.map { .init($0.type) }, function.result))
        case let variable as VariableDeclaration: typeOf(variable)
        case let item as SubscriptDeclaration: .function(FunctionType(item.parameters.map { .init($0.type) }, item.result))
        case let item as EnumCaseDeclaration: item.parameters.isEmpty ? item.owner.selfType : .function(FunctionType(item.parameters.map { .init($0.type) }, item.owner.selfType))
        default: nil
        }
    }

    /// Whether what a requirement gives is an associated type, or made of one.
    private func asksForAssociated(_ requirement: Declaration) -> Bool {
        guard let type = signatureType(requirement) else { return false }
        let result = if !(requirement is VariableDeclaration), case .function(let function) = type { function.result } else { type }
        return result.contains { if case .associated = $0 { true } else { false } }
    }

    private func match(_ pattern: SwiftType, _ actual: SwiftType, in p: ProtocolDeclaration, _ found: inout [(name: String, type: SwiftType)]) -> Bool {
        switch (pattern, actual) {
        case (.associated(.parameter(let parameter), let declaration), _) where parameter === p.selfParameter || parameter.selfOfProtocol != nil:
            found.append((declaration.name, actual))
            return true
        case (.associated, _): return true
        case (.parameter, _): return true
        case (.nominal(let a, let aArguments), .nominal(let b, let bArguments)):
            return a === b && zip(aArguments, bArguments).allSatisfy { match($0, $1, in: p, &found) }
        case (.tuple(let a), .tuple(let b)):
            return a.count == b.count && zip(a, b).allSatisfy { match($0.type, $1.type, in: p, &found) }
        case (.function(let a), .function(let b)):
            return a.parameters.count == b.parameters.count
                && zip(a.parameters, b.parameters).allSatisfy { match($0.type, $1.type, in: p, &found) }
                && match(a.result, b.result, in: p, &found)
        default: return pattern == actual
        }
    }
}
