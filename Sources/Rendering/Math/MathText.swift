/// Math as plain Unicode text, for terminals: `∂f/∂x = z`, `∑ᵢ₌₁ⁿ xᵢ²`.
package enum MathText {
    /// What stands between formulas beside one another.
    static let gap = String(repeating: wideSpace, count: 3)

    /// The formula on one line, or several where it has several; the LaTeX itself where it is not understood.
    package static func unicode(_ latex: String) -> String {
        guard let node = try? LaTeXParser.parse(latex) else { return VisibleText.line(latex) }
        let text = VisibleText.of(text(node))
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { trimmed($0) }.joined(separator: "\n")
    }

    /// A space that is meant to be seen: it does not fall together with others.
    private static let wideSpace = "\u{A0}"

    /// Without spaces at the ends, and never two together.
    private static func trimmed(_ text: Substring) -> String {
        text.split(separator: " ").joined(separator: " ")
    }

    private static func text(_ node: MathNode) -> String {
        switch node {
        case .row(let nodes): row(nodes)
        case .identifier(let name, _): name
        case .number(let digits): digits
        case .symbol(let sign, let kind):
            switch kind {
            case .infix: sign == "/" ? sign : " \(sign) "
            case .stretching: " \(sign)"
            case .punctuation: sign + " "
            case .limit: sign + " "
            case .divider: " \(sign) "
            case .ordinary, .bracket, .large: sign
            }
        case .text(let text): text
        case .space(let width): width >= 2 ? " \(gap) " : width >= 1 ? " \(wideSpace) " : width > 0.1 ? " " : ""
        case .fraction(let top, let bottom, true): grouped(top) + "/" + grouped(bottom)
        case .fraction(let top, let bottom, false): "C(\(text(top)), \(text(bottom)))"
        case .root(let content, nil): "√" + grouped(content)
        case .root(let content, let index?): (raised(text(index)) ?? "") + "√" + grouped(content)
        case .scripts(let base, let below, let above, _): scripts(base, below, above)
        case .accent(let base, let sign, _, let isUnder): accented(text(base), sign, isUnder)
        case .fenced(let left, let content, let right): left + text(content).trimmedOfSpaces + right
        case .table(let table): self.table(table)
        case .phantom: ""
        case .cancelled(let content, _): text(content).map { $0 == " " ? " " : "\($0)\u{338}" }.joined()
        case .coloured(let content, _): text(content)
        }
    }

    private static func row(_ nodes: [MathNode]) -> String {
        var result = ""
        for (index, node) in nodes.enumerated() {
            var piece = text(node)
            if case .symbol(let sign, .infix) = node, "−+±".contains(sign), isPrefix(nodes, index) {
                piece = sign
            } else if case .identifier(let name, _) = node, name.count > 1 {
                // A function's name stands apart from its argument.
                if let last = result.last, last.isLetter || last.isNumber || ")]}".contains(last) { piece = " " + piece }
                if index + 1 < nodes.count, !isBracket(nodes[index + 1]) { piece += " " }
            } else if case .symbol(let name, .limit) = node {
                piece = index + 1 < nodes.count && isBracket(nodes[index + 1]) ? name : name + " "
            } else if isLarge(node) {
                // A sum stands apart from what it adds up, and from a factor before it.
                if let last = result.last, last.isLetter || last.isNumber || last == ")" { piece = " " + piece }
                piece += " "
            }
            result += piece
        }
        return result
    }

    /// Whether a sign stands before its only operand.
    private static func isPrefix(_ nodes: [MathNode], _ index: Int) -> Bool {
        guard index > 0 else { return true }
        switch nodes[index - 1] {
        case .symbol(_, .infix), .symbol(_, .punctuation): return true
        case .symbol(let sign, .bracket): return "([{⟨⌊⌈".contains(sign)
        default: return false
        }
    }

    private static func isLarge(_ node: MathNode) -> Bool {
        switch node {
        case .symbol(_, .large), .scripts(.symbol(_, .large), _, _, _): true
        default: false
        }
    }

    private static func isBracket(_ node: MathNode) -> Bool {
        switch node {
        case .symbol(_, .bracket), .fenced: true
        default: false
        }
    }

    /// In brackets, where it is more than one thing.
    private static func grouped(_ node: MathNode) -> String {
        let text = text(node).trimmedOfSpaces
        if case .row(let nodes) = node, nodes.contains(where: { if case .symbol(_, .infix) = $0 { true } else { false } }) { return "(\(text))" }
        if text.contains(" ") || text.contains("/") { return "(\(text))" }
        return text
    }

    private static func scripts(_ base: MathNode, _ below: MathNode?, _ above: MathNode?) -> String {
        var result = text(base)
        if case .symbol(_, .limit) = base { result = result.trimmedOfSpaces }
        if case .accent(_, "⏟", _, _) = base, let below { return result + " (" + text(below) + ")" }
        if let below {
            let text = text(below).trimmedOfSpaces
            result += lowered(text) ?? "_" + (text.count > 1 ? "(\(text))" : text)
        }
        if let above {
            let text = text(above).trimmedOfSpaces
            if text.allSatisfy({ "′″‴⁗".contains($0) }) {
                result += text
            } else {
                result += raised(text) ?? "^" + (text.count > 1 ? "(\(text))" : text)
            }
        }
        switch base {
        case .symbol(_, .limit), .symbol(_, .stretching): result += " "
        default: break
        }
        return result
    }

    private static func accented(_ base: String, _ sign: String, _ isUnder: Bool) -> String {
        let combining: [String: String] = [
            "^": "\u{302}", "~": "\u{303}", "¯": "\u{304}", "→": "\u{20D7}", "˙": "\u{307}", "¨": "\u{308}", "_": "\u{332}", "ˇ": "\u{30C}", "˘": "\u{306}",
            "´": "\u{301}", "`": "\u{300}", "˚": "\u{30A}",
        ]
        guard let mark = combining[sign] else { return base }
        return base.count == 1 || sign == "_" ? base.map { "\($0)\(mark)" }.joined() : base.map { $0 == " " ? " " : "\($0)\(sign == "¯" ? "\u{305}" : mark)" }.joined()
    }

    private static func table(_ table: MathNode.Table) -> String {
        if table.alignment == .equation { return table.rows.map { $0.map(text).joined() }.joined(separator: "\n") }
        let rows = table.rows.map { $0.map { text($0).trimmedOfSpaces } }
        if table.left == "{" && table.right.isEmpty { return "{ " + rows.map { $0.joined(separator: " \(wideSpace) ") }.joined(separator: "; ") }
        return table.left + rows.map { $0.joined(separator: " ") }.joined(separator: "; ") + table.right
    }

    /// The text in subscript characters, where Unicode has them all.
    private static func lowered(_ text: String) -> String? { mapped(text, from: "0123456789+−=()aehijklmnoprstuvxβγρφχ ,", to: "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ\u{200A},") }

    /// The text in superscript characters, where Unicode has them all.
    private static func raised(_ text: String) -> String? {
        mapped(text, from: "0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW∗ ", to: "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ*\u{200A}")
    }

    private static func mapped(_ text: String, from: String, to: String) -> String? {
        let table = Dictionary(zip(from, to), uniquingKeysWith: { first, _ in first })
        var result = ""
        for character in text {
            guard let other = table[character] else { return nil }
            if other != "\u{200A}" { result.append(other) }
        }
        return result
    }
}

extension String {
    fileprivate var trimmedOfSpaces: String {
        var text = Substring(self)
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
