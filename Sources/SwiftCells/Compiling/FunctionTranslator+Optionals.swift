/// Optionals, conversions and casts.
extension FunctionTranslator {
    /// What an Optional in a register wraps, which must be there.
    func unwrap(_ optional: Int, _ wrapped: RuntimeType, _ destination: Destination) throws {
        if case .optional = wrapped.shape {
            if case .object(let target) = destination { code.emit(.unwrapNested, target, optional) } else { code.emit(.checkNotNil, optional) }
        } else if wrapped.slot == .word {
            if case .word(let target) = destination { code.emit(.unwrapWord, target, optional) } else { code.emit(.checkNotNil, optional) }
        } else {
            code.emit(.checkNotNil, optional)
            if case .object(let target) = destination, target != optional { transfer(optional, to: target) }
        }
    }

    func forceUnwrap(_ inner: TypedExpression, _ destination: Destination) throws {
        let type = try runtime(inner.type)
        guard case .optional(let wrapped) = type.shape else { throw fault("! after what is no Optional") }
        try unwrap(try object(inner), wrapped, destination)
    }

    /// Makes an Optional of a value in a register.
    func wrap(_ register: Int, _ type: RuntimeType, _ destination: Destination) throws {
        guard case .object(let target) = destination else { return }
        if case .optional = type.shape {
            code.emit(.wrapNested, target, try movable(register))
        } else if type.slot == .word {
            code.emit(.wrapWord, target, register)
        } else {
            transfer(register, to: target)
        }
    }

    func wrapOptional(_ inner: TypedExpression, _ destination: Destination) throws {
        let type = try runtime(inner.type)
        if type.slot == .object, !type.mayBeNil { return try evaluate(inner, to: destination) }
        guard case .object = destination else { return try evaluate(inner, to: .none) }
        let register = type.slot == .word ? try word(inner) : try ownedObject(inner)
        try wrap(register, type, destination)
    }

    func optionalChain(_ inner: TypedExpression, _ type: SwiftType, _ destination: Destination) throws {
        let none = code.label()
        let end = code.label()
        let first = code.nextObject
        chainEnds.append(ChainEnd(label: none, left: first))
        let innerType = try runtime(inner.type)
        let type = try runtime(type)
        try isolated {
            if case .none = destination, innerType.slot == .object {
                // It is a value for a moment, and goes after what it was made of.
                _ = try ownedObject(inner)
            } else if innerType === type || innerType.isVoid && type.isVoid {
                try evaluate(inner, to: destination)
            } else if innerType.isVoid {
                try evaluate(inner, to: .none)
                if case .object(let target) = destination {
                    let unit = try code.newWord()
                    code.emit(.loadInt, unit, immediate: 0)
                    code.emit(.wrapWord, target, unit)
                }
            } else if case .object = destination {
                let register = innerType.slot == .word ? try word(inner) : try ownedObject(inner)
                try wrap(register, innerType, destination)
            } else {
                try evaluate(inner, to: .none)
            }
        }
        let left = chainEnds.removeLast().left
        code.jump(.jump, to: end)
        code.bind(none)
        emitClears(from: first, to: left)
        if case .object(let target) = destination { code.emit(.clearObject, target) }
        code.bind(end)
    }

    func bindOptional(_ inner: TypedExpression, _ destination: Destination) throws {
        guard let last = chainEnds.indices.last else { throw fault("a ? outside of a chain") }
        let type = try runtime(inner.type)
        guard case .optional(let wrapped) = type.shape else { throw fault("? after what is no Optional") }
        let register = try object(inner)
        // All below what holds the Optional, which is nil, may be temporaries of the chain.
        chainEnds[last].left = max(chainEnds[last].left, register >= code.nextObject - 1 ? register : code.nextObject)
        code.jump(.jumpIfNil, register, to: chainEnds[last].label)
        try unwrap(register, wrapped, destination)
    }

    func coalesce(_ left: TypedExpression, _ right: TypedExpression, _ type: SwiftType, _ destination: Destination) throws {
        let leftType = try runtime(left.type)
        guard case .optional(let wrapped) = leftType.shape else { throw fault("?? after what is no Optional") }
        let none = code.label()
        let end = code.label()
        let first = code.nextObject
        var last = first
        try isolated {
            let register = try ownedObject(left)
            last = code.nextObject
            code.jump(.jumpIfNil, register, to: none)
            if leftType === (try runtime(type)) {
                deliverObject(register, to: destination)
            } else {
                try unwrap(register, wrapped, destination)
            }
        }
        code.jump(.jump, to: end)
        code.bind(none)
        emitClears(from: first + 1, to: last)
        // What is made and not used goes after what it was made of: Swift gets it from a closure.
        if case .none = destination, try runtime(right.type).slot == .object {
            let made = try newTemporary()
            try isolated { try evaluate(right, to: .object(made)) }
            code.emit(.clearObject, made)
        } else {
            try isolated { try evaluate(right, to: destination) }
        }
        code.bind(end)
    }

    func mapOptional(_ inner: TypedExpression, _ variable: VariableDeclaration, _ conversion: TypedExpression, _ type: SwiftType, _ destination: Destination) throws {
        let optional = try runtime(inner.type)
        guard case .optional(let wrapped) = optional.shape else { throw fault("a conversion of what is no Optional") }
        let none = code.label()
        let end = code.label()
        let first = code.nextObject
        var left = first
        try isolated {
            let register = try ownedObject(inner)
            left = code.nextObject
            code.jump(.jumpIfNil, register, to: none)
            let part = try newRegister(wrapped)
            try unwrap(register, wrapped, self.destination(part, wrapped))
            if wrapped.slot == .object { temporaries.insert(part) }
            locations[variable] = wrapped.slot == .word ? .word(part) : .object(part)
            let converted = try runtime(conversion.type)
            let value = converted.slot == .word ? try word(conversion) : try ownedObject(conversion)
            try wrap(value, converted, destination)
        }
        code.jump(.jump, to: end)
        code.bind(none)
        emitClears(from: first + 1, to: left)
        if case .object(let target) = destination { code.emit(.clearObject, target) }
        code.bind(end)
    }

    func mapCollection(_ inner: TypedExpression, _ variable: VariableDeclaration, _ conversion: TypedExpression, _ type: SwiftType, _ destination: Destination) throws {
        let source = try runtime(inner.type)
        let target = try runtime(type)
        switch (source.shape, target.shape) {
        case (.array(let from), .array(let to)), (.slice(let from), .slice(let to)):
            let list = try ownedObject(inner)
            let result = try newTemporary()
            code.emit(to.slot == .word ? .newWordArray : .newObjectArray, result, 0, 0)
            try each(list, from) { element in
                locations[variable] = from.slot == .word ? .word(element) : .object(element)
                if to.slot == .word {
                    code.emit(.appendWord, result, try word(conversion))
                } else {
                    code.emit(.appendObject, result, try movable(try object(conversion)))
                }
            }
            deliverObject(result, to: destination)
        default:
            // Dictionaries and sets: as a cast that cannot fail.
            let register = try ownedObject(inner)
            let value = try newTemporary()
            code.emit(.makeAnyObject, value, register, source.id)
            code.emit(.cast, value, value, target.id)
            code.emit(.checkNotNil, value)
            if case .object(let target) = destination { code.emit(.openAnyObject, target, value) }
        }
    }

    /// Runs code for each element of an array in a register.
    func each(_ list: Int, _ element: RuntimeType, _ body: (Int) throws -> Void) throws {
        let index = try code.newWord(2)
        code.emit(.loadInt, index, immediate: 0)
        // `nextObject` puts the element right behind the array.
        let array = try code.newObject(2)
        code.emit(.copyObject, array, list)
        temporaries.insert(array)
        temporaries.insert(array + 1)
        let end = code.label()
        let top = code.here()
        code.jump(element.slot == .word ? .nextWord : .nextObject, array, index, to: end)
        try isolated { try body(element.slot == .word ? index + 1 : array + 1) }
        code.jump(.jumpBack, to: top)
        code.bind(end)
    }

    // MARK: Values of unknown type

    func box(_ inner: TypedExpression, _ destination: Destination) throws {
        let type = try runtime(inner.type)
        if case .existential = type.shape { return try evaluate(inner, to: destination) }
        guard case .object(let target) = destination else { return try evaluate(inner, to: .none) }
        if type.slot == .word {
            code.emit(.makeAnyWord, target, try word(inner), type.id)
        } else {
            let register = try movable(try object(inner))
            code.emit(.makeAnyObject, target, register, type.id)
        }
    }

    /// A value of known type as one of unknown type, in a temporary.
    func boxed(_ inner: TypedExpression) throws -> Int {
        let target = try newTemporary()
        try box(inner, .object(target))
        return target
    }

    /// What a value of unknown type holds, as its type says.
    func open(_ register: Int, _ type: RuntimeType, _ destination: Destination) {
        switch destination {
        case .word(let target): code.emit(.openAnyWord, target, register)
        case .object(let target): code.emit(.openAnyObject, target, register)
        case .none: break
        }
    }

    // MARK: Casts

    func isTest(_ inner: TypedExpression, _ type: SwiftType, _ destination: Destination) throws {
        let target = try runtime(type)
        let value = try boxed(inner)
        code.emit(.cast, value, value, target.id)
        if case .word(let register) = destination {
            code.emit(.isNil, register, value)
            code.emit(.not, register, register)
        }
        letGoOfBox(value, destination)
    }

    func conditionalCast(_ inner: TypedExpression, _ type: SwiftType, _ optional: SwiftType, _ destination: Destination) throws {
        let target = try runtime(type)
        let value = try boxed(inner)
        code.emit(.cast, value, value, target.id)
        guard case .object(let register) = destination else { return }
        let none = code.label()
        let end = code.label()
        code.jump(.jumpIfNil, value, to: none)
        let part = try newRegister(target)
        open(value, target, self.destination(part, target))
        letGoOfBox(value, self.destination(part, target))
        if target.slot == .object { temporaries.insert(part) }
        try wrap(part, target, destination)
        code.jump(.jump, to: end)
        code.bind(none)
        code.emit(.clearObject, register)
        code.bind(end)
    }

    func forcedCast(_ inner: TypedExpression, _ type: SwiftType, _ destination: Destination) throws {
        let target = try runtime(type)
        let value = try boxed(inner)
        let there = code.label()
        let found = try newTemporary()
        code.emit(.typeOf, found, value)
        code.emit(.cast, value, value, target.id)
        code.jump(.jumpIfNotNil, value, to: there)
        let text = try code.newObject(3)
        code.emit(.loadObject, text, immediate: compiler.constant("the value is of type "))
        code.emit(.describeObject, text + 1, found, try runtime(.metatype(inner.type)).id)
        code.emit(.loadObject, text + 2, immediate: compiler.constant(", so as! \(target.name) fails"))
        code.emit(.joinStrings, text, text, 3)
        code.emit(.fail, text)
        code.bind(there)
        open(value, target, destination)
        letGoOfBox(value, destination)
    }

    /// Once a cast has taken out what it was given, that is not kept.
    private func letGoOfBox(_ box: Int, _ destination: Destination) {
        if case .object(box) = destination { return }
        code.emit(.clearObject, box)
    }

    func typeOf(_ inner: TypedExpression, _ destination: Destination) throws {
        guard case .object(let target) = destination else { return try evaluate(inner, to: .none) }
        // What is of a generic parameter's type is of just that, if `any P` stands for it.
        if inner.type.isGeneric, case .existential = concrete(inner.type) {
            try evaluate(inner, to: .none)
            return try evaluate(TypedExpression(.type(inner.type), .metatype(inner.type), inner.range), to: destination)
        }
        let value = try boxed(inner)
        code.emit(.typeOf, target, value)
    }

    // MARK: try

    func tryOptional(_ inner: TypedExpression, _ type: SwiftType, _ destination: Destination) throws {
        let failed = code.label()
        let end = code.label()
        let start = code.position
        let firstFree = code.nextObject
        let innerType = try runtime(inner.type)
        let type = try runtime(type)
        try isolated {
            if case .none = destination, innerType.slot == .object {
                _ = try ownedObject(inner)
            } else if innerType === type {
                try evaluate(inner, to: destination)
            } else if case .object = destination {
                let register: Int
                if innerType.slot == .word {
                    register = try code.newWord()
                    try evaluate(inner, to: innerType.isVoid ? .none : .word(register))
                } else {
                    register = try ownedObject(inner)
                }
                try wrap(register, innerType, destination)
            } else {
                try evaluate(inner, to: .none)
            }
        }
        code.guardCode(from: start, .thrown, target: failed, firstFreeObject: firstFree)
        code.jump(.jump, to: end)
        code.bind(failed)
        let error = try code.newObject()
        code.emit(.catch_, error)
        code.emit(.clearObject, error)
        if case .object(let target) = destination { code.emit(.clearObject, target) }
        code.bind(end)
    }

    func tryForce(_ inner: TypedExpression, _ destination: Destination) throws {
        let failed = code.label()
        let end = code.label()
        let start = code.position
        let firstFree = code.nextObject
        try evaluate(inner, to: destination)
        code.guardCode(from: start, .thrown, target: failed, firstFreeObject: firstFree)
        code.jump(.jump, to: end)
        code.bind(failed)
        let error = try code.newObject()
        code.emit(.catch_, error)
        let text = try code.newObject(2)
        code.emit(.loadObject, text, immediate: compiler.constant("'try!' met an error: "))
        if let errorProtocol = compiler.checker.libraryProtocol("Error") {
            code.emit(.describeObject, text + 1, error, try compiler.types.runtime(.existential([errorProtocol])).id)
        }
        code.emit(.joinStrings, text, text, 2)
        code.emit(.fail, text)
        code.bind(end)
    }
}
