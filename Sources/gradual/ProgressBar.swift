import Foundation
import Synchronization

/// How far long work is, on standard error: only on a terminal, and only once it has taken half a second.
final class ProgressBar: Sendable {
    private let verb: String
    private let start = ContinuousClock.now
    private let isShown = isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    private let state = Mutex((done: 0, lastDraw: ContinuousClock.now, isDrawn: false))

    /// The bar's widest and narrowest form; where there is no room for either the numbers stand alone.
    private static let mostCells = 24, fewestCells = 5

    /// - Parameter verb: what is done to each, such as "checked".
    init(_ verb: String) { self.verb = verb }

    /// Counts one more as done.
    func advance(of total: Int) {
        show(state.withLock { state in state.done += 1; return state.done }, of: total)
    }

    /// Shows how many are done, and about how long the rest will take.
    func show(_ done: Int, of total: Int) {
        let now = ContinuousClock.now
        let elapsed = now - start
        guard isShown, total > 0, elapsed > .milliseconds(500) else { return }
        state.withLock { state in
            guard !state.isDrawn || now - state.lastDraw > .milliseconds(100) || done == total else { return }
            state.lastDraw = now
            state.isDrawn = true
            let left = done > 0 ? Int((elapsed / .seconds(1)) / Double(done) * Double(total - done) + 0.5) : 0
            let numbers = "\(done) of \(total) \(verb), \(left) s left"
            let cells = min(Self.mostCells, CommandOutput.progressColumns - numbers.count - 1)
            let filled = min(done, total) * max(0, cells) / total
            let bar = cells < Self.fewestCells ? "" : String(repeating: "█", count: filled) + String(repeating: "░", count: cells - filled) + " "
            let line = (bar + numbers).prefix(CommandOutput.progressColumns)
            FileHandle.standardError.write(Data("\r\(line)\u{1B}[K".utf8))
        }
    }

    /// Takes the bar off the screen.
    func clear() {
        state.withLock { state in
            if state.isDrawn { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
            state.isDrawn = false
        }
    }
}
