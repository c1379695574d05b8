import Foundation

/// The Swift compiler, where there is one: the judge of what Swift is.
///
/// Programs are compiled as `main.swift` with `-swift-version 5`, their standard output by lines, so that what they printed
/// before a trap is kept.
struct SwiftCompiler: Sendable {
    let path: String
    /// The first line of `swiftc --version`.
    let version: String

    static let missing = "swiftc is not installed, so nothing is compared with it"

    /// The compiler that `SWIFTC` names, or the one in the path.
    static let installed: SwiftCompiler? = {
        let environment = ProcessInfo.processInfo.environment
        let candidates = [environment["SWIFTC"]].compactMap { $0 } + (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/swiftc" }
        for path in candidates where FileManager.default.isExecutableFile(atPath: path) {
            guard let run = try? Self.run(path, ["--version"], in: FileManager.default.temporaryDirectory), run.status == 0 else { continue }
            return SwiftCompiler(path: path, version: String(run.output.split(separator: "\n").first ?? ""))
        }
        return nil
    }()

    /// What a process printed, and how it ended.
    struct Run {
        var output: String
        var errors: String
        var status: Int32
        var wasKilled = false
    }

    /// Runs a command to its end, or kills it after `seconds`.
    static func run(_ path: String, _ arguments: [String], in folder: URL, seconds: Double = 120) throws -> Run {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let name = UUID().uuidString
        let (outputFile, errorFile) = (folder.appending(path: name + ".out"), folder.appending(path: name + ".err"))
        for file in [outputFile, errorFile] { try Data().write(to: file) }
        defer { for file in [outputFile, errorFile] { try? FileManager.default.removeItem(at: file) } }
        let (output, errors) = (try FileHandle(forWritingTo: outputFile), try FileHandle(forWritingTo: errorFile))
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let deadline = ContinuousClock.now + .seconds(seconds)
        var wasKilled = false
        while process.isRunning {
            if ContinuousClock.now > deadline, !wasKilled {
                kill(process.processIdentifier, SIGKILL)
                wasKilled = true
            }
            Thread.sleep(forTimeInterval: 0.005)
        }
        try output.close()
        try errors.close()
        func text(_ file: URL) throws -> String { String(decoding: try Data(contentsOf: file), as: UTF8.self) }
        return Run(output: try text(outputFile), errors: try text(errorFile), status: process.terminationStatus, wasKilled: wasKilled)
    }

    /// A folder for one comparison, which is removed after it.
    static func withFolder<R>(_ body: (URL) throws -> R) throws -> R {
        let folder = FileManager.default.temporaryDirectory.appending(path: "gradual-swiftc-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }

    /// Compiles the text as `main.swift` to the executable `program` in the folder.
    ///
    /// - Parameters:
    ///   - onlyChecking: types alone are checked, which is quicker and finds less.
    ///   - isImpatient: gives up on expressions that take it longer than a second.
    func compile(_ text: String, in folder: URL, onlyChecking: Bool = false, isImpatient: Bool = false) throws -> Run {
        let source = folder.appending(path: "main.swift")
        try Data(text.utf8).write(to: source)
        let patience = isImpatient ? ["-solver-expression-time-threshold=1", "-solver-scope-threshold=100000"].flatMap { ["-Xfrontend", $0] } : []
        let goal = onlyChecking ? ["-typecheck"] : ["-o", folder.appending(path: "program").path, "-lm"]
        return try Self.run(
            path, ["-swift-version", "5", "-module-name", "main", "-Onone", "-suppress-warnings", source.path] + patience + goal, in: folder, seconds: 600)
    }

    /// The lines of `main.swift` at which the compiler reports errors, each with the first sentence there.
    static func errorLines(_ run: Run) -> [Int: String] {
        var result: [Int: String] = [:]
        for line in run.errors.split(separator: "\n") {
            guard let found = line.firstRange(of: "main.swift:") else { continue }
            let parts = line[found.upperBound...].split(separator: ":", maxSplits: 3)
            guard parts.count == 4, let number = Int(parts[0]), parts[2].contains("error") else { continue }
            if result[number] == nil { result[number] = String(parts[3].drop { $0 == " " }) }
        }
        return result
    }
}
