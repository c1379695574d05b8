import Foundation
import Testing

@testable import Grading

/// Attacks 12 and 13: what a learner might read of what is hidden. (14 is asked of the gradebook, in `CourseTests`.)
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

    /// 12: what a hidden check compares, in all that a learner may see.
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
        let junit = JUnitReport.text(of: GradeReport(exercise: "x", submissions: [grade]))
        let told = FeedbackText(options: .plain()).text(of: grade) + junit + CSVReport.text(of: [CourseResult("x", grade)], outline: outline)
        for secret in ["31337", "31,337", "31_337", "62674", "secretArgument"] { #expect(!told.contains(secret)) }
        #expect(!FeedbackText(options: .plain()).text(of: grade).contains("secret-name"))
        #expect(!junit.contains("secret-name") && junit.contains("name=\"a hidden check\""))
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

    /// 13: files as the engine's own functions read and write them.
    @Test(arguments: [
        "load(\"/etc/passwd\")", "load(\"exercises/keys/02-autograd.key.md\")", "load(\"../keys/03-losses.key.md\")", "load(\"/proc/self/environ\")",
    ])
    func noFileOfTheDiskIsRead(call: String) throws {
        let grade = try Graded.submission(["double": "func double(_ x: Int) -> Int {\nlet state = \(call)\nreturn state.count\n}"])
        let check = try #require(grade.exercises.last?.checks.first)
        #expect(!check.passed)
        #expect(check.feedback.contains("that this cell may read"), "\(check.feedback)")
    }

    @Test func noFileOfTheDiskIsWritten() throws {
        let folder = try TemporaryFolder()
        let grade = try Graded.submission(["double": "func double(_ x: Int) -> Int {\nsave(Tensor(1.0), \"\(folder.path("new.npy"))\")\nreturn 2 * x\n}"])
        #expect(grade.exercises.last?.points == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    /// 6 and 13: what the reference saves, or another check, is not there for the learner to load.
    @Test func savedFilesAreEachOnesOwn() throws {
        let key = """
            <!-- key: exercise-file=03-losses -->
            ```swift solution=mse
            func mse(_ prediction: Tensor, _ target: Tensor) -> Tensor { ((prediction - target) * (prediction - target)).mean() }
            ```
            ```swift check=mse name=value points=4
            expect(true)
            ```
            ```swift solution=double
            func double(_ x: Int) -> Int { save(Tensor(Double(2 * x)), "answer.npy")
            return 2 * x }
            ```
            ```swift check=double name=first points=1
            expectEqual(student.double(3), 6)
            ```
            ```swift check=double name=second points=1
            expectEqual(student.double(4), 8)
            ```
            """
        let copying = "func double(_ x: Int) -> Int { Int(load(\"answer.npy\")[0].value.item()) }"
        let grade = try Graded.exercise("double", answer: copying, key: key)
        #expect(grade.status == .graded)
        #expect(grade.points == 0, "\(grade)")
        // One's own are, as long as the check lasts.
        let own = "func double(_ x: Int) -> Int { save(Tensor(Double(2 * x)), \"mine.npy\")\nreturn Int(load(\"mine.npy\")[0].value.item()) }"
        #expect(try Graded.exercise("double", answer: own, key: key).points == 2)
        let kept = "func double(_ x: Int) -> Int { if x == 3 { save(Tensor(8.0), \"kept.npy\")\nreturn 6 }\nreturn Int(load(\"kept.npy\")[0].value.item()) }"
        #expect(try Graded.exercise("double", answer: kept, key: key).points == 1)
    }
}
