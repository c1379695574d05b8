import Lessons
import SwiftCells

/// The teacher's key to an exercise file: what learners never get.
package struct AnswerKey: Sendable {
    /// One thing that is tried on an answer.
    package struct Check: Sendable {
        package var name: String
        package var points: Int
        /// How many times it runs, each with numbers of its own.
        package var cases: Int
        /// Whether its values are the teacher's secret.
        package var isHidden: Bool
        /// What a learner reads where it does not pass.
        package var feedback: String?
        package var source: CellSource
        /// The line of its fence.
        package var line: Int
    }

    /// An answer that is known to be wrong, and the checks that must say so: those, and no others.
    package struct WrongAnswer: Sendable {
        package var fails: [String]
        package var source: CellSource
        package var line: Int
    }

    /// An answer that is right.
    package struct Solution: Sendable {
        package var source: CellSource
        package var line: Int
    }

    /// All that belongs to one exercise.
    package struct Entry: Sendable {
        package var id: String
        /// Accepted answers: the first is the reference; every one gets all points.
        package var solutions: [Solution]
        package var checks: [Check]
        package var wrongAnswers: [WrongAnswer]
    }

    package var file: String
    /// One for each exercise, in the exercise file's order.
    package var entries: [Entry]
    /// Cells without a role: declarations that the checks share. They run ahead of each check.
    package var helpers: [CellSource]

    package subscript(id: String) -> Entry? { entries.first { $0.id == id } }
}
