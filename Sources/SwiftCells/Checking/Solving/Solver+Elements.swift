/// Collection literals whose elements have nothing in common, or are none, hold `Any`.
extension Solver {
    /// Whether a variable is what an array literal's elements, or a dictionary literal's values, are.
    func isLiteralElement(_ variable: TypeVariable) -> Bool { state.literalElements.contains { head($0) == .variable(variable) } }

    /// Binds a variable; the elements of a literal that become `Any` are noted.
    func bindOrMix(_ variable: TypeVariable, _ type: SwiftType) -> Bool {
        let value = checker.optionalWrapped(type) ?? type
        if value == .any || value.isTuple, isLiteralElement(variable) {
            if value == .any { state.mixedElements.append(.variable(variable)) }
            state.inferredElements.append(.variable(variable))
        }
        return bind(variable, type)
    }

    /// Whether a key of a dictionary literal is known by closures of several statements alone: Swift makes it AnyHashable before it looks there.
    func hasKeyBeforeClosures(_ bounds: Bounds) -> Bool {
        guard hasClosureOfStatements else { return false }
        return state.literals.contains { literal in
            guard case .dictionary(let key, _)? = literal, case .variable(let variable) = head(key), let entry = bounds[Int(variable.index)] else { return false }
            return !entry.lowerVariables.isEmpty && entry.lower.isEmpty && entry.lowerOfClosures.isEmpty && entry.upper.isEmpty && entry.lowerLiterals.isEmpty
        }
    }

    /// A literal within an expression whose elements became `Any` in a solution that is as good as another.
    func mixedLiteral(in node: ExpressionNode) -> ExpressionNode? {
        func isOfSeveral(_ solution: State) -> Bool {
            switch node.kind {
            case .array(let elements): Set(elements.map { type(of: ObjectIdentifier($0), in: solution) }).count > 1
            case .dictionary(let pairs): Set(pairs.map { type(of: ObjectIdentifier($0.1), in: solution) }).count > 1
            default: false
            }
        }
        if solutions.contains(where: { isMixedLiteral(node, $0) && isOfSeveral($0) }) { return node }
        return node.parts.lazy.compactMap { self.mixedLiteral(in: $0) }.first
    }

    /// Makes a literal one with another of its kind among those that come to be of one type: each can be whatever the others can be.
    ///
    /// - Returns: Whether it is one with another of them.
    func unifyLiteral(_ node: ExpressionNode, _ type: SwiftType, with literals: inout [SwiftType]) -> Bool {
        switch node.kind {
        case .integer, .floating, .boolean, .string, .nilLiteral: break
        default: return false
        }
        guard let own = literal(type) else { return false }
        for other in literals {
            if let known = literal(other), own.isOfProtocol(of: known) { return unify(type, other) }
        }
        literals.append(type)
        return false
    }

    /// The variables that a type was known as before it was known.
    func variables(behind type: SwiftType, _ solution: State) -> [TypeVariable] {
        var found: [TypeVariable] = []
        var type = type
        while case .variable(let variable) = type {
            found.append(variable)
            guard let bound = solution.bindings[Int(variable.index)] else { break }
            type = bound
        }
        return found
    }

    /// Notes closures among several elements whose parameters get their types from elsewhere.
    func noteOpenElements(_ elements: [ExpressionNode], _ element: SwiftType) {
        let open = elements.filter { node in
            if case .closure(let closure) = node.kind { closure.parameters.map { $0.contains { $0.type == nil } } ?? (closure.highestShorthand >= 0) } else { false }
        }
        // Where all of them have several statements, none can give the others a type.
        let isSingle = open.contains { if case .closure(let closure) = $0.kind { closure.singleExpression != nil } else { false } }
        guard elements.count > 1, isSingle || open.count < elements.count else { return }
        for node in open { state.openElements.append((node, element)) }
    }

    /// What is wanted of a literal is known once everything has been taken as far as it goes: elements still open would get the types of
    /// their neighbours, which Swift does not give them.
    func judgeOpenElements() {
        for (closure, element) in state.openElements where isUnbound(element) { state.closuresLikeSiblings.append(closure) }
        state.openElements = []
    }

    /// Whether a whole expression is a collection literal whose elements became `Any` though nobody asks for it. Swift wants the type to
    /// be written there, and only there; where an element is known as `Any`, all are.
    func isMixedLiteral(_ node: ExpressionNode, _ solution: State) -> Bool {
        if isKnownByElements(elements(of: node), solution) { return false }
        guard !solution.mixedElements.isEmpty, case .variable(let own)? = solution.types[ObjectIdentifier(node)] else { return false }
        let element: SwiftType
        switch (node.kind, solution.literals[Int(own.index)]) {
        case (.array, .array(let type)?), (.dictionary, .dictionary(_, let type)?): element = type
        default: return false
        }
        return variables(behind: element, solution).contains { solution.mixedElements.contains(.variable($0)) }
    }

    /// A collection literal whose elements became `Any` as several calls among them are of unlike types that their closures give. Swift then
    /// takes the closures for ones that give nothing, so that `[numbers.map { $0 }, names.map { $0 }]` holds nothing but `()`; closures that are
    /// elements themselves it takes for functions that give `Any` or nothing.
    func literalOfUnlikeCalls(in node: ExpressionNode, _ solution: State) -> ExpressionNode? {
        if solution.mixedElements.isEmpty { return nil }
        if isMixedLiteral(node, solution) {
            let elements = elements(of: node)
            let types = Set(elements.map { type(of: ObjectIdentifier($0), in: solution) })
            let made = Set(types.map { type -> ObjectIdentifier? in if case .nominal(let nominal, _)? = type { ObjectIdentifier(nominal) } else { nil } })
            if types.count > 1, made.count == 1, elements.allSatisfy({ isOfWhatItsClosureGives($0, solution) }) { return node }
            if !elements.isEmpty, elements.allSatisfy({ if case .closure = $0.kind { true } else { false } }) { return node }
        }
        return node.parts.lazy.compactMap { self.literalOfUnlikeCalls(in: $0, solution) }.first
    }

    /// The elements of an array that is written out, or the values of a dictionary.
    private func elements(of node: ExpressionNode) -> [ExpressionNode] {
        switch node.kind {
        case .array(let elements): elements
        case .dictionary(let pairs): pairs.map(\.1)
        default: []
        }
    }

    /// Whether one of several elements is of the type `Any`, whatever stands around it, or a variable or cast of the type `Any?` beside no other
    /// Optionals.
    private func isKnownByElements(_ elements: [ExpressionNode], _ solution: State) -> Bool {
        var (isKnown, mayBeOptional) = (false, true)
        for node in elements {
            guard let type = type(of: ObjectIdentifier(node), in: solution) else { continue }
            if type == .any, isKnownByItself(node, solution) { return true }
            switch node.kind {
            case .name, .cast: if checker.optionalWrapped(type) == .any { isKnown = true }
            case .nilLiteral: break
            default: if checker.optionalWrapped(type) != nil { mayBeOptional = false }
            }
        }
        return isKnown && mayBeOptional
    }

    /// Whether declarations alone say of which type an expression is.
    private func isKnownByItself(_ node: ExpressionNode, _ solution: State) -> Bool {
        switch node.kind {
        case .name, .cast: return true
        case .member(let base?, _), .subscript(let base, _), .forceUnwrap(let base): return isKnownByItself(base, solution)
        case .call(let callee, _):
            switch solution.choices[ObjectIdentifier(callee)]?.candidate.declaration {
            case let function as FunctionDeclaration: return function.signature.parameters.isEmpty && (callee.isNamed || isKnownByItself(callee, solution))
            case is VariableDeclaration: return isKnownByItself(callee, solution)
            default: return false
            }
        default: return false
        }
    }

    /// Whether an expression is a call like that of `map`, whose type the closure says that is passed.
    private func isOfWhatItsClosureGives(_ node: ExpressionNode, _ solution: State) -> Bool {
        guard case .call(let callee, let arguments) = node.kind, let choice = solution.choices[ObjectIdentifier(callee)] ?? solution.choices[ObjectIdentifier(node)],
            let function = choice.candidate.declaration as? FunctionDeclaration, checker.optionalWrapped(function.result) == nil,
            let matches = solution.matches[ObjectIdentifier(node)]
        else { return false }
        return zip(function.parameters, matches).contains { parameter, match in
            guard case .arguments(let indices) = match, case .function(let taken) = parameter.type, indices.contains(where: { isOpenExpression(arguments[$0].value) }) else { return false }
            return function.signature.parameters.contains { own in
                let own = SwiftType.parameter(own)
                return taken.result.contains { $0 == own } && function.result.contains { $0 == own } && !taken.parameters.contains { $0.type.contains { $0 == own } }
            }
        }
    }

    /// Whether a closure in one of several elements gives `Any` only because another element is of `Any`, as in `[[1].map { $0 }, [any]]`: the
    /// compiler has found out by then that the elements have nothing in common.
    func isRaisedByNeighbours(_ node: ExpressionNode, _ solution: State) -> Bool {
        let elements = elements(of: node)
        return elements.count > 1 && elements.contains { element in
            guard isOfWhatItsClosureGives(element, solution), case .call(_, let arguments) = element.kind else { return false }
            return arguments.contains { argument in
                guard let opened = solution.closures[ObjectIdentifier(argument.value)], let made = opened.bodyType, let wanted = opened.resultType else { return false }
                return resolve(wanted, in: solution) == .any && resolve(made, in: solution) != .any
            }
        }
    }

    /// Whether it is a closure of one expression that does not say what it gives.
    private func isOpenExpression(_ node: ExpressionNode) -> Bool {
        guard case .closure(let closure) = node.kind else { return false }
        return closure.singleExpression != nil && closure.result == nil
    }

    /// Whether what a loop walks through begins with something whose type only the usual types of literals say, as in
    /// `(c ? ["a"] : ["b"]).enumerated()`. The compiler then takes a pattern `(a, b)` for the type of the elements, whose labels do not
    /// fit it.
    func isKnownTooLateForTuple(_ node: ExpressionNode, _ solution: State) -> Bool {
        if isMadeOfOptional(node, solution), case .nominal(_, let parts)? = type(of: ObjectIdentifier(node), in: solution), parts.count == 1, parts[0].hasLabels { return true }
        var current: ExpressionNode? = node
        while let now = current {
            if let type = solution.types[ObjectIdentifier(now)], variables(behind: type, solution).contains(where: { solution.typesFromLiterals.contains($0.index) }) { return true }
            switch now.kind {
            case .call(let base, _), .member(let base?, _), .subscript(let base, _), .forceUnwrap(let base): current = base
            default: current = nil
            }
        }
        return false
    }

    /// `maybe.map(Array.init) ?? []`: of the empty literal nothing is known while it is looked for what the function makes.
    private func isMadeOfOptional(_ node: ExpressionNode, _ solution: State) -> Bool {
        guard case .binary("??", _, let left, let right) = node.kind, case .array(let elements) = right.kind, elements.isEmpty, case .call(let callee, _) = left.kind, case .member(let base?, let member) = callee.kind,
            member.name == "map" || member.name == "flatMap", let made = type(of: ObjectIdentifier(base), in: solution)
        else { return false }
        return checker.optionalWrapped(made) != nil
    }

    /// Whether what a loop walks through is twice the same slice of the first characters of a text, as in
    /// `"abc".lazy.prefix(while: { … }).dropFirst(2).dropFirst(1)`: the compiler finds several meanings of equal rank.
    func isSliceOfLazyText(_ node: ExpressionNode, _ solution: State) -> Bool {
        var slices: [String] = []
        var current = node
        while case .call(let callee, let arguments) = current.kind, case .member(let base?, let member) = callee.kind {
            if member.name == "prefix", arguments.first?.label == "while" {
                guard slices.count == 2, slices[0] == slices[1], case .member(let text?, let lazy) = base.kind, lazy.name == "lazy", case .nominal(let nominal, _)? = type(of: ObjectIdentifier(text), in: solution) else { return false }
                return nominal.builtin == .string || nominal.builtin == .substring
            }
            guard member.name == "dropFirst" || member.name == "prefix" else { return false }
            slices.append(member.name)
            current = base
        }
        return false
    }
}
