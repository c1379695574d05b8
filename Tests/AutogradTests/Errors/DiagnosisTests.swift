import Testing

@testable import Autograd

/// What learners are told beyond PyTorch's words. The forgotten `zeroGrad`, the first value that is not finite and the change
/// of a saved tensor stand beside the tests of gradients and of changes in place.
@Suite struct DiagnosisTests {
    private final class Net: Module {
        let conv1 = Conv2d(1, 16, 3)
        let fc1 = Linear(400, 10)

        override func forward(_ x: Tensor) throws -> Tensor {
            try Checked.call(fc1, Checked.flatten(Checked.call(conv1, x), startDim: 1))
        }
    }

    @Test func aLayerThatDoesNotFitIsNamedWithWhatItsInputIsMadeOf() throws {
        let error = #expect(throws: TensorError.self) { try Checked.call(Net(), Tensor.ones(2, 1, 6, 6)) }
        #expect(error?.message == "mat1 and mat2 shapes cannot be multiplied (2x256 and 400x10)")
        #expect(error?.facts.first == "The layer expects 400 features, the input has 256 = 16*4*4.")
        #expect(
            error?.facts.last
                == "In fc1, Linear(in_features=400, out_features=10, bias=True), called with an input of shape [2, 256].")
        #expect(error?.remedy?.hasPrefix("Make the layer Linear(256, 10)") == true)
    }

    private func warnings(_ body: () throws -> Void) rethrows -> [String] {
        let state = EngineState()
        var warnings: [String] = []
        state.warningSink = { warnings.append($0) }
        try state.installed(body)
        return warnings
    }

    @Test func aSoftmaxBeforeTheCrossEntropyIsNoticed() throws {
        let target = Tensor([0, 1])
        let told = try warnings {
            let x = Tensor.ones(2, 3, requiresGrad: true)
            _ = try Checked.crossEntropy(Checked.softmax(x, dim: 1), target)
        }
        #expect(told.count == 1)
        #expect(told.first?.hasPrefix("The input of the cross-entropy comes out of a softmax (SoftmaxBackward0).") == true)
        let throughViews = try warnings {
            let x = Tensor.ones(6, requiresGrad: true)
            let y = try Checked.softmax(Checked.reshape(x, [1, 2, 3]), dim: 2)
            _ = try Checked.crossEntropy(Checked.reshape(Checked.squeeze(y, 0), [2, 3]), target)
        }
        #expect(throughViews == told)
    }

    @Test func rawOutputsAndLogarithmsPassWithoutAWord() throws {
        let told = try warnings {
            let x = Tensor.ones(2, 3, requiresGrad: true)
            _ = try Checked.crossEntropy(x, Tensor([0, 1]))
            _ = try Checked.crossEntropy(Checked.logSoftmax(x, dim: 1), Tensor([0, 1]))
            // A softmax further back is a layer like any other.
            _ = try Checked.crossEntropy(Checked.mul(Checked.softmax(x, dim: 1), .int(2)), Tensor([0, 1]))
        }
        #expect(told.isEmpty)
    }

    @Test func viewsMadeWithoutRecordingCountAsLeaves() {
        // Facts of PyTorch 2.13: requires_grad True, is_leaf True, no grad_fn; after detach() nothing of that.
        let x = Tensor.ones(2, 2, requiresGrad: true)
        noGrad {
            let part = x[0]
            #expect(part.requiresGrad)
            #expect(part.isLeaf)
            #expect(part.gradFn == nil)
            #expect("\(part)" == "tensor([1., 1.], requires_grad=True)")
            #expect(!x.detach()[0].requiresGrad)
            #expect(!(x * 2).requiresGrad)
        }
    }
}
