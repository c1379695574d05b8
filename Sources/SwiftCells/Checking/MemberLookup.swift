/// A member found in a type, and what stands for the parameters of the type that declares it.
struct Member {
    enum Origin: Int {
        /// The type itself or an extension of it.
        case type
        /// A superclass.
        case superclass
        /// An extension of a protocol.
        case protocolExtension
        /// A protocol's requirement.
        case requirement
    }

    var declaration: Declaration
    /// For the parameters of the owner, and `Self` of a protocol.
    var substitution: Substitution
    var origin: Origin
    /// Of the extension it stands in, in terms of the owner's parameters.
    var requirements: [GenericRequirement] = []
    /// On which the type has the protocol that gives it the member: `Bound == Int` of a range that is a sequence.
    var conditions: [GenericRequirement] = []
}

extension CellChecker {
    /// What a nominal type or protocol declares under a name, extensions included, supertypes not.
    func membersDeclared(in owner: Declaration, named name: String) -> [Declaration] {
        var result: [Declaration]
        switch owner {
        case let nominal as NominalDeclaration:
            if name == "init" { nominal.addDerivedMembers() }
            result = nominal.members[name]
        case let p as ProtocolDeclaration: result = p.memberTable[name]
        default: result = []
        }
        if owner.file?.isLibrary ?? true { result += library.members(of: owner, named: name) }
        if let extensions = scope.extensions[ObjectIdentifier(owner)] { for item in extensions { result += item.members[name] } }
        return result
    }

    /// The members of that name that a value (or, with `isStatic`, the type itself) has.
    ///
    /// - Parameter hidesProperties: whether a property of the type hides a protocol's, as it does wherever it is used; but what it is not of
    ///   the type for, a protocol's default fulfils. (What the library's types have to fulfil requirements, they have of their own in Swift.)
    func lookup(_ name: String, in type: SwiftType, isStatic: Bool, environment: GenericEnvironment, hidesProperties: Bool = true) -> [Member] {
        var result: [Member] = []
        switch type {
        case .nominal(let nominal, let arguments):
            var current: SwiftType? = type
            var origin = Member.Origin.type
            var now = nominal
            var nowArguments = arguments
            while current != nil {
                let substitution = Substitution(now.allParameters, nowArguments)
                for declaration in membersDeclared(in: now, named: name) where isVisibleMember(declaration, isStatic) {
                    // Inherited initialisers are copied into the subclass; an overridden member is not seen.
                    if origin == .superclass, isInitializer(declaration) { continue }
                    if origin == .superclass, result.contains(where: { overrides($0.declaration, declaration) }) { continue }
                    result.append(Member(declaration: declaration, substitution: substitution, origin: origin, requirements: extensionRequirements(declaration)))
                }
                current = superclass(of: current!)
                if case .nominal(let parent, let parentArguments)? = current { (now, nowArguments) = (parent, parentArguments) } else { current = nil }
                origin = .superclass
            }
            addProtocolMembers(protocols(of: nominal), name, type, isStatic, hidesProperties: hidesProperties, to: &result)
            removeFulfilled(&result)
            removeRestated(&result, of: nominal)
            removeRefined(&result)
        case .parameter, .associated:
            addProtocolMembers(protocols(of: type, in: environment), name, type, isStatic, to: &result)
            removeRefined(&result)
            if let bound = superclassBound(of: type, in: environment) { result += lookup(name, in: bound, isStatic: isStatic, environment: environment).map { asked($0, of: type) } }
            if isStatic, result.isEmpty, let associated = firstAssociatedType(named: name, of: type, in: environment) {
                result.append(Member(declaration: associated.asMember, substitution: Substitution([associated.owner.selfParameter], [type]), origin: .requirement))
            }
        case .existential(let protocols):
            var all: [ProtocolDeclaration] = []
            for p in protocols { for q in closure(of: p) where !all.contains(q) { all.append(q) } }
            addProtocolMembers(all, name, type, isStatic, to: &result)
        default: break
        }
        return result
    }

    /// A member that a generic parameter has from the class it is bound to: what protocols give is for the very type that the parameter
    /// stands for.
    private func asked(_ member: Member, of type: SwiftType) -> Member {
        guard let p = member.declaration.memberOwner as? ProtocolDeclaration else { return member }
        var member = member
        member.substitution[p.selfParameter] = type
        return member
    }

    private func addProtocolMembers(_ protocols: [ProtocolDeclaration], _ name: String, _ type: SwiftType, _ isStatic: Bool, hidesProperties: Bool = true, to result: inout [Member]) {
        for p in protocols {
            let found = membersDeclared(in: p, named: name)
            guard !found.isEmpty else { continue }
            let substitution = Substitution([p.selfParameter], [type])
            let conditions = self.conditions(of: type, for: p)
            for declaration in found where isVisibleMember(declaration, isStatic) {
                let isRequirement = isRequirement(declaration)
                // A type's own property hides a protocol's.
                if hidesProperties, declaration is VariableDeclaration, result.contains(where: { $0.declaration is VariableDeclaration && $0.origin.rawValue < Member.Origin.protocolExtension.rawValue && $0.requirements.isEmpty }) { continue }
                if isSequenceOfItsOwn(declaration), declaration.name != "split" || !isText(type), result.contains(where: { $0.origin == .type && labels(of: $0.declaration) == labels(of: declaration) }) { continue }
                result.append(Member(declaration: declaration, substitution: substitution, origin: isRequirement ? .requirement : .protocolExtension, requirements: extensionRequirements(declaration), conditions: conditions))
            }
        }
    }

    /// Removes what protocols require of a concrete type where it has something by those names, whichever protocol is looked at first, or
    /// where another protocol requires the same.
    private func removeFulfilled(_ members: inout [Member]) {
        guard members.contains(where: { $0.origin == .requirement }) else { return }
        var known = members.filter { $0.origin != .requirement }.map { labels(of: $0.declaration) }
        members.removeAll { member in
            guard member.origin == .requirement else { return false }
            let own = labels(of: member.declaration)
            if known.contains(own) { return true }
            known.append(own)
            return false
        }
    }

    /// What a nominal type's arguments must fulfil for it to have a protocol.
    func conditions(of type: SwiftType, for p: ProtocolDeclaration) -> [GenericRequirement] {
        guard case .nominal(let nominal, let arguments) = type else { return [] }
        let stated = statedConformances(of: nominal).filter { inherits($0.protocolDeclaration, p) }
        if stated.isEmpty, let parent = superclass(of: type) { return conditions(of: parent, for: p) }
        guard !arguments.isEmpty else { return [] }
        guard let first = stated.first(where: { $0.protocolDeclaration === p }) ?? stated.first, stated.allSatisfy({ !$0.requirements.isEmpty }) else { return [] }
        let substitution = Substitution(nominal.allParameters, arguments)
        return first.requirements.map { substitute($0, substitution) }
    }

    /// `prefix`, `dropFirst`, `drop(while:)` and `split` of every sequence: Swift gives them types of their own, cells arrays. Where a type has its own
    /// `prefix`, as an array has, the general one must not be what gives an array.
    private func isSequenceOfItsOwn(_ declaration: Declaration) -> Bool {
        guard declaration.file?.isLibrary == true, let function = declaration as? FunctionDeclaration else { return false }
        return function.name == "split" || ["prefix(_:)", "dropFirst(_:)", "drop(while:)"].contains(function.fullName)
    }

    /// A text may be split as a sequence of characters, too: what is done with the parts decides.
    private func isText(_ type: SwiftType) -> Bool {
        if case .nominal(let nominal, _) = type { return nominal.file?.isLibrary == true && (nominal.name == "String" || nominal.name == "Substring") }
        return false
    }

    func isInitializer(_ declaration: Declaration) -> Bool {
        if let function = declaration as? FunctionDeclaration, case .initializer = function.kind { return true }
        return false
    }

    func isRequirement(_ declaration: Declaration) -> Bool {
        switch declaration {
        case let function as FunctionDeclaration: if case .requirement = function.implementation { true } else { false }
        case let variable as VariableDeclaration: if case .requirement = variable.storage { true } else { false }
        case let item as SubscriptDeclaration: item.isRequirement
        default: false
        }
    }

    func extensionRequirements(_ declaration: Declaration) -> [GenericRequirement] {
        switch declaration {
        case let function as FunctionDeclaration: function.extensionRequirements
        case let variable as VariableDeclaration: variable.extensionRequirements
        case let item as SubscriptDeclaration: item.extensionRequirements
        default: []
        }
    }

    private func isVisibleMember(_ declaration: Declaration, _ isStatic: Bool) -> Bool {
        switch declaration {
        case let function as FunctionDeclaration:
            if case .initializer = function.kind { return isStatic }
            return function.isStatic == isStatic
        case let variable as VariableDeclaration: return variable.isStatic == isStatic
        case let item as SubscriptDeclaration: return item.isStatic == isStatic
        default: return isStatic
        }
    }

    /// Whether `a`, of a subclass, takes the place of `b`.
    func overrides(_ a: Declaration, _ b: Declaration) -> Bool {
        switch (a, b) {
        case (let a as FunctionDeclaration, let b as FunctionDeclaration): sequence(first: a, next: { $0.overridden }).contains { $0 === b }
        case (let a as VariableDeclaration, let b as VariableDeclaration): sequence(first: a, next: { $0.overridden }).contains { $0 === b }
        case (let a as SubscriptDeclaration, let b as SubscriptDeclaration): sequence(first: a, next: { $0.overridden }).contains { $0 === b }
        default: false
        }
    }

    /// A variable's type, worked out now if it is inferred from a value not looked at before.
    func typeOf(_ variable: VariableDeclaration) -> SwiftType {
        if let pending = variable.pendingType {
            variable.pendingType = nil
            variable.type = .error
            pending()
        }
        return variable.type
    }
}
