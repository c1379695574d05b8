import Rendering

/// What a gradebook holds, as tables and documents for others.
package struct CourseReport: Sendable {
    /// By students' names, then by exercise files' names.
    package var results: [CourseResult]

    /// - Parameter results: What each student has, by students' names, then by exercise files' names.
    package init(results: [CourseResult]) {
        self.results = results
    }

    /// The names of the exercise files that there are results of.
    package var exerciseFiles: [String] { Set(results.map(\.exerciseFile)).sorted() }

    /// How the class did, exercise file by exercise file.
    package var statistics: [CourseStatistics] {
        let byFile = Dictionary(grouping: results, by: \.exerciseFile)
        return exerciseFiles.map { CourseStatistics(exerciseFile: $0, results: byFile[$0] ?? []) }
    }

    /// A row a student, a column an exercise file (RFC 4180): the points that count; empty where nothing was graded.
    package var csvText: String {
        let files = exerciseFiles
        var rows = [["student", "name", "section"] + files.map { CSVReport.field($0) } + ["total", "out_of"]]
        let outOf = statistics.reduce(0) { $0 + $1.outOf }
        for (student, own) in byStudent {
            var row = [CSVReport.field(student), CSVReport.field(own[0].displayName ?? ""), CSVReport.field(own[0].section ?? "")]
            for file in files {
                let result = own.first { $0.exerciseFile == file }
                row.append(result.map { $0.isSettled ? CourseResult.text($0.total) : "" } ?? "")
            }
            row.append(CourseResult.text(own.reduce(0) { $0 + $1.total }))
            row.append(String(outOf))
            rows.append(row)
        }
        return rows.map { $0.joined(separator: ",") + "\r\n" }.joined()
    }

    /// Everything, as JSON: keys in order, so that the same gradebook gives the same bytes.
    package func jsonText() throws -> String {
        struct Document: Encodable {
            var schema = 1
            var results: [Counted]
            var statistics: [CourseStatistics]
        }
        /// A result with its `points`: those that count, while the grade within it has the checks'.
        struct Counted: Encodable {
            enum CodingKeys: String, CodingKey { case points }
            var result: CourseResult

            func encode(to encoder: any Encoder) throws {
                try result.encode(to: encoder)
                var container = encoder.container(keyedBy: CodingKeys.self)
                try container.encode(result.total, forKey: .points)
            }
        }
        return try JSONReport.text(of: Document(results: results.map { Counted(result: $0) }, statistics: statistics))
    }

    /// A page of Markdown, such as GitHub shows beside a workflow's run.
    package var markdownSummary: String {
        var text = ""
        // What nobody has begun needs no paragraph of its own: a course may have many files.
        let isUntouched = { (one: CourseStatistics) in one.counts.keys.allSatisfy { $0 == GradeStatus.notAttempted.rawValue } }
        let untouched = statistics.filter(isUntouched).map { Self.markdown($0.exerciseFile) }
        for one in statistics where !isUntouched(one) {
            text += "### \(Self.markdown(one.exerciseFile))\n\n"
            let count = one.counts.values.reduce(0, +)
            let counts = GradeStatus.allCases.compactMap { status in one.counts[status.rawValue].map { "\($0) \(status.words)" } }
            text += "\(count) submission\(count == 1 ? "" : "s"): \(counts.joined(separator: ", ")). "
            text += "Mean \(CourseResult.text(one.mean)), median \(CourseResult.text(one.median)) of \(one.outOf) points.\n\n"
            let missed = one.missed.filter { $0.missed > 0 }.prefix(10)
            if !missed.isEmpty {
                text += "| exercise | check | missed by |\n| --- | --- | ---: |\n"
                for entry in missed {
                    text += "| \(Self.markdown(entry.exercise)) | \(Self.markdown(entry.hidden ? "a hidden check" : entry.check)) | \(entry.missed) of \(entry.outOf) |\n"
                }
                text += "\n"
            }
        }
        if !untouched.isEmpty { text += "Not attempted yet: \(untouched.joined(separator: ", ")).\n\n" }
        return text
    }

    /// The results of each student, by name.
    package var byStudent: [(student: String, results: [CourseResult])] {
        Dictionary(grouping: results, by: \.grade.student).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Text from outside as Markdown that shows it and nothing else.
    static func markdown(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "+", "-", ".", "!", "|", "~", ">": result += "\\\(scalar)"
            case "<": result += "&lt;"
            case "&": result += "&amp;"
            case "\t", "\n", "\r": result += " "
            default: result.unicodeScalars.append(VisibleText.isHidden(scalar) ? " " : scalar)
            }
        }
        return result
    }
}
