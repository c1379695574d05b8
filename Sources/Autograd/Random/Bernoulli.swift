extension Generator {
    /// Fills a tensor's elements with ones, each with the same probability, and zeros, as `bernoulli_(p)` and dropout do: a
    /// 53-bit uniform value, two draws, is less than p.
    ///
    /// - Parameters:
    ///   - probability: of a one, in [0, 1].
    ///   - base: the tensor's first element.
    ///   - order: where its elements lie.
    ///   - zero: the element written for a failure.
    ///   - one: the element written for a success.
    @inline(__always)
    package func bernoulli<Element>(
        _ probability: Double, into base: UnsafeMutablePointer<Element>, order: MemoryOrder, zero: Element, one: Element
    ) {
        fill(base, order) { twister in twister.nextUniformDouble() < probability ? one : zero }
    }

    /// Fills a tensor of floats with ones and zeros, each one with the same probability.
    package func bernoulli(_ probability: Double, into base: UnsafeMutablePointer<Float>, order: MemoryOrder) {
        bernoulli(probability, into: base, order: order, zero: 0, one: 1)
    }

    /// Fills a tensor of doubles with ones and zeros, each one with the same probability.
    package func bernoulli(_ probability: Double, into base: UnsafeMutablePointer<Double>, order: MemoryOrder) {
        bernoulli(probability, into: base, order: order, zero: 0, one: 1)
    }

    /// Draws a one with the given probability: an element of `bernoulli(P)` for a tensor of float probabilities, one draw each.
    package func bernoulli(_ probability: Float) -> Bool { twister.nextUniformFloat() < probability }

    /// Draws a one with the given probability: an element of `bernoulli(P)` for a tensor of double probabilities, two draws each.
    package func bernoulli(_ probability: Double) -> Bool { twister.nextUniformDouble() < probability }
}
