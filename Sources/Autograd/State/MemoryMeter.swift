import Synchronization

/// What the storages of one state take up, and may.
///
/// Views and the nodes of graphs are counted too: a graph of single numbers takes up more for its objects than for its elements.
///
/// Storages and nodes may outlive their state, and may be released by any thread; so the meter is a block of memory of its own, which goes
/// with the last of them. A reference counted for each storage would cost a scalar's operation a tenth of its time.
struct MemoryMeter: ~Copyable {
    /// Bytes charged, less those given back on the state's own thread.
    private var local = 0
    /// Living storages and nodes, as far as the state's own thread knows.
    private var living = 0
    /// Bytes given back by other threads, which must not touch the plain counter.
    private let remote = Atomic<Int>(0)
    /// Storages and nodes released by other threads, or after the state. At ``end`` the last one has gone.
    private let remoteReleases = Atomic<Int>(0)
    /// The most bytes that were alive at once.
    var peak = 0
    /// The bytes, with those of objects, above which new storages are refused.
    var ceiling = Int.max

    /// What a storage with its tensor, or a node, takes up beside the elements: between 200 and 300 bytes.
    static var bytesPerObject: Int { 256 }

    private static var end: Int { 1 << 62 }

    /// A fresh meter, to be given up with ``abandon(_:)``.
    static func make() -> UnsafeMutablePointer<MemoryMeter> {
        let meter = UnsafeMutablePointer<MemoryMeter>.allocate(capacity: 1)
        meter.initialize(to: MemoryMeter())
        return meter
    }

    /// The bytes of all living storages' elements.
    var bytes: Int { local - remote.load(ordering: .relaxed) }

    /// Charges the bytes of a new storage before it is made.
    ///
    /// - Throws: `TensorError` of kind `.limit` above the ceiling.
    @inline(__always)
    mutating func open(_ amount: Int) throws {
        try charge(amount)
        living += 1
    }

    /// Counts a node. It is not refused: the next storage or view is.
    @inline(__always)
    mutating func openNode() { living += 1 }

    /// Charges more bytes to a storage.
    @inline(__always)
    mutating func charge(_ amount: Int) throws {
        let total = local + amount
        if total &+ living &* Self.bytesPerObject > ceiling {
            let objects = (living - remoteReleases.load(ordering: .relaxed)) &* Self.bytesPerObject
            if bytes &+ amount &+ objects > ceiling { throw TensorError.byteLimit(ceiling, needed: amount, used: bytes &+ objects) }
        }
        local = total
        if total > peak { peak = max(peak, bytes) }
    }

    /// Gives bytes back of a storage that lives on.
    @inline(__always)
    mutating func refund(_ amount: Int, isOwner: Bool) {
        if isOwner { local -= amount } else { remote.add(amount, ordering: .relaxed) }
    }

    /// Gives back the bytes of a storage that is gone, on the thread of the meter's state.
    @inline(__always)
    mutating func close(_ amount: Int) {
        local -= amount
        living -= 1
    }

    /// Gives back the bytes of a storage that is gone, on another thread or after the meter's state.
    static func closeRemotely(_ meter: UnsafeMutablePointer<MemoryMeter>, _ amount: Int) {
        meter.pointee.remote.add(amount, ordering: .relaxed)
        release(meter, 1)
    }

    /// Gives the meter up for its state: it goes when no storage is left.
    static func abandon(_ meter: UnsafeMutablePointer<MemoryMeter>) { release(meter, end - meter.pointee.living) }

    private static func release(_ meter: UnsafeMutablePointer<MemoryMeter>, _ amount: Int) {
        guard meter.pointee.remoteReleases.add(amount, ordering: .acquiringAndReleasing).newValue == end else { return }
        meter.deinitialize(count: 1)
        meter.deallocate()
    }
}
