/// Statements.
extension FunctionTranslator {
    /// The statements of a block: its locals and `defer`s end with it.
    func statements(_ list: [TypedStatement], in target: TypedLoop?, value: TypedExpression? = nil) throws {
        blocks.append(Block(firstWord: code.nextWord, firstObject: code.nextObject))
        let depth = blocks.count
        var guards: [(start: Int, block: TypedBlock, words: Int, objects: Int)] = []
        for (index, statement) in list.enumerated() {
            if let value, index == list.count - 1, case .expression(let last) = statement.kind, last === value {
                try showValue(value)
                continue
            }
            if case .defer(let block) = statement.kind {
                blocks[depth - 1].defers.append(.init(block: block, firstObject: code.nextObject))
                guards.append((code.position, block, code.nextWord, code.nextObject))
                continue
            }
            try self.statement(statement)
        }
        let defers = blocks[depth - 1].defers
        if !defers.isEmpty {
            // Where control reaches the end.
            for (index, deferred) in defers.enumerated().reversed() {
                clearObjects(downTo: deferred.firstObject)
                blocks[depth - 1].defers = Array(defers[..<index])
                try statements(deferred.block.statements, in: nil)
            }
            // Where an error leaves the block.
            for guarded in guards.reversed() {
                let label = code.label()
                code.guardCode(from: guarded.start, .thrown, target: label, firstFreeObject: guarded.objects)
                let outer = Array(blocks.dropLast())
                later { [unowned self] in
                    blocks = outer
                    (code.nextWord, code.nextObject) = (guarded.words, guarded.objects)
                    code.bind(label)
                    let error = try code.newObject()
                    code.emit(.catch_, error)
                    try statements(guarded.block.statements, in: nil)
                    code.emit(.throw_, error)
                }
            }
        }
        let block = blocks.removeLast()
        closeRegisters(block)
    }

    /// Lets go of a block's objects, last first, and hands its registers back.
    func closeRegisters(_ block: Block) {
        if !blocks.isEmpty, code.lastOpcode != .return_ { clearObjects(downTo: block.firstObject) }
        code.nextWord = block.firstWord
        code.nextObject = block.firstObject
    }

    /// Evaluates something that leaves no registers in use: temporaries are let go.
    func temporarily<R>(_ body: () throws -> R) throws -> R {
        let (words, objects) = (code.nextWord, code.nextObject)
        let mark = temporaries
        temporaries = []
        let result = try body()
        releaseTemporaries()
        temporaries = mark
        (code.nextWord, code.nextObject) = (words, objects)
        return result
    }

    func statement(_ statement: TypedStatement) throws {
        code.range = statement.range
        switch statement.kind {
        case .expression(let expression):
            try temporarily {
                if try probe(expression, at: statement.range) { return }
                try evaluateAlone(expression)
                try noteCompletion(by: expression)
            }
        case .binding(let pattern, let value): try binding(pattern, value, at: statement.range)
        case .if(let node): try ifStatement(node)
        case .guard(let conditions, let otherwise):
            let failed = code.label()
            let done = code.label()
            let first = code.nextObject
            let left = try self.conditions(conditions, orJumpTo: failed)
            code.jump(.jump, to: done)
            code.bind(failed)
            let (words, objects) = (code.nextWord, code.nextObject)
            emitClears(from: first, to: left)
            try statements(otherwise.statements, in: nil)
            (code.nextWord, code.nextObject) = (words, objects)
            code.bind(done)
        case .while(let target, let conditions, let body):
            let top = code.here()
            let end = code.label()
            enter(target, end, top)
            let block = Block(firstWord: code.nextWord, firstObject: code.nextObject)
            blocks.append(block)
            let failed = code.label()
            let left = try self.conditions(conditions, orJumpTo: failed)
            try statements(body.statements, in: target)
            closeRegisters(blocks.removeLast())
            code.jump(.jumpBack, to: top)
            code.bind(failed)
            emitClears(from: block.firstObject, to: left)
            code.bind(end)
        case .repeatWhile(let target, let body, let condition):
            let top = code.here()
            let next = code.label()
            let end = code.label()
            enter(target, end, next)
            try statements(body.statements, in: target)
            code.bind(next)
            try temporarily { try branch(condition, to: end, when: false) }
            code.jump(.jumpBack, to: top)
            code.bind(end)
        case .forIn(let loop): try forIn(loop)
        case .switch(let node): try switchStatement(node)
        case .do(let node): try doStatement(node)
        case .block(let target, let block):
            let end = code.label()
            enter(target, end, nil)
            try statements(block.statements, in: target)
            code.bind(end)
        case .defer(let block):
            // One that is not directly in a block of statements cannot be; kept for completeness.
            blocks[blocks.count - 1].defers.append(.init(block: block, firstObject: code.nextObject))
        case .break(let loop):
            guard let target = targets[ObjectIdentifier(loop)] else { throw fault("break out of nothing") }
            try jumpOut(to: target.breakLabel, depth: target.depth)
        case .continue(let loop):
            guard let target = targets[ObjectIdentifier(loop)], let label = target.continueLabel else { throw fault("continue of nothing") }
            try jumpOut(to: label, depth: target.depth)
        case .fallthrough(let jump): try fallThrough(jump)
        case .return(let value): try returnStatement(value, at: statement.range)
        case .throw(let error):
            try temporarily {
                let register = try ownedObject(error)
                code.range = statement.range
                code.emit(.throw_, register)
            }
        case .yield(let value):
            guard let target = yields.last else { throw fault("a value for no expression") }
            try temporarily {
                try evaluate(value, to: target.destination)
                try probe(target.destination, of: value, at: statement.range)
            }
            try jumpOut(to: target.end, depth: target.depth)
        case .localFunction, .nothing: break
        }
    }

    func enter(_ target: TypedLoop, _ end: CodeBuilder.Label, _ next: CodeBuilder.Label?) {
        targets[ObjectIdentifier(target)] = Target(breakLabel: end, continueLabel: next, depth: blocks.count)
    }

    /// Leaves blocks by a jump.
    func jumpOut(to label: CodeBuilder.Label, depth: Int) throws {
        try leave(to: depth)
        if blocks.count > depth {
            for register in stride(from: code.nextObject - 1, through: blocks[depth].firstObject, by: -1) { code.emit(.clearObject, register) }
        }
        code.jump(.jump, to: label)
    }

    private func returnStatement(_ value: TypedExpression?, at range: SourceRange) throws {
        if let initializedSelf {
            if let value, case .none = value.kind {
                // `return nil` of an initialiser that may fail.
                code.emit(.clearObject, 0)
                try leave(to: 0)
                try writeBack()
                code.emit(.return_)
                return
            }
            if let call = implicitSuperInit { try temporarily { try evaluate(call, to: .none) } }
            try leave(to: 0)
            try returnInitialized(initializedSelf)
            code.emit(.return_)
            return
        }
        if let value {
            try temporarily {
                try evaluate(value, to: resultDestination)
                // On one line, what its branches give has been noted there.
                if !value.kind.hasBranches || file?.line(at: range.start) != probedLine(range) { try probe(resultDestination, of: value, at: range) }
            }
        }
        try leave(to: 0)
        try writeBack()
        code.emit(.return_)
    }

    // MARK: Conditions

    private func ifStatement(_ node: TypedIf) throws {
        if let isTrue = try knownTruth(node.conditions) {
            let end = code.label()
            enter(node.target, end, nil)
            if let block = isTrue ? node.then : node.otherwise { try statements(block.statements, in: node.target) }
            return code.bind(end)
        }
        let otherwise = code.label()
        let end = code.label()
        enter(node.target, end, nil)
        let block = Block(firstWord: code.nextWord, firstObject: code.nextObject)
        blocks.append(block)
        let left = try conditions(node.conditions, orJumpTo: otherwise)
        try statements(node.then.statements, in: node.target)
        closeRegisters(blocks.removeLast())
        if node.otherwise != nil || left > block.firstObject { code.jump(.jump, to: end) }
        code.bind(otherwise)
        emitClears(from: block.firstObject, to: left)
        if let block = node.otherwise { try statements(block.statements, in: node.target) }
        code.bind(end)
    }

    /// Goes on if all conditions hold, with their bindings in place; jumps otherwise.
    ///
    /// - Returns: The object register below which registers may hold something where it jumps.
    private func conditions(_ conditions: [TypedCondition], orJumpTo label: CodeBuilder.Label) throws -> Int {
        var left = code.nextObject
        for condition in conditions {
            left = code.nextObject
            try self.condition(condition, orJumpTo: label)
            switch condition {
            case .expression: break
            case .optionalBinding(let pattern, _): if !pattern.isIrrefutable { left = code.nextObject }
            // What a pattern does not match is there still.
            case .pattern(let pattern, _): if !pattern.isIrrefutable { left = pattern.mayFailLate ? code.nextObject : min(left + 1, code.nextObject) }
            }
        }
        return left
    }

    /// Lets go of the objects of some registers, last first, which stay in use.
    func emitClears(from first: Int, to end: Int) {
        for register in stride(from: end - 1, through: first, by: -1) { code.emit(.clearObject, register) }
    }

    /// Goes on if a condition holds, with its bindings in place; jumps otherwise.
    private func condition(_ condition: TypedCondition, orJumpTo label: CodeBuilder.Label) throws {
        switch condition {
        case .expression(let expression):
            code.range = expression.range
            try temporarily { try branch(expression, to: label, when: false) }
        case .optionalBinding(let pattern, let value):
            code.range = value.range
            let type = try runtime(value.type)
            guard case .optional(let wrapped) = type.shape else { throw fault("if let of what is no Optional") }
            if case .variable(let variable) = pattern.kind, !variable.needsBox, !variable.isGlobal, let element = try presentElement(value, wrapped, orJumpTo: label) {
                locations[variable] = wrapped.slot == .word ? .word(element) : .object(element)
                return
            }
            if case .variable(let variable) = pattern.kind, !variable.needsBox, !variable.isGlobal, wrapped.slot == .object {
                // The register of the Optional becomes that of the variable.
                let register = try code.newObject()
                try temporarily { try evaluate(value, to: .object(register)) }
                code.jump(.jumpIfNil, register, to: label)
                if case .optional = wrapped.shape { code.emit(.unwrapNested, register, register) }
                locations[variable] = .object(register)
                return
            }
            let register = try code.newObject()
            try temporarily { try evaluate(value, to: .object(register)) }
            code.jump(.jumpIfNil, register, to: label)
            try matchWrapped(pattern, register, wrapped, orJumpTo: label)
            // What the pattern leaves to nobody goes before the body runs.
            code.emit(.clearObject, register)
        case .pattern(let pattern, let value):
            code.range = value.range
            let type = try runtime(value.type)
            if type.slot == .word {
                let register = try code.newWord()
                try temporarily { try evaluate(value, to: .word(register)) }
                try match(pattern, register, type, orJumpTo: label)
            } else {
                let register = try code.newObject()
                try temporarily { try evaluate(value, to: .object(register)) }
                try match(pattern, register, type, orJumpTo: label)
                code.emit(.clearObject, register)
            }
        }
    }

    // MARK: Bindings

    private func binding(_ pattern: TypedPattern, _ value: TypedExpression?, at range: SourceRange) throws {
        guard let value else {
            for variable in pattern.bindings where !variable.isGlobal { try declare(variable, try runtime(variable.type)) }
            return
        }
        if case .any = pattern.kind {
            // `let _ = f()` keeps nothing.
            return try temporarily { try discard(value) }
        }
        if case .variable(let variable) = pattern.kind {
            let type = try runtime(variable.type)
            if !variable.isGlobal {
                // The name is in place only after its value has been computed: the value may mention one it shadows.
                if variable.needsBox || variable.ownership != .strong {
                    try declare(variable, type)
                    try temporarily { try store(.expression(value), in: .variable(variable, type)) }
                } else if type.slot == .word {
                    let register = try code.newWord()
                    try temporarily { try evaluate(value, to: .word(register)) }
                    locations[variable] = .word(register)
                } else {
                    let register = try code.newObject()
                    try temporarily { try evaluate(value, to: .object(register)) }
                    locations[variable] = .object(register)
                }
            } else {
                try temporarily { try store(.expression(value), in: .variable(variable, type)) }
            }
            try probe(variable, at: range)
            return
        }
        // A tuple written out is taken apart at once.
        if case .tuple(let patterns) = pattern.kind, case .tuple(let values) = value.kind, patterns.count == values.count, !pattern.bindings.contains(where: \.isGlobal) {
            for (part, element) in zip(patterns, values) { try binding(part, element, at: .none) }
            return
        }
        let type = try runtime(value.type)
        let failed = code.label()
        if type.slot == .word {
            let register = try code.newWord()
            try temporarily { try evaluate(value, to: .word(register)) }
            try match(pattern, register, type, orJumpTo: failed)
        } else {
            let register = try code.newObject()
            try temporarily { try evaluate(value, to: .object(register)) }
            try match(pattern, register, type, orJumpTo: failed)
            // The parts have names now; those that have none go.
            code.emit(.clearObject, register)
        }
        code.bind(failed)
    }

    // MARK: do

    private func doStatement(_ node: TypedDo) throws {
        let end = code.label()
        enter(node.target, end, nil)
        let start = code.position
        let (words, objects) = (code.nextWord, code.nextObject)
        try statements(node.body.statements, in: node.target)
        guard !node.catches.isEmpty else {
            code.bind(end)
            return
        }
        let handler = code.label()
        code.guardCode(from: start, .thrown, target: handler, firstFreeObject: objects)
        code.jump(.jump, to: end)
        code.bind(handler)
        (code.nextWord, code.nextObject) = (words, objects)
        let error = try code.newObject()
        code.emit(.catch_, error)
        try catches(node.catches, error, end)
        code.bind(end)
        (code.nextWord, code.nextObject) = (words, objects)
    }

    /// The clauses of a `do`: the first that matches runs; an error that none catches is thrown on.
    func catches(_ clauses: [TypedDo.Catch], _ error: Int, _ end: CodeBuilder.Label) throws {
        guard let errorProtocol = compiler.checker.libraryProtocol("Error") else { throw fault("the library has no Error") }
        let errorType = try compiler.types.runtime(.existential([errorProtocol]))
        var catchesAll = false
        for clause in clauses {
            let next = code.label()
            let block = Block(firstWord: code.nextWord, firstObject: code.nextObject)
            blocks.append(block)
            if clause.patterns.isEmpty {
                catchesAll = true
            } else {
                try matchAny(clause.patterns, error, errorType, orJumpTo: next)
            }
            let left = code.nextObject
            try statements(clause.body.statements, in: nil)
            closeRegisters(blocks.removeLast())
            code.emit(.clearObject, error)
            code.jump(.jump, to: end)
            code.bind(next)
            if !clause.patterns.isEmpty { emitClears(from: block.firstObject, to: left) }
        }
        if !catchesAll { code.emit(.throw_, error) }
    }
}

extension TypedExpression.Kind {
    /// Whether its value is that of one of several blocks.
    fileprivate var hasBranches: Bool {
        switch self {
        case .ifExpression, .switchExpression, .doExpression: true
        default: false
        }
    }
}
