@testable import SwiftCells

/// A type as ``LibraryCalls`` knows it: enough to choose arguments by, never enough to check anything.
indirect enum LibraryType: Hashable, Sendable {
    case named(String, [LibraryType])
    case tuple([LibraryType])
    case function([LibraryType], LibraryType)
    /// A generic parameter or associated type of which nothing is known.
    case unknown

    static func array(_ element: LibraryType) -> LibraryType { .named("Array", [element]) }
    static func optional(_ wrapped: LibraryType) -> LibraryType { .named("Optional", [wrapped]) }
    static let int = named("Int", []), double = named("Double", []), bool = named("Bool", []), string = named("String", [])
    static let void = tuple([])

    var name: String? {
        if case .named(let name, _) = self { return name }
        return nil
    }
    var arguments: [LibraryType] {
        if case .named(_, let arguments) = self { return arguments }
        return []
    }
    /// How a program may write it; nil where that is not known.
    var spelling: String? {
        switch self {
        case .named(let name, let arguments):
            // Of those that only an annotation makes, and of what stands for another name, nothing is asked.
            if name.hasPrefix("_") || ["DropFirstSequence", "PrefixSequence", "DropWhileSequence"].contains(name) { return nil }
            let inner = arguments.compactMap(\.spelling)
            guard inner.count == arguments.count else { return nil }
            switch name {
            case "Array": return "[\(inner[0])]"
            case "Dictionary": return "[\(inner[0]): \(inner[1])]"
            case "Optional": return inner[0].contains("->") ? "(\(inner[0]))?" : inner[0] + "?"
            default: return inner.isEmpty ? name : "\(name)<\(inner.joined(separator: ", "))>"
            }
        case .tuple(let elements):
            let inner = elements.compactMap(\.spelling)
            return inner.count == elements.count ? "(\(inner.joined(separator: ", ")))" : nil
        case .function(let parameters, let result):
            let inner = parameters.compactMap(\.spelling)
            guard inner.count == parameters.count, let result = result.spelling else { return nil }
            return "(\(inner.joined(separator: ", "))) -> \(result)"
        case .unknown: return nil
        }
    }

    /// The type with generic parameters and associated types replaced by what they stand for.
    func replacing(_ bindings: [String: LibraryType]) -> LibraryType {
        switch self {
        case .named(let name, let arguments):
            if arguments.isEmpty, let bound = bindings[name] { return bound }
            return .named(name, arguments.map { $0.replacing(bindings) })
        case .tuple(let elements): return .tuple(elements.map { $0.replacing(bindings) })
        case .function(let parameters, let result): return .function(parameters.map { $0.replacing(bindings) }, result.replacing(bindings))
        case .unknown: return .unknown
        }
    }

    /// What a sequence of this type hands out.
    var element: LibraryType {
        switch name {
        case "String", "Substring": .named("Character", [])
        case "Dictionary" where arguments.count == 2: .tuple(arguments)
        case "Dictionary.Keys": arguments[0]
        case "Dictionary.Values": arguments[1]
        case "EnumeratedSequence": .tuple([.int, arguments[0].element])
        case "Zip2Sequence": .tuple([arguments[0].element, arguments[1].element])
        case "LazyMapSequence" where arguments.count == 2: arguments[1]
        case "ReversedCollection", "LazySequence", "LazyFilterSequence", "PrefixSequence", "DropFirstSequence", "DropWhileSequence", "Slice": arguments[0].element
        case "FlattenSequence": arguments[0].element.element
        case "Array", "ArraySlice", "Set", "Range", "ClosedRange", "PartialRangeFrom", "StrideTo", "StrideThrough", "Repeated", "UnfoldSequence", "AnySequence", "AnyIterator":
            arguments.first ?? .unknown
        default: .unknown
        }
    }
}

/// What the library declares for cells, read from its own signatures: nothing that is declared tomorrow is forgotten.
struct LibraryCatalogue: Sendable {
    struct Parameter: Sendable {
        var label: String?
        var type: LibraryType
        var isInout = false
        var isVariadic = false
        var isAutoclosure = false
        var hasDefault = false
    }

    struct Member: Sendable {
        enum Kind: Sendable { case function, initializer, `subscript`, property, infix, prefix }
        var kind: Kind
        var name: String
        var owner: String?
        var parameters: [Parameter] = []
        var result = LibraryType.void
        var isStatic = false
        var isMutating = false
        /// The generic parameters of its own.
        var generics: [String] = []
        /// The module without which it is not seen.
        var module: String?
    }

    /// By the types and protocols whose members they are.
    private(set) var members: [String: [Member]] = [:]
    private(set) var functions: [Member] = []
    /// The generic parameters of each type.
    private(set) var parameters: [String: [String]] = [:]
    private var inherited: [String: Set<String>] = [:]

    static let standard = LibraryCatalogue(.standard)

    /// What chance decides by itself, what differs from run to run, what ends the program, and the ways of writing that others stand for.
    private static let leftOut: Set = [
        "randomElement", "shuffled", "shuffle", "random", "hashValue", "hash", "Hasher", "readLine", "exit", "fatalError", "preconditionFailure", "abort", "capacity",
        "integerLiteral", "floatLiteral", "~=", "manualSeed", "makeIterator", "stride", "sequence", "withUnsafeBufferPointer", "ObjectIdentifier", "identity", "unsafelyUnwrapped",
    ]

    private init(_ library: CellLibrary) {
        for entry in library.entries {
            let owner = entry.context.map { String($0.prefix { $0 != " " && $0 != "<" && $0 != ":" }) }
            let header = LibraryIndex.glance(entry.signature)
            if owner?.hasPrefix("_") == true { continue }
            var text = entry.signature
            if header.kind == .conformance || header.kind == .type || header.kind == .protocolType, !text.contains("{") { text += " {}" }
            for statement in LibraryReader.read(SourceFile(text, isLibrary: true)) { add(statement, owner: owner, module: entry.module) }
        }
    }

    private mutating func add(_ statement: StatementNode, owner: String?, module: String?) {
        switch statement.kind {
        case .function(let node): add(node, owner: owner, module: module)
        case .variables(let node):
            for binding in node.bindings {
                guard let name = binding.pattern.names.first, let type = binding.type else { continue }
                add(Member(kind: .property, name: name, owner: owner, result: Self.type(type), isStatic: node.modifiers.isStatic, module: module))
            }
        case .type(let node):
            if node.name.hasPrefix("_") { return }
            let name = owner.map { "\($0).\(node.name)" } ?? node.name
            parameters[name] = (owner.flatMap { parameters[$0] } ?? []) + node.generics.parameters.map(\.name)
            inherited[name, default: []].formUnion(node.inherited.compactMap { Self.type($0).name })
            for member in node.members { add(member, owner: name, module: module) }
            for item in node.cases where item.parameters.isEmpty {
                add(Member(kind: .property, name: item.name, owner: name, result: .named("Self", []), isStatic: true, module: module))
            }
        case .extension(let node):
            guard let name = Self.type(node.extended).name else { return }
            inherited[name, default: []].formUnion(node.inherited.compactMap { Self.type($0).name })
        default: break
        }
    }

    private mutating func add(_ node: FunctionNode, owner: String?, module: String?) {
        let isOperator = node.kind == .function && !(node.name.first.map { $0.isLetter || $0 == "_" } ?? true)
        if isOperator, node.modifiers.isPostfix { return }
        var member = Member(kind: .function, name: node.name, owner: owner, module: module)
        switch node.kind {
        case .function: member.kind = isOperator ? (node.modifiers.isPrefix ? .prefix : .infix) : .function
        case .initializer: (member.kind, member.name) = (.initializer, "init")
        case .subscript: (member.kind, member.name) = (.subscript, "subscript")
        case .deinitializer: return
        }
        member.parameters = node.parameters.map {
            Parameter(
                label: $0.label, type: Self.type($0.type), isInout: $0.isInout, isVariadic: $0.isVariadic, isAutoclosure: $0.isAutoclosure, hasDefault: $0.defaultValue != nil)
        }
        member.result = node.kind == .initializer ? .named("Self", []) : node.result.map(Self.type) ?? .void
        if node.isFailable { member.result = .optional(member.result) }
        member.isStatic = node.modifiers.isStatic || node.kind == .initializer
        member.isMutating = node.modifiers.isMutating
        member.generics = node.generics.parameters.map(\.name)
        add(member)
    }

    private mutating func add(_ member: Member) {
        if member.name.hasPrefix("_") || Self.leftOut.contains(member.name) { return }
        if member.parameters.contains(where: { $0.label?.hasPrefix("_") == true || Self.leftOut.contains($0.label ?? "") || $0.type.name == "Hasher" }) { return }
        if member.owner == nil { functions.append(member) } else { members[member.owner!, default: []].append(member) }
    }

    /// The members of a type and of all that it conforms to.
    func all(of type: String) -> [Member] {
        var seen: Set<String> = []
        var waiting = [type]
        var found: [Member] = []
        while let next = waiting.popLast() {
            guard seen.insert(next).inserted else { continue }
            found += members[next] ?? []
            waiting += (inherited[next] ?? []).sorted()
        }
        return found
    }

    private static func type(_ node: TypeNode) -> LibraryType {
        switch node.kind {
        case .named(nil, let name, let arguments): .named(name, arguments.map(type))
        case .named(let base?, let name, _): type(base).name.map { .named("\($0).\(name)", type(base).arguments) } ?? .unknown
        case .array(let element): .array(type(element))
        case .dictionary(let key, let value): .named("Dictionary", [type(key), type(value)])
        case .optional(let wrapped): .optional(type(wrapped))
        case .tuple(let elements): elements.count == 1 ? type(elements[0].type) : .tuple(elements.map { type($0.type) })
        case .function(let parameters, let result, _): .function(parameters.map { type($0.type) }, type(result))
        default: .unknown
        }
    }
}
