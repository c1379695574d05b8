import Foundation
import SwiftCells

// language-benchmarks FILE …   runs each program as one cell, prints its output, and on standard error two processor times in
//                              seconds: of making it ready (checking and compiling it and the library it uses), and of running it

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
