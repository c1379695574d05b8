/// Kernels that compare the elements of a lane: extremes, sorting, medians. NaN counts as the largest value.
enum Ordering {
    /// Whether `a` comes after `b` in rising order.
    @inline(__always)
    static func isGreater<T: Element>(_ a: T, _ b: T) -> Bool { a > b || (a.isNotANumber && !b.isNotANumber) }

    /// Whether `a` takes the place of the smallest so far, `b`: NaN wins there too.
    @inline(__always)
    static func isLess<T: Element>(_ a: T, _ b: T) -> Bool { a < b || (a.isNotANumber && !b.isNotANumber) }

    /// The first largest (or smallest) element of each lane and its place. The lanes are not empty.
    static func extreme(_ x: Tensor, _ dim: Int, largest: Bool, values: Tensor, indices: Tensor) throws {
        try EngineState.current.charge(elements: x.numel, each: ElementCost.combined)
        try EngineState.current.charge(elements: values.numel, each: ElementCost.lane)
        switch x.dtype {
        case .float32: extreme(x, dim, largest, values, indices, Float.self)
        case .float64: extreme(x, dim, largest, values, indices, Double.self)
        case .int64: extreme(x, dim, largest, values, indices, Int.self)
        case .int32: extreme(x, dim, largest, values, indices, Int32.self)
        case .uint8: extreme(x, dim, largest, values, indices, UInt8.self)
        case .bool: extreme(x, dim, largest, values, indices, Logical.self)
        }
    }

    private static func extreme<T: Element>(
        _ x: Tensor, _ dim: Int, _ largest: Bool, _ values: Tensor, _ indices: Tensor, _ type: T.Type
    ) {
        let (count, stride) = (x.laneSize(dim), x.laneStride(dim))
        Lanes.forEach(dim, x, values, indices) { offset in
            let px = x.pointer(T.self) + offset[0]
            var best = px[0]
            var place = 0
            for index in 1..<max(count, 1) {
                let value = px[index &* stride]
                if largest ? isGreater(value, best) : isLess(value, best) {
                    best = value
                    place = index
                }
            }
            values.pointer(T.self)[offset[1]] = best
            indices.pointer(Int.self)[offset[2]] = place
        }
    }

    /// The elements of each lane in order, with their places; equal ones keep theirs. The results may have shorter lanes.
    static func sort(_ x: Tensor, _ dim: Int, descending: Bool, values: Tensor, indices: Tensor) throws {
        let count = x.laneSize(dim)
        let rounds = Int.bitWidth - count.leadingZeroBitCount
        // A comparison of two elements with their places takes as long as many an addition.
        let (work, overflow) = x.numel.multipliedReportingOverflow(by: 16 * max(rounds, 1))
        try EngineState.current.charge(elements: overflow ? .max : work)
        switch x.dtype {
        case .float32: sort(x, dim, descending, values, indices, Float.self)
        case .float64: sort(x, dim, descending, values, indices, Double.self)
        case .int64: sort(x, dim, descending, values, indices, Int.self)
        case .int32: sort(x, dim, descending, values, indices, Int32.self)
        case .uint8: sort(x, dim, descending, values, indices, UInt8.self)
        case .bool: sort(x, dim, descending, values, indices, Logical.self)
        }
    }

    private static func sort<T: Element>(
        _ x: Tensor, _ dim: Int, _ descending: Bool, _ values: Tensor, _ indices: Tensor, _ type: T.Type
    ) {
        let (count, stride) = (x.laneSize(dim), x.laneStride(dim))
        let kept = values.laneSize(dim)
        Lanes.forEach(dim, x, values, indices) { offset in
            let px = x.pointer(T.self) + offset[0]
            var order = (0..<count).map { (value: px[$0 &* stride], place: $0) }
            order.sort { a, b in
                if descending ? isGreater(a.value, b.value) : isGreater(b.value, a.value) { return true }
                if descending ? isGreater(b.value, a.value) : isGreater(a.value, b.value) { return false }
                return a.place < b.place
            }
            for index in 0..<kept {
                values.pointer(T.self)[offset[1] &+ index &* values.laneStride(dim)] = order[index].value
                indices.pointer(Int.self)[offset[2] &+ index &* indices.laneStride(dim)] = order[index].place
            }
        }
    }
}
