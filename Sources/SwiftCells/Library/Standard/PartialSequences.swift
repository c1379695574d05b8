extension CellLibrary {
    /// The first elements of a sequence, or those after them, where it is no collection.
    mutating func addPartialSequences() {
        declare(
            """
            /// The first `maxLength` elements.
            func prefix(_ maxLength: Int) -> PrefixSequence<Self> { PrefixSequence(self, maxLength: maxLength) }
            """, in: "Sequence")
        declare(
            """
            /// All but the first `k` elements.
            func dropFirst(_ k: Int = 1) -> DropFirstSequence<Self> { DropFirstSequence(self, dropping: k) }
            """, in: "Sequence")
        declare(
            """
            func drop(while predicate: (Element) throws -> Bool) rethrows -> DropWhileSequence<Self> {
                var iterator = makeIterator()
                var element = iterator.next()
                while let x = element { if !(try predicate(x)) { break }; element = iterator.next() }
                return DropWhileSequence<Self>(_iterator: iterator, _nextElement: element)
            }
            """, in: "Sequence")
        declare(
            """
            /// The first elements of a sequence: what prefix gives of one that is no collection.
            struct PrefixSequence<Base: Sequence>: Sequence {
                typealias Element = Base.Element
                var _base: Base
                let _maxLength: Int
                init(_ base: Base, maxLength: Int) {
                    if maxLength < 0 { fatalError("a prefix of negative length (\\(maxLength)) was asked for") }
                    _base = base
                    _maxLength = maxLength
                }
                struct Iterator: IteratorProtocol {
                    typealias Element = Base.Element
                    var _base: Base.Iterator
                    var _remaining: Int
                    private init(_ base: Base.Iterator, maxLength: Int) { _base = base; _remaining = maxLength }
                    mutating func next() -> Base.Element? {
                        if _remaining == 0 { return nil }
                        _remaining -= 1
                        return _base.next()
                    }
                }
                func makeIterator() -> PrefixSequence<Base>.Iterator { PrefixSequence<Base>.Iterator(_base.makeIterator(), maxLength: _maxLength) }
                func prefix(_ maxLength: Int) -> PrefixSequence<Base> { PrefixSequence<Base>(_base, maxLength: Swift.min(maxLength, _maxLength)) }
            }
            """)
        declare(
            """
            /// All but the first elements of a sequence: what dropFirst gives of one that is no collection.
            struct DropFirstSequence<Base: Sequence>: Sequence {
                typealias Element = Base.Element
                typealias Iterator = Base.Iterator
                let _base: Base
                let _limit: Int
                init(_ base: Base, dropping limit: Int) {
                    if limit < 0 { fatalError("a negative number of elements (\\(limit)) cannot be dropped") }
                    _base = base
                    _limit = limit
                }
                func makeIterator() -> Base.Iterator {
                    var iterator = _base.makeIterator()
                    var dropped = 0
                    while dropped < _limit { if iterator.next() == nil { break }; dropped += 1 }
                    return iterator
                }
                func dropFirst() -> DropFirstSequence<DropFirstSequence<Base>> { DropFirstSequence<DropFirstSequence<Base>>(self, dropping: 1) }
                func dropFirst(_ k: Int) -> DropFirstSequence<Base> { DropFirstSequence<Base>(_base, dropping: _limit + k) }
            }
            """)
        declare(
            """
            /// The elements of a sequence from the first on of which a closure said false.
            struct DropWhileSequence<Base: Sequence>: Sequence {
                typealias Element = Base.Element
                var _iterator: Base.Iterator
                var _nextElement: Base.Element?
                init(_iterator: Base.Iterator, _nextElement: Base.Element?) { self._iterator = _iterator; self._nextElement = _nextElement }
                struct Iterator: IteratorProtocol {
                    typealias Element = Base.Element
                    var _iterator: Base.Iterator
                    var _nextElement: Base.Element?
                    init(_iterator: Base.Iterator, _nextElement: Base.Element?) { self._iterator = _iterator; self._nextElement = _nextElement }
                    mutating func next() -> Base.Element? {
                        guard let element = _nextElement else { return nil }
                        _nextElement = _iterator.next()
                        return element
                    }
                }
                func makeIterator() -> DropWhileSequence<Base>.Iterator { DropWhileSequence<Base>.Iterator(_iterator: _iterator, _nextElement: _nextElement) }
                func drop(while predicate: (Base.Element) throws -> Bool) rethrows -> DropWhileSequence<Base> {
                    var iterator = _iterator
                    var element = _nextElement
                    while let x = element { if !(try predicate(x)) { break }; element = iterator.next() }
                    return DropWhileSequence<Base>(_iterator: iterator, _nextElement: element)
                }
            }
            """)
        declare(
            """
            func suffix(_ maxLength: Int) -> [Element] {
                if maxLength < 0 { fatalError("a suffix of negative length (\\(maxLength)) was asked for") }
                if maxLength == 0 { return [] }
                if !_isWalked() { _ = underestimatedCount }
                var all: [Element] = []
                for x in self { all.append(x) }
                return Array(all.suffix(maxLength))
            }
            """, in: "Sequence")
        declare(
            """
            func dropLast(_ k: Int = 1) -> [Element] {
                if k < 0 { fatalError("a negative number of elements (\\(k)) cannot be dropped") }
                if k == 0 { return Array(self) }
                var all: [Element] = []
                for x in self { all.append(x) }
                return Array(all.dropLast(k))
            }
            """, in: "Sequence")
        declare(
            """
            func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [ArraySlice<Element>] {
                try Array(self).split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: isSeparator)
            }
            """, in: "Sequence")
        declare(
            """
            func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [ArraySlice<Element>] {
                Array(self).split(separator: separator, maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences)
            }
            """, in: "Sequence where Element: Equatable")
    }
}
