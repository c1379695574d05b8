extension CellLibrary {
    /// Ranges and strides.
    mutating func addRanges() {
        for (name, noun) in [("Range", "upperBound itself not included"), ("ClosedRange", "upperBound itself included")] {
            declare(
                """
                /// All from lowerBound up to upperBound, \(noun).
                struct \(name)<Bound: Comparable>: Equatable, CustomStringConvertible, CustomDebugStringConvertible {
                    let lowerBound: Bound
                    let upperBound: Bound
                    init(_checked lowerBound: Bound, _ upperBound: Bound) {
                        if upperBound < lowerBound {
                            fatalError("the range's lower bound \\(lowerBound) is greater than its upper bound \\(upperBound)")
                        }
                        self.lowerBound = lowerBound
                        self.upperBound = upperBound
                    }
                    init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) {
                        self.lowerBound = bounds.lower
                        self.upperBound = bounds.upper
                    }
                    static func == (lhs: \(name)<Bound>, rhs: \(name)<Bound>) -> Bool {
                        lhs.lowerBound == rhs.lowerBound && lhs.upperBound == rhs.upperBound
                    }
                    var description: String { "\\(lowerBound)\(name == "Range" ? "..<" : "...")\\(upperBound)" }
                    var debugDescription: String { "\(name)(\\(lowerBound)\(name == "Range" ? "..<" : "...")\\(upperBound))" }
                    func contains(_ element: Bound) -> Bool { element >= lowerBound && element \(name == "Range" ? "<" : "<=") upperBound }
                    static func ~= (pattern: \(name)<Bound>, value: Bound) -> Bool { pattern.contains(value) }
                    func overlaps(_ other: \(name)<Bound>) -> Bool {
                        \(name == "Range"
                            ? "!(isEmpty || other.isEmpty) && lowerBound < other.upperBound && other.lowerBound < upperBound"
                            : "lowerBound <= other.upperBound && other.lowerBound <= upperBound")
                    }
                    func clamped(to limits: \(name)<Bound>) -> \(name)<Bound> {
                        let low = lowerBound < limits.lowerBound ? limits.lowerBound : (limits.upperBound < lowerBound ? limits.upperBound : lowerBound)
                        let high = upperBound < limits.lowerBound ? limits.lowerBound : (limits.upperBound < upperBound ? limits.upperBound : upperBound)
                        return \(name)(_checked: low, high)
                    }
                    var isEmpty: Bool { \(name == "Range" ? "lowerBound == upperBound" : "false") }
                }
                """)
            declare("extension \(name): Hashable where Bound: Hashable")
            declare("func hash(into hasher: inout Hasher) { hasher.combine(lowerBound); hasher.combine(upperBound) }", in: "\(name) where Bound: Hashable")
        }
        for (name, symbol) in [("PartialRangeThrough", "..."), ("PartialRangeUpTo", "..<")] {
            declare(
                """
                /// All up to upperBound.
                struct \(name)<Bound: Comparable> {
                    let upperBound: Bound
                    init(_ upperBound: Bound) { self.upperBound = upperBound }
                    func contains(_ element: Bound) -> Bool { element \(symbol == "..." ? "<=" : "<") upperBound }
                    static func ~= (pattern: \(name)<Bound>, value: Bound) -> Bool { pattern.contains(value) }
                }
                """)
        }
        declare(
            """
            /// All from lowerBound on.
            struct PartialRangeFrom<Bound: Comparable> {
                let lowerBound: Bound
                init(_ lowerBound: Bound) { self.lowerBound = lowerBound }
                func contains(_ element: Bound) -> Bool { lowerBound <= element }
                static func ~= (pattern: PartialRangeFrom<Bound>, value: Bound) -> Bool { pattern.contains(value) }
            }
            """)
        // Ranges of whole numbers are collections. (`_int` is a bound of one, seen as the Int that it is.)
        intrinsic("func _int<T>(_ x: T) -> Int", .sameWord)
        declare("extension Range: RandomAccessCollection where Bound == Int")
        declare("extension ClosedRange: RandomAccessCollection where Bound == Int")
        for (name, first, last) in [("Range", "_int(lowerBound)", "_int(upperBound)"), ("ClosedRange", "_int(lowerBound)", "_int(upperBound) + 1")] {
            let context = "\(name) where Bound == Int"
            declare("typealias Element = Int", in: context)
            declare("typealias Index = Int", in: context)
            declare("typealias Iterator = _IntRangeIterator", in: context)
            declare("typealias SubSequence = Range<Int>", in: context)
            declare("func makeIterator() -> _IntRangeIterator { _IntRangeIterator(\(first), \(last)) }", in: context)
            declare("var startIndex: Int { \(name == "Range" ? first : "0") }", in: context)
            declare("var endIndex: Int { \(name == "Range" ? last : "_int(upperBound) - _int(lowerBound) + 1") }", in: context)
            declare("var count: Int { \(last) - \(first) }", in: context)
            declare("subscript(position: Int) -> Int { \(name == "Range" ? "position" : "_int(lowerBound) + position") }", in: context)
            declare("subscript(bounds: Range<Int>) -> Range<Int> { \(name == "Range" ? "bounds" : "(_int(lowerBound) + bounds.lowerBound)..<(_int(lowerBound) + bounds.upperBound)") }", in: context)
            declare("func index(after i: Int) -> Int { i + 1 }", in: context)
            declare("func index(before i: Int) -> Int { i - 1 }", in: context)
        }
        for (member, body) in [
            ("func dropFirst(_ k: Int = 1) -> Range<Int>", "Range<Int>(uncheckedBounds: (lower: Swift.min(_int(lowerBound) + k, _int(upperBound)), upper: _int(upperBound)))"),
            ("func dropLast(_ k: Int = 1) -> Range<Int>", "Range<Int>(uncheckedBounds: (lower: _int(lowerBound), upper: Swift.max(_int(upperBound) - k, _int(lowerBound))))"),
            ("func prefix(_ maxLength: Int) -> Range<Int>", "Range<Int>(uncheckedBounds: (lower: _int(lowerBound), upper: Swift.min(_int(lowerBound) + maxLength, _int(upperBound))))"),
            ("func suffix(_ maxLength: Int) -> Range<Int>", "Range<Int>(uncheckedBounds: (lower: Swift.max(_int(upperBound) - maxLength, _int(lowerBound)), upper: _int(upperBound)))"),
        ] {
            let count = member.contains("maxLength") ? "maxLength" : "k"
            declare("\(member) { if \(count) < 0 { fatalError(\"a negative number of elements (\\(\(count))) was asked for\") }; return \(body) }", in: "Range where Bound == Int")
        }
        declare("init(_ other: ClosedRange<Int>) { self.init(_checked: other.lowerBound, other.upperBound + 1) }", in: "Range where Bound == Int")
        declare("init(_ other: Range<Int>) { self.init(_checked: other.lowerBound, other.upperBound - 1) }", in: "ClosedRange where Bound == Int")
        declare(
            """
            struct _IntRangeIterator: IteratorProtocol {
                var current: Int
                let end: Int
                init(_ start: Int, _ end: Int) { self.current = start; self.end = end }
                mutating func next() -> Int? {
                    if current >= end { return nil }
                    let result = current
                    current += 1
                    return result
                }
            }
            """)
        declare("extension PartialRangeFrom: Sequence where Bound == Int")
        declare("typealias Element = Int", in: "PartialRangeFrom where Bound == Int")
        declare("typealias Iterator = _IntRangeIterator", in: "PartialRangeFrom where Bound == Int")
        declare("func makeIterator() -> _IntRangeIterator { _IntRangeIterator(_int(lowerBound), Int.max) }", in: "PartialRangeFrom where Bound == Int")

        for (name, label, included) in [("StrideTo", "to", false), ("StrideThrough", "through", true)] {
            do {
                declare(
                    """
                    /// The numbers from a start by equal steps.
                    struct \(name)<Element: _StrideElement>: Sequence {
                        let start: Element
                        let end: Element
                        let step: Element
                        init(_ start: Element, _ end: Element, _ step: Element) { self.start = start; self.end = end; self.step = step }
                        typealias Iterator = \(name)Iterator<Element>
                        func makeIterator() -> \(name)Iterator<Element> { \(name)Iterator<Element>(start, end, step) }
                    }
                    """)
                declare(
                    """
                    struct \(name)Iterator<Element: _StrideElement>: IteratorProtocol {
                        let start: Element
                        let end: Element
                        let step: Element
                        var position: Int
                        var current: Element
                        init(_ start: Element, _ end: Element, _ step: Element) {
                            self.start = start; self.end = end; self.step = step; self.position = 0; self.current = start
                        }
                        mutating func next() -> Element? {
                            if step > 0 ? current \(included ? ">" : ">=") end : current \(included ? "<" : "<=") end { return nil }
                            let result = current
                            position += 1
                            current = Element._strided(start, step, position)
                            return result
                        }
                    }
                    """)
                declare(
                    """
                    /// The numbers from `start`, by `stride` each, \(included ? "up to and perhaps including" : "up to but not including") `end`.
                    func stride<T: _StrideElement>(from start: T, \(label) end: T, by stride: T) -> \(name)<T> {
                        if stride == 0 { fatalError("a stride must not be zero") }
                        return \(name)<T>(start, end, stride)
                    }
                    """)
            }
        }
        declare("protocol _StrideElement: Comparable, SignedNumeric { static func _strided(_ start: Self, _ step: Self, _ n: Int) -> Self }")
        declare("extension Int: _StrideElement")
        declare("extension Double: _StrideElement")
        declare("extension Float: _StrideElement")
        declare(
            """
            static func _strided(_ start: Int, _ step: Int, _ n: Int) -> Int {
                let next = start.addingReportingOverflow(step &* n)
                return next.overflow ? (step > 0 ? Int.max : Int.min) : next.partialValue
            }
            """, in: "Int")
        declare("static func _strided(_ start: Double, _ step: Double, _ n: Int) -> Double { start.addingProduct(Double(n), step) }", in: "Double")
        declare("static func _strided(_ start: Float, _ step: Float, _ n: Int) -> Float { start.addingProduct(Float(n), step) }", in: "Float")
    }

    /// What every sequence can do, written in Swift.
    mutating func addSequences() {
        declare(
            """
            /// What hands out elements one after another.
            protocol IteratorProtocol {
                associatedtype Element
                mutating func next() -> Element?
            }
            """)
        declare(
            """
            /// What can be gone through from the first element to the last.
            protocol Sequence {
                associatedtype Element
                associatedtype Iterator: IteratorProtocol where Iterator.Element == Element
                func makeIterator() -> Iterator
                var underestimatedCount: Int { get }
            }
            """)
        declare("func makeIterator() -> Self { self }", in: "Sequence where Self: IteratorProtocol")
        declare(
            """
            /// The first `maxLength` elements.
            func prefix(_ maxLength: Int) -> [Element] {
                if maxLength < 0 { fatalError("a prefix of negative length (\\(maxLength)) was asked for") }
                var result: [Element] = []
                if maxLength == 0 { return result }
                for x in self { result.append(x); if result.count >= maxLength { break } }
                return result
            }
            """, in: "Sequence")
        declare(
            """
            /// All but the first `k` elements.
            func dropFirst(_ k: Int = 1) -> [Element] {
                if k < 0 { fatalError("a negative number of elements (\\(k)) cannot be dropped") }
                var result: [Element] = []
                var n = 0
                for x in self { if n >= k { result.append(x) }; n += 1 }
                return result
            }
            """, in: "Sequence")
        for member in [
            "var underestimatedCount: Int { 0 }",
            """
            /// The results of `transform` for each element.
            func map<T>(_ transform: (Element) throws -> T) rethrows -> [T] {
                var result: [T] = []
                for x in self { result.append(try transform(x)) }
                return result
            }
            """,
            """
            /// The elements for which `isIncluded` is true.
            func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element] {
                var result: [Element] = []
                for x in self { if try isIncluded(x) { result.append(x) } }
                return result
            }
            """,
            """
            /// Folds the elements into one value, starting with `initialResult`.
            func reduce<R>(_ initialResult: R, _ nextPartialResult: (R, Element) throws -> R) rethrows -> R {
                var result = initialResult
                for x in self { result = try nextPartialResult(result, x) }
                return result
            }
            """,
            """
            /// Folds the elements into one value that is changed in place.
            func reduce<R>(into initialResult: R, _ update: (inout R, Element) throws -> Void) rethrows -> R {
                var result = initialResult
                for x in self { try update(&result, x) }
                return result
            }
            """,
            """
            /// The results of `transform` that are not nil.
            func compactMap<T>(_ transform: (Element) throws -> T?) rethrows -> [T] {
                var result: [T] = []
                for x in self { if let y = try transform(x) { result.append(y) } }
                return result
            }
            """,
            """
            /// The elements of all results of `transform`, in one array.
            func flatMap<S: Sequence>(_ transform: (Element) throws -> S) rethrows -> [S.Element] {
                var result: [S.Element] = []
                for x in self { for y in try transform(x) { result.append(y) } }
                return result
            }
            """,
            """
            /// Calls `body` with each element.
            func forEach(_ body: (Element) throws -> Void) rethrows { for x in self { try body(x) } }
            """,
            """
            /// Whether `predicate` is true for every element.
            func allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool {
                for x in self { if !(try predicate(x)) { return false } }
                return true
            }
            """,
            """
            /// Whether `predicate` is true for some element.
            func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool {
                for x in self { if try predicate(x) { return true } }
                return false
            }
            """,
            """
            /// The first element for which `predicate` is true.
            func first(where predicate: (Element) throws -> Bool) rethrows -> Element? {
                for x in self { if try predicate(x) { return x } }
                return nil
            }
            """,
            """
            func count(where predicate: (Element) throws -> Bool) rethrows -> Int {
                var n = 0
                for x in self { if try predicate(x) { n += 1 } }
                return n
            }
            """,
            """
            /// The smallest element by the given order.
            func min(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element? {
                var result: Element? = nil
                for x in self {
                    if let r = result { if try areInIncreasingOrder(x, r) { result = x } } else { result = x }
                }
                return result
            }
            """,
            """
            /// The largest element by the given order.
            func max(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element? {
                var result: Element? = nil
                for x in self {
                    if let r = result { if try areInIncreasingOrder(r, x) { result = x } } else { result = x }
                }
                return result
            }
            """,
            """
            /// The elements in the given order.
            func sorted(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> [Element] {
                var result = Array(self)
                try result.sort(by: areInIncreasingOrder)
                return result
            }
            """,
            """
            /// The elements from the last to the first.
            func reversed() -> [Element] {
                var result = Array(self)
                result.reverse()
                return result
            }
            """,
            """
            /// Pairs of a number, counted from 0, and an element.
            func enumerated() -> EnumeratedSequence<Self> { EnumeratedSequence(self) }
            """,
            """
            func prefix(while predicate: (Element) throws -> Bool) rethrows -> [Element] {
                var result: [Element] = []
                for x in self { if try predicate(x) { result.append(x) } else { break } }
                return result
            }
            """,
            """
            func elementsEqual<S: Sequence>(_ other: S, by areEquivalent: (Element, S.Element) throws -> Bool) rethrows -> Bool {
                var a = self.makeIterator()
                var b = other.makeIterator()
                while true {
                    let x = a.next()
                    let y = b.next()
                    if let x {
                        if let y { if !(try areEquivalent(x, y)) { return false } } else { return false }
                    } else {
                        if let _ = y { return false }
                        return true
                    }
                }
            }
            """,
            "/// The same elements, whose map and filter do their work only when an element is asked for.\nvar lazy: LazySequence<Element> { LazySequence<Element>(_make: { var iterator = self.makeIterator(); return AnyIterator<Element> { iterator.next() } }) }",
        ] { declare(member, in: "Sequence") }
        for member in [
            "func contains(_ element: Element) -> Bool { for x in self { if x == element { return true } }; return false }",
            "func elementsEqual<S: Sequence>(_ other: S) -> Bool where S.Element == Element { elementsEqual(other, by: { $0 == $1 }) }",
            """
            func starts<S: Sequence>(with possiblePrefix: S) -> Bool where S.Element == Element {
                var a = self.makeIterator()
                for y in possiblePrefix { if let x = a.next() { if !(x == y) { return false } } else { return false } }
                return true
            }
            """,
        ] { declare(member, in: "Sequence where Element: Equatable") }
        for member in [
            "func min() -> Element? { self.min(by: { $0 < $1 }) }",
            "func max() -> Element? { self.max(by: { $0 < $1 }) }",
            "func sorted() -> [Element] { var result = Array(self); result.sort(); return result }",
        ] { declare(member, in: "Sequence where Element: Comparable") }
        declare(
            """
            func joined(separator: String = "") -> String {
                var parts: [String] = []
                for x in self { parts.append(String(x)) }
                return _join(parts, separator)
            }
            """, in: "Sequence where Element: StringProtocol")
        declare(
            """
            func joined() -> [Element.Element] {
                var result: [Element.Element] = []
                for x in self { for y in x { result.append(y) } }
                return result
            }
            """, in: "Sequence where Element: Sequence")
        function("func _join(_ parts: [String], _ separator: String) -> String") { frame in
            let parts = frame.objects(0, as: StringObject.self).map(\.value)
            let separator = frame.string(1)
            let bytes = parts.reduce(0) { $0 + $1.utf8.count } + separator.utf8.count * Swift.max(0, parts.count - 1)
            try frame.charge(steps: parts.count + bytes / 16)
            try frame.reserve(bytes: bytes)
            frame.return(parts.joined(separator: separator))
        }
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
            /// A sequence whose map and filter do their work only when an element is asked for.
            struct LazySequence<Element>: Sequence {
                typealias Iterator = AnyIterator<Element>
                let make: () -> AnyIterator<Element>
                init(_make make: @escaping () -> AnyIterator<Element>) { self.make = make }
                func makeIterator() -> AnyIterator<Element> { make() }
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
            func sequence<T>(first: T, next: @escaping (T) -> T?) -> AnyIterator<T> {
                var state: T? = first
                return AnyIterator {
                    if let current = state { state = next(current); return current }
                    return nil
                }
            }
            """)
    }
}
