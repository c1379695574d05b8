import Testing

@testable import Autograd

/// The order in which `apply` visits the parts of a network, on which the numbers of initialisers hang; and parts that are reached and replaced by name.
@Suite struct ModulePartsTests {
    private final class Pair: Module {
        let first: Module, second: Module

        init(_ first: Module, _ second: Module) {
            self.first = first
            self.second = second
        }
    }

    /// Each of PyTorch's numbers for the same network, from the same seed.
    @Test func initialisersDrawPyTorchsNumbers() {
        let net = Sequential(Linear(2, 2, bias: false), Sequential(Linear(2, 2, bias: false)), Linear(2, 2, bias: false))
        manualSeed(5)
        net.apply { if let layer = $0 as? Linear { normal_(layer.weight) } }
        #expect(net.parameters()[0].scalars == [-0.4867807626724243, -0.6038215756416321, -0.5580962300300598, 0.6675242781639099])
        #expect(net.parameters()[1].scalars[0] == -0.19741509854793549)
        #expect(net.parameters()[2].scalars[0] == 0.6312134265899658)
    }

    @Test func partsComeBeforeTheWholeAndInTheirOrder() {
        let shared = Tanh()
        let net = Pair(Pair(ReLU(), shared), Pair(shared, Sigmoid()))
        var names: [String] = []
        net.apply { names.append("\(type(of: $0))") }
        #expect(names == ["ReLU", "Tanh", "Pair", "Tanh", "Sigmoid", "Pair", "Pair"])
    }

    @Test func flattenKeepsTheDimensionsItIsToldTo() {
        #expect(Flatten()(Tensor.zeros(2, 3, 4)).shape == [2, 12])
        #expect(Flatten(startDim: 0, endDim: 1)(Tensor.zeros(2, 3, 4)).shape == [6, 4])
        #expect(Flatten(startDim: 0).description == "Flatten(start_dim=0, end_dim=-1)")
    }

    /// A network made for a thousand classes is given a layer for two.
    @Test func residualNetworksGetANewLastLayer() throws {
        let net = resnet18()
        for parameter in net.parameters() { parameter.requiresGrad = false }
        net.fc = Linear(net.fc.inFeatures, 2)
        #expect(net.fc.outFeatures == 2)
        #expect(net.namedParameters().filter { $0.parameter.requiresGrad }.map(\.name) == ["fc.weight", "fc.bias"])
        #expect(net.eval()(Tensor.zeros(1, 3, 32, 32)).shape == [1, 2])
        #expect(net.layer1.count == 2 && net.layer2[0].namedChildren().last?.name == "downsample")
        #expect((net.layer4[1] as? BasicBlock)?.conv2.weight.shape == [512, 512, 3, 3])
        #expect(net.bn1.numBatchesTracked?.item() == 0)
    }
}
