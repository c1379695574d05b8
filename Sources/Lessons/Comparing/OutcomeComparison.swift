import SwiftCells

/// What a cell gave, against all that its page says of it.
package struct OutcomeComparison {
    private let outcome: CellOutcome

    /// - Parameter outcome: What the cell gave.
    package init(_ outcome: CellOutcome) { self.outcome = outcome }

    /// The text an `output` fence stands for: what the cell printed, then the value of its last expression.
    package static func page(output: String, value: String?) -> String {
        guard let value else { return output }
        return output + (output.isEmpty || output.hasSuffix("\n") ? "" : "\n") + value + "\n"
    }

    /// The text an `output stream=error` fence stands for: warnings, then the messages of the errors, each with its notes.
    package static func errorPage(errors: [CellDiagnostic], warnings: [CellDiagnostic]) -> String {
        let lines = warnings.map { "warning: \($0.message)" } + errors.flatMap { [$0.message] + $0.notes.map(\.message) }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The verdicts, one for each expectation, in order.
    package func checks(of expectations: [Expectation]) -> [CellTranscript.Check] {
        let output = Self.page(output: outcome.output, value: outcome.value)
        let error = Self.errorPage(errors: outcome.errors, warnings: outcome.warnings)
        let isFence = { (expectation: Expectation) in if case .fence = expectation.source { true } else { false } }
        let fences = expectations.filter(isFence)
        let onOutput = fences.filter { $0.stream == .output }, onError = fences.filter { $0.stream == .error }
        var outputChecks = PageComparison(onOutput, given: output).checks(of: onOutput)[...]
        var errorChecks = PageComparison(onError, given: error).checks(of: onError)[...]
        return expectations.compactMap { expectation in
            guard isFence(expectation) else { return check(expectation) }
            return expectation.stream == .output ? outputChecks.popFirst() : errorChecks.popFirst()
        }
    }

    /// The verdict on a `// => VALUE`. A line that ran several times must give the value each time, or the values in order,
    /// separated by commas.
    private func check(_ expectation: Expectation) -> CellTranscript.Check {
        let values = (outcome.probes[expectation.line] ?? []).map(OutputText.folded)
        let rules = LineRules()
        let pattern = LinePattern(OutputText.visible(expectation.text), rules: rules)
        let joined = values.joined(separator: ", ")
        var budget = ComparingBudget(bytes: joined.utf8.count * 2 + expectation.text.utf8.count * (values.count + 1))
        let isSame =
            !values.isEmpty
            && (values.allSatisfy { pattern.accepts(GivenLine($0), budget: &budget) }
                || pattern.accepts(GivenLine(joined), budget: &budget))
        let actual = Set(values).count == 1 ? values[0] : joined
        guard !isSame else {
            return CellTranscript.Check(line: expectation.line, status: .ok, expected: expectation.text, actual: actual)
        }
        let marked = LineMarking(page: expectation.text, given: actual, rules: rules)
        return CellTranscript.Check(
            line: expectation.line, status: .mismatch, expected: expectation.text, actual: actual,
            difference: Difference(rows: [.expected(marked.page), .actual(marked.given)]))
    }
}
