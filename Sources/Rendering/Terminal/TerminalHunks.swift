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
            lines += hunk.before.map { TerminalLine("  " + VisibleText.line($0), .faint) }
            lines += hunk.removed.map { TerminalLine("- " + VisibleText.line($0), .colour(.red)) }
            lines += hunk.added.map { TerminalLine("+ " + VisibleText.line($0), .colour(.green)) }
            lines += hunk.after.map { TerminalLine("  " + VisibleText.line($0), .faint) }
            lines.append([])
        }
        return lines.map { $0.text(options: options) + "\n" }.joined()
    }
}
