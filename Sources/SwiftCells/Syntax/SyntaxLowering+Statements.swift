import SwiftSyntax

extension SyntaxLowering {
    func statements(_ list: CodeBlockItemListSyntax) -> [StatementNode] {
        guard limit(list.count { $0.item.is(DeferStmtSyntax.self) }, to: ListLimits.defers, "'defer's in one block", list, instead: "Put what belongs together into one.") else { return [] }
        return lowered(list)
    }

    private func lowered(_ list: CodeBlockItemListSyntax) -> [StatementNode] {
        list.compactMap { item -> StatementNode? in
            switch item.item {
            case .decl(let node): return declaration(node, documentation(item))
            case .stmt(let node): return statement(node, label: nil)
            case .expr(let node):
                warnOfDivision(node)
                if !isLibrary { checkBeginning(node, isTopLevel: list.parent?.is(SourceFileSyntax.self) == true) }
                let expression = expression(node)
                if case .ifExpression(let node) = expression.kind { return StatementNode(.if(node), expression.range) }
                if case .switchExpression(let node) = expression.kind { return StatementNode(.switch(node), expression.range) }
                return StatementNode(.expression(expression), expression.range)
            }
        }
    }

    /// At the top level a brace at the beginning of a statement would be taken for a block, and anywhere '#line' for what a compiler's input once said of its lines.
    private func checkBeginning(_ node: ExprSyntax, isTopLevel: Bool) {
        guard let first = node.firstToken(viewMode: .sourceAccurate) else { return }
        if isTopLevel, first.tokenKind == .leftBrace, first.parent?.is(ClosureExprSyntax.self) == true {
            report(.syntax, "A statement does not begin with a closure: write do { … } for a block, or let name = { … } for a closure.", range(first))
        }
        if first.tokenKind == .pound, first.nextToken(viewMode: .sourceAccurate)?.text == "line" {
            report(.syntax, "A statement does not begin with '#line'.", range(first), notes: ["Put it behind 'return', or in parentheses: (#line)"])
        }
    }

    /// Swift takes a brace where a condition should begin for the block after it.
    private func checkCondition(_ node: Syntax, of keyword: String) {
        guard let first = node.firstToken(viewMode: .sourceAccurate), first.tokenKind == .leftBrace else { return }
        report(.syntax, "A condition after '\(keyword)' does not begin with a closure: put it in parentheses.", range(first))
    }

    func block(_ node: CodeBlockSyntax) -> BlockNode {
        nested(node, BlockNode(statements: [], range: range(node))) { BlockNode(statements: statements(node.statements), range: range(node)) }
    }

    func statement(_ node: StmtSyntax, label: String?) -> StatementNode? {
        nested(node, nil) { lowerStatement(node, label: label) }
    }

    private func lowerStatement(_ node: StmtSyntax, label: String?) -> StatementNode? {
        let range = range(node)
        func make(_ kind: StatementNode.Kind) -> StatementNode { StatementNode(kind, range) }
        switch node.as(StmtSyntaxEnum.self) {
        case .labeledStmt(let node):
            checkLabel(node)
            return statement(node.statement, label: name(node.label))
        case .expressionStmt(let node):
            if let node = node.expression.as(IfExprSyntax.self) { return make(.if(ifNode(node, label: label))) }
            if let node = node.expression.as(SwitchExprSyntax.self) { return make(.switch(switchNode(node, label: label))) }
            return make(.expression(expression(node.expression)))
        case .guardStmt(let node):
            checkCondition(Syntax(node.conditions), of: "guard")
            return make(.guard(conditions(node.conditions), block(node.body)))
        case .whileStmt(let node): return make(.while(label: label, conditions(node.conditions), block(node.body)))
        case .repeatStmt(let node):
            checkCondition(Syntax(node.condition), of: "while")
            return make(.repeatWhile(label: label, block(node.body), expression(node.condition)))
        case .forStmt(let node):
            if node.awaitKeyword != nil { unsupported("'for await'", node, instead: "Write 'for' alone.") }
            if node.tryKeyword != nil { unsupported("'for try'", node, instead: "Write 'for' alone.") }
            if node.caseKeyword == nil { checkBindings(within: node.pattern) }
            let result = ForNode(
                label: label, pattern: pattern(node.pattern, binding: node.caseKeyword == nil ? false : nil), isCase: node.caseKeyword != nil,
                type: node.typeAnnotation.map { type($0.type) }, sequence: expression(node.sequence),
                condition: node.whereClause.map { expression($0.condition) }, body: block(node.body))
            return make(.forIn(result))
        case .doStmt(let node):
            if let clause = node.throwsClause { unsupported("'do throws(…)'", clause, instead: "Write plain 'do'.") }
            let catches = node.catchClauses.map { clause in
                DoNode.Catch(
                    items: clause.catchItems.compactMap { item in
                        let condition = item.whereClause.map { expression($0.condition) }
                        if let written = item.pattern { return (pattern: pattern(written, binding: nil), condition: condition) }
                        // `catch where …` means `catch let error where …`.
                        return condition.map { (pattern: PatternNode(.name("error", isMutable: false), $0.range), condition: $0) }
                    },
                    body: block(clause.body), range: self.range(clause))
            }
            return make(.do(DoNode(label: label, body: block(node.body), catches: catches)))
        case .deferStmt(let node): return make(.defer(block(node.body)))
        case .breakStmt(let node): return make(.break(node.label.map { name($0) }))
        case .continueStmt(let node): return make(.continue(node.label.map { name($0) }))
        case .fallThroughStmt: return make(.fallthrough)
        case .returnStmt(let node):
            if let value = node.expression {
                warnOfDivision(value)
                if !isLibrary, value.leadingTrivia.contains(where: \.isNewline) { checkBeginning(value, isTopLevel: false) }
            }
            return make(.return(node.expression.map { expression($0) }))
        case .throwStmt(let node): return make(.throw(expression(node.expression)))
        case .yieldStmt: unsupported("'yield'", node, instead: "Collect the values in an array and return that.")
        case .discardStmt: unsupported("this statement", node)
        case .missingStmt: break
        default: unsupported("this statement", node)
        }
        return make(.nothing)
    }

    /// A label stands before what can be left or gone on with, and within what has the same one it could not name both.
    private func checkLabel(_ node: LabeledStmtSyntax) {
        if [.guardStmt, .deferStmt, .returnStmt, .throwStmt].contains(node.statement.kind) { return report(.syntax, "A label stands before a loop, 'if', 'switch' or 'do': leave out '\(name(node.label)):'.", range(node.label)) }
        var parent = node.parent
        while let now = parent, ![.functionDecl, .initializerDecl, .deinitializerDecl, .accessorDecl, .closureExpr, .accessorBlock].contains(now.kind) {
            if let outer = now.as(LabeledStmtSyntax.self), name(outer.label) == name(node.label) {
                return report(.syntax, "There is a '\(name(node.label))' around this already: give it another label.", range(node.label))
            }
            parent = now.parent
        }
    }

    func conditions(_ list: ConditionElementListSyntax) -> [ConditionNode] {
        list.compactMap { element in
            switch element.condition {
            case .expression(let node): return .expression(expression(node))
            case .optionalBinding(let node):
                let mutable = node.bindingSpecifier.tokenKind == .keyword(.var)
                let pattern = pattern(node.pattern, binding: mutable)
                if node.initializer != nil, !isOfNames(pattern) {
                    let word = node.bindingSpecifier.text
                    if case .optional = pattern.kind, let wrapped = node.pattern.trimmedDescription.split(separator: "?").first {
                        report(.syntax, "'\(word)' in a condition unwraps the Optional by itself: write \(word) \(wrapped) = …", range(node.pattern))
                    } else {
                        report(.syntax, "A pattern in a condition needs the word 'case': write case \(word) \(node.pattern.trimmedDescription) = …", range(node.pattern))
                    }
                }
                let value: ExpressionNode
                if let initializer = node.initializer {
                    value = expression(initializer.value)
                } else if case .name(let name, _) = pattern.kind {
                    value = ExpressionNode(.name(name, labels: nil, arguments: []), pattern.range)
                } else {
                    let word = node.bindingSpecifier.text
                    report(.syntax, "'\(word)' in a condition names what an Optional holds, as in \(word) x = value.", range(node), notes: ["A comparison has no '\(word)': write \(node.pattern.trimmedDescription)"])
                    return nil
                }
                return .optionalBinding(pattern, node.typeAnnotation.map { type($0.type) }, value)
            case .matchingPattern(let node):
                return .pattern(pattern(node.pattern, binding: nil), node.typeAnnotation.map { type($0.type) }, expression(node.initializer.value))
            case .availability(let node):
                unsupported("'#available'", node, instead: "Cells are the same everywhere: leave it out.")
                return nil
            }
        }
    }

    func ifNode(_ node: IfExprSyntax, label: String?) -> IfNode {
        let otherwise: BlockNode? = node.elseBody.flatMap { body in
            switch body {
            case .codeBlock(let body): return block(body)
            case .ifExpr(let inner):
                return nested(inner, nil) {
                    let node = ifNode(inner, label: nil)
                    return BlockNode(statements: [StatementNode(.if(node), node.range)], range: node.range)
                }
            }
        }
        return IfNode(label: label, conditions: conditions(node.conditions), then: block(node.body), otherwise: otherwise, range: range(node))
    }

    func switchNode(_ node: SwitchExprSyntax, label: String?) -> SwitchNode {
        var cases: [SwitchNode.Case] = []
        for element in node.cases {
            guard case .switchCase(let item) = element else {
                unsupported("'#if'", element, instead: "Write the cases that are wanted without it.")
                continue
            }
            if let attribute = item.attribute { checkUnknown(attribute, item) }
            var items: [(pattern: PatternNode, condition: ExpressionNode?)] = []
            if case .case(let label) = item.label {
                items = label.caseItems.map { (pattern: pattern($0.pattern, binding: nil), condition: $0.whereClause.map { expression($0.condition) }) }
            }
            let body = nested(item, []) { statements(item.statements) }
            cases.append(SwitchNode.Case(items: items, body: BlockNode(statements: body, range: range(item)), range: range(item.label), isUnknown: item.attribute != nil))
        }
        return SwitchNode(label: label, subject: expression(node.subject), cases: cases, range: range(node))
    }
}

extension SyntaxLowering {
    /// `@unknown` stands before a case that takes all that is left.
    private func checkUnknown(_ attribute: AttributeSyntax, _ item: SwitchCaseSyntax) {
        guard attribute.attributeName.trimmedDescription == "unknown", attribute.arguments == nil else { return unsupported("'\(attribute.trimmedDescription)'", attribute) }
        guard case .case(let label) = item.label else { return }
        if label.caseItems.count == 1, let only = label.caseItems.first, only.whereClause == nil, only.pattern.trimmedDescription.filter({ !"() ".contains($0) }) == "_" { return }
        report(.syntax, "'@unknown' stands only before 'default:' and 'case _:'.", range(attribute))
    }

    /// - Parameter binding: whether names in it are bound, and may change; `nil` outside `let` and `var`.
    func pattern(_ node: PatternSyntax, binding: Bool?) -> PatternNode {
        nested(node, PatternNode(.error, range(node))) { lowerPattern(node, binding: binding) }
    }

    private func lowerPattern(_ node: PatternSyntax, binding: Bool?) -> PatternNode {
        let range = range(node)
        func make(_ kind: PatternNode.Kind) -> PatternNode { PatternNode(kind, range) }
        switch node.as(PatternSyntaxEnum.self) {
        case .identifierPattern(let node):
            if node.identifier.tokenKind == .wildcard { return make(.wildcard) }
            checkName(node.identifier)
            if [.keyword(.`init`), .keyword(.`Self`)].contains(node.identifier.tokenKind) { return reserved(node.identifier.text, range) }
            return make(.name(name(node.identifier), isMutable: binding ?? false))
        case .wildcardPattern: return make(.wildcard)
        case .tuplePattern(let node):
            limit(node.elements.count, to: ListLimits.tupleParts, "parts of a tuple", node, instead: "Make a struct of them, or an array.")
            let elements = node.elements.map { (label: label($0.label), pattern: pattern($0.pattern, binding: binding)) }
            if elements.count == 1, elements[0].label == nil { return elements[0].pattern }
            return make(.tuple(elements))
        case .valueBindingPattern(let node):
            let mutable = node.bindingSpecifier.tokenKind == .keyword(.var)
            if binding != nil, !isOfLoop(Syntax(node)) { checkBindings(within: PatternSyntax(node), isVariable: true) }
            if mutable || node.bindingSpecifier.tokenKind == .keyword(.let) { return pattern(node.pattern, binding: mutable) }
            unsupported("'\(node.bindingSpecifier.text)' patterns", node)
            return make(.error)
        case .isTypePattern(let node): return make(.is(type(node.type)))
        case .expressionPattern(let node):
            if binding != nil { for inner in bindings(within: Syntax(node.expression)) { checkBindings(within: PatternSyntax(inner), isVariable: true) } }
            checkNames(inPattern: node.expression)
            return convert(expression(node.expression), binding: binding)
        case .missingPattern: return make(.error)
        }
    }

    /// Whether a pattern names what it is given, or parts of a tuple, and compares nothing.
    private func isOfNames(_ pattern: PatternNode) -> Bool {
        switch pattern.kind {
        case .name, .wildcard, .error: true
        case .tuple(let elements): elements.allSatisfy { isOfNames($0.pattern) }
        default: false
        }
    }

    /// Each outermost `let` or `var` pattern in an expression that is read as a pattern.
    private func bindings(within node: Syntax) -> [ValueBindingPatternSyntax] {
        if let found = node.as(ValueBindingPatternSyntax.self) { return [found] }
        if node.is(ClosureExprSyntax.self) { return [] }
        return node.children(viewMode: .sourceAccurate).flatMap { bindings(within: $0) }
    }

    /// Reports a `let` or `var` within another, and in a loop a `let`, which the names are without it.
    func checkBindings(within pattern: PatternSyntax, isVariable: Bool = false) {
        switch pattern.as(PatternSyntaxEnum.self) {
        case .valueBindingPattern(let inner):
            let word = inner.bindingSpecifier.text
            if isVariable || word == "let" { report(.syntax, "'\(word)' stands before these names already, or is meant without it.", range(inner.bindingSpecifier), notes: isOfLoop(Syntax(inner)) && word == "let" ? ["A loop's names are constants without it: for \(inner.pattern.trimmedDescription) in …"] : []) }
            checkBindings(within: inner.pattern, isVariable: true)
        case .tuplePattern(let tuple): for element in tuple.elements { checkBindings(within: element.pattern, isVariable: isVariable) }
        default: break
        }
    }

    /// Whether a pattern is that of a loop or part of it, where `var` makes its names variables.
    private func isOfLoop(_ node: Syntax) -> Bool {
        var parent = node.parent
        while let now = parent, [.tuplePattern, .tuplePatternElement, .tuplePatternElementList].contains(now.kind) { parent = now.parent }
        return parent?.is(ForStmtSyntax.self) == true
    }

    /// An expression read as a pattern. Within `let`, names are bound.
    private func convert(_ node: ExpressionNode, binding: Bool?) -> PatternNode {
        func make(_ kind: PatternNode.Kind) -> PatternNode { PatternNode(kind, node.range) }
        switch node.kind {
        case .discard: return make(.wildcard)
        case .pattern(let inner):
            if let binding, case .name(let name, _) = inner.kind { return make(.name(name, isMutable: binding)) }
            return inner
        case .name("Self", nil, _) where binding != nil: return reserved("Self", node.range)
        case .name(let name, nil, let arguments) where binding != nil && arguments.isEmpty: return make(.name(name, isMutable: binding ?? false))
        case .tuple(let elements): return make(.tuple(elements.map { (label: $0.label, pattern: convert($0.value, binding: binding)) }))
        case .optionalMark(let inner): return make(.optional(convert(inner, binding: binding)))
        case .is(let operand, let type):
            if case .discard = operand.kind { return make(.is(type)) }
            return make(.expression(node))
        case .cast(let operand, let type, .coerce):
            // After an operator that is no part of parentheses, Swift takes 'as' for one of the expression's own.
            if case .binary = operand.kind, !operand.isParenthesized { return make(.expression(node)) }
            return make(.cast(convert(operand, binding: binding), type))
        case .call(let callee, let arguments) where isCaseName(callee):
            // The payload's patterns are kept as expressions; within `let` their names become bindings.
            let converted = arguments.map { argument -> ArgumentNode in
                var copy = argument
                copy.value = ExpressionNode(.pattern(convert(argument.value, binding: binding)), argument.value.range)
                return copy
            }
            return make(.expression(ExpressionNode(.call(callee, converted), node.range)))
        default: return make(.expression(node))
        }
    }

    /// A word of the language's own where a pattern would bind a name.
    private func reserved(_ word: String, _ range: SourceRange) -> PatternNode {
        report(.syntax, "'\(word)' is a word of Swift's own and no name: choose another.", range)
        return PatternNode(.error, range)
    }

    private func isCaseName(_ node: ExpressionNode) -> Bool {
        if case .member = node.kind { return true }
        return false
    }
}
