/// Products of matrices, whatever their layout.
///
/// Linking OpenBLAS costs a process 1.1 ms at its start and 3.4 MB of memory (measured on a program that does nothing else),
/// so it is not loaded lazily.
enum MatrixProduct {
    /// Below this many multiplications a plain loop is as fast as the call into OpenBLAS, which takes 25 ns for 4 by 4 matrices.
    private static let smallProduct = 64

    /// A matrix as BLAS reads it: row-major, or row-major transposed.
    private struct Layout {
        let tensor: Tensor
        let isTransposed: Bool
        let leading: Int

        /// Finds the layout of a matrix, copying it only where neither dimension is contiguous.
        init(_ matrix: Tensor) throws {
            let (rows, columns) = (matrix.shape[0], matrix.shape[1])
            let (rowStride, columnStride) = (matrix.strides[0], matrix.strides[1])
            if columnStride == 1 || columns <= 1, rowStride >= max(columns, 1) || rows <= 1 {
                self.init(tensor: matrix, isTransposed: false, leading: max(rows <= 1 ? columns : rowStride, 1))
            } else if rowStride == 1 || rows <= 1, columnStride >= max(rows, 1) || columns <= 1 {
                self.init(tensor: matrix, isTransposed: true, leading: max(columns <= 1 ? rows : columnStride, 1))
            } else {
                let copy = try Copying.contiguousCopy(matrix)
                self.init(tensor: copy, isTransposed: false, leading: max(columns, 1))
            }
        }

        private init(tensor: Tensor, isTransposed: Bool, leading: Int) {
            self.tensor = tensor
            self.isTransposed = isTransposed
            self.leading = leading
        }
    }

    /// Computes `result = alpha * a @ b + beta * result` for matrices of one dtype; `result` is row-major.
    static func multiply(_ a: Tensor, _ b: Tensor, into result: Tensor, alpha: Double = 1, beta: Double = 0) throws {
        let (m, k, n) = (a.shape[0], a.shape[1], b.shape[1])
        let (work, overflow) = (m * n).multipliedReportingOverflow(by: max(k, 1))
        // Of whole numbers, each multiplication is one by itself.
        if result.dtype.isFloatingPoint { try EngineState.charge(work: overflow ? .max : work) } else { try EngineState.charge(elements: overflow ? .max : work, each: ElementCost.combined) }
        // A product with few columns takes as long as reading its operands, and a single sum as long as adding one after the other.
        try EngineState.charge(elements: a.numel + b.numel + result.numel, each: m == 1 && n == 1 ? ElementCost.combined : ElementCost.simple)
        guard m > 0, n > 0 else { return }
        switch result.dtype {
        case .float32, .float64:
            guard k > 0, work > smallProduct, m <= Int32.max, n <= Int32.max, k <= Int32.max else { break }
            return try blas(a, b, result, m, n, k, alpha, beta)
        default: break
        }
        switch result.dtype {
        case .float32: plain(a, b, result, Float(alpha), Float(beta))
        case .float64: plain(a, b, result, alpha, beta)
        case .int64: plain(a, b, result, try factor(alpha, "int64_t") as Int, try factor(beta, "int64_t"))
        case .int32: plain(a, b, result, try factor(alpha, "int") as Int32, try factor(beta, "int"))
        case .uint8: plain(a, b, result, try factor(alpha, "uint8_t") as UInt8, try factor(beta, "uint8_t"))
        case .bool: plain(a, b, result, Logical(alpha != 0), Logical(beta != 0))
        }
    }

    /// A factor for integers: without its fraction; a whole number below zero counts backwards where there are none.
    private static func factor<T: FixedWidthInteger>(_ value: Double, _ type: String) throws -> T {
        if let number = T(exactly: value.rounded(.towardZero)), value >= 0 || T.isSigned { return number }
        if let number = Int(exactly: value), number < 0, !T.isSigned, number.magnitude <= UInt(T.max) { return T(truncatingIfNeeded: number) }
        throw TensorError(.runtime, "value cannot be converted to type \(type) without overflow")
    }

    private static func blas(
        _ a: Tensor, _ b: Tensor, _ result: Tensor, _ m: Int, _ n: Int, _ k: Int, _ alpha: Double, _ beta: Double
    ) throws {
        let left = try Layout(a)
        let right = try Layout(b)
        func multiply<T: FloatElement>(_ type: T.Type) {
            BLAS.multiply(
                left.isTransposed, right.isTransposed, m, n, k, T(alpha), left.tensor.pointer(T.self), left.leading, right.tensor.pointer(T.self),
                right.leading, T(beta), result.pointer(T.self), n)
        }
        if result.dtype == .float32 { multiply(Float.self) } else { multiply(Double.self) }
    }

    /// The product by plain loops; the innermost one runs along rows where `b` allows.
    private static func plain<T: Element>(_ a: Tensor, _ b: Tensor, _ result: Tensor, _ alpha: T, _ beta: T) {
        let (m, k, n) = (a.shape[0], a.shape[1], b.shape[1])
        let pa = a.pointer(T.self)
        let pb = b.pointer(T.self)
        let pr = result.pointer(T.self)
        let (aRow, aColumn) = (a.strides[0], a.strides[1])
        let (bRow, bColumn) = (b.strides[0], b.strides[1])
        for row in 0..<m {
            let out = pr + row * n
            for column in 0..<n { out[column] = beta == .zero ? .zero : T.multiplying(beta, out[column]) }
            if bColumn == 1 {
                for inner in 0..<k {
                    let factor = T.multiplying(alpha, pa[row * aRow + inner * aColumn])
                    let source = pb + inner * bRow
                    for column in 0..<n { out[column] = T.adding(out[column], T.multiplying(factor, source[column])) }
                }
            } else {
                for column in 0..<n {
                    var total = T.zero
                    for inner in 0..<k {
                        total = T.adding(
                            total, T.multiplying(pa[row * aRow + inner * aColumn], pb[inner * bRow + column * bColumn]))
                    }
                    out[column] = T.adding(out[column], T.multiplying(alpha, total))
                }
            }
        }
    }
}
