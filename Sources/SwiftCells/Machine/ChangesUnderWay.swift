/// The variables that are being changed where they stand, by calls or from a `?` on: what is passed `inout` lies in a register meanwhile, so nobody else may read or
/// change it until the call is over, as Swift's exclusive access demands.
struct ChangesUnderWay {
    private struct Change {
        var place: UnsafeRawPointer
        /// The filter without it.
        var filter: UInt64
    }

    private var list: UnsafeMutablePointer<Change>
    private var capacity = 16
    private(set) var count = 0
    /// A bit for each of the places, several of which may have the same.
    private var filter: UInt64 = 0

    init() { list = .allocate(capacity: capacity) }

    func deallocate() { list.deallocate() }

    @inline(__always)
    var isEmpty: Bool { count == 0 }

    @inline(__always)
    private static func bit(_ place: UnsafeRawPointer) -> UInt64 {
        let address = UInt(bitPattern: place)
        return 1 << UInt64((address >> 3 ^ address >> 9) & 63)
    }

    @inline(__always)
    mutating func begin(_ place: UnsafeRawPointer) {
        if count == capacity { grow() }
        (list + count).initialize(to: Change(place: place, filter: filter))
        count &+= 1
        filter |= Self.bit(place)
    }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<Change>.allocate(capacity: 2 * capacity)
        larger.moveInitialize(from: list, count: count)
        list.deallocate()
        list = larger
        capacity *= 2
    }

    /// The change begun last is over.
    @inline(__always)
    mutating func end() {
        guard count > 0 else { return }
        count &-= 1
        filter = list[count].filter
    }

    mutating func removeAll() { (count, filter) = (0, 0) }

    /// False where nobody is changing a place; true says nothing.
    @inline(__always)
    func mayContain(_ place: UnsafeRawPointer) -> Bool { filter & Self.bit(place) != 0 }

    @inline(never)
    func contains(_ place: UnsafeRawPointer) -> Bool {
        // The latest are the likeliest.
        var index = count
        while index > 0 {
            index &-= 1
            if list[index].place == place { return true }
        }
        return false
    }
}
