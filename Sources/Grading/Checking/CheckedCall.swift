import SwiftCells

/// The call that a failed expectation looked at, as the check writes it, without `student.`.
struct CheckedCall {
    /// The call in backticks, and with it the calls that its names come from.
    let text: String

    /// - Parameters:
    ///   - range: Where the expectation stands, with the key's line numbers as they were shifted.
    ///   - source: The check's text.
    /// - Returns: nil where nothing that the expectation looks at comes from the learner's code.
    init?(at range: FileRange, in source: CellSource) {
        let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
        let index = range.start.line - Feedback.keyLineOffset - source.firstLine
        guard lines.indices.contains(index) else { return nil }
        let column = range.start.column - 1 - source.columnOffset
        guard column >= 0, column <= lines[index].count else { return nil }
        var rest = ([lines[index].dropFirst(column)] + lines[(index + 1)...]).joined(separator: "\n")[...]
        guard rest.hasPrefix("expect") else { return nil }
        let isCondition = rest.hasPrefix("expect(")
        rest = rest.drop { $0.isLetter }
        // The first argument, or the closure behind the arguments.
        var candidates: [Substring] = []
        if rest.first == "(", let arguments = Self.bracketed(rest) {
            candidates.append(Self.firstArgument(of: arguments))
            rest = rest[arguments.endIndex...].dropFirst()
        }
        rest = rest.drop(while: \.isWhitespace)
        if rest.first == "{", let body = Self.bracketed(rest) { candidates.append(body) }
        if let found = candidates.first(where: { $0.contains("student.") }) {
            guard let call = Self.plain(found) else { return nil }
            text = "`\(call)`"
        } else {
            // A condition of several steps has its author's explanation, which says more.
            guard !isCondition, let looked = candidates.first, let text = Self.indirect(looked, lines[..<index]) else { return nil }
            self.text = text
        }
    }

    /// What an expectation looks at that does not call the learner's code itself: the call that a name of it stands for, or that was made before.
    private static func indirect(_ looked: Substring, _ before: ArraySlice<Substring>) -> String? {
        guard let plainLooked = plain(looked) else { return nil }
        let names = Set(looked.split { !($0.isLetter || $0.isNumber || $0 == "_") })
        for line in before.reversed() {
            let line = line.drop(while: \.isWhitespace)
            if let (name, value) = binding(in: line), names.contains(name) {
                return name == plainLooked[...] ? "`\(value)`" : "`\(plainLooked)` (`\(name)` is `\(value)`)"
            }
            if line.hasPrefix("student.") || line.hasPrefix("_ = student."), let call = plain(line) { return "`\(plainLooked)` after `\(call)`" }
        }
        return nil
    }

    /// A constant or variable of a line that is made by the learner's code, and the call that makes it.
    private static func binding(in line: Substring) -> (name: Substring, value: String)? {
        guard line.hasPrefix("let ") || line.hasPrefix("var ") else { return nil }
        var rest = line.dropFirst(4)
        while !rest.isEmpty {
            let one = firstArgument(of: rest)
            if let equals = one.firstIndex(of: "=") {
                let value = one[one.index(after: equals)...]
                let name = one[..<equals].drop(while: \.isWhitespace).prefix { $0.isLetter || $0.isNumber || $0 == "_" }
                if value.contains("student."), let call = plain(value) { return (name, call) }
            }
            rest = rest[one.endIndex...].dropFirst()
        }
        return nil
    }

    /// Code of a check as a learner may read it: on one line, without what surrounds the call; nil where nothing is left, or too much.
    private static func plain(_ code: Substring) -> String? {
        var words = code.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if words.hasPrefix("{"), words.hasSuffix("}") { words = String(words.dropFirst().dropLast().drop(while: \.isWhitespace)) }
        while words.last?.isWhitespace == true { words.removeLast() }
        for prefix in ["_ = ", "try ", "return "] where words.hasPrefix(prefix) { words.removeFirst(prefix.count) }
        guard !words.isEmpty, words.count <= 160, !words.contains("`") else { return nil }
        return words.replacing("student.", with: "")
    }

    /// What stands within the brackets that a text begins with; nil where they do not close.
    private static func bracketed(_ text: Substring) -> Substring? {
        var depth = 0
        for index in text.indices {
            if "([{".contains(text[index]) { depth += 1 }
            if ")]}".contains(text[index]) { depth -= 1 }
            if depth == 0 { return text[text.index(after: text.startIndex)..<index] }
        }
        return nil
    }

    private static func firstArgument(of arguments: Substring) -> Substring {
        var depth = 0
        for index in arguments.indices {
            if "([{".contains(arguments[index]) { depth += 1 }
            if ")]}".contains(arguments[index]) { depth -= 1 }
            if depth == 0, arguments[index] == "," { return arguments[..<index] }
        }
        return arguments
    }
}
