/// The anchors of headings, as GitHub makes them.
struct HeadingNames {
    private var taken: [String: Int] = [:]

    /// The anchor of the next heading: lowercase, letters, digits, `-` and `_` kept, spaces as `-`, and a number where an
    /// earlier heading has the same.
    mutating func name(for text: String) -> String {
        var name = ""
        for scalar in text.lowercased().unicodeScalars {
            if scalar == " " {
                name.append("-")
            } else if scalar == "-" || scalar == "_" || Self.isWord(scalar) {
                name.unicodeScalars.append(scalar)
            }
        }
        guard let times = taken[name] else {
            taken[name] = 0
            return name
        }
        var number = times
        var numbered: String
        repeat {
            number += 1
            numbered = "\(name)-\(number)"
        } while taken[numbered] != nil
        taken[name] = number
        taken[numbered] = 0
        return numbered
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
            .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation:
            true
        default: false
        }
    }
}
