extension CellLibrary {
    /// Growing and shrinking whatever a lesson declares as a RangeReplaceableCollection: all comes down to replacing a stretch. Arrays and
    /// strings have their own.
    mutating func addReplacing() {
        declare(
            """
            /// A collection without elements.
            struct EmptyCollection<Element>: RandomAccessCollection, Equatable {
                typealias Index = Int
                typealias Indices = Range<Int>
                typealias SubSequence = EmptyCollection<Element>
                init() {}
                static func == (lhs: EmptyCollection<Element>, rhs: EmptyCollection<Element>) -> Bool { true }
                var startIndex: Int { 0 }
                var endIndex: Int { 0 }
                subscript(position: Int) -> Element { fatalError("index \\(position) is out of range: there are no elements") }
                subscript(bounds: Range<Int>) -> EmptyCollection<Element> { if bounds != 0..<0 { fatalError("range \\(bounds) is out of bounds: there are no elements") }; return self }
            }
            """)
        declare(
            """
            /// A collection of one element.
            struct CollectionOfOne<Element>: RandomAccessCollection, CustomDebugStringConvertible {
                typealias Index = Int
                typealias Indices = Range<Int>
                let _element: Element
                init(_ element: Element) { _element = element }
                var startIndex: Int { 0 }
                var endIndex: Int { 1 }
                subscript(position: Int) -> Element { if position != 0 { fatalError("index \\(position) is out of range: there is one element") }; return _element }
                var debugDescription: String { "CollectionOfOne(\\(String(reflecting: _element)))" }
            }
            """)
        for member in [
            "init<S: Sequence>(_ elements: S) where S.Element == Element { self.init(); append(contentsOf: elements) }",
            "init(repeating repeatedValue: Element, count: Int) { self.init(); if count != 0 { append(contentsOf: repeatElement(repeatedValue, count: count)) } }",
            "mutating func reserveCapacity(_ n: Int) {}",
            "mutating func append(_ newElement: Element) { insert(newElement, at: endIndex) }",
            "mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element { for x in newElements { append(x) } }",
            "mutating func insert(_ newElement: Element, at i: Index) { replaceSubrange(i..<i, with: CollectionOfOne(newElement)) }",
            "mutating func insert<C: Collection>(contentsOf newElements: C, at i: Index) where C.Element == Element { replaceSubrange(i..<i, with: newElements) }",
            """
            @discardableResult mutating func remove(at i: Index) -> Element {
                if isEmpty { fatalError("nothing can be removed from an empty collection") }
                let element = self[i]
                replaceSubrange(i..<index(after: i), with: EmptyCollection<Element>())
                return element
            }
            """,
            "mutating func removeSubrange(_ bounds: Range<Index>) { replaceSubrange(bounds, with: EmptyCollection<Element>()) }",
            """
            mutating func removeFirst(_ k: Int) {
                if k == 0 { return }
                if k < 0 { fatalError("a negative number of elements (\\(k)) cannot be removed") }
                guard let end = index(startIndex, offsetBy: k, limitedBy: endIndex) else { fatalError("removing \\(k) elements of fewer") }
                removeSubrange(startIndex..<end)
            }
            """,
            """
            @discardableResult mutating func removeFirst() -> Element {
                if isEmpty { fatalError("removeFirst() was called on an empty collection") }
                let element = first!
                removeFirst(1)
                return element
            }
            """,
            """
            mutating func removeAll(keepingCapacity keepCapacity: Bool = false) {
                if keepCapacity { replaceSubrange(startIndex..<endIndex, with: EmptyCollection<Element>()) } else { self = Self() }
            }
            """,
            "mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows { self = try filter { !(try shouldBeRemoved($0)) } }",
            """
            func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Self {
                var result = Self()
                for x in self { if try isIncluded(x) { result.append(x) } }
                return result
            }
            """,
        ] { declare(member, in: "RangeReplaceableCollection") }
        for (range, bounds) in [
            ("ClosedRange", "Range<Index>(_unchecked: bounds.lowerBound, index(after: bounds.upperBound))"), ("PartialRangeFrom", "bounds.lowerBound..<endIndex"),
            ("PartialRangeUpTo", "startIndex..<bounds.upperBound"), ("PartialRangeThrough", "startIndex..<index(after: bounds.upperBound)"),
        ] {
            declare("mutating func removeSubrange(_ bounds: \(range)<Index>) { removeSubrange(\(bounds)) }", in: "RangeReplaceableCollection")
            declare(
                "mutating func replaceSubrange<C: Collection>(_ bounds: \(range)<Index>, with newElements: C) where C.Element == Element { replaceSubrange(\(bounds), with: newElements) }",
                in: "RangeReplaceableCollection")
        }
        for member in [
            "mutating func popLast() -> Element? { if isEmpty { return nil }; return remove(at: index(before: endIndex)) }",
            """
            @discardableResult mutating func removeLast() -> Element {
                if isEmpty { fatalError("removeLast() was called on an empty collection") }
                return remove(at: index(before: endIndex))
            }
            """,
            """
            mutating func removeLast(_ k: Int) {
                if k == 0 { return }
                if k < 0 { fatalError("a negative number of elements (\\(k)) cannot be removed") }
                let end = endIndex
                guard let start = index(end, offsetBy: -k, limitedBy: startIndex) else { fatalError("removing \\(k) elements of fewer") }
                removeSubrange(start..<end)
            }
            """,
        ] { declare(member, in: "RangeReplaceableCollection where Self: BidirectionalCollection") }
        declare(
            """
            mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows {
                let start = try _halfStablePartition(shouldBeRemoved)
                removeSubrange(start..<endIndex)
            }
            """, in: "RangeReplaceableCollection where Self: MutableCollection")
    }
}
