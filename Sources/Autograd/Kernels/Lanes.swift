/// Steps through the lanes of a tensor: the runs of elements along one dimension.
enum Lanes {
    /// Calls `body` for each lane that has elements with the offsets of its first element in each tensor. The tensors have the same sizes in
    /// all dimensions but `dim`.
    ///
    /// - Parameters:
    ///   - dim: The dimension that lanes run along.
    ///   - x: The first tensor.
    ///   - others: Up to three more.
    @inline(__always)
    static func forEach(
        _ dim: Int, _ x: Tensor, _ others: Tensor..., body: (SIMD4<Int>) throws -> Void
    ) rethrows {
        // Empty lanes may be more than one can count.
        guard x.numel > 0 else { return }
        var shape = x.shape
        if !shape.isEmpty { shape[dim] = 1 }
        var strides = [[Int]](repeating: [Int](repeating: 0, count: shape.count), count: 4)
        strides[0] = x.strides
        for (index, other) in others.enumerated() where other.strides.count == shape.count { strides[index + 1] = other.strides }
        try Rows(shape, strides[0], strides[1], strides[2], strides[3]).forEach { offset, count, stride in
            for index in 0..<count { try body(offset &+ stride &* index) }
        }
    }
}

extension Tensor {
    /// The size along a dimension; 1 for a scalar.
    @inline(__always)
    final func laneSize(_ dim: Int) -> Int { shape.isEmpty ? 1 : shape[dim] }
    /// The step along a dimension; 0 for a scalar.
    @inline(__always)
    final func laneStride(_ dim: Int) -> Int { shape.isEmpty ? 0 : strides[dim] }
}
