import COpenBLAS

/// Products of matrices in memory, by OpenBLAS.
enum BLAS {
    /// The multiplications from which on a product is worth several threads: they take about 20 us.
    private static let leastWork = 1 << 21
    /// The rows or columns of a part, at least: each part packs the other matrix anew.
    private static let leastSize = 192
    /// The most parts.
    private static let mostParts = 4

    /// `c = alpha * op(a) @ op(b) + beta * c`, each row-major with its rows so many elements apart; a large product by several threads.
    ///
    /// - Parameters:
    ///   - transposeA: Whether `op(a)` is `a` transposed.
    ///   - transposeB: The same of `b`.
    ///   - m: The rows of `c`.
    ///   - n: The columns of `c`.
    ///   - k: The terms of each sum.
    static func multiply<T: FloatElement>(
        _ transposeA: Bool, _ transposeB: Bool, _ m: Int, _ n: Int, _ k: Int, _ alpha: T, _ a: UnsafePointer<T>, _ rowA: Int,
        _ b: UnsafePointer<T>, _ rowB: Int, _ beta: T, _ c: UnsafeMutablePointer<T>, _ rowC: Int
    ) {
        // Rows or columns of the result are divided, never its sums, and by its size alone: OpenBLAS adds in another order at the edges of a
        // product, so that the parts have to be the same for every number of threads.
        let size = max(leastSize, (max(m, n) / mostParts + 63) / 64 * 64)
        guard m * n * k >= leastWork, max(m, n) > size else {
            return gemm(transposeA, transposeB, m, n, k, alpha, a, rowA, b, rowB, beta, c, rowC)
        }
        Threads.run((max(m, n) + size - 1) / size) { part, _ in
            let start = part * size
            if m >= n {
                gemm(
                    transposeA, transposeB, min(size, m - start), n, k, alpha, a + (transposeA ? start : start * rowA), rowA, b, rowB, beta,
                    c + start * rowC, rowC)
            } else {
                gemm(
                    transposeA, transposeB, m, min(size, n - start), k, alpha, a, rowA, b + (transposeB ? start * rowB : start), rowB, beta,
                    c + start, rowC)
            }
        }
    }

    private static func gemm<T: FloatElement>(
        _ transposeA: Bool, _ transposeB: Bool, _ m: Int, _ n: Int, _ k: Int, _ alpha: T, _ a: UnsafePointer<T>, _ rowA: Int,
        _ b: UnsafePointer<T>, _ rowB: Int, _ beta: T, _ c: UnsafeMutablePointer<T>, _ rowC: Int
    ) {
        // OpenBLAS is told to leave the threads alone before its first product.
        _ = Threads.available
        let left = transposeA ? CblasTrans : CblasNoTrans
        let right = transposeB ? CblasTrans : CblasNoTrans
        let (leadingA, leadingB, leadingC) = (Int32(max(rowA, 1)), Int32(max(rowB, 1)), Int32(max(rowC, 1)))
        // T is Float or Double: the pointers are rebound to what they are.
        if T.dtype == .float32 {
            cblas_sgemm(
                CblasRowMajor, left, right, Int32(m), Int32(n), Int32(k), Float(alpha), UnsafeRawPointer(a).assumingMemoryBound(to: Float.self),
                leadingA, UnsafeRawPointer(b).assumingMemoryBound(to: Float.self), leadingB, Float(beta),
                UnsafeMutableRawPointer(c).assumingMemoryBound(to: Float.self), leadingC)
        } else {
            cblas_dgemm(
                CblasRowMajor, left, right, Int32(m), Int32(n), Int32(k), Double(alpha),
                UnsafeRawPointer(a).assumingMemoryBound(to: Double.self), leadingA, UnsafeRawPointer(b).assumingMemoryBound(to: Double.self),
                leadingB, Double(beta), UnsafeMutableRawPointer(c).assumingMemoryBound(to: Double.self), leadingC)
        }
    }
}
