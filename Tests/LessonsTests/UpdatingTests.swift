import Foundation
import Testing

@testable import Lessons

@Suite("Updating lessons")
struct UpdatingTests {
    private func update(_ text: String) throws -> String {
        let lesson = try Lesson(text, file: "x.md")
        return try LessonUpdate(lesson, ScriptedSession.runner.run(lesson)).text
    }

    @Test("What is as written stays, to the byte")
    func unchanged() throws {
        let text = "# A\r\n\r\n```swift\r\nprint(0.314)\r\nlet b = 2.5  // =>   2.5  \r\n```\r\n~~~ output   rtol=2e-2\r\n0.31 \r\n~~~\r\n"
        #expect(try update(text) == text)
    }

    @Test("Only the lines and numbers that no longer hold change")
    func changed() throws {
        let page = "```swift\nprint(a 0.3141 b 2.5)\nprint(same)\nprint(t 12 s)\nprint(new)\n```\n```output rtol=1e-3\na 0.3140 b 2.4\nsame\nt ... s\nold\n```\n"
        #expect(try update(page) == page.replacing("b 2.4\n", with: "b 2.5\n").replacing("old\n", with: "new\n"))
    }

    @Test("Wildcards stay where the rest can be put right around them")
    func wildcards() throws {
        let page = "```swift\nprint(epoch 3 took 12 s, loss 0.5)\nprint(x)\nprint(y)\nprint(end 2)\n```\n```output\nepoch 3 took ... s, loss 0.4\n...\nend 1\n```\n"
        #expect(try update(page) == page.replacing("loss 0.4\n", with: "loss 0.5\n").replacing("end 1", with: "end 2"))
    }

    @Test("Values in comments change in place")
    func comments() throws {
        let page = "```swift\nlet a = 3   // => 4  \nlet b = 1;2 // => \nlet c = 7 // =>8\n```\n"
        #expect(try update(page) == "```swift\nlet a = 3   // => 3  \nlet b = 1;2 // => 1, 2\nlet c = 7 // =>7\n```\n")
        #expect(try update("```swift\nlet b = 1 // =>\n```\n") == "```swift\nlet b = 1 // => 1\n```\n")
    }

    @Test("A cell that prints and has no output gets one, with the cell's indentation and the file's line ends")
    func added() throws {
        #expect(
            try update("- a\r\n\r\n  ```swift\r\n  print(1)\r\n  2\r\n  ```\r\n\r\nb\r\n")
                == "- a\r\n\r\n  ```swift\r\n  print(1)\r\n  2\r\n  ```\r\n  ```output\r\n  1\r\n  2\r\n  ```\r\n\r\nb\r\n")
        #expect(try update("> ```swift\n> print(1\\n\\n2)\n> ```") == "> ```swift\n> print(1\\n\\n2)\n> ```\n> ```output\n> 1\n>\n> 2\n> ```")
        #expect(try update("```swift\nlet a = 1\n```\n") == "```swift\nlet a = 1\n```\n")
        #expect(
            try update("```swift throws\nprint(1)\nfail(no)\n```\n")
                == "```swift throws\nprint(1)\nfail(no)\n```\n```output\n1\n```\n```output stream=error\nno\na note\n```\n")
    }

    @Test("An output that contains a fence gets a longer one")
    func longerFences() throws {
        #expect(
            try update("```swift\nprint(```)\nprint( `````x)\n```\n```output\nold\n```\n")
                == "```swift\nprint(```)\nprint( `````x)\n```\n``````output\n```\n `````x\n``````\n")
        #expect(try update("```swift\nprint(~~~~)\n```\n") == "```swift\nprint(~~~~)\n```\n```output\n~~~~\n```\n")
    }

    @Test("Outputs in several fences go where they belong")
    func severalFences() throws {
        let page = "```swift\nprint(1)\nprint(2)\nprint(3)\n```\n```output\n1\n0\n```\n```output match=any\n```\n"
        let result = try update(page)
        #expect(ScriptedSession.runner.run(try Lesson(result, file: "x.md")).status == .ok)
    }

    @Test("Nothing is worked out for a lesson that fails")
    func failing() throws {
        let lesson = try Lesson("```swift\nprint(1)\n```\n\n```swift\nfail(x)\n```\n", file: "x.md")
        #expect(throws: LessonUpdate.Refusal.failed(cell: "cell-2", line: 5)) { try LessonUpdate(lesson, ScriptedSession.runner.run(lesson)) }
        let calm = try Lesson("```swift throws\nprint(1)\n```\n", file: "x.md")
        #expect(throws: LessonUpdate.Refusal.didNotThrow(cell: "cell-1", line: 1)) { try LessonUpdate(calm, ScriptedSession.runner.run(calm)) }
    }

    @Test("The change is shown with the lines around it")
    func hunks() throws {
        let lesson = try Lesson("a\n\n```swift\nprint(1)\n```\n```output\n2\n```\nb\nc\n", file: "x.md")
        let hunks = try LessonUpdate(lesson, ScriptedSession.runner.run(lesson)).hunks
        #expect(hunks == [.init(line: 5, before: ["```", "```output"], removed: ["2"], added: ["1"], after: ["```", "b"])])
        let bare = try Lesson("```swift\nprint(1)\n```\nb\n", file: "x.md")
        #expect(
            try LessonUpdate(bare, ScriptedSession.runner.run(bare)).hunks
                == [.init(line: 2, before: ["print(1)", "```"], removed: [], added: ["```output", "1", "```"], after: ["b"])])
    }

    /// Random texts out of pieces that are hard to write into a fence, from a fixed seed.
    private struct Pieces: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            // SplitMix64.
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }

        mutating func text(_ most: Int) -> String {
            let pieces = [
                "a", "loss ", "0.31", "-2.", "1e-05", "12", " ", "   ", "\t", "```", "~~~~", "`", "...", "\\n", "\\n\\n", "> ", "- ", "é", "\u{1F600}",
                "\u{1B}[1m", "nan", "-inf", "<!-- x -->", "|", "# ", "\r", "\u{2028}", "&amp;", "\\", "$x$",
                "tensor([[ 1.0000e+00, -2.5000e-03],\\n        [     nan,      inf]])", "[plot: Loss, 100 points, 2.31 -> 0.05]", "1.", ".5", "+3", "-0.0", "1e400",
                "0x1F", "1_000", "12345678901234567890", "0.1.2", "1e", "e5", "--1", "日本", "e\u{301}", "\u{202E}", "\u{7}", "~~~", "```swift", "<b>", "*", "_", "[x](y)",
                "- [ ] ", "1. ", "    ", "\u{FEFF}", "\u{A0}", "grad_fn=<MulBackward0>", "// ", "\"", "'", "$$", "[^1]",
            ]
            return (0..<Int.random(in: 0...most, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
        }
    }

    @Test("Whatever a cell gives, the updated page accepts, and is updated to itself")
    func roundTrip() throws {
        var random = Pieces(state: 7)
        for round in 0..<400 {
            let given = random.text(12).filter { $0 != "\r" && $0 != "\r\n" && $0 != ")" }
            let old = random.text(12).replacing("\\n", with: "\n").replacing("`", with: "'").filter { $0 != "\r" }
            let prefix = ["", "  ", "> ", ">   "][round % 4]
            let opening = ["", "- x\n\n", "", "> - x\n>\n"][round % 4]
            let fence = ["```output", "~~~~~output", "``````output rtol=0.1", "```output match=numbers"][round / 4 % 4]
            let marks = fence.prefix { $0 == "`" || $0 == "~" }
            var lines = ["```swift", "print(\(given))", "```"]
            if round % 3 != 0 { lines += [fence] + old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [String(marks)] }
            let text = opening + lines.map { prefix + $0 + "\n" }.joined()
            guard let lesson = try? Lesson(text, file: "x.md"), lesson.cells.count == 1 else { continue }
            let transcript = ScriptedSession.runner.run(lesson)
            let update = try LessonUpdate(lesson, transcript)
            let again = try Lesson(update.text, file: "x.md")
            let after = ScriptedSession.runner.run(again)
            #expect(after.status == .ok, "round \(round): \(text.debugDescription) -> \(update.text.debugDescription)")
            #expect(try !LessonUpdate(again, after).isChanged, "round \(round): \(update.text.debugDescription)")
            #expect(update.isChanged == !update.hunks.isEmpty)
        }
    }

    @Test("So it is for values, comments and errors, in files with any line ends")
    func roundTripOfEveryKind() throws {
        var random = Pieces(state: 17)
        func line(_ most: Int) -> String {
            random.text(most).replacing("\\n", with: " ").filter { !$0.isNewline && $0 != ")" && $0 != ";" && $0 != "\u{0}" }
        }
        var compared = 0
        for round in 0..<300 {
            let isFailing = round % 3 == 0
            var cell = ["```swift" + (isFailing ? " throws" : "")]
            cell.append("let a = \(round % 4 == 0 ? "\t" : "")v\(line(3).replacing("/", with: "-").replacing("\"", with: "'"))   // =>\(round % 2 == 0 ? " old" : "")")
            for _ in 0..<Int.random(in: 0...2, using: &random) { cell.append("print(\(line(8)))") }
            cell.append(isFailing ? "fail(\(line(6)))" : "value \(line(6).replacing("```", with: "^"))")
            cell.append("```")
            if round % 5 == 0 { cell += ["```output", "...", "0.5", "```"] }
            let newline = ["\n", "\r\n", "\r"][round / 3 % 3]
            let text = (["# A", ""] + cell + ["", "End."]).joined(separator: newline) + newline
            guard let lesson = try? Lesson(text, file: "x.md"), lesson.cells.count == 1 else { continue }
            let update = try LessonUpdate(lesson, ScriptedSession.runner.run(lesson))
            let again = try Lesson(update.text, file: "x.md")
            let after = ScriptedSession.runner.run(again)
            #expect(after.status == .ok, "round \(round): \(text.debugDescription) -> \(update.text.debugDescription)")
            #expect(try !LessonUpdate(again, after).isChanged, "round \(round): \(update.text.debugDescription)")
            // What is no output stays, to the byte.
            #expect(update.text.utf8.starts(with: "# A\(newline)".utf8), "round \(round)")
            #expect(update.text.utf8.reversed().starts(with: "\(newline)End.\(newline)".utf8.reversed()), "round \(round)")
            compared += 1
        }
        #expect(compared > 200)
    }

    @Test("What was written and then comes out with another digit is found")
    func changedDigitsAfterAnUpdate() throws {
        var random = Pieces(state: 19)
        var compared = 0
        for round in 0..<300 {
            let lines = (0..<3).map { _ in random.text(4).replacing("...", with: "").filter { !$0.isNewline && $0 != ")" } }
            let given = lines.joined(separator: "\\n") + " 0.5"
            func page(_ given: String, _ output: [String]) throws -> Lesson {
                try Lesson((["```swift", "print(\(given))", "```"] + output).map { $0 + "\n" }.joined(), file: "x.md")
            }
            // Beyond what a Double holds two numbers are both infinite.
            guard !given.contains("1e400"), let lesson = try? page(given, ["```output", "old", "```"]) else { continue }
            let written = try LessonUpdate(lesson, ScriptedSession.runner.run(lesson)).text
            var characters = Array(given)
            let digits = characters.indices.filter { characters[$0].isASCII && characters[$0].isNumber }
            let place = digits.randomElement(using: &random) ?? 0
            characters[place] = "0123456789".filter { $0 != characters[place] }.randomElement(using: &random) ?? "0"
            guard let changed = try? Lesson(written.replacing("print(\(given))", with: "print(\(String(characters)))"), file: "x.md") else { continue }
            #expect(
                ScriptedSession.runner.run(changed).status == .mismatch, "round \(round): \(written.debugDescription) -> \(String(characters))")
            compared += 1
        }
        #expect(compared > 200)
    }

    @Test("A changed digit is found")
    func changedDigits() throws {
        var random = Pieces(state: 11)
        let numbers = ["0.3141", "-2.", "12", "1.0000e-05", "tensor([ 0.1000, 99.9000])", "x1 7", "0.30000000000000004", "3.5e+10"]
        for _ in 0..<500 {
            let line = (0..<3).map { _ in numbers.randomElement(using: &random) ?? "" }.joined(separator: ", ")
            var characters = Array(line)
            let digits = characters.indices.filter { characters[$0].isNumber }
            let place = digits.randomElement(using: &random) ?? 0
            let other = "0123456789".filter { $0 != characters[place] }.randomElement(using: &random) ?? "0"
            characters[place] = other
            let changed = String(characters)
            // 1e-05 and 1e-05 with another first exponent digit may both be written; any other digit counts.
            let expectation = Expectation(source: .comment(value: 0..<0), line: 1, text: line)
            #expect(!PageComparison([expectation], given: changed).isSame, "\(line) -> \(changed)")
        }
    }

    @Test("A file is replaced whole, with its permissions, through links, and nothing is left beside it")
    func atomicWrite() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "gradual-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "a.md").path(), link = folder.appending(path: "b.md").path()
        try Data("old".utf8).write(to: URL(filePath: file))
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a.md")
        try AtomicFile.replace(link, with: Array("new".utf8))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "new")
        #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o640)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "a.md")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted() == ["a.md", "b.md"])
        let error = #expect(throws: LessonError.self) { try AtomicFile.replace("/proc/none.md", with: [1]) }
        #expect(error?.message == "its folder is not there" || error?.message.hasPrefix("nothing was changed: the folder cannot be written to") == true)
        let missing = #expect(throws: LessonError.self) { try AtomicFile.replace("\(folder.path())/none/a.md", with: [1]) }
        #expect(missing?.message == "its folder is not there")
        let folderError = #expect(throws: LessonError.self) { try AtomicFile.replace(folder.path(), with: [1]) }
        #expect(folderError?.message == "this is a folder, and a file is wanted")
    }

    @Test("What is no file is written to, and stays what it is")
    func devices() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "gradual-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let pipe = folder.appending(path: "pipe").path()
        #expect(mkfifo(pipe, 0o600) == 0)
        // Open at both ends, so that nobody waits for anybody.
        let end = open(pipe, O_RDWR)
        defer { close(end) }
        try AtomicFile.replace(pipe, with: Array("told".utf8))
        var told = [UInt8](repeating: 0, count: 10)
        #expect(read(end, &told, 10) == 4 && told.prefix(4).elementsEqual("told".utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()) == ["pipe"])
        let full = #expect(throws: LessonError.self) { try AtomicFile.replace("/dev/full", with: [1]) }
        #expect(full?.message.hasPrefix("it cannot be written to") == true)
        #expect(try FileManager.default.attributesOfItem(atPath: "/dev/full")[.type] as? FileAttributeType == .typeCharacterSpecial)
    }
}
