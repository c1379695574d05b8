import Foundation
import Testing

@testable import Grading

/// Attack 23: what stands in a submission's place is no plain text file.
@Suite struct FileAttackTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func reason(_ name: String, limit: Int = UntrustedFile.sizeLimit) -> String? {
        do {
            _ = try UntrustedFile.read(folder.path(name), limit: limit)
            return nil
        } catch {
            return error.reason
        }
    }

    @Test func aSymbolicLinkIsNotFollowed() throws {
        try folder.write("key.md", "the key")
        try folder.link("answer.md", to: folder.path("key.md"))
        #expect(reason("answer.md")?.contains("symbolic link") == true)
    }

    @Test func aLinkThatTheUserNamedIsFollowed() throws {
        try folder.write("real.md", "text")
        try folder.link("link.md", to: folder.path("real.md"))
        #expect(try UntrustedFile.read(folder.path("link.md"), followsLinks: true) == "text")
    }

    @Test(.timeLimit(.minutes(10))) func aPipeIsNotWaitedOn() {
        folder.makePipe("answer.md")
        #expect(reason("answer.md")?.contains("pipe") == true)
    }

    @Test func aFolderIsNoFile() throws {
        try folder.makeFolder("answer.md")
        #expect(reason("answer.md")?.contains("folder") == true)
    }

    @Test func aDeviceIsNoFile() {
        #expect(throws: UnreadableFile("it is a device, not a file")) { try UntrustedFile.read("/dev/zero") }
    }

    @Test func tenGigabytesAreNotRead() throws {
        try folder.write("answer.md", "")
        let handle = try #require(FileHandle(forWritingAtPath: folder.path("answer.md")))
        try handle.truncate(atOffset: 10 << 30)
        try handle.close()
        #expect(reason("answer.md")?.contains("larger than the 1024 KiB") == true)
    }

    @Test func aFileThatIsLargerThanItsSizeSaysIsNotReadOn() {
        // Files of /proc have the size 0 whatever they hold.
        #expect(throws: UnreadableFile.self) { try UntrustedFile.read("/proc/self/maps", limit: 16) }
    }

    @Test func aNULByteIsRefusedWithItsLine() throws {
        try folder.write("answer.md", [0x61, 0x0A, 0x62, 0x00])
        #expect(reason("answer.md") == "line 2 holds a NUL byte; it is no text file")
    }

    @Test func invalidUTF8IsRefusedWithItsLine() throws {
        try folder.write("answer.md", [0x61, 0x0A, 0x0A, 0xC3, 0x28, 0x0A])
        #expect(reason("answer.md") == "line 3 is not UTF-8 text")
    }

    @Test(arguments: [[0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]] as [[UInt8]])
    func overlongFormsAndSurrogatesAreRefused(bytes: [UInt8]) throws {
        try folder.write("answer.md", bytes)
        #expect(reason("answer.md") == "line 1 is not UTF-8 text")
    }

    @Test func utf16IsNamed() throws {
        try folder.write("answer.md", [0xFF, 0xFE, 0x61, 0x00])
        #expect(reason("answer.md") == "it is UTF-16 text; save it as UTF-8")
    }

    @Test func aMissingFileIsNamed() {
        #expect(reason("nothing.md") == "there is no such file")
    }

    @Test(arguments: [
        ("\u{FEFF}a\nb\n", "a\nb\n"), ("a\r\nb\r\n", "a\nb\n"), ("a\rb", "a\nb"), ("a\r\r\nb", "a\n\nb"), ("", ""), ("\u{FEFF}", ""), ("é\r", "é\n"),
    ])
    func marksAndLineEndsAreEvenedOut(written: String, read: String) throws {
        try folder.write("answer.md", written)
        #expect(try UntrustedFile.read(folder.path("answer.md")) == read)
    }
}
