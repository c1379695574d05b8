import Foundation
import Glibc
import Lessons

/// What grades one submission after another, once it has read the teacher's files.
package protocol SubmissionGrader {
    /// - Parameter revealsHidden: Whether what hidden checks compared may be told: to the key's author, never to a learner.
    func grade(_ submission: SubmissionText, revealsHidden: Bool) -> SubmissionGrade
}

/// The worker's side of grading: a process of its own that is copied for each exercise file, and each copy again for each submission.
///
/// **Why so.** A process a submission by `exec` alone would load the program, read the library and the key and compile the teacher's
/// part again each time; one process for all of them would let a submission that breaks it spoil the next. So:
///
/// ```text
/// worker                    has read the library of cells, once; passes lines on
/// └─ bench                  has read one exercise file and its key, run the reference, rehearsed the checks
///    └─ copy                runs one submission, and is gone with whatever that broke
/// ```
///
/// Neither the worker nor the bench ever runs a learner's code.
package enum Worker {
    /// The hidden command that makes a worker of the program.
    package static let commandName = "grading-worker"

    /// The flag of that command by which what many submissions need is made ready ahead of the first.
    package static let manySubmissionsFlag = "many-submissions"

    /// The arguments that make a worker of the program.
    package static func arguments(manySubmissions: Bool) -> [String] { [commandName] + (manySubmissions ? ["--" + manySubmissionsFlag] : []) }

    /// Serves requests until there are no more.
    ///
    /// - Parameters:
    ///   - input: Where requests come from, one JSON document a line.
    ///   - output: Where answers go.
    ///   - prepare: Reads the teacher's files; throws `UnusableFiles` where they have errors. Called in a copy of the process.
    package static func serve(
        input: CInt, output: CInt, prepare: (WorkerPreparation) throws(UnusableFiles) -> any SubmissionGrader
    ) throws(WorkerError) {
        var requests = LineReader(descriptor: input)
        var bench: ForkedServer?
        defer { bench?.end() }
        while let line = requests.next() {
            if WorkerRequest.isPreparation(line) {
                bench?.end()
                bench = try ForkedServer(closing: [input, output]) { (input, output) throws(WorkerError) in
                    try serveBench(input: input, output: output, prepare: prepare)
                }
            }
            guard bench != nil else { throw WorkerError("a submission came before the exercise it belongs to") }
            guard let answer = bench?.ask(line) else { throw WorkerError("the copy for an exercise file has died") }
            // The parent is gone: so is the work.
            guard DescriptorBytes.write(answer + [0x0A], to: output) else { return }
        }
    }

    /// Serves the requests that concern one exercise file.
    private static func serveBench(
        input: CInt, output: CInt, prepare: (WorkerPreparation) throws(UnusableFiles) -> any SubmissionGrader
    ) throws(WorkerError) {
        var requests = LineReader(descriptor: input)
        var grader: (any SubmissionGrader)?
        var limits = WorkerLimits.submission
        var mappedBytes = 0
        while let line = requests.next() {
            let request: WorkerRequest
            do { request = try JSONDecoder().decode(WorkerRequest.self, from: Data(line)) } catch {
                throw WorkerError("a request could not be read: \(error)")
            }
            let response: [UInt8]
            switch request {
            case .prepare(let preparation):
                limits = preparation.limits
                let outcome: WorkerResponse
                do {
                    grader = try prepare(preparation)
                    mappedBytes = WorkerLimits.mappedBytes()
                    outcome = .ready
                } catch {
                    outcome = .unusable(problems: error.problems.map(\.description))
                }
                response = try encode(outcome)
            case .grade(let submission, let revealsHidden):
                guard let grader else { throw WorkerError("a submission came before the exercise it belongs to") }
                response = try answer(submission, revealsHidden, grader, limits, mappedBytes)
            }
            guard DescriptorBytes.write(response + [0x0A], to: output) else { return }
        }
    }

    /// Grades a submission in a copy of this process, and gives the line that answers for it: the copy's own, passed on as it is.
    private static func answer(
        _ submission: SubmissionText, _ revealsHidden: Bool, _ grader: any SubmissionGrader, _ limits: WorkerLimits, _ mappedBytes: Int
    ) throws(WorkerError) -> [UInt8] {
        let outcome = try ForkedTask.run(limits: limits, mappedBytes: mappedBytes) {
            let grade = grader.grade(submission, revealsHidden: revealsHidden)
            return GradedLine(grade, seconds: ForkedTask.processorSeconds()).bytes
        }
        switch outcome.ending {
        case .died(let reason, let trace):
            return try encode(.died(reason: reason, trace: trace, seconds: outcome.seconds))
        case .answered(let bytes):
            // What else may be wrong with it, its reader sees.
            guard bytes.first == UInt8(ascii: "{"), !bytes.contains(0x0A) else {
                return try encode(.died(reason: WorkerResponse.isNoGrade, trace: "", seconds: outcome.seconds))
            }
            return bytes
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

    /// - Parameter problems: All errors, in the order of the lines.
    package init(_ problems: [LessonError]) {
        self.problems = problems
    }
}
