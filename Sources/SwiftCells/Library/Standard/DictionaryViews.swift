extension CellLibrary {
    /// The keys and the values of a dictionary.
    mutating func addDictionaryViews() {
        declareDictionaryView(
            "Keys", of: "Key", all: "_keyArray", conformingTo: "Equatable",
            """
            subscript(position: Dictionary<Key, Value>.Index) -> Key { _base._key(_base._position(of: position)) }
            func _customContainsEquatableElement(_ element: Key) -> Bool { _base._find(element) >= 0 }
            func contains(_ element: Key) -> Bool { !_base.isEmpty && _base._find(element) >= 0 }
            static func == (lhs: Dictionary<Key, Value>.Keys, rhs: Dictionary<Key, Value>.Keys) -> Bool {
                if lhs.count != rhs.count { return false }
                for key in lhs { if !rhs.contains(key) { return false } }
                return true
            }
            """)
        declareDictionaryView(
            "Values", of: "Value", all: "_valueArray",
            "subscript(position: Dictionary<Key, Value>.Index) -> Value { get { _base._value(_base._position(of: position)) } set { _base._set(_base._key(_base._position(of: position)), newValue) } }")
        declare("var keys: Dictionary<Key, Value>.Keys { Dictionary<Key, Value>.Keys(self) }", in: "Dictionary")
        declare("var values: Dictionary<Key, Value>.Values { get { Dictionary<Key, Value>.Values(self) } set { self = newValue._base } }", in: "Dictionary")
        declare("func sorted() -> [Key] { _base._keyArray().sorted() }", in: "Dictionary.Keys where Key: Comparable")
        declare("func sorted() -> [Value] { _base._valueArray().sorted() }", in: "Dictionary.Values where Value: Comparable")
    }

    /// Declares a collection within Dictionary of something that each entry has.
    ///
    /// - Parameters:
    ///   - element: what each entry has.
    ///   - all: the function of a dictionary that gives them all.
    ///   - conformance: what it conforms to that the other does not.
    ///   - members: what it has that the other does not, or has otherwise.
    private mutating func declareDictionaryView(_ name: String, of element: String, all: String, conformingTo conformance: String? = nil, _ members: String) {
        declare(
            """
            struct \(name): Collection\(conformance.map { ", " + $0 } ?? ""), CustomStringConvertible, CustomDebugStringConvertible {
                typealias Element = \(element)
                typealias Index = Dictionary<Key, Value>.Index
                typealias Iterator = _ArrayIterator<\(element)>
                typealias SubSequence = Slice<Dictionary<Key, Value>.\(name)>
                var _base: [Key: Value]
                private init(_ base: [Key: Value]) { _base = base }
                func makeIterator() -> _ArrayIterator<\(element)> { _ArrayIterator<\(element)>(_base.\(all)()) }
                var startIndex: Dictionary<Key, Value>.Index { _base.startIndex }
                var endIndex: Dictionary<Key, Value>.Index { _base.endIndex }
                func index(after i: Dictionary<Key, Value>.Index) -> Dictionary<Key, Value>.Index { _base.index(after: i) }
                var count: Int { _base.count }
                var isEmpty: Bool { _base.isEmpty }
                func map<T>(_ transform: (\(element)) throws -> T) rethrows -> [T] { try _base.\(all)().map(transform) }
                func filter(_ isIncluded: (\(element)) throws -> Bool) rethrows -> [\(element)] { try _base.\(all)().filter(isIncluded) }
                func sorted(by areInIncreasingOrder: (\(element), \(element)) throws -> Bool) rethrows -> [\(element)] {
                    try _base.\(all)().sorted(by: areInIncreasingOrder)
                }
                var description: String { _base.\(all)().description }
                var debugDescription: String { "Dictionary.\(name)(" + _base.\(all)().description + ")" }
                \(members)
            }
            """, in: "Dictionary")
    }
}
