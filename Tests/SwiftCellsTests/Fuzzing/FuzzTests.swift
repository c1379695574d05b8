import Foundation
import Synchronization
import Testing

@testable import SwiftCells

/// Any input ends in a diagnosis or a result, within the limits: never in a trap, a hang or a fault of Gradual's own.
///
/// Each run of the tests tries the first inputs of a fixed seed. The long run:
///
///     GRADUAL_FUZZ=100000 swift test --filter FuzzTests
///
/// and `GRADUAL_SEED=N` for others. A failure names the seed of its input: `GRADUAL_FUZZ=1 GRADUAL_SEED=THAT` runs it alone.
struct FuzzTests {
    static let environment = ProcessInfo.processInfo.environment
    static let isLongRun = environment["GRADUAL_FUZZ"] != nil
    static let count = environment["GRADUAL_FUZZ"].flatMap { Int($0) } ?? 200
    /// How long the share of every run of the tests may take; where swift-syntax is built for debugging it ends with fewer inputs.
    static let share = Duration.seconds(12)
    static let seed = environment["GRADUAL_SEED"].flatMap { UInt64($0) } ?? 7
    /// Far above what any input needs, so that only a hang passes it.
    static let patience = Duration.seconds(20)

    /// Little of everything, so that many inputs can run.
    static var limits: CellLimits {
        var limits = CellLimits.submission
        limits.steps = 300_000
        limits.liveBytes = 16 << 20
        limits.outputBytes = 10_000
        limits.callDepth = 200
        limits.checkerWork = 20_000
        // swift-syntax takes its time where it is built for debugging.
        if count <= 200 { limits.sourceBytes = 4_000 }
        return limits
    }

    /// The cells of the course, a lesson at a time: what needs the engine is refused here, and read all the same.
    static var cellsOfLessons: [String] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../lessons").standardizedFileURL
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }.compactMap { file in
            guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
            let parts = text.components(separatedBy: "```")
            let cells = parts.indices.filter { $0 % 2 == 1 && parts[$0].hasPrefix("swift") }.map { parts[$0].drop { $0 != "\n" } }
            return cells.joined(separator: "\n")
        }
    }

    /// On a stack as large as that which lessons run on: what is nested as deeply as the limits allow needs it.
    @Test func everyInputEndsWell() {
        let failures = Mutex<[String]>([])
        let end = DispatchSemaphore(value: 0)
        let thread = Thread {
            let found = Self.failures()
            failures.withLock { $0 = found }
            end.signal()
        }
        thread.stackSize = 512 << 20
        thread.start()
        end.wait()
        #expect(failures.withLock { $0 } == [])
    }

    /// What the inputs show that must not be.
    private static func failures() -> [String] {
        var failures: [String] = []
        let begin = ContinuousClock.now
        let fuzzer = ByteFuzzer(programs: ProgramTests.programs.map(\.text) + cellsOfLessons)
        var session = CellSession(limits: limits)
        for number in 0..<count {
            // A session is used for many inputs, so that what one leaves behind meets the next.
            if number % 100 == 0 { session = CellSession(limits: limits) }
            guard isLongRun || ContinuousClock.now - begin < share else { break }
            let seed = seed &+ UInt64(number)
            let input = fuzzer.input(seed: seed)
            let start = ContinuousClock.now
            let outcome = session.run(CellSource(input))
            let time = ContinuousClock.now - start
            if time >= patience { failures.append("seed \(seed) takes \(time):\n\(input.prefix(2000))") }
            if session.heap.liveBytes > limits.liveBytes { failures.append("seed \(seed) leaves \(session.heap.liveBytes) bytes:\n\(input.prefix(2000))") }
            for error in outcome.errors where error.kind == .internalFault { failures.append("seed \(seed): \(error.message)\n\(input.prefix(2000))") }
        }
        return failures
    }
}
