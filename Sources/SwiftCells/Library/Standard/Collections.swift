extension CellLibrary {
    /// What every collection can do, written in Swift.
    mutating func addCollections() {
        declare(
            """
            /// A sequence whose elements are reached by an index.
            protocol Collection: Sequence {
                associatedtype Index: Comparable
                associatedtype SubSequence: Collection = Slice<Self> where SubSequence.Element == Element, SubSequence.Index == Index, SubSequence.SubSequence == SubSequence
                associatedtype Indices: Collection = DefaultIndices<Self> where Indices.Element == Index, Indices.Index == Index, Indices.SubSequence == Indices
                var startIndex: Index { get }
                var endIndex: Index { get }
                var indices: Indices { get }
                var count: Int { get }
                var isEmpty: Bool { get }
                subscript(position: Index) -> Element { get }
                subscript(bounds: Range<Index>) -> SubSequence { get }
                func index(after i: Index) -> Index
                func formIndex(after i: inout Index)
                func index(_ i: Index, offsetBy distance: Int) -> Index
                func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index?
                func distance(from start: Index, to end: Index) -> Int
            }
            """)
        declare(
            """
            /// A collection that can be gone through backwards.
            protocol BidirectionalCollection: Collection where SubSequence: BidirectionalCollection {
                func index(before i: Index) -> Index
                func formIndex(before i: inout Index)
                func index(_ i: Index, offsetBy distance: Int) -> Index
                func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index?
                func distance(from start: Index, to end: Index) -> Int
            }
            """)
        declare(
            """
            /// A collection that reaches every element in the same time.
            protocol RandomAccessCollection: BidirectionalCollection where SubSequence: RandomAccessCollection {
                func index(_ i: Index, offsetBy distance: Int) -> Index
                func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index?
                func distance(from start: Index, to end: Index) -> Int
            }
            """)
        declare(
            """
            func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
                let left = self.distance(from: i, to: limit)
                if distance > 0 ? left >= 0 && left < distance : left <= 0 && distance < left { return nil }
                return index(i, offsetBy: distance)
            }
            """, in: "RandomAccessCollection")
        declare(
            """
            /// A collection whose elements can be replaced.
            protocol MutableCollection: Collection where SubSequence: MutableCollection {
                subscript(position: Index) -> Element { get set }
                subscript(bounds: Range<Index>) -> SubSequence { get set }
            }
            """)
        declare(
            """
            /// A collection that can grow and shrink.
            protocol RangeReplaceableCollection: Collection {
                init()
                mutating func replaceSubrange<C: Collection>(_ subrange: Range<Index>, with newElements: C) where C.Element == Element
                mutating func reserveCapacity(_ n: Int)
                mutating func append(_ newElement: Element)
                mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element
                mutating func insert(_ newElement: Element, at i: Index)
                mutating func insert<C: Collection>(contentsOf newElements: C, at i: Index) where C.Element == Element
                mutating func remove(at i: Index) -> Element
                mutating func removeSubrange(_ bounds: Range<Index>)
            }
            """)
        for (own, other, wanted) in [("Self", "Other", "Sequence"), ("Other", "Self", "Sequence"), ("Self", "Other", "RangeReplaceableCollection")] {
            let sum = own == "Self" ? "var result = lhs" : "var result = Self(); result.append(contentsOf: lhs)"
            declare("static func + <Other: \(wanted)>(lhs: \(own), rhs: \(other)) -> Self where Element == Other.Element { \(sum); result.append(contentsOf: rhs); return result }", in: "RangeReplaceableCollection")
        }
        declare("static func += <Other: Sequence>(lhs: inout Self, rhs: Other) where Other.Element == Element { lhs.append(contentsOf: rhs) }", in: "RangeReplaceableCollection")
        for member in [
            "var isEmpty: Bool { startIndex == endIndex }",
            "var count: Int { distance(from: startIndex, to: endIndex) }",
            "var first: Element? { let start = startIndex; return start == endIndex ? nil : self[start] }",
            "typealias Iterator = IndexingIterator<Self>",
            "func makeIterator() -> IndexingIterator<Self> { IndexingIterator<Self>(self) }",
            "var underestimatedCount: Int { count }",
            """
            func _copyToArray() -> [Element] {
                var result: [Element] = []
                if _isWalked() {
                    for x in self { result.append(x) }
                } else {
                    let expected = count
                    if expected == 0 { return result }
                    var iterator = makeIterator()
                    for _ in 0..<expected {
                        guard let x = iterator.next() else { fatalError("a collection has fewer elements than it counts (\\(expected))") }
                        result.append(x)
                    }
                    if iterator.next() != nil { fatalError("a collection has more elements than it counts (\\(expected))") }
                }
                return result
            }
            """,
            """
            /// The elements, reached by their indices.
            func _copyByIndices() -> [Element] {
                var result: [Element] = []
                if _isWalkedByIndices() {
                    for x in self { result.append(x) }
                } else {
                    let expected = count
                    if expected == 0 { return result }
                    var i = startIndex
                    for _ in 0..<expected { result.append(self[i]); formIndex(after: &i) }
                    _expectEnd(i)
                }
                return result
            }
            """,
            "func _expectEnd(_ i: Index) { if i != endIndex { fatalError(\"a collection has another number of elements than it counts\") } }",
            """
            /// The results of `transform` for each element.
            func map<T>(_ transform: (Element) throws -> T) rethrows -> [T] {
                var result: [T] = []
                if _isWalkedByIndices() {
                    for x in self { result.append(try transform(x)) }
                } else {
                    let expected = count
                    if expected == 0 { return result }
                    var i = startIndex
                    for _ in 0..<expected { result.append(try transform(self[i])); formIndex(after: &i) }
                    _expectEnd(i)
                }
                return result
            }
            """,
            """
            func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
                var i = startIndex
                while i != endIndex { if try predicate(self[i]) { return i }; formIndex(after: &i) }
                return nil
            }
            """,
            """
            func randomElement() -> Element? {
                if isEmpty { return nil }
                let offset = Int.random(in: 0..<count)
                return self[index(startIndex, offsetBy: offset)]
            }
            """,
        ] { declare(member, in: "Collection") }
        declare("/// The same elements from the last to the first, without a copy.\nfunc reversed() -> ReversedCollection<Self> { ReversedCollection<Self>(_base: self) }", in: "BidirectionalCollection")
        declare("func firstIndex(of element: Element) -> Index? { firstIndex(where: { $0 == element }) }", in: "Collection where Element: Equatable")
        declare("var last: Element? { if isEmpty { return nil }; return self[index(before: endIndex)] }", in: "BidirectionalCollection")
        declare(
            """
            func last(where predicate: (Element) throws -> Bool) rethrows -> Element? {
                if let i = try lastIndex(where: predicate) { return self[i] }
                return nil
            }
            """, in: "BidirectionalCollection")
        declare(
            """
            func lastIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
                var i = endIndex
                while i != startIndex { formIndex(before: &i); if try predicate(self[i]) { return i } }
                return nil
            }
            """, in: "BidirectionalCollection")
        declare("func lastIndex(of element: Element) -> Index? { lastIndex(where: { $0 == element }) }", in: "BidirectionalCollection where Element: Equatable")
        addReordering()
        addReplacing()
        addStretches()
        addSlices()
        addMutableSlices()
    }

    /// Putting the elements of whatever a lesson declares as a MutableCollection into another order; arrays have their own.
    private mutating func addReordering() {
        declare("mutating func swapAt(_ i: Index, _ j: Index) { if i == j { return }; let x = self[i]; self[i] = self[j]; self[j] = x }", in: "MutableCollection")
        declare(
            """
            mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Index { try _halfStablePartition(belongsInSecondPartition) }
            """, in: "MutableCollection")
        declare(
            """
            mutating func _halfStablePartition(_ isSuffixElement: (Element) throws -> Bool) rethrows -> Index {
                guard var i = try firstIndex(where: isSuffixElement) else { return endIndex }
                var j = index(after: i)
                while j != endIndex {
                    if !(try isSuffixElement(self[j])) { swapAt(i, j); formIndex(after: &i) }
                    formIndex(after: &j)
                }
                return i
            }
            """, in: "MutableCollection")
        declare(
            """
            mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Index {
                var low = startIndex
                var high = endIndex
                while true {
                    while true {
                        if low >= high { return low }
                        if try belongsInSecondPartition(self[low]) { break }
                        formIndex(after: &low)
                    }
                    while true {
                        formIndex(before: &high)
                        if low >= high { return low }
                        if !(try belongsInSecondPartition(self[high])) { break }
                    }
                    swapAt(low, high)
                    formIndex(after: &low)
                }
            }
            """, in: "MutableCollection where Self: BidirectionalCollection")
        declare(
            """
            mutating func reverse() {
                if isEmpty { return }
                var low = startIndex
                var high = index(before: endIndex)
                while low < high { swapAt(low, high); formIndex(after: &low); formIndex(before: &high) }
            }
            """, in: "MutableCollection where Self: BidirectionalCollection")
        declare(
            """
            mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
                let elements = try sorted(by: areInIncreasingOrder)
                for (i, j) in zip(indices, elements.indices) { self[i] = elements[j] }
            }
            """, in: "MutableCollection where Self: RandomAccessCollection")
        declare("mutating func sort() { sort(by: { $0 < $1 }) }", in: "MutableCollection where Self: RandomAccessCollection, Element: Comparable")
        declare(
            """
            mutating func shuffle() {
                if count <= 1 { return }
                var amount = count
                var i = startIndex
                while amount > 1 {
                    let offset = Int.random(in: 0..<amount)
                    amount -= 1
                    swapAt(i, index(i, offsetBy: offset))
                    formIndex(after: &i)
                }
            }
            """, in: "MutableCollection where Self: RandomAccessCollection")
    }
}
