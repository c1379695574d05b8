/// Loops over sequences.
extension FunctionTranslator {
    func forIn(_ loop: TypedForIn) throws {
        let end = code.label()
        let next = code.label()
        blocks.append(Block(firstWord: code.nextWord, firstObject: code.nextObject))
        enter(loop.target, end, next)
        var isOfTwo = false
        if let walk = try walk(loop) {
            if case .zipped = walk { isOfTwo = true }
            try forWalk(loop, walk, next, end)
        } else {
            try forIterator(loop, next, end)
        }
        code.bind(end)
        let block = blocks.removeLast()
        // Of two sequences, the first one goes first, after its last element has been let go of.
        if isOfTwo {
            for array in stride(from: block.firstObject, to: code.nextObject - 1, by: 2) {
                code.emit(.clearObject, array + 1)
                code.emit(.clearObject, array)
            }
        }
        closeRegisters(block)
    }

    /// One round: the pattern, the condition, the body.
    private func round(_ loop: TypedForIn, _ next: CodeBuilder.Label, bind: () throws -> Void) throws {
        blocks.append(Block(firstWord: code.nextWord, firstObject: code.nextObject))
        try bind()
        if let condition = loop.condition { try temporarily { try branch(condition, to: next, when: false) } }
        try statements(loop.body.statements, in: loop.target)
        closeRegisters(blocks.removeLast())
    }

    /// A sequence that the compiler knows: no iterator is made, and no pair unless somebody wants it.
    private func forWalk(_ loop: TypedForIn, _ walk: SequenceWalk, _ next: CodeBuilder.Label, _ end: CodeBuilder.Label) throws {
        if case .integers(let isClosed) = walk { return try forRange(loop, isClosed, next, end) }
        let type = try runtime(loop.elementType)
        let advance = try begin(walk, .expression(loop.sequence, loop.makeIterator), type)
        code.bind(next)
        code.range = loop.sequence.range
        let element = try advance(end)
        try round(loop, next) { try self.bind(loop.pattern, element, orJumpTo: next) }
        code.jump(.jumpBack, to: next)
    }

    /// Ranges of integers: `low..<high` and `low...high` written out, or as a value.
    private func forRange(_ loop: TypedForIn, _ isClosed: Bool, _ next: CodeBuilder.Label, _ end: CodeBuilder.Label) throws {
        let type = try runtime(loop.elementType)
        let (counter, limit) = try bounds(.expression(loop.sequence, nil), type)
        let top = code.label()
        if isClosed {
            // The counter stays at the last value at the end, so that no range overflows.
        } else {
            code.jump(.jumpLessEqualInt, limit, counter, to: end)
        }
        code.bind(top)
        try round(loop, next) { try self.bind(loop.pattern, .value(counter, type), orJumpTo: next) }
        code.bind(next)
        code.jump(isClosed ? .loopLessEqual : .loopLess, counter, limit, to: top)
    }

    /// The registers of a range's bounds, the first of which may be changed.
    func bounds(_ range: WalkSource, _ type: RuntimeType) throws -> (low: Int, high: Int) {
        let low = try code.newWord()
        let high = try code.newWord()
        if case .expression(let expression, _) = range, case .call(let reference, _, let arguments) = expression.kind, arguments.count == 2,
            reference.declaration.file?.isLibrary == true, ["..<", "..."].contains(reference.declaration.name), case .value(let first) = arguments[0].value,
            case .value(let last) = arguments[1].value
        {
            try temporarily { try evaluate(first, to: .word(low)) }
            try temporarily { try evaluate(last, to: .word(high)) }
            let fine = code.label()
            code.range = expression.range
            code.jump(.jumpLessEqualInt, low, high, to: fine)
            try rangeFailure(low, high, type)
            code.bind(fine)
        } else {
            try temporarily {
                let record = try object(range)
                code.emit(.getWord, low, record, 0)
                code.emit(.getWord, high, record, 1)
            }
        }
        return (low, high)
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
            isExistential ? try compiler.existentialConvention(of: .init(found.declaration, found.substitution)) : try compiler.convention(of: found.declaration, found.substitution)
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
        try round(loop, next) { try self.bind(loop.pattern, .value(element, elementType), orJumpTo: next) }
        code.jump(.jumpBack, to: next)
    }
}
