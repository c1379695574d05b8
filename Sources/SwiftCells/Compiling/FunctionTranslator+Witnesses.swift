/// What is called on values of unknown type.
extension FunctionTranslator {
    /// The code of a requirement for a value of unknown type: opens the value and calls what fulfils it.
    func translateWitness(_ use: Compiler.RequirementUse, _ type: SwiftType) throws -> Routine {
        let requirement = use.declaration
        if requirement.owner is NominalDeclaration {
            guard let found = compiler.checker.override(of: requirement, in: type) else { throw fault("\(type) has no \(requirement.fullName)") }
            var substitution = TypeTable.substitution(inherited(from: found.owner, by: type))
            for (own, named) in zip(found.signature.parameters, requirement.signature.parameters) { substitution[own] = use.own[named] }
            try translateWitness(.function(FunctionReference(found, substitution)), ofType: type)
            code.emit(.return_)
            return try finish(name: nil)
        }
        guard let owner = requirement.owner as? ProtocolDeclaration else { throw fault("a requirement without protocol") }
        let substitution = Substitution([owner.selfParameter], [type]).merging(use.own)
        let ownsCode = !compiler.checker.isRequirement(requirement.accessorOf ?? requirement)
        guard let witness = ownsCode ? .function(FunctionReference(requirement, substitution)) : compiler.checker.witness(for: requirement, of: type, substitution) else {
            throw fault("\(type) has no \(requirement.fullName)")
        }
        if requirement.isOfType {
            try translateWitness(witness, ofType: type)
            code.emit(.return_)
            return try finish(name: nil)
        }
        let selfRuntime = try compiler.types.runtime(type)
        let selfParameter = convention.parameters[0]
        // Open the value.
        let opened: Int
        if selfRuntime.slot == .word {
            opened = try code.newWord()
            code.emit(.openAnyWord, opened, selfParameter.register)
        } else {
            opened = try code.newObject()
            code.emit(.openAnyObject, opened, selfParameter.register)
        }
        switch witness {
        case .field(let property):
            if requirement.kind.isSetter {
                guard let value = convention.parameters.last else { throw fault("a setter without value") }
                // An instance of a class is changed where it is, a value is put back; observers are told.
                try store(.register(value.register, value.type), in: fieldPlace(.object(opened, selfRuntime), property, type))
                try rebox(opened, selfRuntime, into: selfParameter.register)
            } else {
                try readField(property.declaration, of: opened, isOwned: true, type, to: resultDestination)
            }
        case .function(let reference):
            let target = reference.declaration
            var arguments: [PreparedArgument] = []
            let inner = try compiler.convention(of: target, reference.substitution)
            if compiler.takesSelf(target) {
                if inner.parameters.first?.isInout == true {
                    arguments.append(.place(selfRuntime.slot == .word ? .word(opened) : .object(opened, selfRuntime)))
                } else {
                    arguments.append(.register(opened, selfRuntime))
                }
            }
            for parameter in convention.parameters.dropFirst() {
                arguments.append(
                    parameter.isInout
                        ? .place(parameter.type.slot == .word ? .word(parameter.register) : .object(parameter.register, parameter.type))
                        : .register(parameter.register, parameter.type))
            }
            try giveBack(inner.result) { try callPrepared(reference, arguments, inner, to: $0) }
            if inner.parameters.first?.isInout == true { try rebox(opened, selfRuntime, into: selfParameter.register) }
        }
        code.emit(.return_)
        return try finish(name: nil)
    }

    /// The class, a type or one that it descends from, that has a declaration.
    private func inherited(from owner: Declaration?, by type: SwiftType) -> SwiftType {
        var current = type
        while case .nominal(let nominal, _) = current, nominal !== owner, let parent = compiler.checker.superclass(of: current) { current = parent }
        return current
    }

    /// Calls a generic method of an instance, or an accessor of a generic subscript, which subclasses may override: by the class of the instance,
    /// as if it were one of the class, with the instance for its first argument.
    func callGenericMethod(_ reference: FunctionReference, _ arguments: [PreparedArgument], _ orders: [Int]?, _ destination: Destination) throws {
        let use = Compiler.RequirementUse(reference.declaration, reference.substitution)
        let convention = try compiler.existentialConvention(of: use)
        let instance = try newTemporary()
        guard let receiver = arguments.first else { throw fault("a method without instance") }
        try pass(receiver, convention.parameters[1].type, to: instance)
        let type = try newTemporary()
        code.emit(.typeOf, k: 1, type, instance, convention.parameters[1].type.id)
        let prepared = [.register(type, convention.parameters[0].type), .register(instance, convention.parameters[1].type)] + arguments.dropFirst()
        let number = compiler.requirementNumber(use)
        try window(prepared, convention, orders.map { [-2, -1] + $0.dropFirst() }, destination) { words, objects in
            code.emit(.callWitness, k: UInt8(truncatingIfNeeded: convention.parameters[0].register | 128), number, words, objects)
        }
    }

    /// What fulfils a static requirement or an initialiser, or code that an extension of the protocol adds to types.
    private func translateWitness(_ witness: Witness, ofType type: SwiftType) throws {
        let arguments = convention.parameters.dropFirst().map { parameter -> PreparedArgument in
            parameter.isInout
                ? .place(parameter.type.slot == .word ? .word(parameter.register) : .object(parameter.register, parameter.type))
                : .register(parameter.register, parameter.type)
        }
        switch witness {
        case .field(let property):
            let result = try compiler.runtime(property.declaration.type, property.substitution)
            try giveBack(result) { try readProperty(property, nil, compiler.checker.substitute(property.declaration.type, property.substitution), $0) }
        case .function(let reference):
            if case .initializer = reference.declaration.kind {
                let own = try runtime(reference.declaration.isFailable ? compiler.checker.optional(type) : type)
                return try giveBack(own) { try callInitializer(reference, type, nil, arguments, nil, $0) }
            }
            let inner = try compiler.convention(of: reference.declaration, reference.substitution)
            try giveBack(inner.result) { try callPrepared(reference, arguments, inner, to: $0) }
        }
    }

    /// Puts what a witness gives where its caller expects it: `Self` or `Self?` goes back as a value of unknown type.
    private func giveBack(_ type: RuntimeType, _ body: (Destination) throws -> Void) throws {
        if type === convention.result || type.isReference && convention.result.isReference { return try body(resultDestination) }
        if case .optional(let own) = type.shape, case .optional(let wanted) = convention.result.shape, own.isReference, wanted.isReference { return try body(resultDestination) }
        if case .existential = convention.result.shape {
            let result = try newRegister(type)
            try body(destination(result, type))
            return try rebox(result, type, into: 0)
        }
        guard case .optional(let wanted) = convention.result.shape, case .existential = wanted.shape, case .optional(let own) = type.shape else { return try body(.none) }
        let result = try newRegister(type)
        try body(destination(result, type))
        let end = code.label()
        code.emit(.clearObject, 0)
        code.jump(.jumpIfNil, result, to: end)
        if own.slot == .word {
            let value = try code.newWord()
            code.emit(.unwrapWord, value, result)
            try rebox(value, own, into: 0)
        } else {
            try rebox(result, own, into: 0)
        }
        code.bind(end)
    }

    private func rebox(_ opened: Int, _ type: RuntimeType, into register: Int) throws {
        code.emit(type.slot == .word ? .makeAnyWord : .makeAnyObject, register, opened, type.id)
    }
}
