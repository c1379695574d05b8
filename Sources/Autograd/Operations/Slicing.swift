// Views of parts: select, slice, narrow, diagonal, split, chunk, unbind.

extension Checked {
    /// Zeros of a shape, with `x` where `region` finds it: the backward of a view of a part.
    static func embed(
        _ name: String, _ x: Tensor, in shape: [Int], at region: @escaping (Tensor) throws -> Tensor
    ) throws -> Tensor {
        let result = try full(shape, .int(0), dtype: x.dtype)
        let state = EngineState.current
        let wasEnabled = state.isGradEnabled
        state.isGradEnabled = false
        defer { state.isGradEnabled = wasEnabled }
        try Pointwise.addInPlace(region(result), x)
        state.isGradEnabled = wasEnabled
        return record(name, result, x) { _ in { try region($0) } }
    }

    /// One position of a dimension, which the result lacks.
    package static func select(_ x: Tensor, dim: Int, index: Int) throws -> Tensor {
        guard x.ndim > 0 else { throw TensorError(.index, "select() cannot be applied to a 0-dim tensor.") }
        let dim = try Shape.dimension(dim, rank: x.ndim)
        let size = x.shape[dim]
        guard index >= -size, index < size else {
            throw TensorError(
                .index, "select(): index \(index) out of range for tensor of size \(x.shape) at dimension \(dim)",
                remedy: size > 0 ? "Indices run from 0 to \(size - 1), or from -\(size) to -1 counted from the end." : nil)
        }
        let position = index < 0 ? index + size : index
        var shape = x.shape
        var strides = x.strides
        shape.remove(at: dim)
        strides.remove(at: dim)
        let old = x.shape
        return try view("SelectBackward0", of: x, shape: shape, strides: strides, offset: x.offset &+ position &* x.strides[dim]) { _ in
            { try embed("SelectBackwardBackward0", $0, in: old) { try select($0, dim: dim, index: position) } }
        }
    }

    /// The positions from `start` in steps of `step`, below `end`. Bounds count from the end where negative, and are limited
    /// to the dimension.
    package static func slice(_ x: Tensor, dim: Int, start: Int?, end: Int?, step: Int = 1) throws -> Tensor {
        guard x.ndim > 0 else { throw TensorError(.index, "slice() cannot be applied to a 0-dim tensor.") }
        let dim = try Shape.dimension(dim, rank: x.ndim)
        guard step > 0 else { throw TensorError(.value, "step must be greater than zero") }
        let size = x.shape[dim]
        func limited(_ bound: Int) -> Int { Swift.min(Swift.max(bound < 0 ? bound + size : bound, 0), size) }
        let first = limited(start ?? 0)
        let last = Swift.max(limited(end ?? size), first)
        var shape = x.shape
        var strides = x.strides
        // Rounded up without adding first: a huge step must not overflow.
        shape[dim] = (last - first) / step + ((last - first) % step == 0 ? 0 : 1)
        strides[dim] = x.strides[dim].multipliedReportingOverflow(by: step).overflow ? x.strides[dim] : x.strides[dim] * step
        let old = x.shape
        return try view("SliceBackward0", of: x, shape: shape, strides: strides, offset: x.offset &+ first &* x.strides[dim]) { _ in
            { try embed("SliceBackwardBackward0", $0, in: old) { try slice($0, dim: dim, start: first, end: last, step: step) } }
        }
    }

    /// `length` positions of a dimension from `start`.
    package static func narrow(_ x: Tensor, dim: Int, start: Int, length: Int) throws -> Tensor {
        guard x.ndim > 0 else { throw TensorError(.runtime, "narrow() cannot be applied to a 0-dim tensor.") }
        let dim = try Shape.dimension(dim, rank: x.ndim)
        let size = x.shape[dim]
        guard length >= 0 else { throw TensorError(.runtime, "narrow(): length must be non-negative.") }
        guard start >= -size, start <= size else {
            throw TensorError(
                .index, "start out of range (expected to be in range of [\(-size), \(size)], but got \(start))")
        }
        let first = start < 0 ? start + size : start
        guard length <= size - first else {
            throw TensorError(.runtime, "start (\(first)) + length (\(length)) exceeds dimension size (\(size)).")
        }
        return try slice(x, dim: dim, start: first, end: first + length)
    }

    /// The diagonal of a matrix, `offset` above the main one.
    package static func diagonal(_ x: Tensor, offset: Int = 0, dim1: Int = 0, dim2: Int = 1) throws -> Tensor {
        let first = try Shape.dimension(dim1, rank: x.ndim)
        let second = try Shape.dimension(dim2, rank: x.ndim)
        guard first != second else {
            throw TensorError(.runtime, "diagonal dimensions cannot be identical \(dim1), \(dim2)")
        }
        let (rows, columns) = (x.shape[first], x.shape[second])
        let length = offset >= 0 ? Swift.min(rows, columns - Swift.min(offset, columns)) : Swift.min(rows + Swift.max(offset, -rows), columns)
        var shape = x.shape
        var strides = x.strides
        let step = x.strides[first] &+ x.strides[second]
        for dim in [Swift.max(first, second), Swift.min(first, second)] {
            shape.remove(at: dim)
            strides.remove(at: dim)
        }
        shape.append(Swift.max(length, 0))
        strides.append(step)
        let start = length <= 0 ? 0 : offset >= 0 ? offset &* x.strides[second] : -offset &* x.strides[first]
        let old = x.shape
        return try view("DiagonalBackward0", of: x, shape: shape, strides: strides, offset: x.offset &+ start) { _ in
            { try embed("DiagonalBackwardBackward0", $0, in: old) { try diagonal($0, offset: offset, dim1: first, dim2: second) } }
        }
    }

    // MARK: Several views

    /// Parts of `size` positions each, the last one with what is left.
    package static func split(_ x: Tensor, _ size: Int, dim: Int = 0) throws -> [Tensor] {
        guard x.ndim > 0 else { throw TensorError(.runtime, "split expects at least a 1-dimensional tensor") }
        guard size >= 0 else {
            throw TensorError(.runtime, "split expects split_size be non-negative, but got split_size=\(size)")
        }
        let dim = try Shape.dimension(dim, rank: x.ndim)
        let total = x.shape[dim]
        guard size > 0 || total == 0 else {
            throw TensorError(
                .runtime, "split_size can only be 0 if dimension size is 0, but got dimension size of \(total)")
        }
        if total == 0 { return try parts("SplitBackward0", x, dim, [0]) }
        try requireFew((total - 1) / size + 1)
        return try parts("SplitBackward0", x, dim, stride(from: 0, to: total, by: size).map { Swift.min(size, total - $0) })
    }

    /// Parts of the given sizes.
    package static func split(_ x: Tensor, _ sizes: [Int], dim: Int = 0) throws -> [Tensor] {
        guard x.ndim > 0 else { throw TensorError(.runtime, "split expects at least a 1-dimensional tensor") }
        let given = dim
        let dim = try Shape.dimension(dim, rank: x.ndim)
        guard sizes.allSatisfy({ $0 >= 0 }) else {
            throw TensorError(
                .runtime, "split_with_sizes expects split_sizes have only non-negative entries, but got split_sizes=\(sizes)")
        }
        let total = sizes.reduce(Optional(0)) { total, size in
            total.flatMap { total -> Int? in
                let (sum, overflows) = total.addingReportingOverflow(size)
                return overflows ? nil : sum
            }
        }
        guard total == x.shape[dim] else {
            throw TensorError(
                .runtime,
                "split_with_sizes expects split_sizes to sum exactly to \(x.shape[dim]) (input tensor's size at dimension \(given)), but got "
                    + "split_sizes=\(sizes)")
        }
        return try parts("SplitWithSizesBackward0", x, dim, sizes)
    }

    /// At most `count` parts of equal size, the last one with what is left.
    package static func chunk(_ x: Tensor, _ count: Int, dim: Int = 0) throws -> [Tensor] {
        guard x.ndim > 0 else { throw TensorError(.runtime, "chunk expects at least a 1-dimensional tensor") }
        guard count > 0 else { throw TensorError(.runtime, "chunk expects `chunks` to be greater than 0, got: \(count)") }
        let dim = try Shape.dimension(dim, rank: x.ndim)
        let total = x.shape[dim]
        if total == 0 { return try split(x, [Int](repeating: 0, count: Swift.min(count, 1 << 16)), dim: dim) }
        return try split(x, total / count + (total % count == 0 ? 0 : 1), dim: dim)
    }

    /// All positions of a dimension as tensors that lack it.
    package static func unbind(_ x: Tensor, dim: Int = 0) throws -> [Tensor] {
        guard x.ndim > 0 else {
            _ = try Shape.dimension(dim, rank: 0)
            throw TensorError(.index, "Dimension specified as 0 but tensor has no dimensions")
        }
        let dim = try Shape.dimension(dim, rank: x.ndim)
        try requireFew(x.shape[dim])
        let source = x.alias()
        let views = try (0..<x.shape[dim]).map { index in
            let part = try select(source, dim: dim, index: index)
            return try x.makeView(shape: part.shape, strides: part.strides, offset: part.offset, kind: .multipleOutputs)
        }
        guard !views.isEmpty else { return [] }
        record("UnbindBackward0", views, [x]) { _, _ in
            { gradients, _ in [try stack(filled(gradients, like: views.map(\.shape)), dim: dim)] }
        }
        return views
    }

    /// Each part is an object, however little it holds.
    private static func requireFew(_ parts: Int) throws {
        guard parts <= 1 << 20 else { throw TensorError(.limit, "a tensor cannot be taken apart into \(parts) tensors", remedy: "At most \(1 << 20) are made at once.") }
        try EngineState.current.charge(elements: parts, each: ElementCost.slice)
    }

    private static func parts(_ name: String, _ x: Tensor, _ dim: Int, _ sizes: [Int]) throws -> [Tensor] {
        try requireFew(sizes.count)
        var start = 0
        var views: [Tensor] = []
        for size in sizes {
            var shape = x.shape
            shape[dim] = size
            let offset = x.numel == 0 ? x.offset : x.offset + start * x.strides[dim]
            views.append(try x.makeView(shape: shape, strides: x.strides, offset: offset, kind: .multipleOutputs))
            start += size
        }
        let shapes = views.map(\.shape)
        record(name, views, [x]) { _, _ in
            { gradients, _ in [try cat(filled(gradients, like: shapes), dim: dim)] }
        }
        return views
    }

    /// The gradients of several outputs, with zeros for those that got none.
    private static func filled(_ gradients: [Tensor?], like shapes: [[Int]]) throws -> [Tensor] {
        let dtype = gradients.lazy.compactMap { $0?.dtype }.first ?? .float32
        return try shapes.enumerated().map { index, shape in
            if index < gradients.count, let gradient = gradients[index] { return gradient }
            return try zeros(shape, dtype: dtype)
        }
    }
}

extension Tensor {
    /// `length` positions of a dimension from `start`.
    public final func narrow(dim: Int, start: Int, length: Int) -> Tensor {
        trapping { try Checked.narrow(self, dim: dim, start: start, length: length) }
    }
    /// One position of a dimension, which the result lacks.
    public final func select(dim: Int, index: Int) -> Tensor { trapping { try Checked.select(self, dim: dim, index: index) } }
    /// The main diagonal of a matrix.
    public final func diagonal() -> Tensor { trapping { try Checked.diagonal(self) } }
    /// Parts of `size` positions each, or of the given sizes.
    public final func split(_ size: any Size, dim: Int = 0) -> [Tensor] {
        trapping {
            if let size = size as? Int { return try Checked.split(self, size, dim: dim) }
            return try Checked.split(self, size.sizes, dim: dim)
        }
    }
    /// At most `count` parts of equal size.
    public final func chunk(_ count: Int, dim: Int = 0) -> [Tensor] { trapping { try Checked.chunk(self, count, dim: dim) } }
    /// All positions of a dimension as tensors that lack it.
    public final func unbind(dim: Int = 0) -> [Tensor] { trapping { try Checked.unbind(self, dim: dim) } }
}
