import Foundation
import Testing

@testable import SwiftCells

/// What is written in the program files is what swiftc makes of them: whether they are Swift, what they print, where they trap.
///
/// `verified.txt` beside the programs keeps the contents that swiftc has confirmed, so that a run compiles what is new or changed and
/// a sample of the rest, another one each day. `GRADUAL_SWIFTC=all` compiles everything and writes the record anew.
///
/// Not compared: what Gradual refuses though swiftc accepts it (the folder `refused`, or a line `// swiftc: accepts`), and files with
/// a line `// swiftc: skip REASON`.
@Suite(.serialized)
struct ProgramComparisonTests {
    static let comparesAll = ProcessInfo.processInfo.environment["GRADUAL_SWIFTC"] == "all"
    /// New programs compiled in one run without asking: enough for a day's work, little enough to wait for.
    static let newLimit = 24
    static let sampleSize = 8

    static let recordFile = ProgramTests.folder.appending(path: "verified.txt")

    /// What has been confirmed, by the hash of the contents.
    static let record: Set<String> = {
        guard let text = try? String(contentsOf: recordFile, encoding: .utf8) else { return [] }
        return Set(text.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) })
    }()

    static let comparable = ProgramTests.programs.filter { program in
        !program.name.hasPrefix("refused/") && !program.text.contains("// swiftc: accepts") && !program.text.contains("// swiftc: skip")
            && !program.text.contains("import Autograd")
    }

    /// FNV-1a of a program's text.
    static func hash(_ text: String) -> String {
        let value = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(value, radix: 16)
    }

    @Test(.enabled(if: SwiftCompiler.installed != nil, "\(SwiftCompiler.missing)"))
    func swiftcSaysTheSame() async throws {
        let compiler = try #require(SwiftCompiler.installed)
        let programs = Self.comparesAll ? Self.comparable : Self.selection()
        let confirmed = try await withThrowingTaskGroup(of: (ProgramTests.Program, [String]).self) { group in
            var waiting = programs[...]
            func add() {
                guard let program = waiting.popFirst() else { return }
                group.addTask { (program, try Self.disagreements(program, compiler)) }
            }
            add()
            add()
            var confirmed: [ProgramTests.Program] = []
            for try await (program, problems) in group {
                if problems.isEmpty { confirmed.append(program) }
                for problem in problems { Issue.record("\(program.name): \(problem)") }
                add()
            }
            return confirmed
        }
        guard Self.comparesAll else { return }
        let lines = confirmed.sorted { $0.name < $1.name }.map { "\(Self.hash($0.text)) \($0.name)" }
        try Data(("# Confirmed by \(compiler.version)\n" + lines.joined(separator: "\n") + "\n").utf8).write(to: Self.recordFile)
    }

    /// What no one has confirmed yet, and a sample of the rest that changes from day to day.
    private static func selection() -> [ProgramTests.Program] {
        let (old, new) = (comparable.filter { record.contains(hash($0.text)) }, comparable.filter { !record.contains(hash($0.text)) })
        let day = Int(Date().timeIntervalSince1970 / 86_400)
        let sample = old.isEmpty ? [] : (0..<min(sampleSize, old.count)).map { old[(day &* sampleSize + $0) % old.count] }
        return Array(new.prefix(newLimit)) + sample
    }

    #if canImport(Glibc)
    private static let plainLibrary = "Glibc"
    #else
    private static let plainLibrary = "Darwin"
    #endif

    /// How swiftc's verdict differs from what the file expects.
    private static func disagreements(_ program: ProgramTests.Program, _ compiler: SwiftCompiler) throws -> [String] {
        try SwiftCompiler.withFolder { folder in
            // A module that is imported changes what others' members mean: programs are compiled with the one they ask for. What is ambiguous
            // only with that one is compiled with the other.
            let modules = program.text.contains("import Foundation") ? ["Foundation", plainLibrary] : [plainLibrary, "Foundation"]
            func compile(with module: String) throws -> SwiftCompiler.Run { try compiler.compile("import \(module); setvbuf(stdout, nil, _IOLBF, 0); " + program.text, in: folder) }
            var run = try compile(with: modules[0])
            var prefix = ""
            if run.status != 0 {
                let other = try compile(with: modules[1])
                if other.status == 0 { (run, prefix) = (other, "with \(modules[1]), ") }
            }
            let expectsError = !program.marks("// error: ").isEmpty
            guard run.status == 0 else {
                return expectsError ? [] : ["swiftc rejects it: \(SwiftCompiler.errorLines(run).sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })"]
            }
            if expectsError { return ["\(prefix)swiftc accepts it"] }
            let result = try SwiftCompiler.run(folder.appending(path: "program").path, [], in: folder, seconds: 60)
            var problems: [String] = []
            var printed = result.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            if printed.last == "" { printed.removeLast() }
            if printed != program.expectedOutput { problems.append("swiftc's program prints \(printed), expected is \(program.expectedOutput)") }
            let expectsTrap = !program.marks("// fails: ").isEmpty
            if (result.status != 0) != expectsTrap { problems.append("swiftc's program \(result.status != 0 ? "traps" : "does not trap")") }
            return problems
        }
    }
}
