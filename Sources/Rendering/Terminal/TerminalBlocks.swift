import Lessons

/// Blocks of Markdown as lines.
extension TerminalRenderer {
    /// Beyond this depth of quotes and lists nothing is indented further: there would be no room, and no reader.
    private static let deepestIndent = 12

    /// - Parameters:
    ///   - width: the columns there are.
    ///   - isTight: whether no empty lines stand between the blocks.
    func blockLines(_ blocks: [Block], width: Int, isTight: Bool, depth: Int) -> [TerminalLine] {
        var lines: [TerminalLine] = []
        for block in blocks {
            let next = self.lines(of: block, width: width, depth: depth)
            if next.isEmpty { continue }
            if !lines.isEmpty, !isTight || !isParagraphOrList(block) { lines.append([]) }
            lines += next
        }
        return lines
    }

    private func isParagraphOrList(_ block: Block) -> Bool {
        switch block {
        case .paragraph, .list: true
        default: false
        }
    }

    private func lines(of block: Block, width: Int, depth: Int) -> [TerminalLine] {
        switch block {
        case .heading(let level, let text, _): headingLines(level, text, width: width)
        case .paragraph(let text): TerminalWrapping.wrap(inline.spans(text), width: proseWidth(width))
        case .quote(let blocks): quoteLines(blocks, width: width, depth: depth)
        case .list(let list): listLines(list, width: width, depth: depth)
        case .code(let info, let text): codeLines(info: info, text: text, width: width)
        case .cell(let index): lesson.cells.indices.contains(index) ? cellLines(index, width: width) : []
        case .table(let table): TerminalTable(table, inline: inline).lines(width: width)
        case .html(let html): htmlLines(html, width: width)
        case .math(let latex):
            MathText.unicode(latex).split(separator: "\n").flatMap {
                TerminalWrapping.wrap([TerminalSpan(String($0))], width: width - 4).map { [TerminalSpan("    ")] + $0 }
            }
        case .thematicBreak: [TerminalLine(String(repeating: "─", count: min(width, 24)), .faint)]
        case .footnoteDefinition(_, let number, let blocks):
            hanging(TerminalSpan("[\(number)] ", .faint), blockLines(blocks, width: width - 4, isTight: true, depth: depth + 1))
        }
    }

    private func headingLines(_ level: Int, _ text: [Inline], width: Int) -> [TerminalLine] {
        let style = TerminalStyle.colour(level <= 2 ? .blue : .standard, bold: true)
        let lines = TerminalWrapping.wrap(inline.spans(text, style: style), width: proseWidth(width))
        let longest = lines.map(\.width).max() ?? 0
        return switch level {
        case 1: lines + [TerminalLine(String(repeating: "━", count: longest), .colour(.blue))]
        case 2: lines + [TerminalLine(String(repeating: "─", count: longest), .colour(.blue))]
        default: options.hasColour ? lines : lines.map { [TerminalSpan(String(repeating: "#", count: level) + " ")] + $0 }
        }
    }

    private func quoteLines(_ blocks: [Block], width: Int, depth: Int) -> [TerminalLine] {
        let isIndented = depth < Self.deepestIndent && width > 16
        let lines = blockLines(blocks, width: isIndented ? min(width, TerminalOptions.proseWidth) - 2 : width, isTight: false, depth: depth + 1)
        return isIndented ? lines.map { [TerminalSpan("▎ ", .colour(.yellow))] + $0 } : lines
    }

    private func listLines(_ list: Block.List, width: Int, depth: Int) -> [TerminalLine] {
        let isIndented = depth < Self.deepestIndent && width > 16
        let bullets = ["•", "◦", "▪"]
        let widestNumber = list.start.map { String(clampedSum($0, list.items.count - 1)).count } ?? 0
        var lines: [TerminalLine] = []
        for (index, item) in list.items.enumerated() {
            if index > 0, !list.isTight { lines.append([]) }
            var mark = bullets[depth % bullets.count]
            if let start = list.start {
                let number = "\(clampedSum(start, index))."
                mark = String(repeating: " ", count: max(0, widestNumber + 1 - number.count)) + number
            }
            if let isDone = item.isDone { mark = isDone ? "[✓]" : "[ ]" }
            let label = TerminalSpan((isIndented ? " " : "") + mark + " ", .colour(item.isDone == true ? .green : .standard))
            let room = max(width - DisplayWidth.of(label.text), 8)
            let content = blockLines(item.blocks, width: room, isTight: list.isTight, depth: depth + 1)
            if isIndented {
                lines += hanging(label, content)
            } else {
                lines += content.isEmpty ? [[label]] : [[label] + content[0]] + content.dropFirst()
            }
        }
        return lines
    }

    /// A list's number is the author's, so adding to it must not overflow.
    private func clampedSum(_ a: Int, _ b: Int) -> Int {
        let (sum, overflows) = a.addingReportingOverflow(b)
        return overflows ? .max : sum
    }

    /// The label before the first line, and its width in spaces before the others.
    func hanging(_ label: TerminalSpan, _ lines: [TerminalLine]) -> [TerminalLine] {
        let indent = TerminalSpan(String(repeating: " ", count: DisplayWidth.of(label.text)))
        guard let first = lines.first else { return [[label]] }
        return [[label] + first] + lines.dropFirst().map { $0.spans.isEmpty ? $0 : [indent] + $0 }
    }

    private func codeLines(info: String, text: String, width: Int) -> [TerminalLine] {
        let language = info.split(separator: " ").first.map { $0.lowercased() } ?? ""
        let text = VisibleText.of(text.last == "\n" ? String(text.dropLast()) : text)
        let lines = language == "swift" ? swiftLines(of: text) : Self.plainLines(of: text)
        return lines.flatMap { barred($0, bar: "┆ ", width: width) }
    }

    /// The lines of Swift code: parsed for their colours only where there are colours, since that takes as long as a small cell's run.
    func swiftLines(of text: String) -> [TerminalLine] {
        options.hasColour ? SwiftHighlighter.lines(of: text).map { TerminalLine($0.map(span)) } : Self.plainLines(of: text)
    }

    private static func plainLines(of text: String) -> [TerminalLine] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { TerminalLine(String($0)) }
    }

    /// A line of code behind a bar; a longer one goes on below, with a mark.
    func barred(_ line: TerminalLine, bar: String, style: TerminalStyle = .faint, width: Int) -> [TerminalLine] {
        TerminalWrapping.carryOver(line, width: width - DisplayWidth.of(bar), mark: TerminalSpan("  ↪ ", .faint))
            .map { [TerminalSpan(bar, style)] + $0 }
    }

    private func span(_ token: SwiftHighlighter.Token) -> TerminalSpan {
        let style: TerminalStyle =
            switch token.kind {
            case .plain, .function: .plain
            case .keyword: .colour(.magenta, bold: true)
            case .type: .colour(.cyan)
            case .number: .colour(.blue)
            case .string: .colour(.green)
            case .comment: TerminalStyle(isFaint: true, isItalic: true)
            case .attribute: .colour(.yellow)
            }
        return TerminalSpan(token.text, style)
    }

    private func htmlLines(_ html: String, width: Int) -> [TerminalLine] {
        var lines: [TerminalLine] = []
        var spans: [TerminalSpan] = []
        var style = TerminalStyle.plain
        func flush() {
            if spans.contains(where: { !$0.text.allSatisfy { $0 == " " || $0 == "\n" } }) {
                lines += TerminalWrapping.wrap(spans, width: proseWidth(width))
            }
            spans = []
        }
        for piece in AllowedHTML.pieces(html) {
            switch piece {
            case .comment: break
            case .text(let text): spans.append(TerminalSpan(VisibleText.line(text), style))
            case .tag(let tag) where tag.name == "summary":
                if !tag.isClosing { flush() }
                style.isBold = !tag.isClosing
                if !tag.isClosing { spans.append(TerminalSpan("▾ ", .bold)) } else { flush() }
            case .tag(let tag) where tag.name == "details": flush()
            case .tag(let tag) where tag.name == "br": spans.append(TerminalSpan("\n"))
            case .tag: break
            }
        }
        flush()
        return lines
    }
}

extension TerminalLine {
    static func + (spans: [TerminalSpan], line: TerminalLine) -> TerminalLine { TerminalLine(spans + line.spans) }
}
