import Foundation
import SwiftCells
import TensorCells

/// What a step of the engine's built-ins takes: their charges are fair where it is about as long as a simple instruction's 2.5 ns.
enum ChargeBenchmark {
    /// Measures each expression of a file: what they share, a line `---`, an expression a line, `N` standing for a size.
    static func run(_ path: String) -> Bool {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return fail("\(path) cannot be read") }
        let parts = text.components(separatedBy: "\n---\n")
        guard parts.count == 2 else { return fail("\(path) has no line ---") }
        var rows: [(nanoseconds: Double, text: String)] = []
        for size in [64, 4096, 262_144] {
            let session = TensorSession(seed: 0)
            if let error = session.run(CellSource("let N = \(size)\n" + parts[0])).errors.first { return fail("\(path):\(error.range.start.line - 1): \(error.message)") }
            for expression in parts[1].split(separator: "\n") {
                var count = 1
                while true {
                    let start = clock()
                    let outcome = session.run(CellSource("for _ in 0..<\(count) { let v: Any = (\(expression)) as Any; _ = v }"))
                    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
                    if let error = outcome.errors.first {
                        if error.kind != .limit { return fail("\(expression): \(error.message)") }
                    } else if seconds < 0.05, count < 1 << 20 {
                        // Checking and compiling it is not what is asked for.
                        count *= seconds < 0.005 ? 10 : 3
                        continue
                    }
                    rows.append((seconds * 1e9 / Double(max(outcome.steps, 1)), "\(expression), N = \(size)"))
                    break
                }
            }
        }
        for row in rows.sorted(by: { $0.nanoseconds > $1.nanoseconds }) { print(String(format: "%10.2f ns a step", row.nanoseconds), row.text, separator: "  ") }
        return true
    }

    private static func fail(_ message: String) -> Bool {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        return false
    }
}
