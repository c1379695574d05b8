import Lessons
import SwiftCells

/// What pages tell about the built-ins that code names: a card for each name.
package struct NameCards: Sendable {
    /// By the names that transcripts give.
    private let documentation: [String: [BuiltinDocumentation]]

    /// No cards.
    package init() { documentation = [:] }

    /// Cards for all that finished lessons use, and for what stands at the top level among the names in cells that are only shown.
    package init(for runs: [(lesson: Lesson, transcript: Transcript)], in library: CellLibrary) {
        var names = Set(runs.flatMap { $0.transcript.cells.flatMap(\.builtins) })
        for cell in runs.flatMap(\.lesson.cells) where cell.mode == .norun {
            for token in SwiftHighlighter.lines(of: cell.source.text).joined() where token.use == .plain { names.insert(token.text) }
        }
        documentation = library.documentation(ofEach: names)
    }

    /// A name as code writes it.
    struct Name: Hashable, Comparable {
        var text: String
        /// `plain` or `member`.
        var use: NameUse

        init(text: String, use: NameUse) {
            self.text = text.contains("`") ? text.filter { $0 != "`" } : text
            self.use = use
        }

        static func < (a: Name, b: Name) -> Bool {
            (a.text.lowercased(), a.text, a.use == .plain ? 0 : 1) < (b.text.lowercased(), b.text, b.use == .plain ? 0 : 1)
        }

        /// The place of its card on the page.
        var identifier: String { (use == .member ? "name:." : "name:") + text }
    }

    /// How code names a built-in: `Linear.init(_:_:bias:)` by `Linear`, `Tensor.sum(dim:)` by `sum` after a point.
    static func name(of builtin: String) -> Name {
        let path = builtin.prefix { $0 != "(" }
        guard let point = path.lastIndex(of: ".") else { return Name(text: String(path), use: .plain) }
        let last = path[path.index(after: point)...]
        return last == "init" ? Name(text: String(path[..<point]), use: .plain) : Name(text: String(last), use: .member)
    }

    /// The built-ins of a cell that there is something to say of, by how the code names them.
    func builtins(of cell: CellTranscript) -> [Name: [String]] {
        Dictionary(grouping: cell.builtins.filter(isTold), by: Self.name)
    }

    /// Whether there is something to say of a built-in.
    func isTold(_ builtin: String) -> Bool { documentation[builtin]?.contains { !$0.comment.isEmpty } == true }

    /// What is said of a built-in.
    func entries(of builtin: String) -> [BuiltinDocumentation] { documentation[builtin] ?? [] }
}

/// The names that one page's code links to, and the section at its end that explains them.
final class NameLinks {
    private let cards: NameCards
    /// The built-ins that each name on the page stands for.
    private var linked: [NameCards.Name: Set<String>] = [:]

    /// A link of a name to its card.
    struct Link {
        var address: String
        /// Whether the page has none to that card above: the keyboard stops at the first one only.
        var isFirst: Bool

        func html(_ content: HTML, style: String?) -> HTML {
            .element("a", ["class": style, "href": address, "tabindex": isFirst ? nil : "-1"], content)
        }
    }

    /// Of more overloads nobody reads on.
    private static let mostEntries = 6

    /// What the cells that were checked use, by how they name it.
    private let known: [NameCards.Name: [String]]
    /// What the page's own code declares, which is nobody's built-in.
    private let declared: Set<String>

    /// - Parameter code: the code of each cell.
    init(_ cards: NameCards, _ transcript: Transcript, code: [[[SwiftHighlighter.Token]]]) {
        self.cards = cards
        known = transcript.cells.reduce(into: [:]) { known, cell in
            known.merge(cards.builtins(of: cell)) { one, other in one + other.filter { !one.contains($0) } }
        }
        declared = Set(code.joined().joined().lazy.filter { $0.use == .declaration }.map(\.text))
    }

    /// Where the names in a cell's code lead to. In a cell that the checker has not seen through, since it is only shown or does not
    /// compile, names lead to what they stand for elsewhere on the page.
    func links(of cell: CellTranscript?) -> (SwiftHighlighter.Token) -> Link? {
        let resolved = cell.map { cards.builtins(of: $0) } ?? [:]
        return { token in
            guard let use = token.use, use != .declaration else { return nil }
            let name = NameCards.Name(text: token.text, use: use)
            return resolved.isEmpty ? self.link(unresolved: name) : resolved[name].map { self.link(name, to: $0) }
        }
    }

    /// Code in a line of prose, in pieces, with where the names in it lead to: to what the page's cells mean by them.
    func pieces(ofCode text: String) -> [(text: Substring, link: Link?)] {
        var pieces: [(text: Substring, link: Link?)] = []
        let bytes = text.utf8
        var start = bytes.startIndex
        var cursor = start
        var previous: UInt8 = 0
        var isInString = false
        while cursor < bytes.endIndex {
            guard Self.isWord(bytes[cursor]) else {
                previous = bytes[cursor]
                if previous == UInt8(ascii: "\"") { isInString.toggle() }
                bytes.formIndex(after: &cursor)
                continue
            }
            let end = bytes[cursor...].firstIndex { !Self.isWord($0) } ?? bytes.endIndex
            // Labels of arguments lead nowhere.
            let isLabel = end < bytes.endIndex && bytes[end] == UInt8(ascii: ":")
            if !isInString, !isLabel, let link = link(word: String(text[cursor..<end]), isMember: previous == UInt8(ascii: ".")) {
                if start < cursor { pieces.append((text[start..<cursor], nil)) }
                pieces.append((text[cursor..<end], link))
                start = end
            }
            previous = 0
            cursor = end
        }
        if start < text.endIndex { pieces.append((text[start...], nil)) }
        return pieces
    }

    /// Letters, digits, and all that is not ASCII.
    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == UInt8(ascii: "_") || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
    }

    /// Prose calls `x.backward()` also `backward()`.
    private func link(word: String, isMember: Bool) -> Link? {
        if !isMember, let link = link(unresolved: NameCards.Name(text: word, use: .plain)) { return link }
        return link(unresolved: NameCards.Name(text: word, use: .member))
    }

    private func link(unresolved name: NameCards.Name) -> Link? {
        guard !declared.contains(name.text) else { return nil }
        if let builtins = known[name] { return link(name, to: builtins) }
        return name.use == .plain && cards.isTold(name.text) ? link(name, to: [name.text]) : nil
    }

    /// Notes a link of a name.
    private func link(_ name: NameCards.Name, to builtins: [String]) -> Link {
        let isFirst = linked[name] == nil
        linked[name, default: []].formUnion(builtins)
        return Link(address: "#" + SafeAddress.encoded(name.identifier), isFirst: isFirst)
    }

    /// The section that tells of every name linked to, in alphabetical order; empty where there is none.
    func section() -> HTML {
        guard !linked.isEmpty else { return HTML() }
        var list = HTML.newLine
        for (name, builtins) in linked.sorted(by: { $0.key < $1.key }) {
            var content = HTML.element("dt", .element("code", text: name.text))
            var told: String?
            // A type before its initialisers.
            let entries = builtins.sorted().flatMap { cards.entries(of: $0) }
            for entry in entries.prefix(Self.mostEntries) {
                content.add(definition(entry, isSameText: entry.summary == told))
                told = entry.summary
            }
            list.add(.element("div", ["id": name.identifier], content) + .newLine)
        }
        return .element(
            "section", ["class": "names", "aria-labelledby": "page:names"],
            .newLine, .element("h2", ["id": "page:names"], text: "Names in the code"), .newLine, .element("dl", list), .newLine) + .newLine
    }

    private func definition(_ entry: BuiltinDocumentation, isSameText: Bool) -> HTML {
        var content = HTML.element("code", text: VisibleText.line(entry.signature))
        if let context = entry.context { content.add(.element("span", text: " in \(context)")) }
        if !isSameText, !entry.summary.isEmpty {
            // What is no paragraph of Markdown is shown as it is.
            let blocks = (try? Markdown.blocks(of: entry.summary)) ?? []
            let text: [Inline] = if case .paragraph(let text)? = blocks.first { text } else { [.text(entry.summary)] }
            content.add(.element("p", PageBody(PageBody.Context()).inlines(text)))
        }
        return .element("dd", content)
    }
}
