/// A part of a module as it was found in its properties.
package enum ModulePart {
    case parameter(Parameter)
    case buffer(Tensor)
    case module(Module)

    /// What a property's value means to the module around it; `nil` where nothing. Optionals are looked into.
    static func of(_ value: Any) -> ModulePart? {
        switch value {
        case let parameter as Parameter: .parameter(parameter)
        case let buffer as Buffer: .buffer(buffer)
        case let module as Module: .module(module)
        case let modules as [Module]: .module(ModuleList(modules))
        default: nil
        }
    }
}

extension Module {
    /// The parts as the module's stored properties hold them, those of the superclasses first.
    ///
    /// Names are those of the properties. An array of modules counts as a ``ModuleList``. Properties of the engine's own
    /// classes never come this way: they list their parts themselves.
    final func reflectedParts() -> [(name: String, part: ModulePart)] {
        var mirrors: [Mirror] = []
        var mirror: Mirror? = Mirror(reflecting: self)
        while let current = mirror, current.subjectType != Module.self {
            mirrors.append(current)
            mirror = current.superclassMirror
        }
        var parts: [(name: String, part: ModulePart)] = []
        for child in mirrors.reversed().flatMap(\.children) {
            guard let label = child.label, let part = ModulePart.of(child.value) else { continue }
            let lazyPrefix = "$__lazy_storage_$_"
            parts.append((label.hasPrefix(lazyPrefix) ? String(label.dropFirst(lazyPrefix.count)) : label, part))
        }
        return parts
    }
}
