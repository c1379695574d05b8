import Lessons
import SwiftCells

/// Grades submissions by running them beside the reference, in a session of the cells' language.
///
/// What is the same for every submission is done once, ahead of the first: see `GradingBench`. A submission changes the bench for good, so
/// each must meet it unused: a worker grades each in a copy of its process. Where a grader is used twice in one process, it
/// makes a new bench.
package final class CellGrader: SubmissionGrader {
    let files: TeacherFiles
    private var bench: GradingBench?
    private var isUsed = false

    /// - Parameter files: The exercise file and its key. Nothing runs yet.
    package init(_ files: TeacherFiles) {
        self.files = files
    }

    /// Does all that needs no submission, in a session that nothing has run in yet.
    func prepare(in session: GradingSession) {
        bench = GradingBench(files, in: session)
    }

    /// Grades a submission.
    ///
    /// - Parameters:
    ///   - submission: What was handed in.
    ///   - revealsHidden: Whether what hidden checks compared may be told: to the key's author, never to a learner.
    package func grade(_ submission: SubmissionText, revealsHidden: Bool) -> SubmissionGrade {
        let answers: [String: Answer]
        do {
            answers = try Answers.taken(from: submission, for: files.exercises.exercises.map(\.id))
        } catch {
            return SubmissionGrade(student: submission.student, file: submission.path, status: .refused, reason: error.reason, outline: files.outline)
        }
        // The bench is kept though it is used: a copy of the process that has its grade ends at once, and to free all there is first would take
        // longer than the grading.
        let unused = isUsed ? GradingBench(files) : bench ?? GradingBench(files)
        (bench, isUsed) = (unused, true)
        let run = SubmissionRun(unused, student: submission.student, answers: answers, revealsHidden: revealsHidden)
        let grades = run.grades()
        return SubmissionGrade(student: submission.student, file: submission.path, exercises: grades, steps: run.steps)
    }
}
