/// What became of a submission, or of one exercise within it.
package enum GradeStatus: String, Codable, Sendable, CaseIterable {
    /// Its checks ran.
    case graded
    /// A blank is still there: not wrong, only not begun.
    case notAttempted = "not-attempted"
    /// It could not be taken: unreadable, missing, doubled. The reason says which.
    case refused
    /// The grader failed, not the learner: neither zero nor full marks.
    case graderError = "grader-error"

    /// The status as people read it.
    package var words: String { rawValue.replacing("-", with: " ") }
}

/// One check of a submission.
package struct CheckGrade: Hashable, Codable, Sendable {
    /// What the key calls the check.
    package var name: String
    /// Whether the answer has what it asks for.
    package var passed: Bool
    /// The points it earned: `outOf` where it passed, else 0.
    package var points: Int
    /// What it is worth.
    package var outOf: Int
    /// What the learner reads: a sentence of the key's author, or what was called, what came back and what was wanted.
    /// Empty where there is nothing to say.
    package var feedback: String
    /// Whether its values are the teacher's secret; `feedback` then holds nothing but the author's own sentence.
    package var hidden: Bool

    /// - Parameters:
    ///   - name: What the key calls the check.
    ///   - passed: Whether the answer has what it asks for.
    ///   - outOf: What it is worth.
    ///   - feedback: What the learner reads; cut where it is too long.
    ///   - hidden: Whether its values are the teacher's secret.
    package init(name: String, passed: Bool, outOf: Int, feedback: String = "", hidden: Bool = false) {
        self.name = name
        self.passed = passed
        self.points = passed ? outOf : 0
        self.outOf = outOf
        self.feedback = GradeText.bounded(feedback)
        self.hidden = hidden
    }
}

/// One exercise of a submission.
package struct ExerciseGrade: Hashable, Codable, Sendable {
    /// The exercise's id.
    package var id: String
    /// What became of it.
    package var status: GradeStatus
    /// Why it was refused, or what failed in the grader.
    package var reason: String?
    /// The points its checks gave.
    package var points: Int
    /// What it is worth.
    package var outOf: Int
    /// Its checks, in the key's order; none where they did not run.
    package var checks: [CheckGrade]

    /// An exercise whose checks ran.
    package init(id: String, checks: [CheckGrade]) {
        self.id = id
        self.status = .graded
        self.points = checks.reduce(0) { $0 + $1.points }
        self.outOf = checks.reduce(0) { $0 + $1.outOf }
        self.checks = checks
    }

    /// An exercise whose checks did not run.
    package init(id: String, status: GradeStatus, reason: String?, outOf: Int) {
        self.id = id
        self.status = status
        self.reason = reason.map(GradeText.bounded)
        self.points = 0
        self.outOf = outOf
        self.checks = []
    }
}

/// One student's submission.
package struct SubmissionGrade: Hashable, Codable, Sendable {
    /// The student's name in the class folder.
    package var student: String
    /// The file or folder, relative to the class folder.
    package var file: String
    /// What became of it as a whole.
    package var status: GradeStatus
    /// Why it was refused, or what failed in the grader.
    package var reason: String?
    /// The points its checks gave.
    package var points: Int
    /// What the exercise file is worth.
    package var outOf: Int
    /// Its exercises, in the file's order.
    package var exercises: [ExerciseGrade]
    /// The fuel its code and its checks used: the same on every machine.
    package var steps: Int

    /// A submission whose exercises were looked at, one by one.
    ///
    /// Its status is the gravest of theirs: an error of the grader anywhere leaves the whole unsettled; it is graded where any
    /// exercise is; not attempted where none is and one has blanks; else refused.
    package init(student: String, file: String, exercises: [ExerciseGrade], steps: Int) {
        self.student = student
        self.file = file
        let statuses = Set(exercises.map(\.status))
        status = [.graderError, .graded, .notAttempted].first(where: statuses.contains) ?? .refused
        switch status {
        case .graderError: reason = exercises.first { $0.status == .graderError }.flatMap(\.reason)
        case .refused: reason = exercises.first.flatMap(\.reason)
        case .graded, .notAttempted: reason = nil
        }
        points = exercises.reduce(0) { $0 + $1.points }
        outOf = exercises.reduce(0) { $0 + $1.outOf }
        self.exercises = exercises
        self.steps = steps
    }

    /// A submission that is refused, or that the grader failed on, as a whole.
    package init(student: String, file: String, status: GradeStatus, reason: String, outline: [ExerciseOutline]) {
        self.student = student
        self.file = file
        self.status = status
        self.reason = GradeText.bounded(reason)
        exercises = outline.map { ExerciseGrade(id: $0.id, status: status, reason: reason, outOf: $0.points) }
        points = 0
        outOf = outline.reduce(0) { $0 + $1.points }
        steps = 0
    }
}

/// What every part of the grader knows of an exercise: its name and its worth.
package struct ExerciseOutline: Hashable, Codable, Sendable {
    /// The exercise's id.
    package var id: String
    /// What it is worth.
    package var points: Int

    /// - Parameters:
    ///   - id: The exercise's id.
    ///   - points: What it is worth.
    package init(id: String, points: Int) {
        self.id = id
        self.points = points
    }
}
