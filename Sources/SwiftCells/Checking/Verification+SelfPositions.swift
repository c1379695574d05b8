/// What a protocol that names `Self` asks of a class that may have subclasses: each of them is to give and take itself.
///
/// A class can promise that of what it takes and of a result that is `Self` itself, which it declares so. It cannot of an array of `Self`, say,
/// that it gives: what it makes of its own class is none of a subclass's.
extension CellChecker {
    func mayHaveSubclasses(_ nominal: NominalDeclaration) -> Bool { nominal.kind == .classType && nominal.isOpen && nominal.file?.isLibrary == false }

    /// Whether a class gives itself where a protocol wants `Self`.
    func givesItsClass(_ witness: Declaration, for requirement: Declaration, _ p: ProtocolDeclaration) -> Bool {
        guard !(witness.memberOwner is ProtocolDeclaration), let wanted = resultType(of: requirement), isSelfAsResult(wanted, p) else { return false }
        return !givesSelf(witness) && !(witness is EnumCaseDeclaration)
    }

    /// Whether a member of a class gives what is declared as `Self`, or an Optional of it.
    func givesSelf(_ member: Declaration) -> Bool {
        switch member {
        case let function as FunctionDeclaration: function.returnsSelf
        case let variable as VariableDeclaration: variable.getter?.returnsSelf == true
        case let item as SubscriptDeclaration: item.getter?.returnsSelf == true
        default: false
        }
    }

    /// Whether a protocol's extension says `Self` where the requirement names a class: in a class that may have subclasses that is each of them.
    func isOfSubclasses(_ given: SwiftType, where wanted: SwiftType, _ type: SwiftType) -> Bool {
        guard case .nominal(let nominal, _) = type, mayHaveSubclasses(nominal) else { return false }
        return switch (wanted, given) {
        case (.nominal(let named, _), .parameter(let parameter)): named.kind == .classType && parameter.selfOfProtocol != nil
        case (.nominal(_, let x), .nominal(_, let y)): zip(x, y).contains { isOfSubclasses($1, where: $0, type) }
        case (.metatype(let x), .metatype(let y)): isOfSubclasses(y, where: x, type)
        case (.tuple(let x), .tuple(let y)): zip(x, y).contains { isOfSubclasses($1.type, where: $0.type, type) }
        case (.function(let f), .function(let g)): zip(f.parameters, g.parameters).contains { isOfSubclasses($1.type, where: $0.type, type) } || isOfSubclasses(g.result, where: f.result, type)
        default: false
        }
    }

    /// What gives `Self` in a superclass does so in all classes below, but for those that have no subclasses.
    func verifyGivesSelf(_ function: FunctionDeclaration, over inherited: FunctionDeclaration, _ nominal: NominalDeclaration, at range: SourceRange, _ file: SourceFile) {
        guard inherited.returnsSelf, !function.returnsSelf, nominal.isOpen else { return }
        let name = function.accessorOf.map { $0 is SubscriptDeclaration ? "This subscript" : "'\($0.name)'" } ?? "'\(function.fullName)'"
        report(.type, "\(name) gives 'Self' in the superclass, and must do so here: there may be subclasses of '\(nominal.name)'.", range, file, notes: ["Or declare the class 'final'."])
    }

    /// Where a requirement names `Self` so that it stands for one class alone; `nil` where it does not.
    func fixedSelf(in requirement: Declaration, _ p: ProtocolDeclaration) -> String? {
        guard p.file?.isLibrary == false else { return nil }
        for parameter in parameters(of: requirement) where parameter.isInout ? names(p, parameter.type) : isFixed(parameter.type, p) { return "in what is passed" }
        guard let result = resultType(of: requirement), names(p, result), !isSelfAsResult(result, p), !takesSelfAlone(result, p) else { return nil }
        return "within the type of what it gives"
    }

    private func resultType(of requirement: Declaration) -> SwiftType? {
        switch requirement {
        case let function as FunctionDeclaration: function.result
        case let variable as VariableDeclaration: variable.type
        case let item as SubscriptDeclaration: item.result
        default: nil
        }
    }

    private func parameters(of requirement: Declaration) -> [ParameterDeclaration] {
        (requirement as? FunctionDeclaration)?.parameters ?? (requirement as? SubscriptDeclaration)?.parameters ?? []
    }

    private func names(_ p: ProtocolDeclaration, _ type: SwiftType) -> Bool {
        switch type {
        case .parameter(let parameter): parameter === p.selfParameter
        // What belongs to a type is not the type.
        case .associated: false
        case .nominal(_, let arguments): arguments.contains { names(p, $0) }
        case .tuple(let elements): elements.contains { names(p, $0.type) }
        case .function(let function): function.parameters.contains { names(p, $0.type) } || names(p, function.result)
        case .metatype(let type): names(p, type)
        default: false
        }
    }

    /// `Self`, also where there may be none, and what a function gives that is given.
    private func isSelfAsResult(_ type: SwiftType, _ p: ProtocolDeclaration) -> Bool {
        if let wrapped = optionalWrapped(type) { return isSelfAsResult(wrapped, p) }
        if case .function(let function) = type { return isSelfAsResult(function.result, p) && !function.parameters.contains { isFixed($0.type, p) } }
        return type == .parameter(p.selfParameter)
    }

    /// A function that takes `Self` and gives something else.
    private func takesSelfAlone(_ type: SwiftType, _ p: ProtocolDeclaration) -> Bool {
        if let wrapped = optionalWrapped(type) { return takesSelfAlone(wrapped, p) }
        guard case .function(let function) = type else { return false }
        return !names(p, function.result) && !function.parameters.contains { $0.isInout ? names(p, $0.type) : isFixed($0.type, p) }
    }

    /// Whether what is passed names `Self` so that a class that may be a subclass of what is wanted there is not taken.
    private func isFixed(_ type: SwiftType, _ p: ProtocolDeclaration) -> Bool {
        switch type {
        case .function(let function): function.parameters.contains { names(p, $0.type) } || isFixed(function.result, p)
        case .tuple(let elements): elements.contains { isFixed($0.type, p) }
        case .nominal(let nominal, let arguments): nominal.builtin == .optional || nominal.builtin == .array ? isFixed(arguments[0], p) : names(p, type)
        default: false
        }
    }
}
