import Foundation

@testable import SwiftCells

/// Runs generated programs here and, many to a compilation, by swiftc, and tells where the two differ.
struct GeneratedComparison {
    let compiler: SwiftCompiler

    /// What came of a program.
    enum Result: Equatable, Codable {
        /// The checker's first sentence.
        case rejected(String)
        /// What was printed, and whether a trap ended it.
        case ran(output: String, trapped: Bool)
        /// A budget ended it: no verdict.
        case undecided(String)
        /// The checker's budget ended it: the program did not run, whatever it is.
        case tooComplex
        /// Gradual's own fault.
        case fault(String)
    }

    struct Difference: CustomStringConvertible {
        var program: GeneratedProgram
        var ours: Result
        var theirs: Result

        /// Whether Gradual refuses what swiftc accepts: less than Swift, but nothing wrong.
        var isRefusal: Bool { if case (.rejected, .ran) = (ours, theirs) { true } else { false } }

        var description: String {
            "seed \(program.seed):\n\(program.text)swiftc: \(theirs)\nGradual: \(ours)"
        }
    }

    /// A session for many programs: what the library declares is read once.
    static func session() -> CellSession {
        var limits = CellLimits.submission
        limits.steps = 20_000_000
        return CellSession(limits: limits)
    }

    /// Runs a program here.
    static func ours(_ program: GeneratedProgram, in session: CellSession) -> Result {
        let outcome = session.run(CellSource((program.module.map { "import \($0)\n" } ?? "") + program.text + program.call))
        if let error = outcome.errors.first(where: { $0.kind == .internalFault }) { return .fault(error.message) }
        if let error = outcome.errors.first {
            switch error.kind {
            case .limit: return error.message.hasPrefix("This expression is too complex") ? .tooComplex : .undecided(error.message)
            // What Swift shows of it is how its library keeps it.
            case .runtime where error.message.hasPrefix("Cells cannot show"): return .undecided(error.message)
            case .runtime: return .ran(output: outcome.output, trapped: true)
            default: return .rejected("\(error.range.start.line - (program.module == nil ? 0 : 1)): \(error.message)")
            }
        }
        return .ran(output: outcome.output, trapped: false)
    }

    /// Has swiftc compile and run the programs.
    func theirs(_ programs: [GeneratedProgram]) throws -> [Int: Result] {
        try SwiftCompiler.withFolder { folder in
            var results: [Int: Result] = [:]
            var remaining = programs
            // Errors of types first, of all programs at once; then those that only the later stages find.
            var onlyChecking = true
            for _ in 0..<8 {
                let (text, firstLines) = Self.combined(remaining)
                let run = try compiler.compile(text, in: folder, onlyChecking: onlyChecking, isImpatient: true)
                if run.wasKilled { return [:] }
                if run.status == 0 {
                    if onlyChecking { onlyChecking = false; continue }
                    try runAll(remaining, in: folder, &results)
                    return results
                }
                let errors = SwiftCompiler.errorLines(run)
                guard !errors.isEmpty else { throw ComparisonFailure(text: "swiftc failed without an error in a program:\n\(run.errors.suffix(2000))") }
                for (line, message) in errors.sorted(by: { $0.key < $1.key }) {
                    guard let index = firstLines.lastIndex(where: { $0 <= line }), index < remaining.count else { continue }
                    let number = remaining[index].number
                    if results[number] == nil {
                        results[number] = message.contains("reasonable time") ? .undecided(message) : .rejected("\(line - firstLines[index] + 1): \(message)")
                    }
                }
                let before = remaining.count
                remaining.removeAll { results[$0.number] != nil }
                if remaining.count == before { throw ComparisonFailure(text: "swiftc reports errors outside of every program:\n\(run.errors.suffix(2000))") }
                if remaining.isEmpty { return results }
            }
            throw ComparisonFailure(text: "swiftc finds errors again and again")
        }
    }

    struct ComparisonFailure: Error, CustomStringConvertible {
        var text: String
        var description: String { text }
    }

    /// All programs in one file, run from the one on whose number is the argument; with the line at which each begins.
    private static func combined(_ programs: [GeneratedProgram]) -> (text: String, firstLines: [Int]) {
        let isPlain = programs.first?.module != "Foundation"
        var text = isPlain ? "#if canImport(Glibc)\nimport Glibc\n#else\nimport Darwin\n#endif\n" : "import Foundation\n"
        var line = isPlain ? 6 : 2
        var firstLines: [Int] = []
        for program in programs {
            firstLines.append(line)
            text += program.text
            line += program.text.utf8.count { $0 == 10 }
        }
        firstLines.append(line)
        text += "setvbuf(stdout, nil, _IOLBF, 0)\nlet firstProgram = Int(CommandLine.arguments[1])!\n"
        for program in programs { text += "if firstProgram <= \(program.number) { print(\"#program \(program.number)\"); \(program.call) }\n" }
        return (text, firstLines)
    }

    /// Runs the executable: after a program that trapped, once more from the next on.
    private func runAll(_ programs: [GeneratedProgram], in folder: URL, _ results: inout [Int: Result]) throws {
        var first: Int? = programs.first?.number
        while let start = first {
            let run = try SwiftCompiler.run(folder.appending(path: "program").path, ["\(start)"], in: folder, seconds: 20)
            var parts = run.output.components(separatedBy: "#program ")
            parts.removeFirst()
            var last: Int?
            for part in parts {
                let pieces = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
                guard let number = Int(pieces[0]) else { continue }
                results[number] = .ran(output: pieces.count > 1 ? String(pieces[1]) : "", trapped: false)
                last = number
            }
            guard run.status != 0 || run.wasKilled, let last else { return }
            if run.wasKilled {
                results[last] = .undecided("runs too long")
            } else if case .ran(let output, _)? = results[last] {
                results[last] = .ran(output: output, trapped: true)
            }
            first = programs.first { $0.number > last }?.number
        }
    }

    /// Where the two do not agree.
    func differences(_ programs: [GeneratedProgram]) throws -> [Difference] {
        let theirs = try recorded(programs) { try self.theirs(programs) }
        let session = Self.session()
        return programs.compactMap { program in
            guard let other = theirs[program.number] else { return nil }
            let own = Self.ours(program, in: session)
            return Self.agree(own, other) ? nil : Difference(program: program, ours: own, theirs: other)
        }
    }

    /// What swiftc said of these programs before, where `GRADUAL_SWIFTC_RECORD` names a folder that keeps it; what it says now, kept there, otherwise.
    ///
    /// Compiling is nearly all the time of a comparison: with a record, thousands of programs are compared again in seconds.
    private func recorded(_ programs: [GeneratedProgram], _ compile: () throws -> [Int: Result]) throws -> [Int: Result] {
        guard let folder = ProcessInfo.processInfo.environment["GRADUAL_SWIFTC_RECORD"] else { return try compile() }
        // FNV-1a, of the programs' text and the compiler's version.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in (compiler.version + Self.combined(programs).text).utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let file = URL(filePath: folder).appending(path: "\(String(hash, radix: 16)).json")
        if let data = try? Data(contentsOf: file) { return try JSONDecoder().decode([Int: Result].self, from: data) }
        let results = try compile()
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try JSONEncoder().encode(results).write(to: file, options: .atomic)
        return results
    }

    static func agree(_ own: Result, _ other: Result) -> Bool {
        switch (own, other) {
        case (.fault, _): false
        case (_, .undecided), (.undecided, .ran(_, _)), (.tooComplex, _): true
        case (.rejected, .rejected): true
        // What swiftc finds to overflow by working it out while it compiles.
        case (.ran(_, trapped: true), .rejected(let message)) where message.contains("results in an overflow"): true
        default: own == other
        }
    }
}
