/// The checker of one session: reads cells one after another against one growing scope.
///
/// Not thread-safe: it belongs to the session's thread. What the library declares is read once and kept.
package final class CellChecker {
    /// All names the cells have declared so far. A value: keep a copy to put it back (`checker.scope = before`) when a
    /// cell fails while it runs, or to run several submissions from one prefix. Copying costs nothing.
    package var scope = GlobalScope()

    /// - Parameter library: every built-in, in any order; overloads count in this order.
    package init(library: [LibraryEntry], limits: CellLimits) {
        fatalError("to come")
    }

    /// Checks one cell. Its names are in `scope` afterwards; if it fails, `scope` is as before.
    package func check(_ cell: CellSource) throws(CheckFailure) -> CheckedCell {
        fatalError("to come")
    }

    /// The code of a function declared in Swift, checked now if it is the library's and was not needed before.
    /// `nil` for natives, requirements and what the compiler derives.
    package func body(of function: FunctionDeclaration) -> TypedBody? { fatalError("to come") }

    /// The default value of a parameter, in terms of the function's generic parameters; for native functions too.
    package func defaultValue(of parameter: ParameterDeclaration) -> TypedExpression? { fatalError("to come") }

    /// The function that fulfils a protocol's requirement for a concrete type: a method of the type, of a superclass, or
    /// the default in an extension of the protocol, and what stands for its parameters. `substitution` is that of the
    /// call (its `Self` may be generic before `type` is known; own parameters of a generic requirement are taken over).
    /// For a property or subscript requirement ask for its getter or setter: the answer is an accessor, or the field.
    package func witness(for requirement: FunctionDeclaration, of type: SwiftType, _ substitution: Substitution) -> Witness? {
        fatalError("to come")
    }

    /// `type` with its parameters replaced and associated types of what has become concrete looked up.
    package func substitute(_ type: SwiftType, _ substitution: Substitution) -> SwiftType { fatalError("to come") }

    /// Whether a concrete type conforms to a protocol (`any P` counts as conforming to `P` here: the machine opens it).
    package func conforms(_ type: SwiftType, to protocol: ProtocolDeclaration) -> Bool { fatalError("to come") }

    /// Whether `type` is `ancestor` or a subclass of it.
    package func isSubclass(_ type: SwiftType, of ancestor: SwiftType) -> Bool { fatalError("to come") }

    /// The superclass of a class type, with its arguments.
    package func superclass(of type: SwiftType) -> SwiftType? { fatalError("to come") }

    /// A type, protocol or function of the library, read now if it was not before.
    package func libraryType(_ name: String) -> NominalDeclaration? { fatalError("to come") }
    package func libraryProtocol(_ name: String) -> ProtocolDeclaration? { fatalError("to come") }
    package func libraryFunctions(_ name: String) -> [FunctionDeclaration] { fatalError("to come") }
}

/// What fulfils a protocol's requirement.
package enum Witness {
    case function(FunctionReference)
    /// A stored property fulfils a property requirement: the getter reads it, the setter writes it.
    case field(PropertyReference)
}

/// The names that cells have declared: a value, so that a snapshot is a copy.
package struct GlobalScope {
    /// By name, in order of declaration: variables, functions (several may share a name), types, protocols, aliases.
    var names: [String: [Declaration]] = [:]
    /// What cells' extensions add to a type or protocol.
    var extensions: [ObjectIdentifier: [ExtensionDeclaration]] = [:]
    /// Protocols stated by cells for types of the library or of earlier cells, and by the cells' own types.
    var conformances: [ObjectIdentifier: [ConformanceDeclaration]] = [:]
    /// Operators declared by cells.
    var operators = OperatorTable.standard

    package init() {}

    /// The types that cells have declared: by name, for run-time casts and descriptions.
    package var declaredNames: [String] { Array(names.keys) }
}

/// A type's statement that it conforms to a protocol.
struct ConformanceDeclaration {
    var protocolDeclaration: ProtocolDeclaration
    /// The `where` clause of the extension that states it.
    var requirements: [GenericRequirement]
}

/// What the checker keeps of a function until its body is needed.
final class PendingBody {}

/// What the checker keeps of a default value until it is needed.
final class PendingDefault {}

