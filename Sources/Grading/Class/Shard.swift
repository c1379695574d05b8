import Checksums

/// A part of a class, for one machine of several: the students whose names fall into it.
package struct Shard: Hashable, Sendable {
    /// From 0.
    package var index: Int
    /// How many parts there are.
    package var count: Int

    /// - Parameters:
    ///   - index: Which of the parts it is, from 0.
    ///   - count: How many there are.
    package init(index: Int, count: Int) {
        self.index = index
        self.count = count
    }

    /// Understands `2/8`: the second of eight. Nil where the text says something else.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let index = Int(parts[0]), let count = Int(parts[1]), (1...100_000).contains(count), (1...count).contains(index) else { return nil }
        self.init(index: index - 1, count: count)
    }

    /// Whether a student belongs to this part. It hangs on the name alone, so every machine divides the class in the same way, whoever
    /// hands in meanwhile.
    package func contains(_ student: String) -> Bool {
        if count == 1 { return true }
        // Forty-eight bits of the hash: as good as evenly spread over any number of shards.
        let prefix = SHA256.hexDigest(of: student).prefix(12)
        return (Int(prefix, radix: 16) ?? 0) % count == index
    }
}
