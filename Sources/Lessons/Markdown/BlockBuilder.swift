import CCmark

/// What is made of the blocks that may mean more than they show: fences and raw HTML.
protocol BlockInterpreter {
    /// The block for a fence or an indented block; nil where it belongs to another block.
    mutating func block(for code: CodeBlock) throws(LessonError) -> Block?
    /// The block for raw HTML; nil where it is wholly understood.
    mutating func block(forHTML text: String, line: Int) throws(LessonError) -> Block?
    /// Checks raw HTML within a paragraph.
    mutating func inspect(inlineHTML text: String, line: Int) throws(LessonError)
    /// Any other block begins, or a block that holds others ends.
    mutating func passed()
    /// A footnote's text begins or ends.
    mutating func footnote(begins: Bool)
}

/// A fence or an indented block as cmark-gfm found it.
struct CodeBlock {
    /// The info string of a fence; nil for an indented block.
    var info: String?
    /// The content, freed of what stands before each of its lines.
    var text: String
    var lines: ClosedRange<Int>
    /// Where the backticks begin in their line, in bytes from 1.
    var column: Int
}

/// Makes `Block`s of cmark-gfm's nodes.
struct BlockBuilder<Interpreter: BlockInterpreter> {
    /// Lists, quotes and footnotes within one another. A reader is lost beyond ten; what is nested deeper is an attack.
    static var mostBlocks: Int { 100 }

    let file: String
    var interpreter: Interpreter
    var inlines: InlineBuilder
    private var headings = HeadingNames()
    private var footnoteNumbers = 0

    init(file: String, lines: SourceLines, interpreter: Interpreter, document: OpaquePointer) {
        self.file = file
        self.interpreter = interpreter
        let definitions = document.children.filter { $0.nodeType == "footnote_definition" }
        inlines = InlineBuilder(file: file, footnoteLabels: definitions.map { Self.label(ofFootnoteAt: $0.startLine, in: lines) })
    }

    /// The label of a footnote, which cmark-gfm does not tell: what stands between `[^` and `]:` where it begins.
    private static func label(ofFootnoteAt line: Int, in lines: SourceLines) -> String {
        let text = lines.bytes[lines.content(line)]
        guard let open = text.indices.first(where: { text[$0...].starts(with: Array("[^".utf8)) }) else { return "" }
        let label = text[(open + 2)...].prefix { $0 != UInt8(ascii: "]") }
        return String(decoding: label, as: UTF8.self)
    }

    mutating func blocks(in parent: OpaquePointer, depth: Int = 0) throws(LessonError) -> [Block] {
        guard depth <= Self.mostBlocks else {
            throw LessonError(
                file: file, line: parent.startLine, "lists and quotes are nested more than \(Self.mostBlocks) deep here",
                remedy: "Nest less deeply.")
        }
        var blocks: [Block] = []
        for node in parent.children { try append(node, to: &blocks, depth: depth) }
        return blocks
    }

    private mutating func append(_ node: OpaquePointer, to blocks: inout [Block], depth: Int) throws(LessonError) {
        switch node.nodeType {
        case "code_block":
            if let block = try interpreter.block(for: CodeBlock(node)) { blocks.append(block) }
            return
        case "html_block":
            if let block = try interpreter.block(forHTML: node.literal, line: node.startLine) { blocks.append(block) }
            return
        default: interpreter.passed()
        }
        switch node.nodeType {
        case "paragraph": try appendParagraph(node, to: &blocks)
        case "heading":
            let text = try inlines.inlines(in: node, inspecting: &interpreter)
            let id = headings.name(for: text.plainText)
            blocks.append(.heading(level: Int(cmark_node_get_heading_level(node)), text: text, id: id))
        case "block_quote":
            blocks.append(.quote(try self.blocks(in: node, depth: depth + 1)))
        case "list": blocks.append(.list(try list(node, depth: depth + 1)))
        case "table": blocks.append(.table(try table(node)))
        case "thematic_break": blocks.append(.thematicBreak)
        case "footnote_definition":
            footnoteNumbers += 1
            let number = footnoteNumbers
            interpreter.footnote(begins: true)
            blocks.append(.footnoteDefinition(label: inlines.footnoteLabel(number) ?? "", number: number, try self.blocks(in: node, depth: depth + 1)))
            interpreter.footnote(begins: false)
        default: break
        }
        interpreter.passed()
    }

    /// A paragraph, cut in pieces by the `$$…$$` in it.
    private mutating func appendParagraph(_ node: OpaquePointer, to blocks: inout [Block]) throws(LessonError) {
        var text: [Inline] = []
        func flush() {
            while let first = text.first, first == .softBreak || first == .lineBreak { text.removeFirst() }
            while let last = text.last, last == .softBreak || last == .lineBreak { text.removeLast() }
            if !text.isEmpty { blocks.append(.paragraph(text)) }
            text = []
        }
        var isCut = false
        for child in node.children {
            if let display = InlineBuilder.displayMath(child) {
                isCut = true
                flush()
                blocks.append(.math(display))
            } else {
                try inlines.append(child, to: &text, depth: 0, inspecting: &interpreter)
            }
        }
        if isCut { flush() } else { blocks.append(.paragraph(text)) }
    }

    private mutating func list(_ node: OpaquePointer, depth: Int) throws(LessonError) -> Block.List {
        var items: [Block.List.Item] = []
        for child in node.children {
            let isTask = child.nodeType == "tasklist"
            interpreter.passed()
            items.append(
                Block.List.Item(
                    isDone: isTask ? cmark_gfm_extensions_get_tasklist_item_checked(child) : nil,
                    blocks: try blocks(in: child, depth: depth)))
        }
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        return Block.List(
            start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil, isTight: cmark_node_get_list_tight(node) != 0, items: items)
    }

    private mutating func table(_ node: OpaquePointer) throws(LessonError) -> Block.Table {
        let columns = Int(cmark_gfm_extensions_get_table_columns(node))
        var alignments = [Block.Table.Alignment](repeating: .none, count: columns)
        if let letters = cmark_gfm_extensions_get_table_alignments(node) {
            for column in 0..<columns {
                switch letters[column] {
                case UInt8(ascii: "l"): alignments[column] = .left
                case UInt8(ascii: "c"): alignments[column] = .center
                case UInt8(ascii: "r"): alignments[column] = .right
                default: break
                }
            }
        }
        var rows: [[[Inline]]] = []
        for row in node.children {
            var cells: [[Inline]] = []
            for cell in row.children { cells.append(try inlines.inlines(in: cell, inspecting: &interpreter)) }
            rows.append(cells)
        }
        return Block.Table(alignments: alignments, header: rows.first ?? [], rows: Array(rows.dropFirst()))
    }
}

extension CodeBlock {
    init(_ node: OpaquePointer) {
        var length: Int32 = 0, offset: Int32 = 0
        var character: CChar = 0
        let isFenced = cmark_node_get_fenced(node, &length, &offset, &character) != 0
        info = isFenced ? cmark_node_get_fence_info(node).map { String(cString: $0) } ?? "" : nil
        text = node.literal
        lines = node.startLine...max(node.startLine, node.endLine)
        column = node.startColumn
    }
}
