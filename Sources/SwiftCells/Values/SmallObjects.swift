// These objects note their bytes in the heap without retaining it: the heap stays as long as any object of it is alive.

/// A word in an object slot: the payload of an `Int?`, a `Double?`, a `Bool?` that is not nil.
package final class WordObject {
    package let value: Int
    private let heap: HeapReference

    @inline(__always)
    package init(_ value: Int, _ heap: Heap) {
        self.value = value
        self.heap = HeapReference(heap)
        heap.objectAllocated(32)
    }

    deinit { heap.objectFreed(32) }
}

/// An optional within an optional: `.some(x)` where `x` may itself be nil.
package final class NestedOptional {
    package let payload: AnyObject?
    private let heap: HeapReference

    package init(_ payload: AnyObject?, _ heap: Heap) {
        self.payload = payload
        self.heap = HeapReference(heap)
        heap.objectAllocated(32)
    }

    deinit { heap.objectFreed(32) }
}

/// A value of a type that is known only at run time: `Any`, `any P`, `any Error`.
package final class AnyValue {
    package let type: RuntimeType
    /// The value, where its type is kept in a word.
    package let word: Int
    /// The value, where its type is kept in an object slot.
    package private(set) var object: AnyObject?
    private let heap: HeapReference

    package init(_ type: RuntimeType, word: Int = 0, object: AnyObject? = nil, _ heap: Heap) {
        self.type = type
        self.word = word
        self.object = object
        self.heap = HeapReference(heap)
        heap.objectAllocated(64)
    }

    deinit {
        // A value in a value in a value …: freed as records are, without recursing on the native stack.
        if object != nil {
            if heap.beginFreeing() {
                object = nil
                heap.endFreeing()
            } else if let held = object {
                object = nil
                heap.defer_(held)
            }
        }
        heap.objectFreed(64)
    }
}

/// A `weak` variable.
package final class WeakObject {
    private weak var object: AnyObject?
    /// The type of the instance, where it is held as an `any P`: the reference is to the instance, not to what wraps it.
    private let wrappedType: RuntimeType?
    /// Whether there was nothing to refer to from the start.
    package let refersToNothing: Bool
    private let heap: HeapReference

    package init(_ object: AnyObject?, _ heap: Heap) {
        let wrapper = object as? AnyValue
        self.object = wrapper.map(\.object) ?? object
        wrappedType = wrapper?.type
        refersToNothing = object == nil
        self.heap = HeapReference(heap)
        heap.objectAllocated(64)
    }

    /// What it refers to, as long as that lives.
    package var value: AnyObject? {
        guard let object, let wrappedType else { return object }
        return AnyValue(wrappedType, object: object, heap.counted)
    }

    deinit { heap.objectFreed(64) }
}
