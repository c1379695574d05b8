import Foundation
import SwiftCells

// language-benchmarks FILE …   runs each program as one cell, prints its output, and on standard error two processor times in
//                              seconds: of making it ready (checking and compiling it and the library it uses), and of running it
// language-benchmarks --charges FILE   runs each expression of FILE (declarations for all, a line ---, an expression a line) until its
//                              steps are used up, and prints how many millions of steps a second that took, slowest first: built-ins
//                              whose charges are fair take as long a step as simple instructions do

func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(1)
}

/// Runs `body` and returns its result with the processor time it took, in seconds.
func timed<R>(_ body: () -> R) -> (R, Double) {
    let start = clock()
    let result = body()
    return (result, Double(clock() - start) / Double(CLOCKS_PER_SEC))
}

/// Measures what the steps of each expression take.
func measureCharges(_ path: String) {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { fail("\(path) cannot be read") }
    let parts = text.components(separatedBy: "\n---\n")
    guard parts.count == 2 else { fail("\(path) has no line ---") }
    var limits = CellLimits.submission
    limits.steps = 40_000_000
    let session = CellSession(limits: limits)
    if let error = session.run(CellSource(parts[0])).errors.first { fail("\(path):\(error.range.start.line): \(error.message)") }
    var rows: [(rate: Double, expression: Substring)] = []
    for expression in parts[1].split(separator: "\n") {
        // Checking and compiling it takes the same the first time, in which it runs once.
        let (once, making) = timed { session.run(CellSource("do { let v = \(expression); _ = v }")) }
        if let error = once.errors.first {
            guard error.kind == .limit else { fail("\(expression): \(error.message)") }
            // Long enough by itself.
            rows.append((Double(once.steps) / max(making, 1e-6) / 1e6, expression))
            continue
        }
        let (outcome, whole) = timed { session.run(CellSource("while true { let v = \(expression); _ = v }")) }
        guard outcome.errors.first?.kind == .limit else { fail("\(expression) does not use up its steps") }
        rows.append((Double(outcome.steps) / max(whole - making, 1e-6) / 1e6, expression))
    }
    for row in rows.sorted(by: { $0.rate < $1.rate }) { print(String(format: "%8.0f", row.rate), row.expression, separator: "  ") }
}

if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "--charges" {
    measureCharges(CommandLine.arguments[2])
    exit(0)
}

for path in CommandLine.arguments.dropFirst() {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { fail("\(path) cannot be read") }
    let session = CellSession(limits: .lesson)
    // The library's protocols are read before: they are the same for every cell of a lesson.
    _ = session.run(CellSource("0"))
    let (first, whole) = timed { session.run(CellSource(text)) }
    if let error = first.errors.first { fail("\(path):\(error.range.start.line): \(error.message)") }
    guard let compiled = session.lastCompiledCell else { fail("\(path) was not compiled") }
    // As the others run code that is compiled already, so does this one.
    let (second, running) = timed { session.run(again: compiled) }
    guard second.succeeded, second.output == first.output else { fail("\(path) does not run again as it did") }
    print(second.output, terminator: "")
    FileHandle.standardError.write(Data("\(max(0, whole - running)) \(running)\n".utf8))
}
