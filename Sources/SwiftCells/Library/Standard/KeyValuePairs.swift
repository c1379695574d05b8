extension CellLibrary {
    /// Pairs that are no dictionary.
    mutating func addKeyValuePairs() {
        declare(
            """
            /// Pairs in the order in which they are written, which may have the same key twice.
            struct KeyValuePairs<Key, Value>: RandomAccessCollection, ExpressibleByDictionaryLiteral, CustomStringConvertible, CustomDebugStringConvertible {
                typealias Element = (key: Key, value: Value)
                typealias Index = Int
                typealias Indices = Range<Int>
                typealias Iterator = _ArrayIterator<(key: Key, value: Value)>
                let _pairs: [(key: Key, value: Value)]
                init(dictionaryLiteral elements: (Key, Value)...) { _pairs = elements.map { (key: $0.0, value: $0.1) } }
                var count: Int { _pairs.count }
                var isEmpty: Bool { _pairs.isEmpty }
                var startIndex: Int { 0 }
                var endIndex: Int { _pairs.count }
                func index(after i: Int) -> Int { i + 1 }
                func index(before i: Int) -> Int { i - 1 }
                var indices: Range<Int> { 0..<_pairs.count }
                subscript(position: Int) -> (key: Key, value: Value) { _pairs[position] }
                func makeIterator() -> _ArrayIterator<(key: Key, value: Value)> { _ArrayIterator<(key: Key, value: Value)>(_pairs) }
                var description: String { _pairs.isEmpty ? "[:]" : "[" + _pairs.map { String(reflecting: $0.key) + ": " + String(reflecting: $0.value) }.joined(separator: ", ") + "]" }
                var debugDescription: String { description }
            }
            """)
    }
}
