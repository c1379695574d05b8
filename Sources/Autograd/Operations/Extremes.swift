// Largest and smallest elements, medians, sorting, and truth over dimensions.

/// Values and where they were found.
public typealias Ranked = (values: Tensor, indices: Tensor)

extension Checked {
    /// The largest element; equal ones share the gradient.
    package static func max(_ x: Tensor) throws -> Tensor { try extreme("MaxBackward1", "max", x, largest: true) }

    /// The smallest element; equal ones share the gradient.
    package static func min(_ x: Tensor) throws -> Tensor { try extreme("MinBackward1", "min", x, largest: false) }

    private static func extreme(_ node: String, _ name: String, _ x: Tensor, largest: Bool) throws -> Tensor {
        guard x.numel > 0 else {
            throw TensorError(
                .runtime,
                "\(name)(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.")
        }
        let flat = try Copying.contiguous(x)
        let row = flat.alias(shape: [x.numel], strides: [1], offset: flat.offset)
        let values = try Tensor.uninitialized([1], x.dtype)
        try Ordering.extreme(row, 0, largest: largest, values: values, indices: Tensor.uninitialized([1], .int64))
        return record(node, dropping([0], of: values), x) { save in
            let x = save(x)
            let output = save.output()
            return { try shared($0, x(), output()) }
        }
    }

    /// The gradient spread evenly over the elements equal to `y`, or over those that are NaN where `y` is.
    private static func shared(_ gradient: Tensor, _ x: Tensor, _ y: Tensor) throws -> Tensor {
        let weights = try to(bool(isnan(y)) ? isnan(x) : eq(x, y), gradient.dtype)
        return try mul(weights, div(gradient, sum(weights)))
    }

    /// The first largest element along a dimension, and its place.
    package static func max(_ x: Tensor, dim: Int, keepdim: Bool = false) throws -> Ranked {
        try extreme("MaxBackward0", "max", x, dim, keepdim, largest: true)
    }

    /// The first smallest element along a dimension, and its place.
    package static func min(_ x: Tensor, dim: Int, keepdim: Bool = false) throws -> Ranked {
        try extreme("MinBackward0", "min", x, dim, keepdim, largest: false)
    }

    private static func extreme(
        _ node: String, _ name: String, _ x: Tensor, _ dim: Int, _ keepdim: Bool, largest: Bool
    ) throws -> Ranked {
        let dim = try Shape.dimension(dim, rank: x.ndim)
        guard x.laneSize(dim) > 0 else {
            throw TensorError(.index, "\(name)(): Expected reduction dim \(dim) to have non-zero size.")
        }
        var shape = x.shape
        if x.ndim > 0 { shape[dim] = 1 }
        let values = try Tensor.uninitialized(shape, x.dtype)
        let indices = try Tensor.uninitialized(shape, .int64)
        try Ordering.extreme(x, dim, largest: largest, values: values, indices: indices)
        return selected(node, x, dim, keepdim, values, indices)
    }

    /// Finishes an operation that picks one element a lane: its gradient goes to the place picked.
    private static func selected(_ node: String, _ x: Tensor, _ dim: Int, _ keepdim: Bool, _ values: Tensor, _ indices: Tensor) -> Ranked {
        let drops = !keepdim && x.ndim > 0
        let output = record(node, drops ? dropping([dim], of: values) : values, x) { save in
            let places = save(indices)
            let shape = x.shape
            return { gradient in
                let g = drops ? try unsqueeze(gradient, dim) : gradient
                return try scatter(zeros(shape, dtype: g.dtype), dim: dim, index: places(), src: g)
            }
        }
        return (output, drops ? dropping([dim], of: indices) : indices)
    }

    /// The largest elements over some dimensions; equal ones share the gradient.
    package static func amax(_ x: Tensor, dim: [Int], keepdim: Bool = false) throws -> Tensor {
        try extremes("AmaxBackward0", "amax", x, dim, keepdim, largest: true)
    }

    /// The smallest elements over some dimensions; equal ones share the gradient.
    package static func amin(_ x: Tensor, dim: [Int], keepdim: Bool = false) throws -> Tensor {
        try extremes("AminBackward0", "amin", x, dim, keepdim, largest: false)
    }

    private static func extremes(
        _ node: String, _ name: String, _ x: Tensor, _ dim: [Int], _ keepdim: Bool, largest: Bool
    ) throws -> Tensor {
        if dim.isEmpty, x.numel == 0 {
            throw TensorError(
                .runtime,
                "\(name)(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.")
        }
        let dims = try Shape.dimensions(dim, rank: x.ndim)
        for (place, dim) in zip(dims, dim) where x.shape[place] == 0 {
            throw TensorError(.index, "\(name)(): Expected reduction dim \(dim) to have non-zero size.")
        }
        var value = x.alias()
        if dims.isEmpty { value = try Copying.contiguousCopy(value) }
        for dim in dims {
            var shape = value.shape
            shape[dim] = 1
            let next = try Tensor.uninitialized(shape, x.dtype)
            try Ordering.extreme(value, dim, largest: largest, values: next, indices: Tensor.uninitialized(shape, .int64))
            value = next
        }
        return record(node, keepdim ? value : dropping(dims, of: value), x) { save in
            let x = save(x)
            let output = save.output()
            return { gradient in
                let rank = x.shape.count
                let y = try restoring(dims, of: output(), rank: rank, keepdim)
                let share = try restoring(dims, of: gradient, rank: rank, keepdim)
                let weights = try to(eq(x(), y), gradient.dtype)
                // Where the extreme is NaN nothing equals it, and 0 / 0 makes the gradient NaN too.
                return try div(mul(share, weights), dims.isEmpty ? weights : sum(weights, dim: dims, keepdim: true))
            }
        }
    }

    /// The place of the first largest element, in the flattened tensor or along a dimension.
    package static func argmax(_ x: Tensor, dim: Int? = nil, keepdim: Bool = false) throws -> Tensor {
        try place("argmax", x, dim, keepdim, largest: true)
    }

    /// The place of the first smallest element, in the flattened tensor or along a dimension.
    package static func argmin(_ x: Tensor, dim: Int? = nil, keepdim: Bool = false) throws -> Tensor {
        try place("argmin", x, dim, keepdim, largest: false)
    }

    private static func place(_ name: String, _ x: Tensor, _ dim: Int?, _ keepdim: Bool, largest: Bool) throws -> Tensor {
        guard x.dtype != .bool else {
            throw TensorError(.runtime, "\(name)(): does not support bool input", remedy: "Convert the tensor first: x.long().")
        }
        guard let dim else {
            guard x.numel > 0 else {
                throw TensorError(.index, "\(name)(): Expected reduction dim to be specified for input.numel() == 0.")
            }
            let flat = try Copying.contiguous(x)
            let row = flat.alias(shape: [x.numel], strides: [1], offset: flat.offset)
            return try extreme("", name, row, 0, false, largest: largest).indices
        }
        return try extreme("", name, x.alias(), dim, keepdim, largest: largest).indices
    }

    // MARK: Order

    /// The middle element, the lower one of two; equal ones share the gradient.
    package static func median(_ x: Tensor) throws -> Tensor {
        guard x.dtype != .bool else { throw TensorError(.runtime, "\"median_cpu\" not implemented for 'Bool'") }
        guard x.numel > 0 else {
            return record("MedianBackward0", try full([], .double(.nan), dtype: x.dtype), x) { _ in { _ in try zerosLike(x) } }
        }
        let flat = try Copying.contiguous(x)
        let row = flat.alias(shape: [x.numel], strides: [1], offset: flat.offset)
        let value = try dropping([0], of: middle(row, 0).0)
        return record("MedianBackward0", value, x) { save in
            let x = save(x)
            let output = save.output()
            return { try shared($0, x(), output()) }
        }
    }

    /// The middle elements along a dimension and their places.
    package static func median(_ x: Tensor, dim: Int, keepdim: Bool = false) throws -> Ranked {
        let dim = try Shape.dimension(dim, rank: x.ndim)
        guard x.dtype != .bool else {
            throw TensorError(.notImplemented, "\"median_out\" not implemented for 'Bool'", remedy: "Convert the tensor first: x.long().")
        }
        guard x.laneSize(dim) > 0 else {
            throw TensorError(.index, "median(): Expected reduction dim \(dim) to have non-zero size.")
        }
        let (values, indices) = try middle(x.alias(), dim)
        return selected("MedianBackward1", x, dim, keepdim, values, indices)
    }

    /// The middle of each lane with its dimension kept; a NaN, if the lane has one.
    private static func middle(_ x: Tensor, _ dim: Int) throws -> (Tensor, Tensor) {
        let values = try x.uninitializedLike()
        let indices = try x.uninitializedLike(.int64)
        try Ordering.sort(x, dim, descending: false, values: values, indices: indices)
        guard x.ndim > 0 else { return (values, indices) }
        let size = x.shape[dim]
        let at = (size - 1) / 2
        var value = try slice(values, dim: dim, start: at, end: at + 1)
        var place = try slice(indices, dim: dim, start: at, end: at + 1)
        if x.dtype.isFloatingPoint {
            let last = try slice(values, dim: dim, start: size - 1, end: size)
            let found = try isnan(last)
            value = try `where`(found, last, value)
            place = try `where`(found, slice(indices, dim: dim, start: size - 1, end: size), place)
        }
        return (try Copying.contiguous(value), try Copying.contiguous(place))
    }

    /// The elements in order along a dimension, and their places.
    package static func sort(_ x: Tensor, dim: Int = -1, descending: Bool = false, stable: Bool = false) throws -> Ranked {
        let dim = try Shape.dimension(dim, rank: x.ndim)
        let (values, indices) = (try x.uninitializedInOrder(), try x.uninitializedInOrder(.int64))
        return try ordered(stable ? "SortBackward1" : "SortBackward0", x, dim, descending, values, indices)
    }

    /// The places of the elements in order along a dimension.
    package static func argsort(_ x: Tensor, dim: Int = -1, descending: Bool = false, stable: Bool = false) throws -> Tensor {
        try sort(x.alias(), dim: dim, descending: descending, stable: stable).indices
    }

    /// The `k` largest (or smallest) elements along a dimension, in order, and their places.
    package static func topk(_ x: Tensor, _ k: Int, dim: Int = -1, largest: Bool = true) throws -> Ranked {
        let dim = try Shape.dimension(dim, rank: x.ndim)
        guard k >= 0, k <= x.laneSize(dim) else { throw TensorError(.runtime, "selected index k out of range") }
        var shape = x.shape
        if x.ndim > 0 { shape[dim] = k }
        let (values, indices) = (try Tensor.uninitialized(shape, x.dtype), try Tensor.uninitialized(shape, .int64))
        return try ordered("TopkBackward0", x, dim, largest, values, indices)
    }

    private static func ordered(
        _ node: String, _ x: Tensor, _ dim: Int, _ descending: Bool, _ values: Tensor, _ indices: Tensor
    ) throws -> Ranked {
        try Ordering.sort(x, dim, descending: descending, values: values, indices: indices)
        return selected(node, x, dim, true, values, indices)
    }

    /// The different elements in rising order.
    package static func unique(_ x: Tensor) throws -> Tensor {
        let flat = try reshape(x.alias(), [x.numel])
        var result = try sort(flat).values
        if result.numel > 1 {
            let differs = try ne(slice(result, dim: 0, start: 1, end: nil), slice(result, dim: 0, start: 0, end: -1))
            result = try maskedSelect(result, cat([full([1], .bool(true)), differs]))
        }
        return record("Unique2Backward0", result, x) { _ in
            { _ in throw TensorError(.notImplemented, "the derivative for '_unique2' is not implemented.") }
        }
    }

    // MARK: Truth

    /// Whether all elements are not zero.
    package static func all(_ x: Tensor) throws -> Tensor { try truth(x, Swift.Array(x.shape.indices), false, all: true) }
    /// Whether all elements along a dimension are not zero.
    package static func all(_ x: Tensor, dim: Int, keepdim: Bool = false) throws -> Tensor {
        let dim = try Shape.dimension(dim, rank: x.ndim)
        return try truth(x, x.ndim == 0 ? [] : [dim], keepdim, all: true)
    }
    /// Whether any element is not zero.
    package static func any(_ x: Tensor) throws -> Tensor { try truth(x, Swift.Array(x.shape.indices), false, all: false) }
    /// Whether any element along a dimension is not zero.
    package static func any(_ x: Tensor, dim: Int, keepdim: Bool = false) throws -> Tensor {
        let dim = try Shape.dimension(dim, rank: x.ndim)
        return try truth(x, x.ndim == 0 ? [] : [dim], keepdim, all: false)
    }

    private static func truth(_ x: Tensor, _ dims: [Int], _ keepdim: Bool, all: Bool) throws -> Tensor {
        try EngineState.current.charge(elements: x.numel)
        let source = try Copying.converted(x.alias(), .bool)
        var shape = x.shape
        for dim in dims { shape[dim] = 1 }
        let result = try Tensor.uninitialized(shape, .bool)
        if all {
            Reducing.fold(source, into: result, Logical.self, true) { $0 && $1.isTrue } finish: { Logical($0) }
        } else {
            Reducing.fold(source, into: result, Logical.self, false) { $0 || $1.isTrue } finish: { Logical($0) }
        }
        let final = keepdim ? result : dropping(dims, of: result)
        return x.dtype == .uint8 ? try Copying.converted(final, .uint8) : final
    }
}
