/// All grades of a run of `gradual grade` on one exercise file: what `--json` writes.
///
/// Points are those that count, in the whole and in each exercise: less what being late takes, and a person's in place of the checks'. A
/// check's own are what it gave.
package struct GradeReport: Encodable, Sendable {
    /// The exercise file, as the user named it.
    package var exercise: String
    /// What each student has.
    package var results: [CourseResult]

    /// - Parameters:
    ///   - exercise: The exercise file, as the user named it.
    ///   - results: What each student has for it.
    package init(exercise: String, results: [CourseResult]) {
        self.exercise = exercise
        self.results = results
    }

    /// A report of grades as the checks gave them.
    ///
    /// - Parameters:
    ///   - exercise: The exercise file, as the user named it.
    ///   - submissions: A grade a student.
    package init(exercise: String, submissions: [SubmissionGrade]) {
        self.init(exercise: exercise, results: submissions.map { CourseResult(exercise, $0) })
    }

    /// The document as text: keys in order, so that the same grades are the same bytes.
    package func jsonText() throws -> String { try JSONReport.text(of: self) }

    /// Writes the documented form, which grows by additions only.
    package func encode(to encoder: any Encoder) throws {
        try Document(exercise: exercise, submissions: results.map(Submission.init)).encode(to: encoder)
    }

    private struct Document: Encodable {
        var schema = 1
        var exercise: String
        var submissions: [Submission]
    }

    private struct Submission: Encodable {
        var student: String, file: String
        var status: GradeStatus
        var reason: String?
        var points: Double
        var outOf: Int
        /// How late it came, and what percentage of the checks' points that leaves.
        var daysLate: Int, percentLeft: Int
        var steps: Int
        var exercises: [Exercise]

        init(_ result: CourseResult) {
            let grade = result.grade
            (student, file, status, reason) = (grade.student, grade.file, grade.status, grade.reason)
            (points, outOf, daysLate, percentLeft, steps) = (result.total, grade.outOf, result.daysLate, result.percentLeft, grade.steps)
            exercises = grade.exercises.map { Exercise($0, of: result) }
        }
    }

    private struct Exercise: Encodable {
        var id: String
        var status: GradeStatus
        var reason: String?
        var points: Double
        var outOf: Int
        /// Whether a person gave the points.
        var isByHand: Bool
        /// What a person wrote to them.
        var comment: String?
        var checks: [CheckGrade]

        init(_ exercise: ExerciseGrade, of result: CourseResult) {
            (id, status, reason, outOf, checks) = (exercise.id, exercise.status, exercise.reason, exercise.outOf, exercise.checks)
            let adjustment = result.adjustments[exercise.id]
            points = result.points(of: exercise)
            isByHand = adjustment?.points != nil
            comment = adjustment?.comment
        }

        enum CodingKeys: String, CodingKey {
            case id, status, reason, points, outOf, isByHand = "byHand", comment, checks
        }
    }
}
