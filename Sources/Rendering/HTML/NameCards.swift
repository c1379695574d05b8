import Lessons
import SwiftCells

/// What pages tell about the built-ins that code names: a card for each name.
package struct NameCards: Sendable {
    /// What is said of one built-in.
    struct Card: Sendable {
        var name: Name
        /// Of each declaration that carries the name.
        var definitions: [Definition]
    }

    /// By the names that transcripts give. What nothing is said of has none.
    private let cards: [String: Card]

    /// No cards.
    package init() { cards = [:] }

    /// Cards for all that finished lessons use, and for what stands at the top level among the names in cells that are only shown.
    package init(for runs: [(lesson: Lesson, transcript: Transcript)], in library: CellLibrary) {
        var names = Set(runs.flatMap { $0.transcript.cells.flatMap(\.builtins) })
        for cell in runs.flatMap(\.lesson.cells) where cell.mode == .norun {
            for token in SwiftHighlighter.lines(of: cell.source.text).joined() where token.use == .plain { names.insert(token.text) }
        }
        var cards: [String: Card] = [:]
        for (builtin, entries) in library.documentation(ofEach: names) where entries.contains(where: { !$0.comment.isEmpty }) {
            cards[builtin] = Card(name: Self.name(of: builtin), definitions: entries.map(Definition.init))
        }
        self.cards = cards
    }

    /// A name as code writes it.
    struct Name: Hashable, Comparable {
        var text: String
        /// `plain` or `member`.
        var use: NameUse

        init(text: String, use: NameUse) {
            self.text = text.utf8.contains(UInt8(ascii: "`")) ? text.filter { $0 != "`" } : text
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
        var builtins: [Name: [String]] = [:]
        for builtin in cell.builtins {
            if let card = cards[builtin] { builtins[card.name, default: []].append(builtin) }
        }
        return builtins
    }

    /// What is said of a built-in; nil where there is nothing to say.
    subscript(builtin: String) -> Card? { cards[builtin] }
}

extension NameCards {
    /// A declaration and the first paragraph of its comment, ready for every page.
    struct Definition: Sendable {
        private let signature: HTML
        private let text: HTML
        let summary: String

        init(_ entry: BuiltinDocumentation) {
            // An arrow is not parted at the end of a line.
            let pieces = VisibleText.line(entry.signature).split(separator: "->", omittingEmptySubsequences: false).map { HTML.text($0) }
            var signature = HTML.element("code", HTML(pieces, separator: .element("b", text: "->")))
            if let context = entry.context { signature.add(.element("span", text: " in \(context)")) }
            self.signature = signature
            summary = entry.summary
            guard !summary.isEmpty else {
                text = HTML()
                return
            }
            // What is no paragraph of Markdown is shown as it is.
            let blocks = (try? Markdown.blocks(of: summary)) ?? []
            let words: [Inline] = if case .paragraph(let words)? = blocks.first { words } else { [.text(summary)] }
            text = .element("p", PageBody(PageBody.Context()).inlines(words))
        }

        /// - Parameter isSameText: whether the definition before says the same.
        func html(isSameText: Bool) -> HTML { isSameText ? .element("dd", signature) : .element("dd", signature, text) }
    }
}
