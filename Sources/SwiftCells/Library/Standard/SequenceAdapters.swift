extension CellLibrary {
    /// Sequences made of others: numbered, in pairs, lazy, or from a closure.
    mutating func addSequenceAdapters() {
        declare(
            """
            struct EnumeratedSequence<Base: Sequence>: Sequence {
                typealias Element = (offset: Int, element: Base.Element)
                typealias Iterator = EnumeratedIterator<Base>
                let base: Base
                init(_ base: Base) { self.base = base }
                func makeIterator() -> EnumeratedIterator<Base> { EnumeratedIterator<Base>(base.makeIterator()) }
            }
            """)
        declare("var count: Int { base.count }", in: "EnumeratedSequence where Base: Collection")
        declare("var isEmpty: Bool { base.isEmpty }", in: "EnumeratedSequence where Base: Collection")
        declare(
            """
            struct EnumeratedIterator<Base: Sequence>: IteratorProtocol {
                typealias Element = (offset: Int, element: Base.Element)
                var base: Base.Iterator
                var count: Int
                init(_ base: Base.Iterator) { self.base = base; self.count = 0 }
                mutating func next() -> (offset: Int, element: Base.Element)? {
                    if let x = base.next() {
                        let n = count
                        count += 1
                        return (offset: n, element: x)
                    }
                    return nil
                }
            }
            """)
        declare(
            """
            /// Pairs of the elements of two sequences, as long as the shorter lasts.
            func zip<A: Sequence, B: Sequence>(_ a: A, _ b: B) -> Zip2Sequence<A, B> { Zip2Sequence(a, b) }
            """)
        declare(
            """
            struct Zip2Sequence<A: Sequence, B: Sequence>: Sequence {
                typealias Element = (A.Element, B.Element)
                typealias Iterator = Zip2Iterator<A, B>
                let a: A
                let b: B
                init(_ a: A, _ b: B) { self.a = a; self.b = b }
                func makeIterator() -> Zip2Iterator<A, B> { Zip2Iterator<A, B>(a.makeIterator(), b.makeIterator()) }
            }
            """)
        declare(
            """
            struct Zip2Iterator<A: Sequence, B: Sequence>: IteratorProtocol {
                typealias Element = (A.Element, B.Element)
                var a: A.Iterator
                var b: B.Iterator
                init(_ a: A.Iterator, _ b: B.Iterator) { self.a = a; self.b = b }
                mutating func next() -> (A.Element, B.Element)? {
                    if let x = a.next() { if let y = b.next() { return (x, y) } }
                    return nil
                }
            }
            """)
        declare(
            """
            struct AnyIterator<Element>: IteratorProtocol, Sequence {
                typealias Iterator = AnyIterator<Element>
                let body: () -> Element?
                init(_ body: @escaping () -> Element?) { self.body = body }
                mutating func next() -> Element? { body() }
                func makeIterator() -> AnyIterator<Element> { self }
            }
            """)
        declare(
            """
            /// A sequence of which nothing is known but its elements.
            struct AnySequence<Element>: Sequence {
                typealias Iterator = AnyIterator<Element>
                let make: () -> AnyIterator<Element>
                init<S: Sequence>(_ base: S) where S.Element == Element { self.make = { var iterator = base.makeIterator(); return AnyIterator<Element> { iterator.next() } } }
                func makeIterator() -> AnyIterator<Element> { make() }
            }
            """)
        declare(
            """
            /// A sequence whose map and filter do their work only when an element is asked for.
            struct LazySequence<Element>: Sequence {
                typealias Iterator = AnyIterator<Element>
                let make: () -> AnyIterator<Element>
                init(_make make: @escaping () -> AnyIterator<Element>) { self.make = make }
                func makeIterator() -> AnyIterator<Element> { make() }
                var first: Element? { var iterator = make(); return iterator.next() }
                var isEmpty: Bool { first == nil }
                var count: Int { var n = 0; for _ in self { n += 1 }; return n }
                func map<T>(_ transform: @escaping (Element) -> T) -> LazySequence<T> {
                    let make = self.make
                    return LazySequence<T>(_make: { let inner = make(); return AnyIterator<T> { if let x = inner.body() { return transform(x) }; return nil } })
                }
                func filter(_ isIncluded: @escaping (Element) -> Bool) -> LazySequence<Element> {
                    let make = self.make
                    return LazySequence<Element>(_make: { let inner = make(); return AnyIterator<Element> { while let x = inner.body() { if isIncluded(x) { return x } }; return nil } })
                }
                func compactMap<T>(_ transform: @escaping (Element) -> T?) -> LazySequence<T> {
                    let make = self.make
                    return LazySequence<T>(_make: { let inner = make(); return AnyIterator<T> { while let x = inner.body() { if let y = transform(x) { return y } }; return nil } })
                }
                func prefix(_ maxLength: Int) -> LazySequence<Element> {
                    let make = self.make
                    return LazySequence<Element>(_make: { let inner = make(); var left = maxLength; return AnyIterator<Element> { if left <= 0 { return nil }; left -= 1; return inner.body() } })
                }
                func prefix(while predicate: @escaping (Element) -> Bool) -> LazySequence<Element> {
                    let make = self.make
                    return LazySequence<Element>(_make: { let inner = make(); var ended = false; return AnyIterator<Element> { if ended { return nil }; if let x = inner.body() { if predicate(x) { return x } }; ended = true; return nil } })
                }
            }
            """)
        declare(
            """
            /// The values that a closure makes of a state, one after another: what sequence gives.
            struct UnfoldSequence<Element, State>: Sequence, IteratorProtocol {
                typealias Iterator = UnfoldSequence<Element, State>
                var _state: State
                var _hasEnded: Bool
                let _next: (inout State) -> Element?
                init(_state: State, _next: @escaping (inout State) -> Element?) { self._state = _state; self._next = _next; _hasEnded = false }
                mutating func next() -> Element? {
                    if _hasEnded { return nil }
                    if let element = _next(&_state) { return element }
                    _hasEnded = true
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
        declare("func sequence<T, State>(state: State, next: @escaping (inout State) -> T?) -> UnfoldSequence<T, State> { UnfoldSequence<T, State>(_state: state, _next: next) }")
    }
}
