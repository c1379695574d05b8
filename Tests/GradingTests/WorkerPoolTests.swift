import Foundation
import Glibc
import Synchronization
import Testing

@testable import Grading

/// Worker processes as `gradual grade` uses them: the program itself, started anew.
@Suite(.serialized, .timeLimit(.minutes(10))) struct WorkerPoolTests {
    let folder: TemporaryFolder
    let files: TeacherFiles

    init() throws {
        folder = try TemporaryFolder()
        let page = try folder.write("03-losses.md", SampleExercises.page)
        try folder.write("keys/03-losses.key.md", SampleExercises.key)
        files = try TeacherFiles(exercisePath: page)
    }

    /// The program that was built with these tests.
    static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "gradual").path

    /// A pool of those workers. They read of the library what they need: most of these tests grade few submissions.
    static func pool(jobs: Int = 2) -> WorkerPool {
        WorkerPool(executable: program, arguments: Worker.arguments(manySubmissions: false), jobs: jobs)
    }

    private func grade(_ submissions: [SubmissionText], limits: WorkerLimits = .submission, by pool: WorkerPool = pool()) async throws -> [GradedSubmission] {
        var assignment = files.assignment
        assignment.preparation.limits = limits
        return try await pool.withWorkers { [assignment] in try await $0.grade(submissions, by: assignment) }
    }

    private func submission(_ student: String, double: String = "func double(_ x: Int) -> Int { 2 * x }") -> SubmissionText {
        var submission = files.modelSubmission
        submission.student = student
        submission.path = student
        submission.files.removeAll { $0.name == "double.swift" }
        submission.files.append(.init(name: "double.swift", text: double))
        return submission
    }

    @Test func eachGetsItsOwnGrade() async throws {
        let submissions = (0..<12).map { number in
            submission("student \(number)", double: number % 3 == 0 ? "func double(_ x: Int) -> Int { 6 }" : "func double(_ x: Int) -> Int { x + x }")
        }
        let graded = try await grade(submissions)
        #expect(graded.map(\.grade.student) == submissions.map(\.student))
        #expect(graded.map(\.grade.points) == (0..<12).map { $0 % 3 == 0 ? 5 : 6 })
        #expect(graded.allSatisfy { $0.seconds > 0 })
    }

    @Test func aWorkerThatUsesTooMuchTimeCostsItsSubmission() async throws {
        // The steps end it long before, so the limit is set where starting up alone exceeds it.
        var limits = WorkerLimits.submission
        limits.wallSeconds = 0.000_001
        let graded = try await grade([submission("ada"), submission("bob")], limits: limits)
        #expect(graded.map(\.grade.status) == [.graderError, .graderError])
        #expect(graded.map(\.grade.points) == [0, 0])
        #expect(graded[0].grade.reason?.contains("did not end within") == true)
    }

    @Test func aKeyWithErrorsGradesNobody() async throws {
        var assignment = files.assignment
        assignment.preparation.keyText = assignment.preparation.keyText.replacing("name=any points=1", with: "name=any points=2")
        do {
            _ = try await Self.pool().withWorkers { [assignment] in try await $0.grade([submission("ada")], by: assignment) }
            Issue.record("it graded")
        } catch let error as UnusableTeacherFiles {
            #expect(error.problems.count == 1)
            #expect(error.problems[0].contains("the checks of `double` are worth 3 points"))
        }
    }

    @Test func aProgramThatIsNoWorkerIsAnError() async throws {
        let pool = WorkerPool(executable: "/bin/true", arguments: [], jobs: 1)
        await #expect(throws: WorkerError.self) { _ = try await grade([submission("ada")], by: pool) }
    }

    /// A key whose own solution does not pass is the teacher's error.
    @Test func aKeyThatFailsByItselfGradesNobody() async throws {
        let key = SampleExercises.key.replacing("expectEqual(student.double(3), 6)", with: "expectEqual(student.double(3), 7)")
        var broken = files
        broken.preparation.keyText = key
        broken = try TeacherFiles(broken.preparation)
        try folder.write("class/ada.md", "```swift exercise=double\nfunc double(_ x: Int) -> Int { 2 * x }\n```\n")
        let grading = ClassGrading(files: broken, folder: try ClassFolder(path: folder.path("class")), store: nil)
        do {
            try await Self.pool(jobs: 1).withWorkers { try await grading.run(by: $0, settled: { _ in }, diagnose: { _, _ in }) }
            Issue.record("it graded")
        } catch let error as KeyFailsItself {
            #expect("\(error)".contains("nobody is graded"))
            #expect("\(error)".contains("double"))
        }
    }

    @Test func theKeyTestKnowsAGoodKeyFromABadOne() async throws {
        let verdicts = try await Self.pool().withWorkers { try await KeyTest(files).run(by: $0) }
        #expect(verdicts.map(\.complaint).compactMap(\.self) == [])
        #expect(verdicts.count == 7)
        var bad = files
        bad.preparation.keyText = SampleExercises.key.replacing("wrong=double fails=any", with: "wrong=double fails=three,any")
        bad = try TeacherFiles(bad.preparation)
        let complaints = try await Self.pool().withWorkers { [bad] in try await KeyTest(bad).run(by: $0).compactMap(\.complaint) }
        #expect(complaints == ["it must fail, but passes: three"])
    }

    /// The same workers, one exercise file after another and back again.
    @Test func workersGoFromOneExerciseFileToAnother() async throws {
        var other = files.preparation
        other.keyText = other.keyText.replacing("points=1\nexpectEqual(student.double(3), 6)", with: "points=1\nexpectEqual(student.double(4), 8)")
        #expect(other != files.preparation)
        let assignments = [files.assignment, try TeacherFiles(other).assignment]
        // Right for three, not for four: what one key loses, the other does not.
        let answer = submission("ada", double: "func double(_ x: Int) -> Int { x == 3 ? 6 : 0 }")
        let points = try await Self.pool(jobs: 1).withWorkers { workers in
            var points: [Int] = []
            for assignment in assignments + assignments { points += try await workers.grade([answer, answer], by: assignment).map(\.grade.points) }
            return points
        }
        #expect(points == [5, 5, 4, 4, 5, 5, 4, 4])
    }

    // MARK: A class

    private func makeClass(_ count: Int) throws {
        for number in 0..<count {
            let answer = number % 2 == 0 ? "2 * x" : "6"
            try folder.write(
                "class/student\(number)/03-losses.md",
                """
                ```swift exercise=mse
                func mse(_ p: Tensor, _ t: Tensor) -> Tensor { ____ }
                ```
                ```swift exercise=double
                func double(_ x: Int) -> Int { \(answer) }
                ```
                """)
        }
    }

    private func grade(_ book: Gradebook, jobs: Int = 2) async throws -> [SubmissionGrade] {
        let grading = ClassGrading(files: files, folder: try ClassFolder(path: folder.path("class")), store: book)
        let grades = Mutex<[SubmissionGrade]>([])
        try await Self.pool(jobs: jobs).withWorkers { workers in
            try await grading.run(by: workers, settled: { grade in grades.withLock { $0.append(grade) } }, diagnose: { _, _ in })
        }
        return grades.withLock { $0 }
    }

    @Test func aClassIsGradedOnceAndResumed() async throws {
        try makeClass(10)
        folder.makePipe("class/eve.md")
        let book = try Gradebook(file: folder.path("gradebook.sqlite"))
        let grades = try await grade(book)
        #expect(grades.count == 11)
        #expect(grades.map(\.points).reduce(0, +) == 15)
        #expect(grades.first { $0.student == "eve" }?.status == .graded || grades.contains { $0.status == .refused })
        #expect(try book.attemptCount() == 11)
        let again = try await grade(book)
        #expect(again == grades)
        #expect(try book.attemptCount() == 11)
        // One of them hands in a better answer.
        try folder.write("class/student1/03-losses.md", "```swift exercise=double\nfunc double(_ x: Int) -> Int { x + x }\n```\n")
        let better = try await grade(book)
        #expect(better.map(\.points).reduce(0, +) == 16)
        #expect(try book.attemptCount() == 12)
        #expect(try book.results(exerciseFile: "03-losses").map(\.grade.points).reduce(0, +) == 16)
    }

    /// Attack 25, and faults from outside: workers killed at random while a class is graded.
    @Test func killedWorkersLoseNothingAndDoubleNothing() async throws {
        try makeClass(60)
        let book = try Gradebook(file: folder.path("gradebook.sqlite"))
        let done = Mutex(false)
        let killer = Task.detached {
            var generator = SystemRandomNumberGenerator()
            var killed = 0
            // Not before the key has been tried: with a key that could not be, nobody is graded.
            while !done.withLock({ $0 }), try book.attemptCount() == 0 { try await Task.sleep(for: .milliseconds(5)) }
            while !done.withLock({ $0 }) {
                try await Task.sleep(for: .milliseconds(20 + Int.random(in: 0..<30, using: &generator)))
                for worker in Self.workers(ofParent: getpid()) where Bool.random(using: &generator) && killed < 8 {
                    kill(worker, SIGKILL)
                    killed += 1
                }
            }
            return killed
        }
        var grades = try await grade(book)
        done.withLock { $0 = true }
        let killed = try await killer.value
        #expect(grades.count == 60)
        // What a killed worker had twice is the grader's error, and the next run mends it.
        if grades.contains(where: { $0.status == .graderError }) { grades = try await grade(book) }
        #expect(grades.allSatisfy { $0.status == .graded }, "\(killed) killed: \(grades.filter { $0.status != .graded })")
        #expect(grades.map(\.points).reduce(0, +) == 90)
        #expect(try book.attemptCount() == 60)
    }

    /// The worker processes that this process has started.
    private static func workers(ofParent parent: pid_t) -> [pid_t] {
        guard let children = try? String(contentsOfFile: "/proc/\(parent)/task/\(parent)/children", encoding: .utf8) else { return [] }
        var all = children.split(separator: " ").compactMap { pid_t($0) }
        for thread in (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(parent)/task")) ?? [] {
            let text = (try? String(contentsOfFile: "/proc/\(parent)/task/\(thread)/children", encoding: .utf8)) ?? ""
            all += text.split(separator: " ").compactMap { pid_t($0) }
        }
        return Set(all).filter { process in
            ((try? String(contentsOfFile: "/proc/\(process)/cmdline", encoding: .utf8)) ?? "").contains(Worker.commandName)
        }
    }
}
