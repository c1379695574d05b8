/// Looks how deep brackets are nested before a text is parsed, and how long chains are: the parser looks ahead at types without a limit of
/// its own, and a hundred thousand brackets would exhaust the native stack.
struct NestingScan {
    /// The offset of the first bracket that is nested deeper than `limit`.
    static func firstBeyond(_ limit: Int, in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { NestingScan(bytes: $0, limit: limit).scan() }
    }

    /// How many square brackets may open with nothing but other brackets between them: for each, the parser looks ahead at types two to
    /// four times as long.
    static let squareLimit = 12

    private let bytes: UnsafeBufferPointer<UInt8>
    private let limit: Int

    private func at(_ position: Int) -> UInt8 { position < bytes.count ? bytes[position] : 0 }

    private func starts(_ text: StaticString, at position: Int) -> Bool {
        text.withUTF8Buffer { wanted in wanted.indices.allSatisfy { at(position + $0) == wanted[$0] } }
    }

    private func scan() -> Int? {
        var position = 0
        var depth = 0
        // Angle brackets may be operators: they count within a line only.
        var angles = 0
        // For each string literal under way the depth at which its interpolation ends, and whether it has three quotes.
        var interpolations: [(depth: Int, isLong: Bool)] = []
        var squares = 0
        var chain = ChainScan(limit: limit)
        while position < bytes.count {
            let byte = bytes[position]
            let isComment = byte == UInt8(ascii: "/") && (at(position + 1) == byte || at(position + 1) == UInt8(ascii: "*"))
            let isOther = byte > 0x20 && byte != UInt8(ascii: "(") && byte != UInt8(ascii: "{") && !isComment
            if byte == UInt8(ascii: "[") { squares += 1 } else if isOther { squares = 0 }
            if squares > Self.squareLimit { return position }
            if byte == UInt8(ascii: "\"") { chain.skip() } else if !isComment { chain.take(position, in: bytes) }
            if chain.isTooLong { return position }
            switch byte {
            case UInt8(ascii: "\""):
                let isLong = at(position + 1) == byte && at(position + 2) == byte
                position = endOfText(from: position + (isLong ? 3 : 1), isLong: isLong)
                if at(position - 1) == UInt8(ascii: "("), at(position - 2) == UInt8(ascii: "\\") {
                    depth += 1
                    interpolations.append((depth, isLong))
                }
            case UInt8(ascii: "/") where at(position + 1) == byte:
                while position < bytes.count, bytes[position] != 0x0A { position += 1 }
            case UInt8(ascii: "/") where at(position + 1) == UInt8(ascii: "*"):
                var comments = 1
                position += 2
                while position < bytes.count, comments > 0 {
                    if bytes[position] == UInt8(ascii: "*"), at(position + 1) == UInt8(ascii: "/") {
                        comments -= 1
                        position += 1
                    } else if bytes[position] == UInt8(ascii: "/"), at(position + 1) == UInt8(ascii: "*") {
                        comments += 1
                        position += 1
                    }
                    // Comments within one another are lexed by recursion, too.
                    if comments > limit { return position }
                    position += 1
                }
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                position += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
                if let inner = interpolations.last, byte == UInt8(ascii: ")"), inner.depth == depth {
                    // The text of the literal goes on.
                    interpolations.removeLast()
                    position = endOfText(from: position + 1, isLong: inner.isLong)
                    if at(position - 1) == UInt8(ascii: "("), at(position - 2) == UInt8(ascii: "\\") {
                        interpolations.append((depth, inner.isLong))
                        continue
                    }
                } else {
                    position += 1
                }
                depth = max(0, depth - 1)
            case UInt8(ascii: "#"):
                // What stands between '#if' and '#endif' is nested, too.
                // The lexer looks from each '#' at all those behind it for a quote.
                if position >= limit, (1...limit).allSatisfy({ bytes[position - $0] == byte }) { return position }
                if starts("#if", at: position) { depth += 1 } else if starts("#endif", at: position) { depth = max(0, depth - 1) }
                position += 1
            case UInt8(ascii: "<"):
                angles += 1
                position += 1
            case UInt8(ascii: ">"):
                angles = max(0, angles - 1)
                position += 1
            case 0x0A:
                angles = 0
                position += 1
            default: position += 1
            }
            if depth > limit || angles > limit { return position - 1 }
        }
        return nil
    }

    /// The end of a literal's text that begins at `start`: behind its quotes, or behind the `\(` of an interpolation.
    private func endOfText(from start: Int, isLong: Bool) -> Int {
        var position = start
        let quote = UInt8(ascii: "\"")
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\\"):
                if at(position + 1) == UInt8(ascii: "(") { return position + 2 }
                position += 2
            case quote where !isLong: return position + 1
            case quote where at(position + 1) == quote && at(position + 2) == quote: return position + 3
            case 0x0A where !isLong: return position
            default: position += 1
            }
        }
        return bytes.count
    }
}
