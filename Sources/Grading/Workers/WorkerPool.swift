import Foundation
import Lessons
import Subprocess

/// How worker processes are started, and how many.
///
/// A worker is this same program, started with an empty environment, no descriptor but its pipes, and an order to read requests from
/// standard input (see `Worker`).
package struct WorkerPool: Sendable {
    /// The program: a path.
    package var executable: String
    /// The arguments that make a worker of it.
    package var arguments: [String]
    /// How many work at once.
    package var jobs: Int

    /// - Parameters:
    ///   - executable: The program: a path.
    ///   - arguments: The arguments that make a worker of it.
    ///   - jobs: How many work at once; one at the least.
    package init(executable: String, arguments: [String], jobs: Int) {
        self.executable = executable
        self.arguments = arguments
        self.jobs = max(1, jobs)
    }

    /// Workers that are this very program.
    ///
    /// - Parameter manySubmissions: Whether they do ahead what else each submission would have to do, such as read what it needs of the
    ///   library of cells: which takes longer than one submission alone, and saves most of the time of each of many.
    package static func ofThisProgram(jobs: Int, manySubmissions: Bool) -> WorkerPool {
        WorkerPool(executable: ThisProgram.path, arguments: Worker.arguments(manySubmissions: manySubmissions), jobs: jobs)
    }

    /// What a worker finds in its environment: nothing of the user's. The matrix library would otherwise start threads, which a fork
    /// does not copy; a crash needs no report in the middle of a class; and symbols are bound at its start, not in each copy again.
    static let environment: [Environment.Key: String] = ["OPENBLAS_NUM_THREADS": "1", "SWIFT_BACKTRACE": "enable=no", "LD_BIND_NOW": "1"]

    /// Does something with workers at hand, each started when it first has work, all gone when this returns.
    package func withWorkers<Result: Sendable>(_ body: (WorkerCrew) async throws -> Result) async throws -> Result {
        // A worker that died must show as an error of the write to it, not end this program.
        signal(SIGPIPE, SIG_IGN)
        let lanes = (0..<jobs).map { _ in WorkerLane(self) }
        return try await withThrowingTaskGroup(of: Void.self) { group in
            for lane in lanes { group.addTask { await lane.live() } }
            defer { for lane in lanes { lane.close() } }
            return try await body(WorkerCrew(lanes: lanes))
        }
    }
}
