import Lessons

/// A difference of two texts as lines that begin with `-`, `+` or a space. What differs inside a line is set in reverse, and where there
/// is no colour it is pointed at from below.
package struct TerminalDifference {
    private var difference: Difference
    private var options: TerminalOptions

    /// A difference, for a terminal as the options say.
    package init(_ difference: Difference, options: TerminalOptions) {
        self.difference = difference
        self.options = options
    }

    /// - Parameter indent: stands before every line.
    package func lines(width: Int, indent: String = "") -> [TerminalLine] {
        difference.rows.flatMap { row -> [TerminalLine] in
            switch row {
            case .same(let text): carried([TerminalSpan(indent + "  ")], TerminalLine(VisibleText.line(text), .faint), width)
            case .gap(let count): [[TerminalSpan(indent + "  ⋮ \(count) line\(count == 1 ? "" : "s") as written", .faint)]]
            case .expected(let marked): lines(marked, sign: "-", .red, indent, width)
            case .actual(let marked): lines(marked, sign: "+", .green, indent, width)
            }
        }
    }

    private func lines(
        _ marked: [Difference.Stretch], sign: String, _ colour: TerminalStyle.Colour, _ indent: String, _ width: Int
    ) -> [TerminalLine] {
        let text = TerminalLine(
            marked.map {
                var style = TerminalStyle.colour(colour)
                style.isReversed = $0.isDifferent
                return TerminalSpan(VisibleText.line($0.text), style)
            })
        let head = [TerminalSpan(indent), TerminalSpan(sign + " ", .colour(colour, bold: true))]
        var lines = carried(head, text, width)
        if !options.hasColour, lines.count == 1, marked.contains(where: \.isDifferent) {
            let pointers = marked.map {
                String(repeating: $0.isDifferent ? "^" : " ", count: DisplayWidth.of($0.text))
            }
            lines.append(TerminalLine(indent + "  " + pointers.joined()))
        }
        return lines
    }

    private func carried(_ head: [TerminalSpan], _ text: TerminalLine, _ width: Int) -> [TerminalLine] {
        let indent = TerminalLine(head).width
        let blank = [TerminalSpan(String(repeating: " ", count: indent))]
        let lines = TerminalWrapping.carryOver(text, width: width - indent, mark: TerminalSpan("↪ ", .faint))
            .enumerated().map { TerminalLine($0.offset == 0 ? head : blank) + $0.element }
        return lines.count <= Self.mostLines ? lines : Self.shortened(lines, blank: blank)
    }

    /// A line of the page that takes more lines than this on the screen is shown in parts.
    private static let mostLines = 24

    /// The beginning of a very long line, and the first parts of it that differ.
    private static func shortened(_ lines: [TerminalLine], blank: [TerminalSpan]) -> [TerminalLine] {
        let different = lines.indices.filter { lines[$0].spans.contains { $0.style.isReversed } }
        let kept = Set(lines.indices.prefix(mostLines / 2)).union(different.prefix(mostLines / 2))
        var result: [TerminalLine] = []
        var last = -1
        for index in kept.sorted() + [lines.count] {
            let left = index - last - 1
            if left > 0 { result.append(TerminalLine(blank + [TerminalSpan("⋮ \(left) more such line\(left == 1 ? "" : "s")", .faint)])) }
            if index < lines.count { result.append(lines[index]) }
            last = index
        }
        return result
    }
}
