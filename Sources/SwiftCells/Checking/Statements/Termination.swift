/// Whether control can come to the end of some statements.
enum Termination {
    /// Whether the statements never come to their end.
    static func leaves(_ statements: [TypedStatement]) -> Bool { statements.contains(where: leaves) }

    static func leaves(_ statement: TypedStatement) -> Bool {
        switch statement.kind {
        case .return, .throw, .break, .continue, .fallthrough: return true
        case .expression(let value), .yield(let value): return isNever(value)
        case .binding(_, let value): return value.map(isNever) ?? false
        case .if(let node):
            switch constant(node.conditions) {
            case true?: return leaves(node.then.statements) && !breaks(to: node.target, node.then.statements)
            case false?: return node.otherwise.map { leaves($0.statements) && !breaks(to: node.target, $0.statements) } ?? false
            case nil: break
            }
            guard let otherwise = node.otherwise else { return false }
            return leaves(node.then.statements) && leaves(otherwise.statements) && !breaks(to: node.target, node.then.statements) && !breaks(to: node.target, otherwise.statements)
        case .switch(let node):
            return node.cases.allSatisfy { item in leaves(item.body.statements) && !breaks(to: node.target, item.body.statements) }
        case .do(let node):
            return leaves(node.body.statements) && node.catches.allSatisfy { leaves($0.body.statements) } && !breaks(to: node.target, node.body.statements)
                && !node.catches.contains { breaks(to: node.target, $0.body.statements) }
        case .block(let target, let block): return leaves(block.statements) && !breaks(to: target, block.statements)
        case .while(let target, let conditions, let body):
            guard constant(conditions) == true else { return false }
            return !breaks(to: target, body.statements)
        case .repeatWhile(let target, let body, let condition):
            if case .boolean(true) = condition.kind { return !breaks(to: target, body.statements) }
            return leaves(body.statements) && !breaks(to: target, body.statements) && !continues(to: target, body.statements)
        case .guard, .forIn, .defer, .localFunction, .nothing: return false
        }
    }

    /// What a condition is that is nothing but `true` or `false`.
    static func constant(_ conditions: [TypedCondition]) -> Bool? {
        if conditions.count == 1, case .expression(let value) = conditions[0], case .boolean(let constant) = value.kind { return constant }
        return nil
    }

    static func isNever(_ value: TypedExpression) -> Bool {
        if case .nominal(let nominal, _) = value.type { return nominal.builtin == .never }
        return false
    }

    static func breaks(to target: TypedLoop, _ statements: [TypedStatement]) -> Bool {
        any(statements) { if case .break(target) = $0.kind { true } else { false } }
    }

    static func continues(to target: TypedLoop, _ statements: [TypedStatement]) -> Bool {
        any(statements) { if case .continue(target) = $0.kind { true } else { false } }
    }

    private static func any(_ statements: [TypedStatement], _ condition: (TypedStatement) -> Bool) -> Bool {
        statements.contains { statement in
            if condition(statement) { return true }
            switch statement.kind {
            case .if(let node): return any(node.then.statements, condition) || any(node.otherwise?.statements ?? [], condition)
            case .guard(_, let body), .defer(let body), .block(_, let body), .while(_, _, let body), .repeatWhile(_, let body, _): return any(body.statements, condition)
            case .forIn(let node): return any(node.body.statements, condition)
            case .switch(let node): return node.cases.contains { any($0.body.statements, condition) }
            case .do(let node): return any(node.body.statements, condition) || node.catches.contains { any($0.body.statements, condition) }
            default: return false
            }
        }
    }
}

extension TypedLoop: Equatable {
    package static func == (a: TypedLoop, b: TypedLoop) -> Bool { a === b }
}
