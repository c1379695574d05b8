/// Members that the library declares of a type itself, because it does them faster there, as well as of all types of a protocol, as Swift does.
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
            return own.contains { restates($0, general, nominal) }
        }
    }

    private func restates(_ own: FunctionDeclaration, _ general: FunctionDeclaration, _ nominal: NominalDeclaration) -> Bool {
        guard let p = general.owner as? ProtocolDeclaration, own.parameters.count == general.parameters.count else { return false }
        let key = Restatement(own: ObjectIdentifier(own), general: ObjectIdentifier(general))
        if let known = restatements[key] { return known }
        let result = isSame(own, general, of: p, nominal)
        restatements[key] = result
        return result
    }

    private func isSame(_ own: FunctionDeclaration, _ general: FunctionDeclaration, of p: ProtocolDeclaration, _ nominal: NominalDeclaration) -> Bool {
        guard own.fullName == general.fullName, own.isStatic == general.isStatic, own.isMutating == general.isMutating, own.isThrowing == general.isThrowing, own.isRethrowing == general.isRethrowing,
            own.module == general.module, own.signature.parameters.count == general.signature.parameters.count,
            zip(own.parameters, general.parameters).allSatisfy({ $0.isInout == $1.isInout && $0.isVariadic == $1.isVariadic && $0.isAutoclosure == $1.isAutoclosure && $0.hasDefault == $1.hasDefault })
        else { return false }
        let substitution = Substitution([p.selfParameter] + general.signature.parameters, [nominal.selfType] + own.signature.parameters.map { .parameter($0) })
        let environment = GenericEnvironment(requirements: nominal.signature.requirements + own.extensionRequirements + own.signature.requirements)
        func canonical(_ type: SwiftType) -> SwiftType { self.canonical(substitute(type, substitution), environment) }
        // What is demanded where it is declared for all must be all that is demanded of the type.
        let demanded = (general.extensionRequirements + general.signature.requirements).map { $0.mapped(canonical) }
        guard (own.extensionRequirements + own.signature.requirements).allSatisfy({ demanded.contains($0.mapped { self.canonical($0, environment) }) }) else { return false }
        return zip(own.parameters, general.parameters).allSatisfy { self.canonical($0.type, environment) == canonical($1.type) } && self.canonical(own.result, environment) == canonical(general.result)
    }
}
