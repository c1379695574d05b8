/// The lines that begin a block in Python: with a colon, and indentation for braces.
extension PythonSpelling {
    private static let withoutBraces = "In Swift there is no ':' and no indentation for a block: its body stands in braces."

    static func header(_ line: TypedLine) -> Finding? {
        let tokens = line.tokens
        let first = tokens[0], last = tokens[tokens.count - 1]
        if first.isWord("def") || first.isWord("async") && tokens.count > 1 && tokens[1].isWord("def") { return function(line) }
        // `class A { def f(self) { … } }`
        if let index = tokens.indices.first(where: { $0 > 0 && $0 + 2 < tokens.count && tokens[$0].isWord("def") && tokens[$0 + 1].kind == .word && tokens[$0 + 2].isMark("(") }) { return function(line, at: index) }
        // `} elif`, and `elif` at the beginning.
        if let index = tokens.firstIndex(where: { $0.isWord("elif") }) {
            let end = tokens[index...].firstIndex { $0.isMark(":") || $0.isMark("{") } ?? tokens.count
            return Finding("In Swift 'elif' is 'else if', and the body stands in braces.", tokens[index], write: "else if \(swift(tokens[(index + 1)..<end])) { … }")
        }
        if first.isWord("func"), last.isMark(":"), tokens.count > 3, !tokens.contains(where: { $0.isMark("{") }) {
            return Finding(withoutBraces, first, last, write: "\(TypedLine.source(tokens.dropLast())) { … }")
        }
        guard first.kind == .word, ["if", "while", "for", "else", "class", "struct", "try", "except", "finally", "with"].contains(first.text) else { return nil }
        if first.isWord("for"), let found = loopVariables(line) { return found }
        let start = first.isWord("if") || first.isWord("while") || first.isWord("for") ? 1 : 0
        guard let colon = line.outerIndex(of: ":", from: start), line.outerIndex(of: "{") == nil, !tokens[..<colon].contains(where: { $0.isMark("?") }) else {
            if first.isWord("with"), tokens.count > 1, tokens[1].kind == .word || tokens[1].isSpaced { return Finding("There is no 'with' in Swift.", first, last, write: "noGrad { … } for torch.no_grad().") }
            return first.isWord("class") || first.isWord("struct") ? superclass(line) : nil
        }
        let said = withoutBraces
        let head = tokens[..<colon]
        let body = tokens[(colon + 1)...]
        if first.isWord("class") || first.isWord("struct"), !body.isEmpty {
            guard body.count == 1, body.first?.isWord("pass") == true, tokens.count > 2 else { return nil }
            return tokens[2].isMark("(") ? superclass(line) : Finding(said, first, last, write: "\(first.text) \(tokens[1].text) { }")
        }
        let block = body.isEmpty ? "{ … }" : body.count == 1 && body.first?.isWord("pass") == true ? "{ }" : "{ \(swift(body)) }"
        switch first.text {
        case "with":
            let source = TypedLine.source(head)
            return Finding("There is no 'with' in Swift.", first, last, write: source.contains("no_grad") ? "noGrad \(block)" : "what it does without 'with'.")
        case "try": return Finding(said, first, last, write: "do { try … } catch { … }")
        case "except": return Finding("In Swift errors are caught with do { try … } catch { … }.", first, last)
        case "finally": return Finding("Swift has no 'finally'.", first, last, write: "defer { … } at the beginning of the block.")
        case "class", "struct": return superclass(line)
        case "if" where head.contains { $0.isWord("__name__") }: return Finding(said, first, last, note: "A lesson runs from its top to its end: leave this line out.")
        default: return Finding(said, first, last, write: "\(swift(head)) \(block)")
        }
    }

    /// `class Net(nn.Module):`
    private static func superclass(_ line: TypedLine) -> Finding? {
        let tokens = line.tokens
        guard tokens.count > 2, tokens[1].kind == .word else { return nil }
        let last = tokens[tokens.count - 1]
        if tokens[2].isMark("("), let close = line.closing(2) {
            let parent = tokens[3..<close].last { $0.kind == .word }?.text ?? ""
            return Finding("In Swift a superclass is named after ':', and the body stands in braces.", tokens[0], last, write: "\(tokens[0].text) \(tokens[1].text)\(parent.isEmpty || parent == "object" ? "" : ": " + parent) { … }")
        }
        guard tokens[2].isMark(":"), tokens.count == 3 else { return nil }
        return Finding(withoutBraces, tokens[0], last, write: "\(tokens[0].text) \(tokens[1].text) { … }")
    }

    /// `for i, x in enumerate(xs)`
    private static func loopVariables(_ line: TypedLine) -> Finding? {
        let tokens = line.tokens
        guard let position = tokens.firstIndex(where: { $0.isWord("in") }), position > 3, tokens[1].kind == .word, tokens[2].isMark(","), tokens[1..<position].allSatisfy({ $0.kind == .word || $0.isMark(",") }) else { return nil }
        var end = line.outerIndex(of: ":") ?? line.outerIndex(of: "{") ?? tokens.count
        // A loop takes a dictionary itself.
        if end > position + 5, tokens[end - 1].isMark(")"), tokens[end - 2].isMark("("), tokens[end - 3].isWord("items") { end -= 4 }
        return Finding("In Swift the variables of a loop stand in parentheses.", tokens[1], tokens[position - 1], write: "for (\(TypedLine.source(tokens[1..<position]))) in \(swift(tokens[(position + 1)..<end])) { … }")
    }

    /// `def f(x: int) -> int:`
    private static func function(_ line: TypedLine, at start: Int = 0) -> Finding {
        let tokens = line.tokens
        let said = "In Swift a function is declared with 'func' and braces."
        guard let open = tokens[start...].firstIndex(where: { $0.isMark("(") }), open > start + 1, let close = line.closing(open) else { return Finding(said, tokens[start], write: "func name(x: Int) -> Int { … }") }
        let name = tokens[open - 1].text
        let isForward = name == "forward"
        var parameters: [String] = []
        var isMethod = false
        for item in tokens[(open + 1)..<close].split(whereSeparator: { $0.isMark(",") }) {
            guard let own = item.first, own.kind == .word else { continue }
            if own.text == "self" {
                isMethod = true
                continue
            }
            let colon = item.firstIndex { $0.isMark(":") }
            let equals = item.firstIndex { $0.isMark("=") }
            let type = colon.map { typeName(item[($0 + 1)..<(equals ?? item.endIndex)]) } ?? (isForward ? "Tensor" : "Double")
            let value = equals.map { " = " + swift(item[($0 + 1)...]) } ?? ""
            parameters.append("\(name == "__init__" ? "" : "_ ")\(own.text): \(type)\(value)")
        }
        let list = parameters.joined(separator: ", ")
        if name == "__init__" { return Finding("In Swift an initialiser is declared with 'init', and braces.", tokens[start], tokens[close], write: parameters.isEmpty ? start == 0 ? "override init() { … }" : "init() { … }" : "init(\(list)) { … }") }
        if name == "__call__" { return Finding(said, tokens[start], tokens[close], write: "func callAsFunction(\(list)) -> Tensor { … }") }
        var result = isForward ? " -> Tensor" : parameters.isEmpty ? "" : " -> Double"
        if let arrow = line.outerIndex(of: "->", from: start) {
            let end = line.outerIndex(of: ":", from: arrow) ?? line.outerIndex(of: "{", from: arrow) ?? tokens.count
            let type = typeName(tokens[(arrow + 1)..<end])
            result = type == "Void" ? "" : " -> \(type)"
        }
        return Finding(said, tokens[start], tokens[close], write: "\(isForward && isMethod ? "override " : "")func \(name)(\(list))\(result) { … }, with the types that are meant.")
    }

    static func typeName(_ tokens: ArraySlice<TypedLine.Token>) -> String {
        let text = TypedLine.source(tokens)
        let names = ["int": "Int", "float": "Double", "str": "String", "bool": "Bool", "None": "Void", "list": "[Double]", "torch.Tensor": "Tensor", "list[int]": "[Int]", "list[float]": "[Double]", "list[str]": "[String]", "List[int]": "[Int]", "List[float]": "[Double]"]
        return names[text] ?? (text.contains(".") ? String(text.split(separator: ".").last ?? "") : text)
    }
}
