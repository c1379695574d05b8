import Testing

@testable import Lessons

@Suite("Files that cannot be used")
struct LessonErrorTests {
    /// The line and the message of a text's error, `line: message`.
    private func message(_ text: String, as kind: LessonKind = .lesson) -> String? {
        do {
            _ = try Lesson(text, file: "x.md", as: kind)
            return nil
        } catch {
            return "\(error.line ?? 0): \(error.message)"
        }
    }

    @Test(
        "Each says its line, what is wrong, and what was meant",
        arguments: [
            ("", "1: the file is empty"),
            (" \n\t\n", "1: the file is empty"),
            ("a\n\n```swift\nlet a = 1\n", "3: this fence is never closed"),
            ("> ```swift\n> a\n\n```\n```\n", "1: this fence is never closed"),
            ("> ```swift\n> a\n```\nb\n```\n", "1: this fence is never closed"),
            ("~~~~\na\n~~~\n", "1: this fence is never closed"),
            ("```", "1: this fence is never closed"),
            ("```output\n1\n```", "1: this output stands before any cell"),
            ("```swift\n1\n```\ntext\n```output\n1\n```", "5: this output does not follow a cell"),
            ("- ```swift\n  1\n  ```\n\n```output\n1\n```", "5: this output does not follow a cell"),
            ("```swift norun\n1\n```\n```output\n1\n```", "4: this is the output of a cell that is never run, so nothing would check it"),
            ("```swift norun\nlet a = 1\nlet b = a // => 1\n```", "3: this value stands in a cell that is never run, so nothing would check it"),
            ("```swift\n1\n```\n```ouput\n1\n```", "4: `ouput` is not a fence that is known here; did you mean `output`?"),
            ("```Swift\n1\n```", "1: `Swift` is not a fence that is known here; did you mean `swift`?"),
            ("```swift,norun\n1\n```", "1: `swift,norun` is not a fence that is known here; did you mean `swift`?"),
            ("```swift noruns\n1\n```", "1: a cell has no attribute `noruns`; did you mean `norun`?"),
            ("```swift colour=red\n1\n```", "1: a cell has no attribute `colour`"),
            ("```swift id\n1\n```", "1: `id` needs a value: id=…"),
            ("```swift hide=yes\n1\n```", "1: `hide` takes no value"),
            ("```swift id=a id=b\n1\n```", "1: `id` is given twice"),
            ("```swift id= a\n1\n```", "1: `id=` has no value"),
            ("```swift id=\"a\n1\n```", "1: the quote of `id` is never closed"),
            ("```swift id=a/b\n1\n```", "1: `id=a/b` is no name"),
            ("```swift norun throws\n1\n```", "1: a cell cannot be both `norun` and `throws`"),
            ("```swift id=a\n1\n```\n\n```swift id=a\n2\n```", "5: the id `a` is taken by the cell at line 1"),
            ("```swift\n1\n```\n```output rtoll=1\n1\n```", "4: an output has no attribute `rtoll`; did you mean `rtol`?"),
            ("```swift\n1\n```\n```output rtol=much\n1\n```", "4: `rtol=much` is no tolerance"),
            ("```swift\n1\n```\n```output atol=-1\n1\n```", "4: `atol=-1` is no tolerance"),
            ("```swift\n1\n```\n```output match=number\n1\n```", "4: `match` cannot be `number`; did you mean `numbers`?"),
            ("```swift\n// => 1\n```", "2: `// =>` stands alone here, with no expression whose value it could be"),
            ("a\n\n<!-- leson: id=a -->", "3: there is no directive `leson:`; did you mean `lesson:`?"),
            ("<!-- course: id=a -->", "1: there is no directive `course:`"),
            ("<!-- lesson: sed=0 -->", "1: `lesson:` has no key `sed`; did you mean `seed`?"),
            ("<!-- lesson: seed=x -->", "1: `seed=x` is no whole number"),
            ("<!-- lesson: seed -->", "1: `seed` needs a value: seed=…"),
            ("<!-- lesson: id=a -->\n\n<!-- lesson: id=b -->", "3: `lesson:` stands at line 1 already"),
            ("<!-- key: exercise-file=a -->", "1: `key:` does not belong in such a file"),
            ("<!-- lesson: id=a\n\nText", "1: this comment is never closed"),
            ("Text <!-- lesson: id=a --> text", "1: this directive stands within a paragraph"),
            ("a[^1]\n\n[^1]: b\n\n    ```swift\n    1\n    ```\n", "5: a cell cannot stand in a footnote"),
        ])
    func errors(text: String, expected: String) {
        #expect(message(text) == expected)
    }

    @Test("A text that is not UTF-8, and one that is no text, are named with their line")
    func notText() {
        #expect(throws: LessonError(file: "x", line: 2, "this is not UTF-8 text", remedy: "Save the file as UTF-8.")) {
            try LessonFile(path: "x", bytes: Array("a\nb".utf8) + [0xFF] + Array("\n".utf8))
        }
        let error = #expect(throws: LessonError.self) { try LessonFile(path: "x", bytes: Array("\u{7F}ELF\n\u{0}".utf8)) }
        #expect(error?.line == 2)
        #expect(error?.message == "this is not a text file: it holds a zero byte")
    }

    @Test("What is no file is told apart")
    func noFiles() {
        func message(_ path: String) -> String? {
            do {
                _ = try LessonFile(path: path)
                return nil
            } catch {
                return error.message
            }
        }
        #expect(message("/nowhere/at/all.md") == "there is no such file")
        #expect(message("/") == "this is a folder, and a file is wanted")
        #expect(message("/dev/null") == "this is no regular file")
        #expect(message("/dev/zero") == "this is no regular file")
    }

    @Test("A message begins with file and line, and ends with the remedy")
    func description() {
        #expect(LessonError(file: "a.md", line: 3, "this is so", remedy: "Do that.").description == "a.md:3: this is so\n  Do that.")
    }

    /// A text built to make a parser slow or its stack run over.
    struct Bomb: CustomTestStringConvertible, Sendable {
        var text: String
        var testDescription: String { "\(text.prefix(24)) … (\(text.utf8.count) bytes)" }

        init(_ parts: String..., times: Int = 1) { text = String(repeating: parts.joined(), count: times) }

        static func + (a: Bomb, b: Bomb) -> Bomb { Bomb(a.text + b.text) }
    }

    @Test(
        "Bombs end in a message or in blocks, soon",
        arguments: [
            Bomb(">", times: 100_000), Bomb("> ", times: 20_000), Bomb("- ", times: 20_000) + Bomb("a"), Bomb("1. ", times: 20_000) + Bomb("a"),
            Bomb("[", times: 100_000), Bomb("![", times: 50_000), Bomb("[a](", times: 50_000), Bomb("[a](<", times: 50_000),
            Bomb("*a **a ", times: 30_000) + Bomb(" a** a*", times: 30_000), Bomb("**a ", times: 10_000) + Bomb("a**", times: 10_000),
            Bomb("$", times: 200_000), Bomb("$a ", times: 100_000), Bomb("$a ", times: 100_000) + Bomb("`"), Bomb("$`a ", times: 100_000),
            Bomb("$$a", times: 100_000), Bomb("`", times: 200_000), Bomb("~~a ~a", times: 30_000), Bomb("<!-- ", times: 50_000),
            Bomb("<a ", times: 50_000), Bomb("&", times: 200_000), Bomb("[a]: b\n", times: 50_000), Bomb("[^a]: b\n\n", times: 10_000),
            Bomb("[^a]", times: 50_000), Bomb("a\n= ", times: 50_000), Bomb("www.", times: 50_000), Bomb("a@", times: 50_000),
            Bomb("|a", "|") + Bomb("|", times: 10_000) + Bomb("\n|") + Bomb("-|", times: 10_002) + Bomb("\n") + Bomb("|\n", times: 10_000),
            Bomb("|a|\n|-|\n") + Bomb("|a|\n", times: 20_000), Bomb((0..<400).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()),
            Bomb((0..<400).map { String(repeating: "> ", count: $0) + "a\n" }.joined()), Bomb("`", "``", "```", " ", times: 20_000),
            Bomb("```swift\n1\n```\n", times: 2_000), Bomb("# a\n", times: 20_000),
        ])
    func bombs(bomb: Bomb) {
        let time = ContinuousClock().measure { _ = try? Lesson(bomb.text, file: "x.md") }
        #expect(time < .seconds(5))
    }
}
