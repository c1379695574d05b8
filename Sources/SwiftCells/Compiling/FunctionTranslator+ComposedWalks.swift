/// Loops over sequences that are made of others: their elements are worked out in the loop, without an iterator and the Optionals it gives.
extension FunctionTranslator {
    // MARK: What is known

    /// How a loop goes through a sequence of the library's that is made of another one, which lies in its first property.
    func composedWalk(_ nominal: NominalDeclaration, _ type: SwiftType, _ arguments: [SwiftType]) -> SequenceWalk? {
        guard nominal.isLibraryType, let base = arguments.first, let part = nested(base), (try? runtime(base))?.slot == .object else { return nil }
        switch (nominal.name, arguments.count) {
        case ("LazySequence", 1): return .based(part)
        case ("LazyMapSequence", 2): return property("_transform", of: nominal, type).map { .mapped(part, by: $0) }
        case ("LazyFilterSequence", 1): return property("_predicate", of: nominal, type).map { .filtered(part, by: $0) }
        case ("FlattenSequence", 1):
            guard let outer = element(of: base), let inner = nested(outer) else { return nil }
            return .joined(part, of: inner)
        default: return nil
        }
    }

    /// Whether the compiler goes through a sequence of a type without asking it anything.
    ///
    /// - Parameter byIndices: Whether its elements would otherwise be reached by their indices.
    func isWalked(_ type: SwiftType, byIndices: Bool) -> Bool {
        guard let part = nested(type) else { return isStrideOfNumbers(type) }
        return !byIndices || !part.walk.filters
    }

    /// Whether a type is one of the library's own numbers by equal steps: how often they are counted is seen by nobody.
    private func isStrideOfNumbers(_ type: SwiftType) -> Bool {
        guard case .nominal(let stride, let arguments) = type, stride.isLibraryType, ["StrideTo", "StrideThrough"].contains(stride.name), case .nominal(let element, _)? = arguments.first else { return false }
        return element.isLibraryType
    }

    /// What `if` asks, where that is known when the code is made.
    func knownTruth(_ conditions: [TypedCondition]) throws -> Bool? {
        guard conditions.count == 1, case .expression(let condition) = conditions[0], case .call(let reference, let base?, _) = condition.kind,
            case .isWalked(let byIndices)? = try intrinsic(of: reference), let type = try runtime(base.type).swiftType
        else { return nil }
        return isWalked(type, byIndices: byIndices)
    }

    /// The type of a property in a type.
    private func property(_ name: String, of nominal: NominalDeclaration, _ type: SwiftType) -> SwiftType? {
        guard let field = nominal.fields.first(where: { $0.name == name }) else { return nil }
        return concrete(compiler.checker.substitute(compiler.checker.typeOf(field), TypeTable.substitution(type)))
    }

    /// The type of a sequence's elements.
    private func element(of type: SwiftType) -> SwiftType? {
        guard let makeIterator = libraryMember("makeIterator", of: type) else { return nil }
        let iterator = concrete(compiler.checker.substitute(makeIterator.declaration.result, makeIterator.substitution))
        guard let next = libraryMember("next", of: iterator) else { return nil }
        return compiler.checker.optionalWrapped(concrete(compiler.checker.substitute(next.declaration.result, next.substitution)))
    }

    // MARK: Going through

    /// The parts of a walk through a sequence that holds another one and a closure.
    private func closureWalk(
        _ inner: SequenceWalk.Part, _ source: WalkSource, _ function: SwiftType
    ) throws -> (advance: (CodeBuilder.Label) throws -> WalkedElement, call: (WalkedElement, Destination) throws -> Void) {
        guard case .function(let signature) = function, case .function(let parameters, let result) = try runtime(function).shape, parameters.count == 1 else {
            throw fault("a lazy sequence without its closure")
        }
        let convention = CallConvention([(parameters[0], signature.parameters[0].isInout)], result: result)
        let held = try code.newObject(), closure = try code.newObject()
        try temporarily { try put(source, in: held) }
        code.emit(.getObject, k: 1, closure, held, 1)
        let advance = try begin(inner.walk, part(0, of: .register(held, runtime(inner.type)), runtime(inner.type)), parameters[0])
        return (
            advance,
            { element, destination in
                try self.isolated {
                    try self.callClosure(closure, [.register(self.record(element), parameters[0])], convention, nil, destination)
                }
            }
        )
    }

    /// What a closure makes of each element.
    func mapped(_ inner: SequenceWalk.Part, _ source: WalkSource, _ function: SwiftType, _ type: RuntimeType) throws -> (CodeBuilder.Label) throws -> WalkedElement {
        let (advance, call) = try closureWalk(inner, source, function)
        let result = try newRegister(type)
        return { end in
            try call(try advance(end), self.destination(result, type))
            return .value(result, type)
        }
    }

    /// The elements of which a closure says true.
    func filtered(_ inner: SequenceWalk.Part, _ source: WalkSource, _ function: SwiftType) throws -> (CodeBuilder.Label) throws -> WalkedElement {
        let (advance, call) = try closureWalk(inner, source, function)
        let isIncluded = try code.newWord()
        return { end in
            let again = self.code.here(), found = self.code.label()
            let element = try advance(end)
            try call(element, .word(isIncluded))
            self.code.jump(.jumpIf, isIncluded, to: found)
            self.code.jump(.jumpBack, to: again)
            self.code.bind(found)
            return element
        }
    }

    /// The elements of elements, one after another.
    func joined(_ outer: SequenceWalk.Part, of inner: SequenceWalk.Part, _ source: WalkSource, _ type: RuntimeType) throws -> (CodeBuilder.Label) throws -> WalkedElement {
        let innerType = try runtime(inner.type)
        let advance: (CodeBuilder.Label) throws -> WalkedElement
        if let base = libraryCall("joined", source)?.base {
            advance = try begin(outer.walk, .expression(base, nil), innerType)
        } else {
            advance = try begin(outer.walk, part(0, of: source, runtime(outer.type)), innerType)
        }
        let isWithin = try code.newWord()
        code.emit(.loadInt, isWithin, immediate: 0)
        return { [code] end in
            let again = code.here(), within = code.label(), over = code.label(), found = code.label()
            code.jump(.jumpIf, isWithin, to: within)
            let list = try self.record(try advance(end))
            let step = try self.begin(inner.walk, .register(list, innerType), type)
            code.emit(.loadInt, isWithin, immediate: 1)
            code.bind(within)
            let element = try step(over)
            code.jump(.jump, to: found)
            code.bind(over)
            code.emit(.loadInt, isWithin, immediate: 0)
            code.jump(.jumpBack, to: again)
            code.bind(found)
            return element
        }
    }

    /// The numbers of a range without end.
    func counted(_ source: WalkSource, _ type: RuntimeType) throws -> (CodeBuilder.Label) throws -> WalkedElement {
        let counter = try code.newWord(), element = try code.newWord()
        try temporarily { code.emit(.getWord, counter, try object(source), 0) }
        return { _ in
            self.code.emit(.moveWord, element, counter)
            self.code.emit(.addIntImmediate, counter, counter, 1)
            return .value(element, type)
        }
    }

    /// The numbers from a start by steps of one size, with fractions: each is worked out from the start, so that what rounding leaves does not grow.
    func fractionalSteps(
        _ from: TypedExpression, _ to: TypedExpression, by size: TypedExpression, isRising: Bool, _ isClosed: Bool, _ type: RuntimeType
    ) throws -> (CodeBuilder.Label) throws -> WalkedElement {
        let start = try code.newWord(), limit = try code.newWord(), step = try code.newWord()
        let count = try code.newWord(), fraction = try code.newWord(), current = try code.newWord(), element = try code.newWord()
        try temporarily { try evaluate(from, to: .word(start)) }
        try temporarily { try evaluate(to, to: .word(limit)) }
        try temporarily { try evaluate(size, to: .word(step)) }
        code.emit(.loadInt, count, immediate: 0)
        code.emit(.moveWord, current, start)
        return { [code] end in
            let (first, second) = isRising ? (limit, current) : (current, limit)
            code.jump(isClosed ? .jumpLessDouble : .jumpLessEqualDouble, first, second, to: end)
            code.emit(.moveWord, element, current)
            code.emit(.addIntImmediate, count, count, 1)
            code.emit(.intToDouble, fraction, count)
            code.emit(.moveWord, current, start)
            code.emit(.addProductDouble, current, fraction, step)
            return .value(element, type)
        }
    }
}

extension SequenceWalk {
    /// Whether a closure says which elements there are.
    fileprivate var filters: Bool {
        switch self {
        case .filtered: true
        case .enumerated(let part), .based(let part), .mapped(let part, _): part.walk.filters
        case .zipped(let first, let second), .joined(let first, let second): first.walk.filters || second.walk.filters
        default: false
        }
    }
}
