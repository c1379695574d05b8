/// One size or dimension, or several: `Int` or `[Int]`.
public protocol Size: Sendable {
    /// The sizes as an array.
    var sizes: [Int] { get }
}

extension Int: Size {
    /// The number as an array of one.
    public var sizes: [Int] { [self] }
}

extension Array: Size where Element == Int {
    /// The array itself.
    public var sizes: [Int] { self }
}
