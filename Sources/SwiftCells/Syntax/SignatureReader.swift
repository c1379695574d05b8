/// Reads the library's declarations without swift-syntax, at a tenth of its price: the first use of an operator needs all its overloads,
/// and a short lesson would spend most of its time on parsing them.
///
/// Bodies and default values are only stepped over: swift-syntax reads those that are looked at. A declaration that is not understood
/// here is nil, and read by swift-syntax as a whole. The nodes are the same as those of ``SyntaxLowering``.
struct SignatureReader {
    private let file: SourceFile
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0

    private init(_ file: SourceFile, _ bytes: UnsafeBufferPointer<UInt8>) {
        self.file = file
        self.bytes = bytes
    }

    /// The one declaration that is the whole text.
    static func read(_ file: SourceFile) -> StatementNode? {
        file.text.withUnsafeBufferPointer { bytes in
            var reader = SignatureReader(file, bytes)
            guard let declaration = reader.declaration() else { return nil }
            reader.space()
            return reader.position == bytes.count ? declaration : nil
        }
    }

    // MARK: Bytes

    func byte(_ offset: Int = 0) -> UInt8 { position + offset < bytes.count ? bytes[position + offset] : 0 }

    mutating func space() { while byte() == 0x20 || byte() == 0x0A { position += 1 } }

    /// Whether the next character, after space, is this one.
    func isNext(_ character: Unicode.Scalar) -> Bool {
        var ahead = self
        ahead.space()
        return ahead.byte() == UInt8(ascii: character)
    }

    /// Steps over a character, and the space before it.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard isNext(character) else { return false }
        space()
        position += 1
        return true
    }

    /// Steps over two characters that stand side by side, and the space before them.
    mutating func take(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        let mark = position
        if take(first), byte() == UInt8(ascii: second) {
            position += 1
            return true
        }
        position = mark
        return false
    }

    func isNamePart(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")) || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
    }

    struct Word {
        var text: String
        var range: SourceRange
    }

    /// A name or keyword.
    mutating func word() -> Word? {
        space()
        let start = position
        if byte() == UInt8(ascii: "`") {
            position += 1
            while isNamePart(byte()) { position += 1 }
            guard byte() == UInt8(ascii: "`"), position - start > 1 else { return nil }
            position += 1
            return Word(text: text(start + 1, position - 1), range: range(from: start))
        }
        while isNamePart(byte()) { position += 1 }
        return start == position ? nil : Word(text: text(start, position), range: range(from: start))
    }

    /// The next word, which stays there.
    func nextWord() -> String? {
        var ahead = self
        return ahead.word()?.text
    }

    /// Steps over a keyword where it comes next.
    mutating func takeWord(_ keyword: String) -> Bool {
        guard nextWord() == keyword else { return false }
        _ = word()
        return true
    }

    func text(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }

    /// From a place up to the end of what has been read, without the space after it.
    func range(from start: Int) -> SourceRange { SourceRange(start, position) }

    /// Where the next thing begins.
    mutating func start() -> Int {
        space()
        return position
    }

    /// Steps over what stands in a pair of brackets, which come next, or up to where one of `ends` stands outside of brackets.
    private mutating func skip(to ends: [Unicode.Scalar] = []) -> Bool {
        var depth = 0
        while position < bytes.count {
            let byte = byte()
            if depth == 0, ends.contains(where: { UInt8(ascii: $0) == byte }) { return true }
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "]"):
                depth -= 1
                if depth < 0 { return false }
            case UInt8(ascii: "\""):
                position += 1
                while self.byte() != UInt8(ascii: "\"") {
                    guard position < bytes.count, self.byte() != 0x0A else { return false }
                    let isEscape = self.byte() == UInt8(ascii: "\\")
                    position += 1
                    // An interpolation may have quotes of its own.
                    if isEscape { if self.byte() != UInt8(ascii: "(") { position += 1 } else if !skip() { return false } }
                }
            case UInt8(ascii: "/") where self.byte(1) == byte: while position + 1 < bytes.count, self.byte(1) != 0x0A { position += 1 }
            default: break
            }
            position += 1
            if depth == 0, ends.isEmpty { return true }
        }
        return false
    }

    // MARK: What is read later

    /// What swift-syntax reads in a stretch of the text: statements, or one expression.
    private func later(_ stretch: Range<Int>) -> Later<[StatementNode]> {
        Later { [file] in
            // What stands before counts for the positions only.
            let text = String(repeating: " ", count: stretch.lowerBound) + String(decoding: file.text[stretch], as: UTF8.self)
            let lowered = SyntaxLowering.lower(SourceFile(text, isLibrary: true), nestingLimit: 200, operators: .standard)
            // The library's texts are our own, and the tests read each of them.
            precondition(lowered.diagnostics.isEmpty, "library: \(text): \(lowered.diagnostics.map(\.message))")
            return lowered.statements
        }
    }

    /// `{ … }`
    mutating func block() -> BlockNode? {
        let start = start()
        guard byte() == UInt8(ascii: "{"), skip() else { return nil }
        return BlockNode(later(start + 1..<position - 1), range: range(from: start))
    }

    mutating func defaultValue() -> Later<ExpressionNode>? {
        let start = start()
        // A closure cannot stand alone, and `<` may hide a comma.
        guard byte() != UInt8(ascii: "{"), skip(to: [",", ")"]), !bytes[start..<position].contains(UInt8(ascii: "<")) else { return nil }
        let statements = later(start..<position)
        let range = range(from: start)
        return Later {
            guard case .expression(let expression)? = statements.node.first?.kind else { return ExpressionNode(.error, range) }
            return expression
        }
    }

    // MARK: Types and extensions

    mutating func typeDeclaration(_ kind: TypeDeclarationNode.Kind, _ modifiers: ModifiersNode, _ start: Int) -> StatementNode? {
        guard let name = word() else { return nil }
        var generics = GenericsNode()
        var primary: [String] = []
        if kind == .protocolType {
            if take("<") {
                repeat {
                    guard let name = word() else { return nil }
                    primary.append(name.text)
                } while take(",")
                guard take(">") else { return nil }
            }
        } else {
            guard let read = genericParameters() else { return nil }
            generics = read
        }
        guard let inherited = inherited(), let requirements = requirements(), take("{") else { return nil }
        generics.requirements = requirements
        var cases: [TypeDeclarationNode.Case] = []
        var associated: [(name: String, range: SourceRange, bounds: [TypeNode], defaultType: TypeNode?, requirements: [GenericsNode.Requirement])] = []
        var members: [StatementNode] = []
        while !take("}") {
            let mark = self
            if kind == .enumeration, let read = enumCases(modifiers.isIndirect) {
                cases += read
            } else if kind == .protocolType, let read = associatedType() {
                associated.append(read)
            } else {
                self = mark
                guard let member = declaration() else { return nil }
                members.append(member)
            }
            while take(";") {}
        }
        let node = TypeDeclarationNode(kind, name: name.text, nameRange: name.range, modifiers: modifiers, range: range(from: start))
        node.generics = generics
        node.inherited = inherited
        node.cases = cases
        node.primaryAssociatedTypes = primary
        node.associatedTypes = associated
        node.members = members
        return StatementNode(.type(node), node.range)
    }

    /// `case a, b(Int, c: Int)`; nil, with the reader wherever it is, for everything else.
    private mutating func enumCases(_ isIndirect: Bool) -> [TypeDeclarationNode.Case]? {
        let documentation = documentation()
        guard takeWord("case") else { return nil }
        var cases: [TypeDeclarationNode.Case] = []
        repeat {
            guard let name = word() else { return nil }
            var parameters: [(label: String?, type: TypeNode, defaultValue: ExpressionNode?, range: SourceRange)] = []
            if take("(") {
                while !take(")") {
                    let start = start()
                    let label = labelBeforeColon()
                    guard let type = type(), take(",") || isNext(")") else { return nil }
                    // The comma counts as part of a parameter, as in swift-syntax's tree.
                    parameters.append((label, type, nil, range(from: start)))
                }
            }
            guard !isNext("=") else { return nil }
            cases.append(.init(name: name.text, nameRange: name.range, parameters: parameters, rawValue: nil, isIndirect: isIndirect, documentation: documentation))
        } while take(",")
        return cases
    }

    /// `associatedtype A: P = B where A.C == D`; nil, with the reader wherever it is, for everything else.
    private mutating func associatedType() -> (name: String, range: SourceRange, bounds: [TypeNode], defaultType: TypeNode?, requirements: [GenericsNode.Requirement])? {
        _ = documentation()
        guard takeWord("associatedtype"), let name = word(), let bounds = inherited() else { return nil }
        var value: TypeNode?
        if take("=") {
            guard let type = type() else { return nil }
            value = type
        }
        guard let requirements = requirements() else { return nil }
        return (name.text, name.range, bounds, value, requirements)
    }

    mutating func extensionDeclaration(_ modifiers: ModifiersNode, _ start: Int) -> StatementNode? {
        guard let extended = type() else { return nil }
        let range = range(from: start)
        guard let inherited = inherited(), let requirements = requirements(), take("{") else { return nil }
        var members: [StatementNode] = []
        while !take("}") {
            guard let member = declaration() else { return nil }
            members.append(member)
            while take(";") {}
        }
        var plain = modifiers
        plain.documentation = nil
        let node = ExtensionNode(extended: extended, modifiers: plain, inherited: inherited, requirements: requirements, members: members, range: range)
        return StatementNode(.extension(node), self.range(from: start))
    }

    mutating func alias(_ modifiers: ModifiersNode, _ start: Int) -> StatementNode? {
        guard let name = word(), var generics = genericParameters(), take("="), let type = type(), let requirements = requirements() else { return nil }
        generics.requirements = requirements
        var plain = modifiers
        plain.documentation = nil
        return StatementNode(.alias(AliasNode(name: name.text, nameRange: name.range, modifiers: plain, generics: generics, type: type)), range(from: start))
    }

    /// `: A, B`, or nothing.
    private mutating func inherited() -> [TypeNode]? {
        var types: [TypeNode] = []
        guard take(":") else { return types }
        repeat {
            guard let type = type() else { return nil }
            types.append(type)
        } while take(",")
        return types
    }

    /// `name:`, or nothing.
    mutating func labelBeforeColon() -> String? {
        var ahead = self
        guard let label = ahead.word(), ahead.take(":") else { return nil }
        self = ahead
        return label.text
    }
}
