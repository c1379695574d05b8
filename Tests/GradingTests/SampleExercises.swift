import Lessons

@testable import Grading

/// An exercise file and its key, small, with everything in it that the format knows.
enum SampleExercises {
    static let page = """
        # Losses

        <!-- exercise: id=mse points=4 forbid=mseLoss,MSELoss -->
        ```swift exercise=mse
        func mse(_ prediction: Tensor, _ target: Tensor) -> Tensor {
            ____  // your code
        }
        ```
        <details><summary>Hint 1</summary>

        Subtract, square, then take the mean.
        </details>

        <!-- exercise: id=double points=2 -->
        ```swift exercise=double
        func double(_ x: Int) -> Int { ____ }
        ```
        """

    static let key = """
        <!-- key: exercise-file=03-losses -->
        ```swift solution=mse
        func mse(_ prediction: Tensor, _ target: Tensor) -> Tensor { ((prediction - target) * (prediction - target)).mean() }
        ```
        ```swift check=mse name=value points=2 cases=20
        let p = Tensor.randn(8), t = Tensor.randn(8)
        expectClose(student.mse(p, t), reference.mse(p, t), rtol: 1e-5)
        ```
        ```swift check=mse name=gradient points=2 hidden feedback="Is the result still on the graph?"
        expectGradient({ student.mse($0[0], $0[1]) }, [Tensor.randn(8), Tensor.randn(8)])
        ```
        ```swift wrong=mse fails=value,gradient
        func mse(_ prediction: Tensor, _ target: Tensor) -> Tensor { ((prediction - target) * (prediction - target)).sum() }
        ```
        ```swift solution=double
        func double(_ x: Int) -> Int { 2 * x }
        ```
        ```swift solution=double
        func double(_ x: Int) -> Int { x + x }
        ```
        ```swift check=double name=three points=1
        expectEqual(student.double(3), 6)
        ```
        ```swift check=double name=any points=1 cases=5
        let x = 7
        expectEqual(student.double(x), reference.double(x))
        ```
        ```swift wrong=double fails=any
        func double(_ x: Int) -> Int { 6 }
        ```
        """

    static func exercises(_ text: String = page) throws -> ExerciseFile {
        try ExerciseFile(Lesson(text, file: "exercises/03-losses.md"))
    }

    static func key(_ text: String = key, page: String = page) throws -> AnswerKey {
        try AnswerKey(Lesson(text, file: "exercises/keys/03-losses.key.md", as: .key), to: exercises(page))
    }

    /// The problems of a page or key, as messages show them.
    static func problems(page: String = page, key: String = key) -> [String] {
        do {
            let preparation = WorkerPreparation(
                exercisePath: "03-losses.md", exerciseText: page, keyPath: "keys/03-losses.key.md", keyText: key)
            _ = try TeacherFiles(preparation)
            return []
        } catch {
            return error.problems.map { problem in (problem.line.map { "\($0): " } ?? "") + problem.message }
        }
    }
}
