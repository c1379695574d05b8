import SwiftIDEUtils
import SwiftParser
import SwiftSyntax

/// Swift text cut into stretches by what they are, found by Swift's own parser.
package enum SwiftHighlighter {
    /// What a stretch of Swift is, as far as readers tell it apart.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case plain, keyword, type, number, string, comment, attribute, label, function
    }

    /// A stretch of one line.
    package struct Token: Hashable, Sendable {
        package var text: String
        package var kind: Kind
        /// Where it names something that is declared elsewhere: how.
        package var use: NameUse? = nil
    }

    /// Longer texts are shown plain: nobody reads them, and parsing them would take noticeable time.
    static let largestText = 256 << 10
    /// The classifier descends the tree recursively; a tree deeper than this (`a.b.c…` thousands of times) is shown plain.
    static let deepestTree = 1000

    /// The text's lines as classified stretches. Joined, they give the text again.
    package static func lines(of text: String) -> [[Token]] {
        guard text.utf8.count <= largestText else { return plainLines(of: text) }
        let tree = Parser.parse(source: text)
        guard !isTooDeep(tree, text: text) else { return plainLines(of: text) }
        let bytes = Array(text.utf8)
        let names = NameUse.all(in: tree)
        var nextName = 0
        var lines: [[Token]] = [[]]
        var end = 0
        for range in tree.classifications {
            let start = range.range.lowerBound.utf8Offset
            let stop = min(range.range.upperBound.utf8Offset, bytes.count)
            if start > end { append(bytes[end..<start], .plain, to: &lines) }
            guard stop > max(start, end) else { continue }
            let slice = bytes[max(start, end)..<stop]
            let kind = kind(of: range.kind, text: slice, next: stop < bytes.count ? bytes[stop] : nil)
            var cursor = slice.startIndex
            while nextName < names.count, names[nextName].range.lowerBound < stop {
                let (range, use) = names[nextName]
                nextName += 1
                guard range.lowerBound >= cursor, range.upperBound <= stop else { continue }
                append(bytes[cursor..<range.lowerBound], kind, to: &lines)
                append(bytes[range], kind, use: use, to: &lines)
                cursor = range.upperBound
            }
            append(bytes[cursor..<stop], kind, to: &lines)
            end = stop
        }
        if end < bytes.count { append(bytes[end...], .plain, to: &lines) }
        return lines
    }

    private static func plainLines(of text: String) -> [[Token]] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? [] : [Token(text: String($0), kind: .plain)] }
    }

    private static func kind(of classification: SyntaxClassification, text: ArraySlice<UInt8>, next: UInt8?) -> Kind {
        switch classification {
        case .keyword, .ifConfigDirective: .keyword
        case .type: .type
        case .integerLiteral, .floatLiteral: .number
        case .stringLiteral, .regexLiteral: .string
        case .lineComment, .blockComment, .docLineComment, .docBlockComment: .comment
        case .attribute: .attribute
        case .argumentLabel: .label
        // By Swift's own rule of style a name in capitals is a type; the parser alone cannot know.
        case .identifier: isCapital(text.first) ? .type : next == UInt8(ascii: "(") ? .function : .plain
        case .dollarIdentifier: .label
        case .operator, .none, .editorPlaceholder: .plain
        @unknown default: .plain
        }
    }

    private static func isCapital(_ byte: UInt8?) -> Bool {
        byte.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ?? false
    }

    private static func append(_ bytes: ArraySlice<UInt8>, _ kind: Kind, use: NameUse? = nil, to lines: inout [[Token]]) {
        for (index, part) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            if index > 0 { lines.append([]) }
            guard !part.isEmpty else { continue }
            let text = String(decoding: part, as: UTF8.self)
            if use == nil, let last = lines[lines.count - 1].last, last.kind == kind, last.use == nil {
                lines[lines.count - 1][lines[lines.count - 1].count - 1].text += text
            } else {
                lines[lines.count - 1].append(Token(text: text, kind: kind, use: use))
            }
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
