import Foundation
import GRDB

extension Gradebook {
    /// Takes over what the shards of a class were graded to.
    ///
    /// The outcome is the same in whatever order, and however often, the same files are merged: an attempt is kept once, with the latest of
    /// its gradings; which attempt of a student counts is settled by the attempts themselves (`GradedAttempt.counts(before:)`).
    /// - Returns: How many attempts were not there before.
    @discardableResult
    package func merge(_ attempts: [GradedAttempt]) throws(GradebookError) -> Int {
        var added = 0
        do {
            try writing { database in
                // A transaction may be tried again from the start.
                added = 0
                for attempt in attempts where try Self.merge(attempt, database) { added += 1 }
            }
        } catch {
            throw Self.explain(error, file)
        }
        return added
    }

    private static func merge(_ new: GradedAttempt, _ database: Database) throws -> Bool {
        let found = try attempt(database, new.key)
        if let found {
            let isSettled = new.grade.status != .graderError
            let known = try String.fetchOne(database, sql: "SELECT graded_at FROM attempt WHERE id = ?", arguments: [found.id]) ?? ""
            let isBetter = found.isSettled == isSettled ? text(ofTime: new.gradedAt) > known : isSettled
            guard isBetter else { return false }
            try remove(found.id, database)
        }
        let id = try write(new, database)
        try settleStanding(new.key, database)
        return found == nil && id > 0
    }

    /// Looks through a student's attempts for the one that counts.
    private static func settleStanding(_ key: AttemptKey, _ database: Database) throws {
        let first = try Int64.fetchOne(
            database,
            sql: """
                SELECT attempt.id FROM attempt
                JOIN student ON student.id = attempt.student JOIN exercise_file ON exercise_file.id = attempt.exercise_file
                WHERE student.name = ? AND exercise_file.name = ?
                ORDER BY attempt.handed_in DESC NULLS LAST, attempt.graded_at DESC, attempt.submission_hash DESC, attempt.key_hash DESC LIMIT 1
                """,
            arguments: [key.student, key.exerciseFile])
        if let first { try makeStanding(first, database) }
    }
}
