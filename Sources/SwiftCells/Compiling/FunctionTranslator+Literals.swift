/// Values written out: numbers, strings, collections, tuples.
extension FunctionTranslator {
    func literal(_ floating: Double, _ integer: Int?, _ type: SwiftType, _ destination: Destination) throws {
        let type = try runtime(type)
        switch type.shape {
        case .double: loadWord(Int(Int64(bitPattern: floating.bitPattern)), to: destination)
        case .float: loadWord(Int(Float(floating).bitPattern), to: destination)
        default:
            guard let integer else { throw fault("a number with a fraction became a \(type.name)") }
            loadWord(integer, to: destination)
        }
    }

    func loadText(_ text: String, _ destination: Destination) {
        if case .object(let target) = destination { code.emit(.loadObject, target, immediate: compiler.constant(text)) }
    }

    func interpolation(_ segments: [TypedExpression.Segment], _ destination: Destination) throws {
        let first = try code.newObject(max(1, segments.count))
        for (index, segment) in segments.enumerated() {
            switch segment {
            case .text(let text): loadText(text, .object(first + index))
            case .value(let value): try isolated { try describe(value, to: first + index) }
            }
        }
        let target: Int
        if case .object(let register) = destination { target = register } else { target = first }
        code.emit(.joinStrings, target, first, segments.count)
        if case .none = destination { code.emit(.clearObject, first) }
    }

    /// A value as `print` shows it.
    func describe(_ value: TypedExpression, to target: Int) throws {
        let (register, type) = try register(value)
        if case .string = type.shape {
            transfer(register, to: target)
        } else {
            code.emit(type.slot == .word ? .describeWord : .describeObject, target, register, type.id)
        }
    }

    func arrayLiteral(_ elements: [TypedExpression], _ type: SwiftType, _ destination: Destination) throws {
        let type = try runtime(type)
        switch type.shape {
        case .array(let element), .slice(let element): try makeArray(elements, element, destination)
        case .set(let element):
            let table = try newTemporary()
            code.emit(.newTable, table, immediate: type.id)
            for value in elements {
                try isolated {
                    let register = element.slot == .word ? try word(value) : try object(value)
                    code.emit(.insert, k: element.slot == .object ? 1 : 0, table, register, 0)
                }
            }
            deliverObject(table, to: destination)
        default: throw fault("an array literal became a \(type.name)")
        }
    }

    /// An array of the values of expressions.
    func makeArray(_ elements: [TypedExpression], _ element: RuntimeType, _ destination: Destination) throws {
        let first = element.slot == .word ? try code.newWord(elements.count) : try code.newObject(elements.count)
        for (index, value) in elements.enumerated() {
            try isolated { try evaluate(value, to: self.destination(first + index, element)) }
        }
        let target: Int
        if case .object(let register) = destination { target = register } else { target = try newTemporary() }
        code.emit(element.slot == .word ? .newWordArray : .newObjectArray, target, first, elements.count)
    }

    func dictionaryLiteral(_ pairs: [(key: TypedExpression, value: TypedExpression)], _ type: SwiftType, _ destination: Destination) throws {
        let type = try runtime(type)
        guard case .dictionary(let key, let value) = type.shape else { throw fault("a dictionary literal became a \(type.name)") }
        let table = try newTemporary()
        code.emit(.newTable, table, immediate: type.id)
        for pair in pairs {
            try isolated {
                let keyRegister = key.slot == .word ? try stableWord(pair.key, before: [pair.value]) : try object(pair.key)
                let valueRegister = value.slot == .word ? try word(pair.value) : try object(pair.value)
                code.emit(.insert, k: (key.slot == .object ? 1 : 0) | (value.slot == .object ? 2 : 0) | 4, table, keyRegister, valueRegister)
            }
        }
        deliverObject(table, to: destination)
    }

    func tuple(_ elements: [TypedExpression], _ type: SwiftType, _ destination: Destination) throws {
        let type = try runtime(type)
        guard case .tuple(let fields) = type.shape, let layout = type.layout else {
            // `()`
            loadWord(0, to: destination)
            return
        }
        if case .none = destination {
            for element in elements { try isolated { try evaluate(element, to: .none) } }
            return
        }
        let registers = try elements.enumerated().map { index, element in
            try runtime(element.type).slot == .word ? try stableWord(element, before: Array(elements[(index + 1)...])) : try ownedObject(element)
        }
        try makeRecord(layout, fields, registers, destination)
    }

    /// A new record of values in registers, objects moved out of temporaries.
    func makeRecord(_ layout: Layout, _ fields: [RuntimeType.Field], _ registers: [Int], tag: Int? = nil, _ destination: Destination) throws {
        let target = try newTemporary()
        if let tag {
            code.emit(.newCase, target, compiler.types.number(of: layout), tag)
        } else {
            code.emit(.newRecord, target, immediate: compiler.types.number(of: layout))
        }
        for (field, register) in zip(fields, registers) {
            if field.type.slot == .word {
                code.emit(.setWord, target, field.index, register)
            } else if temporaries.remove(register) != nil {
                code.emit(.setObject, target, field.index, register)
            } else {
                let copy = try code.newObject()
                code.emit(.copyObject, copy, register)
                code.emit(.setObject, target, field.index, copy)
            }
        }
        deliverObject(target, to: destination)
    }

    func payloadlessCase(_ enumCase: EnumCaseDeclaration, _ type: RuntimeType, _ destination: Destination) throws {
        switch type.shape {
        case .simpleEnum: loadWord(enumCase.index, to: destination)
        case .payloadEnum(let cases):
            if case .object(let target) = destination {
                code.emit(.loadObject, target, immediate: compiler.constant(of: cases[enumCase.index].layout, tag: enumCase.index))
            }
        case .optional:
            if case .object(let target) = destination { code.emit(.clearObject, target) }
        default: throw fault("a case of \(type.name), which is no enum")
        }
    }

    func tupleElement(_ base: TypedExpression, _ index: Int, _ destination: Destination) throws {
        let type = try runtime(base.type)
        guard case .tuple(let fields) = type.shape, fields.indices.contains(index) else { throw fault("element \(index) of \(type.name)") }
        if case .variable(let variable) = base.kind, case .pair(let first, let second, _)? = pairs[variable] {
            return try deliver(index == 0 ? first : second, to: destination)
        }
        if case .tuple(let elements) = base.kind, elements.indices.contains(index) {
            // Of a tuple that is written out, the others are let go of at once, and all where none is wanted.
            if case .none = destination { return try elements.forEach { element in try temporarily { try evaluate(element, to: .none) } } }
            let element = fields[index].type
            let kept = try newRegister(element)
            for (position, value) in elements.enumerated() {
                try temporarily { try evaluate(value, to: position == index ? self.destination(kept, element) : .none) }
            }
            if element.slot == .object { temporaries.insert(kept) }
            return try deliver(.value(kept, element), to: destination)
        }
        let register = try object(base)
        getField(fields[index], of: register, to: destination)
        if destination != .object(register) { releaseIfTemporary(register) }
    }

    /// Reads a field of a record.
    ///
    /// - Parameter isShared: Whether it is that of an instance, or a captured variable.
    func getField(_ field: RuntimeType.Field, of register: Int, isShared: Bool = false, to destination: Destination) {
        let shared: UInt8 = isShared ? Instruction.sharedBit : 0
        switch destination {
        case .word(let target): code.emit(.getWord, k: shared, target, register, field.index)
        case .object(let target): code.emit(.getObject, k: shared | (field.type.mayBeNil ? 0 : 1), target, register, field.index)
        case .none: break
        }
    }
}
