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
            "func index(forKey key: Key) -> Index? { let i = _find(key); return i < 0 ? nil : Index(_at: i, of: _age) }",
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
                while i < _end { if let x = try transform(_value(i)) { result._set(_key(i), x) }; i = _next(i) }
                return result
            }
            """,
            """
            func filter(_ isIncluded: ((key: Key, value: Value)) throws -> Bool) rethrows -> [Key: Value] {
                var result: [Key: Value] = [:]
                for entry in self { if try isIncluded(entry) { result._set(entry.key, entry.value) } }
                return result.count == count ? self : result
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

    /// Pairs that are no dictionary.
    private mutating func addKeyValuePairs() {
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

    private mutating func addSetMembers() {
        let name = "Set"
        declare(
            """
            struct _SetIterator<Element: Hashable>: IteratorProtocol {
                private let elements: Set<Element>
                private var position: Int
                private init(_ elements: Set<Element>) { self.elements = elements; self.position = elements._start }
                mutating func next() -> Element? {
                    if position >= elements._end { return nil }
                    let i = position
                    position = elements._next(i)
                    return elements._key(i)
                }
            }
            """)
        declare("func makeIterator() -> _SetIterator<Element> { _SetIterator<Element>(self) }", in: name)
        // What loops go through: see `SequenceWalk`.
        function("func _keyArray() -> [Element]", in: name) { frame in try Self.returnAll(frame.object(0, as: HashTable.self), frame, keys: true) }
        declare("func _elementIterator() -> _ArrayIterator<Element> { _ArrayIterator<Element>(_keyArray()) }", in: name)
        declare("func _copyToArray() -> [Element] { _keyArray() }", in: name)
        declare("subscript(position: Index) -> Element { _key(_position(of: position)) }", in: name)
        function("func contains(_ member: Element) -> Bool", in: name) { frame in
            frame.return(try frame.machine.find(Self.argument(1, frame), frame.type(of: 1), in: frame.object(0, as: HashTable.self)) != nil)
        }
        function("func _find(_ member: Element) -> Int", in: name) { frame in
            frame.return(try frame.machine.find(Self.argument(1, frame), frame.type(of: 1), in: frame.object(0, as: HashTable.self)) ?? -1)
        }
        function("mutating func _insert(_ member: Element) -> Bool", in: name) { frame in frame.return(try Self.place(frame) == nil) }
        function("mutating func _place(_ member: Element) -> Int", in: name) { frame in frame.return(try Self.place(frame) ?? -1) }
        function("mutating func _setKey(_ i: Int, _ member: Element)", in: name) { frame in
            let table = try Self.ownTable(frame)
            guard table.hasEntry(at: frame.int(1)) else { throw CellFailure.wrongKind }
            table.setKey(Self.argument(2, frame), at: frame.int(1))
        }
        function("mutating func _remove(_ i: Int)", in: name) { frame in
            try Self.remove(frame)
        }
        for member in [
            """
            init<S: Sequence>(_ sequence: S) where S.Element == Element {
                if let other = sequence as? Set<Element> { self = other; return }
                self = []
                reserveCapacity(sequence.underestimatedCount)
                for x in sequence { _ = _insert(x) }
            }
            """,
            """
            @discardableResult mutating func insert(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element) {
                let i = _place(newMember)
                return i < 0 ? (true, newMember) : (false, _key(i))
            }
            """,
            """
            @discardableResult mutating func update(with newMember: Element) -> Element? {
                let i = _place(newMember)
                if i < 0 { return nil }
                let old = _key(i)
                _setKey(i, newMember)
                return old
            }
            """,
            """
            @discardableResult mutating func remove(_ member: Element) -> Element? {
                let i = _find(member)
                if i < 0 { return nil }
                let old = _key(i)
                _remove(i)
                return old
            }
            """,
            "func union<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element { var result = self; for x in other { _ = result._insert(x) }; return result }",
            "mutating func formUnion<S: Sequence>(_ other: S) where S.Element == Element { for x in other { _ = _insert(x) } }",
            """
            func intersection<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
                var isCommon = [Bool](repeating: false, count: _end)
                var common = 0
                for x in other { let i = _find(x); if i >= 0, !isCommon[i] { isCommon[i] = true; common += 1 } }
                if common == count { return self }
                var result: Set<Element> = []
                for i in isCommon.indices where isCommon[i] { _ = result._insert(_key(i)) }
                return result
            }
            """,
            "mutating func formIntersection<S: Sequence>(_ other: S) where S.Element == Element { self = intersection(other) }",
            "func subtracting<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element { var result = self; result.subtract(other); return result }",
            "mutating func subtract<S: Sequence>(_ other: S) where S.Element == Element { if isEmpty { return }; for x in other { remove(x) } }",
            """
            func symmetricDifference<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
                let right = Set(other)
                var result = subtracting(right)
                for x in right { if !contains(x) { _ = result._insert(x) } }
                return result
            }
            """,
            """
            mutating func formSymmetricDifference<S: Sequence>(_ other: S) where S.Element == Element {
                let right = Set(other)
                for x in right { if !_insert(x) { remove(x) } }
            }
            """,
            "func isSubset(of other: Set<Element>) -> Bool { for x in self { if !other.contains(x) { return false } }; return true }",
            "func isSuperset(of other: Set<Element>) -> Bool { other.isSubset(of: self) }",
            "func isStrictSubset(of other: Set<Element>) -> Bool { count < other.count && isSubset(of: other) }",
            "func isStrictSuperset(of other: Set<Element>) -> Bool { other.isStrictSubset(of: self) }",
            """
            func isSubset<S: Sequence>(of other: S) -> Bool where S.Element == Element {
                if isEmpty { return true }
                if count == 1 { return other.contains(_key(_start)) }
                var seen: Set<Element> = []
                for x in other {
                    if contains(x), seen._insert(x), seen.count == count { return true }
                }
                return false
            }
            """,
            "func isSuperset<S: Sequence>(of other: S) -> Bool where S.Element == Element { for x in other { if !contains(x) { return false } }; return true }",
            """
            func isStrictSubset<S: Sequence>(of other: S) -> Bool where S.Element == Element {
                var seen: Set<Element> = []
                var isStrict = false
                for x in other {
                    if !contains(x) {
                        if !isStrict { isStrict = true; if seen.count == count { return true } }
                    } else if seen._insert(x), seen.count == count, isStrict {
                        return true
                    }
                }
                return false
            }
            """,
            """
            func isStrictSuperset<S: Sequence>(of other: S) -> Bool where S.Element == Element {
                if isEmpty { return false }
                var seen: Set<Element> = []
                for x in other {
                    if !contains(x) { return false }
                    if seen._insert(x), seen.count == count { return false }
                }
                return true
            }
            """,
            "func isDisjoint<S: Sequence>(with other: S) -> Bool where S.Element == Element { if isEmpty { return true }; for x in other { if contains(x) { return false } }; return true }",
            "func isDisjoint(with other: Set<Element>) -> Bool { for x in self { if other.contains(x) { return false } }; return true }",
            "func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Set<Element> { var result: Set<Element> = []; for x in self { if try isIncluded(x) { _ = result._insert(x) } }; return result.count == count ? self : result }",
            "static func == (lhs: Set<Element>, rhs: Set<Element>) -> Bool { lhs._isIdentical(to: rhs) || lhs.count == rhs.count && lhs.isSubset(of: rhs) }",
            "func hash(into hasher: inout Hasher) { var sum = 0; for x in self { sum = sum &+ x.hashValue }; hasher.combine(sum) }",
            "@discardableResult mutating func remove(at position: Index) -> Element { let i = _position(of: position); let x = _key(i); _remove(i); return x }",
            "mutating func popFirst() -> Element? { if isEmpty { return nil }; let i = _start; let x = _key(i); _remove(i); return x }",
            "@discardableResult mutating func removeFirst() -> Element { if isEmpty { fatalError(\"removeFirst() was called on an empty set\") }; let i = _start; let x = _key(i); _remove(i); return x }",
        ] { declare(member, in: name) }
    }

    // MARK: What the natives share

    /// Makes room ahead, which is not taken yet, and is refused where no cell could have it.
    private static func reserve(_ count: Int, in table: HashTable, _ frame: NativeFrame) throws {
        guard count > 0 else { return }
        try frame.reserve(bytes: min(count, HashTable.mostReserved) * 16)
        table.reserve(count)
    }

    /// Inserts a member of a set, or an entry of a dictionary; its place where it was there, and nothing has changed.
    private static func place(_ frame: NativeFrame, value: StoredValue = StoredValue()) throws -> Int? {
        let key = argument(1, frame)
        let type = frame.type(of: 1)
        let hash = try frame.machine.hash(key, type)
        if let found = try frame.machine.find(key, hash: hash, type, in: frame.object(0, as: HashTable.self)) { return found }
        try frame.charge(steps: HashTable.stepsOfNewEntry)
        try ownTable(frame).insert(key, hash: hash, value: value)
        return nil
    }

    /// An argument as its slot holds it.
    static func argument(_ argument: Int, _ frame: NativeFrame) -> StoredValue {
        frame.type(of: argument).slot == .word
            ? StoredValue(word: frame.word(argument)) : StoredValue(object: frame.objects[frame.register(argument)])
    }

    /// The table that a `mutating` native may change: its own copy where somebody else holds it, too.
    static func ownTable(_ frame: NativeFrame) throws -> HashTable {
        try frame.machine.makeUniqueTable(frame.objects + frame.register(0))
        return frame.object(0, as: HashTable.self)
    }

    /// Removes the entry at a position that has been looked for.
    private static func remove(_ frame: NativeFrame) throws {
        let table = try ownTable(frame)
        guard table.hasEntry(at: frame.int(1)) else { throw CellFailure.wrongKind }
        _ = table.remove(at: frame.int(1))
    }

    /// Returns the place of the first entry from `start` on. Gaps that removed entries have left are stepped over, and charged.
    private static func returnNext(in table: HashTable, from start: Int, _ frame: NativeFrame) throws {
        let next = table.nextLive(from: start) ?? table.keys.count
        try frame.charge(steps: max(0, next - start))
        frame.return(next)
    }

    /// Returns all keys, or all values, in an array.
    private static func returnAll(_ table: HashTable, _ frame: NativeFrame, keys: Bool) throws {
        try frame.charge(steps: table.keys.count)
        try frame.reserve(bytes: table.count * 8)
        let isObject = (keys ? table.keys : table.values ?? table.keys).holdsObjects
        // Without gaps the entries lie as they are wanted.
        if table.count == table.keys.count { return frame.return((keys ? table.keys : table.values ?? table.keys).copy(0..<table.count)) }
        let array = ArrayObject(heap: frame.machine.heap, holdsObjects: isObject, capacity: table.count)
        var next = table.nextLive(from: 0)
        while let position = next {
            let value = keys ? table.key(at: position) : table.value(at: position)
            if isObject { array.append(object: value.object) } else { array.append(word: value.word) }
            next = table.nextLive(from: position + 1)
        }
        frame.return(array)
    }

    static func empty(_ frame: NativeFrame) -> HashTable { frame.machine.hashTable(for: frame.call.resultType) }

    static func empty(_ frame: NativeFrame, like other: HashTable) -> HashTable {
        HashTable(heap: frame.machine.heap, keyType: other.keyType, keysAreObjects: other.keys.holdsObjects, valuesAreObjects: other.values?.holdsObjects)
    }

    static func `return`(_ table: HashTable, _ position: Int, _ frame: NativeFrame, key: Bool) throws {
        guard table.hasEntry(at: position) else { throw CellFailure.wrongKind }
        let value = key ? table.key(at: position) : table.value(at: position)
        if frame.call.resultType.slot == .word { frame.words[0] = value.word } else { frame.objects[0] = value.object }
    }
}
