import SwiftSyntax

/// Looks for the first name that an expression declares: a closure's parameter or capture, a variable, a function, a type.
private final class DeclaredNameFinder: SyntaxVisitor {
    private(set) var name: TokenSyntax?
    private var closures = 0

    private func note(_ token: TokenSyntax) -> SyntaxVisitorContinueKind {
        if name == nil, token.tokenKind != .wildcard { name = token }
        return name == nil ? .visitChildren : .skipChildren
    }

    override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind {
        closures += 1
        return .visitChildren
    }
    override func visitPost(_ node: ClosureExprSyntax) { closures -= 1 }
    /// What a pattern itself binds is found.
    override func visit(_ node: PatternExprSyntax) -> SyntaxVisitorContinueKind { closures == 0 ? .skipChildren : .visitChildren }
    override func visit(_ node: ClosureShorthandParameterSyntax) -> SyntaxVisitorContinueKind { note(node.name) }
    override func visit(_ node: ClosureParameterSyntax) -> SyntaxVisitorContinueKind { note(node.secondName ?? node.firstName) }
    /// What is captured by its own name is found there.
    override func visit(_ node: ClosureCaptureSyntax) -> SyntaxVisitorContinueKind { node.initializer == nil ? .visitChildren : note(node.name) }
    override func visit(_ node: IdentifierPatternSyntax) -> SyntaxVisitorContinueKind { note(node.identifier) }
    override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind { note(node.name) }
    override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind { note(node.name) }
    override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind { note(node.name) }
    override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind { note(node.name) }
    override func visit(_ node: TypeAliasDeclSyntax) -> SyntaxVisitorContinueKind { note(node.name) }
}

extension SyntaxLowering {
    /// Refuses the value of a captured constant that declares names: Swift does not find them, or takes others of the same name around the closure.
    func checkNames(inCaptured value: ExprSyntax) {
        guard let name = declaredName(in: value) else { return }
        report(.unsupported, "Swift does not find '\(name.text)' in a capture list.", range(name), notes: ["Give the value to a constant before the closure, and capture that."])
    }

    /// Refuses a closure in a pattern that declares names: Swift does not find them.
    func checkNames(inPattern value: ExprSyntax) {
        guard let name = declaredName(in: value) else { return }
        report(.unsupported, "Swift does not find '\(name.text)' in a pattern.", range(name), notes: ["Give the value to a constant before, and name that in the pattern."])
    }

    private func declaredName(in value: ExprSyntax) -> TokenSyntax? {
        let finder = DeclaredNameFinder(viewMode: .sourceAccurate)
        finder.walk(value)
        return finder.name
    }
}
