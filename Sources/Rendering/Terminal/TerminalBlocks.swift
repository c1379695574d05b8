import Foundation
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
        case .math(let latex): formulaLines(MathText.unicode(latex), width: width)
        case .thematicBreak: [TerminalLine(String(repeating: "─", count: min(width, 24)), .faint)]
        case .footnoteDefinition(_, let number, let blocks):
            hanging(TerminalSpan("[\(number)] ", .faint), blockLines(blocks, width: width - 4, isTight: true, depth: depth + 1))
        }
    }

    /// Formulas beside one another that are too wide for the page stand below one another.
    private func formulaLines(_ text: String, width: Int) -> [TerminalLine] {
        let room = width - 4
        let lines = text.split(separator: "\n").flatMap { DisplayWidth.of($0) <= room ? [$0] : $0.split(separator: MathText.gap) }
        return lines.flatMap { TerminalWrapping.wrap([TerminalSpan(String($0))], width: room).map { [TerminalSpan("    ")] + $0 } }
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
        return isIndented ? lines.map { [TerminalSpan("▎ ", .colour(.magenta))] + $0 } : lines
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

    /// A line of code behind a bar; a longer one goes on below, with a mark, a little further in than it begins. A comment at its end
    /// goes there as a whole.
    func barred(_ line: TerminalLine, bar: String, style: TerminalStyle = .faint, width: Int) -> [TerminalLine] {
        let room = width - DisplayWidth.of(bar)
        let text = line.spans.map(\.text).joined()
        let ownIndent = min(text.prefix { $0 == " " }.count, room / 3)
        let mark = TerminalSpan(String(repeating: " ", count: ownIndent + 2) + "↪ ", .faint)
        guard line.width > room, let (code, comment) = line.splitBeforeComment() else {
            return TerminalWrapping.carryOver(line, width: room, mark: mark).map { [TerminalSpan(bar, style)] + $0 }
        }
        let lines =
            TerminalWrapping.carryOver(code, width: room, mark: mark)
            + TerminalWrapping.carryOver([mark] + comment, width: room, mark: mark)
        return lines.map { [TerminalSpan(bar, style)] + $0 }
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
            case .attribute: .colour(.red)
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
    /// The code of a line without the spaces at its end, and the comment behind them; nil where the line is only one of the two.
    fileprivate func splitBeforeComment() -> (code: TerminalLine, comment: TerminalLine)? {
        let text = spans.map(\.text).joined()
        guard let place = text.range(of: " // ", options: .backwards) else { return nil }
        let code = text[..<place.lowerBound]
        // Within a string the two slashes are no comment.
        guard code.contains(where: { $0 != " " }), code.count(where: { $0 == "\"" }) % 2 == 0 else { return nil }
        let end = code.reversed().drop { $0 == " " }.count
        return (prefix(end), dropFirst(code.count + 1))
    }

    private func prefix(_ count: Int) -> TerminalLine {
        var left = count
        return TerminalLine(
            spans.compactMap { span in
                let text = String(span.text.prefix(left))
                left -= text.count
                return text.isEmpty ? nil : TerminalSpan(text, span.style)
            })
    }

    private func dropFirst(_ count: Int) -> TerminalLine {
        var left = count
        return TerminalLine(
            spans.compactMap { span in
                let text = String(span.text.dropFirst(left))
                left -= min(left, span.text.count)
                return text.isEmpty ? nil : TerminalSpan(text, span.style)
            })
    }

    static func + (spans: [TerminalSpan], line: TerminalLine) -> TerminalLine { TerminalLine(spans + line.spans) }
}
