/// Kernels that combine many elements into one.
enum Reducing {
    /// Adds up the dimensions `dims` of `x`. The result has those dimensions with size 1, is in row-major order, and has
    /// the dtype of `x`, which is floating-point or `int64`.
    ///
    /// `Float` is added in `Double`: sums then do not depend on how a tensor is laid out.
    static func sum(_ x: Tensor, _ dims: [Int]) throws -> Tensor {
        try EngineState.charge(elements: x.numel, each: ElementCost.combined)
        var shape = x.shape
        for dim in dims { shape[dim] = 1 }
        let result = try Tensor.uninitialized(shape, x.dtype)
        try EngineState.charge(elements: result.numel, each: ElementCost.lane)
        if result.numel == 1, x.isContiguous, x.dtype.isFloatingPoint {
            if x.dtype == .float32 {
                result.pointer(Float.self)[0] = Float(total(x.pointer(Float.self), x.numel))
            } else {
                result.pointer(Double.self)[0] = total(x.pointer(Double.self), x.numel)
            }
            return result
        }
        if x.isContiguous, dims == [x.ndim - 1], x.dtype.isFloatingPoint {
            if x.dtype == .float32 { rowTotals(x, result, Float.self) } else { rowTotals(x, result, Double.self) }
            return result
        }
        if x.isContiguous, x.numel > 0, x.dtype == .float32, x.ndim > 1, dims == [0] + Array(2..<x.ndim) {
            channelTotals(x, result)
            return result
        }
        // Here each addition waits for the one before.
        try EngineState.charge(elements: x.numel, each: ElementCost.formula)
        switch x.dtype {
        case .float32: fold(x, into: result, Float.self, Double(0)) { $0 + Double($1) } finish: { Float($0) }
        case .float64: fold(x, into: result, Double.self, Double(0)) { $0 + $1 } finish: { $0 }
        default: fold(x, into: result, Int.self, 0) { $0 &+ $1 } finish: { $0 }
        }
        return result
    }

    /// The elements of a sum that one thread adds: a part whose sum is added to those before, whatever the number of threads.
    private static let elementsPerPart = 1 << 17

    /// The sum of elements side by side, in double precision.
    private static func total<T: FloatElement>(_ x: UnsafeMutablePointer<T>, _ count: Int) -> Double {
        let parts = (count + elementsPerPart - 1) / elementsPerPart
        guard parts > 1 else { return T.sum(x, count) }
        return withUnsafeTemporaryAllocation(of: Double.self, capacity: parts) { totals in
            Threads.run(parts) { part, _ in
                let start = part * elementsPerPart
                totals[part] = T.sum(x + start, min(elementsPerPart, count - start))
            }
            return totals.reduce(0, +)
        }
    }

    /// The sum of each channel of `[N, C, …]`, of each column of a matrix: the gradient of a bias.
    private static func channelTotals(_ x: Tensor, _ result: Tensor) {
        let (count, channels) = (x.shape[0], x.shape[1])
        let area = x.numel / max(count * channels, 1)
        let (px, pr) = (x.pointer(Float.self), result.pointer(Float.self))
        withUnsafeTemporaryAllocation(of: Double.self, capacity: channels) { totals in
            totals.initialize(repeating: 0)
            Threads.divide(channels, cost: count &* area) { part in
                for image in 0..<count {
                    let from = px + image &* channels &* area
                    if area == 1 {
                        for channel in part { totals[channel] += Double(from[channel]) }
                    } else {
                        for channel in part { totals[channel] += Float.sum(from + channel &* area, area) }
                    }
                }
                for channel in part { pr[channel] = Float(totals[channel]) }
            }
        }
    }

    /// The sum of each row of a tensor in row-major order.
    private static func rowTotals<T: FloatElement>(_ x: Tensor, _ result: Tensor, _ type: T.Type) {
        let count = x.shape[x.ndim - 1]
        let (px, pr) = (x.pointer(T.self), result.pointer(T.self))
        Threads.divide(result.numel, cost: count) { rows in
            for row in rows { pr[row] = T(fromDouble: T.sum(px + row &* count, count)) }
        }
    }

    /// Folds `x` into `result`, whose dimensions of size 1 take in all of `x` along them.
    @inline(__always)
    static func fold<T: Element, R: Element, Total: BitwiseCopyable>(
        _ x: Tensor, into result: Tensor, _ type: T.Type, _ start: Total, _ add: (Total, T) -> Total, finish: (Total) -> R
    ) {
        let px = x.pointer(T.self)
        let pr = result.pointer(R.self)
        if result.numel == 1, x.isContiguous {
            pr[0] = finish(foldRow(px, x.numel, 1, start, add))
            return
        }
        let strides = zip(result.strides, zip(result.shape, x.shape)).map { stride, sizes in
            sizes.0 == 1 && sizes.1 != 1 ? 0 : stride
        }
        let totals = UnsafeMutablePointer<Total>.allocate(capacity: max(result.numel, 1))
        defer { totals.deallocate() }
        totals.initialize(repeating: start, count: max(result.numel, 1))
        Rows(x.shape, strides, x.strides).forEach { offset, count, stride in
            let total = totals + offset[0]
            let px = px + offset[1]
            if stride[0] == 0 {
                total[0] = foldRow(px, count, stride[1], total[0], add)
            } else {
                if stride[0] == 1, stride[1] == 1 {
                    for index in 0..<count { total[index] = add(total[index], px[index]) }
                } else {
                    for index in 0..<count { total[index &* stride[0]] = add(total[index &* stride[0]], px[index &* stride[1]]) }
                }
            }
        }
        for index in 0..<result.numel { pr[index] = finish(totals[index]) }
    }

    @inline(__always)
    private static func foldRow<T: Element, Total: BitwiseCopyable>(
        _ x: UnsafeMutablePointer<T>, _ count: Int, _ stride: Int, _ start: Total, _ add: (Total, T) -> Total
    ) -> Total {
        var total = start
        for index in 0..<count { total = add(total, x[index &* stride]) }
        return total
    }

    /// The first element that is infinite or NaN, outside the meters: a look for a message.
    static func firstNonFinite(_ x: Tensor) -> Double? {
        switch x.dtype {
        case .float32: firstNonFinite(x, Float.self)
        case .float64: firstNonFinite(x, Double.self)
        default: nil
        }
    }

    private static func firstNonFinite<T: FloatElement>(_ x: Tensor, _ type: T.Type) -> Double? {
        let px = x.pointer(T.self)
        var found: Double?
        Rows(x.shape, x.strides).forEach { offset, count, stride in
            guard found == nil else { return }
            for index in 0..<count {
                let value = px[offset[0] &+ index &* stride[0]]
                if !value.isFinite {
                    found = value.asDouble
                    return
                }
            }
        }
        return found
    }

    /// Whether any element is NaN.
    static func containsNaN(_ x: Tensor) throws -> Bool {
        try EngineState.charge(elements: x.numel, each: ElementCost.combined)
        switch x.dtype {
        case .float32: return containsNaN(x, Float.self)
        case .float64: return containsNaN(x, Double.self)
        default: return false
        }
    }

    private static func containsNaN<T: FloatElement>(_ x: Tensor, _ type: T.Type) -> Bool {
        let px = x.pointer(T.self)
        var found = false
        Rows(x.shape, x.strides).forEach { offset, count, stride in
            for index in 0..<count where px[offset[0] &+ index &* stride[0]].isNaN { found = true }
        }
        return found
    }
}
