/// How lines are compared: an expectation's `match`, `rtol` and `atol`.
struct LineRules: Hashable, Sendable {
    var match: Expectation.Match = .text
    var tolerance: WrittenNumber.Tolerance?

    init() {}

    init(_ expectation: Expectation) {
        match = expectation.match
        if expectation.relativeTolerance != nil || expectation.absoluteTolerance != nil {
            tolerance = WrittenNumber.Tolerance(
                relative: expectation.relativeTolerance ?? 0, absolute: expectation.absoluteTolerance ?? 0)
        }
    }
}

/// A line that was given, with its numbers found.
struct GivenLine: Sendable {
    let bytes: [UInt8]
    let numbers: [WrittenNumber.Place]

    /// - Parameter onlyNumbers: for `match=numbers`: the line is its numbers, a space after each.
    init(_ text: some StringProtocol, onlyNumbers: Bool = false) {
        let all = LinePattern.trimmed(text)
        bytes = onlyNumbers ? WrittenNumber.numbers(in: all).flatMap { $0.number.text + [LinePattern.space] } : all
        numbers = WrittenNumber.numbers(in: bytes)
    }

    func number(startingAt offset: Int) -> WrittenNumber.Place? {
        let index = firstIndex { $0.range.lowerBound >= offset }
        return index < numbers.count && numbers[index].range.lowerBound == offset ? numbers[index] : nil
    }

    func number(endingAt offset: Int) -> WrittenNumber.Place? {
        let index = firstIndex { $0.range.upperBound >= offset }
        return index < numbers.count && numbers[index].range.upperBound == offset ? numbers[index] : nil
    }

    private func firstIndex(where isBeyond: (WrittenNumber.Place) -> Bool) -> Int {
        var low = 0, high = numbers.count
        while low < high {
            let middle = (low + high) / 2
            if isBeyond(numbers[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// The steps a comparison may still take. A search for what follows a `...` could otherwise be made to start over at every
/// byte of a long output; with it, the time is linear, and what takes longer counts as different.
struct ComparingBudget {
    private(set) var steps: Int

    /// - Parameter bytes: what is compared, expected and given together.
    init(bytes: Int) { steps = 1_000_000 + 64 * bytes }

    /// Takes a step; false when none is left.
    mutating func step() -> Bool {
        steps -= 1
        return steps > 0
    }
}

/// A line as the page has it: text, numbers at their written precision, and `...` for any text.
struct LinePattern: Sendable {
    enum Element: Hashable, Sendable {
        case byte(UInt8)
        case number(WrittenNumber)
        /// Any number of spaces: what stands before a number that a tolerance may make longer or shorter.
        case padding
    }

    /// `...` alone on its line: any lines, none too.
    let isAnyLines: Bool
    /// What stands between the wildcards; one where there is none.
    let chunks: [[Element]]
    let rules: LineRules

    var hasNumbers: Bool {
        chunks.contains { chunk in chunk.contains { if case .number = $0 { true } else { false } } }
    }

    static let space = UInt8(ascii: " ")

    init(_ text: some StringProtocol, rules: LineRules) {
        self.rules = rules
        let line = Self.trimmed(text)
        isAnyLines = line.drop { $0 == Self.space || $0 == UInt8(ascii: "\t") }.elementsEqual("...".utf8)
        chunks = isAnyLines ? [] : Self.chunks(of: line, rules: rules)
    }

    static func trimmed(_ text: some StringProtocol) -> [UInt8] {
        var bytes = Array(text.utf8)
        while let last = bytes.last, last == space || last == UInt8(ascii: "\t") || last == UInt8(ascii: "\r") { bytes.removeLast() }
        return bytes
    }

    private static func chunks(of line: [UInt8], rules: LineRules) -> [[Element]] {
        let numbers = WrittenNumber.numbers(in: line)
        var next = 0
        var chunks: [[Element]] = [[]]
        var index = 0
        while index < line.count {
            if isWildcard(line, at: index) {
                chunks.append([])
                index += 3
            } else if next < numbers.count, numbers[next].range.lowerBound == index {
                let place = numbers[next]
                next += 1
                index = place.range.upperBound
                append(place, of: line, rules: rules, to: &chunks[chunks.count - 1])
            } else {
                if rules.match != .numbers { chunks[chunks.count - 1].append(.byte(line[index])) }
                index += 1
            }
        }
        return chunks
    }

    private static func isWildcard(_ line: [UInt8], at index: Int) -> Bool {
        index + 3 <= line.count && line[index..<(index + 3)].allSatisfy { $0 == UInt8(ascii: ".") }
    }

    private static func append(_ place: WrittenNumber.Place, of line: [UInt8], rules: LineRules, to chunk: inout [Element]) {
        if rules.match == .numbers {
            chunk += [.number(place.number), .byte(space)]
            return
        }
        let start = place.range.lowerBound, end = place.range.upperBound
        if isWildcard(line, at: end) || start >= 3 && isWildcard(line, at: start - 3) {
            // `0.12...` stands for any number that begins so: its digits are text.
            chunk += line[place.range].map { .byte($0) }
            return
        }
        if rules.tolerance != nil {
            while chunk.last == .byte(space) { chunk.removeLast() }
            chunk.append(.padding)
        }
        chunk.append(.number(place.number))
    }

    // MARK: Matching

    /// Whether a line that was given is the line on the page.
    func accepts(_ line: GivenLine, budget: inout ComparingBudget) -> Bool {
        matches(line, budget: &budget) { $0.accepts($1, within: rules.tolerance) }
    }

    /// Whether it is, where `accept` says which numbers stand for which.
    func matches(
        _ line: GivenLine, budget: inout ComparingBudget, accept: (WrittenNumber, WrittenNumber) -> Bool
    ) -> Bool {
        if isAnyLines { return true }
        guard let first = chunks.first, var start = end(of: first, from: 0, in: line, &budget, accept) else { return false }
        if chunks.count == 1 { return start == line.bytes.count }
        guard let end = self.start(of: chunks[chunks.count - 1], until: line.bytes.count, in: line, &budget, accept), end >= start else {
            return false
        }
        for chunk in chunks[1..<(chunks.count - 1)] where !chunk.isEmpty {
            var found: Int?
            while found == nil, start <= end, budget.step() {
                found = self.end(of: chunk, from: start, in: line, &budget, accept)
                start += 1
            }
            guard let found, found <= end else { return false }
            start = found
        }
        return true
    }

    /// Where a chunk ends that begins at `start`, if it does.
    private func end(
        of chunk: [Element], from start: Int, in line: GivenLine, _ budget: inout ComparingBudget,
        _ accept: (WrittenNumber, WrittenNumber) -> Bool
    ) -> Int? {
        var offset = start
        for element in chunk {
            guard budget.step() else { return nil }
            switch element {
            case .byte(let byte):
                guard offset < line.bytes.count, line.bytes[offset] == byte else { return nil }
                offset += 1
            case .padding: while offset < line.bytes.count, line.bytes[offset] == Self.space, budget.step() { offset += 1 }
            case .number(let number):
                guard let place = line.number(startingAt: offset), accept(number, place.number) else { return nil }
                offset = place.range.upperBound
            }
        }
        return offset
    }

    /// Where a chunk begins that ends at `end`, if it does.
    private func start(
        of chunk: [Element], until end: Int, in line: GivenLine, _ budget: inout ComparingBudget,
        _ accept: (WrittenNumber, WrittenNumber) -> Bool
    ) -> Int? {
        var offset = end
        for element in chunk.reversed() {
            guard budget.step() else { return nil }
            switch element {
            case .byte(let byte):
                guard offset > 0, line.bytes[offset - 1] == byte else { return nil }
                offset -= 1
            case .padding: while offset > 0, line.bytes[offset - 1] == Self.space, budget.step() { offset -= 1 }
            case .number(let number):
                guard let place = line.number(endingAt: offset), accept(number, place.number) else { return nil }
                offset = place.range.lowerBound
            }
        }
        return offset
    }
}
