extension CellLibrary {
    /// Sequences made of others: numbered, in pairs, lazy, or from a closure.
    mutating func addSequenceAdapters() {
        declare(
            """
            /// Pairs of the elements of two sequences, as long as the shorter lasts.
            func zip<A: Sequence, B: Sequence>(_ a: A, _ b: B) -> Zip2Sequence<A, B> { Zip2Sequence(a, b) }
            """)
        declare(
            """
            struct AnyIterator<Element>: IteratorProtocol, Sequence {
                typealias Iterator = AnyIterator<Element>
                let _body: () -> Element?
                init(_ body: @escaping () -> Element?) { _body = body }
                func next() -> Element? { _body() }
                func makeIterator() -> AnyIterator<Element> { self }
            }
            """)
        declare(
            """
            /// The elements that an iterator still gives.
            struct IteratorSequence<Base: IteratorProtocol>: IteratorProtocol, Sequence {
                typealias Element = Base.Element
                typealias Iterator = IteratorSequence<Base>
                var _base: Base
                init(_ base: Base) { _base = base }
                mutating func next() -> Base.Element? { _base.next() }
                func makeIterator() -> IteratorSequence<Base> { self }
            }
            """)
        declare(
            """
            /// A sequence of which nothing is known but its elements.
            struct AnySequence<Element>: Sequence {
                typealias Iterator = AnyIterator<Element>
                let _make: () -> AnyIterator<Element>
                let _copy: () -> [Element]
                let _expected: () -> Int
                init<S: Sequence>(_ base: S) where S.Element == Element {
                    _make = { var iterator = base.makeIterator(); return AnyIterator<Element> { iterator.next() } }
                    _copy = { base._copyToArray() }
                    _expected = { base.underestimatedCount }
                }
                init<I: IteratorProtocol>(_ makeUnderlyingIterator: @escaping () -> I) where I.Element == Element {
                    _make = { var iterator = makeUnderlyingIterator(); return AnyIterator<Element> { iterator.next() } }
                    _copy = { var all: [Element] = []; var iterator = makeUnderlyingIterator(); while let x = iterator.next() { all.append(x) }; return all }
                    _expected = { 0 }
                }
                func makeIterator() -> AnyIterator<Element> { _make() }
                var underestimatedCount: Int { _expected() }
                func _copyToArray() -> [Element] { _copy() }
                func prefix(_ maxLength: Int) -> AnySequence<Element> { AnySequence<Element>(PrefixSequence<AnySequence<Element>>(self, maxLength: maxLength)) }
                func dropFirst(_ k: Int = 1) -> AnySequence<Element> { AnySequence<Element>(DropFirstSequence<AnySequence<Element>>(self, dropping: k)) }
                func drop(while predicate: (Element) throws -> Bool) rethrows -> AnySequence<Element> {
                    var iterator = makeIterator()
                    var element = iterator.next()
                    while let x = element { if !(try predicate(x)) { break }; element = iterator.next() }
                    return AnySequence<Element>(DropWhileSequence<AnySequence<Element>>(_iterator: iterator, _nextElement: element))
                }
            }
            """)
        declare(
            """
            struct Zip2Sequence<Sequence1: Sequence, Sequence2: Sequence>: Sequence {
                typealias Element = (Sequence1.Element, Sequence2.Element)
                let _sequence1: Sequence1
                let _sequence2: Sequence2
                private init(_ a: Sequence1, _ b: Sequence2) { self._sequence1 = a; self._sequence2 = b }
                struct Iterator: IteratorProtocol {
                    typealias Element = (Sequence1.Element, Sequence2.Element)
                    var _baseStream1: Sequence1.Iterator
                    var _baseStream2: Sequence2.Iterator
                    var _reachedEnd: Bool
                    private init(_ a: Sequence1.Iterator, _ b: Sequence2.Iterator) { _baseStream1 = a; _baseStream2 = b; _reachedEnd = false }
                    mutating func next() -> (Sequence1.Element, Sequence2.Element)? {
                        if _reachedEnd { return nil }
                        if let x = _baseStream1.next() { if let y = _baseStream2.next() { return (x, y) } }
                        _reachedEnd = true
                        return nil
                    }
                }
                func makeIterator() -> Zip2Sequence<Sequence1, Sequence2>.Iterator { Zip2Sequence<Sequence1, Sequence2>.Iterator(_sequence1.makeIterator(), _sequence2.makeIterator()) }
                var underestimatedCount: Int { Swift.min(_sequence1.underestimatedCount, _sequence2.underestimatedCount) }
            }
            """)
        declare(
            """
            /// The values that a closure makes of a state, one after another: what sequence gives.
            struct UnfoldSequence<Element, State>: Sequence, IteratorProtocol {
                typealias Iterator = UnfoldSequence<Element, State>
                var _state: State
                let _next: (inout State) -> Element?
                var _done: Bool
                init(_state: State, _next: @escaping (inout State) -> Element?) { self._state = _state; self._next = _next; _done = false }
                mutating func next() -> Element? {
                    if _done { return nil }
                    if let element = _next(&_state) { return element }
                    _done = true
                    return nil
                }
            }
            """)
        declare(
            """
            func sequence<T>(first: T, next: @escaping (T) -> T?) -> UnfoldSequence<T, (T?, Bool)> {
                UnfoldSequence<T, (T?, Bool)>(_state: (first, true), _next: { (state: inout (T?, Bool)) -> T? in
                    if state.1 { state.1 = false; return state.0 }
                    if let value = state.0 { state.0 = next(value) }
                    return state.0
                })
            }
            """)
        declare(
            """
            func sequence<T, State>(state: State, next: @escaping (inout State) -> T?) -> UnfoldSequence<T, State> { UnfoldSequence<T, State>(_state: state, _next: next) }
            """)
        declare(
            """
            /// A value, as often as is said.
            struct Repeated<Element>: RandomAccessCollection {
                typealias Index = Int
                typealias Indices = Range<Int>
                typealias Iterator = IndexingIterator<Repeated<Element>>
                let count: Int
                let repeatedValue: Element
                private init(_ repeatedValue: Element, _ count: Int) {
                    if count < 0 { fatalError("a value cannot be repeated \\(count) times") }
                    self.count = count
                    self.repeatedValue = repeatedValue
                }
                var startIndex: Int { 0 }
                var endIndex: Int { count }
                var indices: Range<Int> { 0..<count }
                subscript(position: Int) -> Element {
                    if position < 0 || position >= count { fatalError("index \\(position) is out of range") }
                    return repeatedValue
                }
                func index(after i: Int) -> Int { i + 1 }
                func index(before i: Int) -> Int { if i <= 0 || i > count { fatalError("nothing is before index \\(i)") }; return i - 1 }
            }
            """)
        declare("func repeatElement<T>(_ element: T, count n: Int) -> Repeated<T> { Repeated<T>(element, n) }")
        declare("init<I: IteratorProtocol>(_ base: I) where I.Element == Element { var iterator = base; _body = { iterator.next() } }", in: "AnyIterator")
    }
}
