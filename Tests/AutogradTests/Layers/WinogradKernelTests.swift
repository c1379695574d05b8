import Testing
@testable import Autograd

/// Winograd's convolution in single precision against the product of unrolled columns in double precision.
@Suite struct WinogradKernelTests {
    /// Images, channels in and out, height, width and padding.
    static let shapes: [(n: Int, c: Int, k: Int, h: Int, w: Int, padding: [Int])] = [
        (8, 32, 40, 14, 14, [1]), (3, 33, 32, 17, 20, [0]), (1, 32, 32, 23, 31, [2]), (2, 40, 36, 56, 16, [1, 0]), (2, 32, 32, 24, 23, [0, 2]),
    ]

    @Test(arguments: shapes.indices) func theThreePassesAgree(_ index: Int) throws {
        let (n, c, k, h, w, padding) = Self.shapes[index]
        try EngineState().installed {
            manualSeed(index)
            let (x, weight) = (Tensor.randn(n, c, h, w), Tensor.randn(k, c, 3, 3) * 0.1)
            let single = try passes(x, weight, padding)
            let double = try passes(x.double(), weight.double(), padding)
            for (pass, name) in ["output", "input's gradient", "weight's gradient"].enumerated() {
                let exact = double[pass]
                let error = Double((single[pass].double() - exact).abs().max()) / Double(exact.abs().max())
                #expect(error < 2e-6, "\(name): \(error)")
            }
        }
    }

    private func passes(_ x: Tensor, _ weight: Tensor, _ padding: [Int]) throws -> [Tensor] {
        let (x, weight) = (x.detach().requiresGrad_(), weight.detach().requiresGrad_())
        let y = conv2d(x, weight, padding: padding)
        manualSeed(9)
        y.backward(gradient: Tensor.randn(y.shape).to(y.dtype))
        return try [y.detach(), #require(x.grad), #require(weight.grad)]
    }

    @Test func itIsChosenWhereItPays() throws {
        func isChosen(_ x: [Int], _ w: [Int], stride: Int = 1, padding: Int = 1, dilation: Int = 1, groups: Int = 1) throws -> Bool {
            let geometry = try ConvolutionGeometry(stride: [stride], padding: [padding], dilation: [dilation], groups: groups, rank: 2)
            let output = [x[0], w[0]] + (0..<2).map { geometry.output(x[$0 + 2], w[$0 + 2], $0) }
            return WinogradKernel(ConvolutionKernel<Float>(geometry, input: x, weight: w, output: output)) != nil
        }
        #expect(try isChosen([8, 64, 56, 56], [64, 64, 3, 3]))
        #expect(try isChosen([8, 256, 14, 14], [256, 256, 3, 3]))
        #expect(try !isChosen([8, 512, 7, 7], [512, 512, 3, 3]), "a quarter of the tiles would be empty")
        #expect(try !isChosen([1, 64, 16, 16], [64, 64, 3, 3]), "too few tiles")
        #expect(try !isChosen([8, 3, 56, 56], [64, 3, 3, 3]), "too few channels")
        #expect(try !isChosen([8, 64, 56, 56], [64, 64, 3, 3], stride: 2))
        #expect(try !isChosen([8, 64, 56, 56], [64, 64, 3, 3], dilation: 2, groups: 1))
        #expect(try !isChosen([8, 64, 56, 56], [64, 32, 3, 3], groups: 2))
        #expect(try !isChosen([8, 64, 56, 56], [64, 64, 3, 3], padding: 3))
        #expect(try !isChosen([8, 64, 56, 56], [64, 64, 5, 5], padding: 2))
        #expect(try !isChosen([0, 64, 56, 56], [64, 64, 3, 3]))
        #expect(try !isChosen([1, 64, 56, 1000], [64, 64, 3, 3]), "rows longer than its buffers")
    }
}
