/// Entries of dictionaries, read and changed where they lie.
extension Machine {
    /// The instructions on entries, `findEntry` to `assignKey`.
    @inline(never)
    func tableOperation(_ i: Instruction, _ words: UnsafeMutablePointer<Int>, _ objects: UnsafeMutablePointer<AnyObject?>) -> Bool {
        do {
            try operateOnTable(i, words, objects)
            return true
        } catch {
            failure = failure(from: error)
            return false
        }
    }

    /// `findEntry`: without counting references where the keys are words or strings, as most are.
    @inline(never)
    func findEntry(_ i: Instruction, _ words: UnsafeMutablePointer<Int>, _ objects: UnsafeMutablePointer<AnyObject?>) -> Bool {
        let place = objects + Int(i.b)
        if i.k & 2 != 0, !isKnownUniquelyReferenced(&place.pointee) {
            do {
                try makeUniqueTable(place)
            } catch {
                failure = failure(from: error)
                return false
            }
        }
        guard let object = UnsafeRawPointer(place).load(as: UnsafeRawPointer?.self), object.load(as: UnsafeRawPointer.self) == classWord(HashTable.self) else {
            raiseKind()
            return false
        }
        let table = Unmanaged<HashTable>.fromOpaque(object)
        if i.k & 4 != 0 {
            words[Int(i.a)] = table._withUnsafeGuaranteedRef { $0.keys.count } - 1
            return true
        }
        switch table._withUnsafeGuaranteedRef({ $0.keyKind }) {
        case .word where i.k & 1 == 0:
            let key = words[Int(i.c)]
            return table._withUnsafeGuaranteedRef { table in
                words[Int(i.a)] = Self.find(word: key, in: table) ?? -1
                return admitSearch(in: table, keyBytes: 0)
            }
        case .string where i.k & 1 != 0:
            guard let key = UnsafeRawPointer(objects + Int(i.c)).load(as: UnsafeRawPointer?.self),
                key.load(as: UnsafeRawPointer.self) == classWord(StringObject.self)
            else {
                raiseKind()
                return false
            }
            return table._withUnsafeGuaranteedRef { table in
                Unmanaged<StringObject>.fromOpaque(key)._withUnsafeGuaranteedRef { key in
                    words[Int(i.a)] = Self.find(key, hash: hash(key), in: table) ?? -1
                    return admitSearch(in: table, keyBytes: key.byteCount)
                }
            }
        default: return tableOperation(i, words, objects)
        }
    }

    /// Charges for a search that is over; false where the fuel is.
    @inline(__always)
    private func admitSearch(in table: HashTable, keyBytes: Int) -> Bool {
        fuel &-= 10 &+ table.lastProbes / 2 &+ keyBytes / 16
        if fuel < 0 { failure = outOfFuel(); return false }
        return true
    }

    /// Where the value of an entry lies that is kept in a word; nil with the failure noted where there is none.
    @inline(__always)
    func wordEntry(_ table: Unmanaged<HashTable>, _ position: Int) -> UnsafeMutablePointer<Int>? {
        let place = table._withUnsafeGuaranteedRef { table -> UnsafeMutablePointer<Int>? in
            guard let values = table.values, !values.holdsObjects, UInt(bitPattern: position) < UInt(bitPattern: values.count) else { return nil }
            return values.words + position
        }
        if place == nil { raiseKind() }
        return place
    }

    private func operateOnTable(_ i: Instruction, _ words: UnsafeMutablePointer<Int>, _ objects: UnsafeMutablePointer<AnyObject?>) throws {
        let (a, b, c) = (Int(i.a), Int(i.b), Int(i.c))
        func key(_ register: Int) -> StoredValue { i.k & 1 != 0 ? StoredValue(object: objects[register]) : StoredValue(word: words[register]) }
        try charge(8)
        switch i.opcode {
        case .findEntry:
            let table = try checked(objects[b], as: HashTable.self)
            words[a] = try (i.k & 6 == 0 ? lookUp(key(c), keyType(of: table), in: table) : find(key(c), keyType(of: table), in: table)) ?? -1
        case .lookUp:
            let table = try checked(objects[b], as: HashTable.self)
            guard let position = try lookUp(key(c), keyType(of: table), in: table) else { objects[a] = nil; break }
            let value = table.value(at: position)
            if i.k & 2 != 0 {
                objects[a] = NestedOptional(value.object, heap)
            } else if table.values?.holdsObjects == true {
                objects[a] = value.object
            } else {
                objects[a] = WordObject(value.word, heap)
            }
        case .entryObject:
            let table = try table(objects[b], position: words[c], holdsObjects: true)
            objects[a] = table.value(at: words[c]).object
        case .takeEntry:
            let table = try table(objects[b], position: words[c], holdsObjects: true)
            let value = table.value(at: words[c]).object
            if value == nil, i.k != 0 { throw CellFailure(.runtime, Trap.emptySlot.message) }
            table.setValue(StoredValue(), at: words[c])
            objects[a] = value
        case .putEntry:
            let table = try table(objects[a], position: words[b], holdsObjects: true)
            let value = objects[c]
            objects[c] = nil
            table.setValue(StoredValue(object: value), at: words[b])
        case .putKey:
            let value = i.k & 2 != 0 ? StoredValue(object: objects[c]) : StoredValue(word: words[c])
            if i.k & 2 != 0 { objects[c] = nil }
            if i.k & 4 != 0 {
                try makeUniqueTable(objects + a)
                let table = try checked(objects[a], as: HashTable.self)
                let type = try keyType(of: table)
                try insert(key(b), hash: table.keyKind == .other ? table.lastHash : hash(key(b), type), value: value, type, into: table)
            } else {
                try put(key(b), value, objects + a)
            }
        case .assignKey:
            let value = objects[c]
            objects[c] = nil
            guard let value else { return try remove(key(b), objects + a) }
            let table = try checked(objects[a], as: HashTable.self)
            if i.k & 4 != 0 {
                try put(key(b), StoredValue(object: checked(value, as: NestedOptional.self).payload), objects + a)
            } else if table.values?.holdsObjects == true {
                try put(key(b), StoredValue(object: value), objects + a)
            } else {
                try put(key(b), StoredValue(word: checked(value, as: WordObject.self).value), objects + a)
            }
        default: throw CellFailure(.internalFault, "\(i.opcode) is no operation on tables")
        }
    }

    private func keyType(of table: HashTable) throws -> RuntimeType {
        guard let type = table.keyType else { throw CellFailure(.internalFault, "a table without a type") }
        return type
    }

    /// A table that has an entry at a position, with values of the kind wanted.
    private func table(_ object: AnyObject?, position: Int, holdsObjects: Bool) throws -> HashTable {
        let table = try checked(object, as: HashTable.self)
        guard let values = table.values, values.holdsObjects == holdsObjects, 0..<table.keys.count ~= position else { throw CellFailure.wrongKind }
        return table
    }

    private func put(_ key: StoredValue, _ value: StoredValue, _ place: UnsafeMutablePointer<AnyObject?>) throws {
        try makeUniqueTable(place)
        let table = try checked(place.pointee, as: HashTable.self)
        let type = try keyType(of: table)
        let hash = try hash(key, type)
        if let position = try find(key, hash: hash, type, in: table) {
            table.setValue(value, at: position)
        } else {
            try insert(key, hash: hash, value: value, type, into: table)
        }
    }

    private func remove(_ key: StoredValue, _ place: UnsafeMutablePointer<AnyObject?>) throws {
        let table = try checked(place.pointee, as: HashTable.self)
        guard let position = try find(key, keyType(of: table), in: table) else { return }
        try makeUniqueTable(place)
        _ = try checked(place.pointee, as: HashTable.self).remove(at: position)
    }

    /// Copies the table in a register unless the register is its only holder.
    func makeUniqueTable(_ place: UnsafeMutablePointer<AnyObject?>) throws {
        if isKnownUniquelyReferenced(&place.pointee) { return }
        let table = try checked(place.pointee, as: HashTable.self)
        try charge(table.keys.count)
        guard heap.hasRoom(for: table.byteCount) else { throw memoryFailure }
        place.pointee = table.copy()
    }
}
