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
        for dim in shape.indices where shape[dim] != 1 {
            var stride = SIMD4<Int>(repeating: 0)
            for (index, operand) in operands.enumerated() { stride[index] = operand[dim] }
            if let last = strides.last, last == stride &* shape[dim] {
                sizes[sizes.count - 1] *= shape[dim]
                strides[strides.count - 1] = stride
            } else {
                sizes.append(shape[dim])
                strides.append(stride)
            }
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
