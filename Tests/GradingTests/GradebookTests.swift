import Foundation
import GRDB
import Synchronization
import Testing

@testable import Grading

@Suite struct GradebookTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func open() throws -> Gradebook { try Gradebook(file: folder.path("gradebook.sqlite")) }

    private func key(_ student: String, _ submission: String = "s1", key: String = "k1") -> Gradebook.AttemptKey {
        .init(student: student, exerciseFile: "03-losses", submissionHash: submission, keyHash: key)
    }

    @Test func whatIsRecordedIsReadBackWhole() throws {
        let grades = [
            SampleGrades.graded("ada"), SampleGrades.refused("bob", reason: "it is a pipe, not a file"),
            SubmissionGrade(student: "=eve\n'; DROP TABLE attempt; --", file: "e", exercises: [], steps: 0),
        ]
        do {
            let book = try open()
            for grade in grades { try book.record(grade, as: key(grade.student), seconds: 0.25) }
            try book.close()
        }
        let book = try open()
        for grade in grades { #expect(try book.recorded(key(grade.student)) == grade) }
        #expect(try book.results(exerciseFile: "03-losses").map(\.grade.student) == grades.map(\.student).sorted())
        #expect(try book.results(exerciseFile: "other").map(\.grade).isEmpty)
    }

    /// Graders that begin at the same moment each want to make the gradebook.
    @Test func manyOpenANewGradebookAtOnce() throws {
        for number in 0..<20 {
            let file = folder.path("new\(number).sqlite")
            let failures = Mutex<[String]>([])
            DispatchQueue.concurrentPerform(iterations: 8) { _ in
                do { _ = try Gradebook(file: file).attemptCount() } catch { failures.withLock { $0.append("\(error)") } }
            }
            #expect(failures.withLock { $0 } == [])
        }
    }

    @Test func everyVersionOfASubmissionIsKept() throws {
        let book = try open()
        try book.record(SampleGrades.graded("ada"), as: key("ada", "s1"), seconds: 0)
        try book.record(SampleGrades.graded("ada", gradient: true), as: key("ada", "s2"), seconds: 0)
        #expect(try book.attemptCount() == 2)
        #expect(try book.results(exerciseFile: "03-losses").map(\.grade.points) == [4])
        #expect(try book.recorded(key("ada", "s1"))?.points == 2)
        // The learner hands in the older version again: it counts again, and is not kept twice.
        try book.record(SampleGrades.graded("ada"), as: key("ada", "s1"), seconds: 0)
        #expect(try book.attemptCount() == 2)
        #expect(try book.results(exerciseFile: "03-losses").map(\.grade.points) == [2])
    }

    @Test func anotherKeyMakesAnotherAttempt() throws {
        let book = try open()
        try book.record(SampleGrades.graded("ada"), as: key("ada"), seconds: 0)
        #expect(try book.recorded(key("ada", key: "k2")) == nil)
        try book.record(SampleGrades.graded("ada", gradient: true), as: key("ada", key: "k2"), seconds: 0)
        #expect(try book.attemptCount() == 2)
    }

    @Test func gradingTheSameAgainDoesNotTouchTheFile() throws {
        let book = try open()
        try book.record(SampleGrades.graded("ada"), as: key("ada"), seconds: 0.5)
        try book.close()
        let before = try Data(contentsOf: URL(filePath: folder.path("gradebook.sqlite")))
        let again = try open()
        try again.record(SampleGrades.graded("ada"), as: key("ada"), seconds: 99)
        try again.close()
        #expect(try Data(contentsOf: URL(filePath: folder.path("gradebook.sqlite"))) == before)
    }

    @Test func aRecordedAttemptIsNeverChanged() throws {
        let book = try open()
        try book.record(SampleGrades.graded("ada"), as: key("ada"), seconds: 0)
        try book.record(SampleGrades.graded("ada", gradient: true), as: key("ada"), seconds: 0)
        #expect(try book.recorded(key("ada"))?.points == 2)
    }

    @Test func whatTheGraderFailedOnIsTriedAgain() throws {
        let book = try open()
        let failed = SubmissionGrade(student: "ada", file: "ada.md", status: .graderError, reason: "it was killed from outside", outline: SampleGrades.outline)
        try book.record(failed, as: key("ada"), seconds: 0)
        #expect(try book.recorded(key("ada")) == nil)
        #expect(try book.results(exerciseFile: "03-losses").map(\.grade) == [failed])
        try book.record(SampleGrades.graded("ada"), as: key("ada"), seconds: 0)
        #expect(try book.recorded(key("ada")) == SampleGrades.graded("ada"))
        #expect(try book.attemptCount() == 1)
        // An error of the grader never takes the place of a grade.
        try book.record(failed, as: key("ada"), seconds: 0)
        #expect(try book.results(exerciseFile: "03-losses").map(\.grade) == [SampleGrades.graded("ada")])
    }

    /// Attack 25: two graders on one gradebook.
    @Test func twoGradersAtOnceLoseAndDoubleNothing() async throws {
        let path = folder.path("gradebook.sqlite")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for grader in 0..<4 {
                group.addTask {
                    let book = try Gradebook(file: path)
                    for number in 0..<50 {
                        let student = "student \((number + grader * 13) % 50)"
                        try book.record(
                            SampleGrades.graded(student), as: .init(student: student, exerciseFile: "03-losses", submissionHash: "s", keyHash: "k"), seconds: 0)
                    }
                    try book.close()
                }
            }
            try await group.waitForAll()
        }
        let book = try open()
        #expect(try book.attemptCount() == 50)
        #expect(try book.results(exerciseFile: "03-losses").map(\.grade).count == 50)
    }

    @Test func otherFilesAreNoGradebooks() throws {
        try folder.write("gradebook.sqlite", String(repeating: "not a database ", count: 100))
        do {
            _ = try open()
            Issue.record("it was opened")
        } catch let error as GradebookError {
            #expect(error.message == "it is not a gradebook (nor any SQLite file)")
        }
        do {
            _ = try Gradebook(file: folder.path("no/such/folder/gradebook.sqlite"))
            Issue.record("it was opened")
        } catch {
            #expect(error.message == "it cannot be opened or made: is it a file, in a folder that is there and may be written to?")
        }
    }

    @Test func aNewerGradebookIsNotTouched() throws {
        try open().close()
        let queue = try DatabaseQueue(path: folder.path("gradebook.sqlite"))
        try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 from the future')") }
        try queue.close()
        do {
            _ = try open()
            Issue.record("it was opened")
        } catch let error as GradebookError {
            #expect(error.message.contains("newer version"))
        }
    }

    @Test func pointsBeyondTheirBoundsAreNotRecorded() throws {
        let book = try open()
        var grade = SampleGrades.graded("ada")
        grade.points = 100
        #expect(throws: GradebookError.self) { try book.record(grade, as: key("ada"), seconds: 0) }
        #expect(try book.attemptCount() == 0)
    }
}
