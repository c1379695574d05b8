import Foundation
import Synchronization

/// The grades of a shard: a JSON document a line, written as they come.
///
/// A kill may cut the last line short; whoever opens the file again takes the piece away, and goes on.
package final class ShardFile: GradeStore {
    /// Where the file is.
    package let path: String
    private struct State {
        var handle: FileHandle
        var known: [Gradebook.AttemptKey: SubmissionGrade]
    }
    private let state: Mutex<State>

    /// Opens a file for more lines, and makes it where there is none.
    ///
    /// - Throws: `GradebookError` where it cannot be opened, or holds something else.
    package init(path: String) throws(GradebookError) {
        self.path = path
        let (attempts, length, _) = FileManager.default.fileExists(atPath: path) ? try Self.read(path) : ([], 0, false)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw GradebookError(file: path, message: "it cannot be written to: \(String(cString: strerror(errno)).lowercased())") }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try handle.truncate(atOffset: UInt64(length))
            try handle.seekToEnd()
        } catch {
            throw GradebookError(file: path, message: "it cannot be written to")
        }
        let settled = attempts.filter { $0.grade.status != .graderError }
        state = Mutex(State(handle: handle, known: Dictionary(settled.map { ($0.key, $0.grade) }, uniquingKeysWith: { _, last in last })))
    }

    /// The grade of this very attempt, where the file has it.
    package func recorded(_ key: Gradebook.AttemptKey) throws(GradebookError) -> SubmissionGrade? {
        state.withLock { $0.known[key] }
    }

    /// Writes a line for an attempt; none where the file has that already.
    ///
    /// - Throws: `GradebookError` where it cannot be written.
    package func record(_ attempt: GradedAttempt, replacing: Bool) throws(GradebookError) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let line = try? encoder.encode(attempt) else { throw GradebookError(file: path, message: "a grade could not be written as JSON") }
        let failure = state.withLock { state -> GradebookError? in
            if state.known[attempt.key] != nil, !replacing { return nil }
            do { try state.handle.write(contentsOf: line + [0x0A]) } catch {
                return GradebookError(file: path, message: "a line could not be written; is the disk full? Run the command again to go on")
            }
            if attempt.grade.status != .graderError { state.known[attempt.key] = attempt.grade }
            return nil
        }
        if let failure { throw failure }
    }

    /// The attempts of a shard's file, how many bytes of it are whole lines, and whether a piece of another follows them.
    package static func read(_ path: String) throws(GradebookError) -> (attempts: [GradedAttempt], wholeBytes: Int, isCut: Bool) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw GradebookError(file: path, message: FileManager.default.fileExists(atPath: path) ? "it cannot be read" : "there is no such file")
        }
        guard let end = data.lastIndex(of: 0x0A) else {
            if data.isEmpty || data.first == UInt8(ascii: "{") { return ([], 0, !data.isEmpty) }
            throw GradebookError(file: path, message: "it holds no grades of a shard")
        }
        var attempts: [GradedAttempt] = []
        for (index, line) in data[...end].split(separator: 0x0A).enumerated() {
            do {
                let attempt = try JSONDecoder().decode(GradedAttempt.self, from: Data(line))
                guard attempt.schema == 1 else { throw GradebookError(file: path, message: "line \(index + 1) was written by a newer version of Gradual") }
                attempts.append(attempt)
            } catch let error as GradebookError {
                throw error
            } catch {
                throw GradebookError(file: path, message: "line \(index + 1) holds no grade")
            }
        }
        return (attempts, end + 1, end + 1 < data.count)
    }
}
