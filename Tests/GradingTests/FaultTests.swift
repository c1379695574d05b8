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

    /// A disk that fills up while a class is graded: the run ends with an error, and goes on once there is room.
    @Test func aFullDisk() throws {
        let small = folder.path("small")
        try FileManager.default.createDirectory(atPath: small, withIntermediateDirectories: true)
        // Only an administrator may mount one; elsewhere there is nothing to be tried here.
        guard mount("tmpfs", small, "tmpfs", 0, "size=160k") == 0 else { return }
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
}
