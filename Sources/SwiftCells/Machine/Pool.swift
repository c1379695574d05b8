/// What instructions refer to by number, side by side in memory that the loop reads without bounds check and without
/// counting a reference to the memory itself. (Numbers in code are proved by `CodeValidator`.)
struct Pool<Element> {
    private var base: UnsafeMutablePointer<Element>
    private(set) var count = 0
    private var capacity = 64

    init() { base = .allocate(capacity: capacity) }

    /// The numbers in use.
    var indices: Range<Int> { 0..<count }

    @inline(__always)
    subscript(_ number: Int) -> Element { base[number] }

    /// Where an element lies.
    @inline(__always)
    func place(_ number: Int) -> UnsafeMutablePointer<Element> { base + number }

    mutating func append(_ element: Element) {
        if count == capacity {
            let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
            larger.moveInitialize(from: base, count: count)
            base.deallocate()
            base = larger
            capacity *= 2
        }
        (base + count).initialize(to: element)
        count += 1
    }

    /// Lets go of the elements and the memory: a pool belongs to one machine, which does this at its end.
    mutating func deallocate() {
        base.deinitialize(count: count)
        base.deallocate()
        count = 0
    }
}
