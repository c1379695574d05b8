import Foundation
import Synchronization

/// How far long work is, on standard error: only on a terminal, and only once it has taken half a second.
final class ProgressBar: Sendable {
    private let verb: String
    private let start = ContinuousClock.now
    private let isShown = isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    private let state = Mutex((done: 0, isDrawn: false))

    private static let cells = 24

    /// - Parameter verb: what is done to each, such as "checked".
    init(_ verb: String) { self.verb = verb }

    /// Counts one more as done.
    func advance(of total: Int) {
        let isLate = ContinuousClock.now - start > .milliseconds(500)
        state.withLock { state in
            state.done += 1
            guard isShown, isLate, total > 0 else { return }
            state.isDrawn = true
            let filled = min(state.done, total) * Self.cells / total
            let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.cells - filled)
            FileHandle.standardError.write(Data("\r\(bar) \(state.done) of \(total) \(verb)\u{1B}[K".utf8))
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
