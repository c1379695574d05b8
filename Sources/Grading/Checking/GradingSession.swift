import Autograd
import SwiftCells
import TensorCells

/// The session that a submission runs in: modules that do not see one another, and checks that see two of them by name.
final class GradingSession {
    /// What the cells of a module have declared so far. A value: a copy can be put back.
    struct Module {
        fileprivate var scope = GlobalScope()
    }

    /// What came of a cell.
    struct Result {
        var outcome: CellOutcome
        /// The cell as the checker understood it; nil where it did not.
        var checked: CheckedCell?
    }

    /// What notes the expectations of the check under way.
    var recorder: CheckRecorder {
        get { slot.recorder }
        set { slot.recorder = newValue }
    }

    private let session: CellSession
    private let state: EngineState
    private let slot: RecorderSlot

    /// Element operations of the engine that a cell may ask for: a second's work, or two.
    private static let engineWork = 2_000_000_000

    init(limits: CellLimits = .submission) {
        let slot = RecorderSlot()
        let state = EngineState()
        state.byteLimit = limits.liveBytes
        var checks = CheckLibrary.make { slot.recorder }
        checks.reserve()
        var library = TensorCells.library
        library.append(checks)
        session = CellSession(library: library, limits: limits) { body in state.installed(body) }
        self.slot = slot
        self.state = state
    }

    /// Seeds the generator, as a lesson's `seed=` does; PyTorch's default seed where nil.
    func seed(_ seed: Int?) {
        state.installed { manualSeed(seed ?? Self.defaultSeed) }
    }
    private static let defaultSeed = 67_280_421_310_721

    /// Runs a cell in a module.
    func run(_ source: CellSource, in module: inout Module) -> Result {
        prepareEngine()
        session.scope = module.scope
        let outcome = session.run(source)
        module.scope = session.scope
        return Result(outcome: outcome, checked: outcome.succeeded ? session.lastCheckedCell : nil)
    }

    /// Runs a check, all its cases, in a module of its own.
    ///
    /// - Parameters:
    ///   - helpers: What checks share; runs ahead of it, in the same module.
    ///   - student: What the check calls `student`.
    ///   - reference: What it calls `reference`.
    func run(_ check: AnswerKey.Check, helpers: [CellSource], student: Module, reference: Module) -> CellOutcome {
        var scope = GlobalScope()
        scope.seesReservedEntries = true
        scope.addModule(student.scope, named: "student")
        scope.addModule(reference.scope, named: "reference")
        var module = Module(scope: scope)
        var steps = 0
        for helper in helpers {
            let result = run(Self.shifted(helper), in: &module)
            steps += result.outcome.steps
            if !result.outcome.succeeded { return result.outcome }
        }
        var source = check.source
        // Every case in one loop, so that the check is compiled once. The head stands on the line above the check's first.
        source.text = "for gradualCase in 0..<\(check.cases) { beginCase(gradualCase)\n\(source.text)\n}"
        source.firstLine -= 1
        var outcome = run(Self.shifted(source), in: &module).outcome
        outcome.steps += steps
        return outcome
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
        state.workLimit = state.work + Self.engineWork
    }
}

/// Where the check functions find the recorder of the check under way.
///
/// Unchecked: a session, its library and this belong to one thread.
private final class RecorderSlot: @unchecked Sendable {
    var recorder = CheckRecorder { _ in 0 }
}
