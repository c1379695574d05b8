/// Kernels that move elements between places told by index tensors.
enum Selecting {
    /// `result[i][j] = x[index[i][j]][j]` along `dim`.
    static func gather(_ x: Tensor, _ dim: Int, _ index: Tensor, into result: Tensor) throws {
        try EngineState.current.charge(elements: index.numel, each: ElementCost.combined)
        switch x.dtype.size {
        case 1: try gather(x, dim, index, result, UInt8.self)
        case 4: try gather(x, dim, index, result, UInt32.self)
        default: try gather(x, dim, index, result, UInt64.self)
        }
    }

    private static func gather<Bits: BitwiseCopyable>(
        _ x: Tensor, _ dim: Int, _ index: Tensor, _ result: Tensor, _ bits: Bits.Type
    ) throws {
        let px = x.rawPointer.assumingMemoryBound(to: Bits.self)
        let pi = index.pointer(Int.self)
        let pr = result.rawPointer.assumingMemoryBound(to: Bits.self)
        let size = x.laneSize(dim)
        try Lanes.forEach(dim, index, x, result) { offset in
            for step in 0..<index.laneSize(dim) {
                let place = try checked(pi[offset[0] &+ step &* index.laneStride(dim)], size, dim)
                pr[offset[2] &+ step &* result.laneStride(dim)] = px[offset[1] &+ place &* x.laneStride(dim)]
            }
        }
    }

    /// `result[index[i][j]][j] = source[i][j]` along `dim`, or added where `accumulates`.
    static func scatter(_ source: Tensor, _ dim: Int, _ index: Tensor, into result: Tensor, accumulates: Bool) throws {
        try EngineState.current.charge(elements: index.numel, each: ElementCost.combined)
        switch result.dtype {
        case .float32: try scatter(source, dim, index, result, accumulates, Float.self)
        case .float64: try scatter(source, dim, index, result, accumulates, Double.self)
        case .int64: try scatter(source, dim, index, result, accumulates, Int.self)
        case .int32: try scatter(source, dim, index, result, accumulates, Int32.self)
        case .uint8: try scatter(source, dim, index, result, accumulates, UInt8.self)
        case .bool: try scatter(source, dim, index, result, accumulates, Logical.self)
        }
    }

    private static func scatter<T: Element>(
        _ source: Tensor, _ dim: Int, _ index: Tensor, _ result: Tensor, _ accumulates: Bool, _ type: T.Type
    ) throws {
        let ps = source.pointer(T.self)
        let pi = index.pointer(Int.self)
        let pr = result.pointer(T.self)
        let size = result.laneSize(dim)
        try Lanes.forEach(dim, index, source, result) { offset in
            for step in 0..<index.laneSize(dim) {
                let place = try checked(pi[offset[0] &+ step &* index.laneStride(dim)], size, dim)
                let target = pr + (offset[2] &+ place &* result.laneStride(dim))
                let value = ps[offset[1] &+ step &* source.laneStride(dim)]
                target.pointee = accumulates ? T.adding(target.pointee, value) : value
            }
        }
    }

    @inline(__always)
    private static func checked(_ index: Int, _ size: Int, _ dim: Int) throws -> Int {
        guard index >= 0, index < size else {
            throw TensorError(.runtime, "index \(index) is out of bounds for dimension \(dim) with size \(size)")
        }
        return index
    }

    /// `result[i, j, k] = x[i, places[j], k]`, where `j` runs along `dim`; `result` is in row-major order.
    static func take(_ x: Tensor, _ dim: Int, _ places: [Int], into result: Tensor) throws {
        try EngineState.current.charge(elements: result.numel)
        let source = try places.count < x.laneSize(dim) ? x : Copying.contiguous(x)
        guard source.isContiguous else {
            // Few slices of a tensor that would have to be copied as a whole.
            for (position, place) in places.enumerated() {
                try Copying.copy(slice(source, dim, place), to: slice(result, dim, position))
            }
            return
        }
        guard result.numel > 0 else { return }
        let bytes = result.shape[(dim + 1)...].reduce(result.dtype.size, *)
        let blocks = result.shape[..<dim].reduce(1, *)
        try EngineState.current.charge(elements: blocks * places.count, each: ElementCost.function)
        for block in 0..<blocks {
            let from = source.rawPointer + block &* x.shape[dim] &* bytes
            let to = result.rawPointer + block &* places.count &* bytes
            for (position, place) in places.enumerated() { (to + position &* bytes).copyMemory(from: from + place &* bytes, byteCount: bytes) }
        }
    }

    /// Adds `source[i, j, k]` to `result[i, places[j], k]`, where `j` runs along `dim`; `result` is in row-major order.
    static func add(_ source: Tensor, _ dim: Int, _ places: [Int], into result: Tensor) throws {
        let source = try Copying.contiguous(source)
        guard source.numel > 0 else { return }
        switch result.dtype {
        case .float32: try add(source, dim, places, result, Float.self)
        case .float64: try add(source, dim, places, result, Double.self)
        case .int64: try add(source, dim, places, result, Int.self)
        case .int32: try add(source, dim, places, result, Int32.self)
        case .uint8: try add(source, dim, places, result, UInt8.self)
        case .bool: try add(source, dim, places, result, Logical.self)
        }
    }

    private static func add<T: Element>(_ source: Tensor, _ dim: Int, _ places: [Int], _ result: Tensor, _ type: T.Type) throws {
        let count = source.ndim == 0 ? 1 : source.shape[(dim + 1)...].reduce(1, *)
        let blocks = source.ndim == 0 ? 1 : source.shape[..<dim].reduce(1, *)
        try EngineState.current.charge(elements: source.numel, each: ElementCost.combined)
        try EngineState.current.charge(elements: blocks * places.count, each: ElementCost.combined)
        for block in 0..<blocks {
            let from = source.pointer(T.self) + block &* places.count &* count
            let to = result.pointer(T.self) + block &* result.laneSize(dim) &* count
            for (position, place) in places.enumerated() {
                let (from, to) = (from + position &* count, to + place &* count)
                for index in 0..<count { to[index] = T.adding(to[index], from[index]) }
            }
        }
    }

    /// A position of a dimension, without that dimension.
    private static func slice(_ x: Tensor, _ dim: Int, _ place: Int) -> Tensor {
        var (shape, strides) = (x.shape, x.strides)
        shape.remove(at: dim)
        let step = strides.remove(at: dim)
        return x.alias(shape: shape, strides: strides, offset: x.offset + place * step)
    }

    /// Copies slices: the one at `offsets[i]` of `x` becomes the `i`-th of `result`, whose slices lie one after another.
    static func take(_ x: Tensor, _ offsets: [Int], _ sliceShape: [Int], _ sliceStrides: [Int], into result: Tensor) throws {
        let count = Shape.count(sliceShape) ?? 0
        try EngineState.current.charge(elements: offsets.count, each: ElementCost.slice)
        try EngineState.current.charge(elements: result.numel)
        let contiguous = Shape.contiguousStrides(sliceShape)
        for (index, offset) in offsets.enumerated() {
            let from = x.alias(shape: sliceShape, strides: sliceStrides, offset: x.offset + offset)
            let to = result.alias(shape: sliceShape, strides: contiguous, offset: result.offset + index * count)
            try Copying.copy(from, to: to)
        }
    }

    /// Copies slices back: the `i`-th of `source` to the place `offsets[i]` of `x`, or adds it there.
    static func put(
        _ source: Tensor, _ offsets: [Int], _ sliceShape: [Int], _ sliceStrides: [Int], into x: Tensor, accumulates: Bool
    ) throws {
        let count = Shape.count(sliceShape) ?? 0
        let contiguous = Shape.contiguousStrides(sliceShape)
        for (index, offset) in offsets.enumerated() {
            let to = x.alias(shape: sliceShape, strides: sliceStrides, offset: x.offset + offset)
            let from = source.alias(shape: sliceShape, strides: contiguous, offset: source.offset + index * count)
            if accumulates {
                try Pointwise.addInPlace(to, from)
            } else {
                try Copying.copy(from, to: to)
            }
        }
    }
}
