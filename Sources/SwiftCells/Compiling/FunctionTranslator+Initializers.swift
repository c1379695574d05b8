/// Making instances, structs and enum cases, and what the compiler writes by itself.
extension FunctionTranslator {
    // MARK: Calling initialisers

    /// Calls an initialiser: for a class with the instance it fills, new or (`self.init`, `super.init`) given.
    func callInitializer(
        _ reference: FunctionReference, _ owner: SwiftType, _ delegated: TypedExpression?, _ arguments: [PreparedArgument], _ orders: [Int]?, _ destination: Destination
    ) throws {
        let declaration = reference.declaration
        if delegated == nil, let parameter = compiler.openedParameter(of: reference) { return try callOpened(reference, parameter, arguments, orders, destination) }
        guard compiler.initializesInstance(declaration, owner) else {
            if let delegated, owner.isClass, !compiler.isNativeClass(concrete(delegated.type)) { return }  // `super.init()` of a native class: its peer is made already.
            let convention = try compiler.convention(of: declaration, reference.substitution)
            guard let delegated else { return try callPrepared(reference, arguments, convention, orders: orders, to: destination) }
            // `self.init(…)` of a struct, an enum or a native class: the result becomes `self`.
            guard case .variable(let variable) = delegated.kind else { throw fault("an initialiser of what is not self") }
            let selfType = try runtime(delegated.type)
            let register = try newRegister(convention.result)
            try callPrepared(reference, arguments, convention, orders: orders, to: self.destination(register, convention.result))
            if case .optional(let wrapped) = convention.result.shape, convention.result !== selfType {
                if isFailableInitializer {
                    let there = code.label()
                    code.jump(.jumpIfNotNil, register, to: there)
                    code.emit(.clearObject, 0)
                    code.emit(.return_)
                    code.bind(there)
                }
                let value = try newRegister(wrapped)
                try unwrap(register, wrapped, self.destination(value, wrapped))
                if wrapped.slot == .object { temporaries.insert(value) }
                return try store(value, wrapped, in: .variable(variable, selfType))
            }
            if selfType.slot == .object { temporaries.insert(register) }
            return try store(register, selfType, in: .variable(variable, selfType))
        }
        let type = try compiler.types.runtime(owner)
        guard let layout = type.layout else { throw fault("a class without layout") }
        let instance = try newTemporary()
        if let delegated {
            try evaluate(delegated, to: .object(instance))
        } else {
            // It is a whole one once the root of its superclasses has got its fields: until then, its `deinit` must not run.
            code.emit(layout.peer == nil ? .newRecord : .newPeer, k: layout.peer == nil ? 1 : 0, instance, immediate: compiler.types.number(of: layout))
        }
        let convention = try compiler.convention(of: declaration, reference.substitution)
        let all = [.register(instance, type)] + arguments
        let allOrders = orders.map { [-1] + $0 }
        if delegated != nil {
            let result = try newTemporary()
            try callDelegate(reference, all, convention, allOrders, .object(result))
            if declaration.isFailable {
                let there = code.label()
                code.jump(.jumpIfNotNil, result, to: there)
                if isFailableInitializer {
                    code.emit(.clearObject, 0)
                    code.emit(.return_)
                } else {
                    code.emit(.checkNotNil, result)
                }
                code.bind(there)
            }
            // One of a protocol's extension may have put another instance in its place.
            if declaration.owner is ProtocolDeclaration, case .variable(let variable)? = delegated?.kind { try store(result, type, in: .variable(variable, type)) }
            return
        }
        let routine = try compiler.routine(for: declaration, reference.substitution)
        try window(all, convention, allOrders, destination) { words, objects in code.emit(.call, routine, words, objects) }
    }

    /// `super.init(…)`, or `self.init(…)` of a class: the latter is that of the class of the instance, which may have inherited the initialiser
    /// that calls it.
    private func callDelegate(_ reference: FunctionReference, _ arguments: [PreparedArgument], _ convention: CallConvention, _ orders: [Int]?, _ destination: Destination) throws {
        let declaration = reference.declaration
        if function?.isConvenience == true, declaration.isFoundByClassOfInstance, let owner = declaration.owner as? NominalDeclaration, owner.isOpen {
            guard declaration.signature.parameters.isEmpty else { return try callGenericMethod(reference, arguments, orders, destination) }
            return try callByClass(declaration, compiler.methodSlot(declaration), arguments, convention, orders, destination)
        }
        let routine = try compiler.routine(for: declaration, reference.substitution)
        try window(arguments, convention, orders, destination) { words, objects in code.emit(.call, routine, words, objects) }
    }

    // MARK: Inside an initialiser

    /// What happens before the first statement: `self` exists, and fields with initial values have them.
    func beginInitializer(_ function: FunctionDeclaration, _ owner: SwiftType?) throws {
        guard let owner, let variable = function.selfVariable else { return }
        initializedSelf = variable
        isFailableInitializer = function.isFailable
        implicitSuperInit = function.implicitSuperInit
        let type = try compiler.types.runtime(owner)
        if compiler.isNativeClass(owner) { return try declare(variable, type) }
        if owner.isClass {
            // One that hands on to another leaves the fields to that.
            guard !function.isConvenience, function.owner is NominalDeclaration else { return }
            let register = try instance(variable)
            try initializeFields(of: owner, in: register, unique: false)
            completesInstance = compiler.checker.superclass(of: owner) == nil && type.nativeAncestor == nil
            if function.completing == nil || !function.mayFail { try markWhole(register) }
            return
        }
        // A struct or enum is built in a variable of its own. Where another initialiser makes it, that one gives the fields their values.
        if type.slot == .object, let layout = type.layout {
            let register = try code.newObject()
            code.emit(.newRecord, register, immediate: compiler.types.number(of: layout))
            if !function.callsSelfInit { try initializeFields(of: owner, in: register, unique: true) }
            if variable.needsBox {
                try declare(variable, type)
                temporaries.insert(register)
                try store(register, type, in: .variable(variable, type))
            } else {
                locations[variable] = .object(register)
            }
        } else {
            try declare(variable, type)
        }
    }

    /// The register that holds the instance which an initialiser fills.
    private func instance(_ variable: VariableDeclaration) throws -> Int {
        switch locations[variable] {
        case .object(let own): return own
        case .box(let box):
            let register = try code.newObject()
            code.emit(.getObject, register, box, 0)
            return register
        case .word, nil: throw fault("an instance in a word")
        }
    }

    /// Notes that the instance has all its fields, where that is known only here.
    func noteCompletion(by expression: TypedExpression) throws {
        guard completesInstance, let function, function.mayFail, function.completing?.contains(ObjectIdentifier(expression)) == true, let initializedSelf else { return }
        try isolated { try markWhole(instance(initializedSelf)) }
    }

    private func markWhole(_ register: Int) throws { if completesInstance { code.emit(.markWhole, register) } }

    /// Gives the fields that have initial values theirs.
    private func initializeFields(of owner: SwiftType, in register: Int, unique: Bool) throws {
        guard case .nominal(let nominal, _) = owner else { return }
        let inner = TypeTable.substitution(owner)
        for field in nominal.fields where !field.isLazy {
            guard let value = field.initialValue else { continue }
            try isolated {
                let type = try compiler.types.runtime(compiler.checker.substitute(field.type, inner))
                let source = try newRegister(type)
                try within(inner) { try evaluate(value, to: destination(source, type)) }
                try setField(field, of: register, owner, from: source, unique: unique)
            }
        }
    }

    /// Gives the finished `self` back, once its blocks are left.
    func returnInitialized(_ variable: VariableDeclaration) throws {
        try writeBack()
        if function?.completing != nil, function?.mayFail == true { try isolated { try markWhole(instance(variable)) } }
        let selfType = try runtime(variable.type)
        if convention.result === selfType || selfType.isReference || (selfType.slot == .object && !selfType.mayBeNil) {
            return try loadVariable(variable, selfType, to: selfType.slot == .word ? .word(0) : .object(0))
        }
        let register = try newRegister(selfType)
        try loadVariable(variable, selfType, to: destination(register, selfType))
        if selfType.slot == .object { temporaries.insert(register) }
        try wrap(register, selfType, .object(0))
        temporaries.remove(register)
    }

    // MARK: Structs and enum cases

    /// A struct's own initialiser: fields from the arguments, the others from their initial values.
    func memberwise(_ function: FunctionDeclaration, _ inner: Substitution, _ arguments: [PreparedArgument], _ orders: [Int]?, _ destination: Destination) throws {
        guard let owner = compiler.selfType(of: function, inner), case .nominal(let nominal, _) = owner else { throw fault("a memberwise initialiser of no type") }
        let type = try compiler.types.runtime(owner)
        guard let layout = type.layout else { throw fault("\(owner) has no layout") }
        let types = try function.parameters.map { try compiler.parameterType($0, inner) }
        let registers = try self.registers(arguments, types, orders)
        let record = try newTemporary()
        code.emit(.newRecord, record, immediate: compiler.types.number(of: layout))
        for field in nominal.fields {
            if let index = function.parameters.firstIndex(where: { $0.label == field.name || $0.variable.name == field.name }) {
                let source = types[index].slot == .word ? registers[index] : try movable(registers[index])
                try setField(field, of: record, owner, from: source, unique: true, isWhatIsStored: true)
            } else if !field.isLazy, let value = field.initialValue {
                let fieldType = try compiler.types.runtime(compiler.checker.substitute(field.type, inner))
                try isolated {
                    let source = try newRegister(fieldType)
                    try within(inner) { try evaluate(value, to: self.destination(source, fieldType)) }
                    try setField(field, of: record, owner, from: source, unique: true)
                }
            }
        }
        deliverObject(record, to: destination)
    }

    func makeCase(_ enumCase: EnumCaseDeclaration, _ type: RuntimeType, _ arguments: [PreparedArgument], _ orders: [Int]?, _ destination: Destination) throws {
        // A case that fulfils a protocol's property.
        if enumCase.parameters.isEmpty { return try payloadlessCase(enumCase, type, destination) }
        if case .optional(let wrapped) = type.shape { return try wrap(registers(arguments, [wrapped], orders)[0], wrapped, destination) }
        guard case .payloadEnum(let cases) = type.shape else { throw fault("a payload for \(type.name)") }
        let chosen = cases[enumCase.index]
        let registers = try self.registers(arguments, chosen.fields.map(\.type), orders)
        try makeRecord(chosen.layout, chosen.fields, registers, tag: enumCase.index, destination)
    }

    // MARK: Derived code

    /// The routine of what the compiler writes by itself, or nil for a function with code.
    func translateDerived(_ function: FunctionDeclaration, _ owner: SwiftType?) throws -> Routine? {
        switch function.implementation {
        case .memberwiseInitializer, .enumCase:
            let arguments = convention.parameters.map { PreparedArgument.register($0.register, $0.type) }
            try callPrepared(FunctionReference(function, substitution), arguments, convention, to: resultDestination)
        case .derived(let derived): try emit(derived, function, owner)
        default: return nil
        }
        code.emit(.return_)
        return try finish(name: nil)
    }

    private func emit(_ derived: FunctionDeclaration.Derived, _ function: FunctionDeclaration, _ owner: SwiftType?) throws {
        switch derived {
        case .equals:
            let parameters = convention.parameters
            guard parameters.count == 2 else { throw fault("== of \(parameters.count) values") }
            let target = try code.newWord()
            code.emit(.loadInt, target, immediate: parameters[0].type.id)
            code.emit(.equalValues, k: parameters[0].type.slot == .word ? 0 : 1, target, parameters[0].register, parameters[1].register)
            code.emit(.moveWord, 0, target)
        case .hash:
            guard convention.parameters.count == 2, let layout = compiler.machine.hasherType?.layout else { throw fault("hash(into:) without Hasher") }
            let value = convention.parameters[0]
            let hasher = convention.parameters[1].register
            let hash = try code.newWord(3)
            code.emit(.hashValue, k: value.type.slot == .word ? 0 : 1, hash, value.register, value.type.id)
            code.emit(.getWord, hash + 1, hasher, layout.firstWord)
            code.emit(.loadInt, hash + 2, immediate: 31)
            code.emit(.wrappingMul, hash + 1, hash + 1, hash + 2)
            code.emit(.wrappingAdd, hash, hash, hash + 1)
            code.emit(.setWordUnique, hasher, layout.firstWord, hash)
        case .less:
            let parameters = convention.parameters
            guard parameters.count == 2 else { throw fault("< of \(parameters.count) values") }
            if parameters[0].type.slot == .word {
                code.emit(.lessInt, 0, parameters[0].register, parameters[1].register)
            } else {
                let tags = try code.newWord(2)
                code.emit(.tag, tags, parameters[0].register)
                code.emit(.tag, tags + 1, parameters[1].register)
                code.emit(.lessInt, 0, tags, tags + 1)
            }
        case .fromRawValue, .rawValue, .allCases: try emitRaw(derived, function)
        case .defaultInitializer:
            guard let owner, case .object(let register)? = function.selfVariable.flatMap({ locations[$0] }) ?? .object(convention.parameters[0].register) else {
                throw fault("init() without self")
            }
            try initializeFields(of: owner, in: register, unique: false)
            if let parent = compiler.checker.superclass(of: owner) {
                try callSuperDefault(parent, register)
            } else if owner.isClass {
                code.emit(.markWhole, register)
            }
            code.emit(.copyObject, 0, register)
        case .inheritedInitializer(let inherited):
            guard let owner, let parent = compiler.checker.superclass(of: owner) else { throw fault("an inherited initialiser without superclass") }
            let register = convention.parameters[0].register
            // A convenience one calls another one of the subclass, which sees to the fields.
            if !inherited.isConvenience { try initializeFields(of: owner, in: register, unique: false) }
            guard compiler.initializesInstance(inherited, parent) else {
                code.emit(.copyObject, 0, register)
                return
            }
            let inner = TypeTable.substitution(parent).merging(substitution)
            let routine = try compiler.routine(for: inherited, inner)
            let arguments = convention.parameters.map { PreparedArgument.register($0.register, $0.type) }
            try window(arguments, try compiler.convention(of: inherited, inner), nil, .object(0)) { words, objects in
                code.emit(.call, routine, words, objects)
            }
        case .interpolation(let own): try emitInterpolation(own, owner)
        }
    }

    /// Has a lesson's `appendInterpolation` put its arguments into a text of its own, and gives that.
    private func emitInterpolation(_ own: FunctionDeclaration, _ owner: SwiftType?) throws {
        guard let nominal = own.owner as? NominalDeclaration, let field = nominal.fields.first, let layout = try compiler.types.runtime(nominal.selfType).layout else { throw fault("an interpolation of no type") }
        let type = try compiler.types.runtime(nominal.selfType)
        let record = try code.newObject()
        let text = try code.newObject()
        code.emit(.newRecord, record, immediate: compiler.types.number(of: layout))
        loadText("", .object(text))
        try setField(field, of: record, nominal.selfType, from: text, unique: true)
        let called = try compiler.convention(of: own, substitution)
        let routine = try compiler.routine(for: own, substitution)
        let arguments = [PreparedArgument.register(record, type)] + convention.parameters.map { .register($0.register, $0.type) }
        try window(arguments, called, nil, .none) { words, objects in
            code.emit(.clearObject, record)
            code.emit(.call, routine, words, objects)
            // One that changes nothing puts nothing in.
            guard called.parameters[0].isInout else { return loadText("", .object(text)) }
            code.emit(.getObject, text, objects + called.parameters[0].register, try self.field(field, of: nominal.selfType).index)
            code.emit(.clearObject, objects + called.parameters[0].register)
        }
        code.emit(.moveObject, 0, text)
    }

    /// `super.init()` of a class whose own initialiser was not written.
    private func callSuperDefault(_ parent: SwiftType, _ register: Int) throws {
        guard case .nominal(let nominal, _) = parent, !compiler.isNativeClass(nominal) else { return }
        let candidates = nominal.members["init"].compactMap { $0 as? FunctionDeclaration }.filter { $0.parameters.allSatisfy(\.hasDefault) }
        guard let initializer = candidates.first else { return }
        let inner = TypeTable.substitution(parent)
        let routine = try compiler.routine(for: initializer, inner)
        var arguments: [PreparedArgument] = [.register(register, try compiler.types.runtime(parent))]
        for parameter in initializer.parameters {
            guard let value = compiler.checker.defaultValue(of: parameter) else { throw fault("a parameter without default value") }
            arguments.append(.defaultValue(value, inner))
        }
        try window(arguments, try compiler.convention(of: initializer, inner), nil, .none) { words, objects in code.emit(.call, routine, words, objects) }
    }

    /// `rawValue`, `init?(rawValue:)` and `allCases` of an enum.
    private func emitRaw(_ derived: FunctionDeclaration.Derived, _ function: FunctionDeclaration) throws {
        guard let nominal = (function.owner ?? function.accessorOf.flatMap { ($0 as? VariableDeclaration)?.owner }) as? NominalDeclaration else {
            throw fault("raw values of no enum")
        }
        if case .allCases = derived {
            let count = nominal.cases.count
            let first = try code.newWord(count)
            for index in 0..<count { code.emit(.loadInt, first + index, immediate: index) }
            code.emit(.newWordArray, 0, first, count)
            return
        }
        let end = code.label()
        let parameter = convention.parameters[0]
        for enumCase in nominal.cases {
            let next = code.label()
            guard let raw = enumCase.rawValue else { continue }
            if case .rawValue = derived {
                code.jump(.jumpNotEqualImmediate, parameter.register, enumCase.index, to: next)
                try isolated { try evaluate(raw, to: resultDestination) }
            } else {
                try isolated {
                    let value = try newRegister(parameter.type)
                    try evaluate(raw, to: destination(value, parameter.type))
                    switch parameter.type.shape {
                    case .string, .character:
                        let test = try code.newWord()
                        code.emit(.equalString, test, value, parameter.register)
                        code.jump(.jumpIfNot, test, to: next)
                    case .double: code.jump(.jumpNotEqualDouble, value, parameter.register, to: next)
                    default: code.jump(.jumpNotEqualInt, value, parameter.register, to: next)
                    }
                    let index = try code.newWord()
                    code.emit(.loadInt, index, immediate: enumCase.index)
                    code.emit(.wrapWord, 0, index)
                }
            }
            code.jump(.jump, to: end)
            code.bind(next)
        }
        if case .fromRawValue = derived { code.emit(.clearObject, 0) } else { code.emit(.unreachable) }
        code.bind(end)
    }
}
