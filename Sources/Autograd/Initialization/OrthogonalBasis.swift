/// The orthonormal factor of a matrix.
enum OrthogonalBasis {
    /// The matrix Q of the decomposition A = QR of a matrix with at least as many rows as columns, with the signs that make
    /// R's diagonal positive. Householder reflections in double precision, as LAPACK does it.
    static func factor(_ matrix: Tensor) throws -> Tensor {
        let (rows, columns) = (matrix.shape[0], matrix.shape[1])
        let (work, overflow) = matrix.numel.multipliedReportingOverflow(by: 4 * columns)
        try EngineState.current.charge(elements: overflow ? .max : work, each: ElementCost.combined)
        var a = try Checked.scalars(matrix)
        var reflectors: [[Double]] = []
        var signs: [Double] = []
        for column in 0..<columns {
            var v = (column..<rows).map { a[$0 * columns + column] }
            let norm = v.reduce(0) { $0 + $1 * $1 }.squareRoot()
            // The diagonal of R becomes -sign * norm.
            let sign: Double = v[0] < 0 ? -1 : 1
            signs.append(norm == 0 ? 1 : -sign)
            v[0] += sign * norm
            let length = v.reduce(0) { $0 + $1 * $1 }
            reflectors.append(length == 0 ? [] : v)
            if length == 0 { continue }
            for other in column..<columns { reflect(&a, v, length, column, other, rows, columns) }
        }
        // Q is the product of the reflections, applied to the first columns of the identity from the last one back.
        var q = [Double](repeating: 0, count: rows * columns)
        for column in 0..<columns { q[column * columns + column] = 1 }
        for (start, v) in reflectors.enumerated().reversed() where !v.isEmpty {
            let length = v.reduce(0) { $0 + $1 * $1 }
            for other in 0..<columns { reflect(&q, v, length, start, other, rows, columns) }
        }
        for index in q.indices { q[index] *= signs[index % columns] }
        return try Checked.tensor(doubles: q, shape: [rows, columns], dtype: matrix.dtype)
    }

    /// Reflects a column at the plane orthogonal to `v`, which begins in row `start`.
    private static func reflect(
        _ a: inout [Double], _ v: [Double], _ length: Double, _ start: Int, _ column: Int, _ rows: Int, _ columns: Int
    ) {
        var product = 0.0
        for row in start..<rows { product += v[row - start] * a[row * columns + column] }
        let factor = 2 * product / length
        for row in start..<rows { a[row * columns + column] -= factor * v[row - start] }
    }
}
