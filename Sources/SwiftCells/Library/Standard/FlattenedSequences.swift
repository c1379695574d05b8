extension CellLibrary {
    /// The elements of elements, one after another.
    mutating func addFlattenedSequences() {
        declare("func joined() -> FlattenSequence<Self> { FlattenSequence<Self>(_base: self) }", in: "Sequence where Element: Sequence")
        declare(
            """
            /// The elements of the elements of a sequence, one after another.
            struct FlattenSequence<Base: Sequence>: Sequence where Base.Element: Sequence {
                typealias Element = Base.Element.Element
                var _base: Base
                init(_base: Base) { self._base = _base }
                struct Iterator: IteratorProtocol {
                    typealias Element = Base.Element.Element
                    var _base: Base.Iterator
                    var _inner: Base.Element.Iterator?
                    init(_base: Base.Iterator) { self._base = _base; _inner = nil }
                    mutating func next() -> Base.Element.Element? {
                        while true {
                            if let x = _inner?.next() { return x }
                            if let s = _base.next() { _inner = s.makeIterator() } else { return nil }
                        }
                    }
                }
                func makeIterator() -> FlattenSequence<Base>.Iterator { FlattenSequence<Base>.Iterator(_base: _base.makeIterator()) }
            }
            """)
        declare(
            """
            /// The elements of the elements, with those of a separator between them.
            func joined<Separator: Sequence>(separator: Separator) -> JoinedSequence<Self> where Separator.Element == Element.Element { JoinedSequence<Self>(base: self, separator: separator) }
            """, in: "Sequence where Element: Sequence")
        // Swift keeps the separator in an array of another kind, which shows itself as such.
        declare(
            """
            struct _ContiguousElements<Element>: CustomDebugStringConvertible {
                let _elements: [Element]
                init(_elements: [Element]) { self._elements = _elements }
                var debugDescription: String { "ContiguousArray(\\(_elements))" }
            }
            """)
        declare(
            """
            /// The elements of the elements of a sequence with a separator between them.
            struct JoinedSequence<Base: Sequence>: Sequence where Base.Element: Sequence {
                typealias Element = Base.Element.Element
                var _base: Base
                var _separator: _ContiguousElements<Base.Element.Element>
                init<Separator: Sequence>(base: Base, separator: Separator) where Separator.Element == Base.Element.Element { _base = base; _separator = _ContiguousElements(_elements: Array(separator)) }
                struct Iterator: IteratorProtocol {
                    typealias Element = Base.Element.Element
                    var _base: Base.Iterator
                    var _inner: Base.Element.Iterator?
                    let _separator: [Base.Element.Element]
                    var _next: Base.Element.Iterator?
                    var _place: Int
                    init(_base: Base.Iterator, _separator: [Base.Element.Element]) {
                        self._base = _base
                        self._separator = _separator
                        _inner = nil
                        _next = nil
                        _place = 0
                        if let first = self._base.next() { _inner = first.makeIterator() }
                    }
                    mutating func next() -> Base.Element.Element? {
                        while true {
                            if let x = _inner?.next() { return x }
                            if _next == nil {
                                if let following = _base.next() { _next = following.makeIterator(); _place = 0 } else { return nil }
                            }
                            if _place < _separator.count { _place += 1; return _separator[_place - 1] }
                            _inner = _next
                            _next = nil
                        }
                    }
                }
                func makeIterator() -> JoinedSequence<Base>.Iterator { JoinedSequence<Base>.Iterator(_base: _base.makeIterator(), _separator: _separator._elements) }
            }
            """)
        declare("extension FlattenSequence: Collection where Base: Collection, Base.Element: Collection")
        declare("extension FlattenSequence: BidirectionalCollection where Base: BidirectionalCollection, Base.Element: BidirectionalCollection")
        declare(
            """
            struct Index: Comparable {
                let _outer: Base.Index
                let _inner: Base.Element.Index?
                init(_ outer: Base.Index, _ inner: Base.Element.Index?) { _outer = outer; _inner = inner }
                static func < (lhs: FlattenSequence<Base>.Index, rhs: FlattenSequence<Base>.Index) -> Bool {
                    if lhs._outer != rhs._outer { return lhs._outer < rhs._outer }
                    if let a = lhs._inner, let b = rhs._inner { return a < b }
                    return false
                }
                static func == (lhs: FlattenSequence<Base>.Index, rhs: FlattenSequence<Base>.Index) -> Bool { lhs._outer == rhs._outer && lhs._inner == rhs._inner }
            }
            """, in: "FlattenSequence where Base: Collection, Base.Element: Collection")
        declare("typealias SubSequence = Slice<FlattenSequence<Base>>", in: "FlattenSequence where Base: Collection, Base.Element: Collection")
        declare(
            """
            func _first(from outer: Base.Index) -> FlattenSequence<Base>.Index {
                var i = outer
                while i != _base.endIndex { if !_base[i].isEmpty { return FlattenSequence<Base>.Index(i, _base[i].startIndex) }; i = _base.index(after: i) }
                return FlattenSequence<Base>.Index(i, nil)
            }
            """, in: "FlattenSequence where Base: Collection, Base.Element: Collection")
        declare("var startIndex: FlattenSequence<Base>.Index { _first(from: _base.startIndex) }", in: "FlattenSequence where Base: Collection, Base.Element: Collection")
        declare("var endIndex: FlattenSequence<Base>.Index { FlattenSequence<Base>.Index(_base.endIndex, nil) }", in: "FlattenSequence where Base: Collection, Base.Element: Collection")
        declare("subscript(position: FlattenSequence<Base>.Index) -> Base.Element.Element { _base[position._outer][position._inner!] }", in: "FlattenSequence where Base: Collection, Base.Element: Collection")
        declare(
            """
            func index(after i: FlattenSequence<Base>.Index) -> FlattenSequence<Base>.Index {
                let inner = _base[i._outer].index(after: i._inner!)
                if inner == _base[i._outer].endIndex { return _first(from: _base.index(after: i._outer)) }
                return FlattenSequence<Base>.Index(i._outer, inner)
            }
            """, in: "FlattenSequence where Base: Collection, Base.Element: Collection")
        declare("var count: Int { var n = 0; for s in _base { n += s.count }; return n }", in: "FlattenSequence where Base: Collection, Base.Element: Collection")
        declare("var underestimatedCount: Int { count }", in: "FlattenSequence where Base: Collection, Base.Element: Collection")
        declare(
            """
            func index(before i: FlattenSequence<Base>.Index) -> FlattenSequence<Base>.Index {
                var outer = i._outer
                if let inner = i._inner, inner != _base[outer].startIndex { return FlattenSequence<Base>.Index(outer, _base[outer].index(before: inner)) }
                outer = _base.index(before: outer)
                while _base[outer].isEmpty { outer = _base.index(before: outer) }
                return FlattenSequence<Base>.Index(outer, _base[outer].index(before: _base[outer].endIndex))
            }
            """, in: "FlattenSequence where Base: BidirectionalCollection, Base.Element: BidirectionalCollection")
    }
}
