/// A part of a module as it was found in its properties.
package enum ModulePart {
    case parameter(Parameter)
    case buffer(Tensor)
    case module(Module)

    /// The parameter, where it is one.
    var parameter: Parameter? { if case .parameter(let parameter) = self { parameter } else { nil } }

    /// The buffer, where it is one.
    var buffer: Tensor? { if case .buffer(let buffer) = self { buffer } else { nil } }

    /// What a property's value means to the module around it; `nil` where nothing. Optionals are looked into.
    ///
    /// - Parameter isTraining: the mode of that module, in which a container made here for an array or dictionary is too.
    static func of(_ value: Any, isTraining: Bool) -> ModulePart? {
        switch value {
        case let parameter as Parameter: .parameter(parameter)
        case let buffer as Buffer: .buffer(buffer)
        case let module as Module: .module(module)
        case let members as any MemberCollection: members.asModule.map { .container($0, isTraining: isTraining) }
        default: nil
        }
    }

    /// What stands for an array of modules or of parameters; `nil` where it is neither.
    package static func list(_ members: [Any]) -> Module? {
        if let modules = members as? [Module] { return ModuleList(modules) }
        return (members as? [Parameter]).map(ParameterList.init)
    }

    /// What stands for a dictionary of modules or of parameters; `nil` where it is neither.
    package static func dictionary(_ members: [String: Any]) -> Module? {
        if let modules = members as? [String: Module] { return ModuleDictionary(modules) }
        return (members as? [String: Parameter]).map(ParameterDictionary.init)
    }

    /// What stands for an array that is empty, and declared to hold instances of a class.
    package static func emptyList(of member: Any.Type?) -> Module? {
        if member is Module.Type { return ModuleList([]) }
        return member is Parameter.Type ? ParameterList([]) : nil
    }

    /// What stands for a dictionary that is empty, and declared to hold instances of a class.
    package static func emptyDictionary(of member: Any.Type?) -> Module? {
        if member is Module.Type { return ModuleDictionary([:]) }
        return member is Parameter.Type ? ParameterDictionary([:]) : nil
    }

    /// What stands for an array or dictionary that a property holds. It is made anew each time it is asked for, and so takes
    /// over the mode of the module around it.
    package static func container(_ module: Module, isTraining: Bool) -> ModulePart {
        module.isTraining = isTraining
        return .module(module)
    }
}

/// What may hold several modules or parameters.
///
/// An empty one is what its type says. (Casting it would not do: an empty `[Double]` can be cast to `[Module]`.)
private protocol MemberCollection {
    var asModule: Module? { get }
}

extension Array: MemberCollection {
    fileprivate var asModule: Module? { isEmpty ? ModulePart.emptyList(of: Element.self) : ModulePart.list(self) }
}

extension Dictionary: MemberCollection {
    fileprivate var asModule: Module? {
        if isEmpty { return Key.self is String.Type ? ModulePart.emptyDictionary(of: Value.self) : nil }
        return (self as? [String: Any]).flatMap(ModulePart.dictionary)
    }
}

extension Module {
    /// The parts as the module's stored properties hold them, those of the superclasses first.
    ///
    /// Names are those of the properties. Arrays and dictionaries of modules or of parameters count as modules that hold these: an array
    /// of modules as a ``ModuleList``. Properties of the engine's own classes never come this way: they list their parts themselves.
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
