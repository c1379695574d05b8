/// What to do about a failure, read from the code that failed.
enum RuntimeRemedy {
    /// - Parameters:
    ///   - message: the failure's words.
    ///   - text: the expression that failed, as the learner wrote it.
    static func note(for message: String, at text: String) -> String? {
        if message == Trap.nilUnwrapped.message, text.hasSuffix("!"), !text.contains("\n") {
            let value = text.dropLast()
            if value.hasSuffix(".grad") { return "\(value) is nil: backward() has not been called yet, or the tensor requires no gradient." }
            return value.count < 60 ? "\(value) is nil here: look first with 'if let', or give a value for this case with '??'." : nil
        }
        if message.hasPrefix("index out of range"), message.hasSuffix(" is negative"), let open = text.firstIndex(of: "["), text.firstIndex(of: "\n") == nil {
            let name = text[..<open]
            return "Indices begin at 0; counted from the end, it is \(name).last, or \(name)[\(name).count - 1]."
        }
        if message.hasPrefix("the range's lower bound"), !text.contains("\n"), let (start, end) = bounds(in: text) {
            return "To count down, write stride(from: \(start), through: \(end), by: -1)."
        }
        return nil
    }

    /// The bounds of the range that stands alone, in parentheses or as an argument; `nil` in brackets, where a stride is of no use.
    private static func bounds(in text: String) -> (start: Substring, end: Substring)? {
        guard let points = text.firstRange(of: "...") else { return nil }
        let before = text[..<points.lowerBound]
        let after = text[points.upperBound...]
        var depth = 0
        let open = before.lastIndex { character in
            if ")]}".contains(character) { depth += 1 }
            if "([{".contains(character) { depth -= 1 }
            return depth < 0 || depth == 0 && ",:".contains(character)
        }
        if let open, before[open] == "[" { return nil }
        depth = 0
        let close = after.firstIndex { character in
            if "([{".contains(character) { depth += 1 }
            if ")]}".contains(character) { depth -= 1 }
            return depth < 0 || depth == 0 && character == ","
        }
        let start = trimmed(before[(open.map { before.index(after: $0) } ?? before.startIndex)...])
        let end = trimmed(after[..<(close ?? after.endIndex)])
        return start.isEmpty || end.isEmpty ? nil : (start, end)
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return text
    }
}
