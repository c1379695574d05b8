/// An array of numbers of any number of dimensions, with a gradient.
///
/// A tensor has identity: `a += b` changes the object that `a` names, for everyone who holds it. Views such as
/// `x.t()` or `x[0]` share memory with the tensor they come from.
open class Tensor {
    /// The memory, shared with views.
    package final var storage: Storage
    /// The sizes of the dimensions; empty for a scalar.
    public final internal(set) var shape: [Int]
    /// How many elements to step in memory for one step in each dimension.
    package final var strides: [Int]
    /// Where the first element lies in the storage, in elements.
    package final var offset: Int
    /// The number of elements.
    public final internal(set) var numel: Int
    /// The graph node whose output this is; the accumulator for a leaf that requires a gradient. See ``gradientNode``.
    package final var node: GradientFunction?
    /// The tensor whose memory this one shows a part of; `nil` for a tensor that is not a view.
    package final var base: Tensor?
    /// What few tensors need: retained gradients, hooks, the circumstances of a view.
    package final var extras: TensorExtras?
    /// For a view: the version of the memory at which ``node`` was right. For a saved output: the version it was saved at.
    package final var viewVersion = 0
    /// Which of its node's outputs this is.
    package final var outputIndex: Int32 = 0
    /// The type of the elements.
    public final internal(set) var dtype: DType
    /// How a view came about, as far as changing it in place is concerned.
    final var viewKind = ViewKind.plain
    /// Whether changes in place go uncounted, as for `x.data`.
    final var countsNoVersions = false
    /// Whether the elements lie in row-major order without gaps.
    public final internal(set) var isContiguous: Bool

    /// A tensor over existing memory.
    package init(storage: Storage, shape: [Int], strides: [Int], offset: Int, numel: Int, dtype: DType, isContiguous: Bool) {
        self.storage = storage
        self.shape = shape
        self.strides = strides
        self.offset = offset
        self.numel = numel
        self.dtype = dtype
        self.isContiguous = isContiguous
    }

    /// A tensor that shares everything with another but the graph; for subclasses.
    package init(sharing other: Tensor) {
        storage = other.storage
        shape = other.shape
        strides = other.strides
        offset = other.offset
        numel = other.numel
        dtype = other.dtype
        isContiguous = other.isContiguous
    }

    deinit {
        if node != nil, let node = exchange(&node, nil) { GradientFunction.release(node) }
    }

    // MARK: Facts

    /// The number of dimensions.
    public final var ndim: Int { shape.count }

    /// How many elements to step in memory for one step in each dimension.
    public final var stride: [Int] { strides }

    /// How often the memory was changed in place; shared by all views.
    public final var version: Int { storage.version }

    // MARK: Memory

    /// The address of the first element; the type must be the dtype's.
    @inline(__always)
    package final func pointer<T: Element>(_ type: T.Type) -> UnsafeMutablePointer<T> {
        storage.pointer.assumingMemoryBound(to: T.self) + offset
    }

    /// A new tensor with undefined elements in row-major order.
    ///
    /// - Throws: `TensorError` for negative or overflowing sizes, or above the byte limit.
    package static func uninitialized(_ shape: [Int], _ dtype: DType) throws -> Tensor {
        let count = try Shape.checked(shape)
        return Tensor(
            storage: try Storage.make(byteCount: count * dtype.size), shape: shape,
            strides: Shape.contiguousStrides(shape), offset: 0, numel: count, dtype: dtype, isContiguous: true)
    }

    /// A new tensor with undefined elements in row-major order, and the shape of another.
    @inline(__always)
    final func uninitializedLike(_ dtype: DType? = nil) throws -> Tensor {
        let type = dtype ?? self.dtype
        return Tensor(
            storage: try Storage.make(byteCount: numel * type.size), shape: shape,
            strides: isContiguous ? strides : Shape.contiguousStrides(shape), offset: 0, numel: numel, dtype: type,
            isContiguous: true)
    }

    /// A new tensor with undefined elements, with the shape of another and its order of memory, for a result element by element.
    @inline(__always)
    final func uninitializedInOrder(_ dtype: DType? = nil) throws -> Tensor {
        isContiguous ? try uninitializedLike(dtype) : try Self.uninitialized(shape, dtype ?? self.dtype, inOrderOf: [self])
    }

    /// A new tensor with undefined elements in the order of memory of operands that stretch to its shape.
    @inline(__always)
    static func uninitialized(_ shape: [Int], _ dtype: DType, inOrderOf operands: Tensor...) throws -> Tensor {
        if operands.allSatisfy(\.isContiguous) { return try uninitialized(shape, dtype) }
        return try uninitialized(shape, dtype, inOrderOf: operands)
    }

    @inline(never)
    private static func uninitialized(_ shape: [Int], _ dtype: DType, inOrderOf operands: [Tensor]) throws -> Tensor {
        let result = try uninitialized(shape, dtype)
        let strides = Shape.strides(shape, following: operands.map { Shape.stretchedStrides($0.shape, $0.strides, to: shape) })
        return result.alias(shape: shape, strides: strides, offset: 0)
    }

    /// A new tensor object over the same memory, outside the graph.
    package final func alias() -> Tensor { Tensor(sharing: self) }

    /// A new tensor object over a part of the same memory, outside the graph.
    final func alias(shape: [Int], strides: [Int], offset: Int) -> Tensor {
        let count = Shape.count(shape) ?? 0
        // Where there are no elements, a step in a dimension may lead anywhere.
        return Tensor(
            storage: storage, shape: shape, strides: strides, offset: count == 0 ? 0 : offset, numel: count, dtype: dtype,
            isContiguous: Shape.isContiguous(shape, strides))
    }
}

/// How a view came about.
enum ViewKind: UInt8 {
    case plain
    /// Made while grad mode was off: must not be changed in place while it is on.
    case inNoGrad
    /// One of several that an operation such as `unbind` returned.
    case multipleOutputs
}

/// What few tensors need.
package final class TensorExtras {
    /// The gradient of a tensor that is not a leaf.
    var retained: RetainedGradient?
    /// The accumulator of a leaf that does not require a gradient at present.
    var parked: AccumulateGrad?
}

/// Puts a new value in a variable and returns the old one.
@inline(__always)
func exchange<Value>(_ variable: inout Value, _ value: Value) -> Value {
    let old = variable
    variable = value
    return old
}
