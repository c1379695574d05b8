import Glibc
import Lessons
import SwiftCells
import Synchronization

extension Worker {
    /// A worker process from its start to its end.
    ///
    /// Requests come on standard input and answers go to standard output, which nothing else must write to: what else is printed goes
    /// where standard error goes. The work is done on one thread with a large stack, which the forked copies have too.
    ///
    /// - Parameter preparesForMany: Whether the whole library is read, and all that a copy would do for the first time done, ahead of the
    ///   first request.
    package static func main(preparesForMany: Bool) throws(WorkerError) {
        let output = dup(1)
        guard output >= 0, dup2(2, 1) >= 0 else { throw WorkerError("standard output cannot be used: \(String(cString: strerror(errno)))") }
        // A parent that is gone shows as an error of the write.
        signal(SIGPIPE, SIG_IGN)
        // Ctrl-C reaches the whole group of processes; what is under way is ended all the same, and recorded.
        signal(SIGINT, SIG_IGN)
        let failure = Mutex<WorkerError?>(nil)
        LargeStack.run {
            do throws(WorkerError) {
                // First, so that what it leaves free in memory is used again: the less a worker has, the faster it is copied.
                if preparesForMany { try WarmUp.run() }
                func session(within limits: CellLimits) -> GradingSession {
                    let session = GradingSession(limits: limits)
                    if preparesForMany { session.readLibrary() }
                    return session
                }
                let usual = session(within: .submission)
                try serve(input: 0, output: output) { preparation throws(UnusableFiles) in
                    let grader = CellGrader(try TeacherFiles(preparation))
                    grader.prepare(in: preparation.cellLimits == .submission ? usual : session(within: preparation.cellLimits))
                    return grader
                }
            } catch {
                failure.withLock { $0 = error }
            }
        }
        if let error = failure.withLock({ $0 }) { throw error }
    }
}
