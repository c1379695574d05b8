import Checksums

/// The random numbers of a check: of each case its own, the same each time for the same student.
///
/// A learner who tries again meets the same numbers, and cannot be lucky; another learner meets others, and cannot copy results.
struct CheckSeed {
    private let base: Int

    init(student: String, exercise: String, check: String) {
        var hash = SHA256()
        for part in [student, exercise, check] { hash.update(part: part.utf8) }
        // 48 bits: room for the cases' numbers, and a seed that any generator takes.
        base = Int(hash.hexDigest().prefix(12), radix: 16) ?? 0
    }

    func seed(ofCase index: Int) -> Int { base + index }
}
