import SwiftCells
import Synchronization
import TensorCells

@testable import Lessons

/// A session whose cells are told what to give: `print(TEXT)` prints TEXT, `fail(TEXT)` fails with it, a last line that is
/// neither is the cell's value, and `let x = VALUE // => …` notes VALUE.
final class ScriptedSession: LessonSession {
    static let runner = LessonRunner { _ in ScriptedSession() }

    var builtinsUsed: [String] { [] }
    var randomPlace: TensorSession.RandomPlace? { nil }
    var onProgress: ((_ done: Int, _ total: Int) -> Void)?

    func run(_ source: CellSource) -> CellOutcome {
        var outcome = CellOutcome()
        let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let number = source.firstLine + index
            if let text = argument(of: "print", line) {
                outcome.output += text.replacing("\\n", with: "\n") + "\n"
            } else if let text = argument(of: "fail", line) {
                let place = FilePosition(line: number, column: 1)
                outcome.errors = [CellDiagnostic(.runtime, text, at: FileRange(place, place), notes: [.init("a note")])]
                return outcome
            } else if line.hasPrefix("let"), let equals = line.firstIndex(of: "=") {
                let value = line[line.index(after: equals)...].split(separator: "//")[0]
                if source.probedLines.contains(number) { outcome.probes[number] = value.split(separator: ";").map { trimmed($0) } }
            } else if index == lines.count - 1, !line.isEmpty {
                outcome.value = String(line)
            }
        }
        return outcome
    }

    private func argument(of name: String, _ line: Substring) -> String? {
        line.hasPrefix("\(name)(") && line.hasSuffix(")") ? String(line.dropFirst(name.count + 1).dropLast()) : nil
    }

    private func trimmed(_ text: Substring) -> String {
        var text = text.drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
