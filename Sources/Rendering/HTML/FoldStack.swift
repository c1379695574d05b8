import Lessons

/// A run of blocks in which raw HTML may open and close folds (`<details>`), however they stand among the blocks: what comes out is
/// always properly nested.
struct FoldStack {
    private struct Fold {
        var isOpen = false
        var summary: HTML?
        var content = HTML()
    }

    private var folds = [Fold()]
    /// The text of a `<summary>` that is not closed yet.
    private var openSummary: HTML?

    /// Folds within one another beyond this are not opened.
    private static let deepest = 16

    /// Where the next block goes.
    var top: HTML {
        get { folds[folds.count - 1].content }
        // In place: a copy for each block would make a long page quadratic.
        _modify { yield &folds[folds.count - 1].content }
    }

    /// Adds a block of raw HTML: its allowed tags as tags, the rest as text.
    mutating func add(raw source: String, void: (StaticString) -> HTML) {
        var run = HTML()
        var inline: [(name: String, content: HTML)] = []
        func append(_ html: HTML, _ run: inout HTML, _ inline: inout [(name: String, content: HTML)]) {
            if inline.isEmpty { run.add(html) } else { inline[inline.count - 1].content.add(html) }
        }
        func closeInline(_ run: inout HTML, _ inline: inout [(name: String, content: HTML)]) {
            let (name, content) = inline.removeLast()
            let element: HTML = name == "kbd" ? .element("kbd", content) : name == "sub" ? .element("sub", content) : .element("sup", content)
            append(element, &run, &inline)
        }
        for piece in AllowedHTML.pieces(source) {
            switch piece {
            case .comment: break
            case .text(let text): append(.text(Self.decoded(text)), &run, &inline)
            case .tag(let tag):
                switch tag.name {
                case "br": append(void("br"), &run, &inline)
                case "details", "summary":
                    while !inline.isEmpty { closeInline(&run, &inline) }
                    flush(&run)
                    apply(tag)
                default:
                    if !tag.isClosing, inline.count < Self.deepest {
                        inline.append((tag.name, HTML()))
                    } else if tag.isClosing, inline.last?.name == tag.name {
                        closeInline(&run, &inline)
                    }
                }
            }
        }
        while !inline.isEmpty { closeInline(&run, &inline) }
        flush(&run)
    }

    /// Closes what is open.
    mutating func finish() -> HTML {
        closeSummary()
        while folds.count > 1 { closeFold() }
        return folds[0].content
    }

    private mutating func apply(_ tag: AllowedHTML.Tag) {
        switch (tag.name, tag.isClosing) {
        case ("details", false):
            closeSummary()
            if folds.count <= Self.deepest { folds.append(Fold(isOpen: tag.isOpen)) }
        case ("details", true):
            closeSummary()
            if folds.count > 1 { closeFold() }
        case (_, false):
            closeSummary()
            openSummary = HTML()
        case (_, true): closeSummary()
        }
    }

    private mutating func flush(_ run: inout HTML) {
        defer { run = HTML() }
        guard run.markup.contains(where: { !$0.isWhitespace }) else { return }
        if openSummary != nil {
            openSummary?.add(run)
        } else {
            top.startLine()
            top.add(.element("p", run) + .newLine)
        }
    }

    private mutating func closeSummary() {
        guard let summary = openSummary else { return }
        openSummary = nil
        if folds.count > 1, folds[folds.count - 1].summary == nil {
            folds[folds.count - 1].summary = summary
        } else {
            top.startLine()
            top.add(.element("p", .element("strong", summary)) + .newLine)
        }
    }

    private mutating func closeFold() {
        let fold = folds.removeLast()
        let summary = fold.summary ?? .text("Details")
        top.startLine()
        var content = HTML.element("summary", summary) + .newLine + fold.content
        content.startLine()
        top.add(.element("details", ["open": fold.isOpen ? "" : nil], content) + .newLine)
    }

    /// The text behind the character references that every HTML text has; others stay as they are written.
    private static func decoded(_ text: String) -> String {
        guard text.contains("&") else { return text }
        var text = text
        for (name, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", "\u{A0}"), ("&amp;", "&")] {
            text = text.replacing(name, with: character)
        }
        return text
    }
}
