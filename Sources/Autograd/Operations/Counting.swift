extension Checked {
    /// The core of ``Tensor/bincount(weights:minlength:)``.
    ///
    /// - Returns: `int64`; with weights `float32` for weights of that dtype, else `float64`.
    /// - Throws: PyTorch's errors for what is no row of whole numbers from 0, weights that do not fit, and a negative `minlength`.
    package static func bincount(_ x: Tensor, weights: Tensor? = nil, minlength: Int = 0) throws -> Tensor {
        guard !x.dtype.isFloatingPoint, x.dtype != .bool else {
            throw TensorError(
                .notImplemented, "\"bincount_cpu\" not implemented for '\(x.dtype.scalarTypeName)'", remedy: "Convert to whole numbers first: x.long().")
        }
        guard minlength >= 0 else { throw TensorError(.runtime, "minlength should be >= 0", facts: ["It is \(minlength)."]) }
        if x.ndim == 1, x.numel == 0 { return try zeros([minlength], dtype: .int64) }
        let refusal = "bincount only supports 1-d non-negative integral inputs."
        guard x.ndim == 1 else { throw TensorError(.runtime, refusal, facts: ["The tensor has shape \(x.shape)."], remedy: "Write x.flatten().bincount().") }
        try EngineState.current.charge(elements: x.numel, each: ElementCost.combined)
        let source = try Copying.contiguous(Copying.converted(x.detach(), .int64))
        let places = UnsafeBufferPointer(start: source.pointer(Int.self), count: source.numel)
        var most = 0
        for place in places {
            guard place >= 0 else { throw TensorError(.runtime, refusal, facts: ["One of the elements is \(place)."]) }
            most = Swift.max(most, place)
        }
        guard most < .max else { throw TensorError(.runtime, "maximum value of input overflowed, it should be < \(Int.max) but got \(most)") }
        if let weights, weights.ndim != 1 || weights.numel != x.numel {
            throw TensorError(
                .runtime, "weights should be 1-d and have the same length as input", facts: ["The weights have shape \(weights.shape), the input \(x.shape)."])
        }
        let count = Swift.max(most + 1, minlength)
        guard let weights else {
            let result = try zeros([count], dtype: .int64)
            for place in places { result.pointer(Int.self)[place] += 1 }
            return result
        }
        let sums = try weights.dtype == .float32 ? sums(of: Float.self, weights, at: places, count) : sums(of: Double.self, weights, at: places, count)
        return record("NotImplemented", sums, weights) { _ in
            { _ in throw TensorError(.runtime, "derivative for aten::bincount is not implemented") }
        }
    }

    /// The sums of the weights that stand at each place.
    private static func sums<E: FloatElement>(of type: E.Type, _ weights: Tensor, at places: UnsafeBufferPointer<Int>, _ count: Int) throws -> Tensor {
        let dtype: DType = E.self == Float.self ? .float32 : .float64
        let source = try Copying.contiguous(Copying.converted(weights.detach(), dtype))
        let result = try zeros([count], dtype: dtype)
        let values = source.pointer(E.self), sums = result.pointer(E.self)
        for (index, place) in places.enumerated() { sums[place] += values[index] }
        return result
    }
}
