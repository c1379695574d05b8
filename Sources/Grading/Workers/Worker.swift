import Foundation
import Glibc
import Lessons

/// What grades one submission after another, once it has read the teacher's files.
package protocol SubmissionGrader {
    /// - Parameter revealsHidden: Whether what hidden checks compared may be told: to the key's author, never to a learner.
    func grade(_ submission: SubmissionText, revealsHidden: Bool) -> SubmissionGrade
}

/// The worker's side of grading: a process of its own that prepares the teacher's files once, and then forks for each submission.
///
/// **Why so.** A process a submission by `exec` alone would load the program, read the key and compile the teacher's part again each
/// time; one process for all of them would let a submission that breaks it spoil the next. The worker itself never runs a
/// learner's code, and what a copy of it breaks is gone with the copy.
package enum Worker {
    /// The hidden command that makes a worker of the program.
    package static let commandName = "grading-worker"

    /// Serves requests until there are no more.
    ///
    /// - Parameters:
    ///   - input: Where requests come from, one JSON document a line.
    ///   - output: Where answers go.
    ///   - prepare: Reads the teacher's files; throws `UnusableFiles` where they have errors.
    package static func serve(
        input: CInt, output: CInt, prepare: (WorkerPreparation) throws(UnusableFiles) -> any SubmissionGrader
    ) throws(WorkerError) {
        var reader = LineReader(descriptor: input)
        var grader: (any SubmissionGrader)?
        var limits = WorkerLimits.submission
        while let line = reader.next() {
            let request: WorkerRequest
            do { request = try JSONDecoder().decode(WorkerRequest.self, from: Data(line)) } catch {
                throw WorkerError("a request could not be read: \(error)")
            }
            let response: WorkerResponse
            switch request {
            case .prepare(let preparation):
                limits = preparation.limits
                do {
                    grader = try prepare(preparation)
                    response = .ready
                } catch {
                    response = .unusable(problems: error.problems.map(\.description))
                }
            case .grade(let submission, let revealsHidden):
                guard let grader else { throw WorkerError("a submission came before the exercise it belongs to") }
                response = try answer(submission, revealsHidden, grader, limits)
            }
            // The parent is gone: so is the work.
            guard ForkedTask.writeAll(try encode(response) + [0x0A], to: output) else { return }
        }
    }

    private static func answer(
        _ submission: SubmissionText, _ revealsHidden: Bool, _ grader: any SubmissionGrader, _ limits: WorkerLimits
    ) throws(WorkerError) -> WorkerResponse {
        let outcome = try ForkedTask.run(limits: limits) {
            let grade = grader.grade(submission, revealsHidden: revealsHidden)
            return (try? JSONEncoder().encode(grade)).map(Array.init) ?? []
        }
        switch outcome.ending {
        case .died(let reason, let trace):
            return .died(reason: reason, trace: trace, seconds: outcome.seconds)
        case .answered(let bytes):
            guard let grade = try? JSONDecoder().decode(SubmissionGrade.self, from: Data(bytes)) else {
                return .died(reason: "its answer was no grade", trace: "", seconds: outcome.seconds)
            }
            return .graded(grade, seconds: outcome.seconds)
        }
    }

    private static func encode(_ response: WorkerResponse) throws(WorkerError) -> [UInt8] {
        do { return Array(try JSONEncoder().encode(response)) } catch { throw WorkerError("an answer could not be written: \(error)") }
    }
}

/// Errors of a teacher's files: with them, nobody is graded.
package struct UnusableFiles: Error, Sendable {
    /// All of them, in the order of the lines.
    package var problems: [LessonError]

    package init(_ problems: [LessonError]) {
        self.problems = problems
    }
}

/// Lines of bytes from a descriptor.
struct LineReader {
    let descriptor: CInt
    private var buffer: [UInt8] = []
    private var start = 0
    private var scanned = 0

    init(descriptor: CInt) {
        self.descriptor = descriptor
    }

    /// The next line, without its end; nil where the sender has closed.
    mutating func next() -> [UInt8]? {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            if let end = buffer[scanned...].firstIndex(of: 0x0A) {
                let line = Array(buffer[start..<end])
                start = end + 1
                scanned = start
                if start > 1 << 20 {
                    buffer.removeFirst(start)
                    (start, scanned) = (0, 0)
                }
                return line
            }
            scanned = buffer.count
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return nil }
            buffer += chunk[..<count]
        }
    }
}
