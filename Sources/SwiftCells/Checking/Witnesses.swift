/// What fulfils a protocol's requirement.
package enum Witness {
    case function(FunctionReference)
    /// A stored property fulfils a property requirement: the getter reads it, the setter writes it.
    case field(PropertyReference)
}

extension CellChecker {
    /// What a class has in place of a required initialiser, or of a function that belongs to a superclass of it itself.
    package func override(of function: FunctionDeclaration, in type: SwiftType) -> FunctionDeclaration? {
        var current: SwiftType? = type
        while let now = current, case .nominal(let nominal, _) = now {
            let own = membersDeclared(in: nominal, named: (function.accessorOf ?? function).name).compactMap { member -> FunctionDeclaration? in
                if let variable = member as? VariableDeclaration { return function.kind.isSetter ? variable.setter : variable.getter }
                if let item = member as? SubscriptDeclaration { return function.kind.isSetter ? item.setter : item.getter }
                return member as? FunctionDeclaration
            }
            for candidate in own where candidate === function || sequence(first: candidate, next: { $0.overridden }).contains(where: { $0 === function }) || isSameInitializer(candidate, function) { return candidate }
            current = superclass(of: now)
        }
        return nil
    }

    /// Whether an initialiser, which a subclass declares or inherits, is the one that its superclass requires.
    private func isSameInitializer(_ a: FunctionDeclaration, _ b: FunctionDeclaration) -> Bool {
        isInitializer(a) && isInitializer(b) && labels(of: a) == labels(of: b) && a.parameters.map(\.type) == b.parameters.map(\.type)
    }

    /// The function that fulfils a protocol's requirement for a concrete type: a method of the type, of a superclass, or
    /// the default in an extension of the protocol, and what stands for its parameters.
    ///
    /// For a property or subscript requirement ask for its getter or setter: the answer is an accessor, or the field.
    /// - Parameter substitution: that of the call; what stands for a generic requirement's own parameters is taken over.
    package func witness(for requirement: FunctionDeclaration, of type: SwiftType, _ substitution: Substitution) -> Witness? {
        guard let p = requirement.owner as? ProtocolDeclaration else { return nil }
        let wanted: Declaration = requirement.accessorOf ?? requirement
        let selfSubstitution = Substitution([p.selfParameter], [type])
        let isStatic = isStaticMember(wanted)
        var best: Member?
        // What is more general than the requirement counts where nothing fits it as it is.
        var general: Member?
        let isSettled = isSettledByLibrary(type, p)
        let stating = ancestorStating(p, type)
        let members = lookup(wanted.name, in: type, isStatic: isStatic, environment: GenericEnvironment(), hidesProperties: hidesDefaults(type, of: p))
        for member in members + (stating == nil ? [] : overriddenInOtherForm(by: members, type)) {
            if isRequirement(member.declaration) { continue }
            if let stating, isBelow(member.declaration, stating) { continue }
            if isSettled, member.declaration.file?.isLibrary == false { continue }
            guard matches(wanted, member, selfSubstitution, type) else { continue }
            guard member.requirements.allSatisfy({ holds(substitute($0, member.substitution), in: GenericEnvironment()) }), isPart(member, ofConformanceOf: type, to: p) else { continue }
            if isMoreGeneral(member.declaration, than: wanted) {
                if general.map({ isBetter(member, than: $0) }) ?? true { general = member }
                continue
            }
            if let current = best, !isBetter(member, than: current) { continue }
            best = member
        }
        // What a subclass adds hides what its superclass has from an extension of the protocol, and fulfils nothing.
        if best == nil, let ancestor = ancestorTypeStating(p, type) {
            let own = Substitution([p.selfParameter], [ancestor])
            for member in lookup(wanted.name, in: ancestor, isStatic: isStatic, environment: GenericEnvironment()) {
                guard let owner = member.declaration.memberOwner as? ProtocolDeclaration, !isRequirement(member.declaration), matches(wanted, member, own, ancestor),
                    member.requirements.allSatisfy({ holds(substitute($0, member.substitution), in: GenericEnvironment()) })
                else { continue }
                if let current = best, !isBetter(member, than: current) { continue }
                var found = member
                found.substitution[owner.selfParameter] = type
                best = found
            }
        }
        // Operators may be declared outside the type.
        if best == nil, case .operator = requirement.kind {
            for function in (scope.names[requirement.name] ?? []).compactMap({ $0 as? FunctionDeclaration }) + library.operators(requirement.name) {
                guard !isRequirement(function) else { continue }
                if let found = operatorWitness(function, requirement, selfSubstitution, type) { return .function(found) }
            }
        }
        guard let found = best ?? general else { return nil }
        switch found.declaration {
        case let function as FunctionDeclaration:
            var all = found.substitution
            if best == nil {
                guard let arguments = genericArguments(of: function, for: requirement, selfSubstitution, found.substitution, type) else { return nil }
                return .function(FunctionReference(function, all.merging(arguments.mapped { substitute($0, substitution) }), dispatch(of: function)))
            }
            // A generic requirement's parameters are those of the witness, in order.
            for (own, theirs) in zip(function.signature.parameters, requirement.signature.parameters) { all[own] = substitution[theirs] ?? .parameter(theirs) }
            return .function(FunctionReference(function, all, dispatch(of: function)))
        case let variable as VariableDeclaration:
            let isSetter = requirement.kind.isSetter
            if let accessor = isSetter ? variable.setter : variable.getter { return .function(FunctionReference(accessor, found.substitution, dispatch(of: accessor))) }
            return .field(PropertyReference(variable, found.substitution))
        case let item as SubscriptDeclaration:
            guard let accessor = requirement.kind.isSetter ? item.setter : item.getter else { return nil }
            return .function(FunctionReference(accessor, found.substitution, dispatch(of: accessor)))
        case let item as EnumCaseDeclaration: return item.constructor.map { .function(FunctionReference($0, found.substitution)) }
        default: return nil
        }
    }

    /// What members of a class override with other types: where a superclass states a conformance, those fulfil it.
    private func overriddenInOtherForm(by members: [Member], _ type: SwiftType) -> [Member] {
        func function(_ declaration: Declaration) -> FunctionDeclaration? { declaration as? FunctionDeclaration ?? (declaration as? VariableDeclaration)?.getter ?? (declaration as? SubscriptDeclaration)?.getter }
        let own = members.compactMap { function($0.declaration) }.filter { sequence(first: $0, next: { $0.overridden }).contains(where: \.isOfOtherForm) }
        guard let name = members.first?.declaration.name, !own.isEmpty else { return [] }
        let hidden = Set(own.flatMap { sequence(first: $0, next: { $0.overridden }).dropFirst() }.map(ObjectIdentifier.init))
        return sequence(first: type, next: { self.superclass(of: $0) }).dropFirst().flatMap { ancestor in
            lookup(name, in: ancestor, isStatic: false, environment: GenericEnvironment()).filter { $0.origin == .type && function($0.declaration).map { hidden.contains(ObjectIdentifier($0)) } == true }
        }
    }

    /// Whether one of two members that fulfil a requirement does so rather than the other: the type's own, or the more special.
    private func isBetter(_ member: Member, than other: Member) -> Bool {
        if member.origin != other.origin { return member.origin.rawValue < other.origin.rawValue }
        if member.declaration.file?.isLibrary == false, other.declaration.file?.isLibrary == false, let first = isMoreSpecial(member, than: other) { return first }
        if member.requirements.count != other.requirements.count { return member.requirements.count > other.requirements.count }
        return isRefined(member, than: other)
    }

    /// Whether one of two members that cells declare takes less than the other; `nil` where that cannot be said of either.
    func isMoreSpecial(_ member: Member, than other: Member) -> Bool? {
        let solver = Solver(self, SourceFile(""), environment: GenericEnvironment())
        let a = Candidate(declaration: member.declaration, origin: member.origin, requirements: member.requirements)
        let b = Candidate(declaration: other.declaration, origin: other.origin, requirements: other.requirements)
        let first = solver.isAsSpecific(a, as: b)
        return first == solver.isAsSpecific(b, as: a) ? nil : first
    }

    /// Whether a default comes from a protocol that inherits the other's.
    private func isRefined(_ member: Member, than other: Member) -> Bool {
        guard let own = member.declaration.memberOwner as? ProtocolDeclaration, let others = other.declaration.memberOwner as? ProtocolDeclaration, own !== others, inherits(own, others) else { return false }
        return true
    }

    /// Whether a type has a member wherever it has the protocol: what it has for some of its arguments only fulfils no requirement of the
    /// protocol for all of them, whatever its arguments are in the end.
    private func isPart(_ member: Member, ofConformanceOf type: SwiftType, to p: ProtocolDeclaration) -> Bool {
        guard case .nominal(let nominal, _) = type, !nominal.allParameters.isEmpty, member.origin != .superclass else { return true }
        let general = nominal.selfType
        var needed = member.requirements
        if let owner = member.declaration.memberOwner as? ProtocolDeclaration {
            let substitution = Substitution([owner.selfParameter], [general])
            needed = needed.map { substitute($0, substitution) } + conditions(of: general, for: owner)
        }
        guard !needed.isEmpty else { return true }
        let known = conditions(of: general, for: p)
        let environment = GenericEnvironment(requirements: nominal.allRequirements + known)
        return needed.allSatisfy { known.contains($0) || holds($0, in: environment) }
    }

    /// The class that states a conformance which a subclass inherits.
    private func ancestorStating(_ p: ProtocolDeclaration, _ type: SwiftType) -> NominalDeclaration? {
        if case .nominal(let nominal, _)? = ancestorTypeStating(p, type) { nominal } else { nil }
    }

    private func ancestorTypeStating(_ p: ProtocolDeclaration, _ type: SwiftType) -> SwiftType? {
        guard isClass(type) else { return nil }
        var current = type
        while let parent = superclass(of: current), conforms(parent, to: p) { current = parent }
        return current == type ? nil : current
    }

    /// Whether a member was added by a subclass of `ancestor` without overriding one of the ancestor's own: it fulfils no requirement.
    private func isBelow(_ member: Declaration, _ ancestor: NominalDeclaration) -> Bool {
        var owner: NominalDeclaration?
        var isOverride = false
        switch member {
        // What it replaces may itself have been added below.
        case let function as FunctionDeclaration: (owner, isOverride) = (function.overriddenRoot.owner as? NominalDeclaration, function.overriddenRoot.isOverride)
        case let variable as VariableDeclaration: (owner, isOverride) = (variable.overriddenRoot.owner as? NominalDeclaration, variable.overriddenRoot.isOverride)
        case let item as SubscriptDeclaration:
            let root = sequence(first: item, next: { $0.overridden }).reduce(item) { $1 }
            (owner, isOverride) = (root.owner as? NominalDeclaration, root.isOverride)
        default: break
        }
        if let function = member as? FunctionDeclaration, isInitializer(function) { return false }
        guard let owner, owner.kind == .classType, owner !== ancestor, !isOverride else { return false }
        var current: NominalDeclaration? = ancestor
        while let now = current {
            if now === owner { return false }
            if case .nominal(let parent, _)? = now.superclass { current = parent } else { current = nil }
        }
        return true
    }

    /// Whether the library says how a type conforms to a protocol, both its own: what cells add to the type later changes nothing of that.
    private func isSettledByLibrary(_ type: SwiftType, _ p: ProtocolDeclaration) -> Bool {
        guard case .nominal(let nominal, _) = type, nominal.isLibraryType, p.file?.isLibrary ?? true else { return false }
        return scope.conformances[ObjectIdentifier(nominal)]?.contains { inherits($0.protocolDeclaration, p) } != true
    }

    /// Whether a type's property stands for the protocol's default of that name whatever it is: a library type has its own in Swift, and what
    /// Swift writes by itself, as `hashValue`, it writes into the type.
    func hidesDefaults(_ type: SwiftType, of p: ProtocolDeclaration) -> Bool {
        guard p.file?.isLibrary ?? true, case .nominal(let nominal, _) = type else { return false }
        return nominal.isLibraryType || ["Hashable", "CaseIterable", "RawRepresentable", "Error"].contains(p.name)
    }

    private func dispatch(of function: FunctionDeclaration) -> FunctionReference.Dispatch {
        if case .initializer = function.kind { return .direct }
        if let nominal = function.owner as? NominalDeclaration, nominal.kind == .classType, nominal.isOpen, !function.isFinal { return .dynamic }
        return .direct
    }

    private func isStaticMember(_ declaration: Declaration) -> Bool {
        switch declaration {
        case let function as FunctionDeclaration: function.isStatic || isInitializer(function)
        case let variable as VariableDeclaration: variable.isStatic
        case let item as SubscriptDeclaration: item.isStatic
        default: false
        }
    }

    /// Whether a member has the signature that a requirement asks for.
    func matches(_ requirement: Declaration, _ member: Member, _ selfSubstitution: Substitution, _ type: SwiftType) -> Bool {
        switch (requirement, member.declaration) {
        case (let wanted as FunctionDeclaration, let function as FunctionDeclaration):
            if function.isDerivedOperator, (wanted.owner as? ProtocolDeclaration)?.file?.isLibrary == false { return false }
            guard wanted.parameters.count == function.parameters.count, labels(of: wanted) == labels(of: function), haveSameFixity(wanted, function), wanted.signature.parameters.count <= function.signature.parameters.count else { return false }
            if function.isThrowing, !wanted.isThrowing || (wanted.isRethrowing && !function.isRethrowing) { return false }
            if function.isMutating, !wanted.isMutating, !isClass(type) { return false }
            if function.isFailable, !wanted.isFailable { return false }
            var own = Substitution(function.signature.parameters, wanted.signature.parameters.map { .parameter($0) }).merging(member.substitution)
            if isMoreGeneral(function, than: wanted) {
                guard let arguments = genericArguments(of: function, for: wanted, selfSubstitution, member.substitution, type) else { return false }
                own = arguments.merging(member.substitution)
            }
            // It may not ask more of its generic parameters than the requirement does.
            let known = GenericEnvironment(requirements: wanted.signature.requirements.map { substitute($0, selfSubstitution) })
            for case .conformance(.parameter(let parameter), let p) in function.signature.requirements where !isMoreGeneral(function, than: wanted) && function.signature.parameters.contains(where: { $0 === parameter }) {
                if !holds(substitute(.conformance(.parameter(parameter), p), own), in: known) { return false }
            }
            for (a, b) in zip(wanted.parameters, function.parameters) {
                if a.isInout != b.isInout || a.isVariadic != b.isVariadic { return false }
                // What is passed by the protocol may not be kept.
                if a.type.isFunction, !a.mayKeepFunction, b.mayKeepFunction { return false }
                if !takesSame(a.type, b.type, wanted.owner, own, type) { return false }
            }
            if isInitializer(wanted) { return true }
            return givesSame(wanted.result, function.result, isSelf: function.returnsSelf, wanted.owner, own, type)
        case (let wanted as VariableDeclaration, let variable as VariableDeclaration):
            if wanted.isMutable, !variable.isMutable { return false }
            if variable.isLazy, !isClass(type), wanted.getter?.isMutating != true { return false }
            if variable.isPlainlyStored, wanted.setter?.isMutating == false, !isClass(type), !isForClasses(wanted.owner) { return false }
            if !isAllowed(variable.getter, by: wanted.getter, type) || (wanted.isMutable && !isAllowed(variable.setter, by: wanted.setter, type)) { return false }
            return givesSame(wanted.type, typeOf(variable), isSelf: variable.getter?.returnsSelf == true, wanted.owner, member.substitution, type)
        case (let wanted as SubscriptDeclaration, let item as SubscriptDeclaration):
            guard labels(of: wanted) == labels(of: item), wanted.setter == nil || item.setter != nil else { return false }
            if !isAllowed(item.getter, by: wanted.getter, type) || (wanted.setter != nil && !isAllowed(item.setter, by: wanted.setter, type)) { return false }
            return zip(wanted.parameters, item.parameters).allSatisfy { takesSame($0.type, $1.type, wanted.owner, member.substitution, type) }
                && givesSame(wanted.result, item.result, isSelf: item.getter?.returnsSelf == true, wanted.owner, member.substitution, type)
        case (let wanted as VariableDeclaration, let item as EnumCaseDeclaration):
            return wanted.isStatic && item.parameters.isEmpty && !wanted.isMutable && isSame(wanted.type, item.owner.selfType, selfSubstitution, member.substitution, wanted.owner)
        case (let wanted as FunctionDeclaration, let item as EnumCaseDeclaration):
            return wanted.isStatic && !item.parameters.isEmpty && labels(of: wanted) == item.parameters.map(\.label) && zip(wanted.parameters, item.parameters).allSatisfy { isSame($0.type, $1.type, selfSubstitution, member.substitution, wanted.owner) }
                && isSame(wanted.result, item.owner.selfType, selfSubstitution, member.substitution, wanted.owner)
        default: return false
        }
    }

    /// Whether operators stand at the same side of what they are for; what is no operator does as well.
    private func haveSameFixity(_ a: FunctionDeclaration, _ b: FunctionDeclaration) -> Bool {
        guard case .operator(let first) = a.kind, case .operator(let second) = b.kind else { return true }
        return first == second
    }

    /// An accessor may throw, or change its owner, where the one that is demanded may.
    private func isAllowed(_ accessor: FunctionDeclaration?, by wanted: FunctionDeclaration?, _ type: SwiftType) -> Bool {
        guard let accessor, let wanted else { return true }
        if accessor.isThrowing, !wanted.isThrowing { return false }
        return !accessor.isMutating || wanted.isMutating || isClass(type) || isForClasses(wanted.owner)
    }

    /// Whether a parameter is just what is wanted: a `Self` there is the class that states the conformance.
    private func takesSame(_ wanted: SwiftType, _ given: SwiftType, _ owner: Declaration?, _ own: Substitution, _ type: SwiftType) -> Bool {
        guard let p = owner as? ProtocolDeclaration, case let stating = ancestorTypeStating(p, type) ?? type, !isOfSubclasses(given, where: wanted, stating) else { return false }
        return isSame(wanted, given, Substitution([p.selfParameter], [stating]), own, p)
    }

    /// Whether a member gives just what is wanted.
    ///
    /// - Parameter isSelf: Whether what it gives is declared as `Self` of a class, or an Optional of it: of the class that states the conformance.
    private func givesSame(_ wanted: SwiftType, _ given: SwiftType, isSelf: Bool, _ owner: Declaration?, _ own: Substitution, _ type: SwiftType) -> Bool {
        guard let p = owner as? ProtocolDeclaration, case let stating = ancestorTypeStating(p, type) ?? type, !isOfSubclasses(given, where: wanted, stating) else { return false }
        func dynamic(_ given: SwiftType) -> SwiftType { optionalWrapped(given).map { optional(dynamic($0)) } ?? stating }
        return isSame(wanted, isSelf ? dynamic(given) : given, Substitution([p.selfParameter], [stating]), own, p)
    }

    private func isSame(_ wanted: SwiftType, _ given: SwiftType, _ selfSubstitution: Substitution, _ own: Substitution, _ owner: Declaration?) -> Bool {
        let a = canonical(substitute(wanted, selfSubstitution), GenericEnvironment())
        let b = canonical(substitute(given, own), GenericEnvironment())
        if a == b { return true }
        // The library's own members are declared once, where Swift has one that throws and one that does not.
        if owner?.file?.isLibrary ?? true, case .function(var f) = a, case .function(var g) = b {
            f.isThrowing = false
            g.isThrowing = false
            return f == g
        }
        return a.hasError
    }

    private func operatorWitness(_ function: FunctionDeclaration, _ requirement: FunctionDeclaration, _ selfSubstitution: Substitution, _ type: SwiftType) -> FunctionReference? {
        guard function.parameters.count == requirement.parameters.count, haveSameFixity(function, requirement) else { return nil }
        let file = SourceFile("", isLibrary: true)
        // What the type asks of its parameters is known of them.
        var known: [GenericRequirement] = []
        if case .nominal(let nominal, let arguments) = type, arguments == nominal.allParameters.map({ .parameter($0) }) { known = nominal.allRequirements }
        let solver = Solver(self, file, environment: GenericEnvironment(requirements: known))
        var (origin, requirements) = (function.owner.map { _ in Member.Origin.type }, function.extensionRequirements)
        if let p = function.owner as? ProtocolDeclaration {
            origin = .protocolExtension
            requirements.append(.conformance(.parameter(p.selfParameter), p))
        }
        guard let choice = solver.open(Candidate(declaration: function, base: nil, origin: origin, requirements: requirements)),
            case .function(let type) = choice.type
        else { return nil }
        for (parameter, wanted) in zip(type.parameters, requirement.parameters) where !solver.unify(parameter.type, substitute(wanted.type, selfSubstitution)) { return nil }
        guard solver.unify(type.result, substitute(requirement.result, selfSubstitution)) else { return nil }
        solver.search()
        guard let best = solver.best() else { return nil }
        solver.state = best
        return FunctionReference(function, choice.substitution.mapped { solver.resolve($0) })
    }

    /// What stands for the generic parameters of all superclasses of a class.
    func superclassSubstitution(_ nominal: NominalDeclaration) -> Substitution {
        var result = Substitution()
        var (current, seen) = (nominal.superclass, Set([ObjectIdentifier(nominal)]))
        while case .nominal(let parent, let arguments)? = current, seen.insert(ObjectIdentifier(parent)).inserted {
            let own = Substitution(parent.allParameters, arguments)
            result = result.merging(own)
            current = parent.superclass.map { substitute($0, own) }
        }
        return result
    }
}
