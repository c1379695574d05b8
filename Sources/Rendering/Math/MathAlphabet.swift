/// The alphabets of mathematics, as Unicode has them ("Mathematical Alphanumeric Symbols").
package enum MathAlphabet: Hashable, Sendable {
    /// Letters as the formula has them: a single one is drawn in italics by itself.
    case normal
    case upright, bold, boldItalic, doubleStruck, script, fraktur, sansSerif, monospace

    init?(command: String) {
        switch command {
        case "mathrm", "operatorname", "mathup", "textrm", "rm": self = .upright
        case "mathbf", "bold", "bf", "textbf": self = .bold
        case "boldsymbol", "bm": self = .boldItalic
        case "mathbb": self = .doubleStruck
        case "mathcal", "mathscr": self = .script
        case "mathfrak": self = .fraktur
        case "mathsf": self = .sansSerif
        case "mathtt": self = .monospace
        case "mathit", "mathnormal": self = .normal
        default: return nil
        }
    }

    /// The character in this alphabet; itself where the alphabet lacks it.
    func letter(_ character: Character) -> Character {
        guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first else { return character }
        let value = scalar.value
        func at(_ base: UInt32?, _ offset: UInt32) -> Character { base.flatMap { Unicode.Scalar($0 + offset) }.map(Character.init) ?? character }
        switch value {
        case 0x41...0x5A: return exception(character) ?? at(bases.capital, value - 0x41)
        case 0x61...0x7A: return exception(character) ?? at(bases.small, value - 0x61)
        case 0x30...0x39: return at(bases.digit, value - 0x30)
        case 0x391...0x3A9: return at(bases.greekCapital, value - 0x391)
        case 0x3B1...0x3C9: return at(bases.greekSmall, value - 0x3B1)
        default: return character
        }
    }

    private var bases: (capital: UInt32?, small: UInt32?, digit: UInt32?, greekCapital: UInt32?, greekSmall: UInt32?) {
        switch self {
        case .normal, .upright: (nil, nil, nil, nil, nil)
        case .bold: (0x1D400, 0x1D41A, 0x1D7CE, 0x1D6A8, 0x1D6C2)
        case .boldItalic: (0x1D468, 0x1D482, 0x1D7CE, 0x1D71C, 0x1D736)
        case .doubleStruck: (0x1D538, 0x1D552, 0x1D7D8, nil, nil)
        case .script: (0x1D49C, 0x1D4B6, nil, nil, nil)
        case .fraktur: (0x1D504, 0x1D51E, nil, nil, nil)
        case .sansSerif: (0x1D5A0, 0x1D5BA, 0x1D7E2, nil, nil)
        case .monospace: (0x1D670, 0x1D68A, 0x1D7F6, nil, nil)
        }
    }

    /// Letters that Unicode had before it got the alphabets.
    private func exception(_ character: Character) -> Character? {
        switch self {
        case .doubleStruck: ["C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ"][character]
        case .script:
            ["B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ", "e": "ℯ", "g": "ℊ", "o": "ℴ"][character]
        case .fraktur: ["C": "ℭ", "H": "ℌ", "I": "ℑ", "R": "ℜ", "Z": "ℨ"][character]
        default: nil
        }
    }
}
