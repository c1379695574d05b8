/// PyTorch's type promotion: which dtype the result of mixed operands has.
///
/// Within a category (bool, integer, floating point) tensors with dimensions come before 0-dim tensors, and those before
/// plain numbers: a `float32` vector times a `float64` scalar tensor stays `float32`.
enum Promotion {
    /// The dtype of a result of two tensors.
    @inline(__always)
    static func dtype(_ a: Tensor, _ b: Tensor) -> DType {
        if a.dtype == b.dtype { return a.dtype }
        if a.shape.isEmpty == b.shape.isEmpty { return .promoted(a.dtype, b.dtype) }
        let (dimensioned, scalar) = a.shape.isEmpty ? (b.dtype, a.dtype) : (a.dtype, b.dtype)
        return scalar.category > dimensioned.category ? .promoted(dimensioned, scalar) : dimensioned
    }

    /// The dtype of a result of a tensor and a plain number.
    @inline(__always)
    static func dtype(_ a: Tensor, _ number: Number) -> DType {
        let category = a.dtype.category
        switch number {
        case .bool: return a.dtype
        case .int: return category >= 1 ? a.dtype : .int64
        case .double: return category >= 2 ? a.dtype : .float32
        }
    }

    /// The dtype that functions such as `exp` compute in: integers become `float32`.
    @inline(__always)
    static func floating(_ dtype: DType) -> DType { dtype.isFloatingPoint ? dtype : .float32 }
}

extension Tensor {
    /// A scalar tensor of a number in a dtype, outside the graph.
    @inline(__always)
    static func constant(_ number: Number, _ dtype: DType) throws -> Tensor {
        let result = try Tensor.uninitializedScalar(dtype)
        try Copying.fill(result, number)
        return result
    }
}
