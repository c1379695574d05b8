extension CellLibrary {
    /// What `Set` has beside what it shares with `Dictionary`.
    mutating func addSetMembers() {
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
            frame.return(try frame.machine.lookUp(Self.argument(1, frame), frame.type(of: 1), in: frame.object(0, as: HashTable.self)) != nil)
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
                result.reserveCapacity(common)
                for i in isCommon.indices where isCommon[i] { _ = result._insert(_key(i)) }
                return result
            }
            """,
            "mutating func formIntersection<S: Sequence>(_ other: S) where S.Element == Element { self = intersection(other) }",
            """
            func subtracting<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
                if isEmpty { return self }
                var isLeft = [Bool](repeating: true, count: _end)
                var left = count
                for x in other { let i = _find(x); if i >= 0, isLeft[i] { isLeft[i] = false; left -= 1; if left == 0 { return [] } } }
                if left == count { return self }
                var result: Set<Element> = []
                result.reserveCapacity(left)
                var i = _start
                while i < _end { if isLeft[i] { _ = result._insert(_key(i)) }; i = _next(i) }
                return result
            }
            """,
            "mutating func subtract<S: Sequence>(_ other: S) where S.Element == Element { if isEmpty { return }; for x in other { remove(x) } }",
            """
            func symmetricDifference<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
                let right = Set(other)
                var result = self
                result.subtract(right)
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
            """
            func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Set<Element> {
                let included = try _keyArray().filter(isIncluded)
                if included.count == count { return self }
                var result: Set<Element> = []
                result.reserveCapacity(included.count)
                for x in included { _ = result._insert(x) }
                return result
            }
            """,
            "static func == (lhs: Set<Element>, rhs: Set<Element>) -> Bool { lhs._isIdentical(to: rhs) || lhs.count == rhs.count && lhs.isSubset(of: rhs) }",
            "func hash(into hasher: inout Hasher) { var sum = 0; for x in self { sum = sum &+ x.hashValue }; hasher.combine(sum) }",
            "func firstIndex(of member: Element) -> Index? { let i = isEmpty ? -1 : _find(member); return i < 0 ? nil : Index(_at: i, of: _age) }",
            "@discardableResult mutating func remove(at position: Index) -> Element { let i = _position(of: position); let x = _key(i); _remove(i); return x }",
            "mutating func popFirst() -> Element? { if isEmpty { return nil }; let i = _start; let x = _key(i); _remove(i); return x }",
            "@discardableResult mutating func removeFirst() -> Element { if isEmpty { fatalError(\"removeFirst() was called on an empty set\") }; let i = _start; let x = _key(i); _remove(i); return x }",
        ] { declare(member, in: name) }
    }
}
