/// The places that a learner has still to fill: `____`.
enum Blanks {
    /// The line of the first blank of a Swift text, from 1; nil where there is none.
    ///
    /// A blank is a word of four or more underscores and nothing else. Those in comments do not count: a learner may have kept
    /// the sentence that told of them. Those in strings do.
    static func firstLine(in text: String) -> Int? {
        let bytes = Array(text.utf8)
        var index = 0
        var line = 1
        var commentDepth = 0
        var inLineComment = false
        /// The opened string's quote count and number signs; nil outside of strings.
        var string: (quotes: Int, signs: Int)?

        func matches(_ word: String, at place: Int) -> Bool {
            bytes.count - place >= word.utf8.count && word.utf8.enumerated().allSatisfy { bytes[place + $0.offset] == $0.element }
        }
        func count(of byte: UInt8, from place: Int) -> Int {
            bytes[place...].prefix { $0 == byte }.count
        }
        /// Looks no further than it must: a text may be made of nothing but quotes.
        func closes(_ open: (quotes: Int, signs: Int), at place: Int) -> Bool {
            bytes.count - place >= open.quotes + open.signs
                && bytes[place..<(place + open.quotes)].allSatisfy { $0 == UInt8(ascii: "\"") }
                && bytes[(place + open.quotes)..<(place + open.quotes + open.signs)].allSatisfy { $0 == UInt8(ascii: "#") }
        }
        func isWord(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: "_") || byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        }

        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x0A {
                line += 1
                inLineComment = false
                if string?.quotes == 1 { string = nil }
                index += 1
            } else if inLineComment {
                index += 1
            } else if commentDepth > 0 {
                if matches("/*", at: index) {
                    commentDepth += 1
                    index += 2
                } else if matches("*/", at: index) {
                    commentDepth -= 1
                    index += 2
                } else {
                    index += 1
                }
            } else if isWord(byte) {
                let word = bytes[index...].prefix(while: isWord)
                if word.count >= 4, word.allSatisfy({ $0 == UInt8(ascii: "_") }) { return line }
                index = word.endIndex
            } else if let open = string {
                if byte == UInt8(ascii: "\\"), open.signs == 0 {
                    index += index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 1 : 2
                } else if closes(open, at: index) {
                    index += open.quotes + open.signs
                    string = nil
                } else {
                    index += 1
                }
            } else if matches("//", at: index) {
                inLineComment = true
                index += 2
            } else if matches("/*", at: index) {
                commentDepth = 1
                index += 2
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "#") {
                let signs = count(of: UInt8(ascii: "#"), from: index)
                let quotes = bytes[(index + signs)...].prefix(3).prefix { $0 == UInt8(ascii: "\"") }.count
                if quotes == 0 {
                    index += signs
                } else if quotes == 2 {
                    // An empty string.
                    index += signs + 2 + signs
                } else {
                    string = (quotes, signs)
                    index += signs + quotes
                }
            } else {
                index += 1
            }
        }
        return nil
    }
}
