import SwiftCells

/// The line of a lesson that a diagnostic speaks of, and which part of it.
package struct SourceExcerpt: Hashable, Sendable {
    /// The line's number, from 1.
    package var line: Int
    /// The line in three parts, without control characters: before the range, in it, after it. Of a range over several lines only
    /// the first counts; of one that is a place alone, the word that begins there.
    package var before: String
    /// What the range covers.
    package var marked: String
    /// What follows it.
    package var after: String

    /// Longer lines are shown around the range only.
    private static let longestLine = 400

    /// - Parameter sourceLines: the file's lines.
    /// - Returns: nil where the range lies outside the file.
    package init?(_ range: FileRange, in sourceLines: [Substring]) {
        guard range.start.line >= 1, range.start.line <= sourceLines.count else { return nil }
        line = range.start.line
        let characters = Array(sourceLines[range.start.line - 1])
        let start = min(max(range.start.column - 1, 0), characters.count)
        var end = range.end.line > range.start.line ? characters.count : min(max(range.end.column - 1, start), characters.count)
        if end == start { end += characters[start...].prefix { $0.isLetter || $0.isNumber || $0 == "_" }.count }
        let first = max(0, start - Self.longestLine / 2)
        let last = min(characters.count, max(end, start) + Self.longestLine / 2)
        let shownEnd = min(end, start + Self.longestLine)
        before = (first > 0 ? "…" : "") + VisibleText.line(String(characters[first..<start]))
        marked = VisibleText.line(String(characters[start..<shownEnd]))
        after = shownEnd < end ? "…" : VisibleText.line(String(characters[end..<last])) + (last < characters.count ? "…" : "")
    }
}
