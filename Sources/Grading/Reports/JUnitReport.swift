import Rendering

/// Grades as JUnit's XML, which continuous-integration services show: a suite a student, a case a check.
package enum JUnitReport {
    /// The document's text.
    ///
    /// A check that did not pass is a failure; an exercise that was refused, or that the grader failed on, is an error; one that
    /// was not attempted is skipped.
    package static func text(of report: GradeReport) -> String { text(of: [report], name: report.exercise) }

    /// The document of several exercise files: a suite a student and file.
    package static func text(of reports: [GradeReport]) -> String { text(of: reports, name: "exercises") }

    private static func text(of reports: [GradeReport], name: String) -> String {
        var suites = ""
        var totals = Counts()
        for (report, submission) in reports.flatMap({ report in report.results.map { (report, $0.grade) } }) {
            let suite = reports.count == 1 ? submission.student : submission.student + ", " + report.exercise
            var cases = ""
            var counts = Counts()
            for exercise in submission.exercises {
                switch exercise.status {
                case .graded:
                    var hidden = 0
                    for check in exercise.checks {
                        counts.tests += 1
                        // Learners see this report beside their commits.
                        if check.hidden { hidden += 1 }
                        let name = check.hidden ? "a hidden check" + (hidden > 1 ? " (\(hidden))" : "") : check.name
                        let head = "    <testcase classname=\"\(escape(exercise.id))\" name=\"\(escape(name))\""
                        if check.passed {
                            cases += head + "/>\n"
                        } else {
                            counts.failures += 1
                            let sentence = check.feedback.isEmpty ? "did not pass" : check.feedback
                            let message = sentence.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? sentence
                            cases += head + ">\n      <failure message=\"\(escape(message))\">\(escape(sentence))</failure>\n    </testcase>\n"
                        }
                    }
                case .notAttempted, .refused, .graderError:
                    counts.tests += 1
                    let reason = escape(exercise.reason ?? exercise.status.rawValue)
                    let element: String
                    if exercise.status == .notAttempted {
                        counts.skipped += 1
                        element = "<skipped message=\"\(reason)\"/>"
                    } else {
                        counts.errors += 1
                        element = "<error type=\"\(exercise.status.rawValue)\" message=\"\(reason)\"/>"
                    }
                    let head = "    <testcase classname=\"\(escape(exercise.id))\" name=\"\(escape(exercise.id))\">"
                    cases += "\(head)\n      \(element)\n    </testcase>\n"
                }
            }
            suites += "  <testsuite name=\"\(escape(suite))\"\(counts.attributes)>\n\(cases)  </testsuite>\n"
            totals.add(counts)
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"\(escape(name))\"\(totals.attributes)>\n\(suites)</testsuites>\n"
    }

    /// Text from outside as XML 1.0 may hold it: the five marks escaped, what the standard forbids shown as U+FFFD.
    static func escape(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&apos;"
            case "\t", "\n", "\r": result += "&#\(scalar.value);"
            case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(VisibleText.isHidden(scalar) ? "\u{FFFD}" : scalar)
            }
        }
        return result
    }

    private struct Counts {
        var tests = 0
        var failures = 0
        var errors = 0
        var skipped = 0

        var attributes: String {
            " tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\""
        }

        mutating func add(_ other: Counts) {
            tests += other.tests
            failures += other.failures
            errors += other.errors
            skipped += other.skipped
        }
    }
}
