/// Expressions: values into registers.
extension FunctionTranslator {
    // MARK: Registers of values

    /// A word register that holds the value: the variable's own where it has one.
    func word(_ expression: TypedExpression) throws -> Int {
        if case .variable(let variable) = expression.kind, case .word(let register)? = locations[variable] { return register }
        let register = try code.newWord()
        try evaluate(expression, to: .word(register))
        return register
    }

    /// An object register that holds the value: the variable's own where it has one, else a temporary.
    func object(_ expression: TypedExpression) throws -> Int {
        if case .variable(let variable) = expression.kind, variable.ownership == .strong, case .object(let register)? = locations[variable] {
            return register
        }
        if case .upcast(let inner) = expression.kind { return try object(inner) }
        return try ownedObject(expression)
    }

    /// A temporary that holds the value and may give it away.
    func ownedObject(_ expression: TypedExpression) throws -> Int {
        let register = try code.newObject()
        try evaluate(expression, to: .object(register))
        temporaries.insert(register)
        return register
    }

    /// A temporary for an object.
    func newTemporary() throws -> Int {
        let register = try code.newObject()
        temporaries.insert(register)
        return register
    }

    /// Brings an object from one register to another: moved out of a temporary, shared otherwise.
    func transfer(_ source: Int, to target: Int) {
        guard source != target else { temporaries.remove(source); return }
        if temporaries.remove(source) != nil {
            code.emit(.moveObject, target, source)
        } else {
            code.emit(.copyObject, target, source)
        }
    }

    /// Lets go at once of a temporary that nothing needs any more.
    func releaseIfTemporary(_ register: Int) {
        if temporaries.remove(register) != nil { code.emit(.clearObject, register) }
    }

    func releaseTemporaries() {
        for register in temporaries.sorted(by: >) { code.emit(.clearObject, register) }
        temporaries = []
    }

    /// A word or object register with the value, as its type says.
    func register(_ expression: TypedExpression) throws -> (register: Int, type: RuntimeType) {
        let type = try runtime(expression.type)
        return (type.slot == .word ? try word(expression) : try object(expression), type)
    }

    /// A fresh register of the kind that a type needs.
    func newRegister(_ type: RuntimeType) throws -> Int { type.slot == .word ? try code.newWord() : try code.newObject() }

    func destination(_ register: Int, _ type: RuntimeType) -> Destination { type.slot == .word ? .word(register) : .object(register) }

    /// Puts a word that lies in a register where it is wanted.
    func deliverWord(_ register: Int, to destination: Destination) {
        if case .word(let target) = destination, target != register { code.emit(.moveWord, target, register) }
    }

    func deliverObject(_ register: Int, to destination: Destination) {
        if case .object(let target) = destination { transfer(register, to: target) }
    }

    func loadWord(_ value: Int, to destination: Destination) {
        guard case .word(let target) = destination else { return }
        if Int32(exactly: value) != nil {
            code.emit(.loadInt, target, immediate: value)
        } else {
            code.emit(.loadWord, target, immediate: compiler.constant(value))
        }
    }

    // MARK: Evaluating

    /// Evaluates an expression and puts its value where it is wanted.
    func evaluate(_ expression: TypedExpression, to destination: Destination) throws {
        let outer = code.range
        if expression.range != .none { code.range = expression.range }
        defer { code.range = outer }
        switch expression.kind {
        case .integer(let value): try literal(Double(value), value, expression.type, destination)
        case .floating(let value): try literal(value, nil, expression.type, destination)
        case .boolean(let value): loadWord(value ? 1 : 0, to: destination)
        case .string(let text): loadText(text, destination)
        case .character(let character): loadText(String(character), destination)
        case .interpolation(let segments): try interpolation(segments, destination)
        case .none:
            if case .object(let target) = destination { code.emit(.clearObject, target) }
        case .array(let elements): try arrayLiteral(elements, expression.type, destination)
        case .dictionary(let pairs): try dictionaryLiteral(pairs, expression.type, destination)
        case .tuple(let elements): try tuple(elements, expression.type, destination)
        case .variable(let variable): try loadVariable(variable, runtime(expression.type), to: destination)
        case .type(let type):
            if case .object(let target) = destination { code.emit(.loadType, target, 0, try runtime(type).id) }
        case .function(let reference, let base): try functionValue(reference, base, expression.type, destination)
        case .enumCase(let enumCase): try payloadlessCase(enumCase, runtime(expression.type), destination)
        case .tupleElement(let base, let index): try tupleElement(base, index, destination)
        case .property(let reference, let base): try readProperty(reference, base, expression.type, destination)
        case .subscript(let reference, let base, let arguments): try readSubscript(reference, base, arguments, expression.type, destination)
        case .call(let reference, let base, let arguments): try call(reference, base, arguments, destination)
        case .callValue(let function, let arguments): try callValue(function, arguments, destination)
        case .closure(let closure): try makeClosure(closure, destination)
        case .and, .or: try truth(expression, destination)
        case .coalesce(let left, let right): try coalesce(left, right, expression.type, destination)
        case .ternary(let condition, let yes, let no):
            let otherwise = code.label()
            let end = code.label()
            try isolated { try branch(condition, to: otherwise, when: false) }
            try isolated { try evaluate(yes, to: destination) }
            code.jump(.jump, to: end)
            code.bind(otherwise)
            try isolated { try evaluate(no, to: destination) }
            code.bind(end)
        case .ifExpression(let node): try valueOf(destination) { try self.statement(TypedStatement(.if(node), expression.range)) }
        case .switchExpression(let node): try valueOf(destination) { try self.statement(TypedStatement(.switch(node), expression.range)) }
        case .doExpression(let node): try valueOf(destination) { try self.statement(TypedStatement(.do(node), expression.range)) }
        case .forceUnwrap(let inner): try forceUnwrap(inner, destination)
        case .optionalChain(let inner): try optionalChain(inner, expression.type, destination)
        case .bindOptional(let inner): try bindOptional(inner, destination)
        case .wrapOptional(let inner): try wrapOptional(inner, destination)
        case .mapOptional(let inner, let variable, let conversion): try mapOptional(inner, variable, conversion, expression.type, destination)
        case .box(let inner): try box(inner, destination)
        case .upcast(let inner), .convertFunction(let inner), .openExistential(let inner): try evaluate(inner, to: destination)
        case .mapCollection(let inner, let variable, let conversion): try mapCollection(inner, variable, conversion, expression.type, destination)
        case .bind(let variable, let value, let body):
            try declare(variable, try runtime(value.type))
            try store(.expression(value), in: .variable(variable, try runtime(value.type)))
            try evaluate(body, to: destination)
        case .is(let inner, let type): try isTest(inner, type, destination)
        case .conditionalCast(let inner, let type): try conditionalCast(inner, type, expression.type, destination)
        case .forcedCast(let inner, let type): try forcedCast(inner, type, destination)
        case .typeOf(let inner): try typeOf(inner, destination)
        case .classOfSelf(let own): try typeOf(TypedExpression(.variable(own), own.type, expression.range), destination)
        case .assign(let place, let value): try store(.expression(value), in: prepareChange(place, isFollowedByAssignments: value.mayAssign, while: [value]))
        case .assignTuple(let places, let value): try assignTuple(places, value)
        case .discard(let inner): try discard(inner)
        case .tryOptional(let inner): try tryOptional(inner, expression.type, destination)
        case .tryForce(let inner): try tryForce(inner, destination)
        case .place(let place): try read(prepare(place), to: destination)
        case .isNil(let inner, let negated):
            let value = try object(inner)
            if case .word(let target) = destination {
                code.emit(.isNil, target, value)
                if negated { code.emit(.not, target, target) }
            }
        }
    }

    /// Evaluates something whose temporaries do not outlast it: what runs only sometimes must leave nothing behind.
    func isolated(_ body: () throws -> Void) throws {
        let (words, objects) = (code.nextWord, code.nextObject)
        let mark = temporaries
        temporaries = []
        try body()
        releaseTemporaries()
        temporaries = mark
        (code.nextWord, code.nextObject) = (words, objects)
    }

    /// The value of a statement whose branches yield one.
    private func valueOf(_ destination: Destination, _ body: () throws -> Void) throws {
        let end = code.label()
        yields.append((destination, end, blocks.count))
        try isolated(body)
        yields.removeLast()
        code.bind(end)
    }

    // MARK: Variables

    func loadVariable(_ variable: VariableDeclaration, _ type: RuntimeType, to destination: Destination) throws {
        if case .none = destination, !variable.isGlobal { return }
        if variable.isGlobal {
            let isWeak = variable.ownership != .strong
            let slot = try compiler.global(variable, isWeak ? .object : type.slot)
            let shared: UInt8 = variable.isMutable ? Instruction.sharedBit : 0
            switch destination {
            case .word(let target): code.emit(.loadGlobalWord, k: shared, target, immediate: slot)
            case .object(let target):
                code.emit(.loadGlobalObject, k: shared | (type.mayBeNil || isWeak ? 0 : 1), target, immediate: slot)
                if isWeak { try openWeak(target, variable, type) }
            case .none: break
            }
            return
        }
        if let getter = variable.getter, case .computed = variable.storage {
            try call(FunctionReference(getter, substitution), nil, [], destination)
            return
        }
        if let pair = pairs[variable] { return try deliver(pair, to: destination) }
        guard let location = locations[variable] else { throw fault("the variable \(variable.name) has no place") }
        switch (location, destination) {
        case (.word(let register), .word): deliverWord(register, to: destination)
        case (.object(let register), .object(let target)):
            if variable.ownership != .strong {
                code.emit(.copyObject, target, register)
                try openWeak(target, variable, type)
            } else {
                code.emit(.copyObject, target, register)
            }
        case (.box(let box), .word(let target)): code.emit(.getWord, k: Instruction.sharedBit, target, box, 2)
        case (.box(let box), .object(let target)):
            code.emit(.getObject, k: Instruction.sharedBit | (type.mayBeNil || variable.ownership != .strong ? 0 : 1), target, box, 0)
            if variable.ownership != .strong { try openWeak(target, variable, type) }
        default: throw fault("the variable \(variable.name) is in registers of another kind")
        }
    }

    /// What a weak reference refers to; for an `unowned` one it must be there still.
    func openWeak(_ register: Int, _ variable: VariableDeclaration, _ type: RuntimeType) throws {
        // An Optional one may have been nil from the start.
        code.emit(.loadWeak, k: variable.ownership == .unowned && type.mayBeNil ? 1 : 0, register, register)
        if variable.ownership == .unowned, !type.mayBeNil {
            let there = code.label()
            code.jump(.jumpIfNotNil, register, to: there)
            code.emit(.trap, immediate: compiler.constant("the instance that the unowned \(variable.name) referred to is gone"))
            code.bind(there)
        }
    }

    /// A word register whose value stays although `later` expressions run before it is used.
    func stableWord(_ expression: TypedExpression, before later: [TypedExpression]) throws -> Int {
        let register = try word(expression)
        if case .variable(let variable) = expression.kind, case .word = locations[variable], variable.isMutable, later.contains(where: \.mayAssign) {
            let copy = try code.newWord()
            code.emit(.moveWord, copy, register)
            return copy
        }
        return register
    }

    /// An object register whose value stays although `later` expressions run before it is used.
    func stableObject(_ expression: TypedExpression, before later: [TypedExpression]) throws -> Int {
        if case .variable(let variable) = expression.kind, variable.isMutable, later.contains(where: \.mayAssign) { return try ownedObject(expression) }
        return try object(expression)
    }
}

extension RuntimeType {
    /// Whether nil in an object slot is a value.
    var mayBeNil: Bool { if case .optional = shape { true } else { false } }
}

extension TypedExpression {
    /// Whether evaluating it may change a local variable that is not in a box. (Too many answers of yes only cost a copy.)
    var mayAssign: Bool {
        switch kind {
        case .integer, .floating, .boolean, .string, .character, .none, .variable, .type, .enumCase: false
        case .closure, .function: false
        case .tupleElement(let inner, _), .forceUnwrap(let inner), .wrapOptional(let inner), .box(let inner), .upcast(let inner): inner.mayAssign
        case .property(_, let base): base?.mayAssign ?? false
        case .subscript(_, let base, let arguments): (base?.mayAssign ?? false) || arguments.contains { $0.mayAssign }
        case .call(let reference, let base, let arguments):
            reference.declaration.isMutating || (base?.mayAssign ?? false) || arguments.contains { $0.mayAssign }
        case .and(let a, let b), .or(let a, let b): a.mayAssign || b.mayAssign
        case .array(let parts), .tuple(let parts): parts.contains { $0.mayAssign }
        default: true
        }
    }
}

extension TypedExpression {
    /// Whether a closure that is not kept is written in it, or an argument that is evaluated only when it is needed, of which it is known what
    /// they use.
    var holdsPassingClosure: Bool {
        if case .closure(let closure) = kind { !closure.isEscaping && !closure.callsLocalFunctions } else { parts.contains { $0.holdsPassingClosure } }
    }

    /// Whether evaluating it may read or change a variable.
    var mayUseVariables: Bool {
        switch kind {
        case .integer, .floating, .boolean, .string, .character, .none, .type, .enumCase: false
        case .wrapOptional(let inner), .box(let inner): inner.mayUseVariables
        case .array(let parts), .tuple(let parts): parts.contains { $0.mayUseVariables }
        default: true
        }
    }
}

extension TypedExpression.Argument {
    var mayAssign: Bool {
        switch value {
        case .value(let value): value.mayAssign
        case .place: true
        case .variadic(let values): values.contains { $0.mayAssign }
        case .defaultValue: false
        }
    }
}
