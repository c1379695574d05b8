import Rendering

/// Grades as a table for spreadsheets: a row a student, a column an exercise (RFC 4180).
package enum CSVReport {
    /// The table's text.
    ///
    /// Columns: `student`, `file`, `status`, `points`, `out_of`, one for each exercise of the file in its order (points; empty
    /// where it was not graded), `days_late`, `reason`. Points are those that count: less what being late takes, and a person's in place of
    /// the checks'.
    package static func text(of results: [CourseResult], outline: [ExerciseOutline]) -> String {
        var rows = [["student", "file", "status", "points", "out_of"] + outline.map { field($0.id) } + ["days_late", "reason"]]
        for result in results {
            let submission = result.grade
            var row = [field(submission.student), field(submission.file), submission.status.rawValue]
            row.append(result.isSettled ? CourseResult.text(result.total) : "")
            row.append(String(submission.outOf))
            for exercise in outline {
                let grade = submission.exercises.first { $0.id == exercise.id }
                let counts = grade.map { $0.status == .graded || result.adjustments[$0.id]?.points != nil } ?? false
                row.append(counts ? grade.map { CourseResult.text(result.points(of: $0)) } ?? "" : "")
            }
            row.append(String(result.daysLate))
            row.append(field(reason(of: submission)))
            rows.append(row)
        }
        return rows.map { $0.joined(separator: ",") + "\r\n" }.joined()
    }

    /// Text from outside as a field: quoted where it must be, and never taken for a formula.
    ///
    /// A spreadsheet computes what begins with `=`, `+`, `-`, `@`, tab or carriage return, after spaces too (and with the
    /// full-width forms of those signs). An apostrophe in front makes it text. What a terminal would obey is replaced.
    static func field(_ text: String) -> String {
        func isHidden(_ scalar: Unicode.Scalar) -> Bool { !"\t\n\r".unicodeScalars.contains(scalar) && VisibleText.isHidden(scalar) }
        let first = text.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" && !isHidden($0) }
        var value = String(String.UnicodeScalarView(text.unicodeScalars.map { isHidden($0) ? "\u{FFFD}" : $0 }))
        if let first, formulaStarts.contains(first) { value = "'" + value }
        let needsQuotes = value.unicodeScalars.contains { ",;\"\r\n\t'".unicodeScalars.contains($0) } || value.first == " " || value.last == " "
        return needsQuotes ? "\"" + value.replacing("\"", with: "\"\"") + "\"" : value
    }

    private static let formulaStarts = Set("=+-@\t\r\n|%＝＋－＠".unicodeScalars)

    /// The whole's reason, or those of its exercises.
    private static func reason(of submission: SubmissionGrade) -> String {
        if submission.exercises.allSatisfy({ $0.reason == submission.reason }), let reason = submission.reason { return reason }
        return submission.exercises.compactMap { exercise in exercise.reason.map { "\(exercise.id): \($0)" } }.joined(separator: "; ")
    }
}
