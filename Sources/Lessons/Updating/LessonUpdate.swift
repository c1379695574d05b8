/// The text of a lesson with the outputs that its cells gave.
///
/// Only what is not as written is touched, to the byte: an output that is accepted stays, and within one that is not, every
/// line, number, wildcard and tolerance that still holds.
package struct LessonUpdate: Sendable {
    /// Why a lesson is not updated.
    package enum Refusal: Error, Hashable, Sendable, CustomStringConvertible {
        /// A cell failed where no failure was expected.
        case failed(cell: String, line: Int)
        /// A cell that should fail does not.
        case didNotThrow(cell: String, line: Int)

        /// Why, as a message says it.
        package var description: String {
            switch self {
            case .failed(_, let line): "the cell at line \(line) fails"
            case .didNotThrow(_, let line): "the cell at line \(line) should fail, and does not"
            }
        }
    }

    /// The new text, without a byte order mark.
    package let text: String
    /// Whether anything changes.
    package let isChanged: Bool
    /// What changes, from top to bottom, with lines around it.
    package let hunks: [Hunk]

    /// Some lines of the file that change.
    package struct Hunk: Hashable, Sendable {
        /// The first line that is shown, in the old file.
        package var line: Int
        /// The lines ahead of them, which stay.
        package var before: [String]
        /// The lines that go.
        package var removed: [String]
        /// The lines that come in their place.
        package var added: [String]
        /// The lines behind them, which stay.
        package var after: [String]
    }

    private struct Edit {
        var range: Range<Int>
        var text: String
    }

    /// Works out the new text.
    ///
    /// - Parameter transcript: what came of running all of the lesson.
    /// - Throws: a `Refusal` where a cell failed: what it would have given is not known.
    package init(_ lesson: Lesson, _ transcript: Transcript) throws(Refusal) {
        var edits: [Edit] = []
        for (cell, given) in zip(lesson.cells, transcript.cells) {
            if given.status == .failed { throw .failed(cell: given.id, line: given.line) }
            if cell.mode == .throwing, given.status == .mismatch, given.errors.isEmpty {
                throw .didNotThrow(cell: given.id, line: given.line)
            }
        }
        let bytes = Array(lesson.source.utf8)
        let lineEnd = Self.lineEnd(of: bytes)
        for (cell, given) in zip(lesson.cells, transcript.cells) where given.status != .notRun {
            edits += Self.edits(for: cell, given, bytes: bytes, lineEnd: lineEnd)
        }
        edits.sort { $0.range.lowerBound < $1.range.lowerBound }
        let result = Self.apply(edits, to: bytes, within: 0..<bytes.count)
        text = String(decoding: result, as: UTF8.self)
        isChanged = result != bytes
        hunks = Self.hunks(edits, in: SourceLines(bytes))
    }

    private static func apply(_ edits: [Edit], to bytes: [UInt8], within range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        var end = range.lowerBound
        for edit in edits {
            result += bytes[end..<edit.range.lowerBound]
            result += edit.text.utf8
            end = edit.range.upperBound
        }
        return result + bytes[end..<range.upperBound]
    }

    // MARK: What changes

    /// Lines shown around a change.
    private static let context = 2

    private static func hunks(_ edits: [Edit], in lines: SourceLines) -> [Hunk] {
        var hunks: [Hunk] = []
        var pending = edits[...]
        while let first = pending.popFirst() {
            var group = [first]
            var range = wholeLines(first.range, in: lines)
            while let next = pending.first, next.range.lowerBound <= range.upperBound {
                group.append(next)
                range = range.lowerBound..<max(range.upperBound, wholeLines(next.range, in: lines).upperBound)
                pending = pending.dropFirst()
            }
            let removed = SourceLines.split(lines.string(range))
            let added = SourceLines.split(String(decoding: apply(group, to: lines.bytes, within: range), as: UTF8.self))
            let head = zip(removed, added).prefix { $0 == $1 }.count
            let tail = zip(removed.dropFirst(head).reversed(), added.dropFirst(head).reversed()).prefix { $0 == $1 }.count
            if head == removed.count, head == added.count { continue }
            let line = lines.line(at: range.lowerBound) + head
            let last = line + removed.count - head - tail
            func text(_ numbers: Range<Int>) -> [String] { numbers.map { lines.string(lines.content($0)) } }
            let start = max(1, line - context)
            hunks.append(
                Hunk(
                    line: start, before: text(start..<line), removed: Array(removed.dropFirst(head).dropLast(tail)),
                    added: Array(added.dropFirst(head).dropLast(tail)), after: text(last..<max(last, min(lines.count + 1, last + context)))))
        }
        return hunks
    }

    /// The lines that an edit touches; none for text put between two lines.
    private static func wholeLines(_ range: Range<Int>, in lines: SourceLines) -> Range<Int> {
        let first = lines.range(lines.line(at: range.lowerBound))
        if range.isEmpty, range.lowerBound == first.lowerBound { return range }
        let last = range.isEmpty ? first : lines.range(lines.line(at: range.upperBound - 1))
        return first.lowerBound..<max(first.upperBound, last.upperBound)
    }

    /// The line end that the file uses first.
    private static func lineEnd(of bytes: [UInt8]) -> String {
        guard let first = bytes.firstIndex(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) else { return "\n" }
        if bytes[first] == UInt8(ascii: "\n") { return "\n" }
        return first + 1 < bytes.count && bytes[first + 1] == UInt8(ascii: "\n") ? "\r\n" : "\r"
    }

    private static func edits(for cell: Cell, _ given: CellTranscript, bytes: [UInt8], lineEnd: String) -> [Edit] {
        var edits: [Edit] = []
        for stream in [Expectation.Stream.output, .error] {
            let text =
                stream == .output
                ? OutcomeComparison.page(output: given.output, value: given.value)
                : OutcomeComparison.errorPage(errors: given.errors, warnings: given.warnings)
            var fences: [(expectation: Expectation, fence: Fence)] = []
            for expectation in cell.expectations where expectation.stream == stream {
                if case .fence(let fence) = expectation.source { fences.append((expectation, fence)) }
            }
            if fences.isEmpty {
                // Warnings of a cell that runs to its end need not be shown, and no error of one that must fail.
                if !OutputText.lines(text).isEmpty, stream == .output || cell.mode == .throwing {
                    edits.append(added(OutputText.lines(text), stream, to: cell, bytes: bytes, lineEnd: lineEnd))
                }
                continue
            }
            let comparison = PageComparison(fences.map(\.expectation), given: text)
            for (index, fence) in fences.enumerated() {
                let lines = UpdatedPage(comparison, fence: index, of: fences[index].expectation).lines
                if let lines { edits += rewritten(fence.fence, lines, bytes: bytes, lineEnd: lineEnd) }
            }
        }
        for (expectation, check) in zip(cell.expectations, given.checks) {
            guard case .comment(let value) = expectation.source, check.status == .mismatch, !check.actual.isEmpty else { continue }
            let space = value.isEmpty && value.lowerBound > 0 && bytes[value.lowerBound - 1] == UInt8(ascii: ">") ? " " : ""
            edits.append(Edit(range: value, text: space + check.actual))
        }
        return edits
    }

    /// The edits that give a fence new lines: its content and, where a line would close it, longer backticks.
    private static func rewritten(_ fence: Fence, _ lines: [String], bytes: [UInt8], lineEnd: String) -> [Edit] {
        let mark = bytes[fence.opening.lowerBound]
        let length = max(fence.opening.count, longestRun(of: mark, in: lines) + 1)
        var edits = [Edit(range: fence.content, text: content(lines, prefix: fence.prefix, lineEnd: lineEnd))]
        if length > fence.opening.count {
            let marks = String(repeating: Character(Unicode.Scalar(mark)), count: length)
            edits += [Edit(range: fence.opening, text: marks)]
            if fence.closing.count < length { edits += [Edit(range: fence.closing, text: marks)] }
        }
        return edits
    }

    private static func content(_ lines: [String], prefix: String, lineEnd: String) -> String {
        lines.map { line in
            guard line.isEmpty else { return prefix + line + lineEnd }
            // No spaces at the end of an empty line; but a quote's mark must stay.
            var prefix = Substring(prefix)
            while let last = prefix.last, last == " " || last == "\t" { prefix.removeLast() }
            return prefix + lineEnd
        }.joined()
    }

    /// The longest run of a fence's mark at the beginning of a line, indentation aside.
    private static func longestRun(of mark: UInt8, in lines: [String]) -> Int {
        let runs = lines.map { $0.utf8.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.prefix { $0 == mark }.count }
        let longest = runs.max() ?? 0
        return longest >= 3 ? longest : 0
    }

    /// A fence that is not there yet, below the cell or below the outputs it has.
    private static func added(_ lines: [String], _ stream: Expectation.Stream, to cell: Cell, bytes: [UInt8], lineEnd: String) -> Edit {
        var below = cell.fence
        for case .fence(let fence) in cell.expectations.map(\.source) where fence.bytes.upperBound > below.bytes.upperBound { below = fence }
        let marks = String(repeating: "`", count: max(3, longestRun(of: UInt8(ascii: "`"), in: lines) + 1))
        let end = below.bytes.upperBound
        let endsLine = end > 0 && (bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r"))
        let info = stream == .output ? "output" : "output stream=error"
        let prefix = cell.fence.prefix
        let text =
            (endsLine ? "" : lineEnd) + prefix + marks + info + lineEnd + content(lines, prefix: prefix, lineEnd: lineEnd) + prefix + marks
            + (endsLine ? lineEnd : "")
        return Edit(range: end..<end, text: text)
    }
}
