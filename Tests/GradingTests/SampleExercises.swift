import Foundation
import Lessons

@testable import Grading

/// An exercise file and its key, small, with everything in it that the format knows.
enum SampleExercises {
    static let page = file("03-losses.md") + """

        <!-- exercise: id=double points=2 -->
        ```swift exercise=double
        func double(_ x: Int) -> Int { ____ }
        ```
        """

    static let key = file("keys/03-losses.key.md") + """
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

    /// The first exercise is the one that the benchmark of grading takes too.
    private static func file(_ name: String) -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        // The file is beside this one in the repository, and no test here means anything without it.
        return try! String(contentsOf: root.appending(path: "Benchmarks/Grading/single/" + name), encoding: .utf8)
    }

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
