/// How the elements of a tensor are divided into sets that are normalised on their own.
///
/// The tensor is seen as `[outer, sets, inner, length]`: a set has all elements with the same place in `sets`, or, where
/// `joinsOuter` is false, in `outer` and `sets`.
struct NormalizationSets {
    /// Batch norm: `[N, C, …]`, a set a channel. Else a set is a run of neighbouring elements.
    let joinsOuter: Bool
    let outer: Int, sets: Int, length: Int

    /// The number of sets.
    var count: Int { joinsOuter ? sets : outer * sets }
    /// The number of elements in a set.
    var size: Int { joinsOuter ? outer * length : length }

    /// Charges passes over all elements, each run of which is gone through by itself.
    func charge(passes: Int, over elements: Int) throws {
        try EngineState.current.charge(elements: passes * elements, each: ElementCost.combined)
        try EngineState.current.charge(elements: passes * (length > 0 ? outer * sets : 0), each: ElementCost.function)
    }

    /// Calls `body` with the offset of each run of neighbouring elements in a set.
    @inline(__always)
    func forEachRun(of set: Int, _ body: (Int) -> Void) {
        // Runs of no elements may be more than one can count.
        guard length > 0 else { return }
        if joinsOuter {
            for n in 0..<outer { body((n &* sets &+ set) &* length) }
        } else {
            body(set &* length)
        }
    }
}

/// The passes over memory of batch, layer and group norms.
enum NormalizationKernel {
    /// The mean and the variance (divided by the count) of each set, in double precision.
    static func statistics(_ x: Tensor, _ sets: NormalizationSets) throws -> (means: [Double], variances: [Double]) {
        try sets.charge(passes: 2, over: x.numel)
        return x.dtype == .float64
            ? statistics(x.pointer(Double.self), sets) : statistics(x.pointer(Float.self), sets)
    }

    private static func statistics<T: FloatElement>(
        _ x: UnsafeMutablePointer<T>, _ sets: NormalizationSets
    ) -> (means: [Double], variances: [Double]) {
        var means = [Double](repeating: 0, count: sets.count)
        var variances = means
        let size = Double(sets.size)
        means.withUnsafeMutableBufferPointer { means in
            variances.withUnsafeMutableBufferPointer { variances in
                Threads.divide(sets.count, cost: 2 &* sets.size) { [means, variances] part in
                    for set in part {
                        var total = 0.0
                        sets.forEachRun(of: set) { total += T.sum(x + $0, sets.length) }
                        let mean = total / size
                        var squares = 0.0
                        sets.forEachRun(of: set) { squares += T.squares(x + $0, sets.length, mean) }
                        means[set] = mean
                        variances[set] = squares / size
                    }
                }
            }
        }
        return (means, variances)
    }

    /// `y = (x - mean) * scale` for each set, plus the set's shift where there are shifts.
    static func standardise(
        _ x: Tensor, _ sets: NormalizationSets, _ means: [Double], _ scales: [Double], shifts: [Double]? = nil, into y: Tensor
    ) throws {
        try sets.charge(passes: 1, over: x.numel)
        if x.dtype == .float64 {
            standardise(x.pointer(Double.self), sets, means, scales, shifts, y.pointer(Double.self))
        } else {
            standardise(x.pointer(Float.self), sets, means, scales, shifts, y.pointer(Float.self))
        }
    }

    private static func standardise<T: FloatElement>(
        _ x: UnsafeMutablePointer<T>, _ sets: NormalizationSets, _ means: [Double], _ scales: [Double], _ shifts: [Double]?,
        _ y: UnsafeMutablePointer<T>
    ) {
        Threads.divide(sets.count, cost: sets.size) { part in
            for set in part {
                // PyTorch adds a 0 where there is no shift: an element that is the mean becomes 0, not -0.
                let (mean, scale, shift) = (T(means[set]), T(scales[set]), shifts.map { T($0[set]) } ?? 0)
                sets.forEachRun(of: set) { T.standardise(x + $0, sets.length, mean, scale, shift, into: y + $0) }
            }
        }
    }

    /// `dx = scale * (g - mean(g) - xhat * mean(g * xhat))` for each set, with `xhat = (x - mean) * scale`; and the sums of `g`
    /// and of `g * xhat` over each set.
    static func gradient(
        _ g: Tensor, _ x: Tensor, _ sets: NormalizationSets, _ means: [Double], _ scales: [Double], factors: [Double]?, into dx: Tensor
    ) throws -> (sums: [Double], products: [Double]) {
        try sets.charge(passes: 3, over: x.numel)
        return x.dtype == .float64
            ? gradient(g.pointer(Double.self), x.pointer(Double.self), sets, means, scales, factors, dx.pointer(Double.self))
            : gradient(g.pointer(Float.self), x.pointer(Float.self), sets, means, scales, factors, dx.pointer(Float.self))
    }

    private static func gradient<T: FloatElement>(
        _ g: UnsafeMutablePointer<T>, _ x: UnsafeMutablePointer<T>, _ sets: NormalizationSets, _ means: [Double], _ scales: [Double],
        _ factors: [Double]?, _ dx: UnsafeMutablePointer<T>
    ) -> (sums: [Double], products: [Double]) {
        var sums = [Double](repeating: 0, count: sets.count)
        var products = sums
        sums.withUnsafeMutableBufferPointer { sums in
            products.withUnsafeMutableBufferPointer { products in
                Threads.divide(sets.count, cost: 3 &* sets.size) { [sums, products] part in
                    for set in part {
                        var (sum, product) = (0.0, 0.0)
                        let (mean, scale, size) = (means[set], scales[set], Double(sets.size))
                        sets.forEachRun(of: set) { T.products(g + $0, x + $0, sets.length, mean, &sum, &product) }
                        sums[set] = sum
                        products[set] = product * scale
                        // dx = factor * scale * (g - a - (x - mean) * b)
                        let (a, b) = (T(sum / size), T(product * scale * scale / size))
                        let (shift, outerScale) = (T(mean), T(scale * (factors?[set] ?? 1)))
                        sets.forEachRun(of: set) {
                            T.standardisedGradient(g + $0, x + $0, sets.length, shift, a, b, outerScale, into: dx + $0)
                        }
                    }
                }
            }
        }
        return (sums, products)
    }
}
