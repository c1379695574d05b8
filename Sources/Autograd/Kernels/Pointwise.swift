/// A function of two elements of one type, with a result of that type.
protocol BinaryKernel {
    static func apply<T: Element>(_ a: T, _ b: T) -> T
}

/// A function of two elements of one type, with a truth value.
protocol ComparisonKernel {
    static func apply<T: Element>(_ a: T, _ b: T) -> Bool
}

/// A function of one element of any type, with a result of that type.
protocol UnaryKernel {
    static func apply<T: Element>(_ x: T) -> T
}

/// A function of one floating-point number.
protocol FloatUnaryKernel {
    /// What an element counts in a budget of work.
    static var cost: Int { get }
    static func apply<T: FloatElement>(_ x: T) -> T
}

extension FloatUnaryKernel {
    static var cost: Int { ElementCost.function }
}

/// A function of one floating-point number with code for many single-precision numbers at a time.
protocol VectorKernel: FloatUnaryKernel {
    /// Computes `y[i]` from `x[i]`; `y` may be `x`.
    static func apply(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ count: Int)
}

/// A function of two floating-point numbers.
protocol FloatBinaryKernel {
    static func apply<T: FloatElement>(_ a: T, _ b: T) -> T
}

/// Kernels that compute each element from the elements at the same place.
///
/// The operands stretch to the result's shape by the broadcasting rule; their dtypes are equal, which the caller sees to.
enum Pointwise {
    // MARK: Threads

    /// The operands of a large operation in parts for several threads, or `nil` where it is small or its operands are no plain runs of
    /// memory.
    @inline(never)
    private static func parts(_ result: Tensor, _ a: Tensor, _ b: Tensor?) -> [(result: Tensor, a: Tensor, b: Tensor)]? {
        let count = result.numel
        func isPlain(_ x: Tensor) -> Bool { x.numel == 1 || x.numel == count && x.isContiguous }
        guard Threads.count > 1, result.isContiguous, isPlain(a), b.map(isPlain) ?? true else { return nil }
        let size = (count / Threads.count + 63) / 64 * 64
        return stride(from: 0, to: count, by: size).map { start in
            func part(_ x: Tensor) -> Tensor {
                if x.numel == 1 && count != 1 { return x }
                // No view, which would count as work: how many parts there are says how many threads there are.
                let count = min(size, count - start)
                return Tensor(
                    storage: x.storage, shape: [count], strides: [1], offset: x.offset + start, numel: count, dtype: x.dtype, isContiguous: true)
            }
            return (part(result), part(a), part(b ?? a))
        }
    }

    /// Runs a kernel on its operands, of large ones on several threads.
    @inline(__always)
    private static func divided(_ result: Tensor, _ a: Tensor, _ b: Tensor?, _ kernel: (Tensor, Tensor, Tensor) -> Void) {
        if result.numel >= Threads.leastElements, let parts = parts(result, a, b) {
            Threads.run(parts.count) { task, _ in kernel(parts[task].result, parts[task].a, parts[task].b) }
        } else {
            kernel(result, a, b ?? a)
        }
    }

    /// What an element counts that takes nothing but to be read and written.
    @inline(__always)
    private static func cost(_ result: Tensor, _ a: Tensor, _ b: Tensor? = nil) -> Int {
        let areNeighbours = result.isContiguous && a.isContiguous && a.numel == result.numel && (b.map { $0.isContiguous && $0.numel == result.numel } ?? true)
        return areNeighbours ? ElementCost.simple : ElementCost.combined
    }

    // MARK: Two operands

    /// Computes `result[i] = K(a[i], b[i])`; `result` may be one of the operands.
    static func binary<K: BinaryKernel>(_ kernel: K.Type, _ a: Tensor, _ b: Tensor, into result: Tensor) throws {
        try EngineState.charge(elements: result.numel, each: cost(result, a, b))
        divided(result, a, b) { binary(K.self, $1, $2, $0) }
    }

    private static func binary<K: BinaryKernel>(_ kernel: K.Type, _ a: Tensor, _ b: Tensor, _ result: Tensor) {
        switch result.dtype {
        case .float32: zip(a, b, result, Float.self) { K.apply($0, $1) }
        case .float64: zip(a, b, result, Double.self) { K.apply($0, $1) }
        case .int64: zip(a, b, result, Int.self) { K.apply($0, $1) }
        case .int32: zip(a, b, result, Int32.self) { K.apply($0, $1) }
        case .uint8: zip(a, b, result, UInt8.self) { K.apply($0, $1) }
        case .bool: zip(a, b, result, Logical.self) { K.apply($0, $1) }
        }
    }

    /// Computes `result[i] = K(a[i], b)` for a plain number, which becomes an element of the result's dtype.
    static func binary<K: BinaryKernel>(_ kernel: K.Type, _ a: Tensor, _ b: Number, into result: Tensor) throws {
        try EngineState.charge(elements: result.numel, each: cost(result, a))
        divided(result, a, nil) { result, a, _ in binary(K.self, a, b, result) }
    }

    private static func binary<K: BinaryKernel>(_ kernel: K.Type, _ a: Tensor, _ b: Number, _ result: Tensor) {
        switch result.dtype {
        case .float32:
            let constant = Float(b)
            map(a, result, Float.self) { K.apply($0, constant) }
        case .float64:
            let constant = Double(b)
            map(a, result, Double.self) { K.apply($0, constant) }
        case .int64:
            let constant = Int(b)
            map(a, result, Int.self) { K.apply($0, constant) }
        case .int32:
            let constant = Int32(b)
            map(a, result, Int32.self) { K.apply($0, constant) }
        case .uint8:
            let constant = UInt8(b)
            map(a, result, UInt8.self) { K.apply($0, constant) }
        case .bool:
            let constant = Logical(b)
            map(a, result, Logical.self) { K.apply($0, constant) }
        }
    }

    /// Computes `result[i] = K(a[i], b[i])` for floating-point numbers.
    static func floatBinary<K: FloatBinaryKernel>(_ kernel: K.Type, _ a: Tensor, _ b: Tensor, into result: Tensor) throws {
        try EngineState.charge(elements: result.numel, each: ElementCost.slowFunction)
        divided(result, a, b) { result, a, b in
            if result.dtype == .float64 {
                zip(a, b, result, Double.self) { K.apply($0, $1) }
            } else {
                zip(a, b, result, Float.self) { K.apply($0, $1) }
            }
        }
    }

    /// Computes the bool tensor `result[i] = K(a[i], b[i])`.
    static func comparison<K: ComparisonKernel>(_ kernel: K.Type, _ a: Tensor, _ b: Tensor, into result: Tensor) throws {
        try EngineState.charge(elements: result.numel, each: cost(result, a, b))
        switch a.dtype {
        case .float32: zip(a, b, result, Float.self) { Logical(K.apply($0, $1)) }
        case .float64: zip(a, b, result, Double.self) { Logical(K.apply($0, $1)) }
        case .int64: zip(a, b, result, Int.self) { Logical(K.apply($0, $1)) }
        case .int32: zip(a, b, result, Int32.self) { Logical(K.apply($0, $1)) }
        case .uint8: zip(a, b, result, UInt8.self) { Logical(K.apply($0, $1)) }
        case .bool: zip(a, b, result, Logical.self) { Logical(K.apply($0, $1)) }
        }
    }

    /// Adds to a tensor in place, outside the graph and without counting a change: for gradients being summed.
    static func addInPlace(_ target: Tensor, _ other: Tensor) throws {
        try binary(Addition.self, target, other, into: target)
    }

    @inline(__always)
    static func zip<T: Element, R: Element>(
        _ a: Tensor, _ b: Tensor, _ result: Tensor, _ type: T.Type, _ apply: (T, T) -> R
    ) {
        let pa = a.pointer(T.self)
        let pb = b.pointer(T.self)
        let pr = result.pointer(R.self)
        let count = result.numel
        if count == 1 {
            pr[0] = apply(pa[0], pb[0])
            return
        }
        if result.isContiguous {
            let aIsFull = a.isContiguous && a.numel == count
            let bIsFull = b.isContiguous && b.numel == count
            if aIsFull, bIsFull {
                for index in 0..<count { pr[index] = apply(pa[index], pb[index]) }
                return
            }
            if aIsFull, b.numel == 1 {
                let constant = pb[0]
                for index in 0..<count { pr[index] = apply(pa[index], constant) }
                return
            }
            if bIsFull, a.numel == 1 {
                let constant = pa[0]
                for index in 0..<count { pr[index] = apply(constant, pb[index]) }
                return
            }
        }
        let shape = result.shape
        Rows(
            shape, result.strides, Shape.stretchedStrides(a.shape, a.strides, to: shape),
            Shape.stretchedStrides(b.shape, b.strides, to: shape)
        ).forEach { offset, count, stride in
            let pr = pr + offset[0]
            let pa = pa + offset[1]
            let pb = pb + offset[2]
            if stride[0] == 1, stride[1] == 1, stride[2] == 1 {
                for index in 0..<count { pr[index] = apply(pa[index], pb[index]) }
            } else {
                for index in 0..<count {
                    pr[index &* stride[0]] = apply(pa[index &* stride[1]], pb[index &* stride[2]])
                }
            }
        }
    }

    // MARK: One operand

    /// Computes `result[i] = K(x[i])` for any dtype.
    static func unary<K: UnaryKernel>(_ kernel: K.Type, _ x: Tensor, into result: Tensor) throws {
        try EngineState.charge(elements: result.numel, each: cost(result, x))
        divided(result, x, nil) { result, x, _ in unary(K.self, x, result) }
    }

    private static func unary<K: UnaryKernel>(_ kernel: K.Type, _ x: Tensor, _ result: Tensor) {
        switch result.dtype {
        case .float32: map(x, result, Float.self) { K.apply($0) }
        case .float64: map(x, result, Double.self) { K.apply($0) }
        case .int64: map(x, result, Int.self) { K.apply($0) }
        case .int32: map(x, result, Int32.self) { K.apply($0) }
        case .uint8: map(x, result, UInt8.self) { K.apply($0) }
        case .bool: map(x, result, Logical.self) { K.apply($0) }
        }
    }

    /// Computes `result[i] = K(x[i])` for floating-point numbers.
    static func floatUnary<K: FloatUnaryKernel>(_ kernel: K.Type, _ x: Tensor, into result: Tensor) throws {
        try EngineState.charge(elements: result.numel, each: K.cost)
        divided(result, x, nil) { result, x, _ in
            if result.dtype == .float64 {
                map(x, result, Double.self) { K.apply($0) }
            } else {
                map(x, result, Float.self) { K.apply($0) }
            }
        }
    }

    @inline(__always)
    static func map<T: Element, R: Element>(_ x: Tensor, _ result: Tensor, _ type: T.Type, _ apply: (T) -> R) {
        let px = x.pointer(T.self)
        let pr = result.pointer(R.self)
        let count = result.numel
        if result.isContiguous, x.isContiguous {
            for index in 0..<count { pr[index] = apply(px[index]) }
            return
        }
        Rows(result.shape, result.strides, x.strides).forEach { offset, count, stride in
            let pr = pr + offset[0]
            let px = px + offset[1]
            for index in 0..<count { pr[index &* stride[0]] = apply(px[index &* stride[1]]) }
        }
    }

    // MARK: Three operands

    /// Computes `result[i] = condition[i] ? a[i] : b[i]`.
    static func select(_ condition: Tensor, _ a: Tensor, _ b: Tensor, into result: Tensor) throws {
        try EngineState.charge(elements: result.numel, each: ElementCost.combined)
        switch result.dtype.size {
        case 1: select(condition, a, b, result, UInt8.self)
        case 4: select(condition, a, b, result, UInt32.self)
        default: select(condition, a, b, result, UInt64.self)
        }
    }

    private static func select<Bits: BitwiseCopyable>(
        _ condition: Tensor, _ a: Tensor, _ b: Tensor, _ result: Tensor, _ bits: Bits.Type
    ) {
        let pc = condition.pointer(Logical.self)
        let pa = a.rawPointer.assumingMemoryBound(to: Bits.self)
        let pb = b.rawPointer.assumingMemoryBound(to: Bits.self)
        let pr = result.rawPointer.assumingMemoryBound(to: Bits.self)
        let shape = result.shape
        Rows(
            shape, result.strides, Shape.stretchedStrides(condition.shape, condition.strides, to: shape),
            Shape.stretchedStrides(a.shape, a.strides, to: shape), Shape.stretchedStrides(b.shape, b.strides, to: shape)
        ).forEach { offset, count, stride in
            let pr = pr + offset[0]
            let pc = pc + offset[1]
            let pa = pa + offset[2]
            let pb = pb + offset[3]
            for index in 0..<count {
                pr[index &* stride[0]] =
                    pc[index &* stride[1]].isTrue ? pa[index &* stride[2]] : pb[index &* stride[3]]
            }
        }
    }
}

/// `a + b`; "or" for bools.
enum Addition: BinaryKernel {
    @inline(__always) static func apply<T: Element>(_ a: T, _ b: T) -> T { T.adding(a, b) }
}

/// `a - b`.
enum Subtraction: BinaryKernel {
    @inline(__always) static func apply<T: Element>(_ a: T, _ b: T) -> T { T.subtracting(a, b) }
}

/// `a * b`; "and" for bools.
enum Multiplication: BinaryKernel {
    @inline(__always) static func apply<T: Element>(_ a: T, _ b: T) -> T { T.multiplying(a, b) }
}

/// `a / b`; integers truncate.
enum Division: BinaryKernel {
    @inline(__always) static func apply<T: Element>(_ a: T, _ b: T) -> T { T.dividing(a, b) }
}

/// The larger of two, the first of equal ones; NaN wins.
enum Larger: BinaryKernel {
    @inline(__always) static func apply<T: Element>(_ a: T, _ b: T) -> T { a.isNotANumber || a >= b ? a : b }
}

/// The smaller of two, the first of equal ones; NaN wins.
enum Smaller: BinaryKernel {
    @inline(__always) static func apply<T: Element>(_ a: T, _ b: T) -> T { a.isNotANumber || a <= b ? a : b }
}
