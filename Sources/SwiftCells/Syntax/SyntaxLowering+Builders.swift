/// Closures that list the elements of an array, one a line: what the library declares to be built by a result builder.
///
/// Such a closure becomes one that appends each line's value to an array and returns it. That is what a result builder with
/// `buildExpression`, `buildBlock`, `buildOptional`, `buildEither` and `buildArray` over arrays gives, in the same order.
extension SyntaxLowering {
    /// The arguments of a call of `callee`, the closure of a builder rewritten.
    func building(_ arguments: [ArgumentNode], for callee: ExpressionNode) -> [ArgumentNode] {
        guard case .name(let name, nil, let generic) = callee.kind, generic.isEmpty, let element = builders[name], arguments.count == 1,
            arguments[0].label == nil, case .closure(let closure) = arguments[0].value.kind, closure.parameters == nil, closure.result == nil,
            closure.captures.isEmpty, closure.highestShorthand < 0, !closure.body.contains(where: \.isReturn)
        else { return arguments }
        let range = closure.range
        let array = TypeNode(.array(TypeNode(.named(nil, element, []), range)), range)
        let list = ExpressionNode(.name(Self.listName, labels: nil, arguments: []), range)
        let start = VariableNode(
            modifiers: ModifiersNode(), isMutable: true,
            bindings: [
                .init(
                    pattern: PatternNode(.name(Self.listName, isMutable: true), range), type: array, value: ExpressionNode(.array([]), range),
                    accessors: nil, range: range)
            ], range: range)
        let body = [StatementNode(.variables(start), range)] + gathered(closure.body, element) + [StatementNode(.return(list), range)]
        let made = ClosureNode(parameters: nil, body: body, range: range)
        made.result = array
        var argument = arguments[0]
        argument.value = ExpressionNode(.closure(made), arguments[0].value.range)
        return [argument]
    }

    /// No name that a cell can write.
    private static let listName = "the list"

    private func gathered(_ statements: [StatementNode], _ element: String) -> [StatementNode] {
        statements.map { statement in
            let range = statement.range
            switch statement.kind {
            case .expression(let value):
                if case .assign = value.kind { break }
                let list = ExpressionNode(.name(Self.listName, labels: nil, arguments: []), value.range)
                let append = ExpressionNode(
                    .member(list, MemberName(name: "append", labels: nil, arguments: [], range: value.range)), value.range)
                let call = ExpressionNode(.call(append, [ArgumentNode(label: nil, labelRange: value.range, value: value)]), value.range)
                return StatementNode(.expression(call), range)
            case .variables, .nothing: return statement
            case .if(let node): return StatementNode(.if(gathered(node, element)), range)
            case .switch(let node):
                let cases = node.cases.map {
                    SwitchNode.Case(items: $0.items, body: gathered($0.body, element), range: $0.range, isUnknown: $0.isUnknown)
                }
                return StatementNode(.switch(SwitchNode(label: node.label, subject: node.subject, cases: cases, range: node.range)), range)
            case .forIn(let node):
                return StatementNode(
                    .forIn(
                        ForNode(
                            label: node.label, pattern: node.pattern, isCase: node.isCase, type: node.type, sequence: node.sequence,
                            condition: node.condition, body: gathered(node.body, element))), range)
            default: break
            }
            report(.unsupported, "Here stands a list of values of type \(element), one a line; 'if', 'switch' and 'for' may choose and repeat them.", range)
            return StatementNode(.nothing, range)
        }
    }

    private func gathered(_ block: BlockNode, _ element: String) -> BlockNode {
        BlockNode(statements: gathered(block.statements, element), range: block.range)
    }

    private func gathered(_ node: IfNode, _ element: String) -> IfNode {
        IfNode(
            label: node.label, conditions: node.conditions, then: gathered(node.then, element),
            otherwise: node.otherwise.map { gathered($0, element) }, range: node.range)
    }
}

extension StatementNode {
    fileprivate var isReturn: Bool { if case .return = kind { true } else { false } }
}
