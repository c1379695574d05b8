extension CellLibrary {
    /// What every collection can do, written in Swift.
    mutating func addCollections() {
        declare(
            """
            /// A sequence whose elements are reached by an index.
            protocol Collection: Sequence {
                associatedtype Index: Comparable
                associatedtype SubSequence: Collection = Slice<Self> where SubSequence.Element == Element, SubSequence.Index == Index
                associatedtype Indices: Collection = DefaultIndices<Self> where Indices.Element == Index
                var startIndex: Index { get }
                var endIndex: Index { get }
                var indices: Indices { get }
                var count: Int { get }
                var isEmpty: Bool { get }
                subscript(position: Index) -> Element { get }
                subscript(bounds: Range<Index>) -> SubSequence { get }
                func index(after i: Index) -> Index
                func index(_ i: Index, offsetBy distance: Int) -> Index
                func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index?
                func distance(from start: Index, to end: Index) -> Int
            }
            """)
        declare(
            """
            /// A collection that can be gone through backwards.
            protocol BidirectionalCollection: Collection { func index(before i: Index) -> Index }
            """)
        declare(
            """
            /// A collection that reaches every element in the same time.
            protocol RandomAccessCollection: BidirectionalCollection {}
            """)
        // Numbers as indices are counted.
        declare("func index(after i: Int) -> Int { i + 1 }", in: "RandomAccessCollection where Index == Int")
        declare("func index(before i: Int) -> Int { i - 1 }", in: "RandomAccessCollection where Index == Int")
        declare(
            """
            func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
                let left = self.distance(from: i, to: limit)
                if distance > 0 ? left >= 0 && left < distance : left <= 0 && distance < left { return nil }
                return index(i, offsetBy: distance)
            }
            """, in: "RandomAccessCollection")
        declare("/// A collection whose elements can be replaced.\nprotocol MutableCollection: Collection { subscript(position: Index) -> Element { get set } }")
        declare(
            """
            /// A collection that can grow and shrink.
            protocol RangeReplaceableCollection: Collection {
                init()
                mutating func append(_ newElement: Element)
            }
            """)
        for member in [
            "var isEmpty: Bool { startIndex == endIndex }",
            "var count: Int { var n = 0; var i = startIndex; while i != endIndex { n += 1; i = index(after: i) }; return n }",
            "var first: Element? { if isEmpty { return nil }; return self[startIndex] }",
            "typealias Iterator = IndexingIterator<Self>",
            "func makeIterator() -> IndexingIterator<Self> { IndexingIterator<Self>(self) }",
            "var underestimatedCount: Int { count }",
            """
            func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
                var i = startIndex
                while i != endIndex { if try predicate(self[i]) { return i }; i = index(after: i) }
                return nil
            }
            """,
            "func randomElement() -> Element? { if isEmpty { return nil }; return self[index(startIndex, offsetBy: Int.random(in: 0..<count))] }",
        ] { declare(member, in: "Collection") }
        declare("/// The same elements from the last to the first, without a copy.\nfunc reversed() -> ReversedCollection<Self> { ReversedCollection<Self>(_base: self) }", in: "BidirectionalCollection")
        declare("func firstIndex(of element: Element) -> Index? { firstIndex(where: { $0 == element }) }", in: "Collection where Element: Equatable")
        declare("var last: Element? { if isEmpty { return nil }; return self[index(before: endIndex)] }", in: "BidirectionalCollection")
        declare(
            """
            func last(where predicate: (Element) throws -> Bool) rethrows -> Element? {
                var i = endIndex
                while i != startIndex { i = index(before: i); if try predicate(self[i]) { return self[i] } }
                return nil
            }
            """, in: "BidirectionalCollection")
        declare(
            """
            func lastIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
                var i = endIndex
                while i != startIndex { i = index(before: i); if try predicate(self[i]) { return i } }
                return nil
            }
            """, in: "BidirectionalCollection")
        declare("func lastIndex(of element: Element) -> Index? { lastIndex(where: { $0 == element }) }", in: "BidirectionalCollection where Element: Equatable")
        addStretches()
        addSlices()
    }
}
