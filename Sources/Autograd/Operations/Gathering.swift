// Elements picked and placed by index tensors: gather, scatter, indexSelect, masks.

extension Checked {
    /// `x[index[i][j]][j]` along a dimension.
    package static func gather(_ x: Tensor, dim: Int, index: Tensor) throws -> Tensor {
        let dim = try Shape.dimension(dim, rank: x.ndim)
        let index = try checkedIndex("gather", index, x, dim)
        for other in x.shape.indices where other != dim && index.ndim == x.ndim && index.shape[other] > x.shape[other] {
            throw TensorError(
                .runtime,
                "Size does not match at dimension \(other) expected index \(index.shape) to be no larger than self \(x.shape) apart from "
                    + "dimension \(dim)")
        }
        let result = try Tensor.uninitialized(index.shape, x.dtype)
        try Selecting.gather(x, dim, index, into: result)
        let old = x.shape
        return record("GatherBackward0", result, x) { save in
            let index = save(index)
            return { try scatterAdd(zeros(old, dtype: $0.dtype), dim: dim, index: index(), src: $0) }
        }
    }

    /// A copy of `x` with `src` written to the places that `index` names along a dimension.
    package static func scatter(_ x: Tensor, dim: Int, index: Tensor, src: Tensor) throws -> Tensor {
        try placed("ScatterBackward0", x, dim, index, src, accumulates: false)
    }

    /// A copy of `x` with `src` added at the places that `index` names along a dimension.
    package static func scatterAdd(_ x: Tensor, dim: Int, index: Tensor, src: Tensor) throws -> Tensor {
        try placed("ScatterAddBackward0", x, dim, index, src, accumulates: true)
    }

    private static func placed(
        _ name: String, _ x: Tensor, _ dim: Int, _ index: Tensor, _ src: Tensor, accumulates: Bool
    ) throws -> Tensor {
        let dim = try Shape.dimension(dim, rank: x.ndim)
        let index = try checkedIndex("scatter", index, x, dim)
        guard src.dtype == x.dtype else {
            throw TensorError(.runtime, "scatter(): Expected self.dtype to be equal to src.dtype", facts: ["They are \(x.dtype) and \(src.dtype)."])
        }
        for other in index.shape.indices {
            guard other < src.ndim, index.shape[other] <= src.shape[other], other == dim || index.shape[other] <= x.shape[other] else {
                throw TensorError(
                    .runtime,
                    "Expected index \(index.shape) to be no larger than self \(x.shape) apart from dimension \(dim) and to be no larger size "
                        + "than src \(src.shape)")
            }
        }
        let result = try Copying.contiguousCopy(x)
        try Selecting.scatter(src, dim, index, into: result, accumulates: accumulates)
        return record(name, result, x, src) { save, _ in
            let index = save(index)
            return { gradient, wanted in
                let index = try index()
                let first = accumulates ? gradient : try scatter(gradient, dim: dim, index: index, src: zeros(index.shape, dtype: gradient.dtype))
                // Where the source is larger than the index, PyTorch has no gradient for it either, and says so.
                return (wanted.first ? first : nil, wanted.second ? try gather(gradient, dim: dim, index: index) : nil)
            }
        }
    }

    private static func checkedIndex(_ name: String, _ index: Tensor, _ x: Tensor, _ dim: Int) throws -> Tensor {
        guard index.dtype == .int64 || index.dtype == .int32 else {
            throw TensorError(.runtime, "\(name)(): Expected dtype int32/int64 for index", facts: ["It is \(index.dtype)."])
        }
        guard index.ndim == x.ndim || (x.ndim == 0 && index.ndim <= 1) || (index.ndim == 0 && x.ndim <= 1) else {
            throw TensorError(
                .runtime, "Index tensor must have the same number of dimensions as \(name == "gather" ? "input" : "self") tensor", facts: ["\(index.ndim) and \(x.ndim)."])
        }
        return try Copying.converted(index, .int64)
    }

    /// The positions of a dimension that `index`, a vector, names.
    package static func indexSelect(_ x: Tensor, dim: Int, index: Tensor) throws -> Tensor {
        let dim = try Shape.dimension(dim, rank: x.ndim)
        if x.laneSize(dim) == 0, x.ndim > 1, index.numel > 0 {
            throw TensorError(.runtime, "index_select(): self indexing axis dim should be positive", facts: ["Dimension \(dim) has no positions."])
        }
        let places = try selection("index_select", index, size: x.laneSize(dim), isInner: x.ndim > 1 && (dim > 0 || x.numel == 0))
        guard x.ndim > 0 else {
            return record("IndexSelectBackward0", try Copying.contiguousCopy(x), x) { _ in { $0 } }
        }
        var shape = x.shape
        shape[dim] = places.count
        let result = try Tensor.uninitialized(shape, x.dtype)
        try Selecting.take(x, dim, places, into: result)
        let old = x.shape
        return record("IndexSelectBackward0", result, x) { save in
            let index = save(index)
            return { try indexAdd(zeros(old, dtype: $0.dtype), dim: dim, index: index(), source: $0) }
        }
    }

    /// A copy of `x` with the positions of `source` added at those that `index` names.
    package static func indexAdd(_ x: Tensor, dim: Int, index: Tensor, source: Tensor) throws -> Tensor {
        let dim = try Shape.dimension(dim, rank: x.ndim)
        // Nothing is added to a tensor without elements, wherever it would be.
        let isEmpty = x.numel == 0 && x.ndim > 1
        let places = try selection(
            "index_add_", index, size: isEmpty ? .max : x.laneSize(dim), dim: x.ndim > 1 ? dim : nil, outOfRange: x.ndim > 1 ? .runtime : .index)
        guard source.ndim == x.ndim, x.shape.indices.allSatisfy({ $0 == dim || x.shape[$0] == source.shape[$0] }) else {
            throw TensorError(
                .runtime,
                "source tensor shape must match self tensor shape, excluding the specified dimension. Got self.shape = \(x.shape) "
                    + "source.shape = \(source.shape)")
        }
        guard source.laneSize(dim) == places.count else {
            if x.ndim == 0 { throw TensorError(.index, "Dimension specified as 0 but tensor has no dimensions") }
            throw TensorError(
                .runtime, "index_add_(): Number of indices (\(places.count)) should be equal to source.size(dim): (\(source.laneSize(dim))), for dim: \(dim)",
                facts: ["The tensor has shape \(x.shape), the source \(source.shape)."])
        }
        guard source.dtype == x.dtype else {
            throw TensorError(.runtime, "index_add_(): self (\(x.dtype.scalarTypeName)) and source (\(source.dtype.scalarTypeName)) must have the same scalar type")
        }
        let result = try Copying.contiguousCopy(x)
        if !isEmpty { try Selecting.add(source, dim, places, into: result) }
        return record("IndexAddBackward0", result, x, source) { save, _ in
            let index = save(index)
            return { gradient, wanted in
                (wanted.first ? gradient : nil, wanted.second ? try indexSelect(gradient, dim: dim, index: index()) : nil)
            }
        }
    }

    /// A copy of `x` with a number at the positions that `index` names.
    package static func indexFill(_ x: Tensor, dim: Int, index: Tensor, value: Number) throws -> Tensor {
        let dim = try Shape.dimension(dim, rank: x.ndim)
        let places = try selection("index_fill_", index, size: x.laneSize(dim), dim: dim, countsFromEnd: true)
        let result = try Copying.contiguousCopy(x)
        for place in places { try Copying.fill(slice(result.alias(), dim: dim, start: place, end: place + 1), value) }
        return record("IndexFillBackward0", result, x) { save in
            let index = save(index)
            return { try indexFill($0, dim: dim, index: index(), value: .int(0)) }
        }
    }

    /// The positions that an index vector names.
    ///
    /// - Parameters:
    ///   - dim: The dimension, for the message; `nil` gives the message of `index_select`.
    ///   - outOfRange: The kind of the error for a position out of range.
    ///   - isInner: Whether `index_select` goes along an inner dimension, for which PyTorch has a message of its own.
    ///   - countsFromEnd: Whether negative positions count from the end.
    private static func selection(
        _ name: String, _ index: Tensor, size: Int, dim: Int? = nil, outOfRange: TensorError.Kind = .index, isInner: Bool = false,
        countsFromEnd: Bool = false
    ) throws -> [Int] {
        guard index.ndim <= 1 else { throw TensorError(.index, "\(name)(): Index is supposed to be a vector") }
        guard index.dtype == .int64 || index.dtype == .int32 else {
            if name == "index_fill_" { throw TensorError(.index, "index_fill_(): Expected dtype int64 for index.", facts: ["It is \(index.dtype)."]) }
            throw TensorError(.runtime, "\(name)(): Expected dtype int32 or int64 for index", facts: ["It is \(index.dtype)."])
        }
        let values = try Copying.contiguous(Copying.converted(index, .int64))
        return try (0..<values.numel).map { position in
            let place = values.pointer(Int.self)[position]
            if countsFromEnd, place < 0, place >= -size { return place + size }
            guard place >= 0, place < size else {
                if isInner { throw TensorError(.runtime, "INDICES element is out of DATA bounds, id=\(place) axis_dim=\(size)") }
                let message = dim.map { "index \(place) is out of bounds for dimension \($0) with size \(size)" } ?? "index out of range in self"
                throw TensorError(outOfRange, message, facts: ["Index \(place) does not lie in 0..<\(size)."])
            }
            return place
        }
    }

    // MARK: Masks

    /// A number where the mask holds, else the elements of `x`.
    package static func maskedFill(_ x: Tensor, _ mask: Tensor, _ value: Number) throws -> Tensor {
        guard mask.dtype == .bool else {
            _ = try Shape.broadcast(mask.shape, x.shape)
            throw TensorError(.runtime, "masked_fill_ only supports boolean masks, but got mask with dtype \(mask.dtype.cName)")
        }
        try value.requireFits(x.dtype)
        let constant = try Tensor.constant(value, x.dtype)
        let shape = try Shape.broadcast(mask.shape, x.shape)
        let result = try Tensor.uninitialized(shape, x.dtype)
        try Pointwise.select(mask, constant, x, into: result)
        return record("MaskedFillBackward0", result, x) { save in
            let mask = save(mask)
            return { try maskedFill($0, mask(), .int(0)) }
        }
    }

    /// The elements where the mask holds, as a vector.
    package static func maskedSelect(_ x: Tensor, _ mask: Tensor) throws -> Tensor {
        guard mask.dtype == .bool else { throw TensorError(.runtime, "masked_select: expected BoolTensor for mask") }
        let shape = try Shape.broadcast(mask.shape, x.shape)
        let whole = x.shape == shape ? x : try expand(x, shape)
        // Numbers are looked at as vectors of one.
        if shape.isEmpty { return try index(reshape(whole, [1]), [reshape(mask, [1])], name: "MaskedSelectBackward0") }
        return try index(whole, [expand(mask, shape)], name: "MaskedSelectBackward0")
    }

    /// The places of the elements that are not zero, a row each.
    package static func nonzero(_ x: Tensor) throws -> Tensor {
        let mask = try Copying.contiguous(Copying.converted(x, .bool))
        try EngineState.current.charge(elements: x.numel, each: ElementCost.function)
        let places = (0..<mask.numel).filter { mask.pointer(Logical.self)[$0].isTrue }
        let result = try Tensor.uninitialized([places.count, x.ndim], .int64)
        let pr = result.pointer(Int.self)
        for (row, place) in places.enumerated() {
            var rest = place
            for dim in x.shape.indices.reversed() {
                pr[row * x.ndim + dim] = rest % x.shape[dim]
                rest /= x.shape[dim]
            }
        }
        return result
    }

    // MARK: In place

    /// Sets elements to a number where the mask holds.
    @discardableResult
    package static func maskedFill_(_ x: Tensor, _ mask: Tensor, _ value: Number) throws -> Tensor {
        _ = try Shape.broadcast(x.shape, mask.shape)
        return try inPlace("masked_fill_", x) { try maskedFill($0, mask, value) }
    }
    /// Sets the positions that `index` names to a number.
    @discardableResult
    package static func indexFill_(_ x: Tensor, dim: Int, index: Tensor, value: Number) throws -> Tensor {
        try inPlace("index_fill_", x) { try indexFill($0, dim: dim, index: index, value: value) }
    }
    /// Adds the positions of `source` at those that `index` names.
    @discardableResult
    package static func indexAdd_(_ x: Tensor, dim: Int, index: Tensor, source: Tensor) throws -> Tensor {
        try inPlace("index_add_", x, source) { try indexAdd($0, dim: dim, index: index, source: source) }
    }
    /// Writes `src` to the places that `index` names.
    @discardableResult
    package static func scatter_(_ x: Tensor, dim: Int, index: Tensor, src: Tensor) throws -> Tensor {
        try inPlace("scatter_", x, src) { try scatter($0, dim: dim, index: index, src: src) }
    }
    /// Adds `src` at the places that `index` names.
    @discardableResult
    package static func scatterAdd_(_ x: Tensor, dim: Int, index: Tensor, src: Tensor) throws -> Tensor {
        try inPlace("scatter_add_", x, src) { try scatterAdd($0, dim: dim, index: index, src: src) }
    }
    /// Sets the main diagonal to a number.
    @discardableResult
    package static func fillDiagonal_(_ x: Tensor, _ value: Number) throws -> Tensor {
        guard x.ndim >= 2 else { throw TensorError(.runtime, "dimensions must larger than 1") }
        guard x.ndim == 2 || Set(x.shape).count == 1 else {
            throw TensorError(.runtime, "all dimensions of input must be of equal length", facts: ["The tensor has shape \(x.shape)."])
        }
        // The diagonal as a view, whose change in place is then recorded for the whole.
        let geometry = (shape: [x.shape.min() ?? 0], strides: [x.strides.reduce(0, &+)])
        let diagonal = try view("AsStridedBackward0", of: x, shape: geometry.shape, strides: geometry.strides, offset: x.offset) { _ in
            { _ in throw TensorError(.notImplemented, "the diagonal is not differentiated itself") }
        }
        try fill_(diagonal, value)
        return x
    }
}

extension Tensor {
    /// `self[index[i][j]][j]` along a dimension.
    public final func gather(dim: Int, index: Tensor) -> Tensor { trapping { try Checked.gather(self, dim: dim, index: index) } }
    /// The positions of a dimension that a vector names.
    public final func indexSelect(dim: Int, index: Tensor) -> Tensor { trapping { try Checked.indexSelect(self, dim: dim, index: index) } }
    /// A number where the mask holds, else the elements.
    public final func maskedFill(_ mask: Tensor, _ value: any Scalar) -> Tensor { trapping { try Checked.maskedFill(self, mask, value.number) } }
    /// The elements where the mask holds, as a vector.
    public final func maskedSelect(_ mask: Tensor) -> Tensor { trapping { try Checked.maskedSelect(self, mask) } }
    /// The places of the elements that are not zero, a row each.
    public final func nonzero() -> Tensor { trapping { try Checked.nonzero(self) } }
    /// Sets elements to a number where the mask holds.
    @discardableResult
    public final func maskedFill_(_ mask: Tensor, _ value: any Scalar) -> Tensor { trapping { try Checked.maskedFill_(self, mask, value.number) } }
    /// Sets the positions that `index` names to a number.
    @discardableResult
    public final func indexFill_(dim: Int, index: Tensor, value: any Scalar) -> Tensor {
        trapping { try Checked.indexFill_(self, dim: dim, index: index, value: value.number) }
    }
    /// Adds the positions of `source` at those that `index` names.
    @discardableResult
    public final func indexAdd_(dim: Int, index: Tensor, source: Tensor) -> Tensor {
        trapping { try Checked.indexAdd_(self, dim: dim, index: index, source: source) }
    }
    /// Writes `src` to the places that `index` names.
    @discardableResult
    public final func scatter_(dim: Int, index: Tensor, src: Tensor) -> Tensor {
        trapping { try Checked.scatter_(self, dim: dim, index: index, src: src) }
    }
    /// Adds `src` at the places that `index` names.
    @discardableResult
    public final func scatterAdd_(dim: Int, index: Tensor, src: Tensor) -> Tensor {
        trapping { try Checked.scatterAdd_(self, dim: dim, index: index, src: src) }
    }
    /// Sets the main diagonal to a number.
    @discardableResult
    public final func fillDiagonal_(_ value: any Scalar) -> Tensor { trapping { try Checked.fillDiagonal_(self, value.number) } }
}
