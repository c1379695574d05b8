import Foundation

/// Formulas as MathML Core, which browsers draw by themselves.
package enum MathML {
    /// The formula.
    /// - Parameter isDisplayed: whether it stands on a line of its own.
    package static func html(_ node: MathNode, isDisplayed: Bool) -> HTML {
        .element("math", ["display": isDisplayed ? "block" : nil], .element("mrow", contents(node)))
    }

    private static func html(_ node: MathNode) -> HTML {
        switch node {
        case .row(let nodes): .element("mrow", nodes.map(html).joined())
        case .identifier(let name, let isUpright):
            .element("mi", ["mathvariant": isUpright && name.count == 1 ? "normal" : nil], text: name)
        case .number(let digits): .element("mn", text: digits)
        case .symbol(let sign, let kind): symbol(sign, kind)
        case .text(let text): .element("mtext", text: text.replacing(" ", with: "\u{A0}"))
        case .space(let width): .element("mspace", ["width": String(format: "%.3fem", width)])
        case .fraction(let top, let bottom, true): .element("mfrac", html(top), html(bottom))
        case .fraction(let top, let bottom, false):
            .element(
                "mrow", bracket("(", form: "prefix"), .element("mfrac", ["linethickness": "0"], html(top), html(bottom)), bracket(")", form: "postfix"))
        case .root(let content, nil): .element("msqrt", contents(content))
        case .root(let content, let index?): .element("mroot", html(content), html(index))
        case .scripts(let base, let below, let above, let areLimits): scripts(base, below, above, areLimits)
        case .accent(let base, let sign, let isWide, let isUnder):
            // With room between sign and base only where the sign is no part of a letter.
            isUnder
                ? .element("munder", ["accentunder": isWide ? nil : "true"], html(base), .element("mo", ["stretchy": isWide ? "true" : "false"], text: sign))
                : .element("mover", ["accent": "true"], html(base), .element("mo", ["stretchy": isWide ? "true" : "false"], text: sign))
        case .fenced(let left, let content, let right):
            .element("mrow", bracket(left, form: "prefix"), contents(content), bracket(right, form: "postfix"))
        case .table(let table): self.table(table)
        case .phantom(let content): .element("mphantom", contents(content))
        // MathML Core has no lines through formulas, and a page's policy no colours but those of its style sheet.
        case .cancelled(let content, let stroke): .element("mrow", ["class": "cancel-\(stroke.rawValue)"], contents(content))
        case .coloured(let content, let colour): .element("mrow", ["class": "in-\(colour.rawValue)"], contents(content))
        }
    }

    /// What is inside, without a row around it, where the element around makes one itself.
    private static func contents(_ node: MathNode) -> HTML {
        if case .row(let nodes) = node { return nodes.map(html).joined() }
        return html(node)
    }

    private static func symbol(_ sign: String, _ kind: MathNode.SymbolKind) -> HTML {
        switch kind {
        case .bracket: .element("mo", ["stretchy": "false"], text: sign)
        case .divider: .element("mo", ["stretchy": "true", "lspace": "0", "rspace": "0"], text: sign)
        case .ordinary: sign.first.map { $0.isLetter } == true ? .element("mi", text: sign) : .element("mo", ["lspace": "0", "rspace": "0"], text: sign)
        case .infix where sign == "mod": .element("mo", ["lspace": "0.22em", "rspace": "0.22em"], text: sign)
        // As division is written between letters, without room.
        case .infix where sign == "/": .element("mo", ["lspace": "0", "rspace": "0"], text: sign)
        case .infix where sign == "∣": .element("mo", ["stretchy": "false"], text: sign)
        case .infix, .punctuation, .large: .element("mo", text: sign)
        case .stretching: .element("mo", ["stretchy": "true"], text: sign)
        case .limit: .element("mo", ["movablelimits": "true", "lspace": "0", "rspace": "0.167em"], text: sign.replacing(" ", with: "\u{2009}"))
        }
    }

    private static func bracket(_ sign: String, form: String) -> HTML {
        sign.isEmpty ? HTML() : .element("mo", ["stretchy": "true", "fence": "true", "form": form], text: sign)
    }

    private static func scripts(_ base: MathNode, _ below: MathNode?, _ above: MathNode?, _ areLimits: Bool) -> HTML {
        let base = html(base)
        switch (below, above, areLimits) {
        case (let below?, let above?, true): return .element("munderover", base, html(below), html(above))
        case (let below?, nil, true): return .element("munder", base, html(below))
        case (nil, let above?, true): return .element("mover", base, html(above))
        case (let below?, let above?, false): return .element("msubsup", base, html(below), html(above))
        case (let below?, nil, false): return .element("msub", base, html(below))
        case (nil, let above?, false): return .element("msup", base, html(above))
        case (nil, nil, _): return base
        }
    }

    private static func table(_ table: MathNode.Table) -> HTML {
        let rows = table.rows.map { row -> HTML in
            let cells = row.enumerated().map { column, cell -> HTML in
                let style =
                    switch table.alignment {
                    case .center: "mc"
                    case .left: "ml"
                    case .right: "mr"
                    case .equation: column % 2 == 1 ? "ml me" : column == 0 ? "mr me" : "mr mp"
                    case .columns(let columns):
                        switch columns[min(column, columns.count - 1)] {
                        case .center: "mc"
                        case .left: "ml"
                        case .right: "mr"
                        }
                    }
                return HTML.element("mtd", ["class": style == "mc" ? nil : style], contents(cell))
            }
            return .element("mtr", cells.joined())
        }
        let isEquation = table.alignment == .equation
        let element = HTML.element("mtable", ["displaystyle": isEquation ? "true" : nil], rows.joined())
        guard !table.left.isEmpty || !table.right.isEmpty else { return element }
        return .element("mrow", bracket(table.left, form: "prefix"), element, bracket(table.right, form: "postfix"))
    }
}
