import SwiftSyntax

/// A declaration as documentation shows it, and what it is found by.
struct DeclarationText {
    /// The type whose member it is; nil at the top level.
    var owner: String?
    /// The name without labels.
    var base: String
    /// The labels of its parameters, `_` where there is none.
    var labels: [String]
    var documentation: BuiltinDocumentation
}

/// Gathers the declarations of a text: their signatures are cut out of it as they are written.
struct DeclarationTexts {
    /// What was gathered, in the order of the text.
    private(set) var found: [DeclarationText] = []
    private let bytes: [UInt8]

    /// - Parameter text: the text whose tree the declarations come from.
    init(_ text: String) { bytes = Array(text.utf8) }

    /// Adds a declaration, and after a type its members.
    /// - Parameters:
    ///   - owner: The type whose member it is.
    ///   - context: The same as an extension's header says it.
    mutating func add(_ declaration: DeclSyntax, owner: String?, context: String?) {
        let start = declaration.positionAfterSkippingLeadingTrivia
        func signature(_ end: AbsolutePosition) -> String { text(start, end) }
        func note(_ base: String, _ labels: [String], _ signature: String) {
            guard !base.hasPrefix("_"), labels.first?.hasPrefix("_") != true || labels.first == "_" else { return }
            let own = Self.comment(of: declaration)
            let documentation = BuiltinDocumentation(
                name: owner.map { $0 + "." + base } ?? base, context: context, signature: signature,
                comment: own.isEmpty ? StandardComments.comment(of: base, in: owner) : own)
            found.append(DeclarationText(owner: owner, base: base, labels: labels, documentation: documentation))
        }
        func noteType(_ name: TokenSyntax, _ block: MemberBlockSyntax) {
            let base = Self.unquoted(name)
            note(base, [], signature(block.position))
            let inner = owner.map { $0 + "." + base } ?? base
            for member in block.members { add(member.decl, owner: inner, context: inner) }
        }
        switch declaration.as(DeclSyntaxEnum.self) {
        case .functionDecl(let node):
            note(Self.unquoted(node.name), Self.labels(node.signature.parameterClause.parameters), signature(node.body?.position ?? node.endPosition))
        case .initializerDecl(let node):
            note("init", Self.labels(node.signature.parameterClause.parameters), signature(node.body?.position ?? node.endPosition))
        case .subscriptDecl(let node):
            let header = signature(node.accessorBlock?.position ?? node.endPosition)
            note("subscript", Self.labels(node.parameterClause.parameters), header + Self.accessors(node.accessorBlock))
        case .variableDecl(let node):
            guard let binding = node.bindings.first, let pattern = binding.pattern.as(IdentifierPatternSyntax.self) else { return }
            let end = binding.initializer?.position ?? binding.accessorBlock?.position ?? binding.trailingComma?.position ?? node.endPosition
            note(Self.unquoted(pattern.identifier), [], signature(end) + (binding.initializer == nil ? Self.accessors(binding.accessorBlock) : ""))
        case .typeAliasDecl(let node): note(Self.unquoted(node.name), [], signature(node.endPosition))
        case .structDecl(let node): noteType(node.name, node.memberBlock)
        case .classDecl(let node): noteType(node.name, node.memberBlock)
        case .enumDecl(let node): noteType(node.name, node.memberBlock)
        case .protocolDecl(let node): noteType(node.name, node.memberBlock)
        case .enumCaseDecl(let node):
            for element in node.elements {
                let header = signature(node.elements.position) + " "
                note(Self.unquoted(element.name), [], header + text(element.positionAfterSkippingLeadingTrivia, element.trailingComma?.position ?? element.endPosition))
            }
        default: break
        }
    }

    /// What is written between two places, without white space at its end.
    private func text(_ start: AbsolutePosition, _ end: AbsolutePosition) -> String {
        var stretch = bytes[min(start.utf8Offset, bytes.count)..<min(end.utf8Offset, bytes.count)]
        while let last = stretch.last, last == 0x20 || (0x09...0x0D).contains(last) { stretch.removeLast() }
        return String(decoding: stretch, as: UTF8.self)
    }

    private static func unquoted(_ token: TokenSyntax) -> String { token.text.filter { $0 != "`" } }

    private static func labels(_ parameters: FunctionParameterListSyntax) -> [String] { parameters.map { unquoted($0.firstName) } }

    /// ` { get }` or ` { get set }`, whatever stands in the braces; nothing where it is stored.
    private static func accessors(_ block: AccessorBlockSyntax?) -> String {
        guard let block else { return "" }
        guard case .accessors(let list) = block.accessors else { return " { get }" }
        if list.contains(where: { $0.accessorSpecifier.text == "willSet" || $0.accessorSpecifier.text == "didSet" }) { return "" }
        return list.contains { $0.accessorSpecifier.text == "set" } ? " { get set }" : " { get }"
    }

    /// The documentation comment before a declaration.
    private static func comment(of declaration: DeclSyntax) -> String {
        var lines: [Substring] = []
        for piece in declaration.leadingTrivia {
            guard case .docLineComment(let text) = piece else { continue }
            let line = text.dropFirst(3)
            lines.append(line.first == " " ? line.dropFirst() : line)
        }
        return lines.joined(separator: "\n")
    }
}
