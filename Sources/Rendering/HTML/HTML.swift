/// A piece of HTML (or of the SVG and MathML inside it) that is well formed because it cannot be made otherwise: names of elements and
/// attributes are written in Gradual's own source, everything else is escaped on its way in.
package struct HTML: Hashable, Sendable {
    /// The markup.
    package private(set) var markup = ""

    /// Nothing.
    package init() {}

    /// Text, escaped, without control characters and bidirectional marks.
    package static func text(_ text: some StringProtocol) -> HTML {
        var html = HTML()
        html.add(text: text)
        return html
    }

    /// An element with its content.
    /// - Parameter attributes: one whose value is nil is left out.
    package static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>, _ content: HTML...
    ) -> HTML {
        var html = HTML()
        html.open(name, attributes)
        for piece in content { html.markup += piece.markup }
        html.close(name)
        return html
    }

    /// An element without attributes.
    package static func element(_ name: StaticString, _ content: HTML...) -> HTML {
        var html = HTML()
        html.open(name, [:])
        for piece in content { html.markup += piece.markup }
        html.close(name)
        return html
    }

    /// An element with text in it.
    package static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], text: some StringProtocol
    ) -> HTML {
        var html = HTML()
        html.add(name, attributes, text: text)
        return html
    }

    /// An element that has no content, such as `br`.
    /// - Parameter isSlashed: whether it ends in ` />`, as older HTML wrote it.
    package static func void(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], isSlashed: Bool = false
    ) -> HTML {
        var html = HTML()
        html.open(name, attributes)
        if isSlashed {
            html.markup.removeLast()
            html.markup += " />"
        }
        return html
    }

    /// A style sheet of Gradual's own.
    package static func style(_ css: StaticString) -> HTML { verbatim("<style>\(css)</style>") }

    /// A script of Gradual's own.
    package static func script(_ source: StaticString) -> HTML { verbatim("<script>\(source)</script>") }

    /// The first line of an HTML5 document.
    package static let documentType = verbatim("<!DOCTYPE html>\n")

    /// A line feed in the markup.
    package static let newLine = verbatim("\n")

    private static func verbatim(_ markup: String) -> HTML {
        var html = HTML()
        html.markup = markup
        return html
    }

    /// Puts markup behind this.
    package mutating func add(_ other: HTML) { markup += other.markup }

    /// An element with text in it, written in its place.
    package mutating func add(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], text: some StringProtocol) {
        open(name, attributes)
        add(text: text)
        close(name)
    }

    /// Puts text behind this, escaped, without what a page would obey.
    package mutating func add(text: some StringProtocol) { Self.escape(VisibleText.of(text, keepsTabs: true), into: &markup) }

    /// A line feed, unless the markup is at the start of a line already.
    package mutating func startLine() {
        if let last = markup.utf8.last, last != 0x0A { markup += "\n" }
    }

    /// Whether there is nothing at all.
    package var isEmpty: Bool { markup.isEmpty }

    /// Both, one after the other.
    package static func + (a: HTML, b: HTML) -> HTML {
        var html = a
        html.add(b)
        return html
    }

    private mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>) {
        markup += "<"
        append(name)
        for (name, value) in attributes {
            guard let value else { continue }
            markup += " "
            append(name)
            markup += "=\""
            Self.escape(VisibleText.of(value, keepsTabs: true), into: &markup)
            markup += "\""
        }
        markup += ">"
    }

    private mutating func close(_ name: StaticString) {
        markup += "</"
        append(name)
        markup += ">"
    }

    /// A name of few letters is a string without an allocation.
    private mutating func append(_ name: StaticString) { name.withUTF8Buffer { markup += String(decoding: $0, as: UTF8.self) } }

    private static func escape(_ text: String, into markup: inout String) {
        guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 }) else {
            markup += text
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": markup += "&amp;"
            case "<": markup += "&lt;"
            case ">": markup += "&gt;"
            case "\"": markup += "&quot;"
            default: markup.unicodeScalars.append(scalar)
            }
        }
    }
}

extension Sequence<HTML> {
    /// All pieces after one another.
    package func joined() -> HTML {
        var html = HTML()
        for piece in self { html.add(piece) }
        return html
    }
}
