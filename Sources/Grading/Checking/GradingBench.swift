import Lessons
import SwiftCells
import TensorCells

/// What is the same for every submission to an exercise file, made ready once: a session, the reference in a module of it, and again in a
/// second one that stands in for the learner's, and each check compiled for these two.
///
/// A worker prepares one, and is then copied for each submission: with it the library's declarations, the reference and the checks
/// are there at once, which would otherwise take ten times as long as the submission itself.
final class GradingBench {
    let files: TeacherFiles
    let session: GradingSession
    private(set) var reference = GradingSession.Module()
    /// The reference once more: what checks call `student` until a learner's module takes its place.
    private(set) var standIn = GradingSession.Module()
    /// The cells of both as they can run again.
    private var referenceCells: [CellSession.CompiledCell] = []
    private var standInCells: [CellSession.CompiledCell] = []
    private let start: CellSession.GlobalsMark
    /// Why the teacher's files do not even run; nil where they do.
    private(set) var fault: String?
    /// What the reference's cells of the exercises printed.
    private(set) var outputs: [String: String] = [:]
    /// What the reference's cells use.
    private(set) var cost = GradingSession.Budget(steps: 0, engineWork: 0)
    /// What the reference's cells have saved.
    private(set) var referenceFiles: SessionFiles
    /// By exercise and check: those that came to their end.
    private(set) var checks: [String: [String: GradingSession.CompiledCheck]] = [:]

    /// - Parameter session: One that nothing has run in yet, with the budgets that the files are graded within; nil for a new one.
    init(_ files: TeacherFiles, in session: GradingSession? = nil) {
        let session = session ?? GradingSession(limits: files.preparation.cellLimits)
        self.files = files
        self.session = session
        referenceFiles = session.files
        start = session.globalsMark
        fault = run(in: &reference, &referenceCells) ?? run(in: &standIn, &standInCells)
        guard fault == nil else { return }
        hasVariables = session.globalsMark != start
        rehearse()
        restart()
    }

    /// Whether the reference has variables, which checks may change.
    private var hasVariables = false

    /// Puts the reference and its stand-in into their first state, where something may have changed that.
    func restartIfChanged() {
        if hasVariables { restart() }
    }

    private func restart() {
        session.clearGlobals(since: start)
        session.forgetFiles()
        seed()
        session.budget = session.wholeBudget
        for cell in standInCells { session.run(again: cell) }
        session.forgetFiles()
        seed()
        cost = session.cost { referenceCells.reduce(0) { $0 + session.run(again: $1).steps } }
        referenceFiles = session.files
    }

    /// The cells that run, in order.
    var runnableCells: [Cell] {
        files.exercises.lesson.cells.filter { $0.mode == .run || $0.mode == .hide }
    }

    func seed() { session.seed(files.exercises.lesson.settings.seed) }

    /// Runs the exercise file with the key's solutions. Returns what fails: the fault of the teacher's files, not of any learner.
    private func run(in module: inout GradingSession.Module, _ cells: inout [CellSession.CompiledCell]) -> String? {
        seed()
        session.forgetFiles()
        for cell in runnableCells {
            let source = cell.exercise.flatMap { files.key[$0]?.solutions.first?.source } ?? cell.source
            let result = session.run(source, in: &module)
            if let compiled = result.compiled { cells.append(compiled) }
            if let id = cell.exercise { outputs[id] = result.outcome.output }
            if let error = result.outcome.errors.first, cell.mode != .throwing {
                let place = cell.exercise.map { "the key's solution of `\($0)`" } ?? "the exercise file's cell in line \(cell.lines.lowerBound)"
                return "\(place) fails in line \(error.range.start.line): \(error.message)"
            }
        }
        return nil
    }

    /// Compiles every check, by running it as it will run: each meets all variables in their first state.
    private func rehearse() {
        for entry in files.key.entries {
            for check in entry.checks {
                restartIfChanged()
                session.recorder = CheckRecorder(seed: CheckSeed(student: "", exercise: entry.id, check: check.name).seed(ofCase:))
                session.recorder.cellOutput = outputs[entry.id] ?? ""
                let result = session.run(check, helpers: files.key.helpers, student: standIn, reference: reference)
                if let compiled = result.compiled { checks[entry.id, default: [:]][check.name] = compiled }
            }
        }
    }
}
