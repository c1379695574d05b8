/// What a student has for an exercise file: what the checks gave, what being late takes, what a person gave.
package struct CourseResult: Hashable, Codable, Sendable {
    /// What a person gave for an exercise.
    package struct Adjustment: Hashable, Codable, Sendable {
        /// In place of the checks' points; nil leaves those.
        package var points: Double?
        /// What the student reads beside it.
        package var comment: String?
    }

    /// The exercise file's name without folder and `.md`.
    package var exerciseFile: String
    /// The student's name as the roster has it.
    package var displayName: String?
    /// The part of the course the student belongs to, where the roster says.
    package var section: String?
    /// Seconds since 1970.
    package var handedIn: Double?
    /// Days late, each begun one whole.
    package var daysLate: Int
    /// What is left of the checks' points for that, in hundredths.
    package var percentLeft: Int
    /// By exercise.
    package var adjustments: [String: Adjustment]
    /// How many versions were handed in and graded: whoever tries again and again learns something of a hidden check each time.
    package var attempts: Int
    /// The version that counts.
    package var grade: SubmissionGrade

    /// - Parameters:
    ///   - exerciseFile: The exercise file's name without folder and `.md`.
    ///   - displayName: The student's name as the roster has it.
    ///   - section: The part of the course the student belongs to.
    ///   - handedIn: When, in seconds since 1970; nil where it is not known.
    ///   - daysLate: Days late, each begun one whole.
    ///   - percentLeft: What is left of the checks' points for that, in hundredths.
    ///   - adjustments: What a person gave, by exercise.
    ///   - attempts: How many versions were handed in and graded.
    ///   - grade: The version that counts.
    package init(
        exerciseFile: String, displayName: String?, section: String?, handedIn: Double?, daysLate: Int, percentLeft: Int,
        adjustments: [String: Adjustment], attempts: Int, grade: SubmissionGrade
    ) {
        self.exerciseFile = exerciseFile
        self.displayName = displayName
        self.section = section
        self.handedIn = handedIn
        self.daysLate = daysLate
        self.percentLeft = percentLeft
        self.adjustments = adjustments
        self.attempts = attempts
        self.grade = grade
    }

    /// A grade as it is, without rules and people.
    package init(_ exerciseFile: String, _ grade: SubmissionGrade) {
        self.init(
            exerciseFile: exerciseFile, displayName: nil, section: nil, handedIn: nil, daysLate: 0, percentLeft: 100, adjustments: [:], attempts: 1, grade: grade)
    }

    /// The points that count for an exercise: a person's as they are, the checks' less what being late takes.
    package func points(of exercise: ExerciseGrade) -> Double {
        adjustments[exercise.id]?.points ?? Double(exercise.points * percentLeft) / 100
    }

    /// Whether there are points that count: nothing is missing but what the grader or a person still has to say.
    package var isSettled: Bool { grade.status == .graded || grade.status == .notAttempted || !adjustments.isEmpty }

    /// The points that count.
    package var total: Double { grade.exercises.reduce(0) { $0 + points(of: $1) } }

    /// Why the points that count are others than the checks', as people read it: `1 day late, 50 % count; partly by hand`. Nil where they
    /// are the checks'.
    package var whyOtherPoints: String? {
        var reasons: [String] = []
        if daysLate > 0 { reasons.append("\(daysLate) day\(daysLate == 1 ? "" : "s") late, \(percentLeft) % count") }
        let given = grade.exercises.count { adjustments[$0.id]?.points != nil }
        if given > 0 { reasons.append(given == grade.exercises.count ? "by hand" : "partly by hand") }
        return reasons.isEmpty ? nil : reasons.joined(separator: "; ")
    }

    /// Points with no more digits than they need: `3`, `2.5`, `1.33`.
    package static func text(_ points: Double) -> String {
        let rounded = (points * 100).rounded() / 100
        return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
    }
}
