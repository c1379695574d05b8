/// A key does not give its own solutions all points: with such a key nobody is graded.
package struct KeyFailsItself: Error, CustomStringConvertible, Sendable {
    package var key: String
    package var reasons: [String]

    package var description: String {
        "\(key): the key's own solutions do not get all points, so nobody is graded" + reasons.map { "\n  " + $0 }.joined()
            + "\n  `gradual test-key` tells more."
    }
}

/// The grading of a class folder, worker by worker, into a gradebook.
package struct ClassGrading: Sendable {
    /// How far it is.
    package struct Progress: Sendable {
        package var done: Int
        package var total: Int
        /// How many needed no grading, since nothing about them has changed.
        package var unchanged: Int
    }

    package var files: TeacherFiles
    package var folder: ClassFolder
    package var gradebook: Gradebook?
    package var pool: WorkerPool

    package init(files: TeacherFiles, folder: ClassFolder, gradebook: Gradebook?, pool: WorkerPool) {
        self.files = files
        self.folder = folder
        self.gradebook = gradebook
        self.pool = pool
    }

    /// Grades every submission that has not been graded as it is by the key as it is.
    ///
    /// - Parameters:
    ///   - progress: Called after each submission.
    ///   - diagnose: Called with what a process that died said at its end, for the teacher.
    /// - Returns: The grades, in the folder's order.
    /// - Throws: `KeyFailsItself`, `UnusableTeacherFiles`, `WorkerError`, `GradebookError`.
    package func run(
        progress: @escaping @Sendable (Progress) -> Void, diagnose: @escaping @Sendable (SubmissionText, String) -> Void
    ) async throws -> [SubmissionGrade] {
        let state = State(self, progress: progress)
        // Where all is as it was, not even a worker is started.
        if let first = try await state.next() {
            try await checkKey()
            await state.putBack(first)
            try await pool.run(
                next: { try await state.next() },
                finished: { submission, graded in
                    try await state.take(submission, graded)
                    if !graded.trace.isEmpty { diagnose(submission, graded.trace) }
                })
        }
        return await state.results.compactMap(\.self)
    }

    /// Grades the key's own solutions: they must get all points.
    package func checkKey() async throws {
        var pool = pool
        pool.jobs = 1
        pool.revealsHidden = true
        let result = try await pool.grade([files.modelSubmission])[0]
        guard result.grade.points < result.grade.outOf || result.grade.status != .graded else { return }
        var reasons = result.grade.exercises.flatMap { exercise in
            (exercise.reason.map { ["\(exercise.id): \($0)"] } ?? [])
                + exercise.checks.filter { !$0.passed }.map { "\(exercise.id), \($0.name): \($0.feedback)" }
        }
        if reasons.isEmpty, let reason = result.grade.reason { reasons = [reason] }
        throw KeyFailsItself(key: files.key.file, reasons: reasons)
    }

    /// What the workers share: whose turn is next, and what came of those that had theirs.
    private actor State {
        let grading: ClassGrading
        let keyHash: String
        let progress: @Sendable (Progress) -> Void
        var nextIndex = 0
        var waiting: SubmissionText?
        var places: [String: Int] = [:]
        var results: [SubmissionGrade?]
        var done = 0
        var unchanged = 0

        init(_ grading: ClassGrading, progress: @escaping @Sendable (Progress) -> Void) {
            self.grading = grading
            self.progress = progress
            keyHash = grading.files.preparation.hash
            results = Array(repeating: nil, count: grading.folder.entries.count)
        }

        /// The next submission that needs grading. Those that do not, and those that cannot be read, are settled on the way.
        func next() throws -> SubmissionText? {
            if let submission = waiting {
                waiting = nil
                return submission
            }
            let ids = grading.files.exercises.exercises.map(\.id)
            while nextIndex < grading.folder.entries.count {
                let place = nextIndex
                let entry = grading.folder.entries[place]
                nextIndex += 1
                let submission: SubmissionText
                do {
                    submission = try grading.folder.read(entry, exerciseName: grading.files.exercises.name, ids: ids)
                } catch {
                    let grade = SubmissionGrade(
                        student: entry.student, file: entry.name, status: .refused, reason: error.reason, outline: grading.files.outline)
                    try settle(place, grade, hash: SHA256.hexDigest(of: "refused: " + error.reason), seconds: 0)
                    continue
                }
                if let recorded = try grading.gradebook?.recorded(key(submission.student, submission.hash)) {
                    unchanged += 1
                    var grade = recorded
                    grade.file = submission.path
                    try settle(place, grade, hash: submission.hash, seconds: 0)
                    continue
                }
                places[submission.path] = place
                return submission
            }
            return nil
        }

        func putBack(_ submission: SubmissionText) {
            waiting = submission
        }

        func take(_ submission: SubmissionText, _ graded: GradedSubmission) throws {
            guard let place = places.removeValue(forKey: submission.path) else { return }
            try settle(place, graded.grade, hash: submission.hash, seconds: graded.seconds)
        }

        private func key(_ student: String, _ hash: String) -> Gradebook.AttemptKey {
            .init(student: student, exerciseFile: grading.files.exercises.name, submissionHash: hash, keyHash: keyHash)
        }

        private func settle(_ place: Int, _ grade: SubmissionGrade, hash: String, seconds: Double) throws {
            try grading.gradebook?.record(grade, as: key(grade.student, hash), seconds: seconds)
            results[place] = grade
            done += 1
            progress(Progress(done: done, total: results.count, unchanged: unchanged))
        }
    }
}
