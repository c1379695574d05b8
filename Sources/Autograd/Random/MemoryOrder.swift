/// The order in which a strided tensor's elements lie in memory, which is the order in which PyTorch fills it with random
/// numbers: smallest stride innermost, whatever the order of the dimensions.
package struct MemoryOrder {
    /// Sizes of the dimensions, the innermost (fastest) first.
    private var sizes: [Int]
    /// Their strides in elements.
    private var strides: [Int]
    /// How many elements there are.
    package let count: Int
    /// Whether the elements lie one after another in row-major order, so that they can be filled as one buffer.
    package let isContiguous: Bool

    /// The order of a contiguous run of elements.
    package init(count: Int) {
        sizes = [count]
        strides = [1]
        self.count = count
        isContiguous = true
    }

    /// Finds the order for a tensor.
    ///
    /// - Parameters:
    ///   - shape: the sizes of its dimensions.
    ///   - strides: their strides in elements, as many.
    package init(shape: [Int], strides: [Int]) {
        count = shape.reduce(1, *)
        isContiguous = Shape.isContiguous(shape, strides)
        if isContiguous {
            sizes = [count]
            self.strides = [1]
            return
        }
        // PyTorch's TensorIterator sorts the dimensions by insertion, from the last to the first, larger strides outwards; of
        // equal strides the larger size goes outwards, and a stride of 0 is not compared.
        var order = Array(shape.indices.reversed())
        for start in 1..<Swift.max(order.count, 1) {
            var moving = start
            for other in stride(from: start - 1, through: 0, by: -1) {
                let (a, b) = (order[other], order[moving])
                guard strides[a] != 0, strides[b] != 0 else { continue }
                if strides[a] > strides[b] || (strides[a] == strides[b] && shape[a] > shape[b]) {
                    order.swapAt(other, moving)
                    moving = other
                } else if strides[a] < strides[b] {
                    break
                }
            }
        }
        sizes = order.map { shape[$0] }
        self.strides = order.map { strides[$0] }
    }

    /// Calls `body` with the offset of each element from the first, in the order of memory.
    @inline(__always)
    package func forEachOffset(_ body: (Int) -> Void) {
        guard count > 0 else { return }
        guard let innerSize = sizes.first, let innerStride = strides.first else { return body(0) }
        var counters = [Int](repeating: 0, count: sizes.count)
        var base = 0
        while true {
            for index in 0..<innerSize { body(base + index * innerStride) }
            var dimension = 1
            while dimension < sizes.count {
                counters[dimension] += 1
                base += strides[dimension]
                if counters[dimension] < sizes[dimension] { break }
                base -= strides[dimension] * sizes[dimension]
                counters[dimension] = 0
                dimension += 1
            }
            if dimension >= sizes.count { return }
        }
    }
}
