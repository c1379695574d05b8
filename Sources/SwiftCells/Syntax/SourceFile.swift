/// The text of one cell (or of a library declaration), and where it stands in its file.
///
/// The tree holds UTF-8 offsets only; lines and columns are worked out here, and only for what is shown.
package final class SourceFile {
    /// The cell's text as UTF-8.
    package let text: [UInt8]
    /// The line of the file (from 1) that holds the first line of `text`.
    package let firstLine: Int
    /// How many columns of the file stand before each line of `text`.
    package let columnOffset: Int
    /// Whether this is text of the library, which no learner wrote.
    package let isLibrary: Bool
    /// The module that the cell belongs to; nil for text of the library.
    var module: ModuleTag?
    /// The offset at which each line begins.
    private let lineStarts: [Int]

    package init(_ text: String, firstLine: Int = 1, columnOffset: Int = 0, isLibrary: Bool = false) {
        self.text = Array(text.utf8)
        self.firstLine = firstLine
        self.columnOffset = columnOffset
        self.isLibrary = isLibrary
        var starts = [0]
        for (offset, byte) in self.text.enumerated() where byte == 0x0A { starts.append(offset + 1) }
        lineStarts = starts
    }

    package convenience init(_ cell: CellSource) {
        self.init(cell.text, firstLine: cell.firstLine, columnOffset: cell.columnOffset)
    }

    /// The line of the file (from 1) that holds the byte at `offset`.
    package func line(at offset: Int) -> Int { firstLine + lineIndex(of: offset) }

    /// The position in the file of the byte at `offset`; offsets past the end mean the end.
    package func position(at offset: Int) -> FilePosition {
        let offset = min(max(offset, 0), text.count)
        let line = lineIndex(of: offset)
        let before = String(decoding: text[lineStarts[line]..<offset], as: UTF8.self)
        return FilePosition(line: firstLine + line, column: before.count + 1 + columnOffset)
    }

    /// The stretch of the file that a range of the text covers.
    package func fileRange(_ range: SourceRange) -> FileRange {
        FileRange(position(at: range.start), position(at: range.end))
    }

    /// The text that a range covers.
    package func slice(_ range: SourceRange) -> String {
        let start = min(max(range.start, 0), text.count)
        return String(decoding: text[start..<min(max(range.end, start), text.count)], as: UTF8.self)
    }

    private func lineIndex(of offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }
}

/// A stretch of a `SourceFile`, in UTF-8 bytes: from `start` up to, but not including, `end`.
package struct SourceRange: Hashable, Sendable {
    private var low: UInt32
    private var high: UInt32

    package var start: Int { Int(low) }
    package var end: Int { Int(high) }

    package init(_ start: Int, _ end: Int) {
        low = UInt32(clamping: start)
        high = UInt32(clamping: end)
    }

    /// The range of what has no text of its own.
    package static let none = SourceRange(0, 0)

    func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

    /// The smallest range that covers both.
    package func joined(_ other: SourceRange) -> SourceRange {
        SourceRange(min(start, other.start), max(end, other.end))
    }
}
