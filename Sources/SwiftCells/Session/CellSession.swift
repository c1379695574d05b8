/// Runs the cells of one lesson, one after another, in one scope.
///
/// ```swift
/// let session = CellSession(library: .standard)
/// let outcome = session.run(CellSource("let x = 6 * 7\nx"))
/// outcome.value   // "42"
/// ```
///
/// A cell whose check fails changes nothing. One that fails while it runs leaves no names behind; what it did to values of
/// earlier cells stays done, as it would in a program. Not thread-safe: a session belongs to one thread at a time.
package final class CellSession {
    let checker: CellChecker
    let machine: Machine
    let compiler: Compiler
    private let limits: CellLimits
    /// Wraps each run of a cell on its thread: where a host installs state of its own, such as the engine's.
    private let host: (() -> Void) -> Void

    /// - Parameters:
    ///   - library: all that cells can use.
    ///   - limits: the budgets of each cell; that of live bytes is the session's.
    ///   - seed: of the generator behind `Int.random`, `shuffled` and the like.
    ///   - host: called for each cell with a closure that it must call once, on the same thread.
    package convenience init(
        library: CellLibrary = .standard, limits: CellLimits = .lesson, seed: UInt64 = 0, host: @escaping (() -> Void) -> Void = { $0() }
    ) {
        self.init(library: library, limits: limits, seed: seed, stackSlots: Machine.stackSlots, host: host)
    }

    /// - Parameter stackSlots: how many words and objects all calls under way may use together.
    init(library: CellLibrary, limits: CellLimits, seed: UInt64, stackSlots: Int, host: @escaping (() -> Void) -> Void) {
        self.limits = limits
        self.host = host
        let heap = Heap(limit: limits.liveBytes)
        machine = Machine(heap: heap, limits: limits, stackSlots: stackSlots)
        machine.random = RandomSource(seed: seed)
        checker = CellChecker(library: library.index, limits: limits)
        // The library's declarations mention one another in circles: read from here, each finds what it needs.
        _ = checker.libraryType("Int")
        compiler = Compiler(checker: checker, machine: machine, library: library)
    }

    deinit { checker.letGoOfDeclarations() }

    /// Cells to come, for another thread to parse while those before them run.
    package func cellsAhead(_ cells: [CellSource]) -> CellsAhead {
        let ahead = CellsAhead(cells, checker.surroundings)
        checker.ahead = ahead
        return ahead
    }

    /// The names that cells see. Putting another scope in its place lets the cells that follow see other names: modules of one session
    /// that do not see one another.
    package var scope: GlobalScope {
        get { checker.scope }
        set { checker.enter(newValue) }
    }

    /// Notes something the learner should know though the cell goes on, at the call of the cell's that is under way.
    package func warn(_ message: String) { machine.warn(message) }

    /// Where the session's values are counted.
    var heap: Heap { machine.heap }

    /// The cell that last passed the checker.
    package private(set) var lastCheckedCell: CheckedCell?

    /// A cell that was checked and compiled, ready to run again.
    package struct CompiledCell {
        let cell: CheckedCell
        fileprivate let source: CellSource
        fileprivate let routine: Int
    }

    /// The cell that was last compiled, whether it then failed or not.
    package private(set) var lastCompiledCell: CompiledCell?

    /// Runs a cell again, as it was compiled. Its variables get their initial values anew, its names stay as they are.
    package func run(again compiled: CompiledCell) -> CellOutcome {
        var outcome = CellOutcome()
        host { self.execute(compiled.cell, compiled.source, &outcome, routine: compiled.routine) }
        return outcome
    }

    /// The budget of steps of each cell that follows: at first that of the session's limits.
    package var stepLimit: Int {
        get { machine.stepLimit }
        set { machine.stepLimit = newValue }
    }

    /// How many global variables there are at one moment.
    package struct GlobalsMark: Hashable {
        fileprivate let words: Int
        fileprivate let objects: Int
    }

    package var globalsMark: GlobalsMark { GlobalsMark(words: compiler.globalWordCount, objects: compiler.globalObjectCount) }

    /// Takes their values from all global variables made since, as if none of their cells had run.
    package func clearGlobals(since mark: GlobalsMark) {
        machine.fuel = machine.stepLimit
        for index in mark.words..<max(mark.words, compiler.globalWordCount) { machine.globalWords[index] = 0 }
        for index in mark.objects..<max(mark.objects, compiler.globalObjectCount) { machine.globalObjects[index] = nil }
        machine.hasTrapped = false
    }

    /// Told by loops over `progress(…)`, on the thread of the run, how many items they have begun and how many there are, 0 where that is not
    /// known.
    package var onProgress: ((_ done: Int, _ total: Int) -> Void)? {
        get { machine.onProgress }
        set { machine.onProgress = newValue }
    }

    /// Seeds the generator behind `Int.random`, `shuffled` and the like.
    package func seedRandomSource(_ seed: UInt64) { machine.random = RandomSource(seed: seed) }

    /// Reads all declarations of the library now, which otherwise are read when they are first used: for a process that is about to be
    /// copied many times.
    package func readLibrary() {
        checker.library.readAll()
        // A fault in a declaration that no cell uses is no fault of the cell that runs next.
        checker.libraryFaults = []
    }

    /// The checked body of a function, where it has one.
    package func body(of function: FunctionDeclaration) -> TypedBody? { checker.body(of: function) }

    /// Checks, compiles and runs one cell.
    ///
    /// - Returns: what it printed and gave, or the errors that ended it. Never traps, whatever the cell.
    package func run(_ source: CellSource) -> CellOutcome {
        var outcome = CellOutcome()
        guard source.text.utf8.count <= limits.sourceBytes else {
            let place = FilePosition(line: source.firstLine, column: source.columnOffset + 1)
            outcome.errors = [
                CellDiagnostic(
                    .limit, "The cell is longer than \(limits.sourceBytes.grouped) bytes.", at: FileRange(place, place),
                    notes: [.init("Split it into several cells.")])
            ]
            return outcome
        }
        if let failure = machine.startFailure {
            let place = FilePosition(line: source.firstLine, column: source.columnOffset + 1)
            outcome.errors = [CellDiagnostic(.limit, Self.sentence(failure.message), at: FileRange(place, place), notes: failure.notes.map { .init($0) })]
            return outcome
        }
        let scope = checker.scope
        let cell: CheckedCell
        do throws(CheckFailure) {
            cell = try checker.check(source)
        } catch {
            outcome.errors = error.errors
            outcome.warnings = error.warnings
            return outcome
        }
        outcome.warnings = cell.warnings
        let globals = globalsMark
        lastCheckedCell = cell
        lastCompiledCell = nil
        host { self.execute(cell, source, &outcome) }
        if !outcome.succeeded {
            checker.scope = scope
            // The values of names that are gone go with them.
            clearGlobals(since: globals)
        }
        return outcome
    }

    private func execute(_ cell: CheckedCell, _ source: CellSource, _ outcome: inout CellOutcome, routine known: Int? = nil) {
        machine.output = CellOutputBuffer(limit: limits.outputBytes)
        machine.warnings = []
        machine.probes = [:]
        machine.fuel = machine.stepLimit
        machine.pendingFailure = nil
        machine.hasTrapped = false
        compiler.probedLines = source.probedLines
        compiler.probedFile = cell.file
        defer {
            compiler.probedLines = []
            compiler.probedFile = nil
        }
        do {
            let routine = try known ?? compiler.compile(cell)
            lastCompiledCell = CompiledCell(cell: cell, source: source, routine: routine)
            try machine.invoke(routine, prepare: { _, _ in }, finish: { _, _ in })
            // A failure in a `deinit` that ran last.
            if let pending = machine.pendingFailure {
                machine.pendingFailure = nil
                throw pending
            }
        } catch {
            let failure = machine.settled(machine.failure(from: error))
            outcome.errors.append(diagnostic(failure, cell))
        }
        outcome.steps = machine.stepLimit - max(0, machine.fuel)
        outcome.output = machine.output.text
        outcome.attachments = machine.output.attachments
        outcome.value = machine.probes[Machine.valueLine]?.last
        machine.probes[Machine.valueLine] = nil
        outcome.probes = machine.probes
        let place = FilePosition(line: source.firstLine, column: source.columnOffset + 1)
        outcome.warnings += machine.warnings.map { CellDiagnostic(.runtime, $0.message, at: $0.place ?? FileRange(place, place)) }
    }

    /// A failure as a diagnostic: at the innermost place that a learner wrote, with the calls around it.
    private func diagnostic(_ failure: CellFailure, _ cell: CheckedCell) -> CellDiagnostic {
        let kind: CellDiagnostic.Kind =
            switch failure.kind {
            case .runtime, .thrown: .runtime
            case .limit: .limit
            case .internalFault: .internalFault
            }
        let start = cell.file.position(at: 0)
        let range = failure.stack.lazy.compactMap(\.range).first ?? FileRange(start, start)
        var notes = failure.notes.map { CellDiagnostic.Note($0) }
        if let call = failure.stack.first(where: { $0.range != nil }), let remedy = RuntimeRemedy.note(for: failure.message, at: call.text) { notes.append(.init(remedy)) }
        if failure.kind == .internalFault {
            notes.append(.init("This is Gradual's own fault, not the cell's."))
        }
        let calls = failure.stack
        if calls.count > 1 {
            let shown = calls.count > 12 ? Array(calls.prefix(6)) + Array(calls.suffix(3)) : calls
            for (index, call) in shown.enumerated() where index + 1 < shown.count {
                // Each frame's place is where the call inside it happened: the note says who was called from there.
                let caller = shown[index + 1]
                notes.append(.init("in \(call.name.isEmpty ? "the cell" : call.name), called here", at: caller.range))
            }
        }
        return CellDiagnostic(kind, failure.isVerbatim ? failure.message : Self.sentence(failure.message), at: range, notes: notes)
    }

    /// A message as a sentence: a capital at its start, unless a name or value stands there, a full stop at its end.
    private static func sentence(_ message: String) -> String {
        guard let first = message.first, let word = message.split(separator: " ").first else { return message }
        let isName = ["nan", "inf"].contains(word) || word.dropFirst().contains { $0.isUppercase || $0 == "(" }
        var text = isName ? message : first.uppercased() + message.dropFirst()
        if let last = text.last, !".!?".contains(last), !last.isNewline { text += "." }
        return text
    }

    /// The session's names and global values at one moment.
    ///
    /// Values come back as they were; instances of classes are shared with the moment, not copied.
    package struct Snapshot {
        fileprivate let scope: GlobalScope
        fileprivate let words: [Int]
        fileprivate let objects: [AnyObject?]
    }

    /// Keeps the names and values there are, to run several continuations from one prefix.
    package func snapshot() -> Snapshot {
        Snapshot(
            scope: checker.scope, words: Array(UnsafeBufferPointer(start: machine.globalWords, count: compiler.globalWordCount)),
            objects: Array(UnsafeBufferPointer(start: machine.globalObjects, count: compiler.globalObjectCount)))
    }

    /// Puts the names and values of a snapshot of this session back.
    package func restore(_ snapshot: Snapshot) {
        checker.scope = snapshot.scope
        for (index, word) in snapshot.words.enumerated() { machine.globalWords[index] = word }
        for (index, object) in snapshot.objects.enumerated() { machine.globalObjects[index] = object }
        for index in snapshot.objects.count..<max(snapshot.objects.count, compiler.globalObjectCount) { machine.globalObjects[index] = nil }
        for index in snapshot.words.count..<max(snapshot.words.count, compiler.globalWordCount) { machine.globalWords[index] = 0 }
    }

    /// The cell's code and that of all it calls, as text: for developers of Gradual. Nothing runs.
    package func disassemble(_ source: CellSource) throws -> String {
        let before = machine.routineCount
        let scope = checker.scope
        defer { checker.scope = scope }
        let cell = try checker.check(source)
        _ = try compiler.compile(cell)
        try compiler.translateAll()
        let disassembler = Disassembler(machine: machine)
        return (before..<machine.routineCount).map { disassembler.describe($0) }.joined(separator: "\n")
    }
}
