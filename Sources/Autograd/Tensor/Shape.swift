/// Arithmetic of sizes, strides and dimensions.
package enum Shape {
    /// The number of elements, or `nil` where it overflows. A size of 0 makes it 0, yet the others must not overflow: strides are
    /// products of some of them, and so are the sizes of what operations make of the tensor.
    static func count(_ sizes: [Int]) -> Int? {
        var product = 1
        var isEmpty = false
        var overflows = false
        for size in sizes {
            if size == 0 {
                isEmpty = true
                continue
            }
            let (next, overflow) = product.multipliedReportingOverflow(by: size)
            product = next
            overflows = overflows || overflow
        }
        return overflows ? nil : isEmpty ? 0 : product
    }

    /// The strides of row-major order, in elements.
    static func contiguousStrides(_ sizes: [Int]) -> [Int] {
        guard !sizes.isEmpty else { return [] }
        return [Int](unsafeUninitializedCapacity: sizes.count) { buffer, initialized in
            var stride = 1
            for dim in sizes.indices.reversed() {
                buffer[dim] = stride
                stride &*= Swift.max(sizes[dim], 1)
            }
            initialized = sizes.count
        }
    }

    /// Whether elements with these strides lie in row-major order without gaps.
    static func isContiguous(_ sizes: [Int], _ strides: [Int]) -> Bool {
        var expected = 1
        for dim in sizes.indices.reversed() {
            if sizes[dim] == 0 { return true }
            if sizes[dim] != 1 {
                if strides[dim] != expected { return false }
                expected &*= sizes[dim]
            }
        }
        return true
    }

    /// The sizes of the result of an operation on two operands, by the broadcasting rule: sizes are aligned at the end;
    /// a size of 1 stretches.
    ///
    /// - Throws: PyTorch's error for sizes that do not fit.
    static func broadcast(_ a: [Int], _ b: [Int]) throws -> [Int] {
        if a == b { return a }
        if b.isEmpty { return a }
        if a.isEmpty { return b }
        var result = a.count >= b.count ? a : b
        let rank = result.count
        // From the last one, so that the error is about the pair that PyTorch names.
        for dim in (0..<rank).reversed() {
            let fromA = dim - (rank - a.count)
            let fromB = dim - (rank - b.count)
            guard fromA >= 0, fromB >= 0 else { continue }
            let sizeA = a[fromA]
            let sizeB = b[fromB]
            if sizeA == sizeB || sizeB == 1 {
                result[dim] = sizeA
            } else if sizeA == 1 {
                result[dim] = sizeB
            } else {
                throw TensorError(
                    .runtime,
                    "The size of tensor a (\(sizeA)) must match the size of tensor b (\(sizeB)) at non-singleton dimension \(dim)",
                    facts: ["The operands have shapes \(a) and \(b)."],
                    remedy: "Shapes are aligned at their last dimension; each pair of sizes must be equal, or one of them 1.")
            }
        }
        return result
    }

    /// A dimension counted from the front.
    ///
    /// - Throws: PyTorch's error where `dim` is not a dimension of a tensor of that rank.
    static func dimension(_ dim: Int, rank: Int) throws -> Int {
        let bound = Swift.max(rank, 1)
        guard dim >= -bound, dim < bound else {
            throw TensorError(
                .index, "Dimension out of range (expected to be in range of [\(-bound), \(bound - 1)], but got \(dim))",
                facts: ["The tensor has \(rank) dimension\(rank == 1 ? "" : "s")."])
        }
        return dim < 0 ? dim + bound : dim
    }

    /// A list of dimensions counted from the front, each at most once; an empty list means all.
    static func dimensions(_ dims: [Int], rank: Int) throws -> [Int] {
        if dims.isEmpty { return Array(0..<rank) }
        var seen = Set<Int>()
        let result = try dims.map { try dimension($0, rank: rank) }
        for dim in result where !seen.insert(dim).inserted {
            throw TensorError(.runtime, "dim \(dim) appears multiple times in the list of dims")
        }
        return rank == 0 ? [] : result
    }

    /// The strides that read a tensor of `sizes` and `strides` as one of the larger shape `target`; stretched dimensions
    /// get stride 0. The shapes are known to be compatible.
    static func stretchedStrides(_ sizes: [Int], _ strides: [Int], to target: [Int]) -> [Int] {
        if sizes == target { return strides }
        let missing = target.count - sizes.count
        return target.indices.map { dim in
            dim < missing || (sizes[dim - missing] == 1 && target[dim] != 1) ? 0 : strides[dim - missing]
        }
    }

    /// The strides of a fresh result in the order of memory of its operands: so that a function of a transposed matrix is
    /// transposed too, as in PyTorch.
    ///
    /// - Parameters:
    ///   - sizes: The sizes of the result.
    ///   - operands: The strides of each operand in that shape, 0 where it is stretched.
    static func strides(_ sizes: [Int], following operands: [[Int]]) -> [Int] {
        // The dimensions from the innermost. They are sorted by insertion, since operands may leave the order of two open.
        var order = Array(sizes.indices.reversed())
        for first in order.indices.dropFirst() {
            var place = first
            for other in (0..<first).reversed() {
                let comparison = depth(order[other], order[place], sizes, operands)
                if comparison < 0 { break }
                if comparison > 0 {
                    order.swapAt(other, place)
                    place = other
                }
            }
        }
        var result = [Int](repeating: 1, count: sizes.count)
        var next = 1
        for dim in order {
            result[dim] = next
            next &*= Swift.max(sizes[dim], 1)
        }
        return result
    }

    /// Which of two dimensions lies further in: below 0 the first, above 0 the second, 0 where no operand tells.
    private static func depth(_ first: Int, _ second: Int, _ sizes: [Int], _ operands: [[Int]]) -> Int {
        for strides in operands where strides[first] != 0 && strides[second] != 0 {
            if strides[first] != strides[second] { return strides[first] < strides[second] ? -1 : 1 }
            if sizes[first] > sizes[second] { return 1 }
        }
        return 0
    }

    /// Refuses negative sizes and sizes whose product overflows.
    static func checked(_ sizes: [Int]) throws -> Int {
        for size in sizes where size < 0 {
            throw TensorError(.runtime, "Trying to create tensor with negative dimension \(size): \(sizes)")
        }
        guard let count = count(sizes), count.multipliedReportingOverflow(by: 8).overflow == false else {
            // PyTorch multiplies the sizes from the first, and what follows a 0 overflows in the strides alone.
            let isOfStrides = sizes.firstIndex(of: 0).map { Shape.count(Array(sizes[..<$0])) != nil } ?? false
            throw TensorError(.runtime, isOfStrides ? "Stride calculation overflowed" : "Storage size calculation overflowed with sizes=\(sizes)")
        }
        return count
    }
}
