/// The words of an info string or a directive: `key=value`, `key="a value"`, or a bare word.
struct Attributes {
    struct Word: Hashable {
        var key: String
        /// Nil for a bare word.
        var value: String?
    }

    /// What is wrong with a list of words.
    struct Malformed: Error, Hashable {
        var message: String
        var remedy: String?
    }

    var words: [Word] = []

    /// Reads words separated by spaces, tabs or line ends. A value may stand in double quotes, within which `\"` and `\\`
    /// stand for `"` and `\`.
    init(_ text: some StringProtocol) throws(Malformed) {
        var rest = Array(text.unicodeScalars)[...]
        var keys: Set<String> = []
        while true {
            rest = rest.drop(while: Self.isSpace)
            guard !rest.isEmpty else { break }
            let word = try Self.word(&rest)
            guard keys.insert(word.key).inserted else { throw Malformed(message: "`\(word.key)` is given twice") }
            words.append(word)
        }
    }

    subscript(key: String) -> String?? { words.first { $0.key == key }.map(\.value) }

    private static func word(_ rest: inout ArraySlice<Unicode.Scalar>) throws(Malformed) -> Word {
        let key = rest.prefix { !isSpace($0) && $0 != "=" && $0 != "\"" }
        rest = rest[key.endIndex...]
        guard !key.isEmpty else {
            throw Malformed(message: "a value stands here without a name", remedy: "Write attributes as name=value, without spaces around `=`.")
        }
        let name = string(key)
        guard rest.first == "=" else {
            guard rest.first != "\"" else {
                throw Malformed(message: "a quote follows `\(name)`", remedy: "Write \(name)=\"…\".")
            }
            return Word(key: name, value: nil)
        }
        rest = rest.dropFirst()
        if rest.first == "\"" { return Word(key: name, value: try quoted(&rest, of: name)) }
        let value = rest.prefix { !isSpace($0) }
        rest = rest[value.endIndex...]
        guard !value.isEmpty else {
            throw Malformed(message: "`\(name)=` has no value", remedy: "Write \(name)=value, without spaces around `=`.")
        }
        return Word(key: name, value: string(value))
    }

    private static func quoted(_ rest: inout ArraySlice<Unicode.Scalar>, of name: String) throws(Malformed) -> String {
        var value = String.UnicodeScalarView()
        rest = rest.dropFirst()
        while let scalar = rest.popFirst() {
            if scalar == "\"" {
                guard rest.first.map(isSpace) ?? true else {
                    throw Malformed(message: "text follows the closing quote of `\(name)`", remedy: "Put a space after the quote.")
                }
                return String(value)
            }
            if scalar == "\\", let next = rest.first, next == "\"" || next == "\\" {
                value.append(next)
                rest = rest.dropFirst()
            } else {
                value.append(scalar)
            }
        }
        throw Malformed(message: "the quote of `\(name)` is never closed", remedy: "Put a `\"` at its end.")
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
    }
}
