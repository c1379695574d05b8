import SwiftCells
import SwiftParser
import SwiftSyntax

/// The `// => VALUE` comments of a cell.
enum ExpectedValues {
    /// Finds the comments, in order.
    ///
    /// Swift's own parser says what is a comment, so that `"// => "` in a string is none.
    ///
    /// - Parameters:
    ///   - content: the bytes of the fence's content in the file.
    /// - Throws: a `LessonError` for a comment with nothing before it on its line.
    static func find(
        in source: CellSource, content: Range<Int>, lines: SourceLines, file: String
    ) throws(LessonError) -> [Expectation] {
        guard source.text.contains("=>") else { return [] }
        let text = Array(source.text.utf8)
        let cellLines = SourceLines(text)
        var expectations: [Expectation] = []
        for comment in comments(of: source.text) {
            guard let value = value(of: comment, in: text) else { continue }
            let index = cellLines.line(at: comment.lowerBound)
            let line = source.firstLine + index - 1
            guard !text[cellLines.range(index).lowerBound..<comment.lowerBound].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else {
                throw LessonError(
                    file: file, line: line, "`// =>` stands alone here, with no expression whose value it could be",
                    remedy: "Put it at the end of the expression's line.")
            }
            let whole = lines.content(line)
            // The cell's line is the end of the file's line; only what stands before it may differ.
            let end = whole.upperBound - (cellLines.content(index).upperBound - value.upperBound)
            expectations.append(
                Expectation(
                    source: .comment(value: (end - value.count)..<end), line: line, text: String(decoding: text[value], as: UTF8.self)))
        }
        return expectations
    }

    /// The line comments of a Swift text, in bytes.
    private static func comments(of text: String) -> [Range<Int>] {
        var comments: [Range<Int>] = []
        for token in Parser.parse(source: text).tokens(viewMode: .sourceAccurate) {
            add(token.leadingTrivia, from: token.position.utf8Offset, to: &comments)
            add(token.trailingTrivia, from: token.endPositionBeforeTrailingTrivia.utf8Offset, to: &comments)
        }
        return comments
    }

    private static func add(_ trivia: Trivia, from start: Int, to comments: inout [Range<Int>]) {
        var offset = start
        for piece in trivia {
            let length = piece.sourceLength.utf8Length
            if case .lineComment = piece { comments.append(offset..<(offset + length)) }
            offset += length
        }
    }

    /// The bytes of VALUE in a comment `// => VALUE`, without spaces around it.
    private static func value(of comment: Range<Int>, in text: [UInt8]) -> Range<Int>? {
        var start = comment.lowerBound + 2
        func skipSpaces() { while start < comment.upperBound, text[start] == 0x20 || text[start] == 0x09 { start += 1 } }
        skipSpaces()
        guard text[start..<comment.upperBound].starts(with: Array("=>".utf8)) else { return nil }
        start += 2
        skipSpaces()
        var end = comment.upperBound
        while end > start, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
        return start..<end
    }
}
