import Foundation

extension CellLibrary {
    /// Foundation's sets of characters, and what texts do with them.
    ///
    /// A cell's set is a formula, which is text: its bytes count as those of any other. Each question works the formula out anew, and is charged for it.
    mutating func addCharacterSets() {
        let named = CharacterSetFormula.named.map { "/// \($0.comment)\nstatic var \($0.name): CharacterSet { CharacterSet(_formula: \"\($0.letter)\") }" }
        declare(
            """
            /// Sets of characters, such as `.letters`, as texts are trimmed by and divided at.
            struct CharacterSet: Hashable {
                var _formula: String
                \(named.joined(separator: "\n"))
                init(_formula formula: String) { _formula = formula }
                /// The empty set.
                init() { _formula = "" }
                /// The set of a text's characters.
                init(charactersIn string: String) { _formula = "m\\(string.utf8.count):" + string }
                /// The characters from one to another.
                init(charactersIn range: ClosedRange<UnicodeScalar>) { _formula = "r\\(range.lowerBound.value)-\\(range.upperBound.value);" }
                /// The characters from one up to before another.
                init(charactersIn range: Range<UnicodeScalar>) { _formula = range.isEmpty ? "" : "r\\(range.lowerBound.value)-\\(range.upperBound.value - 1);" }
                init<S: Sequence>(_ sequence: S) where S.Element == UnicodeScalar {
                    var text = ""
                    for character in sequence { text.unicodeScalars.append(character) }
                    self.init(charactersIn: text)
                }
                /// Whether a character belongs to the set.
                func contains(_ member: UnicodeScalar) -> Bool { _characterSet(_formula, contains: Int(member.value)) }
                /// All characters that are not in this set.
                var inverted: CharacterSet { CharacterSet(_formula: _formula + "~") }
                /// Puts all characters that are not in the set in place of those that are.
                mutating func invert() { _formula += "~" }
                /// The characters of both sets together.
                func union(_ other: CharacterSet) -> CharacterSet { CharacterSet(_formula: _formula + "|" + other._formula + ")") }
                mutating func formUnion(_ other: CharacterSet) { self = union(other) }
                /// The characters that are in both sets.
                func intersection(_ other: CharacterSet) -> CharacterSet { CharacterSet(_formula: _formula + "&" + other._formula + ")") }
                mutating func formIntersection(_ other: CharacterSet) { self = intersection(other) }
                /// The characters of this set that are not in the other.
                func subtracting(_ other: CharacterSet) -> CharacterSet { CharacterSet(_formula: _formula + "-" + other._formula + ")") }
                mutating func subtract(_ other: CharacterSet) { self = subtracting(other) }
                /// The characters that are in one of the sets only.
                func symmetricDifference(_ other: CharacterSet) -> CharacterSet { CharacterSet(_formula: _formula + "^" + other._formula + ")") }
                mutating func formSymmetricDifference(_ other: CharacterSet) { self = symmetricDifference(other) }
                mutating func insert(charactersIn string: String) { formUnion(CharacterSet(charactersIn: string)) }
                mutating func insert(charactersIn range: ClosedRange<UnicodeScalar>) { formUnion(CharacterSet(charactersIn: range)) }
                mutating func insert(charactersIn range: Range<UnicodeScalar>) { formUnion(CharacterSet(charactersIn: range)) }
                mutating func remove(charactersIn string: String) { subtract(CharacterSet(charactersIn: string)) }
                mutating func remove(charactersIn range: ClosedRange<UnicodeScalar>) { subtract(CharacterSet(charactersIn: range)) }
                mutating func remove(charactersIn range: Range<UnicodeScalar>) { subtract(CharacterSet(charactersIn: range)) }
                /// Adds a character. Foundation says that it was inserted whether it was there or not.
                @discardableResult mutating func insert(_ character: UnicodeScalar) -> (inserted: Bool, memberAfterInsert: UnicodeScalar) {
                    insert(charactersIn: character...character)
                    return (true, character)
                }
                @discardableResult mutating func update(with character: UnicodeScalar) -> UnicodeScalar? {
                    insert(charactersIn: character...character)
                    return character
                }
                /// Takes a character away, and gives it if it was there.
                @discardableResult mutating func remove(_ character: UnicodeScalar) -> UnicodeScalar? {
                    let wasThere = contains(character)
                    remove(charactersIn: character...character)
                    return wasThere ? character : nil
                }
                var isEmpty: Bool { self == CharacterSet() }
                /// Whether all characters of the other set are in this one.
                func isSuperset(of other: CharacterSet) -> Bool { other.subtracting(self).isEmpty }
                /// Whether all characters of this set are in the other one.
                func isSubset(of other: CharacterSet) -> Bool { subtracting(other).isEmpty }
                func isStrictSuperset(of other: CharacterSet) -> Bool { isSuperset(of: other) && self != other }
                func isStrictSubset(of other: CharacterSet) -> Bool { isSubset(of: other) && self != other }
                /// Whether the sets have no character in common.
                func isDisjoint(with other: CharacterSet) -> Bool { intersection(other).isEmpty }
                static func == (lhs: CharacterSet, rhs: CharacterSet) -> Bool { _characterSet(lhs._formula, equals: rhs._formula) }
                func hash(into hasher: inout Hasher) { hasher.combine(contains("a")) }
            }
            """)
        function("func _characterSet(_ formula: String, contains value: Int) -> Bool") { frame in
            let set = try CharacterSetFormula.value(of: 0, frame)
            frame.return(UInt32(exactly: frame.int(1)).flatMap(Unicode.Scalar.init).map(set.contains) ?? false)
        }
        function("func _characterSet(_ formula: String, equals other: String) -> Bool") { frame in
            try frame.charge(steps: CharacterSetFormula.costOfOperator)
            try frame.return(CharacterSetFormula.value(of: 0, frame) == CharacterSetFormula.value(of: 1, frame))
        }
        for name in ["String", "Substring"] { addCharacterSets(to: name) }
    }

    private mutating func addCharacterSets(to name: String) {
        function("func _trimming(_ formula: String) -> String", in: name) { frame in
            let text = frame.string(0)
            try frame.charge(steps: 64 + 4 * text.utf8.count)
            try frame.return(text.trimmingCharacters(in: CharacterSetFormula.value(of: 1, frame)))
        }
        function("func _components(_ formula: String) -> [String]", in: name) { frame in
            let text = frame.string(0)
            try frame.charge(steps: 64 + 16 * text.utf8.count)
            try frame.reserve(bytes: 160 * text.utf8.count)
            try frame.return(text.components(separatedBy: CharacterSetFormula.value(of: 1, frame)))
        }
        declare("/// The text without the set's characters at its ends.\nfunc trimmingCharacters(in set: CharacterSet) -> String { _trimming(set._formula) }", in: name)
        declare("/// The parts between the set's characters.\nfunc components(separatedBy separator: CharacterSet) -> [String] { _components(separator._formula) }", in: name)
    }
}

/// What a cell's `CharacterSet` is made of: sets in order, each with what is done with it.
///
/// A letter stands for a named set, `m3:abc` for a text's characters (by bytes), `r97-122;` for a range; nothing for the empty set. `~` inverts what
/// stands before it; `|`, `&`, `-` and `^` begin another formula, up to `)`, with which what stands before is united, cut and so on.
enum CharacterSetFormula {
    static let named: [(letter: String, name: String, comment: String, set: CharacterSet)] = [
        ("a", "whitespaces", "Spaces and tabs.", .whitespaces),
        ("b", "whitespacesAndNewlines", "Spaces, tabs and line ends.", .whitespacesAndNewlines),
        ("c", "newlines", "Line ends.", .newlines),
        ("d", "punctuationCharacters", "Punctuation.", .punctuationCharacters),
        ("e", "decimalDigits", "Digits.", .decimalDigits),
        ("f", "letters", "Letters, and the marks that are put on them.", .letters),
        ("g", "alphanumerics", "Letters, marks and digits.", .alphanumerics),
        ("h", "uppercaseLetters", "Letters in upper case.", .uppercaseLetters),
        ("i", "lowercaseLetters", "Letters in lower case.", .lowercaseLetters),
        ("j", "symbols", "Signs such as + and $.", .symbols),
        ("k", "capitalizedLetters", "Letters that are two, the first of them in upper case.", .capitalizedLetters),
        ("l", "controlCharacters", "Characters that are not shown, but do something.", .controlCharacters),
        ("n", "nonBaseCharacters", "Marks.", .nonBaseCharacters),
        ("o", "decomposables", "Characters that can be written as a letter and a mark.", .decomposables),
        ("p", "illegalCharacters", "What is no character.", .illegalCharacters),
    ]

    /// Steps of one operation on two sets, which are 140,000 bits each at worst.
    static let costOfOperator = 25_000

    /// The set that an argument's formula stands for.
    static func value(of argument: Int, _ frame: NativeFrame) throws -> CharacterSet {
        let text = Array(frame.string(argument).utf8)
        try frame.charge(steps: 64 + 16 * text.count)
        var pending: [(set: CharacterSet, operation: UInt8)] = []
        var set = CharacterSet()
        var position = 0
        func number(upTo end: UInt8) -> Int {
            var value = 0
            while position < text.count, text[position] != end {
                value = value * 10 + Int(text[position] & 15)
                position += 1
            }
            position += 1
            return value
        }
        while position < text.count {
            let symbol = text[position]
            position += 1
            switch symbol {
            case UInt8(ascii: "m"):
                let count = number(upTo: UInt8(ascii: ":"))
                set = CharacterSet(charactersIn: String(decoding: text[position..<position + count], as: UTF8.self))
                position += count
            case UInt8(ascii: "r"):
                let (low, high) = (number(upTo: UInt8(ascii: "-")), number(upTo: UInt8(ascii: ";")))
                // A range up to before U+E000 ends with what is no character.
                let last = Unicode.Scalar(UInt32(high)) ?? "\u{D7FF}"
                set = Unicode.Scalar(UInt32(low)).map { CharacterSet(charactersIn: $0...last) } ?? CharacterSet()
            case UInt8(ascii: "~"):
                try frame.charge(steps: costOfOperator)
                set.invert()
            case UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "-"), UInt8(ascii: "^"):
                // Each may be a table of its own.
                try frame.reserve(bytes: pending.count << 17)
                pending.append((set, symbol))
                set = CharacterSet()
            case UInt8(ascii: ")"):
                try frame.charge(steps: costOfOperator)
                guard let before = pending.popLast() else { break }
                set = combine(before.set, before.operation, set)
            default:
                try frame.charge(steps: 2_000)
                set = named.first { $0.letter.utf8.first == symbol }?.set ?? set
            }
        }
        return set
    }

    private static func combine(_ left: CharacterSet, _ operation: UInt8, _ right: CharacterSet) -> CharacterSet {
        switch operation {
        case UInt8(ascii: "|"): left.union(right)
        case UInt8(ascii: "&"): left.intersection(right)
        case UInt8(ascii: "-"): left.subtracting(right)
        default: left.symmetricDifference(right)
        }
    }
}
