import Foundation
import Testing

@testable import Grading

/// What stands around the checks' points in a gradebook: people's points, rules, merged shards, reports.
@Suite struct CourseTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func open(_ name: String = "gradebook.sqlite") throws -> Gradebook { try Gradebook(file: folder.path(name)) }

    private func key(_ student: String, _ submission: String = "s1", key: String = "k1") -> Gradebook.AttemptKey {
        .init(student: student, exerciseFile: "03-losses", submissionHash: submission, keyHash: key)
    }

    private func attempt(_ student: String, _ submission: String = "s1", gradient: Bool = false, handedIn: Double? = nil, gradedAt: Double = 1e9, key: String = "k1") -> GradedAttempt {
        GradedAttempt(
            SampleGrades.graded(student, gradient: gradient), as: self.key(student, submission, key: key), gradedAt: gradedAt, handedIn: handedIn, seconds: 0.5)
    }

    // MARK: Points by hand

    @Test func pointsByHandTakeThePlaceOfTheChecks() throws {
        let book = try open()
        try book.record(attempt("ada"))
        #expect(try book.results()[0].total == 2)
        try book.adjust(student: "ada", exerciseFile: "03-losses", exercise: "mse", points: 3.5, comment: "nearly")
        #expect(try book.results()[0].total == 3.5)
        // Grading, whatever comes of it, leaves them alone.
        try book.record(attempt("ada", "s2", gradient: true))
        #expect(try book.results()[0].total == 3.5)
        #expect(try book.results()[0].adjustments["mse"] == .init(points: 3.5, comment: "nearly"))
        // The newest counts; a comment alone gives no points; nothing at all withdraws.
        try book.adjust(student: "ada", exerciseFile: "03-losses", exercise: "mse", points: nil, comment: "see me")
        #expect(try book.results()[0].total == 4)
        try book.adjust(student: "ada", exerciseFile: "03-losses", exercise: "mse", points: nil, comment: nil)
        #expect(try book.results()[0].adjustments.isEmpty)
    }

    @Test func whatIsNotThereCannotBeGivenPoints() throws {
        let book = try open()
        try book.record(attempt("ada"))
        func message(_ student: String, _ file: String, _ exercise: String) -> String {
            do {
                try book.adjust(student: student, exerciseFile: file, exercise: exercise, points: 1, comment: nil)
                return "it did"
            } catch {
                return error.message
            }
        }
        #expect(message("adda", "03-losses", "mse") == "there is no student `adda`; did you mean `ada`?")
        #expect(message("ada", "losses", "mse") == "there is no exercise file `losses`; there are: 03-losses")
        #expect(message("ada", "03-losses", "nse") == "`03-losses` has no exercise `nse`; it has: mae, mse")
    }

    // MARK: Rules

    @Test func beingLateTakesFromTheChecksAndNotFromPeople() throws {
        let book = try open()
        try book.enter(Roster("student,name,section,extra-days\nada,Ada L.,A,0\nbob,Bob,B,3\n"))
        try book.setLateRule(LateRule(due: 1e6, percentPerDay: 25, mostDays: 3), exerciseFile: "03-losses")
        try book.record(attempt("ada", handedIn: 1e6 + 1.5 * 86_400))
        try book.record(attempt("bob", handedIn: 1e6 + 1.5 * 86_400))
        let results = try book.results()
        #expect(results.map(\.daysLate) == [2, 0])
        #expect(results.map(\.total) == [1, 2])
        #expect(results.map(\.displayName) == ["Ada L.", "Bob"])
        try book.adjust(student: "ada", exerciseFile: "03-losses", exercise: "mse", points: 4, comment: nil)
        #expect(try book.results()[0].total == 4)
        // The teacher thinks better of it.
        try book.setLateRule(LateRule(due: 2e6), exerciseFile: "03-losses")
        #expect(try book.results(student: "ada")[0].percentLeft == 100)
        // A roster read again changes names, and loses nobody.
        try book.enter(Roster("student,name\nada,Countess Lovelace\n"))
        #expect(try book.results().map(\.displayName) == ["Countess Lovelace", "Bob"])
    }

    /// 14: whoever tries again and again is seen: each version is kept, and counted.
    @Test func eachTryIsLogged() throws {
        let book = try open()
        for number in 1...30 { try book.record(attempt("eve", "version \(number)", gradedAt: Double(number))) }
        // Handed in again as it was, and graded again by another key: no new version.
        try book.record(attempt("eve", "version 30", gradedAt: 31))
        try book.record(attempt("eve", "version 30", gradedAt: 32, key: "k2"))
        try book.record(attempt("ada", "version 1"))
        #expect(try book.results().map { "\($0.grade.student) \($0.attempts)" } == ["ada 1", "eve 30"])
        #expect(try CourseReport(results: book.results()).jsonText().contains("\"attempts\" : 30"))
    }

    // MARK: Shards

    private func contents(_ book: Gradebook) throws -> [String] {
        try book.results().map { "\($0.grade.student) \($0.grade.points) \($0.handedIn ?? 0)" } + ["\(book.attemptCount())"]
    }

    @Test func mergingGivesTheSameInAnyOrderAndHoweverOften() throws {
        var error = attempt("eve", "s1", handedIn: 5)
        error.grade = SubmissionGrade(student: "eve", file: "eve.md", status: .graderError, reason: "killed", outline: SampleGrades.outline)
        let attempts = [
            attempt("ada", "s1", handedIn: 10), attempt("ada", "s2", gradient: true, handedIn: 20), attempt("ada", "s3", handedIn: 15),
            attempt("bob", "s1", handedIn: 10, gradedAt: 100, key: "k1"), attempt("bob", "s1", gradient: true, handedIn: 10, gradedAt: 200, key: "k2"),
            error, attempt("eve", "s1", handedIn: 5, gradedAt: 2e9), attempt("eve", "s1", gradient: true, handedIn: 5, gradedAt: 3e9),
        ]
        let wanted = ["ada 4 20.0", "bob 4 10.0", "eve 4 5.0", "6"]
        var generator = SystemRandomNumberGenerator()
        for round in 0..<20 {
            let book = try open("round\(round).sqlite")
            for part in attempts.shuffled(using: &generator) { try book.merge([part]) }
            #expect(try contents(book) == wanted)
            #expect(try book.merge(attempts.reversed()) == 0)
            #expect(try contents(book) == wanted)
        }
    }

    @Test func aShardsFileIsGoneOnWithAfterAKill() throws {
        let path = folder.path("part.jsonl")
        do {
            let file = try ShardFile(path: path)
            try file.record(attempt("ada"), replacing: false)
            try file.record(attempt("ada"), replacing: false)
            try file.record(attempt("bob", gradient: true), replacing: false)
        }
        let whole = try Data(contentsOf: URL(filePath: path))
        #expect(whole.count(where: { $0 == 0x0A }) == 2)
        // A kill in mid-write leaves the start of a line, of any length.
        let line = Array(whole.prefix { $0 != 0x0A })
        for length in [1, 2, 17, line.count - 1, line.count] {
            try Data(Array(whole) + line.prefix(length)).write(to: URL(filePath: path))
            #expect(try ShardFile.read(path).isCut)
            let file = try ShardFile(path: path)
            #expect(try file.recorded(key("ada"))?.points == 2)
            #expect(try file.recorded(key("bob"))?.points == 4)
            #expect(try file.recorded(key("eve")) == nil)
            #expect(try Data(contentsOf: URL(filePath: path)) == whole)
        }
        #expect(try ShardFile.read(path).attempts.map(\.grade.student) == ["ada", "bob"])
        #expect(try !ShardFile.read(path).isCut)
    }

    @Test func whatIsNoShardIsNotWrittenTo() throws {
        let path = folder.path("notes.txt")
        try folder.write("notes.txt", "my notes\n")
        #expect(throws: GradebookError.self) { try ShardFile(path: path) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "my notes\n")
    }

    // MARK: Reports

    private func report() throws -> CourseReport {
        let book = try open()
        try book.enter(Roster("student,name,section\nada,\"Ada <b>\",A\n"))
        try book.record(attempt("ada"))
        try book.record(attempt("bob", gradient: true))
        try book.record(SampleGrades.refused("=eve", reason: "it is a pipe, not a file"), as: key("=eve"), seconds: 0)
        try book.adjust(student: "ada", exerciseFile: "03-losses", exercise: "mse", points: 2.5, comment: "<script>alert(1)</script>")
        return CourseReport(results: try book.results())
    }

    @Test func theTableOfACourse() throws {
        #expect(try report().csvText == "student,name,section,03-losses,total,out_of\r\n\"'=eve\",,,,0,6\r\nada,Ada <b>,A,2.5,2.5,6\r\nbob,,,4,4,6\r\n")
    }

    @Test func statisticsCountWhatCounts() throws {
        let one = try #require(try report().statistics.first)
        #expect(one.counts == ["graded": 2, "refused": 1])
        #expect(one.mean == 3.25)
        #expect(one.median == 3.25)
        #expect(one.outOf == 6)
        #expect(one.distribution == [0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0])
        #expect(one.missed.map { "\($0.check) \($0.missed) of \($0.outOf)" } == ["gradient 1 of 2", "value 0 of 2"])
    }

    /// 12 and 26: what a page brings from names, comments and feedback is text, and what is hidden stays so.
    @Test func pagesShowTextAndNothingHidden() throws {
        let pages = CoursePages(report: try report(), title: "A & B").files
        #expect(pages.map(\.path).count == 4)
        #expect(Set(pages.map(\.path)).count == 4)
        #expect(pages.allSatisfy { $0.path.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D || $0 == 0x2E || $0 == 0x2F } })
        for page in pages {
            #expect(!page.text.contains("<script>"))
            #expect(!page.text.contains("<b>"))
        }
        let ada = try #require(pages.first { $0.path.hasPrefix("students/ada-") })
        #expect(ada.text.contains("Ada &lt;b&gt;"))
        #expect(ada.text.contains("&lt;script&gt;alert(1)"))
        #expect(ada.text.contains("Your teacher gave 2.5 points here."))
        #expect(ada.text.contains("a hidden check"))
        let body = try #require(ada.text.split(separator: "</style>").last)
        #expect(!body.contains("gradient"))
        #expect(!body.contains("bob"))
        // The teacher's own page names what learners do not see.
        #expect(pages[0].text.contains("gradient"))
    }

    @Test func theSummaryIsPlainMarkdown() throws {
        let summary = try report().markdownSummary
        #expect(summary.contains("### 03\\-losses"))
        #expect(summary.contains("3 submissions: 2 graded, 1 refused."))
        #expect(summary.contains("| mse | a hidden check | 1 of 2 |"))
        #expect(!summary.contains("Not attempted yet"))
        let missing = SubmissionGrade(student: "eve", file: "eve", status: .notAttempted, reason: "nothing was handed in", outline: SampleGrades.outline)
        let untouched = CourseReport(results: [CourseResult("03-losses", SampleGrades.graded("ada")), CourseResult("04-more", missing), CourseResult("05-else", missing)])
        #expect(untouched.markdownSummary.hasSuffix("\n\nNot attempted yet: 04\\-more, 05\\-else.\n\n"), "\(untouched.markdownSummary)")
        #expect(CourseReport.markdown("<img> | [a](b)\n`c`") == "&lt;img\\> \\| \\[a\\]\\(b\\) \\`c\\`")
    }

    // MARK: Clocks

    /// A clock that jumps back between two gradings makes no older attempt count.
    @Test func whatIsGradedLastCountsWhateverTheClockSays() throws {
        let book = try open()
        try book.record(attempt("ada", "s1", gradedAt: 2e9))
        try book.record(attempt("ada", "s2", gradient: true, gradedAt: 1e9))
        #expect(try book.results()[0].grade.points == 4)
        #expect(try book.attemptCount() == 2)
    }
}
