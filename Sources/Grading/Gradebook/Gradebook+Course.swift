import Foundation
import GRDB

extension Gradebook {
    /// Takes over who takes the course.
    package func enter(_ roster: Roster) throws(GradebookError) {
        do {
            try writing { database in
                for student in roster.students {
                    try database.cachedStatement(
                        sql: """
                            INSERT INTO student (name, display_name, section, extra_days) VALUES (?, ?, ?, ?)
                            ON CONFLICT (name) DO UPDATE SET display_name = excluded.display_name, section = excluded.section, extra_days = excluded.extra_days
                            """
                    ).execute(arguments: [student.student, student.name, student.section, student.extraDays])
                }
            }
        } catch {
            throw Self.explain(error, file)
        }
    }

    /// Sets what being late costs for an exercise file.
    package func setLateRule(_ rule: LateRule, exerciseFile: String) throws(GradebookError) {
        do {
            try writing { database in
                try database.execute(sql: "INSERT INTO exercise_file (name) VALUES (?) ON CONFLICT DO NOTHING", arguments: [exerciseFile])
                try database.execute(
                    sql: """
                        INSERT INTO late_rule (exercise_file, due, grace, percent_per_day, most_days)
                        SELECT id, ?, ?, ?, ? FROM exercise_file WHERE name = ?
                        ON CONFLICT (exercise_file) DO UPDATE SET due = excluded.due, grace = excluded.grace,
                            percent_per_day = excluded.percent_per_day, most_days = excluded.most_days
                        """,
                    arguments: [rule.due, rule.grace, rule.percentPerDay, rule.mostDays, exerciseFile])
            }
        } catch {
            throw Self.explain(error, file)
        }
    }

    /// Notes points or a comment that a person gave. Grading never changes them; the newest of an exercise counts.
    ///
    /// - Parameters:
    ///   - points: Takes the place of the exercise's points; nil leaves those of the checks.
    ///   - comment: What the learner reads. With neither points nor comment, what was noted before is withdrawn.
    /// - Throws: `GradebookError`, also where the gradebook has no such student or exercise.
    package func adjust(student: String, exerciseFile: String, exercise: String, points: Double?, comment: String?) throws(GradebookError) {
        do {
            try writing { database in
                guard let studentID = try Int64.fetchOne(database, sql: "SELECT id FROM student WHERE name = ?", arguments: [student]) else {
                    let names = try String.fetchAll(database, sql: "SELECT name FROM student")
                    throw GradebookError(file: file, message: "there is no student `\(student)`" + (nearest(to: student, among: names).map { "; did you mean `\($0)`?" } ?? ""))
                }
                guard let fileID = try Int64.fetchOne(database, sql: "SELECT id FROM exercise_file WHERE name = ?", arguments: [exerciseFile]) else {
                    let names = try String.fetchAll(database, sql: "SELECT name FROM exercise_file ORDER BY name")
                    throw GradebookError(file: file, message: "there is no exercise file `\(exerciseFile)`; there are: \(names.joined(separator: ", "))")
                }
                let exercises = try String.fetchAll(
                    database,
                    sql: "SELECT DISTINCT exercise FROM exercise_grade JOIN attempt ON attempt.id = exercise_grade.attempt WHERE attempt.exercise_file = ?",
                    arguments: [fileID])
                guard exercises.contains(exercise) else {
                    throw GradebookError(file: file, message: "`\(exerciseFile)` has no exercise `\(exercise)`; it has: \(exercises.sorted().joined(separator: ", "))")
                }
                try database.execute(
                    sql: "INSERT INTO adjustment (student, exercise_file, exercise, points, comment, made_at) VALUES (?, ?, ?, ?, ?, ?)",
                    arguments: [studentID, fileID, exercise, points, comment, Self.text(ofTime: Date.now.timeIntervalSince1970)])
            }
        } catch {
            throw (error as? GradebookError) ?? Self.explain(error, file)
        }
    }

    /// What every student has, exercise file by exercise file: by students' names, then by files'.
    ///
    /// - Parameters:
    ///   - student: Nil for all of them.
    ///   - exerciseFile: Nil for all of them.
    package func results(student: String? = nil, exerciseFile: String? = nil) throws(GradebookError) -> [CourseResult] {
        try reading { database in
            var rules: [String: LateRule] = [:]
            for row in try Row.fetchAll(database, sql: "SELECT late_rule.*, name FROM late_rule JOIN exercise_file ON exercise_file.id = exercise_file") {
                rules[row["name"]] = LateRule(due: row["due"], grace: row["grace"], percentPerDay: row["percent_per_day"], mostDays: row["most_days"])
            }
            var adjustments: [String: [String: CourseResult.Adjustment]] = [:]
            let newest = """
                SELECT student.name AS student, exercise_file.name AS file, exercise, points, comment FROM adjustment
                JOIN student ON student.id = adjustment.student JOIN exercise_file ON exercise_file.id = adjustment.exercise_file
                WHERE (? IS NULL OR student.name = ?) AND (? IS NULL OR exercise_file.name = ?) ORDER BY adjustment.id
                """
            for row in try Row.fetchAll(database, sql: newest, arguments: [student, student, exerciseFile, exerciseFile]) {
                let place = (row["student"] as String) + "\u{0}" + (row["file"] as String)
                adjustments[place, default: [:]][row["exercise"]] = .init(points: row["points"], comment: row["comment"])
            }
            return try Row.fetchAll(
                database,
                sql: """
                    SELECT attempt.*, student.name AS student_name, student.display_name, student.section, student.extra_days, exercise_file.name AS file_name,
                        (SELECT count(DISTINCT submission_hash) FROM attempt AS other WHERE other.student = attempt.student AND other.exercise_file = attempt.exercise_file) AS attempts
                    FROM standing JOIN attempt ON attempt.id = standing.attempt
                    JOIN student ON student.id = attempt.student JOIN exercise_file ON exercise_file.id = attempt.exercise_file
                    WHERE (? IS NULL OR student.name = ?) AND (? IS NULL OR exercise_file.name = ?) ORDER BY student.name, exercise_file.name
                    """,
                arguments: [student, student, exerciseFile, exerciseFile]
            ).map { row in
                let (name, file): (String, String) = (row["student_name"], row["file_name"])
                let handedIn: Double? = row["handed_in"]
                let days = rules[file]?.daysLate(handedIn: handedIn, extraDays: row["extra_days"]) ?? 0
                return CourseResult(
                    exerciseFile: file, displayName: row["display_name"], section: row["section"], handedIn: handedIn, daysLate: days,
                    percentLeft: rules[file]?.percentLeft(afterDays: days) ?? 100,
                    adjustments: (adjustments[name + "\u{0}" + file] ?? [:]).filter { $0.value.points != nil || $0.value.comment != nil },
                    attempts: row["attempts"], grade: try Self.grade(row, database))
            }
        }
    }

    /// Whether anything may count at an exercise file but the checks' points: there is a late rule, or a person has given something.
    package func hasRulesOrAdjustments(exerciseFile: String) throws(GradebookError) -> Bool {
        try reading { database in
            try Bool.fetchOne(
                database,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM late_rule JOIN exercise_file ON exercise_file.id = late_rule.exercise_file WHERE name = ?1)
                        OR EXISTS (SELECT 1 FROM adjustment JOIN exercise_file ON exercise_file.id = adjustment.exercise_file WHERE name = ?1)
                    """,
                arguments: [exerciseFile]) ?? false
        }
    }

    /// The exercise files that the gradebook knows, by name.
    package func exerciseFiles() throws(GradebookError) -> [String] {
        try reading { try String.fetchAll($0, sql: "SELECT name FROM exercise_file ORDER BY name") }
    }
}
