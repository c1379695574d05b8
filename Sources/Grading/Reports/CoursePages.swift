import Checksums
import Rendering

/// A course's results as HTML: a page a student, for the student, and an overview of the class, for the teacher.
package struct CoursePages {
    /// What the pages show.
    package var report: CourseReport
    /// The heading of the overview.
    package var title: String

    /// - Parameters:
    ///   - report: What the pages show.
    ///   - title: The heading of the overview.
    package init(report: CourseReport, title: String) {
        self.report = report
        self.title = title
    }

    /// Every file, by its path within the folder of pages.
    package var files: [(path: String, text: String)] {
        [("index.html", overview)] + report.byStudent.map { ("students/" + Self.fileName($0.student), page(of: $0.student, $0.results)) }
    }

    /// The file of a student's page: plain letters whatever the name holds, and no two students' the same.
    static func fileName(_ student: String) -> String {
        let plain = student.lowercased().unicodeScalars.filter { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
        let readable = String(String.UnicodeScalarView(plain.prefix(40)))
        return (readable.isEmpty ? "student" : readable) + "-" + SHA256.hexDigest(of: student).prefix(8) + ".html"
    }

    // MARK: A student

    private func page(of student: String, _ results: [CourseResult]) -> String {
        let name = results.first?.displayName ?? student
        var main = HTML.element("h1", text: name) + .newLine
        let total = results.reduce(0) { $0 + $1.total }
        let outOf = results.reduce(0) { $0 + $1.grade.outOf }
        main.add(.element("p", .element("strong", text: "\(CourseResult.text(total)) of \(FeedbackText.points(outOf))")) + .newLine)
        for result in results { main.add(section(of: result)) }
        return Page.document(title: "\(name): \(title)", body: Self.body(main))
    }

    private func section(of result: CourseResult) -> HTML {
        let grade = result.grade
        var section = HTML.element("h2", text: "\(result.exerciseFile): \(CourseResult.text(result.total)) of \(grade.outOf)") + .newLine
        if result.daysLate > 0 {
            let days = result.daysLate == 1 ? "1 day" : "\(result.daysLate) days"
            section.add(.element("p", text: "Handed in \(days) late: \(result.percentLeft) % of the checks' points count.") + .newLine)
        }
        if let reason = grade.reason, grade.status != .graded {
            section.add(.element("p", ["class": "requires"], text: "\(Self.sentence(grade.status)): \(reason)") + .newLine)
        }
        for exercise in grade.exercises {
            section.add(.element("h3", text: "\(exercise.id): \(CourseResult.text(result.points(of: exercise))) of \(exercise.outOf)") + .newLine)
            if let adjustment = result.adjustments[exercise.id] {
                let points = adjustment.points.map { "Your teacher gave \(CourseResult.text($0)) points here. " } ?? ""
                section.add(.element("blockquote", .element("p", text: points + (adjustment.comment ?? ""))) + .newLine)
            }
            guard exercise.status == .graded else {
                section.add(.element("p", Self.sentence(Substring(Self.sentence(exercise.status) + (exercise.reason.map { ": \($0)" } ?? "")))) + .newLine)
                continue
            }
            var said: Set<String> = []
            var list = HTML.newLine
            for check in exercise.checks {
                let mark = HTML.element("span", ["class": check.passed ? "task done" : "task missed"], text: check.passed ? "✓ passed" : "✗ not passed")
                var item = mark + .text(" \(check.hidden ? "a hidden check" : check.name), \(check.points) of \(check.outOf)")
                // Where the whole cell fails, each check would say the same.
                if !check.passed, !check.feedback.isEmpty, said.insert(check.feedback).inserted {
                    for line in check.feedback.split(separator: "\n") { item.add(.void("br") + Self.sentence(line)) }
                }
                list.add(.element("li", item) + .newLine)
            }
            section.add(.element("ul", list) + .newLine)
        }
        return section
    }

    /// A line of feedback: what stands between backticks is code.
    private static func sentence(_ line: Substring) -> HTML {
        let parts = line.split(separator: "`", omittingEmptySubsequences: false)
        // A single backtick at the end is none.
        guard parts.count % 2 == 1 else { return .text(line) }
        return parts.enumerated().map { $0.offset % 2 == 1 ? HTML.element("code", text: $0.element) : .text($0.element) }.joined()
    }

    private static func sentence(_ status: GradeStatus) -> String {
        switch status {
        case .graded: "Graded"
        case .notAttempted: "Not attempted yet"
        case .refused: "Not taken"
        case .graderError: "The grader failed, which says nothing about the answer"
        }
    }

    // MARK: The class

    private var overview: String {
        var main = HTML.element("h1", text: title) + .newLine
        main.add(.element("h2", text: "Students") + .newLine)
        // The total stands first, where no width of a screen hides it.
        var head = HTML.element("th", ["scope": "col"], text: "student") + .element("th", ["scope": "col", "class": "right"], text: "total")
        for file in report.exerciseFiles { head.add(.element("th", ["scope": "col", "class": "right"], text: file)) }
        var rows = HTML.newLine
        for (student, results) in report.byStudent {
            let link = HTML.element("a", ["href": "students/" + Self.fileName(student)], text: results.first?.displayName ?? student)
            var row = HTML.element("td", link)
            row.add(.element("td", ["class": "right"], text: CourseResult.text(results.reduce(0) { $0 + $1.total })))
            for file in report.exerciseFiles {
                let result = results.first { $0.exerciseFile == file }
                let text = result.map { $0.grade.status == .graded || $0.total > 0 ? CourseResult.text($0.total) : $0.grade.status.words } ?? ""
                row.add(.element("td", ["class": "right"], text: text))
            }
            rows.add(.element("tr", row) + .newLine)
        }
        main.add(Self.table(head, rows))
        for one in report.statistics { main.add(section(of: one)) }
        return Page.document(title: title, body: Self.body(main))
    }

    private func section(of one: CourseStatistics) -> HTML {
        var section = HTML.element("h2", text: one.exerciseFile) + .newLine
        let counts = GradeStatus.allCases.compactMap { status in one.counts[status.rawValue].map { "\($0) \(status.words)" } }.joined(separator: ", ")
        section.add(
            .element(
                "p",
                text: "\(counts). Of those graded: mean \(CourseResult.text(one.mean)), median \(CourseResult.text(one.median)), "
                    + "standard deviation \(CourseResult.text(one.standardDeviation)) of \(FeedbackText.points(one.outOf)).") + .newLine)
        let most = max(1, one.distribution.max() ?? 1)
        var rows = HTML.newLine
        for (tenth, count) in one.distribution.enumerated() {
            // The number beside it says the same.
            let bar = HTML.element(
                "svg", ["class": "share", "viewBox": "0 0 24 1", "preserveAspectRatio": "none", "aria-hidden": "true"],
                .element("rect", ["class": "bar", "width": "\((count * 24 + most - 1) / most)", "height": "1"]))
            let points = tenth == 10 ? "all points" : "\(tenth * 10) to \(tenth * 10 + 9) %"
            rows.add(
                .element(
                    "tr", .element("td", text: points.replacing(" ", with: "\u{A0}")), .element("td", ["class": "right"], text: "\(count)"),
                    .element("td", count > 0 ? bar : HTML())) + .newLine)
        }
        let headings = ["points", "students", ""].map { HTML.element("th", ["scope": "col"], text: $0) }.joined()
        section.add(Self.table(headings, rows))
        let missed = one.missed.filter { $0.missed > 0 }.prefix(12)
        if !missed.isEmpty {
            section.add(.element("h3", text: "Checks most often missed") + .newLine)
            var list = HTML.newLine
            for entry in missed {
                list.add(.element("tr", .element("td", text: entry.exercise), .element("td", text: entry.check), .element("td", ["class": "right"], text: "\(entry.missed) of \(entry.outOf)")) + .newLine)
            }
            section.add(Self.table(["exercise", "check", "missed by"].map { HTML.element("th", ["scope": "col"], text: $0) }.joined(), list))
        }
        return section
    }

    private static func table(_ head: HTML, _ rows: HTML) -> HTML {
        .element("div", ["class": "table", "tabindex": "0"], .element("table", .element("thead", .element("tr", head)), .element("tbody", rows))) + .newLine
    }

    private static func body(_ main: HTML) -> HTML {
        .newLine + .element("div", ["class": "page"], .newLine + .element("main", .newLine + main) + .newLine) + .newLine
    }
}
