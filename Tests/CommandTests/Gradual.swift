import Foundation

/// The built program, run as a process in a folder of its own.
struct Gradual {
    /// What a run gave.
    struct Result {
        var status: Int32
        var output: String
        var error: String
    }

    let folder: URL

    /// Makes an empty folder, does the work in it, and removes it.
    static func inFolder(_ body: (Gradual) throws -> Void) throws {
        let folder = try makeFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(Gradual(folder: folder))
    }

    static func inFolder(_ body: (Gradual) async throws -> Void) async throws {
        let folder = try makeFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(Gradual(folder: folder))
    }

    private static func makeFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "gradual-commands-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    /// The executable, which is built into the folder that the tests' own is in.
    static var executable: URL {
        get throws {
            let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            return URL(filePath: own).deletingLastPathComponent().appending(path: "gradual")
        }
    }

    /// The package's root folder, where lessons and exercises are.
    static var package: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }

    func write(_ text: String, as name: String) throws {
        try write(Data(text.utf8), as: name)
    }

    func write(_ data: Data, as name: String) throws {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    func read(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    /// Runs the program with nothing to read and no terminal.
    func callAsFunction(_ arguments: String..., environment: [String: String] = [:]) throws -> Result {
        try call(arguments, environment: environment)
    }

    /// - Parameter executable: what is run in the program's place, such as a shell that runs it.
    func call(_ arguments: [String], environment: [String: String] = [:], executable: URL? = nil) throws -> Result {
        let running = try begin(arguments, environment: environment, executable: executable)
        defer { running.removeFiles() }
        running.process.waitUntilExit()
        let process = running.process
        return Result(
            status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            output: try running.output(), error: try running.error())
    }

    /// Starts the program and does not wait for it.
    func start(_ arguments: String...) throws -> Running { try begin(arguments, environment: [:], executable: nil) }

    private func begin(_ arguments: [String], environment: [String: String], executable: URL?) throws -> Running {
        let process = Process()
        process.executableURL = try executable ?? Self.executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        // Files rather than pipes: nothing has to be read while it runs.
        let output = folder.appending(path: ".output-\(UUID().uuidString)"), error = folder.appending(path: ".error-\(UUID().uuidString)")
        for file in [output, error] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: error)
        try process.run()
        return Running(process: process, outputFile: output, errorFile: error)
    }

    /// A run that has not ended.
    struct Running {
        let process: Process
        fileprivate let outputFile: URL, errorFile: URL

        /// What it has written so far.
        func output() throws -> String { String(decoding: try Data(contentsOf: outputFile), as: UTF8.self) }
        /// What it has complained of so far.
        func error() throws -> String { String(decoding: try Data(contentsOf: errorFile), as: UTF8.self) }

        /// Waits until what it has written is as wished.
        /// - Throws: `Overdue` where it has not become so within half a minute, or before the end of the process.
        func wait(errors: Bool = false, until isReached: (String) -> Bool) throws {
            let start = ContinuousClock.now
            while true {
                let text = errors ? try error() : try output()
                if isReached(text) { return }
                guard ContinuousClock.now - start < .seconds(30), process.isRunning else {
                    throw Overdue(output: try output(), error: try error(), isRunning: process.isRunning)
                }
                Thread.sleep(forTimeInterval: 0.02)
            }
        }

        struct Overdue: Error {
            var output: String, error: String
            var isRunning: Bool
        }

        /// Ends it, and removes what it wrote.
        func end() {
            process.terminate()
            process.waitUntilExit()
            removeFiles()
        }

        fileprivate func removeFiles() { for file in [outputFile, errorFile] { try? FileManager.default.removeItem(at: file) } }
    }
}
