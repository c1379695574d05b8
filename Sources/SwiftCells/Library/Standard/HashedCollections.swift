extension CellLibrary {
    /// `Dictionary` and `Set`.
    mutating func addHashedCollections() {
        declare(
            """
            /// Values found by their keys.
            struct Dictionary<Key: Hashable, Value>: Collection, CustomStringConvertible, CustomDebugStringConvertible {
                typealias Element = (key: Key, value: Value)
                typealias Iterator = _DictionaryIterator<Key, Value>
            }
            """)
        declare(
            """
            /// Elements each at most once.
            struct Set<Element: Hashable>: Collection, Hashable, CustomStringConvertible, CustomDebugStringConvertible {
                typealias Iterator = _SetIterator<Element>
            }
            """)
        declare("extension Dictionary: Equatable where Value: Equatable")
        declare("extension Dictionary: Hashable where Value: Hashable")
        for (name, isSet) in [("Dictionary", false), ("Set", true)] {
            declare(
                """
                /// The place of an entry.
                struct Index: Comparable, Hashable {
                    private let _position: Int
                    private let _age: Int
                    private init(_at position: Int, of age: Int) { self._position = position; self._age = age }
                    private func _meet(_ other: Index) { if _age != other._age { fatalError("indices of two dictionaries or sets, or of one before and after a change, cannot be compared") } }
                    static func < (lhs: Index, rhs: Index) -> Bool { lhs._meet(rhs); return lhs._position < rhs._position }
                    static func == (lhs: Index, rhs: Index) -> Bool { lhs._meet(rhs); return lhs._position == rhs._position }
                }
                """, in: name)
            function("init()", in: name) { frame in frame.return(Self.empty(frame)) }
            function("init(minimumCapacity: Int)", in: name) { frame in
                let table = Self.empty(frame)
                try Self.reserve(frame.int(0), in: table, frame)
                frame.return(table)
            }
            function("mutating func reserveCapacity(_ minimumCapacity: Int)", in: name) { frame in
                if frame.int(1) > 0 { try Self.reserve(frame.int(1), in: Self.ownTable(frame), frame) }
            }
            property("var count: Int { get }", in: name, get: { $0.return($0.object(0, as: HashTable.self).count) })
            property("var isEmpty: Bool { get }", in: name, get: { $0.return($0.object(0, as: HashTable.self).count == 0) })
            property("var _start: Int { get }", in: name, get: { frame in
                try Self.returnNext(in: frame.object(0, as: HashTable.self), from: 0, frame)
            })
            property("var _end: Int { get }", in: name, get: { $0.return($0.object(0, as: HashTable.self).keys.count) })
            function("func _next(_ i: Int) -> Int", in: name) { frame in
                let table = frame.object(0, as: HashTable.self)
                guard 0..<table.keys.count ~= frame.int(1) else { throw CellFailure(.runtime, "there is no index after the end of a dictionary or set, nor after one of another") }
                try Self.returnNext(in: table, from: frame.int(1) + 1, frame)
            }
            property("var _age: Int { get }", in: name, get: { $0.return($0.object(0, as: HashTable.self).age) })
            function("func _checked(_ position: Int, _ age: Int) -> Int", in: name) { frame in
                let table = frame.object(0, as: HashTable.self)
                guard frame.int(2) == table.age, table.hasEntry(at: frame.int(1)) else {
                    throw CellFailure(.runtime, "there is no entry at this index: it is the end's, was taken before a change, or is of another dictionary or set")
                }
                frame.return(frame.int(1))
            }
            declare("func _position(of i: Index) -> Int { _checked(i._position, i._age) }", in: name)
            declare("var startIndex: Index { Index(_at: _start, of: _age) }", in: name)
            declare("var endIndex: Index { Index(_at: _end, of: _age) }", in: name)
            declare("func index(after i: Index) -> Index { Index(_at: _next(_position(of: i)), of: _age) }", in: name)
            function("mutating func removeAll(keepingCapacity keepCapacity: Bool = false)", in: name) { frame in
                if !frame.bool(1) { return frame.set(0, Self.empty(frame, like: frame.object(0, as: HashTable.self))) }
                try Self.ownTable(frame).removeAll()
            }
            property("var description: String { get }", in: name, get: { $0.return(try $0.describe(0)) })
            property("var debugDescription: String { get }", in: name, get: { $0.return(try $0.describe(0, debug: true)) })
            function("func _key(_ i: Int) -> \(isSet ? "Element" : "Key")", in: name) { frame in
                try Self.return(frame.object(0, as: HashTable.self), frame.int(1), frame, key: true)
            }
        }
        intrinsic("func _isIdentical(to other: [Key: Value]) -> Bool", in: "Dictionary", .objects(.identical))
        intrinsic("func _isIdentical(to other: Set<Element>) -> Bool", in: "Set", .objects(.identical))
        addDictionaryMembers()
        addDictionaryViews()
        addKeyValuePairs()
        addSetMembers()
    }

    private mutating func addDictionaryMembers() {
        let name = "Dictionary"
        declare(
            """
            struct _DictionaryIterator<Key: Hashable, Value>: IteratorProtocol {
                typealias Element = (key: Key, value: Value)
                private let elements: [Key: Value]
                private var position: Int
                private init(_ elements: [Key: Value]) { self.elements = elements; self.position = elements._start }
                mutating func next() -> (key: Key, value: Value)? {
                    if position >= elements._end { return nil }
                    let i = position
                    position = elements._next(i)
                    return (key: elements._key(i), value: elements._value(i))
                }
            }
            """)
        declare("func makeIterator() -> _DictionaryIterator<Key, Value> { _DictionaryIterator<Key, Value>(self) }", in: name)
        // What loops go through: see `SequenceWalk`.
        declare("func _keyIterator() -> _ArrayIterator<Key> { _ArrayIterator<Key>(_keyArray()) }", in: name)
        declare("func _valueIterator() -> _ArrayIterator<Value> { _ArrayIterator<Value>(_valueArray()) }", in: name)
        function("func _value(_ i: Int) -> Value", in: name) { frame in
            try Self.return(frame.object(0, as: HashTable.self), frame.int(1), frame, key: false)
        }
        declare("subscript(position: Index) -> (key: Key, value: Value) { let i = _position(of: position); return (key: _key(i), value: _value(i)) }", in: name)
        function("func _find(_ key: Key) -> Int", in: name) { frame in
            let table = frame.object(0, as: HashTable.self)
            frame.return(try frame.machine.find(Self.argument(1, frame), frame.type(of: 1), in: table) ?? -1)
        }
        function("mutating func _set(_ key: Key, _ value: Value)", in: name) { frame in
            let table = try Self.ownTable(frame)
            let key = Self.argument(1, frame)
            let type = frame.type(of: 1)
            let hash = try frame.machine.hash(key, type)
            if let position = try frame.machine.find(key, hash: hash, type, in: table) {
                table.setValue(Self.argument(2, frame), at: position)
            } else {
                try frame.charge(steps: HashTable.stepsOfNewEntry)
                table.insert(key, hash: hash, value: Self.argument(2, frame))
            }
        }
        // For a key that is not there.
        function("mutating func _add(_ key: Key, _ value: Value)", in: name) { frame in
            let table = try Self.ownTable(frame)
            try frame.charge(steps: HashTable.stepsOfNewEntry)
            try frame.machine.makeRoom(for: table.count + 1, in: table)
            table.insert(Self.argument(1, frame), hash: try frame.machine.hash(Self.argument(1, frame), frame.type(of: 1)), value: Self.argument(2, frame))
        }
        function("mutating func _setValue(_ i: Int, _ value: Value)", in: name) { frame in
            let table = try Self.ownTable(frame)
            guard table.hasEntry(at: frame.int(1)) else { throw CellFailure.wrongKind }
            table.setValue(Self.argument(2, frame), at: frame.int(1))
        }
        function("func _withValues<T>(_ values: [T]) -> [Key: T]", in: name) { frame in
            let table = frame.object(0, as: HashTable.self)
            try frame.charge(steps: table.keys.count)
            try frame.reserve(bytes: table.byteCount)
            frame.return(table.withValues(frame.object(1, as: ArrayObject.self), heap: frame.machine.heap))
        }
        function("mutating func _place(_ key: Key, _ value: Value) -> Int", in: name) { frame in
            frame.return(try Self.place(frame, value: Self.argument(2, frame)) ?? -1)
        }
        // Asks each key that is there once for its hash, and whether it is the same.
        declare(
            """
            mutating func _merge(_ key: Key, _ value: Value, _ combine: (Value, Value) throws -> Value) rethrows {
                let i = _place(key, value)
                if i >= 0 { _setValue(i, try combine(_value(i), value)) }
            }
            """, in: name)
        function("mutating func _remove(_ i: Int)", in: name) { frame in
            try Self.remove(frame)
        }
        function("func _keyArray() -> [Key]", in: name) { frame in try Self.returnAll(frame.object(0, as: HashTable.self), frame, keys: true) }
        function("func _valueArray() -> [Value]", in: name) { frame in try Self.returnAll(frame.object(0, as: HashTable.self), frame, keys: false) }
        intrinsicProperty("subscript(key: Key) -> Value? { get set }", in: name, .entry, set: .entry)
        intrinsicProperty("subscript(key: Key, default defaultValue: @autoclosure () -> Value) -> Value { get set }", in: name, .entryWithDefault, set: .entryWithDefault)
        for member in [
            "func index(forKey key: Key) -> Index? { let i = isEmpty ? -1 : _find(key); return i < 0 ? nil : Index(_at: i, of: _age) }",
            """
            @discardableResult mutating func remove(at index: Index) -> (key: Key, value: Value) {
                let old = self[index]
                _remove(_position(of: index))
                return old
            }
            """,
            "mutating func popFirst() -> (key: Key, value: Value)? { isEmpty ? nil : remove(at: startIndex) }",
            """
            @discardableResult mutating func updateValue(_ value: Value, forKey key: Key) -> Value? {
                let i = _place(key, value)
                if i < 0 { return nil }
                let old = _value(i)
                _setValue(i, value)
                return old
            }
            """,
            """
            @discardableResult mutating func removeValue(forKey key: Key) -> Value? {
                let i = _find(key)
                if i < 0 { return nil }
                let old = _value(i)
                _remove(i)
                return old
            }
            """,
            """
            func mapValues<T>(_ transform: (Value) throws -> T) rethrows -> [Key: T] { _withValues(try _valueArray().map(transform)) }
            """,
            """
            func compactMapValues<T>(_ transform: (Value) throws -> T?) rethrows -> [Key: T] {
                var result: [Key: T] = [:]
                var i = _start
                while i < _end { if let x = try transform(_value(i)) { result._add(_key(i), x) }; i = _next(i) }
                return result
            }
            """,
            """
            func filter(_ isIncluded: ((key: Key, value: Value)) throws -> Bool) rethrows -> [Key: Value] {
                var included: [(key: Key, value: Value)] = []
                for entry in self { if try isIncluded(entry) { included.append(entry) } }
                if included.count == count { return self }
                var result: [Key: Value] = [:]
                for entry in included { result._set(entry.key, entry.value) }
                return result
            }
            """,
            """
            mutating func merge(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows {
                for (key, value) in other { try _merge(key, value, combine) }
            }
            """,
            """
            mutating func merge<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows where S.Element == (Key, Value) {
                for (key, value) in other { try _merge(key, value, combine) }
            }
            """,
            """
            func merging<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value] where S.Element == (Key, Value) {
                var result = self
                try result.merge(other, uniquingKeysWith: combine)
                return result
            }
            """,
            """
            func merging(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value] {
                var result = self
                try result.merge(other, uniquingKeysWith: combine)
                return result
            }
            """,
            """
            init<S: Sequence>(uniqueKeysWithValues keysAndValues: S) where S.Element == (Key, Value) {
                self = [:]
                reserveCapacity(keysAndValues.underestimatedCount)
                for (key, value) in keysAndValues { if _place(key, value) >= 0 { fatalError("the key \\(key) occurs twice") } }
            }
            """,
            """
            init<S: Sequence>(_ keysAndValues: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows where S.Element == (Key, Value) {
                self = [:]
                reserveCapacity(keysAndValues.underestimatedCount)
                for (key, value) in keysAndValues { try _merge(key, value, combine) }
            }
            """,
            """
            init<S: Sequence>(grouping values: S, by keyForValue: (S.Element) throws -> Key) rethrows where Value == [S.Element] {
                self = [:]
                for x in values { self[try keyForValue(x), default: []].append(x) }
            }
            """,
        ] { declare(member, in: name) }
        declare(
            """
            static func == (lhs: [Key: Value], rhs: [Key: Value]) -> Bool {
                if lhs._isIdentical(to: rhs) { return true }
                if lhs.count != rhs.count { return false }
                for (key, value) in lhs {
                    let i = rhs._find(key)
                    if i < 0 { return false }
                    if !(rhs._value(i) == value) { return false }
                }
                return true
            }
            """, in: "Dictionary where Value: Equatable")
        declare(
            "func hash(into hasher: inout Hasher) { var sum = 0; for (key, value) in self { sum = sum &+ (key.hashValue ^ (value.hashValue &* 31)) }; hasher.combine(sum) }",
            in: "Dictionary where Value: Hashable")
    }
}
