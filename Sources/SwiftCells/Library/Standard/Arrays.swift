import Foundation

extension CellLibrary {
    /// `Array` and `ArraySlice`.
    mutating func addArrays() {
        for (name, comment) in [("Array", "Elements of one type, side by side."), ("ArraySlice", "A stretch of an array, with the array's own indices.")] {
            declare(
                """
                /// \(comment)
                struct \(name)<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, CustomStringConvertible, CustomDebugStringConvertible {
                    typealias Index = Int
                    typealias Iterator = \(name == "Array" ? "IndexingIterator<Array<Element>>" : "_ArrayIterator<Element>")
                    typealias SubSequence = ArraySlice<Element>
                    typealias Indices = Range<Int>
                }
                """)
        }
        declare("extension ArraySlice: ExpressibleByArrayLiteral")
        declare("init(arrayLiteral elements: Element...) { self = elements[0..<elements.count] }", in: "ArraySlice")
        declare(
            """
            struct _ArrayIterator<Element>: IteratorProtocol {
                private let elements: [Element]
                private var position: Int
                private init(_ elements: [Element]) { self.elements = elements; self.position = 0 }
                mutating func next() -> Element? {
                    if position >= elements.count { return nil }
                    position += 1
                    return elements[position - 1]
                }
            }
            """)
        declare("func makeIterator() -> IndexingIterator<[Element]> { IndexingIterator<[Element]>(self) }", in: "Array")
        declare("func makeIterator() -> _ArrayIterator<Element> { _ArrayIterator<Element>(Array(self)) }", in: "ArraySlice")
        for name in ["Array", "ArraySlice"] {
            addArrayMembers(name, "\(name)<Element>")
            declare("extension \(name): Equatable where Element: Equatable")
            declare("extension \(name): Hashable where Element: Hashable")
        }
        for name in ["Array", "ArraySlice"] {
            declare(
                "func prefix(_ maxLength: Int) -> ArraySlice<Element> { if maxLength < 0 { fatalError(\"a prefix of negative length (\\(maxLength)) was asked for\") }; return self[startIndex..<(startIndex + Swift.min(maxLength, count))] }",
                in: name)
            declare(
                "func suffix(_ maxLength: Int) -> ArraySlice<Element> { if maxLength < 0 { fatalError(\"a suffix of negative length (\\(maxLength)) was asked for\") }; return self[(endIndex - Swift.min(maxLength, count))..<endIndex] }",
                in: name)
            declare(
                "func dropFirst(_ k: Int = 1) -> ArraySlice<Element> { if k < 0 { fatalError(\"a negative number of elements (\\(k)) cannot be dropped\") }; return self[(startIndex + Swift.min(k, count))..<endIndex] }",
                in: name)
            declare(
                "func dropLast(_ k: Int = 1) -> ArraySlice<Element> { if k < 0 { fatalError(\"a negative number of elements (\\(k)) cannot be dropped\") }; return self[startIndex..<(endIndex - Swift.min(k, count))] }",
                in: name)
            declare("func prefix(upTo end: Int) -> ArraySlice<Element> { self[startIndex..<end] }", in: name)
            declare("func prefix(through end: Int) -> ArraySlice<Element> { self[...end] }", in: name)
            declare("func suffix(from start: Int) -> ArraySlice<Element> { self[start..<endIndex] }", in: name)
            declare(
                """
                func drop(while predicate: (Element) throws -> Bool) rethrows -> ArraySlice<Element> {
                    var i = startIndex
                    while i < endIndex { if !(try predicate(self[i])) { break }; i += 1 }
                    return self[i..<endIndex]
                }
                """, in: name)
            declare(
                """
                func prefix(while predicate: (Element) throws -> Bool) rethrows -> ArraySlice<Element> {
                    var i = startIndex
                    while i < endIndex { if !(try predicate(self[i])) { break }; i += 1 }
                    return self[startIndex..<i]
                }
                """, in: name)
        }
        for name in ["Array", "ArraySlice"] {
            declare(
                """
                func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [ArraySlice<Element>] {
                    var result: [ArraySlice<Element>] = []
                    var start = startIndex
                    var i = startIndex
                    if maxSplits < 0 { fatalError("maxSplits must not be negative") }
                    while i < endIndex {
                        if result.count < maxSplits, try isSeparator(self[i]) {
                            if i > start || !omittingEmptySubsequences { result.append(self[start..<i]) }
                            start = i + 1
                        }
                        i += 1
                    }
                    if endIndex > start || !omittingEmptySubsequences { result.append(self[start..<endIndex]) }
                    return result
                }
                """, in: name)
            declare(
                """
                func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [ArraySlice<Element>] {
                    split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: { $0 == separator })
                }
                """, in: "\(name) where Element: Equatable")
        }
    }

    private mutating func addArrayMembers(_ name: String, _ full: String) {
        intrinsic("init()", in: name, .emptyArray)
        function("init(repeating repeatedValue: Element, count: Int)", in: name) { frame in
            let count = frame.int(1)
            guard count >= 0 else { throw CellFailure(.runtime, "an array cannot have \(count) elements") }
            guard count <= 1 << 40 else { throw frame.machine.memoryFailure }
            try frame.reserve(bytes: count * 8)
            let isObject = frame.type(of: 0).slot == .object
            // An object is counted for each element, and again when the array goes.
            try frame.charge(steps: isObject ? count * 4 : count / 4)
            let array = ArrayObject(heap: frame.machine.heap, holdsObjects: isObject, capacity: count)
            if isObject {
                let element = frame.objects[frame.register(0)]
                for _ in 0..<count { array.append(object: element) }
            } else {
                let element = frame.word(0)
                for _ in 0..<count { array.append(word: element) }
            }
            frame.return(array)
        }
        declare(
            """
            init<S: Sequence>(_ elements: S) where S.Element == Element {
                \(name == "Array" ? "self = elements._copyToArray()" : "self = []; self._append(elements._copyToArray())")
            }
            """, in: name)
        if name == "Array" {
            function("init(_ elements: [Element])", in: name) { $0.return($0.objects[$0.register(0)]) }
            declare("func _copyToArray() -> [Element] { self }", in: name)
            declare("init(_ elements: ArraySlice<Element>) { self = elements._copyToArray() }", in: name)
            function("func _copyToArray() -> [Element]", in: "ArraySlice") { frame in
                let slice = frame.object(0, as: ArrayObject.self)
                // All of an array is that array.
                if slice.lowerBound == 0, let array = slice.isView ? slice.covers : slice { return frame.return(array) }
                try frame.charge(steps: slice.count)
                try frame.reserve(bytes: slice.count * 8)
                frame.return(slice.copy(0..<slice.count))
            }
        } else {
            function("init(_ elements: [Element])", in: name) { $0.return($0.objects[$0.register(0)]) }
        }
        intrinsicProperty("var count: Int { get }", in: name, .count)
        intrinsicProperty("var isEmpty: Bool { get }", in: name, .isEmpty)
        property("var startIndex: Int { get }", in: name, get: { $0.return($0.object(0, as: ArrayObject.self).lowerBound) })
        property("var endIndex: Int { get }", in: name, get: { frame in
            let array = frame.object(0, as: ArrayObject.self)
            frame.return(array.lowerBound + array.count)
        })
        declare("var indices: Range<Int> { startIndex..<endIndex }", in: name)
        declare("func index(after i: Int) -> Int { i + 1 }", in: name)
        declare("func index(before i: Int) -> Int { i - 1 }", in: name)
        declare("func index(_ i: Int, offsetBy distance: Int) -> Int { i + distance }", in: name)
        declare("func index(_ i: Int, offsetBy distance: Int, limitedBy limit: Int) -> Int? { let left = limit - i; if distance > 0 ? left >= 0 && left < distance : left <= 0 && distance < left { return nil }; return i + distance }", in: name)
        declare("func distance(from start: Int, to end: Int) -> Int { end - start }", in: name)
        declare("func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element] { var result: [Element] = []; for x in self { if try isIncluded(x) { result.append(x) } }; return result }", in: name)
        declare("func formIndex(after i: inout Int) { i += 1 }", in: name)
        declare("func formIndex(before i: inout Int) { i -= 1 }", in: name)
        declare(
            """
            func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Int? {
                var i = startIndex
                for x in self { if try predicate(x) { return i }; i += 1 }
                return nil
            }
            """, in: name)
        declare("func firstIndex(of element: Element) -> Int? { var i = startIndex; for x in self { if x == element { return i }; i += 1 }; return nil }", in: "\(name) where Element: Equatable")
        declare("var first: Element? { if isEmpty { return nil }; return self[startIndex] }", in: name)
        declare("var last: Element? { if isEmpty { return nil }; return self[endIndex - 1] }", in: name)
        intrinsicProperty("subscript(index: Int) -> Element { get set }", in: name, .element, set: .element)

        // Slices.
        function("func _sliced(_ low: Int, _ high: Int) -> ArraySlice<Element>", in: name) { frame in
            let array = frame.object(0, as: ArrayObject.self)
            let (low, high) = (frame.int(1), frame.int(2))
            try Self.check(low, high, array)
            try frame.charge(steps: Machine.allocationCost)
            frame.return(ArrayObject(viewing: array, (low &- array.lowerBound)..<(high &- array.lowerBound)))
        }
        declare(
            """
            subscript(x: (UnboundedRange_) -> Void) -> ArraySlice<Element> {
                get { _sliced(startIndex, endIndex) }
                set { replaceSubrange(startIndex..<endIndex, with: newValue) }
            }
            """, in: name)
        declare(
            """
            subscript(bounds: Range<Int>) -> ArraySlice<Element> {
                get { _sliced(bounds.lowerBound, bounds.upperBound) }
                set { replaceSubrange(bounds, with: newValue) }
            }
            """, in: name)
        declare(
            """
            subscript(bounds: ClosedRange<Int>) -> ArraySlice<Element> {
                get { _sliced(bounds.lowerBound, bounds.upperBound + 1) }
                set { replaceSubrange(bounds.lowerBound..<(bounds.upperBound + 1), with: newValue) }
            }
            """, in: name)
        for (range, bounds) in Self.partialRanges {
            declare("subscript(bounds: \(range)<Int>) -> ArraySlice<Element> { get { self[\(bounds)] } set { self[\(bounds)] = newValue } }", in: name)
        }

        // Growing and shrinking.
        intrinsic("mutating func append(_ newElement: Element)", in: name, .append)
        for other in ["[Element]", "ArraySlice<Element>"] {
            function("mutating func _append(_ other: \(other))", in: name) { frame in
                let addition = frame.object(1, as: ArrayObject.self)
                try frame.charge(steps: addition.count / 4)
                try frame.reserve(bytes: addition.count * 8)
                let array = try Self.ownArray(frame)
                array.replace(array.count..<array.count, by: addition)
            }
            declare("mutating func append(contentsOf newElements: \(other)) { _append(newElements) }", in: name)
            declare("static func += (lhs: inout \(full), rhs: \(other)) { lhs._append(rhs) }", in: name)
        }
        declare(
            """
            mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element {
                if let all = newElements as? [Element] {
                    _append(all)
                } else if let part = newElements as? ArraySlice<Element> {
                    _append(part)
                } else if newElements._isWalked() {
                    for x in newElements { self.append(x) }
                } else {
                    let expected = count + newElements.underestimatedCount
                    for x in newElements { self.append(x) }
                    if count < expected { fatalError("a sequence has fewer elements than its underestimatedCount says") }
                }
            }
            """, in: name)
        // All other sums are those of collections that can grow.
        if name == "Array" { declare("static func + (lhs: [Element], rhs: [Element]) -> [Element] { var result = lhs; result._append(rhs); return result }", in: name) }
        declare("static func += <S: Sequence>(lhs: inout \(full), rhs: S) where S.Element == Element { lhs.append(contentsOf: rhs) }", in: name)
        function("mutating func insert(_ newElement: Element, at i: Int)", in: name) { frame in
            let array = try Self.ownArray(frame)
            let position = frame.int(2) &- array.lowerBound
            guard 0...array.count ~= position else { throw Self.indexFailure(frame.int(2), array) }
            try frame.charge(steps: (array.count - position) / 8)
            array.openGap(at: position, 1)
            if array.holdsObjects { array.objects[position] = frame.objects[frame.register(1)] } else { array.words[position] = frame.word(1) }
        }
        declare(
            "mutating func insert<S: Collection>(contentsOf newElements: S, at i: Int) where S.Element == Element { _replace(i, i, newElements._copyByIndices()) }",
            in: name)
        function("@discardableResult mutating func remove(at index: Int) -> Element", in: name) { frame in
            let array = try Self.ownArray(frame, inPlace: true)
            let position = frame.int(1) &- array.lowerBound
            guard 0..<array.count ~= position else { throw Self.indexFailure(frame.int(1), array) }
            try frame.charge(steps: (array.count - position) / 8)
            Self.return(array.remove(at: position), array, frame)
        }
        if name == "Array" { addArrayShortening() } else { addSliceShortening() }
        function("mutating func _remove(_ low: Int, _ high: Int)", in: name) { frame in
            let array = try Self.ownArray(frame, inPlace: true)
            try Self.check(frame.int(1), frame.int(2), array)
            try frame.charge(steps: array.count / 8)
            array.replace((frame.int(1) &- array.lowerBound)..<(frame.int(2) &- array.lowerBound), by: nil)
        }
        declare("mutating func removeSubrange(_ bounds: Range<Int>) { _remove(bounds.lowerBound, bounds.upperBound) }", in: name)
        declare("mutating func removeSubrange(_ bounds: ClosedRange<Int>) { _remove(bounds.lowerBound, bounds.upperBound + 1) }", in: name)
        for (range, bounds) in Self.partialRanges {
            declare("mutating func removeSubrange(_ bounds: \(range)<Int>) { removeSubrange(\(bounds)) }", in: name)
            declare("mutating func replaceSubrange<S: Collection>(_ bounds: \(range)<Int>, with newElements: S) where S.Element == Element { replaceSubrange(\(bounds), with: newElements) }", in: name)
        }
        declare("mutating func removeAll(keepingCapacity keepCapacity: Bool = false) { if keepCapacity { _remove(startIndex, endIndex) } else { self = [] } }", in: name)
        declare(
            // As Swift does it: those that go are brought behind those that stay, which an error leaves as it is.
            """
            mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows {
                var end = startIndex
                while end < endIndex { if try shouldBeRemoved(self[end]) { break }; end += 1 }
                if end == endIndex { return removeSubrange(end..<end) }
                var i = end + 1
                while i < endIndex { if !(try shouldBeRemoved(self[i])) { swapAt(end, i); end += 1 }; i += 1 }
                removeSubrange(end..<endIndex)
            }
            """,
            in: name)
        function("mutating func _replace(_ low: Int, _ high: Int, _ other: [Element])", in: name) { frame in
            let addition = frame.object(3, as: ArrayObject.self)
            let array = try Self.ownArray(frame, inPlace: addition.count <= frame.int(2) &- frame.int(1))
            try Self.check(frame.int(1), frame.int(2), array)
            try frame.charge(steps: (array.count + addition.count) / 4)
            try frame.reserve(bytes: addition.count * 8)
            array.replace((frame.int(1) &- array.lowerBound)..<(frame.int(2) &- array.lowerBound), by: addition)
        }
        declare("mutating func replaceSubrange<S: Collection>(_ bounds: Range<Int>, with newElements: S) where S.Element == Element { _replace(bounds.lowerBound, bounds.upperBound, newElements._copyByIndices()) }", in: name)
        declare("mutating func replaceSubrange<S: Collection>(_ bounds: ClosedRange<Int>, with newElements: S) where S.Element == Element { _replace(bounds.lowerBound, bounds.upperBound + 1, newElements._copyByIndices()) }", in: name)
        // What is held in common is not so afterwards.
        function("mutating func reserveCapacity(_ minimumCapacity: Int)", in: name) { frame in _ = try Self.ownArray(frame, inPlace: true) }

        addArrayOrder(name)

        // Comparing and showing. As in Swift, elements that are held in common are not looked at, whatever they say of themselves.
        if name == "Array" {
            intrinsic("func _isIdentical(to other: \(full)) -> Bool", in: name, .objects(.identical))
        } else {
            function("func _isIdentical(to other: \(full)) -> Bool", in: name) { frame in
                frame.return(frame.object(0, as: ArrayObject.self).isIdentical(to: frame.object(1, as: ArrayObject.self)))
            }
        }
        declare(
            """
            static func == (lhs: \(full), rhs: \(full)) -> Bool {
                if lhs.count != rhs.count { return false }
                if lhs._isIdentical(to: rhs) { return true }
                var i = 0
                let n = lhs.count
                while i < n { if !(lhs[lhs.startIndex + i] == rhs[rhs.startIndex + i]) { return false }; i += 1 }
                return true
            }
            """, in: "\(name) where Element: Equatable")
        declare("func hash(into hasher: inout Hasher) { hasher.combine(count); for x in self { hasher.combine(x) } }", in: "\(name) where Element: Hashable")
        property("var description: String { get }", in: name, get: { $0.return(try $0.describe(0)) })
        property("var debugDescription: String { get }", in: name, get: { $0.return(try $0.describe(0, debug: true)) })
    }

    /// The ranges of one end, and what they stand for in an array or a slice.
    private static let partialRanges = [
        ("PartialRangeFrom", "bounds.lowerBound..<endIndex"), ("PartialRangeUpTo", "startIndex..<bounds.upperBound"), ("PartialRangeThrough", "startIndex..<(bounds.upperBound + 1)"),
    ]

    // MARK: What the natives share

    /// The array that a `mutating` native may change: its own copy where somebody else holds it, too.
    ///
    /// - Parameter inPlace: Whether there are no more elements afterwards than before.
    static func ownArray(_ frame: NativeFrame, inPlace: Bool = false) throws -> ArrayObject {
        guard frame.machine.makeUniqueArray(frame.objects + frame.register(0)) else { throw frame.machine.takeFailure() }
        let array = frame.object(0, as: ArrayObject.self)
        if !array.isView || inPlace && array.ownsAlone() { return array }
        guard frame.machine.copyArray(frame.objects + frame.register(0)) else { throw frame.machine.takeFailure() }
        return frame.object(0, as: ArrayObject.self)
    }

    static func `return`(_ value: (word: Int, object: AnyObject?), _ array: ArrayObject, _ frame: NativeFrame) {
        if array.holdsObjects { frame.objects[0] = value.object } else { frame.words[0] = value.word }
    }

    static func check(_ low: Int, _ high: Int, _ array: ArrayObject) throws {
        let valid = array.lowerBound...(array.lowerBound + array.count)
        guard valid ~= low, valid ~= high else {
            throw CellFailure(
                .runtime,
                "range out of bounds: \(low)..<\(high), but the array's indices are \(array.lowerBound)..<\(array.lowerBound + array.count)")
        }
    }

    static func indexFailure(_ index: Int, _ array: ArrayObject) -> CellFailure {
        CellFailure(.runtime, Trap.index(index, count: array.count, lowerBound: array.lowerBound).message)
    }
}
