/// The checksum SHA-256 (FIPS 180-4).
enum SHA256 {
    /// The checksum of bytes, as 64 hexadecimal digits.
    static func hexadecimal(_ bytes: [UInt8]) -> String {
        let (constants, start) = tables
        var state = start
        var tail = Array(bytes.suffix(bytes.count % 64)) + [0x80]
        tail += [UInt8](repeating: 0, count: (120 - tail.count % 64) % 64)
        let bits = UInt64(bytes.count) * 8
        tail += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
        var words = [UInt32](repeating: 0, count: 64)
        func digest(_ block: UnsafePointer<UInt8>) {
            for index in 0..<16 {
                let byte = block + 4 * index
                words[index] = UInt32(byte[0]) << 24 | UInt32(byte[1]) << 16 | UInt32(byte[2]) << 8 | UInt32(byte[3])
            }
            for index in 16..<64 {
                let (a, b) = (words[index - 15], words[index - 2])
                let first = turned(a, 7) ^ turned(a, 18) ^ a >> 3
                let second = turned(b, 17) ^ turned(b, 19) ^ b >> 10
                words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
            }
            var s = state
            for index in 0..<64 {
                let sum = turned(s[4], 6) ^ turned(s[4], 11) ^ turned(s[4], 25)
                let choice = s[4] & s[5] ^ ~s[4] & s[6]
                let t = s[7] &+ sum &+ choice &+ constants[index] &+ words[index]
                let other = (turned(s[0], 2) ^ turned(s[0], 13) ^ turned(s[0], 22)) &+ (s[0] & s[1] ^ s[0] & s[2] ^ s[1] & s[2])
                s = SIMD8(t &+ other, s[0], s[1], s[2], s[3] &+ t, s[4], s[5], s[6])
            }
            state = state &+ s
        }
        bytes.withUnsafeBufferPointer { buffer in
            if let base = buffer.baseAddress { for block in 0..<buffer.count / 64 { digest(base + 64 * block) } }
        }
        tail.withUnsafeBufferPointer { buffer in
            if let base = buffer.baseAddress { for block in 0..<buffer.count / 64 { digest(base + 64 * block) } }
        }
        return (0..<8).map { index in
            let digits = String(state[index], radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }.joined()
    }

    private static func turned(_ x: UInt32, _ count: UInt32) -> UInt32 { x >> count | x << (32 - count) }

    /// The first 32 bits of the fractions of the cube roots of the first 64 primes, and of the square roots of the first 8.
    private static var tables: (constants: [UInt32], start: SIMD8<UInt32>) {
        var primes: [Int] = []
        var candidate = 2
        while primes.count < 64 {
            if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
            candidate += 1
        }
        /// The greatest whole number whose power does not exceed `value`.
        func root(_ prime: Int, power: Int) -> UInt32 {
            // The integer root of prime << (32 * power), found bit by bit in 128 bits.
            let target = UInt128(prime) << UInt128(32 * power)
            var result: UInt128 = 0
            for bit in stride(from: 36, through: 0, by: -1) {
                let next = result | UInt128(1) << UInt128(bit)
                let value = power == 2 ? next * next : next * next * next
                if value <= target { result = next }
            }
            return UInt32(truncatingIfNeeded: result)
        }
        var start = SIMD8<UInt32>()
        for index in 0..<8 { start[index] = root(primes[index], power: 2) }
        return (primes.map { root($0, power: 3) }, start)
    }
}
