/// Python that a learner typed where Swift was meant: found line by line in a text that does not parse.
enum PythonSpelling {
    private struct Rule {
        var starts: String
        var message: String
    }

    private static let rules = [
        Rule(starts: "def ", message: "In Swift a function is declared with 'func' and braces: func name(x: Int) -> Int { … }"),
        Rule(starts: "elif ", message: "In Swift 'elif' is 'else if', and the body stands in braces: else if condition { … }"),
        Rule(starts: "from ", message: "There is no 'from … import' in Swift. Tensors and modules are there already; write 'import Autograd' if you like."),
        Rule(starts: "with ", message: "There is no 'with' in Swift. For torch.no_grad() write noGrad { … }."),
        Rule(starts: "except", message: "In Swift errors are caught with do { try … } catch { … }."),
        Rule(starts: "print ", message: "In Swift 'print' takes its values in parentheses: print(x)."),
        Rule(starts: "raise ", message: "In Swift an error is raised with 'throw'."),
        Rule(starts: "pass", message: "Swift needs no 'pass': leave the braces empty."),
        Rule(starts: "lambda ", message: "In Swift a lambda is a closure: { x in x * 2 }."),
    ]

    static func find(in file: SourceFile) -> [SourceDiagnostic] {
        var result: [SourceDiagnostic] = []
        var start = 0
        let text = file.text
        while start <= text.count, result.count < 5 {
            var end = start
            while end < text.count, text[end] != 0x0A { end += 1 }
            if let found = examine(String(decoding: text[start..<end], as: UTF8.self), at: start) { result.append(found) }
            start = end + 1
        }
        return result
    }

    private static func examine(_ whole: String, at offset: Int) -> SourceDiagnostic? {
        // A comment says nothing of what was meant.
        let line = whole.contains("\"") ? Substring(whole) : whole.prefix(upTo: whole.firstRange(of: "//")?.lowerBound ?? whole.endIndex)
        let trimmed = line.drop { $0 == " " || $0 == "\t" }
        let indent = offset + (line.utf8.count - trimmed.utf8.count)
        func found(_ message: String, _ start: Int, _ length: Int) -> SourceDiagnostic {
            SourceDiagnostic(.syntax, message, SourceRange(start, start + max(length, 1)))
        }
        for rule in rules where trimmed.hasPrefix(rule.starts) {
            if rule.starts == "print ", trimmed.hasPrefix("print (") { continue }
            if rule.starts == "pass", trimmed.dropFirst(4).contains(where: { $0 != " " }) { continue }
            return found(rule.message, indent, rule.starts.utf8.count)
        }
        for word in ["if ", "while ", "for ", "else:", "class ", "try:"] where trimmed.hasPrefix(word) {
            let end = trimmed.reversed().first { $0 != " " }
            if end == ":", word == "for ", let range = trimmed.firstRange(of: " in range("), let close = trimmed.lastIndex(of: ")") {
                let bounds = trimmed[range.upperBound..<close].split(separator: ",").map { String($0.trimmingPrefix { $0 == " " }) }
                let (low, high) = bounds.count == 1 ? ("0", bounds[0]) : bounds.count == 2 ? (bounds[0], bounds[1]) : ("0", "n")
                return found("In Swift this is \(trimmed[..<range.lowerBound]) in \(low)..<\(high) { … }", indent, trimmed.utf8.count)
            }
            if end == ":" { return found("In Swift there is no ':' and no indentation for a block: its body stands in braces { … }.", indent, trimmed.utf8.count) }
        }
        if trimmed.hasPrefix("import "), trimmed.contains(" as ") {
            return found("Swift has no 'import … as'. Tensors and modules are there already; write 'import Autograd' if you like.", indent, trimmed.utf8.count)
        }
        if let position = trimmed.utf8.firstRange(of: " @ ".utf8), !trimmed.contains("\""), !trimmed.hasPrefix("//") {
            return found("There is no operator '@' in Swift: the product of two matrices is a.matmul(b).", indent + trimmed.utf8.distance(from: trimmed.startIndex, to: position.lowerBound) + 1, 1)
        }
        if trimmed.hasPrefix("#"), !trimmed.hasPrefix("#if"), !trimmed.hasPrefix("#line") {
            return found("In Swift a comment begins with '//'.", indent, 1)
        }
        if let position = trimmed.utf8.firstRange(of: "lambda ".utf8) {
            return found("In Swift a lambda is a closure: { x in x * 2 }.", indent + trimmed.utf8.distance(from: trimmed.startIndex, to: position.lowerBound), 6)
        }
        for quote in ["f\"", "f'"] {
            if let position = trimmed.utf8.firstRange(of: quote.utf8) {
                let before = trimmed[..<position.lowerBound].last
                if before == nil || before == "(" || before == " " || before == "," || before == "=" {
                    return found("In Swift values are put into a string with \\(…): \"x is \\(x)\".", indent + trimmed.utf8.distance(from: trimmed.startIndex, to: position.lowerBound), 2)
                }
            }
        }
        if trimmed.contains("["), trimmed.contains(" for "), trimmed.contains(" in "), trimmed.contains("]") {
            return found("Swift has no list comprehensions: write values.map { x in … } or values.filter { x in … }.", indent, trimmed.utf8.count)
        }
        for (word, message) in [(" and ", "In Swift 'and' is '&&'."), (" or ", "In Swift 'or' is '||'."), (" not ", "In Swift 'not' is '!': !condition."), (" is not ", "In Swift 'is not None' is '!= nil'.")] {
            if !trimmed.hasPrefix("//"), !trimmed.contains("\""), let position = trimmed.utf8.firstRange(of: word.utf8) {
                return found(message, indent + trimmed.utf8.distance(from: trimmed.startIndex, to: position.lowerBound) + 1, word.utf8.count - 2)
            }
        }
        if trimmed.contains("'"), !trimmed.contains("\""), !trimmed.contains("//") {
            return found("In Swift strings stand in double quotes: \"text\".", indent, trimmed.utf8.count)
        }
        return nil
    }
}
