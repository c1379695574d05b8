import Foundation
import Lessons
import Rendering
import Synchronization

/// The cell that is running, and how far its loop is where it tells, on standard error where that is a terminal, once it has taken half
/// a second.
final class RunningNote: Sendable {
    private struct State {
        var next = 0
        var start = ContinuousClock.now
        var isDrawn = false
        var hasEnded = false
        /// How many items of how many a loop over `progress(…)` has begun.
        var progress: (done: Int, total: Int)?
    }

    /// For each cell that is run, what to call it.
    private let names: [(id: String, name: String)]
    private let state = Mutex(State())

    private static let patience = Duration.milliseconds(500)
    private static let pace = Duration.milliseconds(100)
    private static let cells = 16
    private static let wheel = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]

    init(_ lesson: Lesson) {
        let running = lesson.cells.filter { $0.mode != .norun }
        names = running.map { ($0.id, "the cell `\(VisibleText.line($0.id))` at line \($0.lines.lowerBound)") }
        guard isatty(STDERR_FILENO) == 1, ProcessInfo.processInfo.environment["TERM"] != "dumb" else { return }
        Task.detached { [weak self] in
            while let self, self.draw() { try await Task.sleep(for: Self.pace) }
        }
    }

    /// A loop of the running cell has begun its `done`th item of `total`; 0 where nobody knows how many there are.
    func tick(_ done: Int, _ total: Int) { state.withLock { $0.progress = (done, total) } }

    /// A cell begins to run.
    func begin(_ cell: String) {
        state.withLock { state in
            state.next = names.firstIndex { $0.id == cell } ?? state.next
            state.start = .now
            state.progress = nil
        }
    }

    /// A cell has run: the note leaves the screen while `body` writes, and then speaks of the next cell.
    func advance(past cell: CellTranscript, _ body: () -> Void) {
        state.withLock { state in
            Self.erase(&state)
            body()
            state.next = (names.firstIndex { $0.id == cell.id } ?? state.next) + 1
            state.start = .now
            state.progress = nil
        }
    }

    /// The run has ended: the note leaves the screen for good.
    func clear() {
        state.withLock { state in
            Self.erase(&state)
            state.hasEnded = true
        }
    }

    /// Draws the note anew; returns whether there may be more to say.
    private func draw() -> Bool {
        state.withLock { state in
            guard !state.hasEnded else { return false }
            let elapsed = ContinuousClock.now - state.start
            guard elapsed > Self.patience, names.indices.contains(state.next) else { return true }
            let turn = Self.wheel[Int(elapsed / Self.pace) % Self.wheel.count]
            let seconds = Int(elapsed / .seconds(1))
            let bar = state.progress.map { Self.bar($0.done, of: $0.total) + " " } ?? ""
            let text = "\(turn) \(bar)running \(names[state.next].name), \(seconds) s".prefix(CommandOutput.progressColumns)
            FileHandle.standardError.write(Data("\r\(text)\u{1B}[K".utf8))
            state.isDrawn = true
            return true
        }
    }

    /// `█████░░░░░ 5 of 10`, or the number alone where there is no total.
    private static func bar(_ done: Int, of total: Int) -> String {
        guard total > 0 else { return "\(done)" }
        let done = min(done, total)
        let filled = Int(Double(done) / Double(total) * Double(cells))
        return String(repeating: "█", count: filled) + String(repeating: "░", count: cells - filled) + " \(done) of \(total)"
    }

    private static func erase(_ state: inout State) {
        guard state.isDrawn else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
        state.isDrawn = false
    }
}
