@testable import Grading

/// Grades for tests that need some.
enum SampleGrades {
    static let outline = [ExerciseOutline(id: "mse", points: 4), ExerciseOutline(id: "mae", points: 2)]

    static func graded(_ student: String, file: String? = nil, gradient: Bool = false, feedback: String = "Is the result still on the graph?") -> SubmissionGrade {
        SubmissionGrade(
            student: student, file: file ?? "\(student).md",
            exercises: [
                ExerciseGrade(
                    id: "mse",
                    checks: [
                        CheckGrade(name: "value", passed: true, outOf: 2),
                        CheckGrade(name: "gradient", passed: gradient, outOf: 2, feedback: gradient ? "" : feedback, hidden: true),
                    ]),
                ExerciseGrade(id: "mae", status: .notAttempted, reason: "line 20 still has a blank", outOf: 2),
            ], steps: 1234)
    }

    static func refused(_ student: String, reason: String) -> SubmissionGrade {
        SubmissionGrade(student: student, file: student, status: .refused, reason: reason, outline: outline)
    }
}

extension Gradebook {
    /// Records a grade whose submission was handed in and graded at some moments.
    func record(_ grade: SubmissionGrade, as key: AttemptKey, seconds: Double, handedIn: Double? = nil, gradedAt: Double = 1_800_000_000) throws {
        try record(GradedAttempt(grade, as: key, gradedAt: gradedAt, handedIn: handedIn, seconds: seconds))
    }
}
