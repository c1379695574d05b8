import SwiftParser
import SwiftSyntax

/// Swift text cut into stretches by what they are, found by Swift's own parser.
package enum SwiftHighlighter {
    /// What a stretch of Swift is, as far as readers tell it apart.
    package enum Kind: Hashable, Sendable {
        case plain, keyword, type, number, string, comment, attribute, function
    }

    /// A stretch of one line.
    package struct Token: Hashable, Sendable {
        /// What is written.
        package var text: String
        /// What it is.
        package var kind: Kind
        /// Where it names something: how.
        package var use: NameUse? = nil
    }

    /// Longer texts are shown plain: nobody reads them, and parsing them would take noticeable time.
    static let largestText = 256 << 10
    /// A tree deeper than this (`a.b.c…` thousands of times) is shown plain: finding its first token descends recursively.
    static let deepestTree = 1000

    /// The text's lines as classified stretches. Joined, they give the text again.
    package static func lines(of text: String) -> [[Token]] {
        var stretches = Stretches(text)
        guard text.utf8.count <= largestText else { return stretches.finish() }
        let tree = Parser.parse(source: text)
        guard !isTooDeep(tree, text: text) else { return stretches.finish() }
        for token in tree.tokens(viewMode: .sourceAccurate) {
            let start = token.positionAfterSkippingLeadingTrivia.utf8Offset
            if stretches.mayHaveComments(before: start) { stretches.add(token.leadingTrivia) }
            stretches.add(upTo: start, .plain)
            let kind = token.tokenKind
            let stop = start + token.trimmedLength.utf8Length
            if case .identifier = kind {
                stretches.add(upTo: stop, stretches.kind(ofNameAt: start, upTo: stop, token), use: NameUse(token))
            } else {
                stretches.add(upTo: stop, self.kind(of: kind))
            }
            let end = token.endPosition.utf8Offset
            if end > stop, stretches.mayHaveComments(before: end) { stretches.add(token.trailingTrivia) }
        }
        return stretches.finish()
    }

    private static func kind(of token: TokenKind) -> Kind {
        switch token {
        case .keyword, .poundIf, .poundElse, .poundElseif, .poundEndif: .keyword
        case .integerLiteral, .floatLiteral: .number
        case .stringQuote, .multilineStringQuote, .singleQuote, .rawStringPoundDelimiter, .stringSegment, .regexSlash, .regexPoundDelimiter,
            .regexLiteralPattern:
            .string
        case .atSign: .attribute
        default: .plain
        }
    }

    /// Every level of a tree costs at least one byte of text, so a short text needs no walk.
    private static func isTooDeep(_ tree: SourceFileSyntax, text: String) -> Bool {
        guard text.utf8.count > deepestTree else { return false }
        var stack: [(node: Syntax, depth: Int)] = [(Syntax(tree), 0)]
        while let (node, depth) = stack.popLast() {
            if depth > deepestTree { return true }
            for child in node.children(viewMode: .sourceAccurate) where !child.is(TokenSyntax.self) { stack.append((child, depth + 1)) }
        }
        return false
    }
}

/// The stretches found so far of a text that is read from its start.
private struct Stretches {
    private let bytes: [UInt8]
    private var position = 0
    private var lines: [[SwiftHighlighter.Token]] = [[]]

    init(_ text: String) { bytes = Array(text.utf8) }

    /// All lines, what is left being plain.
    mutating func finish() -> [[SwiftHighlighter.Token]] {
        add(upTo: bytes.count, .plain)
        return lines
    }

    /// Whether there can be a comment between the last stretch and a place.
    func mayHaveComments(before end: Int) -> Bool {
        position < min(end, bytes.count) && bytes[position..<min(end, bytes.count)].contains(UInt8(ascii: "/"))
    }

    mutating func add(_ trivia: Trivia) {
        for piece in trivia.pieces {
            let end = position + piece.sourceLength.utf8Length
            switch piece {
            case .lineComment, .blockComment, .docLineComment, .docBlockComment: add(upTo: end, .comment)
            default: add(upTo: end, .plain)
            }
        }
    }

    /// By Swift's own rule of style a name in capitals is a type; the parser alone cannot know.
    func kind(ofNameAt start: Int, upTo stop: Int, _ token: TokenSyntax) -> SwiftHighlighter.Kind {
        guard start < stop, stop <= bytes.count else { return .plain }
        if token.parent?.parent?.is(AttributeSyntax.self) == true, token.parent?.is(IdentifierTypeSyntax.self) == true { return .attribute }
        if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[start]) || token.parent?.is(IdentifierTypeSyntax.self) == true { return .type }
        return stop < bytes.count && bytes[stop] == UInt8(ascii: "(") ? .function : .plain
    }

    mutating func add(upTo end: Int, _ kind: SwiftHighlighter.Kind, use: NameUse? = nil) {
        let end = min(end, bytes.count)
        while position < end {
            let stop = bytes[position..<end].firstIndex(of: UInt8(ascii: "\n")) ?? end
            if stop > position {
                let text = String(decoding: bytes[position..<stop], as: UTF8.self)
                let last = lines[lines.count - 1].count - 1
                if use == nil, last >= 0, lines[lines.count - 1][last].kind == kind, lines[lines.count - 1][last].use == nil {
                    lines[lines.count - 1][last].text += text
                } else {
                    lines[lines.count - 1].append(SwiftHighlighter.Token(text: text, kind: kind, use: use))
                }
            }
            if stop < end { lines.append([]) }
            position = stop < end ? stop + 1 : end
        }
    }
}
