extension CellLibrary {
    /// The keys and the values of a dictionary.
    mutating func addDictionaryViews() {
        declare(
            """
            struct Keys: Collection, Equatable, CustomStringConvertible, CustomDebugStringConvertible {
                typealias Element = Key
                typealias Index = _EntryIndex
                typealias Iterator = _ArrayIterator<Key>
                typealias SubSequence = Slice<Dictionary<Key, Value>.Keys>
                let _base: [Key: Value]
                init(_ base: [Key: Value]) { _base = base }
                func makeIterator() -> _ArrayIterator<Key> { _ArrayIterator<Key>(_base._keyArray()) }
                var startIndex: _EntryIndex { _base.startIndex }
                var endIndex: _EntryIndex { _base.endIndex }
                func index(after i: _EntryIndex) -> _EntryIndex { _base.index(after: i) }
                subscript(position: _EntryIndex) -> Key { _base._key(position.position) }
                var count: Int { _base.count }
                var isEmpty: Bool { _base.isEmpty }
                func _customContainsEquatableElement(_ element: Key) -> Bool { _base._find(element) >= 0 }
                func contains(_ element: Key) -> Bool { _base._find(element) >= 0 }
                static func == (lhs: Dictionary<Key, Value>.Keys, rhs: Dictionary<Key, Value>.Keys) -> Bool {
                    if lhs.count != rhs.count { return false }
                    for key in lhs { if !rhs.contains(key) { return false } }
                    return true
                }
                func map<T>(_ transform: (Key) throws -> T) rethrows -> [T] { try _base._keyArray().map(transform) }
                func filter(_ isIncluded: (Key) throws -> Bool) rethrows -> [Key] { try _base._keyArray().filter(isIncluded) }
                func sorted(by areInIncreasingOrder: (Key, Key) throws -> Bool) rethrows -> [Key] { try _base._keyArray().sorted(by: areInIncreasingOrder) }
                var description: String { _base._keyArray().description }
                var debugDescription: String { "Dictionary.Keys(" + _base._keyArray().description + ")" }
            }
            """, in: "Dictionary")
        declare(
            """
            struct Values: Collection, CustomStringConvertible, CustomDebugStringConvertible {
                typealias Element = Value
                typealias Index = _EntryIndex
                typealias Iterator = _ArrayIterator<Value>
                typealias SubSequence = Slice<Dictionary<Key, Value>.Values>
                var _base: [Key: Value]
                init(_ base: [Key: Value]) { _base = base }
                func makeIterator() -> _ArrayIterator<Value> { _ArrayIterator<Value>(_base._valueArray()) }
                var startIndex: _EntryIndex { _base.startIndex }
                var endIndex: _EntryIndex { _base.endIndex }
                func index(after i: _EntryIndex) -> _EntryIndex { _base.index(after: i) }
                subscript(position: _EntryIndex) -> Value { get { _base._value(position.position) } set { _base._set(_base._key(position.position), newValue) } }
                var count: Int { _base.count }
                var isEmpty: Bool { _base.isEmpty }
                func map<T>(_ transform: (Value) throws -> T) rethrows -> [T] { try _base._valueArray().map(transform) }
                func filter(_ isIncluded: (Value) throws -> Bool) rethrows -> [Value] { try _base._valueArray().filter(isIncluded) }
                func sorted(by areInIncreasingOrder: (Value, Value) throws -> Bool) rethrows -> [Value] { try _base._valueArray().sorted(by: areInIncreasingOrder) }
                var description: String { _base._valueArray().description }
                var debugDescription: String { "Dictionary.Values(" + _base._valueArray().description + ")" }
            }
            """, in: "Dictionary")
        declare("var keys: Dictionary<Key, Value>.Keys { Dictionary<Key, Value>.Keys(self) }", in: "Dictionary")
        declare("var values: Dictionary<Key, Value>.Values { get { Dictionary<Key, Value>.Values(self) } set { self = newValue._base } }", in: "Dictionary")
        declare("func sorted() -> [Key] { _base._keyArray().sorted() }", in: "Dictionary.Keys where Key: Comparable")
        declare("func sorted() -> [Value] { _base._valueArray().sorted() }", in: "Dictionary.Values where Value: Comparable")
    }
}
