import Foundation
import Testing

/// The README's commands are what a new machine is given, and what `.ci/run` executes: they may not drift apart.
@Suite struct ReadmeTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func installLines() throws -> [String] {
        try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
            .split(separator: "\n").map(String.init).filter { $0.hasPrefix("apt-get update") }
    }

    @Test func bothCommandsInstallTheSamePackages() throws {
        let installs = try Self.installLines().map { line in line.components(separatedBy: " && ").dropLast() }
        #expect(installs.count == 2)
        #expect(Set(installs.map(Array.init)).count == 1)
    }

    @Test func commandsEndInTheMainJobAndTheTests() throws {
        let jobs = try Self.installLines().compactMap { $0.components(separatedBy: " && ").last }
        #expect(jobs == ["swift run gradual run lessons/02-autograd.md", "swift test"])
    }

    @Test func lessonsNamedInTheReadmeExist() throws {
        let text = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
        let names = text.matches(of: /(?:lessons|exercises|exercises\/keys)\/[0-9]{2}-[a-z.-]+\.md/).map { String($0.output) }
        #expect(!names.isEmpty)
        for name in Set(names) {
            #expect(FileManager.default.fileExists(atPath: Self.root.appending(path: name).path), "\(name) is named, but not there")
        }
    }
}
