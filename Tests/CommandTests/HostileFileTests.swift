import Foundation
import Testing

/// Files as they come from anywhere: each ends in a message or is read safely, and nothing is lost.
@Suite("Hostile files")
struct HostileFileTests {
    private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private static let bombs: [(name: String, text: String)] = {
        var bombs: [(name: String, text: String)] = []
        func add(_ name: String, _ text: String) { bombs.append((name, text)) }
        add("quotes", repeated("> ", 20_000) + "a\n")
        add("lists", numbered(3_000) { repeated(" ", $0) + "- a\n" })
        add("brackets", repeated("[", 100_000) + "a\n")
        add("emphasis", repeated("*a **", 50_000) + "\n")
        add("links", repeated("[a](", 50_000) + "\n")
        add("references", numbered(5_000) { "[\($0)]: a\n" } + repeated("[0]", 20_000) + "\n")
        add("backticks", numbered(1_500) { repeated("`", $0) + " " } + "\n")
        add("dollars", repeated("$a", 100_000) + "\n")
        add("tags", repeated("<!-- a", 50_000) + "\n")
        add("entities", repeated("&amp", 100_000) + "\n")
        add("fences", repeated("```text\na\n```\n", 20_000))
        add("headings", repeated("# a\n", 20_000))
        add("footnotes", numbered(5_000) { "a[^\($0)]\n\n[^\($0)]: b\n\n" })
        add("columns", repeated("|a", 20_000) + "\n" + repeated("|-", 20_000) + "\n")
        add("attributes", "```swift " + numbered(100_000) { "a\($0) " } + "\n1\n```\n")
        add("directive", "<!-- lesson: " + numbered(100_000) { "a\($0)=1 " } + "-->\n")
        add("blank lines", repeated("\n", 1_000_000) + "a\n")
        add("wide line", repeated("a ", 1_000_000) + "\n")
        add("cells", numbered(1_000) { "```swift\nlet a\($0) = \($0)\n```\n" })
        return bombs
    }()

    private static func numbered(_ count: Int, _ text: (Int) -> String) -> String { (0..<count).map(text).joined() }

    @Test(
        "Deeply nested Markdown is refused or shown, never a trap, and quickly",
        arguments: bombs)
    func nested(name: String, text: String) throws {
        try Gradual.inFolder { gradual in
            try gradual.write(text, as: "x.md")
            let start = ContinuousClock.now
            let result = try gradual("run", "x.md", "--plain")
            #expect(ContinuousClock.now - start < .seconds(60), "\(name)")
            #expect([0, 2].contains(result.status), "\(name): \(result.status) \(result.error.prefix(500))")
            #expect(result.status == 0 || result.error.hasPrefix("x.md"), "\(name): \(result.error.prefix(500))")
        }
    }

    @Test("A file of 50 MB is refused by its size, without being read")
    func large() throws {
        try Gradual.inFolder { gradual in
            try gradual.write("# A\n", as: "x.md")
            let file = try FileHandle(forWritingTo: gradual.folder.appending(path: "x.md"))
            try file.truncate(atOffset: 50 << 20)
            try file.close()
            for command in ["run", "check", "update", "verify"] {
                let result = try gradual(command, "x.md")
                #expect(result.status == 2)
                #expect(result.error.hasPrefix("x.md: the file is too large: 52428800 bytes"), "\(command): \(result.error)")
            }
        }
    }

    @Test("`update` keeps a byte order mark and the line ends", arguments: ["\n", "\r\n"])
    func marks(lineEnd: String) throws {
        try Gradual.inFolder { gradual in
            let old = "\u{FEFF}# A\n\n```swift\nprint(1 + 1)\n```\n\nText.\n"
            let new = "\u{FEFF}# A\n\n```swift\nprint(1 + 1)\n```\n```output\n2\n```\n\nText.\n"
            try gradual.write(Data(old.replacing("\n", with: lineEnd).utf8), as: "x.md")
            #expect(try gradual("update", "x.md", "--yes").status == 0)
            let written = try Data(contentsOf: gradual.folder.appending(path: "x.md"))
            #expect(written == Data(new.replacing("\n", with: lineEnd).utf8))
            #expect(try gradual("check", "x.md").status == 0)
        }
    }

    private static let stale = "# A\n\n```swift\nprint(1 + 1)\n```\n```output\n3\n```\n"

    /// A limit on the size of files stands for a full disk: writing fails in the middle in both cases.
    @Test("`update` on a full disk says so, and loses nothing")
    func fullDisk() throws {
        try Gradual.inFolder { gradual in
            let text = Self.stale + Self.repeated("Text that fills the file.\n", 1_000)
            try gradual.write(text, as: "x.md")
            let program = try Gradual.executable.path()
            let result = try gradual.call(
                ["-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" update x.md --yes", program], executable: URL(filePath: "/bin/sh"))
            #expect(result.status == 2)
            #expect(result.error.contains("x.md: nothing was changed: the new text cannot be written"), "\(result.error)")
            #expect(try gradual.read("x.md") == text)
            #expect(try FileManager.default.contentsOfDirectory(atPath: gradual.folder.path()) == ["x.md"])
        }
    }

    /// Root may write anywhere, so that this can be seen only as someone else.
    @Test("`update` in a folder that cannot be written to says so, and loses nothing", .enabled(if: geteuid() != 0))
    func readOnlyFolder() throws {
        try Gradual.inFolder { gradual in
            try gradual.write(Self.stale, as: "folder/x.md")
            let folder = gradual.folder.appending(path: "folder").path()
            try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
            defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder) }
            let result = try gradual("update", "folder/x.md", "--yes")
            #expect(result.status == 2)
            #expect(result.error.contains("nothing was changed: the folder cannot be written to"))
            #expect(try gradual.read("folder/x.md") == Self.stale)
        }
    }

    @Test("`update` of a file that changes while its cells run writes nothing")
    func changesWhileRunning() throws {
        try Gradual.inFolder { gradual in
            let cell = "```swift\nvar sum = 0\nfor i in 0..<30_000_000 { sum += i % 7 }\nprint(sum)\n```\n"
            try gradual.write("# A\n\n" + cell, as: "x.md")
            let running = try gradual.start("update", "x.md", "--yes")
            try gradual.write("# Another\n\n" + cell, as: "x.md")
            running.process.waitUntilExit()
            // The change may also have come before the file was read: then the new text was updated, whole.
            let text = try gradual.read("x.md")
            #expect(text.hasPrefix("# Another\n"))
            if running.process.terminationStatus != 0 {
                #expect(try running.error().contains("the file has changed while its cells ran"))
                #expect(text == "# Another\n\n" + cell)
            }
        }
    }
}
