@testable import SwiftCells

/// Makes inputs that no one would write: programs with bytes, tokens or lines taken out, doubled, exchanged or cut off, tokens at random, and
/// what is nested without end.
struct ByteFuzzer {
    /// What is changed: the texts of programs that are fine.
    let programs: [String]

    static let tokens = [
        "{", "}", "(", ")", "[", "]", "<", ">", ",", ":", ";", ".", "..<", "...", "->", "=", "==", "+", "-", "*", "/", "&", "&&", "||", "??", "?", "!", "@", "#", "\\", "\"",
        "\"\"\"", "$0", "`", "_", "0", "1", "9223372036854775807", "1e400", "0x", "0b2", "1_", ".5", "nil", "true", "self", "Self", "super", "let", "var", "func", "class",
        "struct", "enum", "protocol", "extension", "init", "deinit", "subscript", "case", "switch", "default", "if", "else", "guard", "while", "repeat", "for", "in", "where", "do",
        "catch", "try", "try!", "throw", "throws", "rethrows", "return", "break", "continue", "fallthrough", "defer", "inout", "&x", "is", "as", "as!", "as?", "any", "some", "Any",
        "Int", "Double", "String", "[Int]", "Int?", "Array<Int>", "T", "<T>", "(Int)->Int", "indirect", "mutating", "static", "lazy", "weak", "unowned", "override", "final", "open",
        "convenience", "required", "operator", "infix operator", "precedencegroup", "associatedtype", "typealias", "import", "async", "await", "actor", "#if", "#endif", "@available",
        "\\(", "//", "/*", "*/", "\n", "\r\n", "\0", "\u{feff}", "\u{202e}", "é", "👩‍👩‍👧", "\u{300}", "print(", ".map { $0 }", "a.b.c", "x = x", "let x = ", "f()",
    ]

    func input(seed: UInt64) -> String {
        var random = ProgramRandom(seed: seed)
        switch random.below(20) {
        case 0: return (0..<(1 + random.below(80))).map { _ in random.pick(Self.tokens) }.joined(separator: random.chance(1, of: 2) ? " " : "")
        case 1: return String(decoding: (0..<(1 + random.below(300))).map { _ in UInt8(truncatingIfNeeded: random.below(256)) }, as: UTF8.self)
        case 2: return deep(&random)
        case 3:
            // The first half of one program and the second of another.
            let (one, other) = (Array(random.pick(programs).utf8), Array(random.pick(programs).utf8))
            return String(decoding: one.prefix(random.below(one.count + 1)) + other.suffix(random.below(other.count + 1)), as: UTF8.self)
        case 4..<12:
            var tokens = Self.tokens(of: random.pick(programs))
            for _ in 0..<(1 + random.below(5)) { mutate(&tokens, &random) }
            return String(decoding: tokens.joined().utf8.prefix(20_000), as: UTF8.self)
        case 12..<15:
            var lines = random.pick(programs).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            for _ in 0..<(1 + random.below(4)) { mutate(lines: &lines, &random) }
            return String(decoding: lines.joined(separator: "\n").utf8.prefix(20_000), as: UTF8.self)
        default:
            var bytes = Array(random.pick(programs).utf8)
            for _ in 0..<(1 + random.below(6)) { mutate(&bytes, &random) }
            return String(decoding: bytes.prefix(20_000), as: UTF8.self)
        }
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout ProgramRandom) {
        guard !bytes.isEmpty else { return }
        let start = random.below(bytes.count)
        let end = min(bytes.count, start + 1 + random.below(20))
        switch random.below(9) {
        case 0: bytes.removeSubrange(start..<end)
        case 1: bytes.insert(contentsOf: bytes[start..<end], at: random.below(bytes.count))
        case 2: bytes[start] = UInt8(truncatingIfNeeded: random.below(256))
        case 3: bytes.insert(contentsOf: Array(random.pick(Self.tokens).utf8), at: start)
        case 4: bytes.removeSubrange(start...)
        case 5: bytes.swapAt(start, random.below(bytes.count))
        case 6:
            // One word for another.
            let words = String(decoding: bytes, as: UTF8.self).split { !$0.isLetter && !$0.isNumber }
            guard words.count > 1 else { return }
            let (old, new) = (Array(random.pick(words).utf8), Array(random.pick(words).utf8))
            guard let place = bytes.indices.first(where: { $0 >= start && bytes[$0...].starts(with: old) }) else { return }
            bytes.replaceSubrange(place..<(place + old.count), with: new)
        case 7: bytes.replaceSubrange(start..<end, with: Array(random.pick(Self.tokens).utf8))
        default: bytes.insert(contentsOf: Array("\n".utf8), at: start)
        }
    }

    /// Words, numbers, operators, the space between them, and every other character by itself.
    private static func tokens(of text: String) -> [String] {
        enum Kind { case word, space, sign, other }
        func kind(_ character: Character) -> Kind {
            if character.isLetter || character.isNumber || character == "_" { return .word }
            if character.isWhitespace { return .space }
            return "/=-+!*%<>&|^~?.".contains(character) ? .sign : .other
        }
        var tokens: [String] = []
        var last = Kind.other
        for character in text {
            let kind = kind(character)
            if kind != .other, kind == last { tokens[tokens.count - 1].append(character) } else { tokens.append(String(character)) }
            last = kind
        }
        return tokens
    }

    /// What programs rarely write, and machines get wrong.
    private static let extremes = [
        "Int.min", "Int.max", "(-1)", "0", "9223372036854775807", "-9223372036854775808", "Double.nan", "-Double.infinity", "1e308", "-0.0", "UInt64.max", "Int8.min", "\"\"", "[]", "[:]",
        "nil", "Int(1e19)", "\"e\\u{301}👩‍👩‍👧\"", "[Int](repeating: 0, count: 1 << 40)", "String(repeating: \"ab\", count: 1 << 40)", "{ $0 }", "(1...Int.max)", "(0..<0)", "fatalError()", "print()",
    ]

    private func mutate(_ tokens: inout [String], _ random: inout ProgramRandom) {
        let words = tokens.indices.filter { !tokens[$0].allSatisfy(\.isWhitespace) }
        guard words.count > 1 else { return }
        let place = random.pick(words)
        switch random.below(9) {
        case 0: tokens.remove(at: place)
        case 1: tokens.insert(contentsOf: [tokens[place], " "], at: place)
        case 2: tokens.swapAt(place, random.pick(words))
        case 3, 4: tokens[place] = tokens[random.pick(words)]
        case 5: tokens[place] = random.pick(Self.tokens)
        case 6: tokens[place] = random.pick(Self.extremes)
        case 7:
            // From another program, where its names may mean nothing.
            let others = Self.tokens(of: random.pick(programs))
            if !others.isEmpty { tokens[place] = random.pick(others) }
        default:
            let end = min(tokens.count, place + 1 + random.below(12))
            let piece = tokens[place..<end]
            tokens.insert(contentsOf: piece, at: random.pick(words))
        }
    }

    private func mutate(lines: inout [String], _ random: inout ProgramRandom) {
        guard !lines.isEmpty else { return }
        let place = random.below(lines.count)
        switch random.below(7) {
        case 0: lines.remove(at: place)
        case 1: lines.insert(lines[place], at: random.below(lines.count))
        case 2: lines.swapAt(place, random.below(lines.count))
        case 3:
            let others = random.pick(programs).split(separator: "\n").map(String.init)
            let start = random.below(max(1, others.count))
            lines.insert(contentsOf: others[min(start, others.count)..<min(others.count, start + 1 + random.below(8))], at: place)
        case 4:
            let opening = random.pick(["if true {", "do {", "for _ in 0..<3 {", "defer {", "func g() throws {", "struct Outer {", "class C {", "let f = {", "extension Int {", "while true {"])
            lines[place] = opening + " " + lines[place] + " }"
        case 5: lines += lines
        default: lines = Array(lines[place...]) + Array(lines[..<place])
        }
    }

    /// One construct within itself, many times.
    private func deep(_ random: inout ProgramRandom) -> String {
        let depth = random.pick([10, 100, 260, 3000, 100_000])
        func times(_ text: String) -> String { String(repeating: text, count: depth) }
        switch random.below(16) {
        case 0: return "print(" + times("(") + "1" + times(")") + ")"
        case 1: return "let a = " + times("[") + times("]")
        case 2: return times("if true {") + times("}")
        case 3: return "let f = " + times("{ ") + "1" + times(" }")
        case 4: return "print(" + times("1 + ") + "1)"
        case 5: return "print(" + times("-") + "1)"
        case 6: return "print(" + times("!") + "true)"
        case 7: return "let x: " + times("[") + "Int" + times("]") + " = []"
        case 8: return "let x: Int" + times("?") + " = nil"
        case 9: return times("struct S { ") + times("}")
        case 10: return times("func f() { ") + times("}")
        case 11: return "let x = 1\nprint(x" + times(".description") + ")"
        case 12: return "let s = " + times("\"\\(") + "1" + times(")\"")
        case 13: return "let t = " + times("true ? 1 : ") + "1"
        case 14: return "let n: Int? = 1\nprint(" + times("n ?? ") + "1)"
        default: return "switch 1 {" + times("case 1: switch 1 {") + times("}") + "}"
        }
    }
}
