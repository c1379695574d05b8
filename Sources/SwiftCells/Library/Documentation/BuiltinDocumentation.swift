/// What a built-in says of itself: its signature and the comment before its declaration.
package struct BuiltinDocumentation: Hashable, Sendable {
    /// The name in full: `Array.map`, `Double`, `print`, `+`.
    package var name: String
    /// What it is a member of, as an extension's header says it: `Array where Element: Equatable`; `nil` at the top level.
    package var context: String?
    /// The declaration without its body, as Swift writes it: `func map<T>(_ transform: (Element) throws -> T) rethrows -> [T]`.
    package var signature: String
    /// The comment in Markdown, without its slashes; empty where there is none.
    package var comment: String

    /// The comment's first paragraph on one line: for lists and hover cards.
    package var summary: String {
        comment.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.allSatisfy(\.isWhitespace) }.joined(separator: " ")
    }
}

extension CellLibrary {
    /// What is known of a name: of every built-in that carries it, in the order of declaration.
    ///
    /// - Parameter name: `print`, `map`, `Array.map`, `Array`, `+`, `Tensor.sum(dim:)`. A member's name alone finds it in every
    ///   type, and with its type in what that inherits from and conforms to; labels, where there are any, sort out overloads.
    /// - Returns: empty where nothing has the name.
    package func documentation(of name: String) -> [BuiltinDocumentation] {
        DocumentationReader(self).documentation(of: name)
    }

    /// The members that a type declares itself, in the order of declaration, those that make it and its operators included.
    ///
    /// - Returns: empty where there is no such type, or it has none.
    package func members(of type: String) -> [BuiltinDocumentation] { DocumentationReader(self).members(of: type) }

    /// What is known of each of many names: of those declarations alone that a name names in full, with the type a member belongs to
    /// and with its labels, as ``DeclarationUses/builtinNames`` does. Names that nothing carries are left out.
    package func documentation(ofEach names: Set<String>) -> [String: [BuiltinDocumentation]] {
        DocumentationReader(self).documentation(ofEach: names)
    }

    /// The names that `documentation(of:)` answers for, sorted: top-level names, and members after their type and a point.
    package var documentedNames: [String] { DocumentationReader(self).names }
}
