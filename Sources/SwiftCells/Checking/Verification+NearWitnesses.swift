/// What a type has in place of what a protocol demands, where that is nearly right.
extension CellChecker {
    /// What keeps a member of the name from fulfilling a requirement.
    func nearWitness(_ requirement: Declaration, _ p: ProtocolDeclaration, _ nominal: NominalDeclaration) -> String? {
        if nominal.file?.isLibrary == true { return nil }
        let found = membersDeclared(in: nominal, named: requirement.name)
        guard let member = found.first(where: { isStatic($0) == isStatic(requirement) && ($0 is FunctionDeclaration) == (requirement is FunctionDeclaration) }) ?? found.first else {
            return Spelling.nearest(to: requirement.name, among: Set(nominal.members.byName.keys)).map { "'\(requirement.name)' is wanted, and '\($0)' is there." }
        }
        let name = "'\(requirement.name)'"
        if isStatic(member) != isStatic(requirement) {
            return isStatic(requirement) ? "\(name) belongs to an instance here, and the protocol wants it 'static'." : "\(name) is 'static' here, and the protocol wants it of an instance."
        }
        let substitution = Substitution([p.selfParameter], [nominal.selfType])
        func shown(_ type: SwiftType) -> SwiftType { canonical(substitute(type, substitution), GenericEnvironment()) }
        switch (requirement, member) {
        case (let wanted as FunctionDeclaration, let function as FunctionDeclaration):
            if function.isDerivedOperator { return "The \(name) that Swift writes by itself is there for 'Equatable' or 'Comparable' alone: write your own." }
            if labels(of: wanted) != labels(of: function) {
                func form(_ function: FunctionDeclaration) -> String { function.name + "(" + function.parameters.map { ($0.label ?? "_") + ":" }.joined() + ")" }
                return "It is called as \(form(function)) here, and as \(form(wanted)) by the protocol."
            }
            if function.isMutating, !wanted.isMutating, !isClass(nominal.selfType) { return "\(name) is 'mutating' here, and the protocol does not say so: declare it there as 'mutating func'." }
            if function.isThrowing, !wanted.isThrowing { return "\(name) throws here, and the protocol does not say so." }
            if function.isFailable, !wanted.isFailable { return "It may give nil here, and the protocol does not say so." }
            for (own, other) in zip(function.parameters, wanted.parameters) {
                if own.isInout != other.isInout { return "The parameter '\(own.variable.name)' is \(own.isInout ? "'inout' here, and not" : "not 'inout' here, but") in the protocol." }
                if own.type != shown(other.type), !own.type.hasError { return "The parameter '\(own.variable.name)' is of type '\(own.type)' here, and '\(shown(other.type))' is wanted." }
            }
            if !isInitializer(wanted), function.result != shown(wanted.result), !function.result.hasError { return "It gives '\(function.result)' here, and '\(shown(wanted.result))' is wanted." }
        case (let wanted as VariableDeclaration, let variable as VariableDeclaration):
            if typeOf(variable) != shown(wanted.type), !typeOf(variable).hasError { return "\(name) is of type '\(typeOf(variable))' here, and '\(shown(wanted.type))' is wanted." }
            if wanted.isMutable, !variable.isMutable { return variable.getter == nil ? "\(name) is a constant here: declare it with 'var'." : "\(name) cannot be set here: give it a setter." }
        case (is SubscriptDeclaration, let item as SubscriptDeclaration):
            if !item.signature.parameters.isEmpty { return "The subscript here is generic, and in cells such a one fulfils no requirement: write its types." }
        case (is VariableDeclaration, is FunctionDeclaration): return "\(name) is a method here, and the protocol wants a property."
        case (is FunctionDeclaration, is VariableDeclaration): return "\(name) is a property here, and the protocol wants a method."
        default: break
        }
        return nil
    }
}
