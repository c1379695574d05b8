// Comparisons, logic, and choosing between elements.

/// The kernels of the comparisons.
enum Comparison {
    enum Equal: ComparisonKernel { @inline(__always) static func apply<T: Element>(_ a: T, _ b: T) -> Bool { a == b } }
    enum NotEqual: ComparisonKernel { @inline(__always) static func apply<T: Element>(_ a: T, _ b: T) -> Bool { a != b } }
    enum Less: ComparisonKernel { @inline(__always) static func apply<T: Element>(_ a: T, _ b: T) -> Bool { a < b } }
    enum LessOrEqual: ComparisonKernel { @inline(__always) static func apply<T: Element>(_ a: T, _ b: T) -> Bool { a <= b } }
    enum Greater: ComparisonKernel { @inline(__always) static func apply<T: Element>(_ a: T, _ b: T) -> Bool { a > b } }
    enum GreaterOrEqual: ComparisonKernel { @inline(__always) static func apply<T: Element>(_ a: T, _ b: T) -> Bool { a >= b } }
    enum And: ComparisonKernel { @inline(__always) static func apply<T: Element>(_ a: T, _ b: T) -> Bool { a != .zero && b != .zero } }
    enum Or: ComparisonKernel { @inline(__always) static func apply<T: Element>(_ a: T, _ b: T) -> Bool { a != .zero || b != .zero } }
    enum Xor: ComparisonKernel { @inline(__always) static func apply<T: Element>(_ a: T, _ b: T) -> Bool { (a != .zero) != (b != .zero) } }
}

extension Checked {
    /// Compares two tensors elementwise.
    @inline(__always)
    static func compare<K: ComparisonKernel>(_ kernel: K.Type, _ a: Tensor, _ b: Tensor) throws -> Tensor {
        let dtype = Promotion.dtype(a, b)
        let x = try Copying.converted(a, dtype)
        let y = try Copying.converted(b, dtype)
        let result = try Tensor.uninitialized(Shape.broadcast(x.shape, y.shape), .bool, inOrderOf: x, y)
        try Pointwise.comparison(K.self, x, y, into: result)
        return result
    }

    /// Compares a tensor with a number elementwise.
    @inline(__always)
    static func compare<K: ComparisonKernel>(_ kernel: K.Type, _ a: Tensor, _ b: Number) throws -> Tensor {
        try compare(K.self, a, Tensor.constant(b, Promotion.dtype(a, b)))
    }

    /// `a .== b`
    package static func eq(_ a: Tensor, _ b: Tensor) throws -> Tensor { try compare(Comparison.Equal.self, a, b) }
    /// `a .== b`
    package static func eq(_ a: Tensor, _ b: Number) throws -> Tensor { try compare(Comparison.Equal.self, a, b) }
    /// `a .!= b`
    package static func ne(_ a: Tensor, _ b: Tensor) throws -> Tensor { try compare(Comparison.NotEqual.self, a, b) }
    /// `a .!= b`
    package static func ne(_ a: Tensor, _ b: Number) throws -> Tensor { try compare(Comparison.NotEqual.self, a, b) }
    /// `a .< b`
    package static func lt(_ a: Tensor, _ b: Tensor) throws -> Tensor { try compare(Comparison.Less.self, a, b) }
    /// `a .< b`
    package static func lt(_ a: Tensor, _ b: Number) throws -> Tensor { try compare(Comparison.Less.self, a, b) }
    /// `a .<= b`
    package static func le(_ a: Tensor, _ b: Tensor) throws -> Tensor { try compare(Comparison.LessOrEqual.self, a, b) }
    /// `a .<= b`
    package static func le(_ a: Tensor, _ b: Number) throws -> Tensor { try compare(Comparison.LessOrEqual.self, a, b) }
    /// `a .> b`
    package static func gt(_ a: Tensor, _ b: Tensor) throws -> Tensor { try compare(Comparison.Greater.self, a, b) }
    /// `a .> b`
    package static func gt(_ a: Tensor, _ b: Number) throws -> Tensor { try compare(Comparison.Greater.self, a, b) }
    /// `a .>= b`
    package static func ge(_ a: Tensor, _ b: Tensor) throws -> Tensor { try compare(Comparison.GreaterOrEqual.self, a, b) }
    /// `a .>= b`
    package static func ge(_ a: Tensor, _ b: Number) throws -> Tensor { try compare(Comparison.GreaterOrEqual.self, a, b) }

    /// Whether both elements are not zero.
    package static func logicalAnd(_ a: Tensor, _ b: Tensor) throws -> Tensor { try compare(Comparison.And.self, a, b) }
    /// Whether at least one element is not zero.
    package static func logicalOr(_ a: Tensor, _ b: Tensor) throws -> Tensor { try compare(Comparison.Or.self, a, b) }
    /// Whether exactly one element is not zero.
    package static func logicalXor(_ a: Tensor, _ b: Tensor) throws -> Tensor { try compare(Comparison.Xor.self, a, b) }
    /// Whether the element is zero.
    package static func logicalNot(_ a: Tensor) throws -> Tensor { try compare(Comparison.Equal.self, a, .int(0)) }

    /// Whether the element is not a number.
    package static func isnan(_ x: Tensor) throws -> Tensor { try compare(Comparison.NotEqual.self, x, x) }
    /// Whether the element is infinite.
    package static func isinf(_ x: Tensor) throws -> Tensor {
        guard x.dtype.isFloatingPoint else { return try full(x.shape, .bool(false)) }
        return try compare(Comparison.Equal.self, abs(x.alias()), .double(.infinity))
    }
    /// Whether the element is neither infinite nor NaN.
    package static func isfinite(_ x: Tensor) throws -> Tensor {
        guard x.dtype.isFloatingPoint else { return try full(x.shape, .bool(true)) }
        return try compare(Comparison.Less.self, abs(x.alias()), .double(.infinity))
    }

    /// Whether two tensors have the same sizes and elements.
    package static func equal(_ a: Tensor, _ b: Tensor) throws -> Bool {
        guard a.shape == b.shape else { return false }
        return try bool(all(eq(a, b)))
    }

    /// Whether all elements are equal up to `atol + rtol * |b|`.
    package static func allclose(
        _ a: Tensor, _ b: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8, equalNan: Bool = false
    ) throws -> Bool {
        let dtype = Promotion.dtype(a, b)
        guard a.dtype == b.dtype else {
            throw TensorError(.runtime, "\(a.dtype.scalarTypeName) did not match \(b.dtype.scalarTypeName)", remedy: "Convert one: .to(.\(dtype)).")
        }
        let x = try Copying.converted(a, .float64)
        let y = try Copying.converted(b, .float64)
        let limit = try add(mul(abs(y), .double(rtol)), .double(atol))
        let near = try logicalAnd(le(abs(sub(x, y)), limit), isfinite(y))
        var close = try logicalOr(near, eq(x, y))
        if equalNan { close = try logicalOr(close, logicalAnd(isnan(x), isnan(y))) }
        return try bool(all(close))
    }

    // MARK: Choosing

    /// Elements of `a` where the condition holds, else of `b`.
    package static func `where`(_ condition: Tensor, _ a: Tensor, _ b: Tensor) throws -> Tensor {
        guard condition.dtype == .bool || condition.dtype == .uint8 else {
            throw TensorError(
                .runtime, "where expected condition to be a boolean tensor, but got a tensor with dtype \(condition.dtype.scalarTypeName)",
                remedy: "Compare first: x .> 0.")
        }
        // Bytes were PyTorch's truth values once.
        let condition = try Copying.converted(condition, .bool)
        let dtype = Promotion.dtype(a, b)
        let x = try Copying.converted(a, dtype)
        let y = try Copying.converted(b, dtype)
        let shape = try Shape.broadcast(Shape.broadcast(condition.shape, x.shape), y.shape)
        let result = try Tensor.uninitialized(shape, dtype, inOrderOf: condition, x, y)
        try Pointwise.select(condition, x, y, into: result)
        return record("WhereBackward0", result, a, b) { save, _ in
            let condition = save(condition)
            return { gradient, wanted in
                let condition = try condition()
                return (
                    wanted.first ? try `where`(condition, gradient, .int(0)) : nil,
                    wanted.second ? try `where`(condition, .int(0), gradient) : nil
                )
            }
        }
    }

    /// Elements of `a` where the condition holds, else a number.
    package static func `where`(_ condition: Tensor, _ a: Tensor, _ b: Number) throws -> Tensor {
        try b.requireFits(Promotion.dtype(a, b))
        return try `where`(condition, a, Tensor.constant(b, Promotion.dtype(a, b)))
    }

    /// A number where the condition holds, else elements of `b`.
    package static func `where`(_ condition: Tensor, _ a: Number, _ b: Tensor) throws -> Tensor {
        try `where`(condition, Tensor.constant(a, Promotion.dtype(b, a)), b)
    }

    /// One number where the condition holds, else another: of int64 if both are whole, of float32 if not.
    package static func `where`(_ condition: Tensor, _ a: Number, _ b: Number) throws -> Tensor { try `where`(condition, tensor(a), b) }

    /// The larger of each pair; equal ones share the gradient.
    package static func maximum(_ a: Tensor, _ b: Tensor) throws -> Tensor {
        try extreme("MaximumBackward0", Larger.self, Comparison.Greater.self, a, b)
    }

    /// The smaller of each pair; equal ones share the gradient.
    package static func minimum(_ a: Tensor, _ b: Tensor) throws -> Tensor {
        try extreme("MinimumBackward0", Smaller.self, Comparison.Less.self, a, b)
    }

    private static func extreme<K: BinaryKernel, C: ComparisonKernel>(
        _ name: String, _ kernel: K.Type, _ comparison: C.Type, _ a: Tensor, _ b: Tensor
    ) throws -> Tensor {
        record(name, try pointwise(K.self, a, b, Promotion.dtype(a, b)), a, b) { save, _ in
            let x = save(a)
            let y = save(b)
            return { gradient, wanted in
                let x = try x()
                let y = try y()
                let shared = try `where`(eq(x, y), mul(gradient, .double(0.5)), gradient)
                return (
                    wanted.first ? try `where`(compare(C.self, y, x), .int(0), shared) : nil,
                    wanted.second ? try `where`(compare(C.self, x, y), .int(0), shared) : nil
                )
            }
        }
    }
}

extension Tensor {
    public static func .== (a: Tensor, b: Tensor) -> Tensor { trapping { try Checked.eq(a, b) } }
    public static func .== (a: Tensor, b: Double) -> Tensor { trapping { try Checked.eq(a, .double(b)) } }
    public static func .== (a: Tensor, b: Int) -> Tensor { trapping { try Checked.eq(a, .int(b)) } }
    public static func .!= (a: Tensor, b: Tensor) -> Tensor { trapping { try Checked.ne(a, b) } }
    public static func .!= (a: Tensor, b: Double) -> Tensor { trapping { try Checked.ne(a, .double(b)) } }
    public static func .!= (a: Tensor, b: Int) -> Tensor { trapping { try Checked.ne(a, .int(b)) } }
    public static func .< (a: Tensor, b: Tensor) -> Tensor { trapping { try Checked.lt(a, b) } }
    public static func .< (a: Tensor, b: Double) -> Tensor { trapping { try Checked.lt(a, .double(b)) } }
    public static func .< (a: Tensor, b: Int) -> Tensor { trapping { try Checked.lt(a, .int(b)) } }
    public static func .<= (a: Tensor, b: Tensor) -> Tensor { trapping { try Checked.le(a, b) } }
    public static func .<= (a: Tensor, b: Double) -> Tensor { trapping { try Checked.le(a, .double(b)) } }
    public static func .<= (a: Tensor, b: Int) -> Tensor { trapping { try Checked.le(a, .int(b)) } }
    public static func .> (a: Tensor, b: Tensor) -> Tensor { trapping { try Checked.gt(a, b) } }
    public static func .> (a: Tensor, b: Double) -> Tensor { trapping { try Checked.gt(a, .double(b)) } }
    public static func .> (a: Tensor, b: Int) -> Tensor { trapping { try Checked.gt(a, .int(b)) } }
    public static func .>= (a: Tensor, b: Tensor) -> Tensor { trapping { try Checked.ge(a, b) } }
    public static func .>= (a: Tensor, b: Double) -> Tensor { trapping { try Checked.ge(a, .double(b)) } }
    public static func .>= (a: Tensor, b: Int) -> Tensor { trapping { try Checked.ge(a, .int(b)) } }

    /// Whether both elements are not zero.
    public final func logicalAnd(_ other: Tensor) -> Tensor { trapping { try Checked.logicalAnd(self, other) } }
    /// Whether at least one element is not zero.
    public final func logicalOr(_ other: Tensor) -> Tensor { trapping { try Checked.logicalOr(self, other) } }
    /// Whether exactly one element is not zero.
    public final func logicalXor(_ other: Tensor) -> Tensor { trapping { try Checked.logicalXor(self, other) } }
    /// Whether the element is zero.
    public final func logicalNot() -> Tensor { trapping { try Checked.logicalNot(self) } }
    /// Whether the element is not a number.
    public final func isnan() -> Tensor { trapping { try Checked.isnan(self) } }
    /// Whether the element is infinite.
    public final func isinf() -> Tensor { trapping { try Checked.isinf(self) } }
    /// Whether the element is neither infinite nor NaN.
    public final func isfinite() -> Tensor { trapping { try Checked.isfinite(self) } }
    /// Whether the other tensor has the same sizes and elements.
    public final func equal(_ other: Tensor) -> Bool { trapping { try Checked.equal(self, other) } }
    /// Whether all elements are equal up to `atol + rtol * |other|`.
    public final func allclose(_ other: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8, equalNan: Bool = false) -> Bool {
        trapping { try Checked.allclose(self, other, rtol: rtol, atol: atol, equalNan: equalNan) }
    }
    /// Elements of `a` where the condition holds, else of `b`.
    public static func `where`(_ condition: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor { trapping { try Checked.where(condition, a, b) } }
    /// Elements of `a` where the condition holds, else a number.
    public static func `where`(_ condition: Tensor, _ a: Tensor, _ b: any Scalar) -> Tensor {
        trapping { try Checked.where(condition, a, b.number) }
    }
    /// A number where the condition holds, else elements of `b`.
    public static func `where`(_ condition: Tensor, _ a: any Scalar, _ b: Tensor) -> Tensor {
        trapping { try Checked.where(condition, a.number, b) }
    }
    /// One number where the condition holds, else another.
    public static func `where`(_ condition: Tensor, _ a: any Scalar, _ b: any Scalar) -> Tensor {
        trapping { try Checked.where(condition, a.number, b.number) }
    }
    /// The larger of each pair.
    public static func maximum(_ a: Tensor, _ b: Tensor) -> Tensor { trapping { try Checked.maximum(a, b) } }
    /// The smaller of each pair.
    public static func minimum(_ a: Tensor, _ b: Tensor) -> Tensor { trapping { try Checked.minimum(a, b) } }
}
