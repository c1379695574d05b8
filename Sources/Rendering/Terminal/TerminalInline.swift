import Lessons

/// Pieces of a line of Markdown as styled text. Where there is no colour the marks of Markdown itself say what is meant.
struct TerminalInline {
    var options: TerminalOptions

    func spans(_ inlines: [Inline], style: TerminalStyle = .plain) -> [TerminalSpan] {
        var spans: [TerminalSpan] = []
        for inline in inlines { append(inline, style, to: &spans) }
        return spans
    }

    private func append(_ inline: Inline, _ style: TerminalStyle, to spans: inout [TerminalSpan]) {
        func add(_ text: String, _ style: TerminalStyle) { spans.append(TerminalSpan(text, style)) }
        func addMarked(_ children: [Inline], mark: String, _ change: (inout TerminalStyle) -> Void) {
            var inner = style
            change(&inner)
            if !options.hasColour { add(mark, style) }
            for child in children { append(child, inner, to: &spans) }
            if !options.hasColour { add(mark, style) }
        }
        switch inline {
        case .text(let text): add(VisibleText.line(text), style)
        case .softBreak: add(" ", style)
        case .lineBreak: add("\n", style)
        case .code(let text): addMarked([.text(text)], mark: "`") { $0.colour = .cyan }
        case .emphasis(let children): addMarked(children, mark: "*") { $0.isItalic = true }
        case .strong(let children): addMarked(children, mark: "**") { $0.isBold = true }
        case .strikethrough(let children): addMarked(children, mark: "~~") { $0.isStruck = true }
        case .link(let destination, _, let children): appendLink(destination, children, style, to: &spans)
        case .image(let source, _, let alternative):
            add("[image: ", style)
            let start = spans.count
            for child in alternative { append(child, style, to: &spans) }
            if spans.count == start { add(VisibleText.line(source), style) }
            add("]", style)
        case .html(let html):
            switch AllowedHTML.tag(html)?.name {
            case "br": add("\n", style)
            case .some: break  // a tag that only changes the look
            case nil: add(VisibleText.line(html), style)
            }
        case .math(let latex): add(MathText.unicode(latex), style)
        case .footnoteReference(_, let number, _): add("[\(number)]", style)
        }
    }

    private func appendLink(_ destination: String, _ children: [Inline], _ style: TerminalStyle, to spans: inout [TerminalSpan]) {
        let safe = SafeAddress.of(destination)
        var inner = style
        inner.isUnderlined = true
        // A place on the page is nothing one could click in a terminal; a file beside it is named.
        let isWeb = safe.map { $0.contains("://") || $0.hasPrefix("mailto:") } ?? false
        if isWeb, options.hasHyperlinks, let safe { inner.link = SafeAddress.encoded(safe) }
        let start = spans.count
        for child in children { append(child, inner, to: &spans) }
        let text = spans[start...].map(\.text).joined()
        let shown = VisibleText.line(destination)
        if inner.link == nil, !destination.hasPrefix("#"), !destination.isEmpty, text != shown, "mailto:" + text != shown {
            spans.append(TerminalSpan(" (\(shown))", style))
        }
    }
}
