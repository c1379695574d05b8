/// Values of dictionaries by their keys, read and changed without a copy of the dictionary or of the value.
extension FunctionTranslator {
    /// The place of `dictionary[key]` or `dictionary[key, default: value]`, or nil for any other subscript.
    func entryPlace(
        _ base: Place, _ reference: SubscriptReference, _ inner: Substitution, _ arguments: [TypedExpression.Argument], _ type: RuntimeType
    ) throws -> Place? {
        guard let getter = reference.declaration.getter, let intrinsic = try intrinsic(of: FunctionReference(getter, inner, reference.dispatch)) else { return nil }
        switch intrinsic {
        case .entry, .entryWithDefault: break
        default: return nil
        }
        guard case .dictionary(let keyType, let valueType)? = base.type?.shape, case .value(let keyValue)? = arguments.first?.value else {
            throw fault("an entry of what is no dictionary")
        }
        let key = try keyRegister(keyValue, keyType)
        var entry = Place.Entry(base: base, key: key, keyType: keyType, valueType: valueType, type: type)
        if case .entryWithDefault = intrinsic {
            guard arguments.count == 2, case .value(let value) = arguments[1].value else { throw fault("an entry without default value") }
            entry.defaultValue = .expression(value)
        }
        return .entry(entry)
    }

    /// A register whose value stays while the entry is in use: that of a constant, else one of its own, since what follows may change the
    /// variable that the key came from.
    private func keyRegister(_ key: TypedExpression, _ type: RuntimeType) throws -> Int {
        if case .variable(let variable) = key.kind, !variable.isMutable {
            switch locations[variable] {
            case .word(let register): return register
            case .object(let register) where variable.ownership == .strong: return register
            default: break
            }
        }
        let register = try newRegister(type)
        try isolated { try evaluate(key, to: destination(register, type)) }
        if type.slot == .object { temporaries.insert(register) }
        return register
    }

    /// `dictionary[key]` as a value.
    func emitEntry(_ operands: [PreparedArgument], _ result: RuntimeType, _ destination: Destination) throws {
        guard operands.count >= 2, case .dictionary(let keyType, let valueType) = try operandType(operands[0]).shape else {
            throw fault("an entry of what is no dictionary")
        }
        let table = try objectOperand(operands[0], before: operands[1])
        let key = keyType.slot == .word ? try wordOperand(operands[1]) : try objectOperand(operands[1])
        var entry = Place.Entry(base: .object(table, try operandType(operands[0])), key: key, keyType: keyType, valueType: valueType, type: result)
        if operands.count > 2 { entry.defaultValue = operands[2] }
        try readEntry(entry, of: table, to: destination)
    }

    func readEntry(_ entry: Place.Entry, of table: Int, to destination: Destination) throws {
        guard let defaultValue = entry.defaultValue else {
            let target: Int
            if case .object(let register) = destination { target = register } else { target = try newTemporary() }
            return code.emit(.lookUp, k: entry.keyBit | (entry.valueType.mayBeNil ? 2 : 0), target, table, entry.key)
        }
        let position = try code.newWord()
        code.emit(.findEntry, k: entry.keyBit, position, table, entry.key)
        let there = code.label()
        let end = code.label()
        code.jump(.jumpGreaterEqualImmediate, position, 0, to: there)
        try isolated { try evaluateDefault(defaultValue, entry.valueType, to: destination) }
        code.jump(.jump, to: end)
        code.bind(there)
        switch destination {
        case .word(let target): code.emit(.entryWord, target, table, position)
        case .object(let target): code.emit(.entryObject, target, table, position)
        case .none: break
        }
        code.bind(end)
    }

    /// The default value, which is handed over as a closure.
    private func evaluateDefault(_ value: PreparedArgument, _ type: RuntimeType, to destination: Destination) throws {
        let closure = try objectOperand(value)
        try callClosure(closure, [], CallConvention([], result: type), nil, destination)
    }

    /// `dictionary[key] = value` where the value is there.
    func putKey(_ entry: Place.Entry, _ value: TypedExpression) throws {
        let isWord = entry.valueType.slot == .word
        let source = isWord ? try word(value) : try movable(try object(value))
        try modify(entry.base) { table in
            code.emit(.putKey, k: entry.keyBit | (isWord ? 0 : 2), table, entry.key, source)
        }
    }

    /// Stores what is in a register: an Optional, or the value itself where there is a default.
    func storeEntry(_ entry: Place.Entry, _ register: Int, _ type: RuntimeType) throws {
        let isWord = type.slot == .word
        let source = isWord ? register : try movable(register)
        // Swift changes the value where it lies: for a key that is not there, the default value is asked for all the same.
        if entry.defaultValue != nil { return try modifyEntry(entry) { code.emit(isWord ? .moveWord : .moveObject, $0, source) } }
        try modify(entry.base) { table in
            code.emit(.assignKey, k: entry.keyBit | (entry.valueType.mayBeNil ? 4 : 0), table, entry.key, source)
        }
    }

    /// Changes a value where it lies; a key that is not there gets its default value first.
    func modifyEntry(_ entry: Place.Entry, _ body: (Int) throws -> Void) throws {
        let isWord = entry.valueType.slot == .word
        try modify(entry.base) { table in
            let position = try code.newWord()
            code.emit(.findEntry, k: entry.keyBit | 2, position, table, entry.key)
            let there = code.label()
            code.jump(.jumpGreaterEqualImmediate, position, 0, to: there)
            if let defaultValue = entry.defaultValue {
                let value = try newRegister(entry.valueType)
                try isolated { try evaluateDefault(defaultValue, entry.valueType, to: destination(value, entry.valueType)) }
                code.emit(.putKey, k: entry.keyBit | (isWord ? 0 : 2) | 4, table, entry.key, value)
                code.emit(.findEntry, k: entry.keyBit | 4, position, table, entry.key)
            } else {
                code.emit(.trap, immediate: compiler.constant(Trap.nilUnwrapped.message))
            }
            code.bind(there)
            if isWord {
                let register = try code.newWord()
                code.emit(.entryWord, register, table, position)
                try guarded({ try body(register) }, always: { self.code.emit(.setEntryWord, table, position, register) })
                code.emit(.setEntryWord, table, position, register)
            } else {
                let register = try code.newObject()
                code.emit(.takeEntry, k: entry.valueType.mayBeNil ? 0 : 1, register, table, position)
                try guarded({ try body(register) }, always: { self.code.emit(.putEntry, table, position, register) })
                code.emit(.putEntry, table, position, register)
            }
        }
    }
}
