import SwiftSyntax

/// How a piece of code names something.
package enum NameUse: Hashable, Sendable {
    /// By its name alone: a function, a type, a variable that is declared elsewhere.
    case plain
    /// After a point: a member of what stands before it.
    case member
    /// By declaring it.
    case declaration

    /// What an identifier is to its text; nil for labels of arguments, names in attributes and the like.
    init?(_ token: TokenSyntax) {
        guard let parent = token.parent else { return nil }
        switch parent.kind {
        case .declReferenceExpr:
            let access = parent.parent?.as(MemberAccessExprSyntax.self)
            self = access?.declName.id == parent.id ? .member : .plain
        case .identifierType:
            if parent.parent?.is(AttributeSyntax.self) == true { return nil }
            self = .plain
        case .memberType:
            self = .member
        case .identifierPattern, .functionDecl, .classDecl, .structDecl, .enumDecl, .protocolDecl, .typeAliasDecl, .enumCaseElement, .genericParameter,
            .closureShorthandParameter, .closureParameter:
            self = .declaration
        case .functionParameter:
            // In `at index: Int` the first name is a label.
            let second = parent.cast(FunctionParameterSyntax.self).secondName
            guard second == nil || second?.id == token.id else { return nil }
            self = .declaration
        default: return nil
        }
    }
}
