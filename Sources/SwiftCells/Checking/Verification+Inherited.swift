/// What a member of a class stands for in the superclass, and what extensions may not do with it.
extension CellChecker {
    /// The members of the superclass that have the name of a member.
    func inheritedMembers(_ member: Declaration, of nominal: NominalDeclaration) -> [Declaration] {
        guard let parent = nominal.superclass else { return [] }
        return lookup(member.name, in: parent, isStatic: isStatic(member), environment: GenericEnvironment()).filter { $0.origin == .type || $0.origin == .superclass }.map(\.declaration)
    }

    /// What a member overrides, or would if it said so.
    func inherited(for member: Declaration, of nominal: NominalDeclaration) -> Declaration? {
        let substitution = superclassSubstitution(nominal)
        switch member {
        case let function as FunctionDeclaration:
            if case .derived = function.implementation { return nil }
            let isInit = isInitializer(function)
            let candidates = isInit ? superInitializers(nominal) : inheritedMembers(function, of: nominal).compactMap { $0 as? FunctionDeclaration }
            let fitting = candidates.filter { other in
                guard !isHidden(other, from: nominal), labels(of: other) == labels(of: function), other.parameters.count == function.parameters.count, let substitution = substitutionForOverride(of: other.signature, by: function.signature, substitution) else { return false }
                return zip(other.parameters, function.parameters).allSatisfy { isAlike($0, $1, substitution) } && (isInit || standsFor(function.result, substitute(other.result, substitution)))
            }
            if fitting.count < 2 { return fitting.first }
            let isSame = { (other: FunctionDeclaration) in
                guard let substitution = self.substitutionForOverride(of: other.signature, by: function.signature, substitution) else { return false }
                return zip(other.parameters, function.parameters).allSatisfy { self.substitute($0.type, substitution) == $1.type } && (isInit || function.result == self.substitute(other.result, substitution))
            }
            return fitting.first(where: isSame) ?? fitting.first
        case is VariableDeclaration: return inheritedMembers(member, of: nominal).first { $0 is VariableDeclaration && !isHidden($0, from: nominal) }
        case let item as SubscriptDeclaration:
            return inheritedMembers(item, of: nominal).lazy.compactMap { $0 as? SubscriptDeclaration }.first { other in
                guard !isHidden(other, from: nominal), labels(of: other) == labels(of: item), let substitution = substitutionForOverride(of: other.signature, by: item.signature, substitution) else { return false }
                return zip(other.parameters, item.parameters).allSatisfy { isAlike($0, $1, substitution) }
                    && (other.setter == nil ? standsFor(item.result, substitute(other.result, substitution)) : substitute(other.result, substitution) == item.result)
            }
        default: return nil
        }
    }

    /// The method of the superclass that takes the same but for labels of tuples, and for functions that may throw: Swift has it overridden.
    func nearlyInherited(_ function: FunctionDeclaration, of nominal: NominalDeclaration) -> FunctionDeclaration? {
        guard function.signature.parameters.isEmpty, !isInitializer(function), nominal.superclass != nil else { return nil }
        let substitution = superclassSubstitution(nominal)
        return inheritedMembers(function, of: nominal).lazy.compactMap { $0 as? FunctionDeclaration }.first { other in
            other.file?.isLibrary == false && !isHidden(other, from: nominal) && other.signature.parameters.isEmpty && labels(of: other) == labels(of: function) && other.parameters.count == function.parameters.count
                && plain(substitute(other.result, substitution)) == plain(function.result) && !throwsMore(function.result, other.result)
                && zip(other.parameters, function.parameters).allSatisfy { inherited, own in
                    let type = substitute(inherited.type, substitution)
                    // What may throw is not passed to what takes only functions that do not.
                    return inherited.isInout == own.isInout && inherited.isVariadic == own.isVariadic && plain(type) == plain(own.type) && !throwsMore(type, own.type)
                }
        }
    }

    /// A type without the labels of a tuple, and without `throws`, also within an Optional.
    private func plain(_ type: SwiftType) -> SwiftType {
        if let wrapped = optionalWrapped(type) { return optional(plain(wrapped)) }
        switch type {
        case .tuple(let elements): return .tuple(elements.map { .init(nil, $0.type) })
        case .function(let function): return .function(FunctionType(function.parameters, function.result))
        default: return type
        }
    }

    private func throwsMore(_ type: SwiftType, _ other: SwiftType) -> Bool {
        if case .function(let a) = type, case .function(let b) = other { a.isThrowing && !b.isThrowing } else { false }
    }

    /// Whether a member is private where a class does not see it: it has nothing to do with what the class calls by the same name.
    func isHidden(_ member: Declaration, from nominal: NominalDeclaration) -> Bool {
        isPrivate(member, outside: sequence(first: nominal, next: \.parent).lazy.map { $0 as Declaration })
    }

    /// Whether an override takes a parameter as the superclass does, or more: a superclass, or what may be none.
    private func isAlike(_ inherited: ParameterDeclaration, _ own: ParameterDeclaration, _ substitution: Substitution) -> Bool {
        inherited.isInout == own.isInout && inherited.isVariadic == own.isVariadic && (!own.type.isFunction && !inherited.type.isFunction || inherited.mayKeepFunction == own.mayKeepFunction)
            && (substitute(inherited.type, substitution) == own.type || !own.isInout && !own.isVariadic && standsFor(substitute(inherited.type, substitution), own.type))
    }

    /// Whether a member of a class of the lesson stands in an extension.
    func isOfExtension(_ member: Declaration) -> Bool {
        guard let nominal = member.memberOwner as? NominalDeclaration, nominal.kind == .classType, nominal.file?.isLibrary == false else { return false }
        return !(nominal.members.byName[member.name] ?? []).contains { $0 === member }
    }

    /// An extension may add nothing that the superclass has.
    func verifyOverrides(byExtension item: ExtensionDeclaration, of nominal: NominalDeclaration, _ file: SourceFile) {
        for member in item.members.all {
            guard inherited(for: member, of: nominal) != nil else { continue }
            report(.type, "\(shownName(member)) is in the superclass already, and an extension cannot override it.", member.nameRange, file, notes: ["Move it into the class itself, with 'override'."])
        }
    }

    func shownName(_ member: Declaration) -> String {
        switch member {
        case let function as FunctionDeclaration: "'\(function.fullName)'"
        case is SubscriptDeclaration: "This subscript"
        default: "'\(member.name)'"
        }
    }
}
