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
    ///
    /// - Parameter asked: What the exercise asks to be declared.
    static func text(of complaint: CheckRecorder.Complaint?, _ trial: CellOutcome, check: AnswerKey.Check, asked: [String]) -> String {
        if let complaint {
            let sentence = complaint.sentence(about: trial.errors.first.flatMap { CheckedCall(at: $0.range, in: check.source)?.text })
            return ([sentence.prefix(1).uppercased() + sentence.dropFirst() + (sentence.hasSuffix(".") ? "" : ".")] + [complaint.cause].compactMap(\.self)).joined(separator: " ")
        }
        guard let error = trial.errors.first else { return "The check came to its end too early." }
        switch error.kind {
        case .type, .syntax, .unsupported:
            // The check runs with the reference, so it is the learner's declaration that it cannot use.
            let wanted = asked.isEmpty ? "" : ", by " + list(asked)
            // The check's own names say nothing to the learner.
            let told = error.message.contains("'expect") || error.message.contains("There is nothing named 'student.") ? "." : ": " + error.message.replacing("student.", with: "")
            return "Your code cannot be called as this exercise asks\(wanted)\(told)"
        case .runtime where ownPlace(of: error) == nil:
            return "What your code gave cannot be used: " + text(of: error)
        case .runtime, .limit, .internalFault:
            return text(of: error)
        }
    }

    /// What an exercise's cell asks to be declared, as the learner is given it: the heads of its functions, types and constants.
    static func heads(of cell: CellSource) -> [String] {
        cell.text.split(separator: "\n").compactMap { line in
            guard let keyword = ["func ", "let ", "var ", "class ", "final class ", "struct ", "enum "].first(where: { line.hasPrefix($0) }) else { return nil }
            let end = keyword == "let " || keyword == "var " ? line.firstIndex(of: "=") : line.firstIndex(of: "{")
            return line[..<(end ?? line.endIndex)].split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }

    /// Names in a sentence: "`a`, `b` and `c`".
    static func list(_ names: [String]) -> String {
        let quoted = names.map { "`\($0)`" }
        return quoted.count < 2 ? quoted.joined() : quoted.dropLast().joined(separator: ", ") + " and " + (quoted.last ?? "")
    }
}
