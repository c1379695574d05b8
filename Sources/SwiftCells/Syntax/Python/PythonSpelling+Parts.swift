/// What Python spells another way inside a line: conditions, slices, comprehensions, strings.
extension PythonSpelling {
    static func part(_ line: TypedLine) -> Finding? {
        let tokens = line.tokens
        if let index = tokens.firstIndex(where: { $0.isWord("lambda") }) {
            let end = tokens[index...].firstIndex { $0.isMark(":") }
            let names = end.map { TypedLine.source(tokens[(index + 1)..<$0]) } ?? "x"
            if names.contains("=") { return Finding("In Swift a lambda is a closure.", tokens[index], write: "{ x in x * 2 }") }
            let stop = end.map { bodyEnd(line, $0 + 1) } ?? index
            let body = end.map { swift(tokens[($0 + 1)..<stop]) } ?? "x * 2"
            return Finding("In Swift a lambda is a closure.", tokens[index], end.map { _ in tokens[stop - 1] }, write: "{ \(names.isEmpty ? "" : names + " in ")\(body) }")
        }
        if let token = tokens.first(where: { $0.kind == .formattedText }) {
            let (text, isFormatted) = interpolation(token.text)
            return Finding("In Swift values are put into a string with \\(…).", token, write: text + (isFormatted ? ", after import Foundation." : ""))
        }
        return comprehension(line) ?? membership(line) ?? choice(line) ?? words(line) ?? subscripts(line) ?? literals(line)
    }

    /// Where an expression that begins at `start` ends: with its bracket, a comma, or the line.
    private static func bodyEnd(_ line: TypedLine, _ start: Int) -> Int {
        var depth = 0
        for index in line.tokens.indices.dropFirst(start) where line.tokens[index].kind == .mark {
            let text = line.tokens[index].text
            if depth == 0, ",)]}:{".contains(text) { return index }
            if "([".contains(text) { depth += 1 }
            if ")]".contains(text) { depth -= 1 }
        }
        return line.tokens.count
    }

    /// `[i * 2 for i in x if i > 0]`
    private static func comprehension(_ line: TypedLine) -> Finding? {
        let tokens = line.tokens
        guard let open = tokens.firstIndex(where: { $0.isMark("[") }), let close = line.closing(open), let loop = tokens[open..<close].firstIndex(where: { $0.isWord("for") }), let position = tokens[loop..<close].firstIndex(where: { $0.isWord("in") }), loop > open + 1, position > loop + 1 else { return nil }
        let filter = tokens[position..<close].firstIndex { $0.isWord("if") }
        let source = swift(tokens[(position + 1)..<(filter ?? close)])
        let name = TypedLine.source(tokens[(loop + 1)..<position])
        let values = source.contains("..<") || source.contains(" ") && !source.hasPrefix("[") ? "(\(source))" : source
        let kept = filter.map { ".filter { \(name) in \(swift(tokens[($0 + 1)..<close])) }" } ?? ""
        let body = swift(tokens[(open + 1)..<loop])
        return Finding("Swift has no list comprehensions.", tokens[open], tokens[close], write: "\(values)\(kept)\(body == name ? "" : ".map { \(name) in \(body) }")")
    }

    /// `if 2 in xs`, `4 not in xs`
    private static func membership(_ line: TypedLine) -> Finding? {
        let tokens = line.tokens
        guard let word = tokens.first, ["if", "while", "elif", "assert", "return"].contains(word.text), let position = tokens.firstIndex(where: { $0.isWord("in") }), position > 1 else { return nil }
        let isNegated = tokens[position - 1].isWord("not")
        // `x is in xs`, `x is not in xs`.
        let words = tokens[1..<(position - (isNegated ? 1 : 0))]
        let value = words.last?.isWord("is") == true ? words.dropLast() : words
        let end = bodyEnd(line, position + 1)
        guard !value.isEmpty, end > position + 1, !value.contains(where: { $0.isMark("{") }) else { return nil }
        let container = swift(tokens[(position + 1)..<end])
        let isKey = value.count == 1 && value.first?.kind == .text && tokens[position + 1].kind == .word
        return Finding("In Swift 'in' belongs to loops: what contains a value is asked for it.", tokens[1], tokens[end - 1], write: "\(word.text) \(isNegated ? "!" : "")\(container).contains(\(swift(value)))" + (isKey ? ", or \(container)[\(swift(value))] \(isNegated ? "==" : "!=") nil for the keys of a dictionary." : ""))
    }

    /// `5 if x else 3`
    private static func choice(_ line: TypedLine) -> Finding? {
        let tokens = line.tokens
        guard let position = tokens.indices.dropFirst().first(where: { tokens[$0].isWord("if") && !tokens[$0 - 1].isWord("else") && !tokens[$0 - 1].isMark("=") && !tokens[$0 - 1].isMark("}") && !tokens[$0 - 1].isMark(";") }),
            let other = tokens[position...].firstIndex(where: { $0.isWord("else") }), !tokens[position...other].contains(where: { $0.isMark("{") }), position + 1 < other else { return nil }
        var depth = 0
        var start = position
        while start > 0 {
            let token = tokens[start - 1]
            if token.isMark(")") || token.isMark("]") { depth += 1 }
            if depth == 0, token.kind == .mark && "([,{".contains(token.text) || token.isMark("=") || token.isWord("return") { break }
            if token.isMark("(") || token.isMark("[") { depth -= 1 }
            start -= 1
        }
        let end = bodyEnd(line, other + 1)
        guard start < position, end > other + 1 else { return nil }
        return Finding("In Swift this is 'condition ? a : b'.", tokens[start], tokens[end - 1], write: "\(swift(tokens[(position + 1)..<other])) ? \(swift(tokens[start..<position])) : \(swift(tokens[(other + 1)..<end]))")
    }

    /// `and`, `or`, `not`, `is not None`
    private static func words(_ line: TypedLine) -> Finding? {
        let tokens = line.tokens
        for (index, token) in tokens.enumerated() where token.kind == .word && index > 0 && index + 1 < tokens.count {
            if token.text == "is", tokens[index + 1].isWord("nil") || tokens[index + 1].isWord("None") { return Finding("In Swift 'is' asks for a type: a value is compared with '=='.", token, tokens[index + 1], write: "== nil") }
            if token.text == "is", tokens[index + 1].isWord("not") { return Finding("In Swift 'is not None' is '!= nil'.", token, tokens[index + 1]) }
            if tokens[index - 1].isWord("func") { continue }
            // Beside values these are no names.
            guard token.isSpaced || tokens[index - 1].isMark("("), tokens[index + 1].isSpaced || tokens[index + 1].isMark("(") else { continue }
            let isBehindComma = tokens[index - 1].isMark(",") || tokens[index - 1].isMark("(")
            switch token.text {
            // A function of such a name may be called, and a parameter have it as its label.
            case "and" where isBehindComma, "or" where isBehindComma: break
            case "and" where tokens[index + 1].isSpaced: return Finding("In Swift 'and' is '&&'.", token)
            case "or" where tokens[index + 1].isSpaced: return Finding("In Swift 'or' is '||'.", token)
            case "not" where !tokens[index - 1].isMark("."): return Finding("In Swift 'not' is '!': !condition.", token)
            default: break
            }
        }
        return nil
    }

    /// `x[1:3]`, `x[:, 0]`, `x[::2]`
    private static func subscripts(_ line: TypedLine) -> Finding? {
        let tokens = line.tokens
        for open in tokens.indices.dropFirst() where tokens[open].isMark("[") && !tokens[open].isSpaced && (tokens[open - 1].kind == .word || tokens[open - 1].isMark("]") || tokens[open - 1].isMark(")")) {
            guard let close = line.closing(open), close > open + 1 else { continue }
            var parts: [ArraySlice<TypedLine.Token>] = []
            var depth = 0
            var start = open + 1
            var hasColon = false
            for index in (open + 1)..<close {
                if tokens[index].isMark("(") || tokens[index].isMark("[") { depth += 1 }
                if tokens[index].isMark(")") || tokens[index].isMark("]") { depth -= 1 }
                if depth == 0, tokens[index].isMark(":") { hasColon = true }
                if depth == 0, tokens[index].isMark(",") {
                    parts.append(tokens[start..<index])
                    start = index + 1
                }
            }
            parts.append(tokens[start..<close])
            // A choice or a label has a colon of its own.
            guard hasColon, !tokens[open...close].contains(where: { $0.isMark("?") }) else { continue }
            let isLabelled = parts.contains { part in part.count > 2 && part.first?.kind == .word && part.dropFirst().first?.isMark(":") == true && part.dropFirst(2).first?.isSpaced == true }
            if isLabelled { continue }
            let base = base(line, open)
            if parts.count == 1, let steps = stepped(parts[0], base) { return Finding("In Swift a part is written as a range, and steps with 'stride'.", tokens[open + 1], tokens[close - 1], write: steps) }
            return Finding("In Swift a part is written as a range.", tokens[open + 1], tokens[close - 1], write: "\(base)[\(parts.map { part(of: $0, isOnly: parts.count == 1) }.joined(separator: ", "))].")
        }
        return nil
    }

    private static func base(_ line: TypedLine, _ open: Int) -> String {
        var start = open - 1
        while start > 0, !line.tokens[start].isSpaced, line.tokens[start - 1].kind == .word || line.tokens[start - 1].isMark("."), line.tokens[start].kind == .word || line.tokens[start].isMark(".") { start -= 1 }
        return TypedLine.source(line.tokens[start..<open])
    }

    /// `x[::2]`, `x[::-1]`: what gives it of an array and of a tensor.
    private static func stepped(_ tokens: ArraySlice<TypedLine.Token>, _ base: String) -> String? {
        let pieces = tokens.split(omittingEmptySubsequences: false) { $0.isMark(":") }.map { swift($0) }
        guard pieces.count == 3, !pieces[2].isEmpty else { return nil }
        if pieces[0].isEmpty, pieces[1].isEmpty, pieces[2] == "-1" { return "Array(\(base).reversed())" }
        let steps = "stride(from: \(pieces[0].isEmpty ? "0" : pieces[0]), to: \(pieces[1].isEmpty ? base + ".count" : pieces[1]), by: \(pieces[2]))"
        return "\(steps).map { \(base)[$0] }; of a tensor \(base)[\(part(of: tokens, isOnly: true))]."
    }

    /// One index: `1:3`, `:`, `-2:`, `::2`.
    private static func part(of tokens: ArraySlice<TypedLine.Token>, isOnly: Bool) -> String {
        let pieces = tokens.split(omittingEmptySubsequences: false) { $0.isMark(":") }.map { swift($0) }
        guard pieces.count > 1 else { return pieces.first == "None" ? ".newAxis" : pieces.first ?? "" }
        func bound(_ text: String) -> String { text.hasPrefix("-") ? "(\(text))" : text }
        let low = bound(pieces[0]), high = bound(pieces[1])
        if pieces.count > 2, !pieces[2].isEmpty { return "stride(from: \(low.isEmpty ? "0" : pieces[0]), to: \(high.isEmpty ? "n" : pieces[1]), by: \(pieces[2]))" }
        switch (low.isEmpty, high.isEmpty) {
        case (true, true): return isOnly ? "..." : ".all"
        case (true, false): return "..<\(high)"
        case (false, true): return "\(low)..."
        case (false, false): return "\(low)..<\(high)"
        }
    }

    /// `'text'`, `{"a": 1}`, `a @ b`
    private static func literals(_ line: TypedLine) -> Finding? {
        let tokens = line.tokens
        if let index = tokens.indices.first(where: { tokens[$0].isMark("@") && tokens[$0].isSpaced && $0 + 1 < tokens.count && tokens[$0 + 1].isSpaced }) {
            return Finding("There is no operator '@' in Swift: the product of two matrices is a.matmul(b).", tokens[index])
        }
        let isSwitch = tokens.contains { $0.isWord("switch") }
        for open in tokens.indices where !isSwitch && tokens[open].isMark("{") && open + 2 < tokens.count && [.text, .number].contains(tokens[open + 1].kind) && tokens[open + 2].isMark(":") {
            guard let close = line.closing(open) else { continue }
            return Finding("In Swift a dictionary stands in square brackets.", tokens[open], tokens[close], write: "[\(swift(tokens[(open + 1)..<close]))]")
        }
        if let token = tokens.first(where: { $0.kind == .text && $0.text.hasPrefix("'") && $0.text.utf8.count > 1 && $0.text.hasSuffix("'") }) {
            return Finding("In Swift strings stand in double quotes.", token, write: quoted(token.text))
        }
        return nil
    }

    private static func quoted(_ text: String) -> String { "\"\(text.dropFirst().dropLast().replacing("\"", with: "\\\""))\"" }

    /// The Swift for `f"x is {x:.2f}"`, and whether it needs Foundation.
    private static func interpolation(_ typed: String) -> (String, isFormatted: Bool) {
        var result = "\""
        var isFormatted = false
        var rest = typed.dropFirst(2).dropLast()
        while let first = rest.first {
            if first == "{", !rest.hasPrefix("{{"), let close = rest.firstIndex(of: "}") {
                let inner = rest[rest.index(after: rest.startIndex)..<close]
                let parts = inner.split(separator: ":", maxSplits: 1)
                let value = parts.first.map(String.init) ?? ""
                if parts.count == 2 {
                    isFormatted = true
                    result += "\\(String(format: \"%\(parts[1])\", \(value)))"
                } else {
                    result += "\\(\(value.hasSuffix("=") ? String(value.dropLast()) : value))"
                }
                rest = rest[rest.index(after: close)...]
            } else {
                result += first == "\"" ? "\\\"" : String(first)
                rest = rest.dropFirst()
            }
        }
        return (result + "\"", isFormatted)
    }

    // MARK: The Swift for an expression

    /// Words and calls of Python as Swift writes them.
    static func swift(_ tokens: some Collection<TypedLine.Token>) -> String {
        let tokens = Array(tokens)
        var result: [TypedLine.Token] = []
        var index = 0
        while index < tokens.count {
            var token = tokens[index]
            let next = index + 1 < tokens.count ? tokens[index + 1] : nil
            let isMember = result.last?.isMark(".") == true
            if token.kind == .word, !isMember {
                switch token.text {
                case "True": token.text = "true"
                case "False": token.text = "false"
                case "None": token.text = "nil"
                case "and": token.text = "&&"
                case "or": token.text = "||"
                case "str": token.text = next?.isMark("(") == true ? "String" : "str"
                case "int": token.text = next?.isMark("(") == true ? "Int" : "int"
                case "float": token.text = next?.isMark("(") == true ? "Double" : "float"
                case "not":
                    token.text = "!"
                    result.append(token)
                    index += 1
                    if index < tokens.count {
                        var following = tokens[index]
                        following.isSpaced = false
                        result.append(following)
                        index += 1
                    }
                    continue
                case "is" where next?.isWord("not") == true:
                    token.text = "!="
                    index += 1
                case "is": token.text = "=="
                case "nn", "optim", "F":
                    if next?.isMark(".") == true {
                        index += 2
                        if index < tokens.count {
                            var following = tokens[index]
                            following.isSpaced = token.isSpaced
                            result.append(following)
                        }
                        index += 1
                        continue
                    }
                case "range", "len", "enumerate":
                    if next?.isMark("(") == true, let (text, end) = call(token.text, tokens, index + 1) {
                        token.text = text
                        result.append(token)
                        index = end + 1
                        continue
                    }
                default: break
                }
            } else if token.kind == .text, token.text.hasPrefix("'"), token.text.utf8.count > 1 {
                token.text = quoted(token.text)
            } else if token.kind == .formattedText {
                token.text = interpolation(token.text).0
            }
            result.append(token)
            index += 1
        }
        return TypedLine.source(result)
    }

    /// `range(2, n)`, `len(x)`, `enumerate(x)` from the bracket at `open`: the Swift for it, and where it ends.
    private static func call(_ name: String, _ tokens: [TypedLine.Token], _ open: Int) -> (String, Int)? {
        var depth = 0
        var start = open + 1
        var parts: [String] = []
        for index in open..<tokens.count where tokens[index].kind == .mark {
            if "([".contains(tokens[index].text) { depth += 1 }
            if ")]".contains(tokens[index].text) { depth -= 1 }
            if depth == 0 || depth == 1 && tokens[index].isMark(",") {
                if index > start { parts.append(swift(tokens[start..<index])) }
                start = index + 1
            }
            if depth == 0 {
                switch (name, parts.count) {
                case ("range", 1): return ("0..<\(parts[0])", index)
                case ("range", 2): return ("\(parts[0])..<\(parts[1])", index)
                case ("range", 3): return ("stride(from: \(parts[0]), to: \(parts[1]), by: \(parts[2]))", index)
                case ("len", 1): return ("\(parts[0]).count", index)
                case ("enumerate", 1): return ("\(parts[0]).enumerated()", index)
                default: return nil
                }
            }
        }
        return nil
    }
}
