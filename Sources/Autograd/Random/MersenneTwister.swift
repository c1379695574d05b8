import CKernels

/// The Mersenne Twister MT19937 of Matsumoto and Nishimura (1998): 32-bit draws with a period of 2^19937 - 1.
///
/// The state is advanced for 624 draws at once, and those draws are tempered at the same time, so that a single draw is a
/// load. Seeded like the reference implementation's `init_genrand`, which is also PyTorch's.
package struct MersenneTwister: Sendable {
    private static var degree: Int { 624 }

    private var state: [UInt32]
    /// The tempered form of `state`: the draws themselves.
    private var draws: [UInt32]
    private var position: Int

    /// Creates a twister; only the low 32 bits of the seed count.
    package init(seed: UInt64) {
        var word = UInt32(truncatingIfNeeded: seed)
        state = [UInt32](unsafeUninitializedCapacity: Self.degree) { buffer, count in
            buffer[0] = word
            for index in 1..<Self.degree {
                word = 1_812_433_253 &* (word ^ (word &>> 30)) &+ UInt32(truncatingIfNeeded: index)
                buffer[index] = word
            }
            count = Self.degree
        }
        draws = [UInt32](repeating: 0, count: Self.degree)
        position = Self.degree
    }

    /// Draws the next 32 bits.
    @inline(__always)
    package mutating func next() -> UInt32 {
        if position == Self.degree { advance() }
        let draw = draws[position]
        position &+= 1
        return draw
    }

    /// Draws 64 bits: the first draw is the high half.
    @inline(__always)
    package mutating func next64() -> UInt64 {
        let high = UInt64(next())
        return high << 32 | UInt64(next())
    }

    @inline(never)
    private mutating func advance() {
        ckernels_twister_advance(&state, &draws)
        position = 0
    }

    /// How many draws lead here from a twister with the given seed; nil where they are more than `limit`.
    func draws(sinceSeed seed: UInt64, atMost limit: Int) -> Int? {
        var fresh = MersenneTwister(seed: seed)
        var blocks = 0
        while fresh.state != state {
            guard blocks * Self.degree <= limit else { return nil }
            fresh.advance()
            blocks += 1
        }
        // A fresh twister stands at the end of a block that is not drawn from.
        return (blocks - 1) * Self.degree + position
    }

    /// Fills a buffer with multiples of 2^-24 in [0, 1), from one draw each, in the order of single draws.
    mutating func fillUniform(_ base: UnsafeMutablePointer<Float>, _ count: Int) {
        var done = 0
        while done < count {
            if position == Self.degree { advance() }
            let part = min(count - done, Self.degree - position)
            draws.withUnsafeBufferPointer { draws in
                // 624 draws are never no buffer.
                if let start = draws.baseAddress { ckernels_uniform(start + position, base + done, part) }
            }
            position += part
            done += part
        }
    }
}
