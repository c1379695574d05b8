import Autograd
import Lessons
import Synchronization

@testable import Grading

/// Grading of answers within the test's own process, as a worker does it.
enum Graded {
    /// The grade of one exercise of the sample, answered by `answer`; the other is answered as it should be.
    static func exercise(_ id: String, answer: String, student: String = "eve", page: String = SampleExercises.page, key: String = SampleExercises.key) throws -> ExerciseGrade {
        let grade = try submission([id: answer], student: student, page: page, key: key)
        guard let exercise = grade.exercises.first(where: { $0.id == id }) else { throw WorkerError("no exercise \(id): \(grade)") }
        return exercise
    }

    static func submission(_ answers: [String: String], student: String = "eve", page: String = SampleExercises.page, key: String = SampleExercises.key) throws -> SubmissionGrade {
        let files = try TeacherFiles(WorkerPreparation(exercisePath: "03-losses.md", exerciseText: page, keyPath: "keys/03-losses.key.md", keyText: key))
        var text = files.modelSubmission
        text.student = student
        for (id, answer) in answers {
            text.files.removeAll { $0.name == id + ".swift" }
            text.files.append(.init(name: id + ".swift", text: answer))
        }
        // The stack that a worker has, and tests have not.
        let submission = text
        let grade = Mutex<SubmissionGrade?>(nil)
        LargeStack.run { grade.withLock { $0 = CellGrader(files).grade(submission, revealsHidden: false) } }
        guard let grade = grade.withLock({ $0 }) else { throw WorkerError("nothing was graded") }
        return grade
    }

    /// The checks that did not pass; a status where it was not graded.
    static func failed(_ id: String, answer: String, page: String = SampleExercises.page, key: String = SampleExercises.key) throws -> [String] {
        let grade = try exercise(id, answer: answer, page: page, key: key)
        return grade.status == .graded ? grade.checks.filter { !$0.passed }.map(\.name) : [grade.status.rawValue, grade.reason ?? ""]
    }
}
