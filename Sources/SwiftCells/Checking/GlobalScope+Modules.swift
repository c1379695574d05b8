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
