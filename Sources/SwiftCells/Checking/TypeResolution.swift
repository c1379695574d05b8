/// Turns types as written into types.
extension DeclarationBuilder {
    /// The type that `node` names; `.error` once it has been reported.
    func resolve(_ node: TypeNode, _ scope: Scope) -> SwiftType {
        switch node.kind {
        case .named(nil, let name, let arguments): return named(name, arguments, node.range, scope)
        case .named(let base?, let name, let arguments):
            // What it is a type of is named in full.
            let open = openType
            openType = nil
            let outer = resolve(base, scope)
            openType = open
            if outer.hasError { return .error }
            return memberType(name, of: outer, arguments, node.range, scope)
        case .array(let element): return library("Array", [resolve(element, scope)])
        case .dictionary(let key, let value):
            let key = resolve(key, scope)
            let value = resolve(value, scope)
            return mayBeKey(key, node.range, scope) ? library("Dictionary", [key, value]) : .error
        case .optional(let wrapped): return library("Optional", [resolve(wrapped, scope)])
        case .implicitlyUnwrapped:
            report(.unsupported, "Cells do not support types with '!'. Write '?', and unwrap where you use it.", node.range)
            return .error
        case .tuple(let elements):
            return .tuple(elements.map { .init($0.label, resolve($0.type, scope)) })
        case .function(let parameters, let result, let isThrowing):
            return .function(FunctionType(
                parameters.map { parameter in
                    let type = resolve(parameter.type, scope)
                    return .init(type, isInout: parameter.isInout, isAutoclosure: parameter.isAutoclosure, isNonescaping: type.isFunction && !parameter.isEscaping && !parameter.isInout)
                }, resolve(result, scope), isThrowing: isThrowing))
        case .any(let inner):
            if case .metatype(let instance) = inner.kind { return .metatype(resolve(TypeNode(.any(instance), inner.range), scope)) }
            guard let bound = constraint(inner, scope) else { return .error }
            return existential(bound, node.range)
        case .composition:
            guard let bound = constraint(node, scope) else { return .error }
            return existential(bound, node.range)
        case .some(let inner) where hiddenType != nil: return hiddenType?(inner, node.range) ?? .error
        case .some:
            report(.unsupported, "Cells support 'some' only for parameters, results and variables that have an initial value. Write the type itself, or 'any'.", node.range)
            return .error
        case .metatype(let inner): return .metatype(resolve(inner, scope))
        case .known(let type): return type
        case .placeholder where openType != nil: return openType?() ?? .error
        case .placeholder:
            report(.unsupported, "Cells do not support '_' as a type. Write the type.", node.range)
            return .error
        case .error: return .error
        }
    }

    /// Whether a type as written leaves generic arguments to be inferred.
    func leavesTypesOpen(_ node: TypeNode, _ scope: Scope) -> Bool {
        var isOpen = false
        let (outer, met) = (openType, aliasesMet)
        openType = {
            isOpen = true
            return .error
        }
        let count = checker.diagnostics.count
        _ = resolve(node, scope)
        checker.diagnostics.removeSubrange(count...)
        (openType, aliasesMet) = (outer, met)
        return isOpen
    }

    private func library(_ name: String, _ arguments: [SwiftType]) -> SwiftType {
        guard let declaration = checker.library.type(name) else { return .error }
        return .nominal(declaration, arguments)
    }

    /// Takes a requirement for one that the signature being read makes by itself; false where it is not about that signature's own parameters.
    private func demand(_ requirement: GenericRequirement, _ scope: Scope) -> Bool {
        guard let signature = demanded?.of else { return false }
        func isOwn(_ type: SwiftType) -> Bool {
            var root = type
            while case .associated(let base, _) = root { root = base }
            return signature.parameters.contains { root == .parameter($0) }
        }
        switch requirement {
        case .conformance(let type, _), .superclass(let type, _), .anyClass(let type): guard isOwn(type) else { return false }
        case .sameType(let a, let b): guard isOwn(a) || isOwn(b) else { return false }
        }
        demanded?.1.append(requirement)
        scope.environment = scope.environment.adding([requirement])
        return true
    }

    /// Whether a dictionary can have keys of a type; what is known to be no key is reported.
    private func mayBeKey(_ type: SwiftType, _ range: SourceRange, _ scope: Scope) -> Bool {
        guard !file.isLibrary, let hashable = checker.library.protocolNamed("Hashable") else { return true }
        return checkDemands([type], range, scope) { [.conformance(type, hashable)] } failure: { _ in "The keys of a dictionary must be Hashable, and '\(type)' is not." }
    }

    /// Whether types meet what is required of them; what they do not is reported. While conformances must not be asked for, they are taken to, and looked at later.
    /// - Parameters:
    ///   - requirements: Asked for when they are looked at: what a type demands may not be read before.
    ///   - failure: The message where one is not met.
    private func checkDemands(_ types: [SwiftType], _ range: SourceRange, _ scope: Scope, requirements: @escaping () -> [GenericRequirement], failure: @escaping (GenericRequirement) -> String) -> Bool {
        if types.contains(where: { $0.hasError || $0.hasVariables }) { return true }
        guard isReadyForConformances else {
            // Elsewhere than in what a type inherits, what is demanded of generic parameters goes without saying.
            if !file.isLibrary, isInInheritance || types.allSatisfy(isClosed) { checksOfConformances.append { [unowned self] in _ = checkDemands(types, range, scope, requirements: requirements, failure: failure) } }
            return true
        }
        guard let unmet = requirements().first(where: { !checker.holds($0, in: scope.environment) && !demand($0, scope) }) else { return true }
        report(.type, failure(unmet), range, notes: checker.remedies(for: unmet))
        return false
    }

    /// What a protocol, a composition or a class demands.
    struct Bound {
        var protocols: [ProtocolDeclaration] = []
        var superclass: SwiftType?
        var isClass = false
        /// `Collection<Int>`: what the primary associated types are.
        var arguments: [(AssociatedTypeDeclaration, SwiftType)] = []
    }

    func constraint(_ node: TypeNode, _ scope: Scope) -> Bound? {
        switch node.kind {
        case .composition(let parts):
            var result = Bound()
            for part in parts {
                guard let bound = constraint(part, scope) else { return nil }
                result.protocols += bound.protocols
                result.arguments += bound.arguments
                result.superclass = result.superclass ?? bound.superclass
                result.isClass = result.isClass || bound.isClass
            }
            return result
        case .named(nil, "Any", _): return Bound()
        default: break
        }
        if !file.isLibrary, isWrittenAny(node, scope) {
            report(.type, "'\(file.slice(node.range))' is a type, and no protocol to conform to.", node.range, notes: ["Name the protocol itself, without 'any'."])
            return nil
        }
        switch lookupType(node, scope) {
        case let p as ProtocolDeclaration where checker.isAnyObject(p): return Bound(isClass: true)
        case let p as ProtocolDeclaration:
            guard case .named(_, _, let arguments) = node.kind, !arguments.isEmpty else { return Bound(protocols: [p]) }
            let primary = checker.primaryAssociatedTypes(of: p)
            guard primary.count == arguments.count else {
                report(.type, primary.isEmpty ? "'\(p.name)' takes no types in '<…>'." : "'\(p.name)' takes \(count(primary.count, "type")) in '<…>', but has \(arguments.count).", node.range)
                return nil
            }
            let types = arguments.map { resolve($0, scope) }
            if types.contains(where: \.hasError) { return nil }
            return Bound(protocols: [p], arguments: Array(zip(primary, types)))
        default:
            let type = resolve(node, scope)
            switch type {
            case .existential(let protocols): return Bound(protocols: protocols.filter { !checker.isAnyObject($0) }, isClass: protocols.contains(where: checker.isAnyObject))
            case .nominal(let nominal, _) where nominal.kind == .classType: return Bound(superclass: type)
            case _ where type.hasError: return nil
            default:
                let isOwn = if case .nominal(let nominal, _) = type { nominal.file?.isLibrary == false } else { false }
                report(.type, "'\(type)' is not a protocol or class, so nothing can be required to conform to it.", node.range, notes: isOwn ? ["Only a class can be inherited from: make both classes, or have a property of type '\(type)'."] : [])
                return nil
            }
        }
    }

    /// Whether `any` stands before a type, or in what its alias stands for.
    func isWrittenAny(_ node: TypeNode, _ scope: Scope) -> Bool {
        switch node.kind {
        case .any: return true
        case .named(nil, let name, let arguments) where arguments.isEmpty:
            guard case .declaration(let alias as AliasDeclaration)? = find(name, scope) else { return false }
            alias.readType()
            return alias.namesAny
        default: return false
        }
    }

    private func existential(_ bound: Bound, _ range: SourceRange) -> SwiftType {
        if !bound.arguments.isEmpty {
            report(.unsupported, "Cells do not support 'any' types with types in '<…>'. Use 'some', or a generic parameter.", range)
            return .error
        }
        if bound.superclass != nil {
            report(.unsupported, "Cells do not support 'any' types of a class and a protocol. Use the class, or a protocol.", range)
            return .error
        }
        // A protocol that another of them inherits from says nothing more.
        var protocols = bound.protocols.filter { p in !bound.protocols.contains { $0 !== p && checker.inherits($0, p) } }
        // Where a protocol is for classes alone, that they are classes says nothing more.
        if bound.isClass, !protocols.contains(where: { checker.isForClasses($0) }), let anyObject = checker.library.protocolNamed("AnyObject") { protocols.append(anyObject) }
        return .existential(protocols.sorted { $0.name < $1.name })
    }

    /// The declaration a plain type name stands for, where it is one.
    func lookupType(_ node: TypeNode, _ scope: Scope) -> Declaration? {
        guard case .named(let base, let name, _) = node.kind else { return nil }
        if let base {
            guard case .nominal(let nominal, _) = resolve(base, scope) else { return nil }
            return memberProtocol(name, nominal)
        }
        var found: Declaration?
        if case .declaration(let declaration)? = find(name, scope) { found = declaration }
        if let found { checker.noteTypeNamed(found, node.range) }
        if let alias = found as? AliasDeclaration, case .existential(let protocols) = alias.type, protocols.count == 1 { return protocols[0] }
        return found
    }

    private enum Found {
        case type(SwiftType)
        case declaration(Declaration)
        /// One within the type around or within a superclass of it, and what stands for the parameters of that; none where it is the type around.
        case member(Declaration, outer: [SwiftType], Substitution)
    }

    private func isType(_ declaration: Declaration) -> Bool {
        declaration is NominalDeclaration || declaration is ProtocolDeclaration || declaration is AliasDeclaration || declaration is AssociatedTypeDeclaration
    }

    private func find(_ name: String, _ scope: Scope) -> Found? {
        // `Swift.Error`, where a lesson has an 'Error' of its own.
        if name.hasPrefix("Swift.") { return checker.library.lookup(String(name.dropFirst("Swift.".count))).last(where: isType).map { .declaration($0) } }
        var current: Scope? = scope
        while let now = current {
            if let type = now.genericTypes[name] { return .type(type) }
            if let found = now.names[name]?.last(where: isType) { return .declaration(met(found)) }
            if let owner = now.owner {
                if let found = ownerMemberType(name, owner, now.environment) { return found }
                if let nominal = owner.declaration as? NominalDeclaration, let p = memberProtocol(name, nominal) { return .declaration(p) }
            }
            current = now.parent
        }
        if !file.isLibrary, let found = checker.scope.names[name]?.last(where: isType) { return .declaration(met(found)) }
        if let found = checker.library.lookup(name).last(where: isType), checker.isImported(found, file) { return .declaration(found) }
        return nil
    }

    /// Takes note of an alias that is named: its type does not tell of it.
    private func met(_ declaration: Declaration) -> Declaration {
        if !file.isLibrary, let alias = declaration as? AliasDeclaration { aliasesMet.append(alias) }
        return declaration
    }

    /// A protocol declared within a type, or within one of its superclasses.
    private func memberProtocol(_ name: String, _ nominal: NominalDeclaration) -> ProtocolDeclaration? {
        for member in checker.membersDeclared(in: nominal, named: name) { if let p = member as? ProtocolDeclaration { return p } }
        if case .nominal(let parent, _)? = nominal.superclass { return memberProtocol(name, parent) }
        return nil
    }

    /// An alias that one of a lesson's protocols declares, which all that conform to it share; none where several declare unlike ones.
    private func sharedAlias(_ name: String, of protocols: [ProtocolDeclaration]) -> (alias: AliasDeclaration, p: ProtocolDeclaration)? {
        let all = protocols.filter { $0.file?.isLibrary != true }.flatMap { p in p.memberTable[name].compactMap { $0 as? AliasDeclaration }.map { (alias: $0, p: p) } }
        guard let first = all.first, all.dropFirst().allSatisfy({ $0.alias.type == first.alias.type }) else { return nil }
        return first
    }

    /// A type that is a member of the type around.
    ///
    /// - Parameter environment: what is known of the type there: what else an extension of a protocol demands of 'Self'.
    private func ownerMemberType(_ name: String, _ owner: Scope.OwnerContext, _ environment: GenericEnvironment) -> Found? {
        switch owner.declaration {
        case let nominal as NominalDeclaration:
            var now: SwiftType? = nominal.selfType
            while case .nominal(let current, let arguments)? = now {
                let substitution = Substitution(current.allParameters, arguments)
                for member in checker.membersDeclared(in: current, named: name) where member is NominalDeclaration || met(member) is AliasDeclaration {
                    return .member(member, outer: current === nominal ? [] : arguments, substitution)
                }
                now = current.superclass.map { checker.substitute($0, substitution) }
            }
            if isReadyForConformances {
                for p in checker.protocols(of: nominal) {
                    if let declaration = p.associatedTypes.first(where: { $0.name == name }) { return checker.associatedType(declaration, of: owner.selfType).map { .type($0) } }
                }
                if let (alias, p) = sharedAlias(name, of: checker.protocols(of: nominal)) { return .member(met(alias), outer: [], Substitution([p.selfParameter], [owner.selfType])) }
            }
            return nil
        case let p as ProtocolDeclaration:
            let own = checker.closure(of: p)
            for q in own.reversed() + checker.protocols(of: owner.selfType, in: environment).filter({ !own.contains($0) }) {
                if let declaration = q.associatedTypes.first(where: { $0.name == name }) { return .type(.associated(owner.selfType, declaration)) }
                for member in checker.membersDeclared(in: q, named: name) where member is AliasDeclaration { return .member(member, outer: [], Substitution([q.selfParameter], [owner.selfType])) }
            }
            return nil
        default: return nil
        }
    }

    private func named(_ name: String, _ arguments: [TypeNode], _ range: SourceRange, _ scope: Scope) -> SwiftType {
        switch name {
        case "Any" where arguments.isEmpty: return .any
        case "Self": if let refused = refuseSelf(range, scope) { return refused }
        case "_": return .error
        default: break
        }
        switch find(name, scope) {
        case .type(let type)?:
            if !arguments.isEmpty, case .nominal(let nominal, _) = type { return apply(nominal, outer: [], arguments, range, scope) }
            return type
        case .declaration(let declaration)?: return instantiate(declaration, outer: [], arguments, range, scope)
        case .member(let declaration, let outer, let substitution)?:
            if declaration is NominalDeclaration { return instantiate(declaration, outer: outer, arguments, range, scope) }
            return checker.substitute(instantiate(declaration, outer: outer, arguments, range, scope), substitution)
        case nil:
            if checker.reportMissing(name, range, file) { return .error }
            let hints = ["int": "Int", "float": "Float or Double", "double": "Double", "str": "String", "bool": "Bool", "string": "String", "list": "an array such as [Int]", "dict": "a dictionary such as [String: Int]", "None": "Void or an Optional; a value is compared by x == nil", "nn": "the name alone, as in Module", "torch": "the name alone, as in Tensor", "ndarray": "Tensor", "np": "Tensor", "object": "Any", "char": "Character", "List": "an array such as [Int]", "Dict": "a dictionary such as [String: Int]", "number": "Double", "Number": "Double", "Integer": "Int", "long": "Int", "short": "Int", "boolean": "Bool", "void": "Void", "i32": "Int", "i64": "Int", "f32": "Float", "f64": "Double", "Map": "a dictionary such as [String: Int]", "Tuple": "a tuple such as (Int, String)", "tuple": "a tuple such as (Int, String)", "Callable": "a function type such as (Int) -> Int"]
            var notes: [String] = []
            if let hint = hints[name] { notes = ["In Swift this is \(hint)."] } else if let near = nearestType(name, scope) { notes = ["Did you mean '\(near)'?"] }
            report(.type, "There is no type named '\(name)'.", range, notes: notes)
            return .error
        }
    }

    private func nearestType(_ name: String, _ scope: Scope) -> String? {
        var names = ["Int", "Double", "Float", "Bool", "String", "Character", "Array", "Dictionary", "Set", "Tensor"].filter { !checker.library.lookup($0).isEmpty }
        names += checker.scope.names.filter { $0.value.contains(where: isType) }.map(\.key)
        names += checker.library.allTopLevelNames.filter { $0.first?.isUppercase == true }
        return Spelling.nearest(to: name, among: names)
    }

    /// A type declaration with its arguments.
    private func instantiate(_ declaration: Declaration, outer: [SwiftType], _ arguments: [TypeNode], _ range: SourceRange, _ scope: Scope) -> SwiftType {
        checker.noteTypeNamed(declaration, range)
        switch declaration {
        case let nominal as NominalDeclaration: return apply(nominal, outer: outer, arguments, range, scope)
        case let p as ProtocolDeclaration:
            if !arguments.isEmpty {
                report(.unsupported, "Cells do not support '\(p.name)<…>'. Use a generic parameter with a 'where' clause.", range)
                return .error
            }
            return .existential([p])
        case let alias as AliasDeclaration:
            alias.readType()
            if alias.signature.parameters.isEmpty { return alias.type }
            if arguments.isEmpty, allowsOpenGenerics, case .nominal(let nominal, _) = alias.type, alias.type == nominal.selfType { return alias.type }
            if arguments.isEmpty, let openType { return checker.substitute(alias.type, Substitution(alias.signature.parameters, alias.signature.parameters.map { _ in openType() })) }
            guard alias.signature.parameters.count == arguments.count else {
                report(.type, "'\(alias.name)' takes \(count(alias.signature.parameters.count, "type")) in '<…>'.", range)
                return .error
            }
            let types = arguments.map { resolve($0, scope) }
            let substitution = Substitution(alias.signature.parameters, types)
            let isMet = checkDemands(types, range, scope) { [unowned checker] in
                alias.signature.requirements.map { checker.substitute($0, substitution) }
            } failure: { [unowned checker] in
                checker.describeFailure($0, of: "'\(alias.name)'")
            }
            return isMet ? limited(checker.substitute(alias.type, substitution), range) : .error
        default: return .error
        }
    }

    private func apply(_ nominal: NominalDeclaration, outer: [SwiftType], _ arguments: [TypeNode], _ range: SourceRange, _ scope: Scope) -> SwiftType {
        let own = nominal.signature.parameters
        var outer = outer
        if outer.isEmpty, let parent = nominal.parent, !parent.allParameters.isEmpty {
            // From inside the type around, its own parameters are meant.
            outer = parent.allParameters.map { .parameter($0) }
        }
        if arguments.isEmpty, !own.isEmpty {
            // Inside the type itself, its name alone means itself.
            var current: Scope? = scope
            while let now = current {
                if let owner = now.owner, owner.declaration === nominal { return owner.selfType }
                current = now.parent
            }
            if let openType { return .nominal(nominal, outer + own.map { _ in openType() }) }
            if allowsOpenGenerics { return .nominal(nominal, outer + own.map { .parameter($0) }) }
            report(.type, "'\(nominal.name)' needs to be told its types: \(nominal.name)<\(own.map(\.name).joined(separator: ", "))>.", range)
            return .error
        }
        guard arguments.count == own.count else {
            report(.type, own.isEmpty ? "'\(nominal.name)' takes no types in '<…>'." : "'\(nominal.name)' takes \(count(own.count, "type")) in '<…>', but has \(arguments.count).", range)
            return .error
        }
        let types = outer + arguments.map { resolve($0, scope) }
        let substitution = Substitution(nominal.allParameters, types)
        let isMet = checkDemands(types, range, scope) { [unowned checker] in
            (nominal.extensionRequirements + nominal.signature.requirements).map { checker.substitute($0, substitution) }
        } failure: { [unowned checker] in
            checker.describeFailure($0, of: "'\(nominal.name)'")
        }
        return isMet ? .nominal(nominal, types) : .error
    }

    /// A type that an alias stands for, unless aliases of aliases have made it too large.
    func limited(_ type: SwiftType, _ range: SourceRange) -> SwiftType {
        guard type.isTooLarge else { return type }
        report(.limit, "This type is made of more than \(SwiftType.mostParts) types.", range)
        return .error
    }

    /// `Outer.Inner`, `T.Element`.
    private func memberType(_ name: String, of base: SwiftType, _ arguments: [TypeNode], _ range: SourceRange, _ scope: Scope) -> SwiftType {
        switch base {
        case .nominal(let nominal, let outer):
            for member in checker.membersDeclared(in: nominal, named: name) {
                checker.noteTypeNamed(member, range)
                if let nested = member as? NominalDeclaration { return apply(nested, outer: outer, arguments, range, scope) }
                if member is AliasDeclaration { return limited(checker.substitute(instantiate(member, outer: [], arguments, range, scope), Substitution(nominal.allParameters, outer)), range) }
            }
            if let p = memberProtocol(name, nominal) { return instantiate(p, outer: [], arguments, range, scope) }
            if let parameter = nominal.signature.parameters.firstIndex(where: { $0.name == name }) { return outer[outer.count - nominal.signature.parameters.count + parameter] }
            for p in checker.protocols(of: nominal) {
                if let declaration = p.associatedTypes.first(where: { $0.name == name }), let type = checker.associatedType(declaration, of: base) { return type }
            }
            if let (alias, p) = sharedAlias(name, of: checker.protocols(of: nominal)) { return limited(checker.substitute(instantiate(alias, outer: [], arguments, range, scope), Substitution([p.selfParameter], [base])), range) }
        case .parameter, .associated:
            for p in checker.protocols(of: base, in: scope.environment) {
                if let declaration = p.associatedTypes.first(where: { $0.name == name }) { return checker.canonical(.associated(base, declaration), scope.environment) }
            }
            if let (alias, p) = sharedAlias(name, of: checker.protocols(of: base, in: scope.environment)) {
                return checker.canonical(limited(checker.substitute(instantiate(alias, outer: [], arguments, range, scope), Substitution([p.selfParameter], [base])), range), scope.environment)
            }
        default: break
        }
        report(.type, "'\(base)' has no type named '\(name)'.", range)
        return .error
    }

    func count(_ n: Int, _ noun: String) -> String { "\(n) \(noun)\(n == 1 ? "" : "s")" }
}

extension CellChecker {
    func describeFailure(_ requirement: GenericRequirement, of what: String) -> String {
        switch requirement {
        case .conformance(let type, let p): "\(what) requires '\(type)' to conform to '\(p.name)', and it does not."
        case .superclass(let type, let bound): "\(what) requires '\(type)' to be a subclass of '\(bound)', and it is not."
        case .sameType(let a, let b): "\(what) requires '\(a)' and '\(b)' to be the same type."
        case .anyClass(let type): "\(what) requires '\(type)' to be a class, and it is not."
        }
    }
}
