import Testing

@testable import Autograd

/// Whole training runs, recurrent layers, batches and resnet18 against PyTorch, from the seed alone.
@Suite struct TrainingFixtureTests {
    struct Fixture: Decodable {
        struct Layer: Decodable { var name: String, outputs: [[Double]], shapes: [[Int]], gradients: [[Double]] }
        struct Gradient: Decodable { var name: String, norm: Double, first: [Double] }
        struct Step: Decodable { var loss: Double, output: [Double], gradients: [Gradient] }
        struct Residual: Decodable { var keys: [String], steps: [Step], weights: [[Double]], text: String }
        var runs: [String: [Double]], layers: [Layer], batches: [[[[Int]]]], split: [[Int]], resnet: Residual
    }

    static let fixture = Result { try FixtureFile.read("training.json", as: Fixture.self) }

    final class SmallLeNet: Module {
        let conv1 = Conv2d(1, 6, 3, padding: 1), bn1 = BatchNorm2d(6)
        let conv2 = Conv2d(6, 12, 3), drop = Dropout(0.25)
        let fc1 = Linear(12, 20), fc2 = Linear(20, 4)
        override func forward(_ x: Tensor) -> Tensor {
            let h = maxPool2d(relu(bn1(conv1(x))), 2)
            return fc2(drop(relu(fc1(maxPool2d(relu(conv2(h)), 2).flatten(startDim: 1)))))
        }
    }

    final class Recurrent: Module {
        let rnn: RecurrentModule
        let out: Linear
        init(_ make: () -> RecurrentModule) {
            rnn = make()
            out = Linear(8, 2)
        }
        override func forward(_ x: Tensor) throws -> Tensor { out(try rnn.run(x, nil, nil).output[.all, -1]) }
    }

    private func run(_ name: String, _ make: () -> Module, _ optimizer: ([Tensor]) -> Optimizer, _ shape: [Int], _ classes: Int, regression: Bool = false) throws {
        let expected = try #require(try Self.fixture.get().runs[name])
        manualSeed(11)
        let net = make()
        let x = Tensor.randn(shape)
        let y = regression ? Tensor.randn(shape[0], 1) : Tensor.randint(0, classes, [shape[0]])
        let optimizer = optimizer(net.parameters())
        for (step, wanted) in expected.enumerated() {
            optimizer.zeroGrad()
            let loss = regression ? mseLoss(net(x), y) : crossEntropy(net(x), y)
            loss.backward()
            optimizer.step()
            #expect(abs(loss.item() - wanted) <= 1e-4 * abs(wanted) + 1e-7, "\(name), step \(step)")
        }
    }

    @Test func trainingRunsGiveTheSameLosses() throws {
        let sgd: ([Tensor]) -> Optimizer = { SGD($0, lr: 0.1, momentum: 0.9) }
        let adam: ([Tensor]) -> Optimizer = { Adam($0, lr: 0.01) }
        let mlp: () -> Module = { Sequential(Linear(2, 16), ReLU(), Linear(16, 16), Tanh(), Linear(16, 1)) }
        try run("mlp sgd", mlp, sgd, [50, 2], 0, regression: true)
        try run("mlp adam", mlp, adam, [50, 2], 0, regression: true)
        try run("lenet", { SmallLeNet() }, sgd, [16, 1, 8, 8], 4)
        try run("rnn", { Recurrent { RNN(3, 8, batchFirst: true) } }, adam, [10, 5, 3], 2)
        try run("gru", { Recurrent { GRU(3, 8, batchFirst: true) } }, adam, [10, 5, 3], 2)
        try run("lstm", { Recurrent { LSTM(3, 8, batchFirst: true) } }, adam, [10, 5, 3], 2)
    }

    @Test func recurrentLayersAndAttentionAreAsPyTorchHasThem() throws {
        for layer in try Self.fixture.get().layers {
            manualSeed(4)
            let module: Module
            let shape: [Int]
            var states: [[Int]] = []
            switch layer.name {
            case "rnn": (module, shape) = (RNN(3, 4), [5, 2, 3])
            case "rnn relu two layers": (module, shape) = (RNN(3, 4, numLayers: 2, nonlinearity: .relu, batchFirst: true), [2, 5, 3])
            case "gru both ways": (module, shape, states) = (GRU(3, 4, bidirectional: true), [5, 2, 3], [[2, 2, 4]])
            case "lstm two layers": (module, shape, states) = (LSTM(3, 4, numLayers: 2), [5, 2, 3], [[2, 2, 4], [2, 2, 4]])
            case "lstm both ways without bias": (module, shape) = (LSTM(3, 4, bias: false, bidirectional: true), [5, 3])
            case "attention": (module, shape) = (MultiheadAttention(4, 2), [5, 2, 4])
            default: (module, shape) = (MultiheadAttention(6, 3, bias: false, batchFirst: true), [2, 3, 6])
            }
            manualSeed(5)
            let x = Tensor.randn(shape).requiresGrad_()
            let given = states.map { Tensor.randn($0) }
            var outputs: [Tensor]
            if let attention = module as? MultiheadAttention {
                let (y, weights) = attention(x, x, x)
                outputs = [y, weights]
            } else {
                let result = try #require(module as? RecurrentModule).run(x, given.first, given.count > 1 ? given[1] : nil)
                outputs = [result.output, result.hidden] + (result.cell.map { [$0] } ?? [])
            }
            outputs.map { ($0 * $0).sum() }.reduce(Tensor(0.0)) { $0 + $1 }.backward()
            #expect(outputs.map(\.shape) == layer.shapes, "\(layer.name)")
            for (output, wanted) in zip(outputs, layer.outputs) { expectClose(output.scalars, wanted, "\(layer.name)") }
            for (parameter, wanted) in zip([x] + module.parameters(), layer.gradients) {
                expectClose(try #require(parameter.grad).scalars, wanted, "gradient of \(layer.name)")
            }
        }
    }

    private func expectClose(_ actual: [Double], _ wanted: [Double], _ what: Comment, relative: Double = 2e-5) {
        let scale = wanted.map(abs).max() ?? 0
        #expect(actual.count == wanted.count && zip(actual, wanted).allSatisfy { abs($0 - $1) <= relative * max(abs($1), scale * 0.1) + 1e-6 }, what)
    }

    @Test func batchesComeInPyTorchsOrder() throws {
        let fixture = try Self.fixture.get()
        manualSeed(9)
        let data = TensorDataset(Tensor.arange(10), Tensor.arange(10) * 2)
        let loaders = [
            DataLoader(data, batchSize: 4, shuffle: true), DataLoader(data, batchSize: 3, shuffle: true, dropLast: true), DataLoader(data, batchSize: 4),
        ]
        for (loader, wanted) in zip(loaders, fixture.batches) {
            for epoch in wanted {
                let batches = loader.map { $0.0.scalars.map { Int($0) } }
                #expect(batches == epoch)
                #expect(loader.count == epoch.count)
            }
        }
        #expect(randomSplit(data, [7, 3]).map(\.indices) == fixture.split)
    }

    @Test func resnet18TrainsAsTorchvisions() throws {
        let fixture = try Self.fixture.get().resnet
        manualSeed(1)
        let net = resnet18()
        #expect(net.stateDict().keys == fixture.keys)
        #expect(net.description == fixture.text)
        let x = Tensor.randn(1, 3, 64, 64)
        let y = Tensor([7])
        let optimizer = SGD(net.parameters(), lr: 0.01, momentum: 0.9)
        for (number, step) in fixture.steps.enumerated() {
            // After one step PyTorch's own single and double precision differ by more than 1e-3: the last stage normalises 4 pixels.
            let tolerance = number == 0 ? 1e-3 : 2e-2
            optimizer.zeroGrad()
            let output = net(x)
            let loss = crossEntropy(output, y)
            loss.backward()
            #expect(abs(loss.item() - step.loss) <= 1e-3 * abs(step.loss))
            expectClose(Array(output.scalars.prefix(20)), step.output, "output", relative: tolerance)
            #expect(step.gradients.count == 62)
            for (own, wanted) in zip(net.namedParameters(), step.gradients) {
                #expect(own.name == wanted.name)
                let norm = try #require(own.parameter.grad).norm().item()
                #expect(abs(norm - wanted.norm) <= tolerance * wanted.norm + 1e-6, "\(own.name), step \(number)")
            }
            optimizer.step()
            if number > 0 { continue }
            for (own, wanted) in zip(net.parameters(), fixture.weights) {
                expectClose(Array(own.scalars.prefix(3)), wanted, "weights after a step", relative: 1e-2)
            }
        }
    }

    @Test func missingWeightsSayWhereTheyBelong() {
        #expect { _ = try Checked.resnet18(weights: .file("/nowhere/x.pth")) } throws: { "\($0)".contains("cannot read /nowhere/x.pth") }
    }
}
