/// How a class did at one exercise file.
package struct CourseStatistics: Hashable, Codable, Sendable {
    /// How often a check was missed.
    package struct Missed: Hashable, Codable, Sendable {
        /// The exercise's id.
        package var exercise: String
        /// The check's name.
        package var check: String
        /// Whether the check is hidden from learners.
        package var hidden: Bool
        /// How many graded submissions did not pass it.
        package var missed: Int
        /// How many graded submissions it was tried on.
        package var outOf: Int
    }

    /// The exercise file's name without folder and `.md`.
    package var exerciseFile: String
    /// The points there are.
    package var outOf: Int
    /// How many submissions there are of each status.
    package var counts: [String: Int]
    /// Of those graded; zero where there are none.
    package var mean: Double
    /// The points in the middle of those graded; zero where there are none.
    package var median: Double
    /// Of those graded, with n − 1 in the denominator; zero where there are fewer than two.
    package var standardDeviation: Double
    /// How many of those graded have so many tenths of the points: eleven numbers, the last for all points.
    package var distribution: [Int]
    /// The checks, the most often missed first.
    package var missed: [Missed]

    /// - Parameter results: Those of one exercise file.
    package init(exerciseFile: String, results: [CourseResult]) {
        self.exerciseFile = exerciseFile
        outOf = results.map(\.grade.outOf).max() ?? 0
        counts = Dictionary(grouping: results, by: \.grade.status.rawValue).mapValues(\.count)
        let graded = results.filter { $0.grade.status == .graded }
        let totals = graded.map(\.total).sorted()
        mean = totals.isEmpty ? 0 : totals.reduce(0, +) / Double(totals.count)
        let middle = totals.count / 2
        median = totals.isEmpty ? 0 : totals.count % 2 == 1 ? totals[middle] : (totals[middle - 1] + totals[middle]) / 2
        let centre = mean
        standardDeviation = totals.count < 2 ? 0 : (totals.reduce(0) { $0 + ($1 - centre) * ($1 - centre) } / Double(totals.count - 1)).squareRoot()
        var distribution = Array(repeating: 0, count: 11)
        for result in graded {
            let share = result.grade.outOf > 0 ? result.total / Double(result.grade.outOf) : 0
            distribution[min(max(Int(share * 10), 0), 10)] += 1
        }
        self.distribution = distribution
        var missed: [String: Missed] = [:]
        for exercise in graded.flatMap(\.grade.exercises) {
            for check in exercise.checks {
                var entry = missed[exercise.id + " " + check.name] ?? Missed(exercise: exercise.id, check: check.name, hidden: check.hidden, missed: 0, outOf: 0)
                entry.outOf += 1
                if !check.passed { entry.missed += 1 }
                missed[exercise.id + " " + check.name] = entry
            }
        }
        self.missed = missed.values.sorted { ($1.missed * $0.outOf, $0.exercise, $0.check) < ($0.missed * $1.outOf, $1.exercise, $1.check) }
    }
}
