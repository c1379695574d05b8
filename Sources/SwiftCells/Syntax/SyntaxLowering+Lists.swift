import SwiftSyntax

/// How many things may be listed at one place of a text: far more than anyone writes, few enough that the checker, which looks at each of
/// them beside all others, is done in a moment.
package enum ListLimits {
    /// Arguments of a call, and values between the brackets of a subscript.
    package static let arguments = 1_000
    /// Parameters of a function, and values that a case carries.
    package static let parameters = 1_000
    /// Parts of a tuple.
    package static let tupleParts = 200
    /// Generic parameters of one declaration.
    package static let genericParameters = 100
    /// Conditions of one `where`.
    package static let requirements = 100
    /// Protocols behind the colon of a type.
    package static let inherited = 200
    /// `defer`s of one block: each way out of it runs all that have been met.
    package static let defers = 200
    /// Extensions of one type: each member is looked for in all of them.
    package static let extensions = 1_000
    /// Functions, methods or subscripts of one name at one place.
    package static let overloads = 1_000
}

extension SyntaxLowering {
    /// Refuses a list that is too long; `false` where it is.
    @discardableResult
    func limit(_ count: Int, to most: Int, _ what: String, _ node: some SyntaxProtocol, instead: String) -> Bool {
        guard count > most, !isLibrary else { return true }
        report(.limit, "There are \(count.grouped) \(what) here, and at most \(most.grouped) are allowed. \(instead)", range(node))
        return false
    }
}
