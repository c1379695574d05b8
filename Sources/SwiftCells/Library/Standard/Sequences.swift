extension CellLibrary {
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
                func _copyToArray() -> [Element]
            }
            """)
        // Where the compiler goes through a sequence by itself, nobody sees what it is asked, and how often.
        intrinsic("func _isWalked() -> Bool", in: "Sequence", .isWalked(byIndices: false))
        intrinsic("func _isWalkedByIndices() -> Bool", in: "Sequence", .isWalked(byIndices: true))
        declare("func makeIterator() -> Self { self }", in: "Sequence where Self: IteratorProtocol")
        for member in [
            "var underestimatedCount: Int { 0 }",
            """
            func _copyToArray() -> [Element] {
                var result: [Element] = []
                if _isWalked() {
                    for x in self { result.append(x) }
                } else {
                    let expected = underestimatedCount
                    var iterator = makeIterator()
                    for _ in 0..<expected { result.append(iterator.next()!) }
                    while let x = iterator.next() { result.append(x) }
                }
                return result
            }
            """,
            """
            /// The results of `transform` for each element.
            func map<T>(_ transform: (Element) throws -> T) rethrows -> [T] {
                var result: [T] = []
                if _isWalked() {
                    for x in self { result.append(try transform(x)) }
                } else {
                    let expected = underestimatedCount
                    var iterator = makeIterator()
                    for _ in 0..<expected { result.append(try transform(iterator.next()!)) }
                    while let x = iterator.next() { result.append(try transform(x)) }
                }
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
                for x in self { result.append(contentsOf: try transform(x)) }
                return result
            }
            """,
            """
            /// The results of `transform` that are not nil, as Swift once called `compactMap`.
            func flatMap<T>(_ transform: (Element) throws -> T?) rethrows -> [T] {
                var result: [T] = []
                for x in self { if let y = try transform(x) { result.append(y) } }
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
            func enumerated() -> EnumeratedSequence<Self> { EnumeratedSequence<Self>(_base: self) }
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
            """
            func starts<S: Sequence>(with possiblePrefix: S, by areEquivalent: (Element, S.Element) throws -> Bool) rethrows -> Bool {
                var b = possiblePrefix.makeIterator()
                for x in self { if let y = b.next() { if !(try areEquivalent(x, y)) { return false } } else { return true } }
                return b.next() == nil
            }
            """,
            """
            /// Whether it comes before another by the given order of elements, as words do in a dictionary.
            func lexicographicallyPrecedes<S: Sequence>(_ other: S, by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Bool where S.Element == Element {
                var a = self.makeIterator()
                var b = other.makeIterator()
                while let x = a.next() {
                    guard let y = b.next() else { return false }
                    if try areInIncreasingOrder(x, y) { return true }
                    if try areInIncreasingOrder(y, x) { return false }
                }
                return b.next() != nil
            }
            """,
        ] { declare(member, in: "Sequence") }
        for member in [
            "func contains(_ element: Element) -> Bool { for x in self { if x == element { return true } }; return false }",
            "func elementsEqual<S: Sequence>(_ other: S) -> Bool where S.Element == Element { elementsEqual(other, by: { $0 == $1 }) }",
            "func starts<S: Sequence>(with possiblePrefix: S) -> Bool where S.Element == Element { starts(with: possiblePrefix, by: { $0 == $1 }) }",
        ] { declare(member, in: "Sequence where Element: Equatable") }
        for member in [
            "func min() -> Element? { self.min(by: { $0 < $1 }) }",
            "func max() -> Element? { self.max(by: { $0 < $1 }) }",
            "func sorted() -> [Element] { var result = Array(self); result.sort(); return result }",
            """
            /// Whether it comes before another, as words do in a dictionary.
            func lexicographicallyPrecedes<S: Sequence>(_ other: S) -> Bool where S.Element == Element { lexicographicallyPrecedes(other, by: { $0 < $1 }) }
            """,
        ] { declare(member, in: "Sequence where Element: Comparable") }
        // Swift asks for the count first, to make room: a lesson's own collection is walked through for it.
        declare(
            """
            func joined(separator: String = "") -> String {
                _ = underestimatedCount
                var parts: [String] = []
                for x in self { parts.append(String(x)) }
                return _join(parts, separator)
            }
            """, in: "Sequence where Element: StringProtocol")
        function("func _join(_ parts: [String], _ separator: String) -> String") { frame in
            let parts = frame.objects(0, as: StringObject.self).map(\.value)
            let separator = frame.string(1)
            let bytes = parts.reduce(0) { $0 + $1.utf8.count } + separator.utf8.count * Swift.max(0, parts.count - 1)
            try frame.charge(steps: 40 * parts.count + bytes / 16)
            try frame.reserve(bytes: bytes)
            frame.return(parts.joined(separator: separator))
        }
        addPartialSequences()
        addFlattenedSequences()
        addEnumeratedSequences()
        addSequenceAdapters()
        addLazySequences()
    }
}
