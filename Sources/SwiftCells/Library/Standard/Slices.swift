extension CellLibrary {
    /// Collections seen otherwise: stretches of them, their indices, from the end to the start.
    mutating func addSlices() {
        declare(
            """
            /// A stretch of a collection, with the collection's own indices.
            struct Slice<Base: Collection>: Collection {
                typealias Element = Base.Element
                typealias Index = Base.Index
                typealias Iterator = IndexingIterator<Slice<Base>>
                typealias SubSequence = Slice<Base>
                typealias Indices = Base.Indices
                var _startIndex: Base.Index
                var _endIndex: Base.Index
                var _base: Base
                init(base: Base, bounds: Range<Base.Index>) { _startIndex = bounds.lowerBound; _endIndex = bounds.upperBound; _base = base }
                var startIndex: Base.Index { _startIndex }
                var endIndex: Base.Index { _endIndex }
                var base: Base { _base }
                var indices: Base.Indices { _base.indices[_startIndex..<_endIndex] }
                subscript(position: Base.Index) -> Base.Element {
                    if position < _startIndex || position >= _endIndex { fatalError("index out of range") }
                    return _base[position]
                }
                subscript(bounds: Range<Base.Index>) -> Slice<Base> {
                    if bounds.lowerBound < _startIndex || _endIndex < bounds.upperBound { fatalError("range out of bounds") }
                    return Slice<Base>(base: _base, bounds: bounds)
                }
                func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
                func index(_ i: Base.Index, offsetBy distance: Int) -> Base.Index { _base.index(i, offsetBy: distance) }
                func index(_ i: Base.Index, offsetBy distance: Int, limitedBy limit: Base.Index) -> Base.Index? { _base.index(i, offsetBy: distance, limitedBy: limit) }
                func distance(from start: Base.Index, to end: Base.Index) -> Int { _base.distance(from: start, to: end) }
                mutating func popFirst() -> Base.Element? {
                    if _startIndex == _endIndex { return nil }
                    let element = _base[_startIndex]
                    _startIndex = _base.index(after: _startIndex)
                    return element
                }
                @discardableResult mutating func removeFirst() -> Base.Element {
                    if _startIndex == _endIndex { fatalError("removeFirst() was called on an empty slice") }
                    let element = _base[_startIndex]
                    _startIndex = _base.index(after: _startIndex)
                    return element
                }
                mutating func removeFirst(_ k: Int) {
                    if k < 0 { fatalError("a negative number of elements (\\(k)) cannot be removed") }
                    if let i = index(_startIndex, offsetBy: k, limitedBy: _endIndex) { _startIndex = i } else { fatalError("removing \\(k) elements of fewer") }
                }
            }
            """)
        declare("extension Slice: BidirectionalCollection where Base: BidirectionalCollection")
        declare("extension Slice: RandomAccessCollection where Base: RandomAccessCollection")
        declare("func index(before i: Base.Index) -> Base.Index { _base.index(before: i) }", in: "Slice where Base: BidirectionalCollection")
        declare(
            """
            mutating func popLast() -> Base.Element? {
                if _startIndex == _endIndex { return nil }
                _endIndex = _base.index(before: _endIndex)
                return _base[_endIndex]
            }
            """, in: "Slice where Base: BidirectionalCollection")
        declare(
            """
            @discardableResult mutating func removeLast() -> Base.Element {
                if _startIndex == _endIndex { fatalError("removeLast() was called on an empty slice") }
                _endIndex = _base.index(before: _endIndex)
                return _base[_endIndex]
            }
            """, in: "Slice where Base: BidirectionalCollection")
        declare(
            """
            /// The indices of a collection, one after another.
            struct DefaultIndices<Elements: Collection>: Collection {
                typealias Element = Elements.Index
                typealias Index = Elements.Index
                typealias Iterator = IndexingIterator<DefaultIndices<Elements>>
                typealias SubSequence = DefaultIndices<Elements>
                typealias Indices = DefaultIndices<Elements>
                var _elements: Elements
                var _startIndex: Elements.Index
                var _endIndex: Elements.Index
                init(_elements: Elements, _startIndex: Elements.Index, _endIndex: Elements.Index) { self._elements = _elements; self._startIndex = _startIndex; self._endIndex = _endIndex }
                var startIndex: Elements.Index { _startIndex }
                var endIndex: Elements.Index { _endIndex }
                var indices: DefaultIndices<Elements> { self }
                subscript(position: Elements.Index) -> Elements.Index { position }
                subscript(bounds: Range<Elements.Index>) -> DefaultIndices<Elements> { DefaultIndices<Elements>(_elements: _elements, _startIndex: bounds.lowerBound, _endIndex: bounds.upperBound) }
                func index(after i: Elements.Index) -> Elements.Index { _elements.index(after: i) }
            }
            """)
        declare("extension DefaultIndices: BidirectionalCollection where Elements: BidirectionalCollection")
        declare("func index(before i: Elements.Index) -> Elements.Index { _elements.index(before: i) }", in: "DefaultIndices where Elements: BidirectionalCollection")
        declare(
            """
            struct IndexingIterator<Elements: Collection>: IteratorProtocol, Sequence {
                typealias Element = Elements.Element
                typealias Iterator = IndexingIterator<Elements>
                let _elements: Elements
                var _position: Elements.Index
                init(_ elements: Elements) { self._elements = elements; self._position = elements.startIndex }
                mutating func next() -> Elements.Element? {
                    if _position == _elements.endIndex { return nil }
                    let result = _elements[_position]
                    _position = _elements.index(after: _position)
                    return result
                }
            }
            """)
        declare(
            """
            /// A collection seen from its last element to its first.
            struct ReversedCollection<Base: BidirectionalCollection>: BidirectionalCollection {
                typealias Element = Base.Element
                typealias SubSequence = Slice<ReversedCollection<Base>>
                let _base: Base
                init(_base base: Base) { _base = base }
                struct Index: Comparable {
                    let base: Base.Index
                    init(_ base: Base.Index) { self.base = base }
                    static func < (lhs: ReversedCollection<Base>.Index, rhs: ReversedCollection<Base>.Index) -> Bool { lhs.base > rhs.base }
                    static func == (lhs: ReversedCollection<Base>.Index, rhs: ReversedCollection<Base>.Index) -> Bool { lhs.base == rhs.base }
                }
                struct Iterator: IteratorProtocol, Sequence {
                    typealias Element = Base.Element
                    let _base: Base
                    var _position: Base.Index
                    init(_base base: Base) { _base = base; _position = base.endIndex }
                    mutating func next() -> Base.Element? {
                        if _position == _base.startIndex { return nil }
                        _position = _base.index(before: _position)
                        return _base[_position]
                    }
                }
                func makeIterator() -> ReversedCollection<Base>.Iterator { ReversedCollection<Base>.Iterator(_base: _base) }
                var startIndex: ReversedCollection<Base>.Index { ReversedCollection<Base>.Index(_base.endIndex) }
                var endIndex: ReversedCollection<Base>.Index { ReversedCollection<Base>.Index(_base.startIndex) }
                func index(after i: ReversedCollection<Base>.Index) -> ReversedCollection<Base>.Index { ReversedCollection<Base>.Index(_base.index(before: i.base)) }
                func index(before i: ReversedCollection<Base>.Index) -> ReversedCollection<Base>.Index { ReversedCollection<Base>.Index(_base.index(after: i.base)) }
                subscript(position: ReversedCollection<Base>.Index) -> Base.Element { _base[_base.index(before: position.base)] }
                var count: Int { _base.count }
                var isEmpty: Bool { _base.isEmpty }
                var first: Base.Element? { _base.last }
                var last: Base.Element? { _base.first }
                func reversed() -> Base { _base }
            }
            """)
        declare("extension ReversedCollection: RandomAccessCollection where Base: RandomAccessCollection")
    }
}
