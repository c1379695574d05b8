/// Members that are found by the type of a value at run time: requirements of protocols, and how types describe, compare and hash
/// themselves.
extension Compiler {
    /// The number of a requirement for calls on values of unknown type.
    func requirementNumber(_ use: RequirementUse) -> Int {
        let key = ModuleKey(use, in: checker.alteringModule)
        if let number = requirements[key] { return number }
        requirements[key] = requirementList.count
        requirementList.append((use, checker.scope.module))
        machine.witnesses.append([:])
        return requirementList.count - 1
    }

    func witnessRoutine(_ number: Int, _ type: RuntimeType) throws -> Int {
        guard let swiftType = type.swiftType, requirementList.indices.contains(number) else {
            throw CellFailure(.internalFault, "a requirement that does not exist")
        }
        let (use, module) = requirementList[number]
        return try checker.seeing(use.declaration.owner?.file?.module ?? swiftType.module ?? module) {
            let convention = try existentialConvention(of: use)
            return try routine(.witness(number, type.id), name: nil, convention) { [unowned self] in
                try FunctionTranslator(self, Substitution(), convention).translateWitness(use, swiftType)
            }
        }
    }

    /// The module whose code runs now.
    private var runningModule: ModuleTag? { machine.frame.pointee.entry.pointee.routine.takeUnretainedValue().module }

    /// How a requirement is called on a value of unknown type: `self` is that value.
    func existentialConvention(of use: RequirementUse) throws -> CallConvention {
        let requirement = use.declaration
        if use.opened != nil {
            var parameters: [(type: RuntimeType, isInout: Bool)] = []
            if takesSelf(requirement), let first = try convention(of: requirement, use.own).parameters.first { parameters.append((first.type, first.isInout)) }
            parameters += try passedParameters(use, use.own)
            guard case .initializer = requirement.kind, let made = selfType(of: requirement, use.own) else { return CallConvention(parameters, result: try runtime(requirement.result, use.own)) }
            return CallConvention(parameters, result: try types.runtime(requirement.isFailable ? checker.optional(made) : made))
        }
        if let nominal = requirement.owner as? NominalDeclaration, nominal.kind == .classType {
            // Of a class itself: called on the class. Of its instances, what is generic: the class stands before the instance.
            let type = checker.substitute(nominal.selfType, use.own)
            var parameters: [(type: RuntimeType, isInout: Bool)] = [(try types.runtime(.metatype(type)), false)]
            if takesSelf(requirement) || use.fillsInstance { parameters.append((try types.runtime(type), false)) }
            for parameter in requirement.parameters { parameters.append((try parameterType(parameter, use.own), parameter.isInout)) }
            return CallConvention(parameters, result: try runtime(requirement.result, use.own))
        }
        guard let owner = requirement.owner as? ProtocolDeclaration else {
            throw CellFailure(.internalFault, "\(requirement.fullName) is no requirement of a protocol")
        }
        let any = SwiftType.existential([owner])
        let substitution = Substitution([owner.selfParameter], [any]).merging(use.own)
        var parameters: [(type: RuntimeType, isInout: Bool)] = [(try types.runtime(requirement.isOfType ? .metatype(any) : any), checker.changesSelf(requirement))]
        parameters += try passedParameters(use, substitution)
        return CallConvention(parameters, result: try runtime(requirement.result, substitution))
    }

    private func passedParameters(_ use: RequirementUse, _ substitution: Substitution) throws -> [(type: RuntimeType, isInout: Bool)] {
        try use.declaration.parameters.enumerated().filter { !use.leftOut.contains($0.offset) }.map { (try parameterType($0.element, substitution), $0.element.isInout) }
    }

    /// The generic parameter of a function for which `any P` is passed: it stands for the type of the value in it, as `P` demands
    /// something that `any P` itself does not fulfil.
    func openedParameter(of reference: FunctionReference) -> GenericParameter? {
        let signature = reference.declaration.signature
        return signature.parameters.first { parameter in
            guard let type = reference.substitution[parameter], case .existential = type, openedArgument(parameter, of: reference.declaration) != nil else { return false }
            return signature.requirements.contains {
                guard case .conformance(.parameter(parameter), let p) = $0 else { return false }
                return !checker.conforms(type, to: p, in: GenericEnvironment())
            }
        }
    }

    /// The place of the argument that a generic parameter has its type from.
    func openedArgument(_ parameter: GenericParameter, of declaration: FunctionDeclaration) -> Int? {
        declaration.parameters.firstIndex { !$0.isVariadic && ($0.type == .parameter(parameter) || $0.type == .metatype(.parameter(parameter))) }
    }

    func conforms(_ type: RuntimeType, _ existential: RuntimeType) throws -> Bool {
        guard let swiftType = type.swiftType, case .existential(let protocols)? = existential.swiftType else { return false }
        return conforms(swiftType, protocols)
    }

    private func conforms(_ type: SwiftType, _ protocols: [ProtocolDeclaration]) -> Bool {
        protocols.allSatisfy { item in
            checker.seeing(item.file?.module ?? type.module ?? runningModule) { checker.conforms(type, to: item) }
        }
    }

    /// Whether a type may stand where another's metatype is wanted.
    func isSubtype(_ type: SwiftType, _ other: SwiftType) -> Bool {
        if case .existential(let protocols) = other { return conforms(type, protocols) }
        return checker.isSubclass(type, of: other)
    }

    /// Finds by which code a type describes, compares and hashes itself.
    func resolve(_ type: RuntimeType) throws {
        guard let swiftType = type.swiftType else { return type.isResolved = true }
        let owner = swiftType.module
        try checker.seeing(owner ?? runningModule) {
            let key = ModuleKey(type.id, in: checker.alteringModule)
            let found =
                try resolutions[key]
                ?? (
                    memberRoutine("CustomStringConvertible", "description", swiftType),
                    memberRoutine("CustomDebugStringConvertible", "debugDescription", swiftType), memberRoutine("Equatable", "==", swiftType),
                    memberRoutine("Hashable", "hash", swiftType)
                )
            (type.descriptionRoutine, type.debugDescriptionRoutine, type.equalityRoutine, type.hashRoutine) = found
            if owner == nil, modulesAlterLibrary { resolutions[key] = found } else { type.isResolved = true }
        }
    }

    /// Takes note of what the cells checked so far say of the library's types.
    func noteAlterations() {
        guard checker.scope.altersLibrary, !modulesAlterLibrary else { return }
        modulesAlterLibrary = true
        for type in machine.types where type.swiftType?.module == nil { type.isResolved = false }
    }

    /// The routine by which a type fulfils a requirement, unless the machine does that by itself.
    private func memberRoutine(_ protocolName: String, _ member: String, _ type: SwiftType) throws -> Int? {
        guard let declaration = checker.libraryProtocol(protocolName), checker.conforms(type, to: declaration) else { return nil }
        for candidate in declaration.members where candidate.name == member {
            guard let requirement = (candidate as? VariableDeclaration)?.getter ?? candidate as? FunctionDeclaration else { continue }
            let substitution = Substitution([declaration.selfParameter], [type])
            switch checker.witness(for: requirement, of: type, substitution) {
            case .function(let reference):
                if case .derived = reference.declaration.implementation { return nil }
                return try callableRoutine(reference)
            case .field(let property): return try fieldGetter(property, type)
            case nil: return nil
            }
        }
        return nil
    }

    /// A routine that calls a function, native or not, by the function's own convention.
    func callableRoutine(_ reference: FunctionReference) throws -> Int {
        if case .body = reference.declaration.implementation, reference.dispatch == .direct {
            return try routine(for: reference.declaration, reference.substitution)
        }
        let convention = try convention(of: reference.declaration, reference.substitution)
        return try routine(.value(reference.declaration, Set(reference.substitution.entries), bound: false), name: nil, convention) { [unowned self] in
            try FunctionTranslator(self, reference.substitution, convention).translateForwarding(reference)
        }
    }

    private func fieldGetter(_ property: PropertyReference, _ type: SwiftType) throws -> Int {
        let result = try runtime(property.declaration.type, property.substitution)
        let convention = CallConvention([(try types.runtime(type), false)], result: result)
        return try routine(.value(try fieldKey(property.declaration), Set(property.substitution.entries), bound: true), name: nil, convention) {
            [unowned self] in
            try FunctionTranslator(self, property.substitution, convention).translateFieldGetter(property, type)
        }
    }

    /// A declaration that stands for reading a field.
    private func fieldKey(_ variable: VariableDeclaration) throws -> FunctionDeclaration {
        if let key = fieldKeys[variable] { return key }
        let key = FunctionDeclaration(.getter, name: variable.name, file: nil, nameRange: .none)
        fieldKeys[variable] = key
        return key
    }
}
