import SwiftParser
import SwiftSyntax

/// Reads documentation out of the library's declarations: only those whose text mentions the name are parsed.
struct DocumentationReader {
    private let entries: [LibraryEntry]

    init(_ library: CellLibrary) {
        entries = library.entries.filter { !$0.isReserved }
    }

    func documentation(of name: String) -> [BuiltinDocumentation] {
        let query = Query(name)
        let own = documentation(of: query)
        guard own.isEmpty, let owner = query.owner else { return own }
        // `Array.map` is written down at `Sequence`.
        for ancestor in ancestors(of: owner) {
            let inherited = documentation(of: Query(owner: ancestor, base: query.base, labels: query.labels))
            if !inherited.isEmpty { return inherited }
        }
        return []
    }

    private func documentation(of query: Query) -> [BuiltinDocumentation] {
        var result: [BuiltinDocumentation] = []
        for entry in entries where entry.signature.contains(query.base) {
            for found in Self.declarations(of: entry) where query.matches(found) && !result.contains(found.documentation) {
                result.append(found.documentation)
            }
        }
        return result
    }

    /// What is known of each of many names, in one pass over the library.
    func documentation(ofEach names: Set<String>) -> [String: [BuiltinDocumentation]] {
        var queries: [String: [(name: String, query: Query)]] = [:]
        var owners: Set<String> = []
        for name in names {
            let query = Query(name)
            queries[query.base, default: []].append((name, query))
            if let owner = query.owner { owners.insert(owner) }
        }
        var result: [String: [BuiltinDocumentation]] = [:]
        for entry in entries {
            let header = LibraryIndex.glance(entry.signature)
            guard queries[header.name] != nil || entry.context == nil && owners.contains(header.name) else { continue }
            for found in Self.declarations(of: entry) {
                for (name, query) in queries[found.base] ?? [] where query.owner == found.owner && query.matches(found) {
                    if result[name]?.contains(found.documentation) != true { result[name, default: []].append(found.documentation) }
                }
            }
        }
        return result
    }

    /// The members that a type declares itself, wherever they are written, in the order of declaration.
    func members(of type: String) -> [BuiltinDocumentation] {
        var result: [BuiltinDocumentation] = []
        for entry in entries where entry.signature.contains(type) || entry.context?.hasPrefix(type) == true {
            for found in Self.declarations(of: entry) where found.owner == type && !result.contains(found.documentation) { result.append(found.documentation) }
        }
        return result
    }

    /// What a type inherits from and conforms to, by whatever way, the nearest first.
    private func ancestors(of type: String) -> [String] {
        var inherited: [String: [String]] = [:]
        for entry in entries {
            let header = LibraryIndex.glance(entry.signature)
            guard header.kind == .type || header.kind == .protocolType || header.kind == .conformance else { continue }
            inherited[header.name, default: []] += Self.inheritance(of: entry)
        }
        var result: [String] = []
        var next = [type]
        while !next.isEmpty {
            next = next.flatMap { inherited[$0] ?? [] }.filter { $0 != type && !result.contains($0) }
            for name in next where !result.contains(name) { result.append(name) }
        }
        return result
    }

    var names: [String] {
        var result: Set<String> = []
        for entry in entries { for found in Self.declarations(of: entry) { result.insert(found.documentation.name) } }
        return result.sorted()
    }

    /// All there is, in the order of declaration.
    var all: [BuiltinDocumentation] { entries.flatMap { Self.declarations(of: $0).map(\.documentation) } }

    // MARK: What is asked for

    /// `Array.map(_:)` taken apart.
    private struct Query {
        var owner: String?
        var base: String
        var labels: [String]?

        init(owner: String?, base: String, labels: [String]?) {
            self.owner = owner
            self.base = base
            self.labels = labels
        }

        init(_ name: String) {
            var text = Substring(name)
            if text.last == ")", let open = text.firstIndex(of: "("), open != text.startIndex {
                labels = text[text.index(after: open)...].dropLast().split(separator: ":").map(String.init)
                text = text[..<open]
            }
            if let dot = text.lastIndex(of: "."), dot != text.startIndex, text[text.index(after: dot)...].first.map({ $0.isLetter || $0 == "_" }) == true {
                owner = String(text[..<dot])
                text = text[text.index(after: dot)...]
            }
            base = String(text)
        }

        func matches(_ found: Found) -> Bool {
            guard found.base == base, owner == nil || owner == found.owner else { return false }
            return labels == nil || labels == found.labels
        }
    }

    // MARK: What is declared

    private struct Found {
        var owner: String?
        var base: String
        var labels: [String]
        var documentation: BuiltinDocumentation
    }

    /// The declarations of an entry, those in a type's braces included; names that begin with `_` are the library's own.
    private static func declarations(of entry: LibraryEntry) -> [Found] {
        let header = LibraryIndex.glance(entry.signature)
        guard header.kind != .conformance, !header.name.hasPrefix("_"), entry.context?.hasPrefix("_") != true else { return [] }
        let owner = entry.context.map { String($0.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }) }
        var result: [Found] = []
        for declaration in parsed(entry, header) { add(declaration, owner: owner, context: entry.context, to: &result) }
        return result
    }

    /// The names after the colon of an entry that declares or extends a type.
    private static func inheritance(of entry: LibraryEntry) -> [String] {
        parsed(entry, LibraryIndex.glance(entry.signature)).flatMap { declaration in
            (declaration.asProtocol((any DeclGroupSyntax).self)?.inheritanceClause?.inheritedTypes ?? []).compactMap {
                $0.type.as(IdentifierTypeSyntax.self)?.name.text
            }
        }
    }

    /// An entry's declarations; a type's braces, which entries may leave out, are put in.
    private static func parsed(_ entry: LibraryEntry, _ header: LibraryIndex.Header) -> [DeclSyntax] {
        let hasBraces = header.kind == .type || header.kind == .protocolType || header.kind == .conformance
        let text = hasBraces && !entry.signature.contains("{") ? entry.signature + " {}" : entry.signature
        return Parser.parse(source: text).statements.compactMap { $0.item.as(DeclSyntax.self) }
    }

    private static func add(_ declaration: DeclSyntax, owner: String?, context: String?, to result: inout [Found]) {
        func found(_ base: String, _ labels: [String], _ signature: some SyntaxProtocol) {
            guard !base.hasPrefix("_"), labels.first?.hasPrefix("_") != true || labels.first == "_" else { return }
            let name = owner.map { $0 + "." + base } ?? base
            let own = comment(of: declaration)
            let documentation = BuiltinDocumentation(
                name: name, context: context, signature: trimmed(signature.with(\.leadingTrivia, []).description),
                comment: own.isEmpty ? StandardComments.comment(of: base, in: owner) : own)
            result.append(Found(owner: owner, base: base, labels: labels, documentation: documentation))
        }
        func members(_ block: MemberBlockSyntax, _ base: String) {
            let inner = owner.map { $0 + "." + base } ?? base
            for member in block.members { add(member.decl, owner: inner, context: inner, to: &result) }
        }
        let noMembers = MemberBlockSyntax(leftBrace: .leftBraceToken(presence: .missing), members: [], rightBrace: .rightBraceToken(presence: .missing))
        switch declaration.as(DeclSyntaxEnum.self) {
        case .functionDecl(let node):
            found(unquoted(node.name), labels(node.signature.parameterClause.parameters), node.with(\.body, nil))
        case .initializerDecl(let node):
            found("init", labels(node.signature.parameterClause.parameters), node.with(\.body, nil))
        case .subscriptDecl(let node):
            found("subscript", labels(node.parameterClause.parameters), node.with(\.accessorBlock, accessors(node.accessorBlock)))
        case .variableDecl(let node):
            guard let binding = node.bindings.first, let pattern = binding.pattern.as(IdentifierPatternSyntax.self) else { return }
            var bare = binding.with(\.initializer, nil)
            if binding.initializer == nil { bare.accessorBlock = accessors(binding.accessorBlock) }
            found(unquoted(pattern.identifier), [], node.with(\.bindings, [bare]))
        case .typeAliasDecl(let node): found(unquoted(node.name), [], node)
        case .structDecl(let node):
            found(unquoted(node.name), [], node.with(\.memberBlock, noMembers))
            members(node.memberBlock, unquoted(node.name))
        case .classDecl(let node):
            found(unquoted(node.name), [], node.with(\.memberBlock, noMembers))
            members(node.memberBlock, unquoted(node.name))
        case .enumDecl(let node):
            found(unquoted(node.name), [], node.with(\.memberBlock, noMembers))
            members(node.memberBlock, unquoted(node.name))
        case .protocolDecl(let node):
            found(unquoted(node.name), [], node.with(\.memberBlock, noMembers))
            members(node.memberBlock, unquoted(node.name))
        case .enumCaseDecl(let node):
            for element in node.elements { found(unquoted(element.name), [], node.with(\.elements, [element.with(\.trailingComma, nil)])) }
        default: break
        }
    }

    private static func trimmed(_ text: String) -> String {
        var text = Substring(text)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    private static func unquoted(_ token: TokenSyntax) -> String { token.text.filter { $0 != "`" } }

    private static func labels(_ parameters: FunctionParameterListSyntax) -> [String] { parameters.map { unquoted($0.firstName) } }

    /// `{ get }` or `{ get set }`, whatever stands in the braces.
    private static func accessors(_ block: AccessorBlockSyntax?) -> AccessorBlockSyntax? {
        guard let block else { return nil }
        var isSettable = false
        if case .accessors(let list) = block.accessors {
            if list.contains(where: { $0.accessorSpecifier.text == "willSet" || $0.accessorSpecifier.text == "didSet" }) { return nil }
            isSettable = list.contains { $0.accessorSpecifier.text == "set" }
        }
        let words: [Keyword] = isSettable ? [.get, .set] : [.get]
        let list = AccessorDeclListSyntax(words.map { AccessorDeclSyntax(accessorSpecifier: .keyword($0, trailingTrivia: .space)) })
        return AccessorBlockSyntax(leftBrace: .leftBraceToken(trailingTrivia: .space), accessors: .accessors(list), rightBrace: .rightBraceToken())
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
