/// What the arguments of a call may be: known types, the usual types of literals, what initialisers make, arithmetic on constants.
extension Solver {
    /// The types that an argument may have, as far as they can be told before anything is tried.
    func guesses(of type: SwiftType, _ node: ExpressionNode, _ bounds: Bounds) -> [ArgumentGuess] {
        if let made = optionalMade(by: node) { return [ArgumentGuess(kind: .type(made), isInitializer: true)] }
        var inner = head(type)
        var depth = 0
        while let wrapped = checker.optionalWrapped(inner), resolve(wrapped).hasVariables { (inner, depth) = (head(wrapped), depth + 1) }
        guard case .variable(let variable) = inner else { return [ArgumentGuess(kind: .type(resolve(type)))] }
        func optional(_ type: SwiftType) -> SwiftType { (0..<depth).reduce(type) { made, _ in checker.optional(made) } }
        switch state.origins[Int(variable.index)].eldest {
        case .genericParameter, .ternary: return []
        case .other: break
        }
        var result: [ArgumentGuess] = []
        if let entry = bounds[Int(variable.index)] {
            for type in entry.lower + entry.upper { result.append(ArgumentGuess(kind: .type(optional(type)))) }
        }
        switch state.literals[Int(variable.index)] {
        case .array?: result.append(ArgumentGuess(kind: .array, isLiteral: true))
        case .dictionary?: result.append(ArgumentGuess(kind: .dictionary, isLiteral: true))
        case .nilValue?, nil: break
        case let literal?: if let type = defaultType(literal) { result.append(ArgumentGuess(kind: .type(optional(type)), isLiteral: true)) }
        }
        switch node.kind {
        case .binary, .prefix, .postfix: if let type = typeOfChain(node) { result.append(ArgumentGuess(kind: .type(type), isLiteral: true)) }
        case .call(let callee, _): result += guessesOfInitializer(node, callee)
        default: break
        }
        return result
    }

    /// `Optional(…)`, which Swift finds two initialisers for: what it wraps is not known yet where others are weighed.
    private func optionalMade(by node: ExpressionNode) -> SwiftType? {
        guard case .call(let callee, _) = node.kind, callee.isNamed, case .metatype(let instance)? = state.types[ObjectIdentifier(callee)].map(head), let wrapped = checker.optionalWrapped(head(instance)),
            resolve(wrapped).hasVariables
        else { return nil }
        return resolve(instance)
    }

    /// `Double(…)` whose initialiser is not known yet.
    private func guessesOfInitializer(_ node: ExpressionNode, _ callee: ExpressionNode) -> [ArgumentGuess] {
        for case .overload(let overload) in state.constraints where overload.node === node || (overload.node === callee && callee.isNamed) {
            guard let type = state.types[ObjectIdentifier(callee)] ?? nil, case .metatype(let instance) = head(type), !isUnbound(instance) else { return [] }
            let initializers = overload.candidates.compactMap { $0.declaration as? FunctionDeclaration }.filter { checker.isInitializer($0) }
            guard !initializers.isEmpty else { return [] }
            let made = resolve(instance)
            let failing = initializers.count { $0.isFailable }
            if failing == 0 { return [ArgumentGuess(kind: .type(made), isInitializer: true)] }
            if failing == initializers.count { return [ArgumentGuess(kind: .type(checker.optional(made)), isInitializer: true)] }
            return [ArgumentGuess(kind: .type(made), isInitializer: true), ArgumentGuess(kind: .type(checker.optional(made)), isInitializer: true)]
        }
        return []
    }

    /// What is wanted of an operator's result.
    func resultTypes(_ constraint: OverloadConstraint, _ bounds: Bounds) -> [SwiftType] {
        guard let result = constraint.result else { return [] }
        guard case .variable(let variable) = head(result) else { return [resolve(result)] }
        guard let entry = bounds[Int(variable.index)] else { return [] }
        var types = entry.lower + entry.upper.map(resolve)
        for other in entry.upperVariables where state.origins[other].kind == .ternary {
            if let adjacent = bounds[other] { types += adjacent.lower + adjacent.upper.map(resolve) }
        }
        return types
    }

    /// The type of arithmetic on numbers that are written out, and on constants: `Int` for `1 + 2`, `Double` for `1 + 2.5`; `nil` where they
    /// differ, or where anything else stands in it.
    func typeOfChain(_ node: ExpressionNode) -> SwiftType? {
        var found: [(type: SwiftType, isLiteral: Bool)] = []
        func isFloating(_ type: SwiftType) -> Bool { if case .nominal(let nominal, _) = type { nominal.builtin == .double || nominal.builtin == .float } else { false } }
        func isInt(_ type: SwiftType) -> Bool { if case .nominal(let nominal, _) = type { nominal.builtin == .int } else { false } }
        func add(_ type: SwiftType, isLiteral: Bool) {
            if isLiteral, isInt(type) {
                if found.contains(where: { isFloating($0.type) }) { return }
            } else if isLiteral, isFloating(type) {
                found.removeAll { $0.isLiteral && isInt($0.type) }
            }
            if !found.contains(where: { $0.type == type && $0.isLiteral == isLiteral }) { found.append((type, isLiteral)) }
        }
        func walk(_ node: ExpressionNode) -> Bool {
            switch node.kind {
            case .binary(let name, _, let left, let right): return Self.arithmetic.contains(name) && walk(left) && walk(right)
            case .prefix(let name, _, let operand), .postfix(let name, _, let operand): return Self.arithmetic.contains(name) && walk(operand)
            case .integer, .floating, .boolean, .string, .interpolation:
                guard let usual = literalKind(node).flatMap(defaultType) else { return false }
                add(usual, isLiteral: true)
                return true
            case .name:
                guard let type = state.types[ObjectIdentifier(node)] else { return false }
                let known = resolve(type)
                guard !known.hasVariables, let variable = state.choices[ObjectIdentifier(node)]?.candidate.declaration as? VariableDeclaration else { return false }
                // What can be changed is of another type there than what cannot.
                if variable.isMutable { (mutable, mutableTypes) = (true, mutableTypes + [known]) } else { add(known, isLiteral: false) }
                return true
            default: return false
            }
        }
        var mutable = false
        var mutableTypes: [SwiftType] = []
        guard walk(node) else { return nil }
        if mutable { return found.isEmpty && Set(mutableTypes).count == 1 ? mutableTypes[0] : nil }
        return found.count == 1 ? found[0].type : nil
    }

    private func literalKind(_ node: ExpressionNode) -> Literal? {
        switch node.kind {
        case .integer: .integer
        case .floating: .floating
        case .boolean: .boolean
        case .string, .interpolation: .string
        default: nil
        }
    }
}
