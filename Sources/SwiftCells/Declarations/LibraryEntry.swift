/// One built-in as the library declares it: its signature in Swift, and the number of its native implementation.
///
/// Entries are parsed when a lesson first uses their name.
package struct LibraryEntry: Sendable {
    /// What it is a member of, as an extension's header says it: `"Array"`, `"Array where Element: Equatable"`,
    /// `"Sequence"`; `nil` at the top level.
    package var context: String?
    /// One declaration in Swift syntax, with its documentation comment before it: a function, operator, initialiser,
    /// property (`var count: Int { get }`, `var grad: Tensor? { get set }`), subscript, or a type or protocol
    /// (`struct Array<Element>: RandomAccessCollection`, whose members may stand in braces or in entries of their own).
    ///
    /// With a body in Swift, the checker and the compiler treat it as code: `func allSatisfy(…) { for x in self … }`.
    /// A property's or subscript's accessors are natives where `getter` and `setter` are set.
    package var signature: String
    /// The number of the native implementation; `nil` for types, protocols and what has a body in Swift.
    package var native: Int?
    /// The number of the native setter of a property or subscript; `native` is then the getter's.
    package var nativeSetter: Int?
    /// For an initialiser that takes a closure with a list of values, one a line, as a result builder gathers them: their type.
    package var builds: String?
    /// The module that must be imported for it to be seen; `nil` for what is always there.
    package var module: String?
    /// A module that has the same of its own: where it is imported, this one is not seen.
    package var givesWayTo: String?
    /// Seen only by scopes that ask for it (`GlobalScope.seesReservedEntries`): the functions of a grader, say.
    package var isReserved = false

    package init(_ signature: String, in context: String? = nil, native: Int? = nil, nativeSetter: Int? = nil) {
        self.context = context
        self.signature = signature
        self.native = native
        self.nativeSetter = nativeSetter
    }
}
