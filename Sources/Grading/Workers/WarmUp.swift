import Foundation
import Lessons

/// An exercise that a worker grades once for nobody, before it is copied for others.
///
/// Swift's run-time library looks up types, conformances and symbols when they are first used. A copy of a process has what was looked up
/// before it was made; without this, each copy would do it anew, for about a quarter of the time that grading a submission takes.
enum WarmUp {
    private static let page = """
        # Ready

        <!-- exercise: id=ready points=3 forbid=mseLoss -->
        ```swift exercise=ready
        func ready(_ a: Tensor, _ b: Tensor) -> Tensor {
            ____
        }
        ```
        """
    private static let key = """
        <!-- key: exercise-file=ready -->
        ```swift solution=ready
        func ready(_ a: Tensor, _ b: Tensor) -> Tensor { ((a - b) * (a - b)).mean() }
        ```
        ```swift check=ready name=value points=1 cases=2
        let a = Tensor.randn(2), b = Tensor.randn(2)
        expectClose(student.ready(a, b), reference.ready(a, b))
        ```
        ```swift check=ready name=gradient points=1
        expectGradient({ student.ready($0[0], $0[1]) }, [Tensor.randn(2), Tensor.randn(2)])
        ```
        ```swift check=ready name=shape points=1
        expectShape(student.ready(Tensor.ones(2), Tensor.ones(2)), [])
        ```
        """
    /// Right, wrong, and not Swift.
    private static let answers = [
        "func ready(_ a: Tensor, _ b: Tensor) -> Tensor {\n    let difference = a - b\n    return (difference * difference).mean()\n}",
        "func ready(_ a: Tensor, _ b: Tensor) -> Tensor { (a - b).sum() }",
        "func ready(_ a: Tensor -> Tensor { a }",
    ]

    /// Grades it, as requests and answers come and go.
    ///
    /// - Throws: `WorkerError` where that is not possible: a fault of Gradual's own.
    static func run() throws(WorkerError) {
        do {
            let preparation = WorkerPreparation(exercisePath: "ready.md", exerciseText: page, keyPath: "ready.key.md", keyText: key)
            for answer in answers {
                let text = "# Ready\n\n```swift exercise=ready\n\(answer)\n```\n"
                let submission = SubmissionText(student: "nobody", path: "ready.md", files: [.init(name: "ready.md", text: text)])
                guard case .grade(let read, _) = try JSONDecoder().decode(WorkerRequest.self, from: Data(WorkerRequest.grade(submission, revealsHidden: false).encoded())) else {
                    throw WorkerError("a request is read as another")
                }
                let grade = CellGrader(try TeacherFiles(preparation)).grade(read, revealsHidden: false)
                guard grade.status == .graded else { throw WorkerError("the exercise that workers begin with could not be graded: \(grade.exercises.compactMap(\.reason))") }
                _ = GradedLine(grade, seconds: 0).bytes
            }
        } catch let error as WorkerError {
            throw error
        } catch {
            throw WorkerError("a worker could not begin: \(error)")
        }
    }
}
