import Lessons
import SwiftCells

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

    /// What each cell that was checked uses, by how it names it.
    private let resolved: [[NameCards.Name: [String]]]
    /// The same of all of them.
    private let known: [NameCards.Name: [String]]
    /// What the page's own code declares, which is nobody's built-in.
    private let declared: Set<String>

    /// - Parameter code: the code of each cell.
    init(_ cards: NameCards, _ transcript: Transcript, code: [[[SwiftHighlighter.Token]]]) {
        self.cards = cards
        resolved = transcript.cells.map { cards.builtins(of: $0) }
        known = resolved.reduce(into: [:]) { known, cell in
            known.merge(cell) { one, other in one + other.filter { !one.contains($0) } }
        }
        declared = Set(code.joined().joined().lazy.filter { $0.use == .declaration }.map(\.text))
    }

    /// Where the names in a cell's code lead to. In a cell that the checker has not seen through, since it is only shown or does not
    /// compile, names lead to what they stand for elsewhere on the page.
    func links(ofCell index: Int) -> (SwiftHighlighter.Token) -> Link? {
        let resolved = resolved.indices.contains(index) ? resolved[index] : [:]
        return { token in
            guard let use = token.use, use != .declaration else { return nil }
            let name = NameCards.Name(text: token.text, use: use)
            return resolved.isEmpty ? self.link(unresolved: name) : resolved[name].map { self.link(name, to: $0) }
        }
    }

    /// Code in a line of prose, in pieces, with where the names in it lead to: to what the page's cells mean by them.
    func pieces(ofCode text: String) -> [(text: Substring, link: Link?)] {
        guard !PythonCode.isPython(text) else { return [(text[...], nil)] }
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
            if !isInString, !isLabel, let link = link(word: String(text[cursor..<end]), isMember: previous == UInt8(ascii: "."), labels: Self.labels(text[end...])) {
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

    /// The labels of the arguments that begin a text: `dim` and `keepdim` of `(dim:keepdim:)`, and of `(dim: 0, keepdim: true)`.
    private static func labels(_ text: Substring) -> [Substring] {
        guard text.first == "(" else { return [] }
        let parts = text.dropFirst().prefix { $0 != "(" && $0 != ")" }.split(separator: ":", omittingEmptySubsequences: false)
        return parts.dropLast().map { part in
            let end = part.lastIndex { !($0.isLetter || $0.isNumber || $0 == "_") }
            return end.map { part[part.index(after: $0)...] } ?? part
        }
    }

    /// Prose calls `x.backward()` also `backward()`. A free function whose labels are others is not what is meant.
    private func link(word: String, isMember: Bool, labels: [Substring]) -> Link? {
        let plain = NameCards.Name(text: word, use: .plain)
        let member = NameCards.Name(text: word, use: .member)
        func has(_ name: NameCards.Name) -> Bool { known[name]?.contains { builtin in labels.allSatisfy { builtin.contains("\($0):") } } == true }
        if isMember || !labels.isEmpty && !has(plain) && has(member) { return link(unresolved: member) }
        return link(unresolved: plain) ?? link(unresolved: member)
    }

    private func link(unresolved name: NameCards.Name) -> Link? {
        guard !declared.contains(name.text) else { return nil }
        if let builtins = known[name] { return link(name, to: builtins) }
        return name.use == .plain && cards[name.text] != nil ? link(name, to: [name.text]) : nil
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
            for definition in builtins.sorted().flatMap({ cards[$0]?.definitions ?? [] }).prefix(Self.mostEntries) {
                content.add(definition.html(isSameText: definition.summary == told))
                told = definition.summary
            }
            list.add(.element("div", ["id": name.identifier], content) + .newLine)
        }
        return .element(
            "section", ["class": "names", "aria-labelledby": "page:names"],
            .newLine, .element("h2", ["id": "page:names"], text: "Names in the code"), .newLine, .element("dl", list), .newLine) + .newLine
    }
}
