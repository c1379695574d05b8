/// Patterns, switches and loops.
extension FunctionTranslator {
    // MARK: Patterns

    /// Binds a pattern to the value in a register; jumps where it does not match.
    func match(_ pattern: TypedPattern, _ register: Int, _ type: RuntimeType, orJumpTo label: CodeBuilder.Label) throws {
        switch pattern.kind {
        case .any: break
        case .variable(let variable):
            if variable.isGlobal {
                return try store(register, type, in: .variable(variable, try runtime(variable.type)))
            }
            try declare(variable, type)
            switch locations[variable] {
            case .word(let target): code.emit(.moveWord, target, register)
            case .object(let target): code.emit(.copyObject, target, register)
            case .box(let box):
                if type.slot == .word {
                    code.emit(.setWord, box, 2, register)
                } else {
                    let copy = try code.newObject()
                    code.emit(.copyObject, copy, register)
                    code.emit(.setObject, box, 0, copy)
                }
            case nil: throw fault("the variable \(variable.name) has no place")
            }
        case .tuple(let parts):
            guard case .tuple(let fields) = type.shape, fields.count == parts.count else { throw fault("a tuple pattern for \(type.name)") }
            for (part, field) in zip(parts, fields) {
                if case .any = part.kind { continue }
                try matchField(part, field, register, orJumpTo: label)
            }
        case .enumCase(let enumCase, let payload):
            switch type.shape {
            case .simpleEnum: code.jump(.jumpNotEqualImmediate, register, enumCase.index, to: label)
            case .payloadEnum(let cases):
                let tag = try code.newWord()
                code.emit(.tag, tag, register)
                code.jump(.jumpNotEqualImmediate, tag, enumCase.index, to: label)
                let fields = cases[enumCase.index].fields
                if payload.count == 1, fields.count > 1 {
                    // One pattern for the whole payload: a tuple of it.
                    let tuple = try runtime(payload[0].type)
                    guard case .tuple(let parts) = tuple.shape, let layout = tuple.layout else { break }
                    var registers: [Int] = []
                    for field in fields {
                        let part = try newRegister(field.type)
                        getField(field, of: register, to: destination(part, field.type))
                        if field.type.slot == .object { temporaries.insert(part) }
                        registers.append(part)
                    }
                    let record = try code.newObject()
                    try makeRecord(layout, parts, registers, .object(record))
                    return try match(payload[0], record, tuple, orJumpTo: label)
                }
                for (part, field) in zip(payload, fields) {
                    if case .any = part.kind { continue }
                    try matchField(part, field, register, orJumpTo: label)
                }
            case .optional(let wrapped):
                if let part = payload.first {
                    code.jump(.jumpIfNil, register, to: label)
                    try matchWrapped(part, register, wrapped, orJumpTo: label)
                } else if enumCase.name == "some" {
                    code.jump(.jumpIfNil, register, to: label)
                } else {
                    code.jump(.jumpIfNotNil, register, to: label)
                }
            default: throw fault("an enum pattern for \(type.name)")
            }
        case .some(let part):
            guard case .optional(let wrapped) = type.shape else { throw fault("an Optional pattern for \(type.name)") }
            code.jump(.jumpIfNil, register, to: label)
            try matchWrapped(part, register, wrapped, orJumpTo: label)
        case .none: code.jump(.jumpIfNotNil, register, to: label)
        case .is(let target):
            let value = try boxedRegister(register, type)
            code.emit(.cast, value, value, try runtime(target).id)
            code.jump(.jumpIfNil, value, to: label)
        case .cast(let part, let target):
            let targetType = try runtime(target)
            let value = try boxedRegister(register, type)
            code.emit(.cast, value, value, targetType.id)
            code.jump(.jumpIfNil, value, to: label)
            let opened = try newRegister(targetType)
            open(value, targetType, destination(opened, targetType))
            try match(part, opened, targetType, orJumpTo: label)
        case .boolean(let wanted): code.jump(wanted ? .jumpIfNot : .jumpIf, register, to: label)
        case .expression(let subject, let test):
            locations[subject] = type.slot == .word ? .word(register) : .object(register)
            try isolated { try branch(test, to: label, when: false) }
        }
    }

    private func matchField(_ pattern: TypedPattern, _ field: RuntimeType.Field, _ record: Int, orJumpTo label: CodeBuilder.Label) throws {
        let register = try newRegister(field.type)
        getField(field, of: record, to: destination(register, field.type))
        if case .variable(let variable) = pattern.kind, !variable.needsBox, !variable.isGlobal {
            locations[variable] = field.type.slot == .word ? .word(register) : .object(register)
        } else {
            try match(pattern, register, field.type, orJumpTo: label)
            if field.type.slot == .object { code.emit(.clearObject, register) }
        }
    }

    /// Matches what an Optional that is there wraps.
    func matchWrapped(_ pattern: TypedPattern, _ optional: Int, _ wrapped: RuntimeType, orJumpTo label: CodeBuilder.Label) throws {
        if case .any = pattern.kind { return }
        let register = try newRegister(wrapped)
        if case .optional = wrapped.shape {
            code.emit(.unwrapNested, register, optional)
        } else if wrapped.slot == .word {
            code.emit(.unwrapWord, register, optional)
        } else {
            code.emit(.copyObject, register, optional)
        }
        if case .variable(let variable) = pattern.kind, !variable.needsBox, !variable.isGlobal {
            locations[variable] = wrapped.slot == .word ? .word(register) : .object(register)
        } else {
            try match(pattern, register, wrapped, orJumpTo: label)
            if wrapped.slot == .object { code.emit(.clearObject, register) }
        }
    }

    private func boxedRegister(_ register: Int, _ type: RuntimeType) throws -> Int {
        let value = try code.newObject()
        if case .existential = type.shape {
            code.emit(.copyObject, value, register)
        } else if type.slot == .word {
            code.emit(.makeAnyWord, value, register, type.id)
        } else {
            code.emit(.copyObject, value, register)
            code.emit(.makeAnyObject, value, value, type.id)
        }
        return value
    }

    /// The patterns of one case: the first that matches counts; each binds the variables of the first.
    ///
    /// - Parameter isDeclared: whether these have their places, to which values come from elsewhere, too.
    func matchAny(
        _ patterns: [(pattern: TypedPattern, condition: TypedExpression?)], _ register: Int, _ type: RuntimeType, isDeclared: Bool = false, orJumpTo label: CodeBuilder.Label
    ) throws {
        if patterns.count == 1, !isDeclared {
            try match(patterns[0].pattern, register, type, orJumpTo: label)
            if let condition = patterns[0].condition { try isolated { try branch(condition, to: label, when: false) } }
            return
        }
        let variables = patterns[0].pattern.bindings
        let types = try variables.map { try runtime($0.type) }
        // Their places are fixed before any pattern fills them.
        if !isDeclared { for (variable, variableType) in zip(variables, types) { try declare(variable, variableType) } }
        let fixed = variables.map { locations[$0] }
        let matched = code.label()
        let first = code.nextObject
        for (pattern, condition) in patterns {
            let next = code.label()
            let (words, objects) = (code.nextWord, code.nextObject)
            try match(pattern, register, type, orJumpTo: next)
            if let condition { try isolated { try branch(condition, to: next, when: false) } }
            for ((variable, variableType), (place, bound)) in zip(zip(variables, types), zip(fixed, pattern.bindings)) {
                let value = try newRegister(variableType)
                try loadVariable(bound, variableType, to: destination(value, variableType))
                locations[variable] = place
                try fill(variable, variableType, from: value)
            }
            let left = code.nextObject
            emitClears(from: first, to: left)
            (code.nextWord, code.nextObject) = (words, objects)
            code.jump(.jump, to: matched)
            code.bind(next)
            if pattern.mayFailLate || condition != nil { emitClears(from: first, to: left) }
        }
        code.jump(.jump, to: label)
        code.bind(matched)
        for (variable, place) in zip(variables, fixed) { locations[variable] = place }
    }

    /// Stores what a register holds, for good, in a variable that has its place.
    private func fill(_ variable: VariableDeclaration, _ type: RuntimeType, from register: Int) throws {
        if type.slot == .object { temporaries.insert(register) }
        try store(register, type, in: .variable(variable, type))
    }

    // MARK: switch

    /// Goes on in the code of the next case, whose variables take the values of this one's.
    func fallThrough(_ jump: TypedFallthrough) throws {
        guard let label = fallthroughLabel else { throw fault("fallthrough out of nothing") }
        for (own, variable) in jump.copies {
            let type = try runtime(variable.type)
            let value = try newRegister(type)
            try loadVariable(own, type, to: destination(value, type))
            try fill(variable, type, from: value)
        }
        try jumpOut(to: label, depth: fallthroughDepth)
    }

    func switchStatement(_ node: TypedSwitch) throws {
        let end = code.label()
        enter(node.target, end, nil)
        blocks.append(Block(firstWord: code.nextWord, firstObject: code.nextObject))
        let type = try runtime(node.subject.type)
        let register = try newRegister(type)
        try temporarily { try evaluate(node.subject, to: destination(register, type)) }
        let outer = (fallthroughLabel, fallthroughDepth)
        let bodies = node.cases.map { _ in code.label() }
        // What falls into a case fills its variables ahead of its patterns.
        for clause in node.cases where clause.isFallenInto { for variable in clause.bindings { try declare(variable, try runtime(variable.type)) } }
        let last = node.cases.lastIndex { clause in clause.patterns.isEmpty || clause.patterns.contains { $0.condition == nil && $0.pattern.isIrrefutable } }
        for (index, clause) in node.cases.enumerated() {
            let next = code.label()
            let block = Block(firstWord: code.nextWord, firstObject: code.nextObject)
            blocks.append(block)
            if !clause.patterns.isEmpty { try matchAny(clause.patterns, register, type, isDeclared: clause.isFallenInto && !clause.bindings.isEmpty, orJumpTo: next) }
            let left = code.nextObject
            code.bind(bodies[index])
            // swiftc lets go of what the patterns have left over before the body runs, unless a case that takes all could still have wanted it.
            if type.slot == .object, !type.isExistential, index >= last ?? 0 || clause.patterns.count > 1 { code.emit(.clearObject, register) }
            fallthroughLabel = index + 1 < bodies.count ? bodies[index + 1] : nil
            fallthroughDepth = blocks.count - 1
            try statements(clause.body.statements, in: node.target)
            closeRegisters(blocks.removeLast())
            code.jump(.jump, to: end)
            code.bind(next)
            if clause.patterns.count == 1, clause.patterns[0].condition != nil || clause.patterns[0].pattern.mayFailLate { emitClears(from: block.firstObject, to: left) }
        }
        (fallthroughLabel, fallthroughDepth) = outer
        code.bind(end)
        closeRegisters(blocks.removeLast())
    }
}

extension TypedPattern {
    /// Whether it may turn out not to match once parts of the value are in registers.
    var mayFailLate: Bool {
        switch kind {
        case .any, .variable, .none, .boolean: false
        case .tuple(let parts), .enumCase(_, let parts): parts.contains { !$0.isIrrefutable }
        case .some(let part): !part.isIrrefutable
        case .is, .cast, .expression: true
        }
    }
}

extension RuntimeType {
    fileprivate var isExistential: Bool { if case .existential = shape { true } else { false } }
}
