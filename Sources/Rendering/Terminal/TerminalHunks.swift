import Lessons

/// What an update changes, as a difference of the file: removed and added lines with the lines around them.
package struct TerminalHunks {
    private var hunks: [LessonUpdate.Hunk]
    private var file: String
    private var options: TerminalOptions

    package init(_ hunks: [LessonUpdate.Hunk], file: String, options: TerminalOptions) {
        self.hunks = hunks
        self.file = file
        self.options = options
    }

    package func render() -> String {
        var lines: [TerminalLine] = []
        for hunk in hunks {
            let place = "\(VisibleText.line(file)):\(hunk.line + hunk.before.count)"
            lines.append(TerminalLine(place, .bold))
            for text in hunk.before { lines += self.lines("  ", text, .faint) }
            for text in hunk.removed { lines += self.lines("- ", text, .colour(.red)) }
            for text in hunk.added { lines += self.lines("+ ", text, .colour(.green)) }
            for text in hunk.after { lines += self.lines("  ", text, .faint) }
            lines.append([])
        }
        return lines.map { $0.text(options: options) + "\n" }.joined()
    }

    private func lines(_ sign: String, _ text: String, _ style: TerminalStyle) -> [TerminalLine] {
        TerminalWrapping.carryOver(TerminalLine(VisibleText.line(text), style), width: options.width - 2, mark: TerminalSpan("↪ ", .faint))
            .enumerated().map { [TerminalSpan($0.offset == 0 ? sign : "  ", style)] + $0.element }
    }
}
