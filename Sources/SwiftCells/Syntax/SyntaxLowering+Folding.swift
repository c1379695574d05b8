import SwiftSyntax

extension SyntaxLowering {
    /// One operator between two operands.
    private enum Link {
        case binary(String, SourceRange)
        case assign(SourceRange)
        /// Holds the middle operand.
        case ternary(ExpressionNode, SourceRange)
        case `is`(TypeNode, SourceRange)
        case cast(TypeNode, ExpressionNode.CastKind, SourceRange)

        var isCast: Bool {
            switch self {
            case .is, .cast: true
            default: false
            }
        }

        var range: SourceRange {
            switch self {
            case .binary(_, let range), .assign(let range), .ternary(_, let range), .is(_, let range), .cast(_, _, let range): range
            }
        }
    }

    /// Folds `a + b * c` by precedence, as Swift does: one pass with a stack.
    func sequence(_ node: SequenceExprSyntax) -> ExpressionNode {
        let elements = Array(node.elements)
        // Folded, the operands lie as deep as there are operators: they count as that many levels.
        return nested(node, ExpressionNode(.error, range(node)), levels: elements.count / 2) { fold(node, elements) }
    }

    private func fold(_ node: SequenceExprSyntax, _ elements: [ExprSyntax]) -> ExpressionNode {
        var operands: [ExpressionNode] = []
        var links: [Link] = []
        var index = 0
        while index < elements.count {
            let element = elements[index]
            if operands.count == links.count {
                operands.append(expression(element))
                index += 1
                continue
            }
            switch element.as(ExprSyntaxEnum.self) {
            case .binaryOperatorExpr(let node): links.append(.binary(node.operator.text, range(node)))
            case .assignmentExpr(let node): links.append(.assign(range(node)))
            case .unresolvedTernaryExpr(let node): links.append(.ternary(expression(node.thenExpression), range(node)))
            case .unresolvedIsExpr(let node):
                // The type that follows is an element of its own.
                index += 1
                guard index < elements.count else { break }
                links.append(.is(typeElement(elements[index]), range(node)))
                operands.append(ExpressionNode(.discard, range(elements[index])))
            case .unresolvedAsExpr(let node):
                index += 1
                guard index < elements.count else { break }
                let kind: ExpressionNode.CastKind =
                    switch node.questionOrExclamationMark?.tokenKind {
                    case .postfixQuestionMark: .conditional
                    case .exclamationMark: .forced
                    default: .coerce
                    }
                links.append(.cast(typeElement(elements[index]), kind, range(node)))
                operands.append(ExpressionNode(.discard, range(elements[index])))
            case .arrowExpr(let arrow):
                return functionType(arrow, operands.last, elements[(index + 1)...], range(node))
            default:
                unsupported("this operator", element)
                return ExpressionNode(.error, range(node))
            }
            index += 1
        }
        guard operands.count == links.count + 1, let first = operands.first else { return ExpressionNode(.error, range(node)) }
        var output = [first]
        var stack: [(link: Link, group: OperatorTable.Group)] = []
        for (position, link) in links.enumerated() {
            guard let group = group(of: link) else { return ExpressionNode(.error, range(node)) }
            while let top = stack.last {
                if top.link.isCast {
                    // What follows a type continues with the whole cast.
                    reduce(&output, &stack)
                } else if top.group.looser.contains(group.name) || (top.group.name == group.name && group.associativity == .left) {
                    reduce(&output, &stack)
                } else if top.group.name == group.name && group.associativity == .none {
                    report(.syntax, "'\(text(top.link))' and '\(text(link))' cannot follow one another without parentheses.", link.range, notes: ["<", "<=", ">", ">=", "=="].contains(text(link)) ? ["Each comparison stands by itself: write a < b && b < c."] : [])
                    return ExpressionNode(.error, range(node))
                } else if top.group.name != group.name, !group.looser.contains(top.group.name) {
                    report(.syntax, "Which of '\(text(top.link))' and '\(text(link))' comes first is not said.", link.range, notes: ["Write parentheses, or give the one a precedence group that is higher than that of the other."])
                    return ExpressionNode(.error, range(node))
                } else {
                    break
                }
            }
            stack.append((link, group))
            output.append(operands[position + 1])
        }
        while !stack.isEmpty { reduce(&output, &stack) }
        return output[0]
    }

    /// `(Int) -> Int` where an expression is expected, as in `[(Int) -> Int]()`.
    private func functionType(_ arrow: ArrowExprSyntax, _ left: ExpressionNode?, _ rest: ArraySlice<ExprSyntax>, _ range: SourceRange) -> ExpressionNode {
        if let effects = arrow.effectSpecifiers { checkEffects(effects.asyncSpecifier, effects.throwsClause) }
        let right: ExpressionNode?
        if rest.count == 1, let last = rest.first {
            right = expression(last)
        } else if rest.count > 1, let next = rest.dropFirst().first?.as(ArrowExprSyntax.self), let first = rest.first {
            right = functionType(next, expression(first), rest.dropFirst(2), range)
        } else {
            right = nil
        }
        guard let left, let result = right?.asType, let parameters = left.asType else {
            report(.syntax, "A type cannot be made of this.", range, notes: ["'->' stands before the type of a result; a closure is written { x in x * 2 }."])
            return ExpressionNode(.error, range)
        }
        var types = [parameters]
        if case .tuple = left.kind {} else if !left.isParenthesized { report(.syntax, "What a function takes stands in parentheses: (Int) -> Int.", left.range) }
        if case .tuple(let elements) = parameters.kind { types = elements.map(\.type) }
        let flags = types.map { TypeNode.FunctionParameter(type: $0, isInout: false, isVariadic: false, isAutoclosure: false, isEscaping: false) }
        return ExpressionNode(.type(TypeNode(.function(flags, result, isThrowing: arrow.effectSpecifiers?.throwsClause != nil), range)), range)
    }

    private func typeElement(_ node: ExprSyntax) -> TypeNode {
        if let node = node.as(TypeExprSyntax.self) { return type(node.type) }
        unsupported("this after 'is' or 'as'", node)
        return TypeNode(.error, range(node))
    }

    private func group(of link: Link) -> OperatorTable.Group? {
        switch link {
        case .binary(let name, let range):
            if let group = operators.group(ofInfix: name) { return group }
            let python = ["**": "For powers write pow(x, y); for a square, x * x.", "//": "Division of Ints is whole already: a / b.", "<>": "Write '!='.", "=+": "Write '+='.", "=-": "Write '-='.", "=*": "Write '*='.", "=/": "Write '/='.", "..": "Write 0..<3, or 0...3 with the last.", "..=": "Write 0...3.", "=>": "A closure is written { x in … }.", "|>": "Write f(x)."]
            report(.type, "There is no operator '\(name)' in Swift." + (python[name].map { " " + $0 } ?? ""), range)
            return nil
        case .assign: return operators.groups["AssignmentPrecedence"]
        case .ternary: return operators.groups["TernaryPrecedence"]
        case .is, .cast: return operators.groups["CastingPrecedence"]
        }
    }

    private func text(_ link: Link) -> String {
        switch link {
        case .binary(let name, _): name
        case .assign: "="
        case .ternary: "?:"
        case .is: "is"
        case .cast(_, let kind, _): kind == .coerce ? "as" : kind == .conditional ? "as?" : "as!"
        }
    }

    private func reduce(_ output: inout [ExpressionNode], _ stack: inout [(link: Link, group: OperatorTable.Group)]) {
        let link = stack.removeLast().link
        let right = output.removeLast()
        let left = output.removeLast()
        if case .binary(let name, _) = link, case .try = right.kind, !right.isParenthesized, operators.group(ofInfix: name)?.isAssignment != true {
            report(.syntax, "'try' cannot stand to the right of '\(name)'.", right.range, notes: ["Write it before the whole, where it covers both sides, or in parentheses."])
        }
        // `try` and `await` to the left of an operator cover everything to its right.
        if case .try(let kind, let inner) = left.kind, !left.isParenthesized {
            let covered = combine(link, inner, right)
            output.append(ExpressionNode(.try(kind, covered), left.range.joined(covered.range)))
            return
        }
        output.append(combine(link, left, right))
    }

    private func combine(_ link: Link, _ left: ExpressionNode, _ right: ExpressionNode) -> ExpressionNode {
        let range = left.range.joined(right.range)
        switch link {
        case .binary(let name, let nameRange):
            warnOfPower(name, left, right)
            return ExpressionNode(.binary(name, nameRange, left, right), range)
        case .assign: return ExpressionNode(.assign(left, right), range)
        case .ternary(let middle, _): return ExpressionNode(.ternary(left, middle, right), range)
        case .is(let type, _): return ExpressionNode(.is(left, type), range)
        case .cast(let type, let kind, _): return ExpressionNode(.cast(left, type, kind), range)
        }
    }
}
