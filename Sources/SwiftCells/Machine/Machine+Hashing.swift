/// Keys of dictionaries and elements of sets: hashes and equality by type.
extension Machine {
    /// How deep values may be nested and still be compared or hashed: each level takes native stack.
    static let comparisonDepthLimit = 100

    /// What comparing or hashing a value of several parts costs beside its parts.
    static let stepsOfRecord = 24

    /// An empty table for a `Dictionary` or `Set` type.
    func hashTable(for type: RuntimeType) -> HashTable {
        switch type.shape {
        case .dictionary(let key, let value):
            HashTable(heap: heap, keyType: key, keysAreObjects: key.slot == .object, valuesAreObjects: value.slot == .object)
        case .set(let element): HashTable(heap: heap, keyType: element, keysAreObjects: element.slot == .object, valuesAreObjects: nil)
        default: HashTable(heap: heap, keyType: nil, keysAreObjects: true, valuesAreObjects: true)
        }
    }

    func find(_ key: StoredValue, _ type: RuntimeType, in table: HashTable) throws -> Int? {
        try find(key, hash: hash(key, type), type, in: table)
    }

    /// The same for a look alone: where nothing is, Swift asks no key for its hash.
    func lookUp(_ key: StoredValue, _ type: RuntimeType, in table: HashTable) throws -> Int? {
        table.count == 0 ? nil : try find(key, type, in: table)
    }

    /// The hash of a text. What it costs is taken from the fuel; whether that is too much shows at the next charge.
    func hash(_ text: StringObject) -> Int {
        fuel &-= text.byteCount / 8
        if let hash = text.hashOfASCII { return hash }
        // Finding what composed characters are made of takes its time.
        fuel &-= text.byteCount &* 32
        return fuel < 0 ? 0 : text.hashOfDecomposition
    }

    func find(_ key: StoredValue, hash: Int, _ type: RuntimeType, in table: HashTable) throws -> Int? {
        // A key that meets many others on its way, by chance or by design, costs what that takes.
        defer { fuel &-= table.lastProbes / 2 }
        switch table.keyKind {
        case .word: return Self.find(word: key.word, in: table)
        case .string: return Self.find(try checked(key.object, as: StringObject.self), hash: hash, in: table)
        case .other:
            table.lastHash = hash
            return try table.find(hash) { try equal(key, table.key(at: $0), type) }
        }
    }

    /// The position of a key that is its own hash.
    @inline(__always)
    static func find(word: Int, in table: HashTable) -> Int? {
        let words = table.keys.words
        return table.find(word) { words[$0] == word }
    }

    @inline(__always)
    static func find(_ key: StringObject, hash: Int, in table: HashTable) -> Int? {
        let keys = UnsafeRawPointer(table.keys.objects).assumingMemoryBound(to: Unmanaged<StringObject>?.self)
        // A table whose keys are strings holds strings, but for its gaps.
        return table.find(hash) { position in
            guard let other = keys[position] else { return false }
            return other._withUnsafeGuaranteedRef { $0 === key || StringObject.equal($0, key) }
        }
    }

    /// A hash that is the same in every run: two equal values have the same.
    func hash(_ value: StoredValue, _ type: RuntimeType, depth: Int = 0) throws -> Int {
        guard depth < Self.comparisonDepthLimit else {
            throw CellFailure(.limit, "a key nested more than \(Self.comparisonDepthLimit) deep cannot be hashed")
        }
        try charge(5)
        switch type.shape {
        case .int, .integer, .bool: return value.word
        // Both zeros are equal.
        case .float: return Float(bitPattern: UInt32(truncatingIfNeeded: value.word)) == 0 ? 0 : value.word
        case .double: return Double(bitPattern: UInt64(bitPattern: Int64(value.word))) == 0 ? 0 : value.word
        case .void: return 0
        case .string, .character, .substring:
            let text = try checked(value.object, as: StringObject.self)
            let result = hash(text)
            try charge(0)
            return result
        case .optional(let wrapped):
            guard let object = value.object else { return 1 }
            return try hash(unwrapped(object, wrapped), wrapped, depth: depth + 1) &+ 2
        case .existential:
            let opened = try checked(value.object, as: AnyValue.self)
            return try hash(StoredValue(word: opened.word, object: opened.object), opened.type, depth: depth + 1)
        default: break
        }
        if !type.isResolved { try resolveType?(type) }
        if let routine = type.hashRoutine { return try hash(value, type, by: routine) }
        switch type.shape {
        case .simpleEnum: return value.word
        case .array(let element), .slice(let element):
            let array = try checked(value.object, as: ArrayObject.self)
            try charge(array.count)
            var result = array.count
            for index in 0..<array.count {
                let part = element.slot == .word ? StoredValue(word: array.words[index]) : StoredValue(object: array.objects[index])
                result = result &* 31 &+ (try hash(part, element, depth: depth + 1))
            }
            return result
        case .tuple(let fields), .structure(let fields):
            try charge(Self.stepsOfRecord)
            return try hash(fields, of: try checked(value.object, as: Record.self), depth)
        case .payloadEnum(let cases):
            let record = try checked(value.object, as: Record.self)
            try charge(Self.stepsOfRecord)
            guard cases.indices.contains(record.tag) else { return 0 }
            return record.tag &+ (try hash(cases[record.tag].fields, of: record, depth)) &* 31
        case .set(let element):
            let table = try checked(value.object, as: HashTable.self)
            try charge(table.keys.count)
            return try table.livePositions.reduce(0) { $0 &+ (try hash(table.key(at: $1), element, depth: depth + 1)) }
        case .dictionary(let key, let element):
            let table = try checked(value.object, as: HashTable.self)
            return try table.livePositions.reduce(0) {
                let part = try hash(table.key(at: $1), key, depth: depth + 1)
                return $0 &+ (part ^ (try hash(table.value(at: $1), element, depth: depth + 1) &* 31))
            }
        case .instance, .native, .metatype:
            guard let object = value.object else { return 0 }
            return Int(bitPattern: Unmanaged.passUnretained(object).toOpaque()) >> 4
        default: throw CellFailure(.internalFault, "a value of type \(type.name) cannot be hashed")
        }
    }

    private func hash(_ fields: [RuntimeType.Field], of record: Record, _ depth: Int) throws -> Int {
        var result = 7
        for field in fields where !field.isLazy { result = result &* 31 &+ (try hash(self.field(field, of: record), field.type, depth: depth + 1)) }
        return result
    }

    func field(_ field: RuntimeType.Field, of record: Record) -> StoredValue {
        field.type.slot == .word ? StoredValue(word: record.words[field.index]) : StoredValue(object: record.objects[field.index])
    }

    /// What an Optional that is there wraps.
    func unwrapped(_ object: AnyObject, _ wrapped: RuntimeType) throws -> StoredValue {
        if case .optional = wrapped.shape { return StoredValue(object: try checked(object, as: NestedOptional.self).payload) }
        return wrapped.slot == .word ? StoredValue(word: try checked(object, as: WordObject.self).value) : StoredValue(object: object)
    }

    private func hash(_ value: StoredValue, _ type: RuntimeType, by routine: Int) throws -> Int {
        guard let hasherType else { throw CellFailure(.internalFault, "the library has no Hasher") }
        guard let layout = hasherType.layout else { return 0 }
        let hasher = Record.make(layout)
        hasher.words[layout.firstWord] = 5381
        let result = try invoke(routine) { words, objects in
            objects[0] = hasher
            if type.slot == .word { words[0] = value.word } else { objects[1] = value.object }
        } finish: { _, objects in objects[0] }
        return try checked(result, as: Record.self).words[layout.firstWord]
    }

    // MARK: Growing

    /// Adds an entry whose key has been looked for. A table of Swift's that grows for it asks every key for its hash once more, the new one too.
    func insert(_ key: StoredValue, hash: Int, value: StoredValue, _ type: RuntimeType, into table: HashTable) throws {
        try charge(HashTable.stepsOfNewEntry)
        if table.grows(for: table.count + 1), try runsCodeForHash(type) {
            try askForHashes(of: table, type)
            _ = try self.hash(key, type)
        }
        table.insert(key, hash: hash, value: value)
    }

    /// Makes room for so many entries, as far as programs can tell.
    func makeRoom(for count: Int, in table: HashTable) throws {
        if let type = table.keyType, table.grows(for: count), try runsCodeForHash(type) { try askForHashes(of: table, type) }
        table.reserve(count)
    }

    private func askForHashes(of table: HashTable, _ type: RuntimeType) throws {
        for position in table.livePositions { _ = try hash(table.key(at: position), type) }
    }

    /// Whether finding a value's hash may run code of a program, which could tell how often it is asked.
    private func runsCodeForHash(_ type: RuntimeType, depth: Int = 0) throws -> Bool {
        // A type within itself has been looked at by then.
        guard depth < 8 else { return false }
        if !type.isResolved { try resolveType?(type) }
        if type.hashRoutine != nil { return true }
        func anyRuns(_ types: [RuntimeType]) throws -> Bool { try types.contains { try runsCodeForHash($0, depth: depth + 1) } }
        switch type.shape {
        case .existential: return true
        case .optional(let inner), .array(let inner), .slice(let inner), .set(let inner): return try anyRuns([inner])
        case .dictionary(let key, let value): return try anyRuns([key, value])
        case .tuple(let fields), .structure(let fields): return try anyRuns(fields.map(\.type))
        case .payloadEnum(let cases): return try anyRuns(cases.flatMap { $0.fields.map(\.type) })
        default: return false
        }
    }

    // MARK: Equality

    /// Whether two values of one type are equal as `==` says.
    func equal(_ left: StoredValue, _ right: StoredValue, _ type: RuntimeType, depth: Int = 0) throws -> Bool {
        guard depth < Self.comparisonDepthLimit else {
            throw CellFailure(.limit, "values nested more than \(Self.comparisonDepthLimit) deep cannot be compared")
        }
        try charge(2)
        switch type.shape {
        case .int, .integer, .bool: return left.word == right.word
        case .double:
            return Double(bitPattern: UInt64(bitPattern: Int64(left.word))) == Double(bitPattern: UInt64(bitPattern: Int64(right.word)))
        case .float:
            return Float(bitPattern: UInt32(truncatingIfNeeded: left.word)) == Float(bitPattern: UInt32(truncatingIfNeeded: right.word))
        case .void: return true
        case .string, .character, .substring:
            let (x, y) = (try checked(left.object, as: StringObject.self), try checked(right.object, as: StringObject.self))
            chargeComparison(x, y)
            return StringObject.equal(x, y)
        case .optional(let wrapped):
            guard let x = left.object, let y = right.object else { return left.object == nil && right.object == nil }
            return try equal(unwrapped(x, wrapped), unwrapped(y, wrapped), wrapped, depth: depth + 1)
        case .existential:
            let x = try checked(left.object, as: AnyValue.self)
            let y = try checked(right.object, as: AnyValue.self)
            guard x.type === y.type else { return false }
            return try equal(StoredValue(word: x.word, object: x.object), StoredValue(word: y.word, object: y.object), x.type, depth: depth + 1)
        default: break
        }
        switch type.shape {
        // Elements that are held in common are not looked at, whatever they say of themselves.
        case .array, .set, .dictionary: if left.object === right.object { return true }
        case .slice: if try checked(left.object, as: ArrayObject.self).isIdentical(to: checked(right.object, as: ArrayObject.self)) { return true }
        default: break
        }
        if !type.isResolved { try resolveType?(type) }
        if let routine = type.equalityRoutine {
            return try invoke(routine) { words, objects in
                if type.slot == .word { (words[1], words[2]) = (left.word, right.word) } else { (objects[0], objects[1]) = (left.object, right.object) }
            } finish: { words, _ in words[0] != 0 }
        }
        switch type.shape {
        case .simpleEnum: return left.word == right.word
        case .array(let element), .slice(let element):
            let x = try checked(left.object, as: ArrayObject.self)
            let y = try checked(right.object, as: ArrayObject.self)
            guard x.count == y.count else { return false }
            try charge(x.count)
            for index in 0..<x.count {
                let same =
                    element.slot == .word
                    ? try equal(StoredValue(word: x.words[index]), StoredValue(word: y.words[index]), element, depth: depth + 1)
                    : try equal(StoredValue(object: x.objects[index]), StoredValue(object: y.objects[index]), element, depth: depth + 1)
                if !same { return false }
            }
            return true
        case .tuple(let fields), .structure(let fields):
            try charge(Self.stepsOfRecord)
            return try equal(
                try checked(left.object, as: Record.self), try checked(right.object, as: Record.self), fields, depth)
        case .payloadEnum(let cases):
            let x = try checked(left.object, as: Record.self)
            let y = try checked(right.object, as: Record.self)
            try charge(Self.stepsOfRecord)
            guard x.tag == y.tag, cases.indices.contains(x.tag) else { return false }
            return try equal(x, y, cases[x.tag].fields, depth)
        case .set(let element):
            let x = try checked(left.object, as: HashTable.self)
            let y = try checked(right.object, as: HashTable.self)
            guard x.count == y.count else { return false }
            try charge(x.keys.count)
            return try x.livePositions.allSatisfy { try find(x.key(at: $0), hash: x.hashes.words[$0], element, in: y) != nil }
        case .dictionary(let key, let element):
            let x = try checked(left.object, as: HashTable.self)
            let y = try checked(right.object, as: HashTable.self)
            guard x.count == y.count else { return false }
            try charge(x.keys.count)
            return try x.livePositions.allSatisfy {
                guard let position = try find(x.key(at: $0), hash: x.hashes.words[$0], key, in: y) else { return false }
                return try equal(x.value(at: $0), y.value(at: position), element, depth: depth + 1)
            }
        case .instance, .native, .metatype: return left.object === right.object
        default: throw CellFailure(.internalFault, "values of type \(type.name) cannot be compared")
        }
    }

    /// `equalValues` and `hashValue`.
    @inline(never)
    func compareOperation(_ i: Instruction, _ words: UnsafeMutablePointer<Int>, _ objects: UnsafeMutablePointer<AnyObject?>) -> Bool {
        func value(_ register: UInt16) -> StoredValue {
            i.k == 0 ? StoredValue(word: words[Int(register)]) : StoredValue(object: objects[Int(register)])
        }
        do {
            if i.opcode == .hashValue {
                words[Int(i.a)] = try hash(value(i.b), types[Int(i.c)])
            } else {
                words[Int(i.a)] = try equal(value(i.b), value(i.c), types[words[Int(i.a)]]) ? 1 : 0
            }
            return true
        } catch {
            failure = failure(from: error)
            return false
        }
    }

    private func equal(_ left: Record, _ right: Record, _ fields: [RuntimeType.Field], _ depth: Int) throws -> Bool {
        try fields.allSatisfy { try $0.isLazy || equal(field($0, of: left), field($0, of: right), $0.type, depth: depth + 1) }
    }
}
