import CKernels

extension Generator {
    /// Fills a tensor's elements with values of the uniform distribution on [low, high), as `uniform_` and `rand` do.
    ///
    /// The bounds are rounded to the element type first; each value is `fma(u, high - low, low)` with a 24-bit `u`, and a value
    /// that comes out as `high` becomes `low`.
    ///
    /// - Parameters:
    ///   - low: the lower bound.
    ///   - high: the upper bound, not less than `low`.
    ///   - base: the tensor's first element.
    ///   - order: where its elements lie.
    package func uniform(_ low: Double, _ high: Double, into base: UnsafeMutablePointer<Float>, order: MemoryOrder) {
        let (lower, upper) = (Float(low), Float(high))
        let width = upper - lower
        guard !order.isContiguous else {
            twister.fillUniform(base, order.count)
            if lower != 0 || width != 1 { ckernels_stretch(base, order.count, lower, width, upper) }
            return
        }
        fill(base, order) { twister in
            let value = lower.addingProduct(twister.nextUniformFloat(), width)
            return value == upper ? lower : value
        }
    }

    /// Fills a tensor's elements with values of the uniform distribution on [low, high) with a 53-bit `u`: the form for doubles
    /// of ``uniform(_:_:into:order:)-(_,_,UnsafeMutablePointer<Float>,_)``.
    package func uniform(_ low: Double, _ high: Double, into base: UnsafeMutablePointer<Double>, order: MemoryOrder) {
        let width = high - low
        fill(base, order) { twister in
            let value = low.addingProduct(twister.nextUniformDouble(), width)
            return value == high ? low : value
        }
    }

    /// Fills elements in the order of memory, one call of `draw` each.
    @inline(__always)
    func fill<Element>(
        _ base: UnsafeMutablePointer<Element>, _ order: MemoryOrder, _ draw: (inout MersenneTwister) -> Element
    ) {
        // One exclusive access for the whole fill, instead of one a draw.
        func run(_ twister: inout MersenneTwister) {
            if order.isContiguous {
                for index in 0..<order.count { base[index] = draw(&twister) }
            } else {
                order.forEachOffset { base[$0] = draw(&twister) }
            }
        }
        run(&twister)
    }
}
