import Testing
@testable import Autograd

/// Operations whose result lies in memory as their input does; strides and masks are PyTorch's.
@Suite struct KeptOrderTests {
    private static var cube: Tensor { Tensor.arange(24.0).reshape(2, 3, 4) }

    /// A view, and the strides of a dense result in its order.
    static let views: [(name: String, view: @Sendable () -> Tensor, strides: [Int])] = [
        ("transposed", { cube[0].t() }, [1, 4]),
        ("permuted", { cube.permute(2, 0, 1) }, [1, 12, 4]),
        ("with gaps", { every(2, of: cube.permute(2, 0, 1), 2) }, [1, 8, 4]),
        ("in steps", { every(2, of: cube, 1) }, [8, 4, 1]),
        ("stretched", { Tensor.arange(3.0).reshape(3, 1).expand(3, 4) }, [4, 1]),
    ]

    /// Every `step`th index of a dimension, as a view.
    private static func every(_ step: Int, of x: Tensor, _ dim: Int) -> Tensor {
        var (shape, strides) = (x.shape, x.strides)
        shape[dim] = (shape[dim] + step - 1) / step
        strides[dim] *= step
        return x.alias(shape: shape, strides: strides, offset: x.offset)
    }

    @Test(arguments: views.indices) func resultsLieAsTheirInput(_ index: Int) {
        let (name, view, strides) = Self.views[index]
        let x = view()
        #expect(dropout(x, p: 0.5).strides == strides, "dropout, \(name)")
        #expect(x.flip(0).strides == strides, "flip, \(name)")
        let sorted = x.sort(dim: 0)
        #expect(sorted.values.strides == strides && sorted.indices.strides == strides, "sort, \(name)")
        #expect(x.argsort(dim: 0).strides == strides, "argsort, \(name)")
        // Those that PyTorch lays out row by row.
        let plain = Tensor.zeros(x.shape).strides
        #expect(x.roll(1, dims: 0).strides == plain && x.cumsum(dim: 0).strides == plain && x.tril().strides == plain, "\(name)")
        #expect(x.topk(x.size(0), dim: 0).values.strides == plain, "topk, \(name)")
    }

    @Test(arguments: views.indices) func valuesDoNotDependOnTheOrder(_ index: Int) {
        let x = Self.views[index].view()
        let copy = x.contiguous().clone()
        #expect(x.flip(0, 1).scalars == copy.flip(0, 1).scalars)
        for dim in 0..<x.ndim {
            let (sorted, expected) = (x.sort(dim: dim, descending: true, stable: true), copy.sort(dim: dim, descending: true, stable: true))
            #expect(sorted.values.scalars == expected.values.scalars && sorted.indices.scalars == expected.indices.scalars)
        }
    }

    @Test func masksAreDrawnInTheOrderOfMemory() {
        EngineState().installed {
            manualSeed(1)
            let gaps = Self.every(2, of: Tensor.ones(2, 3, 4).permute(2, 0, 1), 2)
            #expect(dropout(gaps, p: 0.5).scalars == [2, 0, 0, 0, 2, 2, 2, 2, 2, 2, 0, 2, 2, 0, 2, 2])
            manualSeed(1)
            #expect(dropout(Tensor.ones(3, 1).expand(3, 4), p: 0.5).scalars == [2, 2, 2, 2, 0, 2, 2, 0, 0, 2, 0, 2])
        }
    }

    @Test func listsOfAResizedImageAreChargedBeforeTheyAreMade() {
        let state = EngineState()
        state.workLimit = 1_000_000
        state.installed {
            #expect(throws: TensorError.self) { try Checked.interpolate(Tensor.ones(1, 1, 1, 1), size: [1 << 20, 1], mode: .nearest) }
            #expect(state.work <= 1_000_000)
        }
    }
}
