/// The proof of a teacher's key: what must be true of it before anyone is graded by it.
///
/// 1. The starter, as learners get it, does not pass.
/// 2. Every solution gets all points.
/// 3. Every answer that is known to be wrong loses the checks it names, and no others.
package struct KeyTest: Sendable {
    /// One submission made from the key, and what must come of it.
    package struct Trial: Sendable {
        /// What must come of it.
        package enum Expectation: Hashable, Sendable {
            case doesNotPass
            case allPoints
            /// Exactly these checks of the exercise fail.
            case fails([String])
        }

        /// The exercise it is about; the others are answered by their solutions.
        package var exercise: String
        /// What it is, for messages: "the starter", "the solution in line 5".
        package var title: String
        /// What must come of it.
        package var expectation: Expectation
        /// What is handed in for it.
        package var submission: SubmissionText
    }

    /// What came of a trial.
    package struct Verdict: Sendable {
        /// What was tried.
        package var trial: Trial
        /// What is not as it must be; nil where all is.
        package var complaint: String?
    }

    /// The exercise file and the key that is proved.
    package var files: TeacherFiles

    /// - Parameter files: The exercise file and the key that is proved.
    package init(_ files: TeacherFiles) {
        self.files = files
    }

    /// Everything that must be tried, exercise by exercise.
    package var trials: [Trial] {
        var trials: [Trial] = []
        for exercise in files.exercises.exercises {
            guard let entry = files.key[exercise.id] else { continue }
            func trial(_ title: String, _ expectation: Trial.Expectation, _ source: SubmissionText.File) -> Trial {
                var submission = files.modelSubmission
                submission.files.removeAll { $0.name == source.name }
                submission.files.append(source)
                submission.student = "\(exercise.id), \(title)"
                return Trial(exercise: exercise.id, title: title, expectation: expectation, submission: submission)
            }
            let name = exercise.id + ".swift"
            trials.append(trial("the starter", .doesNotPass, .init(name: name, files.exercises.starter(of: exercise).source)))
            for solution in entry.solutions {
                trials.append(trial("the solution in line \(solution.line)", .allPoints, .init(name: name, solution.source)))
            }
            for answer in entry.wrongAnswers {
                trials.append(trial("the wrong answer in line \(answer.line)", .fails(answer.fails), .init(name: name, answer.source)))
            }
        }
        return trials
    }

    /// Tries everything by workers.
    package func run(by workers: WorkerCrew) async throws -> [Verdict] {
        let trials = trials
        let results = try await workers.grade(trials.map(\.submission), by: files.assignment, revealsHidden: true)
        return zip(trials, results).map { Verdict(trial: $0, complaint: Self.complaint($0, $1.grade)) }
    }

    /// What is not as the trial expects.
    static func complaint(_ trial: Trial, _ grade: SubmissionGrade) -> String? {
        guard let exercise = grade.exercises.first(where: { $0.id == trial.exercise }) else {
            return grade.reason ?? "it was not graded"
        }
        switch exercise.status {
        case .notAttempted:
            return trial.expectation == .doesNotPass ? nil : "it has a blank (`____`) in it"
        case .refused, .graderError:
            return exercise.reason ?? "it was not graded"
        case .graded: break
        }
        let failed = exercise.checks.filter { !$0.passed }
        func told(_ checks: [CheckGrade]) -> String {
            checks.map { "\($0.name)" + ($0.feedback.isEmpty ? "" : ": " + $0.feedback) }.joined(separator: "\n")
        }
        switch trial.expectation {
        case .doesNotPass:
            return failed.isEmpty ? "it passes: a learner would get all points for nothing" : nil
        case .allPoints:
            return failed.isEmpty ? nil : "it does not get all points\n" + told(failed)
        case .fails(let names):
            let wanted = Set(names)
            let missed = exercise.checks.filter { wanted.contains($0.name) && $0.passed }.map(\.name)
            let surplus = failed.filter { !wanted.contains($0.name) }
            var complaints: [String] = []
            if !missed.isEmpty { complaints.append("it must fail, but passes: " + missed.joined(separator: ", ")) }
            if !surplus.isEmpty { complaints.append("it fails checks that it does not name\n" + told(surplus)) }
            return complaints.isEmpty ? nil : complaints.joined(separator: "\n")
        }
    }
}
