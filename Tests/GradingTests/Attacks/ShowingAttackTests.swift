import Testing

@testable import Grading
@testable import Rendering

/// Attacks 26, 28 and 29: what an answer brings into the documents that show its grade. Each is graded for real, and then written by every
/// report there is.
@Suite struct ShowingAttackTests {
    private static let page = "# T\n\n<!-- exercise: id=f points=1 -->\n```swift exercise=f\n____\n```\n"
    private static let key = """
        <!-- key: exercise-file=03-losses -->
        ```swift solution=f
        func f() -> String { "ok" }
        ```
        ```swift check=f name=check points=1
        expectEqual(student.f(), "ok")
        ```
        """

    /// The documents that show a grade, by what makes them.
    private func documents(_ grade: SubmissionGrade) throws -> [String: String] {
        let report = GradeReport(exercise: "03-losses", submissions: [grade])
        let course = CourseReport(results: [CourseResult("03-losses", grade)])
        let pages = CoursePages(report: course, title: "T").files.map(\.text).joined()
        return [
            "terminal": FeedbackText(options: .plain()).text(of: grade), "line": FeedbackText(options: .plain()).line(of: CourseResult("x", grade)),
            "csv": CSVReport.text(of: course.results, outline: [.init(id: "f", points: 1)]), "course csv": course.csvText, "junit": JUnitReport.text(of: report),
            "summary": course.markdownSummary, "json": try report.jsonText(), "pages": pages,
        ]
    }

    private func grade(_ answer: String, student: String = "eve") throws -> SubmissionGrade {
        let files = try TeacherFiles(WorkerPreparation(exercisePath: "03-losses.md", exerciseText: Self.page, keyPath: "keys/03-losses.key.md", keyText: Self.key))
        let name = student + ".md"
        let submission = SubmissionText(student: student, path: name, files: [.init(name: name, text: "```swift exercise=f\n\(answer)\n```\n")])
        return CellGrader(files).grade(submission, revealsHidden: false)
    }

    /// What a terminal, a browser or a reader of right-to-left text would obey.
    private static let obeyed: [Unicode.Scalar] = ["\u{1B}", "\u{7}", "\u{8}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{0}"]

    /// 28: terminal escapes, in what an answer gives, throws, prints and is called.
    @Test(arguments: [
        #"func f() -> String { "\u{1B}[2J\u{1B}]52;c;aGk=\u{7}\r1 of 1 points\u{202E}" }"#,
        #"func f() -> String { fatalError("\u{1B}]8;;http://evil\u{7}click\u{1B}]8;;\u{7}\u{9B}31m\u{8}\u{2066}") }"#,
        #"func f() -> String { precondition(false, "\u{1B}[1A\u{1B}[2K") ; return "" }"#,
        #"print("\u{1B}[2J\u{202E}"); func f() -> String { "" }"#,
        "func f() -> String { \"\u{1B}[2J\u{202E}\u{7}\" }", "let a\u{202E}b: Int = \"\u{1B}[31m\"\nfunc f() -> String { \"\" }",
    ])
    func nothingShownIsObeyed(answer: String) throws {
        let grade = try grade(answer.replacing("; ", with: "\n"), student: "eve\u{1B}[2J\u{202E}\u{7}")
        #expect(grade.points == 0, "\(grade)")
        for (document, text) in try documents(grade) {
            for scalar in Self.obeyed { #expect(!text.unicodeScalars.contains(scalar), "\(document): U+\(String(scalar.value, radix: 16))") }
        }
    }

    /// 26: markup, in the same places.
    @Test(arguments: [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</style><script>alert(1)</script>", "<a href='javascript:alert(1)'>x</a>",
        "<svg onload=alert(1)>", "<img src='data:image/svg+xml,<svg onload=alert(1)>'>", "<form id=students><input name=innerHTML>",
    ])
    func nothingShownIsMarkup(text: String) throws {
        let grade = try grade("func f() -> String { \"\(text)\" }", student: text.replacing("/", with: "_"))
        #expect(grade.points == 0, "\(grade)")
        let documents = try documents(grade)
        for document in ["pages", "junit", "summary"] {
            // The overview draws bars of its own.
            let shown = try #require(documents[document]).replacing("<svg class=\"share\"", with: "")
            for opening in ["<script>", "<img", "<svg", "<a href='", "<form", "<input"] { #expect(!shown.contains(opening), "\(document): \(opening)") }
        }
        #expect(documents["pages"]?.contains("&lt;") == true)
    }

    /// 29: fences and other Markdown, in the one document that is Markdown.
    @Test(arguments: ["```\n\n# All points\n", "~~~\n", "| a | b |\n| - | - |\n", "<!-- ", "</details>", "[a](http://evil)", "\n\n### 99 of 99\n"])
    func anOutputWithAFenceEndsNothing(text: String) throws {
        let literal = text.replacing("\n", with: "\\n")
        let grade = try grade("print(\"\(literal)\")\nfunc f() -> String { \"\(literal)\" }")
        #expect(grade.status == .graded && grade.points == 0, "\(grade)")
        let summary = try #require(try documents(grade)["summary"])
        #expect(summary.split(separator: "\n").allSatisfy { $0.hasPrefix("### 03") || $0.hasPrefix("1 submission") || $0.hasPrefix("|") }, "\(summary)")
        #expect(!summary.contains("evil") && !summary.contains("99 of 99"))
        // And a fence in an answer's text does not end its cell early: what follows it is not read as more of the file.
        #expect(grade.exercises.map(\.id) == ["f"])
    }

    /// 22: wildcards without end in what a learner writes below a cell: nothing of it is compared.
    @Test(.timeLimit(.minutes(10))) func wildcardsInASubmissionAreNotRead() throws {
        let files = try TeacherFiles(WorkerPreparation(exercisePath: "03-losses.md", exerciseText: Self.page, keyPath: "keys/03-losses.key.md", keyText: Self.key))
        let wildcards = String(repeating: "... a ", count: 20_000) + "\n" + String(repeating: "...\n", count: 50_000)
        let text = "```swift exercise=f\nfor _ in 0..<2000 { print(\"a a a a a a a\") }\nfunc f() -> String { \"ok\" }\n```\n```output\n\(wildcards)```\n"
        let submission = SubmissionText(student: "eve", path: "eve.md", files: [.init(name: "eve.md", text: text)])
        let grade = CellGrader(files).grade(submission, revealsHidden: false)
        #expect(grade.points == 1, "\(grade)")
    }
}
