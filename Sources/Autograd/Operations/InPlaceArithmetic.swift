// Methods that change a tensor in place, and the assignment operators.

extension Checked {
    /// Adds `alpha * b` to `x` in place.
    @discardableResult
    package static func add_(_ x: Tensor, _ b: Tensor, alpha: Number = .int(1)) throws -> Tensor {
        if alpha == .int(1), try inPlaceDirect(Addition.self, "add_", x, b) { return x }
        return try inPlace("add_", x, b) { try add($0, b, alpha: alpha) }
    }

    /// Adds a number to `x` in place.
    @discardableResult
    package static func add_(_ x: Tensor, _ b: Number) throws -> Tensor { try inPlace("add_", x) { try add($0, b) } }

    /// Subtracts `alpha * b` from `x` in place.
    @discardableResult
    package static func sub_(_ x: Tensor, _ b: Tensor, alpha: Number = .int(1)) throws -> Tensor {
        if alpha == .int(1), x.dtype != .bool, b.dtype != .bool, try inPlaceDirect(Subtraction.self, "sub_", x, b) { return x }
        return try inPlace("sub_", x, b) { try sub($0, b, alpha: alpha) }
    }

    /// Subtracts a number from `x` in place.
    @discardableResult
    package static func sub_(_ x: Tensor, _ b: Number) throws -> Tensor { try inPlace("sub_", x) { try sub($0, b) } }

    /// Multiplies `x` by `b` in place.
    @discardableResult
    package static func mul_(_ x: Tensor, _ b: Tensor) throws -> Tensor {
        if try inPlaceDirect(Multiplication.self, "mul_", x, b) { return x }
        return try inPlace("mul_", x, b) { try mul($0, b) }
    }

    /// Multiplies `x` by a number in place.
    @discardableResult
    package static func mul_(_ x: Tensor, _ b: Number) throws -> Tensor { try inPlace("mul_", x) { try mul($0, b) } }

    /// Divides `x` by `b` in place.
    @discardableResult
    package static func div_(_ x: Tensor, _ b: Tensor) throws -> Tensor {
        if x.dtype.isFloatingPoint, try inPlaceDirect(Division.self, "div_", x, b) { return x }
        return try inPlace("div_", x, b) { try div($0, b) }
    }

    /// Divides `x` by a number in place.
    @discardableResult
    package static func div_(_ x: Tensor, _ b: Number) throws -> Tensor { try inPlace("div_", x) { try div($0, b) } }

    /// Raises `x` to a power in place.
    @discardableResult
    package static func pow_(_ x: Tensor, _ exponent: Number) throws -> Tensor { try inPlace("pow_", x) { try pow($0, exponent) } }

    /// Sets all elements to 0.
    @discardableResult
    package static func zero_(_ x: Tensor) throws -> Tensor {
        try overwrite("ZeroBackward0", "zero_", x, mayOverlap: true) { try Copying.fill($0, .int(0)) }
    }

    /// Sets all elements to a number.
    @discardableResult
    package static func fill_(_ x: Tensor, _ value: Number) throws -> Tensor {
        try overwrite("FillBackward2", "fill_", x) { try Copying.fill($0, value) }
    }

    /// Copies another tensor's elements into `x`, stretching and casting them.
    @discardableResult
    package static func copy_(_ x: Tensor, _ source: Tensor) throws -> Tensor {
        x === source ? x : try overwritten("CopyBackwards", "copy_", x, source)
    }

    /// Sets all elements to that of a 0-dim tensor.
    @discardableResult
    static func fill_(_ x: Tensor, _ value: Tensor) throws -> Tensor { try overwritten("FillBackward3", "fill_", x, value) }

    /// Overwrites `x` in place with the elements of another tensor, stretched and cast.
    private static func overwritten(_ node: String, _ name: String, _ x: Tensor, _ source: Tensor) throws -> Tensor {
        try inPlace(name, x, source) { before in
            let shape = try Shape.broadcast(before.shape, source.shape)
            guard shape == before.shape else {
                throw TensorError(
                    .runtime, "output with shape \(before.shape) doesn't match the broadcast shape \(shape)",
                    facts: ["A tensor of shape \(source.shape) does not fit into one of shape \(before.shape)."])
            }
            let value = try before.uninitializedLike()
            try Copying.copy(source, to: value)
            return record(node, value, before, source) { _, _ in
                { gradient, wanted in (wanted.first ? try zerosLike(gradient) : nil, gradient) }
            }
        }
    }

    /// Changes the signs in place.
    @discardableResult
    package static func neg_(_ x: Tensor) throws -> Tensor { try inPlace("neg_", x) { try neg($0) } }

    /// Sets negative elements to 0.
    @discardableResult
    package static func relu_(_ x: Tensor) throws -> Tensor { try inPlace("relu_", x) { try relu($0) } }

    /// Takes the absolute values in place.
    @discardableResult
    package static func abs_(_ x: Tensor) throws -> Tensor { try inPlace("abs_", x) { try abs($0) } }

    /// Rounds down in place.
    @discardableResult
    package static func floor_(_ x: Tensor) throws -> Tensor { try inPlace("floor_", x) { try floor($0) } }

    /// Computes the exponentials in place.
    @discardableResult
    package static func exp_(_ x: Tensor) throws -> Tensor { try inPlace("exp_", x) { try exp($0) } }

    /// Takes the square roots in place.
    @discardableResult
    package static func sqrt_(_ x: Tensor) throws -> Tensor { try inPlace("sqrt_", x) { try sqrt($0) } }

    /// Computes the logistic function in place.
    @discardableResult
    package static func sigmoid_(_ x: Tensor) throws -> Tensor { try inPlace("sigmoid_", x) { try sigmoid($0) } }

    /// Computes the hyperbolic tangents in place.
    @discardableResult
    package static func tanh_(_ x: Tensor) throws -> Tensor { try inPlace("tanh_", x) { try tanh($0) } }

    /// Limits the elements in place.
    @discardableResult
    package static func clamp_(_ x: Tensor, min: Number? = nil, max: Number? = nil) throws -> Tensor {
        for bound in [min, max] {
            if let bound, Promotion.dtype(x, bound) != x.dtype {
                // The dtype of the result is that of all three.
                let isFloating = [min, max].contains { if case .double = $0 { true } else { false } }
                let dtype = isFloating ? Promotion.dtype(x, .double(0)) : Promotion.dtype(x, bound)
                throw TensorError(
                    .runtime, "result type \(dtype.scalarTypeName) can't be cast to the desired output type \(x.dtype.cName)",
                    facts: ["clamp_ keeps the tensor's dtype."], remedy: "Give whole bounds, or convert the tensor first: x.float().")
            }
        }
        return try inPlace("clamp_", x) { try clamp($0, min: min, max: max) }
    }

    /// Changes the tensor's sizes in place; elements are kept in memory order, new ones are 0.
    @discardableResult
    package static func resize_(_ x: Tensor, _ sizes: [Int]) throws -> Tensor {
        guard !x.isTracked else { throw TensorError(.runtime, "cannot resize variables that require grad") }
        guard sizes.allSatisfy({ $0 >= 0 }), let count = Shape.count(sizes) else {
            throw TensorError(.runtime, "numel: integer multiplication overflow", facts: ["The sizes are \(sizes)."])
        }
        let (byteCount, overflows) = count.multipliedReportingOverflow(by: 8)
        guard !overflows, byteCount < .max - x.offset * 8 else {
            throw TensorError(.runtime, "Storage size calculation overflowed with sizes=\(sizes)")
        }
        try x.storage.grow(to: (x.offset + count) * x.dtype.size)
        x.shape = sizes
        x.strides = Shape.contiguousStrides(sizes)
        x.numel = count
        x.isContiguous = true
        return x
    }
}

extension Tensor {
    /// Adds `alpha` times another tensor.
    @discardableResult
    public final func add_(_ other: Tensor, alpha: any Scalar = 1) -> Tensor {
        trapping { try Checked.add_(self, other, alpha: alpha.number) }
    }
    /// Adds a number.
    @discardableResult
    public final func add_(_ other: any Scalar) -> Tensor { trapping { try Checked.add_(self, other.number) } }
    /// Subtracts `alpha` times another tensor.
    @discardableResult
    public final func sub_(_ other: Tensor, alpha: any Scalar = 1) -> Tensor {
        trapping { try Checked.sub_(self, other, alpha: alpha.number) }
    }
    /// Subtracts a number.
    @discardableResult
    public final func sub_(_ other: any Scalar) -> Tensor { trapping { try Checked.sub_(self, other.number) } }
    /// Multiplies by another tensor.
    @discardableResult
    public final func mul_(_ other: Tensor) -> Tensor { trapping { try Checked.mul_(self, other) } }
    /// Multiplies by a number.
    @discardableResult
    public final func mul_(_ other: any Scalar) -> Tensor { trapping { try Checked.mul_(self, other.number) } }
    /// Divides by another tensor.
    @discardableResult
    public final func div_(_ other: Tensor) -> Tensor { trapping { try Checked.div_(self, other) } }
    /// Divides by a number.
    @discardableResult
    public final func div_(_ other: any Scalar) -> Tensor { trapping { try Checked.div_(self, other.number) } }
    /// Raises each element to a power.
    @discardableResult
    public final func pow_(_ exponent: any Scalar) -> Tensor { trapping { try Checked.pow_(self, exponent.number) } }
    /// Sets all elements to 0.
    @discardableResult
    public final func zero_() -> Tensor { trapping { try Checked.zero_(self) } }
    /// Sets all elements to a number.
    @discardableResult
    public final func fill_(_ value: any Scalar) -> Tensor { trapping { try Checked.fill_(self, value.number) } }
    /// Copies another tensor's elements, stretching and casting them.
    @discardableResult
    public final func copy_(_ source: Tensor) -> Tensor { trapping { try Checked.copy_(self, source) } }
    /// Limits the elements.
    @discardableResult
    public final func clamp_(min: (any Scalar)? = nil, max: (any Scalar)? = nil) -> Tensor {
        trapping { try Checked.clamp_(self, min: min?.number, max: max?.number) }
    }
    /// Changes the signs.
    @discardableResult
    public final func neg_() -> Tensor { trapping { try Checked.neg_(self) } }
    /// Takes the absolute values.
    @discardableResult
    public final func abs_() -> Tensor { trapping { try Checked.abs_(self) } }
    /// Sets negative elements to 0.
    @discardableResult
    public final func relu_() -> Tensor { trapping { try Checked.relu_(self) } }
    /// Rounds down.
    @discardableResult
    public final func floor_() -> Tensor { trapping { try Checked.floor_(self) } }
    /// Computes the exponentials.
    @discardableResult
    public final func exp_() -> Tensor { trapping { try Checked.exp_(self) } }
    /// Takes the square roots.
    @discardableResult
    public final func sqrt_() -> Tensor { trapping { try Checked.sqrt_(self) } }
    /// Computes the logistic function.
    @discardableResult
    public final func sigmoid_() -> Tensor { trapping { try Checked.sigmoid_(self) } }
    /// Computes the hyperbolic tangents.
    @discardableResult
    public final func tanh_() -> Tensor { trapping { try Checked.tanh_(self) } }
    /// Changes the tensor's sizes; elements are kept in memory order, new ones are 0.
    @discardableResult
    public final func resize_(_ sizes: Int...) -> Tensor { trapping { try Checked.resize_(self, sizes) } }
    /// Changes the tensor's sizes; elements are kept in memory order, new ones are 0.
    @discardableResult
    public final func resize_(_ sizes: [Int]) -> Tensor { trapping { try Checked.resize_(self, sizes) } }

    public static func += (a: inout Tensor, b: Tensor) { _ = a.add_(b) }
    public static func += (a: inout Tensor, b: Double) { _ = a.add_(b) }
    public static func += (a: inout Tensor, b: Int) { _ = a.add_(b) }
    public static func -= (a: inout Tensor, b: Tensor) { _ = a.sub_(b) }
    public static func -= (a: inout Tensor, b: Double) { _ = a.sub_(b) }
    public static func -= (a: inout Tensor, b: Int) { _ = a.sub_(b) }
    public static func *= (a: inout Tensor, b: Tensor) { _ = a.mul_(b) }
    public static func *= (a: inout Tensor, b: Double) { _ = a.mul_(b) }
    public static func *= (a: inout Tensor, b: Int) { _ = a.mul_(b) }
    public static func /= (a: inout Tensor, b: Tensor) { _ = a.div_(b) }
    public static func /= (a: inout Tensor, b: Double) { _ = a.div_(b) }
    public static func /= (a: inout Tensor, b: Int) { _ = a.div_(b) }
}
