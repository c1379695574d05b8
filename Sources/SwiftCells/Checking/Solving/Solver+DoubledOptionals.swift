/// Closures that give their parameter or nil, before whose types Swift comes to what is wanted of them.
///
/// In `["a", "b"].compactMap { $0.isEmpty ? nil : $0 }` Swift knows neither what the elements of the literal will be nor what the function
/// wants to have wrapped in an Optional. A member of the parameter, or a comparison that is declared for all that can be compared, brings it
/// to take the Optional that the closure gives for what is wrapped: the elements of the result are Optionals. What is asked by `==`, or by
/// operators of Int, makes the type known before.
extension Solver {
    /// A closure that gives its parameter or nil.
    struct DoubledOptional {
        var closure: ExpressionNode
        var parameter: VariableDeclaration
        /// Whether a member of the parameter is asked for.
        var asksMember: Bool
    }

    /// Notes a closure of which Swift makes an Optional of an Optional.
    func noteDoubledOptional(_ node: ExpressionNode, _ body: ExpressionNode, _ wanted: SwiftType, _ parameters: [VariableDeclaration]) {
        guard !file.isLibrary, let receiver = closureReceivers[ObjectIdentifier(node)], let wrapped = checker.optionalWrapped(head(wanted)), isUnbound(wrapped), case .ternary(let condition, let yes, let no) = body.kind else { return }
        let value: ExpressionNode
        if case .nilLiteral = yes.kind { value = no } else if case .nilLiteral = no.kind { value = yes } else { return }
        guard case .name(let name, nil, _) = value.kind, let parameter = parameters.first(where: { $0.name == name }), untypedParameters.contains(parameter), isKnownLate(receiver) else { return }
        func isParameter(_ node: ExpressionNode) -> Bool { if case .name(name, nil, _) = node.kind { true } else { false } }
        func asksMember(_ node: ExpressionNode) -> Bool {
            if case .member(let base?, _) = node.kind, isParameter(base) { return true }
            if case .call(let callee, _) = node.kind, asksMember(callee) { return true }
            return node.parts.contains(where: asksMember)
        }
        func compares(_ node: ExpressionNode) -> Bool {
            if case .binary(let name, _, let left, let right) = node.kind, ["<", ">", "<=", ">="].contains(name), isParameter(left) || isParameter(right) { return true }
            return node.parts.contains(where: compares)
        }
        if asksMember(condition) {
            state.doubledOptionals.append(DoubledOptional(closure: node, parameter: parameter, asksMember: true))
        } else if compares(condition) {
            state.doubledOptionals.append(DoubledOptional(closure: node, parameter: parameter, asksMember: false))
        }
    }

    /// The first closure of which Swift makes an Optional of an Optional, as the types came out.
    func doubledOptional(in solution: State) -> ExpressionNode? {
        solution.doubledOptionals.first { found in
            let type = resolve(found.parameter.type)
            // The elements of a dictionary are pairs, whatever the keys and values are.
            if type.hasLabels { return false }
            return found.asksMember || type != checker.named("Int")
        }?.closure
    }

    /// Whether the elements of something are known only once the literals in it have their usual types.
    private func isKnownLate(_ node: ExpressionNode) -> Bool {
        switch node.kind {
        case .array, .dictionary: return true
        case .tuple(let elements): return elements.count == 1 && isKnownLate(elements[0].value)
        case .binary(let name, _, let left, let right): return (name == "..." || name == "..<") && left.isLiteralValue && right.isLiteralValue
        case .member(let base?, _), .forceUnwrap(let base), .subscript(let base, _): return isKnownLate(base)
        case .call(let callee, let arguments):
            guard case .member(let base?, _) = callee.kind else { return arguments.contains { $0.value.isLiteralValue || isKnownLate($0.value) } }
            guard case .closure(let closure)? = arguments.last?.value.kind, let made = closure.singleExpression else { return isKnownLate(base) }
            switch made.kind {
            // Of an operator Swift knows what it gives.
            case .binary(let name, _, _, _): return ["<", ">", "<=", ">=", "==", "!=", "&&", "||"].contains(name) && isKnownLate(base)
            case .ternary(_, let yes, let no): return yes.isLiteralValue || no.isLiteralValue || isKnownLate(base)
            default: return made.isLiteralValue || isKnownLate(base)
            }
        default: return false
        }
    }
}

extension ExpressionNode {
    /// Whether a number or text is written out.
    fileprivate var isLiteralValue: Bool {
        switch kind {
        case .integer, .floating, .string, .interpolation: true
        case .prefix("-", _, let operand): operand.isLiteralValue
        default: false
        }
    }
}
