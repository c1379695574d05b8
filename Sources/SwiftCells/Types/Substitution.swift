/// What stands for the generic parameters at one use of a generic declaration: `T` -> `Int`.
///
/// At a call it covers every parameter the callee can see: its own, those of the types it is a member of, and, for a
/// member of a protocol or of a protocol's extension, the protocol's `Self`.
package struct Substitution: Hashable {
    private var pairs: [Pair] = []

    package struct Pair: Hashable {
        package var parameter: GenericParameter
        package var type: SwiftType
    }

    package init() {}

    package init(_ parameters: [GenericParameter], _ types: [SwiftType]) {
        pairs = zip(parameters, types).map { Pair(parameter: $0, type: $1) }
    }

    package var isEmpty: Bool { pairs.isEmpty }
    package var entries: [Pair] { pairs }

    package subscript(_ parameter: GenericParameter) -> SwiftType? {
        get {
            for pair in pairs where pair.parameter === parameter { return pair.type }
            return nil
        }
        set {
            let index = pairs.firstIndex { $0.parameter === parameter }
            if let newValue {
                if let index { pairs[index].type = newValue } else { pairs.append(Pair(parameter: parameter, type: newValue)) }
            } else if let index {
                pairs.remove(at: index)
            }
        }
    }

    /// This and `other` together; where both name a parameter, this one counts.
    package func merging(_ other: Substitution) -> Substitution {
        if other.isEmpty { return self }
        if isEmpty { return other }
        var result = self
        for pair in other.pairs where result[pair.parameter] == nil { result.pairs.append(pair) }
        return result
    }

    /// Each type here with its own parameters replaced.
    package func mapped(_ change: (SwiftType) -> SwiftType) -> Substitution {
        var result = self
        for index in result.pairs.indices { result.pairs[index].type = change(result.pairs[index].type) }
        return result
    }
}

extension GenericRequirement {
    /// The requirement with its types changed.
    func mapped(_ change: (SwiftType) -> SwiftType) -> GenericRequirement {
        switch self {
        case .conformance(let type, let p): .conformance(change(type), p)
        case .superclass(let type, let bound): .superclass(change(type), change(bound))
        case .sameType(let a, let b): .sameType(change(a), change(b))
        case .anyClass(let type): .anyClass(change(type))
        }
    }
}

extension SwiftType {
    /// This type with every leaf that `change` answers for replaced. Associated types of a replaced base are left for
    /// `Conformances.substitute`, which can look them up.
    package func transformed(_ change: (SwiftType) -> SwiftType?) -> SwiftType {
        if let changed = change(self) { return changed }
        switch self {
        case .nominal(let declaration, let arguments):
            if arguments.isEmpty { return self }
            return .nominal(declaration, arguments.map { $0.transformed(change) })
        case .tuple(let elements):
            return .tuple(elements.map { TupleElement($0.label, $0.type.transformed(change)) })
        case .function(let function):
            var copy = function
            for index in copy.parameters.indices {
                copy.parameters[index].type = copy.parameters[index].type.transformed(change)
            }
            copy.result = copy.result.transformed(change)
            return .function(copy)
        case .associated(let base, let declaration):
            return .associated(base.transformed(change), declaration)
        case .metatype(let base):
            return .metatype(base.transformed(change))
        case .parameter, .existential, .variable, .error:
            return self
        }
    }

    /// Whether `condition` holds for this type or any type within it.
    package func contains(where condition: (SwiftType) -> Bool) -> Bool {
        if condition(self) { return true }
        switch self {
        case .nominal(_, let arguments): return arguments.contains { $0.contains(where: condition) }
        case .tuple(let elements): return elements.contains { $0.type.contains(where: condition) }
        case .function(let function):
            return function.result.contains(where: condition) || function.parameters.contains { $0.type.contains(where: condition) }
        case .associated(let base, _), .metatype(let base): return base.contains(where: condition)
        case .parameter, .existential, .variable, .error: return false
        }
    }

    /// How many types a type may be made of: far more than anyone writes, few enough to be compared quickly. Of tuples or generic types
    /// within one another, a few lines make more than any memory holds.
    static let mostParts = 1000

    /// Whether it is made of more types than a type may be.
    var isTooLarge: Bool {
        var parts = 0
        return contains { _ in parts += 1; return parts > Self.mostParts }
    }

    /// Whether a generic parameter occurs in it, so that it is known only after monomorphisation.
    package var isGeneric: Bool { contains { if case .parameter = $0 { true } else { false } } }
    package var hasVariables: Bool { contains { if case .variable = $0 { true } else { false } } }
    /// Whether there is a function in it that takes functions, of which types do not say whether it may keep them.
    var takesFunctions: Bool { contains { if case .function(let function) = $0 { function.parameters.contains { $0.type.isFunction } } else { false } } }

    package var isFunction: Bool { if case .function = self { true } else { false } }
    var isParameter: Bool { if case .parameter = self { true } else { false } }
    package var hasError: Bool { contains { $0 == .error } }
}
