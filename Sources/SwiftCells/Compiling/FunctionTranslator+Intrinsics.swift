/// Built-ins that are instructions.
extension FunctionTranslator {
    /// Writes a built-in's instructions; false where it has to be called after all.
    func emit(_ intrinsic: Intrinsic, _ operands: [PreparedArgument], _ result: RuntimeType, _ destination: Destination) throws -> Bool {
        switch intrinsic {
        case .word(let opcode): try emitWord(opcode, 0, operands, swapped: false, negated: false, destination)
        case .swapped(let opcode): try emitWord(opcode, 0, operands, swapped: true, negated: false, destination)
        case .negated(let opcode): try emitWord(opcode, 0, operands, swapped: false, negated: true, destination)
        case .selected(let opcode, let k): try emitWord(opcode, k, operands, swapped: false, negated: false, destination)
        case .selectedSwapped(let opcode, let k): try emitWord(opcode, k, operands, swapped: true, negated: false, destination)
        case .selectedNegated(let opcode, let k): try emitWord(opcode, k, operands, swapped: false, negated: true, destination)
        case .assign(let opcode): try emitAssign(opcode, 0, operands)
        case .selectedAssign(let opcode, let k): try emitAssign(opcode, k, operands)
        case .sameWord:
            guard let operand = operands.first else { return false }
            deliverWord(try wordOperand(operand), to: destination)
        case .sameObject:
            guard let operand = operands.first else { return false }
            try deliver(operand, to: destination)
        case .objects(let opcode): try emitObjects(opcode, operands, swapped: false, negated: false, destination)
        case .objectsNegated(let opcode): try emitObjects(opcode, operands, swapped: false, negated: true, destination)
        case .objectsSwapped(let opcode): try emitObjects(opcode, operands, swapped: true, negated: false, destination)
        case .objectsSwappedNegated(let opcode): try emitObjects(opcode, operands, swapped: true, negated: true, destination)
        case .concatenate: try concatenate(operands, destination)
        case .appendString:
            guard operands.count == 2, case .place(let place) = operands[0] else { return false }
            if case .expression(let addition) = operands[1], let number = try describedInteger(addition) {
                let register = try word(number)
                try modify(place) { self.code.emit(.appendNumber, $0, register) }
                return true
            }
            let addition = try objectOperand(operands[1])
            try modify(place) { self.code.emit(.appendString, $0, addition) }
        case .emptyArray:
            guard case .object(let target) = destination else { return true }
            let element: RuntimeType
            switch result.shape {
            case .array(let inner), .slice(let inner): element = inner
            default: return false
            }
            code.emit(element.slot == .word ? .newWordArray : .newObjectArray, target, 0, 0)
        case .count, .isEmpty:
            guard let operand = operands.first else { return false }
            let array = try objectOperand(operand)
            guard case .word(let target) = destination else { return true }
            code.emit(.count, target, array)
            if case .isEmpty = intrinsic {
                let zero = try code.newWord()
                code.emit(.loadInt, zero, immediate: 0)
                code.emit(.equalInt, target, target, zero)
            }
        case .isWalked(let byIndices):
            guard let operand = operands.first, let type = try operandType(operand).swiftType else { return false }
            loadWord(isWalked(type, byIndices: byIndices) ? 1 : 0, to: destination)
        case .element: try emitElement(operands, destination)
        case .entry, .entryWithDefault: try emitEntry(operands, result, destination)
        case .append:
            guard operands.count == 2, case .place(let place) = operands[0], let array = place.type else { return false }
            let element: RuntimeType
            switch array.shape {
            case .array(let inner), .slice(let inner): element = inner
            default: return false
            }
            if element.slot == .word {
                let value = try wordOperand(operands[1])
                try modify(place) { self.code.emit(.appendWord, $0, value) }
            } else {
                let value = try movable(try objectOperand(operands[1]))
                try modify(place) { self.code.emit(.appendObject, $0, value) }
            }
        case .describe, .show:
            // `description` leaves out the sign and the bits of what is no number, which `print` shows.
            let k: UInt8 = if case .describe = intrinsic { 1 } else { 0 }
            guard let operand = operands.first else { return false }
            let type = try operandType(operand)
            guard case .object(let target) = destination else { return true }
            if type.slot == .word {
                code.emit(.describeWord, k: k, target, try wordOperand(operand), type.id)
            } else {
                let register = try objectOperand(operand)
                if case .string = type.shape { transfer(register, to: target) } else { code.emit(.describeObject, k: k, target, register, type.id) }
            }
        }
        return true
    }

    // MARK: Operands

    func operandType(_ operand: PreparedArgument) throws -> RuntimeType {
        switch operand {
        case .expression(let value): return try runtime(value.type)
        case .register(_, let type): return type
        case .defaultValue(let value, let inner): return try compiler.types.runtime(compiler.checker.substitute(value.type, inner))
        case .place(let place):
            guard let type = place.type else { throw fault("a word of unknown type") }
            return type
        case .variadic, .written: throw fault("an operand that is no single value")
        }
    }

    func wordOperand(_ operand: PreparedArgument, before later: PreparedArgument? = nil) throws -> Int {
        switch operand {
        case .expression(let value):
            if case .expression(let other)? = later { return try stableWord(value, before: [other]) }
            return try word(value)
        case .register(let register, _): return register
        case .defaultValue(let value, let inner):
            let register = try code.newWord()
            try within(inner) { try evaluate(value, to: .word(register)) }
            return register
        case .place(let place):
            let register = try code.newWord()
            try read(place, to: .word(register))
            return register
        case .variadic, .written: throw fault("an operand that is no single value")
        }
    }

    func objectOperand(_ operand: PreparedArgument, before later: PreparedArgument? = nil) throws -> Int {
        switch operand {
        case .expression(let value):
            if case .expression(let other)? = later { return try stableObject(value, before: [other]) }
            return try object(value)
        case .register(let register, _): return register
        case .defaultValue(let value, let inner):
            let register = try newTemporary()
            try within(inner) { try evaluate(value, to: .object(register)) }
            return register
        case .place(let place):
            let register = try newTemporary()
            try read(place, to: .object(register))
            return register
        case .variadic(let values):
            let register = try newTemporary()
            guard let first = values.first else { throw fault("a variadic operand") }
            try makeArray(values, try runtime(first.type), .object(register))
            return register
        case .written: throw fault("a place that is not prepared")
        }
    }

    private func deliver(_ operand: PreparedArgument, to destination: Destination) throws {
        if case .expression(let value) = operand { return try evaluate(value, to: destination) }
        deliverObject(try objectOperand(operand), to: destination)
    }

    // MARK: Words

    private func emitWord(
        _ opcode: Opcode, _ k: UInt8, _ operands: [PreparedArgument], swapped: Bool, negated: Bool, _ destination: Destination
    ) throws {
        let target: Int
        if case .word(let register) = destination { target = register } else { target = try code.newWord() }
        switch operands.count {
        case 0: code.emit(.loadInt, target, immediate: 0)
        case 1: code.emit(opcode, k: k, target, try wordOperand(operands[0]), 0)
        default:
            if let shorter = try withImmediate(opcode, operands, target) {
                code.emit(shorter.opcode, target, shorter.register, shorter.constant)
            } else {
                var left = try wordOperand(operands[0], before: operands[1])
                var right = try wordOperand(operands[1])
                if swapped { Swift.swap(&left, &right) }
                code.emit(opcode, k: k, target, left, right)
            }
        }
        if negated { code.emit(.not, target, target) }
    }

    /// The form of an operation on Int whose right side is a small constant.
    private func withImmediate(_ opcode: Opcode, _ operands: [PreparedArgument], _ target: Int) throws -> (opcode: Opcode, register: Int, constant: Int)? {
        guard operands.count == 2, case .expression(let right) = operands[1], let constant = right.smallInteger else {
            if opcode == .addInt || opcode == .mulInt, operands.count == 2, case .expression(let left) = operands[0], let constant = left.smallInteger {
                return (opcode == .addInt ? .addIntImmediate : .mulIntImmediate, try wordOperand(operands[1]), constant)
            }
            return nil
        }
        switch opcode {
        case .addInt: return (.addIntImmediate, try wordOperand(operands[0]), constant)
        case .subInt where constant != Int(Int16.min): return (.addIntImmediate, try wordOperand(operands[0]), -constant)
        case .mulInt: return (.mulIntImmediate, try wordOperand(operands[0]), constant)
        case .divInt where constant > 0: return (.divIntImmediate, try wordOperand(operands[0]), constant)
        case .remInt where constant > 0: return (.remIntImmediate, try wordOperand(operands[0]), constant)
        default: return nil
        }
    }

    private func emitAssign(_ opcode: Opcode, _ k: UInt8, _ operands: [PreparedArgument]) throws {
        guard operands.count == 2, case .place(let place) = operands[0] else { throw fault("an assignment to no place") }
        if let shorter = k == 0 ? try withImmediate(opcode, [.register(0, try operandTypeOrInt(place)), operands[1]], 0) : nil {
            try modify(place) { self.code.emit(shorter.opcode, $0, $0, shorter.constant) }
            return
        }
        let value = try wordOperand(operands[1])
        try modify(place) { self.code.emit(opcode, k: k, $0, $0, value) }
    }

    private func operandTypeOrInt(_ place: Place) throws -> RuntimeType {
        if let type = place.type { return type }
        guard let int = compiler.checker.libraryType("Int") else { throw fault("the library has no Int") }
        return try compiler.types.runtime(.nominal(int, []))
    }

    // MARK: Objects

    private func emitObjects(_ opcode: Opcode, _ operands: [PreparedArgument], swapped: Bool, negated: Bool, _ destination: Destination) throws {
        guard operands.count == 2 else { throw fault("a comparison of \(operands.count) values") }
        let operands = opcode == .identical ? operands.map(unboxed) : operands
        var left = try objectOperand(operands[0], before: operands[1])
        var right = try objectOperand(operands[1])
        if opcode == .identical {
            left = try identity(left, try operandType(operands[0]))
            right = try identity(right, try operandType(operands[1]))
        }
        if swapped { Swift.swap(&left, &right) }
        let target: Int
        if case .word(let register) = destination { target = register } else { target = try code.newWord() }
        code.emit(opcode, target, left, right)
        if negated { code.emit(.not, target, target) }
    }

    /// What is compared as `AnyObject?` needs not become one first.
    private func unboxed(_ operand: PreparedArgument) -> PreparedArgument {
        guard case .expression(let value) = operand else { return operand }
        switch value.kind {
        case .wrapOptional(let inner):
            if case .box(let instance) = inner.kind { return .expression(instance) }
            return .expression(inner)
        case .mapOptional(let inner, _, let conversion):
            if case .box(let instance) = conversion.kind, case .variable = instance.kind { return .expression(inner) }
            return operand
        default: return operand
        }
    }

    /// The instance behind `AnyObject`.
    private func identity(_ register: Int, _ type: RuntimeType) throws -> Int {
        var inner = type
        if case .optional(let wrapped) = type.shape { inner = wrapped }
        guard case .existential = inner.shape else { return register }
        let opened = try newTemporary()
        code.emit(.copyObject, opened, register)
        let none = code.label()
        code.jump(.jumpIfNil, opened, to: none)
        code.emit(.openAnyObject, opened, opened)
        code.bind(none)
        return opened
    }

    /// `a + b + c …` of strings as one.
    private func concatenate(_ operands: [PreparedArgument], _ destination: Destination) throws {
        guard operands.count == 2 else { throw fault("+ of \(operands.count) strings") }
        let left = try objectOperand(operands[0], before: operands[1])
        let right = try objectOperand(operands[1])
        let target: Int
        if case .object(let register) = destination { target = register } else { target = try newTemporary() }
        code.emit(.concatenate, target, left, right)
    }

    /// The Int whose digits a string is made of: `String(n)`, `"\(n)"`, `n.description`.
    private func describedInteger(_ text: TypedExpression) throws -> TypedExpression? {
        let number: TypedExpression
        switch text.kind {
        case .call(let reference, _, let arguments):
            guard arguments.count == 1, case .value(let value) = arguments[0].value,
                let made = try intrinsic(of: FunctionReference(reference.declaration, concrete(reference.substitution), reference.dispatch)), made.isDescription
            else { return nil }
            number = value
        case .interpolation(let segments):
            guard segments.count == 1, case .value(let value) = segments[0] else { return nil }
            number = value
        default: return nil
        }
        guard case .int = try runtime(number.type).shape else { return nil }
        return number
    }

    private func emitElement(_ operands: [PreparedArgument], _ destination: Destination) throws {
        guard operands.count == 2 else { throw fault("an element without index") }
        let type = try operandType(operands[0])
        let element: RuntimeType
        switch type.shape {
        case .array(let inner), .slice(let inner): element = inner
        default: throw fault("an element of a \(type.name)")
        }
        if case .word(let target) = destination, try emitInnerElement(operands, target) { return }
        let array = try objectOperand(operands[0], before: operands[1])
        let index = try wordOperand(operands[1])
        switch destination {
        case .word(let target): code.emit(.elementWord, target, array, index)
        case .object(let target):
            code.emit(.elementObject, target, array, index)
            guard target != array else { return }
        case .none:
            let unused = try newRegister(element)
            code.emit(element.slot == .word ? .elementWord : .elementObject, unused, array, index)
            if element.slot == .object { temporaries.insert(unused) }
        }
        releaseIfTemporary(array)
    }

    /// `rows[i][j]` as one instruction; false where it is none.
    private func emitInnerElement(_ operands: [PreparedArgument], _ target: Int) throws -> Bool {
        guard case .expression(let outer) = operands[0], case .expression(let last) = operands[1], !last.mayAssign, let (base, index) = try elementParts(outer) else {
            return false
        }
        let array = try objectOperand(.expression(base), before: .expression(index))
        let first = try wordOperand(.expression(index), before: operands[1])
        let second = try wordOperand(operands[1])
        guard second < 256 else {
            let row = try newTemporary()
            code.emit(.elementObject, row, array, first)
            code.emit(.elementWord, target, row, second)
            return true
        }
        code.emit(.elementOfElement, k: UInt8(second), target, array, first)
        return true
    }

    /// The array and the index of an expression that reads an element of an array as a value.
    func elementParts(_ expression: TypedExpression) throws -> (array: TypedExpression, index: TypedExpression)? {
        guard case .subscript(let reference, let base?, let arguments) = expression.kind, arguments.count == 1, case .value(let index) = arguments[0].value,
            let getter = reference.declaration.getter,
            case .element? = try intrinsic(of: FunctionReference(getter, concrete(reference.substitution), reference.dispatch)), readLate(reference, of: base, arguments, expression.type) == nil
        else { return nil }
        return (base, index)
    }
}
