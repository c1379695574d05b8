/// Collects the elements and the shape of a nested array, for `Tensor([[1, 2], [3, 4]])`.
public struct TensorLiteral {
    var doubles: [Double] = []
    var integers: [Int] = []
    var shape: [Int] = []

    /// Notes that an array of `count` parts was found at `depth`.
    mutating func enter(count: Int, depth: Int) throws {
        if depth < shape.count {
            guard shape[depth] == count else {
                throw TensorError(
                    .value, "expected sequence of length \(shape[depth]) at dim \(depth) (got \(count))",
                    remedy: "Make all rows equally long.")
            }
        } else {
            shape.append(count)
        }
    }
}

/// A Swift value that a tensor can be made of: a number, a `Bool`, or an array of such, nested to any depth.
public protocol TensorElement {
    /// The dtype of a tensor made of the value where none is asked for.
    static var tensorDType: DType { get }
    /// The value itself, where it is one number and not an array: what most tensors of a small example are made of.
    var singleNumber: Number? { get }
    /// Adds the value's elements to the literal.
    ///
    /// - Throws: `TensorError` where the rows of an array are not equally long.
    func collect(into literal: inout TensorLiteral, depth: Int) throws
}

extension TensorElement {
    /// `nil`: most conforming types are arrays.
    public var singleNumber: Number? { nil }
}

extension TensorElement where Self: Scalar {
    /// The number.
    public var singleNumber: Number? { number }
}

extension Double: TensorElement {
    /// `float32`, as in PyTorch.
    public static var tensorDType: DType { .float32 }
    /// Adds the number.
    public func collect(into literal: inout TensorLiteral, depth: Int) { literal.doubles.append(self) }
}

extension Float: TensorElement {
    /// `float32`.
    public static var tensorDType: DType { .float32 }
    /// Adds the number.
    public func collect(into literal: inout TensorLiteral, depth: Int) { literal.doubles.append(Double(self)) }
}

extension Int: TensorElement {
    /// `int64`.
    public static var tensorDType: DType { .int64 }
    /// Adds the number.
    public func collect(into literal: inout TensorLiteral, depth: Int) { literal.integers.append(self) }
}

extension Bool: TensorElement {
    /// `bool`.
    public static var tensorDType: DType { .bool }
    /// Adds the truth value.
    public func collect(into literal: inout TensorLiteral, depth: Int) { literal.integers.append(self ? 1 : 0) }
}

extension Array: TensorElement where Element: TensorElement {
    /// The dtype of the elements; `float32` for an empty array, as in PyTorch, is up to the caller.
    public static var tensorDType: DType { Element.tensorDType }

    /// Adds all elements, row by row.
    public func collect(into literal: inout TensorLiteral, depth: Int) throws {
        try literal.enter(count: count, depth: depth)
        for element in self { try element.collect(into: &literal, depth: depth + 1) }
    }
}
