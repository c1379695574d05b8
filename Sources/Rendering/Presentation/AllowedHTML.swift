import Foundation

/// The raw HTML a lesson may use: `details`, `summary`, `kbd`, `sub`, `sup` and `br`, without attributes but `details open`.
/// Everything else is shown as the text it is.
package enum AllowedHTML {
    /// The elements that pass.
    package static let names: Set<String> = ["details", "summary", "kbd", "sub", "sup", "br"]

    /// A tag of one of them.
    package struct Tag: Hashable, Sendable {
        /// The name of its element, in small letters.
        package var name: String
        /// Whether it ends the element.
        package var isClosing: Bool
        /// Whether it is a fold that begins open.
        package var isOpen: Bool
    }

    /// A piece of raw HTML: an allowed tag, or text to be shown.
    package enum Piece: Hashable, Sendable {
        case tag(Tag)
        case text(String)
        /// An HTML comment: not shown.
        case comment
    }

    /// The one tag that `html` is, when it is allowed.
    package static func tag(_ html: String) -> Tag? {
        guard html.first == "<", html.last == ">" else { return nil }
        var inside = html.dropFirst().dropLast()
        let isClosing = inside.first == "/"
        if isClosing { inside = inside.dropFirst() }
        if !isClosing, inside.last == "/" { inside = inside.dropLast() }
        let words = inside.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" })
        guard let name = words.first?.lowercased(), names.contains(name), inside.first?.isLetter == true else { return nil }
        guard words.count == 1 || (name == "details" && !isClosing && words.count == 2 && ["open", "open=\"\""].contains(words[1])) else {
            return nil
        }
        guard !(isClosing && name == "br") else { return nil }
        return Tag(name: name, isClosing: isClosing, isOpen: words.count == 2)
    }

    /// A block of raw HTML cut into allowed tags and text. Linear in its length.
    package static func pieces(_ html: String) -> [Piece] {
        var pieces: [Piece] = []
        var text = ""
        func addText() {
            if !text.isEmpty { pieces.append(.text(text)) }
            text = ""
        }
        var rest = Substring(html)
        var commentsEnd = true  // whether a comment opened here is known to end somewhere
        while let open = rest.firstIndex(of: "<") {
            text += rest[..<open]
            rest = rest[open...]
            if commentsEnd, rest.hasPrefix("<!--") {
                if let end = rest.range(of: "-->") {
                    addText()
                    pieces.append(.comment)
                    rest = rest[end.upperBound...]
                    continue
                }
                commentsEnd = false
            }
            // The longest allowed tag is far shorter than this.
            if let close = rest.prefix(40).firstIndex(of: ">"), let tag = tag(String(rest[...close])) {
                addText()
                pieces.append(.tag(tag))
                rest = rest[rest.index(after: close)...]
            } else {
                text.append("<")
                rest = rest.dropFirst()
            }
        }
        text += rest
        addText()
        return pieces
    }
}
