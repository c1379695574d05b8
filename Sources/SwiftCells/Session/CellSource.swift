/// The Swift text of one cell, and where it stands in its file.
package struct CellSource: Sendable {
    /// The cell's text, lines separated by `\n`.
    package var text: String
    /// The line of the file (from 1) that holds the first line of `text`.
    package var firstLine: Int
    /// How many columns of the file stand before each line of `text` (a fence may be indented, or quoted).
    package var columnOffset: Int
    /// Lines of the file whose values the run must note: the value of the expression, or the value bound or
    /// assigned, by the statement that ends on that line (`// => VALUE`).
    package var probedLines: Set<Int>

    package init(_ text: String, firstLine: Int = 1, columnOffset: Int = 0, probedLines: Set<Int> = []) {
        self.text = text
        self.firstLine = firstLine
        self.columnOffset = columnOffset
        self.probedLines = probedLines
    }
}
