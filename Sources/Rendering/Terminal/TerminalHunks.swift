import Lessons

/// What an update changes, as a difference of the file: removed and added lines with the lines around them.
package struct TerminalHunks {
    private var hunks: [LessonUpdate.Hunk]
    private var file: String
    private var options: TerminalOptions

    /// The changes of a file.
    package init(_ hunks: [LessonUpdate.Hunk], file: String, options: TerminalOptions) {
        self.hunks = hunks
        self.file = file
        self.options = options
    }

    /// The text to write, with a line feed at its end.
    package func render() -> String {
        var lines: [TerminalLine] = []
        for hunk in hunks {
            let place = "\(VisibleText.line(file)):\(hunk.line + hunk.before.count)"
            lines.append(TerminalLine(place, .bold))
            for text in hunk.before { lines += self.lines("  ", text, .faint) }
            for change in Self.changes(from: hunk.removed, to: hunk.added) { lines += self.lines(change.sign, change.text, change.style) }
            for text in hunk.after { lines += self.lines("  ", text, .faint) }
            lines.append([])
        }
        return lines.map { $0.text(options: options) + "\n" }.joined()
    }

    private struct Change {
        var sign: String
        var text: String
        var style: TerminalStyle
    }

    /// Beyond this many lines all count as changed: the search for those that stayed takes time with the square of their number.
    private static let mostLines = 1000

    /// The lines of a stretch that was rewritten, those that are the same in both as they are.
    private static func changes(from removed: [String], to added: [String]) -> [Change] {
        var gone = Set(removed.indices)
        var new = Set(added.indices)
        if removed.count + added.count <= mostLines {
            gone = []
            new = []
            for change in added.difference(from: removed) {
                switch change {
                case .remove(let offset, _, _): gone.insert(offset)
                case .insert(let offset, _, _): new.insert(offset)
                }
            }
        }
        var changes: [Change] = []
        var (from, to) = (0, 0)
        while from < removed.count || to < added.count {
            if from < removed.count, gone.contains(from) {
                changes.append(Change(sign: "- ", text: removed[from], style: .colour(.red)))
                from += 1
            } else if to < added.count, new.contains(to) {
                changes.append(Change(sign: "+ ", text: added[to], style: .colour(.green)))
                to += 1
            } else if to < added.count {
                changes.append(Change(sign: "  ", text: added[to], style: .faint))
                from += 1
                to += 1
            } else {
                break  // A difference leaves no line of one without its like in the other.
            }
        }
        return changes
    }

    private func lines(_ sign: String, _ text: String, _ style: TerminalStyle) -> [TerminalLine] {
        TerminalWrapping.carryOver(TerminalLine(VisibleText.line(text), style), width: options.width - 2, mark: TerminalSpan("↪ ", .faint))
            .enumerated().map { [TerminalSpan($0.offset == 0 ? sign : "  ", style)] + $0.element }
    }
}
