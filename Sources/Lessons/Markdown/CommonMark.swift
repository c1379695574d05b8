import CCmark
import Synchronization

/// A document as cmark-gfm's parser left it; freed when the value's closure returns.
///
/// cmark-gfm keeps the characters that its extensions listen to in global tables while it parses, so that one document is
/// parsed at a time.
enum CommonMark {
    /// Held while cmark-gfm parses.
    private static let parsing = Mutex(())

    /// GitHub's extensions to CommonMark, in the order in which GitHub attaches them.
    private static let extensions = ["table", "strikethrough", "autolink", "tasklist"]

    /// Parses `source` with GitHub's extensions, footnotes and mathematics, and hands the root node to `body`.
    ///
    /// - Parameter mathematics: whether `$…$` is mathematics. The specification of GitHub's Markdown, which does not know
    ///   it, is checked without.
    static func withDocument<Result>(
        _ source: [UInt8], mathematics: Bool = true, footnotes: Bool = true, _ body: (OpaquePointer) throws -> Result
    ) rethrows -> Result? {
        guard let root = parse(source, mathematics: mathematics, footnotes: footnotes) else { return nil }
        defer { cmark_node_free(root) }
        return try body(root)
    }

    private static func parse(_ source: [UInt8], mathematics: Bool, footnotes: Bool) -> OpaquePointer? {
        parsing.withLock { _ in
            cmark_gfm_core_extensions_ensure_registered()
            guard let parser = cmark_parser_new(footnotes ? CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT) else { return nil }
            defer { cmark_parser_free(parser) }
            for name in extensions {
                if let found = cmark_find_syntax_extension(name) { _ = cmark_parser_attach_syntax_extension(parser, found) }
            }
            let mathSyntax = mathematics ? MathSyntax() : nil
            if let mathSyntax { _ = cmark_parser_attach_syntax_extension(parser, mathSyntax.syntaxExtension) }
            return source.withUnsafeBufferPointer { bytes in
                bytes.withMemoryRebound(to: CChar.self) { characters in
                    if let start = characters.baseAddress { cmark_parser_feed(parser, start, characters.count) }
                }
                return withExtendedLifetime(mathSyntax) { cmark_parser_finish(parser) }
            }
        }
    }
}

/// What cmark-gfm says of a node, in Swift.
extension OpaquePointer {
    var nodeType: String {
        switch cmark_node_get_type(self) {
        // These cmark-gfm does not name.
        case CMARK_NODE_FOOTNOTE_DEFINITION: "footnote_definition"
        case CMARK_NODE_FOOTNOTE_REFERENCE: "footnote_reference"
        default: cmark_node_get_type_string(self).map { String(cString: $0) } ?? ""
        }
    }
    var literal: String { cmark_node_get_literal(self).map { String(cString: $0) } ?? "" }
    var startLine: Int { Int(cmark_node_get_start_line(self)) }
    var endLine: Int { Int(cmark_node_get_end_line(self)) }
    var startColumn: Int { Int(cmark_node_get_start_column(self)) }

    var children: ChildNodes { ChildNodes(upcoming: cmark_node_first_child(self)) }

    struct ChildNodes: Sequence, IteratorProtocol {
        var upcoming: OpaquePointer?

        mutating func next() -> OpaquePointer? {
            guard let node = upcoming else { return nil }
            upcoming = cmark_node_next(node)
            return node
        }
    }
}
