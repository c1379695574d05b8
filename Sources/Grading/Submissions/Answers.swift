import Lessons
import SwiftCells

/// What a submission has for one exercise.
package enum Answer: Sendable {
    /// - Parameter file: The file of the submission it stands in: its source's lines are that file's.
    case given(CellSource, file: String)
    /// A blank is still in it, in that line.
    case blank(line: Int)
    /// There is none, or it cannot be told which one counts.
    case refused(reason: String)
}

/// What is taken from a submission: the cells of known exercises, and nothing else.
///
/// A learner's file may hold whatever its author likes beside them: its directives, points, checks and other cells are not read. All
/// that comes from the teacher's own files.
package enum Answers {
    /// A submission's answer to each exercise, by id.
    ///
    /// - Throws: `UnreadableFile` where a file of it cannot be read as Markdown at all.
    package static func taken(from submission: SubmissionText, for ids: [String]) throws(UnreadableFile) -> [String: Answer] {
        var found: [String: [(source: CellSource, file: String)]] = [:]
        for file in submission.files {
            if file.name.hasSuffix(".swift") {
                found[String(file.name.dropLast(6)), default: []].append((CellSource(file.text), file.name))
                continue
            }
            for cell in try cells(of: file) {
                guard let id = cell.exercise else { continue }
                found[id, default: []].append((cell.source, file.name))
            }
        }
        let others = Set(found.keys).subtracting(ids).sorted()
        return Dictionary(uniqueKeysWithValues: Set(ids).map { ($0, answer(found[$0] ?? [], id: $0, others: others)) })
    }

    private static func cells(of file: SubmissionText.File) throws(UnreadableFile) -> [Cell] {
        if file.text.allSatisfy(\.isWhitespace) { throw UnreadableFile("the file is empty") }
        do {
            return try Lesson(file.text, file: file.name, as: .submission).cells
        } catch {
            throw UnreadableFile((error.line.map { "line \($0): " } ?? "") + error.message)
        }
    }

    private static func answer(_ cells: [(source: CellSource, file: String)], id: String, others: [String]) -> Answer {
        guard let first = cells.first else {
            let hint = nearest(to: id, among: others).map { " (there is one for `\($0)`)" } ?? ""
            return .refused(reason: "there is no cell for the exercise `\(id)`\(hint)")
        }
        guard cells.count == 1 else {
            let oneFile = Set(cells.map(\.file)).count == 1
            let places = cells.prefix(3).map { oneFile ? "line \($0.source.firstLine)" : "\($0.file), line \($0.source.firstLine)" }
            return .refused(
                reason: "there is more than one cell for the exercise `\(id)`: \(places.joined(separator: "; "))\(cells.count > 3 ? " …" : "")")
        }
        if let line = Blanks.firstLine(in: first.source.text) {
            return .blank(line: first.source.firstLine + line - 1)
        }
        return .given(first.source, file: first.file)
    }
}
