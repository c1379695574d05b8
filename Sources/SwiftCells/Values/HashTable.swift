/// The entries of a cell's `Dictionary` or `Set`, in the order in which their keys came.
///
/// A compact table: entries side by side, and an index of their positions by hash. Values, like arrays: who changes one
/// first makes sure that nobody else holds it. Hashes and equality are the machine's (`Machine+Hashing`), which knows the
/// keys' type.
package final class HashTable {
    private unowned(unsafe) let heap: Heap
    /// What the keys are.
    let keyType: RuntimeType?
    /// One for each entry ever added since the last compaction; removed ones stay behind as gaps.
    let keys: ArrayObject
    /// `nil` for sets.
    let values: ArrayObject?
    private(set) var hashes: [Int]
    private var isGap: [Bool]
    /// Positions of entries by hash; -1 where there is none, -2 where one was removed.
    private var index: [Int32]
    package private(set) var count = 0
    private var charged = 0

    init(heap: Heap, keyType: RuntimeType?, keysAreObjects: Bool, valuesAreObjects: Bool?) {
        self.heap = heap
        self.keyType = keyType
        keys = ArrayObject(heap: heap, holdsObjects: keysAreObjects)
        values = valuesAreObjects.map { ArrayObject(heap: heap, holdsObjects: $0) }
        hashes = []
        isGap = []
        index = []
        heap.objectAllocated(64)
    }

    private init(copying other: HashTable) {
        heap = other.heap
        keyType = other.keyType
        keys = other.keys.copy()
        values = other.values?.copy()
        hashes = other.hashes
        isGap = other.isGap
        index = other.index
        count = other.count
        heap.objectAllocated(64)
        updateCharge()
    }

    deinit { heap.objectFreed(64 + charged) }

    func copy() -> HashTable { HashTable(copying: self) }

    /// What a copy takes.
    var byteCount: Int { 224 + charged + 8 * (keys.count + (values?.count ?? 0)) }

    private func updateCharge() {
        let bytes = hashes.capacity * 9 + index.capacity * 4
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
        guard !index.isEmpty else { return nil }
        let mask = index.count &- 1
        var slot = Self.spread(hash) & mask
        while true {
            let position = Int(index[slot])
            if position == -1 { return nil }
            if position >= 0, hashes[position] == hash, try matches(position) { return position }
            slot = (slot &+ 1) & mask
        }
    }

    /// Adds an entry whose key is not there yet; returns its position.
    @discardableResult
    func insert(_ key: StoredValue, hash: Int, value: StoredValue) -> Int {
        if keys.count &+ 1 > index.count &* 2 / 3 { grow() }
        let position = keys.count
        if keys.holdsObjects { keys.append(object: key.object) } else { keys.append(word: key.word) }
        if let values { if values.holdsObjects { values.append(object: value.object) } else { values.append(word: value.word) } }
        hashes.append(hash)
        isGap.append(false)
        place(position, hash)
        count &+= 1
        return position
    }

    /// Removes the entry at `position` and returns it.
    func remove(at position: Int) -> (key: StoredValue, value: StoredValue) {
        let removed = (key(at: position), value(at: position))
        let mask = index.count &- 1
        var slot = Self.spread(hashes[position]) & mask
        while Int(index[slot]) != position { slot = (slot &+ 1) & mask }
        index[slot] = -2
        isGap[position] = true
        if keys.holdsObjects { keys.objects[position] = nil }
        if let values, values.holdsObjects { values.objects[position] = nil }
        count &-= 1
        if count == 0 { removeAll() }
        return removed
    }

    func removeAll() {
        keys.remove(0..<keys.count)
        values?.remove(0..<(values?.count ?? 0))
        hashes = []
        isGap = []
        index = []
        count = 0
        updateCharge()
    }

    private func place(_ position: Int, _ hash: Int) {
        let mask = index.count &- 1
        var slot = Self.spread(hash) & mask
        while index[slot] >= 0 { slot = (slot &+ 1) & mask }
        index[slot] = Int32(truncatingIfNeeded: position)
    }

    /// Makes room, dropping gaps.
    private func grow() {
        if count < keys.count { compact() }
        var size = 8
        while size * 2 / 3 <= count + count / 2 { size *= 2 }
        index = Array(repeating: -1, count: size)
        for position in 0..<keys.count { place(position, hashes[position]) }
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
                hashes[target] = hashes[source]
            }
            target += 1
        }
        keys.remove(target..<keys.count)
        if let values { values.remove(target..<values.count) }
        hashes.removeSubrange(target...)
        isGap = Array(repeating: false, count: target)
    }

    /// Mixes the bits: the index uses the low ones only.
    @inline(__always)
    private static func spread(_ hash: Int) -> Int {
        let product = UInt(bitPattern: hash) &* 0x9E37_79B9_7F4A_7C15
        return Int(bitPattern: product ^ (product >> 32))
    }
}
