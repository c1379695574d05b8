import Foundation
import Lessons
import Subprocess

/// One worker process, and the ones that take its place when it dies.
///
/// A worker never runs a learner's code itself, so one that dies was killed by somebody or something else: it is replaced, and the
/// submission it had is tried again; only after several deaths over it that is the grader's error.
final class WorkerLane: Sendable {
    private struct Job: Sendable {
        var submission: SubmissionText
        var assignment: WorkerAssignment
        var revealsHidden: Bool
        var answer: CheckedContinuation<GradedSubmission, any Error>
        /// How many workers have died over it.
        var deaths = 0
    }

    /// How a worker process ended.
    private enum Ending {
        /// Nothing was left to do.
        case dismissed
        /// It died while it had this job; before it could take any where it was never ready.
        case died(Job, wasReady: Bool)
        /// It could not be understood any more; the job it had has its error.
        case broken
    }

    /// How many workers may die over one submission, or before they are ready.
    private static let mostDeaths = 5

    private let pool: WorkerPool
    private let jobs: AsyncStream<Job>
    private let inbox: AsyncStream<Job>.Continuation

    init(_ pool: WorkerPool) {
        self.pool = pool
        (jobs, inbox) = AsyncStream.makeStream()
    }

    /// Grades a submission.
    ///
    /// - Throws: `UnusableTeacherFiles` where the exercise or its key has errors; `WorkerError` where no worker can be started.
    func grade(_ submission: SubmissionText, by assignment: WorkerAssignment, revealsHidden: Bool) async throws -> GradedSubmission {
        try await withCheckedThrowingContinuation { answer in
            let job = Job(submission: submission, assignment: assignment, revealsHidden: revealsHidden, answer: answer)
            if case .terminated = inbox.yield(job) { answer.resume(throwing: WorkerError("the workers have been dismissed")) }
        }
    }

    /// Lets the worker go once it has done what it was given.
    func close() { inbox.finish() }

    /// Serves jobs until the lane is closed.
    func live() async {
        var pending = await nextJob()
        var failedStarts = 0
        while var job = pending {
            switch await oneProcess(job) {
            case .dismissed:
                return
            case .broken:
                pending = await nextJob()
            case .died(let unfinished, wasReady: false):
                failedStarts += 1
                pending = unfinished
                guard failedStarts == Self.mostDeaths else { continue }
                let reason = "the worker process \(pool.executable) could not be started, or died before its work began"
                unfinished.answer.resume(throwing: WorkerError(reason))
                pending = await nextJob()
            case .died(let unfinished, wasReady: true):
                failedStarts = 0
                job = unfinished
                job.deaths += 1
                pending = job
                guard job.deaths == Self.mostDeaths else { continue }
                job.answer.resume(returning: Self.failed(job, "the worker process died \(Self.mostDeaths) times"))
                pending = await nextJob()
            }
        }
    }

    private func nextJob() async -> Job? {
        var iterator = jobs.makeAsyncIterator()
        return await iterator.next()
    }

    /// The grade of a submission on which the grader failed.
    private static func failed(_ job: Job, _ reason: String, seconds: Double = 0, trace: String = "") -> GradedSubmission {
        let grade = SubmissionGrade(
            student: job.submission.student, file: job.submission.path, status: .graderError, reason: reason, outline: job.assignment.outline)
        return GradedSubmission(grade: grade, seconds: seconds, trace: trace)
    }

    /// Starts a process and grades by it, until there is nothing left or it dies.
    private func oneProcess(_ first: Job) async -> Ending {
        // Once the process has begun, its own word counts, whatever the system says of its end.
        var ending: Ending?
        do {
            _ = try await Subprocess.run(
                .path(.init(pool.executable)), arguments: Arguments(pool.arguments), environment: .custom(WorkerPool.environment), workingDirectory: "/",
                input: .inputWriter, output: .sequence, error: .discarded
            ) { execution in
                var answers = OutputLines(execution.standardOutput)
                ending = await serve(first) { request, limits throws in
                    // Its own limits end a submission long before; this is for a worker that hangs itself.
                    let watchdog = Task {
                        try await Task.sleep(for: .seconds(limits.wallSeconds + 30))
                        try execution.send(signal: .kill)
                    }
                    defer { watchdog.cancel() }
                    do {
                        _ = try await execution.standardInputWriter.write(request.encoded())
                    } catch is SubprocessError {
                        return nil
                    }
                    return try await answers.next().map(WorkerResponse.init(line:))
                }
            }
        } catch {
            if ending == nil {
                first.answer.resume(throwing: error)
                return .broken
            }
        }
        return ending ?? .broken
    }

    /// Puts jobs to a process, one after another.
    ///
    /// - Parameter ask: Sends a request and waits for its answer; nil where the process has ended.
    private func serve(_ first: Job, ask: (WorkerRequest, WorkerLimits) async throws -> WorkerResponse?) async -> Ending {
        var prepared: WorkerPreparation?
        var wasReady = false
        var job = first
        while true {
            let preparation = job.assignment.preparation
            do {
                if prepared != preparation {
                    switch try await ask(.prepare(preparation), preparation.limits) {
                    case .ready: break
                    case .unusable(let problems): throw UnusableTeacherFiles(problems: problems)
                    case .graded, .died: throw WorkerError("the worker process gave an answer that was not asked for")
                    case nil: return .died(job, wasReady: wasReady)
                    }
                    prepared = preparation
                    wasReady = true
                }
                switch try await ask(.grade(job.submission, revealsHidden: job.revealsHidden), preparation.limits) {
                case .graded(let grade, let seconds): job.answer.resume(returning: GradedSubmission(grade: grade, seconds: seconds, trace: ""))
                case .died(let reason, let trace, let seconds): job.answer.resume(returning: Self.failed(job, reason, seconds: seconds, trace: trace))
                case .ready, .unusable: throw WorkerError("the worker process gave an answer that was not asked for")
                case nil: return .died(job, wasReady: true)
                }
            } catch {
                job.answer.resume(throwing: error)
                // A process that found errors in the teacher's files is as good as before.
                guard error is UnusableTeacherFiles else { return .broken }
            }
            guard let following = await nextJob() else { return .dismissed }
            job = following
        }
    }
}

/// The errors of an exercise file or its key, as a worker found them: with them, nobody is graded.
package struct UnusableTeacherFiles: Error, CustomStringConvertible, Sendable {
    /// A line each: file, line, what is wrong.
    package var problems: [String]

    /// The errors, a line each.
    package var description: String { problems.joined(separator: "\n") }
}
