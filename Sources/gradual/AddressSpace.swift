import Foundation

/// The addresses that the system lets this process use.
enum AddressSpace {
    /// What starting takes: libraries, the stacks of a session, and what the C library sets aside for a thread.
    private static let least: UInt64 = 700_000_000
    /// What OpenBLAS and the C library ask for besides, for each processor.
    private static let leastForProcessor: UInt64 = 200_000_000
    /// What cells must be able to hold for a lesson to be worth starting.
    private static let leastForCells: UInt64 = 128_000_000

    /// The addresses that may be used; nil where nothing limits them.
    private static var most: UInt64? {
        var limit = rlimit()
        // The greatest number stands for no limit.
        return getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 && limit.rlim_cur != .max ? UInt64(limit.rlim_cur) : nil
    }

    private static var leastWithoutCells: UInt64 { least + leastForProcessor * UInt64(ProcessInfo.processInfo.processorCount) }

    /// How many bytes cells may hold so that the system's own refusal, which would end the process, comes after the budget's: a quarter of
    /// what is left, since starting may take more, and objects more addresses than they count. Nil where nothing limits them.
    static var roomForCells: Int? { most.map { Int(clamping: ($0 - min($0, leastWithoutCells)) / 4) } }

    /// Ends the program with a message where a limit leaves it less: OpenBLAS asks again and again for what it is not given, and the libraries
    /// beneath do not look whether they were given anything.
    static func require() {
        guard let most else { return }
        let needed = leastWithoutCells + leastForCells
        guard most < needed else { return }
        let text = """
            Error: This process may use \(most / 1_000_000) MB of addresses, but gradual needs \(needed / 1_000_000) MB to start.
            Raise the limit (ulimit -v), or remove it: what lessons and submissions use is limited by gradual itself.

            """
        // Not by `exit`, which would wait for OpenBLAS's threads.
        FileHandle.standardError.write(Data(text.utf8))
        _exit(2)
    }
}
