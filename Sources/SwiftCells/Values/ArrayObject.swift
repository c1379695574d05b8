import Foundation

/// The elements of a cell's `Array`, `ArraySlice` or `ContiguousArray`: words, or objects, side by side.
///
/// A value: who changes it first makes sure that nobody else holds it.
package final class ArrayObject {
    private let heapReference: HeapReference
    package var heap: Heap { heapReference.counted }
    /// Whether the elements are objects.
    package let holdsObjects: Bool
    package internal(set) var count: Int
    package private(set) var capacity: Int
    /// The elements, as raw words; `objects` is the same memory.
    private(set) var base: UnsafeMutableRawPointer
    /// The index of the first element: not zero in slices.
    package var lowerBound = 0

    /// An array without elements and with room for `capacity`.
    package init(heap: Heap, holdsObjects: Bool, capacity: Int = 0) {
        heapReference = HeapReference(heap)
        self.holdsObjects = holdsObjects
        count = 0
        self.capacity = capacity
        base = UnsafeMutableRawPointer.allocate(byteCount: max(8, capacity &* 8), alignment: 8)
        heapReference.objectAllocated(80 &+ capacity &* 8)
    }

    /// The elements as words.
    @inline(__always)
    package var words: UnsafeMutablePointer<Int> { base.assumingMemoryBound(to: Int.self) }

    /// The elements as objects.
    @inline(__always)
    package var objects: UnsafeMutablePointer<AnyObject?> { base.assumingMemoryBound(to: AnyObject?.self) }

    /// Another array with the same elements, starting at index zero, with room for `capacity`.
    package func copy(capacity: Int? = nil) -> ArrayObject {
        let result = copy(0..<count, capacity: capacity)
        result.lowerBound = lowerBound
        return result
    }

    /// A new array of the elements at `positions` (counted from zero).
    package func copy(_ positions: Range<Int>, capacity: Int? = nil) -> ArrayObject {
        let result = ArrayObject(heap: heap, holdsObjects: holdsObjects, capacity: max(capacity ?? 0, positions.count))
        if holdsObjects {
            heapReference.copy(objects + positions.lowerBound, to: result.objects, count: positions.count)
        } else {
            result.words.initialize(from: words + positions.lowerBound, count: positions.count)
        }
        result.count = positions.count
        return result
    }

    /// Makes room for `minimum` elements, doubling.
    package func reserve(_ minimum: Int) {
        guard minimum > capacity else { return }
        let larger = max(minimum, capacity * 2, 4)
        let moved = UnsafeMutableRawPointer.allocate(byteCount: larger * 8, alignment: 8)
        moved.copyMemory(from: base, byteCount: count * 8)
        base.deallocate()
        base = moved
        heapReference.allocated((larger - capacity) * 8)
        capacity = larger
    }

    @inline(__always)
    package func append(word: Int) {
        if count == capacity { reserve(count &+ 1) }
        words[count] = word
        count &+= 1
    }

    @inline(__always)
    package func append(object: AnyObject?) {
        if count == capacity { reserve(count &+ 1) }
        (objects + count).initialize(to: object)
        count &+= 1
    }

    /// Appends an object that lies somewhere else, counted once more.
    @inline(__always)
    func append(sharing place: UnsafeMutablePointer<AnyObject?>, _ counts: ReferenceCounts) {
        if count == capacity { reserve(count &+ 1) }
        counts.copy(place, to: objects + count, count: 1)
        count &+= 1
    }

    /// Takes the element at `position` (counted from zero) out and closes the gap. Words are returned as they are, objects retained.
    package func remove(at position: Int) -> (word: Int, object: AnyObject?) {
        var result: (word: Int, object: AnyObject?) = (0, nil)
        if holdsObjects { result.object = (objects + position).move() } else { result.word = words[position] }
        let rest = count - position - 1
        if rest > 0 { memmove(base + position * 8, base + (position + 1) * 8, rest * 8) }
        count -= 1
        return result
    }

    /// Opens a gap of `gap` elements at `position`, which the caller fills at once: words are zero there, objects nil.
    package func openGap(at position: Int, _ gap: Int) {
        reserve(count + gap)
        let rest = count - position
        if rest > 0 { memmove(base + (position + gap) * 8, base + position * 8, rest * 8) }
        (words + position).initialize(repeating: 0, count: gap)
        count += gap
    }

    /// Removes the elements at `positions` (counted from zero).
    package func remove(_ positions: Range<Int>) {
        guard !positions.isEmpty else { return }
        if holdsObjects { heapReference.releaseAll(objects + positions.lowerBound, count: positions.count) }
        let rest = count - positions.upperBound
        if rest > 0 { memmove(base + positions.lowerBound * 8, base + positions.upperBound * 8, rest * 8) }
        count -= positions.count
    }

    deinit {
        if holdsObjects, count > 0 {
            if heapReference.beginFreeing() {
                heapReference.releaseAll(objects, count: count)
                heapReference.endFreeing()
            } else {
                for index in 0..<count { if let object = (objects + index).move() { heapReference.defer_(object) } }
            }
        }
        base.deallocate()
        heapReference.objectFreed(80 &+ capacity &* 8)
    }
}
