import SwiftDiagnostics
import SwiftParserDiagnostics
import SwiftSyntax

extension SyntaxLowering {
    /// Reports what the parser could not read: first as Python, if that is what it looks like, then in the parser's words.
    func reportParseErrors(_ tree: SourceFileSyntax, _ file: SourceFile) {
        let hints = PythonSpelling.find(in: file)
        diagnostics += hints
        if !hints.isEmpty { return }
        var seenLines: Set<Int> = []
        // The generator walks the tree recursively: what is nested too deeply must not reach it.
        guard isShallow(tree) else {
            report(.limit, "This is nested too deeply: at most \(nestingLimit) brackets, blocks and operators within one another. Split it into several statements.", SourceRange(0, 1))
            return
        }
        if reportUnevenEquals(tree) { return }
        for diagnostic in ParseDiagnosticsGenerator.diagnostics(for: tree) where diagnostic.diagMessage.severity == .error {
            let start = diagnostic.position.utf8Offset
            guard seenLines.insert(file.line(at: start)).inserted else { continue }
            let message = diagnostic.message
            let sentence = message.prefix(1).uppercased() + message.dropFirst() + "."
            let isSlice = message == "expected label in subscript" || message.hasPrefix("unexpected code ':") && message.hasSuffix("in subscript")
            let notes = isSlice ? ["Write .all for a whole dimension, as in x[.all, 0], and 1..<3 for a part of one."] : []
            report(.syntax, Self.plainWords(sentence), SourceRange(start, max(start + 1, min(range(diagnostic.node).end, endOfLine(file, start)))), notes: notes)
            if diagnostics.count >= 5 { break }
        }
        if diagnostics.isEmpty { report(.syntax, "This is not complete Swift: a name, a bracket or a value is missing.", SourceRange(0, 1)) }
    }

    /// Reports an `=` with space on one side only, as in `x =3`: the parser's own words for it come with a correction that does not exist
    /// where a comment stands beside it, which ends the process.
    private func reportUnevenEquals(_ tree: SourceFileSyntax) -> Bool {
        var token = tree.firstToken(viewMode: .sourceAccurate)
        var isFound = false
        while let now = token {
            if now.tokenDiagnostic?.kind == .equalMustHaveConsistentWhitespaceOnBothSides, diagnostics.count < 5 {
                let start = now.positionAfterSkippingLeadingTrivia.utf8Offset
                report(.syntax, "An '=' stands between spaces on both sides, or on none.", SourceRange(start, start + 1))
                isFound = true
            }
            token = now.nextToken(viewMode: .sourceAccurate)
        }
        return isFound
    }

    private func endOfLine(_ file: SourceFile, _ start: Int) -> Int {
        var end = start
        while end < file.text.count, file.text[end] != 0x0A { end += 1 }
        return end
    }

    private static func plainWords(_ sentence: String) -> String {
        sentence.replacing("Unexpected code", with: "Unexpected").replacing("Consecutive statements on a line must be separated by newline or ';'", with: "Two statements on one line need a ';' or a line break between them")
    }

    /// Whether the tree is less deep than what a recursive walk may need, found with a stack of our own.
    private func isShallow(_ tree: SourceFileSyntax) -> Bool {
        var stack: [(Syntax, Int)] = [(Syntax(tree), 0)]
        while let (node, depth) = stack.popLast() {
            if depth > nestingLimit * 12 { return false }
            for child in node.children(viewMode: .all) where child.as(TokenSyntax.self) == nil { stack.append((child, depth + 1)) }
        }
        return true
    }
}
