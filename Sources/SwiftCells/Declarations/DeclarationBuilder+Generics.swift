/// What Swift asks of signatures where they are declared: generic parameters that are used, operators of a type that work on it.
extension DeclarationBuilder {
    /// An operator that a type declares takes a value of that type.
    func checkOperands(of function: FunctionDeclaration, _ owner: Owner, _ range: SourceRange) {
        guard !file.isLibrary, let declaration = owner.declaration, !function.parameters.contains(where: { $0.type.hasError }) else { return }
        let takesIt = function.parameters.contains { parameter in
            var type = parameter.type
            if case .metatype(let instance) = type { type = instance }
            switch type {
            case .nominal(let nominal, _): return nominal === declaration
            case .parameter(let parameter): return parameter.selfOfProtocol === declaration
            default: return false
            }
        }
        if !takesIt { report(.type, "The operator '\(function.name)' of '\(declaration.name)' must take a '\(declaration.name)'.", range, notes: ["Declare it outside of '\(declaration.name)', without 'static'."]) }
    }

    /// A protocol says what there must be, and nothing of how that is.
    func checkRequirement(_ node: FunctionNode, _ function: FunctionDeclaration) {
        if node.kind == .deinitializer { report(.type, "Only a class has a 'deinit'.", node.nameRange) }
        for parameter in node.parameters where parameter.defaultValue != nil {
            report(.type, "What a protocol demands has no default values: '\(parameter.name)' may have one in the types that conform, or in an extension.", parameter.nameRange)
        }
        if function.opaqueResult != nil, let result = node.result { report(.type, "What a protocol demands cannot be of a 'some' type.", result.range, notes: ["Declare an associatedtype, or write 'any'."]) }
    }

    /// Associated types have names of their own, and those between `<` and `>` are among them.
    func checkAssociatedTypes(of p: ProtocolDeclaration, _ node: TypeDeclarationNode) {
        for (position, item) in node.associatedTypes.enumerated() where node.associatedTypes[..<position].contains(where: { $0.name == item.name }) {
            report(.type, "'\(item.name)' is declared already.", item.range)
        }
        let known = checker.closure(of: p).flatMap(\.associatedTypes).map(\.name)
        for name in node.primaryAssociatedTypes where !known.contains(name) {
            report(.type, "'\(p.name)' has no associated type '\(name)': declare it in the protocol, as in associatedtype \(name).", node.nameRange)
        }
    }

    /// What a function demands of types says something of its generic parameters, or of those around, and something that can be.
    func checkRequirements(_ node: GenericsNode, _ signature: GenericSignature, _ owner: Owner, _ range: SourceRange) {
        guard !file.isLibrary, !signature.requirements.isEmpty || !node.requirements.isEmpty else { return }
        if signature.parameters.isEmpty, !node.requirements.isEmpty, !isGenericOwner(owner) {
            return report(.type, "Nothing here is generic, so there is nothing a 'where' could say of it.", range)
        }
        if let p = owner.declaration as? ProtocolDeclaration, !owner.isExtension, signature.requirements.contains(where: { checker.subject(of: $0) == .parameter(p.selfParameter) }) {
            return report(.type, "What a protocol demands counts for all that conform to it: 'where' cannot say more of 'Self' here.", range, notes: ["Say it of the protocol, or write the function in an extension of it."])
        }
        checkConsistency(signature.requirements, range)
    }

    /// What is demanded of types is something that can be: nothing is two types at once, or a type and what that is not.
    func checkConsistency(_ requirements: [GenericRequirement], _ range: SourceRange) {
        guard !file.isLibrary else { return }
        for requirement in requirements {
            guard case .sameType(let a, let b) = requirement else { continue }
            for (type, whole) in [(a, b), (b, a)] where type != whole && (type.isParameter || type.isAssociated) {
                var parts: Set<SwiftType> = []
                collect(whole, &parts)
                if parts.contains(type) { return report(.type, "'\(type)' would be a part of itself: no type is the same as '\(whole)'.", range) }
            }
        }
        var equal: [Set<SwiftType>] = []
        for case .sameType(let a, let b) in requirements {
            let met = equal.filter { $0.contains(a) || $0.contains(b) }
            equal.removeAll { $0.contains(a) || $0.contains(b) }
            equal.append(met.reduce([a, b]) { $0.union($1) })
        }
        func known(_ type: SwiftType) -> SwiftType? { isClosed(type) ? type : equal.first { $0.contains(type) }?.first(where: isClosed) }
        for types in equal.map({ $0.filter(isClosed).sorted { $0.description < $1.description } }) where types.count > 1 {
            return report(.type, "'\(types[0])' and '\(types[1])' are never the same type.", range)
        }
        var bounds: [SwiftType: SwiftType] = [:]
        for requirement in requirements {
            switch requirement {
            case .conformance(let type, let p):
                if let known = known(type), !checker.conforms(known, to: p) { return report(.type, "No type is both: '\(known)' does not conform to '\(p.name)'.", range) }
            case .superclass(let type, let bound):
                if let known = known(type), !checker.isSubclass(known, of: bound) { return report(.type, "No type is both: '\(known)' is no subclass of '\(bound)'.", range) }
                if let other = bounds[type], !checker.isSubclass(bound, of: other), !checker.isSubclass(other, of: bound) {
                    return report(.type, "No class inherits from both '\(other)' and '\(bound)'.", range)
                }
                bounds[type] = bound
            case .anyClass(let type):
                if let known = known(type), !checker.isClass(known) { return report(.type, "No type is both: '\(known)' is no class.", range) }
            case .sameType: break
            }
        }
    }

    /// What 'where' says of a type that is made of generic parameters, it says of these themselves.
    func checkSubject(_ type: SwiftType, _ node: TypeNode) {
        // An associated type may be known to be made of others.
        if case .named(.some, _, _) = node.kind { return }
        guard !file.isLibrary, !type.isParameter, !type.isAssociated, !type.hasError, !isClosed(type) else { return }
        report(.type, "'\(type)' is no generic parameter, nor an associated type of one: 'where' can say nothing of it.", node.range)
    }

    /// Whether a type is made of nothing that is open.
    func isClosed(_ type: SwiftType) -> Bool {
        !type.contains { part in
            switch part {
            case .parameter, .associated, .error: true
            default: false
            }
        }
    }

    /// A call could not say what a parameter stands for that no argument and no result speaks of.
    ///
    /// - Parameter types: those of the parameters, and of the result.
    func checkUse(of generics: GenericsNode, in signature: GenericSignature, by types: [SwiftType]) {
        guard !file.isLibrary, !generics.parameters.isEmpty, !types.contains(where: \.hasError) else { return }
        var known: Set<SwiftType> = []
        for type in types { collect(type, &known) }
        // What is said to be the same type as something known is known.
        let equalities = signature.requirements.compactMap { requirement -> (Set<SwiftType>, Set<SwiftType>)? in
            guard case .sameType(let a, let b) = requirement else { return nil }
            var (left, right): (Set<SwiftType>, Set<SwiftType>) = ([], [])
            collect(a, &left)
            collect(b, &right)
            return (left, right)
        }
        var before = -1
        while known.count != before {
            before = known.count
            for (left, right) in equalities {
                if isKnown(left, known) { known.formUnion(right) }
                if isKnown(right, known) { known.formUnion(left) }
            }
        }
        for (node, parameter) in zip(generics.parameters, signature.parameters) where !known.contains(.parameter(parameter)) {
            report(.type, "Nothing says what '\(parameter.name)' is: no parameter and no result is of a type made with it.", node.range, notes: ["Leave it out, or give a parameter of the type \(parameter.name)."])
        }
    }

    /// Everything is known of a type that is made of nothing open, and of a member of what is known.
    private func isKnown(_ parts: Set<SwiftType>, _ known: Set<SwiftType>) -> Bool {
        parts.allSatisfy { part in
            var part = part
            while !known.contains(part) {
                guard case .associated(let base, _) = part else { return false }
                part = base
            }
            return true
        }
    }

    /// The generic parameters a type is made of, and whole members of them: an argument of the type `T.Element` does not say what `T` is.
    private func collect(_ type: SwiftType, _ found: inout Set<SwiftType>) {
        switch type {
        case .parameter, .associated: found.insert(type)
        case .nominal(_, let arguments): for argument in arguments { collect(argument, &found) }
        case .tuple(let elements): for element in elements { collect(element.type, &found) }
        case .function(let function):
            collect(function.result, &found)
            for parameter in function.parameters { collect(parameter.type, &found) }
        case .metatype(let instance): collect(instance, &found)
        case .existential, .variable, .error: break
        }
    }
}
