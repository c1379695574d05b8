extension CellLibrary {
    /// What every collection can do, written in Swift.
    mutating func addCollections() {
        declare(
            """
            /// A sequence whose elements are reached by an index.
            protocol Collection: Sequence {
                associatedtype Index: Comparable
                var startIndex: Index { get }
                var endIndex: Index { get }
                var count: Int { get }
                var isEmpty: Bool { get }
                subscript(position: Index) -> Element { get }
                func index(after i: Index) -> Index
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
            """
            /// The first `maxLength` elements.
            func prefix(_ maxLength: Int) -> [Element] {
                if maxLength < 0 { fatalError("a prefix of negative length (\\(maxLength)) was asked for") }
                var result: [Element] = []
                for x in self { if result.count >= maxLength { break }; result.append(x) }
                return result
            }
            """,
            """
            /// The last `maxLength` elements.
            func suffix(_ maxLength: Int) -> [Element] {
                if maxLength < 0 { fatalError("a suffix of negative length (\\(maxLength)) was asked for") }
                return dropFirst(Swift.max(0, count - maxLength))
            }
            """,
            """
            func dropFirst(_ k: Int = 1) -> [Element] {
                if k < 0 { fatalError("a negative number of elements (\\(k)) cannot be dropped") }
                var result: [Element] = []
                var n = 0
                for x in self { if n >= k { result.append(x) }; n += 1 }
                return result
            }
            """,
            "var underestimatedCount: Int { count }",
            "func dropLast(_ k: Int = 1) -> [Element] { if k < 0 { fatalError(\"a negative number of elements (\\(k)) cannot be dropped\") }; return prefix(Swift.max(0, count - k)) }",
            """
            func drop(while predicate: (Element) throws -> Bool) rethrows -> [Element] {
                var result: [Element] = []
                var dropping = true
                for x in self { if dropping { if try predicate(x) { continue }; dropping = false }; result.append(x) }
                return result
            }
            """,
            """
            func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
                var i = startIndex
                while i != endIndex { if try predicate(self[i]) { return i }; i = index(after: i) }
                return nil
            }
            """,
            "func index(_ i: Index, offsetBy distance: Int) -> Index { var j = i; var n = 0; while n < distance { j = index(after: j); n += 1 }; return j }",
            "func distance(from start: Index, to end: Index) -> Int { var n = 0; var i = start; while i < end { i = index(after: i); n += 1 }; return n }",
            "var indices: [Index] { var result: [Index] = []; var i = startIndex; while i != endIndex { result.append(i); i = index(after: i) }; return result }",
            "func randomElement() -> Element? { if isEmpty { return nil }; return self[index(startIndex, offsetBy: Int.random(in: 0..<count))] }",
        ] { declare(member, in: "Collection") }
        declare(
            """
            /// A collection seen from its last element to its first.
            struct ReversedCollection<Base: BidirectionalCollection>: Sequence {
                typealias Element = Base.Element
                typealias Iterator = AnyIterator<Base.Element>
                let _base: Base
                init(_base base: Base) { _base = base }
                func makeIterator() -> AnyIterator<Base.Element> {
                    let base = _base
                    var i = base.endIndex
                    return AnyIterator<Base.Element> { if i == base.startIndex { return nil }; i = base.index(before: i); return base[i] }
                }
                var count: Int { _base.count }
                var isEmpty: Bool { _base.isEmpty }
                var first: Base.Element? { _base.last }
                var last: Base.Element? { _base.first }
                func reversed() -> Base { _base }
            }
            """)
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
        declare(
            """
            struct IndexingIterator<Elements: Collection>: IteratorProtocol {
                typealias Element = Elements.Element
                let elements: Elements
                var position: Elements.Index
                init(_ elements: Elements) { self.elements = elements; self.position = elements.startIndex }
                mutating func next() -> Elements.Element? {
                    if position == elements.endIndex { return nil }
                    let result = elements[position]
                    position = elements.index(after: position)
                    return result
                }
            }
            """)
    }
}
