/// What the natives of dictionaries and sets share.
extension CellLibrary {
    /// Makes room ahead, which is not taken yet, and is refused where no cell could have it.
    static func reserve(_ count: Int, in table: HashTable, _ frame: NativeFrame) throws {
        guard count > 0 else { return }
        try frame.reserve(bytes: min(count, HashTable.mostReserved) * 16)
        try frame.machine.makeRoom(for: count, in: table)
    }

    /// Inserts a member of a set, or an entry of a dictionary; its place where it was there, and nothing has changed.
    static func place(_ frame: NativeFrame, value: StoredValue = StoredValue()) throws -> Int? {
        let key = argument(1, frame)
        let type = frame.type(of: 1)
        let hash = try frame.machine.hash(key, type)
        if let found = try frame.machine.find(key, hash: hash, type, in: frame.object(0, as: HashTable.self)) { return found }
        try frame.machine.insert(key, hash: hash, value: value, type, into: ownTable(frame))
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
    static func remove(_ frame: NativeFrame) throws {
        let table = try ownTable(frame)
        guard table.hasEntry(at: frame.int(1)) else { throw CellFailure.wrongKind }
        _ = table.remove(at: frame.int(1))
    }

    /// Returns the place of the first entry from `start` on. Gaps that removed entries have left are stepped over, and charged.
    static func returnNext(in table: HashTable, from start: Int, _ frame: NativeFrame) throws {
        let next = table.nextLive(from: start) ?? table.keys.count
        try frame.charge(steps: max(0, next - start))
        frame.return(next)
    }

    /// Returns all keys, or all values, in an array.
    static func returnAll(_ table: HashTable, _ frame: NativeFrame, keys: Bool) throws {
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
