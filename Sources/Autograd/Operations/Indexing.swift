// x[…] and x[…] = …, after PyTorch's rules: numbers and ranges make views, tensors make copies.

extension Checked {
    /// The core of `x[…]`.
    package static func index(_ x: Tensor, at items: [IndexItem]) throws -> Tensor {
        let (part, tensors) = try basic(x, items)
        if tensors.allSatisfy({ $0 == nil }) {
            return try part === x ? x.isTracked ? slice(x, orWhole: ()) : x.makeView(shape: x.shape, strides: x.strides, offset: x.offset) : part
        }
        return try index(part, tensors)
    }

    /// A view of all of `x`, recorded.
    private static func slice(_ x: Tensor, orWhole: Void) throws -> Tensor {
        try view("AliasBackward0", of: x, shape: x.shape, strides: x.strides, offset: x.offset) { _ in { $0 } }
    }

    /// The core of `x[…] = value`.
    package static func setIndex(_ x: Tensor, at items: [IndexItem], to value: Tensor) throws {
        let (part, tensors) = try basic(x, items, isAssigned: true)
        if tensors.allSatisfy({ $0 == nil }) {
            // `x[0] += 1` assigns the view that was changed already.
            if part.storage === value.storage, part.offset == value.offset, part.shape == value.shape, part.strides == value.strides { return }
            if value.shape == part.shape {
                try copy_(part, value)
                return
            }
            // Leading dimensions of size 1 may be too many.
            var source = value
            while source.ndim > 0, source.shape[0] == 1, source.ndim > part.ndim || !Shape.canReduce(part.shape, to: source.shape) {
                source = try squeeze(source, 0)
            }
            if !Shape.canReduce(part.shape, to: source.shape) { _ = try expand(source.alias(), part.shape) }
            if source.ndim == 0 { try fill_(part, source) } else { try copy_(part, source) }
            return
        }
        let plan = try IndexPlan(part, tensors)
        guard Shape.canReduce(plan.resultShape, to: value.shape) else {
            throw TensorError(
                .runtime, "shape mismatch: value tensor of shape \(Array(value.shape.drop { $0 == 1 })) cannot be broadcast to indexing result of shape \(plan.resultShape)")
        }
        // A number, which is a tensor without dimensions here, becomes what it is put into.
        if value.ndim > 0, value.numel != 1, value.dtype != part.dtype {
            throw TensorError(
                .runtime,
                "Index put requires the source and destination dtypes match, got \(part.dtype.scalarTypeName) for the destination and "
                    + "\(value.dtype.scalarTypeName) for the source.", remedy: "Convert the value: .to(.\(part.dtype)).")
        }
        let source = value.dtype == part.dtype ? value : try to(value, part.dtype)
        _ = try inPlace("index_put_", part, source) { try indexPut($0, plan, source, accumulates: false) }
    }

    /// Applies the numbers, ranges and new axes as views; tensors are left over, each at its dimension of the view.
    ///
    /// - Parameter isAssigned: Whether the part is assigned to: all of a tensor is the tensor itself then.
    private static func basic(_ x: Tensor, _ items: [IndexItem], isAssigned: Bool = false) throws -> (Tensor, [Tensor?]) {
        var used = 0
        for item in items {
            switch item {
            case .position, .range: used += 1
            case .tensor(let tensor): used += tensor.dtype == .bool || tensor.dtype == .uint8 ? tensor.ndim : 1
            case .ellipsis, .newAxis: break
            }
        }
        guard used <= x.ndim else {
            if x.ndim == 0, items.count == 1, case .range = items[0] { throw TensorError(.index, "slice() cannot be applied to a 0-dim tensor.") }
            throw TensorError(
                .index,
                x.ndim == 0 && items.count == 1
                    ? "invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a 0-dim tensor to "
                        + "a number" : "too many indices for tensor of dimension \(x.ndim)",
                facts: ["\(used) indices were given, the tensor has shape \(x.shape)."])
        }
        var part = x
        var dim = 0
        var tensors: [Tensor?] = []
        var masks: [(mask: Tensor, dim: Int)] = []
        for (number, item) in items.enumerated() {
            switch try item.withoutScalarTensor() {
            case .position(let position):
                // PyTorch's message counts the indices. A second ellipsis has moved past the last dimension.
                let size = dim < part.ndim ? part.shape[dim] : 0
                guard position >= -size, position < size else {
                    throw TensorError(
                        .index, "index \(position) is out of bounds for dimension \(number) with size \(size)",
                        remedy: size > 0 ? "Indices run from 0 to \(size - 1), or from -\(size) to -1 counted from the end." : nil)
                }
                part = try select(part, dim: dim, index: position)
            case .range(let start, let end, let step):
                let size = try part.shape[Shape.dimension(dim, rank: part.ndim)]
                // Among other indices a range of everything is left out; alone it is a slice all the same.
                let isWhole = (items.count > 1 || isAssigned) && step == 1 && start ?? 0 == 0 && end ?? size >= size
                if !isWhole { part = try slice(part, dim: dim, start: start, end: end, step: step) }
                dim += 1
                tensors.append(nil)
            case .ellipsis:
                let skipped = x.ndim - used
                dim += skipped
                tensors += [Tensor?](repeating: nil, count: skipped)
            case .newAxis:
                part = try unsqueeze(part, dim)
                dim += 1
                tensors.append(nil)
            case .tensor(let tensor) where tensor.ndim == 0 && (tensor.dtype == .bool || tensor.dtype == .uint8):
                // One truth value takes all or nothing, in a dimension of its own.
                part = try unsqueeze(part, dim)
                tensors.append(try arange(.int(0), .int(bool(tensor) ? 1 : 0)))
                dim += 1
            case .tensor(let tensor):
                if tensor.dtype == .bool || tensor.dtype == .uint8 { masks.append((tensor, dim)) }
                for index in try integerIndices(tensor) {
                    tensors.append(index)
                    dim += 1
                }
            }
        }
        for (mask, dim) in masks { try requireFits(mask, part, dim) }
        return (part, tensors)
    }

    /// Refuses a mask that has other sizes than the dimensions that it chooses from.
    private static func requireFits(_ mask: Tensor, _ x: Tensor, _ dim: Int) throws {
        for offset in mask.shape.indices where mask.shape[offset] != x.shape[dim + offset] {
            throw TensorError(
                .index,
                "The shape of the mask \(mask.shape) at index \(offset) does not match the shape of the indexed tensor \(x.shape) at index "
                    + "\(dim + offset)")
        }
    }

    /// A tensor index as tensors of positions: a mask becomes one a dimension.
    private static func integerIndices(_ tensor: Tensor) throws -> [Tensor] {
        switch tensor.dtype {
        case .bool, .uint8:
            let places = try nonzero(tensor)
            return try tensor.shape.indices.map { try contiguous(select(places, dim: 1, index: $0)) }
        case .int64, .int32: return [try Copying.converted(tensor, .int64)]
        case .float32, .float64:
            throw TensorError(
                .index, "tensors used as indices must be long, int, byte or bool tensors", facts: ["This one is \(tensor.dtype)."],
                remedy: "Convert it: indices.long().")
        }
    }

    /// The elements that index tensors name, a dimension each.
    package static func index(_ x: Tensor, _ indices: [Tensor?], name: String = "IndexBackward0") throws -> Tensor {
        let expanded = try indices.enumerated().flatMap { position, tensor -> [Tensor?] in
            guard let tensor else { return [nil] }
            if tensor.dtype == .bool || tensor.dtype == .uint8 { try requireFits(tensor, x, position) }
            return try integerIndices(tensor)
        }
        return try take(x, IndexPlan(x, expanded), name)
    }

    fileprivate static func take(_ x: Tensor, _ plan: IndexPlan, _ name: String = "IndexBackward0") throws -> Tensor {
        let slices = try Tensor.uninitialized(plan.indexShape + plan.sliceShape, x.dtype)
        let places = try plan.offsets(in: x)
        try Selecting.take(x, places.offsets, plan.sliceShape, places.strides, into: slices)
        let result = plan.order.map { slices.alias(shape: $0.map { slices.shape[$0] }, strides: $0.map { slices.strides[$0] }, offset: 0) }
        let final = try result.map { try Copying.contiguousCopy($0) } ?? slices
        let old = x.shape
        return record(name, final, x) { _ in
            { try indexPut(zeros(old, dtype: $0.dtype), plan, $0, accumulates: true) }
        }
    }

    /// A copy of `x` with values written, or added, at the places of a plan.
    fileprivate static func indexPut(_ x: Tensor, _ plan: IndexPlan, _ values: Tensor, accumulates: Bool) throws -> Tensor {
        let result = try Copying.contiguousCopy(x)
        let stretched = try expand(values.alias(), plan.resultShape)
        let ordered: Tensor
        if let order = plan.order {
            var inverse = order
            for (new, old) in order.enumerated() { inverse[old] = new }
            ordered = try permute(stretched, inverse)
        } else {
            ordered = stretched
        }
        let places = try plan.offsets(in: result)
        try Selecting.put(
            Copying.contiguous(ordered), places.offsets, plan.sliceShape, places.strides, into: result, accumulates: accumulates)
        return record("IndexPutBackward0", result, x, values) { _, _ in
            { gradient, wanted in
                let first = accumulates ? gradient : try indexPut(gradient, plan, zeros([], dtype: gradient.dtype), accumulates: false)
                return (wanted.first ? first : nil, wanted.second ? try take(gradient, plan) : nil)
            }
        }
    }
}

extension IndexItem {
    /// The item, a position in place of a tensor of one whole number without dimensions.
    fileprivate func withoutScalarTensor() throws -> IndexItem {
        guard case .tensor(let tensor) = self, tensor.ndim == 0, tensor.dtype == .int64 || tensor.dtype == .int32 else { return self }
        return .position(try Checked.int(tensor))
    }
}

/// Where the elements named by index tensors lie, and how the result is laid out.
private struct IndexPlan {
    /// The dimensions that have an index tensor.
    let dims: [Int]
    /// The index tensors, stretched to one shape, row-major.
    let indices: [Tensor]
    /// The common shape of the index tensors.
    let indexShape: [Int]
    /// The dimensions that have none, and their sizes.
    let kept: [Int]
    let sliceShape: [Int]
    /// The sizes of the result.
    let resultShape: [Int]
    /// How the result's dimensions come from index dimensions followed by kept ones; `nil` where they are just that.
    let order: [Int]?

    init(_ x: Tensor, _ tensors: [Tensor?]) throws {
        let dims = tensors.indices.filter { tensors[$0] != nil }
        guard dims.allSatisfy({ $0 < x.ndim }) else {
            throw TensorError(.index, "too many indices for tensor of dimension \(x.ndim)")
        }
        var shape: [Int] = []
        for dim in dims {
            guard let index = tensors[dim] else { continue }
            do { shape = try Shape.broadcast(shape, index.shape) } catch is TensorError {
                throw TensorError(
                    .index,
                    "shape mismatch: indexing tensors could not be broadcast together with shapes "
                        + dims.compactMap { tensors[$0].map { "\($0.shape)" } }.joined(separator: ", "))
            }
        }
        self.dims = dims
        indexShape = shape
        indices = try dims.compactMap { dim in
            try tensors[dim].map { try Copying.contiguous(Checked.expand($0, shape)) }
        }
        let kept = x.shape.indices.filter { !dims.contains($0) }
        self.kept = kept
        sliceShape = kept.map { x.shape[$0] }
        let first = dims.first ?? 0
        let isAdjacent = dims == Array(first..<(first + dims.count))
        let before = isAdjacent ? kept.filter { $0 < first }.count : 0
        let rank = shape.count
        if before == 0 {
            order = nil
            resultShape = shape + sliceShape
        } else {
            order = (rank..<(rank + before)) + Array(0..<rank) + Array((rank + before)..<(rank + kept.count))
            resultShape = sliceShape.prefix(before) + shape + sliceShape.dropFirst(before)
        }
    }

    /// The offset of each named slice in a tensor of the planned shape, and the strides within a slice.
    func offsets(in x: Tensor) throws -> (offsets: [Int], strides: [Int]) {
        let count = Shape.count(indexShape) ?? 0
        try EngineState.current.charge(elements: count * max(dims.count, 1), each: ElementCost.combined)
        var offsets = [Int](repeating: 0, count: count)
        // PyTorch's message counts the dimensions that have an index tensor.
        for (number, (dim, index)) in zip(dims, indices).enumerated() {
            let pi = index.pointer(Int.self)
            let size = x.shape[dim]
            for position in 0..<count {
                let place = pi[position]
                guard place >= -size, place < size else {
                    // Where there is nothing to take from, PyTorch looks at no index.
                    throw TensorError(
                        .index,
                        x.numel == 0
                            ? "index is out of bounds for dimension with size 0" : "index \(place) is out of bounds for dimension \(number) with size \(size)",
                        facts: x.numel == 0 ? ["The tensor has shape \(x.shape)."] : [])
                }
                offsets[position] += (place < 0 ? place + size : place) * x.strides[dim]
            }
        }
        return (offsets, kept.map { x.strides[$0] })
    }
}

extension Tensor {
    /// A part of the tensor; assigning changes the tensor in place.
    public subscript<A: TensorIndex>(_ a: A) -> Tensor {
        get { trapping { try Checked.index(self, at: [a.indexItem]) } }
        set { trapping { try Checked.setIndex(self, at: [a.indexItem], to: newValue) } }
    }

    /// A part of the tensor; assigning changes the tensor in place.
    public subscript<A: TensorIndex, B: TensorIndex>(_ a: A, _ b: B) -> Tensor {
        get { trapping { try Checked.index(self, at: [a.indexItem, b.indexItem]) } }
        set { trapping { try Checked.setIndex(self, at: [a.indexItem, b.indexItem], to: newValue) } }
    }

    /// A part of the tensor; assigning changes the tensor in place.
    public subscript<A: TensorIndex, B: TensorIndex, C: TensorIndex>(_ a: A, _ b: B, _ c: C) -> Tensor {
        get { trapping { try Checked.index(self, at: [a.indexItem, b.indexItem, c.indexItem]) } }
        set { trapping { try Checked.setIndex(self, at: [a.indexItem, b.indexItem, c.indexItem], to: newValue) } }
    }

    /// A part of the tensor; assigning changes the tensor in place.
    public subscript<A: TensorIndex, B: TensorIndex, C: TensorIndex, D: TensorIndex>(_ a: A, _ b: B, _ c: C, _ d: D) -> Tensor {
        get { trapping { try Checked.index(self, at: [a.indexItem, b.indexItem, c.indexItem, d.indexItem]) } }
        set { trapping { try Checked.setIndex(self, at: [a.indexItem, b.indexItem, c.indexItem, d.indexItem], to: newValue) } }
    }
}
