import SwiftCells

/// What a learner is told of a check that did not pass.
enum Feedback {
    /// Lines from here on are those of the teacher's key: never shown.
    static let keyLineOffset = 1 << 24

    /// What stopped an answer from running.
    static func text(of errors: [CellDiagnostic]) -> String {
        var parts = errors.prefix(3).map(text)
        if errors.count > 3 { parts.append("(and \(errors.count - 3) more)") }
        return parts.joined(separator: "\n")
    }

    /// One error, with its line where that is the learner's, and its notes.
    static func text(of error: CellDiagnostic) -> String {
        var text = error.message
        if let own = ownPlace(of: error) { text = "line \(own.start.line): \(text)" }
        for note in error.notes where note.range.map({ $0.start.line < keyLineOffset }) ?? true {
            text += "\n" + note.message + (note.range.map { " (line \($0.start.line))" } ?? "")
        }
        return text
    }

    /// The innermost place of an error that is the learner's own.
    private static func ownPlace(of error: CellDiagnostic) -> FileRange? {
        ([error.range] + error.notes.compactMap(\.range)).first { $0.start.line < keyLineOffset }
    }

    /// What a trial came to: the complaint of an expectation, or the error that ended it.
    static func text(of complaint: CheckRecorder.Complaint?, _ trial: CellOutcome, check: AnswerKey.Check) -> String {
        if let complaint {
            let call = trial.errors.first.flatMap { called(at: $0.range, in: check.source) }
            let sentence = complaint.sentence(about: call.map { "`\($0)`" })
            return ([sentence.prefix(1).uppercased() + sentence.dropFirst() + (sentence.hasSuffix(".") ? "" : ".")] + [complaint.cause].compactMap(\.self)).joined(separator: " ")
        }
        guard let error = trial.errors.first else { return "The check came to its end too early." }
        switch error.kind {
        case .type, .syntax, .unsupported:
            // The check runs with the reference, so it is the learner's declaration that it cannot use.
            return "Your code cannot be called as this exercise asks: \(error.message)"
        case .runtime where ownPlace(of: error) == nil:
            return "What your code gave cannot be used: " + text(of: error)
        case .runtime, .limit, .internalFault:
            return text(of: error)
        }
    }

    /// The call that a failed expectation looked at, as the check writes it, without `student.`: in its first argument, or in the closure
    /// that it is given.
    static func called(at range: FileRange, in source: CellSource) -> String? {
        let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
        let index = range.start.line - keyLineOffset - source.firstLine
        guard lines.indices.contains(index) else { return nil }
        let column = range.start.column - 1 - source.columnOffset
        guard column >= 0, column <= lines[index].count else { return nil }
        var rest = ([lines[index].dropFirst(column)] + lines[(index + 1)...]).joined(separator: "\n")[...]
        guard rest.hasPrefix("expect") else { return nil }
        rest = rest.drop { $0.isLetter }
        var candidates: [Substring] = []
        if rest.first == "(", let arguments = bracketed(rest) {
            candidates.append(firstArgument(of: arguments))
            rest = rest[arguments.endIndex...].dropFirst()
        }
        rest = rest.drop(while: \.isWhitespace)
        if rest.first == "{", let body = bracketed(rest) { candidates.append(body) }
        guard let found = candidates.first(where: { $0.contains("student.") }) else { return nil }
        var words = found.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if words.hasPrefix("{"), words.hasSuffix("}") { words = String(words.dropFirst().dropLast().drop(while: \.isWhitespace)) }
        while words.last?.isWhitespace == true { words.removeLast() }
        for prefix in ["_ = ", "try ", "return "] where words.hasPrefix(prefix) { words.removeFirst(prefix.count) }
        guard !words.isEmpty, words.count <= 120 else { return nil }
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

    /// Names in a sentence: "`a`, `b` and `c`".
    static func list(_ names: [String]) -> String {
        let quoted = names.map { "`\($0)`" }
        return quoted.count < 2 ? quoted.joined() : quoted.dropLast().joined(separator: ", ") + " and " + (quoted.last ?? "")
    }
}
