import SwiftSyntax

extension SyntaxLowering {
    func expression(_ node: ExprSyntax) -> ExpressionNode {
        nested(node, ExpressionNode(.error, range(node))) { lowerExpression(node) }
    }

    private func lowerExpression(_ node: ExprSyntax) -> ExpressionNode {
        let range = range(node)
        func make(_ kind: ExpressionNode.Kind) -> ExpressionNode { ExpressionNode(kind, range) }
        switch node.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr(let node): return make(.integer(node.literal.text.filter { $0 != "_" }))
        case .floatLiteralExpr(let node): return make(.floating(node.literal.text.filter { $0 != "_" }))
        case .booleanLiteralExpr(let node): return make(.boolean(node.literal.tokenKind == .keyword(.true)))
        case .nilLiteralExpr: return make(.nilLiteral)
        case .stringLiteralExpr(let node):
            warnOfPlaceholder(node)
            return string(node)
        case .simpleStringLiteralExpr, .regexLiteralExpr: unsupported("regular expression literals", node)
        case .declReferenceExpr(let node): return reference(node, arguments: [])
        case .genericSpecializationExpr(let node):
            let arguments = genericArguments(node.genericArgumentClause)
            let inner = expression(node.expression)
            switch inner.kind {
            case .name(let name, let labels, _): return make(.name(name, labels: labels, arguments: arguments))
            case .member(let base, var member):
                member.arguments = arguments
                return make(.member(base, member))
            default: unsupported("generic arguments here", node)
            }
        case .discardAssignmentExpr: return make(.discard)
        case .superExpr(let node):
            let isBase = node.parent.map { [.memberAccessExpr, .subscriptCallExpr, .functionCallExpr].contains($0.kind) } ?? false
            if !isBase { report(.type, "'super' stands before a member of the superclass, as in super.method(). The object itself is 'self'.", range) }
            return make(.superReference)
        case .memberAccessExpr(let node):
            let base = node.base.map { expression($0) }
            let member = memberName(node.declName)
            if node.declName.baseName.text == "`self`", base != nil { unsupported("a member named `self`", node.declName, instead: "Take another name.") }
            if case .superReference? = base?.kind, member.name == "self" { report(.type, "'super' stands before a member of the superclass, and 'self' is none.", range) }
            if let base, case .name(let module, nil, _) = base.kind, Self.libraryModules.contains(module) { return make(.name(module + "." + member.name, labels: member.labels, arguments: member.arguments)) }
            if let base, case .name(let module, nil, let arguments) = base.kind, arguments.isEmpty, modules.contains(module) {
                return make(.name(module + "." + member.name, labels: member.labels, arguments: member.arguments))
            }
            return make(.member(base, member))
        case .functionCallExpr(let node):
            warnOfFormat(node)
            checkDelegation(node)
            return call(node)
        case .subscriptCallExpr(let node): return subscripting(node, closures: node.trailingClosure, node.additionalTrailingClosures, range)
        case .tupleExpr(let node):
            guard limit(node.elements.count, to: ListLimits.tupleParts, "parts of a tuple", node, instead: "Make a struct of them, or an array.") else { return make(.error) }
            let elements = arguments(node.elements)
            if elements.count == 1, elements[0].label == nil {
                let inner = elements[0].value
                let copy = ExpressionNode(inner.kind, range)
                copy.isParenthesized = true
                return copy
            }
            if elements.count == 1 { report(.syntax, "What stands alone in parentheses has no label.", elements[0].labelRange) }
            checkLabels(elements.map(\.label), range)
            return make(.tuple(elements))
        case .arrayExpr(let node): return make(.array(node.elements.map { expression($0.expression) }))
        case .dictionaryExpr(let node):
            guard case .elements(let elements) = node.content else { return make(.dictionary([])) }
            return make(.dictionary(elements.map { (expression($0.key), expression($0.value)) }))
        case .closureExpr(let node): return make(.closure(closure(node)))
        case .sequenceExpr(let node): return sequence(node)
        case .prefixOperatorExpr(let node):
            let name = node.operator.text
            // A minus before a number's digits belongs to the literal.
            let operand = expression(node.expression)
            if name == "-", !operand.isParenthesized {
                switch operand.kind {
                case .integer(let digits) where !digits.hasPrefix("-"): return make(.integer("-" + digits))
                case .floating(let digits) where !digits.hasPrefix("-"): return make(.floating("-" + digits))
                default: break
                }
            }
            return make(.prefix(name, self.range(node.operator), operand))
        case .postfixOperatorExpr(let node): return make(.postfix(node.operator.text, self.range(node.operator), expression(node.expression)))
        case .forceUnwrapExpr(let node): return make(.forceUnwrap(expression(node.expression)))
        case .optionalChainingExpr(let node): return make(.optionalMark(expression(node.expression)))
        case .inOutExpr(let node):
            let list = node.parent?.as(LabeledExprSyntax.self)?.parent?.parent
            if list.map({ $0.is(FunctionCallExprSyntax.self) || $0.is(SubscriptCallExprSyntax.self) }) != true {
                report(.type, "'&' can only be written before an argument for an 'inout' parameter.", range)
            }
            return make(.reference(expression(node.expression)))
        case .tryExpr(let node):
            let kind: ExpressionNode.TryKind
            switch node.questionOrExclamationMark?.tokenKind {
            case .postfixQuestionMark: kind = .optional
            case .exclamationMark: kind = .forced
            default: kind = .plain
            }
            return make(.try(kind, expression(node.expression)))
        case .ifExpr(let node):
            checkBranch(node)
            return make(.ifExpression(ifNode(node, label: nil)))
        case .switchExpr(let node):
            checkBranch(node)
            return make(.switchExpression(switchNode(node, label: nil)))
        case .keyPathExpr(let node): return nested(node, ExpressionNode(.error, range), levels: node.components.count) { keyPath(node) }
        case .typeExpr(let node): return make(.type(type(node.type)))
        case .patternExpr(let node): return make(.pattern(pattern(node.pattern, binding: nil)))
        case .isExpr(let node): return make(.is(expression(node.expression), type(node.type)))
        case .asExpr(let node): return make(.cast(expression(node.expression), type(node.type), castKind(node.questionOrExclamationMark)))
        case .macroExpansionExpr(let node):
            let name = node.macroName.text
            if ["line", "function", "file", "fileID", "filePath", "column"].contains(name), node.arguments.isEmpty { return make(.magic(name)) }
            let instead = ["include": "What it brings is there already: leave this line out.", "warning": "Leave it out.", "error": "Leave it out.", "selector": "Pass a closure.", "keyPath": "Write \\Type.name.", "expect": "Write assert(…).", "require": "Write guard let … else { … }."]
            unsupported("macros such as '#\(name)'", node, instead: instead[name] ?? "Write a function.")
        case .awaitExpr: unsupported("'await'", node, instead: "Cells run one thing after another: leave it out.")
        case .copyExpr, .consumeExpr, .borrowExpr: unsupported("words such as 'copy' and 'consume' before a value", node, instead: "Leave the word out.")
        case .unsafeExpr: unsupported("'unsafe'", node, instead: "Leave the word out.")
        case .packExpansionExpr, .packElementExpr: unsupported("parameter packs", node, instead: "Take an array, or write a function for each number of arguments.")
        case .missingExpr: return make(.error)
        default: unsupported("this kind of expression", node)
        }
        return make(.error)
    }

    func reference(_ node: DeclReferenceExprSyntax, arguments: [TypeNode]) -> ExpressionNode {
        let range = range(node)
        let token = node.baseName
        if case .dollarIdentifier(let text) = token.tokenKind {
            if let index = Int(text.dropFirst()), index < 64 { shorthand = max(shorthand, index) }
            checkShorthand(node)
            return ExpressionNode(.name(text, labels: nil, arguments: []), range)
        }
        switch token.tokenKind {
        case .binaryOperator(let text), .prefixOperator(let text), .postfixOperator(let text):
            return ExpressionNode(.operatorName(text), range)
        case .equal:
            return ExpressionNode(.operatorName("="), range)
        case .keyword(.`init`): report(.syntax, "An initialiser is not called by 'init' alone.", range, notes: ["Write self.init(…) for another one of this type, super.init(…) for one of its superclass."])
        default: break
        }
        let labels = node.argumentNames.map { $0.arguments.map { $0.name.text } }
        return ExpressionNode(.name(name(token), labels: labels, arguments: arguments), range)
    }

    /// The code of a `defer`, of a function or an accessor within a closure does not see what that is called with, unless it has a name.
    private func checkShorthand(_ node: DeclReferenceExprSyntax) {
        var parent = node.parent
        while let now = parent, now.kind != .closureExpr {
            if [.deferStmt, .functionDecl, .initializerDecl, .accessorBlock, .memberBlock].contains(now.kind) {
                return report(.type, "'\(node.baseName.text)' stands for what a closure is called with, and cannot be used \(now.kind == .deferStmt ? "in a 'defer'" : "in code of its own within one").", range(node), notes: ["Give the closure's parameters names: { a, b in … }."])
            }
            parent = now.parent
        }
    }

    private func memberName(_ node: DeclReferenceExprSyntax) -> MemberName {
        MemberName(name: name(node.baseName), labels: node.argumentNames.map { $0.arguments.map { $0.name.text } }, arguments: [], range: range(node))
    }

    private func castKind(_ mark: TokenSyntax?) -> ExpressionNode.CastKind {
        switch mark?.tokenKind {
        case .postfixQuestionMark: .conditional
        case .exclamationMark: .forced
        default: .coerce
        }
    }

    func arguments(_ list: LabeledExprListSyntax) -> [ArgumentNode] {
        limit(list.count, to: ListLimits.arguments, "arguments", list, instead: "Put the values into an array.")
        return list.map { element in
            ArgumentNode(label: element.label.map { name($0) }, labelRange: range(element.label ?? element.firstToken(viewMode: .sourceAccurate) ?? .identifier("")), value: expression(element.expression))
        }
    }

    private func appendTrailing(_ first: ClosureExprSyntax?, _ more: MultipleTrailingClosureElementListSyntax, to arguments: inout [ArgumentNode]) {
        if let first {
            arguments.append(ArgumentNode(label: nil, labelRange: range(first), value: expression(ExprSyntax(first)), isTrailing: true))
        }
        for element in more {
            arguments.append(ArgumentNode(label: label(element.label), labelRange: range(element.label), value: expression(ExprSyntax(element.closure)), isTrailing: true))
        }
    }

    private func call(_ node: FunctionCallExprSyntax) -> ExpressionNode {
        // In the header of a statement the parser takes a closure after f(…) or a[…] for the argument of what that gives; to Swift it is one more of its own.
        var called = node
        if node.leftParen == nil {
            if let inner = node.calledExpression.as(FunctionCallExprSyntax.self), inner.leftParen != nil, inner.trailingClosure == nil { called = inner }
            if let inner = node.calledExpression.as(SubscriptCallExprSyntax.self), inner.trailingClosure == nil { return subscripting(inner, closures: node.trailingClosure, node.additionalTrailingClosures, range(node)) }
        }
        let callee = expression(called.calledExpression)
        var all = arguments(called.arguments)
        appendTrailing(node.trailingClosure, node.additionalTrailingClosures, to: &all)
        return ExpressionNode(.call(callee, building(all, for: callee)), range(node))
    }

    private func subscripting(_ node: SubscriptCallExprSyntax, closures first: ClosureExprSyntax?, _ more: MultipleTrailingClosureElementListSyntax, _ range: SourceRange) -> ExpressionNode {
        var all = arguments(node.arguments)
        appendTrailing(first, more, to: &all)
        return ExpressionNode(.subscript(expression(node.calledExpression), all), range)
    }

    private func string(_ node: StringLiteralExprSyntax) -> ExpressionNode {
        let range = range(node)
        if let text = node.representedLiteralValue { return ExpressionNode(.string(text), range) }
        var segments: [SegmentNode] = []
        let escape = "\\" + (node.openingPounds?.text ?? "")
        for segment in node.segments {
            switch segment {
            case .stringSegment(let piece):
                segments.append(.text(resolved(piece.content.text, escape: escape)))
            case .expressionSegment(let piece):
                let arguments = arguments(piece.expressions)
                let range = self.range(piece)
                let callee = ExpressionNode(.member(ExpressionNode(.name("Swift.DefaultStringInterpolation", labels: nil, arguments: []), range), MemberName(name: CellChecker.nameOfInterpolation, labels: nil, arguments: [], range: range)), range)
                let call = ExpressionNode(.call(callee, arguments), range)
                segments.append(.value(arguments.count == 1 && arguments[0].label == nil ? arguments[0].value : call, call: call))
            }
        }
        return ExpressionNode(.interpolation(segments), range)
    }

    /// A segment's text with its escapes resolved: swift-syntax does that only for a literal without interpolation.
    private func resolved(_ text: String, escape: String) -> String {
        // Lines end with "\n" in a literal, however they do in the file.
        let text = text.utf8.contains(UInt8(ascii: "\r")) ? String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 }) : text
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
        var result = ""
        var rest = Substring(text)
        while let start = rest.firstRange(of: escape) {
            result += rest[..<start.lowerBound]
            rest = rest[start.upperBound...]
            guard let kind = rest.first else { break }
            rest = rest.dropFirst()
            switch kind {
            case "n": result += "\n"
            case "t": result += "\t"
            case "r": result += "\r"
            case "0": result += "\0"
            case "\"": result += "\""
            case "'": result += "'"
            case "\\": result += "\\"
            case "u":
                if rest.first == "{", let close = rest.firstIndex(of: "}") {
                    let digits = rest[rest.index(after: rest.startIndex)..<close]
                    if let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) { result.unicodeScalars.append(scalar) }
                    rest = rest[rest.index(after: close)...]
                }
            case "\n": break
            default: result.append(kind)
            }
        }
        return result + rest
    }

    private func closure(_ node: ClosureExprSyntax) -> ClosureNode {
        var outerShorthand = shorthand
        shorthand = -1
        defer { shorthand = outerShorthand }
        var parameters: [ClosureNode.Parameter]?
        var captures: [ClosureNode.CaptureItem] = []
        if let signature = node.signature {
            for element in signature.attributes {
                if case .attribute(let attribute) = element { unsupported("the attribute '\(attribute.trimmedDescription)'", attribute, instead: "Leave it out.") }
            }
            if let effects = signature.effectSpecifiers { checkEffects(effects.asyncSpecifier, effects.throwsClause) }
            switch signature.parameterClause {
            case .simpleInput(let list):
                parameters = list.map { ClosureNode.Parameter(name: name($0.name), nameRange: range($0.name), type: nil, isInout: false) }
            case .parameterClause(let clause):
                parameters = clause.parameters.map { parameter in
                    if parameter.ellipsis != nil { unsupported("variadic parameters of closures", parameter) }
                    if parameter.secondName != nil, parameter.firstName.tokenKind != .wildcard { report(.type, "The parameters of a closure have no labels: leave out '\(name(parameter.firstName))'.", range(parameter.firstName)) }
                    let token = parameter.secondName ?? parameter.firstName
                    var isInout = false, isEscaping = false
                    let type = parameter.type.map { node -> TypeNode in
                        let (type, flags) = attributed(node)
                        (isInout, isEscaping) = (flags.isInout, flags.isEscaping)
                        return type
                    }
                    return ClosureNode.Parameter(name: name(token), nameRange: range(token), type: type, isInout: isInout, isEscaping: isEscaping)
                }
            case nil: parameters = signature.capture == nil || signature.returnClause != nil ? [] : nil
            }
            // What a capture list names is that of the closure around.
            (shorthand, outerShorthand) = (outerShorthand, shorthand)
            defer { (shorthand, outerShorthand) = (outerShorthand, shorthand) }
            for item in signature.capture?.items ?? [] {
                var ownership = VariableDeclaration.Ownership.strong
                if let specifier = item.specifier {
                    if specifier.detail != nil { unsupported("unowned(unsafe)", specifier) }
                    ownership = specifier.specifier.text == "weak" ? .weak : .unowned
                }
                if let written = item.initializer { checkNames(inCaptured: written.value) }
                captures.append(ClosureNode.CaptureItem(name: name(item.name), nameRange: range(item.name), ownership: ownership, value: item.initializer.map { expression($0.value) }))
            }
        }
        reportRepeated((parameters ?? []).map { ($0.name, $0.nameRange) })
        reportRepeated(captures.map { ($0.name, $0.nameRange) })
        let result = ClosureNode(parameters: parameters, body: statements(node.statements), range: range(node))
        result.captures = captures
        result.result = node.signature?.returnClause.map { type($0.type) }
        result.isThrowing = node.signature?.effectSpecifiers?.throwsClause != nil
        result.highestShorthand = shorthand
        return result
    }

    /// What a closure names twice, among its parameters or among what it captures.
    private func reportRepeated(_ names: [(name: String, range: SourceRange)]) {
        var seen: Set<String> = []
        for item in names where item.name != "_" && !seen.insert(item.name).inserted {
            report(.type, "'\(item.name)' is declared already.", item.range)
        }
    }

    /// An if or switch is no condition, nor what a statement looks at.
    private func checkBranch(_ node: some ExprSyntaxProtocol) {
        guard let parent = node.parent, [.conditionElement, .repeatStmt, .forStmt, .switchExpr, .whereClause].contains(parent.kind) else { return }
        report(.type, ExpressionNode.misplacedBranchMessage, range(node), notes: ["Give it a name first: let value = …"])
    }

    private func keyPath(_ node: KeyPathExprSyntax) -> ExpressionNode {
        if node.components.isEmpty { report(.type, "A key path leads to something: name a property behind the type.", range(node)) }
        var components: [ExpressionNode.KeyPathComponent] = []
        for component in node.components {
            switch component.component {
            case .property(let property): components.append(.property(memberName(property.declName)))
            case .subscript(let subscripted): components.append(.subscript(arguments(subscripted.arguments)))
            case .optional(let mark):
                components.append(mark.questionOrExclamationMark.tokenKind == .exclamationMark ? .force : .optional)
            default:
                unsupported("methods in key paths", component, instead: "Write a closure.")
            }
        }
        return ExpressionNode(.keyPath(node.root.map { type($0) }, components), range(node))
    }
}
