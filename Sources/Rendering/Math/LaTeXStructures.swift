/// Commands and environments that hold other formulas: fractions, brackets, tables, alphabets.
extension LaTeXParser {
    mutating func structure(_ name: String) throws(MathError) -> MathNode {
        switch name {
        case "frac", "dfrac", "tfrac", "cfrac": return .fraction(try argument(), try argument(), hasLine: true)
        case "binom", "dbinom", "tbinom": return .fraction(try argument(), try argument(), hasLine: false)
        case "sqrt":
            let index = take(.character("[")) ? try optional() : nil
            return .root(try argument(), index: index)
        case "text", "textrm", "textit", "textbf", "textnormal", "mbox", "texttt", "textsf": return try words(of: name)
        case "operatorname": return .identifier(try rawArgument(of: name))
        case "operatorname*": return .symbol(try rawArgument(of: name), .limit)
        case "left": return try fenced()
        case "begin": return try environment()
        case "not":
            guard case .symbol(let sign, let kind) = try atom(), let negated = LaTeXSymbols.negated[sign] else { throw MathError("\\not must stand before a relation") }
            return .symbol(negated, kind)
        case "overset", "stackrel":
            let above = try argument()
            return .scripts(base: try argument(), below: nil, above: above, areLimits: true)
        case "underset":
            let below = try argument()
            return .scripts(base: try argument(), below: below, above: nil, areLimits: true)
        case "substack":
            guard take(.character("{")) else { throw MathError("\\substack needs braces") }
            let rows = try tableRows()
            guard take(.character("}")) else { throw MathError("{ is not closed") }
            return .table(.init(rows: rows, alignment: .center, left: "", right: ""))
        case "phantom", "hphantom", "vphantom": return .phantom(try argument())
        case "pmod": return .row([.symbol("(", .bracket), .identifier("mod"), .space(1.0 / 6), try argument(), .symbol(")", .bracket)])
        case "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "biggl", "biggr", "Biggl", "Biggr": return .symbol(try delimiter(), .bracket)
        case "middle": return .symbol(try delimiter(), .divider)
        case "xrightarrow", "xleftarrow":
            let above = try argument()
            return .scripts(base: .symbol(name == "xrightarrow" ? "→" : "←", .stretching), below: nil, above: above, areLimits: true)
        case "tag", "tag*":
            // An equation's number stands behind it, as far as a cell of a table reaches.
            let number = try words(of: name)
            return .row([.space(2)] + (name == "tag" ? [.text("("), number, .text(")")] : [number]))
        case "label":
            _ = try rawArgument(of: name)
            return .row([])
        case "mathop":
            let content = try argument()
            if case .identifier(let word, _) = content { return .symbol(word, .limit) }
            return content
        case "cancel", "bcancel", "xcancel": return .cancelled(try argument(), LaTeXSymbols.strokes[name] ?? .up)
        case "cancelto":
            let value = try argument()
            return .scripts(base: .cancelled(try argument(), .up), below: nil, above: .row([.symbol("→", .ordinary), value]), areLimits: false)
        case "color", "textcolor":
            let colour = try colour(of: name)
            // As on GitHub the group behind `\color` is what is coloured; without one, as in LaTeX, all that follows in its own.
            return .coloured(name == "textcolor" || peek == .character("{") ? try argument() : try row(), colour)
        case "mathbin", "mathrel", "mathord", "mathstrut", "boxed": return try argument()
        default:
            guard let alphabet = MathAlphabet(command: name) else { throw MathError("\\\(name) is not known here") }
            let outer = self.alphabet
            self.alphabet = alphabet
            defer { self.alphabet = outer }
            let content = try argument()
            return alphabet == .upright ? Self.upright(content) : content
        }
    }

    private mutating func colour(of command: String) throws(MathError) -> MathNode.Colour {
        let name = try rawArgument(of: command)
        guard let colour = LaTeXSymbols.colours[name.lowercased()] else {
            throw MathError("\(name) is no colour that light and dark pages have: " + MathNode.Colour.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return colour
    }

    /// Letters one after the other in upright type are one word.
    private static func upright(_ node: MathNode) -> MathNode {
        switch node {
        case .identifier(let letter, _): return .identifier(letter, isUpright: true)
        case .row(let nodes):
            var word = ""
            for node in nodes {
                guard case .identifier(let letter, _) = node else { return .row(nodes.map(upright)) }
                word += letter
            }
            return .identifier(word)
        default: return node
        }
    }

    private mutating func fenced() throws(MathError) -> MathNode {
        let left = try delimiter()
        let content = try row()
        guard take(.command("right")) else { throw MathError("\\left has no \\right") }
        return .fenced(left: left, content, right: try delimiter())
    }

    private mutating func environment() throws(MathError) -> MathNode {
        let name = try rawArgument(of: "begin")
        let isStarred = name.hasSuffix("matrix*")
        guard let environment = LaTeXSymbols.environments[isStarred ? String(name.dropLast()) : name] else { throw MathError("\\begin{\(name)} is not known here") }
        var alignment = environment.alignment
        switch name {
        case "array": alignment = try columns(try rawArgument(of: name))
        // How many pairs of columns there will be.
        case "alignedat", "alignat", "alignat*": _ = try rawArgument(of: name)
        default:
            guard isStarred, take(.character("[")), case .character(let letter)? = next() else { break }
            alignment = try columns(String(letter))
            guard take(.character("]")) else { throw MathError("[ is not closed") }
        }
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw MathError("the formula is nested more than \(Self.deepest) deep") }
        var rows = try tableRows()
        guard take(.command("end")) else { throw MathError("\\begin{\(name)} has no \\end{\(name)}") }
        let closing = try rawArgument(of: "end")
        guard closing == name else { throw MathError("\\begin{\(name)} is closed by \\end{\(closing)}") }
        if rows.count > 1, let last = rows.last, last.allSatisfy({ $0 == .row([]) }) { rows.removeLast() }
        return .table(.init(rows: rows, alignment: alignment, left: environment.left, right: environment.right))
    }

    /// How the letters of an array's argument align its columns. Lines between columns are left out.
    private func columns(_ letters: String) throws(MathError) -> MathNode.Table.Alignment {
        var columns: [MathNode.Table.Column] = []
        for letter in letters {
            switch letter {
            case "l": columns.append(.left)
            case "c": columns.append(.center)
            case "r": columns.append(.right)
            case "|", " ", ":": break
            default: throw MathError("\(letter) is no alignment of a column: l, c or r")
            }
        }
        guard let first = columns.first else { throw MathError("an array needs a letter for each column: l, c or r") }
        guard columns.contains(where: { $0 != first }) else { return first == .left ? .left : first == .right ? .right : .center }
        return .columns(columns)
    }
}
