import Rendering

/// Grades as a learner reads them in the terminal.
package struct FeedbackText {
    /// Width, colours and whatever else the terminal allows.
    package var options: TerminalOptions

    /// - Parameter options: Width, colours and whatever else the terminal allows.
    package init(options: TerminalOptions) {
        self.options = options
    }

    /// A submission's feedback: exercise by exercise, check by check, and the sum.
    ///
    /// A hidden check shows its points and its author's sentence, and not so much as its name.
    package func text(of grade: SubmissionGrade) -> String {
        var lines: [TerminalLine] = []
        if grade.exercises.isEmpty || grade.exercises.allSatisfy({ $0.status == grade.status && $0.reason == grade.reason && $0.checks.isEmpty && $0.reason != nil }) {
            lines.append(TerminalLine(headline(grade.status, grade.reason), style(grade.status)))
        } else {
            for exercise in grade.exercises {
                if !lines.isEmpty { lines.append([]) }
                lines += self.lines(of: exercise)
            }
        }
        lines.append([])
        lines.append(sum(grade))
        return lines.map { $0.text(options: options) + "\n" }.joined()
    }

    /// One line for a submission of a class: the points that count, and why they are others than the checks' where they are.
    package func line(of result: CourseResult) -> String {
        let grade = result.grade
        var spans = [TerminalSpan(VisibleText.line(grade.student), .bold), TerminalSpan("  ")]
        if grade.status == .graded || result.total > 0 {
            let hasAll = result.total >= Double(grade.outOf)
            spans.append(TerminalSpan("\(CourseResult.text(result.total)) of \(grade.outOf)", .colour(hasAll ? .green : .standard)))
            if let why = result.whyOtherPoints { spans.append(TerminalSpan("  \(why)", .faint)) }
        }
        if grade.status != .graded {
            if result.total > 0 { spans.append(TerminalSpan("  ")) }
            spans.append(TerminalSpan(headline(grade.status, grade.reason), style(grade.status)))
        }
        return TerminalLine(spans).text(options: options)
    }

    /// What a key's trials came to, a line each, and what is wrong beneath it.
    package func text(of verdicts: [KeyTest.Verdict]) -> String {
        var lines: [TerminalLine] = []
        var exercise = ""
        for verdict in verdicts {
            if verdict.trial.exercise != exercise {
                if !lines.isEmpty { lines.append([]) }
                exercise = verdict.trial.exercise
                lines.append(TerminalLine(VisibleText.line(exercise), .bold))
            }
            let expected = switch verdict.trial.expectation {
            case .doesNotPass: "does not pass"
            case .allPoints: "gets all points"
            case .fails(let names): "loses " + names.joined(separator: ", ")
            }
            guard let complaint = verdict.complaint else {
                lines.append([TerminalSpan("  ✓ ", .colour(.green)), TerminalSpan(verdict.trial.title), TerminalSpan(" \(expected)", .faint)])
                continue
            }
            lines.append([TerminalSpan("  ✗ ", .colour(.red, bold: true)), TerminalSpan(verdict.trial.title)])
            for line in TerminalWrapping.wrap([TerminalSpan(VisibleText.of(complaint))], width: options.width - 6) {
                lines.append(TerminalLine([TerminalSpan("      ")] + line.spans))
            }
        }
        let wrong = verdicts.count { $0.complaint != nil }
        lines.append([])
        let closing = wrong == 0 ? "All \(verdicts.count) trials came out as they must." : "\(wrong) of \(verdicts.count) trials did not come out as they must."
        lines.append(TerminalLine(closing, .colour(wrong == 0 ? .green : .red, bold: true)))
        return lines.map { $0.text(options: options) + "\n" }.joined()
    }

    private func lines(of exercise: ExerciseGrade) -> [TerminalLine] {
        var lines: [TerminalLine] = []
        let name = TerminalSpan(VisibleText.line(exercise.id), .bold)
        switch exercise.status {
        case .graded:
            lines.append([name, TerminalSpan("  \(exercise.points) of \(Self.points(exercise.outOf))")])
        case .notAttempted, .refused, .graderError:
            lines.append([name, TerminalSpan("  "), TerminalSpan(headline(exercise.status, exercise.reason), style(exercise.status))])
        }
        var said: Set<String> = []
        for check in exercise.checks {
            let mark = check.passed ? TerminalSpan("  ✓ ", .colour(.green)) : TerminalSpan("  ✗ ", .colour(.red, bold: true))
            let title = check.hidden ? "a hidden check" : VisibleText.line(check.name)
            lines.append([mark, TerminalSpan(title), TerminalSpan("  \(check.points) of \(check.outOf)", .faint)])
            // Where the whole cell fails, each check would say the same.
            guard !check.passed, !check.feedback.isEmpty, said.insert(check.feedback).inserted else { continue }
            for line in TerminalWrapping.wrap([TerminalSpan(VisibleText.of(check.feedback))], width: min(options.width, TerminalOptions.proseWidth) - 6) {
                lines.append(TerminalLine([TerminalSpan("      ")] + line.spans))
            }
        }
        return lines
    }

    private func sum(_ grade: SubmissionGrade) -> TerminalLine {
        let colour: TerminalStyle.Colour = grade.points == grade.outOf && grade.status == .graded ? .green : .standard
        return TerminalLine("\(grade.points) of \(Self.points(grade.outOf))", .colour(colour, bold: true))
    }

    private func headline(_ status: GradeStatus, _ reason: String?) -> String {
        let reason = reason.map { ": " + VisibleText.line($0) } ?? ""
        return switch status {
        case .graded: "graded"
        case .notAttempted: "not attempted yet" + reason
        case .refused: "not taken" + reason
        case .graderError: "the grader failed; this says nothing about the answer" + reason
        }
    }

    private func style(_ status: GradeStatus) -> TerminalStyle {
        switch status {
        case .graded: .plain
        case .notAttempted: .faint
        case .refused, .graderError: .colour(.magenta)
        }
    }

    /// A number of points in words: `1 point`, `3 points`.
    package static func points(_ count: Int) -> String { count == 1 ? "1 point" : "\(count) points" }
}
