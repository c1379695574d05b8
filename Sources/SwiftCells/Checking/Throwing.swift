/// Whether code may throw, from its text alone: a `try` or `throw` that nothing inside catches.
extension CellChecker {
    func mayThrow(_ closure: ClosureNode) -> Bool { closure.body.contains(where: mayThrow) }

    func mayThrow(_ node: ExpressionNode) -> Bool {
        switch node.kind {
        case .try(.plain, _): return true
        case .try: return false
        case .interpolation(let segments):
            return segments.contains { if case .value(let inner, _) = $0 { mayThrow(inner) } else { false } }
        case .member(let base, _): return base.map(mayThrow) ?? false
        case .call(let callee, let arguments): return mayThrow(callee) || arguments.contains { mayThrow($0.value) }
        case .subscript(let base, let arguments): return mayThrow(base) || arguments.contains { mayThrow($0.value) }
        case .tuple(let elements): return elements.contains { mayThrow($0.value) }
        case .array(let elements): return elements.contains(where: mayThrow)
        case .dictionary(let pairs): return pairs.contains { mayThrow($0.0) || mayThrow($0.1) }
        case .binary(_, _, let a, let b), .assign(let a, let b): return mayThrow(a) || mayThrow(b)
        case .prefix(_, _, let inner), .postfix(_, _, let inner), .is(let inner, _), .cast(let inner, _, _), .forceUnwrap(let inner), .optionalMark(let inner), .reference(let inner): return mayThrow(inner)
        case .ternary(let a, let b, let c): return mayThrow(a) || mayThrow(b) || mayThrow(c)
        case .ifExpression(let item): return mayThrow(StatementNode(.if(item), node.range))
        case .switchExpression(let item): return mayThrow(StatementNode(.switch(item), node.range))
        default: return false
        }
    }

    private func mayThrow(_ block: BlockNode) -> Bool { block.statements.contains(where: mayThrow) }

    private func mayThrow(_ condition: ConditionNode) -> Bool {
        switch condition {
        case .expression(let node), .optionalBinding(_, _, let node), .pattern(_, _, let node): mayThrow(node)
        }
    }

    func mayThrow(_ statement: StatementNode) -> Bool {
        switch statement.kind {
        case .throw: return true
        case .expression(let node): return mayThrow(node)
        case .return(let node): return node.map(mayThrow) ?? false
        case .variables(let node): return node.bindings.contains { $0.value.map(mayThrow) ?? false }
        case .if(let node): return node.conditions.contains(where: mayThrow) || mayThrow(node.then) || (node.otherwise.map(mayThrow) ?? false)
        case .guard(let conditions, let body): return conditions.contains(where: mayThrow) || mayThrow(body)
        case .while(_, let conditions, let body): return conditions.contains(where: mayThrow) || mayThrow(body)
        case .repeatWhile(_, let body, let condition): return mayThrow(body) || mayThrow(condition)
        case .forIn(let node): return mayThrow(node.sequence) || mayThrow(node.body) || (node.condition.map(mayThrow) ?? false)
        case .switch(let node): return mayThrow(node.subject) || node.cases.contains { item in mayThrow(item.body) || item.items.contains { $0.condition.map(mayThrow) ?? false } }
        case .do(let node):
            let inCatches = node.catches.contains { mayThrow($0.body) }
            let catchesAll = node.catches.contains { clause in
                clause.items.isEmpty || clause.items.contains { item in
                    if item.condition != nil { return false }
                    switch item.pattern.kind {
                    case .name, .wildcard: return true
                    default: return false
                    }
                }
            }
            return inCatches || (!catchesAll && mayThrow(node.body))
        default: return false
        }
    }
}
