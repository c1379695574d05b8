/// The outputs that a cell should give on one stream against what it gave.
///
/// Several fences are one page: each takes its share of what was given, in order.
struct PageComparison {
    /// A line of the page.
    struct Line: Sendable {
        var text: String
        var pattern: LinePattern
        /// The index of its fence.
        var fence: Int
    }

    /// How lines of the page and lines given stand side by side.
    enum Step: Hashable, Sendable {
        /// The page's line accepts the line given.
        case same(page: Int, given: Int)
        /// The page's `...` stands for the line given.
        case anyLine(page: Int, given: Int)
        /// The page's `...` stands for no more lines.
        case anyLinesEnd(page: Int)
        /// The page's line was not given.
        case missing(page: Int)
        /// The line given is not on the page, within the fence.
        case extra(given: Int, fence: Int)
    }

    let page: [Line]
    let given: [String]
    let steps: [Step]
    private let fences: Int

    var isSame: Bool {
        steps.allSatisfy { step in
            switch step {
            case .same, .anyLine, .anyLinesEnd: true
            case .missing, .extra: false
            }
        }
    }

    init(_ expectations: [Expectation], given text: String) {
        var page: [Line] = []
        for (fence, expectation) in expectations.enumerated() {
            let rules = LineRules(expectation)
            if rules.match == .any {
                page.append(Line(text: "...", pattern: LinePattern("...", rules: rules), fence: fence))
            } else {
                page += OutputText.lines(expectation.text).map {
                    Line(text: $0, pattern: LinePattern($0, rules: rules), fence: fence)
                }
            }
        }
        self.page = page
        given = OutputText.lines(text)
        fences = expectations.count
        var aligner = LineAligner(page: page.map(\.pattern), given: given, pageBytes: page.reduce(0) { $0 + $1.text.utf8.count })
        steps = Self.withFences(aligner.align(), of: page, count: expectations.count)
    }

    /// Says of each extra line to which fence it belongs: that of the page's line before it.
    private static func withFences(_ steps: [LineAligner.Step], of page: [Line], count: Int) -> [Step] {
        var fence = 0
        return steps.map { step in
            switch step {
            case .same(let line, let given):
                fence = page[line].fence
                return .same(page: line, given: given)
            case .anyLine(let line, let given):
                fence = page[line].fence
                return .anyLine(page: line, given: given)
            case .anyLinesEnd(let line):
                fence = page[line].fence
                return .anyLinesEnd(page: line)
            case .missing(let line):
                fence = page[line].fence
                return .missing(page: line)
            case .extra(let given): return .extra(given: given, fence: fence)
            }
        }
    }

    /// The steps that belong to a fence.
    func steps(ofFence fence: Int) -> [Step] {
        steps.filter { step in
            switch step {
            case .same(let line, _), .anyLine(let line, _), .anyLinesEnd(let line), .missing(let line): page[line].fence == fence
            case .extra(_, let owner): owner == fence
            }
        }
    }

    /// The verdict on each fence.
    func checks(of expectations: [Expectation]) -> [CellTranscript.Check] {
        expectations.enumerated().map { fence, expectation in
            let steps = steps(ofFence: fence)
            let isSame = steps.allSatisfy { step in
                switch step {
                case .same, .anyLine, .anyLinesEnd: true
                case .missing, .extra: false
                }
            }
            let lines = steps.compactMap { step -> String? in
                switch step {
                case .same(_, let index), .anyLine(_, let index), .extra(let index, _): given[index]
                case .anyLinesEnd, .missing: nil
                }
            }
            return CellTranscript.Check(
                line: expectation.line, status: isSame ? .ok : .mismatch, expected: expectation.text,
                actual: lines.map { $0 + "\n" }.joined(), difference: isSame ? nil : difference(steps))
        }
    }

    // MARK: Difference

    /// Equal lines shown around a change.
    private static let context = 2

    private func difference(_ steps: [Step]) -> Difference {
        var rows: [Difference.Row] = []
        var missing: [Int] = []
        var extra: [Int] = []
        func flush() {
            for pair in 0..<max(missing.count, extra.count) {
                switch (pair < missing.count ? missing[pair] : nil, pair < extra.count ? extra[pair] : nil) {
                case (let line?, let index?):
                    let marked = LineMarking(page: page[line].text, given: given[index], rules: page[line].pattern.rules)
                    rows += [.expected(marked.page), .actual(marked.given)]
                case (let line?, nil): rows.append(.expected([Difference.Stretch(page[line].text, isDifferent: true)]))
                case (nil, let index?): rows.append(.actual([Difference.Stretch(given[index], isDifferent: true)]))
                case (nil, nil): break
                }
            }
            missing = []
            extra = []
        }
        for step in steps {
            switch step {
            case .missing(let line): missing.append(line)
            case .extra(let index, _): extra.append(index)
            case .same(_, let index), .anyLine(_, let index):
                flush()
                rows.append(.same(given[index]))
            case .anyLinesEnd: flush()
            }
        }
        flush()
        return Difference(rows: Self.withoutDistantLines(rows))
    }

    /// Equal lines far from any change, as gaps.
    private static func withoutDistantLines(_ rows: [Difference.Row]) -> [Difference.Row] {
        var isNear = [Bool](repeating: false, count: rows.count)
        for (index, row) in rows.enumerated() {
            if case .same = row { continue }
            for near in max(0, index - context)...min(rows.count - 1, index + context) { isNear[near] = true }
        }
        var result: [Difference.Row] = []
        var index = 0
        while index < rows.count {
            if isNear[index] {
                result.append(rows[index])
                index += 1
                continue
            }
            let end = isNear[index...].firstIndex(of: true) ?? rows.count
            // A gap of one line takes as much room as the line.
            result.append(end - index == 1 ? rows[index] : .gap(end - index))
            index = end
        }
        return result
    }
}
