import Foundation
import Testing

@testable import Grading

/// Attacks 12 to 14: what a learner might read of what is hidden.
@Suite struct LeakAttackTests {
    private static let key = """
        <!-- key: exercise-file=03-losses -->
        ```swift solution=mse
        func mse(_ prediction: Tensor, _ target: Tensor) -> Tensor { ((prediction - target) * (prediction - target)).mean() }
        ```
        ```swift check=mse name=value points=4
        expectClose(student.mse(Tensor([1.0, 2.0]), Tensor([0.0, 0.0])), Tensor(2.5))
        ```
        ```swift solution=double
        func double(_ x: Int) -> Int { 2 * x }
        ```
        ```swift check=double name=secret-name points=2 hidden feedback="Does it double large numbers too?"
        let secretArgument = 31_337
        expectEqual(student.double(secretArgument), 62_674)
        ```
        """

    @Test(arguments: [
        "func double(_ x: Int) -> Int { 0 }",
        "func double(_ x: Int) -> Int { print(x); return 0 }",
        "func double(_ x: Int) -> Int { let a = [1]; return a[x] }",
        "func double(_ x: Int) -> Int { fatalError(\"the argument is \\(x)\") }",
        "func double(_ x: Int) -> Int { precondition(x == 0, \"\\(x)\"); return 0 }",
        "func double(_ x: Int) -> Int { x / (x - x) }",
        "func double(_ x: Int) -> Int { Int.max + x }",
        "func double(_ x: Int) -> Int { while x > 0 {}; return 0 }",
        "func double(_ x: Double) -> Double { x }",
        "func double() -> Int { 0 }",
        "struct E: Error { var x: Int }\nfunc double(_ x: Int) throws -> Int { throw E(x: x) }",
    ])
    func nothingOfAHiddenCheckIsTold(answer: String) throws {
        let grade = try Graded.submission(["double": answer], key: Self.key)
        let check = try #require(grade.exercises.last?.checks.first)
        #expect(!check.passed)
        #expect(check.feedback == "Does it double large numbers too?")
        let outline = try SampleExercises.exercises().outline
        let told = FeedbackText(options: .plain()).text(of: grade) + JUnitReport.text(of: GradeReport(exercise: "x", submissions: [grade]))
            + CSVReport.text(of: GradeReport(exercise: "x", submissions: [grade]), outline: outline)
        for secret in ["31337", "31,337", "31_337", "62674", "secretArgument"] { #expect(!told.contains(secret)) }
        #expect(!FeedbackText(options: .plain()).text(of: grade).contains("secret-name"))
    }

    @Test func anAnswerThatDoesNotCompileTellsNothingOfTheCheck() throws {
        let grade = try Graded.submission(["double": "func double(_ x: Int) -> Int { \"text\" }"], key: Self.key)
        let check = try #require(grade.exercises.last?.checks.first)
        #expect(check.feedback.hasPrefix("line 1: "))
        #expect(!check.feedback.contains("secret"))
    }

    /// 13: the key and other files are out of reach.
    @Test(arguments: [
        "import Foundation\nlet text = try! String(contentsOfFile: \"/etc/passwd\")\nfunc double(_ x: Int) -> Int { x }",
        "import Glibc\nlet file = fopen(\"/etc/passwd\", \"r\")\nfunc double(_ x: Int) -> Int { x }",
        "let handle = FileHandle(forReadingAtPath: \"/etc/passwd\")\nfunc double(_ x: Int) -> Int { x }",
        "let p = Process()\nfunc double(_ x: Int) -> Int { x }",
        "let t = reference.double(2)\nfunc double(_ x: Int) -> Int { x }",
        "func double(_ x: Int) -> Int { reference.double(x) }",
        "func double(_ x: Int) -> Int { student.double(x) }",
        "expect(true)\nfunc double(_ x: Int) -> Int { x }",
        "func double(_ x: Int) -> Int { expectEqual(1, 1); return x }",
    ])
    func nothingOutsideIsInReach(answer: String) throws {
        let grade = try Graded.submission(["double": answer], key: Self.key)
        let exercise = try #require(grade.exercises.last)
        #expect(exercise.status == .graded)
        #expect(exercise.points == 0)
        #expect(exercise.checks[0].feedback.hasPrefix("line "), "\(exercise)")
    }
}
