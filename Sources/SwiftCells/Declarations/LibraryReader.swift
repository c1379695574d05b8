/// Reads the library's declarations when they are first asked for, and keeps them.
final class LibraryReader {
    let index: LibraryIndex
    unowned let checker: CellChecker
    private var topLevel: [String: [Declaration]] = [:]
    private var operatorCache: [String: [FunctionDeclaration]] = [:]
    private var memberCache: [ObjectIdentifier: [String: [Declaration]]] = [:]
    private var loadedSlots: [Int: [Declaration]] = [:]
    private var conformanceCache: [ObjectIdentifier: [(module: String?, conformance: ConformanceDeclaration)]] = [:]
    private var types: [String: Declaration] = [:]
    private var memberTables: [String: [String: [Int]]] = [:]

    init(_ index: LibraryIndex, checker: CellChecker) {
        self.index = index
        self.checker = checker
    }

    var allTopLevelNames: [String] { index.topLevel.keys.filter { !$0.isEmpty && !$0.hasPrefix("_") && (checker.scope.seesReservedEntries || !index.reserved.contains($0)) } }
    func memberNames(of type: String) -> [String] { Array(memberTable(of: type).keys) }

    private func memberTable(of type: String) -> [String: [Int]] {
        if let known = memberTables[type] { return known }
        let table = index.members(of: type)
        memberTables[type] = table
        return table
    }

    func lookup(_ name: String) -> [Declaration] {
        if index.reserved.contains(name), !checker.scope.seesReservedEntries { return [] }
        if let found = topLevel[name] { return found }
        guard let slots = index.topLevel[name] else { return [] }
        // Types may mention themselves: known before they are read.
        var found: [Declaration] = []
        topLevel[name] = types[name].map { [$0] } ?? []
        for slot in slots { found += load(slot) }
        topLevel[name] = found
        return found
    }

    func type(_ name: String) -> NominalDeclaration? {
        if let known = types[name] as? NominalDeclaration { return known }
        return lookup(name).lazy.compactMap { $0 as? NominalDeclaration }.first
    }

    func protocolNamed(_ name: String) -> ProtocolDeclaration? {
        if let known = types[name] as? ProtocolDeclaration { return known }
        return lookup(name).lazy.compactMap { $0 as? ProtocolDeclaration }.first
    }

    /// Called by the builder as soon as a type of the library has its declaration, before its parts are read.
    func register(_ declaration: Declaration) {
        types[declaration.name] = declaration
        if topLevel[declaration.name]?.isEmpty == true { topLevel[declaration.name] = [declaration] }
    }

    /// Called as soon as a type that an entry nests in another has its declaration: what it conforms to may mention it.
    func register(_ declaration: Declaration, memberOf owner: Declaration) {
        if memberCache[ObjectIdentifier(owner)]?[declaration.name]?.isEmpty == true { memberCache[ObjectIdentifier(owner)]?[declaration.name] = [declaration] }
    }

    func operators(_ name: String) -> [FunctionDeclaration] {
        if let found = operatorCache[name] { return found }
        operatorCache[name] = []
        var found: [FunctionDeclaration] = []
        for slot in index.operators[name] ?? [] { found += load(slot).compactMap { $0 as? FunctionDeclaration } }
        for owner in index.operatorOwners[name] ?? [] {
            for declaration in lookup(owner) {
                let own = (declaration as? NominalDeclaration)?.members[name] ?? (declaration as? ProtocolDeclaration)?.memberTable[name] ?? []
                found += own.compactMap { $0 as? FunctionDeclaration }
            }
        }
        operatorCache[name] = found
        return found
    }

    /// Members that entries of their own add to a type or protocol.
    func members(of owner: Declaration, named name: String) -> [Declaration] {
        let key = ObjectIdentifier(owner)
        if let found = memberCache[key]?[name] { return found }
        guard let slots = memberTable(of: qualifiedName(owner))[name] else { return [] }
        memberCache[key, default: [:]][name] = []
        var found: [Declaration] = []
        for slot in slots { found += load(slot) }
        memberCache[key, default: [:]][name] = found
        return found
    }

    private func qualifiedName(_ declaration: Declaration) -> String {
        if let nominal = declaration as? NominalDeclaration, let parent = nominal.parent { return qualifiedName(parent) + "." + nominal.name }
        return declaration.name
    }

    private var conformancesInProgress = 0
    /// Whether conformances are asked for while some are read: not all are known then.
    var isReadingConformances: Bool { conformancesInProgress > 0 }

    /// Conformances stated by `extension X: P` entries.
    func conformances(of owner: Declaration) -> [ConformanceDeclaration] {
        let key = ObjectIdentifier(owner)
        if let found = conformanceCache[key] { return visible(found) }
        conformanceCache[key] = []
        conformancesInProgress += 1
        defer { conformancesInProgress -= 1 }
        // A type of a lesson may have the name of one of the library's.
        guard owner.file?.isLibrary != false, let slots = index.extensions[owner.name] else { return [] }
        var found: [(module: String?, conformance: ConformanceDeclaration)] = []
        for slot in slots {
            let file = SourceFile(index.slots[slot].entry.signature + " {}", isLibrary: true)
            for statement in Self.read(file) {
                guard case .extension(let node) = statement.kind else { continue }
                found += checker.builder(for: file).libraryConformances(node, of: owner).map { (index.slots[slot].entry.module, $0) }
            }
        }
        conformanceCache[key] = found
        return visible(found)
    }

    /// Without those that a module adds which is not imported.
    private func visible(_ stated: [(module: String?, conformance: ConformanceDeclaration)]) -> [ConformanceDeclaration] {
        stated.compactMap { $0.module.map(checker.scope.imports.contains) ?? true ? $0.conformance : nil }
    }

    private var contexts: [String: (Scope, DeclarationBuilder.Owner)] = [:]

    /// What an entry's context names: worked out by `make` once for all the entries that share it.
    func context(_ header: String?, _ make: (String) -> (Scope, DeclarationBuilder.Owner)) -> (Scope, DeclarationBuilder.Owner) {
        guard let header else { return (Scope(parent: nil), .none) }
        if let known = contexts[header] { return known }
        let made = make(header)
        // Of a type that is still being read, not all is known yet.
        if typesInProgress == 0 { contexts[header] = made }
        return made
    }

    private var typesInProgress = 0
    /// Entries being loaded within one another.
    private var depth = 0
    private var postponed: [() -> Void] = []

    /// Runs `work` once no entry is half loaded.
    func whenLoaded(_ work: @escaping () -> Void) {
        if depth == 0 { work() } else { postponed.append(work) }
    }

    /// Reads all there is.
    func readAll() {
        let names = Set(index.topLevel.keys)
        for name in names where !index.reserved.contains(name) { _ = lookup(name) }
        for name in Set(index.operators.keys).union(index.operatorOwners.keys) { _ = operators(name) }
        for owner in index.ownerNames where names.contains(owner) {
            let members = memberTable(of: owner)
            for declaration in lookup(owner) where declaration is NominalDeclaration || declaration is ProtocolDeclaration {
                for name in members.keys { _ = self.members(of: declaration, named: name) }
                _ = conformances(of: declaration)
            }
        }
    }

    /// The declarations of one entry.
    private func load(_ slot: Int) -> [Declaration] {
        if let loaded = loadedSlots[slot] { return loaded }
        loadedSlots[slot] = []
        depth += 1
        defer {
            while depth == 1, !postponed.isEmpty { postponed.removeFirst()() }
            depth -= 1
        }
        let item = index.slots[slot]
        var text = item.entry.signature
        switch item.header.kind {
        case .type, .protocolType:
            if !text.utf8.contains(UInt8(ascii: "{")) { text += " {}" }
            typesInProgress += 1
        default: break
        }
        defer { if item.header.kind == .type || item.header.kind == .protocolType { typesInProgress -= 1 } }
        let file = SourceFile(text, isLibrary: true)
        let found = checker.builder(for: file).libraryDeclarations(Self.read(file), item)
        for declaration in found { (declaration.module, declaration.givesWayTo) = (item.entry.module, item.entry.givesWayTo) }
        loadedSlots[slot] = found
        return found
    }

    /// The declarations of one of the library's texts.
    static func read(_ file: SourceFile) -> [StatementNode] {
        if let plain = SignatureReader.read(file) { return [plain] }
        let lowered = SyntaxLowering.lower(file, nestingLimit: 200, operators: .standard)
        // The library's texts are our own, and the tests read each of them.
        precondition(lowered.diagnostics.isEmpty, "library: \(String(decoding: file.text, as: UTF8.self)): \(lowered.diagnostics.map(\.message))")
        return lowered.statements
    }
}
