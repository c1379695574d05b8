import SwiftSyntax

/// Looks for uses of `oldValue`, and for what else is declared by that name.
final class OldValueFinder: SyntaxVisitor {
    var isMentioned = false
    var declaration: Syntax?

    override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
        guard node.baseName.text == "oldValue" else { return .visitChildren }
        if let member = node.parent?.as(MemberAccessExprSyntax.self), member.declName == node { return .visitChildren }
        isMentioned = true
        return .visitChildren
    }

    override func visit(_ node: ClosureShorthandParameterSyntax) -> SyntaxVisitorContinueKind { noteParameter(node, node.name, nil) }

    override func visit(_ node: ClosureParameterSyntax) -> SyntaxVisitorContinueKind { noteParameter(node, node.firstName, node.secondName) }

    override func visit(_ node: FunctionParameterSyntax) -> SyntaxVisitorContinueKind { noteParameter(node, node.firstName, node.secondName) }

    private func noteParameter(_ node: some SyntaxProtocol, _ first: TokenSyntax, _ second: TokenSyntax?) -> SyntaxVisitorContinueKind {
        if (second ?? first).text == "oldValue" { declaration = Syntax(node) }
        return .visitChildren
    }

    override func visit(_ node: IdentifierPatternSyntax) -> SyntaxVisitorContinueKind {
        guard node.identifier.text == "oldValue" else { return .visitChildren }
        // `if let oldValue` uses what it declares.
        if let binding = node.parent?.as(OptionalBindingConditionSyntax.self), binding.initializer == nil { isMentioned = true } else { declaration = Syntax(node) }
        return .visitChildren
    }
}

extension SyntaxLowering {
    /// Whether `oldValue` is used in an accessor as a name by itself, which says of an observer that it is told of the value there was.
    func mentionsOldValue(_ node: AccessorDeclSyntax) -> Bool {
        let finder = OldValueFinder(viewMode: .sourceAccurate)
        finder.walk(node)
        if finder.isMentioned, let declaration = finder.declaration {
            unsupported("'oldValue' as the name of something declared in an observer", declaration)
        }
        return finder.isMentioned
    }
}
