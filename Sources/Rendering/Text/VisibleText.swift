/// Text that comes from a lesson, an output or a file's name, made harmless to show.
///
/// A terminal obeys control characters (clear the screen, go back to the line's start, write the clipboard), and
/// bidirectional marks let a text show in another order than it has. Neither has a place in a lesson, so neither is shown:
/// they are left out, and what is left of an escape sequence stands there as the plain text it is.
package enum VisibleText {
    /// The text without control characters and bidirectional marks. Line feeds stay, tabs become spaces up to the next
    /// multiple of four columns, and every other line break (`\r\n`, U+2028 …) becomes a line feed.
    /// - Parameter keepsTabs: whether tabs stay, for places that know how wide they are.
    package static func of(_ text: some StringProtocol, keepsTabs: Bool = false) -> String {
        if text.utf8.allSatisfy({ $0 == 0x0A || ($0 >= 0x20 && $0 < 0x7F) || ($0 == 0x09 && keepsTabs) }) { return String(text) }
        var result = ""
        result.reserveCapacity(text.utf8.count)
        var column = 0
        for character in text {
            if character == "\n" || character == "\r\n" || character == "\u{2028}" || character == "\u{2029}" {
                result.append("\n")
                column = 0
            } else if character == "\t", keepsTabs {
                result.append("\t")
            } else if character == "\t" {
                let count = 4 - column % 4
                result.append(String(repeating: " ", count: count))
                column += count
            } else {
                let kept = String(String.UnicodeScalarView(character.unicodeScalars.filter { !isHidden($0) }))
                column += DisplayWidth.of(kept)
                result.append(kept)
            }
        }
        return result
    }

    /// The text as one line: like ``of(_:)``, with spaces for line feeds.
    package static func line(_ text: some StringProtocol) -> String {
        let visible = of(text)
        return visible.utf8.contains(0x0A) ? String(visible.map { $0 == "\n" ? " " : $0 }) : visible
    }

    /// Whether a terminal, an editor or a page obeys a code point, or hides it, rather than shows it: controls of ASCII and Latin-1 (line
    /// ends and tabs too), bidirectional marks, embeddings, overrides and isolates, signs of no width, the byte order mark, the invisible
    /// "tag" letters and noncharacters. The joiners that emoji and scripts need stay.
    package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB,
            0xFDD0...0xFDEF, 0xE0000...0xE007F:
            true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }
}
