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
        // The innermost place that is the learner's own.
        let ranges = [error.range] + error.notes.compactMap(\.range)
        if let own = ranges.first(where: { $0.start.line < keyLineOffset }) { text = "line \(own.start.line): \(text)" }
        for note in error.notes where note.range.map({ $0.start.line < keyLineOffset }) ?? true {
            text += "\n" + note.message + (note.range.map { " (line \($0.start.line))" } ?? "")
        }
        return text
    }

    /// What a trial came to: the complaint of an expectation, or the error that ended it.
    static func text(of complaint: CheckRecorder.Complaint?, _ trial: CellOutcome, check: AnswerKey.Check) -> String {
        if let complaint {
            let call = trial.errors.first.flatMap { called(at: $0.range, in: check.source) }
            let sentence = (call.map { "`\($0)` " } ?? "") + complaint.sentence
            return ([sentence.prefix(1).uppercased() + sentence.dropFirst() + (sentence.hasSuffix(".") ? "" : ".")] + [complaint.cause].compactMap(\.self)).joined(separator: " ")
        }
        guard let error = trial.errors.first else { return "The check came to its end too early." }
        switch error.kind {
        case .type, .syntax, .unsupported:
            // The check runs with the reference, so it is the learner's declaration that it cannot use.
            return "Your code cannot be called as this exercise asks: \(error.message)"
        case .runtime, .limit, .internalFault:
            return text(of: error)
        }
    }

    /// The expression that a failed expectation looked at: its first argument, as the check calls it, without `student.`.
    static func called(at range: FileRange, in source: CellSource) -> String? {
        let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
        let index = range.start.line - keyLineOffset - source.firstLine
        guard lines.indices.contains(index) else { return nil }
        let column = range.start.column - 1 - source.columnOffset
        guard column >= 0, column <= lines[index].count else { return nil }
        let rest = ([lines[index].dropFirst(column)] + lines[(index + 1)...]).joined(separator: "\n")
        guard rest.hasPrefix("expect"), let open = rest.firstIndex(of: "(") else { return nil }
        var depth = 0
        var argument = ""
        for character in rest[rest.index(after: open)...] {
            if "([{".contains(character) { depth += 1 }
            if ")]}".contains(character) { depth -= 1 }
            if depth < 0 || depth == 0 && character == "," { break }
            argument.append(character)
        }
        let words = argument.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.isEmpty, words.count <= 120, words.contains("student.") else { return nil }
        return words.replacing("student.", with: "")
    }

    /// Names in a sentence: "`a`, `b` and `c`".
    static func list(_ names: [String]) -> String {
        let quoted = names.map { "`\($0)`" }
        return quoted.count < 2 ? quoted.joined() : quoted.dropLast().joined(separator: ", ") + " and " + (quoted.last ?? "")
    }
}
