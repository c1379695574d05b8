import Lessons

/// A lesson shown piece by piece while it runs: prose and code as far as the cell that is running, each cell once it has run.
/// Put together, the pieces are what ``TerminalRenderer/render()`` gives of the finished run.
package struct LivePage: Sendable {
    private var renderer: TerminalRenderer
    /// The blocks that are shown already.
    private var shown = 0
    private var isBegun = false
    /// For each cell the block of the page it stands in, on its own or within a list or a quote.
    private let blockOfCell: [Int: Int]

    /// A page of a lesson of which nothing has run yet.
    package init(lesson: Lesson, options: TerminalOptions) {
        let cells = lesson.cells.map { CellTranscript(id: $0.id, line: $0.lines.lowerBound) }
        let transcript = Transcript(file: lesson.file, title: lesson.title, status: .notRun, seconds: 0, cells: cells)
        renderer = TerminalRenderer(lesson: lesson, transcript: transcript, options: options)
        var places: [Int: Int] = [:]
        for (number, block) in lesson.blocks.enumerated() {
            for cell in block.cells { places[cell] = number }
        }
        blockOfCell = places
    }

    /// What stands above the first cell that runs.
    package mutating func begin() -> String { showBlocks(until: blockOfNextCell(from: 0)) }

    /// A cell has run: it is shown, and what follows it as far as the next one.
    package mutating func show(_ cell: CellTranscript) -> String {
        guard let index = renderer.lesson.cells.firstIndex(where: { $0.id == cell.id }) else { return "" }
        renderer.transcript.cells[index] = cell
        // Below a cell that failed nothing runs; what is said of the rest is known at the end.
        guard cell.status != .failed else { return "" }
        return showBlocks(until: blockOfNextCell(from: index + 1))
    }

    /// The run has ended: what is left of the page, and the line that closes it.
    package mutating func finish(_ transcript: Transcript) -> String {
        renderer.transcript = transcript
        return showBlocks(until: renderer.lesson.blocks.count) + (isBegun ? "\n" : "") + renderer.text(of: renderer.closingLines())
    }

    /// The block that holds the next cell to run: nothing from there on can be shown before it has.
    private func blockOfNextCell(from index: Int) -> Int {
        let next = renderer.lesson.cells.indices.dropFirst(index).first { renderer.lesson.cells[$0].mode != .norun }
        return next.flatMap { blockOfCell[$0] } ?? renderer.lesson.blocks.count
    }

    private mutating func showBlocks(until end: Int) -> String {
        guard end > shown else { return "" }
        let text = renderer.renderBlocks(shown..<end)
        shown = end
        guard !text.isEmpty else { return "" }
        defer { isBegun = true }
        return (isBegun ? "\n" : "") + text
    }
}

extension Block {
    /// The cells in this block, however deep.
    fileprivate var cells: [Int] {
        switch self {
        case .cell(let index): [index]
        case .quote(let blocks), .footnoteDefinition(_, _, let blocks): blocks.flatMap(\.cells)
        case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.cells) }
        case .heading, .paragraph, .code, .table, .html, .math, .thematicBreak: []
        }
    }
}
