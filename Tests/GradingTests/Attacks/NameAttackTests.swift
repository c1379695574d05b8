import Foundation
import Glibc
import Testing

@testable import Grading

/// Attack 24: names of files and students, and what stands in a class folder.
@Suite struct NameAttackTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func entries() throws -> [String: ClassFolder.Entry.Kind] {
        Dictionary(uniqueKeysWithValues: try ClassFolder(path: folder.path).entries.map { ($0.name, $0.kind) })
    }

    private func read(_ name: String) throws -> SubmissionText {
        let listed = try ClassFolder(path: folder.path)
        let entry = try #require(listed.entries.first { $0.name == name })
        return try listed.read(entry, exerciseName: "03-losses", ids: ["mse", "mae"])
    }

    @Test func bothLayoutsAreRead() throws {
        try folder.write("ada/03-losses.md", "ada's")
        try folder.write("bob.md", "bob's")
        try folder.write("eve/mse.swift", "eve's")
        try folder.write("roster.csv", "ada,bob")
        try folder.write(".git/config", "")
        let listed = try ClassFolder(path: folder.path)
        #expect(listed.entries.map(\.student) == ["ada", "bob", "eve"])
        #expect(listed.ignored == ["roster.csv"])
        #expect(try read("ada").files == [.init(name: "03-losses.md", text: "ada's")])
        #expect(try read("ada").path == "ada/03-losses.md")
        #expect(try read("bob.md").files == [.init(name: "bob.md", text: "bob's")])
        #expect(try read("eve").files == [.init(name: "mse.swift", text: "eve's")])
    }

    @Test(arguments: ["-rf", "=cmd()", "a\nb", "a\u{202E}b", "..a", "a b", "%2e%2e", "\\..\\key"])
    func oddNamesAreNamesAndNothingElse(name: String) throws {
        try folder.write("\(name)/03-losses.md", "text")
        // A name that begins with a dot is hidden, as everywhere.
        if name.hasPrefix(".") {
            #expect(try entries().isEmpty)
        } else {
            #expect(try read(name).student == name)
            #expect(try read(name).files[0].text == "text")
        }
    }

    @Test func twinsByCaseAreBothRefused() throws {
        try folder.write("ada.md", "1")
        try folder.write("Ada/03-losses.md", "2")
        try folder.write("bob.md", "3")
        let entries = try entries()
        #expect(entries["ada.md"] == .refused(reason: "there is more than one submission of this name: Ada and ada.md"))
        #expect(entries["Ada"] == .refused(reason: "there is more than one submission of this name: Ada and ada.md"))
        #expect(entries["bob.md"] == .file)
    }

    @Test func twinsByNormalisationAreBothRefused() throws {
        try folder.write("Ren\u{E9}.md", "composed")
        try folder.write("Rene\u{301}.md", "decomposed")
        let listed = try ClassFolder(path: folder.path)
        #expect(listed.entries.count == 2)
        for entry in listed.entries {
            guard case .refused = entry.kind else {
                Issue.record("\(entry) is taken")
                continue
            }
            #expect(entry.student.unicodeScalars.map(\.value) == [0x52, 0x65, 0x6E, 0xE9])
        }
    }

    @Test func aNameThatIsNotUTF8IsRefused() throws {
        let bytes = Array(folder.path.utf8) + [0x2F, 0x61, 0xFF, 0x2E, 0x6D, 0x64, 0]
        let descriptor = bytes.map(CChar.init(bitPattern:)).withUnsafeBufferPointer { open($0.baseAddress!, O_CREAT | O_WRONLY, 0o600) }
        try #require(descriptor >= 0)
        close(descriptor)
        #expect(try entries() == ["a\u{FFFD}.md": .refused(reason: "its name is not UTF-8 text")])
    }

    @Test func linksOutOfTheFolderAreNotFollowed() throws {
        let outside = try TemporaryFolder()
        try outside.write("03-losses.md", "the key")
        try folder.link("eve", to: outside.path)
        try folder.link("mallory.md", to: outside.path("03-losses.md"))
        try folder.makeFolder("oscar")
        try folder.link("oscar/03-losses.md", to: outside.path("03-losses.md"))
        for name in ["eve", "mallory.md", "oscar"] {
            do {
                _ = try read(name)
                Issue.record("\(name) was read")
            } catch let error as UnreadableFile {
                #expect(error.reason.contains("symbolic link"))
            }
        }
    }

    @Test func aPipeInAFolderIsRefused() throws {
        try folder.makeFolder("eve")
        folder.makePipe("eve/03-losses.md")
        #expect(throws: UnreadableFile("03-losses.md: it is a pipe, not a file")) { try read("eve") }
    }

    @Test func aFolderWithoutTheFileSaysWhatItHas() throws {
        try folder.write("ada/3-losses.md", "")
        try folder.write("ada/notes.txt", "")
        try folder.makeFolder("bob")
        #expect(throws: UnreadableFile("the folder has no 03-losses.md (it has 3-losses.md, notes.txt)")) { try read("ada") }
        #expect(throws: UnreadableFile.notHandedIn) { try read("bob") }
    }

    @Test func aClassFolderMustBeAFolder() throws {
        try folder.write("file", "")
        #expect(throws: UnreadableFile("it is not a folder")) { try ClassFolder(path: folder.path("file")) }
        #expect(throws: UnreadableFile("there is no such folder")) { try ClassFolder(path: folder.path("none")) }
    }
}
