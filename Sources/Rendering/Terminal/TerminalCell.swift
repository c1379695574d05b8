import Figures
import Lessons
import SwiftCells

/// A cell: its code, and what came of running it.
extension TerminalRenderer {
    private static let bar = "│ "

    func cellLines(_ index: Int, width: Int) -> [TerminalLine] {
        let result = transcript.cells.indices.contains(index) ? transcript.cells[index] : nil
        let presentation = CellPresentation(lesson.cells[index], result)
        var lines = codeLines(presentation, width: width)
        for piece in outcomeLines(presentation, index: index, width: width) {
            lines.append([])
            lines += piece
        }
        return lines
    }

    private func codeLines(_ presentation: CellPresentation, width: Int) -> [TerminalLine] {
        let cell = presentation.cell
        let code = swiftLines(of: presentation.code)
        if cell.mode == .hide {
            return [[TerminalSpan("▸ \(code.count) line\(code.count == 1 ? "" : "s") of code, folded (\(VisibleText.line(cell.id)))", .faint)]]
        }
        var lines: [TerminalLine] = []
        for (offset, line) in code.enumerated() {
            var line = line
            if presentation.status == .notRun { line.spans = line.spans.map { TerminalSpan($0.text, .faint) } }
            var bar = TerminalSpan(Self.bar, .colour(.blue))
            if let check = presentation.comments[cell.source.firstLine + offset]?.result {
                bar = check.status == .ok ? TerminalSpan("✓ ", .colour(.green, bold: true)) : TerminalSpan("✗ ", .colour(.red, bold: true))
            }
            let carried = barred(line, bar: Self.bar, style: .colour(.blue), width: width)
            lines.append(TerminalLine([bar] + carried[0].spans.dropFirst()))
            lines += carried.dropFirst()
        }
        return lines
    }

    /// What it gave, piece by piece: each is set off by an empty line.
    private func outcomeLines(_ presentation: CellPresentation, index: Int, width: Int) -> [[TerminalLine]] {
        var pieces: [[TerminalLine]] = []
        let output = outputLines(presentation, width: width)
        if !output.isEmpty { pieces.append(output) }
        for warning in presentation.warnings { pieces.append(diagnosticLines(warning, title: "warning", .yellow, mark: "!", width: width)) }
        for error in presentation.errors {
            let expected = presentation.failsAsItShould
            pieces.append(
                diagnosticLines(
                    error, title: expected ? "fails, as it should" : error.kind.title, expected ? .yellow : .red, mark: expected ? "✓" : "✗",
                    width: width))
        }
        for mismatch in presentation.mismatches { pieces.append(mismatchLines(mismatch, width: width)) }
        if presentation.cell.mode == .throwing, presentation.errors.isEmpty, presentation.status == .mismatch {
            pieces.append([[TerminalSpan("✗ ", .colour(.red, bold: true)), TerminalSpan("It should fail, and did not.")]])
        }
        if presentation.status == .notRun {
            pieces.append(TerminalWrapping.wrap([TerminalSpan("– " + reasonNotRun(presentation, index: index), .faint)], width: width))
        }
        return pieces
    }

    private func reasonNotRun(_ presentation: CellPresentation, index: Int) -> String {
        if presentation.cell.mode == .norun { return "shown only" }
        let failed = transcript.cells.prefix(index).first { $0.status == .failed }
        return failed.map { "not run, because the cell at line \($0.line) failed" } ?? "not run"
    }

    private func outputLines(_ presentation: CellPresentation, width: Int) -> [TerminalLine] {
        let (mark, style): (String, TerminalStyle) =
            switch presentation.outputAgrees {
            case true?: ("✓ ", .colour(.green, bold: true))
            case false?: ("✗ ", .colour(.red, bold: true))
            case nil: ("· ", .faint)
            }
        var lines: [TerminalLine] = []
        var isMarked = false
        var hasFigure = false
        func add(_ text: TerminalLine, label: TerminalSpan?) {
            let label = label ?? TerminalSpan("  ")
            let carried = TerminalWrapping.carryOver(text, width: width - 2, mark: TerminalSpan("↪ ", .faint))
            lines += carried.enumerated().map { [$0.offset == 0 ? label : TerminalSpan("  ")] + $0.element }
        }
        func addMarked(_ text: TerminalLine) {
            add(text, label: isMarked ? nil : TerminalSpan(mark, style))
            isMarked = true
        }
        for piece in presentation.pieces {
            switch piece {
            case .text(let text): for line in text { addMarked(TerminalLine(line)) }
            case .figure(let figure):
                guard options.drawsFigures else {
                    addMarked(TerminalLine(VisibleText.line(figure.summary)))
                    continue
                }
                let figureLines = TerminalFigure(figure, width: min(width - 2, TerminalOptions.proseWidth), options: options).lines()
                if hasFigure { lines.append([]) }
                hasFigure = true
                for line in figureLines { addMarked(line) }
            }
        }
        for (offset, line) in (presentation.value ?? []).enumerated() {
            // A value that alone is compared carries the check's mark before its own.
            let own = TerminalSpan("= ", .colour(.cyan, bold: true))
            if offset == 0, !isMarked, presentation.outputAgrees != nil {
                addMarked([own, TerminalSpan(line)])
            } else {
                add(TerminalLine(line), label: offset == 0 ? own : nil)
            }
        }
        if lines.isEmpty, presentation.outputAgrees == true { lines = [[TerminalSpan(mark, style), TerminalSpan("no output", .faint)]] }
        return lines
    }

    func mismatchLines(_ mismatch: CellPresentation.CheckedExpectation, width: Int) -> [TerminalLine] {
        guard let check = mismatch.result else { return [] }
        let place = "\(VisibleText.line(lesson.file)):\(check.line)"
        let title: [TerminalSpan] = [
            TerminalSpan("✗ ", .colour(.red, bold: true)), TerminalSpan("not as written", .colour(.red, bold: true)),
            TerminalSpan(" at \(place)"), TerminalSpan("  (- the page, + the run)", .faint),
        ]
        let difference = check.difference ?? CellPresentation.plainDifference(check)
        return TerminalWrapping.wrap(title, width: width) + TerminalDifference(difference, options: options).lines(width: width, indent: "  ")
    }
}

extension CellDiagnostic.Kind {
    /// What an error's first line calls it.
    package var title: String {
        switch self {
        case .syntax: "syntax error"
        case .type: "type error"
        case .unsupported: "not supported"
        case .runtime: "error while running"
        case .limit: "limit reached"
        case .internalFault: "a fault of Gradual's own"
        }
    }
}
