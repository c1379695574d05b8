/// Kernels that combine many elements into one.
enum Reducing {
    /// Adds up the dimensions `dims` of `x`. The result has those dimensions with size 1, is in row-major order, and has
    /// the dtype of `x`, which is floating-point or `int64`.
    ///
    /// `Float` is added in `Double`: sums then do not depend on how a tensor is laid out.
    static func sum(_ x: Tensor, _ dims: [Int]) throws -> Tensor {
        try EngineState.current.charge(work: x.numel)
        var shape = x.shape
        for dim in dims { shape[dim] = 1 }
        let result = try Tensor.uninitialized(shape, x.dtype)
        switch x.dtype {
        case .float32: fold(x, into: result, Float.self, Double(0)) { $0 + Double($1) } finish: { Float($0) }
        case .float64: fold(x, into: result, Double.self, Double(0)) { $0 + $1 } finish: { $0 }
        default: fold(x, into: result, Int.self, 0) { $0 &+ $1 } finish: { $0 }
        }
        return result
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
                for index in 0..<count { total[index &* stride[0]] = add(total[index &* stride[0]], px[index &* stride[1]]) }
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

    /// Whether any element is NaN.
    static func containsNaN(_ x: Tensor) throws -> Bool {
        try EngineState.current.charge(work: x.numel)
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
