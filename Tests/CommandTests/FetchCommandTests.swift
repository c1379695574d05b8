import Checksums
import Foundation
import Lessons
import Testing

@testable import gradual

private let hasCurl = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
    FileManager.default.isExecutableFile(atPath: "\($0)/curl")
}

@Suite("Fetching weights", .enabled(if: hasCurl, "curl is not installed"))
struct FetchCommandTests {
    /// A published file, its server, and a download of it.
    private struct Published {
        let bytes = Data((0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) })
        let folder: URL
        var download: Download

        init(in gradual: Gradual) throws {
            folder = gradual.folder
            try gradual.write(bytes, as: "server/weights.pth")
            download = Download(
                url: "file://\(folder.path)/server/weights.pth", path: "\(folder.path)/cache/gradual/weights.pth",
                digestPrefix: String(SHA256.hexDigest(bytes).prefix(8)))
        }

        func run() async -> Swift.Result<Download.Result, LessonError> {
            do throws(LessonError) { return .success(try await download.run()) } catch { return .failure(error) }
        }

        var cached: Data? { FileManager.default.contents(atPath: download.path) }
        var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/cache/gradual")) ?? []).sorted() }
    }

    @Test("A file is brought, checked, and not brought again")
    func brings() async throws {
        try await Gradual.inFolder { gradual in
            let published = try Published(in: gradual)
            #expect(await published.run() == .success(.downloaded))
            #expect(published.cached == published.bytes)
            #expect(published.names == ["weights.pth", "weights.pth.lock"])
            try FileManager.default.removeItem(at: gradual.folder.appending(path: "server"))
            #expect(await published.run() == .success(.wasThere))
        }
    }

    @Test("A download that was cut short goes on where it stopped, one that was left whole is taken as it is")
    func resumes() async throws {
        try await Gradual.inFolder { gradual in
            let published = try Published(in: gradual)
            // The first part is told from what the server would send by what is changed in the server's copy of it.
            try gradual.write(published.bytes.prefix(100_000), as: "cache/gradual/weights.pth.part")
            try gradual.write(Data(repeating: 0, count: 100_000) + published.bytes.dropFirst(100_000), as: "server/weights.pth")
            #expect(await published.run() == .success(.downloaded))
            #expect(published.cached == published.bytes)
        }
        try await Gradual.inFolder { gradual in
            let published = try Published(in: gradual)
            try gradual.write(published.bytes, as: "cache/gradual/weights.pth.part")
            try FileManager.default.removeItem(at: gradual.folder.appending(path: "server"))
            #expect(await published.run() == .success(.downloaded))
            #expect(published.names == ["weights.pth", "weights.pth.lock"])
        }
    }

    @Test("A damaged or exchanged file is not put into its place, a damaged one there is replaced")
    func checks() async throws {
        try await Gradual.inFolder { gradual in
            let published = try Published(in: gradual)
            try gradual.write(published.bytes.dropLast() + [1], as: "server/weights.pth")
            guard case .failure(let error) = await published.run() else {
                Issue.record("a damaged file was taken")
                return
            }
            #expect(error.message.hasPrefix("this is not the published file: its sha256 is "))
            #expect(published.names == ["weights.pth.lock"])
            try gradual.write(published.bytes, as: "server/weights.pth")
            try gradual.write(Data("damaged".utf8), as: "cache/gradual/weights.pth")
            #expect(await published.run() == .success(.downloaded))
            #expect(published.cached == published.bytes)
        }
    }

    @Test("Two at a time do not write into one another's file")
    func locks() async throws {
        try await Gradual.inFolder { gradual in
            let published = try Published(in: gradual)
            try gradual.write(Data(), as: "cache/gradual/weights.pth.lock")
            let other = open("\(published.download.path).lock", O_RDWR)
            #expect(flock(other, LOCK_EX) == 0)
            guard case .failure(let error) = await published.run() else {
                Issue.record("the lock was not seen")
                return
            }
            #expect(error.message == "another process is downloading it")
            close(other)
            #expect(await published.run() == .success(.downloaded))
        }
    }

    @Test("A lock that is released is free, though a child that was made meanwhile holds its file open")
    func releases() throws {
        try Gradual.inFolder { gradual in
            let download = try Published(in: gradual).download
            try gradual.write(Data(), as: "cache/gradual/other")
            let lock = try download.locked()
            // What a child holds between its making and the start of its program.
            let copy = dup(lock)
            defer { close(copy) }
            #expect(throws: LessonError.self) { try download.locked() }
            Download.release(lock)
            Download.release(try download.locked())
        }
    }

    @Test("What is in the way is said, with exit status 2")
    func messages() throws {
        try Gradual.inFolder { gradual in
            let environment = ["XDG_CACHE_HOME": gradual.folder.appending(path: "cache").path]
            func fetch(_ arguments: String...) throws -> Gradual.Result { try gradual.call(["fetch"] + arguments, environment: environment) }
            let unknown = try fetch("resnet81")
            #expect(unknown.status == 2)
            #expect(unknown.error.contains("there are no weights to fetch for `resnet81`; did you mean `resnet18`?"), "\(unknown.error)")
            // Names below .invalid exist nowhere (RFC 2606).
            let offline = try fetch("resnet18", "--from", "http://gradual.invalid/models")
            #expect(offline.status == 2)
            #expect(offline.error.contains("http://gradual.invalid/models/resnet18-f37072fd.pth: the file could not be downloaded: "), "\(offline.error)")
            #expect(offline.error.contains("Try again when there is a network."))
            let missing = try fetch("resnet34", "--from", "file://\(gradual.folder.path)/")
            #expect(missing.status == 2)
            #expect(missing.error.contains("resnet34-b627a593.pth: the file could not be downloaded: there is no such file"), "\(missing.error)")
            let strange = try fetch("resnet18", "--from", "gopher://gradual.invalid")
            #expect(strange.status == 2)
            #expect(strange.error.contains("this is no address that can be downloaded from"), "\(strange.error)")
            try gradual.write(Data(), as: "file")
            let noFolder = try gradual.call(["fetch", "resnet18"], environment: ["XDG_CACHE_HOME": gradual.folder.appending(path: "file").path])
            #expect(noFolder.status == 2)
            #expect(noFolder.error.contains("the folder cannot be made"), "\(noFolder.error)")
        }
    }

    @Test("A cell that needs weights says how to get them")
    func cells() throws {
        try Gradual.inFolder { gradual in
            try gradual.write("```swift\nlet net = resnet18(weights: .default)\n```\n", as: "l.md")
            let result = try gradual.call(["run", "l.md"], environment: ["XDG_CACHE_HOME": gradual.folder.appending(path: "cache").path])
            #expect(result.status == 1)
            #expect(result.output.contains("→ Run gradual fetch resnet18, or put"), "\(result.output)\(result.error)")
        }
    }
}
