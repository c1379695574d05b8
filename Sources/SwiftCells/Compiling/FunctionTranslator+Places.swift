/// Reading and replacing values where they lie.
extension FunctionTranslator {
    /// What is stored.
    enum Source {
        case expression(TypedExpression)
        /// An object is shared unless the register is a temporary.
        case register(Int, RuntimeType)
    }

    // MARK: Preparing

    /// Evaluates the subexpressions of a place, from the root outwards.
    ///
    /// - Parameter isFollowedByAssignments: whether what is evaluated before the place is used may change variables.
    func prepare(_ place: TypedPlace, isFollowedByAssignments: Bool = true) throws -> Place {
        let type = try runtime(place.type)
        switch place.kind {
        case .variable(let variable):
            if case .computed = variable.storage, let getter = variable.getter {
                return .accessed(
                    .init(getter: FunctionReference(getter, substitution), setter: variable.setter.map { FunctionReference($0, substitution) }, arguments: [], type: type))
            }
            if variable.willSet != nil || variable.didSet != nil, function?.accessorOf !== variable {
                return .observed(.variable(variable, type), .init(declaration: variable, substitution: substitution), type)
            }
            return .variable(variable, type)
        case .value(let value):
            // A constant stays what it is; anything else is held for as long as the place is open.
            if case .variable(let variable) = value.kind, !variable.isMutable, case .object(let own)? = locations[variable], variable.ownership == .strong {
                return .object(own, type)
            }
            let register = type.slot == .word ? try word(value) : try ownedObject(value)
            return type.slot == .word ? .word(register) : .object(register, type)
        case .staticProperty(let reference): return try staticPlace(reference, type)
        case .property(let base, let reference):
            let reference = resolved(reference)
            let baseType = concrete(base.type)
            if reference.declaration.isStored {
                return try fieldPlace(prepare(base, isFollowedByAssignments: isFollowedByAssignments), reference, baseType)
            }
            return try accessed(
                prepare(base), reference.declaration.getter, reference.declaration.setter, reference.substitution, reference.dispatch, [], type)
        case .subscript(let base, let reference, let arguments) where reference.declaration.isStatic:
            try prepareType(base)
            let inner = concrete(reference.substitution)
            return try accessedByType(reference.declaration.getter, reference.declaration.setter, inner, reference.dispatch, prepare(arguments, reference.declaration, inner), type)
        case .subscript(let base, let reference, let arguments):
            let basePlace = try prepare(base, isFollowedByAssignments: isFollowedByAssignments || arguments.contains { $0.mayAssign })
            let declaration = reference.declaration
            let inner = concrete(reference.substitution)
            if let getter = declaration.getter, let intrinsic = try intrinsic(of: FunctionReference(getter, inner, reference.dispatch)),
                case .element = intrinsic, case .value(let index)? = arguments.first?.value
            {
                let source = try word(index)
                if case .variable(let variable) = index.kind, !variable.isMutable, case .word? = locations[variable] {
                    return .element(basePlace, index: source, type)
                }
                if case .variable = index.kind, isFollowedByAssignments {
                    // The variable may change before the place is used.
                    let register = try code.newWord()
                    code.emit(.moveWord, register, source)
                    return .element(basePlace, index: register, type)
                }
                return .element(basePlace, index: source, type)
            }
            if let entry = try entryPlace(basePlace, reference, inner, arguments, type) { return entry }
            return try accessed(basePlace, declaration.getter, declaration.setter, inner, reference.dispatch, prepare(arguments, declaration, inner), type)
        case .tupleElement(let base, let index):
            let basePlace = try prepare(base)
            guard case .tuple(let fields)? = basePlace.type?.shape, fields.indices.contains(index) else { throw fault("element \(index) of no tuple") }
            return .tupleElement(basePlace, fields[index])
        case .forceUnwrap(let base): return .unwrapped(try prepare(base), type)
        case .bindOptional(let base):
            let asked = try prepare(base)
            // What an earlier `?` holds may be looked at here. (A chain among the indices is another.)
            let isHeld = chainToHold.map { $0 === base || $0 === base.heldByChain } ?? false
            if isHeld, let change = changeOfChain { try end(change) }
            let basePlace = try held(asked)
            guard let last = chainEnds.indices.last else { throw fault("a ? outside of a chain") }
            chainEnds[last].left = max(chainEnds[last].left, code.nextObject)
            try isolated {
                let register = try code.newObject()
                try read(basePlace, to: .object(register))
                let there = code.label()
                code.jump(.jumpIfNotNil, register, to: there)
                if basePlace.isBehindCode {
                    // Who was asked for the value is given it back where it is nil as well.
                    let kept = temporaries
                    try modify(basePlace) { _ in }
                    temporaries = kept
                }
                code.jump(.jump, to: chainEnds[last].label)
                code.bind(there)
                code.emit(.clearObject, register)
            }
            if isHeld, try beginChange(of: basePlace) {
                code.emit(.watch)
                changeOfChain = Place.HeldChange(start: code.position)
            }
            return .unwrapped(basePlace, type)
        case .upcast(let base): return try prepare(base)
        }
    }

    /// Evaluates the type of which a member of it is asked, where that is more than its name.
    private func prepareType(_ place: TypedPlace) throws {
        switch place.kind {
        case .value(let value):
            var value = value
            while case .upcast(let inner) = value.kind { value = inner }
            switch value.kind {
            case .type, .variable: break
            default: _ = try prepare(place)
            }
        case .upcast(let base): try prepareType(base)
        default: break
        }
    }

    /// The arguments of a subscript in registers.
    private func prepare(_ arguments: [TypedExpression.Argument], _ declaration: SubscriptDeclaration, _ inner: Substitution) throws -> [PreparedArgument] {
        try zip(arguments, declaration.parameters).map { argument, parameter in
            let parameterType = try compiler.parameterType(parameter, inner)
            let register = try newRegister(parameterType)
            let source: PreparedArgument
            switch argument.value {
            case .value(let value): source = .expression(value)
            case .variadic(let values): source = .variadic(values)
            case .defaultValue:
                guard let value = compiler.checker.defaultValue(of: parameter) else { throw fault("a parameter without default value was left out") }
                source = .defaultValue(value, inner)
            case .place: throw fault("an inout argument of a subscript")
            }
            try isolated { try pass(source, parameterType, to: register) }
            if parameterType.slot == .object { temporaries.insert(register) }
            return .register(register, parameterType)
        }
    }

    /// The arguments of a subscript for its getter or its setter, each of which shares them.
    func shared(_ arguments: [PreparedArgument]) throws -> [PreparedArgument] {
        try arguments.map { argument in
            guard case .register(let register, let type) = argument, temporaries.contains(register), type.slot == .object else { return argument }
            let copy = try newTemporary()
            code.emit(.copyObject, copy, register)
            return .register(copy, type)
        }
    }

    /// Whether an accessor may put another value in the place of what it is asked of.
    func changesSelf(_ accessor: FunctionReference?) -> Bool { accessor.map { compiler.checker.changesSelf($0.declaration) } ?? false }

    /// The place with what is behind getters and observers in registers, so that it is asked for once, for a look and for a change.
    private func held(_ place: Place) throws -> Place {
        func copied(_ place: Place, _ type: RuntimeType) throws -> Place {
            let register = try newRegister(type)
            try read(place, to: destination(register, type))
            return .copied(register, type, of: place)
        }
        guard place.isBehindCode else { return place }
        switch place {
        case .accessed(let accessors): return try copied(place, accessors.type)
        case .observed(let target, let observation, let type):
            var (target, observation) = (target, observation)
            if let base = observation.base, base.isBehindCode, case .field(_, let declaration, let owner, _) = target {
                let base = try held(base)
                observation.base = base
                target = .field(base, declaration, owner, type)
            }
            let place = Place.observed(target, observation, type)
            return observation.isChangedInPlace ? place : try copied(place, type)
        case .field(let base, let declaration, let owner, let type): return .field(try held(base), declaration, owner, type)
        case .tupleElement(let base, let field): return .tupleElement(try held(base), field)
        case .element(let base, let index, let type): return .element(try held(base), index: index, type)
        case .unwrapped(let base, let type): return .unwrapped(try held(base), type)
        case .entry(var entry):
            entry.base = try held(entry.base)
            return .entry(entry)
        case .word, .object, .variable, .instanceField, .staticField, .copied, .held: return place
        }
    }

    /// A stored property of a value at a place, or of an instance that is the value there.
    func fieldPlace(_ base: Place, _ reference: PropertyReference, _ baseType: SwiftType) throws -> Place {
        let declaration = reference.declaration
        let type = try compiler.types.runtime(concrete(compiler.checker.substitute(declaration.type, reference.substitution)))
        let owner = base.type
        let target: Place
        var instance: (Int, RuntimeType)?
        if let owner, owner.isReference {
            let register = try instanceRegister(base)
            target = .instanceField(register, declaration, baseType, type)
            instance = (register, owner)
        } else {
            target = .field(base, declaration, baseType, type)
        }
        if !reference.bypassesObservers, declaration.willSet != nil || declaration.didSet != nil {
            return .observed(
                target, .init(base: instance == nil ? base : nil, instance: instance, declaration: declaration, substitution: concrete(reference.substitution)), type)
        }
        return target
    }

    /// A register that holds the instance at a place for as long as the place is open.
    private func instanceRegister(_ base: Place) throws -> Int {
        switch base {
        case .object(let register, _): return register
        case .variable(let variable, _) where !variable.isMutable && variable.ownership == .strong:
            if case .object(let register)? = locations[variable] { return register }
        default: break
        }
        let register = try newTemporary()
        try read(base, to: .object(register))
        return register
    }

    func accessed(
        _ base: Place, _ getter: FunctionDeclaration?, _ setter: FunctionDeclaration?, _ inner: Substitution, _ dispatch: FunctionReference.Dispatch,
        _ arguments: [PreparedArgument], _ type: RuntimeType
    ) throws -> Place {
        guard let getter else { throw fault("a property without getter") }
        let (found, isExistential, field) = try resolved(FunctionReference(getter, inner, dispatch))
        // A stored property that fulfils a requirement is changed where it lies.
        if let field, !field.declaration.isStatic, let owner = base.type?.swiftType { return try fieldPlace(base, field, owner) }
        let wanted = setter.map { FunctionReference($0, inner, dispatch) }
        var place = Place.Accessors(
            getter: isExistential ? FunctionReference(getter, inner, dispatch) : found, setter: isExistential ? wanted : try wanted.map { try resolved($0).reference }, arguments: arguments, type: type)
        // What a protocol's extension gives to instances may put another in the variable's place.
        if let owner = base.type, owner.isReference, !changesSelf(place.getter), !changesSelf(place.setter) {
            let register = try instanceRegister(base)
            place.instance = (register, owner)
        } else {
            place.base = base
        }
        return .accessed(place)
    }

    private func staticPlace(_ reference: PropertyReference, _ type: RuntimeType) throws -> Place {
        let inner = concrete(reference.substitution)
        let declaration = reference.declaration
        if case .staticField = declaration.storage {
            let (slot, flag) = try compiler.staticSlot(declaration, inner, type.slot)
            try initializeStatic(declaration, inner, type, slot, flag)
            let target = Place.staticField(declaration, slot: slot, type)
            let isObserved = !reference.bypassesObservers && (declaration.willSet != nil || declaration.didSet != nil)
            return isObserved ? .observed(target, .init(declaration: declaration, substitution: inner), type) : target
        }
        guard let getter = declaration.getter else { throw fault("a static property without getter") }
        if let field = try resolved(FunctionReference(getter, inner, reference.dispatch)).field { return try staticPlace(field, type) }
        return try accessedByType(getter, declaration.setter, inner, reference.dispatch, [], type)
    }

    /// A computed property or subscript of a type itself, which has no instance to be passed.
    private func accessedByType(
        _ getter: FunctionDeclaration?, _ setter: FunctionDeclaration?, _ inner: Substitution, _ dispatch: FunctionReference.Dispatch, _ arguments: [PreparedArgument], _ type: RuntimeType
    ) throws -> Place {
        guard let getter else { throw fault("a member of a type without getter") }
        return .accessed(.init(getter: FunctionReference(getter, inner, dispatch), setter: setter.map { FunctionReference($0, inner, dispatch) }, arguments: arguments, type: type))
    }

    /// Computes a static property's initial value where that has not happened yet.
    func initializeStatic(_ declaration: VariableDeclaration, _ inner: Substitution, _ type: RuntimeType, _ slot: Int, _ flag: Int) throws {
        let ready = code.label()
        let (words, objects) = (code.nextWord, code.nextObject)
        let test = try code.newWord()
        code.emit(.loadGlobalWord, test, immediate: flag)
        code.jump(.jumpIf, test, to: ready)
        let routine = try compiler.staticRoutine(declaration, inner, type)
        try code.reserve(words: 1, objects: 1)
        let (window, objectWindow) = (code.nextWord, code.nextObject)
        code.emit(.call, routine, window, objectWindow)
        if type.slot == .word {
            code.emit(.storeGlobalWord, window, immediate: slot)
        } else {
            code.emit(.storeGlobalObject, objectWindow, immediate: slot)
        }
        code.emit(.loadInt, test, immediate: 1)
        code.emit(.storeGlobalWord, test, immediate: flag)
        code.bind(ready)
        code.nextWord = words
        code.nextObject = objects
    }

    // MARK: Reading

    /// Reads the value at a place.
    func read(_ place: Place, to destination: Destination) throws {
        switch place {
        case .word(let register): deliverWord(register, to: destination)
        case .object(let register, _):
            if case .object(let target) = destination, target != register { code.emit(.copyObject, target, register) }
        case .variable(let variable, let type): try loadVariable(variable, type, to: destination)
        case .field(let base, let declaration, let owner, let type) where declaration.isLazy:
            // Reading it may change the value it lies in.
            let result = try newRegister(type)
            try modify(base) { record in
                code.emit(.makeUnique, record)
                try readField(declaration, of: record, isOwned: false, owner, to: self.destination(result, type))
            }
            if type.slot == .word {
                deliverWord(result, to: destination)
            } else if case .object(let target) = destination {
                code.emit(.moveObject, target, result)
            }
        case .field(let base, let declaration, let owner, _):
            try isolated {
                let register = try readBase(base)
                try readField(declaration, of: register, isOwned: false, owner, to: destination)
            }
        case .instanceField(let register, let declaration, let owner, _):
            try readField(declaration, of: register, isOwned: false, owner, to: destination)
        case .staticField(let declaration, let slot, let type):
            let shared: UInt8 = declaration.isMutable ? Instruction.sharedBit : 0
            switch destination {
            case .word(let target): code.emit(.loadGlobalWord, k: shared, target, immediate: slot)
            case .object(let target): code.emit(.loadGlobalObject, k: shared | (type.mayBeNil ? 0 : 1), target, immediate: slot)
            case .none: break
            }
        case .tupleElement(let base, let field):
            try isolated {
                let register = try readBase(base)
                getField(field, of: register, to: destination)
            }
        case .element(let base, let index, let type):
            try isolated {
                let register = try readBase(base)
                switch destination {
                case .word(let target): code.emit(.elementWord, target, register, index)
                case .object(let target): code.emit(.elementObject, target, register, index)
                case .none:
                    let unused = try newRegister(type)
                    code.emit(type.slot == .word ? .elementWord : .elementObject, unused, register, index)
                }
            }
        case .unwrapped(let base, let type):
            try isolated {
                let register = try code.newObject()
                try read(base, to: .object(register))
                try unwrap(register, type, destination)
                code.emit(.clearObject, register)
            }
        case .accessed(let accessors): try get(accessors, to: destination)
        case .entry(let entry):
            try isolated { try readEntry(entry, of: readBase(entry.base), to: destination) }
        case .observed(let target, _, _): try read(target, to: destination)
        case .held(let place, let change):
            try end(change)
            try read(place, to: destination)
        case .copied(let register, let type, _): try read(type.slot == .word ? .word(register) : .object(register, type), to: destination)
        }
    }

    /// An object register with the value at a place: the variable's own where it has one.
    private func readBase(_ place: Place) throws -> Int {
        switch place {
        case .object(let register, _): return register
        case .variable(let variable, _):
            if variable.ownership == .strong, case .object(let register)? = locations[variable] { return register }
        default: break
        }
        let register = try newTemporary()
        try read(place, to: .object(register))
        return register
    }

    private func get(_ accessors: Place.Accessors, to destination: Destination) throws {
        let (found, _, field) = try resolved(accessors.getter)
        if field == nil, changesSelf(found), let base = accessors.base {
            return try callPrepared(found, [.place(base)] + shared(accessors.arguments), try convention(for: found), to: destination)
        }
        let arguments = try receiver(of: accessors) + shared(accessors.arguments)
        if let field, case .register(let register, let type)? = arguments.first, let owner = type.swiftType {
            return try readField(field.declaration, of: register, isOwned: false, owner, to: destination)
        }
        try callPrepared(found, arguments, try convention(for: found), to: destination)
    }

    /// `self` of a getter.
    func receiver(of accessors: Place.Accessors) throws -> [PreparedArgument] {
        if let (register, type) = accessors.instance {
            // The setter needs the instance once more: what is handed over here is a register of its own.
            return try shared([.register(register, type)])
        }
        guard let base = accessors.base, let type = accessors.base?.type else {
            if case .word(let register)? = accessors.base { return [.register(register, try compiler.types.runtime(.void))] }
            return []
        }
        let register = try newRegister(type)
        try read(base, to: destination(register, type))
        if type.slot == .object { temporaries.insert(register) }
        return [.register(register, type)]
    }

    func convention(for reference: FunctionReference) throws -> CallConvention {
        if isFoundByValue(reference) { return try compiler.existentialConvention(of: .init(reference.declaration, reference.substitution)) }
        return try compiler.convention(of: reference.declaration, reference.substitution)
    }
}
