extension Tensor {
    /// A tensor of zeros.
    public static func zeros(_ sizes: Int..., dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor {
        trapping { try Checked.zeros(sizes, dtype: dtype, requiresGrad: requiresGrad) }
    }

    /// A tensor of zeros.
    public static func zeros(_ sizes: [Int], dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor {
        trapping { try Checked.zeros(sizes, dtype: dtype, requiresGrad: requiresGrad) }
    }

    /// A tensor of ones.
    public static func ones(_ sizes: Int..., dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor {
        trapping { try Checked.ones(sizes, dtype: dtype, requiresGrad: requiresGrad) }
    }

    /// A tensor of ones.
    public static func ones(_ sizes: [Int], dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor {
        trapping { try Checked.ones(sizes, dtype: dtype, requiresGrad: requiresGrad) }
    }

    /// A tensor of zeros: PyTorch leaves `empty` undefined, and undefined numbers teach nothing.
    public static func empty(_ sizes: Int..., dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor {
        trapping { try Checked.empty(sizes, dtype: dtype, requiresGrad: requiresGrad) }
    }

    /// A tensor of zeros: PyTorch leaves `empty` undefined, and undefined numbers teach nothing.
    public static func empty(_ sizes: [Int], dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor {
        trapping { try Checked.empty(sizes, dtype: dtype, requiresGrad: requiresGrad) }
    }

    /// A tensor with the same value everywhere; its dtype is the value's where none is given.
    public static func full<V: TensorElement>(
        _ sizes: [Int], _ value: V, dtype: DType? = nil, requiresGrad: Bool = false
    ) -> Tensor {
        trapping { try Checked.full(sizes, value, dtype: dtype, requiresGrad: requiresGrad) }
    }

    /// The integers from 0 up to, not including, `end`.
    public static func arange(_ end: Int, dtype: DType? = nil) -> Tensor {
        trapping { try Checked.arange(.int(0), .int(end), .int(1), dtype: dtype) }
    }

    /// The numbers 0, 1, … below `end`.
    public static func arange(_ end: Double, dtype: DType? = nil) -> Tensor {
        trapping { try Checked.arange(.double(0), .double(end), .double(1), dtype: dtype) }
    }

    /// The integers from `start` in steps of `step`, up to, not including, `end`.
    public static func arange(_ start: Int, _ end: Int, _ step: Int = 1, dtype: DType? = nil) -> Tensor {
        trapping { try Checked.arange(.int(start), .int(end), .int(step), dtype: dtype) }
    }

    /// The numbers from `start` in steps of `step`, up to, not including, `end`.
    public static func arange(_ start: Double, _ end: Double, _ step: Double = 1, dtype: DType? = nil) -> Tensor {
        trapping { try Checked.arange(.double(start), .double(end), .double(step), dtype: dtype) }
    }

    /// `steps` numbers at equal distances from `start` to `end`, both included.
    public static func linspace(
        _ start: Double, _ end: Double, _ steps: Int, dtype: DType = .float32, requiresGrad: Bool = false
    ) -> Tensor {
        trapping { try Checked.linspace(start, end, steps, dtype: dtype, requiresGrad: requiresGrad) }
    }

    /// A square matrix with ones on its diagonal.
    public static func eye(_ n: Int, dtype: DType = .float32) -> Tensor { trapping { try Checked.eye(n, n, dtype: dtype) } }

    /// A matrix with ones on its diagonal.
    public static func eye(_ n: Int, _ m: Int, dtype: DType = .float32) -> Tensor {
        trapping { try Checked.eye(n, m, dtype: dtype) }
    }

    /// Zeros in the shape and dtype of another tensor.
    public static func zerosLike(_ x: Tensor, dtype: DType? = nil, requiresGrad: Bool = false) -> Tensor {
        trapping { try Checked.zerosLike(x, dtype: dtype, requiresGrad: requiresGrad) }
    }

    /// Ones in the shape and dtype of another tensor.
    public static func onesLike(_ x: Tensor, dtype: DType? = nil, requiresGrad: Bool = false) -> Tensor {
        trapping { try Checked.onesLike(x, dtype: dtype, requiresGrad: requiresGrad) }
    }

    /// The same value everywhere, in the shape and dtype of another tensor.
    public static func fullLike(_ x: Tensor, _ value: any Scalar) -> Tensor {
        trapping { try Checked.fullLike(x, value.number) }
    }
}

extension Checked {
    /// A tensor with the same value everywhere.
    package static func full(_ sizes: [Int], _ value: Number, dtype: DType? = nil, requiresGrad: Bool = false) throws -> Tensor {
        let result = try Tensor.uninitialized(sizes, dtype ?? value.dtype)
        try Copying.fill(result, value)
        return try result.requiring(requiresGrad)
    }

    /// The core of `Tensor.full`; a nested array as the value is refused.
    package static func full<V: TensorElement>(
        _ sizes: [Int], _ value: V, dtype: DType? = nil, requiresGrad: Bool = false
    ) throws -> Tensor {
        let element = try tensor(value)
        guard element.shape.isEmpty else {
            throw TensorError(.type, "full(): argument 'fill_value' must be a number, not an array of shape \(element.shape)")
        }
        let result = try Tensor.uninitialized(sizes, dtype ?? V.tensorDType)
        try Copying.copy(element, to: result)
        return try result.requiring(requiresGrad)
    }

    /// The core of `Tensor.zeros`.
    package static func zeros(_ sizes: [Int], dtype: DType = .float32, requiresGrad: Bool = false) throws -> Tensor {
        guard sizes.allSatisfy({ $0 >= 0 }) else {
            throw TensorError(.runtime, "zeros: Dimension size must be non-negative.", facts: ["The sizes are \(sizes)."])
        }
        return try full(sizes, .int(0), dtype: dtype, requiresGrad: requiresGrad)
    }

    /// The core of `Tensor.ones`.
    package static func ones(_ sizes: [Int], dtype: DType = .float32, requiresGrad: Bool = false) throws -> Tensor {
        try full(sizes, .int(1), dtype: dtype, requiresGrad: requiresGrad)
    }

    /// The core of `Tensor.empty`.
    package static func empty(_ sizes: [Int], dtype: DType = .float32, requiresGrad: Bool = false) throws -> Tensor {
        try full(sizes, .int(0), dtype: dtype, requiresGrad: requiresGrad)
    }

    /// The core of `Tensor.zerosLike`.
    package static func zerosLike(_ x: Tensor, dtype: DType? = nil, requiresGrad: Bool = false) throws -> Tensor {
        try filled(x, .int(0), dtype).requiring(requiresGrad)
    }

    /// The core of `Tensor.onesLike`.
    package static func onesLike(_ x: Tensor, dtype: DType? = nil, requiresGrad: Bool = false) throws -> Tensor {
        try filled(x, .int(1), dtype).requiring(requiresGrad)
    }

    /// A number everywhere, in the shape and the order of memory of another tensor.
    private static func filled(_ x: Tensor, _ value: Number, _ dtype: DType?) throws -> Tensor {
        let result = try x.uninitializedInOrder(dtype)
        try Copying.fill(result, value)
        return result
    }

    /// The core of `Tensor.fullLike`.
    package static func fullLike(_ x: Tensor, _ value: Number, dtype: DType? = nil) throws -> Tensor {
        try filled(x, value, dtype)
    }

    /// The core of `Tensor.arange`: `start + i * step` for all `i` that stay below `end`.
    package static func arange(_ start: Number, _ end: Number, _ step: Number = .int(1), dtype: DType? = nil) throws -> Tensor {
        guard step.double != 0 else { throw TensorError(.runtime, "step must be nonzero") }
        let from = start.double
        let to = end.double
        guard from.isFinite, to.isFinite else {
            throw TensorError(.runtime, "unsupported range: \(shortForm(from)) -> \(shortForm(to))")
        }
        guard (step.double > 0) == (to >= from) || to == from else {
            throw TensorError(.runtime, "upper bound and lower bound inconsistent with step sign")
        }
        if case .int(let first) = start, case .int(let last) = end, case .int(let by) = step {
            let (distance, overflows) = last.subtractingReportingOverflow(first)
            let (steps, isTooMany) = distance.dividedReportingOverflow(by: by)
            guard !overflows, !isTooMany else { throw TensorError(.runtime, "unsupported range: \(first) -> \(last)") }
            let length = steps + (distance % by == 0 ? 0 : 1)
            let result = try Tensor.uninitialized([length], .int64)
            try EngineState.current.charge(elements: length, each: ElementCost.combined)
            let target = result.pointer(Int.self)
            for index in 0..<length { target[index] = first &+ index &* by }
            return try Copying.converted(result, dtype ?? .int64)
        }
        let length = ((to - from) / step.double).rounded(.up)
        guard length < 1e15 else { throw TensorError(.runtime, "invalid size, possible overflow?") }
        // Of an integer dtype PyTorch counts the elements by the numbers as they are, and makes them of the numbers as integers.
        if let dtype, !dtype.isFloatingPoint {
            if dtype == .int64, step.int == 0 { throw TensorError(.value, "step must be nonzero", facts: ["As an integer \(step.double) is 0."]) }
            let span = dtype == .int64 ? (Double(end.int) - Double(start.int)) / Double(step.int) : length
            guard span.rounded(.up) < 1e15 else { throw TensorError(.runtime, "invalid size, possible overflow?") }
            let result = try Tensor.uninitialized([Swift.max(Int(span.rounded(.up)), 0)], .int64)
            try EngineState.current.charge(elements: result.numel)
            for index in 0..<result.numel { result.pointer(Int.self)[index] = start.int &+ index &* step.int }
            return try Copying.converted(result, dtype)
        }
        let result = try Tensor.uninitialized([Int(length)], .float64)
        try EngineState.current.charge(elements: Int(length), each: ElementCost.combined)
        let target = result.pointer(Double.self)
        for index in 0..<Int(length) { target[index] = from + Double(index) * step.double }
        return try Copying.converted(result, dtype ?? .float32)
    }

    /// A number as C++ prints it, without decimals where it has none.
    static func shortForm(_ value: Double) -> String { Int(exactly: value).map(String.init) ?? "\(value)" }

    /// The core of `Tensor.linspace`. The second half is counted back from the end, as PyTorch does, so that the end is exact.
    package static func linspace(
        _ start: Double, _ end: Double, _ steps: Int, dtype: DType = .float32, requiresGrad: Bool = false
    ) throws -> Tensor {
        guard steps >= 0 else { throw TensorError(.runtime, "number of steps must be non-negative") }
        let result = try Tensor.uninitialized([steps], dtype)
        try EngineState.current.charge(elements: steps, each: ElementCost.combined)
        if dtype == .float32 {
            let step = steps > 1 ? (Float(end) - Float(start)) / Float(steps - 1) : 0
            let target = result.pointer(Float.self)
            for index in 0..<steps {
                target[index] = index < steps / 2
                    ? Float(start).addingProduct(step, Float(index)) : Float(end).addingProduct(-step, Float(steps - index - 1))
            }
            if steps == 1 { target[0] = Float(start) }
            return try result.requiring(requiresGrad)
        }
        let exact = try Tensor.uninitialized([steps], .float64)
        let step = steps > 1 ? (end - start) / Double(steps - 1) : 0
        let target = exact.pointer(Double.self)
        for index in 0..<steps {
            target[index] = index < steps / 2 ? start + step * Double(index) : end - step * Double(steps - index - 1)
        }
        if steps == 1 { target[0] = start }
        try Copying.copy(exact, to: result)
        return try result.requiring(requiresGrad)
    }

    /// The core of `Tensor.eye`.
    package static func eye(_ n: Int, _ m: Int, dtype: DType = .float32) throws -> Tensor {
        guard n >= 0 else { throw TensorError(.runtime, "n must be greater or equal to 0, got \(n)") }
        guard m >= 0 else { throw TensorError(.runtime, "m must be greater or equal to 0, got \(m)") }
        let result = try zeros([n, m], dtype: dtype)
        let length = Swift.min(n, m)
        try Copying.fill(result.alias(shape: [length], strides: [m + 1], offset: 0), .int(1))
        return result
    }
}
