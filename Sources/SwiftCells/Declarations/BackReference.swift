/// A reference to a declaration that does not keep it: `nil` once that has gone, as a `weak` one.
///
/// A `weak` reference makes everything slower that holds what it refers to, since the counts of references then stand in a table of their own;
/// owners of declarations are held by every type. Here that is asked of a small object beside the declaration.
@propertyWrapper
package struct BackReference<Target: Declaration> {
    private var anchor: DeclarationAnchor?

    package init(wrappedValue: Target?) { anchor = wrappedValue?.anchor }

    package var wrappedValue: Target? {
        // Only declarations of the type are ever assigned.
        get { anchor?.declaration.map { unsafeDowncast($0, to: Target.self) } }
        set { anchor = newValue?.anchor }
    }
}

/// Knows a declaration as long as it is there.
final class DeclarationAnchor {
    /// Taken away by the declaration as it goes, so that this never refers to what is no more.
    fileprivate(set) unowned(unsafe) var declaration: Declaration?

    init(_ declaration: Declaration) { self.declaration = declaration }

    func release() { declaration = nil }
}
