/// Finds the library's entries by name, without parsing any of them.
package struct LibraryIndex: Sendable {
    struct Slot: Sendable {
        var entry: LibraryEntry
        /// The name of the type that the entry is a member of.
        var owner: String?
        var header: Header
    }

    /// What a glance at a signature shows.
    struct Header: Sendable {
        enum Kind: Sendable { case type, protocolType, function, variable, initializer, `subscript`, alias, conformance }

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
    /// The numbers of types that have members, in the order in which they are met.
    private var owners: [String: Int] = [:]
    /// The members of each type by its number, in the order in which they are declared.
    private var memberSlots: [[Int]] = []
    /// Types that a closure with a list of values makes, with the type of the values.
    private(set) var builders: [String: String] = [:]
    /// Entries that state conformances: `extension Array: Equatable where Element: Equatable`.
    private(set) var extensions: [String: [Int]] = [:]

    init(_ entries: [LibraryEntry]) {
        slots.reserveCapacity(entries.count)
        // The entries of one context mostly stand together.
        var context: String?
        var owner: String?
        var table = 0
        for entry in entries {
            let header = Self.glance(entry.signature)
            if entry.context != context {
                context = entry.context
                owner = context.map { context in
                    String(decoding: context.utf8.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ":") }, as: UTF8.self)
                }
                if let owner { table = self.table(of: owner) }
            }
            let index = slots.count
            slots.append(Slot(entry: entry, owner: owner, header: header))
            if let owner, let element = entry.builds { builders[owner] = element }
            if header.kind == .conformance {
                extensions[header.name, default: []].append(index)
            } else if header.isOperator {
                operators[header.name, default: []].append(index)
                if owner != nil { memberSlots[table].append(index) }
            } else if owner != nil {
                memberSlots[table].append(index)
            } else {
                topLevel[header.name, default: []].append(index)
                if header.kind == .type || header.kind == .protocolType {
                    for name in Self.operatorsInside(entry.signature) where operatorOwners[name]?.contains(header.name) != true { operatorOwners[name, default: []].append(header.name) }
                }
                if entry.isReserved { reserved.insert(header.name) }
            }
        }
    }

    private mutating func table(of owner: String) -> Int {
        if let known = owners[owner] { return known }
        owners[owner] = memberSlots.count
        memberSlots.append([])
        return memberSlots.count - 1
    }

    /// Members of a type, by their names. A lesson uses few of the types: whoever asks again keeps the answer.
    func members(of owner: String) -> [String: [Int]] {
        guard let number = owners[owner] else { return [:] }
        return Dictionary(grouping: memberSlots[number]) { slots[$0].header.name }
    }

    /// The types that have members.
    var ownerNames: some Sequence<String> { owners.keys }

    /// The operators that a type's or protocol's braces declare.
    private static func operatorsInside(_ signature: String) -> [String] {
        var text = signature
        return text.withUTF8 { bytes in
            var result: [String] = []
            guard var position = bytes.firstIndex(of: UInt8(ascii: "{")) else { return [] }
            let keyword = Array("func ".utf8)
            while position + keyword.count < bytes.count {
                if bytes[position] == keyword[0], bytes[position..<(position + keyword.count)].elementsEqual(keyword) {
                    position += keyword.count
                    let name = operatorName(bytes, position)
                    if !name.isEmpty { result.append(name) }
                } else {
                    position += 1
                }
            }
            return result
        }
    }

    /// Reads the kind and name of a declaration from its text: by bytes, since every entry is looked at when a session begins.
    static func glance(_ signature: String) -> Header {
        var text = signature
        return text.withUTF8 { glance($0) }
    }

    private enum Keyword { case function, variable, type, classType, protocolType, alias, conformance }

    private static func glance(_ bytes: UnsafeBufferPointer<UInt8>) -> Header {
        var position = 0
        var last: Keyword?
        func isNamePart(_ byte: UInt8) -> Bool {
            byte >= 0x80 || byte == UInt8(ascii: "_") || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
                || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
        }
        func skip(to byte: UInt8) { while position < bytes.count, bytes[position] != byte { position += 1 } }
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") { position += 1; continue }
            if byte == UInt8(ascii: "/"), position + 1 < bytes.count, bytes[position + 1] == byte { skip(to: UInt8(ascii: "\n")); continue }
            if byte == UInt8(ascii: "@") {
                while position < bytes.count, bytes[position] != UInt8(ascii: " "), bytes[position] != UInt8(ascii: "\n") { position += 1 }
                continue
            }
            let isQuoted = byte == UInt8(ascii: "`")
            if last == .function, !isNamePart(byte), !isQuoted {
                return Header(kind: .function, name: operatorName(bytes, position), isOperator: true)
            }
            if isQuoted { position += 1 }
            let start = position
            while position < bytes.count, isNamePart(bytes[position]) { position += 1 }
            if start == position { break }
            let word = UnsafeBufferPointer(rebasing: bytes[start..<position])
            if isQuoted { position += 1 }
            func name() -> String { String(decoding: word, as: UTF8.self) }
            func isWord(_ text: StaticString) -> Bool {
                text.utf8CodeUnitCount == word.count && word.elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
            }
            switch last {
            case .function: return Header(kind: .function, name: name(), isOperator: false)
            case .variable: return Header(kind: .variable, name: name(), isOperator: false)
            case .type: return Header(kind: .type, name: name(), isOperator: false)
            case .classType where !isWord("func") && !isWord("var") && !isWord("let") && !isWord("subscript"):
                return Header(kind: .type, name: name(), isOperator: false)
            case .protocolType: return Header(kind: .protocolType, name: name(), isOperator: false)
            case .alias: return Header(kind: .alias, name: name(), isOperator: false)
            case .conformance: return Header(kind: .conformance, name: name(), isOperator: false)
            case .classType, nil: break
            }
            if isWord("init") { return Header(kind: .initializer, name: "init", isOperator: false) }
            if isWord("subscript") { return Header(kind: .subscript, name: "subscript", isOperator: false) }
            last =
                isWord("func") ? .function : isWord("var") || isWord("let") ? .variable : isWord("struct") || isWord("enum") ? .type
                : isWord("class") ? .classType : isWord("protocol") ? .protocolType : isWord("typealias") ? .alias : isWord("extension") ? .conformance : nil
            if position < bytes.count, bytes[position] == UInt8(ascii: "(") {
                skip(to: UInt8(ascii: ")"))
                position += 1
            }
        }
        return Header(kind: .function, name: "", isOperator: false)
    }

    /// The operator that begins at `start`: its characters up to the parameters or generic parameters.
    private static func operatorName(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> String {
        var end = start
        while end < bytes.count, operatorBytes.contains(bytes[end]) { end += 1 }
        // `<` may begin generic parameters: `==<T>(`.
        if end - start > 1, bytes[end - 1] == UInt8(ascii: "<"), end < bytes.count, bytes[end] | 0x20 >= UInt8(ascii: "a"), bytes[end] | 0x20 <= UInt8(ascii: "z") {
            end -= 1
        }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private static let operatorBytes = Array("/=-+!*%<>&|^~?.".utf8)
}
