import Lessons

/// A difference of two texts as lines that begin with `-`, `+` or a space. What differs inside a line is set in reverse, and where there
/// is no colour it is pointed at from below.
package struct TerminalDifference {
    private var difference: Difference
    private var options: TerminalOptions

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
        let lines = TerminalWrapping.carryOver(text, width: width - indent, mark: TerminalSpan("↪ ", .faint))
        return lines.enumerated().map { ($0.offset == 0 ? head : [TerminalSpan(String(repeating: " ", count: indent))]) + $0.element }
    }
}
