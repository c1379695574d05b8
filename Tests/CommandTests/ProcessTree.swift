import Foundation

/// The processes that a command starts, and those that they start, as the system lists them.
enum ProcessTree {
    /// All that come from a process, as soon as there are as many as are waited for, or half a minute later.
    static func descendants(of process: Int32, awaiting count: Int) -> [Int32] {
        wait { descendants(of: process).count >= count }
        return descendants(of: process)
    }

    /// How many threads a process has; 0 where it is gone.
    static func threads(of process: Int32) -> Int {
        (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task").count) ?? 0
    }

    /// Whether none of them is left, at once or within half a minute.
    static func areGone(_ processes: [Int32]) -> Bool {
        wait { !processes.contains(where: isRunning) }
        return !processes.contains(where: isRunning)
    }

    private static func wait(for isReached: () -> Bool) {
        let start = ContinuousClock.now
        while !isReached(), ContinuousClock.now - start < .seconds(30) { Thread.sleep(forTimeInterval: 0.05) }
    }

    /// The state and the parent of a process; nil where there is none.
    private static func stat(_ process: Int32) -> (state: Substring, parent: Int32)? {
        guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8), let end = text.lastIndex(of: ")") else { return nil }
        let fields = text[text.index(after: end)...].split(separator: " ")
        return fields.count > 1 ? Int32(fields[1]).map { (fields[0], $0) } : nil
    }

    /// Whether a process is there, and not only its status left to be fetched.
    private static func isRunning(_ process: Int32) -> Bool { stat(process).map { $0.state != "Z" } ?? false }

    private static func descendants(of process: Int32) -> [Int32] {
        let all = ((try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []).compactMap { Int32($0) }
        let parents = all.compactMap { process in stat(process).map { (process, $0.parent) } }
        var found = [process], index = 0
        while index < found.count {
            found += parents.filter { $0.1 == found[index] }.map(\.0)
            index += 1
        }
        return Array(found.dropFirst())
    }
}
