/// Counts what the parser, and whoever walks its tree, takes within one another though no bracket says so: `a.b.c`, `a!!`, `f()()`,
/// `(A) -> (B) -> C`, `a ? b ? c`, `try try x`.
///
/// Fed with the bytes of a text one after another, but for those of comments and string literals.
struct ChainScan {
    private let limit: Int
    /// The links of the chain under way, for each bracket that is open.
    private var links = [0]
    /// The keywords that stand side by side here.
    private var keywords = 0
    /// The last byte that was no space, and whether spaces or line breaks have followed it.
    private var previous: UInt8 = 0x0A
    private var isSpaced = false
    private var isBroken = false

    /// How many links of a chain make as much as a bracket: each is a node of the tree and little else.
    private static let linksPerLevel = 4
    /// More keywords than stand side by side anywhere.
    private static let mostKeywords = 32
    private static let words: Set<String> = [
        "any", "await", "borrowing", "break", "case", "catch", "class", "consume", "consuming", "continue", "convenience", "copy", "defer", "do", "dynamic", "each", "else",
        "enum", "extension", "fallthrough", "fileprivate", "final", "for", "func", "guard", "if", "import", "in", "indirect", "infix", "init", "inout", "internal", "isolated",
        "lazy", "let", "mutating", "nonisolated", "nonmutating", "open", "operator", "optional", "override", "package", "postfix", "prefix", "private", "protocol", "public",
        "repeat", "required", "rethrows", "return", "sending", "some", "static", "struct", "subscript", "switch", "throw", "throws", "try", "typealias", "unowned", "unsafe",
        "var", "weak", "where", "while", "yield",
    ]

    init(limit: Int) { self.limit = limit }

    var isTooLong: Bool { keywords > Self.mostKeywords || (links.last ?? 0) > limit * Self.linksPerLevel }

    /// A string literal, or another thing that is passed over.
    mutating func skip() {
        keywords = 0
        (previous, isSpaced, isBroken) = (UInt8(ascii: "\""), false, false)
    }

    /// Takes a byte, with those around it at hand.
    mutating func take(_ position: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        let byte = bytes[position]
        let next = position + 1 < bytes.count ? bytes[position + 1] : 0x0A
        guard byte > 0x20 else {
            isSpaced = true
            if byte == 0x0A || byte == 0x0D { isBroken = true }
            return
        }
        if isBroken, !Self.isOperator(previous), !Self.isOperator(byte), byte != UInt8(ascii: "."), previous != UInt8(ascii: ".") { restart() }
        defer { (previous, isSpaced, isBroken) = (byte, false, false) }
        if Self.isWordPart(byte) {
            if isSpaced || !Self.isWordPart(previous) { takeWord(position, in: bytes) }
            return
        }
        if byte != UInt8(ascii: "?"), byte != UInt8(ascii: "!") { keywords = 0 }
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
            if !isSpaced || byte == UInt8(ascii: "{") { add(1) }
            links.append(0)
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): if links.count > 1 { links.removeLast() }
        case UInt8(ascii: ","), UInt8(ascii: ";"): restart()
        case UInt8(ascii: "."): if next != byte, previous != byte { add(1) }
        case UInt8(ascii: "?"): add(isSpaced && next <= 0x20 ? Self.linksPerLevel : 1)
        case UInt8(ascii: "!"): add(1)
        case UInt8(ascii: ">") where previous == UInt8(ascii: "-") && !isSpaced: add(Self.linksPerLevel)
        // An operator between two values: what is on both sides of it is side by side.
        case UInt8(ascii: ":"): break
        case UInt8(ascii: "-") where next == UInt8(ascii: ">"): break
        default: if Self.isOperator(byte), isSpaced, next <= 0x20 || Self.isOperator(next) { restart() }
        }
    }

    private mutating func takeWord(_ position: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        var end = position
        while end < bytes.count, end - position < 16, Self.isWordPart(bytes[end]) { end += 1 }
        keywords = Self.words.contains(String(decoding: bytes[position..<end], as: UTF8.self)) ? keywords + 1 : 0
    }

    private mutating func add(_ count: Int) { links[links.count - 1] += count }

    private mutating func restart() { links[links.count - 1] = 0 }

    private static func isWordPart(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == UInt8(ascii: "_") || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    private static func isOperator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "^"),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"):
            true
        default: false
        }
    }
}
