import Foundation
import Subprocess

/// `swiftc`, and what a lesson's program is compiled against: the modules and object files of the build that this program
/// comes from.
package struct SwiftToolchain: Sendable {
    /// The folder that holds `Modules` and a folder of object files for each module.
    package var buildFolder: String
    /// What tells the compiler of the C libraries that the modules use.
    private var libraryArguments: [String]
    private var objects: [String]

    /// The modules of ours that a lesson may import, and those that they stand on.
    private static let modules = ["Autograd", "Checksums", "Figures"]

    /// Finds the build that this program comes from.
    ///
    /// - Parameter folder: the build folder, where it is not the one this program stands in.
    /// - Throws: a `LessonError` that says what is missing.
    package init(buildFolder folder: String? = nil) async throws {
        let own = folder ?? Self.ownFolder()
        let found = Self.objects(in: own)
        guard FileManager.default.fileExists(atPath: "\(own)/Modules/Autograd.swiftmodule"), !found.isEmpty else {
            throw LessonError(
                file: own, "there are no compiled modules of Gradual here",
                remedy: "Build Gradual with `swift build` and run it from there, or name the build folder with --build-folder.")
        }
        buildFolder = own
        objects = found
        libraryArguments = await Self.libraryArguments(from: own)
    }

    /// The folder that this program's executable, or test bundle, stands in.
    private static func ownFolder() -> String {
        URL(filePath: ThisProgram.path).deletingLastPathComponent().path()
    }

    /// The object files of the modules. A build folder may hold files of sources that are gone, so the build's own list is read.
    private static func objects(in folder: String) -> [String] {
        modules.flatMap { module -> [String] in
            let place = "\(folder)/\(module).build"
            guard let data = FileManager.default.contents(atPath: "\(place)/output-file-map.json"),
                let map = try? JSONSerialization.jsonObject(with: data) as? [String: [String: String]]
            else { return [] }
            // The paths are those of the machine and folder it was built in; the names stay.
            let names = Set(map.values.compactMap { $0["object"]?.split(separator: "/").last }.map(String.init))
            return names.sorted().map { "\(place)/\($0)" }.filter { FileManager.default.fileExists(atPath: $0) }
        } + cSources(above: folder).map { "\(folder)/CKernels.build/\($0).o" }
    }

    /// The files of C code that the engine stands on, among the sources above the build folder.
    private static func cSources(above folder: String) -> [String] {
        let place = root(above: folder)?.appending(path: "Sources/CKernels").path() ?? ""
        return (try? FileManager.default.contentsOfDirectory(atPath: place))?.filter { $0.hasSuffix(".c") }.sorted() ?? []
    }

    /// The module maps of the C code and the system libraries that the engine stands on, among the sources.
    private static func moduleMaps(below root: URL) -> [String] {
        ["COpenBLAS", "COpenSSL", "CZlib", "CKernels/include"].map { root.appending(path: "Sources/\($0)/module.modulemap").path() }
    }

    /// The folder of the package that a build folder lies in.
    private static func root(above folder: String) -> URL? {
        var root = URL(filePath: folder).standardizedFileURL
        while root.path() != "/" {
            root.deleteLastPathComponent()
            if moduleMaps(below: root).allSatisfy({ FileManager.default.fileExists(atPath: $0) }) { return root }
        }
        return nil
    }

    /// What tells the compiler of the C code, the system libraries and their headers.
    private static func libraryArguments(from folder: String) async -> [String] {
        let maps = root(above: folder).map(moduleMaps) ?? []
        let flags = try? await Subprocess.run(
            .name("pkg-config"), arguments: ["--cflags", "openblas"], output: .string(limit: 10_000), error: .discarded)
        let words = flags?.standardOutput.split(whereSeparator: \.isWhitespace).map(String.init) ?? []
        return ["-lopenblas", "-lcrypto", "-lz", "-lm"] + maps.flatMap { ["-Xcc", "-fmodule-map-file=\($0)"] } + words.flatMap { ["-Xcc", $0] }
            + words.filter { $0.hasPrefix("-I") }
    }

    /// How a compilation went.
    enum Compilation: Sendable {
        case program(path: String)
        /// The compiler's messages.
        case rejected(String)
    }

    /// Compiles a program.
    ///
    /// - Parameter folder: where its files are put.
    /// - Throws: a `LessonError` where the compiler cannot be started or its files not be written.
    func compile(_ program: SwiftProgram, in folder: URL) async throws -> Compilation {
        let main = folder.appending(path: "main.swift"), support = folder.appending(path: "Support.swift")
        try Data(program.main.utf8).write(to: main)
        try Data(SwiftProgram.support.utf8).write(to: support)
        let path = folder.appending(path: "lesson").path()
        let arguments =
            ["-swift-version", "5", "-module-name", "main", "-Onone", "-suppress-warnings", "-I", "\(buildFolder)/Modules"] + libraryArguments
            + [main.path(), support.path()] + objects + ["-o", path]
        do {
            let result = try await Subprocess.run(
                .name("swiftc"), arguments: Arguments(arguments), output: .discarded, error: .string(limit: 1 << 20))
            if result.terminationStatus.isSuccess { return .program(path: path) }
            return .rejected(result.standardError)
        } catch let error as SubprocessError where error.code == .executableNotFound {
            throw LessonError(file: "swiftc", "the Swift compiler is not found", remedy: "Install Swift (swift.org), so that `swiftc` is in the PATH.")
        }
    }
}
