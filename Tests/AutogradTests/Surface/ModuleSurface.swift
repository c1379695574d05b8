import Autograd

// Every declaration of the public surface is called here as a program that imports the library calls it, once with what must
// be given and once with everything. That these files compile is the test: nothing in them runs.

/// A network, written as a learner writes it.
private final class Net: Module {
    let fc1 = Linear(10, 20)
    let fc2 = Linear(20, 1, bias: false)

    override func forward(_ x: Tensor) -> Tensor { fc2(relu(fc1(x))) }
}

/// Modules and their states.
private func modules(_ x: Tensor, _ y: Tensor, _ n: Int, _ on: Bool, _ text: String, _ module: Module, _ state: StateDict) throws {
    _ = Parameter(x)
    _ = Parameter(x, requiresGrad: on)
    _ = Buffer(x)
    let _: Int = state.startIndex
    let _: Int = state.endIndex
    _ = Module()
    let _: String = module.description
    let _: Tensor = try module.forward(x)
    let _: [Parameter] = module.parameters()
    let _: [(name: String, parameter: Parameter)] = module.namedParameters()
    let _: [(name: String, buffer: Tensor)] = module.namedBuffers()
    let _: [Module] = module.children()
    let _: [Module] = module.modules()
    let _: [(name: String, module: Module)] = module.namedModules()
    module.train()
    module.train(on)
    module.eval()
    let _: Bool = module.isTraining
    module.zeroGrad()
    module.requiresGrad_()
    let _: Module = module.requiresGrad_(on)
    module.apply { _ in }
    let _: HookHandle = module.registerForwardHook { _, _, output in output }
    module.registerForwardHook { (module: Module, input: Tensor, output: Tensor) in nil }.remove()
    let _: StateDict = module.stateDict()
    module.loadStateDict(module.stateDict())
    let _: Module = module.double()
    let _: Module = module.to(.float64)
    _ = Sequential(module, module)
    _ = ModuleList([module])
    var parts = ModuleList([module]).makeIterator()
    let _: Module? = parts.next()
    let _: (name: String, value: Tensor) = state[n]
    let _: Tensor? = state[text]
    for (name, value) in state { _ = (name, value) }
    let _: Module = Sequential(module, module)[n]
    let _: Module = ModuleList([module])[n]
    for part in ModuleList([module]) { let _: Tensor = part(x) }
    let _: (Tensor, (Tensor, Tensor)) = LSTM(n, n)(x)
    let _: (Tensor, (Tensor, Tensor)) = LSTM(n, n)(x, (x, y))
    let _: (Tensor, Tensor) = MultiheadAttention(n, n)(x, y, x)
    let _: Tensor = CosineEmbeddingLoss()(x, y, x)
    let _: Tensor = CrossEntropyLoss()(x, y)
    let _: Tensor = module(x)
    let _: Tensor = Net()(x)
    print(Net())
}

/// Layers.
private func layers(_ x: Tensor, _ y: Tensor, _ n: Int, _ d: Double, _ on: Bool, _ text: String) {
    _ = Identity()
    _ = Flatten()
    _ = Linear(n, n)
    _ = Linear(n, n, bias: on)
    let _: Parameter = Linear(n, n).weight
    let _: Parameter? = Linear(n, n).bias
    _ = Bilinear(n, n, n)
    _ = Bilinear(n, n, n, bias: on)
    let _: Parameter = Bilinear(n, n, n).weight
    let _: Tensor = Bilinear(n, n, n)(x, y)
    _ = Conv1d(n, n, n)
    _ = Conv1d(n, n, n, stride: n, padding: n, dilation: n, groups: n, bias: on)
    _ = Conv2d(n, n, 2)
    _ = Conv2d(n, n, [2, 3], stride: [2, 3], padding: [2, 3], dilation: [2, 3], groups: n, bias: on)
    _ = ConvTranspose2d(n, n, 2)
    _ = ConvTranspose2d(n, n, [2, 3], stride: [2, 3], padding: [2, 3], outputPadding: [2, 3], bias: on)
    _ = MaxPool2d(2)
    _ = MaxPool2d([2, 3], stride: [2, 3], padding: [2, 3])
    _ = AvgPool2d(2)
    _ = AvgPool2d([2, 3], stride: [2, 3], padding: [2, 3])
    _ = AdaptiveAvgPool2d(2)
    _ = AdaptiveAvgPool2d([2, 3])
    _ = BatchNorm(n)
    _ = BatchNorm(n, eps: d, momentum: d, affine: on)
    let _: Tensor? = BatchNorm2d(n).runningMean
    _ = BatchNorm1d(n)
    _ = BatchNorm2d(n)
    _ = LayerNorm(2)
    _ = LayerNorm([2, 3], eps: d, elementwiseAffine: on)
    _ = GroupNorm(n, n)
    _ = Dropout()
    _ = Dropout(d)
    _ = Dropout2d()
    _ = Dropout2d(d)
    _ = Embedding(n, n)
    _ = Embedding(n, n, paddingIdx: n)
    let _: Parameter = Embedding(n, n).weight
    _ = Nonlinearity.tanh
    _ = Nonlinearity.relu
    _ = RNN(n, n)
    _ = RNN(n, n, numLayers: n, nonlinearity: .relu, bias: on, batchFirst: on, dropout: d, bidirectional: on)
    let _: (Tensor, Tensor) = RNN(n, n)(x)
    let _: (Tensor, Tensor) = RNN(n, n)(x, y)
    _ = GRU(n, n)
    _ = GRU(n, n, numLayers: n, bias: on, batchFirst: on, dropout: d, bidirectional: on)
    let _: (Tensor, Tensor) = GRU(n, n)(x)
    let _: (Tensor, Tensor) = GRU(n, n)(x, y)
    _ = LSTM(n, n)
    _ = LSTM(n, n, numLayers: n, bias: on, batchFirst: on, dropout: d, bidirectional: on)
    _ = MultiheadAttention(n, n)
    _ = MultiheadAttention(n, n, dropout: d, bias: on, batchFirst: on)
    _ = ReLU()
    _ = ReLU6()
    _ = LeakyReLU()
    _ = LeakyReLU(d)
    _ = ELU()
    _ = SiLU()
    _ = GELU()
    _ = Sigmoid()
    _ = Tanh()
    _ = Softplus()
    _ = Hardtanh()
    _ = Softmax(dim: n)
    _ = LogSoftmax(dim: n)
    _ = ResNetWeights.none
    _ = ResNetWeights.default
    _ = ResNetWeights.file(text)
    let _: ResNet = resnet18(weights: .file(text))
}

/// Losses as modules.
private func lossModules(_ x: Tensor, _ y: Tensor, _ z: Tensor, _ n: Int, _ d: Double, _ on: Bool) {
    _ = MSELoss()
    _ = MSELoss(reduction: .sum)
    _ = L1Loss()
    _ = L1Loss(reduction: .sum)
    _ = SmoothL1Loss()
    _ = SmoothL1Loss(reduction: .sum, beta: d)
    _ = HuberLoss()
    _ = HuberLoss(reduction: .sum, delta: d)
    _ = CrossEntropyLoss()
    _ = CrossEntropyLoss(weight: x, ignoreIndex: n, reduction: .sum, labelSmoothing: d)
    _ = NLLLoss()
    _ = NLLLoss(weight: x, ignoreIndex: n, reduction: .sum)
    _ = BCELoss()
    _ = BCELoss(weight: x, reduction: .sum)
    _ = BCEWithLogitsLoss()
    _ = BCEWithLogitsLoss(weight: x, reduction: .sum, posWeight: x)
    _ = KLDivLoss()
    _ = KLDivLoss(reduction: .sum, logTarget: on)
    _ = HingeEmbeddingLoss()
    _ = HingeEmbeddingLoss(margin: d, reduction: .sum)
    _ = CosineSimilarity()
    _ = CosineSimilarity(dim: n, eps: d)
    let _: Tensor = CosineSimilarity()(x, y)
    _ = CosineEmbeddingLoss()
    _ = CosineEmbeddingLoss(margin: d, reduction: .sum)
    let _: Tensor = CosineEmbeddingLoss()(x, y, z)
}
