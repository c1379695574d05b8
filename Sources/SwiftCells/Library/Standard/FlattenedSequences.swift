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
                    var _place: Int
                    var _isInSeparator: Bool
                    var _hasBegun: Bool
                    init(_base: Base.Iterator, _separator: [Base.Element.Element]) {
                        self._base = _base
                        self._separator = _separator
                        _inner = nil
                        _place = 0
                        _isInSeparator = false
                        _hasBegun = false
                    }
                    mutating func next() -> Base.Element.Element? {
                        if !_hasBegun {
                            _hasBegun = true
                            if let first = _base.next() { _inner = first.makeIterator() }
                        }
                        while true {
                            if _isInSeparator {
                                if _place < _separator.count { _place += 1; return _separator[_place - 1] }
                                _isInSeparator = false
                            }
                            if _inner == nil { return nil }
                            if let x = _inner?.next() { return x }
                            if let following = _base.next() { _inner = following.makeIterator() } else { _inner = nil }
                            _isInSeparator = _inner != nil
                            _place = 0
                        }
                    }
                }
                func makeIterator() -> JoinedSequence<Base>.Iterator { JoinedSequence<Base>.Iterator(_base: _base.makeIterator(), _separator: _separator._elements) }
                func _copyToArray() -> [Base.Element.Element] {
                    var result: [Base.Element.Element] = []
                    if _separator._elements.isEmpty {
                        for x in _base { result.append(contentsOf: x) }
                        return result
                    }
                    var iterator = _base.makeIterator()
                    if let first = iterator.next() {
                        result.append(contentsOf: first)
                        while let following = iterator.next() { result.append(contentsOf: _separator._elements); result.append(contentsOf: following) }
                    }
                    return result
                }
            }
            """)
        declare("extension FlattenSequence: Collection where Base: Collection, Base.Element: Collection")
        declare("extension FlattenSequence: BidirectionalCollection where Base: BidirectionalCollection, Base.Element: BidirectionalCollection")
        declare(
            """
            struct Index: Comparable {
                let _outer: Base.Index
                let _inner: Base.Element.Index?
                private init(_ outer: Base.Index, _ inner: Base.Element.Index?) { _outer = outer; _inner = inner }
                static func < (lhs: FlattenSequence<Base>.Index, rhs: FlattenSequence<Base>.Index) -> Bool {
                    if lhs._outer != rhs._outer { return lhs._outer < rhs._outer }
                    if let a = lhs._inner, let b = rhs._inner { return a < b }
                    return false
                }
                static func == (lhs: FlattenSequence<Base>.Index, rhs: FlattenSequence<Base>.Index) -> Bool { lhs._outer == rhs._outer && lhs._inner == rhs._inner }
            }
            """, in: "FlattenSequence where Base: Collection, Base.Element: Collection")
        declare("typealias SubSequence = Slice<FlattenSequence<Base>>", in: "FlattenSequence where Base: Collection, Base.Element: Collection")
        for (member, base) in [
            (
                """
                var startIndex: FlattenSequence<Base>.Index {
                    let end = _base.endIndex
                    var outer = _base.startIndex
                    while outer != end {
                        let inner = _base[outer]
                        if !inner.isEmpty { return FlattenSequence<Base>.Index(outer, inner.startIndex) }
                        _base.formIndex(after: &outer)
                    }
                    return endIndex
                }
                """, "Collection"
            ),
            ("var endIndex: FlattenSequence<Base>.Index { FlattenSequence<Base>.Index(_base.endIndex, nil) }", "Collection"),
            ("subscript(bounds: Range<FlattenSequence<Base>.Index>) -> Slice<FlattenSequence<Base>> { Slice<FlattenSequence<Base>>(base: self, bounds: bounds) }", "Collection"),
            ("subscript(position: FlattenSequence<Base>.Index) -> Base.Element.Element { _base[position._outer][position._inner!] }", "Collection"),
            (
                """
                func index(after i: FlattenSequence<Base>.Index) -> FlattenSequence<Base>.Index {
                    let inner = _base[i._outer]
                    let next = inner.index(after: i._inner!)
                    if next != inner.endIndex { return FlattenSequence<Base>.Index(i._outer, next) }
                    var outer = _base.index(after: i._outer)
                    while outer != _base.endIndex {
                        let inner = _base[outer]
                        if !inner.isEmpty { return FlattenSequence<Base>.Index(outer, inner.startIndex) }
                        _base.formIndex(after: &outer)
                    }
                    return endIndex
                }
                """, "Collection"
            ),
            (
                """
                func _index(before i: FlattenSequence<Base>.Index) -> FlattenSequence<Base>.Index {
                    var outer = i._outer
                    if outer == _base.endIndex { outer = _base.index(outer, offsetBy: -1) }
                    var collection = _base[outer]
                    var inner = i._inner ?? collection.endIndex
                    while inner == collection.startIndex {
                        outer = _base.index(outer, offsetBy: -1)
                        collection = _base[outer]
                        inner = collection.endIndex
                    }
                    return FlattenSequence<Base>.Index(outer, collection.index(inner, offsetBy: -1))
                }
                """, "Collection"
            ),
            (
                """
                func distance(from start: FlattenSequence<Base>.Index, to end: FlattenSequence<Base>.Index) -> Int {
                    let isNegative = start > end
                    if isNegative { _ = _base.distance(from: _base.endIndex, to: _base.startIndex) }
                    if start._outer == end._outer {
                        guard let i = start._inner, let j = end._inner else { return 0 }
                        return _base[start._outer].distance(from: i, to: j)
                    }
                    let low = isNegative ? end : start
                    let high = isNegative ? start : end
                    let step = isNegative ? -1 : 1
                    let lowest = _base[low._outer]
                    var distance = isNegative ? lowest.distance(from: lowest.endIndex, to: low._inner!) : lowest.distance(from: low._inner!, to: lowest.endIndex)
                    var outer = _base.index(after: low._outer)
                    while outer < high._outer {
                        distance += _base[outer].count * step
                        _base.formIndex(after: &outer)
                    }
                    if let inner = high._inner {
                        let highest = _base[high._outer]
                        distance += highest.distance(from: highest.startIndex, to: inner) * step
                    }
                    return distance
                }
                """, "Collection"
            ),
            (
                """
                func index(_ i: FlattenSequence<Base>.Index, offsetBy distance: Int) -> FlattenSequence<Base>.Index {
                    var j = i
                    if distance < 0 { _ = _base.index(_base.endIndex, offsetBy: -1, limitedBy: _base.startIndex) }
                    for _ in 0..<abs(distance) { j = distance < 0 ? _index(before: j) : index(after: j) }
                    return j
                }
                """, "Collection"
            ),
            (
                """
                func index(_ i: FlattenSequence<Base>.Index, offsetBy distance: Int, limitedBy limit: FlattenSequence<Base>.Index) -> FlattenSequence<Base>.Index? {
                    var j = i
                    if distance < 0 { _ = _base.index(_base.endIndex, offsetBy: -1, limitedBy: _base.startIndex) }
                    for _ in 0..<abs(distance) {
                        if j == limit { return nil }
                        j = distance < 0 ? _index(before: j) : index(after: j)
                    }
                    return j
                }
                """, "Collection"
            ),
            ("func index(before i: FlattenSequence<Base>.Index) -> FlattenSequence<Base>.Index { _index(before: i) }", "BidirectionalCollection"),
        ] { declare(member, in: "FlattenSequence where Base: \(base), Base.Element: \(base)") }
    }
}
