import Figures
import Lessons
import SwiftCells

/// What there is to show of one cell: its code and what came of running it, put together from the lesson and the
/// transcript. Every renderer shows the same things in the same order; only their looks differ.
package struct CellPresentation: Sendable {
    /// A piece of what the cell gave, in the order it gave it.
    package enum Piece: Hashable, Sendable {
        /// What it printed, as lines without control characters.
        case text([String])
        case figure(Figure)
    }

    /// One expectation of the page and how it came out; no result where the cell did not run.
    package struct CheckedExpectation: Sendable {
        /// What the page says.
        package var expectation: Expectation
        /// How it came out; nil where the cell did not run.
        package var result: CellTranscript.Check?

        /// Whether the code gave something else.
        package var isMismatch: Bool { result?.status == .mismatch }
    }

    /// The cell as the lesson has it.
    package var cell: Cell
    /// How the cell came out.
    package var status: Transcript.Status
    /// What it printed and drew, in its order.
    package var pieces: [Piece]
    /// The last expression's value, as lines.
    package var value: [String]?
    /// What was wrong with it.
    package var errors: [CellDiagnostic]
    /// What it should mind.
    package var warnings: [CellDiagnostic]
    /// The `output` fences.
    package var fences: [CheckedExpectation]
    /// The `// =>` comments, by their line in the file.
    package var comments: [Int: CheckedExpectation]

    /// - Parameter transcript: nil where nothing is known of a run: the cell is shown as not run.
    package init(_ cell: Cell, _ transcript: CellTranscript?) {
        self.cell = cell
        status = transcript?.status ?? .notRun
        pieces = transcript.map { Self.pieces(of: $0) } ?? []
        value = transcript?.value.map { Self.lines(of: $0) }
        errors = transcript?.errors ?? []
        warnings = transcript?.warnings ?? []
        fences = []
        comments = [:]
        // Checks come in the order of the expectations, those that were compared; both know their line.
        var results: [Int: [CellTranscript.Check]] = [:]
        for check in transcript?.checks ?? [] { results[check.line, default: []].append(check) }
        for expectation in cell.expectations {
            var result: CellTranscript.Check?
            if let waiting = results[expectation.line], let first = waiting.first {
                result = first
                results[expectation.line] = Array(waiting.dropFirst())
            }
            let checked = CheckedExpectation(expectation: expectation, result: result)
            if case .comment = expectation.source { comments[expectation.line] = checked } else { fences.append(checked) }
        }
    }

    /// The code, without control characters.
    package var code: String { VisibleText.of(cell.source.text) }

    /// Whether what it printed and its value are compared with the page: true when every such fence agrees, false when one does
    /// not, nil when there is none.
    package var outputAgrees: Bool? {
        let compared = fences.filter { $0.expectation.stream == .output && $0.result != nil }
        return compared.isEmpty ? nil : !compared.contains(where: \.isMismatch)
    }

    /// All expectations that came out otherwise than written, from top to bottom.
    package var mismatches: [CheckedExpectation] {
        (fences + comments.values).filter(\.isMismatch).sorted { $0.expectation.line < $1.expectation.line }
    }

    /// Whether errors here are what the lesson wants to show.
    package var failsAsItShould: Bool { cell.mode == .throwing && !errors.isEmpty && status != .failed }

    private static func pieces(of transcript: CellTranscript) -> [Piece] {
        var pieces: [Piece] = []
        let bytes = Array(transcript.output.utf8)
        var start = 0
        func addText(upTo end: Int) {
            guard end > start else { return }
            pieces.append(.text(lines(of: String(decoding: bytes[start..<end], as: UTF8.self))))
        }
        for placed in transcript.figures.sorted(by: { $0.outputOffset < $1.outputOffset }) {
            let offset = min(max(placed.outputOffset, start), bytes.count)
            addText(upTo: offset)
            pieces.append(.figure(placed.figure))
            // The line of text that stands for the figure is not shown beside it.
            let summary = Array((placed.figure.summary + "\n").utf8)
            start = bytes[offset...].starts(with: summary) ? offset + summary.count : offset
        }
        addText(upTo: bytes.count)
        return pieces
    }

    /// A difference for a check that came without one: all that was expected, then all that was given.
    static func plainDifference(_ check: CellTranscript.Check) -> Difference {
        Difference(
            rows: lines(of: check.expected).map { .expected([.init($0, isDifferent: false)]) }
                + lines(of: check.actual).map { .actual([.init($0, isDifferent: false)]) })
    }

    /// The lines of a printed text; the line feed that ends the last is no line of its own.
    static func lines(of text: String) -> [String] {
        var lines = VisibleText.of(text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.count > 1, lines.last == "" { lines.removeLast() }
        return lines
    }
}

/// How a run came out in numbers: what the closing line says.
package struct RunTally: Hashable, Sendable {
    /// Cells that are there to be run.
    package var cells = 0
    /// Cells that failed and should not have.
    package var failed = 0
    /// Cells that did not run, below one that failed or with a blank.
    package var notRun = 0
    /// Outputs that were compared.
    package var checks = 0
    /// Outputs that were not as written.
    package var mismatches = 0
    /// The time that running took.
    package var seconds = 0.0

    /// - Note: Cells that are only shown (`norun`) do not count.
    package init(_ lesson: Lesson, _ transcript: Transcript) {
        for (cell, result) in zip(lesson.cells, transcript.cells) where cell.mode != .norun {
            cells += 1
            if result.status == .failed { failed += 1 }
            if result.status == .notRun { notRun += 1 }
            checks += result.checks.count
            mismatches += result.checks.count { $0.status == .mismatch }
            // A cell that should have failed and did not has nothing to compare, yet is not as the page says.
            if result.status == .mismatch, !result.checks.contains(where: { $0.status == .mismatch }) {
                checks += 1
                mismatches += 1
            }
        }
        seconds = transcript.seconds
    }

    /// Such as `12 ms` or `3.4 s`.
    package var time: String { Self.time(seconds) }

    /// A time as a person would say it: `0.12 s`.
    package static func time(_ seconds: Double) -> String {
        let seconds = seconds.isFinite ? max(0, seconds) : 0
        if seconds < 0.0095 { return "\(tenths(seconds * 1000)) ms" }
        if seconds < 0.9995 { return "\(Int((seconds * 1000).rounded())) ms" }
        if seconds < 99.95 { return "\(tenths(seconds)) s" }
        return "\(Int(min(seconds, 1e15) / 60)) min \(Int(min(seconds, 1e15).truncatingRemainder(dividingBy: 60))) s"
    }

    private static func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
