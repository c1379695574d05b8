@testable import Lessons
import TensorCells
import Testing

@testable import Rendering

/// The attacks on the one who looks at a lesson, from a file to the page and the terminal: each stands in the title, the prose, the code, what the
/// code prints, and the file's name. The numbers are those of the list of attacks that graders are tested against.
@Suite struct ShowingTests {
    /// Attacks that fit into a line of Markdown.
    static let lines: [(name: String, text: String)] = [
        ("26 script", "<script>alert(1)</script>"),
        ("26 onerror", "<img src=x onerror=alert(1)>"),
        ("26 end of style", "</style><script>alert(1)</script>"),
        ("26 end of script", "</script><svg onload=alert(1)>"),
        ("26 javascript: link", "[here](javascript:alert(1)) <javascript:alert(1)> [there][r] ![p](javascript:alert(1))"),
        ("26 SVG data address", "![p](data:image/svg+xml,%3Csvg%20onload%3Dalert(1)%3E) [p](data:image/svg+xml;base64,PHN2Zz4=)"),
        ("26 other addresses", "[a](vbscript:x) [b](file:///etc/passwd) [c](//evil.example/x) ![d](https://evil.example/pixel.png)"),
        ("26 other data addresses", "[p](data:text/html,%3Cscript%3Ealert(1)%3C/script%3E) [q](DATA:text/html;base64,PHN2Zz4=) ![p](data:text/html,x)"),
        ("26 remote pictures", "![p](https://evil.example/p.png) ![](//evil.example/p.svg) [![p](http://evil.example/p.png)](javascript:alert(1))"),
        ("26 link within a link", "[a [b](https://evil.example) c](javascript:alert(1)) <https://evil.example/\"onmouseover=alert(1)>"),
        ("26 id of the page", "page:main"), ("26 id of a card", "name:print"), ("26 id of a browser's function", "querySelectorAll"),
        ("26 attribute", "\" onmouseover=\"alert(1)\" x='"),
        ("27 formula", "=cmd|'/c calc'!A0"), ("27 plus", "+1+1"), ("27 minus", "-2+3"), ("27 at", "@SUM(A1)"),
        ("24 quotes", "it's `a` \"name\" & more"), ("24 leading dash", "-rf --help"), ("24 twins", "e\u{301} \u{E9} T\u{435}nsors"),
        ("28 no width", "ad\u{200B}min\u{2060}is\u{AD}tra\u{FEFF}tor\u{180E} \u{3164}"), ("28 tags", "a\u{E0041}\u{E0042}b"),
        ("28 8-bit and string ends", "\u{90}q\u{9C}\u{1B}P1;1|41/42\u{1B}\\ \u{1B}_x\u{1B}\\ \u{1B}%@"),
        ("28 clear", "\u{1B}[2J\u{1B}[H gone"), ("28 OSC 8", "\u{1B}]8;;https://evil.example\u{7}good\u{1B}]8;;\u{7}"),
        ("28 OSC 52", "\u{1B}]52;c;ZXZpbA==\u{7}"), ("28 C1", "\u{9B}31m \u{9D}0;title\u{9C}"), ("28 backspace", "wrong\u{8}\u{8}\u{8}\u{8}\u{8}right"),
        ("28 bidirectional marks", "user\u{202E}nimda\u{202C} \u{2066}x\u{2069} \u{200F}"),
    ]

    /// Attacks that only an output can carry.
    static let outputs: [(name: String, text: String)] = [
        ("27 tab", "\t=1+1"), ("27 carriage return", "\r=1+1"), ("28 carriage return", "12 of 100\r100 of 100"),
        ("29 fence", "```\n# Not a heading\n```swift\nprint(1)\n```"), ("29 longer fence", "``````\n<script>alert(1)</script>\n``````"),
        ("29 tildes", "~~~\n~~~"), ("29 comment", "-->\n<!-- lesson: id=other -->\n<!--"),
    ]

    /// A Swift literal of a text, in plain ASCII.
    private static func literal(_ text: String) -> String {
        "\"" + text.unicodeScalars.map { $0.properties.isAlphabetic && $0.isASCII ? String($0) : "\\u{\(String($0.value, radix: 16))}" }.joined() + "\""
    }

    private func show(_ lesson: Lesson, _ transcript: Transcript) throws -> (pages: [String], terminal: [String]) {
        let site = Site(
            title: lesson.title, entries: [Site.Entry(lesson: lesson, transcript: transcript, path: lesson.file.replacing("/", with: "-") + ".html")],
            cards: NameCards(for: [(lesson, transcript)], in: TensorCells.library))
        let pages = site.pagesWithIndex().map(\.content)
        for page in pages { try AttackTests.expectOnlyOwnMarkup(page) }
        let terminal = try [TerminalOptions.plain(), TerminalOptions(width: 60, hasColour: true, hasHyperlinks: true)].map { options in
            let text = TerminalRenderer(lesson: lesson, transcript: transcript, options: options).render()
            try AttackTests.expectOnlyOwnEscapes(text, hasColour: options.hasColour)
            return text
        }
        return (pages, terminal)
    }

    private func run(_ text: String, file: String) throws -> (Lesson, Transcript) {
        let lesson = try Lesson(text, file: file)
        var runner = LessonRunner.standard
        runner.notesBuiltins = true
        return (lesson, runner.run(lesson))
    }

    @Test(arguments: lines.map(\.name)) func inEveryPlace(attack: String) throws {
        let text = try #require(Self.lines.first { $0.name == attack }).text
        let (lesson, transcript) = try run(
            """
            # \(text)

            Prose \(text) and `\(text)`, **\(text)**, $\(text)$.

            ## \(text)

            > \(text)

            | \(text.replacing("|", with: "\\|")) |
            | --- |
            | \(text.replacing("|", with: "\\|")) |

            - \(text)

            [r]: javascript:alert(1)

            ```swift id=say
            // \(text)
            let text = \(Self.literal(text))
            print(text)
            table([[text]], columns: [text], title: text)
            text
            ```
            ```output match=any
            x
            ```

            ```swift throws
            fatalError(text)
            ```
            """, file: "lessons/\(text).md")
        #expect(transcript.status == .ok, "\(transcript.cells.map(\.errors))")
        #expect(transcript.cells[0].output.hasPrefix(text + "\n"))
        let (pages, terminal) = try show(lesson, transcript)
        // What was printed is there to be read, as text.
        let visible = VisibleText.of(text)
        #expect(pages[1].contains("<pre class=\"printed\" tabindex=\"0\">\(HTML.text(visible).markup)") || pages[1].contains("<pre class=\"printed\">\(HTML.text(visible).markup)"))
        #expect(terminal.allSatisfy { $0.contains(visible.prefix(20)) })
    }

    @Test(arguments: outputs.map(\.name)) func inOutputs(attack: String) throws {
        let text = try #require(Self.outputs.first { $0.name == attack }).text
        let page = "# Output\n\n```swift id=say\nprint(\(Self.literal(text)))\n```\n```output\nnothing\n```\n\nAfter.\n"
        let (lesson, transcript) = try run(page, file: "output.md")
        #expect(transcript.cells[0].output == text + "\n")
        let (pages, terminal) = try show(lesson, transcript)
        #expect(pages[1].contains("<p>After.</p>"))
        #expect(!pages[1].contains("id=\"not-a-heading\""))
        #expect(terminal.allSatisfy { $0.contains("After.") })
    }
}
