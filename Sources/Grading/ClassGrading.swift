import Checksums
import Foundation

/// A key does not give its own solutions all points: with such a key nobody is graded.
package struct KeyFailsItself: Error, CustomStringConvertible, Sendable {
    /// The key's file.
    package var key: String
    /// Where points are missing, and why.
    package var reasons: [String]

    /// What the teacher reads.
    package var description: String {
        "\(key): the key's own solutions do not get all points, so nobody is graded" + reasons.map { "\n  " + $0 }.joined()
            + "\n  `gradual test-key` tells more."
    }
}

/// The grading of a class folder, worker by worker, into a gradebook or a shard's file.
package struct ClassGrading: Sendable {
    /// How far it is.
    package struct Progress: Sendable {
        /// How many submissions are settled.
        package var done: Int
        /// How many there are.
        package var total: Int
        /// How many needed no grading, since nothing about them has changed.
        package var unchanged: Int
    }

    /// What is graded of the folder, and how.
    package struct Scope: Sendable {
        /// These students alone; nil for all.
        package var only: Set<String>?
        /// The part of the class that is this machine's.
        package var shard: Shard?
        /// Who takes the course. Those who have handed in nothing are then known too.
        package var roster: Roster?
        /// Whether submissions are graded that have been graded as they are.
        package var gradesAgain = false

        /// All of the class, each submission that has not been graded as it is.
        package init() {}

        func contains(_ student: String) -> Bool {
            (only?.contains(student) ?? true) && (shard?.contains(student) ?? true)
        }
    }

    /// The exercise file and its key.
    package var files: TeacherFiles
    /// Where the submissions are.
    package var folder: ClassFolder
    /// Where the grades go; nil where they are kept nowhere.
    package var store: (any GradeStore)?
    /// What is graded of the folder.
    package var scope: Scope
    /// Once it says so, nothing new is begun; what is under way is ended and recorded.
    package var isStopped: @Sendable () -> Bool = { false }
    /// Seconds since 1970. It may jump: nothing but what people read hangs on it.
    package var clock: @Sendable () -> Double = { Date.now.timeIntervalSince1970 }

    /// - Parameters:
    ///   - files: The exercise file and its key.
    ///   - folder: Where the submissions are.
    ///   - store: Where the grades go; nil where they are kept nowhere.
    ///   - scope: What is graded of the folder.
    package init(files: TeacherFiles, folder: ClassFolder, store: (any GradeStore)?, scope: Scope = Scope()) {
        self.files = files
        self.folder = folder
        self.store = store
        self.scope = scope
    }

    /// The students whose turn it is, by name: those with a place in the folder, and those whom only the roster has.
    package var entries: [ClassFolder.Entry] {
        var entries = folder.entries.filter { scope.contains($0.student) }
        let present = Set(entries.map(\.student))
        for student in scope.roster?.students ?? [] where scope.contains(student.student) && !present.contains(student.student) {
            entries.append(.init(student: student.student, name: student.student, kind: .refused(reason: UnreadableFile.notHandedIn.reason)))
        }
        return entries.sorted { ($0.student, $0.name) < ($1.student, $1.name) }
    }

    /// What would become of each student, without grading anyone.
    package enum Plan: String, Sendable {
        case grade, unchanged, refused
        case notHandedIn = "not handed in"
    }

    /// What grading would do.
    package func plan() throws -> [(student: String, plan: Plan, reason: String?)] {
        try entries.map { entry in
            do {
                let submission = try read(entry)
                let isKnown = try !scope.gradesAgain && store?.recorded(key(submission.student, submission.hash)) != nil
                return (entry.student, isKnown ? .unchanged : .grade, nil)
            } catch let error as UnreadableFile {
                return (entry.student, error == .notHandedIn ? .notHandedIn : .refused, error.reason)
            }
        }
    }

    private func read(_ entry: ClassFolder.Entry) throws(UnreadableFile) -> SubmissionText {
        try folder.read(entry, exerciseName: files.exercises.name, ids: files.exercises.exercises.map(\.id))
    }

    private func key(_ student: String, _ hash: String) -> Gradebook.AttemptKey {
        .init(student: student, exerciseFile: files.exercises.name, submissionHash: hash, keyHash: files.preparation.hash)
    }

    /// Grades every submission that has not been graded as it is by the key as it is.
    ///
    /// No more is kept in memory than what is under way, however large the class.
    /// - Parameters:
    ///   - workers: Who grades. Where all is as it was, they are not even started.
    ///   - progress: Called after each submission.
    ///   - settled: Called with each grade once it is recorded, in the order of the students' names; where it was stopped, with those there are.
    ///   - diagnose: Called with what a process that died said at its end, for the teacher.
    /// - Throws: `KeyFailsItself`, `UnusableTeacherFiles`, `WorkerError`, `GradebookError`.
    package func run(
        by workers: WorkerCrew, progress: @escaping @Sendable (Progress) -> Void = { _ in },
        settled: @escaping @Sendable (SubmissionGrade) throws -> Void, diagnose: @escaping @Sendable (SubmissionText, String) -> Void
    ) async throws {
        let state = State(self, entries, progress: progress, settled: settled)
        if let first = try await state.next() {
            try await checkKey(by: workers)
            await state.putBack(first)
            try await workers.run(
                files.assignment, next: { try await state.next() },
                finished: { submission, graded in
                    try await state.take(submission, graded)
                    if !graded.trace.isEmpty { diagnose(submission, graded.trace) }
                })
        }
        try await state.tellRest()
    }

    /// Grades the key's own solutions: they must get all points.
    package func checkKey(by workers: WorkerCrew) async throws {
        var result = try await workers.grade([files.modelSubmission], by: files.assignment, revealsHidden: true)[0]
        // Killed from outside, or out of memory: that says nothing about the key.
        for _ in 1..<Self.keyTrials where Self.workerFailed(result.grade) {
            result = try await workers.grade([files.modelSubmission], by: files.assignment, revealsHidden: true)[0]
        }
        guard !Self.workerFailed(result.grade) else {
            throw WorkerError("the key could not be tried: \(result.grade.reason ?? "the worker failed")\n\(result.trace)")
        }
        guard result.grade.points < result.grade.outOf || result.grade.status != .graded else { return }
        var reasons = result.grade.exercises.flatMap { exercise in
            (exercise.reason.map { ["\(exercise.id): \($0)"] } ?? [])
                + exercise.checks.filter { !$0.passed }.map { "\(exercise.id), \($0.name): \($0.feedback)" }
        }
        if reasons.isEmpty, let reason = result.grade.reason { reasons = [reason] }
        throw KeyFailsItself(key: files.key.file, reasons: reasons)
    }

    /// How often the key is tried where the worker fails at it.
    private static let keyTrials = 3

    /// Whether no check was even begun.
    private static func workerFailed(_ grade: SubmissionGrade) -> Bool {
        grade.status == .graderError && grade.exercises.allSatisfy { $0.checks.isEmpty && $0.reason == grade.reason }
    }

    /// What the workers share: whose turn is next, and what came of those that had theirs.
    private actor State {
        let grading: ClassGrading
        let entries: [ClassFolder.Entry]
        let progress: @Sendable (Progress) -> Void
        let settled: @Sendable (SubmissionGrade) throws -> Void
        var nextIndex = 0
        var waiting: SubmissionText?
        var places: [String: Int] = [:]
        /// Settled, but not told yet, since one before it is under way: by place.
        var untold: [Int: SubmissionGrade] = [:]
        var told = 0
        var done = 0
        var unchanged = 0

        init(
            _ grading: ClassGrading, _ entries: [ClassFolder.Entry], progress: @escaping @Sendable (Progress) -> Void,
            settled: @escaping @Sendable (SubmissionGrade) throws -> Void
        ) {
            self.grading = grading
            self.entries = entries
            self.progress = progress
            self.settled = settled
        }

        /// The next submission that needs grading. Those that do not, and those that cannot be read, are settled on the way.
        func next() throws -> SubmissionText? {
            if let submission = waiting {
                waiting = nil
                return submission
            }
            while nextIndex < entries.count, !grading.isStopped() {
                let place = nextIndex
                let entry = entries[place]
                nextIndex += 1
                let submission: SubmissionText
                do {
                    submission = try grading.read(entry)
                } catch {
                    let isMissing = error == .notHandedIn
                    let grade = SubmissionGrade(
                        student: entry.student, file: entry.name, status: isMissing ? .notAttempted : .refused, reason: error.reason,
                        outline: grading.files.outline)
                    let kind = isMissing ? "missing" : "refused: " + error.reason
                    try settle(place, grade, hash: SHA256.hexDigest(of: kind), handedIn: nil, seconds: 0, isRecorded: false)
                    continue
                }
                let key = grading.key(submission.student, submission.hash)
                if !grading.scope.gradesAgain, let recorded = try grading.store?.recorded(key) {
                    unchanged += 1
                    var grade = recorded
                    grade.file = submission.path
                    try settle(place, grade, hash: submission.hash, handedIn: submission.handedIn, seconds: 0, isRecorded: true)
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
            try settle(place, graded.grade, hash: submission.hash, handedIn: submission.handedIn, seconds: graded.seconds, isRecorded: false)
        }

        private func settle(_ place: Int, _ grade: SubmissionGrade, hash: String, handedIn: Double?, seconds: Double, isRecorded: Bool) throws {
            let attempt = GradedAttempt(
                grade, as: grading.key(grade.student, hash), gradedAt: grading.clock(), handedIn: handedIn, seconds: seconds)
            // What is recorded already is told again, so that it counts again where a learner went back to an older version.
            try grading.store?.record(attempt, replacing: grading.scope.gradesAgain && !isRecorded)
            untold[place] = grade
            done += 1
            progress(Progress(done: done, total: entries.count, unchanged: unchanged))
            while let next = untold.removeValue(forKey: told) {
                told += 1
                try settled(next)
            }
        }

        /// Tells what came behind a place that was never settled, since the grading was stopped.
        func tellRest() throws {
            for place in untold.keys.sorted() {
                if let grade = untold.removeValue(forKey: place) { try settled(grade) }
            }
        }
    }
}
