/// Markdown with GitHub's extensions, as blocks. Nothing in it is a cell or a directive.
package enum Markdown {
    /// Reads a text as CommonMark with GitHub's tables, task lists, strikethrough, autolinks, footnotes and mathematics.
    ///
    /// - Parameters:
    ///   - file: what messages begin with.
    ///   - mathematics: whether `$…$` is mathematics, which GitHub's specification does not know.
    ///   - footnotes: whether `[^label]` is a footnote, likewise.
    /// - Throws: a `LessonError` where blocks or inlines are nested too deeply, or a table is too large.
    package static func blocks(
        of text: String, file: String = "", mathematics: Bool = true, footnotes: Bool = true
    ) throws -> [Block] {
        let bytes = Array(text.utf8)
        let lines = SourceLines(bytes)
        try SizeLimits.check(lines, file: file)
        return try CommonMark.withDocument(bytes, mathematics: mathematics, footnotes: footnotes) { document in
            var builder = BlockBuilder(file: file, lines: lines, interpreter: PlainInterpreter(), document: document)
            return try builder.blocks(in: document)
        } ?? []
    }

    private struct PlainInterpreter: BlockInterpreter {
        func block(for code: CodeBlock) -> Block? { code.plain }
        func block(forHTML text: String, line: Int) -> Block? { .html(text) }
        func inspect(inlineHTML text: String, line: Int) {}
        func passed() {}
        func footnote(begins: Bool) {}
    }
}

extension CodeBlock {
    /// The block it is where it is neither a cell nor an output.
    var plain: Block {
        guard let info, info == "math" || info.hasPrefix("math ") else { return .code(info: info ?? "", text: text) }
        return .math(text.last == "\n" ? String(text.dropLast()) : text)
    }
}
