/// How many submissions of a class came to what.
package struct GradeTally: Sendable {
    private var counts: [GradeStatus: Int] = [:]
    /// Of those graded.
    private var points = 0.0
    private var outOf = 0

    /// A tally of none.
    package init() {}

    /// Counts one more, with the points that count.
    package mutating func add(_ result: CourseResult) {
        counts[result.grade.status, default: 0] += 1
        guard result.grade.status == .graded else { return }
        points += result.total
        outOf = result.grade.outOf
    }

    /// Whether any of them could not be graded.
    package var hasUnsettled: Bool { counts[.refused] != nil || counts[.graderError] != nil }

    /// The class in one sentence.
    package var sentence: String {
        let all = counts.values.reduce(0, +)
        var parts: [String] = []
        if let graded = counts[.graded] {
            let mean = points / Double(graded)
            parts.append("\(graded) graded (mean \((mean * 10).rounded() / 10) of \(outOf))")
        }
        for (status, words) in [(GradeStatus.notAttempted, "not attempted"), (.refused, "refused"), (.graderError, "with an error of the grader")] {
            if let count = counts[status] { parts.append("\(count) \(words)") }
        }
        return "\(all) submission\(all == 1 ? "" : "s")" + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
    }
}
