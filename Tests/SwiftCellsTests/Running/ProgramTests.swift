import Foundation
import Testing

@testable import SwiftCells

/// Runs every program under `Programs`, one behaviour a file, against the expectations written in it.
///
/// - `// expect: TEXT` a line that the program prints, in order; at the end of a line of code or on its own.
/// - `// error: TEXT` on the line where an error is expected whose message contains the text.
/// - `// note: TEXT` behind it: a note of that error contains the text. `// at: TEXT` behind that: just this is underlined.
/// - `// fails: TEXT` the running program ends with a failure on this line whose message contains the text.
/// - `// ---` begins a new cell of the same session.
struct ProgramTests {
    /// One file of the folder.
    struct Program: CustomTestStringConvertible, Sendable {
        var name: String
        var text: String

        var testDescription: String { name }

        /// What follows the text of an error, and is no part of it.
        private static let remarks = [" // note: ", " // at: "]

        var expectedOutput: [String] { marks("// expect: ").map(\.text) + [] }

        /// The lines that carry a mark, with what follows it; a line may carry several.
        func marks(_ mark: String) -> [(line: Int, text: String)] {
            var result: [(line: Int, text: String)] = []
            for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                let texts = line.components(separatedBy: mark).dropFirst().map { text in Self.remarks.reduce(text) { $0.components(separatedBy: $1)[0] } }
                if let last = texts.last {
                    for text in texts.dropLast() { result.append((index + 1, text.trimmingCharacters(in: .whitespaces))) }
                    result.append((index + 1, last))
                } else if line.hasSuffix(mark.dropLast()) { result.append((index + 1, "")) }
            }
            return result
        }

        var cells: [CellSource] {
            var result: [CellSource] = []
            var lines: [Substring] = []
            var first = 1
            for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if line == "// ---" {
                    result.append(CellSource(lines.joined(separator: "\n"), firstLine: first))
                    lines = []
                    first = index + 2
                } else {
                    lines.append(line)
                }
            }
            result.append(CellSource(lines.joined(separator: "\n"), firstLine: first))
            return result
        }
    }

    static let folder: URL = {
        if let other = ProcessInfo.processInfo.environment["GRADUAL_PROGRAMS"] { return URL(filePath: other) }
        return URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Programs")
    }()

    static let programs: [Program] = {
        guard let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else { return [] }
        return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }.compactMap { url in
            guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
            return Program(name: url.path.replacingOccurrences(of: folder.path + "/", with: ""), text: text)
        }
    }()

    @Test func thereArePrograms() { #expect(!Self.programs.isEmpty) }

    /// What a session was made of, which is to go with it.
    private struct Remains {
        weak var checker: CellChecker?
        weak var compiler: Compiler?
        weak var machine: Machine?
        let declarations: [DeclarationAnchor]

        init(_ session: CellSession) {
            (checker, compiler, machine, declarations) = (session.checker, session.compiler, session.machine, session.checker.noted)
        }
    }

    private func run(_ program: Program) -> (output: String, errors: [CellDiagnostic], remains: Remains) {
        var limits = CellLimits.submission
        limits.steps = 2_000_000_000
        let session = CellSession(limits: limits)
        let outcomes = program.cells.map(session.run)
        return (outcomes.map(\.output).joined(), outcomes.flatMap(\.errors), Remains(session))
    }

    @Test(arguments: programs) func behavesAsWritten(_ program: Program) {
        let (output, errors, remains) = run(program)
        let left = remains.declarations.compactMap { $0.declaration?.name }
        #expect(!remains.declarations.isEmpty && left.isEmpty, "\(program.name) leaves declarations behind: \(Set(left).sorted().prefix(20))")
        #expect(remains.checker == nil && remains.compiler == nil && remains.machine == nil, "\(program.name) leaves its session behind")
        var printed = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if printed.last == "" { printed.removeLast() }
        #expect(printed == program.expectedOutput, "the output of \(program.name)")
        var unexpected = errors
        for expected in program.marks("// error: ") + program.marks("// fails: ") {
            let index = unexpected.firstIndex { $0.range.start.line == expected.line && (expected.text.isEmpty || $0.message.contains(expected.text)) }
            #expect(index != nil, "\(program.name):\(expected.line): no error that contains \"\(expected.text)\"")
            if let index { unexpected.remove(at: index) }
        }
        for expected in program.marks("// note: ") {
            let notes = errors.filter { $0.range.start.line == expected.line }.flatMap(\.notes).map(\.message)
            #expect(notes.contains { $0.contains(expected.text) }, "\(program.name):\(expected.line): the notes are \(notes)")
        }
        for expected in program.marks("// at: ") {
            let lines = program.text.components(separatedBy: "\n")
            let marked = errors.map(\.range).filter { $0.start.line == expected.line && $0.end.line == expected.line }.map { String(lines[expected.line - 1].dropFirst($0.start.column - 1).prefix($0.end.column - $0.start.column)) }
            #expect(marked.contains(expected.text), "\(program.name):\(expected.line): underlined is \(marked)")
        }
        for error in unexpected {
            Issue.record("\(program.name):\(error.range.start.line):\(error.range.start.column): \(error.kind.rawValue): \(error.message) \(error.notes.map(\.message))")
        }
    }
}
