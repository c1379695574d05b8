import Autograd
import SwiftCells
import TensorCells

/// The gradient example in compiled Swift and in a cell.
struct CellBenchmark {
    private let session = TensorSession(seed: 0)

    /// Declares the example in the session.
    init() {
        run(
            """
            func example() -> Tensor {
                let x = Tensor(-2.0, requiresGrad: true)
                let y = Tensor(5.0, requiresGrad: true)
                let z = Tensor(-4.0, requiresGrad: true)
                let q = x + y
                let f = q * z
                f.backward()
                return f
            }
            """)
    }

    /// The same, compiled.
    @inline(never)
    private func example() -> Tensor {
        let x = Tensor(-2.0, requiresGrad: true)
        let y = Tensor(5.0, requiresGrad: true)
        let z = Tensor(-4.0, requiresGrad: true)
        let q = x + y
        let f = q * z
        f.backward()
        return f
    }

    /// Runs a cell, or stops the program with what was wrong with it.
    private func run(_ text: String) {
        let outcome = session.run(CellSource(text))
        precondition(outcome.succeeded, "\(outcome.errors)")
    }

    /// Runs the example in a cell, again and again.
    func loop(_ count: Int) { run("for _ in 0..<\(count) { _ = example() }") }

    /// Measures both, turn about.
    ///
    /// - Returns: the seconds one example takes, in the order of size: compiled, and in a cell.
    func times() -> (compiled: [Double], inCell: [Double]) {
        let count = 20_000
        var compiled: [Double] = []
        var inCell: [Double] = []
        loop(count)
        for _ in 0..<15 {
            compiled.append(seconds { for _ in 0..<count { _ = example() } } / Double(count))
            // What checking and compiling the cell takes is not the example's.
            let compiling = seconds { loop(1) }
            inCell.append((seconds { loop(count) } - compiling) / Double(count))
        }
        return (compiled.sorted(), inCell.sorted())
    }
}
