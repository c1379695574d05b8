import Synchronization

/// What came of one submission in a worker.
package struct GradedSubmission: Sendable {
    /// What it was graded to; an error of the grader where its process died.
    package var grade: SubmissionGrade
    /// Processor time, in seconds.
    package var seconds: Double
    /// What a process that died said at its end: for the teacher alone.
    package var trace: String
}

/// Workers side by side, each grading one submission at a time. They may be given one exercise file after another.
package struct WorkerCrew: Sendable {
    let lanes: [WorkerLane]

    /// Grades submissions as they are asked for, in their order as far as one worker goes.
    ///
    /// - Parameters:
    ///   - assignment: What they are graded by.
    ///   - next: Gives the next submission; nil where there are no more. Called by one worker at a time.
    ///   - finished: Takes a result. Called by one worker at a time.
    /// - Throws: `UnusableTeacherFiles` where the exercise or its key has errors; `WorkerError` where no worker can be started;
    ///   what `next` and `finished` throw.
    package func run(
        _ assignment: WorkerAssignment, next: @escaping @Sendable () async throws -> SubmissionText?,
        finished: @escaping @Sendable (SubmissionText, GradedSubmission) async throws -> Void
    ) async throws {
        let source = Turnstile(next)
        let sink = Turnstile { (result: (SubmissionText, GradedSubmission)) in try await finished(result.0, result.1) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for lane in lanes {
                group.addTask {
                    while let submission = try await source.pass(()) {
                        try await sink.pass((submission, lane.grade(submission, by: assignment, revealsHidden: false)))
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    /// Grades a list of submissions; the results stand in its order.
    ///
    /// - Parameter revealsHidden: Whether what hidden checks compared may be told: to the key's author, never to a learner.
    package func grade(_ submissions: [SubmissionText], by assignment: WorkerAssignment, revealsHidden: Bool = false) async throws -> [GradedSubmission] {
        let places = Places(count: submissions.count)
        return try await withThrowingTaskGroup(of: [(place: Int, graded: GradedSubmission)].self) { group in
            for lane in lanes.prefix(submissions.count) {
                group.addTask {
                    var results: [(place: Int, graded: GradedSubmission)] = []
                    while let place = places.next() {
                        results.append((place, try await lane.grade(submissions[place], by: assignment, revealsHidden: revealsHidden)))
                    }
                    return results
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }.sorted { $0.place < $1.place }.map(\.graded)
        }
    }
}

/// The places of a list, given out one after another.
private final class Places: Sendable {
    private let count: Int
    private let given = Mutex(0)

    init(count: Int) { self.count = count }

    func next() -> Int? {
        given.withLock { given in
            defer { given += 1 }
            return given < count ? given : nil
        }
    }
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
