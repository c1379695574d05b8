/// How a loop goes through a sequence that the compiler knows, without asking an iterator.
indirect enum SequenceWalk {
    case array
    /// A range of integers.
    case integers(isClosed: Bool)
    case reversedArray
    case reversedIntegers(isClosed: Bool)
    /// By arrays of all that a set has, or of a dictionary's keys and of its values, which functions of the library make.
    case entries([FunctionReference], of: SwiftType)
    /// With numbers from 0 on.
    case enumerated(Part)
    case zipped(Part, Part)
    /// Integers by equal steps, all of which are known to go up or down.
    case strided(step: Int, isClosed: Bool)
    /// The same with fractions.
    case fractional(isRising: Bool, isClosed: Bool)
    /// Integers without end.
    case counted
    /// As another sequence, which is its first property.
    case based(Part)
    /// What a closure of the type given, which is its second property, makes of the elements of another sequence.
    case mapped(Part, by: SwiftType)
    /// Those of which such a closure says true.
    case filtered(Part, by: SwiftType)
    /// The elements of another sequence's elements.
    case joined(Part, of: Part)
    /// By an iterator over an array of the elements, which `makeIterator` makes.
    case copied(FunctionReference)
    /// The characters of a text, of which a function of the library makes an array.
    case characters(FunctionReference)
    /// The same from the last element to the first, of what such an iterator goes through.
    case reversedCopy(FunctionReference, SwiftType)

    /// A sequence within another.
    struct Part {
        let walk: SequenceWalk
        let type: SwiftType
    }
}

/// The value that a loop goes through.
enum WalkSource {
    /// An expression, and its `makeIterator`.
    case expression(TypedExpression, FunctionReference?)
    /// An object register that nobody changes.
    case register(Int, RuntimeType)
}

/// An element of a sequence, where its parts lie.
indirect enum WalkedElement {
    case value(Int, RuntimeType)
    case pair(WalkedElement, WalkedElement, RuntimeType)
}

extension FunctionTranslator {
    // MARK: What is known

    /// How a loop goes through its sequence; nil where only its iterator knows.
    func walk(_ loop: TypedForIn) throws -> SequenceWalk? {
        if let known = walk(concrete(loop.sequence.type), of: loop.sequence) { return known }
        guard let makeIterator = loop.makeIterator, isOfArray(concrete(loop.iteratorType)) else { return nil }
        return .copied(makeIterator)
    }

    /// - Parameter expression: The value, where it is known how it comes about.
    private func walk(_ type: SwiftType, of expression: TypedExpression?) -> SequenceWalk? {
        guard case .nominal(let nominal, let arguments) = type, nominal.isLibraryType || nominal.builtin != nil else { return nil }
        switch nominal.builtin {
        case .array?: return .array
        case .range?: return isInteger(arguments[0]) ? .integers(isClosed: false) : nil
        case .closedRange?: return isInteger(arguments[0]) ? .integers(isClosed: true) : nil
        case .set?: return libraryMember("_elementIterator", of: type).map { .entries([$0], of: type) }
        case .dictionary?:
            guard let keys = libraryMember("_keyIterator", of: type), let values = libraryMember("_valueIterator", of: type) else { return nil }
            return .entries([keys, values], of: type)
        default: break
        }
        switch (nominal.name, arguments.count) {
        case ("String", 0), ("Substring", 0): return libraryMember("_characterIterator", of: type).map { .characters($0) }
        case ("ReversedCollection", 1):
            switch walk(arguments[0], of: nil) {
            case .characters?: return libraryMember("makeIterator", of: arguments[0]).map { .reversedCopy($0, arguments[0]) }
            case .array?: return .reversedArray
            case .integers(let isClosed)?: return .reversedIntegers(isClosed: isClosed)
            case nil:
                guard let part = nested(arguments[0]), case .copied(let makeIterator) = part.walk else { return nil }
                return .reversedCopy(makeIterator, part.type)
            default: return nil
            }
        case ("EnumeratedSequence", 1): return nested(arguments[0]).map { .enumerated($0) }
        case ("Zip2Sequence", 2):
            guard let first = nested(arguments[0]), let second = nested(arguments[1]) else { return nil }
            return .zipped(first, second)
        case ("StrideTo", 1), ("StrideThrough", 1):
            guard let expression, let (_, _, by) = strideArguments(expression), case .nominal(let element, _) = arguments[0] else { return nil }
            let isClosed = nominal.name == "StrideThrough"
            switch (element.builtin, by.kind) {
            case (.int?, .integer(let step)) where step != 0: return Int(exactly: step).map { .strided(step: $0, isClosed: isClosed) }
            case (.double?, .integer(let step)) where step != 0: return .fractional(isRising: step > 0, isClosed: isClosed)
            case (.double?, .floating(let step)) where step != 0: return .fractional(isRising: step > 0, isClosed: isClosed)
            default: return nil
            }
        case ("PartialRangeFrom", 1):
            guard case .nominal(let element, _) = arguments[0], element.builtin == .int else { return nil }
            return .counted
        default: return composedWalk(nominal, type, arguments)
        }
    }

    /// How a sequence within another is gone through.
    func nested(_ type: SwiftType) -> SequenceWalk.Part? {
        if let known = walk(type, of: nil) { return SequenceWalk.Part(walk: known, type: type) }
        guard case .nominal(let nominal, _) = type, nominal.isLibraryType || nominal.builtin != nil else { return nil }
        guard let makeIterator = libraryMember("makeIterator", of: type) else { return nil }
        let iterator = concrete(compiler.checker.substitute(makeIterator.declaration.result, makeIterator.substitution))
        return isOfArray(iterator) ? SequenceWalk.Part(walk: .copied(makeIterator), type: type) : nil
    }

    /// What the library declares for a type under a name, without parameters.
    func libraryMember(_ name: String, of type: SwiftType) -> FunctionReference? {
        let environment = GenericEnvironment()
        let members = compiler.checker.lookup(name, in: type, isStatic: false, environment: environment).filter { member in
            guard let function = member.declaration as? FunctionDeclaration, function.parameters.isEmpty, function.file?.isLibrary == true else { return false }
            return member.requirements.allSatisfy { compiler.checker.holds(compiler.checker.substitute($0, member.substitution), in: environment) }
        }
        guard let member = members.min(by: { $0.origin.rawValue < $1.origin.rawValue }), member.origin != .requirement,
            let function = member.declaration as? FunctionDeclaration
        else { return nil }
        return FunctionReference(function, member.substitution, .direct)
    }

    /// Whether an iterator is made of an array, which is its first property.
    private func isOfArray(_ iterator: SwiftType) -> Bool {
        guard case .nominal(let nominal, let arguments) = iterator, nominal.isLibraryType else { return false }
        if nominal.name == "IndexingIterator", case .nominal(let elements, _)? = arguments.first { return elements.builtin == .array }
        return nominal.name == "_ArrayIterator" || nominal.name == "_StringIterator"
    }

    private func isInteger(_ type: SwiftType) -> Bool {
        guard case .nominal(let nominal, _) = type else { return false }
        return nominal.builtin?.isOrderedAsWord == true
    }

    /// The arguments of the library's function that makes a sequence, where the expression is a call of it.
    func libraryCall(_ name: String, _ source: WalkSource) -> (base: TypedExpression?, arguments: [TypedExpression])? {
        guard case .expression(let expression, _) = source, case .call(let reference, let base, let arguments) = expression.kind,
            reference.declaration.name == name, reference.declaration.file?.isLibrary == true
        else { return nil }
        var values: [TypedExpression] = []
        for argument in arguments {
            guard case .value(let value) = argument.value else { return nil }
            values.append(value)
        }
        return (base, values)
    }

    private func strideArguments(_ expression: TypedExpression) -> (from: TypedExpression, to: TypedExpression, by: TypedExpression)? {
        guard let call = libraryCall("stride", .expression(expression, nil)), call.arguments.count == 3 else { return nil }
        return (call.arguments[0], call.arguments[1], call.arguments[2])
    }

    // MARK: Going through

    /// Emits what is done once.
    ///
    /// - Parameter type: The elements'.
    /// - Returns: Emits what is done for each element, a jump away after the last; says where the element lies.
    func begin(_ walk: SequenceWalk, _ source: WalkSource, _ type: RuntimeType) throws -> (_ end: CodeBuilder.Label) throws -> WalkedElement {
        switch walk {
        case .array:
            let array = try code.newObject(2)
            try temporarily { try put(source, in: array) }
            return try elements(of: array, type)
        case .copied(let makeIterator):
            let array = try code.newObject(2), index = try code.newWord(2)
            try copy(source, makeIterator, to: array, beginningAt: index)
            return try elements(of: array, from: index, type)
        case .characters(let makeIterator):
            let text = try code.newObject(2)
            try copy(source, makeIterator, to: text)
            return try elements(of: text, type, by: .nextCharacter)
        case .reversedCopy(let makeIterator, let base):
            let array = try code.newObject()
            if let base = libraryCall("reversed", source)?.base {
                try copy(.expression(base, nil), makeIterator, to: array)
            } else {
                try copy(part(0, of: source, runtime(base)), makeIterator, to: array)
            }
            return try elementsBackwards(of: array, type)
        case .entries(let parts, let base):
            let arrays = try parts.map { _ in try code.newObject(2) }
            let baseType = try runtime(base)
            try temporarily {
                // Held no longer than it takes: what the loop changes of it is changed in place.
                let held = try newTemporary()
                try put(source, in: held)
                for (part, array) in zip(parts, arrays) { try copy(.register(held, baseType), part, to: array) }
            }
            if arrays.count == 1 { return try elements(of: arrays[0], type) }
            guard case .tuple(let fields) = type.shape, fields.count == 2 else { throw fault("entries that are no pairs") }
            let key = try elements(of: arrays[0], fields[0].type), value = try elements(of: arrays[1], fields[1].type)
            return { end in .pair(try key(end), try value(end), type) }
        case .reversedArray:
            let array = try code.newObject()
            if let base = libraryCall("reversed", source)?.base {
                try temporarily { try put(.expression(base, nil), in: array) }
            } else {
                try temporarily { code.emit(.getObject, k: 1, array, try object(source), 0) }
            }
            return try elementsBackwards(of: array, type)
        case .integers(let isClosed):
            let (low, high) = try bounds(source, type)
            return try numbers(from: low, to: high, type, isClosed, opcode: .wrappingAdd)
        case .reversedIntegers(let isClosed):
            let low: Int, high: Int
            if let base = libraryCall("reversed", source)?.base {
                (low, high) = try bounds(.expression(base, nil), type)
            } else {
                (low, high) = try bounds(part(0, of: source, type), type)
            }
            return try numbers(from: high, to: low, type, isClosed, opcode: .wrappingSub)
        case .enumerated(let inner):
            guard case .tuple(let fields) = type.shape, fields.count == 2 else { throw fault("numbers with what is no pair") }
            let advance: (CodeBuilder.Label) throws -> WalkedElement
            if let base = libraryCall("enumerated", source)?.base {
                advance = try begin(inner.walk, .expression(base, nil), fields[1].type)
            } else {
                advance = try begin(inner.walk, part(0, of: source, runtime(inner.type)), fields[1].type)
            }
            let number = try code.newWord()
            code.emit(.loadInt, number, immediate: -1)
            return { end in
                let element = try advance(end)
                self.code.emit(.addIntImmediate, number, number, 1)
                return .pair(.value(number, fields[0].type), element, type)
            }
        case .zipped(let first, let second):
            guard case .tuple(let fields) = type.shape, fields.count == 2 else { throw fault("pairs of what is no pair") }
            let sources: [WalkSource]
            if let arguments = libraryCall("zip", source)?.arguments, arguments.count == 2 {
                sources = arguments.map { .expression($0, nil) }
            } else {
                let pair = try code.newObject()
                try temporarily { try put(source, in: pair) }
                sources = try [first, second].enumerated().map { try part($0, of: .register(pair, type), runtime($1.type)) }
            }
            let one = try begin(first.walk, sources[0], fields[0].type)
            let other = try begin(second.walk, sources[1], fields[1].type)
            return { end in .pair(try one(end), try other(end), type) }
        case .strided(let step, let isClosed):
            guard case .expression(let expression, _) = source, let (from, to, _) = strideArguments(expression) else { throw fault("steps of unknown size") }
            return try steps(from, to, by: step, isClosed, type)
        case .fractional(let isRising, let isClosed):
            guard case .expression(let expression, _) = source, let (from, to, by) = strideArguments(expression) else { throw fault("steps of unknown size") }
            return try fractionalSteps(from, to, by: by, isRising: isRising, isClosed, type)
        case .counted: return try counted(source, type)
        case .based(let inner): return try begin(inner.walk, part(0, of: source, runtime(inner.type)), type)
        case .mapped(let inner, let function): return try mapped(inner, source, function, type)
        case .filtered(let inner, let function): return try filtered(inner, source, function)
        case .joined(let outer, let inner): return try joined(outer, of: inner, source, type)
        }
    }

    private func elements(of array: Int, _ type: RuntimeType, by advance: Opcode? = nil) throws -> (CodeBuilder.Label) throws -> WalkedElement {
        let index = try code.newWord(2)
        code.emit(.loadInt, index, immediate: 0)
        return try elements(of: array, from: index, type, by: advance)
    }

    private func elements(of array: Int, from index: Int, _ type: RuntimeType, by advance: Opcode? = nil) throws -> (CodeBuilder.Label) throws -> WalkedElement {
        { end in
            self.code.jump(advance ?? (type.slot == .word ? .nextWord : .nextObject), array, index, to: end)
            return .value(type.slot == .word ? index + 1 : array + 1, type)
        }
    }

    private func elementsBackwards(of array: Int, _ type: RuntimeType) throws -> (CodeBuilder.Label) throws -> WalkedElement {
        let index = try code.newWord()
        code.emit(.count, index, array)
        let element = try newRegister(type)
        return { end in
            self.code.jump(.jumpEqualImmediate, index, 0, to: end)
            self.code.emit(.addIntImmediate, index, index, -1)
            self.code.emit(type.slot == .word ? .elementWord : .elementObject, element, array, index)
            return .value(element, type)
        }
    }

    /// Brings the array that an iterator goes through into a register.
    /// - Parameter index: The register for where it stands, which need not be at the first element.
    private func copy(_ source: WalkSource, _ makeIterator: FunctionReference, to array: Int, beginningAt index: Int? = nil) throws {
        try temporarily {
            let iterator = try newTemporary()
            switch source {
            case .expression(let expression, let own): try call(own.map { $0.declaration.name == makeIterator.declaration.name ? $0 : makeIterator } ?? makeIterator, expression, [], .object(iterator))
            case .register(let register, let type):
                let found = try resolved(makeIterator).reference
                try callPrepared(found, [.register(register, type)], compiler.convention(of: found.declaration, found.substitution), to: .object(iterator))
            }
            if let index { code.emit(.getWord, index, iterator, 0) }
            code.emit(.getObject, k: 1, array, iterator, 0)
        }
    }

    /// The numbers of a range from one of its bounds to the other, which `opcode` leads to.
    private func numbers(
        from counter: Int, to limit: Int, _ type: RuntimeType, _ isClosed: Bool, opcode: Opcode
    ) throws -> (CodeBuilder.Label) throws -> WalkedElement {
        let one = try code.newWord()
        code.emit(.loadInt, one, immediate: 1)
        let element = try code.newWord()
        if isClosed {
            // No number is beyond the last one, which may be the greatest there is.
            let isOver = try code.newWord()
            code.emit(.loadInt, isOver, immediate: 0)
            return { end in
                self.code.jump(.jumpIf, isOver, to: end)
                self.code.emit(.moveWord, element, counter)
                self.code.emit(.equalInt, isOver, counter, limit)
                self.code.emit(opcode, counter, counter, one)
                return .value(element, type)
            }
        }
        return { end in
            self.code.jump(.jumpEqualInt, counter, limit, to: end)
            if opcode == .wrappingSub {
                self.code.emit(opcode, counter, counter, one)
                self.code.emit(.moveWord, element, counter)
            } else {
                self.code.emit(.moveWord, element, counter)
                self.code.emit(opcode, counter, counter, one)
            }
            return .value(element, type)
        }
    }

    /// The numbers from a start by steps of one size.
    private func steps(
        _ from: TypedExpression, _ to: TypedExpression, by size: Int, _ isClosed: Bool, _ type: RuntimeType
    ) throws -> (CodeBuilder.Label) throws -> WalkedElement {
        let current = try code.newWord(), limit = try code.newWord(), step = try code.newWord(), isOver = try code.newWord()
        let element = try code.newWord()
        try temporarily { try evaluate(from, to: .word(current)) }
        try temporarily { try evaluate(to, to: .word(limit)) }
        loadWord(size, to: .word(step))
        code.emit(.loadInt, isOver, immediate: 0)
        let isRising = size > 0
        return { end in
            // What would be beyond the greatest number there is comes out below the one before.
            self.code.jump(.jumpIf, isOver, to: end)
            let (first, second) = isRising ? (limit, current) : (current, limit)
            self.code.jump(isClosed ? .jumpLessInt : .jumpLessEqualInt, first, second, to: end)
            self.code.emit(.moveWord, element, current)
            self.code.emit(.wrappingAdd, current, current, step)
            self.code.emit(.lessInt, isOver, isRising ? current : element, isRising ? element : current)
            return .value(element, type)
        }
    }

    // MARK: Values

    /// An object register that holds the value.
    func object(_ source: WalkSource) throws -> Int {
        switch source {
        case .expression(let expression, _): try object(expression)
        case .register(let register, _): register
        }
    }

    func put(_ source: WalkSource, in register: Int) throws {
        switch source {
        case .expression(let expression, _): try evaluate(expression, to: .object(register))
        case .register(let other, _): code.emit(.copyObject, register, other)
        }
    }

    /// A property that is an object, in a register of its own.
    func part(_ index: Int, of source: WalkSource, _ type: RuntimeType) throws -> WalkSource {
        let part = try code.newObject()
        try temporarily { code.emit(.getObject, k: 1, part, try object(source), index) }
        return .register(part, type)
    }

    /// Gives the names of a pattern an element, or jumps where it does not match.
    func bind(_ pattern: TypedPattern, _ element: WalkedElement, orJumpTo label: CodeBuilder.Label) throws {
        switch element {
        case .value(let register, let type):
            if case .variable(let variable) = pattern.kind, !variable.needsBox, !variable.isMutable {
                locations[variable] = type.slot == .word ? .word(register) : .object(register)
            } else {
                try match(pattern, register, type, orJumpTo: label)
            }
        case .pair(let first, let second, _):
            if case .tuple(let parts) = pattern.kind, parts.count == 2 {
                try bind(parts[0], first, orJumpTo: label)
                try bind(parts[1], second, orJumpTo: label)
            } else if case .variable(let variable) = pattern.kind, !variable.needsBox, !variable.isMutable, !variable.isGlobal {
                // As long as only its parts are asked for, nobody needs the pair.
                locations[variable] = nil
                pairs[variable] = element
            } else {
                try bind(pattern, .value(try record(element), element.type), orJumpTo: label)
            }
        }
    }

    /// Puts an element's value where it is wanted.
    func deliver(_ element: WalkedElement, to destination: Destination) throws {
        switch (element, destination) {
        case (.value(let register, let type), _): if type.slot == .word { deliverWord(register, to: destination) } else { deliverObject(register, to: destination) }
        case (.pair, .object(let target)):
            let (words, objects) = (code.nextWord, code.nextObject)
            code.emit(.moveObject, target, try record(element))
            (code.nextWord, code.nextObject) = (words, objects)
        case (.pair, _): break
        }
    }

    /// The register of an element's value, made of its parts if need be.
    func record(_ element: WalkedElement) throws -> Int {
        switch element {
        case .value(let register, _): return register
        case .pair(let first, let second, let type):
            guard case .tuple(let fields) = type.shape, let layout = type.layout else { throw fault("a pair without layout") }
            let registers = [try record(first), try record(second)]
            let register = try code.newObject()
            try temporarily { try makeRecord(layout, fields, registers, .object(register)) }
            return register
        }
    }
}

extension WalkedElement {
    fileprivate var type: RuntimeType {
        switch self {
        case .value(_, let type), .pair(_, _, let type): type
        }
    }
}
