import Autograd
import SwiftCells
import TensorCells

/// The session that a submission runs in: modules that do not see one another, and checks that see two of them by name.
final class GradingSession {
    /// What the cells of a module have declared so far. A value: a copy can be put back.
    struct Module {
        fileprivate var scope = GlobalScope()
    }

    /// What a cell may use.
    struct Budget {
        /// Steps of the machine.
        var steps: Int
        /// Element operations of the engine.
        var engineWork: Int

        /// A fiftieth of the whole, or fifty times what the reference used for the same, up to the whole. So an answer that never ends costs
        /// little, however many checks it meets, and one that is much slower than the reference still passes.
        static func ofTrial(after cost: Budget, whole: Budget) -> Budget {
            func allowance(_ cost: Int, _ whole: Int) -> Int { cost > whole / 50 ? whole : max(whole / 50, 50 * cost) }
            return Budget(steps: allowance(cost.steps, whole.steps), engineWork: allowance(cost.engineWork, whole.engineWork))
        }
    }

    /// What came of a cell.
    struct Result {
        var outcome: CellOutcome
        /// The cell as the checker understood it; nil where it did not.
        var checked: CheckedCell?
        /// The cell as it can run again; nil where it could not be compiled.
        var compiled: CellSession.CompiledCell?
    }

    /// A check with its helpers, compiled for one `student`.
    struct CompiledCheck {
        fileprivate var cells: [CellSession.CompiledCell]
        /// Its own module.
        fileprivate var module: Module
        /// What it calls of `student`, where another module can take its place.
        fileprivate var replaceable: ReplaceableFunctions?
    }

    /// What notes the expectations of the check under way.
    var recorder: CheckRecorder {
        get { slot.recorder }
        set { slot.recorder = newValue }
    }

    private let session: CellSession
    private let state: EngineState
    private let slot: RecorderSlot

    /// What a cell may use that nothing is known of: of the engine, with a submission's budgets, a second's work, or two.
    let wholeBudget: Budget
    /// What each cell that follows may use.
    var budget: Budget {
        didSet { session.stepLimit = budget.steps }
    }

    init(limits: CellLimits) {
        let slot = RecorderSlot()
        let state = EngineState()
        state.byteLimit = limits.liveBytes
        // What the engine would warn of on standard error.
        state.warningSink = { _ in }
        var checks = CheckLibrary.make { slot.recorder }
        checks.reserve()
        var library = TensorCells.library
        library.append(checks)
        session = CellSession(library: library, limits: limits) { body in state.installed(body) }
        self.slot = slot
        self.state = state
        let (work, isTooMuch) = limits.steps.multipliedReportingOverflow(by: TensorSession.elementOperationsPerStep)
        wholeBudget = Budget(steps: limits.steps, engineWork: isTooMuch ? .max : work)
        budget = wholeBudget
        fileBytes = limits.liveBytes / 2
        forgetFiles()
    }

    /// The files that the cells have saved: in memory, and those of the disk are out of reach.
    var files: SessionFiles {
        get { fileStore }
        set {
            fileStore = newValue
            state.files = newValue
        }
    }
    private var fileStore = SessionFiles(readable: [], byteLimit: 0)
    private let fileBytes: Int

    /// Takes from the cells what they have saved.
    func forgetFiles() { files = SessionFiles(readable: [], byteLimit: fileBytes) }

    /// What a piece of work uses.
    func cost(of work: () -> Int) -> Budget {
        let before = state.work
        let steps = work()
        return Budget(steps: steps, engineWork: state.work - before)
    }

    /// Seeds the generators, as a lesson's `seed=` does; PyTorch's default seed where nil.
    func seed(_ seed: Int?) {
        state.installed { manualSeed(seed ?? Self.defaultSeed) }
        session.seedRandomSource(UInt64(bitPattern: Int64(seed ?? 0)))
    }

    /// Reads the whole library, for a process that is about to be copied.
    func readLibrary() { session.readLibrary() }

    var globalsMark: CellSession.GlobalsMark { session.globalsMark }

    /// Takes their values from all global variables made since.
    func clearGlobals(since mark: CellSession.GlobalsMark) { session.clearGlobals(since: mark) }
    private static let defaultSeed = 67_280_421_310_721

    /// Runs a cell in a module.
    func run(_ source: CellSource, in module: inout Module) -> Result {
        prepareEngine()
        session.scope = module.scope
        let outcome = session.run(source)
        module.scope = session.scope
        return Result(outcome: outcome, checked: outcome.succeeded ? session.lastCheckedCell : nil, compiled: session.lastCompiledCell)
    }

    /// Runs a cell again, as it was compiled.
    @discardableResult
    func run(again cell: CellSession.CompiledCell) -> CellOutcome {
        prepareEngine()
        return session.run(again: cell)
    }

    /// Runs a check again, as it was compiled.
    func run(again check: CompiledCheck) -> CellOutcome {
        session.scope = check.module.scope
        var outcome = CellOutcome()
        for cell in check.cells {
            let steps = outcome.steps
            outcome = run(again: cell)
            outcome.steps += steps
            if !outcome.succeeded { break }
        }
        return outcome
    }

    /// Runs a check again with another module in the place of its `student`; nil, and nothing done, where it must be compiled for that one.
    func run(again check: CompiledCheck, with student: Module) -> CellOutcome? {
        check.replaceable.flatMap { session.replacing($0, by: student.scope) { run(again: check) } }
    }

    /// Runs a check, all its cases, in a module of its own.
    ///
    /// - Parameters:
    ///   - helpers: What checks share; runs ahead of it, in the same module.
    ///   - student: What the check calls `student`.
    ///   - reference: What it calls `reference`.
    /// - Returns: What came of it, and the check as it can run again where it came to its end.
    func run(_ check: AnswerKey.Check, helpers: [CellSource], student: Module, reference: Module) -> (outcome: CellOutcome, compiled: CompiledCheck?) {
        var scope = GlobalScope()
        scope.seesReservedEntries = true
        scope.addModule(student.scope, named: "student")
        scope.addModule(reference.scope, named: "reference")
        var module = Module(scope: scope)
        var steps = 0
        var cells: [CellSession.CompiledCell] = []
        for helper in helpers {
            let result = run(Self.shifted(helper), in: &module)
            steps += result.outcome.steps
            guard result.outcome.succeeded, let compiled = result.compiled else { return (result.outcome, nil) }
            cells.append(compiled)
        }
        var source = check.source
        // Every case in one loop, so that the check is compiled once. The head stands on the line above the check's first.
        source.text = "for gradualCase in 0..<\(check.cases) { beginCase(gradualCase)\n\(source.text)\n}"
        source.firstLine -= 1
        var result = run(Self.shifted(source), in: &module)
        result.outcome.steps += steps
        guard result.outcome.succeeded, let compiled = result.compiled else { return (result.outcome, nil) }
        cells.append(compiled)
        return (result.outcome, CompiledCheck(cells: cells, module: module, replaceable: ReplaceableFunctions(of: student.scope, usedBy: cells)))
    }

    /// The checked body of a function.
    func body(of function: FunctionDeclaration) -> TypedBody? { session.body(of: function) }

    /// The key's lines are numbered beyond those of any learner's file, so that what is told of an error tells them apart.
    private static func shifted(_ source: CellSource) -> CellSource {
        var shifted = source
        shifted.firstLine += Feedback.keyLineOffset
        return shifted
    }

    private func prepareEngine() {
        // A learner's cell may have left them otherwise.
        state.isGradEnabled = true
        state.isAnomalyDetectionEnabled = false
        let (limit, isTooMuch) = state.work.addingReportingOverflow(budget.engineWork)
        state.workLimit = isTooMuch ? .max : limit
    }
}

/// Where the check functions find the recorder of the check under way.
///
/// Unchecked: a session, its library and this belong to one thread.
private final class RecorderSlot: @unchecked Sendable {
    var recorder = CheckRecorder { _ in 0 }
}
