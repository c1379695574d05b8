import Synchronization

/// Cells that one thread parses while another runs those before them: a tenth of the time of a short lesson.
///
/// Each is parsed as if no cell before it declared an operator or a type that a builder makes. A session looks whether that is so when the
/// cell's turn comes, and parses it again where it is not.
package final class CellsAhead: Sendable {
    /// What a cell's tree depends on beside its text.
    struct Surroundings: Equatable, Sendable {
        var nestingLimit: Int
        var operators: OperatorTable
        var modules: Set<String>
        /// Types that a closure with a list of values makes, with the type of the values.
        var builders: [String: String]
    }

    typealias Lowered = (statements: [StatementNode], diagnostics: [SourceDiagnostic], operators: OperatorTable, imports: Set<String>)

    /// A tree on its way from the thread that made it to the one that takes it out: never in the hands of both.
    private struct Parsed: @unchecked Sendable { let lowered: Lowered }

    private struct Progress {
        /// By the cells' places in the list.
        var parsed: [Int: Parsed] = [:]
        var isCancelled = false
    }

    private let cells: [CellSource]
    private let surroundings: Surroundings
    private let progress = Mutex(Progress())

    init(_ cells: [CellSource], _ surroundings: Surroundings) {
        self.cells = cells
        self.surroundings = surroundings
    }

    /// Parses the cells, one after the other. To be called on a thread of its own, whose stack holds deeply nested text.
    package func parse() {
        for (index, cell) in cells.enumerated() {
            guard progress.withLock({ !$0.isCancelled }) else { return }
            let parsed = Parsed(lowered: surroundings.lower(SourceFile(cell)))
            progress.withLock { $0.parsed[index] = parsed }
        }
    }

    /// Ends ``parse()`` after the cell that it is at.
    package func cancel() { progress.withLock { $0.isCancelled = true } }

    /// The tree of a cell, which is then the caller's alone; nil where it is not parsed yet, or depends on something else.
    func take(_ cell: CellSource, _ surroundings: Surroundings) -> Lowered? {
        guard surroundings == self.surroundings, let index = cells.firstIndex(where: { $0.firstLine == cell.firstLine && $0.text == cell.text }) else { return nil }
        return progress.withLock { $0.parsed.removeValue(forKey: index) }?.lowered
    }
}

extension CellsAhead.Surroundings {
    /// Parses a text.
    func lower(_ file: SourceFile) -> CellsAhead.Lowered {
        SyntaxLowering.lower(file, nestingLimit: nestingLimit, operators: operators, modules: modules, builders: builders)
    }
}
