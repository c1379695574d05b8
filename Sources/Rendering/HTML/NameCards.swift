import Lessons
import SwiftCells

/// What pages tell about the built-ins that code names: a card for each name.
package struct NameCards: Sendable {
    /// By the names that transcripts give.
    private let documentation: [String: [BuiltinDocumentation]]

    /// No cards.
    package init() { documentation = [:] }

    /// Cards for all that finished lessons use.
    package init(for transcripts: [Transcript], in library: CellLibrary) {
        documentation = library.documentation(ofEach: Set(transcripts.flatMap { $0.cells.flatMap(\.builtins) }))
    }

    /// A name as code writes it.
    struct Name: Hashable, Comparable {
        var text: String
        var use: NameUse

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
        let told = cell.builtins.filter { documentation[$0]?.contains { !$0.comment.isEmpty } == true }
        return Dictionary(grouping: told, by: Self.name)
    }

    /// What is said of a built-in.
    func entries(of builtin: String) -> [BuiltinDocumentation] { documentation[builtin] ?? [] }
}

/// The names that one page's code links to, and the section at its end that explains them.
final class NameLinks {
    private let cards: NameCards
    /// The built-ins that each name on the page stands for.
    private var linked: [NameCards.Name: Set<String>] = [:]

    /// Of more overloads nobody reads on.
    private static let mostEntries = 6

    init(_ cards: NameCards) { self.cards = cards }

    /// The names that a cell's code may link to.
    func names(of cell: CellTranscript?) -> [NameCards.Name: [String]] { cell.map { cards.builtins(of: $0) } ?? [:] }

    /// Notes a link of a name.
    /// - Returns: the address of its card, and whether the page links to it for the first time: the keyboard stops at that one only.
    func link(_ name: NameCards.Name, to builtins: [String]) -> (address: String, isFirst: Bool) {
        let isFirst = linked[name] == nil
        linked[name, default: []].formUnion(builtins)
        return ("#" + SafeAddress.encoded(name.identifier), isFirst)
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
