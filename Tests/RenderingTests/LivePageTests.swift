import Lessons
import SwiftCells
import Testing

@testable import Rendering

@Suite("A lesson shown while it runs")
struct LivePageTests {
    private static let text = """
        # Live

        Before.

        ```swift id=a
        1
        ```

        Between.

        - in a list:

          ```swift id=b
          2
          ```

        - ```swift id=c
          3
          ```

        ```swift id=shown norun
        never()
        ```

        After.

        ```swift id=d
        4
        ```

        End.
        """

    private static func outcome(_ value: String) -> CellOutcome {
        var outcome = CellOutcome()
        outcome.value = value
        return outcome
    }

    private func pieces(failing failed: Int? = nil) throws -> (pieces: [String], whole: String) {
        let lesson = try Lesson(Self.text, file: "live.md")
        let options = TerminalOptions.plain(width: 60)
        var page = LivePage(lesson: lesson, options: options)
        var transcript = Transcript(
            file: lesson.file, title: lesson.title, status: .ok, seconds: 0.01,
            cells: lesson.cells.map { CellTranscript(id: $0.id, line: $0.lines.lowerBound) })
        var pieces = [page.begin()]
        for (index, cell) in lesson.cells.enumerated() where cell.mode != .norun {
            var outcome = Self.outcome("\(index)")
            if index == failed {
                let place = FilePosition(line: 5, column: 1)
                outcome.errors = [CellDiagnostic(.runtime, "it broke", at: FileRange(place, place))]
            }
            transcript.cells[index] = CellTranscript(outcome, of: cell)
            pieces.append(page.show(transcript.cells[index]))
            if index == failed {
                transcript.status = .failed
                break
            }
        }
        pieces.append(page.finish(transcript))
        return (pieces, TerminalRenderer(lesson: lesson, transcript: transcript, options: options).render())
    }

    @Test("The pieces together are the page of the finished run", arguments: [nil, 0, 1, 2, 4])
    func together(failed: Int?) throws {
        let (pieces, whole) = try pieces(failing: failed)
        #expect(pieces.joined() == whole)
    }

    @Test("Each cell is shown when it has run, with the text that follows it")
    func eachCell() throws {
        let (pieces, _) = try pieces()
        #expect(pieces[0].contains("Before.") && !pieces[0].contains("Between."))
        #expect(pieces[1].contains("= 0") && pieces[1].contains("Between.") && !pieces[1].contains("in a list"))
        // The list is one block: it is shown when its last cell has run.
        #expect(pieces[2].isEmpty)
        #expect(pieces[3].contains("= 1") && pieces[3].contains("= 2") && pieces[3].contains("never()") && pieces[3].contains("After."))
        #expect(pieces[4].contains("= 4") && pieces[4].contains("End."))
        #expect(pieces[5].contains(" cells"))
    }
}
