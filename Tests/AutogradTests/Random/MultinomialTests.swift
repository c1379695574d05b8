import Testing

@testable import Autograd

/// Draws of places, against those of PyTorch 2.13 from the same seed.
@Suite struct MultinomialTests {
    private let weights = Tensor([[0.1, 0.2, 0.3, 0.4], [5.0, 0.0, 1.0, 2.0]])

    @Test func placesArePyTorchs() {
        manualSeed(3)
        let first = Tensor.multinomial(weights, 1)
        #expect(first.shape == [2, 1] && first.dtype == .int64 && first.scalars == [0, 2])
        #expect(Tensor.multinomial(weights, 3).scalars == [2, 3, 0, 3, 0, 2])
        #expect(Tensor.multinomial(weights, 6, replacement: true).scalars == [1, 2, 3, 1, 3, 2, 0, 0, 0, 0, 0, 0])
        #expect(Tensor.multinomial(weights[1], 1, replacement: true).scalars == [3])
        let doubles = weights[0].double()
        #expect(Tensor.multinomial(doubles, 4).scalars == [0, 2, 1, 3])
        #expect(Tensor.multinomial(doubles, 5, replacement: true).scalars == [1, 2, 2, 3, 2])
        // As many numbers were drawn.
        #expect(Tensor.rand(1).item() == 0.04870283603668213)
    }

    @Test func aPlaceWithoutWeightIsNeverDrawn() {
        manualSeed(0)
        let drawn = Tensor.multinomial(weights[1], 5_000, replacement: true)
        #expect(!drawn.scalars.contains(1) && (drawn .== 0).double().mean().item() > 0.6)
        #expect(!Tensor.multinomial(weights[1].expand(500, 4), 3).scalars.contains(1))
    }

    @Test(arguments: [
        ([1.0, 2.0], 0, false, "cannot sample n_sample <= 0 samples"),
        ([1.0, 2.0], 3, false, "cannot sample n_sample > prob_dist.size(-1) samples without replacement"),
        ([-1.0, 2.0], 1, false, "probability tensor contains either `inf`, `nan` or element < 0"),
        ([-1.0, 2.0], 3, true, "invalid multinomial distribution (encountering probability entry < 0)"),
        ([1.0, .infinity], 3, true, "invalid multinomial distribution (encountering probability entry = infinity or NaN)"),
        ([0.0, 0.0], 1, false, "invalid multinomial distribution (sum of probabilities <= 0)"),
        ([0.0, 0.0], 2, true, "invalid multinomial distribution (sum of probabilities <= 0)"),
    ])
    func wrongWeightsAreRefused(_ weights: [Double], _ count: Int, _ replacement: Bool, _ message: String) {
        let error = #expect(throws: TensorError.self) { try Checked.multinomial(Tensor(weights), count, replacement: replacement) }
        #expect(error?.message == message)
    }

    @Test func wrongTensorsAreRefused() {
        let whole = #expect(throws: TensorError.self) { try Checked.multinomial(Tensor([1, 2]), 1) }
        #expect(whole?.message == "multinomial only supports floating-point dtypes for input, got: Long")
        let cube = #expect(throws: TensorError.self) { try Checked.multinomial(.ones(2, 2, 2), 1) }
        #expect(cube?.message == "prob_dist must be 1 or 2 dim")
    }
}
