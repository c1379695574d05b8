import Lessons

/// The line by which a copy of a worker tells its grade: `WorkerResponse.graded`, in the form that `JSONDecoder` reads it from.
///
/// Written by hand, since `JSONEncoder` takes as long for it as the checks take to run, in each copy anew.
struct GradedLine {
    /// The line's bytes, without the end of the line.
    let bytes: [UInt8]

    /// - Parameter seconds: The processor time that the grade took.
    init(_ grade: SubmissionGrade, seconds: Double) {
        let graded = JSONText.object([("_0", Self.json(of: grade)), ("seconds", .number(seconds))])
        bytes = Array(JSONText.object([("graded", graded)]).text(indented: false).utf8)
    }

    private static func json(of grade: SubmissionGrade) -> JSONText {
        .object([
            ("student", .string(grade.student)), ("file", .string(grade.file)), ("status", .string(grade.status.rawValue)),
            ("reason", json(of: grade.reason)), ("points", .integer(grade.points)), ("outOf", .integer(grade.outOf)),
            ("exercises", .array(grade.exercises.map(json))), ("steps", .integer(grade.steps)),
        ])
    }

    private static func json(of exercise: ExerciseGrade) -> JSONText {
        .object([
            ("id", .string(exercise.id)), ("status", .string(exercise.status.rawValue)), ("reason", json(of: exercise.reason)),
            ("points", .integer(exercise.points)), ("outOf", .integer(exercise.outOf)), ("checks", .array(exercise.checks.map(json))),
        ])
    }

    private static func json(of check: CheckGrade) -> JSONText {
        .object([
            ("name", .string(check.name)), ("passed", .bool(check.passed)), ("points", .integer(check.points)), ("outOf", .integer(check.outOf)),
            ("feedback", .string(check.feedback)), ("hidden", .bool(check.hidden)),
        ])
    }

    private static func json(of text: String?) -> JSONText { text.map { .string($0) } ?? .null }
}
