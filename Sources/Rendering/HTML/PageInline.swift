import Lessons

/// Pieces of a line of Markdown as HTML.
extension PageBody {
    func inlines(_ inlines: [Inline]) -> HTML {
        // Allowed tags of raw HTML open and close between other pieces; those that do not match are shown as text.
        var stack: [(tag: String, content: HTML)] = [("", HTML())]
        for inline in inlines {
            if case .html(let source) = inline {
                addRaw(source, to: &stack)
            } else {
                stack[stack.count - 1].content.add(html(inline))
            }
        }
        while stack.count > 1 { closeTop(&stack) }
        return stack[0].content
    }

    private func html(_ inline: Inline) -> HTML {
        switch inline {
        case .text(let text): .text(text)
        case .softBreak: .newLine
        case .lineBreak: void("br") + .newLine
        case .code(let text): code(text)
        case .emphasis(let children): .element("em", inlines(children))
        case .strong(let children): .element("strong", inlines(children))
        case .strikethrough(let children): .element("del", inlines(children))
        case .link(let destination, let title, let children): link(destination, title, children)
        case .image(let source, let title, let alternative): image(source, title, alternative)
        case .html(let source): .text(source)
        case .math(let latex): math(latex, isDisplayed: false)
        case .footnoteReference(_, let number, let occurrence):
            .element(
                "sup", ["class": "footnote-ref"],
                .element(
                    "a", ["href": "#note:\(number)", "id": occurrence == 1 ? "ref:\(number)" : "ref:\(number):\(occurrence)", "aria-label": "Footnote \(number)"],
                    text: "\(number)"))
        }
    }

    private func code(_ text: String) -> HTML {
        .element(
            "code",
            context.code(text).map { piece, link in
                let content = context.isInTable ? Self.breakable(piece) : .text(piece)
                return link?.html(content, style: nil) ?? content
            }.joined())
    }

    /// Code that may go on in the next line where a reader would break it, before a point or behind a bracket, rather than within a name.
    private static func breakable(_ text: Substring) -> HTML {
        let least = 4
        var html = HTML()
        var start = text.startIndex
        var length = 0
        var left = text.count
        for index in text.indices {
            let character = text[index]
            let isBreak = character == "." || index > text.startIndex && "_(,=[/".contains(text[text.index(before: index)])
            if isBreak, length >= least, left >= least, character != " " {
                html.add(text: text[start..<index])
                html.add(.void("wbr"))
                start = index
                length = 0
            }
            length = character == " " ? 0 : length + 1
            left -= 1
        }
        html.add(text: text[start...])
        return html
    }

    private func link(_ destination: String, _ title: String, _ children: [Inline]) -> HTML {
        guard let address = context.address(destination) else {
            // Where it would have led is said, so that nothing is hidden from the reader.
            return inlines(children) + .text(" (\(destination))")
        }
        // A link holds no other link.
        var inside = self
        inside.context.code = PageBody.Context().code
        return .element("a", ["href": SafeAddress.encoded(address), "title": title.isEmpty ? nil : title], inside.inlines(children))
    }

    private func image(_ source: String, _ title: String, _ alternative: [Inline]) -> HTML {
        let words = Self.plainText(alternative)
        if context.isBare {
            return void("img", ["src": SafeAddress.encoded(source), "alt": words, "title": title.isEmpty ? nil : title])
        }
        if let data = context.image(source) {
            return void("img", ["src": data, "alt": words, "title": title.isEmpty ? nil : title])
        }
        // A page asks nobody for anything, so a picture that is not inside it is only linked to.
        guard let address = context.address(source) else { return .text(words) }
        return .element("a", ["href": SafeAddress.encoded(address)], text: words.isEmpty ? source : words)
    }

    private func addRaw(_ source: String, to stack: inout [(tag: String, content: HTML)]) {
        func addText() {
            if !source.hasPrefix("<!--") { stack[stack.count - 1].content.add(text: source) }
        }
        guard let tag = AllowedHTML.tag(source), tag.name != "details", tag.name != "summary" else { return addText() }
        if tag.name == "br" {
            stack[stack.count - 1].content.add(void("br"))
        } else if !tag.isClosing {
            // Nobody nests these deeply on purpose.
            if stack.count < 16 { stack.append((tag.name, HTML())) } else { addText() }
        } else if stack.count > 1, stack[stack.count - 1].tag == tag.name {
            closeTop(&stack)
        } else {
            addText()
        }
    }

    private func closeTop(_ stack: inout [(tag: String, content: HTML)]) {
        let (tag, content) = stack.removeLast()
        let element: HTML =
            switch tag {
            case "kbd": .element("kbd", content)
            case "sub": .element("sub", content)
            case "sup": .element("sup", content)
            default: content
            }
        stack[stack.count - 1].content.add(element)
    }

    /// The words alone, as for a picture's alternative text or an entry of the contents.
    static func plainText(_ inlines: [Inline]) -> String {
        inlines.map { inline -> String in
            switch inline {
            case .text(let text), .code(let text): text
            case .math(let latex): MathText.unicode(latex)
            case .softBreak, .lineBreak: " "
            case .emphasis(let children), .strong(let children), .strikethrough(let children), .link(_, _, let children): plainText(children)
            case .image(_, _, let alternative): plainText(alternative)
            case .html, .footnoteReference: ""
            }
        }.joined()
    }

    func void(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]) -> HTML {
        .void(name, attributes, isSlashed: context.isBare)
    }

    /// A formula; its source, where it is not understood.
    func math(_ latex: String, isDisplayed: Bool) -> HTML {
        guard let formula = try? LaTeXParser.parse(latex) else { return .element("code", ["class": "math"], text: latex) }
        let element = MathML.html(formula, isDisplayed: isDisplayed)
        // Browsers do not break formulas: one that is wider than a phone scrolls by itself.
        guard !isDisplayed, MathText.unicode(latex).count > 24 else { return element }
        return .element("span", ["class": "formula", "tabindex": "0"], element)
    }
}
