/// What operators and assignments demand.
extension Solver {
    func generateBinary(_ node: ExpressionNode, _ name: String, _ range: SourceRange, _ left: ExpressionNode, _ right: ExpressionNode, _ scope: Scope) -> SwiftType? {
        if let other = nilComparison(name, left, right) {
            guard let type = generate(other, scope) else { return nil }
            let object = fresh()
            if name == "===" || name == "!==" { state.constraints.append(.anyClass(object)) }
            if case .failed = add(type, checker.optional(object)) { return failed(node) }
            return checker.named("Bool")
        }
        // The right side is of any integer type.
        if ["<<", ">>", "<<=", ">>="].contains(name), let member = implicitRoot(right) { return report(member, "Swift cannot tell of which type this is: write the type before it.") }
        if isCompoundAssignment(name), hasOptionalMark(left, scope) {
            // `a?.b += 1`: nothing happens if there is nothing.
            guard let inner = generatePostfix(left, scope), let b = generate(right, scope) else { return nil }
            state.types[ObjectIdentifier(left)] = inner
            let shape = [ArgumentNode(label: nil, labelRange: left.range, value: left), ArgumentNode(label: nil, labelRange: right.range, value: right)]
            guard generateOperator(node, name, .infix, shape, [inner, b], scope) != nil else { return nil }
            return checker.optional(.void)
        }
        if name == "&*", isOpenNumber(left, scope), isOpenNumber(right, scope), root?.hasLiteralRange == true { return report(node, Self.wideProduct(name), notes: [Self.wideProductNote]) }
        if name == "&*", left.isShiftOfLiterals || right.isShiftOfLiterals, left.isOfIntegerLiterals, right.isOfIntegerLiterals { return report(node, Self.wideProduct(name), notes: [Self.wideProductNote]) }
        if isCompoundAssignment(name), case .name(let own, nil, _) = left.kind, own != "self", CellChecker.otherNames[own] == nil, isUnknown(own, scope) {
            checker.report(.type, "There is nothing named '\(own)' here to change.", left.range, file, notes: ["A variable is declared before it is changed: var \(own) = …"])
            return nil
        }
        nesting += 1
        defer { nesting -= 1 }
        if name == "??" { noteHeldKeyPaths([right], in: node) }
        guard let a = generate(left, scope), let b = generate(right, scope) else { return nil }
        let shape = [ArgumentNode(label: nil, labelRange: left.range, value: left), ArgumentNode(label: nil, labelRange: right.range, value: right)]
        return generateOperator(node, name, .infix, shape, [a, b], scope)
    }

    static func wideProduct(_ name: String) -> String { "Swift takes this '\(name)' between literals for an operation on Int128, which cells do not have." }
    static let wideProductNote = "Say which type is meant, as in Int(3) &* 4."

    /// A literal, or a parameter of a closure that is given no type: in Swift its numbers may be of any type where those they are taken from
    /// are written out, as in `(0..<3).map { $0 &* 3 }`.
    private func isOpenNumber(_ node: ExpressionNode, _ scope: Scope) -> Bool {
        if node.isIntegerLiteral { return true }
        guard case .name(let name, nil, _) = node.kind, case .candidates(let found) = checker.lookupValue(name, scope, file), let variable = found.first?.declaration as? VariableDeclaration else { return false }
        return untypedParameters.contains(variable)
    }

    /// `+=` and the like.
    func isCompoundAssignment(_ name: String) -> Bool { checker.scope.operators.group(ofInfix: name)?.isAssignment == true }

    /// `x == nil`: asked of any Optional, whatever it wraps; `x === nil` of one that wraps an instance.
    func nilComparison(_ name: String, _ left: ExpressionNode, _ right: ExpressionNode) -> ExpressionNode? {
        guard ["==", "!=", "===", "!=="].contains(name) else { return nil }
        if case .nilLiteral = right.kind { if case .nilLiteral = left.kind { return nil } else { return left } }
        if case .nilLiteral = left.kind { return right }
        return nil
    }

    func generateUnary(_ node: ExpressionNode, _ name: String, _ operand: ExpressionNode, _ fixity: FunctionDeclaration.OperatorFixity, _ scope: Scope) -> SwiftType? {
        nesting += 1
        defer { nesting -= 1 }
        guard let type = generate(operand, scope) else { return nil }
        return generateOperator(node, name, fixity, [ArgumentNode(label: nil, labelRange: operand.range, value: operand)], [type], scope)
    }

    /// What other languages have, and what is written for it.
    private static let otherOperators = ["++": " Write 'x += 1'.", "--": " Write 'x -= 1'.", "*": " An array's elements cannot be handed over one by one."]

    private func generateOperator(_ node: ExpressionNode, _ name: String, _ fixity: FunctionDeclaration.OperatorFixity, _ shape: [ArgumentNode], _ types: [SwiftType], _ scope: Scope) -> SwiftType? {
        let candidates = checker.operatorCandidates(name, fixity, scope, isLibrary: file.isLibrary)
        if candidates.isEmpty { return report(node, "There is no operator '\(name)' here." + (Self.otherOperators[name] ?? "")) }
        for argument in shape {
            operands.insert(ObjectIdentifier(argument.value))
            noteTupleTakers(argument.value)
        }
        let function = fresh()
        let result = fresh()
        state.constraints.append(.overload(OverloadConstraint(node: node, candidates: candidates, type: function, arguments: types, shape: shape, isOperator: true, result: result)))
        state.constraints.append(.apply(ApplyConstraint(node: node, callee: node, calleeType: function, arguments: shape, types: types, result: result, scope: scope)))
        return result
    }

    // MARK: Assignment

    func generateAssignment(_ node: ExpressionNode, _ left: ExpressionNode, _ right: ExpressionNode, _ scope: Scope) -> SwiftType? {
        if case .discard = left.kind {
            guard generate(right, scope) != nil else { return nil }
            return .void
        }
        if case .name(let name, nil, let arguments) = left.kind, arguments.isEmpty, name != "self", isUnknown(name, scope) {
            // Python makes a variable by assigning to it.
            checker.report(.type, "There is nothing named '\(name)' here to assign to.", left.range, file, notes: ["A new constant is declared with 'let \(name) = …', a variable with 'var \(name) = …'."])
            // What is wrong with its value is said too, and nothing of the name's later uses.
            _ = generate(right, scope)
            scope.declare(VariableDeclaration(name: name, type: .error, isMutable: true, file: file, nameRange: left.range))
            return nil
        }
        guard let target = generateTarget(left, scope) else { return nil }
        if case .ifExpression = right.kind { branchContext = target }
        if case .switchExpression = right.kind { branchContext = target }
        defer { branchContext = nil }
        guard let value = generate(right, scope) else { return nil }
        // `a?.b = x`: the chain ends without a value if there is nothing.
        if hasOptionalMark(left, scope) {
            let object = fresh()
            if let inner = state.innerChainTypes[ObjectIdentifier(left)] { _ = unify(object, inner) }
            if case .failed = add(value, object) { return failed(node) }
            return checker.optional(.void)
        }
        if case .failed = add(value, target) { return failed(node) }
        return .void
    }

    func isUnknown(_ name: String, _ scope: Scope) -> Bool {
        guard lookupGeneric(name, scope) == nil, case .candidates(let found) = checker.lookupValue(name, scope, file), found.isEmpty else { return false }
        return checker.pendingUpcomingReport != name && checker.pendingImportReport?.name != name && !checker.hasPendingMemberReport
    }

    private func generateTarget(_ node: ExpressionNode, _ scope: Scope) -> SwiftType? {
        target = ObjectIdentifier(node)
        if case .tuple(let elements) = node.kind {
            var types: [SwiftType.TupleElement] = []
            for element in elements {
                if case .discard = element.value.kind {
                    types.append(.init(element.label, fresh()))
                    continue
                }
                guard let type = generateTarget(element.value, scope) else { return nil }
                types.append(.init(element.label, type))
            }
            let type = SwiftType.tuple(types)
            state.types[ObjectIdentifier(node)] = type
            return type
        }
        return generate(node, scope)
    }
}
