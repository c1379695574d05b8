extension CellLibrary {
    /// Sequences whose elements are worked out when they are asked for.
    mutating func addLazySequences() {
        declare(
            """
            /// The same elements, whose map and filter do their work only when an element is asked for.
            var lazy: LazySequence<Self> { LazySequence<Self>(_base: self) }
            """, in: "Sequence")
        declare(
            """
            /// A sequence or collection whose map and filter do their work only when an element is asked for.
            protocol LazySequenceProtocol: Sequence {
                associatedtype Elements: Sequence = Self where Elements.Element == Element
                var elements: Elements { get }
            }
            """)
        declare(
            """
            /// The same for a collection.
            protocol LazyCollectionProtocol: Collection, LazySequenceProtocol {}
            """)
        declare("var elements: Self { self }", in: "LazySequenceProtocol where Elements == Self")
        declare("var lazy: LazySequence<Elements> { LazySequence<Elements>(_base: elements) }", in: "LazySequenceProtocol")
        declare("var lazy: Elements { elements }", in: "LazySequenceProtocol where Elements: LazySequenceProtocol")
        declare(
            """
            func map<U>(_ transform: @escaping (Element) -> U) -> LazyMapSequence<Elements, U> { LazyMapSequence<Elements, U>(_base: elements, _transform: transform) }
            """, in: "LazySequenceProtocol")
        declare(
            """
            func filter(_ isIncluded: @escaping (Element) -> Bool) -> LazyFilterSequence<Elements> { LazyFilterSequence<Elements>(_base: elements, _predicate: isIncluded) }
            """, in: "LazySequenceProtocol")
        declare(
            """
            func compactMap<U>(_ transform: @escaping (Element) -> U?) -> LazyMapSequence<LazyFilterSequence<LazyMapSequence<Elements, U?>>, U> {
                LazyMapSequence<LazyFilterSequence<LazyMapSequence<Elements, U?>>, U>(
                    _base: LazyFilterSequence<LazyMapSequence<Elements, U?>>(_base: LazyMapSequence<Elements, U?>(_base: elements, _transform: transform), _predicate: { $0 != nil }), _transform: { $0! })
            }
            """, in: "LazySequenceProtocol")
        declare(
            """
            func flatMap<S: Sequence>(_ transform: @escaping (Element) -> S) -> LazySequence<FlattenSequence<LazyMapSequence<Elements, S>>> {
                LazySequence<FlattenSequence<LazyMapSequence<Elements, S>>>(_base: FlattenSequence<LazyMapSequence<Elements, S>>(_base: LazyMapSequence<Elements, S>(_base: elements, _transform: transform)))
            }
            """, in: "LazySequenceProtocol")
        declare(
            """
            func flatMap<U>(_ transform: @escaping (Element) -> U?) -> LazyMapSequence<LazyFilterSequence<LazyMapSequence<Elements, U?>>, U> { self.compactMap(transform) }
            """, in: "LazySequenceProtocol")
        declare(
            """
            func prefix(while predicate: @escaping (Element) -> Bool) -> LazyPrefixWhileSequence<Elements> { LazyPrefixWhileSequence<Elements>(_base: elements, _predicate: predicate) }
            """, in: "LazySequenceProtocol")
        declare(
            """
            func drop(while predicate: @escaping (Element) -> Bool) -> LazyDropWhileSequence<Elements> { LazyDropWhileSequence<Elements>(_base: elements, _predicate: predicate) }
            """, in: "LazySequenceProtocol")
        declare(
            """
            func joined() -> LazySequence<FlattenSequence<Elements>> { LazySequence<FlattenSequence<Elements>>(_base: FlattenSequence<Elements>(_base: elements)) }
            """, in: "LazySequenceProtocol where Element: Sequence")
        declare(
            """
            /// What lazy gives: the elements of another sequence, whose map and filter do their work only when an element is asked for.
            struct LazySequence<Base: Sequence>: LazySequenceProtocol {
                typealias Element = Base.Element
                typealias Iterator = Base.Iterator
                typealias Elements = Base
                var _base: Base
                init(_base: Base) { self._base = _base }
                func makeIterator() -> Base.Iterator { _base.makeIterator() }
                var elements: Base { _base }
                var underestimatedCount: Int { _base.underestimatedCount }
                func _copyToArray() -> [Base.Element] { _base._copyToArray() }
            }
            """)
        declare(
            """
            /// What a closure makes of each element, when it is asked for.
            struct LazyMapSequence<Base: Sequence, Element>: LazySequenceProtocol {
                typealias Elements = LazyMapSequence<Base, Element>
                var _base: Base
                let _transform: (Base.Element) -> Element
                init(_base: Base, _transform: @escaping (Base.Element) -> Element) { self._base = _base; self._transform = _transform }
                struct Iterator: IteratorProtocol {
                    var _base: Base.Iterator
                    let _transform: (Base.Element) -> Element
                    init(_base: Base.Iterator, _transform: @escaping (Base.Element) -> Element) { self._base = _base; self._transform = _transform }
                    mutating func next() -> Element? { if let x = _base.next() { return _transform(x) }; return nil }
                }
                func makeIterator() -> LazyMapSequence<Base, Element>.Iterator { LazyMapSequence<Base, Element>.Iterator(_base: _base.makeIterator(), _transform: _transform) }
                var underestimatedCount: Int { _base.underestimatedCount }
                var elements: LazyMapSequence<Base, Element> { self }
            }
            """)
        declare(
            """
            /// The elements of which a closure says true, when they are asked for.
            struct LazyFilterSequence<Base: Sequence>: LazySequenceProtocol {
                typealias Element = Base.Element
                typealias Elements = LazyFilterSequence<Base>
                var _base: Base
                let _predicate: (Base.Element) -> Bool
                init(_base: Base, _predicate: @escaping (Base.Element) -> Bool) { self._base = _base; self._predicate = _predicate }
                struct Iterator: IteratorProtocol {
                    typealias Element = Base.Element
                    var _base: Base.Iterator
                    let _predicate: (Base.Element) -> Bool
                    init(_base: Base.Iterator, _predicate: @escaping (Base.Element) -> Bool) { self._base = _base; self._predicate = _predicate }
                    mutating func next() -> Base.Element? { while let x = _base.next() { if _predicate(x) { return x } }; return nil }
                }
                func makeIterator() -> LazyFilterSequence<Base>.Iterator { LazyFilterSequence<Base>.Iterator(_base: _base.makeIterator(), _predicate: _predicate) }
                var elements: LazyFilterSequence<Base> { self }
            }
            """)
        // What the closure refuses is not looked for.
        declare(
            "func contains(_ element: Element) -> Bool { if !_predicate(element) { return false }; for x in self { if x == element { return true } }; return false }",
            in: "LazyFilterSequence where Base.Element: Equatable")
        for range in ["Range", "ClosedRange"] {
            declare("func contains(_ element: Element) -> Bool { _predicate(element) && _base.contains(element) }", in: "LazyFilterSequence where Base == \(range)<Int>")
        }
        declareLazyWhile(
            "LazyPrefixWhileSequence", "The elements up to the first of which a closure says false.",
            next: """
                if _predicateHasFailed { return nil }
                if let x = _base.next() { if _predicate(x) { return x } }
                _predicateHasFailed = true
                return nil
                """)
        declareLazyWhile(
            "LazyDropWhileSequence", "The elements from the first on of which a closure says false.",
            next: """
                if _predicateHasFailed { return _base.next() }
                while let x = _base.next() { if !_predicate(x) { _predicateHasFailed = true; return x } }
                return nil
                """)
        // A position in either is one in what it is made of.
        for name in ["LazySequence", "LazyMapSequence"] {
            declareLazyCollection(name)
            declare("extension \(name): RandomAccessCollection where Base: RandomAccessCollection")
            declare("typealias Index = Base.Index", in: "\(name) where Base: Collection")
            declare("typealias Indices = Base.Indices", in: "\(name) where Base: Collection")
            declare("var indices: Base.Indices { _base.indices }", in: "\(name) where Base: Collection")
            declare("var startIndex: Base.Index { _base.startIndex }", in: "\(name) where Base: Collection")
            declare("var endIndex: Base.Index { _base.endIndex }", in: "\(name) where Base: Collection")
            declare("func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }", in: "\(name) where Base: Collection")
            declare("func index(_ i: Base.Index, offsetBy distance: Int) -> Base.Index { _base.index(i, offsetBy: distance) }", in: "\(name) where Base: Collection")
            declare("func index(_ i: Base.Index, offsetBy distance: Int, limitedBy limit: Base.Index) -> Base.Index? { _base.index(i, offsetBy: distance, limitedBy: limit) }", in: "\(name) where Base: Collection")
            declare("func distance(from start: Base.Index, to end: Base.Index) -> Int { _base.distance(from: start, to: end) }", in: "\(name) where Base: Collection")
            declare("var count: Int { _base.count }", in: "\(name) where Base: Collection")
            declare("var isEmpty: Bool { _base.isEmpty }", in: "\(name) where Base: Collection")
            declare("func index(before i: Base.Index) -> Base.Index { _base.index(before: i) }", in: "\(name) where Base: BidirectionalCollection")
        }
        declare("func formIndex(after i: inout Base.Index) { _base.formIndex(after: &i) }", in: "LazyMapSequence where Base: Collection")
        declare("func formIndex(before i: inout Base.Index) { _base.formIndex(before: &i) }", in: "LazyMapSequence where Base: BidirectionalCollection")
        declare("typealias SubSequence = Slice<LazySequence<Base>>", in: "LazySequence where Base: Collection")
        declare("subscript(position: Base.Index) -> Base.Element { _base[position] }", in: "LazySequence where Base: Collection")
        declare("typealias SubSequence = LazyMapSequence<Base.SubSequence, Element>", in: "LazyMapSequence where Base: Collection")
        declare(
            """
            subscript(bounds: Range<Base.Index>) -> LazyMapSequence<Base.SubSequence, Element> {
                LazyMapSequence<Base.SubSequence, Element>(_base: _base[bounds], _transform: _transform)
            }
            """, in: "LazyMapSequence where Base: Collection")
        declare("subscript(position: Base.Index) -> Element { _transform(_base[position]) }", in: "LazyMapSequence where Base: Collection")
        declareLazyCollection("LazyFilterSequence")
        declare("typealias Index = Base.Index", in: "LazyFilterSequence where Base: Collection")
        declare("typealias SubSequence = LazyFilterSequence<Base.SubSequence>", in: "LazyFilterSequence where Base: Collection")
        declare("subscript(bounds: Range<Base.Index>) -> LazyFilterSequence<Base.SubSequence> { LazyFilterSequence<Base.SubSequence>(_base: _base[bounds], _predicate: _predicate) }", in: "LazyFilterSequence where Base: Collection")
        declare(
            """
            var startIndex: Base.Index { var i = _base.startIndex; while i != _base.endIndex && !_predicate(_base[i]) { _base.formIndex(after: &i) }; return i }
            """, in: "LazyFilterSequence where Base: Collection")
        declare("var endIndex: Base.Index { _base.endIndex }", in: "LazyFilterSequence where Base: Collection")
        declare("subscript(position: Base.Index) -> Base.Element { _base[position] }", in: "LazyFilterSequence where Base: Collection")
        addLazyFilterIndices()
        // Swift takes this one where joined(separator:) would do.
        declare(
            "func joined() -> LazySequence<FlattenSequence<Elements>> { LazySequence<FlattenSequence<Elements>>(_base: FlattenSequence<Elements>(_base: elements)) }",
            in: "LazySequenceProtocol where Element: StringProtocol")
        // Of two in a row Swift makes one.
        declare(
            """
            func map<U>(_ transform: @escaping (Element) -> U) -> LazyMapSequence<Base, U> {
                let first = _transform
                return LazyMapSequence<Base, U>(_base: _base, _transform: { transform(first($0)) })
            }
            """, in: "LazyMapSequence")
        declare(
            """
            func filter(_ isIncluded: @escaping (Base.Element) -> Bool) -> LazyFilterSequence<Base> {
                let first = _predicate
                return LazyFilterSequence<Base>(_base: _base, _predicate: { first($0) && isIncluded($0) })
            }
            """, in: "LazyFilterSequence")
        for name in ["ReversedCollection", "Slice"] {
            declare("extension \(name): LazySequenceProtocol where Base: LazySequenceProtocol")
        }
        addLazyCollectionsWhile()
    }

    /// A lazy sequence is a collection where what it is made of is one.
    mutating func declareLazyCollection(_ name: String) {
        declare("extension \(name): Collection where Base: Collection")
        declare("extension \(name): BidirectionalCollection where Base: BidirectionalCollection")
        declare("extension \(name): LazyCollectionProtocol where Base: Collection")
    }

    /// Declares a sequence whose elements depend on which is the first of which a closure says false.
    ///
    /// - Parameter next: what its iterator does for the next element.
    private mutating func declareLazyWhile(_ name: String, _ documentation: String, next: String) {
        declare(
            """
            /// \(documentation)
            struct \(name)<Base: Sequence>: LazySequenceProtocol {
                typealias Element = Base.Element
                typealias Elements = \(name)<Base>
                var _base: Base
                let _predicate: (Base.Element) -> Bool
                init(_base: Base, _predicate: @escaping (Base.Element) -> Bool) { self._base = _base; self._predicate = _predicate }
                struct Iterator: IteratorProtocol {
                    typealias Element = Base.Element
                    var _predicateHasFailed: Bool
                    var _base: Base.Iterator
                    let _predicate: (Base.Element) -> Bool
                    init(_base: Base.Iterator, _predicate: @escaping (Base.Element) -> Bool) { self._base = _base; self._predicate = _predicate; _predicateHasFailed = false }
                    mutating func next() -> Base.Element? { \(next) }
                }
                func makeIterator() -> \(name)<Base>.Iterator { \(name)<Base>.Iterator(_base: _base.makeIterator(), _predicate: _predicate) }
                var elements: \(name)<Base> { self }
            }
            """)
    }
}
