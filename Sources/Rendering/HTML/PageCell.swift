import Figures
import Lessons
import SwiftCells

/// A cell on a page: its code, and what came of running it. What a piece is, is said in words as well as by its looks.
struct PageCell {
    var lesson: Lesson
    var transcript: Transcript
    /// The code of each cell.
    let code: [[[SwiftHighlighter.Token]]]
    /// The names that the code links to.
    let names: NameLinks

    init(lesson: Lesson, transcript: Transcript, cards: NameCards) {
        code = lesson.cells.map { SwiftHighlighter.lines(of: VisibleText.of($0.source.text)) }
        names = NameLinks(cards, transcript, code: code)
        self.lesson = lesson
        self.transcript = transcript
    }

    func html(_ index: Int, identifier: String) -> HTML {
        guard lesson.cells.indices.contains(index) else { return HTML() }
        let result = transcript.cells.indices.contains(index) ? transcript.cells[index] : nil
        let presentation = CellPresentation(lesson.cells[index], result)
        var content = HTML.newLine + code(presentation, code[index], links: names.links(ofCell: index)) + .newLine
        content.add(output(presentation))
        for warning in presentation.warnings { content.add(diagnostic(warning, label: "Warning", sign: "!", kind: "warning")) }
        for error in presentation.errors {
            content.add(
                presentation.failsAsItShould
                    ? diagnostic(error, label: "Fails, as it should", sign: "✓", kind: "expected")
                    : diagnostic(error, label: error.kind.title.prefix(1).uppercased() + error.kind.title.dropFirst(), sign: "✗", kind: "error"))
        }
        for mismatch in presentation.mismatches { content.add(self.mismatch(mismatch)) }
        if presentation.cell.mode == .throwing, presentation.errors.isEmpty, presentation.status == .mismatch {
            content.add(.element("p", ["class": "notice wrong"], text: "✗ This cell should fail, and did not.") + .newLine)
        }
        if presentation.status == .notRun { content.add(.element("p", ["class": "notice"], text: reasonNotRun(presentation, index: index)) + .newLine) }
        return .element("div", ["class": "cell", "id": identifier], content)
    }

    private func code(
        _ presentation: CellPresentation, _ lines: [[SwiftHighlighter.Token]], links: (SwiftHighlighter.Token) -> NameLinks.Link?
    ) -> HTML {
        var content = HTML()
        for (offset, tokens) in lines.enumerated() {
            if offset > 0 { content.add(.newLine) }
            // The mark stands first, in the margin, where no scrolling hides it.
            if let check = presentation.comments[presentation.cell.source.firstLine + offset]?.result {
                let isFine = check.status == .ok
                content.add(
                    .element(
                        "span", ["class": isFine ? "check ok" : "check wrong", "role": "img", "aria-label": isFine ? "as written:" : "not as written:"],
                        text: isFine ? "✓" : "✗"))
            }
            content.add(PageBody.highlighted(tokens, link: links))
        }
        let isWide = PageBody.isWide(presentation.cell.source.text)
        let listing = HTML.element(
            "div", ["class": presentation.status == .notRun ? "listing code idle" : "listing code"],
            .element("pre", ["tabindex": isWide ? "0" : nil], .element("code", content)))
        guard presentation.cell.mode == .hide else { return listing }
        return .element(
            "details", ["class": "folded"],
            .element("summary", text: "\(lines.count) line\(lines.count == 1 ? "" : "s") of code") + listing)
    }

    private func output(_ presentation: CellPresentation) -> HTML {
        var content = HTML()
        var hasText = false
        for piece in presentation.pieces {
            switch piece {
            case .text(let lines):
                hasText = true
                content.add(pre(lines, kind: "printed") + .newLine)
            case .figure(let figure): content.add(PageFigure(figure).html() + .newLine)
            }
        }
        if let value = presentation.value {
            content.add(
                .element(
                    "div", ["class": "value"],
                    .element("span", ["class": "sign"], text: "Value") + pre(value, kind: "shown")) + .newLine)
        }
        let label: (text: String, kind: String)? =
            switch presentation.outputAgrees {
            case true?: ("✓ as written", "ok")
            case false?: ("✗ not as written", "wrong")
            case nil: hasText || presentation.value != nil ? ("output", "plain") : nil
            }
        guard !content.isEmpty || presentation.outputAgrees == true else { return content }
        if content.isEmpty { content.add(.element("p", ["class": "nothing"], text: "no output") + .newLine) }
        let head = label.map { HTML.element("p", ["class": "label"], text: $0.text) + .newLine } ?? HTML()
        return .element("div", ["class": "result \(label?.kind ?? "plain")"], .newLine + head + content) + .newLine
    }

    private func pre(_ lines: [String], kind: String) -> HTML {
        let text = lines.joined(separator: "\n")
        // A first line that is empty would be swallowed by the parser, which drops a line feed after the tag.
        return .element("pre", ["class": kind, "tabindex": PageBody.isWide(text) ? "0" : nil], (text.hasPrefix("\n") ? .newLine : HTML()) + .text(text))
    }

    private func reasonNotRun(_ presentation: CellPresentation, index: Int) -> String {
        if presentation.cell.mode == .norun { return "– Shown only, not run." }
        if presentation.cell.isUnfilled { return "– Yours to fill in." }
        let failed = transcript.cells.prefix(index).first { $0.status == .failed }
        return failed.map { "– Not run, because the cell at line \($0.line) failed." } ?? "– Not run."
    }

    private func diagnostic(_ diagnostic: CellDiagnostic, label: String, sign: String, kind: String) -> HTML {
        var content = HTML.newLine
        content.add(.element("p", ["class": "label"], text: "\(sign) \(label)") + .newLine)
        content.add(.element("p", ["class": "message"], text: diagnostic.message) + .newLine)
        let sourceLines = lesson.source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        if let excerpt = SourceExcerpt(diagnostic.range, in: sourceLines) {
            let line = excerpt.before + excerpt.marked + excerpt.after
            content.add(
                .element(
                    "pre", ["class": "excerpt", "tabindex": DisplayWidth.of(line) > 28 ? "0" : nil],
                    .element("span", ["class": "line"], text: "\(excerpt.line)") + .text(excerpt.before)
                        + .element("mark", text: excerpt.marked.isEmpty ? " " : excerpt.marked) + .text(excerpt.after)) + .newLine)
        }
        if !diagnostic.notes.isEmpty {
            let notes = diagnostic.notes.map { note in
                HTML.element("li", text: note.message + (note.range.map { " (line \($0.start.line))" } ?? "")) + .newLine
            }
            content.add(.element("ul", .newLine, notes.joined()) + .newLine)
        }
        return .element("div", ["class": "diagnostic \(kind)"], content) + .newLine
    }

    private func mismatch(_ mismatch: CellPresentation.CheckedExpectation) -> HTML {
        guard let check = mismatch.result else { return HTML() }
        let difference = check.difference ?? CellPresentation.plainDifference(check)
        let rows = difference.rows.map { row -> HTML in
            switch row {
            case .same(let text): .text("  " + VisibleText.line(text))
            case .gap(let count): .element("i", text: "  ⋮ \(count) line\(count == 1 ? "" : "s") as written")
            case .expected(let stretches): .element("del", .text("- "), marked(stretches))
            case .actual(let stretches): .element("ins", .text("+ "), marked(stretches))
            }
        }
        let lines = HTML(rows, separator: .newLine)
        return .element(
            "div", ["class": "diagnostic error"],
            .newLine + .element("p", ["class": "label"], text: "✗ Not as written, line \(check.line)") + .newLine
                + .element("p", ["class": "message"], text: "- what the page says, + what the code gives") + .newLine
                + .element("pre", ["class": "difference", "tabindex": PageBody.isWide(check.expected + "\n" + check.actual) ? "0" : nil], lines)
                + .newLine) + .newLine
    }

    private func marked(_ stretches: [Difference.Stretch]) -> HTML {
        stretches.map { $0.isDifferent ? .element("mark", text: VisibleText.line($0.text)) : .text(VisibleText.line($0.text)) }.joined()
    }
}

extension HTML {
    /// The pieces with `separator` between them.
    init(_ pieces: [HTML], separator: HTML) {
        self.init()
        for (index, piece) in pieces.enumerated() {
            if index > 0 { add(separator) }
            add(piece)
        }
    }
}
