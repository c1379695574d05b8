import Lessons
import SwiftCells

/// The teacher's key to an exercise file: what learners never get.
package struct AnswerKey: Sendable {
    /// One thing that is tried on an answer.
    package struct Check: Sendable {
        /// What it is called in feedback and by wrong answers.
        package var name: String
        /// What it is worth.
        package var points: Int
        /// How many times it runs, each with numbers of its own.
        package var cases: Int
        /// Whether its values are the teacher's secret.
        package var isHidden: Bool
        /// What a learner reads where it does not pass.
        package var feedback: String?
        /// Its code, which sees `student` and `reference`.
        package var source: CellSource
        /// The line of its fence.
        package var line: Int
    }

    /// An answer that is known to be wrong, and the checks that must say so: those, and no others.
    package struct WrongAnswer: Sendable {
        /// The names of those checks.
        package var fails: [String]
        /// The answer's code.
        package var source: CellSource
        /// The line of its fence.
        package var line: Int
    }

    /// An answer that is right.
    package struct Solution: Sendable {
        /// The answer's code.
        package var source: CellSource
        /// The line of its fence.
        package var line: Int
    }

    /// All that belongs to one exercise.
    package struct Entry: Sendable {
        /// The exercise's id.
        package var id: String
        /// Accepted answers: the first is the reference; every one gets all points.
        package var solutions: [Solution]
        /// What is tried on an answer, in order.
        package var checks: [Check]
        /// Answers that are known to be wrong.
        package var wrongAnswers: [WrongAnswer]
    }

    /// The key's file.
    package var file: String
    /// One for each exercise, in the exercise file's order.
    package var entries: [Entry]
    /// Cells without a role: declarations that the checks share. They run ahead of each check.
    package var helpers: [CellSource]

    /// All that belongs to an exercise; nil where the key does not have it.
    package subscript(id: String) -> Entry? { entries.first { $0.id == id } }
}
