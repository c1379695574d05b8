import SwiftDiagnostics
import SwiftParserDiagnostics
import SwiftSyntax

extension SyntaxLowering {
    /// Reports what the parser could not read: first as Python or another language, if that is what it looks like, then in the parser's words.
    func reportParseErrors(_ tree: SourceFileSyntax, _ file: SourceFile) {
        let hints = PythonSpelling.find(in: file)
        diagnostics += hints
        if !hints.isEmpty { return }
        var seenLines: Set<Int> = []
        // The generator walks the tree recursively: what is nested too deeply must not reach it.
        guard isShallow(tree) else { return reportDepth() }
        if reportUnevenEquals(tree) { return }
        // Of each mistake it looks at the whole line.
        let longestLine = file.text.split(separator: 0x0A).map(\.count).max() ?? 0
        let count = mistakes(in: tree)
        if count * longestLine > Self.mostWorkOnMistakes {
            return report(.syntax, "There are too many mistakes on one line here to speak of each: this is not Swift.", SourceRange(0, 1))
        }
        // Each part of the tree is looked up among the mistakes.
        if count * file.text.count > Self.mostLookUps {
            return report(.syntax, "There are too many mistakes here to speak of each: this is not Swift.", SourceRange(0, 1))
        }
        for diagnostic in ParseDiagnosticsGenerator.diagnostics(for: tree) where diagnostic.diagMessage.severity == .error {
            let start = diagnostic.position.utf8Offset
            guard seenLines.insert(file.line(at: start)).inserted else { continue }
            let message = diagnostic.message
            var remedy = Self.remedy(
                message, before: file.text[start...].drop { $0 == 0x20 }.prefix(12), isBehindQuote: start > 0 && file.text[start - 1] == 0x22,
                isBehindOperator: start > 1 && file.text[start - 1] == 0x20 && Self.operatorSigns.contains(file.text[start - 2]))
            // The ')' that the parser waits for may stand in a comment.
            if remedy == nil, message == "expected ')' to end function call", commentOnLine(of: start, file).contains(UInt8(ascii: ")")) {
                remedy = "'//' begins a comment. Whole numbers are divided by '/', which leaves the fraction out."
            }
            let sentence = message.prefix(1).uppercased() + message.dropFirst() + (message.hasSuffix("?") ? "" : ".")
            report(.syntax, Self.plainWords(sentence), SourceRange(start, max(start + 1, min(range(diagnostic.node).end, endOfLine(file, start)))), notes: remedy.map { [$0] } ?? openBrace(message, diagnostic.node, file))
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

    /// Where the brace stands that nothing closes.
    private func openBrace(_ message: String, _ node: Syntax, _ file: SourceFile) -> [String] {
        guard message.hasPrefix("expected '}' to end") else { return [] }
        for part in Swift.sequence(first: node, next: { $0.parent }) {
            guard let brace = part.children(viewMode: .sourceAccurate).lazy.compactMap({ $0.as(TokenSyntax.self) }).first(where: { $0.tokenKind == .leftBrace }) else { continue }
            return ["The '{' in line \(file.line(at: brace.positionAfterSkippingLeadingTrivia.utf8Offset)) is not closed."]
        }
        return []
    }

    /// What stands behind `//` on the line of a position.
    private func commentOnLine(of position: Int, _ file: SourceFile) -> ArraySlice<UInt8> {
        let begin = file.text[..<min(position, file.text.count)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let line = file.text[begin..<endOfLine(file, begin)]
        return line.indices.dropLast().first { line[$0] == 0x2F && line[$0 + 1] == 0x2F }.map { line[($0 + 2)...] } ?? []
    }

    private func endOfLine(_ file: SourceFile, _ start: Int) -> Int {
        var end = start
        while end < file.text.count, file.text[end] != 0x0A { end += 1 }
        return end
    }

    private static func plainWords(_ sentence: String) -> String {
        sentence.replacing("Unexpected code in source file", with: "This does not belong here").replacing("Unexpected code in ", with: "This does not belong in a ").replacing("Unexpected code", with: "Unexpected").replacing(" in source file", with: " here").replacing("Consecutive statements on a line must be separated by newline or ';'", with: "Two statements on one line need a ';' or a line break between them")
            .replacing("C-style for statement has been removed in Swift 3", with: "Swift has no 'for' with three parts").replacing("Expected pattern in variable", with: "A name is missing here: it begins with a letter")
    }

    private static let operatorSigns = Set("+-*/%<>=&|".utf8)

    /// What to write, where the parser's words are one mistake's.
    ///
    /// - Parameters:
    ///   - rest: what stands where the parser could not go on.
    ///   - isBehindQuote: whether a string ends just before it.
    ///   - isBehindOperator: whether an operator and a space stand before it.
    private static func remedy(_ message: String, before rest: ArraySlice<UInt8>, isBehindQuote: Bool, isBehindOperator: Bool) -> String? {
        func follows(_ word: String) -> Bool { rest.starts(with: Array(word.utf8)) }
        let isSpacedSign = rest.first.map { "-!".utf8.contains($0) } == true && rest.dropFirst().first == 0x20
        let isOperator = rest.first.map(operatorSigns.contains) == true && rest.dropFirst().first.map { $0 != 0x20 && !operatorSigns.contains($0) } == true
        if message.hasPrefix("consecutive statements"), isOperator || isBehindOperator { return "An operator between two values has spaces on both sides, or on none: a - 1." }
        if message.hasPrefix("unexpected code"), isBehindOperator { return "An operator between two values has spaces on both sides, or on none: a + b." }
        if message == "invalid escape sequence in literal", follows("\\{") || follows("{") { return "A value is put into a text with parentheses: \\(x)." }
        if message.hasPrefix("expected ':' and expression after '? ...'") { return "It has two values: condition ? one : other. For one alone write 'if'." }
        if message == "missing condition in 'if' statement" { return "Where no condition is meant, write 'else' alone." }
        if message == "expected 'else' in 'guard' statement" { return "Write guard let x = y else { return }: what is in the braces is done where it does not hold." }
        if message.hasPrefix("unexpected code ', "), message.hasSuffix("in closure"), rest.dropFirst(2).first.map({ (0x30...0x39).contains($0) || $0 == 0x22 }) == true { return "An array stands in square brackets: [1, 2, 3]." }
        if message == "invalid escape sequence in literal" { return "A backslash in a text is written \\\\, or the text as #\"…\"#." }
        if message == "expected 'in' in closure signature" { return "A closure is written { x in x * 2 }; '->' stands before the type of its result." }
        if message == "expected name in member access" { return "A number has digits on both sides of its point, as in 1.0; behind another point stands the name of a member." }
        if message == "expected ')' to end function call", follows("in ") { return "A closure stands in braces: { x in x * 2 }." }
        if message == "expected expression in pattern", ["<", ">", "="].contains(where: follows) { return "A comparison is a condition: case let n where n > 2. A range is a pattern too: case 3...:" }
        if message.hasPrefix("expected expression"), follows("where") { return "'where' is a word of Swift's own: write Tensor.where(condition, x, y)." }
        if message.hasSuffix("in function call"), message.hasPrefix("unexpected code '\"") { return "A label is followed by ':', and an argument by ','." }
        if message.hasSuffix("in closure"), message.hasPrefix("unexpected code ', ") { return "Each part stands on a line of its own, or behind ';', without commas." }
        if message.hasSuffix("in string literal") && message.hasPrefix("unexpected code ':") || message.contains("f' is not a valid floating point literal") { return "Digits are set by String(format: \"%.3f\", x), after import Foundation." }
        if message.hasPrefix("C-style for") { return "Write for i in 0..<n { … }, or stride(from: 0, to: n, by: 2) for other steps." }
        if message.hasPrefix("keyword '") { return "Swift keeps this word for itself: choose another name." }
        if message == "expected pattern in variable", rest.first.map({ (0x30...0x39).contains($0) }) == true { return "Digits are grouped by '_', as in 1_000, and a name begins with a letter." }
        if message.hasPrefix("unexpected code 'then' in 'if'") { return "Swift has no 'then': what is done stands in braces behind the condition." }
        if message.hasPrefix("expected '{' in '") { return "What belongs to it stands in braces, also where it is one statement: if x > 0 { print(x) }." }
        if message == "expected pattern in variable", follows("[") { return "An array is not taken apart by a declaration: write let first = values[0]." }
        if message == "expected 'var' in variable" { return "A property begins with 'let' or 'var', and a case of an enum with 'case'." }
        if message == "expected 'func' in function" { return "A method begins with 'func'; what makes an instance is init(…) { … }." }
        if message.hasPrefix("unexpected code 'self.") || message.hasPrefix("unexpected code 'this.") { return "Statements stand in functions: a property is declared with var x = 1, or gets its value in init." }
        if message == "expected '(' to start parameter clause" { return "A closure with the types of its parameters is written { (x: Int) in … }." }
        if message.hasPrefix("unexpected code ', "), message.hasSuffix("in function") { return "Several results stand in parentheses: func f() -> (Int, Int)." }
        if message.hasPrefix("unexpected code '=> "), message.hasSuffix("in function") { return "The result's type stands behind '->': func f() -> Int." }
        if message.hasPrefix("unexpected code 'else") { return "An 'else' stands behind the '}' of its 'if'." }
        if message.hasPrefix("unexpected code 'catch") { return "A 'catch' stands behind the '}' of its 'do': do { try f() } catch { print(error) }." }
        if message.hasPrefix("unexpected code ': "), message.hasSuffix("in closure") { return "An instance is made with parentheses: Point(x: 1)." }
        if message.hasPrefix("unexpected code '-"), message.hasSuffix("in source file") { return "A name is made of letters and digits, as in myName." }
        if message.hasPrefix("consecutive statements"), isBehindQuote, rest.first != 0x22 { return "A quotation mark within a string is written \\\"." }
        if message.hasPrefix("unexpected code '"), message.hasSuffix("in function call"), message.contains(": ") { return "Arguments are separated by ','." }
        if message.hasPrefix("consecutive statements"), follows("while") { return "The loop that runs at least once is repeat { … } while condition." }
        if message == "expected 'in' and expression in 'for' statement" { return "Write for i in 0..<3 { … }." }
        if message == "expected '=' in variable", follows("[") { return "An element is set without 'let': values[3] = 5." }
        if message == "expected ':' and type in parameter" { return "Write the parameter's type: x: Int." }
        if message.hasPrefix("unexpected code ': "), message.hasSuffix("in function") { return "The result's type stands behind '->': func f(x: Int) -> Int." }
        if message.hasPrefix("unexpected code '== ") { return "A name gets its value with one '='." }
        if message.hasPrefix("unexpected code ', "), message.hasSuffix("in 'for' statement") { return "Several names stand in parentheses: for (key, value) in …" }
        if message.hasPrefix("expected value in function call") || message.hasPrefix("expected expression in function call"), isSpacedSign { return "A sign stands right before its value: -x, !x." }
        if message.hasPrefix("multi-line string literal") { return "The text stands on lines of its own between \"\"\"; for one line write \"text\"." }
        if message == "expected '\"' to end string literal" { return "A string ends on its line; a line break in it is written \\n." }
        if message == "unexpected code '[]' in variable" { return "The type of an array is [Int]." }
        return nil
    }

    /// A second or so of looking for words for mistakes.
    private static let mostWorkOnMistakes = 4_000_000
    private static let mostLookUps = 200_000_000

    /// How many tokens are missing or not expected.
    private func mistakes(in tree: SourceFileSyntax) -> Int {
        var count = 0
        var stack = [Syntax(tree)]
        while let node = stack.popLast() {
            for child in node.children(viewMode: .all) where child.hasError || child.is(UnexpectedNodesSyntax.self) {
                if child.is(UnexpectedNodesSyntax.self) || child.as(TokenSyntax.self)?.presence == .missing { count += 1 }
                stack.append(child)
            }
        }
        return count
    }

    func reportDepth() {
        report(.limit, "This is nested too deeply: at most \(nestingLimit) brackets, blocks and operators within one another. Split it into several statements.", SourceRange(0, 1))
    }

    /// Whether the tree is less deep than what a recursive walk may need, found with a stack of our own.
    func isShallow(_ tree: SourceFileSyntax) -> Bool {
        var stack: [(Syntax, Int)] = [(Syntax(tree), 0)]
        while let (node, depth) = stack.popLast() {
            if depth > nestingLimit * 12 { return false }
            for child in node.children(viewMode: .all) where child.as(TokenSyntax.self) == nil { stack.append((child, depth + 1)) }
        }
        return true
    }
}
