/// What someone who wrote an unknown word may have meant.
package enum Suggestion {
    /// The candidate nearest to `word`, where one is near enough to be a slip of the hand.
    static func closest(to word: String, among candidates: some Sequence<String>) -> String? {
        let lowercased = Array(word.lowercased().unicodeScalars.prefix(64))
        let limit = max(1, lowercased.count / 3)
        return candidates
            .map { ($0, distance(lowercased, Array($0.lowercased().unicodeScalars))) }
            .filter { $0.1 <= limit }
            .min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
    }

    /// `; did you mean …?`, or nothing where nothing is near.
    ///
    /// - Parameter ending: what stands after the word, as it is written.
    package static func question(for word: String, among candidates: some Sequence<String>, ending: String = "") -> String {
        closest(to: word, among: candidates).map { "; did you mean `\($0)\(ending)`?" } ?? ""
    }

    /// How many insertions, deletions, replacements and exchanges of neighbours lead from one word to the other
    /// (the optimal string alignment distance).
    static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
                row.append(best)
            }
            beforeLast = last
            last = row
        }
        return last[b.count]
    }
}
