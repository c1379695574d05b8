/// How the fields of a record lie in memory: words first, then objects.
///
/// One layout serves all records of a struct, a tuple type, an enum case with a payload, a class, a closure's captures or
/// a captured variable. Layouts live as long as their heap.
package final class Layout {
    /// What its records are.
    package enum Kind: UInt8 {
        /// A struct or tuple: a value, copied before it is changed where it is shared.
        case value
        /// An enum case with a payload; the record's tag is the case's number.
        case enumCase
        /// An instance of a class.
        case instance
        /// A captured variable.
        case box
        /// A function value; the record's tag is its routine.
        case closure
    }

    package let kind: Kind
    /// Keeps the layout alive, and stays itself as long as there are records.
    let heapReference: HeapReference
    package var heap: Heap { heapReference.counted }
    /// The number of word fields, the two hidden links of linked records among them.
    package let wordCount: Int
    package let objectCount: Int
    /// Bytes of one record, for the heap's count.
    let byteCount: Int
    /// Whether its records can close a cycle and are therefore listed in the heap.
    let isLinked: Bool
    /// The type its records are values of, as far as they have one at run time.
    package internal(set) var type: RuntimeType?
    /// The routine of the class's `deinit`, or of the nearest superclass that has one.
    package internal(set) var deinitializer: Int?
    /// For classes: the routine of each method slot.
    var methods: UnsafeMutablePointer<Int32>
    private(set) var methodCount: Int
    /// For classes: the layout of the superclass.
    package let superclass: Layout?
    /// For subclasses of native classes: how their native objects are made.
    var peer: NativePeer?
    /// For subclasses of native classes: the routines that replace native methods, by the native declaration's key.
    package internal(set) var overrides: [String: Int] = [:]

    package init(
        _ kind: Kind, heap: Heap, words: Int, objects: Int, type: RuntimeType? = nil, superclass: Layout? = nil, methods: [Int32] = []
    ) {
        self.kind = kind
        heapReference = HeapReference(heap)
        isLinked = kind == .instance || kind == .box
        wordCount = words + (isLinked ? 2 : 0)
        objectCount = objects
        byteCount = 48 + 8 * (wordCount + objectCount)
        self.type = type
        self.superclass = superclass
        methodCount = methods.count
        self.methods = UnsafeMutablePointer<Int32>.allocate(capacity: max(1, methods.count))
        self.methods.initialize(from: methods, count: methods.count)
        heap.keep(self)
    }

    deinit { methods.deallocate() }

    /// The index of the first word field that a program can see.
    package var firstWord: Int { isLinked ? 2 : 0 }

    /// Puts `routine` into a method slot, making room for it.
    func setMethod(_ slot: Int, _ routine: Int) {
        if slot >= methodCount {
            let larger = UnsafeMutablePointer<Int32>.allocate(capacity: slot + 1)
            larger.initialize(repeating: -1, count: slot + 1)
            larger.update(from: methods, count: methodCount)
            methods.deallocate()
            methods = larger
            methodCount = slot + 1
        }
        methods[slot] = Int32(routine)
    }

    /// Whether this is `other` or one of its subclasses.
    package func inherits(from other: Layout) -> Bool {
        var current: Layout? = self
        while let layout = current {
            if layout === other { return true }
            current = layout.superclass
        }
        return false
    }
}
