import SwiftSyntax

/// How a piece of code names something that is declared elsewhere.
package enum NameUse: Hashable, Sendable {
    /// By its name alone: a function, a type, a variable.
    case plain
    /// After a point: a member of what stands before it.
    case member

    /// The names that a text uses, with their places in bytes, in order. Names that it declares, and labels of arguments, are none.
    static func all(in tree: SourceFileSyntax) -> [(range: Range<Int>, use: NameUse)] {
        tree.tokens(viewMode: .sourceAccurate).compactMap { token in
            guard case .identifier = token.tokenKind, let use = use(of: token) else { return nil }
            let start = token.positionAfterSkippingLeadingTrivia.utf8Offset
            return (start..<(start + token.trimmedLength.utf8Length), use)
        }
    }

    private static func use(of token: TokenSyntax) -> NameUse? {
        guard let parent = token.parent else { return nil }
        if parent.is(IdentifierTypeSyntax.self) { return .plain }
        if let type = parent.as(MemberTypeSyntax.self) { return type.name == token ? .member : nil }
        guard let reference = parent.as(DeclReferenceExprSyntax.self), reference.baseName == token else { return nil }
        guard let access = reference.parent?.as(MemberAccessExprSyntax.self), access.declName == reference else { return .plain }
        return .member
    }
}
