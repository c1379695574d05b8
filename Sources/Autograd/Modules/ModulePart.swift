/// A part of a module as it was found in its properties.
package enum ModulePart {
    case parameter(Parameter)
    case buffer(Tensor)
    case module(Module)

    /// What a property's value means to the module around it; `nil` where nothing. Optionals are looked into.
    ///
    /// - Parameter isTraining: the mode of that module, in which a container made here for an array or dictionary is too.
    static func of(_ value: Any, isTraining: Bool) -> ModulePart? {
        switch value {
        case let parameter as Parameter: .parameter(parameter)
        case let buffer as Buffer: .buffer(buffer)
        case let module as Module: .module(module)
        case let modules as [Module]: .container(ModuleList(modules), isTraining: isTraining)
        case let modules as [String: Module]: .container(ModuleDictionary(modules), isTraining: isTraining)
        case let parameters as [Parameter]: .container(ParameterList(parameters), isTraining: isTraining)
        default: nil
        }
    }

    /// What stands for an array or dictionary that a property holds. It is made anew each time it is asked for, and so takes
    /// over the mode of the module around it.
    package static func container(_ module: Module, isTraining: Bool) -> ModulePart {
        module.isTraining = isTraining
        return .module(module)
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
            guard let label = child.label, let part = ModulePart.of(child.value, isTraining: isTraining) else { continue }
            let lazyPrefix = "$__lazy_storage_$_"
            parts.append((label.hasPrefix(lazyPrefix) ? String(label.dropFirst(lazyPrefix.count)) : label, part))
        }
        return parts
    }
}
