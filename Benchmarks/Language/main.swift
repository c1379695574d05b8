import Foundation
import SwiftCells

// language-benchmarks FILE …   runs each program as one cell, prints its output, and on standard error the processor time of
//                              checking, compiling and running it, in seconds

func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(1)
}

for path in CommandLine.arguments.dropFirst() {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { fail("\(path) cannot be read") }
    let session = CellSession(limits: .lesson)
    // The library is read before: it is the same for every cell of a lesson.
    _ = session.run(CellSource("0"))
    let start = clock()
    let outcome = session.run(CellSource(text))
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    print(outcome.output, terminator: "")
    if let error = outcome.errors.first { fail("\(path):\(error.range.start.line): \(error.message)") }
    FileHandle.standardError.write(Data("\(seconds)\n".utf8))
}
