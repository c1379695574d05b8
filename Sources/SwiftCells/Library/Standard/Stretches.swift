extension CellLibrary {
    /// Stretches of collections, and steps through their indices.
    mutating func addStretches() {
        declare(
            """
            func index(_ i: Index, offsetBy distance: Int) -> Index {
                if distance < 0 { fatalError("only a collection that can be gone through backwards has an index before another") }
                var j = i
                var n = 0
                while n < distance { j = index(after: j); n += 1 }
                return j
            }
            """, in: "Collection")
        declare(
            """
            func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
                if distance < 0 { fatalError("only a collection that can be gone through backwards has an index before another") }
                var j = i
                var n = 0
                while n < distance { if j == limit { return nil }; j = index(after: j); n += 1 }
                return j
            }
            """, in: "Collection")
        declare(
            """
            func distance(from start: Index, to end: Index) -> Int {
                if end < start { fatalError("only a collection that can be gone through backwards has a distance to an index before another") }
                var n = 0
                var i = start
                while i != end { n += 1; i = index(after: i) }
                return n
            }
            """, in: "Collection")
        declare("func formIndex(after i: inout Index) { i = index(after: i) }", in: "Collection")
        declare("var indices: DefaultIndices<Self> { DefaultIndices<Self>(_elements: self, _startIndex: startIndex, _endIndex: endIndex) }", in: "Collection where Indices == DefaultIndices<Self>")
        // Numbers as indices are counted.
        let counted = "RandomAccessCollection where Index: Strideable, Index.Stride == Int, Indices == Range<Index>"
        declare("var indices: Range<Index> { startIndex..<endIndex }", in: counted)
        declare("func _check(_ i: Index, _ isEnd: Bool) { if i < startIndex || i > endIndex || (isEnd && i == endIndex) { fatalError(\"index out of range\") } }", in: counted)
        declare("func index(after i: Index) -> Index { _check(i, true); return i.advanced(by: 1) }", in: counted)
        declare("func index(before i: Index) -> Index { let j = i.advanced(by: -1); _check(j, true); return j }", in: counted)
        declare("func index(_ i: Index, offsetBy distance: Int) -> Index { let j = i.advanced(by: distance); _check(j, false); return j }", in: counted)
        declare("func distance(from start: Index, to end: Index) -> Int { _check(start, false); _check(end, false); return start.distance(to: end) }", in: counted)
        declare(
            """
            /// The first `maxLength` elements.
            func prefix(_ maxLength: Int) -> SubSequence {
                if maxLength < 0 { fatalError("a prefix of negative length (\\(maxLength)) was asked for") }
                return self[startIndex..<(index(startIndex, offsetBy: maxLength, limitedBy: endIndex) ?? endIndex)]
            }
            """, in: "Collection")
        declare(
            """
            /// The last `maxLength` elements.
            func suffix(_ maxLength: Int) -> SubSequence {
                if maxLength < 0 { fatalError("a suffix of negative length (\\(maxLength)) was asked for") }
                return self[index(startIndex, offsetBy: Swift.max(0, count - maxLength))..<endIndex]
            }
            """, in: "Collection")
        declare(
            """
            func dropFirst(_ k: Int = 1) -> SubSequence {
                if k < 0 { fatalError("a negative number of elements (\\(k)) cannot be dropped") }
                return self[(index(startIndex, offsetBy: k, limitedBy: endIndex) ?? endIndex)..<endIndex]
            }
            """, in: "Collection")
        declare(
            """
            func dropLast(_ k: Int = 1) -> SubSequence {
                if k < 0 { fatalError("a negative number of elements (\\(k)) cannot be dropped") }
                return self[startIndex..<index(startIndex, offsetBy: Swift.max(0, count - k))]
            }
            """, in: "Collection")
        declare(
            """
            func drop(while predicate: (Element) throws -> Bool) rethrows -> SubSequence {
                var i = startIndex
                while i != endIndex { if !(try predicate(self[i])) { break }; i = index(after: i) }
                return self[i..<endIndex]
            }
            """, in: "Collection")
        declare(
            """
            func prefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence {
                var i = startIndex
                while i != endIndex { if !(try predicate(self[i])) { break }; i = index(after: i) }
                return self[startIndex..<i]
            }
            """, in: "Collection")
        declare("func prefix(upTo end: Index) -> SubSequence { self[startIndex..<end] }", in: "Collection")
        declare("func prefix(through end: Index) -> SubSequence { self[startIndex..<index(after: end)] }", in: "Collection")
        declare("func suffix(from start: Index) -> SubSequence { self[start..<endIndex] }", in: "Collection")
        declare("subscript(bounds: ClosedRange<Index>) -> SubSequence { self[bounds.lowerBound..<index(after: bounds.upperBound)] }", in: "Collection")
        declare("subscript(bounds: PartialRangeFrom<Index>) -> SubSequence { self[bounds.lowerBound..<endIndex] }", in: "Collection")
        declare("subscript(bounds: PartialRangeUpTo<Index>) -> SubSequence { self[startIndex..<bounds.upperBound] }", in: "Collection")
        declare("subscript(bounds: PartialRangeThrough<Index>) -> SubSequence { self[startIndex..<index(after: bounds.upperBound)] }", in: "Collection")
        declare(
            """
            func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [SubSequence] {
                var result: [SubSequence] = []
                var start = startIndex
                var i = startIndex
                if maxSplits < 0 { fatalError("maxSplits must not be negative") }
                while i != endIndex {
                    if result.count < maxSplits, try isSeparator(self[i]) {
                        if i != start || !omittingEmptySubsequences { result.append(self[start..<i]) }
                        start = index(after: i)
                    }
                    i = index(after: i)
                }
                if start != endIndex || !omittingEmptySubsequences { result.append(self[start..<endIndex]) }
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
                if bounds.lowerBound < startIndex || endIndex < bounds.upperBound { fatalError("range out of bounds") }
                return Slice<Self>(base: self, bounds: bounds)
            }
            """, in: "Collection where SubSequence == Slice<Self>")
        declare(
            """
            func index(_ i: Index, offsetBy distance: Int) -> Index {
                var j = i
                var n = 0
                while n < distance { j = index(after: j); n += 1 }
                while n > distance { j = index(before: j); n -= 1 }
                return j
            }
            """, in: "BidirectionalCollection")
        declare(
            """
            func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
                var j = i
                var n = 0
                while n < distance { if j == limit { return nil }; j = index(after: j); n += 1 }
                while n > distance { if j == limit { return nil }; j = index(before: j); n -= 1 }
                return j
            }
            """, in: "BidirectionalCollection")
        declare(
            """
            func distance(from start: Index, to end: Index) -> Int {
                var n = 0
                var i = start
                while i < end { n += 1; i = index(after: i) }
                while i > end { n -= 1; i = index(before: i) }
                return n
            }
            """, in: "BidirectionalCollection")
        declare(
            """
            func suffix(_ maxLength: Int) -> SubSequence {
                if maxLength < 0 { fatalError("a suffix of negative length (\\(maxLength)) was asked for") }
                var i = endIndex
                var n = 0
                while n < maxLength, i != startIndex { i = index(before: i); n += 1 }
                return self[(n < maxLength ? startIndex : i)..<endIndex]
            }
            """, in: "BidirectionalCollection")
        declare(
            """
            func dropLast(_ k: Int = 1) -> SubSequence {
                if k < 0 { fatalError("a negative number of elements (\\(k)) cannot be dropped") }
                var i = endIndex
                var n = 0
                while n < k, i != startIndex { i = index(before: i); n += 1 }
                return self[startIndex..<(n < k ? startIndex : i)]
            }
            """, in: "BidirectionalCollection")
        declare("func formIndex(before i: inout Index) { i = index(before: i) }", in: "BidirectionalCollection")
    }
}
