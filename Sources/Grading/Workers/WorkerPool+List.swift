extension WorkerPool {
    /// Grades a list of submissions; the results stand in its order.
    package func grade(_ submissions: [SubmissionText]) async throws -> [GradedSubmission] {
        let list = SubmissionList(submissions)
        try await run(next: { await list.next() }, finished: { await list.take($0, $1) })
        return await list.results.compactMap(\.self)
    }
}

/// A list of submissions that workers take from, and their results.
private actor SubmissionList {
    private var pending: [SubmissionText]
    private var places: [SubmissionText: [Int]] = [:]
    private var nextIndex = 0
    private(set) var results: [GradedSubmission?]

    init(_ submissions: [SubmissionText]) {
        pending = submissions
        results = Array(repeating: nil, count: submissions.count)
    }

    func next() -> SubmissionText? {
        guard nextIndex < pending.count else { return nil }
        defer { nextIndex += 1 }
        places[pending[nextIndex], default: []].append(nextIndex)
        return pending[nextIndex]
    }

    func take(_ submission: SubmissionText, _ graded: GradedSubmission) {
        guard let place = places[submission]?.first else { return }
        places[submission]?.removeFirst()
        results[place] = graded
    }
}
