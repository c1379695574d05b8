import Autograd
import SwiftCells

/// Runs the cells of one lesson with the engine at hand: its generator, its grad mode and its meters are the session's own.
///
/// ```swift
/// let session = TensorSession(seed: 0)
/// session.run(CellSource("Tensor.randn(2)")).value   // "tensor([ 1.5410, -0.2934])"
/// ```
///
/// A session belongs to one thread at a time; sessions on several threads know nothing of each other.
package final class TensorSession {
    /// How much of the engine's work weighs as much as a step of the machine: a hundred multiplications of a product of matrices take a
    /// nanosecond, and the engine counts all else by those.
    package static let elementOperationsPerStep = 500

    private let engine: EngineState
    private let cells: CellSession
    private let limits: CellLimits

    /// - Parameters:
    ///   - seed: where the random numbers start; PyTorch's default seed where nil.
    ///   - limits: the budgets. The engine's work on tensors has a budget of its own: ``elementOperationsPerStep`` for each
    ///     step that the cell may take.
    ///   - library: what cells can use; ``TensorCells/library``, or more.
    ///   - readable: folders whose files cells may read, with all below: the lesson's own, say. What cells save stays in memory.
    package init(
        seed: Int? = nil, limits: CellLimits = .lesson, library: CellLibrary = TensorCells.library, readable: [String] = []
    ) {
        let engine = EngineState()
        engine.byteLimit = limits.liveBytes
        self.engine = engine
        self.limits = limits
        let cells = CellSession(library: library, limits: limits) { body in engine.installed(body) }
        engine.warningSink = { [unowned cells] in cells.warn($0) }
        self.cells = cells
        prepare(seed: seed, readable: readable)
    }

    /// Says where the random numbers start and what cells may read, for a session that was made before that was known. It must not have run a
    /// cell.
    package func prepare(seed: Int?, readable: [String]) {
        engine.files = SessionFiles(readable: readable, byteLimit: limits.liveBytes / 2)
        if let seed { engine.installed { manualSeed(seed) } }
        cells.seedRandomSource(UInt64(bitPattern: Int64(seed ?? 0)))
    }

    /// Checks, compiles and runs one cell. Never traps, whatever the cell.
    package func run(_ source: CellSource) -> CellOutcome {
        let before = engine.work
        let (allowance, overflow) = limits.steps.multipliedReportingOverflow(by: Self.elementOperationsPerStep)
        engine.workLimit = overflow || allowance > .max - before ? .max : before + allowance
        var outcome = cells.run(source)
        outcome.steps += (engine.work - before) / Self.elementOperationsPerStep
        return outcome
    }

    /// Cells to come, for another thread to parse while those before them run.
    package func cellsAhead(_ sources: [CellSource]) -> CellsAhead? { cells.cellsAhead(sources) }

    /// Told by loops over `progress(…)` how many items they have begun, and how many there are: 0 where that is not known.
    package var onProgress: ((_ done: Int, _ total: Int) -> Void)? {
        get { cells.onProgress }
        set { cells.onProgress = newValue }
    }

    /// The built-ins that the cell which last passed the checker uses, by the names that ``TensorCells/library`` documents them under.
    package var builtinsUsed: [String] { cells.builtinsUsed }

    /// Where the random numbers of a session stand.
    package struct RandomPlace: Hashable, Codable, Sendable {
        /// The seed last set.
        package var seed: Int
        /// How many 32-bit draws were made since.
        package var draws: Int

        /// - Parameters:
        ///   - seed: The seed last set.
        ///   - draws: How many 32-bit draws were made since.
        package init(seed: Int, draws: Int) {
            self.seed = seed
            self.draws = draws
        }
    }

    /// Where the random numbers stand, if a program can be brought there by drawing that many again.
    package var randomPlace: RandomPlace? {
        engine.generator.drawsSinceSeed(atMost: Self.mostDrawsCounted).map { RandomPlace(seed: engine.generator.seed, draws: $0) }
    }

    /// How many draws are counted: what takes about a tenth of a second.
    private static let mostDrawsCounted = 50_000_000

    /// The machine's code of a cell and of all it calls, as text, for developers of Gradual; nothing runs.
    /// - Throws: what the checker finds wrong with the cell.
    package func disassemble(_ source: CellSource) throws -> String { try cells.disassemble(source) }
}
