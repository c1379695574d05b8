import Autograd

/// All the work that is measured; `pytorch.py` has the same under the same names.
enum Benchmarks {
    static var all: [Benchmark] { scalars + networks + products + elements }

    /// Graphs of single numbers, where the cost of an operation itself is seen.
    private static var scalars: [Benchmark] {
        [
            Benchmark("x/y/z gradient example") { { gradientExample() } },
            Benchmark("a node in a scalar chain", unitsPerRun: 1000) {
                {
                    let x = Tensor(1.0, requiresGrad: true)
                    var y = x
                    for _ in 0..<1000 { y = y * 1.0001 }
                    y.backward()
                }
            },
        ]
    }

    /// q = x + y, f = q z, and the three gradients of f.
    @discardableResult
    static func gradientExample() -> Tensor {
        let x = Tensor(-2.0, requiresGrad: true)
        let y = Tensor(5.0, requiresGrad: true)
        let z = Tensor(-4.0, requiresGrad: true)
        let q = x + y
        let f = q * z
        f.backward()
        return f
    }

    private static var products: [Benchmark] {
        [512, 1024].map { size in
            Benchmark("matmul \(size)") {
                let a = Tensor.full([size, size], 0.5)
                let b = Tensor.full([size, size], 0.25)
                return { _ = a.mm(b) }
            }
        }
    }

    /// Work on each of a million numbers.
    private static var elements: [Benchmark] {
        let size = 1 << 20
        func unary(_ name: String, _ function: @escaping (Tensor) -> Tensor) -> Benchmark {
            Benchmark("\(name) of 1M") {
                let x = Tensor.linspace(0.01, 4, size)
                return { _ = function(x) }
            }
        }
        return [
            Benchmark("randn of 1M") { { _ = Tensor.randn(size) } },
            Benchmark("rand of 1M") { { _ = Tensor.rand(size) } },
            unary("exp") { $0.exp() },
            unary("tanh") { $0.tanh() },
            unary("sum") { $0.sum() },
            unary("x + x") { $0 + $0 },
        ]
    }
}
