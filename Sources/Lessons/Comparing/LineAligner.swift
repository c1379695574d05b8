/// Puts the lines of a page and the lines given side by side.
struct LineAligner {
    enum Step: Hashable, Sendable {
        case same(page: Int, given: Int)
        case anyLine(page: Int, given: Int)
        case anyLinesEnd(page: Int)
        case missing(page: Int)
        case extra(given: Int)
    }

    private let page: [LinePattern]
    private let texts: [String]
    private var budget: ComparingBudget
    /// The lines given, as each way of matching reads them, made when first wanted.
    private var asText: [GivenLine?]
    private var asNumbers: [GivenLine?]

    /// Pairs of lines beyond which what differs is not aligned, but set one after the other.
    private static let mostPairs = 1_000_000

    init(page: [LinePattern], given: [String], pageBytes: Int) {
        self.page = page
        texts = given
        budget = ComparingBudget(bytes: pageBytes + given.reduce(0) { $0 + $1.utf8.count })
        asText = Array(repeating: nil, count: given.count)
        asNumbers = asText
    }

    /// Every line of the page and every line given, in order: all `same` and `anyLine` where the page is right.
    mutating func align() -> [Step] {
        if let matched = match() { return matched }
        var head = 0
        while head < min(page.count, texts.count), !page[head].isAnyLines, accepts(head, head) { head += 1 }
        var tail = 0
        while tail < min(page.count, texts.count) - head, !page[page.count - 1 - tail].isAnyLines,
            accepts(page.count - 1 - tail, texts.count - 1 - tail)
        { tail += 1 }
        var steps = (0..<head).map { Step.same(page: $0, given: $0) }
        steps += alignMiddle(head..<(page.count - tail), head..<(texts.count - tail))
        steps += (0..<tail).reversed().map { Step.same(page: page.count - 1 - $0, given: texts.count - 1 - $0) }
        return steps
    }

    private mutating func accepts(_ line: Int, _ index: Int) -> Bool {
        !page[line].isAnyLines && page[line].accepts(given(index, for: line), budget: &budget)
    }

    /// Whether only numbers differ.
    private mutating func resembles(_ line: Int, _ index: Int) -> Bool {
        !page[line].isAnyLines && page[line].hasNumbers && page[line].matches(given(index, for: line), budget: &budget) { _, _ in true }
    }

    private mutating func given(_ index: Int, for line: Int) -> GivenLine {
        let given: GivenLine
        if page[line].rules.match == .numbers {
            given = asNumbers[index] ?? GivenLine(texts[index], onlyNumbers: true)
            asNumbers[index] = given
        } else {
            given = asText[index] ?? GivenLine(texts[index])
            asText[index] = given
        }
        return given
    }

    // MARK: Matching

    /// The steps where all is as the page says; nil where it is not.
    private mutating func match() -> [Step]? {
        let wildcards = page.indices.filter { page[$0].isAnyLines }
        guard let firstWildcard = wildcards.first, let lastWildcard = wildcards.last else {
            return page.count == texts.count ? run(page.indices, at: 0) : nil
        }
        let tail = page.count - 1 - lastWildcard
        guard firstWildcard + tail <= texts.count, var steps = run(0..<firstWildcard, at: 0) else { return nil }
        let end = texts.count - tail
        guard let lastSteps = run((lastWildcard + 1)..<page.count, at: end) else { return nil }
        var start = firstWildcard
        for (wildcard, next) in zip(wildcards, wildcards.dropFirst()) {
            let segment = (wildcard + 1)..<next
            var found: [Step]?
            var place = start
            while place + segment.count <= end, budget.step() {
                found = run(segment, at: place)
                if found != nil { break }
                place += 1
            }
            guard let found else { return nil }
            steps += (start..<place).map { .anyLine(page: wildcard, given: $0) } + [.anyLinesEnd(page: wildcard)] + found
            start = place + segment.count
        }
        steps += (start..<end).map { .anyLine(page: lastWildcard, given: $0) } + [.anyLinesEnd(page: lastWildcard)]
        return steps + lastSteps
    }

    /// Lines of the page without a wildcard among them, against as many lines given.
    private mutating func run(_ lines: Range<Int>, at start: Int) -> [Step]? {
        for line in lines where !accepts(line, start + line - lines.lowerBound) { return nil }
        return lines.map { .same(page: $0, given: start + $0 - lines.lowerBound) }
    }

    // MARK: Aligning what differs

    private mutating func alignMiddle(_ lines: Range<Int>, _ given: Range<Int>) -> [Step] {
        guard !lines.isEmpty, !given.isEmpty, lines.count * given.count <= Self.mostPairs else {
            return lines.map { page[$0].isAnyLines ? .anyLinesEnd(page: $0) : .missing(page: $0) } + given.map { .extra(given: $0) }
        }
        // The heaviest common subsequence: `weight[i][j]` can still be had from line i and line j on. A line that differs in
        // its numbers alone weighs half: better paired than taken for another line.
        let width = given.count + 1
        var weight = [Int32](repeating: 0, count: (lines.count + 1) * width)
        var own = [Int32](repeating: 0, count: lines.count * given.count)
        for i in stride(from: lines.count - 1, through: 0, by: -1) {
            for j in stride(from: given.count - 1, through: 0, by: -1) {
                let line = lines.lowerBound + i, index = given.lowerBound + j
                let pair: Int32 = accepts(line, index) ? 2 : resembles(line, index) ? 1 : 0
                own[i * given.count + j] = pair
                let skipped = max(weight[(i + 1) * width + j], weight[i * width + j + 1])
                weight[i * width + j] = pair > 0 ? max(skipped, weight[(i + 1) * width + j + 1] + pair) : skipped
            }
        }
        var steps: [Step] = []
        var i = 0, j = 0
        while i < lines.count || j < given.count {
            let line = lines.lowerBound + i, index = given.lowerBound + j
            if i == lines.count {
                steps.append(.extra(given: index))
                j += 1
            } else if page[line].isAnyLines {
                if j < given.count, weight[i * width + j + 1] == weight[i * width + j] {
                    steps.append(.anyLine(page: line, given: index))
                    j += 1
                } else {
                    steps.append(.anyLinesEnd(page: line))
                    i += 1
                }
            } else if j == given.count {
                steps.append(.missing(page: line))
                i += 1
            } else if case let pair = own[i * given.count + j], pair > 0, weight[i * width + j] == weight[(i + 1) * width + j + 1] + pair {
                steps += pair == 2 ? [.same(page: line, given: index)] : [.missing(page: line), .extra(given: index)]
                i += 1
                j += 1
            } else if weight[(i + 1) * width + j] >= weight[i * width + j + 1] {
                steps.append(.missing(page: line))
                i += 1
            } else {
                steps.append(.extra(given: index))
                j += 1
            }
        }
        return steps
    }
}
