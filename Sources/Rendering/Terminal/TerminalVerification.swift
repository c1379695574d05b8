import Lessons

/// What `swiftc` made of a lesson, as text: one line, and below it what is not the same.
package struct TerminalVerification {
    private var verification: Verification
    private var options: TerminalOptions

    /// What compiling a lesson found.
    package init(_ verification: Verification, options: TerminalOptions) {
        self.verification = verification
        self.options = options
    }

    /// The text to write, with a line feed at its end.
    package func render() -> String {
        let isSame = verification.findings.isEmpty
        let cells = "\(verification.cells) cell\(verification.cells == 1 ? "" : "s")"
        let tenths = Int((verification.seconds * 10).rounded())
        var lines: [TerminalLine] = [
            [
                TerminalSpan(isSame ? "✓ " : "✗ ", .colour(isSame ? .green : .red, bold: true)),
                TerminalSpan(VisibleText.line(verification.file), .bold),
                TerminalSpan("  \(cells) compiled and compared, \(tenths / 10).\(tenths % 10) s", .faint),
            ]
        ]
        for finding in verification.findings {
            let place = "\(VisibleText.line(verification.file)):\(finding.line): "
            lines += [[]] + TerminalWrapping.wrap([TerminalSpan(place, .bold), TerminalSpan(title(finding.kind))], width: options.width)
            lines += details(finding.kind)
        }
        if !isSame { lines.append([]) }
        return lines.map { $0.text(options: options) + "\n" }.joined()
    }

    private func title(_ kind: Verification.Finding.Kind) -> String {
        switch kind {
        case .failedHere(let message): "the cell fails, so that what follows cannot be compared: \(VisibleText.of(message))"
        case .rejected: "swiftc refuses what runs here"
        case .accepted(let message): "swiftc accepts what is refused here: \(VisibleText.of(message))"
        case .ended(let message): "the compiled program ended early: \(VisibleText.of(message))"
        case .didNotFail(let message): "the compiled program does not fail where the cell does: \(VisibleText.of(message))"
        case .different: "the compiled program prints something else (- here, + compiled)"
        }
    }

    private func details(_ kind: Verification.Finding.Kind) -> [TerminalLine] {
        switch kind {
        case .rejected(let messages): messages.split(separator: "\n").map { TerminalLine("  " + VisibleText.line(String($0))) }
        case .different(let difference): TerminalDifference(difference, options: options).lines(width: options.width, indent: "  ")
        default: []
        }
    }
}
