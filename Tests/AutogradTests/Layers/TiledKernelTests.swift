import Testing

@testable import Autograd

/// Kernels that go through large images in parts, against plain loops and against their forms in double precision.
@Suite struct TiledKernelTests {
    private func installed(_ body: () throws -> Void) rethrows {
        try EngineState().installed {
            manualSeed(7)
            try body()
        }
    }

    /// The convolution of one image by its definition.
    private func plainConvolution(_ x: Tensor, _ w: Tensor, stride: Int, padding: Int) -> [Double] {
        let (channels, height, width) = (x.size(1), x.size(2), x.size(3))
        let (outputs, size) = (w.size(0), w.size(2))
        let (pixels, weights) = (x.scalars, w.scalars)
        let (rows, columns) = ((height + 2 * padding - size) / stride + 1, (width + 2 * padding - size) / stride + 1)
        var result: [Double] = []
        for image in 0..<x.size(0) {
            for output in 0..<outputs {
                for oy in 0..<rows {
                    for ox in 0..<columns {
                        var total = 0.0
                        for channel in 0..<channels {
                            for ky in 0..<size {
                                let y = oy * stride + ky - padding
                                guard y >= 0, y < height else { continue }
                                for kx in 0..<size {
                                    let column = ox * stride + kx - padding
                                    guard column >= 0, column < width else { continue }
                                    total += pixels[((image * channels + channel) * height + y) * width + column]
                                        * weights[((output * channels + channel) * size + ky) * size + kx]
                                }
                            }
                        }
                        result.append(total)
                    }
                }
            }
        }
        return result
    }

    /// An image of 40 by 40 by 64 is unrolled five rows at a time; five images of 6 by 6 share a product, the sixth has its own.
    @Test(arguments: [([1, 64, 40, 37], 1, 1), ([2, 48, 41, 38], 2, 1), ([6, 64, 6, 6], 1, 1), ([1, 64, 30, 30], 3, 0)])
    func aConvolutionInPartsIsTheConvolution(_ shape: [Int], _ stride: Int, _ padding: Int) throws {
        try installed {
            for dtype in [DType.float32, .float64] {
                let x = Tensor.randn(shape).to(dtype).requiresGrad_()
                let w = Tensor.randn(3, shape[1], 3, 3).to(dtype).requiresGrad_()
                let y = conv2d(x, w, stride: stride, padding: padding)
                let expected = plainConvolution(x.detach(), w.detach(), stride: stride, padding: padding)
                let tolerance = dtype == .float32 ? 1e-3 : 1e-10
                #expect(zip(y.scalars, expected).allSatisfy { abs($0 - $1) < tolerance })
                #expect(y.numel == expected.count)
                // The passes are each other's transposes: <y(x, w), g> = <x, dx(g, w)> = <w, dw(x, g)>.
                let g = Tensor.randn(y.shape).to(dtype)
                y.backward(gradient: g)
                let direct = (y.detach() * g).sum(dtype: .float64).item()
                let (dx, dw) = (try #require(x.grad), try #require(w.grad))
                let bound = tolerance * Double(y.numel)
                #expect(abs((x.detach() * dx).sum(dtype: .float64).item() - direct) < bound)
                #expect(abs((w.detach() * dw).sum(dtype: .float64).item() - direct) < bound)
            }
        }
    }

    @Test(arguments: [(2, 2, 0), (3, 2, 1), (3, 1, 1), (2, 3, 1), (5, 4, 2)])
    func maximaInSinglePrecisionAreThoseInDouble(_ size: Int, _ stride: Int, _ padding: Int) {
        installed {
            // Few different values, so that equal ones compete; NaN among them.
            let values = Tensor.randint(0, 4, [2, 3, 17, 23]).float()
            values[0, 1, 5, 6] = Tensor(Double.nan)
            values[1, 2, 16, 22] = Tensor(Double.nan)
            let single = values.clone().requiresGrad_()
            let double = values.double().requiresGrad_()
            let (a, b) = (maxPool2d(single, size, stride: stride, padding: padding), maxPool2d(double, size, stride: stride, padding: padding))
            #expect(zip(a.scalars, b.scalars).allSatisfy { $0 == $1 || ($0.isNaN && $1.isNaN) })
            let g = Tensor.randint(1, 9, a.shape).float()
            a.backward(gradient: g)
            b.backward(gradient: g.double())
            #expect(single.grad?.scalars == double.grad?.scalars)
        }
    }

    @Test func aWindowFarWiderThanTheImageTakesNoTime() throws {
        try installed {
            let x = Tensor.arange(12).float().reshape(1, 1, 3, 4)
            let y = try Checked.maxPool2d(x, [1 << 30], stride: [1 << 30], padding: [1 << 29])
            #expect(y.numel == 1 && y.item() == 11)
        }
    }

    @Test func sumsOfChannelsAreTheSumsOfTheirElements() {
        installed {
            let x = Tensor.randint(-9, 9, [5, 4, 3, 7]).float()
            let sums = x.sum(dim: [0, 2, 3]).scalars
            for channel in 0..<4 { #expect(sums[channel] == x[.all, channel].scalars.reduce(0, +)) }
            let matrix = x.reshape(20, 21)
            #expect(matrix.sum(dim: 0).scalars == matrix.t().contiguous().sum(dim: 1).scalars)
            #expect(matrix.sum(dim: [0], keepdim: true).shape == [1, 21])
        }
    }

    /// A line of two elements takes a call of its own to be moved, so that many of them cost more than their multiplications.
    @Test func shortLinesAreCounted() throws {
        try installed {
            let state = EngineState.current
            func work(_ images: [Int], _ weight: [Int], groups: Int = 1) throws -> Int {
                let (x, w) = (Tensor.ones(images), Tensor.ones(weight))
                let before = state.work
                _ = try Checked.conv2d(x, w, nil, groups: groups)
                return state.work - before
            }
            // Kernels of 49 places that fit two lines of each of 64 images; of 9 places, in four groups.
            let large = try work([64, 1, 8, 8], [1, 1, 7, 7])
            #expect(large > 64 * 49 * 2 * 500)
            let depthwise = try work([64, 4, 4, 4], [4, 1, 3, 3], groups: 4)
            #expect(depthwise > 64 * 4 * 9 * 2 * 500)
            // The multiplications are most of it where there are many of them.
            let usual = try work([1, 64, 56, 56], [64, 64, 3, 3])
            #expect(usual < 64 * 64 * 9 * 54 * 54 * 2)
        }
    }

    /// A kernel as large as its image is counted as more than any budget, and not beyond what an Int holds.
    @Test func theWorkOfAHugeKernelHasNoOverflow() throws {
        let size = 1 << 17
        let geometry = try ConvolutionGeometry(stride: [1, 1], padding: [size / 2, size / 2], dilation: [1, 1], groups: 1, rank: 2)
        let kernel = ConvolutionKernel<Float>(geometry, input: [1, 1, size, size], weight: [1, 1, size, size], output: [1, 1, size + 1, size + 1])
        #expect(kernel.work == .max)
    }
}
