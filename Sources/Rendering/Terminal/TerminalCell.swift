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
        for warning in presentation.warnings { pieces.append(diagnosticLines(warning, title: "warning", .magenta, mark: "!", width: width)) }
        for error in presentation.errors {
            let expected = presentation.failsAsItShould
            pieces.append(
                diagnosticLines(
                    error, title: expected ? "fails, as it should" : error.kind.title, expected ? .green : .red, mark: expected ? "✓" : "✗",
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
        let shown = TerminalSpan(mark, style)
        var entries: [OutputEntry] = []
        var hasFigure = false
        for piece in presentation.pieces {
            switch piece {
            case .text(let text): entries += text.map { OutputEntry($0) }
            case .figure(let figure):
                guard options.drawsFigures else {
                    entries.append(OutputEntry(VisibleText.line(figure.summary)))
                    continue
                }
                if hasFigure { entries.append(OutputEntry("")) }
                hasFigure = true
                entries += TerminalFigure(figure, width: min(width - 2, TerminalOptions.proseWidth), options: options).lines().map { OutputEntry($0) }
            }
        }
        entries += (presentation.value ?? []).enumerated().map { OutputEntry(TerminalLine($0.element), valueLine: $0.offset) }
        if entries.isEmpty { return presentation.outputAgrees == true ? [[shown, TerminalSpan("no output", .faint)]] : [] }
        // A value that stands alone and is not compared has its own sign, and needs no other.
        let isMarked = entries[0].valueLine == nil || presentation.outputAgrees != nil
        return set(entries, mark: isMarked ? shown : TerminalSpan("  "), width: width)
    }

    /// A line of what a cell gave.
    private struct OutputEntry {
        var line: TerminalLine
        /// Which line of the value it is; nil where it was printed.
        var valueLine: Int?

        init(_ line: TerminalLine, valueLine: Int? = nil) {
            self.line = line
            self.valueLine = valueLine
        }

        init(_ text: String) { self.init(TerminalLine(text)) }
    }

    /// The mark in a column of its own, what was printed beside it, the value beside its `=`.
    ///
    /// PyTorch sets its tensors in 80 columns, and so does a cell: where indented lines would not fit into the page but whole ones do,
    /// the marks stand above them, so that rows of numbers stay whole.
    private func set(_ entries: [OutputEntry], mark: TerminalSpan, width: Int) -> [TerminalLine] {
        let equals = TerminalSpan("= ", .colour(.cyan, bold: true))
        func indent(_ entry: OutputEntry) -> Int { entry.valueLine == nil ? 2 : 4 }
        let isTooWide = entries.contains { $0.line.width > width - indent($0) }
        let isOutdented = isTooWide && entries.allSatisfy { $0.line.width <= width }
        var lines: [TerminalLine] = []
        if isOutdented, entries[0].valueLine == nil { lines.append([mark]) }
        for (index, entry) in entries.enumerated() {
            let first = index == 0 ? mark : TerminalSpan("  ")
            if isOutdented {
                if entry.valueLine == 0 { lines.append([first, equals]) }
                lines.append(entry.line)
                continue
            }
            let label = entry.valueLine == nil ? [first] : [first, entry.valueLine == 0 ? equals : TerminalSpan("  ")]
            let blank = TerminalSpan(String(repeating: " ", count: indent(entry)))
            let carried = TerminalWrapping.carryOver(entry.line, width: width - indent(entry), mark: TerminalSpan("↪ ", .faint))
            lines += carried.enumerated().map { TerminalLine($0.offset == 0 ? label : [blank]) + $0.element }
        }
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
