/// The entries of a cell's `Dictionary` or `Set`, in the order in which their keys came.
///
/// A compact table: entries side by side, and an index of their positions by hash. Values, like arrays: who changes one
/// first makes sure that nobody else holds it. Hashes and equality are the machine's (`Machine+Hashing`), which knows the
/// keys' type.
package final class HashTable {
    private let heap: HeapReference
    /// How keys are compared, for the kinds that have instructions of their own.
    enum KeyKind {
        /// Words that are equal where their bits are.
        case word
        case string
        case other
    }

    /// What a new entry costs its cell beside the search for its key: in a large table the places it is put in are far apart, and the
    /// table grows with it.
    static let stepsOfNewEntry = 24

    /// What the keys are.
    let keyType: RuntimeType?
    let keyKind: KeyKind
    /// One for each entry ever added since the last compaction; removed ones stay behind as gaps.
    let keys: ArrayObject
    /// `nil` for sets.
    let values: ArrayObject?
    /// The hash of each entry's key, gaps included.
    let hashes: ArrayObject
    private var isGap: [Bool]
    /// Positions of entries by hash; -1 where there is none, -2 where one was removed.
    private var index: UnsafeMutablePointer<Int32>
    private var indexCount = 0
    package private(set) var count = 0
    /// What an index must have been taken at to be used: another wherever Swift's tables forget theirs, in growing and removing. A copy
    /// begins with that of its original.
    private(set) var age = 0
    /// How many entries a table of Swift's would hold, as large as this one is, before it grew.
    private var capacity = 0
    private var charged = 0
    /// How many places the last search looked at beyond the first.
    private(set) var lastProbes = 0
    /// The hash that a cell's own code has found for the key searched last.
    var lastHash = 0

    /// What a table without entries has as its index, which is never read.
    nonisolated(unsafe) private static let noIndex = UnsafeMutablePointer<Int32>.allocate(capacity: 1)

    init(heap: Heap, keyType: RuntimeType?, keysAreObjects: Bool, valuesAreObjects: Bool?) {
        self.heap = HeapReference(heap)
        self.keyType = keyType
        keyKind =
            switch keyType?.shape {
            case .int, .integer, .bool: .word
            case .string, .character, .substring: .string
            default: .other
            }
        keys = ArrayObject(heap: heap, holdsObjects: keysAreObjects)
        values = valuesAreObjects.map { ArrayObject(heap: heap, holdsObjects: $0) }
        hashes = ArrayObject(heap: heap, holdsObjects: false)
        isGap = []
        index = Self.noIndex
        heap.objectAllocated(64)
    }

    private init(copying other: HashTable, values: ArrayObject?) {
        heap = other.heap
        keyType = other.keyType
        keyKind = other.keyKind
        keys = other.keys.copy()
        self.values = values
        hashes = other.hashes.copy()
        isGap = other.isGap
        indexCount = other.indexCount
        if indexCount > 0 {
            index = .allocate(capacity: indexCount)
            index.initialize(from: other.index, count: indexCount)
        } else {
            index = Self.noIndex
        }
        count = other.count
        age = other.age
        capacity = other.capacity
        heap.objectAllocated(64)
        updateCharge()
    }

    deinit {
        if indexCount > 0 { index.deallocate() }
        heap.objectFreed(64 + charged)
    }

    func copy() -> HashTable { HashTable(copying: self, values: values?.copy()) }

    /// A table of the same keys at the same places with other values, given in the order of the entries: indices of the one are good in the
    /// other.
    func withValues(_ given: ArrayObject, heap: Heap) -> HashTable {
        if keys.count == count { return HashTable(copying: self, values: given.copy()) }
        let values = ArrayObject(heap: heap, holdsObjects: given.holdsObjects, capacity: keys.count)
        var next = 0
        for position in 0..<keys.count {
            let isEntry = !isGap[position] && next < given.count
            if given.holdsObjects { values.append(object: isEntry ? given.objects[next] : nil) } else { values.append(word: isEntry ? given.words[next] : 0) }
            if isEntry { next += 1 }
        }
        return HashTable(copying: self, values: values)
    }

    /// What a copy takes.
    var byteCount: Int { 304 + charged + 8 * (keys.count + hashes.count + (values?.count ?? 0)) }

    private func updateCharge() {
        let bytes = isGap.capacity + indexCount * 4
        heap.allocated(bytes - charged)
        charged = bytes
    }

    /// The positions of the entries there are, in order.
    var livePositions: [Int] { (0..<keys.count).filter { !isGap[$0] } }
    /// The first position at or after `position` that holds an entry.
    func nextLive(from position: Int) -> Int? {
        var position = position
        while position < keys.count {
            if !isGap[position] { return position }
            position += 1
        }
        return nil
    }

    func key(at position: Int) -> StoredValue {
        keys.holdsObjects ? StoredValue(object: keys.objects[position]) : StoredValue(word: keys.words[position])
    }

    func value(at position: Int) -> StoredValue {
        guard let values else { return StoredValue() }
        return values.holdsObjects ? StoredValue(object: values.objects[position]) : StoredValue(word: values.words[position])
    }

    func setValue(_ value: StoredValue, at position: Int) {
        guard let values else { return }
        if values.holdsObjects { values.objects[position] = value.object } else { values.words[position] = value.word }
    }

    /// The position of the entry whose hash is `hash` and for which `matches` holds.
    @inline(__always)
    func find(_ hash: Int, _ matches: (Int) throws -> Bool) rethrows -> Int? {
        guard indexCount > 0 else { return nil }
        let mask = indexCount &- 1
        let hashes = hashes.words
        var slot = Self.spread(hash) & mask
        let first = slot
        defer { lastProbes = (slot &- first) & mask }
        while true {
            let position = Int(index[slot])
            if position == -1 { return nil }
            if position >= 0, hashes[position] == hash, try matches(position) { return position }
            slot = (slot &+ 1) & mask
        }
    }

    /// The most entries that room is made for ahead; nothing could hold more.
    static let mostReserved = 1 << 40

    /// Notes that there is to be room for so many entries. (It is taken when they come.)
    func reserve(_ count: Int) {
        guard count > capacity else { return }
        capacity = Self.capacity(for: min(count, Self.mostReserved))
        age = heap.counted.newTableAge()
    }

    /// Whether a table of Swift's would grow for so many entries.
    func grows(for count: Int) -> Bool { count > capacity }

    /// Puts another key that is equal in the place of an entry's.
    func setKey(_ key: StoredValue, at position: Int) {
        if keys.holdsObjects { keys.objects[position] = key.object } else { keys.words[position] = key.word }
    }

    /// Adds an entry whose key is not there yet; returns its position.
    @discardableResult
    func insert(_ key: StoredValue, hash: Int, value: StoredValue) -> Int {
        if keys.count &+ 1 > indexCount &* 2 / 3 { arrangeIndex() }
        reserve(count &+ 1)
        let position = keys.count
        if keys.holdsObjects { keys.append(object: key.object) } else { keys.append(word: key.word) }
        if let values { if values.holdsObjects { values.append(object: value.object) } else { values.append(word: value.word) } }
        hashes.append(word: hash)
        isGap.append(false)
        place(position, hash)
        count &+= 1
        return position
    }

    /// Removes the entry at `position` and returns it.
    func remove(at position: Int) -> (key: StoredValue, value: StoredValue) {
        let removed = (key(at: position), value(at: position))
        let mask = indexCount &- 1
        var slot = Self.spread(hashes.words[position]) & mask
        while Int(index[slot]) != position { slot = (slot &+ 1) & mask }
        index[slot] = -2
        isGap[position] = true
        if keys.holdsObjects { keys.objects[position] = nil }
        if let values, values.holdsObjects { values.objects[position] = nil }
        count &-= 1
        age &+= 1
        // No index is good any more, so this is the time to move entries.
        if count == 0 || keys.count > 2 &* count &+ 8 {
            compact()
            arrangeIndex()
        }
        return removed
    }

    /// Removes all entries, and keeps the room that they took.
    func removeAll() {
        keys.remove(0..<keys.count)
        values?.remove(0..<(values?.count ?? 0))
        hashes.remove(0..<hashes.count)
        isGap = []
        count = 0
        age &+= 1
        arrangeIndex()
    }

    /// Whether there is an entry at a position.
    func hasEntry(at position: Int) -> Bool { isGap.indices.contains(position) && !isGap[position] }

    /// How many entries Swift makes room for where it needs room for `count`: three quarters of a power of two.
    private static func capacity(for count: Int) -> Int {
        let needed = max(count + (count + 2) / 3, count + 1)
        let places = 1 << (Int.bitWidth - (needed - 1).leadingZeroBitCount)
        return places * 3 / 4
    }

    /// Puts an index of `size` places without entries in the place of the one there was.
    private func setIndex(size: Int) {
        if indexCount > 0 { index.deallocate() }
        indexCount = size
        index = size > 0 ? .allocate(capacity: size) : Self.noIndex
        if size > 0 { index.initialize(repeating: -1, count: size) }
    }

    private func place(_ position: Int, _ hash: Int) {
        let mask = indexCount &- 1
        var slot = Self.spread(hash) & mask
        while index[slot] >= 0 { slot = (slot &+ 1) & mask }
        index[slot] = Int32(truncatingIfNeeded: position)
    }

    /// Makes an index for the entries there are, with room for more.
    private func arrangeIndex() {
        var size = 8
        while size * 2 / 3 <= keys.count + keys.count / 2 { size *= 2 }
        setIndex(size: size)
        for position in 0..<keys.count where !isGap[position] { place(position, hashes.words[position]) }
        updateCharge()
    }

    /// Moves the entries together over the gaps.
    private func compact() {
        var target = 0
        for source in 0..<keys.count where !isGap[source] {
            if source != target {
                // Objects and words alike are 64 bits; what lies in a gap is nil or needs no freeing.
                swap(&keys.words[source], &keys.words[target])
                if let values { swap(&values.words[source], &values.words[target]) }
                hashes.words[target] = hashes.words[source]
            }
            target += 1
        }
        keys.remove(target..<keys.count)
        if let values { values.remove(target..<values.count) }
        hashes.remove(target..<hashes.count)
        isGap = Array(repeating: false, count: target)
    }

    /// Mixes the bits: the index uses the low ones only.
    @inline(__always)
    private static func spread(_ hash: Int) -> Int {
        let product = UInt(bitPattern: hash) &* 0x9E37_79B9_7F4A_7C15
        return Int(bitPattern: product ^ (product >> 32))
    }
}
