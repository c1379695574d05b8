import Glibc
import Lessons

/// A copy of this process that answers lines with lines.
///
/// The calling process must have no other thread that runs any Swift: only the calling thread is copied, and a lock of Swift's runtime that
/// another one holds would be held in the copy for ever.
struct ForkedServer {
    private let child: pid_t
    /// This process, and the one that started it.
    private let own: pid_t, parent: pid_t
    private let requests: CInt
    private let answersEnd: CInt
    private var answers: LineReader

    /// Starts the copy.
    ///
    /// - Parameters:
    ///   - closing: Descriptors that the copy must not keep: where they end, this process alone decides.
    ///   - serve: Runs in the copy: reads lines from the first descriptor and writes a line to the second for each, until there are no more.
    /// - Throws: `WorkerError` where the system gives no pipe or process.
    init(closing: [CInt], _ serve: (CInt, CInt) throws(WorkerError) -> Void) throws(WorkerError) {
        let down = try ForkedTask.makePipe()
        let up: (read: CInt, write: CInt)
        do { up = try ForkedTask.makePipe() } catch {
            close(down.read)
            close(down.write)
            throw error
        }
        ParentDeath.prepare()
        fflush(nil)
        (own, parent) = (getpid(), getppid())
        child = fork()
        if child == 0 {
            ParentDeath.endsThisProcess(of: own)
            for descriptor in [down.write, up.read] + closing { close(descriptor) }
            do throws(WorkerError) { try serve(down.read, up.write) } catch { _exit(1) }
            // No exit handlers and no buffers of the parent's: `_exit`, not `exit`.
            _exit(0)
        }
        close(down.read)
        close(up.write)
        (requests, answersEnd) = (down.write, up.read)
        answers = LineReader(descriptor: up.read)
        guard child > 0 else {
            close(requests)
            close(answersEnd)
            throw WorkerError("no process could be started: \(String(cString: strerror(errno)))")
        }
    }

    /// Passes a line on and waits for its answer; nil where the copy has ended.
    ///
    /// Where the process that started this one is gone meanwhile, nobody wants the answer: this one ends, and the copy with it.
    mutating func ask(_ line: [UInt8]) -> [UInt8]? {
        guard DescriptorBytes.write(line + [0x0A], to: requests) else { return nil }
        var end = pollfd(fd: answersEnd, events: Int16(POLLIN), revents: 0)
        while poll(&end, 1, Self.pace) <= 0 {
            if getppid() != parent { _exit(1) }
        }
        return answers.next()
    }

    /// How often it is looked whether anybody is still there, in milliseconds.
    private static let pace: CInt = 500

    /// Tells the copy that no more comes, and waits for its end.
    func end() {
        close(requests)
        close(answersEnd)
        var status: CInt = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
    }
}
