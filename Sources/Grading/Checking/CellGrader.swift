import Lessons
import SwiftCells

/// Grades submissions by running them beside the reference, in a session of the cells' language.
package struct CellGrader: SubmissionGrader {
    let files: TeacherFiles

    package init(_ files: TeacherFiles) {
        self.files = files
    }

    package func grade(_ submission: SubmissionText, revealsHidden: Bool) -> SubmissionGrade {
        let answers: [String: Answer]
        do {
            answers = try Answers.taken(from: submission, for: files.exercises.exercises.map(\.id))
        } catch {
            return SubmissionGrade(student: submission.student, file: submission.path, status: .refused, reason: error.reason, outline: files.outline)
        }
        let run = SubmissionRun(files, student: submission.student, answers: answers, revealsHidden: revealsHidden)
        let grades = run.grades()
        return SubmissionGrade(student: submission.student, file: submission.path, exercises: grades, steps: run.steps)
    }
}
