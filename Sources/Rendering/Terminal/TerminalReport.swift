import Lessons

/// A finished lesson as a checker wants it: one line, and below it only what is not as written.
extension TerminalRenderer {
    /// What is not as written, and a closing line.
    package func report() -> String {
        let isFine = transcript.status == .ok
        let mark = TerminalSpan(isFine ? "✓ " : "✗ ", .colour(isFine ? .green : .red, bold: true))
        let tally = RunTally(lesson, transcript)
        func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }
        var parts = [count(tally.cells, "cell"), count(tally.checks, "check")]
        if tally.failed > 0 { parts.append("\(tally.failed) failed") }
        if tally.notRun > 0 { parts.append("\(tally.notRun) not run") }
        if tally.mismatches > 0 { parts.append("\(tally.mismatches) not as written") }
        parts.append(tally.time)
        let file = TerminalLine(VisibleText.line(lesson.file), .bold)
        let numbers = TerminalLine(parts.joined(separator: ", "), .faint)
        let isOneLine = 2 + file.width + 2 + numbers.width <= options.width
        var lines =
            isOneLine
            ? [[mark] + file + ([TerminalSpan("  ")] + numbers)]
            : hanging(mark, [file] + TerminalWrapping.wrap(numbers.spans, width: options.width - 2))
        let headLines = lines.count
        for (cell, result) in zip(lesson.cells, transcript.cells) where result.status == .failed || result.status == .mismatch {
            let presentation = CellPresentation(cell, result)
            if result.status == .failed {
                for error in result.errors {
                    lines += [[]] + diagnosticLines(error, title: error.kind.title, .red, mark: "✗", width: options.width)
                }
            } else if cell.mode == .throwing, result.errors.isEmpty {
                let place = "\(VisibleText.line(lesson.file)):\(result.line)"
                lines += [[], [TerminalSpan("✗ ", .colour(.red, bold: true)), TerminalSpan("\(place): the cell should fail, and did not")]]
            }
            for mismatch in presentation.mismatches { lines += [[]] + mismatchLines(mismatch, width: options.width) }
        }
        if lines.count > headLines { lines.append([]) }
        return lines.map { $0.text(options: options) + "\n" }.joined()
    }
}
