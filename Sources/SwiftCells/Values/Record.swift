/// What stands before a record's fields.
package struct RecordHeader {
    let layout: Unmanaged<Layout>
    /// The number of the enum case, or the routine of a closure; of an instance 1 as long as it lacks fields, when its `deinit` does not run, and
    /// once that runs.
    var tag: Int32
    /// Where the objects begin, so that reading one does not look at the layout.
    let wordCount: Int32
}

/// The neighbours of a linked record in its heap's list.
struct RecordLinks {
    var previous: Unmanaged<Record>?
    var next: Unmanaged<Record>?
}

/// A struct, a tuple, an enum case with its payload, a class instance, a captured variable or a closure: one allocation
/// with the fields behind the header, words first, then objects.
///
/// Layouts are not retained by their records (that would cost two atomic operations a record); the heap stays as long as
/// there are records.
package final class Record: ManagedBuffer<RecordHeader, UInt64> {
    /// A record with all words zero and all objects `nil`.
    @inline(__always)
    package static func make(_ layout: Layout, tag: Int = 0) -> Record {
        let total = layout.wordCount &+ layout.objectCount
        let record = unsafeDowncast(
            create(minimumCapacity: total) { _ in RecordHeader(layout: .passUnretained(layout), tag: Int32(truncatingIfNeeded: tag), wordCount: Int32(truncatingIfNeeded: layout.wordCount)) }, to: Record.self)
        record.words.initialize(repeating: 0, count: total)
        layout.heapReference.objectAllocated(layout.byteCount)
        if layout.isLinked { layout.heapReference.link(record) }
        return record
    }

    /// A record with the same fields, each object shared.
    static func copy(of other: Record) -> Record {
        let layout = other.layout
        let record = make(layout, tag: other.tag)
        let first = layout.firstWord
        for index in first..<max(first, layout.wordCount) { record.words[index] = other.words[index] }
        layout.heapReference.copy(other.objects, to: record.objects, count: layout.objectCount)
        return record
    }

    @inline(__always)
    package var layout: Layout { header.layout._withUnsafeGuaranteedRef { $0 } }

    @inline(__always)
    package var tag: Int { Int(header.tag) }

    /// Notes that every field of an instance has a value: from here on its `deinit` runs when nobody holds it any more.
    @inline(__always)
    func markWhole() { header.tag = 0 }

    /// The word fields.
    @inline(__always)
    package var words: UnsafeMutablePointer<Int> {
        withUnsafeMutablePointerToElements { UnsafeMutableRawPointer($0).assumingMemoryBound(to: Int.self) }
    }

    /// The object fields.
    @inline(__always)
    package var objects: UnsafeMutablePointer<AnyObject?> {
        withUnsafeMutablePointerToElements {
            UnsafeMutableRawPointer($0 + Int(header.wordCount)).assumingMemoryBound(to: AnyObject?.self)
        }
    }

    var links: RecordLinks {
        @inline(__always) get {
            withUnsafeMutablePointerToElements { UnsafeMutableRawPointer($0).assumingMemoryBound(to: RecordLinks.self).pointee }
        }
        @inline(__always) set {
            withUnsafeMutablePointerToElements { UnsafeMutableRawPointer($0).assumingMemoryBound(to: RecordLinks.self).pointee = newValue }
        }
    }

    /// Lets go of all objects.
    func clearObjects() {
        let objects = self.objects
        for index in 0..<layout.objectCount { objects[index] = nil }
    }

    deinit { header.layout._withUnsafeGuaranteedRef { free($0, $0.heapReference) } }

    @inline(__always)
    private func free(_ layout: Layout, _ heap: HeapReference) {
        if layout.isLinked { heap.unlink(self) }
        if layout.deinitializer != nil, header.tag == 0, let finalize = layout.heap.finalize {
            // An object in Swift's `deinit` cannot be handed to code that might keep it. So its fields move to a twin,
            // marked by its tag, and the body of the cell's `deinit` runs on that. (One that never got all its fields has none to run.)
            let twin = Record.make(layout, tag: 1)
            let first = layout.firstWord
            for index in first..<max(first, layout.wordCount) { twin.words[index] = words[index] }
            UnsafeMutableRawPointer(twin.objects).copyMemory(from: objects, byteCount: 8 * layout.objectCount)
            if heap.beginFreeing() {
                finalize(twin)
                heap.endFreeing()
            } else {
                heap.defer_(DelayedFinalizer(twin, layout.heap))
            }
        } else if layout.objectCount > 0 {
            let objects = self.objects
            if heap.beginFreeing() {
                heap.releaseAll(objects, count: layout.objectCount)
                heap.endFreeing()
            } else {
                for index in 0..<layout.objectCount {
                    if let object = objects[index] {
                        objects[index] = nil
                        heap.defer_(object)
                    }
                }
            }
        }
        heap.objectFreed(layout.byteCount)
    }
}

/// Runs a `deinit` body when the heap's queue comes to it.
private final class DelayedFinalizer {
    private let record: Record
    private let heap: Heap

    init(_ record: Record, _ heap: Heap) {
        self.record = record
        self.heap = heap
    }

    deinit { heap.finalize?(record) }
}
