/// Text as it can stand on a page.
enum OutputText {
    /// The text with control characters shown as their pictures (`␛` for an escape), but for tabs and line ends: a page
    /// cannot hold them, and a terminal must not be given them.
    static func visible(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A || $0 == 0x7F }) else { return text }
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A where previous == "\r":
                result.removeLast()
                result.append(scalar)
            case 0x09, 0x0A: result.append(scalar)
            case 0..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? scalar)
            case 0x7F: result.append("\u{2421}")
            default: result.append(scalar)
            }
            previous = scalar
        }
        return String(result)
    }

    /// The lines of a text; a line end at the very end begins no further line.
    static func lines(_ text: String) -> [String] {
        var lines = visible(text).utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String(Substring($0)) }
        if lines.last == "" { lines.removeLast() }
        return lines
    }

    /// A text on one line, as a comment can hold it: a line end and the spaces after it count as one space, those it begins with as none.
    static func folded(_ text: String) -> String {
        lines(text).map { $0.drop { $0 == " " || $0 == "\t" } }.joined(separator: " ")
    }
}
