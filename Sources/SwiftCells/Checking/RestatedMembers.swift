/// Members that the library declares of a type itself, because it does them faster there, as well as of all types of a protocol, as Swift does;
/// or of a protocol as well as of one that it inherits from.
///
/// They are one to the checker: two meanings of each name in a chain of calls would make twice as much to try of every call.
extension CellChecker {
    struct Restatement: Hashable {
        var own: ObjectIdentifier
        var general: ObjectIdentifier
    }

    /// Removes what a protocol gives a type of the library where the type says the same itself.
    func removeRestated(_ members: inout [Member], of nominal: NominalDeclaration) {
        guard nominal.file?.isLibrary ?? true, members.count > 1 else { return }
        let own = members.compactMap { member -> FunctionDeclaration? in
            guard member.origin == .type, let function = member.declaration as? FunctionDeclaration, function.file?.isLibrary == true else { return nil }
            return function
        }
        if own.isEmpty { return }
        members.removeAll { member in
            guard member.origin == .protocolExtension, let general = member.declaration as? FunctionDeclaration, general.file?.isLibrary == true else { return false }
            return own.contains { restates($0, general, nominal.selfType, nominal.signature.requirements) }
        }
    }

    /// Removes what a protocol gives a type where one that inherits from it gives it the same without further conditions, both the library's.
    func removeRefined(_ members: inout [Member]) {
        func function(_ member: Member) -> FunctionDeclaration? {
            guard member.origin == .protocolExtension, let function = member.declaration as? FunctionDeclaration, function.file?.isLibrary == true else { return nil }
            return function
        }
        guard members.count > 1 else { return }
        let refined = members.compactMap { member -> FunctionDeclaration? in member.requirements.isEmpty && member.conditions.isEmpty ? function(member) : nil }
        if refined.isEmpty { return }
        members.removeAll { member in
            guard let general = function(member), let q = general.owner as? ProtocolDeclaration else { return false }
            return refined.contains { own in
                guard let p = own.owner as? ProtocolDeclaration, p !== q, inherits(p, q) else { return false }
                return restates(own, general, .parameter(p.selfParameter), [.conformance(.parameter(p.selfParameter), p)])
            }
        }
    }

    private func restates(_ own: FunctionDeclaration, _ general: FunctionDeclaration, _ type: SwiftType, _ known: [GenericRequirement]) -> Bool {
        guard let p = general.owner as? ProtocolDeclaration, own.parameters.count == general.parameters.count else { return false }
        let key = Restatement(own: ObjectIdentifier(own), general: ObjectIdentifier(general))
        if let known = restatements[key] { return known }
        let result = isSame(own, general, of: p, type, known)
        restatements[key] = result
        return result
    }

    private func isSame(_ own: FunctionDeclaration, _ general: FunctionDeclaration, of p: ProtocolDeclaration, _ type: SwiftType, _ known: [GenericRequirement]) -> Bool {
        guard own.fullName == general.fullName, own.isStatic == general.isStatic, own.isMutating == general.isMutating, own.isThrowing == general.isThrowing, own.isRethrowing == general.isRethrowing,
            own.module == general.module, own.signature.parameters.count == general.signature.parameters.count,
            zip(own.parameters, general.parameters).allSatisfy({ $0.isInout == $1.isInout && $0.isVariadic == $1.isVariadic && $0.isAutoclosure == $1.isAutoclosure && $0.hasDefault == $1.hasDefault })
        else { return false }
        let substitution = Substitution([p.selfParameter] + general.signature.parameters, [type] + own.signature.parameters.map { .parameter($0) })
        let environment = GenericEnvironment(requirements: known + own.extensionRequirements + own.signature.requirements)
        func canonical(_ type: SwiftType) -> SwiftType { self.canonical(substitute(type, substitution), environment) }
        // What is demanded where it is declared for all must be all that is demanded of the type.
        let demanded = (general.extensionRequirements + general.signature.requirements).map { $0.mapped(canonical) }
        guard (own.extensionRequirements + own.signature.requirements).allSatisfy({ demanded.contains($0.mapped { self.canonical($0, environment) }) }) else { return false }
        return zip(own.parameters, general.parameters).allSatisfy { self.canonical($0.type, environment) == canonical($1.type) } && self.canonical(own.result, environment) == canonical(general.result)
    }
}
