// Products, variances, norms and sums of exponentials.

extension Checked {
    /// The product of all elements.
    package static func prod(_ x: Tensor) throws -> Tensor {
        let flat = try Copying.contiguous(Copying.converted(x, x.dtype.isFloatingPoint ? x.dtype : .int64))
        let row = flat.alias(shape: [flat.numel], strides: [1], offset: flat.offset)
        let result = try dropping([0], of: Reducing.product(row, 0))
        let shape = x.shape
        return record("ProdBackward0", result, x) { save in
            let x = save(x)
            return { gradient in
                let flat = try reshape(x(), [x.shape.reduce(1, &*)])
                return try reshape(mul(gradient, productOfOthers(flat, 0)), shape)
            }
        }
    }

    /// The products along a dimension.
    package static func prod(_ x: Tensor, dim: Int, keepdim: Bool = false) throws -> Tensor {
        let dim = try Shape.dimension(dim, rank: x.ndim)
        if x.ndim == 0 {
            let source = try Copying.converted(x, x.dtype.isFloatingPoint ? x.dtype : .int64)
            return record("ProdBackward1", try Copying.contiguousCopy(source), x) { _ in { $0 } }
        }
        let source = try Copying.converted(x, x.dtype.isFloatingPoint ? x.dtype : .int64)
        let total = try Reducing.product(source, dim)
        return record("ProdBackward1", keepdim ? total : dropping([dim], of: total), x) { save in
            let x = save(x)
            return { gradient in
                try mul(restoring([dim], of: gradient, rank: x.shape.count, keepdim), productOfOthers(x(), dim))
            }
        }
    }

    /// At each place the product of all other elements along a dimension: the whole product divided by the element, or,
    /// where there are zeros, the product of those before times that of those after.
    private static func productOfOthers(_ x: Tensor, _ dim: Int) throws -> Tensor {
        let size = x.shape[dim]
        if size == 0 { return x }
        if try !bool(any(eq(x, .int(0)))) { return try div(prod(x, dim: dim, keepdim: true), x) }
        let one = try onesLike(narrow(x, dim: dim, start: 0, length: 1))
        let before = try cumprod(cat([one, narrow(x, dim: dim, start: 0, length: size - 1)], dim: dim), dim: dim)
        let reversed = try flip(cat([narrow(x, dim: dim, start: 1, length: size - 1), one], dim: dim), [dim])
        return try mul(before, flip(cumprod(reversed, dim: dim), [dim]))
    }

    // MARK: Variance

    /// The variance of all elements.
    package static func variance(_ x: Tensor, unbiased: Bool = true) throws -> Tensor {
        try variance(x, dim: [], unbiased: unbiased, keepdim: false)
    }

    /// The variances over some dimensions; with `unbiased` the divisor is one less than the count.
    package static func variance(_ x: Tensor, dim: [Int], unbiased: Bool = true, keepdim: Bool = false) throws -> Tensor {
        let (value, dims, divisor) = try spread("var", x, dim, unbiased)
        return record("VarBackward0", keepdim ? value : dropping(dims, of: value), x) { save in
            let x = save(x)
            return { gradient in
                let g = try restoring(dims, of: gradient, rank: x.shape.count, keepdim)
                return try mul(mul(g, .double(2 / divisor)), deviations(x(), dims))
            }
        }
    }

    /// The standard deviation of all elements.
    package static func std(_ x: Tensor, unbiased: Bool = true) throws -> Tensor {
        try std(x, dim: [], unbiased: unbiased, keepdim: false)
    }

    /// The standard deviations over some dimensions. The gradient where all elements are equal is 0.
    package static func std(_ x: Tensor, dim: [Int], unbiased: Bool = true, keepdim: Bool = false) throws -> Tensor {
        let (value, dims, divisor) = try spread("std", x, dim, unbiased)
        let root = try floatUnary(Kernel.Sqrt.self, value)
        return record("StdBackward0", keepdim ? root : dropping(dims, of: root), x) { save in
            let x = save(x)
            let output = save.output()
            return { gradient in
                let y = try output()
                let g = try maskedFill(div(gradient, mul(y, .double(divisor))), eq(y, .int(0)), .int(0))
                return try mul(restoring(dims, of: g, rank: x.shape.count, keepdim), deviations(x(), dims))
            }
        }
    }

    private static func deviations(_ x: Tensor, _ dims: [Int]) throws -> Tensor {
        dims.isEmpty ? try sub(x, x) : try sub(x, mean(x, dim: dims, keepdim: true))
    }

    /// The variance with its dimensions kept, outside the graph; computed in double precision.
    private static func spread(_ name: String, _ x: Tensor, _ dim: [Int], _ unbiased: Bool) throws -> (Tensor, [Int], Double) {
        guard x.dtype.isFloatingPoint else {
            throw TensorError(
                .runtime, "std and var only support floating point and complex dtypes", facts: ["The tensor is \(x.dtype)."],
                remedy: "Convert it first: x.float().")
        }
        let dims = try Shape.dimensions(dim, rank: x.ndim)
        let count = dims.reduce(1) { $0 &* x.shape[$1] }
        let divisor = Double(count) - (unbiased ? 1 : 0)
        if divisor <= 0 {
            EngineState.current.warn(
                "\(name)(): degrees of freedom is <= 0. Correction should be strictly less than the reduction factor (input numel divided by "
                    + "output numel).")
        }
        let exact = try Copying.converted(x.alias(), .float64)
        let squares = try square(deviations(exact, dims))
        let total = dims.isEmpty ? squares : try Reducing.sum(squares, dims)
        try Pointwise.binary(Division.self, total, Tensor.constant(.double(Swift.max(divisor, 0)), .float64), into: total)
        return (try Copying.converted(total, x.dtype), dims, divisor)
    }

    // MARK: Norms

    /// The `p`-norm of all elements.
    package static func norm(_ x: Tensor, p: Double = 2) throws -> Tensor { try norm(x, p: p, dim: [], keepdim: false) }

    /// The `p`-norms over some dimensions. The gradient of the 2-norm at 0 is 0.
    package static func norm(_ x: Tensor, p: Double = 2, dim: [Int], keepdim: Bool = false) throws -> Tensor {
        guard x.dtype.isFloatingPoint else {
            throw TensorError(
                .runtime, "linalg.vector_norm: Expected a floating point or complex tensor as input. Got \(x.dtype.scalarTypeName)",
                remedy: "Convert the tensor first: x.float().")
        }
        let dims = try Shape.dimensions(dim, rank: x.ndim)
        if p < 0 || p == .infinity, let empty = dims.firstIndex(where: { x.shape[$0] == 0 }) {
            throw TensorError(
                .runtime,
                "linalg.vector_norm cannot compute the \(shortForm(p)) norm on "
                    + (dim.isEmpty ? "an empty tensor because the" : "the dimension \(dim[empty])because this dimension is empty and the")
                    + " operation does not have an identity")
        }
        let source = x.alias()
        var value: Tensor
        if p == .infinity || p == -.infinity {
            value = p > 0 ? try amax(abs(source), dim: dims, keepdim: true) : try amin(abs(source), dim: dims, keepdim: true)
        } else if p == 0 {
            value = try sum(to(ne(source, .int(0)), x.dtype), dim: dims, keepdim: true)
        } else {
            // Squares of floats are summed in double precision, as the sum kernel does; other powers are taken there too.
            let exact = try Copying.converted(source, .float64)
            let powers = p == 2 ? try square(exact) : p == 1 ? try abs(exact) : try pow(abs(exact), .double(p))
            let total = dims.isEmpty ? powers : try Reducing.sum(powers, dims)
            value = try Copying.converted(p == 2 ? sqrt(total) : p == 1 ? total : pow(total, .double(1 / p)), x.dtype)
        }
        return record("LinalgVectorNormBackward0", keepdim ? value : dropping(dims, of: value), x) { save in
            let x = save(x)
            let output = save.output()
            return { gradient in
                let rank = x.shape.count
                let x = try x()
                let g = try restoring(dims, of: gradient, rank: rank, keepdim)
                let y = try restoring(dims, of: output(), rank: rank, keepdim)
                if p == 0 { return nil }
                if p == 1 { return try mul(g, sign(x)) }
                if p == 2 { return try mul(g, maskedFill(div(x, y), eq(y, .int(0)), .int(0))) }
                if p.isInfinite {
                    let mask = try to(eq(abs(x), y), x.dtype)
                    let count = dims.isEmpty ? mask : try sum(mask, dim: dims, keepdim: true)
                    return try mul(mul(sign(x), mask), div(g, count))
                }
                let factor = try maskedFill(div(g, pow(y, .double(p - 1))), eq(y, .int(0)), .int(0))
                if p < 2 {
                    // |x|^(p-2) is infinite at 0, where the gradient is 0.
                    let powers = try maskedFill(pow(abs(x), .double(p - 1)), eq(x, .int(0)), .int(0))
                    return try mul(mul(sign(x), powers), factor)
                }
                return try mul(mul(x, pow(abs(x), .double(p - 2))), factor)
            }
        }
    }

    // MARK: Exponentials

    /// `log(sum(exp(x)))` over some dimensions, without overflow.
    package static func logsumexp(_ x: Tensor, dim: [Int], keepdim: Bool = false) throws -> Tensor {
        let dims = try Shape.dimensions(dim, rank: x.ndim)
        let source = try Copying.converted(x.alias(), Promotion.floating(x.dtype))
        var peak = try source.numel == 0 ? full(source.shape.indices.map { dims.contains($0) ? 1 : source.shape[$0] }, .int(0), dtype: source.dtype) : amax(source, dim: dims, keepdim: true)
        peak = try `where`(isfinite(peak), peak, .int(0))
        let shifted = try exp(sub(source, peak))
        let total = try add(log(dims.isEmpty ? shifted : Reducing.sum(shifted, dims)), peak)
        return record("LogsumexpBackward0", keepdim ? total : dropping(dims, of: total), x) { save in
            let x = save(x)
            let output = save.output()
            return { gradient in
                let rank = x.shape.count
                let y = try restoring(dims, of: output(), rank: rank, keepdim)
                return try mul(restoring(dims, of: gradient, rank: rank, keepdim), exp(sub(x(), y)))
            }
        }
    }

    /// The shares `exp(x) / sum(exp(x))` along a dimension.
    package static func softmax(_ x: Tensor, dim: Int) throws -> Tensor {
        let dim = try Shape.dimension(dim, rank: x.ndim)
        let source = try softmaxOperand(x, "softmax_lastdim_kernel_impl")
        let result = try source.uninitializedLike()
        try Normalising.softmax(source, dim, into: result)
        return record("SoftmaxBackward0", result, x) { save in
            let output = save.output()
            return { gradient in
                let y = try output()
                let weighted = try mul(gradient, y)
                return try sub(weighted, mul(y, sum(weighted, dim: [dim], keepdim: true)))
            }
        }
    }

    /// The logarithms of the softmax along a dimension, computed without it.
    package static func logSoftmax(_ x: Tensor, dim: Int) throws -> Tensor {
        let dim = try Shape.dimension(dim, rank: x.ndim)
        let source = try softmaxOperand(x, "log_softmax_lastdim_kernel_impl")
        let result = try source.uninitializedLike()
        try Normalising.logSoftmax(source, dim, into: result)
        return record("LogSoftmaxBackward0", result, x) { save in
            let output = save.output()
            return { gradient in
                try sub(gradient, mul(exp(output()), sum(gradient, dim: [dim], keepdim: true)))
            }
        }
    }

    private static func softmaxOperand(_ x: Tensor, _ kernel: String) throws -> Tensor {
        guard x.dtype.isFloatingPoint else {
            throw TensorError(
                .notImplemented, "\"\(kernel)\" not implemented for '\(x.dtype.scalarTypeName)'", remedy: "Convert the tensor first: x.float().")
        }
        return x
    }

    // MARK: Running totals

    /// The sums of all elements up to each, along a dimension.
    package static func cumsum(_ x: Tensor, dim: Int) throws -> Tensor {
        let dim = try Shape.dimension(dim, rank: x.ndim)
        let source = try Copying.converted(x, x.dtype.isFloatingPoint ? x.dtype : .int64)
        let result = try source.uninitializedLike()
        try Normalising.runningSum(source, dim, into: result)
        return record("CumsumBackward0", result, x) { _ in
            { gradient in
                gradient.ndim == 0 ? gradient : try flip(cumsum(flip(gradient, [dim]), dim: dim), [dim])
            }
        }
    }

    /// The products of all elements up to each, along a dimension.
    package static func cumprod(_ x: Tensor, dim: Int) throws -> Tensor {
        let dim = try Shape.dimension(dim, rank: x.ndim)
        let source = try Copying.converted(x, x.dtype.isFloatingPoint ? x.dtype : .int64)
        let result = try source.uninitializedLike()
        try Normalising.runningProduct(source, dim, into: result)
        return record("CumprodBackward0", result, x) { save in
            let x = save(x)
            let output = save.output()
            return { gradient in
                let x = try x()
                if x.ndim == 0 { return gradient }
                let weighted = try mul(gradient, output())
                let totals = try flip(cumsum(flip(weighted, [dim]), dim: dim), [dim])
                if try !bool(any(eq(x, .int(0)))) { return try div(totals, x) }
                // With zeros the quotient says nothing: each place is replaced by 1 in turn and the products taken anew.
                return try cat((0..<x.shape[dim]).map { place in
                    let one = try onesLike(narrow(x, dim: dim, start: place, length: 1))
                    let after = try narrow(x, dim: dim, start: place + 1, length: x.shape[dim] - place - 1)
                    let before = place == 0 ? one : try prod(narrow(x, dim: dim, start: 0, length: place), dim: dim, keepdim: true)
                    let products = try mul(before, cumprod(cat([one, after], dim: dim), dim: dim))
                    let part = try narrow(gradient, dim: dim, start: place, length: x.shape[dim] - place)
                    return try sum(mul(part, products), dim: [dim], keepdim: true)
                }, dim: dim)
            }
        }
    }
}
