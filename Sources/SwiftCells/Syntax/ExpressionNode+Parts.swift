extension ExpressionNode {
    /// The expressions it is made of, but for the bodies of closures and branches; a name or member that is called is no part by itself.
    var parts: [ExpressionNode] {
        switch kind {
        case .binary(_, _, let a, let b), .assign(let a, let b): [a, b]
        case .prefix(_, _, let a), .postfix(_, _, let a), .try(_, let a), .forceUnwrap(let a), .optionalMark(let a), .is(let a, _), .cast(let a, _, _), .reference(let a): [a]
        case .ternary(let a, let b, let c): [a, b, c]
        case .call(let callee, let arguments): callee.partsOfCallee + arguments.map(\.value)
        case .subscript(let base, let arguments): [base] + arguments.map(\.value)
        case .member(let base?, _): [base]
        case .tuple(let elements): elements.map(\.value)
        case .array(let elements): elements
        case .dictionary(let pairs): pairs.flatMap { [$0.0, $0.1] }
        case .interpolation(let segments): segments.compactMap { if case .value(let inner) = $0 { inner } else { nil } }
        default: []
        }
    }

    private var partsOfCallee: [ExpressionNode] {
        switch kind {
        case .member(let base?, _): [base]
        case .name, .member: []
        default: [self]
        }
    }

    /// Whether literals of numbers, or signs, stand somewhere in it: what they are depends on what is tried first.
    var hasOpenNumbers: Bool {
        switch kind {
        case .integer, .floating, .prefix("-", _, _), .binary("&*", _, _, _), .closure, .ifExpression, .switchExpression: true
        default: parts.contains(where: \.hasOpenNumbers)
        }
    }

    /// A negative sign before literals in brackets that stands beside nothing but literals and what is made of them, as in
    /// `c ? -(1) : min(2, 3)` or `same(-(1), { 2 }())`: Swift, which tries its floating-point types first, finds it ambiguous.
    ///
    /// - Parameter isGeneric: whether what is called leaves the types of its arguments open.
    func openSign(_ isGeneric: (ExpressionNode) -> Bool) -> ExpressionNode? {
        let siblings: [ExpressionNode] =
            switch kind {
            case .ternary(_, let yes, let no): [yes, no]
            case .call(let callee, let arguments): if case .name = callee.kind, isGeneric(callee) { arguments.map(\.value) } else { [] }
            default: []
            }
        if siblings.count > 1, siblings.allSatisfy(\.isMadeOfLiterals), let sign = siblings.first(where: \.isNegatedLiterals) { return sign }
        for part in parts { if let sign = part.openSign(isGeneric) { return sign } }
        return nil
    }

    /// Whether it depends on whole numbers that are written out alone, on no value that has a name.
    private var isMadeOfLiterals: Bool {
        switch kind {
        case .integer, .operatorName: true
        case .floating, .name, .string, .interpolation, .cast, .keyPath, .magic: false
        case .closure(let closure): closure.singleExpression?.isMadeOfLiterals ?? false
        default: hasOpenNumbers && parts.allSatisfy(\.isMadeOfLiterals)
        }
    }

    /// Whether numbers between two that are written out, as `0..<3`, stand somewhere in it.
    var hasLiteralRange: Bool {
        switch kind {
        case .binary("..<", _, let low, let high), .binary("...", _, let low, let high): if low.isIntegerLiteral, high.isIntegerLiteral { return true }
        case .call(let callee, let arguments):
            if case .name("stride", _, _) = callee.kind, arguments.allSatisfy(\.value.isIntegerLiteral) { return true }
        default: break
        }
        return parts.contains(where: \.hasLiteralRange)
    }
}
