/// Steps through up to four tensors of one shape row by row, whatever their strides.
///
/// Dimensions that all operands step through evenly are merged first, so that contiguous operands make one long row and a
/// bias added to a matrix makes a row each. A kernel sees only the innermost dimension: offsets, a count, and strides.
struct Rows {
    private var sizes: [Int] = []
    private var strides: [SIMD4<Int>] = []
    private let isEmpty: Bool

    /// - Parameters:
    ///   - shape: The common sizes.
    ///   - operands: The strides of each operand in that shape, at most four.
    init(_ shape: [Int], _ operands: [Int]...) {
        isEmpty = shape.contains(0)
        // Beside a 0 the other sizes may have any product; nothing is stepped through then.
        if isEmpty { return }
        sizes.reserveCapacity(shape.count)
        strides.reserveCapacity(shape.count)
        if Self.isInOrder(shape, operands[0]) {
            for dim in shape.indices where shape[dim] != 1 { add(shape[dim], dim, operands) }
        } else {
            let dims = shape.indices.sorted { operands[0][$0] > operands[0][$1] }
            for dim in dims where shape[dim] != 1 { add(shape[dim], dim, operands) }
        }
    }

    /// Whether the dimensions may stay as they are. Those of a transposed result, the first operand, are walked through as they
    /// lie in memory; but where one of it is stretched, as in sums, the order stays, and with it that of the additions.
    @inline(__always)
    private static func isInOrder(_ shape: [Int], _ strides: [Int]) -> Bool {
        var last = Int.max
        var isFalling = true
        for dim in shape.indices where shape[dim] != 1 {
            if strides[dim] <= 0 { return true }
            if strides[dim] > last { isFalling = false }
            last = strides[dim]
        }
        return isFalling
    }

    /// Adds a dimension, to the one before where all operands step through both evenly.
    @inline(__always)
    private mutating func add(_ size: Int, _ dim: Int, _ operands: [[Int]]) {
        var stride = SIMD4<Int>(repeating: 0)
        for (index, operand) in operands.enumerated() { stride[index] = operand[dim] }
        if let last = strides.last, last == stride &* size {
            sizes[sizes.count - 1] *= size
            strides[strides.count - 1] = stride
        } else {
            sizes.append(size)
            strides.append(stride)
        }
    }

    /// Calls `body` for each row with the operands' offsets, the row's length, and the operands' strides within it.
    @inline(__always)
    func forEach(_ body: (SIMD4<Int>, Int, SIMD4<Int>) throws -> Void) rethrows {
        if isEmpty { return }
        guard let inner = strides.last else { return try body(SIMD4(repeating: 0), 1, SIMD4(repeating: 0)) }
        let count = sizes[sizes.count - 1]
        let outer = sizes.count - 1
        if outer == 0 { return try body(SIMD4(repeating: 0), count, inner) }
        var index = [Int](repeating: 0, count: outer)
        var offset = SIMD4<Int>(repeating: 0)
        while true {
            try body(offset, count, inner)
            var dim = outer - 1
            while true {
                index[dim] += 1
                offset &+= strides[dim]
                if index[dim] < sizes[dim] { break }
                offset &-= strides[dim] &* sizes[dim]
                index[dim] = 0
                dim -= 1
                if dim < 0 { return }
            }
        }
    }
}
