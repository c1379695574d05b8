/// Functions, variables and subscripts.
extension SignatureReader {
    /// The lines of a documentation comment.
    mutating func documentation() -> String? {
        var lines: [String] = []
        space()
        while byte() == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "/"), byte(2) == UInt8(ascii: "/") {
            position += 3
            if byte() == 0x20 { position += 1 }
            let start = position
            while position < bytes.count, byte() != 0x0A { position += 1 }
            lines.append(text(start, position))
            space()
        }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    mutating func declaration() -> StatementNode? {
        var modifiers = ModifiersNode()
        modifiers.documentation = documentation()
        let start = start()
        while true {
            if take("@") {
                guard takeWord("discardableResult") else { return nil }
                modifiers.isDiscardable = true
                continue
            }
            guard let word = word() else { return nil }
            switch word.text {
            case "static": modifiers.isStatic = true
            case "class" where ["func", "var", "subscript"].contains(nextWord()):
                modifiers.isStatic = true
                modifiers.isClassMember = true
            case "mutating": modifiers.isMutating = true
            case "prefix": modifiers.isPrefix = true
            case "postfix": modifiers.isPostfix = true
            case "private": modifiers.access = .private
            case "final": modifiers.isFinal = true
            case "override": modifiers.isOverride = true
            case "indirect": modifiers.isIndirect = true
            case "open":
                modifiers.access = .open
                modifiers.isOpen = true
            case "func": return function(modifiers, start)
            case "init": return initializer(modifiers, word.range, start)
            case "subscript": return subscriptDeclaration(modifiers, word.range, start)
            case "var": return property(modifiers, isMutable: true, start)
            case "let": return property(modifiers, isMutable: false, start)
            case "struct": return typeDeclaration(.structure, modifiers, start)
            case "class": return typeDeclaration(.classType, modifiers, start)
            case "enum": return typeDeclaration(.enumeration, modifiers, start)
            case "protocol": return typeDeclaration(.protocolType, modifiers, start)
            case "extension": return extensionDeclaration(modifiers, start)
            case "typealias": return alias(modifiers, start)
            default: return nil
            }
        }
    }

    private mutating func function(_ modifiers: ModifiersNode, _ start: Int) -> StatementNode? {
        let nameStart = self.start()
        let name: Word
        if let word = word() {
            name = word
        } else {
            while Self.operatorBytes.contains(byte()) { position += 1 }
            // `==<T>(`: the last may begin generic parameters.
            if position - nameStart > 1, bytes[position - 1] == UInt8(ascii: "<"), isNamePart(byte()) { position -= 1 }
            guard position > nameStart else { return nil }
            name = Word(text: text(nameStart, position), range: range(from: nameStart))
        }
        return signature(modifiers, start) { FunctionNode(.function, name: name.text, nameRange: name.range, modifiers: modifiers, range: $0) }
    }

    private static let operatorBytes = Array("/=-+!*%<>&|^~?.".utf8)

    private mutating func initializer(_ modifiers: ModifiersNode, _ keyword: SourceRange, _ start: Int) -> StatementNode? {
        let isFailable = byte() == UInt8(ascii: "?")
        if isFailable { position += 1 }
        return signature(modifiers, start) {
            let node = FunctionNode(.initializer, name: "init", nameRange: keyword, modifiers: modifiers, range: $0)
            node.isFailable = isFailable
            return node
        }
    }

    /// All that follows a function's name.
    private mutating func signature(_ modifiers: ModifiersNode, _ start: Int, _ make: (SourceRange) -> FunctionNode) -> StatementNode? {
        guard var generics = genericParameters(), let parameters = parameters(isSubscript: false), nextWord() != "async" else { return nil }
        let isRethrowing = takeWord("rethrows")
        let isThrowing = isRethrowing || takeWord("throws")
        var result: TypeNode?
        if take("-", ">") {
            guard let type = type() else { return nil }
            result = type
        }
        guard let requirements = requirements() else { return nil }
        generics.requirements = requirements
        var body: BlockNode?
        if isNext("{") {
            guard let block = block() else { return nil }
            body = block
        }
        let node = make(range(from: start))
        node.generics = generics
        node.parameters = parameters
        node.result = result
        node.isThrowing = isThrowing
        node.isRethrowing = isRethrowing
        node.body = body
        return StatementNode(.function(node), node.range)
    }

    private mutating func subscriptDeclaration(_ modifiers: ModifiersNode, _ keyword: SourceRange, _ start: Int) -> StatementNode? {
        guard var generics = genericParameters(), let parameters = parameters(isSubscript: true), take("-", ">"), let result = type(), let requirements = requirements() else { return nil }
        generics.requirements = requirements
        guard let accessors = accessors() else { return nil }
        let node = FunctionNode(.subscript, name: "subscript", nameRange: keyword, modifiers: modifiers, range: range(from: start))
        node.generics = generics
        node.parameters = parameters
        node.result = result
        node.accessors = accessors
        return StatementNode(.function(node), node.range)
    }

    mutating func parameters(isSubscript: Bool) -> [ParameterNode]? {
        guard take("(") else { return nil }
        var parameters: [ParameterNode] = []
        if take(")") { return parameters }
        repeat {
            guard let parameter = parameter(isSubscript) else { return nil }
            parameters.append(parameter)
        } while take(",")
        return take(")") ? parameters : nil
    }

    mutating func parameter(_ isSubscript: Bool) -> ParameterNode? {
        guard let first = word() else { return nil }
        let second = isNext(":") ? nil : word()
        guard take(":") else { return nil }
        var isInout = false
        var isAutoclosure = false
        var isEscaping = false
        while true {
            if take("@") {
                if takeWord("autoclosure") { isAutoclosure = true } else if takeWord("escaping") { isEscaping = true } else { return nil }
            } else if takeWord("inout") {
                isInout = true
            } else {
                break
            }
        }
        guard let type = type() else { return nil }
        var isVariadic = false
        if byte() == UInt8(ascii: "."), byte(1) == UInt8(ascii: "."), byte(2) == UInt8(ascii: ".") {
            position += 3
            isVariadic = true
        }
        var value: Later<ExpressionNode>?
        if take("=") {
            guard let read = defaultValue() else { return nil }
            value = read
        }
        let inner = second ?? first
        return ParameterNode(
            label: first.text == "_" || isSubscript && second == nil ? nil : first.text, name: inner.text, nameRange: inner.range, type: type, isInout: isInout,
            isVariadic: isVariadic, isAutoclosure: isAutoclosure, isEscaping: isEscaping, defaultValue: value)
    }

    /// `var count: Int { get set }`, `var isEmpty: Bool { count == 0 }`, `let name: String`
    private mutating func property(_ modifiers: ModifiersNode, isMutable: Bool, _ start: Int) -> StatementNode? {
        guard let name = word(), take(":"), let type = type() else { return nil }
        var accessors: AccessorsNode?
        if isNext("{") {
            guard let read = self.accessors() else { return nil }
            accessors = read
        }
        guard !isNext("="), !isNext(",") else { return nil }
        let binding = VariableNode.Binding(
            pattern: PatternNode(.name(name.text, isMutable: isMutable), name.range), type: type, value: nil, accessors: accessors, range: range(from: name.range.start))
        let node = VariableNode(modifiers: modifiers, isMutable: isMutable, bindings: [binding], range: range(from: start))
        return StatementNode(.variables(node), node.range)
    }

    /// `{ get set }`, `{ get { … } set { … } }`, or the getter's statements alone.
    private mutating func accessors() -> AccessorsNode? {
        let start = start()
        guard isNext("{") else { return nil }
        var ahead = self
        _ = ahead.take("{")
        let first = ahead.nextWord()
        if let first, ["mutating", "nonmutating", "willSet", "didSet"].contains(first) { return nil }
        guard first == "get" || first == "set" else {
            guard !ahead.isNext("/") else { return nil }
            guard let body = block() else { return nil }
            let getter = AccessorsNode.Accessor(name: "get", parameter: nil, parameterRange: .none, body: body, isMutating: nil, isThrowing: false, range: body.range)
            return AccessorsNode(accessors: [getter], range: body.range)
        }
        self = ahead
        var accessors: [AccessorsNode.Accessor] = []
        while let word = word() {
            guard word.text == "get" || word.text == "set" else { return nil }
            var body: BlockNode?
            if isNext("{") {
                guard let read = block() else { return nil }
                body = read
            }
            accessors.append(.init(name: word.text, parameter: nil, parameterRange: .none, body: body, isMutating: nil, isThrowing: false, range: range(from: word.range.start)))
        }
        return take("}") ? AccessorsNode(accessors: accessors, range: range(from: start)) : nil
    }
}
