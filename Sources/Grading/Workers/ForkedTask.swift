import Glibc
import Lessons

/// A piece of work done in a copy of this process that can do nothing but compute and answer.
///
/// A fork costs a fraction of a millisecond, and the copy has at once all that this process has prepared; an `exec` would have to
/// load the program and prepare it anew. What happens in the copy, a crash included, does not reach this process.
///
/// The calling process must have no other thread that runs any Swift: only the calling thread is copied, and a lock of Swift's runtime that
/// another one holds would be held in the copy for ever.
enum ForkedTask {
    /// How the work ended.
    enum Ending: Equatable {
        case answered([UInt8])
        /// It ended without an answer: what happened, and what it wrote to standard error.
        case died(reason: String, trace: String)
    }

    /// The work's end, and the processor time it took in seconds.
    struct Outcome {
        var ending: Ending
        var seconds: Double
    }

    /// How much of what a dying process says is kept.
    private static let traceBytes = 4096

    /// Does the work, and waits for it.
    ///
    /// - Parameters:
    ///   - mappedBytes: The address space that this process has in use, to which the limits add.
    ///   - work: Runs in the copy; what it returns is sent back.
    /// - Throws: `WorkerError` where the system gives no pipe or process.
    static func run(limits: WorkerLimits, mappedBytes: Int = WorkerLimits.mappedBytes(), _ work: () -> [UInt8]) throws(WorkerError) -> Outcome {
        let answer = try makePipe()
        let trace: (read: CInt, write: CInt)
        do { trace = try makePipe() } catch {
            close(answer.read)
            close(answer.write)
            throw error
        }
        // Looked up here once, not in each copy.
        _ = closeRange
        ParentDeath.prepare()
        fflush(nil)
        let parent = getpid()
        let child = fork()
        if child == 0 {
            ParentDeath.endsThisProcess(of: parent)
            become(limits, mappedBytes, answer: answer.write, trace: trace.write)
            let bytes = work()
            DescriptorBytes.write(bytes, to: answer.write)
            // No exit handlers and no buffers of the parent's: `_exit`, not `exit`.
            _exit(0)
        }
        close(answer.write)
        close(trace.write)
        defer {
            close(answer.read)
            close(trace.read)
        }
        guard child > 0 else { throw WorkerError("no process could be started: \(String(cString: strerror(errno)))") }
        return collect(child, limits, answer: answer.read, trace: trace.read)
    }

    /// Makes the copy harmless: no descriptor but its two pipes, no more of anything than the limits say.
    private static func become(_ limits: WorkerLimits, _ mappedBytes: Int, answer: CInt, trace: CInt) {
        dup2(trace, 2)
        closeAll(but: 2, answer)
        // A trap must end the process with its signal, whatever handlers were inherited.
        for number in [SIGTERM, SIGPIPE, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGXCPU] { signal(number, SIG_DFL) }
        // A thread of a larger program may have had them blocked.
        var all = sigset_t()
        sigfillset(&all)
        sigprocmask(SIG_UNBLOCK, &all, nil)
        limits.applyToThisProcess(mappedBytes: mappedBytes)
    }

    /// Closes every descriptor of this process but two. Without a list of them: the first one of a process takes longer than the closing.
    private static func closeAll(but one: CInt, _ other: CInt) {
        let (low, high) = (CUnsignedInt(min(one, other)), CUnsignedInt(max(one, other)))
        if let closeRange, low == 0 || closeRange(0, low - 1, 0) == 0, high <= low + 1 || closeRange(low + 1, high - 1, 0) == 0, closeRange(high + 1, .max, 0) == 0 {
            return
        }
        for descriptor in openDescriptors() where descriptor != one && descriptor != other { close(descriptor) }
    }

    /// Closes all descriptors of a range, in one call. Linux has it since 5.9; it is looked up by its name since Swift's Glibc does not declare it.
    private static let closeRange = dlsym(nil, "close_range").map {
        unsafeBitCast($0, to: (@convention(c) @Sendable (CUnsignedInt, CUnsignedInt, CInt) -> CInt).self)
    }

    /// The descriptors of this process: from the system's list of them, since their table may have room for a million.
    private static func openDescriptors() -> [CInt] {
        guard let folder = opendir("/proc/self/fd") else { return Array(0..<getdtablesize()) }
        defer { closedir(folder) }
        var descriptors: [CInt] = []
        while let entry = readdir(folder) {
            let digits = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if let descriptor = CInt(String(decoding: digits, as: UTF8.self)), descriptor != dirfd(folder) { descriptors.append(descriptor) }
        }
        return descriptors
    }

    private static func collect(_ child: pid_t, _ limits: WorkerLimits, answer: CInt, trace: CInt) -> Outcome {
        let deadline = now() + limits.wallSeconds
        var bytes: [UInt8] = []
        var said: [UInt8] = []
        var openPipes = [pollfd(fd: answer, events: Int16(POLLIN), revents: 0), pollfd(fd: trace, events: Int16(POLLIN), revents: 0)]
        var killed: String?
        while killed == nil, openPipes.contains(where: { $0.fd >= 0 }) {
            let left = deadline - now()
            guard left > 0 else {
                killed = "it did not end within \(seconds(limits.wallSeconds))"
                break
            }
            let ready = poll(&openPipes, nfds_t(openPipes.count), CInt(min(left * 1000 + 1, 1e9)))
            if ready < 0, errno != EINTR {
                killed = "its answer could not be waited for: \(String(cString: strerror(errno)))"
                break
            }
            guard ready > 0 else { continue }
            for index in openPipes.indices where openPipes[index].fd >= 0 && openPipes[index].revents != 0 {
                var part: [UInt8] = []
                let count = DescriptorBytes.read(from: openPipes[index].fd, appendingTo: &part)
                if count > 0 {
                    if index == 0 { bytes += part } else if said.count < traceBytes { said += part }
                } else if count == 0 || errno != EINTR {
                    // poll passes over negative descriptors.
                    openPipes[index].fd = -1
                }
            }
            if bytes.count > limits.answerBytes { killed = "its answer is longer than \(limits.answerBytes >> 20) MiB" }
        }
        if killed != nil { kill(child, SIGKILL) }
        var status: CInt = 0
        var usage = rusage()
        while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
        let ending: Ending
        if let killed {
            ending = .died(reason: killed, trace: text(said))
        } else if status & 0x7F != 0 {
            ending = .died(reason: describe(signal: status & 0x7F, limits), trace: text(said))
        } else if status != 0 {
            ending = .died(reason: "it ended with status \(status >> 8 & 0xFF)", trace: text(said))
        } else {
            ending = .answered(bytes)
        }
        return Outcome(ending: ending, seconds: time(usage.ru_utime) + time(usage.ru_stime))
    }

    private static func describe(signal: CInt, _ limits: WorkerLimits) -> String {
        switch signal {
        case SIGXCPU: "it used more than \(seconds(Double(limits.processorSeconds))) of processor time"
        case SIGKILL: "it was killed from outside"
        case SIGILL, SIGTRAP, SIGABRT: "the grader trapped (signal \(signal))"
        case SIGSEGV, SIGBUS: "the grader crashed (signal \(signal))"
        default: "it was ended by signal \(signal)"
        }
    }

    private static func seconds(_ value: Double) -> String {
        value == value.rounded() ? "\(Int(value)) seconds" : "\(value) seconds"
    }

    private static func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.prefix(traceBytes), as: UTF8.self)
    }

    private static func time(_ value: timeval) -> Double {
        Double(value.tv_sec) + Double(value.tv_usec) / 1e6
    }

    /// The processor time that this process has taken, in seconds.
    static func processorSeconds() -> Double {
        var value = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &value)
        return Double(value.tv_sec) + Double(value.tv_nsec) / 1e9
    }

    /// A clock that no one can set: a deadline must hold when the system's time jumps.
    private static func now() -> Double {
        var value = timespec()
        clock_gettime(CLOCK_MONOTONIC, &value)
        return Double(value.tv_sec) + Double(value.tv_nsec) / 1e9
    }

    static func makePipe() throws(WorkerError) -> (read: CInt, write: CInt) {
        var ends: [CInt] = [0, 0]
        guard pipe(&ends) == 0 else { throw WorkerError("no pipe could be made: \(String(cString: strerror(errno)))") }
        return (ends[0], ends[1])
    }
}
