import CCmark

/// Makes `Inline`s of cmark-gfm's nodes.
struct InlineBuilder {
    /// Emphasis, links and strikethrough within one another: a number no text reaches that someone means to be read.
    static let mostInlines = 100

    let file: String
    /// The labels of the footnotes, the first at index 0.
    let footnoteLabels: [String]
    private var footnoteOccurrences: [Int: Int] = [:]

    init(file: String, footnoteLabels: [String]) {
        self.file = file
        self.footnoteLabels = footnoteLabels
    }

    mutating func inlines(
        in parent: OpaquePointer, depth: Int = 0, inspecting interpreter: inout some BlockInterpreter
    ) throws(LessonError) -> [Inline] {
        guard depth <= Self.mostInlines else {
            throw LessonError(
                file: file, line: parent.startLine, "emphasis and links are nested more than \(Self.mostInlines) deep here",
                remedy: "Nest less deeply, or put a backslash before what is meant as it stands.")
        }
        var inlines: [Inline] = []
        for node in parent.children { try append(node, to: &inlines, depth: depth, inspecting: &interpreter) }
        return inlines
    }

    mutating func append(
        _ node: OpaquePointer, to inlines: inout [Inline], depth: Int, inspecting interpreter: inout some BlockInterpreter
    ) throws(LessonError) {
        switch node.nodeType {
        case "text":
            if case .text(let earlier)? = inlines.last {
                inlines[inlines.count - 1] = .text(earlier + node.literal)
            } else {
                inlines.append(.text(node.literal))
            }
        case "softbreak": inlines.append(.softBreak)
        case "linebreak": inlines.append(.lineBreak)
        case "code": inlines.append(.code(node.literal))
        case "html_inline":
            let html = node.literal
            try interpreter.inspect(inlineHTML: html, line: node.startLine)
            inlines.append(.html(html))
        case "custom_inline": inlines.append(.math(Self.latex(node)))
        case "emph": inlines.append(.emphasis(try self.inlines(in: node, depth: depth + 1, inspecting: &interpreter)))
        case "strong": inlines.append(.strong(try self.inlines(in: node, depth: depth + 1, inspecting: &interpreter)))
        case "strikethrough":
            inlines.append(.strikethrough(try self.inlines(in: node, depth: depth + 1, inspecting: &interpreter)))
        case "link":
            let text = try self.inlines(in: node, depth: depth + 1, inspecting: &interpreter)
            inlines.append(.link(destination: Self.address(node), title: Self.title(node), text))
        case "image":
            let text = try self.inlines(in: node, depth: depth + 1, inspecting: &interpreter)
            inlines.append(.image(source: Self.address(node), title: Self.title(node), alternative: text))
        case "footnote_reference":
            let number = Int(node.literal) ?? 0
            let occurrence = footnoteOccurrences[number, default: 0] + 1
            footnoteOccurrences[number] = occurrence
            inlines.append(.footnoteReference(label: footnoteLabel(number) ?? node.literal, number: number, occurrence: occurrence))
        default: break
        }
    }

    /// The label of a footnote, by its number from 1.
    func footnoteLabel(_ number: Int) -> String? {
        footnoteLabels.indices.contains(number - 1) ? footnoteLabels[number - 1] : nil
    }

    /// The LaTeX of `$$…$$`, where the node is that.
    static func displayMath(_ node: OpaquePointer) -> String? {
        guard node.nodeType == "custom_inline", cmark_node_get_on_exit(node).map({ String(cString: $0) }) == "$$" else { return nil }
        return latex(node)
    }

    private static func latex(_ node: OpaquePointer) -> String {
        let text = cmark_node_get_on_enter(node).map { String(cString: $0) } ?? ""
        let isSpace = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" }
        var scalars = text.unicodeScalars[...].drop(while: isSpace)
        while let last = scalars.last, isSpace(last) { scalars.removeLast() }
        return String(scalars)
    }

    private static func address(_ node: OpaquePointer) -> String { cmark_node_get_url(node).map { String(cString: $0) } ?? "" }

    private static func title(_ node: OpaquePointer) -> String { cmark_node_get_title(node).map { String(cString: $0) } ?? "" }
}

extension [Inline] {
    /// The text without any marking, as a heading's anchor or a page's title wants it.
    package var plainText: String {
        reduce(into: "") { text, inline in
            switch inline {
            case .text(let part), .code(let part), .math(let part): text += part
            case .softBreak, .lineBreak: text += " "
            case .emphasis(let parts), .strong(let parts), .strikethrough(let parts), .link(_, _, let parts), .image(_, _, let parts):
                text += parts.plainText
            case .html, .footnoteReference: break
            }
        }
    }
}
