/// What the checker itself must know of the library: operators whose right side is evaluated only if needed become nodes
/// of the typed tree.
enum Prelude {
    static let entries: [LibraryEntry] = [
        LibraryEntry("func && (a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool"),
        LibraryEntry("func || (a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool"),
        LibraryEntry("func ?? <T>(a: T?, b: @autoclosure () throws -> T) rethrows -> T"),
        LibraryEntry("func ?? <T>(a: T?, b: @autoclosure () throws -> T?) rethrows -> T?"),
    ] + ["Range", "ClosedRange", "PartialRangeFrom", "PartialRangeUpTo", "PartialRangeThrough"].map { (name: String) -> LibraryEntry in
        // Matching in a switch.
        LibraryEntry("static func ~= (pattern: \(name)<Bound>, value: Bound) -> Bool { pattern.contains(value) }", in: name)
    } + ["Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "Double", "Float"].map { (name: String) -> LibraryEntry in
        // What a literal in generic code becomes: there it is of its usual type.
        LibraryEntry("private init(integerLiteral value: Int) { self = \(name)(value) }", in: name)
    } + [LibraryEntry("private init(floatLiteral value: Double) { self = Float(value) }", in: "Float")]
}
