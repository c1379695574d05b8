extension Generator {
    /// Fills a tensor's elements with whole numbers in low..<high, each equally likely but for the bias of the remainder, as
    /// `randint` and `random_(low, high)` do.
    ///
    /// - Parameters:
    ///   - low: the least number.
    ///   - high: one more than the greatest, greater than `low`.
    ///   - base: the tensor's first element.
    ///   - order: where its elements lie.
    ///   - convert: makes an element of a number.
    @inline(__always)
    package func integers<Element>(
        _ low: Int, _ high: Int, into base: UnsafeMutablePointer<Element>, order: MemoryOrder, convert: (Int) -> Element
    ) {
        // Wraps for a width over 2^63, and is right all the same: the sum below wraps back.
        let width = UInt64(bitPattern: Int64(high &- low))
        if width >= 1 << 28 {
            fill(base, order) { twister in
                convert(low &+ Int(truncatingIfNeeded: twister.next64() % width))
            }
        } else {
            let width = UInt32(truncatingIfNeeded: width)
            fill(base, order) { twister in convert(low &+ Int(twister.next() % width)) }
        }
    }

    /// Fills a tensor's elements with whole numbers in low..<high.
    package func integers(_ low: Int, _ high: Int, into base: UnsafeMutablePointer<Int>, order: MemoryOrder) {
        integers(low, high, into: base, order: order) { $0 }
    }

    /// Fills a buffer with a random order of the numbers 0..<count, as `randperm` does: each element from the first on is
    /// exchanged with one of those not yet placed.
    ///
    /// - Parameters:
    ///   - base: the first of `count` contiguous elements.
    ///   - count: how many numbers.
    package func permutation(into base: UnsafeMutablePointer<Int>, count: Int) {
        for index in 0..<count { base[index] = index }
        // Where the remainder of 32 bits would be visibly uneven, 64 are drawn.
        let wide = count >= Int(UInt32.max / 20)
        for index in 0..<max(count - 1, 0) {
            let left = UInt64(count - index)
            let draw = wide ? random64() : UInt64(random32())
            let other = index + Int(draw % left)
            let value = base[index]
            base[index] = base[other]
            base[other] = value
        }
    }
}
