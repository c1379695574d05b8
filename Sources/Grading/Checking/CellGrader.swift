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

    package init(_ files: TeacherFiles) {
        self.files = files
    }

    /// Does all that needs no submission.
    package func prepare() {
        bench = GradingBench(files)
    }

    package func grade(_ submission: SubmissionText, revealsHidden: Bool) -> SubmissionGrade {
        let answers: [String: Answer]
        do {
            answers = try Answers.taken(from: submission, for: files.exercises.exercises.map(\.id))
        } catch {
            return SubmissionGrade(student: submission.student, file: submission.path, status: .refused, reason: error.reason, outline: files.outline)
        }
        let unused = bench ?? GradingBench(files)
        bench = nil
        let run = SubmissionRun(unused, student: submission.student, answers: answers, revealsHidden: revealsHidden)
        let grades = run.grades()
        return SubmissionGrade(student: submission.student, file: submission.path, exercises: grades, steps: run.steps)
    }
}
