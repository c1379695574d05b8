import Glibc

/// A source of random numbers that gives, from the same seed and in the same order of requests, the numbers PyTorch's
/// generator gives on a CPU, bit for bit.
///
/// Every draw advances the generator, so the order of calls is part of a program's meaning. The fills for tensors are in the
/// extensions beside this file, one distribution each.
package final class Generator {
    /// The seed of a generator nobody seeded: PyTorch's `default_rng_seed_val`.
    package static var defaultSeed: Int { 67_280_421_310_721 }

    /// The seed last set. A negative seed stands for 2^64 plus itself, as its bits say.
    package private(set) var seed: Int
    var twister: MersenneTwister
    /// The second value of the last Box-Muller pair, kept for the next ``standardNormal()``. It outlives fills that do not use it.
    private var cachedNormal: Double?

    /// Creates a generator.
    package init(seed: Int = Generator.defaultSeed) {
        self.seed = seed
        twister = MersenneTwister(seed: UInt64(bitPattern: Int64(seed)))
    }

    /// Creates a generator that will draw what `other` will draw from here on, each on its own.
    package init(copying other: Generator) {
        seed = other.seed
        twister = other.twister
        cachedNormal = other.cachedNormal
    }

    /// Starts again from a seed; a cached normal value is forgotten.
    package func manualSeed(_ seed: Int) {
        self.seed = seed
        twister = MersenneTwister(seed: UInt64(bitPattern: Int64(seed)))
        cachedNormal = nil
    }

    /// How many 32-bit draws were made since the seed was set; nil where they are more than `limit`, or where a cached normal value is
    /// part of the state too.
    package func drawsSinceSeed(atMost limit: Int) -> Int? {
        cachedNormal == nil ? twister.draws(sinceSeed: UInt64(bitPattern: Int64(seed)), atMost: limit) : nil
    }

    /// Draws 32 bits.
    package func random32() -> UInt32 { twister.next() }

    /// Draws 64 bits, from two draws of 32 with the first as the high half.
    package func random64() -> UInt64 { twister.next64() }

    /// Draws one value of the uniform distribution on [0, 1), of 53 bits: two draws.
    package func uniformDouble() -> Double { twister.nextUniformDouble() }

    /// Draws one value of the exponential distribution with mean 1, `-log1p(-u)` of a 53-bit uniform `u`.
    package func standardExponential() -> Double { -log1p(-twister.nextUniformDouble()) }

    /// Draws one value of the standard normal distribution, always in double precision: the Box-Muller transform with
    /// `r = sqrt(-2 log1p(-u2))` and `t = 2 pi u1`; `r cos t` is returned and `r sin t` kept for the next call.
    package func standardNormal() -> Double {
        if let value = cachedNormal {
            cachedNormal = nil
            return value
        }
        let u1 = twister.nextUniformDouble()
        let u2 = twister.nextUniformDouble()
        let radius = (-2 * log1p(-u2)).squareRoot()
        let angle = 2 * Double.pi * u1
        cachedNormal = radius * sin(angle)
        return radius * cos(angle)
    }
}

extension MersenneTwister {
    /// Draws a multiple of 2^-24 in [0, 1), from one draw.
    @inline(__always)
    package mutating func nextUniformFloat() -> Float {
        Float(next() & 0xff_ffff) * 0x1p-24
    }

    /// Draws a multiple of 2^-53 in [0, 1), from two draws.
    @inline(__always)
    package mutating func nextUniformDouble() -> Double {
        Double(next64() & (1 << 53 - 1)) * 0x1p-53
    }
}
