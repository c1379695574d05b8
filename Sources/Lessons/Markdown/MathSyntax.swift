import CCmark

/// Mathematics between dollars, as an extension of cmark-gfm's inline parser, so that code spans, escapes and emphasis keep
/// the precedence they have.
///
/// As on GitHub: `$…$` with no space inside the dollars and no letter or digit outside, `` $`…`$ ``, and `$$…$$`. What is
/// found becomes a custom inline node that holds the LaTeX in its `on_enter`, and in its `on_exit` the delimiter.
final class MathSyntax {
    let syntaxExtension: OpaquePointer
    private let memory = UnsafeMutablePointer<Searched>.allocate(capacity: 1)

    /// How far the text being parsed is known not to hold a closing delimiter, so that a line of a million dollars is not
    /// searched to its end a million times.
    private struct Searched {
        var parser: OpaquePointer?
        var offset = 0
        /// Up to where no `$` closes; likewise no `$$`, and no `` `$ ``.
        var singleUntil = 0
        var doubleUntil = 0
        var backquotedUntil = 0
    }

    init() {
        // Only a lack of memory, which ends a Swift program anyway, leaves these without a value.
        syntaxExtension = cmark_syntax_extension_new("math")
        memory.initialize(to: Searched())
        cmark_syntax_extension_set_private(syntaxExtension, memory, nil)
        cmark_syntax_extension_set_match_inline_func(syntaxExtension) { syntax, _, _, character, parser in
            // Every extension is asked at every piece of text, whatever it listens to.
            guard character == UInt8(ascii: "$"), let syntax, let parser, let memory = cmark_syntax_extension_get_private(syntax) else { return nil }
            return MathSyntax.match(parser, memory.assumingMemoryBound(to: Searched.self))
        }
        let dollar = UnsafeMutableRawPointer(bitPattern: UInt(UInt8(ascii: "$")))
        let allocator = cmark_get_default_mem_allocator()
        cmark_syntax_extension_set_special_inline_chars(syntaxExtension, cmark_llist_append(allocator, nil, dollar))
    }

    deinit {
        cmark_syntax_extension_free(cmark_get_default_mem_allocator(), syntaxExtension)
        memory.deallocate()
    }

    private static func match(_ parser: OpaquePointer, _ memory: UnsafeMutablePointer<Searched>) -> OpaquePointer? {
        let start = Int(cmark_inline_parser_get_offset(parser))
        if memory.pointee.parser != parser || start < memory.pointee.offset { memory.pointee = Searched(parser: parser) }
        memory.pointee.offset = start
        var text = InlineText(parser: parser)
        defer { text.restore(start) }
        let before = start > 0 ? cmark_inline_parser_peek_at(parser, Int32(start - 1)) : 0
        let found: Found
        let delimiter: String
        switch text.byte(start + 1) {
        case UInt8(ascii: "$"):
            guard start >= memory.pointee.doubleUntil else { return nil }
            found = text.double(from: start + 2)
            if found.content == nil { memory.pointee.doubleUntil = found.end }
            delimiter = "$$"
        case UInt8(ascii: "`"):
            guard !isWord(before), start >= memory.pointee.backquotedUntil else { return nil }
            found = text.backquoted(from: start + 2)
            if found.content == nil { memory.pointee.backquotedUntil = found.end }
            delimiter = "$"
        case let next?:
            guard !isWord(before), before != UInt8(ascii: "$"), !isSpace(next), start >= memory.pointee.singleUntil else { return nil }
            found = text.single(from: start + 1)
            if found.content == nil { memory.pointee.singleUntil = found.end }
            delimiter = "$"
        case nil:
            return nil
        }
        guard let content = found.content, !content.isEmpty, let node = cmark_node_new(CMARK_NODE_CUSTOM_INLINE) else { return nil }
        cmark_node_set_on_enter(node, text.string(content))
        cmark_node_set_on_exit(node, delimiter)
        text.end = found.end
        return node
    }

    /// What a search found, and where it ended: behind the closing delimiter, or where it gave up.
    private struct Found {
        var content: Range<Int>?
        var end: Int
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    }

    /// The text that an inline parser is at work on.
    private struct InlineText {
        let parser: OpaquePointer
        /// Where the parser goes on, when something was found.
        var end: Int?

        func byte(_ offset: Int) -> UInt8? {
            cmark_inline_parser_set_offset(parser, Int32(offset))
            return cmark_inline_parser_is_eof(parser) == 0 ? cmark_inline_parser_peek_char(parser) : nil
        }

        func restore(_ start: Int) {
            cmark_inline_parser_set_offset(parser, Int32(end ?? start))
        }

        func string(_ range: Range<Int>) -> String {
            String(decoding: range.compactMap { byte($0) }, as: UTF8.self)
        }

        func double(from start: Int) -> Found {
            var offset = start
            while let current = byte(offset) {
                if current == UInt8(ascii: "\\") {
                    offset += 2
                } else if current == UInt8(ascii: "$"), byte(offset + 1) == UInt8(ascii: "$") {
                    return Found(content: start..<offset, end: offset + 2)
                } else {
                    offset += 1
                }
            }
            return Found(end: offset)
        }

        func backquoted(from start: Int) -> Found {
            var offset = start
            while let current = byte(offset) {
                if current == UInt8(ascii: "`"), byte(offset + 1) == UInt8(ascii: "$") {
                    return Found(content: start..<offset, end: offset + 2)
                }
                offset += 1
            }
            return Found(end: offset)
        }

        func single(from start: Int) -> Found {
            var offset = start
            while let current = byte(offset) {
                if current == UInt8(ascii: "\\") {
                    offset += 2
                    continue
                }
                // Code goes before mathematics.
                if current == UInt8(ascii: "`") { break }
                if current == UInt8(ascii: "$") {
                    let next = byte(offset + 1)
                    if next == UInt8(ascii: "$") {
                        offset += 2
                        continue
                    }
                    let last = byte(offset - 1)
                    if offset > start, let last, !isSpace(last), !(next.map(isWord) ?? false) {
                        return Found(content: start..<offset, end: offset + 1)
                    }
                }
                offset += 1
            }
            return Found(end: offset)
        }
    }
}
