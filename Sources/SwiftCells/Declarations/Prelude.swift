/// What the checker itself must know of the library: operators whose right side is evaluated only if needed become nodes
/// of the typed tree.
enum Prelude {
    static let entries: [LibraryEntry] = [
        LibraryEntry("func && (a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool"),
        LibraryEntry("func || (a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool"),
        LibraryEntry("func ?? <T>(a: T?, b: @autoclosure () throws -> T) rethrows -> T"),
        LibraryEntry("func ?? <T>(a: T?, b: @autoclosure () throws -> T?) rethrows -> T?"),
    ]
}
