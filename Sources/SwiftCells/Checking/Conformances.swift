/// Protocols, associated types and generic requirements: who conforms to what.
extension CellChecker {
    // MARK: Protocols of a type

    /// The associated types that may be written in `<…>` after a protocol's name.
    func primaryAssociatedTypes(of p: ProtocolDeclaration) -> [AssociatedTypeDeclaration] {
        var names = p.primaryAssociatedTypes
        if names.isEmpty, p.file?.isLibrary == true {
            switch p.name {
            case "Sequence", "IteratorProtocol", "Collection", "BidirectionalCollection", "RandomAccessCollection", "MutableCollection", "RangeReplaceableCollection": names = ["Element"]
            case "Identifiable": names = ["ID"]
            case "RawRepresentable": names = ["RawValue"]
            case "Strideable": names = ["Stride"]
            default: break
            }
        }
        let all = closure(of: p).flatMap(\.associatedTypes)
        return names.compactMap { name in all.last { $0.name == name } }
    }

    /// What is known of a type besides its environment: of the `some P` that a function returns.
    func ownRequirements(_ type: SwiftType) -> [GenericRequirement] {
        switch type {
        case .parameter(let parameter): parameter.opaque?.requirements ?? []
        case .associated(let base, _): ownRequirements(base)
        default: []
        }
    }

    /// Whether `p` is `q` or inherits from it.
    func inherits(_ p: ProtocolDeclaration, _ q: ProtocolDeclaration) -> Bool {
        p === q || (p.allInherited ?? closure(of: p)).contains { $0 === q }
    }

    /// A protocol and all it inherits, itself first.
    func closure(of p: ProtocolDeclaration) -> [ProtocolDeclaration] {
        if let known = p.allInherited { return [p] + known }
        var result: [ProtocolDeclaration] = []
        // Each once, however many inherit it: protocols that inherit two others each would be endless otherwise.
        var seen: Set<ObjectIdentifier> = [ObjectIdentifier(p)]
        func add(_ parent: ProtocolDeclaration) {
            guard seen.insert(ObjectIdentifier(parent)).inserted else { return }
            result.append(parent)
            if let known = parent.allInherited {
                result += known.filter { seen.insert(ObjectIdentifier($0)).inserted }
            } else {
                for next in parent.inherited { add(next) }
            }
        }
        for parent in p.inherited { add(parent) }
        if p.isInheritanceRead, p.inherited.allSatisfy({ $0.allInherited != nil }) { p.allInherited = result }
        return [p] + result
    }

    /// Every statement of a conformance for a nominal type: its own, its extensions', the library's.
    func statedConformances(of nominal: NominalDeclaration) -> [ConformanceDeclaration] {
        nominal.stated + library.conformances(of: nominal) + (scope.conformances[ObjectIdentifier(nominal)] ?? []) + impliedConformances(of: nominal)
    }

    /// What Swift gives without being asked: enums without payloads are Hashable, those with a raw type RawRepresentable.
    private func impliedConformances(of nominal: NominalDeclaration) -> [ConformanceDeclaration] {
        guard nominal.kind == .enumeration, nominal.builtin == nil else { return [] }
        var result: [ConformanceDeclaration] = []
        if nominal.cases.allSatisfy({ $0.parameters.isEmpty }), !nominal.cases.isEmpty, let hashable = library.protocolNamed("Hashable") {
            result.append(ConformanceDeclaration(protocolDeclaration: hashable, requirements: []))
        }
        if nominal.rawType != nil, let raw = library.protocolNamed("RawRepresentable") {
            result.append(ConformanceDeclaration(protocolDeclaration: raw, requirements: []))
        }
        return result
    }

    /// The statement by which a type conforms to `p`, if there is one; its conditions are not looked at. One that names `p` goes before those of
    /// protocols that inherit it, wherever it stands: it may ask for less.
    func conformance(of nominal: NominalDeclaration, to p: ProtocolDeclaration) -> ConformanceDeclaration? {
        let stated = statedConformances(of: nominal)
        return stated.first { $0.protocolDeclaration === p } ?? stated.first { inherits($0.protocolDeclaration, p) }
    }

    /// All protocols a nominal type conforms to, inherited ones and its superclasses' included.
    func protocols(of nominal: NominalDeclaration) -> [ProtocolDeclaration] {
        var result: [ProtocolDeclaration] = []
        if let known = nominal.libraryProtocols, scope.conformances[ObjectIdentifier(nominal)] == nil {
            result = known
        } else {
            for stated in statedConformances(of: nominal) {
                for p in closure(of: stated.protocolDeclaration) where !result.contains(p) { result.append(p) }
            }
            // What an enum conforms to hangs on its cases, which are read after all that it inherits.
            if nominal.isLibraryType, nominal.isInheritanceRead, nominal.kind != .enumeration || nominal.builtin != nil, !library.isReadingConformances,
                scope.conformances[ObjectIdentifier(nominal)] == nil, result.allSatisfy({ $0.allInherited != nil })
            {
                nominal.libraryProtocols = result
            }
        }
        if case .nominal(let parent, _)? = nominal.superclass { for p in protocols(of: parent) where !result.contains(p) { result.append(p) } }
        return result
    }

    /// The protocols that a generic parameter or associated type is known to conform to.
    func protocols(of type: SwiftType, in environment: GenericEnvironment) -> [ProtocolDeclaration] {
        var result: [ProtocolDeclaration] = []
        func add(_ p: ProtocolDeclaration) { for q in closure(of: p) where !result.contains(q) { result.append(q) } }
        // To know what a requirement speaks of, its own protocols may be asked for: not without end.
        protocolQueryDepth += 1
        defer { protocolQueryDepth -= 1 }
        let mayLookDeeper = protocolQueryDepth <= 2
        if case .parameter(let parameter) = type, let p = parameter.selfOfProtocol { add(p) }
        let hasSameTypes = environment.hasSameTypes
        func look(at requirements: [GenericRequirement]) {
            for case .conformance(let subject, let p) in requirements {
                if subject == type {
                    add(p)
                } else if mayLookDeeper {
                    // A parameter is nothing else unless that is said of it.
                    if case .parameter = subject, !hasSameTypes { continue }
                    if canonical(subject, environment) == type { add(p) }
                }
            }
        }
        look(at: environment.requirements)
        look(at: ownRequirements(type))
        for case .conformance(_, let p) in protocolRequirements(on: type, in: environment) { add(p) }
        return result
    }

    /// What protocols say of an associated type: those of the type that it belongs to, and of the types which that one belongs to in turn, as in
    /// `associatedtype Part: Container where Part.Item: Equatable`.
    private func protocolRequirements(on type: SwiftType, in environment: GenericEnvironment) -> [GenericRequirement] {
        var result: [GenericRequirement] = []
        var part = type
        while case .associated(let base, _) = part {
            for q in protocols(of: base, in: environment) {
                for requirement in q.requirements where replaceSelf(subject(of: requirement), of: q, by: base) == type {
                    result.append(substitute(requirement, Substitution([q.selfParameter], [base])))
                }
            }
            part = base
        }
        return result
    }

    /// The type that something is demanded of.
    func subject(of requirement: GenericRequirement) -> SwiftType {
        switch requirement {
        case .conformance(let type, _), .superclass(let type, _), .anyClass(let type), .sameType(let type, _): type
        }
    }

    /// The class a generic parameter must inherit from, if it must.
    func superclassBound(of type: SwiftType, in environment: GenericEnvironment) -> SwiftType? {
        for requirement in environment.requirements + ownRequirements(type) {
            if case .superclass(let subject, let bound) = requirement, subject == type { return bound }
        }
        for case .superclass(_, let bound) in protocolRequirements(on: type, in: environment) { return bound }
        return nil
    }

    func replaceSelf(_ type: SwiftType, of p: ProtocolDeclaration, by base: SwiftType) -> SwiftType {
        type.transformed { if case .parameter(p.selfParameter) = $0 { base } else { nil } }
    }

    /// `type` with every `some P` that a function returns made the type behind it.
    package func revealed(_ type: SwiftType) -> SwiftType {
        guard declaresOpaqueTypes else { return type }
        return type.transformed { part in
            switch part {
            case .parameter(let parameter):
                guard let opaque = parameter.opaque else { return nil }
                if let origin = opaque.origin { return origin.result.underlying.map { concrete($0, origin.substitution) } }
                return opaque.underlying.map(revealed)
            case .associated(let base, let declaration):
                let known = revealed(base)
                return known == base ? nil : associatedType(declaration, of: known)
            default: return nil
            }
        }
    }

    /// A type with what stands for its generic parameters put in, and every `some P` made the type behind it.
    package func concrete(_ type: SwiftType, _ substitution: Substitution) -> SwiftType {
        let known = substitution.isEmpty ? type : substitute(type, substitution)
        let shown = revealed(known)
        return shown == known || substitution.isEmpty ? shown : substitute(shown, substitution)
    }

    // MARK: Conformance of types

    /// Whether a concrete type conforms to a protocol (`any P` counts as conforming to `P` here: the machine opens it).
    package func conforms(_ type: SwiftType, to p: ProtocolDeclaration) -> Bool {
        if case .existential(let protocols) = type, protocols.contains(where: { inherits($0, p) }) { return true }
        return conforms(type, to: p, in: GenericEnvironment())
    }

    func conforms(_ type: SwiftType, to p: ProtocolDeclaration, in environment: GenericEnvironment) -> Bool {
        if isMarker(p) { return true }
        if isAnyObject(p) { return isReference(type, in: environment) }
        switch type {
        case .nominal(let nominal, let arguments):
            let substitution = Substitution(nominal.allParameters, arguments)
            for stated in statedConformances(of: nominal) where inherits(stated.protocolDeclaration, p) {
                if stated.requirements.allSatisfy({ holds(substitute($0, substitution), in: environment) }) { return true }
            }
            if let parent = superclass(of: type) { return conforms(parent, to: p, in: environment) }
            return false
        case .parameter, .associated:
            if protocols(of: type, in: environment).contains(where: { inherits($0, p) }) { return true }
            if let bound = superclassBound(of: type, in: environment) { return conforms(bound, to: p, in: environment) }
            return false
        case .existential(let protocols):
            // Only `any Error` conforms to itself.
            return p.name == "Error" && p.file?.isLibrary == true && protocols.contains { inherits($0, p) }
        case .error: return true
        case .tuple, .function, .metatype, .variable: return false
        }
    }

    /// Whether `any P` can be passed where a generic parameter that conforms to `P` is wanted, which then stands for the type of the value:
    /// not where members speak of associated types.
    func canBeOpened(_ p: ProtocolDeclaration) -> Bool { closure(of: p).allSatisfy(\.associatedTypes.isEmpty) }

    /// Whether a type speaks of a generic parameter only in what converts as that does, so that `any P` can take its place: an Optional, the
    /// elements of an array, the values of a dictionary, what a function gives.
    func isCovariant(_ type: SwiftType, in parameter: GenericParameter) -> Bool {
        switch type {
        case .parameter, .existential, .error, .variable: true
        case .nominal(let nominal, let arguments):
            switch nominal.builtin {
            case .optional?, .array?: arguments.allSatisfy { isCovariant($0, in: parameter) }
            case .dictionary?: !arguments[0].contains { $0 == .parameter(parameter) } && isCovariant(arguments[1], in: parameter)
            default: !type.contains { $0 == .parameter(parameter) }
            }
        case .tuple(let elements): elements.allSatisfy { isCovariant($0.type, in: parameter) }
        case .function(let function): !function.parameters.contains { $0.type.contains { $0 == .parameter(parameter) } } && isCovariant(function.result, in: parameter)
        case .metatype(let instance): isCovariant(instance, in: parameter)
        case .associated: !type.contains { $0 == .parameter(parameter) }
        }
    }

    /// Protocols without requirements that everything fulfils here.
    func isMarker(_ p: ProtocolDeclaration) -> Bool { p.name == "Sendable" || p.name == "Copyable" || p.name == "Escapable" }

    func holds(_ requirement: GenericRequirement, in environment: GenericEnvironment) -> Bool {
        switch requirement {
        case .conformance(let type, let p): conforms(canonical(type, environment), to: p, in: environment)
        case .superclass(let type, let bound): isSubclass(type, of: bound) || superclassBound(of: type, in: environment).map { isSubclass($0, of: bound) } == true
        case .sameType(let a, let b): canonical(a, environment) == canonical(b, environment)
        case .anyClass(let type): isClass(type, in: environment)
        }
    }

    /// Whether the instances of a type, or of all that conform to a protocol, are shared and not copied.
    func isForClasses(_ declaration: Declaration?) -> Bool {
        if let nominal = declaration as? NominalDeclaration { return nominal.kind == .classType }
        if let p = declaration as? ProtocolDeclaration { return closure(of: p).contains { $0.isClassBound } }
        return false
    }

    /// Whether a function may put another value in the place of what it is called on: not where that is always an instance of a class.
    func changesSelf(_ function: FunctionDeclaration) -> Bool {
        function.isMutating && !isForClasses(function.owner) && !function.extensionRequirements.contains(where: isOfClass)
    }

    /// Whether a condition of an extension says that there are only instances of classes.
    private func isOfClass(_ requirement: GenericRequirement) -> Bool {
        switch requirement {
        case .anyClass(.parameter(let parameter)), .superclass(.parameter(let parameter), _): parameter.selfOfProtocol != nil
        case .conformance(.parameter(let parameter), let p): parameter.selfOfProtocol != nil && isForClasses(p)
        default: false
        }
    }

    /// The protocol of the library that every class conforms to, and nothing else.
    func isAnyObject(_ p: ProtocolDeclaration) -> Bool { p.isClassBound && p.name == "AnyObject" && p.file?.isLibrary == true }

    /// Whether values of a type are instances of classes: of a class, or of what only classes conform to.
    func isReference(_ type: SwiftType, in environment: GenericEnvironment = GenericEnvironment()) -> Bool {
        if case .existential(let protocols) = type { return protocols.contains { isForClasses($0) } }
        return isClass(type, in: environment)
    }

    /// Whether a type, which may be a generic parameter, can only be a class.
    func isClass(_ type: SwiftType, in environment: GenericEnvironment) -> Bool {
        switch type {
        case .parameter, .associated:
            if (environment.requirements + ownRequirements(type)).contains(.anyClass(type)) || superclassBound(of: type, in: environment) != nil { return true }
            if protocolRequirements(on: type, in: environment).contains(.anyClass(type)) { return true }
            return protocols(of: type, in: environment).contains { isForClasses($0) }
        // Of all the existential types this alone is a class to generic parameters.
        case .existential(let protocols): return protocols.count == 1 && isAnyObject(protocols[0])
        default: return isClass(type)
        }
    }

    func isClass(_ type: SwiftType) -> Bool {
        if case .nominal(let nominal, _) = type { return nominal.kind == .classType }
        return false
    }

    /// Whether `type` is `ancestor` or a subclass of it.
    package func isSubclass(_ type: SwiftType, of ancestor: SwiftType) -> Bool {
        var current: SwiftType? = type
        while let now = current {
            if now == ancestor { return true }
            current = superclass(of: now)
        }
        return false
    }

    /// The superclass of a class type, with its arguments.
    package func superclass(of type: SwiftType) -> SwiftType? {
        guard case .nominal(let nominal, let arguments) = type, let parent = nominal.superclass else { return nil }
        return substitute(parent, Substitution(nominal.allParameters, arguments))
    }

    // MARK: Associated types

    /// What an associated type is for a type that is not a generic parameter.
    func associatedType(_ declaration: AssociatedTypeDeclaration, of base: SwiftType) -> SwiftType? {
        guard case .nominal(let nominal, let arguments) = base else { return nil }
        if let known = nominal.knownAssociatedTypes[declaration] { return substitute(known, Substitution(nominal.allParameters, arguments)) }
        if let found = findAssociatedType(declaration, of: nominal) {
            // What one module says of the library's type is no other module's business.
            if nominal.file?.module != nil || scope.conformances[ObjectIdentifier(nominal)] == nil { nominal.knownAssociatedTypes[declaration] = found }
            return substitute(found, Substitution(nominal.allParameters, arguments))
        }
        if let parent = superclass(of: base) { return associatedType(declaration, of: parent) }
        return nil
    }

    private func findAssociatedType(_ declaration: AssociatedTypeDeclaration, of nominal: NominalDeclaration) -> SwiftType? {
        if declaration.name == "AllCases", declaration.owner.name == "CaseIterable", declaration.file?.isLibrary == true { return array(nominal.selfType) }
        if let parameter = nominal.allParameters.first(where: { $0.name == declaration.name }) { return .parameter(parameter) }
        for member in membersDeclared(in: nominal, named: declaration.name) {
            if let alias = member as? AliasDeclaration { return alias.type }
            if let nested = member as? NominalDeclaration { return nested.selfType }
        }
        guard associatedTypesInProgress.insert(AssociatedKey(nominal: ObjectIdentifier(nominal), name: declaration.name)).inserted else { return nil }
        defer { associatedTypesInProgress.remove(AssociatedKey(nominal: ObjectIdentifier(nominal), name: declaration.name)) }
        // A typealias in an extension of a protocol that the type conforms to.
        let all = protocols(of: nominal)
        if let inferred = inferAssociatedType(declaration, of: nominal, all) { return inferred }
        let selfSubstitution = { (p: ProtocolDeclaration) in Substitution([p.selfParameter], [nominal.selfType]) }
        for p in all {
            for requirement in p.requirements {
                guard case .sameType(let left, let right) = requirement else { continue }
                // `Iterator.Element == Element` says either from the other.
                for (own, other) in [(left, right), (right, left)] {
                    guard case .associated(.parameter(p.selfParameter), let named) = own, named.name == declaration.name else { continue }
                    var found = substitute(other, selfSubstitution(p))
                    // `some IteratorProtocol<Int>` says of which type its elements are.
                    if case .associated(let base, _) = found, !ownRequirements(base).isEmpty { found = canonical(found, GenericEnvironment()) }
                    if case .associated = found, !nominal.allParameters.contains(where: { parameter in found.contains { $0 == .parameter(parameter) } }) { continue }
                    if !found.hasError { return found }
                }
            }
        }
        for p in all {
            for alias in membersDeclared(in: p, named: declaration.name).compactMap({ $0 as? AliasDeclaration }) {
                let found = substitute(alias.type, selfSubstitution(p))
                if !found.hasError { return found }
            }
        }
        // A sequence that is its own iterator.
        if declaration.name == "Iterator", declaration.file?.isLibrary == true, all.contains(where: { $0.name == "IteratorProtocol" && $0.file?.isLibrary == true }) { return nominal.selfType }
        if let range = countedIndices(declaration, of: nominal, all) { return range }
        for p in all {
            for other in p.associatedTypes where other.name == declaration.name {
                if let value = other.defaultType { return substitute(value, selfSubstitution(p)) }
            }
        }
        return nil
    }

    /// `Range<Index>` as the indices of a collection of random access whose indices are stepped through by whole numbers: so the library
    /// gives it them where it does not declare any.
    private func countedIndices(_ declaration: AssociatedTypeDeclaration, of nominal: NominalDeclaration, _ all: [ProtocolDeclaration]) -> SwiftType? {
        guard declaration.name == "Indices", declaration.file?.isLibrary == true, nominal.file?.isLibrary != true,
            all.contains(where: { $0.name == "RandomAccessCollection" && $0.file?.isLibrary == true }),
            let index = all.lazy.flatMap(\.associatedTypes).first(where: { $0.name == "Index" && $0.file?.isLibrary == true }).flatMap({ associatedType($0, of: nominal.selfType) }),
            let strideable = library.protocolNamed("Strideable"), conforms(index, to: strideable),
            let stride = strideable.associatedTypes.first(where: { $0.name == "Stride" }).flatMap({ associatedType($0, of: index) }), stride == named("Int"),
            case .nominal(let range, _)? = named("Range")
        else { return nil }
        return .nominal(range, [index])
    }

    func labels(of declaration: Declaration) -> [String?] {
        switch declaration {
        case let function as FunctionDeclaration: function.parameters.map(\.label)
        case let item as SubscriptDeclaration: item.parameters.map(\.label)
        case let item as EnumCaseDeclaration: item.parameters.map(\.label)
        default: []
        }
    }
}

struct AssociatedKey: Hashable {
    var nominal: ObjectIdentifier
    var name: String
}
