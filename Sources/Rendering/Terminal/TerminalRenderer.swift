import Figures
import Lessons
import SwiftCells

/// A finished lesson as text for a terminal.
///
/// Code stands behind a bar, what it gave is set off with a mark: `✓` as the page says, `✗` otherwise, `·` where the page says
/// nothing, `=` a value. Colour repeats what the marks say and adds nothing to it.
package struct TerminalRenderer {
    /// What is shown.
    package var lesson: Lesson
    /// What came of running it.
    package var transcript: Transcript
    /// What the terminal can do.
    package var options: TerminalOptions

    /// A finished lesson, for a terminal as the options say.
    package init(lesson: Lesson, transcript: Transcript, options: TerminalOptions) {
        self.lesson = lesson
        self.transcript = transcript
        self.options = options
    }

    /// The whole page, ending in a line feed.
    package func render() -> String {
        let page = renderBlocks()
        return page + (page.isEmpty ? "" : "\n") + text(of: closingLines())
    }

    /// The page without the line that closes a run: for text that was not run.
    package func renderBlocks() -> String { renderBlocks(lesson.blocks.indices) }

    /// Some blocks of the page.
    func renderBlocks(_ range: Range<Int>) -> String {
        text(of: blockLines(Array(lesson.blocks[range]), width: options.width, isTight: false, depth: 0))
    }

    func text(of lines: [TerminalLine]) -> String { lines.map { $0.text(options: options) + "\n" }.joined() }

    /// The columns that prose is set in: never too wide to read well.
    func proseWidth(_ width: Int) -> Int { min(width, TerminalOptions.proseWidth) }

    var inline: TerminalInline { TerminalInline(options: options) }

    /// Cells, checks and time, in one line; and what to do where something is not as written.
    func closingLines() -> [TerminalLine] {
        let tally = RunTally(lesson, transcript)
        func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }
        var parts: [TerminalSpan] = [TerminalSpan(count(tally.cells, "cell"))]
        if tally.failed > 0 { parts.append(TerminalSpan("\(tally.failed) failed", .colour(.red, bold: true))) }
        if tally.notRun > 0 { parts.append(TerminalSpan("\(tally.notRun) not run", .colour(.magenta))) }
        if tally.mismatches > 0 {
            parts.append(
                TerminalSpan("\(tally.mismatches) of \(count(tally.checks, "check")) not as written", .colour(.red, bold: true)))
        } else if tally.checks > 0 {
            parts.append(TerminalSpan(count(tally.checks, "check"), .plain))
        }
        parts.append(TerminalSpan(tally.time, .faint))
        let isFine = transcript.status == .ok
        var spans = [
            TerminalSpan(isFine ? "✓ " : "✗ ", .colour(isFine ? .green : .red, bold: true))
        ]
        for (index, part) in parts.enumerated() {
            if index > 0 { spans.append(TerminalSpan(" · ", .faint)) }
            spans.append(part)
        }
        return [TerminalLine(String(repeating: "─", count: min(options.width, TerminalOptions.proseWidth)), .faint)]
            + TerminalWrapping.wrap(spans, width: options.width)
    }
}
