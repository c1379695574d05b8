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
                var indices: Base.Indices { _base.indices[Range<Base.Index>(_unchecked: _startIndex, _endIndex)] }
                subscript(position: Base.Index) -> Base.Element {
                    _base._failEarlyRangeCheck(position, _startIndex, _endIndex)
                    return _base[position]
                }
                subscript(bounds: Range<Base.Index>) -> Slice<Base> {
                    _base._failEarlyRangeCheck(bounds, Range<Base.Index>(_unchecked: _startIndex, _endIndex))
                    return Slice<Base>(base: _base, bounds: bounds)
                }
                func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
                func formIndex(after i: inout Base.Index) { _base.formIndex(after: &i) }
                func index(_ i: Base.Index, offsetBy distance: Int) -> Base.Index { _base.index(i, offsetBy: distance) }
                func index(_ i: Base.Index, offsetBy distance: Int, limitedBy limit: Base.Index) -> Base.Index? { _base.index(i, offsetBy: distance, limitedBy: limit) }
                func distance(from start: Base.Index, to end: Base.Index) -> Int { _base.distance(from: start, to: end) }
            }
            """)
        declare("extension Slice: BidirectionalCollection where Base: BidirectionalCollection")
        declare("extension Slice: RandomAccessCollection where Base: RandomAccessCollection")
        declare("func index(before i: Base.Index) -> Base.Index { _base.index(before: i) }", in: "Slice where Base: BidirectionalCollection")
        declare("func formIndex(before i: inout Base.Index) { _base.formIndex(before: &i) }", in: "Slice where Base: BidirectionalCollection")
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
                func formIndex(after i: inout Elements.Index) { _elements.formIndex(after: &i) }
                func index(_ i: Elements.Index, offsetBy distance: Int) -> Elements.Index { _elements.index(i, offsetBy: distance) }
                func index(_ i: Elements.Index, offsetBy distance: Int, limitedBy limit: Elements.Index) -> Elements.Index? { _elements.index(i, offsetBy: distance, limitedBy: limit) }
                func distance(from start: Elements.Index, to end: Elements.Index) -> Int { _elements.distance(from: start, to: end) }
            }
            """)
        declare("extension DefaultIndices: BidirectionalCollection where Elements: BidirectionalCollection")
        declare("extension DefaultIndices: RandomAccessCollection where Elements: RandomAccessCollection")
        declare("func index(before i: Elements.Index) -> Elements.Index { _elements.index(before: i) }", in: "DefaultIndices where Elements: BidirectionalCollection")
        declare("func formIndex(before i: inout Elements.Index) { _elements.formIndex(before: &i) }", in: "DefaultIndices where Elements: BidirectionalCollection")
        declare(
            """
            struct IndexingIterator<Elements: Collection>: IteratorProtocol, Sequence {
                typealias Element = Elements.Element
                typealias Iterator = IndexingIterator<Elements>
                let _elements: Elements
                var _position: Elements.Index
                private init(_ elements: Elements) { self._elements = elements; self._position = elements.startIndex }
                mutating func next() -> Elements.Element? {
                    if _position == _elements.endIndex { return nil }
                    let result = _elements[_position]
                    _elements.formIndex(after: &_position)
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
                        _base.formIndex(before: &_position)
                        return _base[_position]
                    }
                }
                func makeIterator() -> ReversedCollection<Base>.Iterator { ReversedCollection<Base>.Iterator(_base: _base) }
                var startIndex: ReversedCollection<Base>.Index { ReversedCollection<Base>.Index(_base.endIndex) }
                var endIndex: ReversedCollection<Base>.Index { ReversedCollection<Base>.Index(_base.startIndex) }
                func index(after i: ReversedCollection<Base>.Index) -> ReversedCollection<Base>.Index { ReversedCollection<Base>.Index(_base.index(before: i.base)) }
                func index(before i: ReversedCollection<Base>.Index) -> ReversedCollection<Base>.Index { ReversedCollection<Base>.Index(_base.index(after: i.base)) }
                func index(_ i: ReversedCollection<Base>.Index, offsetBy distance: Int) -> ReversedCollection<Base>.Index { ReversedCollection<Base>.Index(_base.index(i.base, offsetBy: -distance)) }
                func index(_ i: ReversedCollection<Base>.Index, offsetBy distance: Int, limitedBy limit: ReversedCollection<Base>.Index) -> ReversedCollection<Base>.Index? {
                    if let j = _base.index(i.base, offsetBy: -distance, limitedBy: limit.base) { return ReversedCollection<Base>.Index(j) }
                    return nil
                }
                func distance(from start: ReversedCollection<Base>.Index, to end: ReversedCollection<Base>.Index) -> Int { _base.distance(from: end.base, to: start.base) }
                subscript(position: ReversedCollection<Base>.Index) -> Base.Element { _base[_base.index(before: position.base)] }
                func reversed() -> Base { _base }
            }
            """)
        declare("extension ReversedCollection: RandomAccessCollection where Base: RandomAccessCollection")
    }
}
