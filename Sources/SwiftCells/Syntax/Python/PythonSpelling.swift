/// Python, or another language, that a learner typed where Swift was meant: found line by line in a text that does not parse, and said
/// in the Swift for it.
enum PythonSpelling {
    /// At most so many are told: a whole program in Python is one mistake.
    private static let most = 5

    static func find(in file: SourceFile) -> [SourceDiagnostic] {
        var result: [SourceDiagnostic] = []
        // Within a string of several lines, or a comment of several, nothing is code.
        var isText = false
        var isComment = false
        var start = 0
        let text = file.text
        while start <= text.count, result.count < most {
            var end = start
            while end < text.count, text[end] != 0x0A { end += 1 }
            defer { start = end + 1 }
            guard end - start <= TypedLine.longest else { continue }
            let bytes = text[start..<end]
            if !isText, bytes.drop(while: { $0 == 0x20 }).starts(with: [0x2F, 0x2A]) { isComment = true }
            if isComment {
                isComment = !zip(bytes, bytes.dropFirst()).contains { $0 == (0x2A, 0x2F) }
                continue
            }
            let line = TypedLine(bytes)
            let wasText = isText
            if line.togglesText { isText.toggle() }
            if !wasText, let found = examine(line, bytes) { result.append(found) }
        }
        return result
    }

    /// What to say of a line: the sentence, the tokens it is about, and what to write.
    struct Finding {
        var message: String
        var first: TypedLine.Token
        var last: TypedLine.Token
        var note: String?

        init(_ message: String, _ first: TypedLine.Token, _ last: TypedLine.Token? = nil, write: String? = nil, note: String? = nil) {
            self.message = message
            self.first = first
            self.last = last ?? first
            self.note = note ?? write.map { "Write \($0)" }
        }
    }

    private static func examine(_ line: TypedLine, _ bytes: ArraySlice<UInt8>) -> SourceDiagnostic? {
        if let found = finding(line) {
            return SourceDiagnostic(.syntax, found.message, SourceRange(found.first.start, found.last.end), notes: found.note.map { [$0] } ?? [])
        }
        if let start = line.hashComment, bytes[start...].starts(with: Array("#define".utf8)) { return SourceDiagnostic(.syntax, "Swift has no '#define'.", SourceRange(start, start + 7), notes: ["Write let name = value."]) }
        if let text = line.ownText { return SourceDiagnostic(.syntax, "In Swift a comment begins with '//', also one that documents what follows.", text) }
        return line.hashComment.map { SourceDiagnostic(.syntax, "In Swift a comment begins with '//'.", SourceRange($0, $0 + 1)) }
    }

    private static func finding(_ line: TypedLine) -> Finding? {
        guard !line.tokens.isEmpty else { return nil }
        return header(line) ?? statement(line) ?? otherLanguage(line) ?? declaration(line) ?? spelledOtherwise(line) ?? part(line)
    }

    static let raised = "In Swift an error is raised with 'throw'."
    static let raisedValue = "What is thrown is a value of a type that is an Error."

    // MARK: Statements

    private static func statement(_ line: TypedLine) -> Finding? {
        let tokens = line.tokens
        let first = tokens[0], last = tokens[tokens.count - 1]
        let rest = tokens.dropFirst()
        func follows(_ mark: String) -> Bool { tokens.count > 1 && tokens[1].isMark(mark) }
        guard first.kind == .word else { return nil }
        // A name that a learner gave may be one of these words.
        if follows("=") || follows("(") && first.text != "print" || follows(".") || follows(":") { return several(line) }
        switch first.text {
        case "print" where !follows("("):
            let values = tokens[1..<(line.outerIndex(of: ";") ?? tokens.count)]
            return Finding("In Swift 'print' takes its values in parentheses.", first, values.last ?? first, write: "print(\(swift(values))).")
        case "from": return Finding("There is no 'from … import' in Swift.", first, last, note: "Tensors and modules are there already.")
        case "import" where rest.contains { $0.isWord("as") }: return Finding("Swift has no 'import … as'.", first, last, note: "Tensors and modules are there already.")
        case "raise": return Finding(raised, first, last, note: raisedValue)
        case "assert" where !rest.isEmpty: return Finding("In Swift 'assert' takes what it checks in parentheses.", first, last, write: "assert(\(swift(rest))).")
        case "yield" where !rest.isEmpty: return Finding("Swift has no generators, and no 'yield'.", first, last, note: "Collect the values in an array and return that.")
        case "goto" where rest.count == 1: return Finding("Swift has no 'goto'.", first, last, note: "Use a loop, with break and continue.")
        case "pass" where rest.isEmpty: return Finding("Swift needs no 'pass': leave the braces empty.", first)
        case "lambda": return Finding("In Swift a lambda is a closure: { x in x * 2 }.", first)
        case "del", "global", "nonlocal": return Finding("Swift has no '\(first.text)', and needs none.", first, last)
        default: return several(line)
        }
    }

    /// `a, b = 1, 2`
    private static func several(_ line: TypedLine) -> Finding? {
        let tokens = line.tokens
        let isDeclared = tokens[0].isWord("let") || tokens[0].isWord("var")
        let start = isDeclared ? 1 : 0
        if isDeclared, tokens.count > 1, tokens[1].isMark("("), let close = line.closing(1), close + 2 < tokens.count, tokens[close + 1].isMark("="), let comma = line.outerIndex(of: ",", from: close + 2), line.outerIndex(of: "=", from: comma) == nil {
            return Finding("In Swift several values stand in parentheses.", tokens[close + 2], tokens[tokens.count - 1], write: "\(tokens[0].text) \(TypedLine.source(tokens[1...close])) = (\(swift(tokens[(close + 2)...])))")
        }
        guard let equals = line.outerIndex(of: "="), let comma = line.outerIndex(of: ",", from: start), comma < equals, equals + 1 < tokens.count else { return nil }
        let names = tokens[start..<equals]
        // `let a, b: Int` and `var a = 1, b = 2` are Swift.
        guard !names.contains(where: { $0.isMark(":") }), names.enumerated().allSatisfy({ $0.offset % 2 == 0 ? $0.element.kind == .word : $0.element.isMark(",") }) else { return nil }
        let values = tokens[(equals + 1)...]
        let isList = line.outerIndex(of: ",", from: equals + 1) != nil
        let value = isList ? "(\(swift(values)))" : swift(values)
        return Finding("In Swift several names stand in parentheses.", tokens[start], tokens[equals - 1], write: "\(isDeclared ? tokens[0].text + " " : "")(\(TypedLine.source(names))) = \(value)")
    }
}
