import Synchronization
import TensorCells

/// A session that a thread of its own makes while the program reads its arguments and the lesson: a tenth of a short lesson's time.
///
/// ```swift
/// let ahead = SessionAhead()
/// let lesson = try Lesson.read(file)
/// LessonRunner.cells(within: .lesson, beginningWith: ahead).run(lesson)
/// ```
package final class SessionAhead: Sendable {
    /// That of the command that runs, if one is made for it.
    @TaskLocal package static var current: SessionAhead?

    /// Handed from the thread that makes it to the one that takes it, which waits for the first to end: they never use it at once.
    private struct Handed: @unchecked Sendable {
        let session: TensorSession
        var isTaken = false
    }

    private let thread = Mutex<LargeStack.Threads?>(nil)
    private let made = Mutex<Handed?>(nil)

    /// Begins to make a session.
    package init() {
        let started = LargeStack.start { [self] in
            let handed = Handed(session: TensorSession())
            made.withLock { $0 = handed }
        }
        thread.withLock { $0 = started }
    }

    /// The session, once it is made; nil where it was taken before.
    ///
    /// It is kept here as well: taking a session apart takes a fiftieth of a short lesson's time, for nothing where the process then ends.
    func take() -> TensorSession? {
        thread.withLock { thread in
            thread?.wait()
            thread = nil
        }
        let handed = made.withLock { made in
            defer { made?.isTaken = true }
            return made
        }
        guard let handed, !handed.isTaken else { return nil }
        return handed.session
    }
}
