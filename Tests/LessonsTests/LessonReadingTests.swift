import SwiftCells
import Testing

@testable import Lessons

@Suite("Reading lessons")
struct LessonReadingTests {
    @Test("A lesson has a title, settings, cells and what they must give")
    func wholeLesson() throws {
        let lesson = try Lesson(
            """
            <!-- lesson: id=sums seed=7 requires=tensors,lists -->
            # Adding *up*

            Text.

            ```swift id=first
            let a = 1 + 2  // => 3
            print(a)
            ```
            ```output rtol=1e-3
            3
            ```

            ```swift hide
            a
            ```
            """, file: "sums.md")
        #expect(lesson.title == "Adding up")
        #expect(lesson.settings.id == "sums")
        #expect(lesson.settings.seed == 7)
        #expect(lesson.settings.requires == ["tensors", "lists"])
        #expect(lesson.blocks == [
            .heading(level: 1, text: [.text("Adding "), .emphasis([.text("up")])], id: "adding-up"), .paragraph([.text("Text.")]), .cell(0),
            .cell(1),
        ])
        #expect(lesson.cells.map(\.id) == ["first", "cell-2"])
        #expect(lesson.cells.map(\.mode) == [.run, .hide])
        let first = lesson.cells[0]
        #expect(first.lines == 6...9)
        #expect(first.source.text == "let a = 1 + 2  // => 3\nprint(a)")
        #expect(first.source.firstLine == 7)
        #expect(first.source.probedLines == [7])
        #expect(first.expectations.map(\.line) == [7, 11])
        #expect(first.expectations.map(\.text) == ["3", "3\n"])
        #expect(first.expectations[1].relativeTolerance == 1e-3)
    }

    @Test("A file without a heading is called by its name")
    func untitled() throws {
        #expect(try Lesson("Text.", file: "a/b/notes.md").title == "notes")
    }

    @Test("Fences stand where they stand, to the byte", arguments: ["\n", "\r\n", "\r"])
    func positions(lineEnd: String) throws {
        let text = [
            "1. Item ä", "", "   ```swift id=x", "   print(1) // => é", "   ```", "   ~~~~output match=any", "   1", "", "   2", "   ~~~~", "> - ```swift",
            ">   let b = 2", ">   ```", ">   ```output", ">   2", ">   ```",
        ].joined(separator: lineEnd)
        let lesson = try Lesson(text, file: "x.md")
        let bytes = Array(text.utf8)
        func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        #expect(lesson.cells.map(\.source.text) == ["print(1) // => é", "let b = 2"])
        #expect(lesson.cells.map(\.source.columnOffset) == [3, 4])
        #expect(lesson.cells.map(\.source.firstLine) == [4, 12])
        let fences = lesson.cells.flatMap(\.expectations).compactMap { expectation -> Fence? in
            if case .fence(let fence) = expectation.source { fence } else { nil }
        }
        #expect(fences.map(\.prefix) == ["   ", ">   "])
        #expect(fences.map { string($0.content) } == ["   1\(lineEnd)\(lineEnd)   2\(lineEnd)", ">   2\(lineEnd)"])
        #expect(fences.map { string($0.opening) } == ["~~~~", "```"])
        #expect(fences.map { string($0.closing) } == ["~~~~", "```"])
        guard case .comment(let value) = lesson.cells[0].expectations[0].source else {
            Issue.record("the first expectation is a comment")
            return
        }
        #expect(string(value) == "é")
        #expect(lesson.cells[0].expectations[1].text == "1\n\n2\n")
    }

    @Test("A byte order mark is no part of the text")
    func byteOrderMark() throws {
        let file = try LessonFile(path: "x.md", bytes: [0xEF, 0xBB, 0xBF] + Array("# A\n".utf8))
        let lesson = try Lesson(file)
        #expect(lesson.title == "A")
        #expect(lesson.hasByteOrderMark)
        #expect(lesson.source == "# A\n")
    }

    @Test("`// =>` is found only where Swift sees a comment")
    func commentsInStrings() throws {
        let lesson = try Lesson(
            "```swift\nprint(\"// => 1\")\nlet a = \"\"\"\n// => 2\n\"\"\"\nlet b = #\"\\\"// => 3\"# // =>4\nlet c = 5 /* // => 6 */ // a => b\n```\n",
            file: "x.md")
        #expect(lesson.cells[0].expectations.map(\.text) == ["4"])
        #expect(lesson.cells[0].expectations.map(\.line) == [6])
    }

    @Test("Mathematics is what GitHub takes for it")
    func mathematics() throws {
        #expect(
            try Markdown.blocks(of: "$a_1 + b_1$ costs $5 and $10, `$x$`, \\$y$, $`c_*d_*`$, a$b$c.") == [
                .paragraph([
                    .math("a_1 + b_1"), .text(" costs $5 and $10, "), .code("$x$"), .text(", $y$, "), .math("c_*d_*"), .text(", a$b$c."),
                ])
            ])
        #expect(
            try Markdown.blocks(of: "Two $x$ or **more** $y^2$ with `code` and\nwords $z$.") == [
                .paragraph([
                    .text("Two "), .math("x"), .text(" or "), .strong([.text("more")]), .text(" "), .math("y^2"), .text(" with "), .code("code"),
                    .text(" and"), .softBreak, .text("words "), .math("z"), .text("."),
                ])
            ])
        #expect(
            try Markdown.blocks(of: "Before\n$$\n\\frac{a}{b}\n$$\nafter.\n\n```math\nx^2\n```\n") == [
                .paragraph([.text("Before")]), .math("\\frac{a}{b}"), .paragraph([.text("after.")]), .math("x^2"),
            ])
    }

    @Test("Tables, tasks, footnotes, strikethrough and autolinks are GitHub's")
    func extensions() throws {
        let blocks = try Markdown.blocks(
            of: """
                | a | b |
                | :- | -: |
                | ~~1~~ | |

                - [x] done
                - [ ] open

                See[^n] and again[^n]. https://a.b

                [^n]: Note.
                """)
        #expect(
            blocks == [
                .table(
                    Block.Table(
                        alignments: [.left, .right], header: [[.text("a")], [.text("b")]], rows: [[[.strikethrough([.text("1")])], []]])),
                .list(
                    Block.List(
                        start: nil, isTight: true,
                        items: [
                            Block.List.Item(isDone: true, blocks: [.paragraph([.text("done")])]),
                            Block.List.Item(isDone: false, blocks: [.paragraph([.text("open")])]),
                        ])),
                .paragraph([
                    .text("See"), .footnoteReference(label: "n", number: 1, occurrence: 1), .text(" and again"),
                    .footnoteReference(label: "n", number: 1, occurrence: 2), .text(". "),
                    .link(destination: "https://a.b", title: "", [.text("https://a.b")]),
                ]),
                .footnoteDefinition(label: "n", number: 1, [.paragraph([.text("Note.")])]),
            ])
    }

    @Test("Headings have GitHub's anchors")
    func anchors() throws {
        let names = try Markdown.blocks(of: "# A, b_c-D!\n# Ä 1.2\n# a b_c-d\n# a\n# a-1\n# a\n").map { block in
            if case .heading(_, _, let id) = block { id } else { "" }
        }
        #expect(names == ["a-b_c-d", "ä-12", "a-b_c-d-1", "a", "a-1", "a-2"])
    }

    @Test("Comments that say nothing to Gradual are left alone")
    func otherComments() throws {
        let lesson = try Lesson(
            "<!-- TODO: more -->\n\n<!-- see: below, and above -->\n\n```swift\n1\n```\n<!-- why -->\n```output\n1\n```\n", file: "x.md")
        #expect(lesson.directives.isEmpty)
        #expect(lesson.cells[0].expectations.count == 1)
    }

    @Test("Exercises and keys hold what the grader needs")
    func exercises() throws {
        let exercise = try Lesson("<!-- exercise: id=mse points=4 forbid=a,b -->\n```swift exercise=mse\n____\n```\n", file: "x.md")
        #expect(exercise.directives == [Directive(name: "exercise", values: ["id": "mse", "points": "4", "forbid": "a,b"], line: 1)])
        #expect(exercise.cells[0].exercise == "mse")
        let key = try Lesson(
            "<!-- key: exercise-file=03 -->\n```swift check=mse name=v points=2 hidden feedback=\"Is it \\\"so\\\"?\"\n1\n```\n", file: "x.key.md", as: .key)
        #expect(key.cells[0].attributes == ["check": "mse", "name": "v", "points": "2", "hidden": "", "feedback": "Is it \"so\"?"])
    }

    @Test("A submission may say what it likes beside its cells")
    func submissions() throws {
        let lesson = try Lesson(
            "<!-- kee: a=b -->\n```output\n1\n```\n```swift exercise=a points=9 wrong =\n1\n```\n```swift exercise=a id=b\n2\n```\n```swift id=b\n```\n",
            file: "x.md", as: .submission)
        #expect(lesson.cells.map(\.exercise) == [nil, "a", nil] || lesson.cells.map(\.exercise) == ["a", "a", nil])
    }
}
