import Foundation
import Subprocess

/// A ``LessonWorker`` in a process of its own, from the side of who uses it.
package struct LessonWorkerProcess: Sendable {
    private let input: StandardInputWriter
    /// What the worker tells; it ends with the worker.
    package let messages: AsyncThrowingStream<LessonWorkerMessage, any Error>

    /// Starts a worker, and ends it with `body`.
    ///
    /// - Parameters:
    ///   - program: this program's executable.
    ///   - arguments: what follows the command's name.
    package static func with(program: String, arguments: [String], _ body: (LessonWorkerProcess) async throws -> Void) async throws {
        _ = try await Subprocess.run(
            .path(.init(program)), arguments: Arguments([LessonWorker.commandName] + arguments), input: .inputWriter, output: .sequence, error: .discarded
        ) { execution in
            let (messages, feed) = AsyncThrowingStream<LessonWorkerMessage, any Error>.makeStream()
            let reading = Task {
                do {
                    var lines = OutputLines(execution.standardOutput)
                    while let line = try await lines.next() { feed.yield(try MessageLine.decode(LessonWorkerMessage.self, line)) }
                    feed.finish()
                } catch { feed.finish(throwing: error) }
            }
            defer { reading.cancel() }
            try await body(LessonWorkerProcess(input: execution.standardInputWriter, messages: messages))
        }
    }

    /// Has a lesson run. The worker must be waiting: nothing has been run, or it has told that the run has ended or is lost.
    package func run(_ lesson: Lesson) async throws {
        _ = try await input.write(MessageLine.encode(LessonWorkerRequest(file: lesson.file, text: lesson.source)))
    }

    /// Stops the run in a process that the worker has named; that it is lost is told.
    package static func stop(_ process: Int32) { kill(process, SIGTERM) }
}
