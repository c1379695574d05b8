/// Kernels along the lanes of a tensor: softmax and running totals.
enum Normalising {
    /// `result = exp(x - max) / sum` for each lane.
    static func softmax(_ x: Tensor, _ dim: Int, into result: Tensor) throws {
        try EngineState.current.charge(elements: 3 * x.numel, each: ElementCost.combined)
        if x.dtype == .float32 { softmax(x, dim, result, Float.self) } else { softmax(x, dim, result, Double.self) }
    }

    private static func softmax<T: FloatElement>(_ x: Tensor, _ dim: Int, _ result: Tensor, _ type: T.Type) {
        let (count, from, to) = (x.laneSize(dim), x.laneStride(dim), result.laneStride(dim))
        guard count > 0 else { return }
        Lanes.forEach(dim, x, result) { offset in
            let px = x.pointer(T.self) + offset[0]
            let pr = result.pointer(T.self) + offset[1]
            let peak = largest(px, count, from)
            var total = T.zero
            for index in 0..<count {
                let value = T.exponential(px[index &* from] - peak)
                pr[index &* to] = value
                total += value
            }
            for index in 0..<count { pr[index &* to] /= total }
        }
    }

    /// `result = x - max - log(sum(exp(x - max)))` for each lane.
    static func logSoftmax(_ x: Tensor, _ dim: Int, into result: Tensor) throws {
        try EngineState.current.charge(elements: 3 * x.numel, each: ElementCost.combined)
        if x.dtype == .float32 { logSoftmax(x, dim, result, Float.self) } else { logSoftmax(x, dim, result, Double.self) }
    }

    private static func logSoftmax<T: FloatElement>(_ x: Tensor, _ dim: Int, _ result: Tensor, _ type: T.Type) {
        let (count, from, to) = (x.laneSize(dim), x.laneStride(dim), result.laneStride(dim))
        guard count > 0 else { return }
        Lanes.forEach(dim, x, result) { offset in
            let px = x.pointer(T.self) + offset[0]
            let pr = result.pointer(T.self) + offset[1]
            let peak = largest(px, count, from)
            var total = T.zero
            for index in 0..<count { total += T.exponential(px[index &* from] - peak) }
            let logTotal = T.logarithm(total)
            for index in 0..<count { pr[index &* to] = px[index &* from] - peak - logTotal }
        }
    }

    @inline(__always)
    private static func largest<T: FloatElement>(_ x: UnsafeMutablePointer<T>, _ count: Int, _ stride: Int) -> T {
        var peak = x[0]
        for index in 1..<max(count, 1) { peak = Larger.apply(peak, x[index &* stride]) }
        return peak
    }

    /// Running sums; floats are added in double precision, as PyTorch does.
    static func runningSum(_ x: Tensor, _ dim: Int, into result: Tensor) throws {
        try EngineState.current.charge(elements: x.numel, each: ElementCost.combined)
        switch x.dtype {
        case .float32: scan(x, dim, result, Float.self, Double(0)) { $0 + Double($1) } finish: { Float($0) }
        case .float64: scan(x, dim, result, Double.self, Double(0)) { $0 + $1 } finish: { $0 }
        default: scan(x, dim, result, Int.self, 0) { $0 &+ $1 } finish: { $0 }
        }
    }

    /// Running products.
    static func runningProduct(_ x: Tensor, _ dim: Int, into result: Tensor) throws {
        try EngineState.current.charge(elements: x.numel, each: ElementCost.combined)
        switch x.dtype {
        case .float32: scan(x, dim, result, Float.self, Double(1)) { $0 * Double($1) } finish: { Float($0) }
        case .float64: scan(x, dim, result, Double.self, Double(1)) { $0 * $1 } finish: { $0 }
        default: scan(x, dim, result, Int.self, 1) { $0 &* $1 } finish: { $0 }
        }
    }

    @inline(__always)
    private static func scan<T: Element, Total>(
        _ x: Tensor, _ dim: Int, _ result: Tensor, _ type: T.Type, _ start: Total, _ add: (Total, T) -> Total, finish: (Total) -> T
    ) {
        Lanes.forEach(dim, x, result) { offset in
            let px = x.pointer(T.self) + offset[0]
            let pr = result.pointer(T.self) + offset[1]
            var total = start
            for index in 0..<x.laneSize(dim) {
                total = add(total, px[index &* x.laneStride(dim)])
                pr[index &* result.laneStride(dim)] = finish(total)
            }
        }
    }
}

extension Reducing {
    /// The products along a dimension, which the result has with size 1.
    static func product(_ x: Tensor, _ dim: Int) throws -> Tensor {
        try EngineState.current.charge(elements: x.numel, each: ElementCost.combined)
        var shape = x.shape
        shape[dim] = 1
        let result = try Tensor.uninitialized(shape, x.dtype)
        switch x.dtype {
        case .float32: fold(x, into: result, Float.self, Double(1)) { $0 * Double($1) } finish: { Float($0) }
        case .float64: fold(x, into: result, Double.self, Double(1)) { $0 * $1 } finish: { $0 }
        default: fold(x, into: result, Int.self, 1) { $0 &* $1 } finish: { $0 }
        }
        return result
    }
}
