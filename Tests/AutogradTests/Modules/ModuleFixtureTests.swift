import Testing

@testable import Autograd

/// How modules print, what they draw and what their states are called, against PyTorch.
@Suite struct ModuleFixtureTests {
    struct Fixture: Decodable {
        struct Entry: Decodable { var name: String, shape: [Int], dtype: String, elements: [FixtureValue] }
        struct Told: Decodable { var spelling: String, text: String, state: [Entry], next: Double }
        struct Drawn: Decodable { var name: String, shape: [Int], elements: [FixtureValue] }
        var modules: [Told], inits: [Drawn]
    }

    static let makers: [String: @Sendable () throws -> Module] = [
        "Linear(2, 3)": { Linear(2, 3) }, "Linear(4, 2, bias: false)": { Linear(4, 2, bias: false) }, "Linear(20, 17)": { Linear(20, 17) },
        "Bilinear(2, 3, 4)": { Bilinear(2, 3, 4) }, "Conv1d(2, 3, 3, stride: 2, padding: 1)": { Conv1d(2, 3, 3, stride: 2, padding: 1) },
        "Conv2d(1, 6, 5)": { Conv2d(1, 6, 5) },
        "Conv2d(4, 6, [3, 2], stride: 2, padding: [1, 0], dilation: 2, groups: 2, bias: false)": {
            Conv2d(4, 6, [3, 2], stride: 2, padding: [1, 0], dilation: 2, groups: 2, bias: false)
        },
        "ConvTranspose2d(3, 2, 3, stride: 2, padding: 1, outputPadding: 1)": { ConvTranspose2d(3, 2, 3, stride: 2, padding: 1, outputPadding: 1) },
        "MaxPool2d(2)": { MaxPool2d(2) }, "MaxPool2d(3, stride: 2, padding: 1)": { MaxPool2d(3, stride: 2, padding: 1) },
        "MaxPool2d([2, 1])": { MaxPool2d([2, 1]) }, "AvgPool2d(2)": { AvgPool2d(2) }, "AdaptiveAvgPool2d(1)": { AdaptiveAvgPool2d(1) },
        "AdaptiveAvgPool2d([2, 3])": { AdaptiveAvgPool2d([2, 3]) }, "BatchNorm1d(3)": { BatchNorm1d(3) },
        "BatchNorm2d(6, affine: false)": { BatchNorm2d(6, affine: false) }, "LayerNorm(5)": { LayerNorm(5) }, "LayerNorm([2, 3])": { LayerNorm([2, 3]) },
        "GroupNorm(2, 4)": { GroupNorm(2, 4) }, "Dropout()": { Dropout() }, "Dropout2d(0.2)": { Dropout2d(0.2) }, "Embedding(5, 3)": { Embedding(5, 3) },
        "Embedding(7, 3, paddingIdx: -1)": { Embedding(7, 3, paddingIdx: -1) }, "RNN(3, 4)": { RNN(3, 4) },
        "RNN(3, 4, numLayers: 2, nonlinearity: .relu, batchFirst: true)": { RNN(3, 4, numLayers: 2, nonlinearity: .relu, batchFirst: true) },
        "GRU(3, 4, bidirectional: true)": { GRU(3, 4, bidirectional: true) }, "LSTM(3, 4, numLayers: 2, dropout: 0.2)": { LSTM(3, 4, numLayers: 2, dropout: 0.2) },
        "LSTM(3, 4, bias: false)": { LSTM(3, 4, bias: false) }, "MultiheadAttention(4, 2)": { MultiheadAttention(4, 2) },
        "MultiheadAttention(4, 2, bias: false)": { MultiheadAttention(4, 2, bias: false) }, "ReLU()": { ReLU() }, "ReLU6()": { ReLU6() },
        "LeakyReLU()": { LeakyReLU() }, "ELU()": { ELU() }, "SiLU()": { SiLU() }, "GELU()": { GELU() }, "Sigmoid()": { Sigmoid() }, "Tanh()": { Tanh() },
        "Softplus()": { Softplus() }, "Hardtanh()": { Hardtanh() }, "Softmax(dim: 1)": { Softmax(dim: 1) }, "LogSoftmax(dim: 1)": { LogSoftmax(dim: 1) },
        "LogSigmoid()": { LogSigmoid() }, "MSELoss()": { MSELoss() }, "CrossEntropyLoss()": { CrossEntropyLoss() },
        "BCEWithLogitsLoss()": { BCEWithLogitsLoss() }, "CosineEmbeddingLoss()": { CosineEmbeddingLoss() },
        "CosineSimilarity()": { CosineSimilarity() },
    ]

    @Test func modulesPrintAndDrawAsPyTorchs() throws {
        let fixture = try FixtureFile.read("modules.json", as: Fixture.self)
        #expect(fixture.modules.count > 40)
        for told in fixture.modules {
            let make = try #require(Self.makers[told.spelling], "\(told.spelling)")
            manualSeed(3)
            let module = try make()
            #expect(module.description == told.text, "\(told.spelling)")
            let state = module.stateDict()
            #expect(state.keys == told.state.map(\.name), "\(told.spelling)")
            for (own, entry) in zip(state, told.state) {
                #expect(own.value.shape == entry.shape, "\(told.spelling) \(entry.name)")
                for (actual, value) in zip(own.value.scalars, entry.elements) {
                    let expected = try #require(value.double)
                    #expect(abs(actual - expected) <= 1e-7 * max(1, abs(expected)), "\(told.spelling) \(entry.name)")
                }
            }
            // The generator has gone exactly as far as PyTorch's.
            #expect(Tensor.rand(1).item() == told.next, "\(told.spelling)")
        }
    }

    @Test func initialisersDrawAsPyTorchs() throws {
        for drawn in try FixtureFile.read("modules.json", as: Fixture.self).inits {
            manualSeed(5)
            let w = Tensor.zeros(drawn.shape)
            switch drawn.name {
            case "kaimingUniform": kaimingUniform_(w, a: 0.5, mode: .fanOut)
            case "kaimingNormal": kaimingNormal_(w, mode: .fanOut, nonlinearity: .relu)
            case "xavierUniform": xavierUniform_(w, gain: 1.5)
            case "xavierNormal": xavierNormal_(w)
            case "orthogonal": orthogonal_(w, gain: 2)
            default: kaimingUniform_(w, nonlinearity: .tanh)
            }
            let tolerance = drawn.name == "orthogonal" ? 2e-6 : 1e-7
            for (actual, value) in zip(w.scalars, drawn.elements) {
                let expected = try #require(value.double)
                #expect(abs(actual - expected) <= tolerance * max(1, abs(expected)), "\(drawn.name) \(drawn.shape)")
            }
        }
    }
}
