import Lessons

/// Blocks of Markdown as HTML, written as cmark writes them, with line feeds at the same places.
struct PageBody {
    /// What surrounds the blocks.
    struct Context {
        /// Only what Markdown says: no anchors, no wrappers; for comparison with other renderers.
        var isBare = false
        /// The address a link may lead to; nil where it may lead nowhere.
        var address: (String) -> String? = { SafeAddress.of($0) }
        /// A picture's content as a `data:` address; nil where it is not in the file.
        var image: (String) -> String? = { _ in nil }
        /// A cell and what it gave.
        var cell: (Int) -> HTML = { _ in HTML() }
        /// Code in a line of prose in pieces, and where its names lead to.
        var code: (String) -> [(text: Substring, link: NameLinks.Link?)] = { [($0[...], nil)] }
        /// Whether what is written stands in a table, whose columns are narrow.
        var isInTable = false
    }

    var context: Context
    /// The ids given so far, so that none is given twice.
    private var usedIdentifiers: Set<String> = []

    init(_ context: Context) { self.context = context }

    mutating func blocks(_ blocks: [Block], isTight: Bool = false) -> HTML {
        var folds = FoldStack()
        for block in blocks { add(block, isTight: isTight, to: &folds) }
        return folds.finish()
    }

    private mutating func add(_ block: Block, isTight: Bool, to folds: inout FoldStack) {
        if case .html(let source) = block {
            folds.add(raw: source, void: { void($0) })
            return
        }
        if case .paragraph(let text) = block, isTight {
            folds.top.add(inlines(text))
            return
        }
        folds.top.startLine()
        folds.top.add(html(block))
    }

    private mutating func html(_ block: Block) -> HTML {
        switch block {
        case .heading(let level, let text, let id): return heading(level, text, id) + .newLine
        case .paragraph(let text): return .element("p", inlines(text)) + .newLine
        case .quote(let blocks):
            var content = HTML.newLine + self.blocks(blocks)
            content.startLine()
            return .element("blockquote", content) + .newLine
        case .list(let list): return self.list(list) + .newLine
        case .code(let info, let text): return code(info: info, text: text) + .newLine
        case .cell(let index): return context.cell(index) + .newLine
        case .table(let table): return self.table(table) + .newLine
        case .html(let source): return .text(source)
        case .math(let latex): return .element("div", ["class": "math-block", "tabindex": "0"], math(latex, isDisplayed: true)) + .newLine
        case .thematicBreak: return void("hr") + .newLine
        case .footnoteDefinition(_, let number, let blocks):
            let back = HTML.element("a", ["href": "#ref:\(number)", "aria-label": "Back to where footnote \(number) is mentioned"], text: "↩")
            return .element(
                "div", ["class": "footnote", "id": identifier("note:\(number)")],
                .element("span", ["class": "number"], text: "\(number).") + .element("div", self.blocks(blocks) + back)) + .newLine
        }
    }

    private mutating func heading(_ level: Int, _ text: [Inline], _ id: String) -> HTML {
        let content = inlines(text)
        if context.isBare { return Self.heading(level, id: nil, content) }
        let id = identifier(id)
        let anchor = HTML.element(
            "a", ["class": "anchor", "href": "#" + SafeAddress.encoded(id), "aria-label": "Link to “\(Self.plainText(text))”"], text: "#")
        return Self.heading(level, id: id, content + .text(" ") + anchor)
    }

    private static func heading(_ level: Int, id: String?, _ content: HTML) -> HTML {
        switch level {
        case ...1: .element("h1", ["id": id], content)
        case 2: .element("h2", ["id": id], content)
        case 3: .element("h3", ["id": id], content)
        case 4: .element("h4", ["id": id], content)
        case 5: .element("h5", ["id": id], content)
        default: .element("h6", ["id": id], content)
        }
    }

    /// The id, or where it is taken already, with a number behind it. White space has no place in one, and one that is empty
    /// is none.
    mutating func identifier(_ wanted: String) -> String {
        let visible = String(VisibleText.line(wanted).map { $0.isWhitespace ? "-" : $0 })
        let base = visible.isEmpty ? "section" : visible
        var id = base
        var number = 1
        while !usedIdentifiers.insert(id).inserted {
            id = "\(base)-\(number)"
            number += 1
        }
        return id
    }

    private mutating func list(_ list: Block.List) -> HTML {
        var content = HTML.newLine
        for item in list.items {
            var inside = HTML()
            if let isDone = item.isDone {
                inside.add(
                    context.isBare
                        ? .void("input", isDone ? ["type": "checkbox", "checked": "", "disabled": ""] : ["type": "checkbox", "disabled": ""], isSlashed: true)
                        : .element(
                            "span", ["class": isDone ? "task done" : "task", "role": "img", "aria-label": isDone ? "Done" : "To do"], text: isDone ? "☑" : "☐"))
                inside.add(.text(" "))
            }
            let beginsInline = if list.isTight, case .paragraph? = item.blocks.first { true } else { item.isDone != nil || item.blocks.isEmpty }
            if !beginsInline { inside.add(.newLine) }
            inside.add(blocks(item.blocks, isTight: list.isTight))
            content.add(.element("li", item.isDone != nil && !context.isBare ? ["class": "task-item"] : [:], inside) + .newLine)
        }
        guard let start = list.start else { return .element("ul", content) }
        return .element("ol", ["start": start == 1 ? nil : "\(start)"], content)
    }

    private func code(info: String, text: String) -> HTML {
        let language = info.split(whereSeparator: \.isWhitespace).first.map(String.init)
        guard !context.isBare else {
            return .element("pre", .element("code", ["class": language.map { "language-\($0)" }], text: text))
        }
        let shown = text.last == "\n" ? String(text.dropLast()) : text
        let content = language?.lowercased() == "swift" ? Self.highlighted(SwiftHighlighter.lines(of: VisibleText.of(shown))) : .text(shown)
        return .element(
            "div", ["class": "listing"],
            .element("pre", ["tabindex": Self.isWide(shown) ? "0" : nil], .element("code", content)))
    }

    /// Whether a text is wider than a phone, so that it scrolls, and must be reachable with the keyboard for that.
    static func isWide(_ text: String) -> Bool {
        text.split(separator: "\n").contains { DisplayWidth.of($0) > 34 }
    }

    /// Lines of Swift, each kind of word in an element of its own.
    static func highlighted(_ lines: [[SwiftHighlighter.Token]]) -> HTML {
        var html = HTML()
        for (index, line) in lines.enumerated() {
            if index > 0 { html.add(.newLine) }
            html.add(highlighted(line))
        }
        return html
    }

    /// - Parameter link: where a token leads to, and whether the keyboard stops at it.
    static func highlighted(
        _ line: [SwiftHighlighter.Token], link: (SwiftHighlighter.Token) -> NameLinks.Link? = { _ in nil }
    ) -> HTML {
        var html = HTML()
        for token in line {
            let style: String? =
                switch token.kind {
                case .plain, .keyword, .comment: nil
                case .type: "t"
                case .number: "n"
                case .string: "s"
                case .attribute: "a"
                case .function: "f"
                }
            if let link = link(token) {
                html.add(link.html(.text(token.text), style: style))
                continue
            }
            switch token.kind {
            case .keyword: html.add("b", text: token.text)
            case .comment: html.add("i", text: token.text)
            default:
                if let style { html.add("span", ["class": style], text: token.text) } else { html.add(text: token.text) }
            }
        }
        return html
    }

    private func table(_ table: Block.Table) -> HTML {
        var inside = self
        inside.context.isInTable = true
        // What a column says of another language is not looked up here.
        var foreign = inside
        foreign.context.code = Context().code
        let foreignColumns = Set(table.header.indices.filter { column in
            let words = Self.plainText(table.header[column])
            return ["PyTorch", "Python", "NumPy"].contains { words.contains($0) }
        })
        func row(_ cells: [[Inline]], isHeader: Bool) -> HTML {
            var content = HTML.newLine
            for (column, cell) in cells.enumerated() {
                let alignment = table.alignments.indices.contains(column) ? table.alignments[column] : .none
                let name = alignment == .none ? nil : alignment.rawValue
                if context.isBare {
                    content.add(.element(isHeader ? "th" : "td", ["align": name], inside.inlines(cell)) + .newLine)
                } else {
                    let scope = isHeader ? "col" : nil
                    content.add(.element(isHeader && !cell.isEmpty ? "th" : "td", ["class": name, "scope": cell.isEmpty ? nil : scope], (foreignColumns.contains(column) ? foreign : inside).inlines(cell)) + .newLine)
                }
            }
            return .element("tr", content) + .newLine
        }
        var content = HTML.newLine + .element("thead", .newLine + row(table.header, isHeader: true)) + .newLine
        if !table.rows.isEmpty {
            content.add(.element("tbody", .newLine + table.rows.map { row($0, isHeader: false) }.joined()) + .newLine)
        }
        let element = HTML.element("table", content)
        if context.isBare { return element }
        let widths = ([table.header] + table.rows).map { $0.reduce(0) { $0 + Self.plainText($1).count + 3 } }
        return .element("div", ["class": "table", "tabindex": (widths.max() ?? 0) > 34 ? "0" : nil], element)
    }
}
