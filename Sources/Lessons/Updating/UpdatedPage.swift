/// The lines of one output fence after an update.
struct UpdatedPage {
    /// The lines, without what stands before them; nil where the fence stays as it is.
    let lines: [String]?

    /// - Parameters:
    ///   - comparison: the page of the cell's stream against what was given.
    ///   - fence: the index of the fence in that page.
    init(_ comparison: PageComparison, fence: Int, of expectation: Expectation) {
        let steps = comparison.steps(ofFence: fence)
        guard steps.contains(where: { if case .missing = $0 { true } else if case .extra = $0 { true } else { false } }) else {
            lines = nil
            return
        }
        let given = steps.compactMap { step -> String? in
            switch step {
            case .same(_, let index), .anyLine(_, let index), .extra(let index, _): comparison.given[index]
            case .anyLinesEnd, .missing: nil
            }
        }
        let kept = Self.keeping(steps, of: comparison)
        // Should what is kept not hold after all, nothing is kept.
        var candidate = expectation
        candidate.text = kept.map { $0 + "\n" }.joined()
        let holds = PageComparison([candidate], given: given.map { $0 + "\n" }.joined()).isSame
        lines = holds ? kept : given.map(Self.withoutSpacesAtEnd)
    }

    private static func keeping(_ steps: [PageComparison.Step], of comparison: PageComparison) -> [String] {
        var result: [String] = []
        var missing: [Int] = []
        var extra: [Int] = []
        func flush() {
            for (place, index) in extra.enumerated() {
                let given = withoutSpacesAtEnd(comparison.given[index])
                result.append(place < missing.count ? merged(comparison.page[missing[place]], given) : given)
            }
            missing = []
            extra = []
        }
        for step in steps {
            switch step {
            case .same(let line, _):
                flush()
                result.append(comparison.page[line].text)
            case .anyLinesEnd(let line):
                flush()
                result.append(comparison.page[line].text)
            case .anyLine: flush()
            case .missing(let line): missing.append(line)
            case .extra(let index, _): extra.append(index)
            }
        }
        flush()
        return result
    }

    /// A line of the page with the numbers that no longer hold replaced by those given, where the rest of it still holds.
    private static func merged(_ line: PageComparison.Line, _ given: String) -> String {
        guard line.pattern.rules.match == .text else { return given }
        let text = LinePattern.trimmed(line.text)
        var budget = ComparingBudget(bytes: line.text.utf8.count + given.utf8.count)
        let tolerance = line.pattern.rules.tolerance
        // By where the number stands in the line.
        var found: [Int: WrittenNumber] = [:]
        let fits = line.pattern.matches(GivenLine(given), budget: &budget) { page, given in
            if !page.accepts(given, within: tolerance) { found[page.text.startIndex] = given }
            return true
        }
        guard fits else { return given }
        var result: [UInt8] = []
        var end = 0
        for place in WrittenNumber.numbers(in: text) {
            result += text[end..<place.range.lowerBound]
            result += found[place.number.text.startIndex]?.text ?? place.number.text
            end = place.range.upperBound
        }
        result += text[end...]
        return String(decoding: result, as: UTF8.self)
    }

    private static func withoutSpacesAtEnd(_ text: String) -> String {
        String(decoding: LinePattern.trimmed(text), as: UTF8.self)
    }
}
