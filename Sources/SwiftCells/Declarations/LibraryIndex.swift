/// Finds the library's entries by name, without parsing any of them.
struct LibraryIndex {
    struct Slot {
        var entry: LibraryEntry
        /// The name of the type that the entry is a member of.
        var owner: String?
        var header: Header
    }

    /// What a glance at a signature shows.
    struct Header {
        enum Kind { case type, protocolType, function, variable, initializer, `subscript`, alias, conformance }

        var kind: Kind
        var name: String
        var isOperator: Bool
    }

    private(set) var slots: [Slot] = []
    /// Top-level names.
    private(set) var topLevel: [String: [Int]] = [:]
    /// Operators, wherever they are declared.
    private(set) var operators: [String: [Int]] = [:]
    /// Types and protocols whose own braces declare an operator.
    private(set) var operatorOwners: [String: [String]] = [:]
    /// Top-level names that only some scopes see.
    private(set) var reserved: Set<String> = []
    /// Members by type, then by name.
    private(set) var members: [String: [String: [Int]]] = [:]
    /// Types that a closure with a list of values makes, with the type of the values.
    private(set) var builders: [String: String] = [:]
    /// Entries that state conformances: `extension Array: Equatable where Element: Equatable`.
    private(set) var extensions: [String: [Int]] = [:]

    init(_ entries: [LibraryEntry]) {
        slots.reserveCapacity(entries.count)
        for entry in entries {
            let header = Self.glance(entry.signature)
            let owner = entry.context.map { String($0.prefix { $0 != " " && $0 != "<" && $0 != ":" }) }
            let index = slots.count
            slots.append(Slot(entry: entry, owner: owner, header: header))
            if let owner, let element = entry.builds { builders[owner] = element }
            if header.kind == .conformance {
                extensions[header.name, default: []].append(index)
            } else if header.isOperator {
                operators[header.name, default: []].append(index)
                if let owner { members[owner, default: [:]][header.name, default: []].append(index) }
            } else if let owner {
                members[owner, default: [:]][header.name, default: []].append(index)
            } else {
                topLevel[header.name, default: []].append(index)
                if header.kind == .type || header.kind == .protocolType {
                    for name in Self.operatorsInside(entry.signature) where operatorOwners[name]?.contains(header.name) != true { operatorOwners[name, default: []].append(header.name) }
                }
                if entry.isReserved { reserved.insert(header.name) }
            }
        }
    }

    /// The operators that a type's or protocol's braces declare.
    private static func operatorsInside(_ signature: String) -> [String] {
        var result: [String] = []
        var rest = signature.drop { $0 != "{" }
        while let found = rest.firstRange(of: "func ") {
            rest = rest[found.upperBound...]
            let name = operatorName(rest, rest)
            if !name.isEmpty { result.append(name) }
        }
        return result
    }

    /// Reads the kind and name of a declaration from its text.
    static func glance(_ signature: String) -> Header {
        var text = Substring(signature)
        var words: [Substring] = []
        while true {
            text = text.drop { $0 == " " || $0 == "\n" || $0 == "\t" }
            if text.hasPrefix("//") {
                text = text.drop { $0 != "\n" }
                continue
            }
            guard !text.isEmpty else { break }
            if text.first == "@" {
                text = text.drop { $0 != " " && $0 != "\n" }
                continue
            }
            if words.last == "func", let first = text.first, !first.isLetter, first != "_", first != "`" {
                let name = text.prefix { $0 != " " && $0 != "(" && $0 != "<" || ($0 == "<" && "<>=.!&|~^%*/+-".contains(text.first ?? " ")) }
                return Header(kind: .function, name: operatorName(name, text), isOperator: true)
            }
            let quoted = text.first == "`"
            if quoted { text = text.dropFirst() }
            let word = text.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            if word.isEmpty { break }
            text = text[word.endIndex...]
            if quoted { text = text.dropFirst() }
            if let last = words.last {
                let name = String(word)
                switch last {
                case "func": return Header(kind: .function, name: name, isOperator: false)
                case "var", "let": return Header(kind: .variable, name: name, isOperator: false)
                case "struct", "enum": return Header(kind: .type, name: name, isOperator: false)
                case "class" where !["func", "var", "let", "subscript"].contains(word): return Header(kind: .type, name: name, isOperator: false)
                case "protocol": return Header(kind: .protocolType, name: name, isOperator: false)
                case "typealias": return Header(kind: .alias, name: name, isOperator: false)
                case "extension": return Header(kind: .conformance, name: name, isOperator: false)
                default: break
                }
            }
            if word == "init" { return Header(kind: .initializer, name: "init", isOperator: false) }
            if word == "subscript" { return Header(kind: .subscript, name: "subscript", isOperator: false) }
            words.append(word)
            if text.first == "(" { text = text.drop { $0 != ")" }.dropFirst() }
        }
        return Header(kind: .function, name: "", isOperator: false)
    }

    /// The operator at the start of `text`: its characters up to the parameters or generic parameters.
    private static func operatorName(_ candidate: Substring, _ text: Substring) -> String {
        let characters = "/=-+!*%<>&|^~?."
        let run = text.prefix { characters.contains($0) }
        // `<` may begin generic parameters: `==<T>(`.
        if run.count > 1, run.last == "<", text[run.endIndex...].first?.isLetter == true { return String(run.dropLast()) }
        return String(run)
    }
}
