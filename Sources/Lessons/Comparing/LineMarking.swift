/// Marks where two lines differ: words and numbers as wholes, and of a number the digits from the first that differs.
struct LineMarking {
    private(set) var page: [Difference.Stretch] = []
    private(set) var given: [Difference.Stretch] = []

    private struct Token {
        var bytes: ArraySlice<UInt8>
        var number: WrittenNumber?
    }

    init(page pageText: String, given givenText: String, rules: LineRules) {
        let pageTokens = Self.tokens(of: pageText), givenTokens = Self.tokens(of: givenText)
        func agree(_ a: Token, _ b: Token) -> Bool {
            if let a = a.number, let b = b.number { return a.accepts(b, within: rules.tolerance) }
            return a.bytes == b.bytes
        }
        var head = 0
        var tail = 0
        if pageTokens.count != givenTokens.count {
            let least = min(pageTokens.count, givenTokens.count)
            while head < least, agree(pageTokens[head], givenTokens[head]) { head += 1 }
            while tail < least - head, agree(pageTokens[pageTokens.count - 1 - tail], givenTokens[givenTokens.count - 1 - tail]) {
                tail += 1
            }
        } else {
            head = pageTokens.count
        }
        for (a, b) in zip(pageTokens.prefix(head), givenTokens.prefix(head)) {
            if agree(a, b) {
                append(a.bytes, to: &page, false)
                append(b.bytes, to: &given, false)
            } else {
                appendDifferent(a, b)
            }
        }
        for token in pageTokens[head..<(pageTokens.count - tail)] { append(token.bytes, to: &page, true) }
        for token in givenTokens[head..<(givenTokens.count - tail)] { append(token.bytes, to: &given, true) }
        for token in pageTokens.suffix(tail) { append(token.bytes, to: &page, false) }
        for token in givenTokens.suffix(tail) { append(token.bytes, to: &given, false) }
    }

    private mutating func appendDifferent(_ a: Token, _ b: Token) {
        let isPair = a.number != nil && b.number != nil
        let shared = isPair ? zip(a.bytes, b.bytes).prefix { $0 == $1 }.count : 0
        // Digits before the point only line up where there are equally many.
        let point = UInt8(ascii: ".")
        let lineUp = isPair && a.bytes.prefix { $0 != point }.count == b.bytes.prefix { $0 != point }.count
        let same = lineUp ? shared : 0
        append(a.bytes.prefix(same), to: &page, false)
        append(b.bytes.prefix(same), to: &given, false)
        append(a.bytes.dropFirst(same), to: &page, true)
        append(b.bytes.dropFirst(same), to: &given, true)
    }

    private func append(_ bytes: ArraySlice<UInt8>, to stretches: inout [Difference.Stretch], _ isDifferent: Bool) {
        guard !bytes.isEmpty else { return }
        let text = String(decoding: bytes, as: UTF8.self)
        if let last = stretches.last, last.isDifferent == isDifferent {
            stretches[stretches.count - 1].text += text
        } else {
            stretches.append(Difference.Stretch(text, isDifferent: isDifferent))
        }
    }

    private static func tokens(of text: String) -> [Token] {
        let line = LinePattern.trimmed(text)
        var numbers = WrittenNumber.numbers(in: line)[...]
        var tokens: [Token] = []
        var index = 0
        while index < line.count {
            if let place = numbers.first, place.range.lowerBound == index {
                tokens.append(Token(bytes: line[place.range], number: place.number))
                index = place.range.upperBound
                numbers = numbers.dropFirst()
                continue
            }
            let start = index
            let limit = numbers.first?.range.lowerBound ?? line.count
            let kind = kind(of: line[index])
            index += 1
            while index < limit, kind != .mark, self.kind(of: line[index]) == kind { index += 1 }
            tokens.append(Token(bytes: line[start..<index], number: nil))
        }
        return tokens
    }

    private enum Kind { case word, space, mark }

    private static func kind(of byte: UInt8) -> Kind {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "_"), 0x80...:
            .word
        case UInt8(ascii: " "), UInt8(ascii: "\t"): .space
        default: .mark
        }
    }
}
