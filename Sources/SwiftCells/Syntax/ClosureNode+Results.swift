extension ClosureNode {
    /// Whether a `return` of several statements gives something: otherwise the closure gives nothing, whatever is wanted of it.
    var givesValue: Bool { body.contains(where: \.givesValue) }

    /// Whether it has statements that return nothing, and does not say what it gives: that is `Void` unless something else is wanted, which is
    /// wrong then.
    var givesNothing: Bool { !body.isEmpty && singleExpression == nil && result == nil && !givesValue }
}

extension BlockNode {
    fileprivate var givesValue: Bool { statements.contains(where: \.givesValue) }
}

extension StatementNode {
    fileprivate var givesValue: Bool {
        switch kind {
        case .return(let value): value != nil
        case .if(let node): node.then.givesValue || node.otherwise?.givesValue == true
        case .guard(_, let body), .while(_, _, let body), .repeatWhile(_, let body, _): body.givesValue
        case .forIn(let node): node.body.givesValue
        case .switch(let node): node.cases.contains { $0.body.givesValue }
        case .do(let node): node.body.givesValue || node.catches.contains { $0.body.givesValue }
        default: false
        }
    }
}
