/// Once all names of a cell are known: overrides, conformances, and which bodies are to be checked.
extension CellChecker {
    func verifyTypes() {
        let types = typesToVerify
        let extensions = extensionsToVerify
        typesToVerify = []
        extensionsToVerify = []
        for (declaration, file) in types {
            guard !file.isLibrary else { continue }
            switch declaration {
            case let nominal as NominalDeclaration:
                verifyLayout(nominal, file)
                for member in nominal.members.all { collect(member) }
                casesToCheck += nominal.cases
                if let deinitializer = nominal.deinitializer { memberFunctionsToCheck.append(deinitializer) }
                if nominal.kind == .classType { verifyOverrides(nominal, file) }
                verifyAccess(of: nominal, file)
            case let p as ProtocolDeclaration:
                for member in p.members {
                    if let function = member as? FunctionDeclaration, case .operator = function.kind { scope.memberOperators[function.name, default: []].append(function) }
                }
                verifyAccess(of: p, file)
            default: break
            }
        }
        for (item, file) in extensions where !file.isLibrary {
            verifyAccess(of: item, file)
            for member in item.members.all {
                collect(member)
                verifyAccess(ofMember: member, file)
            }
        }
        for (declaration, file) in types where !file.isLibrary {
            if let nominal = declaration as? NominalDeclaration { for stated in nominal.stated { verify(nominal, stated, file, nominal.nameRange) } }
        }
        for (item, file) in extensions where !file.isLibrary {
            guard let nominal = item.extended as? NominalDeclaration else { continue }
            if nominal.kind == .classType { verifyOverrides(byExtension: item, of: nominal, file) }
            for p in item.conformances {
                verify(nominal, ConformanceDeclaration(protocolDeclaration: p, requirements: item.requirements), file, item.range)
            }
        }
    }

    /// A struct or enum that contains itself would be of endless size.
    ///
    /// Each type is gone through once, however often it is among the parts.
    private func verifyLayout(_ nominal: NominalDeclaration, _ file: SourceFile) {
        guard nominal.kind != .classType else { return }
        var seen: Set<SwiftType> = []
        for item in nominal.cases where !item.isIndirect {
            for parameter in item.parameters where contains(parameter.type, nominal, depth: 0, &seen) {
                report(.type, "A case that holds the enum itself must be marked 'indirect'.", parameter.variable.nameRange, file)
            }
        }
        for field in nominal.fields where contains(typeOf(field), nominal, depth: 0, &seen) {
            report(.type, "'\(nominal.name)' cannot contain itself: make it a class, or use an array.", field.nameRange, file)
        }
    }

    private func contains(_ type: SwiftType, _ nominal: NominalDeclaration, depth: Int, _ seen: inout Set<SwiftType>) -> Bool {
        guard depth < 20, seen.insert(type).inserted else { return false }
        switch type {
        case .nominal(let own, let arguments):
            if own === nominal { return true }
            if own.builtin == .optional { return contains(arguments[0], nominal, depth: depth + 1, &seen) }
            guard own.kind != .classType, !own.isNative else { return false }
            let payloads = own.cases.filter { !$0.isIndirect }.flatMap(\.parameters).map(\.type)
            if payloads.contains(where: { contains(substitute($0, Substitution(own.allParameters, arguments)), nominal, depth: depth + 1, &seen) }) { return true }
            return own.fields.contains { contains(substitute(typeOf($0), Substitution(own.allParameters, arguments)), nominal, depth: depth + 1, &seen) }
        case .tuple(let elements): return elements.contains { contains($0.type, nominal, depth: depth + 1, &seen) }
        default: return false
        }
    }

    /// Bodies are checked after the cell's statements.
    private func collect(_ member: Declaration) {
        switch member {
        case let function as FunctionDeclaration:
            memberFunctionsToCheck.append(function)
            if case .operator = function.kind { scope.memberOperators[function.name, default: []].append(function) }
        case let variable as VariableDeclaration:
            memberFunctionsToCheck += [variable.getter, variable.setter, variable.willSet, variable.didSet].compactMap { $0 }
        case let item as SubscriptDeclaration:
            memberFunctionsToCheck += [item.getter, item.setter].compactMap { $0 }
        default: break
        }
    }

    // MARK: Overriding

    /// What stands for the generic parameters of a member and of its class where a subclass overrides it; `nil` where that has other parameters, or
    /// demands more of them.
    func substitutionForOverride(of inherited: GenericSignature, by own: GenericSignature, _ substitution: Substitution) -> Substitution? {
        guard inherited.parameters.count == own.parameters.count else { return nil }
        if own.parameters.isEmpty { return substitution }
        let all = substitution.merging(Substitution(inherited.parameters, own.parameters.map { .parameter($0) }))
        let environment = GenericEnvironment(requirements: inherited.requirements.map { $0.mapped { substitute($0, all) } })
        return own.requirements.allSatisfy { holds($0, in: environment) } ? all : nil
    }

    /// Whether what overrides a member may give the one type where the member itself gives the other: a subclass, and a value where there may be
    /// none.
    func standsFor(_ own: SwiftType, _ inherited: SwiftType, isWithinOptional: Bool = false) -> Bool {
        if own == inherited || isSubclass(own, of: inherited) { return true }
        if !isWithinOptional, let wrapped = optionalWrapped(inherited) { return standsFor(optionalWrapped(own) ?? own, wrapped, isWithinOptional: true) }
        switch (own, inherited) {
        case (.tuple(let own), .tuple(let inherited)): return own.count == inherited.count && zip(own, inherited).allSatisfy { $0.label == $1.label && standsFor($0.type, $1.type) }
        default: return false
        }
    }

    /// Whether a value of the one type is one of the other as it is.
    private func isLike(_ own: SwiftType, _ inherited: SwiftType) -> Bool {
        own == inherited || isSubclass(own, of: inherited) || optionalWrapped(inherited).map { isClass($0) && isLike(optionalWrapped(own) ?? own, $0) } == true
    }

    /// Notes that a function takes or gives other types than the one it overrides does, where they are made one of the other.
    private func noteForm(of function: FunctionDeclaration, over found: FunctionDeclaration, _ nominal: NominalDeclaration, at range: SourceRange, _ file: SourceFile) {
        guard let substitution = substitutionForOverride(of: found.signature, by: function.signature, superclassSubstitution(nominal)) else { return }
        let isInit = isInitializer(function)
        let isAlike = zip(function.parameters, found.parameters).allSatisfy { isLike(substitute($1.type, substitution), $0.type) } && (isInit || isLike(function.result, substitute(found.result, substitution)))
        if isAlike { return }
        function.isOfOtherForm = true
        let isNative = (found.overriddenRoot.owner as? NominalDeclaration)?.isNative == true
        if isInit || function.isStatic || !function.signature.parameters.isEmpty || isNative {
            let name = function.accessorOf == nil ? "'\(function.fullName)'" : "This"
            report(.unsupported, "\(name) has other types than what it overrides: cells support that of methods, properties and subscripts of instances only, without generic parameters.", range, file, notes: ["Give it the types of the superclass: \(signatureText(found))."])
        }
    }

    /// Whether a member is the library's, and not one of those that are there to be overridden.
    private func isClosed(_ member: Declaration) -> Bool { member.file?.isLibrary == true && member.access != .open }

    private func verifyOverrides(_ nominal: NominalDeclaration, _ file: SourceFile) {
        for member in nominal.members.all {
            if case .derived? = (member as? FunctionDeclaration)?.implementation { continue }
            if let found = inherited(for: member, of: nominal), isOfExtension(found) {
                report(.type, "\(shownName(member)) is in an extension of '\(found.memberOwner?.name ?? "")': what an extension adds cannot be overridden.", member.nameRange, file, notes: ["Move it from the extension into the class itself."])
                continue
            }
            switch member {
            case let function as FunctionDeclaration:
                let isInit = isInitializer(function)
                let found = inherited(for: function, of: nominal) as? FunctionDeclaration
                if let found, isInit, function.isOverride, found.isConvenience, !found.isRequired {
                    report(.type, "'\(function.fullName)' overrides nothing: the one of the superclass is a 'convenience' initialiser, which subclasses do not override.", function.nameRange, file, notes: ["Leave 'override' out."])
                } else if let found {
                    if isInit, found.isRequired, !function.isRequired { report(.type, "'\(function.fullName)' is required of every subclass: write 'required' in place of 'override'.", function.nameRange, file) }
                    if !function.isOverride, !(isInit && (found.isConvenience || (found.isRequired && function.isRequired))) { report(.type, "'\(function.fullName)' is in the superclass already: write 'override' to replace it.", function.nameRange, file) }
                    if found.isFinal { report(.type, "'\(function.fullName)' is final in the superclass.", function.nameRange, file) }
                    if found.isStatic, found.isFinal { report(.type, "A 'static' method cannot be overridden.", function.nameRange, file) }
                    if isInit, function.isFailable, !found.isFailable { report(.type, "This initialiser cannot fail: the one it overrides does not.", function.nameRange, file) }
                    if !isInit { verifyReach(of: function, over: found, file) }
                    if !isInit, isClosed(found) { report(.type, "'\(function.fullName)' of '\(found.owner?.name ?? "")' cannot be overridden.", function.nameRange, file) }
                    if function.isThrowing, !found.isThrowing { report(.type, "'\(function.fullName)' cannot throw: the one it overrides does not.", function.nameRange, file) }
                    if function.isThrowing, found.isRethrowing, !function.isRethrowing { report(.type, "'\(function.fullName)' throws only what it is given in the superclass: write 'rethrows'.", function.nameRange, file) }
                    verifyGivesSelf(function, over: found, nominal, at: function.nameRange, file)
                    function.overridden = found
                    noteForm(of: function, over: found, nominal, at: function.nameRange, file)
                    if function.isStatic { noteReplaced(function, function.nameRange, file) }
                } else if !function.isOverride, let near = nearlyInherited(function, of: nominal) {
                    report(.unsupported, "'\(function.fullName)' overrides that of the superclass, with types that differ in labels or 'throws' alone.", function.nameRange, file, notes: ["Write 'override', and the types of the superclass: \(signatureText(near))."])
                } else if function.isOverride {
                    let near = inheritedMembers(member, of: nominal).lazy.compactMap { $0 as? FunctionDeclaration }.first
                    if let near, isHidden(near, from: nominal) {
                        report(.type, "There is no '\(function.fullName)' in a superclass to override: the one there is private.", function.nameRange, file)
                        continue
                    }
                    report(.type, "There is no '\(function.fullName)' in a superclass to override.", function.nameRange, file, notes: near.map { ["The superclass has '\($0.fullName)', of type \(signatureText($0))."] } ?? [])
                }
            case let variable as VariableDeclaration:
                guard let found = inherited(for: variable, of: nominal) as? VariableDeclaration else {
                    if variable.isOverride { report(.type, "There is no '\(variable.name)' in a superclass to override.", variable.nameRange, file) }
                    continue
                }
                if !variable.isOverride { report(.type, "'\(variable.name)' is in the superclass already.", variable.nameRange, file) }
                if found.isFinal { report(.type, "'\(variable.name)' is final in the superclass.", variable.nameRange, file) }
                if isClosed(found) { report(.type, "'\(variable.name)' of '\(found.owner?.name ?? "")' cannot be overridden.", variable.nameRange, file) }
                if variable.isOverride, case .field = found.storage, !found.isMutable {
                    report(.type, "'\(found.name)' is a constant in the superclass, so it cannot be overridden.", variable.nameRange, file)
                } else if variable.isOverride, case .field = found.storage, variable.getter != nil {
                    report(.unsupported, found.isLazy ? "Cells do not support overriding a lazy property." : "Cells support overriding a stored property only in the cell that declares it: declare both classes in one cell.", variable.nameRange, file, notes: found.isLazy ? ["Have the superclass compute it in a method, and override that."] : [])
                }
                if variable.isOverride, case .field = variable.storage, variable.willSet == nil, variable.didSet == nil { report(.type, "A stored property cannot override another: give '\(variable.name)' a getter, or observers.", variable.nameRange, file) }
                if variable.isOverride, case .staticField = variable.storage { report(.type, "A stored property cannot override another: give '\(variable.name)' a getter.", variable.nameRange, file) }
                let wanted = substitute(typeOf(found), superclassSubstitution(nominal))
                if wanted != typeOf(variable), found.isMutable || !standsFor(typeOf(variable), wanted) { report(.type, "'\(variable.name)' must have the type it has in the superclass: '\(typeOf(found))'.", variable.nameRange, file) }
                if found.isMutable, !variable.isMutable, found.setterAccess == .private {
                    report(.unsupported, "Cells do not support overriding '\(variable.name)', which its own class alone can set, by what has no setter.", variable.nameRange, file, notes: ["Give it a setter, or another name."])
                } else if found.isMutable, !variable.isMutable { report(.type, "'\(variable.name)' can be set in the superclass, so it needs a setter here.", variable.nameRange, file) }
                if variable.getter?.isThrowing == true, found.getter?.isThrowing != true { report(.type, "Reading '\(variable.name)' cannot throw: what it overrides does not.", variable.nameRange, file) }
                verifyReach(of: variable, over: found, file)
                verifyReach(ofSetter: variable, over: found, file)
                if let getter = variable.getter, let inherited = found.getter { verifyGivesSelf(getter, over: inherited, nominal, at: variable.nameRange, file) }
                variable.overridden = found
                found.overriddenRoot.overriding.append(BackReference(wrappedValue: variable))
                variable.getter?.overridden = found.getter
                if let getter = variable.getter, let inherited = found.getter { noteForm(of: getter, over: inherited, nominal, at: variable.nameRange, file) }
                if variable.isStatic, let getter = variable.getter { noteReplaced(getter, variable.nameRange, file) }
                variable.setter?.overridden = found.setter
            case let item as SubscriptDeclaration:
                let found = inherited(for: item, of: nominal) as? SubscriptDeclaration
                if let found {
                    if found.isFinal { report(.type, "This subscript is final in the superclass.", item.nameRange, file) }
                    if isClosed(found) { report(.type, "This subscript of '\(found.owner?.name ?? "")' cannot be overridden.", item.nameRange, file) }
                    if found.setter != nil, item.setter == nil { report(.type, "This subscript can be set in the superclass, so it needs a setter here.", item.nameRange, file) }
                    if item.getter?.isThrowing == true, found.getter?.isThrowing != true { report(.type, "This subscript cannot throw: the one it overrides does not.", item.nameRange, file) }
                    verifyReach(of: item, over: found, file)
                    if !item.isOverride { report(.type, "This subscript is in the superclass already: write 'override' to replace it.", item.nameRange, file) }
                    if let getter = item.getter, let inherited = found.getter { verifyGivesSelf(getter, over: inherited, nominal, at: item.nameRange, file) }
                    item.overridden = found
                    item.getter?.overridden = found.getter
                    if let getter = item.getter, let inherited = found.getter { noteForm(of: getter, over: inherited, nominal, at: item.nameRange, file) }
                    if item.isStatic, let getter = item.getter { noteReplaced(getter, item.nameRange, file) }
                    item.setter?.overridden = found.setter
                } else if item.isOverride {
                    report(.type, "There is no such subscript in a superclass to override.", item.nameRange, file)
                }
            default: break
            }
        }
        // Required initialisers must be there.
        for other in superInitializers(nominal) where other.isRequired {
            let own = nominal.members["init"].compactMap { $0 as? FunctionDeclaration }
            if !own.contains(where: { labels(of: $0) == labels(of: other) }) { report(.type, "The initialiser '\(other.fullName)' is required by the superclass.", nominal.nameRange, file) }
        }
    }

    func superInitializers(_ nominal: NominalDeclaration) -> [FunctionDeclaration] {
        guard case .nominal(let parent, _)? = nominal.superclass else { return [] }
        return membersDeclared(in: parent, named: "init").compactMap { $0 as? FunctionDeclaration }
    }

    func isStatic(_ declaration: Declaration) -> Bool {
        switch declaration {
        case let function as FunctionDeclaration: function.isStatic || isInitializer(function)
        case let variable as VariableDeclaration: variable.isStatic
        case let item as SubscriptDeclaration: item.isStatic
        default: true
        }
    }

    func signatureText(_ function: FunctionDeclaration) -> String {
        "(" + function.parameters.map { ($0.label.map { $0 + ": " } ?? "") + $0.type.description }.joined(separator: ", ") + ") -> \(function.result)"
    }

    // MARK: Conformances

    /// Whether a type says that it is a Sequence before it says that it is a Collection, and neither what its elements are nor what goes
    /// through them: Swift finds the iterator of a collection only where it looks at that first.
    private func isSequenceBeforeCollection(_ nominal: NominalDeclaration) -> Bool {
        guard let sequence = library.protocolNamed("Sequence"), let collection = library.protocolNamed("Collection") else { return false }
        let stated = statedConformances(of: nominal).map(\.protocolDeclaration)
        guard let first = stated.firstIndex(where: { $0 === sequence }), let second = stated.firstIndex(where: { inherits($0, collection) }), first < second else { return false }
        if nominal.signature.parameters.contains(where: { $0.name == "Element" }) { return false }
        return membersDeclared(in: nominal, named: "makeIterator").isEmpty && membersDeclared(in: nominal, named: "Element").isEmpty
    }

    /// A protocol that is inherited by one that a type conforms to under a condition: nothing says under which it conforms to that.
    private func unstated(by conformance: ConformanceDeclaration, _ nominal: NominalDeclaration) -> ProtocolDeclaration? {
        let given = nominal.allRequirements
        func isConditional(_ other: ConformanceDeclaration) -> Bool { !other.requirements.allSatisfy(given.contains) }
        guard isConditional(conformance) else { return nil }
        let all = statedConformances(of: nominal)
        return closure(of: conformance.protocolDeclaration).dropFirst().first { p in
            !isMarker(p) && !isAnyObject(p) && !all.contains { $0.protocolDeclaration === p || !isConditional($0) && inherits($0.protocolDeclaration, p) }
                && superclass(of: nominal.selfType).map { conforms($0, to: p) } != true
        }
    }

    /// Refuses an associated type that is a 'some' type of a generic function.
    func reportAssociated(_ parameter: GenericParameter, _ range: SourceRange, _ file: SourceFile) {
        report(.unsupported, "Cells do not support '\(parameter.name)' as an associated type where the type behind it is made of generic parameters.", range, file, notes: ["Write the type itself as the function's result."])
    }

    /// Whether a type is made of generic parameters.
    func namesParameter(_ type: SwiftType) -> Bool {
        type.contains { if case .parameter(let parameter) = $0 { parameter.opaque == nil || parameter.opaque?.origin != nil } else { false } }
    }

    /// The 'some' type of a generic function that a type names, if there is one.
    private func opaqueOfGeneric(in type: SwiftType) -> GenericParameter? {
        var found: GenericParameter?
        _ = type.contains { part in
            if case .parameter(let parameter) = part, parameter.opaque?.isGeneric == true { found = parameter }
            return found != nil
        }
        return found
    }

    private func verify(_ nominal: NominalDeclaration, _ stated: ConformanceDeclaration, _ file: SourceFile, _ range: SourceRange) {
        let environment = GenericEnvironment(requirements: nominal.allRequirements + stated.requirements)
        let type = environment.hasSameTypes ? canonical(nominal.selfType, environment) : nominal.selfType
        if case .nominal(let parent, _)? = nominal.superclass, protocols(of: parent).contains(stated.protocolDeclaration), nominal.file?.isLibrary != true {
            return report(.type, "'\(nominal.name)' conforms to '\(stated.protocolDeclaration.name)' already: its superclass does.", range, file)
        }
        if stated.protocolDeclaration === library.protocolNamed("Sequence"), isSequenceBeforeCollection(nominal) {
            return report(.type, "'\(nominal.name)' does not conform to 'Sequence' where that stands before 'Collection': what goes through its elements is not known there.", range, file, notes: ["Leave 'Sequence' out: every Collection is one."])
        }
        if let implied = unstated(by: stated, nominal) {
            return report(.type, "'\(nominal.name)' conforms to '\(stated.protocolDeclaration.name)' under a condition only, so the conformance to '\(implied.name)', which it inherits, must be stated, too.", range, file, notes: ["Write extension \(nominal.name): \(implied.name) with its own 'where'."])
        }
        let others = statedConformances(of: nominal)
        for p in closure(of: stated.protocolDeclaration) {
            if p !== stated.protocolDeclaration, let own = others.first(where: { $0.protocolDeclaration === p }), let unmet = own.requirements.first(where: { !holds($0, in: environment) }) {
                return report(.type, "'\(stated.protocolDeclaration.name)' inherits from '\(p.name)', and " + describeFailure(unmet, of: "the conformance to that"), range, file)
            }
            if p.isClassBound, nominal.kind != .classType { report(.type, "'\(p.name)' is for classes only, and '\(nominal.name)' is none.", range, file) }
            // What an inherited statement of the same conformance has answered for already.
            var missing: [String] = []
            for declaration in p.associatedTypes {
                guard let found = associatedType(declaration, of: type) else {
                    missing.append("typealias \(declaration.name)")
                    continue
                }
                // What it is differs with the generic parameters, which a 'some' type does not name.
                if let parameter = opaqueOfGeneric(in: found), let opaque = parameter.opaque {
                    opaque.isAssociated = true
                    if let underlying = opaque.underlying, namesParameter(underlying) { return reportAssociated(parameter, range, file) }
                }
                verifyReach(of: declaration, of: p, nominal, file)
                if let literal = literalRefusing(found, for: declaration) { report(.type, "What '\(nominal.name)' is made of is of type '\(found)', and \(literal).", range, file) }
                for requirement in p.requirements {
                    if case .conformance(.associated(.parameter(p.selfParameter), declaration), let q) = requirement, !conforms(found, to: q, in: environment) {
                        report(.type, "'\(declaration.name)' of '\(nominal.name)' is '\(found)', which does not conform to '\(q.name)'.", range, file)
                    }
                }
            }
            for requirement in p.requirements where missing.isEmpty {
                if case .conformance(.associated(.parameter(p.selfParameter), let declaration), _) = requirement, declaration.owner === p { continue }
                let wanted = substitute(requirement, Substitution([p.selfParameter], [type]))
                if !holds(wanted, in: environment) { report(.type, describeFailure(wanted, of: "'\(p.name)'"), range, file) }
            }
            if reportUnderivable(p, nominal, environment, file, range) { return }
            for requirement in p.members where missing.isEmpty {
                if !hasWitness(requirement, p, nominal, type, environment) { missing.append(describe(requirement, type, p)) }
            }
            if !missing.isEmpty {
                let near = p.members.lazy.filter { !self.hasWitness($0, p, nominal, type, environment) }.compactMap { self.nearWitness($0, p, nominal) }.first
                report(.type, "'\(nominal.name)' does not conform to '\(p.name)': it lacks \(missing.prefix(3).map { "'\($0)'" }.joined(separator: ", ")).", range, file, notes: near.map { [$0] } ?? [])
                return
            }
        }
    }

    /// What a literal gives to `init(integerLiteral:)` and its like, where it is not of the type that is asked for.
    private func literalRefusing(_ type: SwiftType, for declaration: AssociatedTypeDeclaration) -> String? {
        guard declaration.owner.file?.isLibrary == true, !type.hasError, !type.hasVariables else { return nil }
        func conforms(to name: String) -> Bool { library.protocolNamed(name).map { self.conforms(type, to: $0) } ?? true }
        let isOwn = if case .nominal(let nominal, _) = type { nominal.file?.isLibrary == true } else { false }
        return switch declaration.name {
        case "IntegerLiteralType" where !isOwn || !conforms(to: "FixedWidthInteger") && !conforms(to: "BinaryFloatingPoint"): "a whole number that is written out is an Int"
        case "FloatLiteralType" where !isOwn || !conforms(to: "BinaryFloatingPoint"): "a number with a point is a Double"
        case "BooleanLiteralType" where type != named("Bool"): "'true' is a Bool"
        case "StringLiteralType" where type != named("String"): "a text that is written out is a String"
        default: nil
        }
    }

    /// `==` and `hash(into:)` are given only where all parts of a struct or enum have them.
    private func reportUnderivable(_ p: ProtocolDeclaration, _ nominal: NominalDeclaration, _ environment: GenericEnvironment, _ file: SourceFile, _ range: SourceRange) -> Bool {
        guard p.file?.isLibrary == true, let name = ["Equatable": "==", "Hashable": "hash"][p.name] else { return false }
        let isDerived = membersDeclared(in: nominal, named: name).contains { if case .derived? = ($0 as? FunctionDeclaration)?.implementation { true } else { false } }
        guard isDerived else { return false }
        for field in nominal.fields where !field.isLazy && !typeOf(field).hasError && !conforms(typeOf(field), to: p, in: environment) {
            report(.type, "'\(nominal.name)' does not conform to '\(p.name)': its property '\(field.name)' is of type '\(typeOf(field))', which does not.", range, file, notes: ["Write '\(name == "==" ? "static func ==" : "func hash(into:)")' yourself, or make '\(typeOf(field))' conform."])
            return true
        }
        for item in nominal.cases {
            for parameter in item.parameters where !parameter.type.hasError && !conforms(parameter.type, to: p, in: environment) {
                report(.type, "'\(nominal.name)' does not conform to '\(p.name)': its case '\(item.name)' carries a '\(parameter.type)', which does not.", range, file)
                return true
            }
        }
        return false
    }

    private func hasWitness(_ requirement: Declaration, _ p: ProtocolDeclaration, _ nominal: NominalDeclaration, _ type: SwiftType, _ environment: GenericEnvironment) -> Bool {
        let selfSubstitution = Substitution([p.selfParameter], [type])
        if hasRivals(requirement, selfSubstitution, type, environment) { return false }
        for member in lookup(requirement.name, in: type, isStatic: isStatic(requirement), environment: environment, hidesProperties: hidesDefaults(type, of: p)) where !isRequirement(member.declaration) {
            if matches(requirement, member, selfSubstitution, type), member.requirements.allSatisfy({ holds(substitute($0, member.substitution), in: environment) }), member.conditions.allSatisfy({ holds($0, in: environment) }) {
                if let function = member.declaration as? FunctionDeclaration, isInitializer(function), nominal.kind == .classType, nominal.isOpen, !function.isRequired, nominal.file?.isLibrary != true {
                    report(.type, "The initialiser '\(function.fullName)' must be 'required', because the protocol '\(p.name)' demands it of subclasses, too.", function.nameRange, nominal.file ?? SourceFile(""))
                }
                if let message = hides(member.declaration, from: requirement, p, nominal) { report(.type, message, member.declaration.nameRange, nominal.file ?? SourceFile("")) }
                if mayHaveSubclasses(nominal), !isInitializer(requirement) {
                    let file = nominal.file ?? SourceFile("")
                    if let place = fixedSelf(in: requirement, p) {
                        report(.type, "'\(requirement.name)' of the protocol '\(p.name)' names 'Self' \(place), so no class that may have subclasses can conform to it.", nominal.nameRange, file, notes: ["Declare the class 'final'."])
                    } else if givesItsClass(member.declaration, for: requirement, p) {
                        report(.type, "'\(member.declaration.name)' must be of the type 'Self', because the protocol '\(p.name)' demands it of subclasses, too.", member.declaration.nameRange, file, notes: ["Or declare the class 'final'."])
                    }
                }
                return true
            }
        }
        if let function = requirement as? FunctionDeclaration, case .operator = function.kind { return witness(for: function, of: type, Substitution()) != nil }
        return false
    }

    /// Whether several defaults are given, none of which is more special than all others, and the type itself has nothing in their place.
    private func hasRivals(_ requirement: Declaration, _ selfSubstitution: Substitution, _ type: SwiftType, _ environment: GenericEnvironment) -> Bool {
        let members = lookup(requirement.name, in: type, isStatic: isStatic(requirement), environment: environment, hidesProperties: false).filter { member in
            !isRequirement(member.declaration) && matches(requirement, member, selfSubstitution, type) && member.requirements.allSatisfy { holds(substitute($0, member.substitution), in: environment) }
        }
        guard members.count > 1, members.allSatisfy({ $0.declaration.memberOwner is ProtocolDeclaration && $0.declaration.file?.isLibrary == false }) else { return false }
        return !members.contains { own in members.allSatisfy { $0.declaration === own.declaration || isMoreSpecial(own, than: $0) == true } }
    }

    private func describe(_ requirement: Declaration, _ type: SwiftType, _ p: ProtocolDeclaration) -> String {
        let substitution = Substitution([p.selfParameter], [type])
        func text(_ type: SwiftType) -> String { substitute(type, substitution).description }
        switch requirement {
        case let function as FunctionDeclaration:
            let parameters = function.parameters.map { parameter in
                let name = parameter.variable.name
                let label = parameter.label == name ? name : "\(parameter.label ?? "_") \(name)"
                return "\(label): \(parameter.isInout ? "inout " : "")\(text(parameter.type))"
            }
            let head = isInitializer(function) ? "init" : "\(function.isStatic ? "static " : "")\(function.isMutating ? "mutating " : "")func \(function.name)"
            let tail = isInitializer(function) || function.result.isVoid ? "" : " -> \(text(function.result))"
            return "\(head)(\(parameters.joined(separator: ", ")))\(function.isThrowing ? " throws" : "")\(tail)"
        case let variable as VariableDeclaration: return "\(variable.isStatic ? "static " : "")var \(variable.name): \(text(variable.type)) { get\(variable.isMutable ? " set" : "") }"
        case is SubscriptDeclaration: return "subscript"
        default: return requirement.name
        }
    }

    static let classMembersByType = "Cells do not find members of a class itself by a class that is known only while they run"

    /// A `class func` or `class var` overrides another.
    private func noteReplaced(_ function: FunctionDeclaration, _ range: SourceRange, _ file: SourceFile) {
        let root = function.overriddenRoot
        root.isReplacedInSubclasses = true
        if root.isAskedOfClasses { report(.unsupported, "\(Self.classMembersByType), and '\(root.accessorOf?.name ?? root.name)' is asked of one above.", range, file, notes: ["Make it a member of the instances."]) }
    }
}
