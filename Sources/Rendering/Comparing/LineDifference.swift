/// Two texts line by line: what the page says against what the code gives, with the characters marked in which a line differs.
package struct LineDifference: Hashable, Sendable {
    /// One line of the difference.
    package enum Row: Hashable, Sendable {
        case same(String)
        /// On the page, but not given.
        case expected(Marked)
        /// Given, but not on the page.
        case actual(Marked)
        /// So many equal lines are left out here.
        case gap(Int)
    }

    /// A line cut into stretches that agree and stretches that do not.
    package struct Marked: Hashable, Sendable {
        package struct Stretch: Hashable, Sendable {
            package var text: String
            package var isDifferent: Bool
        }

        package var stretches: [Stretch]

        package var text: String { stretches.map(\.text).joined() }
    }

    package var rows: [Row]

    /// Beyond so many pairs of lines the middle of two texts is not aligned but set one after the other.
    private static let mostPairs = 1_000_000

    /// - Parameters:
    ///   - context: how many equal lines around a change are kept.
    ///   - agree: whether a line of the page accepts a line given; by default when they are equal but for trailing spaces.
    package init(
        expected: String, actual: String, context: Int = 2,
        agree: (_ expected: String, _ actual: String) -> Bool = LineDifference.areEqual
    ) {
        let old = CellPresentation.lines(of: expected)
        let new = CellPresentation.lines(of: actual)
        var head = 0
        while head < min(old.count, new.count), agree(old[head], new[head]) { head += 1 }
        var tail = 0
        while tail < min(old.count, new.count) - head, agree(old[old.count - 1 - tail], new[new.count - 1 - tail]) { tail += 1 }
        var rows: [Row] = new[..<head].map { .same($0) }
        rows += Self.align(Array(old[head..<(old.count - tail)]), Array(new[head..<(new.count - tail)]), agree)
        rows += new[(new.count - tail)...].map { .same($0) }
        self.rows = Self.withoutDistantLines(rows, context: context)
    }

    package static func areEqual(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        func end(_ text: String) -> Substring {
            var text = Substring(text)
            while text.last == " " { text.removeLast() }
            return text
        }
        return end(a) == end(b)
    }

    /// The longest common subsequence by dynamic programming, where the texts are short enough for it.
    private static func align(_ old: [String], _ new: [String], _ agree: (String, String) -> Bool) -> [Row] {
        guard !old.isEmpty, !new.isEmpty, old.count * new.count <= mostPairs else { return changed(old[...], new[...]) }
        let width = new.count + 1
        var common = [Int32](repeating: 0, count: (old.count + 1) * width)
        var agrees = [Bool](repeating: false, count: old.count * new.count)
        for i in old.indices.reversed() {
            for j in new.indices.reversed() {
                let same = agree(old[i], new[j])
                agrees[i * new.count + j] = same
                common[i * width + j] =
                    same ? common[(i + 1) * width + j + 1] + 1 : max(common[(i + 1) * width + j], common[i * width + j + 1])
            }
        }
        var rows: [Row] = []
        var i = 0, j = 0, oldStart = 0, newStart = 0
        while i < old.count, j < new.count {
            if agrees[i * new.count + j] {
                rows += changed(old[oldStart..<i], new[newStart..<j])
                rows.append(.same(new[j]))
                i += 1
                j += 1
                oldStart = i
                newStart = j
            } else if common[(i + 1) * width + j] >= common[i * width + j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        return rows + changed(old[oldStart...], new[newStart...])
    }

    /// Lines that stand in each other's place: compared pairwise, so that what differs inside them can be marked.
    private static func changed(_ old: ArraySlice<String>, _ new: ArraySlice<String>) -> [Row] {
        var expected: [Row] = []
        var actual: [Row] = []
        for index in 0..<max(old.count, new.count) {
            let a = index < old.count ? old[old.startIndex + index] : nil
            let b = index < new.count ? new[new.startIndex + index] : nil
            if let a, let b {
                let (first, second) = TokenDifference.marked(a, b)
                expected.append(.expected(first))
                actual.append(.actual(second))
            } else if let a {
                expected.append(.expected(Marked(stretches: [.init(text: a, isDifferent: false)])))
            } else if let b {
                actual.append(.actual(Marked(stretches: [.init(text: b, isDifferent: false)])))
            }
        }
        // One line against one, or several against as many: each under its own reads best.
        return old.count == new.count ? zip(expected, actual).flatMap { [$0, $1] } : expected + actual
    }

    private static func withoutDistantLines(_ rows: [Row], context: Int) -> [Row] {
        var keep = [Bool](repeating: false, count: rows.count)
        for (index, row) in rows.enumerated() {
            if case .same = row { continue }
            for near in max(0, index - context)...min(rows.count - 1, index + context) { keep[near] = true }
        }
        var result: [Row] = []
        var skipped = 0
        for (index, row) in rows.enumerated() {
            if keep[index] {
                if skipped > 0 { result.append(.gap(skipped)) }
                skipped = 0
                result.append(row)
            } else {
                skipped += 1
            }
        }
        if skipped > 0 { result.append(.gap(skipped)) }
        return result
    }
}

/// What differs inside a pair of lines.
enum TokenDifference {
    private struct Token: Equatable {
        var text: String
        var isNumber: Bool
    }

    /// Beyond so many pairs of words only the common beginning and end are found.
    private static let mostPairs = 250_000

    static func marked(_ a: String, _ b: String) -> (LineDifference.Marked, LineDifference.Marked) {
        let old = tokens(of: a)
        let new = tokens(of: b)
        var head = 0
        while head < min(old.count, new.count), old[head] == new[head] { head += 1 }
        var tail = 0
        while tail < min(old.count, new.count) - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
        var first = Builder()
        var second = Builder()
        for token in old[..<head] {
            first.add(token.text, false)
            second.add(token.text, false)
        }
        let oldMiddle = Array(old[head..<(old.count - tail)])
        let newMiddle = Array(new[head..<(new.count - tail)])
        for (i, j) in steps(oldMiddle, newMiddle) {
            switch (i.map { oldMiddle[$0] }, j.map { newMiddle[$0] }) {
            case (let i?, let j?): addPair(i, j, &first, &second)
            case (let i?, nil): first.add(i.text, true)
            case (nil, let j?): second.add(j.text, true)
            case (nil, nil): break
            }
        }
        for token in old[(old.count - tail)...] {
            first.add(token.text, false)
            second.add(token.text, false)
        }
        return (first.marked, second.marked)
    }

    /// Which word stands against which: equal ones by the longest common subsequence, the others between them in order.
    private static func steps(_ old: [Token], _ new: [Token]) -> [(Int?, Int?)] {
        var steps: [(Int?, Int?)] = []
        func pairUp(_ i: Range<Int>, _ j: Range<Int>) {
            for index in 0..<max(i.count, j.count) {
                steps.append((index < i.count ? i.lowerBound + index : nil, index < j.count ? j.lowerBound + index : nil))
            }
        }
        guard old.count * new.count <= mostPairs else {
            pairUp(0..<old.count, 0..<new.count)
            return steps
        }
        let width = new.count + 1
        var common = [Int32](repeating: 0, count: (old.count + 1) * width)
        for i in old.indices.reversed() {
            for j in new.indices.reversed() {
                common[i * width + j] =
                    old[i] == new[j]
                    ? common[(i + 1) * width + j + 1] + 1 : max(common[(i + 1) * width + j], common[i * width + j + 1])
            }
        }
        var i = 0, j = 0, oldStart = 0, newStart = 0
        while i < old.count, j < new.count {
            if old[i] == new[j] {
                pairUp(oldStart..<i, newStart..<j)
                steps.append((i, j))
                i += 1
                j += 1
                oldStart = i
                newStart = j
            } else if common[(i + 1) * width + j] >= common[i * width + j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        pairUp(oldStart..<old.count, newStart..<new.count)
        return steps
    }

    /// Two numbers differ from the first digit that differs; other words differ as a whole.
    private static func addPair(_ a: Token, _ b: Token, _ first: inout Builder, _ second: inout Builder) {
        guard a != b else {
            first.add(a.text, false)
            second.add(b.text, false)
            return
        }
        guard a.isNumber, b.isNumber else {
            first.add(a.text, true)
            second.add(b.text, true)
            return
        }
        let common = zip(a.text, b.text).prefix { $0 == $1 }.count
        // Where one number only has more digits than the other, the last common one is marked too, or nothing would be.
        let start = min(common, max(0, min(a.text.count, b.text.count) - 1))
        for (token, isFirst) in [(a, true), (b, false)] {
            let head = String(token.text.prefix(start))
            let rest = String(token.text.dropFirst(start))
            if isFirst {
                first.add(head, false)
                first.add(rest, true)
            } else {
                second.add(head, false)
                second.add(rest, true)
            }
        }
    }

    /// Numbers (with sign, point and exponent), words, and every other character by itself.
    private static func tokens(of text: String) -> [Token] {
        var tokens: [Token] = []
        let characters = Array(text)
        var index = 0
        func isDigit(_ position: Int) -> Bool { position < characters.count && characters[position].isASCII && characters[position].isNumber }
        while index < characters.count {
            let start = index
            let hasSign = characters[index] == "-" || characters[index] == "+"
            if isDigit(index) || ((hasSign || characters[index] == ".") && isDigit(index + 1)) {
                index += 1
                while isDigit(index) || (index < characters.count && characters[index] == ".") { index += 1 }
                if index < characters.count, characters[index] == "e" || characters[index] == "E" {
                    var end = index + 1
                    if end < characters.count, characters[end] == "-" || characters[end] == "+" { end += 1 }
                    if isDigit(end) {
                        while isDigit(end) { end += 1 }
                        index = end
                    }
                }
                tokens.append(Token(text: String(characters[start..<index]), isNumber: true))
            } else if characters[index].isLetter || characters[index] == "_" {
                while index < characters.count, characters[index].isLetter || characters[index].isNumber || characters[index] == "_" {
                    index += 1
                }
                tokens.append(Token(text: String(characters[start..<index]), isNumber: false))
            } else {
                index += 1
                tokens.append(Token(text: String(characters[start]), isNumber: false))
            }
        }
        return tokens
    }

    private struct Builder {
        var marked = LineDifference.Marked(stretches: [])

        mutating func add(_ text: String, _ isDifferent: Bool) {
            guard !text.isEmpty else { return }
            if let last = marked.stretches.indices.last, marked.stretches[last].isDifferent == isDifferent {
                marked.stretches[last].text += text
            } else {
                marked.stretches.append(.init(text: text, isDifferent: isDifferent))
            }
        }
    }
}
