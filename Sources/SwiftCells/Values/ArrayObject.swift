import Foundation

/// The elements of a cell's `Array`, `ArraySlice` or `ContiguousArray`: words, or objects, side by side.
///
/// A value: who changes it first makes sure that nobody else holds it. A slice looks at elements that lie in another array, which it keeps
/// alive as a whole: as in Swift, what is beside the slice lives as long as the slice does.
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
    /// The array that the elements lie in, where it is another: nobody changes it while others hold it.
    private(set) var owner: ArrayObject?

    /// An array without elements and with room for `capacity`.
    package init(heap: Heap, holdsObjects: Bool, capacity: Int = 0) {
        heapReference = HeapReference(heap)
        self.holdsObjects = holdsObjects
        count = 0
        self.capacity = capacity
        base = UnsafeMutableRawPointer.allocate(byteCount: max(8, capacity &* 8), alignment: 8)
        heapReference.objectAllocated(Self.byteCount &+ capacity &* 8)
    }

    /// What an array takes besides its elements.
    package static let byteCount = 88

    /// A slice of an array: its elements at `positions` (counted from zero), where they lie.
    init(viewing array: ArrayObject, _ positions: Range<Int>) {
        heapReference = array.heapReference
        holdsObjects = array.holdsObjects
        count = positions.count
        capacity = positions.count
        base = array.base + positions.lowerBound &* 8
        lowerBound = array.lowerBound &+ positions.lowerBound
        owner = array.owner ?? array
        heapReference.objectAllocated(Self.byteCount)
    }

    /// Whether the elements lie in another array.
    @inline(__always)
    var isView: Bool { owner != nil }

    /// Whether both are the same elements at the same place, of which nobody needs to ask whether they are equal.
    func isIdentical(to other: ArrayObject) -> Bool { base == other.base && count == other.count }

    /// Whether the elements are all that the array has in which they lie, if they lie in another.
    var covers: ArrayObject? { owner.flatMap { $0.count == count && $0.lowerBound == lowerBound ? $0 : nil } }

    /// Whether a slice that nobody else holds is the only holder of the array in which its elements lie: they can be changed there.
    func ownsAlone() -> Bool { isKnownUniquelyReferenced(&owner) }

    /// Leaves a slice that nobody else holds the elements at `positions` (counted from zero).
    func narrow(to positions: Range<Int>) {
        base += positions.lowerBound &* 8
        lowerBound &+= positions.lowerBound
        count = positions.count
        capacity = positions.count
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
        copyElements(positions, to: result.base)
        result.count = positions.count
        return result
    }

    /// Puts the elements at `positions` into memory that holds none, counted once more.
    private func copyElements(_ positions: Range<Int>, to target: UnsafeMutableRawPointer) {
        if holdsObjects {
            heapReference.copy(objects + positions.lowerBound, to: target.assumingMemoryBound(to: AnyObject?.self), count: positions.count)
        } else {
            target.copyMemory(from: words + positions.lowerBound, byteCount: positions.count * 8)
        }
    }

    /// Makes room for `minimum` elements, doubling.
    package func reserve(_ minimum: Int) {
        guard minimum > capacity else { return }
        let larger = max(minimum, capacity * 2, 4)
        let moved = UnsafeMutableRawPointer.allocate(byteCount: larger * 8, alignment: 8)
        if isView {
            copyElements(0..<count, to: moved)
            base = moved
            capacity = larger
            heapReference.allocated(larger * 8)
            owner = nil
            return
        }
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
        if let owner {
            defer { look(at: owner, from: offset(in: owner), count: count - 1) }
            return owner.remove(at: offset(in: owner) + position)
        }
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

    /// Puts other elements in the place of those at `positions` (counted from zero): in a slice that alone holds the array of its elements no more
    /// than there were.
    func replace(_ positions: Range<Int>, by addition: ArrayObject?) {
        if let owner, positions.count >= addition?.count ?? 0 {
            let offset = offset(in: owner)
            owner.replace(positions.lowerBound + offset..<positions.upperBound + offset, by: addition)
            return look(at: owner, from: offset, count: count - positions.count + (addition?.count ?? 0))
        }
        if let addition, addition === self || addition.owner === self { return replace(positions, by: addition.copy(0..<addition.count)) }
        remove(positions)
        guard let addition else { return }
        let position = positions.lowerBound
        if position == count, capacity < count + addition.count { reserve(Swift.max(count + addition.count, count * 2)) }
        openGap(at: position, addition.count)
        if holdsObjects {
            for index in 0..<addition.count { objects[position + index] = addition.objects[index] }
        } else {
            (words + position).update(from: addition.words, count: addition.count)
        }
    }

    /// How many elements the array in which those of a slice lie has before them.
    private func offset(in owner: ArrayObject) -> Int { (base - owner.base) / 8 }

    /// Makes a slice one of the elements from `offset` on of the array in which they lie, which has changed.
    private func look(at owner: ArrayObject, from offset: Int, count: Int) {
        base = owner.base + offset * 8
        self.count = count
        capacity = count
    }

    deinit {
        if isView { return heapReference.objectFreed(Self.byteCount) }
        if holdsObjects, count > 0 {
            if heapReference.beginFreeing() {
                heapReference.releaseAll(objects, count: count)
                heapReference.endFreeing()
            } else {
                for index in 0..<count { if let object = (objects + index).move() { heapReference.defer_(object) } }
            }
        }
        base.deallocate()
        heapReference.objectFreed(Self.byteCount &+ capacity &* 8)
    }
}
