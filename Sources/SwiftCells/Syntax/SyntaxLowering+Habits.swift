import SwiftSyntax

/// What other languages spell like this and Swift takes for something else, without a word: a warning says what it is here.
extension SyntaxLowering {
    private func warn(_ message: String, _ range: SourceRange, note: String) {
        guard !isLibrary else { return }
        var diagnostic = SourceDiagnostic(.syntax, message, range, notes: [note])
        diagnostic.isWarning = true
        diagnostics.append(diagnostic)
    }

    /// `7 // 2` and `(low + high) // 2`: a number, or something in parentheses, and behind it a comment of digits alone.
    ///
    /// Behind a name or a call such a comment often says what the value is.
    func warnOfDivision(_ value: ExprSyntax) {
        switch value.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr, .floatLiteralExpr: break
        case .tupleExpr(let node): guard node.elements.count == 1, node.elements.first?.expression.is(SequenceExprSyntax.self) == true else { return }
        default: return
        }
        guard let last = value.lastToken(viewMode: .sourceAccurate), let next = last.nextToken(viewMode: .sourceAccurate) else { return }
        // What follows on the line, wherever the parser keeps it.
        let behind = (last.trailingTrivia.pieces + next.leadingTrivia.pieces).first { if case .spaces = $0 { false } else { true } }
        guard case .lineComment(let comment)? = behind else { return }
        let digits = comment.dropFirst(2).drop { $0 == " " }
        guard comment.hasPrefix("// "), !digits.isEmpty, digits.allSatisfy(\.isNumber), value.trimmedDescription != digits else { return }
        warn("In Swift '//' begins a comment: nothing is divided here.", range(value), note: "The division of whole numbers is '/', as in \(value.trimmedDescription.prefix(30)) / \(digits.prefix(10)).")
    }

    /// `2 ^ 10`
    func warnOfPower(_ name: String, _ left: ExpressionNode, _ right: ExpressionNode) {
        guard name == "^", case .integer(let base) = left.kind, base == "2" || base == "10", case .integer(let exponent) = right.kind, exponent.allSatisfy(\.isNumber) else { return }
        warn("'^' is no power in Swift: it compares the bits of two whole numbers.", left.range.joined(right.range), note: "Write pow(\(base).0, \(exponent).0), after import Foundation, or a product.")
    }

    /// `"x is ${x}"`
    func warnOfPlaceholder(_ node: StringLiteralExprSyntax) {
        guard node.openingPounds == nil else { return }
        for case .stringSegment(let segment) in node.segments {
            let text = segment.content.text
            guard let start = text.firstRange(of: "${")?.upperBound, let end = text[start...].firstIndex(of: "}") else { continue }
            let inner = text[start..<end]
            guard let first = inner.first, first.isLetter || first == "_", inner.allSatisfy({ $0.isLetter || $0.isNumber || "_.".contains($0) }) else { continue }
            return warn("Swift does not put a value in place of '${\(inner)}'.", range(segment), note: "Write \\(\(inner)) in the string.")
        }
    }

    /// `print("%d", x)`
    func warnOfFormat(_ node: FunctionCallExprSyntax) {
        guard node.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text == "print", node.arguments.count > 1, let first = node.arguments.first, first.label == nil, node.arguments.dropFirst().first?.label == nil,
            let literal = first.expression.as(StringLiteralExprSyntax.self), literal.segments.count == 1, case .stringSegment(let segment)? = literal.segments.first
        else { return }
        let text = segment.content.text
        var rest = text[...]
        while let percent = rest.firstIndex(of: "%") {
            rest = rest[rest.index(after: percent)...].drop { $0.isNumber || $0 == "." }
            guard let kind = rest.first, "dfsi@".contains(kind), rest.dropFirst().first.map({ !$0.isLetter }) ?? true else { continue }
            return warn("'print' writes this text as it stands, and the values behind it.", range(first), note: "Write \\(x) where the value belongs, or String(format: \"\(text.prefix(20))\", …) after import Foundation.")
        }
    }
}
