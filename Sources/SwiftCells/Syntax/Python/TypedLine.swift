/// One line of a text that does not parse, taken apart as well as it goes: Python and Swift alike.
struct TypedLine {
    struct Token {
        enum Kind { case word, number, text, formattedText, mark }

        var kind: Kind
        /// As it was typed; strings with their quotes.
        var text: String
        /// Where it begins in the file.
        var start: Int
        /// Whether space stands before it.
        var isSpaced: Bool

        var end: Int { start + text.utf8.count }
        func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }
        func isWord(_ word: String) -> Bool { kind == .word && text == word }
    }

    private(set) var tokens: [Token] = []
    /// Where a comment begins that is Python's.
    private(set) var hashComment: Int?
    /// Whether a string in three quotes begins or ends here that is not whole.
    private(set) var togglesText = false

    /// A text in three quotes that is a line of its own, as Python writes comments that document.
    private(set) var ownText: SourceRange?

    /// Longer lines are not looked at: no one types them.
    static let longest = 400

    init(_ bytes: ArraySlice<UInt8>) {
        var position = bytes.startIndex
        var isSpaced = false
        func at(_ index: Int) -> UInt8 { index < bytes.endIndex ? bytes[index] : 0 }
        func isWordByte(_ byte: UInt8) -> Bool { byte == 0x5F || byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39 }
        func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
        func textEnd(_ start: Int, _ quote: UInt8) -> Int {
            var end = start + 1
            var depth = 0
            while end < bytes.endIndex {
                if at(end) == 0x5C {
                    if at(end + 1) == 0x28 { depth += 1 }
                    end += 2
                } else if depth > 0 {
                    if at(end) == 0x28 { depth += 1 }
                    if at(end) == 0x29 { depth -= 1 }
                    end += 1
                } else if at(end) == quote {
                    return end + 1
                } else {
                    end += 1
                }
            }
            return bytes.endIndex
        }
        while position < bytes.endIndex {
            let byte = bytes[position]
            if byte == 0x20 || byte == 0x09 || byte == 0x0D {
                isSpaced = true
                position += 1
                continue
            }
            if byte == 0x2F, at(position + 1) == 0x2F { break }
            var kind = Token.Kind.mark
            var end = position + 1
            if byte == 0x22, at(position + 1) == 0x22, at(position + 2) == 0x22 {
                togglesText = true
                let rest = bytes[(position + 3)...]
                // Where it ends on its line, no text goes on.
                if let close = rest.indices.first(where: { bytes[$0...].starts(with: [0x22, 0x22, 0x22]) }) {
                    togglesText = false
                    let behind = bytes[(close + 3)...].drop { [0x20, 0x09, 0x0D].contains($0) }
                    if tokens.isEmpty, behind.isEmpty || behind.starts(with: [0x2F, 0x2F]) { ownText = SourceRange(position, close + 3) }
                }
                break
            } else if byte == 0x22 || byte == 0x27 {
                kind = .text
                end = textEnd(position, byte)
            } else if byte == 0x66, at(position + 1) == 0x22 || at(position + 1) == 0x27 {
                kind = .formattedText
                end = textEnd(position + 1, at(position + 1))
            } else if isWordByte(byte) {
                kind = isDigit(byte) ? .number : .word
                while end < bytes.endIndex, isWordByte(bytes[end]) || kind == .number && bytes[end] == 0x2E && isDigit(at(end + 1)) { end += 1 }
            } else if byte == 0x23 {
                if at(position + 1) == 0x20 || tokens.isEmpty && !["if", "else", "end", "line", "warning", "error"].contains(where: { String(decoding: bytes[(position + 1)...].prefix($0.utf8.count), as: UTF8.self) == $0 }) {
                    hashComment = position
                    break
                }
            } else if byte == 0x2D, at(position + 1) == 0x3E || [0x3D, 0x21, 0x3C, 0x3E].contains(byte) && at(position + 1) == 0x3D || byte == 0x3A && at(position + 1) == 0x3D {
                end += 1
            }
            end = min(end, bytes.endIndex)
            tokens.append(Token(kind: kind, text: String(decoding: bytes[position..<end], as: UTF8.self), start: position, isSpaced: isSpaced && !tokens.isEmpty))
            isSpaced = false
            position = end
        }
    }

    /// Where the first mark of some kind stands outside of all brackets, at or after `start`.
    func outerIndex(of mark: String, from start: Int = 0) -> Int? {
        var depth = 0
        for index in tokens.indices.dropFirst(start) where tokens[index].kind == .mark {
            let text = tokens[index].text
            if depth == 0, text == mark { return index }
            if "([{".contains(text) { depth += 1 }
            if ")]}".contains(text) { depth -= 1 }
            if depth < 0 { return nil }
        }
        return nil
    }

    /// Where the bracket ends that opens at `open`.
    func closing(_ open: Int) -> Int? {
        var depth = 0
        for index in tokens.indices.dropFirst(open) where tokens[index].kind == .mark {
            if "([{".contains(tokens[index].text) { depth += 1 }
            if ")]}".contains(tokens[index].text) {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }

    /// What tokens say, with their spaces.
    static func source(_ tokens: some Sequence<Token>) -> String {
        var result = ""
        for token in tokens { result += (token.isSpaced && !result.isEmpty ? " " : "") + token.text }
        return result
    }
}
