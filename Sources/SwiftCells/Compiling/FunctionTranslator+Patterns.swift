/// Patterns, switches and loops.
extension FunctionTranslator {
    // MARK: Patterns

    /// Binds a pattern to the value in a register; jumps where it does not match.
    func match(_ pattern: TypedPattern, _ register: Int, _ type: RuntimeType, orJumpTo label: CodeBuilder.Label) throws {
        switch pattern.kind {
        case .any: break
        case .variable(let variable):
            if isGlobal(variable) {
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
        if case .variable(let variable) = pattern.kind, !variable.needsBox, !isGlobal(variable) {
            locations[variable] = field.type.slot == .word ? .word(register) : .object(register)
        } else {
            try match(pattern, register, field.type, orJumpTo: label)
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
        if case .variable(let variable) = pattern.kind, !variable.needsBox, !isGlobal(variable) {
            locations[variable] = wrapped.slot == .word ? .word(register) : .object(register)
        } else {
            try match(pattern, register, wrapped, orJumpTo: label)
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
    func matchAny(
        _ patterns: [(pattern: TypedPattern, condition: TypedExpression?)], _ register: Int, _ type: RuntimeType, orJumpTo label: CodeBuilder.Label
    ) throws {
        if patterns.count == 1 {
            try match(patterns[0].pattern, register, type, orJumpTo: label)
            if let condition = patterns[0].condition { try isolated { try branch(condition, to: label, when: false) } }
            return
        }
        let variables = patterns[0].pattern.bindings
        let types = try variables.map { try runtime($0.type) }
        // Their places are fixed before any pattern fills them.
        for (variable, variableType) in zip(variables, types) { try declare(variable, variableType) }
        let fixed = variables.map { locations[$0] }
        let matched = code.label()
        for (pattern, condition) in patterns {
            let next = code.label()
            let (words, objects) = (code.nextWord, code.nextObject)
            try match(pattern, register, type, orJumpTo: next)
            if let condition { try isolated { try branch(condition, to: next, when: false) } }
            for ((variable, variableType), (place, bound)) in zip(zip(variables, types), zip(fixed, pattern.bindings)) {
                let value = try newRegister(variableType)
                try loadVariable(bound, variableType, to: destination(value, variableType))
                locations[variable] = place
                if variableType.slot == .object { temporaries.insert(value) }
                try store(value, variableType, in: .variable(variable, variableType))
            }
            (code.nextWord, code.nextObject) = (words, objects)
            code.jump(.jump, to: matched)
            code.bind(next)
        }
        code.jump(.jump, to: label)
        code.bind(matched)
        for (variable, place) in zip(variables, fixed) { locations[variable] = place }
    }

    // MARK: switch

    func switchStatement(_ node: TypedSwitch) throws {
        let end = code.label()
        enter(node.target, end, nil)
        blocks.append(Block(firstWord: code.nextWord, firstObject: code.nextObject))
        let type = try runtime(node.subject.type)
        let register = try newRegister(type)
        try temporarily { try evaluate(node.subject, to: destination(register, type)) }
        let outer = (fallthroughLabel, fallthroughDepth)
        let bodies = node.cases.map { _ in code.label() }
        for (index, clause) in node.cases.enumerated() {
            let next = code.label()
            blocks.append(Block(firstWord: code.nextWord, firstObject: code.nextObject))
            if !clause.patterns.isEmpty { try matchAny(clause.patterns, register, type, orJumpTo: next) }
            code.bind(bodies[index])
            fallthroughLabel = index + 1 < bodies.count ? bodies[index + 1] : nil
            fallthroughDepth = blocks.count - 1
            try statements(clause.body.statements, in: node.target)
            closeRegisters(blocks.removeLast())
            code.jump(.jump, to: end)
            code.bind(next)
        }
        (fallthroughLabel, fallthroughDepth) = outer
        code.bind(end)
        closeRegisters(blocks.removeLast())
    }

    // MARK: for-in

    func forIn(_ loop: TypedForIn) throws {
        let end = code.label()
        let next = code.label()
        blocks.append(Block(firstWord: code.nextWord, firstObject: code.nextObject))
        enter(loop.target, end, next)
        let sequence = try runtime(loop.sequence.type)
        if loop.makeIterator == nil {
            switch sequence.shape {
            case .array(let element), .slice(let element): try forArray(loop, element, next, end)
            default: try forRange(loop, next, end)
            }
        } else {
            try forIterator(loop, next, end)
        }
        code.bind(end)
        closeRegisters(blocks.removeLast())
    }

    /// One round: the pattern, the condition, the body.
    private func round(_ loop: TypedForIn, _ register: Int, _ type: RuntimeType, _ next: CodeBuilder.Label) throws {
        blocks.append(Block(firstWord: code.nextWord, firstObject: code.nextObject))
        if case .variable(let variable) = loop.pattern.kind, !variable.needsBox, !variable.isMutable {
            locations[variable] = type.slot == .word ? .word(register) : .object(register)
        } else {
            try match(loop.pattern, register, type, orJumpTo: next)
        }
        if let condition = loop.condition { try temporarily { try branch(condition, to: next, when: false) } }
        try statements(loop.body.statements, in: loop.target)
        closeRegisters(blocks.removeLast())
    }

    private func forArray(_ loop: TypedForIn, _ element: RuntimeType, _ next: CodeBuilder.Label, _ end: CodeBuilder.Label) throws {
        let array = try code.newObject(2)
        try temporarily { try evaluate(loop.sequence, to: .object(array)) }
        let index = try code.newWord(2)
        code.emit(.loadInt, index, immediate: 0)
        code.bind(next)
        code.jump(element.slot == .word ? .nextWord : .nextObject, array, index, to: end)
        let top = code.label()
        code.bind(top)
        try round(loop, element.slot == .word ? index + 1 : array + 1, element, next)
        code.jump(.jumpBack, to: next)
    }

    /// Ranges of integers: `low..<high` and `low...high` written out, or as a value.
    private func forRange(_ loop: TypedForIn, _ next: CodeBuilder.Label, _ end: CodeBuilder.Label) throws {
        let type = try runtime(loop.elementType)
        let counter = try code.newWord()
        let limit = try code.newWord()
        var isClosed = false
        var bounds: (TypedExpression, TypedExpression)?
        if case .call(let reference, _, let arguments) = loop.sequence.kind, arguments.count == 2, reference.declaration.file?.isLibrary == true,
            case .value(let low) = arguments[0].value, case .value(let high) = arguments[1].value
        {
            if reference.declaration.name == "..<" { bounds = (low, high) }
            if reference.declaration.name == "..." { (bounds, isClosed) = ((low, high), true) }
        }
        if let (low, high) = bounds {
            try temporarily { try evaluate(low, to: .word(counter)) }
            try temporarily { try evaluate(high, to: .word(limit)) }
            let fine = code.label()
            code.range = loop.sequence.range
            code.jump(.jumpLessEqualInt, counter, limit, to: fine)
            try rangeFailure(counter, limit, type)
            code.bind(fine)
        } else {
            try temporarily {
                let range = try object(loop.sequence)
                code.emit(.getWord, counter, range, 0)
                code.emit(.getWord, limit, range, 1)
            }
            if case .nominal(let nominal, _) = concrete(loop.sequence.type), nominal.builtin == .closedRange { isClosed = true }
        }
        let top = code.label()
        if isClosed {
            // The counter stays at the last value at the end, so that no range overflows.
        } else {
            code.jump(.jumpLessEqualInt, limit, counter, to: end)
        }
        code.bind(top)
        try round(loop, counter, type, next)
        code.bind(next)
        code.jump(isClosed ? .loopLessEqual : .loopLess, counter, limit, to: top)
    }

    private func rangeFailure(_ low: Int, _ high: Int, _ type: RuntimeType) throws {
        let text = try code.newObject(4)
        code.emit(.loadObject, text, immediate: compiler.constant("the range's lower bound "))
        code.emit(.describeWord, text + 1, low, type.id)
        code.emit(.loadObject, text + 2, immediate: compiler.constant(" is greater than its upper bound "))
        code.emit(.describeWord, text + 3, high, type.id)
        code.emit(.joinStrings, text, text, 4)
        code.emit(.fail, text)
        code.nextObject -= 4
    }

    /// Any other sequence: its iterator, asked again and again.
    private func forIterator(_ loop: TypedForIn, _ next: CodeBuilder.Label, _ end: CodeBuilder.Label) throws {
        guard let makeIterator = loop.makeIterator, let advance = loop.next else { throw fault("a loop over what has no iterator") }
        let iteratorType = try runtime(loop.iteratorType)
        let elementType = try runtime(loop.elementType)
        let iterator = try newRegister(iteratorType)
        try temporarily { try call(makeIterator, loop.sequence, [], destination(iterator, iteratorType)) }
        let optional = try code.newObject()
        code.bind(next)
        code.range = loop.sequence.range
        let (found, isExistential, _) = try resolved(advance)
        let convention =
            isExistential ? try compiler.existentialConvention(of: found.declaration) : try compiler.convention(of: found.declaration, found.substitution)
        let place = iteratorType.slot == .word ? Place.word(iterator) : .object(iterator, iteratorType)
        let receiver: PreparedArgument = convention.parameters.first?.isInout == true ? .place(place) : .register(iterator, iteratorType)
        try callPrepared(found, [receiver], convention, to: .object(optional))
        code.jump(.jumpIfNil, optional, to: end)
        let element = try newRegister(elementType)
        if case .optional = elementType.shape {
            code.emit(.unwrapNested, element, optional)
        } else if elementType.slot == .word {
            code.emit(.unwrapWord, element, optional)
        } else {
            code.emit(.moveObject, element, optional)
        }
        try round(loop, element, elementType, next)
        code.jump(.jumpBack, to: next)
    }
}
