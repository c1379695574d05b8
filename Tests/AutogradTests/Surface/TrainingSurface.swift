import Autograd

// Every declaration of the public surface is called here as a program that imports the library calls it, once with what must
// be given and once with everything. That these files compile is the test: nothing in them runs.

/// Initialisers.
private func initialization(_ x: Tensor, _ y: Tensor, _ d: Double) {
    kaimingUniform_(x)
    kaimingUniform_(x, a: d, mode: .fanOut, nonlinearity: .relu)
    kaimingNormal_(x)
    kaimingNormal_(x, a: d, mode: .fanOut, nonlinearity: .relu)
    xavierUniform_(x)
    xavierUniform_(x, gain: d)
    xavierNormal_(x)
    xavierNormal_(x, gain: d)
    uniform_(x)
    uniform_(x, d, d)
    normal_(x)
    normal_(x, d, d)
    constant_(x, d)
    zeros_(x)
    ones_(x)
    orthogonal_(x)
    orthogonal_(x, gain: d)
    clipGradNorm_([x, y], d)
    clipGradNorm_([x, y], d, normType: d)
    clipGradValue_([x, y], d)
}

/// Optimizers, schedulers and data.
private func optimizers(
    _ x: Tensor, _ y: Tensor, _ n: Int, _ d: Double, _ on: Bool, _ sizes: [Int], _ optimizer: Optimizer, _ scheduler: Scheduler,
    _ dataset: any Dataset
) {
    _ = FanMode.fanIn
    _ = FanMode.fanOut
    _ = InitNonlinearity.leakyRelu
    _ = InitNonlinearity.relu
    _ = InitNonlinearity.tanh
    _ = InitNonlinearity.linear
    _ = ParameterGroup([x, y])
    _ = ParameterGroup([x, y], lr: d)
    let _: String = optimizer.description
    let _: [ParameterGroup] = optimizer.paramGroups
    optimizer.paramGroups = [ParameterGroup([x, y])]
    optimizer.step()
    optimizer.zeroGrad()
    let _: OptimizerState = optimizer.stateDict()
    optimizer.loadStateDict(optimizer.stateDict())
    _ = SGD([x, y])
    _ = SGD([x, y], lr: d, momentum: d, dampening: d, weightDecay: d, nesterov: on, maximize: on)
    _ = SGD([ParameterGroup([x], lr: d)])
    _ = SGD([ParameterGroup([x], lr: d)], lr: d, momentum: d, dampening: d, weightDecay: d, nesterov: on, maximize: on)
    _ = Adam([x, y])
    _ = Adam([x, y], lr: d, betas: (d, d), eps: d, weightDecay: d, amsgrad: on)
    _ = AdamW([x, y])
    _ = AdamW([x, y], lr: d, betas: (d, d), eps: d, weightDecay: d, amsgrad: on)
    _ = RMSprop([x, y])
    _ = RMSprop([x, y], lr: d, alpha: d, eps: d, weightDecay: d, momentum: d, centered: on)
    _ = Adagrad([x, y])
    _ = Adagrad([x, y], lr: d, lrDecay: d, weightDecay: d, initialAccumulatorValue: d, eps: d)
    _ = Adadelta([x, y])
    _ = Adadelta([x, y], lr: d, rho: d, eps: d, weightDecay: d)
    _ = Adamax([x, y])
    _ = Adamax([x, y], lr: d, betas: (d, d), eps: d, weightDecay: d)
    scheduler.step()
    let _: [Double] = scheduler.getLastLr()
    _ = StepLR(optimizer, stepSize: n)
    _ = StepLR(optimizer, stepSize: n, gamma: d)
    _ = MultiStepLR(optimizer, milestones: sizes)
    _ = MultiStepLR(optimizer, milestones: sizes, gamma: d)
    _ = ExponentialLR(optimizer, gamma: d)
    _ = LambdaLR(optimizer) { epoch in Double(epoch) }
    _ = CosineAnnealingLR(optimizer, tMax: n)
    _ = CosineAnnealingLR(optimizer, tMax: n, etaMin: d)
    _ = OneCycleLR(optimizer, maxLr: d, totalSteps: n)
    _ = OneCycleLR(optimizer, maxLr: [d, d], epochs: n, stepsPerEpoch: n)
    _ = OneCycleLR(
        optimizer, maxLr: d, totalSteps: n, epochs: nil, stepsPerEpoch: nil, pctStart: d, annealStrategy: .linear, cycleMomentum: on, baseMomentum: d,
        maxMomentum: d, divFactor: d, finalDivFactor: d, threePhase: on)
    _ = AnnealStrategy.cos
    _ = PlateauMode.min
    _ = PlateauMode.max
    _ = ReduceLROnPlateau(optimizer)
    _ = ReduceLROnPlateau(optimizer, mode: .max, factor: d, patience: n, threshold: d, cooldown: n, minLr: d)
    ReduceLROnPlateau(optimizer).step(d)
    _ = TensorDataset(x, y)
    let _: Int = TensorDataset(x, y).count
    let _: Int = randomSplit(dataset, sizes)[0].count
    _ = DataLoader(dataset)
    _ = DataLoader(dataset, batchSize: n, shuffle: on, dropLast: on)
    let _: Int = DataLoader(dataset).count
    var batches = DataLoader(dataset).makeIterator()
    let _: (Tensor, Tensor)? = batches.next()
    ParameterGroup([x], lr: d).lr = d
    optimizer.paramGroups[0].lr = d
    let _: [Subset] = randomSplit(dataset, sizes)
    let _: (Tensor, Tensor) = dataset[n]
    let _: (Tensor, Tensor) = randomSplit(dataset, sizes)[0][n]
    for (input, target) in DataLoader(dataset, batchSize: 4, shuffle: true) { _ = (input, target) }
}
