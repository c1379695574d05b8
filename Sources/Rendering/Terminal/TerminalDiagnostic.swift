import Lessons
import SwiftCells

extension TerminalRenderer {
    /// An error or a warning: what, where, the line with the range underlined, and the notes.
    /// - Parameters:
    ///   - title: what it is called, before the message.
    ///   - mark: one character that stands before it.
    func diagnosticLines(
        _ diagnostic: CellDiagnostic, title: String, _ colour: TerminalStyle.Colour, mark: String, width: Int
    ) -> [TerminalLine] {
        let strong = TerminalStyle.colour(colour, bold: true)
        var lines = hanging(
            TerminalSpan(mark + " ", strong),
            TerminalWrapping.wrap(
                [TerminalSpan(title + ": ", strong), TerminalSpan(VisibleText.of(diagnostic.message), .bold)], width: min(width, 100) - 2))
        lines += placeLines(diagnostic.range, colour, width: width)
        for note in diagnostic.notes {
            let place = note.range.map { " (line \($0.start.line))" } ?? ""
            lines += hanging(
                TerminalSpan("  → ", .colour(.cyan)),
                TerminalWrapping.wrap([TerminalSpan(VisibleText.of(note.message) + place)], width: min(width, 100) - 4))
        }
        return lines
    }

    private func placeLines(_ range: FileRange, _ colour: TerminalStyle.Colour, width: Int) -> [TerminalLine] {
        let place = "  \(VisibleText.line(lesson.file)):\(range.start.line):\(range.start.column)"
        var lines = [TerminalLine(place, .faint)]
        let sourceLines = lesson.source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard let excerpt = SourceExcerpt(range, in: sourceLines) else { return lines }
        let number = TerminalSpan("  \(excerpt.line) │ ", .faint)
        let indent = DisplayWidth.of(number.text)
        let room = max(width - indent, 10)
        // Where the line is longer than the page, the part around the range is shown.
        let start = DisplayWidth.of(excerpt.before)
        let cut = max(0, min(start, start + min(DisplayWidth.of(excerpt.marked), room / 2) - room + 2))
        let before = cut > 0 ? "…" + columns(of: excerpt.before, from: cut + 1) : excerpt.before
        let text = before + excerpt.marked + excerpt.after
        lines.append([number, TerminalSpan(columns(of: text, from: 0, count: room))])
        let pointed = max(1, min(DisplayWidth.of(excerpt.marked), room - DisplayWidth.of(before)))
        lines.append([
            TerminalSpan(String(repeating: " ", count: indent + DisplayWidth.of(before))),
            TerminalSpan(String(repeating: "^", count: pointed), .colour(colour, bold: true)),
        ])
        return lines
    }

    /// The characters of `text` between two columns.
    private func columns(of text: String, from start: Int, count: Int = .max) -> String {
        var result = ""
        var column = 0
        for character in text {
            let width = DisplayWidth.of(character)
            if column >= start, column - start + width > count { break }
            if column >= start { result.append(character) }
            column += width
        }
        return result
    }
}
