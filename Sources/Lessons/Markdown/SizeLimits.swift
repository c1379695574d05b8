/// What is refused before cmark-gfm reads it, since its work or its tree would grow faster than the file.
enum SizeLimits {
    /// A table's columns times the lines that follow it: cmark-gfm makes a cell for each, written or not.
    static let mostTableCells = 200_000

    /// Throws where a table's line of dashes would make more cells than a page can show.
    static func check(_ lines: SourceLines, file: String) throws(LessonError) {
        var columns = 0
        var rows = 0
        for line in stride(from: 1, through: lines.count, by: 1) {
            let content = lines.bytes[lines.content(line)]
            if content.isEmpty || content.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
                columns = 0
                continue
            }
            let dashes = delimiterColumns(content)
            if dashes > columns { (columns, rows) = (dashes, 0) }
            rows += 1
            if columns > 1, columns * rows > mostTableCells {
                throw LessonError(file: file, line: line, "this table has too many cells", remedy: "Show fewer columns or rows.")
            }
        }
    }

    /// The columns of a table's second line, `| --- | :-: |`, or 0 for any other line.
    private static func delimiterColumns(_ line: ArraySlice<UInt8>) -> Int {
        var pipes = 0
        for byte in line {
            switch byte {
            case UInt8(ascii: "|"): pipes += 1
            case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"), UInt8(ascii: "*"),
                UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                continue
            default: return 0
            }
        }
        return pipes == 0 ? 0 : pipes + 1
    }
}
