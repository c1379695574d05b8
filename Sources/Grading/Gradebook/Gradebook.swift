import Foundation
import GRDB

/// Why a gradebook cannot be used.
package struct GradebookError: Error, CustomStringConvertible, Sendable {
    /// The gradebook's file.
    package var file: String
    /// What is wrong with it.
    package var message: String

    /// - Parameters:
    ///   - file: The gradebook's file.
    ///   - message: What is wrong with it.
    package init(file: String, message: String) {
        self.file = file
        self.message = message
    }

    /// The file, and what is wrong with it.
    package var description: String { "\(file): \(message)" }
}

/// All grades of a course, in an SQLite file: every attempt of every student is kept, and never changed.
///
/// Each result is one transaction, so a kill at any moment loses what was not yet recorded and nothing else. Several graders may
/// write to one file at once: they wait for one another, and an attempt that both graded is recorded once.
package struct Gradebook: GradeStore {
    /// One version of a submission, graded by one version of a key.
    package struct AttemptKey: Hashable, Sendable {
        /// The student's name in the class folder.
        package var student: String
        /// The exercise file's name without folder and `.md`.
        package var exerciseFile: String
        /// Tells one version of the submission from another.
        package var submissionHash: String
        /// Tells one version of the teacher's files, rules and limits from another.
        package var keyHash: String

        /// - Parameters:
        ///   - student: The student's name in the class folder.
        ///   - exerciseFile: The exercise file's name without folder and `.md`.
        ///   - submissionHash: Tells one version of the submission from another.
        ///   - keyHash: Tells one version of the teacher's files, rules and limits from another.
        package init(student: String, exerciseFile: String, submissionHash: String, keyHash: String) {
            self.student = student
            self.exerciseFile = exerciseFile
            self.submissionHash = submissionHash
            self.keyHash = keyHash
        }
    }

    /// Where it is.
    package let file: String
    let queue: DatabaseQueue

    /// How often opening is tried where another grader makes or brings up to date the same gradebook at this moment: two seconds in all.
    private static let openings = 80

    /// How long one grader waits for another's transaction.
    private static let patience: TimeInterval = 60

    /// Opens a gradebook, and makes it where there is none.
    ///
    /// - Parameter mustExist: Whether a gradebook that is not there is an error.
    package init(file: String, mustExist: Bool = false) throws(GradebookError) {
        self.file = file
        if mustExist, !FileManager.default.fileExists(atPath: file) { throw GradebookError(file: file, message: "there is no such gradebook") }
        var configuration = Configuration()
        configuration.busyMode = .timeout(Self.patience)
        // Write-ahead logging: readers and a writer at once, and no wait for the disk at each student. A killed process
        // loses nothing that was committed; a power cut may lose the last seconds, never the file.
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA journal_mode = WAL")
            try database.execute(sql: "PRAGMA synchronous = NORMAL")
        }
        do {
            queue = try Self.open(file, configuration)
        } catch let error as GradebookError {
            throw error
        } catch {
            throw Self.explain(error, file)
        }
    }

    /// Opens the file and brings it up to date.
    ///
    /// Switching to the write-ahead log does not wait for others as transactions do, and a migration that another grader has just made
    /// fails here; both are over after a moment.
    private static func open(_ file: String, _ configuration: Configuration) throws -> DatabaseQueue {
        for _ in 1..<openings {
            do {
                return try openOnce(file, configuration)
            } catch let error as DatabaseError where [.SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_ERROR, .SQLITE_CONSTRAINT].contains(error.resultCode) {
                usleep(25_000)
            }
        }
        return try openOnce(file, configuration)
    }

    private static func openOnce(_ file: String, _ configuration: Configuration) throws -> DatabaseQueue {
        let queue = try DatabaseQueue(path: file, configuration: configuration)
        if try queue.read(GradebookSchema.migrator.hasBeenSuperseded) {
            throw GradebookError(file: file, message: "this gradebook was written by a newer version of Gradual; update Gradual to use it")
        }
        // Opening must not write where there is nothing to bring up to date.
        if try !queue.read(GradebookSchema.migrator.hasCompletedMigrations) { try GradebookSchema.migrator.migrate(queue) }
        return queue
    }

    /// The grade of this very attempt, where it was recorded before. What the grader itself failed on counts as not graded: it is
    /// tried again.
    package func recorded(_ key: AttemptKey) throws(GradebookError) -> SubmissionGrade? {
        // Nearly always there is none: told by one statement, which needs no transaction around it.
        do {
            guard try queue.unsafeRead({ try Self.attempt($0, key)?.isSettled == true }) else { return nil }
        } catch {
            throw Self.explain(error, file)
        }
        return try reading { database in
            guard
                let row = try Row.fetchOne(
                    database.cachedStatement(
                        sql: """
                            SELECT attempt.*, student.name AS student_name FROM attempt
                            JOIN student ON student.id = attempt.student
                            JOIN exercise_file ON exercise_file.id = attempt.exercise_file
                            WHERE student.name = ? AND exercise_file.name = ? AND submission_hash = ? AND key_hash = ? AND status <> 'grader-error'
                            """),
                    arguments: [key.student, key.exerciseFile, key.submissionHash, key.keyHash])
            else { return nil }
            return try Self.grade(row, database)
        }
    }

    /// Records an attempt, and makes it the one that counts for its student.
    ///
    /// An attempt that is there already stays as it is, but for one that the grader had failed on. Where nothing is new, the file is
    /// not written to.
    /// - Parameter replacing: Whether an attempt that is there is replaced: after a fault of the grader itself.
    package func record(_ attempt: GradedAttempt, replacing: Bool = false) throws(GradebookError) {
        let key = attempt.key
        do {
            if !replacing, try queue.unsafeRead({ try Self.standingAttempt($0, key) && Self.attempt($0, key)?.isSettled == true }) { return }
            try writing { database in
                if replacing, let found = try Self.attempt(database, key) { try Self.remove(found.id, database) }
                try Self.makeStanding(Self.write(attempt, database), database)
            }
        } catch {
            throw Self.explain(error, file)
        }
    }

    /// Does something in one transaction that no other grader's comes between.
    func writing(_ body: (Database) throws -> Void) throws {
        try queue.writeWithoutTransaction { database in
            try database.inTransaction(.immediate) {
                try body(database)
                return .commit
            }
        }
    }

    /// Writes all that is recorded into the one file, and lets go of it.
    package func close() throws(GradebookError) {
        do { try queue.close() } catch { throw Self.explain(error, file) }
    }

    // MARK: Rows

    static func attempt(_ database: Database, _ key: AttemptKey) throws -> (id: Int64, isSettled: Bool)? {
        try Row.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT attempt.id, attempt.status FROM attempt
                    JOIN student ON student.id = attempt.student JOIN exercise_file ON exercise_file.id = attempt.exercise_file
                    WHERE student.name = ? AND exercise_file.name = ? AND submission_hash = ? AND key_hash = ?
                    """),
            arguments: [key.student, key.exerciseFile, key.submissionHash, key.keyHash]
        ).map { ($0["id"], $0["status"] != GradeStatus.graderError.rawValue) }
    }

    private static func standingAttempt(_ database: Database, _ key: AttemptKey) throws -> Bool {
        guard let attempt = try attempt(database, key) else { return false }
        return try Bool.fetchOne(
            database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM standing WHERE attempt = ?)"), arguments: [attempt.id]) ?? false
    }

    /// Makes sure that a student and an exercise file are there.
    static func mention(student: String, exerciseFile: String, _ database: Database) throws {
        try database.cachedStatement(sql: "INSERT INTO student (name) VALUES (?) ON CONFLICT DO NOTHING").execute(arguments: [student])
        try database.cachedStatement(sql: "INSERT INTO exercise_file (name) VALUES (?) ON CONFLICT DO NOTHING").execute(arguments: [exerciseFile])
    }

    /// Takes an attempt out.
    static func remove(_ id: Int64, _ database: Database) throws {
        try database.execute(sql: "DELETE FROM standing WHERE attempt = ?", arguments: [id])
        try database.execute(sql: "DELETE FROM attempt WHERE id = ?", arguments: [id])
    }

    /// Writes an attempt where it is not there already, and returns its number.
    static func write(_ attempted: GradedAttempt, _ database: Database) throws -> Int64 {
        let (grade, key) = (attempted.grade, attempted.key)
        try mention(student: key.student, exerciseFile: key.exerciseFile, database)
        var id: Int64
        if let found = try attempt(database, key), found.isSettled {
            id = found.id
        } else {
            if let failed = try attempt(database, key) { try remove(failed.id, database) }
            try database.cachedStatement(
                sql: """
                    INSERT INTO attempt
                        (student, exercise_file, file, submission_hash, key_hash, graded_at, status, reason, points, out_of, steps, seconds, handed_in)
                    SELECT student.id, exercise_file.id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM student, exercise_file
                    WHERE student.name = ? AND exercise_file.name = ?
                    """
            ).execute(
                arguments: [
                    grade.file, key.submissionHash, key.keyHash, text(ofTime: attempted.gradedAt), grade.status.rawValue, grade.reason,
                    grade.points, grade.outOf, grade.steps, attempted.seconds, attempted.handedIn, key.student, key.exerciseFile,
                ])
            id = database.lastInsertedRowID
            for (position, exercise) in grade.exercises.enumerated() {
                try database.cachedStatement(
                    sql: "INSERT INTO exercise_grade (attempt, position, exercise, status, reason, points, out_of) VALUES (?, ?, ?, ?, ?, ?, ?)"
                ).execute(
                    arguments: [id, position, exercise.id, exercise.status.rawValue, exercise.reason, exercise.points, exercise.outOf])
                for (place, check) in exercise.checks.enumerated() {
                    try database.cachedStatement(
                        sql: """
                            INSERT INTO check_grade (attempt, exercise, position, name, passed, points, out_of, hidden, feedback)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """
                    ).execute(
                        arguments: [id, position, place, check.name, check.passed, check.points, check.outOf, check.hidden, check.feedback])
                }
            }
        }
        return id
    }

    /// Makes an attempt the one that counts for its student.
    static func makeStanding(_ id: Int64, _ database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO standing (student, exercise_file, attempt) SELECT student, exercise_file, id FROM attempt WHERE id = ?
                ON CONFLICT (student, exercise_file) DO UPDATE SET attempt = excluded.attempt
                """
        ).execute(arguments: [id])
    }

    /// A time as the gradebook keeps it: in UTC, to the millisecond, so that texts order as times do.
    static func text(ofTime seconds: Double) -> String {
        Date(timeIntervalSince1970: seconds).formatted(.iso8601.year().month().day().time(includingFractionalSeconds: true).timeZone(separator: .omitted))
    }

    static func grade(_ row: Row, _ database: Database) throws -> SubmissionGrade {
        let id: Int64 = row["id"]
        let checks = Dictionary(
            grouping: try Row.fetchAll(
                database.cachedStatement(sql: "SELECT * FROM check_grade WHERE attempt = ? ORDER BY exercise, position"), arguments: [id]),
            by: { $0["exercise"] as Int })
        let exercises = try Row.fetchAll(
            database.cachedStatement(sql: "SELECT * FROM exercise_grade WHERE attempt = ? ORDER BY position"), arguments: [id]
        ).map { row in
            var exercise = ExerciseGrade(id: row["exercise"], status: try status(row), reason: row["reason"], outOf: row["out_of"])
            exercise.points = row["points"]
            exercise.checks = (checks[row["position"]] ?? []).map {
                CheckGrade(name: $0["name"], passed: $0["passed"], outOf: $0["out_of"], feedback: $0["feedback"], hidden: $0["hidden"])
            }
            return exercise
        }
        var grade = SubmissionGrade(student: row["student_name"], file: row["file"], exercises: exercises, steps: row["steps"])
        grade.status = try status(row)
        grade.reason = row["reason"]
        grade.points = row["points"]
        grade.outOf = row["out_of"]
        return grade
    }

    private static func status(_ row: Row) throws -> GradeStatus {
        let text: String = row["status"]
        guard let status = GradeStatus(rawValue: text) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an attempt has the unknown status \"\(text)\"")
        }
        return status
    }

    func reading<Value>(_ body: (Database) throws -> Value) throws(GradebookError) -> Value {
        do { return try queue.read(body) } catch { throw Self.explain(error, file) }
    }

    static func explain(_ error: any Error, _ file: String) -> GradebookError {
        guard let error = error as? DatabaseError else { return GradebookError(file: file, message: "\(error)") }
        let message = switch error.resultCode {
        case .SQLITE_NOTADB: "it is not a gradebook (nor any SQLite file)"
        case .SQLITE_CORRUPT: "the gradebook is damaged: \(error.message ?? "")"
        case .SQLITE_FULL: "the disk is full, so this attempt was not recorded; make room and run the command again: it goes on from here"
        case .SQLITE_READONLY: "it cannot be written to"
        case .SQLITE_CANTOPEN: "it cannot be opened or made: is it a file, in a folder that is there and may be written to?"
        case .SQLITE_BUSY: "another program has kept it locked for \(Int(patience)) seconds"
        default: error.message ?? "\(error)"
        }
        return GradebookError(file: file, message: message)
    }
}
