/// An array of numbers of any number of dimensions, with a gradient.
///
/// A tensor has identity: `a += b` changes the object that `a` names, for everyone who holds it. Views such as
/// `x.t()` or `x[0]` share memory with the tensor they come from.
open class Tensor {
    /// The memory, shared with views; `nil` only while the object is spare.
    private final var memory: Storage?
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
    /// Whether the object of a view is counted where its memory is charged.
    final var isCounted = false
    /// Whether the elements lie in row-major order without gaps.
    public final internal(set) var isContiguous: Bool

    /// A tensor over existing memory.
    package init(storage: Storage, shape: [Int], strides: [Int], offset: Int, numel: Int, dtype: DType, isContiguous: Bool) {
        memory = storage
        self.shape = shape
        self.strides = strides
        self.offset = offset
        self.numel = numel
        self.dtype = dtype
        self.isContiguous = isContiguous
    }

    /// A tensor that shares everything with another but the graph; for subclasses.
    package init(sharing other: Tensor) {
        memory = other.memory
        shape = other.shape
        strides = other.strides
        offset = other.offset
        numel = other.numel
        dtype = other.dtype
        isContiguous = other.isContiguous
    }

    deinit {
        if node != nil, let node = exchange(&node, nil) { GradientFunction.release(node) }
        uncount()
        Storage.release(&memory)
    }

    // MARK: Facts

    /// The number of dimensions.
    public final var ndim: Int { shape.count }

    /// How many elements to step in memory for one step in each dimension.
    public final var stride: [Int] { strides }

    /// How often the memory was changed in place; shared by all views.
    public final var version: Int { storage.version }

    // MARK: Memory

    /// The memory, shared with views.
    package final var storage: Storage {
        // Nobody holds a tensor whose object is spare, and every other one has a memory.
        @inline(__always) get { memory.unsafelyUnwrapped }
        @inline(__always) set {
            uncount()
            memory = newValue
        }
    }

    /// Takes a view's object out of the count of living ones.
    @inline(__always)
    private func uncount() {
        guard isCounted, let meter = memory?.header.meter else { return }
        isCounted = false
        EngineState.withCurrent { state in
            if meter == state.meter { meter.pointee.close(0) } else { MemoryMeter.closeRemotely(meter, 0) }
        }
    }

    /// Whether nobody but the caller's variable holds the tensor, and no view its memory.
    @inline(__always)
    static func isExclusive(_ tensor: inout Tensor) -> Bool {
        isKnownUniquelyReferenced(&tensor) && isKnownUniquelyReferenced(&tensor.memory)
    }

    /// A new tensor over existing memory, in a spare object where there is one.
    @inline(__always)
    private static func make(
        _ storage: consuming Storage, shape: [Int], strides: [Int], numel: Int, dtype: DType, state: EngineState
    ) -> Tensor {
        guard let tensor = state.spares.tensors.take() else {
            return Tensor(storage: storage, shape: shape, strides: strides, offset: 0, numel: numel, dtype: dtype, isContiguous: true)
        }
        tensor.memory = storage
        replace(&tensor.shape, shape)
        replace(&tensor.strides, strides)
        tensor.offset = 0
        tensor.numel = numel
        tensor.dtype = dtype
        tensor.isContiguous = true
        return tensor
    }

    /// Gives up a reference to a tensor of the engine's own. If it was the last one, the object is kept for another tensor.
    static func release(_ held: inout Tensor?) {
        guard isKnownUniquelyReferenced(&held), let tensor = exchange(&held, nil), type(of: tensor) == Tensor.self,
            tensor.node == nil, tensor.base == nil, tensor.extras == nil, isUnobserved(tensor)
        else { return }
        Storage.release(&tensor.memory)
        tensor.memory = nil
        tensor.viewVersion = 0
        tensor.outputIndex = 0
        tensor.viewKind = .plain
        tensor.countsNoVersions = false
        EngineState.withCurrent { $0.spares.tensors.keep(tensor) }
    }

    /// A new scalar with an undefined element.
    @inline(__always)
    static func uninitializedScalar(_ dtype: DType) throws -> Tensor {
        try EngineState.withCurrent { state in
            make(try Storage.make(byteCount: dtype.size, state: state), shape: [], strides: [], numel: 1, dtype: dtype, state: state)
        }
    }

    /// The address of the first element; the type must be the dtype's.
    @inline(__always)
    package final func pointer<T: Element>(_ type: T.Type) -> UnsafeMutablePointer<T> {
        storage.pointer.assumingMemoryBound(to: T.self) + offset
    }

    /// A new tensor with undefined elements in row-major order.
    ///
    /// - Throws: `TensorError` for negative or overflowing sizes, or above the byte limit.
    package static func uninitialized(_ shape: [Int], _ dtype: DType) throws -> Tensor {
        if shape.isEmpty { return try uninitializedScalar(dtype) }
        try EngineState.charge(work: ElementCost.dimension * shape.count)
        let count = try Shape.checked(shape)
        return try EngineState.withCurrent { state in
            make(
                try Storage.make(byteCount: count * dtype.size, state: state), shape: shape,
                strides: Shape.contiguousStrides(shape), numel: count, dtype: dtype, state: state)
        }
    }

    /// A new tensor with undefined elements in row-major order, and the shape of another.
    @inline(__always)
    final func uninitializedLike(_ dtype: DType? = nil) throws -> Tensor {
        let type = dtype ?? self.dtype
        if shape.isEmpty { return try Self.uninitializedScalar(type) }
        return try EngineState.withCurrent { state in
            Self.make(
                try Storage.make(byteCount: numel * type.size, state: state), shape: shape,
                strides: isContiguous ? strides : Shape.contiguousStrides(shape), numel: numel, dtype: type, state: state)
        }
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
        EngineState.note(work: ElementCost.view)
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

/// Puts other sizes in a variable. Where both are a scalar's, no reference is counted.
@inline(__always)
func replace(_ sizes: inout [Int], _ others: [Int]) {
    if !sizes.isEmpty || !others.isEmpty { sizes = others }
}

/// Puts a new value in a variable and returns the old one.
@inline(__always)
func exchange<Value>(_ variable: inout Value, _ value: Value) -> Value {
    let old = variable
    variable = value
    return old
}
