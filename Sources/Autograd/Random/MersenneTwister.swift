/// The Mersenne Twister MT19937 of Matsumoto and Nishimura (1998): 32-bit draws with a period of 2^19937 - 1.
///
/// The state is advanced for 624 draws at once, and those draws are tempered at the same time, so that a single draw is a
/// load. Seeded like the reference implementation's `init_genrand`, which is also PyTorch's.
package struct MersenneTwister: Sendable {
    private static var degree: Int { 624 }
    private static var middle: Int { 397 }

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
        state.withUnsafeMutableBufferPointer { words in
            for index in 0..<(Self.degree - Self.middle) {
                words[index] = words[index + Self.middle] ^ Self.twist(words[index], words[index + 1])
            }
            for index in (Self.degree - Self.middle)..<(Self.degree - 1) {
                words[index] = words[index + Self.middle - Self.degree] ^ Self.twist(words[index], words[index + 1])
            }
            words[Self.degree - 1] = words[Self.middle - 1] ^ Self.twist(words[Self.degree - 1], words[0])
            draws.withUnsafeMutableBufferPointer { draws in
                for index in 0..<Self.degree { draws[index] = Self.temper(words[index]) }
            }
        }
        position = 0
    }

    @inline(__always)
    private static func twist(_ upper: UInt32, _ lower: UInt32) -> UInt32 {
        let mixed = (upper & 0x8000_0000) | (lower & 0x7fff_ffff)
        return (mixed &>> 1) ^ ((0 &- (lower & 1)) & 0x9908_b0df)
    }

    @inline(__always)
    private static func temper(_ word: UInt32) -> UInt32 {
        var y = word
        y ^= y &>> 11
        y ^= (y &<< 7) & 0x9d2c_5680
        y ^= (y &<< 15) & 0xefc6_0000
        return y ^ (y &>> 18)
    }
}
