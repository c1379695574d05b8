extension CellLibrary {
    /// Stretches of collections, and steps through their indices.
    mutating func addStretches() {
        declare(
            """
            func index(_ i: Index, offsetBy distance: Int) -> Index {
                if distance < 0 { fatalError("only a collection that can be gone through backwards has an index before another") }
                var j = i
                var n = 0
                while n < distance { formIndex(after: &j); n += 1 }
                return j
            }
            """, in: "Collection")
        declare(
            """
            func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
                if distance < 0 { fatalError("only a collection that can be gone through backwards has an index before another") }
                var j = i
                var n = 0
                while n < distance { if j == limit { return nil }; formIndex(after: &j); n += 1 }
                return j
            }
            """, in: "Collection")
        declare(
            """
            func distance(from start: Index, to end: Index) -> Int {
                if !(start <= end) { fatalError("only a collection that can be gone through backwards has a distance to an index before another") }
                var n = 0
                var i = start
                while i != end { n += 1; formIndex(after: &i) }
                return n
            }
            """, in: "Collection")
        declare("func formIndex(after i: inout Index) { i = index(after: i) }", in: "Collection")
        declare("func formIndex(_ i: inout Index, offsetBy distance: Int) { i = index(i, offsetBy: distance) }", in: "Collection")
        declare(
            """
            func formIndex(_ i: inout Index, offsetBy distance: Int, limitedBy limit: Index) -> Bool {
                if let advanced = index(i, offsetBy: distance, limitedBy: limit) { i = advanced; return true }
                i = limit
                return false
            }
            """, in: "Collection")
        declare("var indices: DefaultIndices<Self> { DefaultIndices<Self>(_elements: self, _startIndex: startIndex, _endIndex: endIndex) }", in: "Collection where Indices == DefaultIndices<Self>")
        declare(
            """
            func _failEarlyRangeCheck(_ i: Index, _ low: Index, _ high: Index) { if !(low <= i && i < high) { fatalError("index out of range") } }
            """, in: "Collection")
        declare(
            """
            func _failEarlyRangeCheck(_ range: Range<Index>, _ bounds: Range<Index>) {
                if !(bounds.lowerBound <= range.lowerBound && range.upperBound <= bounds.upperBound) { fatalError("range out of bounds") }
            }
            """, in: "Collection")
        // Numbers as indices are counted.
        let counted = "RandomAccessCollection where Index: Strideable, Index.Stride == Int, Indices == Range<Index>"
        declare("var indices: Range<Index> { startIndex..<endIndex }", in: counted)
        declare(
            """
            func _failEarlyEndCheck(_ i: Index, _ start: Index, _ end: Index) { if !(start <= i && i <= end) { fatalError("index out of range") } }
            """, in: counted)
        declare("func index(after i: Index) -> Index { _failEarlyRangeCheck(i, startIndex, endIndex); return i.advanced(by: 1) }", in: counted)
        declare("func index(before i: Index) -> Index { let j = i.advanced(by: -1); _failEarlyRangeCheck(j, startIndex, endIndex); return j }", in: counted)
        declare("func index(_ i: Index, offsetBy distance: Int) -> Index { let j = i.advanced(by: distance); _failEarlyEndCheck(j, startIndex, endIndex); return j }", in: counted)
        declare("func distance(from start: Index, to end: Index) -> Int { _failEarlyEndCheck(start, startIndex, endIndex); _failEarlyEndCheck(end, startIndex, endIndex); return start.distance(to: end) }", in: counted)
        declare(
            """
            /// The first `maxLength` elements.
            func prefix(_ maxLength: Int) -> SubSequence {
                if maxLength < 0 { fatalError("a prefix of negative length (\\(maxLength)) was asked for") }
                let end = index(startIndex, offsetBy: maxLength, limitedBy: endIndex) ?? endIndex
                return self[startIndex..<end]
            }
            """, in: "Collection")
        declare(
            """
            /// The last `maxLength` elements.
            func suffix(_ maxLength: Int) -> SubSequence {
                if maxLength < 0 { fatalError("a suffix of negative length (\\(maxLength)) was asked for") }
                let amount = Swift.max(0, count - maxLength)
                let start = index(startIndex, offsetBy: amount, limitedBy: endIndex) ?? endIndex
                return self[start..<endIndex]
            }
            """, in: "Collection")
        declare(
            """
            func dropFirst(_ k: Int = 1) -> SubSequence {
                if k < 0 { fatalError("a negative number of elements (\\(k)) cannot be dropped") }
                let start = index(startIndex, offsetBy: k, limitedBy: endIndex) ?? endIndex
                return self[start..<endIndex]
            }
            """, in: "Collection")
        declare(
            """
            func dropLast(_ k: Int = 1) -> SubSequence {
                if k < 0 { fatalError("a negative number of elements (\\(k)) cannot be dropped") }
                let amount = Swift.max(0, count - k)
                let end = index(startIndex, offsetBy: amount, limitedBy: endIndex) ?? endIndex
                return self[startIndex..<end]
            }
            """, in: "Collection")
        declare(
            """
            func drop(while predicate: (Element) throws -> Bool) rethrows -> SubSequence {
                var i = startIndex
                while i != endIndex { if !(try predicate(self[i])) { break }; formIndex(after: &i) }
                return self[i..<endIndex]
            }
            """, in: "Collection")
        declare(
            """
            func prefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence {
                var i = startIndex
                while i != endIndex { if !(try predicate(self[i])) { break }; formIndex(after: &i) }
                return self[startIndex..<i]
            }
            """, in: "Collection")
        declare("func prefix(upTo end: Index) -> SubSequence { self[startIndex..<end] }", in: "Collection")
        declare("func prefix(through end: Index) -> SubSequence { prefix(upTo: index(after: end)) }", in: "Collection")
        declare("func suffix(from start: Index) -> SubSequence { self[start..<endIndex] }", in: "Collection")
        declare("subscript(x: (UnboundedRange_) -> Void) -> SubSequence { self[startIndex...] }", in: "Collection")
        declare("subscript(bounds: ClosedRange<Index>) -> SubSequence { self[Range<Index>(_unchecked: bounds.lowerBound, index(after: bounds.upperBound))] }", in: "Collection")
        declare("subscript(bounds: PartialRangeFrom<Index>) -> SubSequence { self[bounds.lowerBound..<endIndex] }", in: "Collection")
        declare("subscript(bounds: PartialRangeUpTo<Index>) -> SubSequence { self[startIndex..<bounds.upperBound] }", in: "Collection")
        declare("subscript(bounds: PartialRangeThrough<Index>) -> SubSequence { self[startIndex..<index(after: bounds.upperBound)] }", in: "Collection")
        declare(
            """
            func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [SubSequence] {
                if maxSplits < 0 { fatalError("maxSplits must not be negative") }
                var result: [SubSequence] = []
                var start = startIndex
                if maxSplits == 0 || isEmpty {
                    let end = endIndex
                    if !(start == end && omittingEmptySubsequences) { result.append(self[start..<end]) }
                    return result
                }
                var i = start
                let end = endIndex
                while i != end {
                    if try isSeparator(self[i]) {
                        let isLeftOut = start == i && omittingEmptySubsequences
                        if !isLeftOut { result.append(self[start..<i]) }
                        formIndex(after: &i)
                        start = i
                        if !isLeftOut && result.count == maxSplits { break }
                        continue
                    }
                    formIndex(after: &i)
                }
                if start != end || !omittingEmptySubsequences { result.append(self[start..<end]) }
                return result
            }
            """, in: "Collection")
        declare(
            """
            func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [SubSequence] {
                split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: { $0 == separator })
            }
            """, in: "Collection where Element: Equatable")
        declare(
            """
            subscript(bounds: Range<Index>) -> Slice<Self> {
                _failEarlyRangeCheck(bounds, startIndex..<endIndex)
                return Slice<Self>(base: self, bounds: bounds)
            }
            """, in: "Collection where SubSequence == Slice<Self>")
        declare(
            """
            func index(_ i: Index, offsetBy distance: Int) -> Index {
                var j = i
                var n = 0
                while n < distance { formIndex(after: &j); n += 1 }
                while n > distance { formIndex(before: &j); n -= 1 }
                return j
            }
            """, in: "BidirectionalCollection")
        declare(
            """
            func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
                var j = i
                var n = 0
                while n < distance { if j == limit { return nil }; formIndex(after: &j); n += 1 }
                while n > distance { if j == limit { return nil }; formIndex(before: &j); n -= 1 }
                return j
            }
            """, in: "BidirectionalCollection")
        declare(
            """
            func distance(from start: Index, to end: Index) -> Int {
                var n = 0
                var i = start
                if start < end {
                    while i != end { n += 1; formIndex(after: &i) }
                } else if start > end {
                    while i != end { n -= 1; formIndex(before: &i) }
                }
                return n
            }
            """, in: "BidirectionalCollection")
        declare(
            """
            func suffix(_ maxLength: Int) -> SubSequence {
                if maxLength < 0 { fatalError("a suffix of negative length (\\(maxLength)) was asked for") }
                let start = index(endIndex, offsetBy: -maxLength, limitedBy: startIndex) ?? startIndex
                return self[start..<endIndex]
            }
            """, in: "BidirectionalCollection")
        declare(
            """
            func dropLast(_ k: Int) -> SubSequence {
                if k < 0 { fatalError("a negative number of elements (\\(k)) cannot be dropped") }
                let end = index(endIndex, offsetBy: -k, limitedBy: startIndex) ?? startIndex
                return self[startIndex..<end]
            }
            """, in: "BidirectionalCollection")
        declare("func formIndex(before i: inout Index) { i = index(before: i) }", in: "BidirectionalCollection")
        addShortening()
    }

    /// Taking elements off the ends of collections that are their own stretches.
    private mutating func addShortening() {
        for member in [
            "mutating func popFirst() -> Element? { if isEmpty { return nil }; let element = first!; self = self[index(after: startIndex)..<endIndex]; return element }",
            """
            @discardableResult mutating func removeFirst() -> Element {
                if isEmpty { fatalError("removeFirst() was called on an empty slice") }
                let element = first!
                self = self[index(after: startIndex)..<endIndex]
                return element
            }
            """,
            """
            mutating func removeFirst(_ k: Int) {
                if k == 0 { return }
                if k < 0 { fatalError("a negative number of elements (\\(k)) cannot be removed") }
                guard let i = index(startIndex, offsetBy: k, limitedBy: endIndex) else { fatalError("removing \\(k) elements of fewer") }
                self = self[i..<endIndex]
            }
            """,
        ] { declare(member, in: "Collection where SubSequence == Self") }
        for member in [
            "mutating func popLast() -> Element? { if isEmpty { return nil }; let element = last!; self = self[startIndex..<index(before: endIndex)]; return element }",
            """
            @discardableResult mutating func removeLast() -> Element {
                guard let element = last else { fatalError("removeLast() was called on an empty slice") }
                self = self[startIndex..<index(before: endIndex)]
                return element
            }
            """,
            """
            mutating func removeLast(_ k: Int) {
                if k == 0 { return }
                if k < 0 { fatalError("a negative number of elements (\\(k)) cannot be removed") }
                guard let i = index(endIndex, offsetBy: -k, limitedBy: startIndex) else { fatalError("removing \\(k) elements of fewer") }
                self = self[startIndex..<i]
            }
            """,
        ] { declare(member, in: "BidirectionalCollection where SubSequence == Self") }
    }
}
