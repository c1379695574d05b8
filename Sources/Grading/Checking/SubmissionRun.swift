import Lessons
import SwiftCells

/// The run of one submission: three modules in one session.
///
/// - `reference`: the exercise file's cells, each exercise answered by the key's first solution. It is there already (`GradingBench`).
/// - `student`: the same cells, each exercise answered by the learner. An exercise without an answer that runs is answered by the key, so
///   that the others can be graded.
/// - a module for each check, which declares nothing of either and sees both by their names: `student.mse`, `reference.mse`.
///
/// What a module declares (names, extensions, operators, conformances) is seen in that module alone. So a learner's `expectClose`,
/// `Tensor`, `abs` or `==` is not found where a check looks for its own.
final class SubmissionRun {
    private let bench: GradingBench
    let files: TeacherFiles
    let student: String
    let answers: [String: Answer]
    let revealsHidden: Bool
    let session: GradingSession
    /// The fuel used so far.
    private(set) var steps = 0

    private var reference: GradingSession.Module { bench.reference }
    private var learner = GradingSession.Module()
    /// The learner's module as it can run again.
    private var learnerCells: [CellSession.CompiledCell] = []
    /// What was there before the learner's module.
    private let mark: CellSession.GlobalsMark
    /// Answers that do not run, with what the learner should hear.
    private var failures: [String: String] = [:]
    /// Answers on which the grader itself fails.
    private var faults: [String: String] = [:]
    /// The learner's cells as the checker understood them.
    private var checked: [String: CheckedCell] = [:]
    /// What the learner's cells printed.
    private var outputs: [String: String] = [:]

    init(_ bench: GradingBench, student: String, answers: [String: Answer], revealsHidden: Bool) {
        self.bench = bench
        files = bench.files
        self.student = student
        self.answers = answers
        self.revealsHidden = revealsHidden
        session = bench.session
        mark = session.globalsMark
    }

    /// A grade for each exercise, in the file's order.
    func grades() -> [ExerciseGrade] {
        let isAnyGiven = answers.values.contains { if case .given = $0 { true } else { false } }
        let fault = bench.fault
        if isAnyGiven, fault == nil { makeLearner() }
        return files.exercises.exercises.map { exercise in
            switch answers[exercise.id] {
            case .given:
                if let fault = fault ?? faults[exercise.id] {
                    return ExerciseGrade(id: exercise.id, status: .graderError, reason: fault, outOf: exercise.points)
                }
                return grade(exercise)
            case .blank(let line):
                return ExerciseGrade(id: exercise.id, status: .notAttempted, reason: "line \(line) still has a blank (`____`)", outOf: exercise.points)
            case .refused(let reason):
                return ExerciseGrade(id: exercise.id, status: .refused, reason: reason, outOf: exercise.points)
            case nil:
                return ExerciseGrade(id: exercise.id, status: .refused, reason: "there is no cell for it", outOf: exercise.points)
            }
        }
    }

    // MARK: The modules

    /// Runs the exercise file with the learner's answers.
    private func makeLearner() {
        session.budget = .ofTrial(after: bench.cost, whole: session.wholeBudget)
        session.forgetFiles()
        bench.seed()
        for cell in bench.runnableCells {
            guard let id = cell.exercise else {
                // A cell of the teacher's that uses an answer may fail by it: the checks will say so.
                _ = runInLearner(cell.source)
                continue
            }
            if case .given(let source, _) = answers[id] {
                let before = learner
                let result = runInLearner(source)
                if result.outcome.succeeded {
                    checked[id] = result.checked
                    outputs[id] = result.outcome.output
                    continue
                }
                learner = before
                if let fault = result.outcome.errors.first(where: { $0.kind == .internalFault }) {
                    faults[id] = fault.message
                } else {
                    failures[id] = Feedback.text(of: result.outcome.errors)
                }
            }
            if let solution = files.key[id]?.solutions.first { _ = runInLearner(solution.source) }
        }
    }

    private func runInLearner(_ source: CellSource) -> GradingSession.Result {
        let result = session.run(source, in: &learner)
        steps += result.outcome.steps
        // What failed on its way did something before, and does it again.
        if let compiled = result.compiled { learnerCells.append(compiled) }
        return result
    }

    /// Puts the learner's module into its first state: nothing can be kept from one check for the next.
    private func restartLearner() {
        bench.restartIfChanged()
        session.budget = .ofTrial(after: bench.cost, whole: session.wholeBudget)
        session.clearGlobals(since: mark)
        session.forgetFiles()
        bench.seed()
        for cell in learnerCells { steps += session.run(again: cell).steps }
    }

    // MARK: An exercise

    private func grade(_ exercise: Exercise) -> ExerciseGrade {
        guard let entry = files.key[exercise.id] else {
            return ExerciseGrade(id: exercise.id, status: .graderError, reason: "the key does not have it", outOf: exercise.points)
        }
        if let failure = failures[exercise.id] ?? complaintAboutNames(exercise) {
            // It concerns the answer, not what a check looks at: so it may be told whole.
            let checks = entry.checks.map { CheckGrade(name: $0.name, passed: false, outOf: $0.points, feedback: failure, hidden: $0.isHidden) }
            return ExerciseGrade(id: exercise.id, checks: checks)
        }
        var grades: [CheckGrade] = []
        for (index, check) in entry.checks.enumerated() {
            // Each check meets the learner's code in its first state: nothing can be kept from one for the next.
            if index > 0 || isUsed { restartLearner() }
            isUsed = true
            switch run(check, of: exercise) {
            case .passed:
                grades.append(CheckGrade(name: check.name, passed: true, outOf: check.points, hidden: check.isHidden))
            case .failed(let feedback):
                grades.append(CheckGrade(name: check.name, passed: false, outOf: check.points, feedback: feedback, hidden: check.isHidden))
            case .fault(let reason):
                return ExerciseGrade(id: exercise.id, status: .graderError, reason: reason, outOf: exercise.points)
            }
        }
        return ExerciseGrade(id: exercise.id, checks: grades)
    }
    /// Whether a check has run since the learner's module was made.
    private var isUsed = false

    /// What `forbid` and `require` say about the answer.
    private func complaintAboutNames(_ exercise: Exercise) -> String? {
        guard !exercise.forbidden.isEmpty || !exercise.required.isEmpty, let cell = checked[exercise.id] else { return nil }
        let own = Set(checked.values.map { ObjectIdentifier($0.file) })
        func isOwn(_ declaration: Declaration) -> Bool { declaration.file.map { own.contains(ObjectIdentifier($0)) } ?? false }
        let uses = DeclarationUses(of: cell, follows: isOwn, bodyOf: session.body)
        let names = uses.names(isOwn: isOwn)
        let forbidden = exercise.forbidden.filter(names.contains)
        if !forbidden.isEmpty { return "This exercise is to be solved without " + Feedback.list(forbidden) + "." }
        let missing = exercise.required.filter { !names.contains($0) }
        return missing.isEmpty ? nil : "This exercise is to be solved with " + Feedback.list(missing) + "."
    }

    // MARK: A check

    private enum CheckOutcome {
        case passed
        case failed(feedback: String)
        case fault(String)
    }

    private func run(_ check: AnswerKey.Check, of exercise: Exercise) -> CheckOutcome {
        let recorder = CheckRecorder(seed: CheckSeed(student: student, exercise: exercise.id, check: check.name).seed(ofCase:))
        recorder.cellOutput = bench.outputs[exercise.id] ?? ""
        session.recorder = recorder
        let learnerFiles = session.files
        session.files = bench.referenceFiles.copy()
        session.budget = session.wholeBudget
        let compiled = bench.checks[exercise.id]?[check.name]
        var rehearsal = CellOutcome()
        let cost = session.cost {
            rehearsal = compiled.map(session.run(again:)) ?? session.run(check, helpers: files.key.helpers, student: bench.standIn, reference: reference).outcome
            return rehearsal.steps
        }
        steps += rehearsal.steps
        session.files = learnerFiles
        guard rehearsal.succeeded, recorder.fault == nil else {
            let why = recorder.fault ?? rehearsal.errors.first?.message ?? "it does not end"
            return .fault("the check `\(check.name)` fails with the key's own solution: \(why)")
        }
        session.budget = .ofTrial(after: cost, whole: session.wholeBudget)
        recorder.beginTrial()
        recorder.cellOutput = outputs[exercise.id] ?? ""
        let trial =
            compiled.flatMap { session.run(again: $0, with: learner) }
            ?? session.run(check, helpers: files.key.helpers, student: learner, reference: reference).outcome
        steps += trial.steps
        if let fault = trial.errors.first(where: { $0.kind == .internalFault }) { return .fault(fault.message) }
        if recorder.complaint == nil, trial.succeeded, recorder.isComplete(cases: check.cases) { return .passed }
        if check.isHidden, !revealsHidden { return .failed(feedback: check.feedback ?? "A hidden check did not pass.") }
        let asked = files.exercises.lesson.cells.first { $0.exercise == exercise.id }.map { Feedback.heads(of: $0.source) } ?? []
        let told = Feedback.text(of: recorder.complaint, trial, check: check, asked: asked)
        return .failed(feedback: [check.feedback, told].compactMap(\.self).joined(separator: "\n"))
    }
}
