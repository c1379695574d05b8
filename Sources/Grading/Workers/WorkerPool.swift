import Foundation
import Subprocess

/// What came of one submission in a worker.
package struct GradedSubmission: Sendable {
    package var grade: SubmissionGrade
    /// Processor time, in seconds.
    package var seconds: Double
    /// What a process that died said at its end: for the teacher alone.
    package var trace: String
}

/// Worker processes side by side, each grading one submission at a time.
///
/// A worker is this same program, started with an empty environment, no descriptor but its pipes, and an order to read requests from
/// standard input (see `Worker`). It never runs a learner's code itself, so one that dies was killed by somebody or something else: it is
/// replaced, and the submission it had is tried again; only after several deaths over it that is the grader's error.
package struct WorkerPool: Sendable {
    /// The program, and the arguments that make a worker of it.
    package var executable: String
    package var arguments: [String]
    /// How many work at once.
    package var jobs: Int
    package var preparation: WorkerPreparation
    package var outline: [ExerciseOutline]
    /// Whether what hidden checks compared may be told: to the key's author, never to a learner.
    package var revealsHidden = false

    package init(executable: String, arguments: [String], jobs: Int, preparation: WorkerPreparation, outline: [ExerciseOutline]) {
        self.executable = executable
        self.arguments = arguments
        self.jobs = max(1, jobs)
        self.preparation = preparation
        self.outline = outline
    }

    /// Workers that are this very program.
    package static func ofThisProgram(_ files: TeacherFiles, jobs: Int) -> WorkerPool {
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return WorkerPool(executable: program, arguments: [Worker.commandName], jobs: jobs, preparation: files.preparation, outline: files.outline)
    }

    /// What a worker finds in its environment: nothing of the user's. The matrix library would otherwise start threads, which a fork
    /// does not copy; and a crash needs no report in the middle of a class.
    private static let environment: [Environment.Key: String] = ["OPENBLAS_NUM_THREADS": "1", "SWIFT_BACKTRACE": "enable=no"]

    /// Grades submissions, in their order as far as one worker goes, as they are asked for.
    ///
    /// - Parameters:
    ///   - next: Gives the next submission; nil where there are no more. Called by one worker at a time.
    ///   - finished: Takes a result. Called by one worker at a time.
    /// - Throws: `UnusableTeacherFiles` where the exercise or its key has errors; `WorkerError` where no worker can be started;
    ///   what `finished` throws.
    package func run(
        next: @escaping @Sendable () async throws -> SubmissionText?,
        finished: @escaping @Sendable (SubmissionText, GradedSubmission) async throws -> Void
    ) async throws {
        // A worker that died must show as an error of the write to it, not end this program.
        signal(SIGPIPE, SIG_IGN)
        let source = Turnstile(next)
        let sink = Turnstile { (result: (SubmissionText, GradedSubmission)) in try await finished(result.0, result.1) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<jobs {
                group.addTask { try await self.work(source, sink) }
            }
            try await group.waitForAll()
        }
    }

    /// How many workers may die over one submission.
    private static let mostDeaths = 5

    /// How a worker process ended.
    private enum Ending {
        /// Nothing was left to do.
        case done
        /// It died while it had this submission.
        case died(SubmissionText)
        /// It died before it could take any.
        case neverReady
    }

    /// One worker's life, and those of the ones that take its place.
    private func work(
        _ source: Turnstile<Void, SubmissionText?>, _ sink: Turnstile<(SubmissionText, GradedSubmission), Void>
    ) async throws {
        var pending = try await source.pass(())
        var deaths: (of: SubmissionText, count: Int)?
        var failedStarts = 0
        while let first = pending {
            switch try await oneProcess(first, source, sink) {
            case .done:
                return
            case .neverReady:
                failedStarts += 1
                guard failedStarts < Self.mostDeaths else { throw WorkerError("the worker process \(executable) could not be started, or died before its work began") }
            case .died(let submission):
                failedStarts = 0
                deaths = (submission, deaths?.of == submission ? 1 + (deaths?.count ?? 0) : 1)
                pending = submission
                if deaths?.count == Self.mostDeaths {
                    let grade = SubmissionGrade(
                        student: submission.student, file: submission.path, status: .graderError, reason: "the worker process died \(Self.mostDeaths) times", outline: outline)
                    try await sink.pass((submission, GradedSubmission(grade: grade, seconds: 0, trace: "")))
                    pending = try await source.pass(())
                }
            }
        }
    }

    /// Starts a process and grades by it, until there is nothing left or it dies.
    private func oneProcess(
        _ first: SubmissionText, _ source: Turnstile<Void, SubmissionText?>, _ sink: Turnstile<(SubmissionText, GradedSubmission), Void>
    ) async throws -> Ending {
        let result = try await Subprocess.run(
            .path(.init(executable)), arguments: Arguments(arguments), environment: .custom(Self.environment), workingDirectory: "/",
            input: .inputWriter, output: .sequence, error: .discarded
        ) { execution -> Ending in
            var answers = ResponseReader(execution.standardOutput)
            func ask(_ request: WorkerRequest) async throws -> WorkerResponse? {
                // Its own limits end a submission long before; this is for a worker that hangs itself.
                let watchdog = Task {
                    try await Task.sleep(for: .seconds(preparation.limits.wallSeconds + 30))
                    try execution.send(signal: .kill)
                }
                defer { watchdog.cancel() }
                do {
                    _ = try await execution.standardInputWriter.write(Array(try JSONEncoder().encode(request)) + [0x0A])
                } catch is SubprocessError {
                    return nil
                }
                return try await answers.next()
            }

            switch try await ask(.prepare(preparation)) {
            case .ready: break
            case .unusable(let problems): throw UnusableTeacherFiles(problems: problems)
            case .graded, .died: throw WorkerError("the worker process gave an answer that was not asked for")
            case nil: return .neverReady
            }
            var submission = first
            while true {
                switch try await ask(.grade(submission, revealsHidden: revealsHidden)) {
                case .graded(let grade, let seconds):
                    try await sink.pass((submission, GradedSubmission(grade: grade, seconds: seconds, trace: "")))
                case .died(let reason, let trace, let seconds):
                    let grade = SubmissionGrade(
                        student: submission.student, file: submission.path, status: .graderError, reason: reason, outline: outline)
                    try await sink.pass((submission, GradedSubmission(grade: grade, seconds: seconds, trace: trace)))
                case .ready, .unusable: throw WorkerError("the worker process gave an answer that was not asked for")
                case nil: return .died(submission)
                }
                guard let following = try await source.pass(()) else { return .done }
                submission = following
            }
        }
        return result.closureResult
    }
}

/// The errors of an exercise file or its key, as a worker found them: with them, nobody is graded.
package struct UnusableTeacherFiles: Error, CustomStringConvertible, Sendable {
    /// A line each: file, line, what is wrong.
    package var problems: [String]

    package var description: String { problems.joined(separator: "\n") }
}

/// Lets callers through a function one at a time, in the order they came.
private actor Turnstile<Input: Sendable, Output: Sendable> {
    private let body: @Sendable (Input) async throws -> Output
    private var last: Task<Output, any Error>?

    init(_ body: @escaping @Sendable (Input) async throws -> Output) {
        self.body = body
    }

    func pass(_ input: Input) async throws -> Output {
        let body = body
        let before = last
        let task = Task {
            _ = await before?.result
            return try await body(input)
        }
        last = task
        return try await task.value
    }
}

/// The answers of a worker, one a line.
private struct ResponseReader {
    private var chunks: SubprocessOutputSequence.Iterator
    private var buffer: [UInt8] = []

    init(_ output: SubprocessOutputSequence) {
        chunks = output.makeAsyncIterator()
    }

    /// The next answer; nil where the worker has ended.
    mutating func next() async throws -> WorkerResponse? {
        var scanned = 0
        while true {
            if let end = buffer[scanned...].firstIndex(of: 0x0A) {
                let response = try JSONDecoder().decode(WorkerResponse.self, from: Data(buffer[..<end]))
                buffer.removeFirst(end + 1)
                return response
            }
            scanned = buffer.count
            guard let chunk = try await chunks.next() else { return nil }
            chunk.withUnsafeBytes { buffer.append(contentsOf: $0) }
        }
    }
}
