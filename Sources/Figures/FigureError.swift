/// Why a picture cannot be made of what was given.
public struct FigureError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, and what to do about it.
    public var description: String

    /// - Parameter description: What is wrong, and what to do about it.
    package init(_ description: String) { self.description = description }
}
