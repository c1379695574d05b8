/// Tells one module of a session from another.
final class ModuleTag {}

extension CellChecker {
    /// Lets the cells that follow see the names of another module.
    func enter(_ next: GlobalScope) {
        otherScopes[ObjectIdentifier(scope.module)] = scope
        scope = next
    }

    /// Does a piece of work on code of a module with the names in sight that its code sees, whichever module's cell runs.
    ///
    /// Code is compiled when it is first called, perhaps by a cell of another module. What its calls mean must not hang on that.
    func seeing<R>(_ module: ModuleTag?, _ work: () throws -> R) rethrows -> R {
        guard let module, module !== scope.module, let own = otherScopes[ObjectIdentifier(module)] else { return try work() }
        return try seeing(own, work)
    }

    /// Does a piece of work on code of the library, which sees nothing that cells declare.
    func seeingLibrary<R>(_ work: () throws -> R) rethrows -> R {
        var library = GlobalScope()
        library.seesReservedEntries = true
        return try seeing(library, work)
    }

    private func seeing<R>(_ other: GlobalScope, _ work: () throws -> R) rethrows -> R {
        let current = scope
        enter(other)
        defer {
            otherScopes[ObjectIdentifier(other.module)] = scope
            scope = current
        }
        return try work()
    }

    /// The scope of the module in sight, where it gives library code a meaning of its own; else nil.
    var alteringModule: ModuleTag? { scope.altersLibrary ? scope.module : nil }
}

extension SwiftType {
    /// The module that declares the type, or one of the types it is made of; nil where all are the library's.
    var module: ModuleTag? {
        var found: ModuleTag?
        _ = contains { part in
            switch part {
            case .nominal(let declaration, _): found = found ?? declaration.file?.module
            case .existential(let protocols): found = found ?? protocols.lazy.compactMap { $0.file?.module }.first
            default: break
            }
            return found != nil
        }
        return found
    }
}

extension GlobalScope {
    /// Lets code of this scope use what another scope's cells have declared, as `NAME.declaration`: as a file that imports a module may
    /// write the module's name before a declaration's.
    ///
    /// Only qualified names are brought in. What the other scope's extensions add to the library's types, its operators, and its
    /// statements that a type of the library conforms to a protocol of the library stay there: nothing there can change what
    /// code here means.
    package mutating func addModule(_ other: GlobalScope, named module: String) {
        modules.insert(module)
        var ownTypes: Set<ObjectIdentifier> = []
        for (name, declarations) in other.names where !name.contains(".") {
            names[module + "." + name] = declarations
            for case let nominal as NominalDeclaration in declarations { ownTypes.insert(ObjectIdentifier(nominal)) }
        }
        for (identifier, extensions) in other.extensions where extensions.contains(where: { $0.extended.file?.isLibrary == false }) {
            self.extensions[identifier] = extensions
        }
        for (identifier, conformances) in other.conformances {
            let visible = conformances.filter { ownTypes.contains(identifier) || $0.protocolDeclaration.file?.isLibrary == false }
            if !visible.isEmpty { self.conformances[identifier, default: []] += visible }
        }
    }
}
