/// Guesses what a misspelt name was meant to be.
enum Spelling {
    /// The name nearest to `name` by edits, if it is near enough to be meant.
    static func nearest(to name: String, among names: some Sequence<String>) -> String? {
        let limit = max(1, name.count / 3)
        var best: (name: String, distance: Int)?
        let letters = Array(name)
        for candidate in names where candidate != name && abs(candidate.count - letters.count) <= limit {
            let distance = distance(letters, Array(candidate), limit)
            // Of one letter nothing is left where that is another.
            guard distance <= limit, letters.count > 1 || candidate.lowercased().contains(name.lowercased()) else { continue }
            if best == nil || distance < best!.distance || (distance == best!.distance && candidate < best!.name) { best = (candidate, distance) }
        }
        return best?.name
    }

    /// Edits from one to the other: letters put in, left out, changed, or two exchanged.
    private static func distance(_ a: [Character], _ b: [Character], _ limit: Int) -> Int {
        // Capitals alone make no other word.
        if a.map({ $0.lowercased() }) == b.map({ $0.lowercased() }) { return 0 }
        var before = [Int](repeating: 0, count: b.count + 1)
        var previous = Array(0...b.count)
        for i in a.indices {
            var current = [i + 1] + [Int](repeating: 0, count: b.count)
            for j in b.indices {
                var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
                current[j + 1] = cost
            }
            (before, previous) = (previous, current)
        }
        return previous[b.count]
    }
}
