extension CellLibrary {
    /// Elements with their numbers.
    mutating func addEnumeratedSequences() {
        declare(
            """
            struct EnumeratedSequence<Base: Sequence>: Sequence {
                typealias Element = (offset: Int, element: Base.Element)
                var _base: Base
                init(_base: Base) { self._base = _base }
                struct Iterator: IteratorProtocol, Sequence {
                    typealias Element = (offset: Int, element: Base.Element)
                    var _base: Base.Iterator
                    var _count: Int
                    init(_base: Base.Iterator) { self._base = _base; self._count = 0 }
                    mutating func next() -> (offset: Int, element: Base.Element)? {
                        if let x = _base.next() {
                            let n = _count
                            _count += 1
                            return (offset: n, element: x)
                        }
                        return nil
                    }
                }
                func makeIterator() -> EnumeratedSequence<Base>.Iterator { EnumeratedSequence<Base>.Iterator(_base: _base.makeIterator()) }
            }
            """)
        declare("extension EnumeratedSequence: Collection where Base: Collection")
        declare("extension EnumeratedSequence: BidirectionalCollection where Base: RandomAccessCollection")
        declare("extension EnumeratedSequence: RandomAccessCollection where Base: RandomAccessCollection")
        declare(
            """
            struct Index: Comparable {
                let base: Base.Index
                let _offset: Int
                init(base: Base.Index, _offset: Int) { self.base = base; self._offset = _offset }
                static func < (lhs: EnumeratedSequence<Base>.Index, rhs: EnumeratedSequence<Base>.Index) -> Bool { lhs.base < rhs.base }
                static func == (lhs: EnumeratedSequence<Base>.Index, rhs: EnumeratedSequence<Base>.Index) -> Bool { lhs.base == rhs.base }
            }
            """, in: "EnumeratedSequence where Base: Collection")
        declare("typealias SubSequence = Slice<EnumeratedSequence<Base>>", in: "EnumeratedSequence where Base: Collection")
        declare("var startIndex: EnumeratedSequence<Base>.Index { EnumeratedSequence<Base>.Index(base: _base.startIndex, _offset: 0) }", in: "EnumeratedSequence where Base: Collection")
        declare("var endIndex: EnumeratedSequence<Base>.Index { EnumeratedSequence<Base>.Index(base: _base.endIndex, _offset: 0) }", in: "EnumeratedSequence where Base: Collection")
        declare("var count: Int { _base.count }", in: "EnumeratedSequence where Base: Collection")
        declare("var isEmpty: Bool { _base.isEmpty }", in: "EnumeratedSequence where Base: Collection")
        declare(
            """
            subscript(position: EnumeratedSequence<Base>.Index) -> (offset: Int, element: Base.Element) {
                if !(_base.startIndex <= position.base && position.base < _base.endIndex) { fatalError("index out of range") }
                return (offset: position._offset, element: _base[position.base])
            }
            """, in: "EnumeratedSequence where Base: Collection")
        declare(
            """
            func index(after i: EnumeratedSequence<Base>.Index) -> EnumeratedSequence<Base>.Index { EnumeratedSequence<Base>.Index(base: _base.index(after: i.base), _offset: i._offset + 1) }
            """, in: "EnumeratedSequence where Base: Collection")
        declare(
            """
            func index(before i: EnumeratedSequence<Base>.Index) -> EnumeratedSequence<Base>.Index {
                EnumeratedSequence<Base>.Index(base: _base.index(before: i.base), _offset: _offset(of: i) - 1)
            }
            """, in: "EnumeratedSequence where Base: RandomAccessCollection")
        declare("func _offset(of i: EnumeratedSequence<Base>.Index) -> Int { i.base == _base.endIndex ? _base.count : i._offset }", in: "EnumeratedSequence where Base: Collection")
        declare(
            """
            func distance(from start: EnumeratedSequence<Base>.Index, to end: EnumeratedSequence<Base>.Index) -> Int {
                if start.base == _base.endIndex || end.base == _base.endIndex { return _base.distance(from: start.base, to: end.base) }
                return end._offset - start._offset
            }
            """, in: "EnumeratedSequence where Base: Collection")
        declare(
            """
            func index(_ i: EnumeratedSequence<Base>.Index, offsetBy distance: Int) -> EnumeratedSequence<Base>.Index {
                let base = _base.index(i.base, offsetBy: distance)
                let offset = distance >= 0 ? i._offset : _offset(of: i)
                return EnumeratedSequence<Base>.Index(base: base, _offset: offset + distance)
            }
            """, in: "EnumeratedSequence where Base: Collection")
        declare(
            """
            func index(_ i: EnumeratedSequence<Base>.Index, offsetBy distance: Int, limitedBy limit: EnumeratedSequence<Base>.Index) -> EnumeratedSequence<Base>.Index? {
                guard let base = _base.index(i.base, offsetBy: distance, limitedBy: limit.base) else { return nil }
                let offset = distance >= 0 ? i._offset : _offset(of: i)
                return EnumeratedSequence<Base>.Index(base: base, _offset: offset + distance)
            }
            """, in: "EnumeratedSequence where Base: Collection")
        declare(
            """
            /// Pairs of a number, counted from 0, and an element.
            func enumerated() -> EnumeratedSequence<Self> { EnumeratedSequence<Self>(_base: self) }
            """, in: "Sequence")
    }
}
