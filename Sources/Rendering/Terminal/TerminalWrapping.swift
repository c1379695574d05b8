/// Setting styled text in lines no wider than the page.
package enum TerminalWrapping {
    /// What is set as a whole: stretches without a place to break between them.
    private struct Word {
        var spans: [TerminalSpan] = []
        var width = 0
        /// The space before it, in the style it has there; empty where none stands.
        var space: TerminalSpan?
        var mustStartLine = false
    }

    /// The text in lines of at most `width` columns, broken at spaces and next to wide characters, and inside a word only
    /// where the word alone is wider than a line. A line feed in the text begins a new line.
    package static func wrap(_ spans: [TerminalSpan], width: Int) -> [TerminalLine] {
        let width = max(width, 1)
        var lines: [TerminalLine] = []
        var line: [TerminalSpan] = []
        var used = 0
        for word in words(of: spans) {
            let space = line.isEmpty ? 0 : word.space.map { DisplayWidth.of($0.text) } ?? 0
            if word.mustStartLine || (used + space + word.width > width && used > 0) {
                lines.append(TerminalLine(line))
                line = []
                used = 0
            } else if !line.isEmpty, let gap = word.space {
                append(gap, to: &line)
                used += space
            }
            if word.width <= width - used {
                for span in word.spans { append(span, to: &line) }
                used += word.width
            } else {
                breakUp(word, width: width, lines: &lines, line: &line, used: &used)
            }
        }
        lines.append(TerminalLine(line))
        return lines
    }

    /// A message whose lines are broken at spaces; what a line goes on with stands below where it begins.
    package static func text(_ text: String, width: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard DisplayWidth.of(line) > width else { return String(line) }
            let indent = String(line.prefix { $0 == " " })
            return wrap([TerminalSpan(String(line.dropFirst(indent.count)))], width: max(width - indent.count, 20))
                .map { indent + $0.spans.map(\.text).joined() }.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// Lines of code or output keep their spaces: what goes beyond the page is carried over to lines that begin with `mark`.
    static func carryOver(_ line: TerminalLine, width: Int, mark: TerminalSpan) -> [TerminalLine] {
        guard line.width > width else { return [line] }
        let indent = DisplayWidth.of(mark.text)
        return cut(line.spans, room: { max(width - ($0 == 0 ? 0 : indent), 2) }).enumerated().map { index, spans in
            TerminalLine((index == 0 ? [] : [mark]) + spans)
        }
    }

    /// The stretches in pieces that fit.
    /// - Parameter room: the columns there are for a piece, by its number.
    private static func cut(_ spans: [TerminalSpan], room: (Int) -> Int) -> [[TerminalSpan]] {
        let characters = spans.flatMap { span in span.text.map { Place(character: $0, width: DisplayWidth.of($0), style: span.style) } }
        var pieces: [[TerminalSpan]] = []
        var start = 0
        while start < characters.count {
            let end = end(of: characters, from: start, room: room(pieces.count))
            var piece: [TerminalSpan] = []
            for place in characters[start..<end] { append(TerminalSpan(String(place.character), place.style), to: &piece) }
            pieces.append(piece)
            start = end
        }
        return pieces
    }

    private struct Place {
        var character: Character
        var width: Int
        var style: TerminalStyle
    }

    /// Where a piece ends that begins at `start`: behind a space in the room's last two thirds, else where code is broken by hand, before a
    /// point or behind a bracket or comma, else where the room does.
    private static func end(of characters: [Place], from start: Int, room: Int) -> Int {
        var end = start
        var used = 0
        var space: Int?
        var seam: Int?
        while end < characters.count, used + characters[end].width <= room {
            used += characters[end].width
            end += 1
            guard used > room / 3 else { continue }
            switch characters[end - 1].character {
            case " ": space = end
            case ".": seam = end - 1
            case "(", "[": if end == characters.count || !")]".contains(characters[end].character) { seam = end }
            case ",", "_", "/", "=": seam = end
            default: break
            }
        }
        return max(end < characters.count ? space ?? seam ?? end : end, start + 1)
    }

    private static func breakUp(_ word: Word, width: Int, lines: inout [TerminalLine], line: inout [TerminalSpan], used: inout Int) {
        let pieces = cut(word.spans, room: { $0 == 0 ? width - used : width })
        for (index, piece) in pieces.enumerated() {
            if index > 0 {
                lines.append(TerminalLine(line))
                line = []
                used = 0
            }
            for span in piece { append(span, to: &line) }
            used += piece.reduce(0) { $0 + DisplayWidth.of($1.text) }
        }
    }

    private static func append(_ span: TerminalSpan, to line: inout [TerminalSpan]) {
        if let last = line.last, last.style == span.style {
            line[line.count - 1].text += span.text
        } else {
            line.append(span)
        }
    }

    private static func words(of spans: [TerminalSpan]) -> [Word] {
        var words: [Word] = []
        var word = Word()
        var space: TerminalSpan?
        func finish() {
            if !word.spans.isEmpty || word.mustStartLine { words.append(word) }
            word = Word()
        }
        for span in spans {
            for character in span.text {
                if character == "\n" {
                    finish()
                    word.mustStartLine = true
                    space = nil
                } else if character == " " {
                    if !word.spans.isEmpty { finish() }
                    if space == nil { space = TerminalSpan(" ", span.style) }
                } else {
                    let columns = DisplayWidth.of(character)
                    // Chinese and Japanese are written without spaces: a line may end beside any wide character.
                    if columns == 2, space == nil, !word.spans.isEmpty { finish() }
                    if let waiting = space {
                        word.space = waiting
                        space = nil
                    }
                    append(TerminalSpan(String(character), span.style), to: &word.spans)
                    word.width += columns
                    if columns == 2 { finish() }
                }
            }
        }
        finish()
        return words
    }
}
