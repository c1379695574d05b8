/// What is called on values of unknown type.
extension FunctionTranslator {
    /// The code of a requirement for a value of unknown type: opens the value and calls what fulfils it.
    func translateWitness(_ use: Compiler.RequirementUse, _ type: SwiftType) throws -> Routine {
        let requirement = use.declaration
        if let parameter = use.opened { return try translateOpened(use, parameter, type) }
        isUnwinding = use.putsBack
        if requirement.owner is NominalDeclaration {
            guard let found = compiler.checker.override(of: requirement, in: type) else { throw fault("\(type) has no \(requirement.fullName)") }
            var substitution = TypeTable.substitution(inherited(from: found.owner, by: type))
            for (own, named) in zip(found.signature.parameters, requirement.signature.parameters) { substitution[own] = use.own[named] }
            try translateWitness(.function(FunctionReference(found, substitution)), use, ofType: type)
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
            try translateWitness(witness, use, ofType: type)
            code.emit(.return_)
            return try finish(name: nil)
        }
        let selfRuntime = try compiler.types.runtime(type)
        let selfParameter = convention.parameters[0]
        let opened = try open(selfParameter.register, selfRuntime)
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
            if isUnwinding, selfRuntime.isReference, let value = convention.parameters.last {
                var setter = reference
                setter.dispatch = .dynamic
                if try putBack(value.register, value.type, setter, opened, selfRuntime) { break }
            }
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
            arguments += try passedOn(use, reference.substitution, after: 1)
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
    /// as if it were one of the class, with the instance for its first argument. So is a generic initialiser that fills an instance.
    func callGenericMethod(_ reference: FunctionReference, _ arguments: [PreparedArgument], _ orders: [Int]?, _ destination: Destination) throws {
        var use = Compiler.RequirementUse(reference.declaration, reference.substitution)
        if case .initializer = reference.declaration.kind { use.fillsInstance = true }
        let convention = try compiler.existentialConvention(of: use)
        let instance = try newTemporary()
        guard let receiver = arguments.first else { throw fault("a method without instance") }
        try pass(receiver, convention.parameters[1].type, to: instance)
        let type = try newTemporary()
        code.emit(.typeOf, k: 1, type, instance, convention.parameters[1].type.id)
        let prepared = [.register(type, convention.parameters[0].type), .register(instance, convention.parameters[1].type)] + arguments.dropFirst()
        try callByType(use, convention, receiver: 0, isType: true, prepared, orders.map { [-2, -1] + $0.dropFirst() }, destination)
    }

    /// What fulfils a static requirement or an initialiser, or code that an extension of the protocol adds to types.
    private func translateWitness(_ witness: Witness, _ use: Compiler.RequirementUse, ofType type: SwiftType) throws {
        switch witness {
        case .field(let property):
            let result = try compiler.runtime(property.declaration.type, property.substitution)
            try giveBack(result) { try readProperty(property, nil, compiler.checker.substitute(property.declaration.type, property.substitution), $0) }
        case .function(let reference):
            // The class stands before what the function takes, and before the instance if there is one.
            let arguments = try passedOn(use, reference.substitution, after: 1)
            if case .initializer = reference.declaration.kind, !use.fillsInstance {
                let own = try runtime(reference.declaration.isFailable ? compiler.checker.optional(type) : type)
                return try giveBack(own) { try callInitializer(reference, type, nil, arguments, nil, $0) }
            }
            let inner = try compiler.convention(of: reference.declaration, reference.substitution)
            try giveBack(inner.result) { try callPrepared(reference, arguments, inner, to: $0) }
        }
    }

    /// Puts what a witness gives where its caller expects it: `Self` and what is made of it go back as values of unknown type.
    private func giveBack(_ type: RuntimeType, _ body: (Destination) throws -> Void) throws {
        if type === convention.result || type.isReference && convention.result.isReference { return try body(resultDestination) }
        if case .optional(let own) = type.shape, case .optional(let wanted) = convention.result.shape, own.isReference, wanted.isReference { return try body(resultDestination) }
        guard let wanted = convention.result.swiftType else { throw fault("a result without type") }
        let register = try newRegister(type)
        try body(destination(register, type))
        let converted = try converted(register, type, wanted)
        try evaluate(converted, to: resultDestination)
    }

    /// Calls a method of a subclass that overrides another with other types, for those who know only that.
    func translateBridge(from inherited: FunctionDeclaration, _ substitution: Substitution, to reference: FunctionReference) throws -> Routine {
        let own = try compiler.convention(of: reference.declaration, reference.substitution)
        guard own.parameters.count == convention.parameters.count, let instance = own.parameters.first else { throw fault("an override with other parameters") }
        var arguments: [PreparedArgument] = [.register(convention.parameters[0].register, instance.type)]
        for (index, parameter) in inherited.parameters.enumerated() {
            let (given, wanted) = (convention.parameters[index + 1], own.parameters[index + 1])
            if given.isInout || given.type === wanted.type || parameter.isVariadic {
                arguments.append(PreparedArgument(given))
            } else {
                arguments.append(.expression(try converted(given.register, given.type, compiler.checker.substitute(reference.declaration.parameters[index].type, reference.substitution))))
            }
        }
        try giveBack(own.result) { try callPrepared(reference, arguments, own, to: $0) }
        code.emit(.return_)
        return try finish(name: nil)
    }

    /// A value in a register as one of another type.
    private func converted(_ register: Int, _ type: RuntimeType, _ wanted: SwiftType) throws -> TypedExpression {
        guard let own = type.swiftType else { throw fault("a value without type") }
        let variable = VariableDeclaration(name: "$value", type: own, isMutable: false, file: nil, nameRange: .none)
        try declare(variable, type)
        try store(.register(register, type), in: .variable(variable, type))
        let builder = TreeBuilder(Solver(compiler.checker, SourceFile(""), environment: GenericEnvironment()), Solver.State(), context: nil)
        let converted = builder.coerce(TypedExpression(.variable(variable), own, .none), to: wanted)
        if builder.hasFailed { throw fault("a \(own) is wanted as a \(wanted)") }
        return converted
    }

    // MARK: Opened arguments

    /// Calls a generic function with `any P` for one of its generic parameters: with code for the type of the value that is passed.
    func callOpened(_ reference: FunctionReference, _ parameter: GenericParameter, _ arguments: [PreparedArgument], _ orders: [Int]?, _ destination: Destination) throws {
        let declaration = reference.declaration
        guard let index = compiler.openedArgument(parameter, of: declaration) else { throw fault("a call without the value to open") }
        guard declaration.captures.isEmpty else { throw fault("\(declaration.fullName) captures and takes a value of unknown type") }
        let (use, arguments, orders) = leavingOutDefaults(Compiler.RequirementUse(reference, opening: parameter), arguments, orders ?? Array(arguments.indices))
        let convention = try compiler.existentialConvention(of: use)
        let position = index - use.leftOut.count { $0 < index } + convention.parameters.count + use.leftOut.count - declaration.parameters.count
        let isType = if case .metatype = declaration.parameters[index].type { true } else { false }
        try callByType(use, convention, receiver: position, isType: isType, arguments, orders, destination)
    }

    /// The code of such a call for one type.
    private func translateOpened(_ use: Compiler.RequirementUse, _ parameter: GenericParameter, _ type: SwiftType) throws -> Routine {
        let declaration = use.declaration
        var found = FunctionReference(declaration, use.own, use.dispatch)
        found.substitution[parameter] = type
        let runtimeType = try compiler.types.runtime(type)
        let first = convention.parameters.count + use.leftOut.count - declaration.parameters.count
        var changed: (opened: Int, register: Int)?
        var arguments = convention.parameters.prefix(first).map(PreparedArgument.init) + (try passedOn(use, found.substitution, after: first))
        var position = first
        for (index, own) in declaration.parameters.enumerated() where !use.leftOut.contains(index) {
            defer { position += 1 }
            guard own.type == .parameter(parameter) else { continue }
            let register = convention.parameters[position].register
            let opened = try open(register, runtimeType)
            arguments[first + index] = own.isInout ? .place(runtimeType.slot == .word ? .word(opened) : .object(opened, runtimeType)) : .register(opened, runtimeType)
            if own.isInout { changed = (opened, register) }
        }
        if case .initializer = declaration.kind, let made = compiler.selfType(of: declaration, found.substitution) {
            try giveBack(convention.result) { try callInitializer(found, made, nil, arguments, nil, $0) }
        } else {
            let inner = try compiler.convention(of: declaration, found.substitution)
            try giveBack(inner.result) { try callPrepared(found, arguments, inner, to: $0) }
        }
        if let changed { try rebox(changed.opened, runtimeType, into: changed.register) }
        code.emit(.return_)
        return try finish(name: nil)
    }

    // MARK: Arguments

    /// A call without the arguments that are default values, which the code for each type gives by itself.
    func leavingOutDefaults(_ use: Compiler.RequirementUse, _ arguments: [PreparedArgument], _ orders: [Int]) -> (use: Compiler.RequirementUse, arguments: [PreparedArgument], orders: [Int]) {
        // Of a class's own the default values are those of the function that is named.
        guard use.opened != nil || use.declaration.owner is ProtocolDeclaration else { return (use, arguments, orders) }
        var use = use
        let first = arguments.count - use.declaration.parameters.count
        let kept = arguments.indices.filter { if case .defaultValue = arguments[$0] { false } else { true } }
        use.leftOut = arguments.indices.filter { !kept.contains($0) }.map { $0 - first }
        return (use, kept.map { arguments[$0] }, kept.map { orders[$0] })
    }

    /// What the code for a type passes for the parameters: what it gets behind the first of its own, and default values.
    private func passedOn(_ use: Compiler.RequirementUse, _ substitution: Substitution, after first: Int) throws -> [PreparedArgument] {
        var passed = convention.parameters.dropFirst(first).map(PreparedArgument.init)
        for index in use.leftOut {
            guard let value = compiler.checker.defaultValue(of: use.declaration.parameters[index]) else { throw fault("a parameter without default value was left out") }
            passed.insert(.defaultValue(value, substitution), at: index)
        }
        return passed
    }

    /// A register with what a value of unknown type holds.
    private func open(_ register: Int, _ type: RuntimeType) throws -> Int {
        let opened = type.slot == .word ? try code.newWord() : try code.newObject()
        code.emit(type.slot == .word ? .openAnyWord : .openAnyObject, opened, register)
        return opened
    }

    private func rebox(_ opened: Int, _ type: RuntimeType, into register: Int) throws {
        code.emit(type.slot == .word ? .makeAnyWord : .makeAnyObject, register, opened, type.id)
    }
}

extension FunctionTranslator.PreparedArgument {
    /// What a routine got for one of its parameters, passed on.
    fileprivate init(_ parameter: CallConvention.Parameter) {
        guard parameter.isInout else {
            self = .register(parameter.register, parameter.type)
            return
        }
        self = .place(parameter.type.slot == .word ? .word(parameter.register) : .object(parameter.register, parameter.type))
    }
}
