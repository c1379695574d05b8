extension ExpressionNode {
    /// The value of a declaration whose written type leaves arguments open: `let s: Set = [1]` is taken for a coercion of it.
    var valueOfOpenAnnotation: ExpressionNode? {
        if case .cast(let value, let annotation, .coerce) = kind, annotation.range.start < value.range.start { value } else { nil }
    }

    /// What stands in `type(of: …)` or `Swift.type(of: …)`.
    var operandOfType: ExpressionNode? {
        guard case .call(let callee, let arguments) = kind, case .name(let name, nil, _) = callee.kind, name == "type" || name == "Swift.type", arguments.count == 1, arguments[0].label == "of" else { return nil }
        return arguments[0].value
    }

    /// A call that was read as a pattern of a case, as the expression that it is: `.make(3)`. `nil` where a pattern among its arguments is none.
    var withoutPatterns: ExpressionNode? {
        guard case .call(let callee, let arguments) = kind else { return nil }
        var plain: [ArgumentNode] = []
        for var argument in arguments {
            if case .pattern(let pattern) = argument.value.kind {
                guard let value = pattern.expression else { return nil }
                argument.value = value
            }
            plain.append(argument)
        }
        return ExpressionNode(.call(callee, plain), range)
    }

    /// The protocol of what can be written as this literal; `nil` of what is none, and of texts with values in them and collections.
    var literalProtocol: String? {
        switch kind {
        case .integer: "ExpressibleByIntegerLiteral"
        case .floating: "ExpressibleByFloatLiteral"
        case .boolean: "ExpressibleByBooleanLiteral"
        case .string: "ExpressibleByStringLiteral"
        default: nil
        }
    }

    /// `numbers[0]`, `self.ages["Ann"]!`: an element of what a variable or a property of one holds.
    var isElementOfVariable: Bool {
        switch kind {
        case .forceUnwrap(let inner): inner.isElementOfVariable
        case .subscript(let base, _): base.isPlainPath
        default: false
        }
    }

    /// A name, or a member of one.
    private var isPlainPath: Bool {
        switch kind {
        case .name: true
        case .member(let base?, _): base.isPlainPath
        default: false
        }
    }

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
        case .interpolation(let segments): segments.compactMap { if case .value(let inner, _) = $0 { inner } else { nil } }
        default: []
        }
    }

    /// Whether a variable, constant or function takes part in its value.
    var namesSomething: Bool {
        switch kind {
        case .name: true
        case .call(let callee, _): if case .member(nil, _) = callee.kind { false } else { true }
        default: parts.contains(where: \.namesSomething)
        }
    }

    static let misplacedBranchMessage = "This gives a value only where it stands alone: after '=' or 'return', or as all that a function or closure does."

    /// An if or switch that is part of something larger, or stands in parentheses, where Swift takes none as a value.
    func misplacedBranch(isAlone: Bool = true) -> ExpressionNode? {
        switch kind {
        case .ifExpression, .switchExpression: isAlone && !isParenthesized ? nil : self
        case .assign(let left, let right): left.misplacedBranch(isAlone: false) ?? right.misplacedBranch()
        case .try(_, let inner), .cast(let inner, _, .coerce): inner.misplacedBranch(isAlone: isAlone && !isParenthesized)
        case .closure(let closure): closure.singleExpression?.misplacedBranch()
        default: parts.lazy.compactMap { $0.misplacedBranch(isAlone: false) }.first
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

    /// Whole numbers that are written out, and operators between them.
    var isOfIntegerLiterals: Bool {
        if case .binary(_, _, let left, let right) = kind { return left.isOfIntegerLiterals && right.isOfIntegerLiterals }
        return isIntegerLiteral
    }

    var isClosure: Bool { if case .closure = kind { true } else { false } }

    /// An array or dictionary that is written out.
    var isCollectionLiteral: Bool {
        switch kind {
        case .array, .dictionary: true
        default: false
        }
    }

    /// A member or element of an array or dictionary that is written out.
    var isAskedOfCollection: Bool {
        switch kind {
        case .member(let base?, _), .call(let base, _), .subscript(let base, _), .forceUnwrap(let base), .optionalMark(let base): base.isCollectionLiteral || base.isAskedOfCollection
        default: false
        }
    }

    /// `1 << 62`
    var isShiftOfLiterals: Bool {
        switch kind {
        case .binary("<<", _, _, _), .binary(">>", _, _, _): isOfIntegerLiterals
        case .binary(_, _, let left, let right): left.isShiftOfLiterals || right.isShiftOfLiterals
        default: false
        }
    }

    /// Whether one of some names may stand somewhere in it.
    func mentions(_ names: Set<String>) -> Bool {
        switch kind {
        case .name(let name, _, _): names.contains(name)
        case .closure, .ifExpression, .switchExpression: true
        case .call(let callee, let arguments): callee.mentions(names) || arguments.contains { $0.value.mentions(names) }
        default: parts.contains { $0.mentions(names) }
        }
    }

    /// Whether a `try?` or `try!` stands somewhere in it.
    var stopsErrors: Bool {
        switch kind {
        case .try(.optional, _), .try(.forced, _): true
        case .closure(let closure): closure.singleExpression?.stopsErrors ?? false
        default: parts.contains(where: \.stopsErrors)
        }
    }

    /// The names that may say how the type of it is written: what operators and conditions work on is of types of its own.
    var namesGivingType: Set<String> {
        switch kind {
        case .name(let name, _, let arguments): return Set([name] + arguments.flatMap(\.names))
        case .member(let base, let member): return (base?.namesGivingType ?? []).union([member.name]).union(member.arguments.flatMap(\.names))
        case .call(let callee, let arguments): return arguments.reduce(into: callee.namesGivingType) { $0.formUnion($1.value.namesGivingType) }
        case .type(let type): return Set(type.names)
        case .cast(let inner, let type, _): return Set(type.names).union(inner.namesGivingType)
        case .binary(let name, _, _, _) where name != "??": return []
        case .is: return []
        case .ternary(_, let first, let second): return first.namesGivingType.union(second.namesGivingType)
        case .closure(let closure):
            let signature = (closure.parameters ?? []).compactMap(\.type).flatMap(\.names) + (closure.result?.names ?? [])
            return Set(signature).union(closure.singleExpression?.namesGivingType ?? [])
        default: return parts.reduce(into: []) { $0.formUnion($1.namesGivingType) }
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

extension PatternNode {
    /// The expression that a pattern compares with, where it is one throughout.
    var expression: ExpressionNode? {
        switch kind {
        case .expression(let value): return value.withoutPatterns ?? value
        case .tuple(let elements):
            let values = elements.compactMap { $0.pattern.expression }
            guard values.count == elements.count else { return nil }
            return ExpressionNode(.tuple(zip(elements, values).map { ArgumentNode(label: $0.label, labelRange: range, value: $1) }), range)
        default: return nil
        }
    }
}

extension ExpressionNode {
    /// What stands before a member's name, or before the brackets of a subscript.
    var baseOfMember: ExpressionNode? {
        switch kind {
        case .member(let base, _): base
        case .subscript(let base, _): base
        default: nil
        }
    }
}
