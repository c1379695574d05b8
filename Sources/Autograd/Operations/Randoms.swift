// Tensors of random numbers, equal to PyTorch's from the same seed.

/// Starts the random generator again from a seed, so that the numbers that follow can be had again.
public func manualSeed(_ seed: Int) { EngineState.current.generator.manualSeed(seed) }

extension Checked {
    /// The core of `Tensor.rand`: uniform on [0, 1).
    package static func rand(_ sizes: [Int], dtype: DType = .float32, requiresGrad: Bool = false) throws -> Tensor {
        let result = try floatingResult(sizes, dtype, "rand")
        try fillUniform(result, 0, 1)
        return try result.requiring(requiresGrad)
    }

    /// The core of `Tensor.randn`: the standard normal distribution.
    package static func randn(_ sizes: [Int], dtype: DType = .float32, requiresGrad: Bool = false) throws -> Tensor {
        let result = try floatingResult(sizes, dtype, "randn")
        try fillNormal(result, 0, 1)
        return try result.requiring(requiresGrad)
    }

    /// The core of `Tensor.randLike`.
    package static func randLike(_ x: Tensor) throws -> Tensor {
        let result = try laidOutLike(x)
        try fillUniform(result, 0, 1)
        return result
    }

    /// The core of `Tensor.randnLike`.
    package static func randnLike(_ x: Tensor) throws -> Tensor {
        let result = try laidOutLike(x)
        try fillNormal(result, 0, 1)
        return result
    }

    /// Undefined elements in the shape and dtype of a tensor, and in its order of memory where that has no gaps: numbers are
    /// drawn in that order.
    private static func laidOutLike(_ x: Tensor) throws -> Tensor {
        let result = try Tensor.uninitialized(x.shape, x.dtype)
        var expected = 1
        for dim in x.shape.indices.sorted(by: { (x.strides[$0], x.shape[$0]) < (x.strides[$1], x.shape[$1]) }) where x.shape[dim] != 1 {
            guard x.strides[dim] == expected else { return result }
            expected *= x.shape[dim]
        }
        return result.alias(shape: x.shape, strides: x.strides, offset: 0)
    }

    /// The core of `Tensor.normal`.
    package static func normal(_ mean: Double, _ std: Double, _ sizes: [Int]) throws -> Tensor {
        try checkDeviation(std)
        let result = try Tensor.uninitialized(sizes, .float32)
        try fillNormal(result, mean, std)
        return result
    }

    /// The core of `Tensor.randint`: whole numbers from `low` up to, not including, `high`.
    package static func randint(_ low: Int, _ high: Int, _ sizes: [Int], dtype: DType = .int64) throws -> Tensor {
        guard low < high else {
            throw TensorError(
                .runtime, "random_ expects 'from' to be less than 'to', but got from=\(low) >= to=\(high)",
                remedy: "The upper bound is not included; it must be greater than the lower one.")
        }
        if dtype == .uint8 || dtype == .int32 {
            let range = dtype == .uint8 ? 0...255 : Int(Int32.min)...Int(Int32.max)
            for (name, bound) in [("from", low), ("to - 1", high - 1)] where !range.contains(bound) {
                throw TensorError(.runtime, "\(name) is out of bounds for \(dtype.cName)", facts: ["\(dtype) holds \(range)."])
            }
        }
        let result = try Tensor.uninitialized(sizes, .int64)
        try EngineState.current.charge(elements: result.numel, each: ElementCost.combined)
        let base = result.rawPointer.assumingMemoryBound(to: Int.self)
        EngineState.current.generator.integers(low, high, into: base, order: MemoryOrder(count: result.numel))
        return try Copying.converted(result, dtype)
    }

    /// The core of `Tensor.randperm`: the numbers below `n` in random order.
    package static func randperm(_ n: Int) throws -> Tensor {
        let result = try Tensor.uninitialized([n], .int64)
        try EngineState.current.charge(elements: n, each: ElementCost.slowFunction)
        EngineState.current.generator.permutation(into: result.rawPointer.assumingMemoryBound(to: Int.self), count: n)
        return result
    }

    /// The core of `Tensor.bernoulli`: 1 with the probability that `p` holds at each place, else 0.
    package static func bernoulli(_ p: Tensor) throws -> Tensor {
        guard p.dtype.isFloatingPoint else {
            throw TensorError(.notImplemented, "\"bernoulli_tensor_cpu_p_\" not implemented for '\(p.dtype.scalarTypeName)'")
        }
        let source = try Copying.contiguous(p)
        let result = try p.uninitializedLike()
        try EngineState.current.charge(elements: p.numel, each: ElementCost.combined)
        let generator = EngineState.current.generator
        let invalid = TensorError(
            .runtime,
            "Expected p_in >= 0 && p_in <= 1 to be true, but got false.  (Could this error message be improved?  If so, please report an "
                + "enhancement request to PyTorch.)", facts: ["A probability lies between 0 and 1."])
        if p.dtype == .float32 {
            for index in 0..<p.numel {
                let probability = source.pointer(Float.self)[index]
                guard probability >= 0, probability <= 1 else { throw invalid }
                result.pointer(Float.self)[index] = generator.bernoulli(probability) ? 1 : 0
            }
        } else {
            for index in 0..<p.numel {
                let probability = source.pointer(Double.self)[index]
                guard probability >= 0, probability <= 1 else { throw invalid }
                result.pointer(Double.self)[index] = generator.bernoulli(probability) ? 1 : 0
            }
        }
        return record("BernoulliBackward0", result, p) { _ in { try zerosLike($0) } }
    }

    /// Fills a tensor from the uniform distribution, in place.
    @discardableResult
    package static func uniform_(_ x: Tensor, _ low: Double = 0, _ high: Double = 1) throws -> Tensor {
        guard low <= high else {
            throw TensorError(.runtime, "uniform_ expects to return a [from, to) range, but found from=\(shortForm(low)) > to=\(shortForm(high))")
        }
        let greatest = x.dtype == .float64 ? Double.greatestFiniteMagnitude : Double(Float.greatestFiniteMagnitude)
        for (name, bound) in [("from", low), ("to", high)] where !(-greatest...greatest).contains(bound) && x.dtype.isFloatingPoint {
            throw TensorError(.runtime, "\(name) is out of bounds for \(x.dtype.cName)")
        }
        return try overwrite("UniformBackward0", "uniform_", x) { try fillUniform($0, low, high) }
    }

    /// Fills a tensor from the normal distribution, in place.
    @discardableResult
    package static func normal_(_ x: Tensor, _ mean: Double = 0, _ std: Double = 1) throws -> Tensor {
        try checkDeviation(std)
        return try overwrite("NormalBackward0", "normal_", x) { try fillNormal($0, mean, std) }
    }

    /// Fills a tensor with ones, each with probability `p`, and zeros, in place.
    @discardableResult
    package static func bernoulli_(_ x: Tensor, _ p: Double = 0.5) throws -> Tensor {
        guard p >= 0, p <= 1 else {
            throw TensorError(.runtime, "bernoulli_ expects p to be in [0, 1], but got p=\(shortForm(p))")
        }
        return try overwrite("BernoulliBackward2", "bernoulli_", x) { try fillBernoulli($0, p) }
    }

    // MARK: Fills outside the graph

    static func fillUniform(_ x: Tensor, _ low: Double, _ high: Double) throws {
        try EngineState.current.charge(elements: x.numel, each: ElementCost.combined)
        let generator = EngineState.current.generator
        let order = MemoryOrder(shape: x.shape, strides: x.strides)
        switch x.dtype {
        case .float32: generator.uniform(low, high, into: x.pointer(Float.self), order: order)
        case .float64: generator.uniform(low, high, into: x.pointer(Double.self), order: order)
        default: throw TensorError(.notImplemented, "\"check_uniform_bounds\" not implemented for '\(x.dtype.scalarTypeName)'")
        }
    }

    static func fillNormal(_ x: Tensor, _ mean: Double, _ std: Double) throws {
        try EngineState.current.charge(elements: x.numel, each: ElementCost.combined)
        let generator = EngineState.current.generator
        let order = MemoryOrder(shape: x.shape, strides: x.strides)
        switch x.dtype {
        case .float32: generator.normal(mean: mean, std: std, into: x.pointer(Float.self), order: order)
        case .float64: generator.normal(mean: mean, std: std, into: x.pointer(Double.self), order: order)
        default: throw TensorError(.notImplemented, "\"normal_kernel_cpu\" not implemented for '\(x.dtype.scalarTypeName)'")
        }
    }

    static func fillBernoulli(_ x: Tensor, _ p: Double) throws {
        try EngineState.current.charge(elements: x.numel, each: ElementCost.combined)
        let generator = EngineState.current.generator
        let order = MemoryOrder(shape: x.shape, strides: x.strides)
        switch x.dtype {
        case .float32: generator.bernoulli(p, into: x.pointer(Float.self), order: order)
        case .float64: generator.bernoulli(p, into: x.pointer(Double.self), order: order)
        case .int64: generator.bernoulli(p, into: x.pointer(Int.self), order: order, zero: 0, one: 1)
        case .int32: generator.bernoulli(p, into: x.pointer(Int32.self), order: order, zero: 0, one: 1)
        case .uint8: generator.bernoulli(p, into: x.pointer(UInt8.self), order: order, zero: 0, one: 1)
        case .bool: generator.bernoulli(p, into: x.pointer(Logical.self), order: order, zero: .zero, one: .one)
        }
    }

    private static func floatingResult(_ sizes: [Int], _ dtype: DType, _ name: String) throws -> Tensor {
        guard dtype.isFloatingPoint else {
            throw TensorError(.notImplemented, "\"\(name)\" not implemented for '\(dtype.scalarTypeName)'")
        }
        return try Tensor.uninitialized(sizes, dtype)
    }

    private static func checkDeviation(_ std: Double) throws {
        guard std >= 0 else { throw TensorError(.runtime, "normal expects std >= 0.0, but found std \(shortForm(std))") }
    }
}

extension Tensor {
    /// Uniform random numbers on [0, 1).
    public static func rand(_ sizes: Int..., dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor {
        trapping { try Checked.rand(sizes, dtype: dtype, requiresGrad: requiresGrad) }
    }
    /// Uniform random numbers on [0, 1).
    public static func rand(_ sizes: [Int], dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor {
        trapping { try Checked.rand(sizes, dtype: dtype, requiresGrad: requiresGrad) }
    }
    /// Random numbers of the standard normal distribution.
    public static func randn(_ sizes: Int..., dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor {
        trapping { try Checked.randn(sizes, dtype: dtype, requiresGrad: requiresGrad) }
    }
    /// Random numbers of the standard normal distribution.
    public static func randn(_ sizes: [Int], dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor {
        trapping { try Checked.randn(sizes, dtype: dtype, requiresGrad: requiresGrad) }
    }
    /// Random whole numbers from `low` up to, not including, `high`.
    public static func randint(_ low: Int, _ high: Int, _ sizes: [Int], dtype: DType = .int64) -> Tensor {
        trapping { try Checked.randint(low, high, sizes, dtype: dtype) }
    }
    /// The numbers below `n` in random order.
    public static func randperm(_ n: Int) -> Tensor { trapping { try Checked.randperm(n) } }
    /// 1 with the probability that `p` holds at each place, else 0.
    public static func bernoulli(_ p: Tensor) -> Tensor { trapping { try Checked.bernoulli(p) } }
    /// Random numbers of a normal distribution.
    public static func normal(_ mean: Double, _ std: Double, _ sizes: [Int]) -> Tensor {
        trapping { try Checked.normal(mean, std, sizes) }
    }
    /// Uniform random numbers in the shape and dtype of another tensor.
    public static func randLike(_ x: Tensor) -> Tensor { trapping { try Checked.randLike(x) } }
    /// Standard normal random numbers in the shape and dtype of another tensor.
    public static func randnLike(_ x: Tensor) -> Tensor { trapping { try Checked.randnLike(x) } }
    /// Fills the tensor from the uniform distribution.
    @discardableResult
    public final func uniform_(_ low: Double = 0, _ high: Double = 1) -> Tensor { trapping { try Checked.uniform_(self, low, high) } }
    /// Fills the tensor from a normal distribution.
    @discardableResult
    public final func normal_(_ mean: Double = 0, _ std: Double = 1) -> Tensor { trapping { try Checked.normal_(self, mean, std) } }
    /// Fills the tensor with ones, each with probability `p`, and zeros.
    @discardableResult
    public final func bernoulli_(_ p: Double = 0.5) -> Tensor { trapping { try Checked.bernoulli_(self, p) } }
}
