/// Copies and casts of elements.
enum Copying {
    /// Copies the elements of `source` into `target`, of the same shape or one that `source` stretches to, casting them.
    static func copy(_ source: Tensor, to target: Tensor) throws {
        let isPlain = source.isContiguous && target.isContiguous && source.dtype == target.dtype
        try EngineState.charge(elements: target.numel, each: isPlain ? ElementCost.simple : ElementCost.combined)
        if isPlain, source.numel == target.numel {
            let (from, to) = (source.rawPointer, target.rawPointer)
            Threads.divide(source.numel * source.dtype.size, cost: 1) { part in
                (to + part.lowerBound).copyMemory(from: from + part.lowerBound, byteCount: part.count)
            }
            return
        }
        if isPlain, source.ndim == 1, source.numel > 1 {
            // A bias for each row of a matrix.
            let bytes = source.numel * source.dtype.size
            for row in 0..<target.numel / source.numel {
                (target.rawPointer + row &* bytes).copyMemory(from: source.rawPointer, byteCount: bytes)
            }
            return
        }
        let strides = Shape.stretchedStrides(source.shape, source.strides, to: target.shape)
        if source.dtype == target.dtype {
            // The bits do not change, so that one kernel a size is enough.
            switch source.dtype.size {
            case 1: move(source, strides, target, UInt8.self)
            case 4: move(source, strides, target, UInt32.self)
            default: move(source, strides, target, UInt64.self)
            }
            return
        }
        switch source.dtype {
        case .float32: cast(source, strides, target, Float.self)
        case .float64: cast(source, strides, target, Double.self)
        case .int64: cast(source, strides, target, Int.self)
        case .int32: cast(source, strides, target, Int32.self)
        case .uint8: cast(source, strides, target, UInt8.self)
        case .bool: cast(source, strides, target, Logical.self)
        }
    }

    private static func move<Bits: BitwiseCopyable>(_ source: Tensor, _ strides: [Int], _ target: Tensor, _ bits: Bits.Type) {
        let from = source.storage.pointer.assumingMemoryBound(to: Bits.self) + source.offset
        let to = target.storage.pointer.assumingMemoryBound(to: Bits.self) + target.offset
        Rows(target.shape, target.strides, strides).forEach { offset, count, stride in
            let from = from + offset[1]
            let to = to + offset[0]
            if stride[0] == 1, stride[1] == 1 {
                to.update(from: from, count: count)
            } else {
                for index in 0..<count { to[index &* stride[0]] = from[index &* stride[1]] }
            }
        }
    }

    private static func cast<S: Element>(_ source: Tensor, _ strides: [Int], _ target: Tensor, _ type: S.Type) {
        switch target.dtype {
        case .float32: cast(source, strides, target, S.self, Float.self)
        case .float64: cast(source, strides, target, S.self, Double.self)
        case .int64: cast(source, strides, target, S.self, Int.self)
        case .int32: cast(source, strides, target, S.self, Int32.self)
        case .uint8: cast(source, strides, target, S.self, UInt8.self)
        case .bool: cast(source, strides, target, S.self, Logical.self)
        }
    }

    private static func cast<S: Element, T: Element>(
        _ source: Tensor, _ strides: [Int], _ target: Tensor, _ from: S.Type, _ to: T.Type
    ) {
        let from = source.pointer(S.self)
        let to = target.pointer(T.self)
        Rows(target.shape, target.strides, strides).forEach { offset, count, stride in
            let from = from + offset[1]
            let to = to + offset[0]
            for index in 0..<count { to[index &* stride[0]] = T(casting: from[index &* stride[1]]) }
        }
    }

    /// A copy in row-major order, outside the graph.
    static func contiguousCopy(_ source: Tensor) throws -> Tensor {
        let result = try source.uninitializedLike()
        try copy(source, to: result)
        return result
    }

    /// A copy in the order of memory that the tensor has, without gaps, outside the graph.
    static func copyInOrder(_ source: Tensor) throws -> Tensor {
        let result = try source.uninitializedInOrder()
        try copy(source, to: result)
        return result
    }

    /// The tensor in row-major order, copied only where it is not, outside the graph.
    static func contiguous(_ source: Tensor) throws -> Tensor {
        source.isContiguous ? source : try contiguousCopy(source)
    }

    /// The tensor in another dtype, copied only where that differs, outside the graph.
    static func converted(_ source: Tensor, _ dtype: DType) throws -> Tensor {
        if source.dtype == dtype { return source }
        let result = try source.uninitializedInOrder(dtype)
        try copy(source, to: result)
        return result
    }

    /// Sets all elements to a number.
    ///
    /// - Throws: PyTorch's error for a number that the elements' dtype has no place for.
    static func fill(_ target: Tensor, _ value: Number) throws {
        try value.requireFits(target.dtype)
        try EngineState.charge(elements: target.numel)
        switch target.dtype {
        case .float32: fill(target, Float(value))
        case .float64: fill(target, Double(value))
        case .int64: fill(target, value.int)
        case .int32: fill(target, Int32(value))
        case .uint8: fill(target, UInt8(value))
        case .bool: fill(target, Logical(value))
        }
    }

    private static func fill<T: Element>(_ target: Tensor, _ value: T) {
        let to = target.pointer(T.self)
        if target.isContiguous {
            Threads.divide(target.numel) { (to + $0.lowerBound).update(repeating: value, count: $0.count) }
            return
        }
        Rows(target.shape, target.strides).forEach { offset, count, stride in
            let to = to + offset[0]
            for index in 0..<count { to[index &* stride[0]] = value }
        }
    }
}

extension Tensor {
    /// The address of the first element.
    @inline(__always)
    final var rawPointer: UnsafeMutableRawPointer { storage.pointer + offset * dtype.size }
}
