/// What stands behind a command: words, brackets, options.
extension LaTeXParser {
    mutating func optional() throws(MathError) -> MathNode {
        var nodes: [MathNode] = []
        while peek != .character("]") {
            guard peek != nil else { throw MathError("[ is not closed") }
            nodes.append(try scripted())
        }
        index += 1
        return Self.joined(nodes)
    }

    /// What stands in braces after `\text`: words, with formulas between dollar signs among them.
    mutating func words(of name: String) throws(MathError) -> MathNode {
        let start = index
        let text = try rawArgument(of: name)
        guard text.contains("$") else { return .text(text) }
        // Once more, piece by piece: between the braces, to where the text ended.
        let end = index - 1
        index = start
        _ = take(.character("{"))
        var nodes: [MathNode] = []
        while index < end {
            let stop = tokens[index..<end].firstIndex(of: .character("$")) ?? end
            if stop > index {
                var piece = LaTeXParser()
                piece.tokens = [.character("{")] + tokens[index..<stop] + [.character("}")]
                nodes.append(.text(try piece.rawArgument(of: name)))
            }
            index = stop
            guard stop < end else { break }
            guard let close = tokens[(stop + 1)..<end].firstIndex(of: .character("$")) else { throw MathError("$ is not closed inside \\\(name)") }
            var formula = LaTeXParser()
            formula.tokens = Array(tokens[(stop + 1)..<close])
            formula.depth = depth + 1
            nodes.append(try formula.row())
            if let token = formula.peek { throw MathError("\(Self.name(token)) has nothing that it ends") }
            index = close + 1
        }
        index = end + 1
        return .row(nodes)
    }

    /// A group's text as it is written.
    mutating func rawArgument(of name: String) throws(MathError) -> String {
        guard take(.character("{")) else { throw MathError("\\\(name) needs braces") }
        var text = ""
        var open = 1
        while index < tokens.count {
            let token = tokens[index]
            index += 1
            switch token {
            case .character("{"): open += 1
            case .character("}"):
                open -= 1
                if open == 0 { return text }
            case .character("~"): text += "\u{A0}"
            case .character(let character): text.append(character)
            case .space: text += " "
            case .command(let command):
                guard let sign = LaTeXSymbols.ordinary[command] ?? (LaTeXSymbols.spaces[command] != nil ? " " : LaTeXSymbols.brackets[command]) else {
                    throw MathError("\\\(command) is not known inside \\\(name)")
                }
                text += sign
            }
        }
        throw MathError("{ is not closed")
    }

    mutating func delimiter() throws(MathError) -> String {
        guard let token = next() else { throw MathError("a bracket should follow at the end of the formula") }
        switch token {
        case .character("."): return ""
        case .character("<"): return "⟨"
        case .character(">"): return "⟩"
        case .character(let character) where "()[]|/".contains(character): return String(character)
        case .command(let name):
            if let bracket = LaTeXSymbols.brackets[name] { return bracket }
            if name == "uparrow" || name == "downarrow" { return LaTeXSymbols.infix[name] ?? "" }
        default: break
        }
        throw MathError("\(Self.name(token)) is no bracket")
    }
}
