/// How many columns of a terminal a text takes.
///
/// Terminals give East Asian wide characters and emoji two columns and marks that combine with the character before them
/// none. The ranges are those of Unicode's `EastAsianWidth.txt` (classes W and F), joined where only unassigned code points
/// lie between; what is an emoji, a combining mark or a format character the standard library knows by itself.
package enum DisplayWidth {
    /// The columns of a whole line. Its line breaks and other control characters count nothing.
    package static func of(_ text: some StringProtocol) -> Int {
        var width = 0
        var isASCII = true
        for byte in text.utf8 {
            if byte >= 0x80 { isASCII = false; break }
            if byte >= 0x20 && byte != 0x7F { width += 1 }
        }
        return isASCII ? width : text.reduce(0) { $0 + of($1) }
    }

    /// The text, or as much of its beginning as fits into so many columns with an ellipsis behind it.
    package static func cut(_ text: String, to columns: Int) -> String {
        guard text.utf8.count > columns, of(text) > columns else { return text }
        var left = columns - 1
        return text.prefix {
            left -= of($0)
            return left >= 0
        } + "…"
    }

    /// The columns of one character (a grapheme cluster, as a terminal of today draws it): 0, 1 or 2.
    package static func of(_ character: Character) -> Int {
        var width = 0
        var scalarCount = 0
        for scalar in character.unicodeScalars {
            scalarCount += 1
            if scalar.value == 0xFE0F, width > 0 { return 2 }  // "show as emoji"
            width = max(width, of(scalar))
        }
        // Two regional indicators, of one column each, make a flag of two.
        if scalarCount > 1, character.unicodeScalars.allSatisfy({ (0x1F1E6...0x1F1FF).contains($0.value) }) { return 2 }
        return width
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x20 || (0x7F..<0xA0).contains(value) { return 0 }
        if value < 0x300 { return value == 0xAD ? 0 : 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator, .surrogate: return 0
        default: break
        }
        if (0x1160...0x11FF).contains(value) { return 0 }  // vowels and finals that join a Hangul syllable
        if scalar.properties.isEmojiPresentation && !(0x1F1E6...0x1F1FF).contains(value) { return 2 }
        return isWide(value) ? 2 : 1
    }

    private static func isWide(_ value: UInt32) -> Bool {
        guard value >= wideRanges[0].lowerBound else { return false }
        var low = 0
        var high = wideRanges.count
        while low < high {
            let middle = (low + high) / 2
            if value > wideRanges[middle].upperBound { low = middle + 1 } else { high = middle }
        }
        return low < wideRanges.count && wideRanges[low].contains(value)
    }

    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
        0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD,
    ]
}
