import Glibc
import SwiftCells

/// What the system lets one submission's process use.
///
/// The verdict on a submission never hangs on these: the machine's own budgets (steps, bytes, depth) are counted, the same on every
/// machine, and bind long before. These stop what should be impossible: a fault of Gradual itself.
package struct WorkerLimits: Hashable, Codable, Sendable {
    /// Processor time, in seconds.
    package var processorSeconds: Int
    /// Wall-clock time, in seconds: for what waits instead of computing.
    package var wallSeconds: Double
    /// Address space, in bytes, on top of what the worker has mapped already.
    package var addressSpace: Int
    /// Bytes of the answer.
    package var answerBytes: Int

    /// What a submission is graded within as a rule.
    package static let submission = WorkerLimits(around: .submission)

    /// Puts the limits on the calling process, for good: it can open no file, write none, start no process, leave no core.
    ///
    /// - Parameter mappedBytes: The address space in use already.
    func applyToThisProcess(mappedBytes: Int) {
        // At the soft limit comes SIGXCPU, which tells why; at the hard one SIGKILL.
        set(RLIMIT_CPU, processorSeconds, hard: processorSeconds + 1)
        set(RLIMIT_AS, mappedBytes + addressSpace)
        set(RLIMIT_CORE, 0)
        set(RLIMIT_FSIZE, 0)
        set(RLIMIT_NOFILE, 0)
        // RLIMIT_NPROC, which Glibc's module leaves out.
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(6), &none)
    }

    private func set(_ resource: __rlimit_resource, _ value: Int, hard: Int? = nil) {
        var limit = rlimit(rlim_cur: rlim_t(value), rlim_max: rlim_t(hard ?? value))
        setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
    }

    /// The address space this process has in use: the first number of `/proc/self/statm`, in pages.
    static func mappedBytes() -> Int {
        let descriptor = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return 1 << 30 }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 64)
        let count = read(descriptor, &buffer, buffer.count)
        let digits = buffer.prefix(max(count, 0)).prefix { $0 >= 0x30 && $0 <= 0x39 }
        let pages = Int(String(decoding: digits, as: UTF8.self)) ?? 1 << 18
        return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    }
}

extension WorkerLimits {
    /// Limits that never bind before the budgets of cells do.
    ///
    /// A submission's live bytes may reach 512 MiB in a gigabyte or two; what the library routines beneath need comes on top. A minute of
    /// processor time is ten times what all budgets of steps together allow. Where cells get more, so does their process.
    package init(around cells: CellLimits) {
        let more = max(1, Double(cells.steps) / Double(CellLimits.submission.steps))
        processorSeconds = Int(min(60 * more, Self.mostSeconds))
        wallSeconds = min(120 * more, 2 * Self.mostSeconds)
        addressSpace = 2 << 30 + max(0, cells.liveBytes - CellLimits.submission.liveBytes)
        answerBytes = 4 << 20
    }

    /// A day, in seconds: more is no limit to anyone.
    private static let mostSeconds = 86_400.0
}
