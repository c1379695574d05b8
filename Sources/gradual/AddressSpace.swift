import Foundation

/// The addresses that the system lets this process use.
enum AddressSpace {
    /// What starting takes: libraries, the stacks of a session, and what the C library sets aside for a thread.
    private static let least: UInt64 = 700_000_000
    /// What OpenBLAS and the C library ask for besides, for each processor.
    private static let leastForProcessor: UInt64 = 200_000_000

    /// Ends the program with a message where a limit leaves it less: OpenBLAS asks again and again for what it is not given, and the libraries
    /// beneath do not look whether they were given anything.
    static func require() {
        var limit = rlimit()
        // The greatest number stands for no limit.
        guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0, limit.rlim_cur != .max else { return }
        let needed = least + leastForProcessor * UInt64(ProcessInfo.processInfo.processorCount)
        guard limit.rlim_cur < needed else { return }
        let text = """
            Error: This process may use \(limit.rlim_cur / 1_000_000) MB of addresses, but gradual needs \(needed / 1_000_000) MB to start.
            Raise the limit (ulimit -v), or remove it: what lessons and submissions use is limited by gradual itself.

            """
        // Not by `exit`, which would wait for OpenBLAS's threads.
        FileHandle.standardError.write(Data(text.utf8))
        _exit(2)
    }
}
