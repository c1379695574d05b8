/// Finding and replacing stretches of collections, those of texts by what Swift itself does.
extension CellLibrary {
    mutating func addReplacingOfStretches() {
        declare("func trimmingPrefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence { try drop(while: predicate) }", in: "Collection")
        for member in [
            """
            /// What is left without the elements of `prefix` at the start.
            func trimmingPrefix<P: Sequence>(_ prefix: P) -> SubSequence where P.Element == Element {
                var i = startIndex
                for x in prefix { if i == endIndex || !(self[i] == x) { return self[startIndex..<endIndex] }; formIndex(after: &i) }
                return self[i..<endIndex]
            }
            """,
            """
            func _end<C: Collection>(of other: C, at start: Index) -> Index? where C.Element == Element {
                var i = start
                for x in other { if i == endIndex || !(self[i] == x) { return nil }; formIndex(after: &i) }
                return i
            }
            """,
            """
            /// The first stretch that has the elements of another collection.
            func firstRange<C: Collection>(of other: C) -> Range<Index>? where C.Element == Element {
                var i = startIndex
                while true {
                    if let end = _end(of: other, at: i) { return i..<end }
                    if i == endIndex { return nil }
                    formIndex(after: &i)
                }
            }
            """,
            "func contains<C: Collection>(_ other: C) -> Bool where C.Element == Element { firstRange(of: other) != nil }",
            """
            /// The stretches, one after another, that have the elements of another collection.
            func ranges<C: Collection>(of other: C) -> [Range<Index>] where C.Element == Element {
                var result: [Range<Index>] = []
                var i = startIndex
                while true {
                    let end = _end(of: other, at: i)
                    if let end { result.append(i..<end) }
                    if i == endIndex { return result }
                    if let end, end != i { i = end } else { formIndex(after: &i) }
                }
            }
            """,
        ] { declare(member, in: "Collection where Element: Equatable") }
        for member in [
            """
            /// The same with every stretch replaced that has the elements of another collection.
            func replacing<C: Collection, Replacement: Collection>(_ other: C, with replacement: Replacement, maxReplacements: Int = Int.max) -> Self where C.Element == Element, Replacement.Element == Element {
                if maxReplacements < 0 { fatalError("a negative number of replacements (\\(maxReplacements)) was asked for") }
                var result = Self()
                var start = startIndex
                for range in ranges(of: other).prefix(maxReplacements) {
                    result.append(contentsOf: self[start..<range.lowerBound])
                    result.append(contentsOf: replacement)
                    start = range.upperBound
                }
                result.append(contentsOf: self[start..<endIndex])
                return result
            }
            """,
            """
            mutating func replace<C: Collection, Replacement: Collection>(_ other: C, with replacement: Replacement, maxReplacements: Int = Int.max) where C.Element == Element, Replacement.Element == Element {
                self = replacing(other, with: replacement, maxReplacements: maxReplacements)
            }
            """,
            """
            mutating func trimPrefix<P: Sequence>(_ prefix: P) where P.Element == Element {
                let rest = trimmingPrefix(prefix)
                removeSubrange(startIndex..<rest.startIndex)
            }
            """,
        ] { declare(member, in: "RangeReplaceableCollection where Element: Equatable") }
        declare(
            """
            mutating func trimPrefix(while predicate: (Element) throws -> Bool) rethrows {
                let rest = try trimmingPrefix(while: predicate)
                removeSubrange(startIndex..<rest.startIndex)
            }
            """, in: "RangeReplaceableCollection")
        // Of a collection that is its own slices Swift has another, which throws whatever its closure does.
        for name in ["Substring", "ArraySlice"] {
            declare(
                """
                mutating func trimPrefix(while predicate: (Element) throws -> Bool) throws {
                    let rest = try trimmingPrefix(while: predicate)
                    removeSubrange(startIndex..<rest.startIndex)
                }
                """, in: name)
        }
        for name in ["String", "Substring"] { addReplacing(of: name) }
    }

    /// The same for texts, which are compared by characters.
    private mutating func addReplacing(of name: String) {
        // Where the stretches begin and end, in turn, counted in bytes from the start of the text.
        function("func _rangesOf(_ other: String, _ limit: Int) -> [Int]", in: name) { frame in
            let text = frame.string(0), wanted = frame.string(1)
            try frame.charge(searchFor: 1, in: 0, stepsPerByte: 32)
            try frame.reserve(bytes: 32 * (wanted.isEmpty ? text.utf8.count : text.utf8.count / wanted.utf8.count))
            let found = frame.int(2) == 1 ? text.firstRange(of: wanted).map { [$0] } ?? [] : text.ranges(of: wanted)
            frame.return(
                found.flatMap {
                    [text.utf8.distance(from: text.startIndex, to: $0.lowerBound), text.utf8.distance(from: text.startIndex, to: $0.upperBound)]
                })
        }
        function("func _replacing(_ other: String, _ replacement: String, _ maxReplacements: Int) -> String", in: name) { frame in
            let text = frame.string(0), wanted = frame.string(1), replacement = frame.string(2)
            guard frame.int(3) >= 0 else { throw CellFailure(.runtime, "a negative number of replacements (\(frame.int(3))) was asked for") }
            try frame.charge(searchFor: 1, in: 0, stepsPerByte: 32)
            let most = min(frame.int(3), wanted.isEmpty ? text.utf8.count + 1 : text.utf8.count / wanted.utf8.count)
            try frame.charge(steps: (text.utf8.count + most * replacement.utf8.count) / 4)
            try frame.reserve(bytes: text.utf8.count + most * replacement.utf8.count)
            frame.return(text.replacing(wanted, with: replacement, maxReplacements: frame.int(3)))
        }
        for member in [
            """
            /// Where a text stands within another.
            func ranges(of other: String) -> [Range<_StringIndex>] {
                let places = _rangesOf(other, 0)
                let start = _start()
                var result: [Range<_StringIndex>] = []
                var i = 0
                while i < places.count { result.append(_StringIndex(_at: places[i] + start)..<_StringIndex(_at: places[i + 1] + start)); i += 2 }
                return result
            }
            """,
            """
            /// Where a text stands first within another.
            func firstRange(of other: String) -> Range<_StringIndex>? {
                let places = _rangesOf(other, 1)
                if places.isEmpty { return nil }
                return _StringIndex(_at: places[0] + _start())..<_StringIndex(_at: places[1] + _start())
            }
            """,
            """
            /// The same with another text in place of each occurrence of one.
            func replacing(_ other: String, with replacement: String, maxReplacements: Int = Int.max) -> \(name) { \(name)(_replacing(other, replacement, maxReplacements)) }
            """,
            "mutating func replace(_ other: String, with replacement: String, maxReplacements: Int = Int.max) { self = replacing(other, with: replacement, maxReplacements: maxReplacements) }",
        ] { declare(member, in: name) }
    }
}
