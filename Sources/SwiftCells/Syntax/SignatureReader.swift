/// Reads the plainest of the library's signatures, without swift-syntax, at a tenth of its price: functions, operators,
/// initialisers and properties without body, default values and `where`.
///
/// The first use of an operator needs all its overloads, and a short lesson would spend most of its time on parsing them. What
/// is not understood here is nil, and parsed in full. The nodes are the same as those of ``SyntaxLowering``.
struct SignatureReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    static func read(_ file: SourceFile) -> StatementNode? {
        file.text.withUnsafeBufferPointer { bytes in
            var reader = SignatureReader(bytes)
            return reader.declaration()
        }
    }

    // MARK: Bytes

    private func byte(_ offset: Int = 0) -> UInt8 { position + offset < bytes.count ? bytes[position + offset] : 0 }

    private mutating func space() { while byte() == 0x20 || byte() == 0x0A { position += 1 } }

    /// Steps over a character, and the space before it.
    private mutating func take(_ character: Character) -> Bool {
        space()
        guard byte() == character.asciiValue else { return false }
        position += 1
        return true
    }

    private mutating func takeArrow() -> Bool {
        space()
        guard byte() == UInt8(ascii: "-"), byte(1) == UInt8(ascii: ">") else { return false }
        position += 2
        return true
    }

    private func isNamePart(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")) || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
    }

    /// A name or keyword, and where it begins.
    private mutating func word() -> (text: String, start: Int)? {
        space()
        let start = position
        while isNamePart(byte()) { position += 1 }
        return start == position ? nil : (text(start, position), start)
    }

    private func text(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }

    /// The end of what has been read, without the space after it.
    private func range(from start: Int) -> SourceRange { SourceRange(start, position) }

    // MARK: Declarations

    private mutating func declaration() -> StatementNode? {
        var modifiers = ModifiersNode()
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
        modifiers.documentation = lines.isEmpty ? nil : lines.joined(separator: "\n")
        let start = position
        while true {
            if byte() == UInt8(ascii: "@") {
                position += 1
                guard let (name, _) = word(), name == "discardableResult" else { return nil }
                modifiers.isDiscardable = true
                space()
                continue
            }
            guard let (name, place) = word() else { return nil }
            switch name {
            case "static": modifiers.isStatic = true
            case "mutating": modifiers.isMutating = true
            case "prefix": modifiers.isPrefix = true
            case "postfix": modifiers.isPostfix = true
            case "func": return function(.function, modifiers, place, start)
            case "init": return function(.initializer, modifiers, place, start)
            case "var": return property(modifiers, start)
            default: return nil
            }
            space()
        }
    }

    private mutating func function(_ kind: FunctionNode.Kind, _ modifiers: ModifiersNode, _ keyword: Int, _ start: Int) -> StatementNode? {
        var name = "init"
        var nameRange = SourceRange(keyword, position)
        var isFailable = false
        if kind == .function {
            guard let read = functionName() else { return nil }
            (name, nameRange) = read
        } else if byte() == UInt8(ascii: "?") {
            position += 1
            isFailable = true
        }
        var generics = GenericsNode()
        space()
        if byte() == UInt8(ascii: "<") {
            guard let read = genericParameters() else { return nil }
            generics = read
        }
        guard take("(") else { return nil }
        var parameters: [ParameterNode] = []
        if !take(")") {
            repeat {
                guard let parameter = parameter() else { return nil }
                parameters.append(parameter)
            } while take(",")
            guard take(")") else { return nil }
        }
        let afterParameters = position
        var isThrowing = false
        var isRethrowing = false
        space()
        let mark = position
        if let (keyword, _) = word() {
            guard keyword == "throws" || keyword == "rethrows" else { return nil }
            isThrowing = true
            isRethrowing = keyword == "rethrows"
        } else {
            position = mark
        }
        var result: TypeNode?
        let beforeResult = position
        if takeArrow() {
            guard let type = type() else { return nil }
            result = type
        } else {
            position = isThrowing ? beforeResult : afterParameters
        }
        let end = position
        space()
        // A body, a condition: for the whole parser.
        guard position == bytes.count else { return nil }
        position = end
        let node = FunctionNode(kind, name: name, nameRange: nameRange, modifiers: modifiers, range: range(from: start))
        node.generics = generics
        node.parameters = parameters
        node.result = result
        node.isThrowing = isThrowing
        node.isRethrowing = isRethrowing
        node.isFailable = isFailable
        return StatementNode(.function(node), range(from: start))
    }

    private mutating func functionName() -> (String, SourceRange)? {
        space()
        let start = position
        if isNamePart(byte()) {
            while isNamePart(byte()) { position += 1 }
        } else {
            let operators = Array("/=-+!*%<>&|^~?.".utf8)
            while operators.contains(byte()) { position += 1 }
            // `==<T>(`: the last may begin generic parameters.
            if position - start > 1, bytes[position - 1] == UInt8(ascii: "<"), isNamePart(byte()) { position -= 1 }
        }
        guard position > start, byte() != UInt8(ascii: "`") else { return nil }
        return (text(start, position), range(from: start))
    }

    private mutating func genericParameters() -> GenericsNode? {
        guard take("<") else { return nil }
        var generics = GenericsNode()
        repeat {
            guard let (name, start) = word() else { return nil }
            let nameRange = range(from: start)
            var bound: TypeNode?
            if take(":") {
                guard let type = type() else { return nil }
                space()
                if byte() == UInt8(ascii: "&") { return nil }
                bound = type
            }
            generics.parameters.append(.init(name: name, range: nameRange, bound: bound))
        } while take(",")
        return take(">") ? generics : nil
    }

    private mutating func parameter() -> ParameterNode? {
        guard let first = word() else { return nil }
        var name = first
        var nameRange = range(from: first.start)
        if let second = word() {
            name = second
            nameRange = range(from: second.start)
        }
        guard take(":") else { return nil }
        var isInout = false
        var isAutoclosure = false
        var isEscaping = false
        space()
        while true {
            let mark = position
            if byte() == UInt8(ascii: "@") {
                position += 1
                switch word()?.text {
                case "autoclosure": isAutoclosure = true
                case "escaping": isEscaping = true
                default: return nil
                }
                space()
                continue
            }
            if word()?.text == "inout" {
                isInout = true
                space()
                continue
            }
            position = mark
            break
        }
        guard let type = type() else { return nil }
        var isVariadic = false
        if byte() == UInt8(ascii: "."), byte(1) == UInt8(ascii: "."), byte(2) == UInt8(ascii: ".") {
            position += 3
            isVariadic = true
        }
        space()
        guard byte() != UInt8(ascii: "=") else { return nil }
        return ParameterNode(
            label: first.text == "_" ? nil : first.text, name: name.text, nameRange: nameRange, type: type, isInout: isInout, isVariadic: isVariadic,
            isAutoclosure: isAutoclosure, isEscaping: isEscaping, defaultValue: nil)
    }

    /// `var count: Int { get set }`
    private mutating func property(_ modifiers: ModifiersNode, _ start: Int) -> StatementNode? {
        guard let (name, nameStart) = word() else { return nil }
        let nameRange = range(from: nameStart)
        guard take(":"), let type = type() else { return nil }
        space()
        let blockStart = position
        guard take("{") else { return nil }
        var accessors: [AccessorsNode.Accessor] = []
        while let (accessor, place) = word() {
            guard accessor == "get" || accessor == "set" else { return nil }
            accessors.append(
                .init(name: accessor, parameter: nil, parameterRange: .none, body: nil, isMutating: nil, isThrowing: false, range: range(from: place)))
        }
        guard !accessors.isEmpty, take("}") else { return nil }
        let end = position
        space()
        guard position == bytes.count else { return nil }
        position = end
        let binding = VariableNode.Binding(
            pattern: PatternNode(.name(name, isMutable: true), nameRange), type: type, value: nil, accessors: AccessorsNode(accessors: accessors, range: range(from: blockStart)),
            range: range(from: nameStart))
        let node = VariableNode(modifiers: modifiers, isMutable: true, bindings: [binding], range: range(from: start))
        return StatementNode(.variables(node), range(from: start))
    }

    // MARK: Types

    private mutating func type() -> TypeNode? {
        space()
        let start = position
        guard var result = plainType() else { return nil }
        while byte() == UInt8(ascii: "?") {
            position += 1
            result = TypeNode(.optional(result), range(from: start))
        }
        return result
    }

    private mutating func plainType() -> TypeNode? {
        let start = position
        if take("[") {
            guard let first = type() else { return nil }
            if take(":") {
                guard let value = type(), take("]") else { return nil }
                return TypeNode(.dictionary(first, value), range(from: start))
            }
            guard take("]") else { return nil }
            return TypeNode(.array(first), range(from: start))
        }
        if byte() == UInt8(ascii: "(") { return tupleOrFunction() }
        guard let name = word(), !["any", "some", "inout", "_"].contains(name.text), let named = namedType(nil, name.text, start) else { return nil }
        var result = named
        while byte() == UInt8(ascii: "."), isNamePart(byte(1)) {
            position += 1
            guard let (member, _) = word(), member != "Type", member != "Protocol", let next = namedType(result, member, start) else { return nil }
            result = next
        }
        return result
    }

    private mutating func namedType(_ base: TypeNode?, _ name: String, _ start: Int) -> TypeNode? {
        var arguments: [TypeNode] = []
        if byte() == UInt8(ascii: "<") {
            position += 1
            repeat {
                guard let argument = type() else { return nil }
                arguments.append(argument)
            } while take(",")
            guard take(">") else { return nil }
        }
        return TypeNode(.named(base, name, arguments), range(from: start))
    }

    /// `()`, `(A) -> B`, `(A, B) throws -> C`; tuples are left to the whole parser.
    private mutating func tupleOrFunction() -> TypeNode? {
        let start = position
        guard take("(") else { return nil }
        var parameters: [TypeNode.FunctionParameter] = []
        if !take(")") {
            repeat {
                guard let type = type() else { return nil }
                parameters.append(.init(type: type, isInout: false, isVariadic: false, isAutoclosure: false, isEscaping: false))
            } while take(",")
            guard take(")") else { return nil }
        }
        var isThrowing = false
        let mark = position
        if let (keyword, _) = word() {
            guard keyword == "throws" else { return nil }
            isThrowing = true
        } else {
            position = mark
        }
        guard takeArrow(), let result = type() else { return nil }
        return TypeNode(.function(parameters, result, isThrowing: isThrowing), range(from: start))
    }
}
