/// A type of the cells' language.
///
/// Types are plain values; two are the same type exactly if they are equal. `Optional`, `Array`, `Dictionary`, `Set` and
/// the ranges are nominal types of the library like any other. `Void` is the empty tuple. There are no one-element tuples.
package indirect enum SwiftType: Hashable {
    /// A struct, class or enum with one argument for each of its generic parameters: those of the types it is nested in
    /// first, its own last.
    case nominal(NominalDeclaration, [SwiftType])
    case tuple([TupleElement])
    case function(FunctionType)
    /// A generic parameter, seen from inside its declaration; in a protocol, `Self` is one.
    case parameter(GenericParameter)
    /// An associated type of a type that is not known yet: `T.Element`. Never occurs where the base is concrete.
    case associated(SwiftType, AssociatedTypeDeclaration)
    /// `any P`, `any P & Q`; `Any` is the one without protocols. Protocols stand in the order of their names.
    case existential([ProtocolDeclaration])
    /// The type of a type: `Int.Type`.
    case metatype(SwiftType)
    /// An unknown of the solver. Never leaves it.
    case variable(TypeVariable)
    /// What has been reported as wrong already. Never leaves the checker.
    case error

    /// One element of a tuple type.
    package struct TupleElement: Hashable {
        package var label: String?
        package var type: SwiftType

        package init(_ label: String? = nil, _ type: SwiftType) {
            self.label = label
            self.type = type
        }
    }

    package static var void: SwiftType { .tuple([]) }
    /// `Any`.
    package static var any: SwiftType { .existential([]) }

    /// Whether it is a tuple, `Void` among them.
    var isTuple: Bool {
        if case .tuple = self { return true }
        return false
    }

    /// Whether it is what belongs to another type: `T.Element`.
    var isAssociated: Bool {
        if case .associated = self { return true }
        return false
    }

    /// Whether it is a tuple with a labelled element.
    var hasLabels: Bool {
        if case .tuple(let elements) = self { return elements.contains { $0.label != nil } }
        return false
    }

    /// The place of the element of a tuple that is meant by a number or a label.
    func place(ofElement name: String) -> Int? {
        guard case .tuple(let elements) = self, let place = Int(name) ?? elements.firstIndex(where: { $0.label == name }), elements.indices.contains(place) else { return nil }
        return place
    }

    package var isVoid: Bool {
        if case .tuple(let elements) = self { return elements.isEmpty }
        return false
    }
}

/// An unknown of the solver, named by its number.
package struct TypeVariable: Hashable {
    package var index: Int32

    package init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }
}

/// The type of a function value: `(Int, inout [T]) throws -> Bool`. Argument labels are no part of it.
package struct FunctionType: Hashable {
    package struct Parameter: Hashable {
        package var type: SwiftType
        package var isInout: Bool
        /// `@autoclosure`: the argument is an expression of `type`'s result, wrapped into a closure by the caller.
        package var isAutoclosure: Bool
        /// A function that may only be called: `() -> Int` as it stands, without `@escaping`. Types that differ in this alone are taken
        /// for the same.
        package var isNonescaping: Bool

        package init(_ type: SwiftType, isInout: Bool = false, isAutoclosure: Bool = false, isNonescaping: Bool = false) {
            self.type = type
            self.isInout = isInout
            self.isAutoclosure = isAutoclosure
            self.isNonescaping = isNonescaping
        }

        package static func == (a: Parameter, b: Parameter) -> Bool { a.isInout == b.isInout && a.isAutoclosure == b.isAutoclosure && a.type == b.type }
        package func hash(into hasher: inout Hasher) {
            hasher.combine(type)
            hasher.combine(isInout)
        }
    }

    package var parameters: [Parameter]
    package var result: SwiftType
    package var isThrowing: Bool

    package init(_ parameters: [Parameter], _ result: SwiftType, isThrowing: Bool = false) {
        self.parameters = parameters
        self.result = result
        self.isThrowing = isThrowing
    }
}

/// A generic parameter of a function or type, or a protocol's `Self`. Identity is what matters.
package final class GenericParameter: Hashable {
    package let name: String
    /// The protocol whose `Self` this is.
    @BackReference package internal(set) var selfOfProtocol: ProtocolDeclaration?
    /// Where this is the `some P` that a function returns: what is known of it outside, and what it is.
    package internal(set) var opaque: OpaqueResult?

    package init(_ name: String) { self.name = name }

    package static func == (a: GenericParameter, b: GenericParameter) -> Bool { a === b }
    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// `some P` as the type of a result: callers know what it conforms to, the machine what it is.
package final class OpaqueResult {
    package internal(set) var requirements: [GenericRequirement] = []
    /// Whether each call has a result of its own, as what the function returns depends on its generic parameters.
    var isGeneric = false
    /// Whether it is what an associated type is for some type.
    var isAssociated = false
    /// The type of what the body returns; known once that is checked.
    package internal(set) var underlying: SwiftType?
    /// Of one call of a generic function: what the function returns, and what stands for its parameters there.
    var origin: (result: OpaqueResult, substitution: Substitution)?

    /// Lets go of all types, at the end of its session: what it must fulfil names the parameter that it stands for.
    func letGo() { (requirements, underlying, origin) = ([], nil, nil) }
}

/// One condition of a `where` clause, of `T: P`, or of a protocol's inheritance.
package enum GenericRequirement: Hashable {
    case conformance(SwiftType, ProtocolDeclaration)
    case superclass(SwiftType, SwiftType)
    case sameType(SwiftType, SwiftType)
    /// `T: AnyObject`.
    case anyClass(SwiftType)
}

/// The generic parameters that a declaration introduces, and what they must fulfil.
package struct GenericSignature {
    /// Only those of the declaration itself; those of the types around it are theirs.
    package var parameters: [GenericParameter] = []
    package var requirements: [GenericRequirement] = []

    package init(parameters: [GenericParameter] = [], requirements: [GenericRequirement] = []) {
        self.parameters = parameters
        self.requirements = requirements
    }

    package var isEmpty: Bool { parameters.isEmpty && requirements.isEmpty }
}
