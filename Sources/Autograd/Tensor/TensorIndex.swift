/// What can stand between the brackets of `x[…]`: `Int`, ranges, `.all`, `.ellipsis`, `.newAxis`, a stride, and tensors of
/// integers or truth values.
public protocol TensorIndex {
    /// The index as the engine takes it.
    var indexItem: IndexItem { get }
}

/// One index of `x[…]`.
public enum IndexItem {
    /// One position, counted from the end where negative.
    case position(Int)
    /// Positions from `start` in steps of `step` below `end`; bounds count from the end where negative.
    case range(start: Int?, end: Int?, step: Int)
    /// As many whole dimensions as the other indices leave.
    case ellipsis
    /// A new dimension of size 1.
    case newAxis
    /// Positions named by a tensor of integers, or elements picked by a tensor of truth values.
    case tensor(Tensor)
}

/// The whole of a dimension: `.all`.
public struct AllIndex: TensorIndex, Sendable {
    /// The whole range.
    public var indexItem: IndexItem { .range(start: nil, end: nil, step: 1) }
}

/// The dimensions that the other indices leave: `.ellipsis`.
public struct EllipsisIndex: TensorIndex, Sendable {
    /// The ellipsis.
    public var indexItem: IndexItem { .ellipsis }
}

/// A new dimension of size 1: `.newAxis`.
public struct NewAxisIndex: TensorIndex, Sendable {
    /// The new dimension.
    public var indexItem: IndexItem { .newAxis }
}

extension TensorIndex where Self == AllIndex {
    /// The whole of a dimension.
    public static var all: AllIndex { AllIndex() }
}

extension TensorIndex where Self == EllipsisIndex {
    /// As many whole dimensions as the other indices leave.
    public static var ellipsis: EllipsisIndex { EllipsisIndex() }
}

extension TensorIndex where Self == NewAxisIndex {
    /// A new dimension of size 1.
    public static var newAxis: NewAxisIndex { NewAxisIndex() }
}

extension Int: TensorIndex {
    /// One position.
    public var indexItem: IndexItem { .position(self) }
}

extension Range: TensorIndex where Bound == Int {
    /// The positions of the range.
    public var indexItem: IndexItem { .range(start: lowerBound, end: upperBound, step: 1) }
}

extension ClosedRange: TensorIndex where Bound == Int {
    /// The positions of the range; an upper bound of -1 is the last position.
    public var indexItem: IndexItem { .range(start: lowerBound, end: upperBound == -1 ? nil : upperBound &+ 1, step: 1) }
}

extension PartialRangeFrom: TensorIndex where Bound == Int {
    /// The positions from the bound to the end.
    public var indexItem: IndexItem { .range(start: lowerBound, end: nil, step: 1) }
}

extension PartialRangeUpTo: TensorIndex where Bound == Int {
    /// The positions before the bound.
    public var indexItem: IndexItem { .range(start: nil, end: upperBound, step: 1) }
}

extension PartialRangeThrough: TensorIndex where Bound == Int {
    /// The positions up to the bound.
    public var indexItem: IndexItem { .range(start: nil, end: upperBound == -1 ? nil : upperBound &+ 1, step: 1) }
}

extension StrideTo: TensorIndex where Element == Int {
    /// The positions of the stride; bounds count from the end where negative, and a falling stride is refused.
    public var indexItem: IndexItem {
        // The bounds of a stride can be read in its mirror alone. Counting them out would take as long as the stride is.
        let bounds = Mirror(reflecting: self).children.reduce(into: [:]) { $0[$1.label ?? ""] = $1.value as? Int }
        return .range(start: bounds["from"], end: bounds["to"], step: bounds["by"] ?? 1)
    }
}

extension Tensor: TensorIndex {
    /// The tensor as an index.
    public final var indexItem: IndexItem { .tensor(self) }
}
