import Foundation
import Glibc
import Synchronization
import Testing

@testable import Grading

/// Faults from outside while a class is graded: in the end every submission is graded exactly once, nothing lost, nothing doubled.
@Suite(.serialized, .timeLimit(.minutes(10))) struct FaultTests {
    let folder: TemporaryFolder
    let page: String

    init() throws {
        folder = try TemporaryFolder()
        page = try folder.write("03-losses.md", SampleExercises.page)
        try folder.write("keys/03-losses.key.md", SampleExercises.key)
        for number in 0..<Self.students {
            try folder.write("class/student\(number)/03-losses.md", "```swift exercise=double\nfunc double(_ x: Int) -> Int { \(number % 2 == 0 ? "2 * x" : "6") }\n```\n")
        }
    }

    private static let students = 24
    /// How often the parent is killed: a few times here; `GRADUAL_FAULTS=50` asks for more.
    private static let kills = ProcessInfo.processInfo.environment["GRADUAL_FAULTS"].flatMap(Int.init) ?? 5

    private func start(_ arguments: [String]) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: WorkerPoolTests.program)
        process.arguments = ["grade", page, "--class", folder.path("class")] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    private func expectAllGradedOnce(_ book: Gradebook) throws {
        let results = try book.results()
        #expect(results.count == Self.students)
        #expect(results.allSatisfy { $0.grade.status == .graded }, "\(results.filter { $0.grade.status != .graded }.map(\.grade))")
        #expect(results.reduce(0) { $0 + $1.grade.points } == Self.students / 2 * 3)
        #expect(try book.attemptCount() == Self.students)
    }

    @Test func theParentKilledAgainAndAgain() throws {
        let book = folder.path("gradebook.sqlite")
        for _ in 0..<Self.kills {
            let process = try start(["--gradebook", book, "--jobs", "2"])
            usleep(UInt32.random(in: 50_000..<1_500_000))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        let last = try start(["--gradebook", book, "--jobs", "2"])
        last.waitUntilExit()
        #expect(last.terminationStatus == 0)
        try expectAllGradedOnce(Gradebook(file: book))
    }

    @Test func twoGradersAtOnceOnOneGradebook() throws {
        let book = folder.path("gradebook.sqlite")
        let both = try [start(["--gradebook", book, "--jobs", "1"]), start(["--gradebook", book, "--jobs", "1"])]
        for process in both { process.waitUntilExit() }
        #expect(both.map(\.terminationStatus) == [0, 0])
        try expectAllGradedOnce(Gradebook(file: book))
    }

    @Test func shardsMergedAreTheWholeClass() throws {
        for part in 1...3 {
            let process = try start(["--shard", "\(part)/3", "--lines", folder.path("part\(part).jsonl"), "--jobs", "2"])
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }
        let book = try Gradebook(file: folder.path("merged.sqlite"))
        for part in [2, 3, 1, 2] { try book.merge(ShardFile.read(folder.path("part\(part).jsonl")).attempts) }
        try expectAllGradedOnce(book)
    }

    /// Ctrl-C: what is under way is ended and recorded, and the next run does only the rest.
    @Test func interruptedAndGoneOnWith() throws {
        let book = folder.path("gradebook.sqlite")
        let process = try start(["--gradebook", book, "--jobs", "1"])
        while (try? Gradebook(file: book, mustExist: true).attemptCount()) ?? 0 == 0, process.isRunning { usleep(5_000) }
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect([0, 130].contains(process.terminationStatus))
        #expect(try Gradebook(file: book).results().allSatisfy { $0.grade.status == .graded })
        let rest = try start(["--gradebook", book])
        rest.waitUntilExit()
        try expectAllGradedOnce(Gradebook(file: book))
    }

    /// Whether a small disk can be made: only an administrator may mount one.
    private static let mayMount: Bool = {
        guard let probe = try? TemporaryFolder() else { return false }
        guard mount("tmpfs", probe.path, "tmpfs", 0, "size=64k") == 0 else { return false }
        umount2(probe.path, Int32(MNT_DETACH))
        return true
    }()

    /// A disk that fills up while a class is graded: the run ends with an error, and goes on once there is room.
    @Test(.enabled(if: mayMount, "mounting a small disk takes an administrator")) func aFullDisk() throws {
        let small = folder.path("small")
        try FileManager.default.createDirectory(atPath: small, withIntermediateDirectories: true)
        try #require(mount("tmpfs", small, "tmpfs", 0, "size=160k") == 0)
        defer { umount2(small, Int32(MNT_DETACH)) }
        let book = small + "/gradebook.sqlite"
        let process = try start(["--gradebook", book, "--jobs", "1"])
        process.waitUntilExit()
        #expect(process.terminationStatus == 2)
        #expect(mount("tmpfs", small, "tmpfs", UInt(MS_REMOUNT), "size=16m") == 0)
        let again = try start(["--gradebook", book, "--jobs", "1"])
        again.waitUntilExit()
        #expect(again.terminationStatus == 0)
        try expectAllGradedOnce(Gradebook(file: book))
    }

    // MARK: Clocks

    /// A clock that jumps forward and back while a class is graded and between two runs: every submission is graded once, a newer version
    /// counts whatever its attempt's time, and being late hangs on the files alone.
    @Test func aClockThatJumps() async throws {
        let files = try TeacherFiles(exercisePath: page)
        let book = try Gradebook(file: folder.path("gradebook.sqlite"))
        try book.setLateRule(LateRule(due: 1e9, percentPerDay: 50, mostDays: 10), exerciseFile: "03-losses")
        let jumps: [Double] = [1.8e9, 1e9, 4e9, 0, -1e9, 1.8e9 + 1, 1e11]
        let ticks = Mutex(0)
        func gradeAll() async throws {
            var grading = ClassGrading(files: files, folder: try ClassFolder(path: folder.path("class")), store: book)
            grading.clock = { ticks.withLock { ticks in
                defer { ticks += 1 }
                return jumps[ticks % jumps.count]
            } }
            try await WorkerPoolTests.pool().withWorkers { [grading] in try await grading.run(by: $0, settled: { _ in }, diagnose: { _, _ in }) }
        }
        // In time, one day late, and handed in in the future.
        func touch(_ student: Int, _ seconds: Double) throws {
            try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: seconds)], ofItemAtPath: folder.path("class/student\(student)/03-losses.md"))
        }
        for student in 0..<Self.students { try touch(student, 1e9 - 10) }
        try touch(2, 1e9 + 10)
        try touch(4, 4e9)
        try await gradeAll()
        try await gradeAll()
        try expectAllGradedOnce(book)
        func total(_ student: Int) throws -> Double { try book.results(student: "student\(student)")[0].total }
        #expect(try [total(0), total(2), total(4)] == [2, 1, 0])
        // A better answer, handed in in time, with the clock set back.
        try folder.write("class/student1/03-losses.md", "```swift exercise=double\nfunc double(_ x: Int) -> Int { x + x }\n```\n")
        try touch(1, 1e9 - 5)
        #expect(try total(1) == 1)
        try await gradeAll()
        #expect(try total(1) == 2)
        #expect(try book.attemptCount() == Self.students + 1)
    }
}
