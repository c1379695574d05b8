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

    /// What is known of each of many names, in one pass over the library: only what one of them may mean is parsed.
    func documentation(ofEach names: Set<String>) -> [String: [BuiltinDocumentation]] {
        var queries: [Place: [(name: String, query: Query)]] = [:]
        var owners: Set<String> = []
        for name in names {
            let query = Query(name)
            queries[Place(owner: query.owner, base: query.base), default: []].append((name, query))
            if let owner = query.owner { owners.insert(owner) }
        }
        var result: [String: [BuiltinDocumentation]] = [:]
        // The entries of one context mostly stand together.
        var context: String?
        var owner: String?
        for entry in entries {
            if entry.context != context {
                context = entry.context
                owner = context.map(Self.owner)
            }
            let header = LibraryIndex.glance(entry.signature)
            let isType = header.kind == .type || header.kind == .protocolType
            guard queries[Place(owner: owner, base: header.name)] != nil || isType && owners.contains(owner.map { $0 + "." + header.name } ?? header.name) else { continue }
            for found in Self.declarations(of: entry) {
                for (name, query) in queries[Place(owner: found.owner, base: found.base)] ?? [] where query.matches(found) {
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

    /// Where a declaration stands, and its name without labels.
    private struct Place: Hashable {
        var owner: String?
        var base: String
    }

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

        func matches(_ found: DeclarationText) -> Bool {
            guard found.base == base, owner == nil || owner == found.owner else { return false }
            return labels == nil || labels == found.labels
        }
    }

    // MARK: What is declared

    /// The declarations of an entry, those in a type's braces included; names that begin with `_` are the library's own.
    private static func declarations(of entry: LibraryEntry) -> [DeclarationText] {
        let header = LibraryIndex.glance(entry.signature)
        guard header.kind != .conformance, !header.name.hasPrefix("_"), entry.context?.hasPrefix("_") != true else { return [] }
        let (text, tree) = parsed(entry, header)
        var collector = DeclarationTexts(text)
        for item in tree.statements {
            if let declaration = item.item.as(DeclSyntax.self) { collector.add(declaration, owner: entry.context.map(owner), context: entry.context) }
        }
        return collector.found
    }

    /// The type that a context extends: `Array` of `Array where Element: Equatable`.
    private static func owner(of context: String) -> String {
        String(context.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." })
    }

    /// The names after the colon of an entry that declares or extends a type.
    private static func inheritance(of entry: LibraryEntry) -> [String] {
        parsed(entry, LibraryIndex.glance(entry.signature)).tree.statements.flatMap { statement in
            (statement.item.asProtocol((any DeclGroupSyntax).self)?.inheritanceClause?.inheritedTypes ?? []).compactMap {
                $0.type.as(IdentifierTypeSyntax.self)?.name.text
            }
        }
    }

    /// An entry's declarations and their text; a type's braces, which entries may leave out, are put in, and a function's are left out.
    private static func parsed(_ entry: LibraryEntry, _ header: LibraryIndex.Header) -> (text: String, tree: SourceFileSyntax) {
        let text =
            switch header.kind {
            case .type, .protocolType, .conformance: entry.signature.utf8.contains(UInt8(ascii: "{")) ? entry.signature : entry.signature + " {}"
            case .function, .initializer: withoutBody(entry.signature)
            case .variable, .subscript, .alias: entry.signature
            }
        return (text, Parser.parse(source: text))
    }

    /// A function's declaration up to its body, which nobody asks for here: the first brace outside of brackets. A text with quotes or comments
    /// that could hold one is left whole.
    private static func withoutBody(_ declaration: String) -> String {
        var isInComment = false
        var depth = 0
        var previous: UInt8 = 0
        let bytes = declaration.utf8
        for position in bytes.indices {
            let byte = bytes[position]
            defer { previous = byte }
            if isInComment {
                isInComment = byte != UInt8(ascii: "\n")
                continue
            }
            switch byte {
            case UInt8(ascii: "/") where previous == byte: isInComment = true
            case UInt8(ascii: "*") where previous == UInt8(ascii: "/"), UInt8(ascii: "\""): return declaration
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "{") where depth == 0: return String(declaration[..<position])
            default: break
            }
        }
        return declaration
    }
}
