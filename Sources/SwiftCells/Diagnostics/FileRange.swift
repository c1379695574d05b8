/// A place in a file: line and column counted from 1, the column in characters.
package struct FilePosition: Hashable, Comparable, Codable, Sendable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package static func < (a: FilePosition, b: FilePosition) -> Bool {
        (a.line, a.column) < (b.line, b.column)
    }
}

/// A stretch of a file: from `start` up to, but not including, `end`.
package struct FileRange: Hashable, Codable, Sendable {
    package var start: FilePosition
    package var end: FilePosition

    package init(_ start: FilePosition, _ end: FilePosition) {
        self.start = start
        self.end = end
    }
}
