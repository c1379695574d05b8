import Lessons

/// The list of a page's headings of the second and third level, as links.
struct PageContents {
    private struct Entry {
        var level: Int
        var text: String
        var id: String
    }

    private var entries: [Entry] = []

    init(_ blocks: [Block]) {
        // The same ids in the same order as the headings get: quotes and lists may hold headings too, and are walked alike.
        var body = PageBody(PageBody.Context())
        collect(blocks, &body)
    }

    private mutating func collect(_ blocks: [Block], _ body: inout PageBody) {
        for block in blocks {
            switch block {
            case .heading(let level, let text, let id):
                let id = body.identifier(id)
                if (2...3).contains(level) { entries.append(Entry(level: level, text: PageBody.plainText(text), id: id)) }
            case .quote(let blocks), .footnoteDefinition(_, _, let blocks): collect(blocks, &body)
            case .list(let list): for item in list.items { collect(item.blocks, &body) }
            default: break
            }
        }
    }

    /// Nothing where there are fewer than two headings to choose from.
    func html() -> HTML {
        guard entries.count > 1 else { return HTML() }
        var items = HTML.newLine
        for entry in entries {
            items.add(
                .element(
                    "li", ["class": entry.level == 3 ? "sub" : nil], .element("a", ["href": "#" + SafeAddress.encoded(entry.id)], text: entry.text))
                    + .newLine)
        }
        return .element(
            "nav", ["class": "contents", "aria-label": "Contents"],
            .element("details", ["open": ""], .element("summary", text: "Contents"), .newLine, .element("ol", items), .newLine))
            + .newLine
    }
}
