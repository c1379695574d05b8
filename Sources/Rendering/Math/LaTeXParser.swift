/// Reads the LaTeX that formulas of lessons use. What it does not know it refuses, by name: a formula is shown right or as its source.
package struct LaTeXParser {
    enum Token: Hashable {
        case command(String)
        case character(Character)
        /// White space; it matters inside `\text` only.
        case space
    }

    /// Groups within one another beyond this are no formula anyone wrote.
    static let deepest = 60
    /// Characters of a formula beyond this are none either.
    private static let longest = 20_000

    var tokens: [Token] = []
    var index = 0
    var depth = 0
    var alphabet = MathAlphabet.normal

    /// The formula that a LaTeX text stands for.
    /// - Throws: `MathError` that names what is not understood.
    package static func parse(_ latex: String) throws(MathError) -> MathNode {
        guard latex.utf8.count <= longest else { throw MathError("the formula is longer than \(longest) bytes") }
        var parser = LaTeXParser()
        parser.tokens = try tokenize(latex)
        var rows = try parser.tableRows()
        if let token = parser.peek { throw MathError("\(name(token)) has nothing that it ends") }
        // Several lines without an environment: as `aligned` would set them.
        if rows.count > 1 || (rows.first?.count ?? 0) > 1 {
            if let last = rows.last, last.allSatisfy({ $0 == .row([]) }) { rows.removeLast() }
            return .table(.init(rows: rows, alignment: .equation, left: "", right: ""))
        }
        return rows.first?.first ?? .row([])
    }

    private static func tokenize(_ latex: String) throws(MathError) -> [Token] {
        var tokens: [Token] = []
        var rest = Substring(latex)
        while let character = rest.popFirst() {
            if character == "\\" {
                guard let next = rest.first else { throw MathError("the formula ends in a backslash") }
                if next.isASCII, next.isLetter {
                    var name = rest.prefix { $0.isASCII && $0.isLetter }
                    rest = rest.dropFirst(name.count)
                    if rest.first == "*", name == "operatorname" || name == "tag" {
                        name += "*"
                        rest = rest.dropFirst()
                    }
                    tokens.append(.command(String(name)))
                    // Space behind a command's name only ends it.
                    rest = rest.drop(while: \.isWhitespace)
                } else {
                    rest = rest.dropFirst()
                    tokens.append(.command(next.isWhitespace ? " " : String(next)))
                }
            } else if character == "%" {
                rest = rest.drop { !$0.isNewline }
            } else if character.isWhitespace {
                if tokens.last != .space { tokens.append(.space) }
            } else {
                tokens.append(.character(character))
            }
        }
        return tokens
    }

    static func name(_ token: Token) -> String {
        switch token {
        case .command(let name): "\\\(name)"
        case .character(let character): "\(character)"
        case .space: "space"
        }
    }

    // MARK: The grammar

    var peek: Token? {
        mutating get {
            while index < tokens.count, tokens[index] == .space { index += 1 }
            return index < tokens.count ? tokens[index] : nil
        }
    }

    mutating func next() -> Token? {
        guard let token = peek else { return nil }
        index += 1
        return token
    }

    mutating func take(_ token: Token) -> Bool {
        guard peek == token else { return false }
        index += 1
        return true
    }

    /// Cells between `&`, rows between `\\`, up to a token that ends the table.
    mutating func tableRows() throws(MathError) -> [[MathNode]] {
        var rows: [[MathNode]] = [[]]
        while true {
            rows[rows.count - 1].append(try row())
            if take(.character("&")) { continue }
            if take(.command("\\")) || take(.command("cr")) {
                // `\\[4pt]`: how much room is left is the style sheet's decision.
                if take(.character("[")) { while let token = next(), token != .character("]") {} }
                rows.append([])
                continue
            }
            return rows
        }
    }

    /// Formulas one after the other, up to a token that ends the group.
    mutating func row() throws(MathError) -> MathNode {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw MathError("the formula is nested more than \(Self.deepest) deep") }
        let outer = alphabet
        defer { alphabet = outer }
        var nodes: [MathNode] = []
        while let token = peek {
            switch token {
            case .character("}"), .character("&"), .command("\\"), .command("cr"), .command("right"), .command("end"): return Self.joined(nodes)
            case .command("rm"), .command("bf"):
                index += 1
                alphabet = token == .command("rm") ? .upright : .bold
            case .command("displaystyle"), .command("textstyle"), .command("scriptstyle"), .command("limits"), .command("nolimits"),
                .command("nonumber"), .command("notag"), .command("hline"):
                index += 1
            case .command("over"):
                index += 1
                return .fraction(Self.joined(nodes), try row(), hasLine: true)
            case .command("atop"):
                index += 1
                return .table(.init(rows: [[Self.joined(nodes)], [try row()]], alignment: .center, left: "", right: ""))
            default: nodes.append(try scripted())
            }
        }
        return Self.joined(nodes)
    }

    /// Digits that follow one another are one number; a row of one is that one.
    static func joined(_ nodes: [MathNode]) -> MathNode {
        var result: [MathNode] = []
        for node in nodes {
            if case .number(let digits) = node, case .number(let before)? = result.last {
                result[result.count - 1] = .number(before + digits)
            } else if case .scripts(.number(let digits), let below, let above, let areLimits) = node, case .number(let before)? = result.last {
                result[result.count - 1] = .scripts(base: .number(before + digits), below: below, above: above, areLimits: areLimits)
            } else {
                result.append(node)
            }
        }
        // A point or comma between digits belongs to the number.
        var index = 1
        while index + 1 < result.count {
            if case .number(let whole) = result[index - 1], case .symbol(".", _) = result[index] {
                if case .number(let part) = result[index + 1] {
                    result.replaceSubrange((index - 1)...(index + 1), with: [.number(whole + "." + part)])
                    continue
                }
                if case .scripts(.number(let part), let below, let above, let areLimits) = result[index + 1] {
                    result.replaceSubrange(
                        (index - 1)...(index + 1), with: [.scripts(base: .number(whole + "." + part), below: below, above: above, areLimits: areLimits)])
                    continue
                }
            }
            index += 1
        }
        return result.count == 1 ? result[0] : .row(result)
    }

    /// One formula and its scripts.
    mutating func scripted() throws(MathError) -> MathNode {
        let base: MathNode = peek == .character("^") || peek == .character("_") ? .row([]) : try atom()
        var below: MathNode?
        var above: MathNode?
        var primes = 0
        var areLimits: Bool?
        while let token = peek {
            switch token {
            case .character("'"):
                index += 1
                primes += 1
            case .character("_"):
                index += 1
                guard below == nil else { throw MathError("a formula has two subscripts; braces say which belongs to which") }
                below = try argument()
            case .character("^"):
                index += 1
                guard above == nil else { throw MathError("a formula has two superscripts; braces say which belongs to which") }
                above = try argument()
            case .command("limits"), .command("nolimits"):
                index += 1
                areLimits = token == .command("limits")
            default:
                return Self.withScripts(base, below, above, primes, areLimits)
            }
        }
        return Self.withScripts(base, below, above, primes, areLimits)
    }

    private static func withScripts(_ base: MathNode, _ below: MathNode?, _ above: MathNode?, _ primes: Int, _ wanted: Bool?) -> MathNode {
        var above = above
        if primes > 0 {
            let signs = primes <= 4 ? ["′", "″", "‴", "⁗"][primes - 1] : String(repeating: "′", count: primes)
            let prime = MathNode.symbol(signs, .ordinary)
            above = above.map { .row([prime, $0]) } ?? prime
        }
        guard below != nil || above != nil else { return base }
        let areLimits =
            switch base {
            case .symbol(_, .large(let hasLimits)): hasLimits
            case .symbol(_, .limit): true
            case .accent(_, "⏟", _, _), .accent(_, "⏞", _, _): true
            default: false
            }
        return .scripts(base: base, below: below, above: above, areLimits: wanted ?? areLimits)
    }

    /// What a command or script applies to: a group in braces, or the next sign.
    mutating func argument() throws(MathError) -> MathNode {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw MathError("the formula is nested more than \(Self.deepest) deep") }
        guard let token = peek else { throw MathError("the formula ends where something should follow") }
        if token == .character("}") || token == .character("&") { throw MathError("something should stand before \(Self.name(token))") }
        return try atom()
    }

    mutating func atom() throws(MathError) -> MathNode {
        guard let token = next() else { throw MathError("the formula ends where something should follow") }
        switch token {
        case .space: return .row([])
        case .character(let character): return try atom(character)
        case .command(let name): return try command(name)
        }
    }

    private mutating func atom(_ character: Character) throws(MathError) -> MathNode {
        switch character {
        case "{":
            let content = try row()
            guard take(.character("}")) else { throw MathError("{ is not closed") }
            return content
        case "}": throw MathError("} closes nothing")
        case "^", "_": throw MathError("\(character) has nothing before it")
        case "~": return .text("\u{A0}")
        case "$", "#": throw MathError("\(character) has no place in a formula; write \\\(character)")
        case "-": return .symbol("−", .infix)
        case "*": return .symbol("∗", .infix)
        case "'": return .symbol("′", .ordinary)
        case "+", "=", "<", ">", "/", ":": return .symbol(String(character), .infix)
        case "(", ")", "[", "]", "|": return .symbol(String(character), .bracket)
        case ",", ";": return .symbol(String(character), .punctuation)
        case "!", "?", ".", "@", "`", "\"": return .symbol(String(character), .ordinary)
        default:
            if character.isNumber { return .number(String(alphabet.letter(character))) }
            if character.isLetter { return .identifier(String(alphabet.letter(character))) }
            return .symbol(String(character), character.isMathSymbol ? .infix : .ordinary)
        }
    }

    private mutating func command(_ name: String) throws(MathError) -> MathNode {
        if let letter = LaTeXSymbols.identifiers[name] { return .identifier(String(letter.map { alphabet.letter($0) })) }
        if LaTeXSymbols.functions.contains(name) {
            // `\arg\max` is one function.
            if name == "arg", peek == .command("max") || peek == .command("min"), case .command(let rest)? = next() { return .symbol("arg " + rest, .limit) }
            return .identifier(name)
        }
        if let limit = LaTeXSymbols.limits[name] { return .symbol(limit, .limit) }
        if let sign = LaTeXSymbols.infix[name] { return .symbol(sign, .infix) }
        if let sign = LaTeXSymbols.ordinary[name] { return .symbol(sign, .ordinary) }
        if let large = LaTeXSymbols.large[name] { return .symbol(large.sign, .large(hasLimits: large.hasLimits)) }
        if let bracket = LaTeXSymbols.brackets[name] { return .symbol(bracket, .bracket) }
        if let width = LaTeXSymbols.spaces[name] { return .space(width) }
        if let accent = LaTeXSymbols.accents[name] {
            return .accent(try argument(), sign: accent.sign, isWide: accent.isWide, isUnder: accent.isUnder)
        }
        return try structure(name)
    }
}
