/// What a session's objects share: the count of their bytes, the list of those that can form cycles, and the queue that
/// keeps the freeing of a long chain off the native stack.
///
/// A heap belongs to one session and is used by one thread at a time.
package final class Heap {
    /// How deep objects may free one another before the rest waits in a queue. Small enough for any native stack, deep
    /// enough that ordinary structures are freed in Swift's own order.
    static let freeingDepthLimit = 64

    /// Bytes of cell values alive: objects, arrays, strings.
    package private(set) var liveBytes = 0
    /// The budget for `liveBytes`.
    package var limit: Int
    /// Called once when a small allocation passes the limit; the machine then stops at its next charge.
    var onExhaustion: (() -> Void)?
    /// Runs a class instance's `deinit` body on what is left of the instance.
    var finalize: ((Record) -> Void)?

    /// The instances and captured variables alive, newest first: the only objects that can close a cycle.
    private var newestLinked: Unmanaged<Record>?
    /// How the session's own objects are counted.
    let counts = ReferenceCounts()
    private var freeingDepth = 0
    private var waiting: [AnyObject] = []
    private(set) var isTearingDown = false
    /// Objects alive that refer to this heap: while there are any, it and its layouts must stay.
    private(set) var objectCount = 0
    private var tableAges = 0
    /// The layouts of the session's records.
    private var layouts: [Layout] = []
    /// The heap itself, kept while objects outlive their session in the engine's hands.
    private var keptAlive: Heap?

    package init(limit: Int = .max) { self.limit = limit }

    deinit {
        // Types and their layouts name one another, and so do types by their parts.
        for layout in layouts {
            layout.type?.letGo()
            layout.type = nil
        }
    }

    /// Notes bytes that are alive from now on. Never fails: the machine looks at the limit at its next charge.
    @inline(__always)
    func allocated(_ bytes: Int) {
        liveBytes &+= bytes
        if liveBytes > limit { onExhaustion?() }
    }

    @inline(__always)
    func freed(_ bytes: Int) { liveBytes &-= bytes }

    /// An age that no table has had, nor gets by removing.
    func newTableAge() -> Int {
        tableAges &+= 1 << 32
        return tableAges
    }

    func keep(_ layout: Layout) { layouts.append(layout) }

    /// Whether `bytes` more stay within the limit.
    package func hasRoom(for bytes: Int) -> Bool { bytes >= 0 && bytes <= limit - min(liveBytes, limit) }

    /// Notes an object that refers to the heap without retaining it.
    @inline(__always)
    func objectAllocated(_ bytes: Int) {
        objectCount &+= 1
        allocated(bytes)
    }

    @inline(__always)
    func objectFreed(_ bytes: Int) {
        liveBytes &-= bytes
        objectCount &-= 1
        if objectCount == 0, isTearingDown { keptAlive = nil }
    }

    // MARK: Freeing

    /// Whether an object that is being freed should free its children at once; `endFreeing` must follow a true answer.
    @inline(__always)
    func beginFreeing() -> Bool {
        if freeingDepth >= Self.freeingDepthLimit { return false }
        freeingDepth &+= 1
        return true
    }

    @inline(__always)
    func endFreeing() {
        freeingDepth &-= 1
        if freeingDepth == 0, !waiting.isEmpty { drain() }
    }

    /// Frees `object` later, when fewer frees are under way.
    func defer_(_ object: AnyObject) { waiting.append(object) }

    private func drain() {
        freeingDepth += 1
        while let object = waiting.popLast() { withExtendedLifetime(object) {} }
        freeingDepth -= 1
    }

    // MARK: Cycles

    @inline(__always)
    func link(_ record: Record) {
        let this = Unmanaged.passUnretained(record)
        record.links.previous = nil
        record.links.next = newestLinked
        newestLinked?._withUnsafeGuaranteedRef { $0.links.previous = this }
        newestLinked = this
    }

    @inline(__always)
    func unlink(_ record: Record) {
        let links = record.links
        if let previous = links.previous { previous._withUnsafeGuaranteedRef { $0.links.next = links.next } } else { newestLinked = links.next }
        links.next?._withUnsafeGuaranteedRef { $0.links.previous = links.previous }
    }

    /// Frees what only cycles keep alive: every instance and captured variable loses its fields. No `deinit` runs, as
    /// none runs at the end of a Swift program. The heap serves no machine afterwards.
    package func tearDown() {
        isTearingDown = true
        finalize = nil
        onExhaustion = nil
        var alive: [Record] = []
        var next = newestLinked
        while let current = next {
            let record = current.takeUnretainedValue()
            alive.append(record)
            next = record.links.next
        }
        for record in alive { record.clearObjects() }
        alive.removeAll()
        if objectCount > 0 { keptAlive = self }
    }
}

/// The heap as its objects refer to it: the heap stays as long as any object of it is alive, so nobody counts.
struct HeapReference {
    private let heap: Unmanaged<Heap>

    init(_ heap: Heap) { self.heap = .passUnretained(heap) }

    /// The heap itself, counted.
    var counted: Heap { heap.takeUnretainedValue() }

    @inline(__always)
    func objectAllocated(_ bytes: Int) { heap._withUnsafeGuaranteedRef { $0.objectAllocated(bytes) } }

    @inline(__always)
    func objectFreed(_ bytes: Int) { heap._withUnsafeGuaranteedRef { $0.objectFreed(bytes) } }

    @inline(__always)
    func copy(_ source: UnsafeMutablePointer<AnyObject?>, to target: UnsafeMutablePointer<AnyObject?>, count: Int) {
        heap._withUnsafeGuaranteedRef { $0.counts.copy(source, to: target, count: count) }
    }

    @inline(__always)
    func releaseAll(_ objects: UnsafeMutablePointer<AnyObject?>, count: Int) { heap._withUnsafeGuaranteedRef { $0.counts.releaseAll(objects, count: count) } }

    @inline(__always)
    func allocated(_ bytes: Int) { heap._withUnsafeGuaranteedRef { $0.allocated(bytes) } }

    @inline(__always)
    func beginFreeing() -> Bool { heap._withUnsafeGuaranteedRef { $0.beginFreeing() } }

    @inline(__always)
    func endFreeing() { heap._withUnsafeGuaranteedRef { $0.endFreeing() } }

    @inline(__always)
    func link(_ record: Record) { heap._withUnsafeGuaranteedRef { $0.link(record) } }

    @inline(__always)
    func unlink(_ record: Record) { heap._withUnsafeGuaranteedRef { $0.unlink(record) } }

    func defer_(_ object: AnyObject) { heap._withUnsafeGuaranteedRef { $0.defer_(object) } }
}
