/// What learners bring from C, Java, JavaScript and others: found in lines that no Swift has.
extension PythonSpelling {
    private static let types = [
        "int": "Int", "float": "Double", "double": "Double", "long": "Int", "string": "String", "str": "String", "bool": "Bool", "boolean": "Bool", "char": "Character", "Int": "Int", "Double": "Double", "Float": "Float", "String": "String",
        "Bool": "Bool", "Tensor": "Tensor", "auto": "", "number": "Double",
    ]

    static func otherLanguage(_ line: TypedLine) -> Finding? {
        let tokens = line.tokens
        guard tokens.count > 1, tokens[0].kind == .word, tokens[1].kind == .word else { return made(line) }
        let (first, second, last) = (tokens[0], tokens[1], tokens[tokens.count - 1])
        let third = tokens.count > 2 ? tokens[2] : nil
        switch first.text {
        case "const", "val": return Finding("In Swift a constant is declared with 'let'.", first, write: "let \(swift(tokens.dropFirst()))")
        case "let" where second.isWord("mut"): return Finding("In Swift a variable is declared with 'var'.", first, second, write: "var \(swift(tokens.dropFirst(2)))")
        case "function", "fn", "fun": return Finding("In Swift a function is declared with 'func'.", first, write: "func \(TypedLine.source(tokens.dropFirst()))")
        case "async" where second.isWord("function"): return Finding("In Swift a function is declared with 'func', and cells run one thing after another.", first, second, write: "func \(TypedLine.source(tokens.dropFirst(2)))")
        case "interface": return Finding("In Swift an interface is a protocol.", first, write: "protocol \(TypedLine.source(tokens.dropFirst()))")
        case "typedef" where tokens.count == 3: return Finding("In Swift a type gets another name with 'typealias'.", first, last, write: "typealias \(last.text) = \(types[second.text] ?? second.text)")
        case "using", "package", "namespace": return third?.isMark("=") == true ? nil : Finding("Swift has no '\(first.text)': leave this line out.", first, last)
        case "match" where last.isMark("{") || last.isMark("}") || last.isMark(":"): return Finding("In Swift this is a 'switch'.", first, write: "switch \(second.text) { case …: … default: … }")
        case "foreach": return Finding("In Swift this loop is 'for'.", first, write: "for \(TypedLine.source(tokens.dropFirst()))")
        case "for" where tokens.count > 3 && third?.isWord("of") == true: return Finding("In Swift a loop walks through its values with 'in'.", tokens[2], write: "for \(second.text) in \(TypedLine.source(tokens.dropFirst(3)))")
        case "class", "struct", "enum":
            guard let third, third.isWord("extends") || third.isWord("implements") else { break }
            return Finding("In Swift a superclass, or a protocol, is named after ':'.", tokens[2], write: "\(first.text) \(second.text): \(TypedLine.source(tokens.dropFirst(3)))")
        default: break
        }
        if let type = types[first.text], let third {
            if third.isMark("="), tokens.count > 3 {
                return Finding("In Swift a type stands behind the name, after ':'.", first, second, write: "let \(second.text)\(type.isEmpty ? "" : ": " + type) = \(swift(tokens[3...].filter { !$0.isMark(";") }))")
            }
            if third.isMark("("), last.isMark("{") || last.isMark("}") { return function(line, 0, type) }
        }
        if first.isWord("void"), third?.isMark("(") == true { return function(line, 0, nil) }
        return made(line)
    }

    /// `int f(int x) {`
    private static func function(_ line: TypedLine, _ start: Int, _ result: String?) -> Finding? {
        guard let close = line.closing(start + 2) else { return nil }
        return Finding("In Swift a function is declared with 'func', and the type of its result stands behind '->'.", line.tokens[start], line.tokens[close], write: "func \(line.tokens[start + 1].text)(\(parameters(line, start + 2, close)))\(result.map { " -> " + $0 } ?? "") { … }")
    }

    /// `int x, int y` and `x int, y int`, in the brackets from `open` to `close`, as Swift writes it.
    private static func parameters(_ line: TypedLine, _ open: Int, _ close: Int) -> String {
        line.tokens[(open + 1)..<close].split { $0.isMark(",") }.map { part in
            guard part.count == 2, let first = part.first, let second = part.last else { return TypedLine.source(part) }
            if let type = types[first.text] { return "\(second.text): \(type)" }
            return "\(first.text): \(types[second.text] ?? second.text)"
        }.joined(separator: ", ")
    }

    /// `new P()`
    private static func made(_ line: TypedLine) -> Finding? {
        // The last parameter of a closure may be called so, too.
        for (token, next) in zip(line.tokens, line.tokens.dropFirst()) where token.isWord("new") && next.kind == .word && !next.isWord("in") {
            return Finding("Swift makes a value without 'new'.", token, next, write: "\(next.text)(…).")
        }
        return nil
    }

    // MARK: Declarations

    /// Types in the wrong place, anonymous functions, lists of arguments.
    static func declaration(_ line: TypedLine) -> Finding? {
        let tokens = line.tokens
        if tokens.count > 4, tokens[0].kind == .word, tokens[1].isMark(":"), let type = types[tokens[2].text], tokens[3].isMark("=") {
            return Finding("In Swift a constant is declared with 'let', a variable with 'var'.", tokens[0], write: "let \(tokens[0].text): \(type) = \(swift(tokens[4...]))")
        }
        for (index, token) in tokens.enumerated() where index + 2 < tokens.count {
            let (next, third) = (tokens[index + 1], tokens[index + 2])
            let isFirst = index == 0 || tokens[index - 1].isMark("{") || tokens[index - 1].isMark(";")
            // `var x int = 5`
            if token.isWord("let") || token.isWord("var"), next.kind == .word, third.kind == .word, third.isSpaced, let type = types[third.text] {
                return Finding("In Swift ':' stands between a name and its type.", next, third, write: "\(token.text) \(next.text): \(type)")
            }
            // `let a: list[int]`, `let a: int[]`
            if token.isMark(":") || token.isMark("->"), next.kind == .word, third.isMark("["), !third.isSpaced, isDeclaring(tokens, before: index), let close = line.closing(index + 2) {
                return Finding("In Swift the type of an array is [Int], and that of a dictionary [String: Int].", next, tokens[close], write: typed(tokens[(index + 1)...close]))
            }
            // `public int x = 5`, and `int x` among the members of a type.
            if index > 0, isFirst || ["public", "private", "static", "final"].contains(tokens[index - 1].text), let type = types[token.text], !type.isEmpty, next.kind == .word, third.isMark("=") || third.isMark(";") {
                return Finding("In Swift a type stands behind the name, after ':'.", token, next, write: "var \(next.text): \(type)")
            }
            if token.isWord("void"), next.isWord("main") { return Finding("A cell needs no 'main': it runs from its top to its end.", token, next) }
            if token.isWord("void"), next.kind == .word, third.isMark("("), index > 0 { return function(line, index, nil) }
            guard token.isWord("func") || token.isWord("init") || token.isWord("function") || token.isWord("fun") else { continue }
            // `let f = func(x: Int) { … }`
            if token.text != "init", next.isMark("("), index == 0 ? token.isWord("func") : tokens[index - 1].isMark("=") || tokens[index - 1].isMark("(") || tokens[index - 1].isMark(",") || tokens[index - 1].isWord("return"), let close = line.closing(index + 1) {
                return Finding("In Swift a function without a name is a closure.", token, tokens[close], write: "{ (\(parameters(line, index + 1, close))) in … }")
            }
            guard let open = next.isMark("(") ? index + 1 : third.isMark("(") ? index + 2 : nil, let close = line.closing(open) else { continue }
            if let found = parameter(line, open, close) { return found }
        }
        return nil
    }

    /// `func f(self, x)`, `func f(*args)`, `func f(int x)`
    private static func parameter(_ line: TypedLine, _ open: Int, _ close: Int) -> Finding? {
        for part in line.tokens[(open + 1)..<close].split(whereSeparator: { $0.isMark(",") }) {
            guard let first = part.first, let last = part.last else { continue }
            if part.count == 1, first.isWord("self") { return Finding("In Swift 'self' is no parameter: it is there by itself in every method.", first, note: "Leave it out.") }
            if first.isMark("*"), part.count == 2 { return Finding("In Swift a parameter that takes any number of values has '...' behind its type.", first, last, write: "_ \(last.text): Int...") }
            if first.isMark("*"), part.count == 3 { return Finding("Swift has no parameter for arguments of any name.", first, last, note: "Name each parameter, with a default value.") }
            guard part.count == 2, last.kind == .word else { continue }
            if let type = types[first.text] { return Finding("In Swift a type stands behind the name, after ':'.", first, last, write: "\(last.text): \(type)") }
            if let type = types[last.text] { return Finding("In Swift ':' stands between a name and its type.", first, last, write: "\(first.text): \(type)") }
        }
        return nil
    }

    private static func isDeclaring(_ tokens: [TypedLine.Token], before index: Int) -> Bool {
        if index == 2, tokens[0].isWord("let") || tokens[0].isWord("var") { return true }
        return tokens[..<index].contains { $0.isWord("func") || $0.isWord("init") }
    }

    /// `list[int]` and `int[]` as Swift writes them.
    private static func typed(_ tokens: ArraySlice<TypedLine.Token>) -> String {
        guard let name = tokens.first?.text else { return "[Int]" }
        let parts = tokens.dropFirst(2).dropLast().split { $0.isMark(",") }.map { part in
            let name = typeName(part)
            return types[name] ?? name
        }
        switch (name, parts.count) {
        case (_, 0): return "[\(types[name] ?? name)]"
        case ("Optional", 1): return "\(parts[0])?"
        case ("dict", 2), ("Dict", 2): return "[\(parts[0]): \(parts[1])]"
        case ("tuple", 2...), ("Tuple", 2...): return "(\(parts.joined(separator: ", ")))"
        case ("set", 1), ("Set", 1): return "Set<\(parts[0])>"
        default: return "[\(parts.joined(separator: ", "))]"
        }
    }

    // MARK: Statements and expressions

    /// `try { … }`, `return 1, 2`, `(int) x`, `{ |x| x }`, `c?1:2`
    static func spelledOtherwise(_ line: TypedLine) -> Finding? {
        let tokens = line.tokens
        let last = tokens[tokens.count - 1]
        if tokens[0].isWord("try"), tokens.count > 1, tokens[1].isMark("{"), last.isMark("{") || tokens.contains(where: { ["catch", "except", "finally"].contains($0.text) }) {
            return Finding("In Swift errors are caught with do { … } catch { … }.", tokens[0], write: "'do' in place of 'try', and 'try' before each call that can throw.")
        }
        if tokens[0].isWord("do"), tokens.count > 1, tokens[1].isMark("{"), let position = tokens.lastIndex(where: { $0.isWord("while") }), tokens[position - 1].isMark("}") {
            return Finding("In Swift the loop that runs at least once is 'repeat'.", tokens[0], write: "repeat { … } while \(swift(tokens[(position + 1)...].filter { !$0.isMark(";") }))")
        }
        for (index, token) in tokens.enumerated() where index + 1 < tokens.count {
            let next = tokens[index + 1]
            if index > 0, tokens[index - 1].isMark("}") {
                if token.isWord("except") { return Finding("In Swift errors are caught with do { try … } catch { … }.", token, write: "catch { … }, where 'error' is what was thrown.") }
                if token.isWord("finally") { return Finding("Swift has no 'finally'.", token, write: "defer { … } at the beginning of the block.") }
            }
            if token.isWord("catch"), index > 0, tokens[index - 1].isMark("}"), next.kind == .word, index + 2 < tokens.count, tokens[index + 2].isMark("{"), ["Exception", "Error", "ValueError", "e", "err", "error"].contains(next.text) {
                return Finding("In Swift 'catch' names nothing: what was thrown is 'error' in its braces.", token, next, write: "catch { print(error) }")
            }
            if token.isWord("return"), let comma = line.outerIndex(of: ",", from: index + 1) {
                let end = line.tokens[(index + 1)...].firstIndex { $0.isMark("}") || $0.isMark(";") } ?? tokens.count
                guard comma < end, !tokens[(index + 1)..<end].contains(where: { $0.isMark("{") }) else { continue }
                return Finding("In Swift several results are given back in parentheses.", token, tokens[end - 1], write: "return (\(swift(tokens[(index + 1)..<end]))), and the type of the result is such as (Int, Int).")
            }
            if next.isMark(":"), token.kind == .word, index + 3 < tokens.count, tokens[index + 2].isMark("="), !tokens[index + 2].isSpaced {
                let isWithin = index > 0 && tokens[index - 1].isMark("(")
                let value = tokens[(index + 3)..<(isWithin ? line.closing(index - 1) ?? tokens.count : tokens.count)]
                return Finding("In Swift a value is given with '='.", next, tokens[index + 2], write: "let \(token.text) = \(swift(value))" + (isWithin ? " on a line before." : ""))
            }
            if token.isMark("?"), token.isSpaced, next.isMark(":") { return Finding("In Swift what stands in for nil is given with '??'.", token, next, write: "a ?? b") }
            if token.isMark("?"), !token.isSpaced, index > 0, tokens[index - 1].kind == .word, [.number, .text].contains(next.kind), let colon = line.outerIndex(of: ":", from: index + 1) {
                return Finding("In Swift there are spaces around the '?' and the ':' of a choice.", token, tokens[colon], write: "condition ? a : b")
            }
            if token.isWord("print"), next.isSpaced, next.kind != .mark, index > 0, tokens[index - 1].isMark("{") || tokens[index - 1].isMark(";") {
                let values = tokens[(index + 1)..<(tokens[index...].firstIndex { $0.isMark(";") || $0.isMark("}") } ?? tokens.count)]
                return Finding("In Swift 'print' takes its values in parentheses.", token, values.last, write: "print(\(swift(values))).")
            }
            if token.isWord("raise"), next.isSpaced, index > 0, tokens[index - 1].isMark("{") || tokens[index - 1].isMark(";") { return Finding(raised, token, note: raisedValue) }
            if token.isWord("instanceof"), index > 0, next.kind == .word { return Finding("In Swift a value is asked for its type with 'is'.", token, write: "\(tokens[index - 1].text) is \(next.text)") }
            if token.isWord("typeof"), next.kind != .mark { return Finding("In Swift this is type(of: \(next.text)).", token, next) }
            if token.isMark("$"), next.kind == .text { return Finding("In Swift values are put into a string with \\(…).", token, next, write: "\"x is \\(x)\"") }
            if token.isMark("{"), next.isMark("|"), index + 3 < tokens.count, tokens[index + 3].isMark("|") { return Finding("In Swift the parameters of a closure stand before 'in'.", next, tokens[index + 3], write: "{ \(tokens[index + 2].text) in … }") }
            // `(int) 5.5`
            if token.isMark("("), index + 3 < tokens.count, let type = types[next.text], !type.isEmpty, tokens[index + 2].isMark(")"), tokens[index + 3].kind != .mark, index == 0 || tokens[index - 1].isMark("=") || tokens[index - 1].isWord("return") || tokens[index - 1].isMark("(") {
                return Finding("In Swift a value becomes one of another type by that type's name.", token, tokens[index + 2], write: "\(type)(\(tokens[index + 3].text))")
            }
        }
        return nil
    }
}
