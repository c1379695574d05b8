import Autograd

// Every declaration of the public surface is called here as a program that imports the library calls it, once with what must
// be given and once with everything. That these files compile is the test: nothing in them runs.

/// Conversions, gradients and modes.
private func gradientsAndModes(
    _ x: Tensor, _ y: Tensor, _ n: Int, _ on: Bool, _ node: GradientFunction, _ handle: HookHandle, _ context: Context
) {
    _ = Int(x)
    _ = Double(x)
    _ = Float(x)
    _ = Bool(x)
    manualSeed(n)
    let _: [Tensor] = gradients(of: x, withRespectTo: [x, y])
    let _: [Tensor] = gradients(of: x, withRespectTo: [x, y], gradient: x, retainGraph: on, createGraph: on)
    setGradEnabled(on)
    let _: Bool = isGradEnabled
    noGrad { x.zero_() }
    let _: Int = noGrad { n }
    enableGrad { x.zero_() }
    let _: Tensor = enableGrad { x * 2 }
    detectAnomaly { x.backward() }
    let _: Bool = gradcheck({ $0[0].exp() }, [x, y])
    let _: String = node.name
    let _: [GradientFunction?] = node.nextFunctions
    handle.remove()
    context.saveForBackward(x, y)
    let _: [Tensor] = context.savedTensors
}

/// A custom function, written as its documentation shows it.
private final class Exponential: Function {
    override func forward(_ context: Context, _ inputs: [Tensor]) -> Tensor {
        let y = inputs[0].exp()
        context.saveForBackward(y)
        return y
    }

    override func backward(_ context: Context, _ gradient: Tensor) -> [Tensor?] { [gradient * context.savedTensors[0]] }
}

/// The use of a custom function.
private func customFunctions(_ x: Tensor, _ y: Tensor) {
    let _: Tensor = Exponential().apply(x)
    let function: Function = Exponential()
    let _: Tensor = function.apply(x, y)
}

/// Functions between layers.
private func functions(_ x: Tensor, _ y: Tensor, _ z: Tensor, _ n: Int, _ d: Double, _ on: Bool, _ sizes: [Int]) {
    let _: Tensor = mm(x, y)
    let _: Tensor = matmul(x, y)
    let _: Tensor = addmm(x, y, z)
    let _: Tensor = addmm(x, x, x, beta: 2.5, alpha: 2.5)
    let _: Tensor = exp(x)
    let _: Tensor = sqrt(x)
    let _: Tensor = tanh(x)
    let _: Tensor = sigmoid(x)
    let _: Tensor = relu(x)
    let _: Tensor = relu6(x)
    let _: Tensor = leakyRelu(x)
    let _: Tensor = leakyRelu(x, d)
    let _: Tensor = elu(x)
    let _: Tensor = elu(x, d)
    let _: Tensor = silu(x)
    let _: Tensor = gelu(x)
    let _: Tensor = gelu(x, approximate: .tanh)
    let _: Tensor = softplus(x)
    let _: Tensor = softplus(x, beta: d, threshold: d)
    let _: Tensor = hardtanh(x)
    let _: Tensor = hardtanh(x, d, d)
    let _: Tensor = logSigmoid(x)
    let _: Tensor = softmax(x, dim: n)
    let _: Tensor = logSoftmax(x, dim: n)
    let _: Tensor = dropout(x)
    let _: Tensor = dropout(x, p: d, training: on)
    let _: Tensor = linear(x, y)
    let _: Tensor = linear(x, y, z)
    let _: Tensor = conv1d(x, y)
    let _: Tensor = conv1d(x, x, x, stride: n, padding: n, dilation: n, groups: n)
    let _: Tensor = conv2d(x, y)
    let _: Tensor = conv2d(x, x, x, stride: [2, 3], padding: [2, 3], dilation: [2, 3], groups: n)
    let _: Tensor = maxPool2d(x, 2)
    let _: Tensor = maxPool2d(x, [2, 3], stride: [2, 3], padding: [2, 3])
    let _: Tensor = avgPool2d(x, 2)
    let _: Tensor = avgPool2d(x, [2, 3], stride: [2, 3], padding: [2, 3])
    let _: Tensor = adaptiveAvgPool2d(x, 2)
    let _: Tensor = adaptiveAvgPool2d(x, [2, 3])
    let _: Tensor = batchNorm(x, y, z)
    let _: Tensor = batchNorm(x, x, x, weight: x, bias: x, training: on, momentum: d, eps: d)
    let _: Tensor = layerNorm(x, sizes)
    let _: Tensor = layerNorm(x, sizes, x, x, eps: d)
    let _: Tensor = embedding(x, y)
    let _: Tensor = oneHot(x)
    let _: Tensor = oneHot(x, numClasses: n)
    let _: Tensor = pad(x, sizes)
    let _: Tensor = pad(x, sizes, value: 2.5)
    let _: Tensor = interpolate(x)
    let _: Tensor = interpolate(x, size: [2, 3], scaleFactor: d, mode: .bilinear, alignCorners: on)
    let _: Tensor = normalize(x)
    let _: Tensor = normalize(x, p: d, dim: n)
    let _: Tensor = cosineSimilarity(x, y)
    let _: Tensor = cosineSimilarity(x, x, dim: n)
    let _: Tensor = cosineSimilarity(x, x, dim: n, eps: d)
}

/// Losses as functions.
private func losses(_ x: Tensor, _ y: Tensor, _ n: Int, _ d: Double, _ on: Bool) {
    let _: Tensor = mseLoss(x, y)
    let _: Tensor = mseLoss(x, x, reduction: .sum)
    let _: Tensor = l1Loss(x, y)
    let _: Tensor = l1Loss(x, x, reduction: .sum)
    let _: Tensor = smoothL1Loss(x, y)
    let _: Tensor = smoothL1Loss(x, x, reduction: .sum, beta: d)
    let _: Tensor = huberLoss(x, y)
    let _: Tensor = huberLoss(x, x, reduction: .sum, delta: d)
    let _: Tensor = crossEntropy(x, y)
    let _: Tensor = crossEntropy(x, x, weight: x, ignoreIndex: n, reduction: .sum, labelSmoothing: d)
    let _: Tensor = nllLoss(x, y)
    let _: Tensor = nllLoss(x, x, weight: x, ignoreIndex: n, reduction: .sum)
    let _: Tensor = binaryCrossEntropy(x, y)
    let _: Tensor = binaryCrossEntropy(x, x, weight: x, reduction: .sum)
    let _: Tensor = binaryCrossEntropyWithLogits(x, y)
    let _: Tensor = binaryCrossEntropyWithLogits(x, x, weight: x, reduction: .sum, posWeight: x)
    let _: Tensor = klDiv(x, y)
    let _: Tensor = klDiv(x, x, reduction: .sum, logTarget: on)
    let _: Tensor = hingeEmbeddingLoss(x, y)
    let _: Tensor = hingeEmbeddingLoss(x, x, margin: d, reduction: .sum)
}

/// The cases of an option.
private func casesOfDType() {
    _ = DType.float32
    _ = DType.float64
    _ = DType.int64
    _ = DType.int32
    _ = DType.uint8
    _ = DType.bool
}

/// The cases of an option.
private func casesOfApproximation() {
    _ = Approximation.none
    _ = Approximation.tanh
}

/// The cases of an option.
private func casesOfInterpolation() {
    _ = Interpolation.nearest
    _ = Interpolation.bilinear
}

/// The cases of an option.
private func casesOfReduction() {
    _ = Reduction.none
    _ = Reduction.mean
    _ = Reduction.sum
    _ = Reduction.batchMean
}

/// Where tensors lie: on the CPU, whatever is asked for.
private func devices(_ x: Tensor, _ net: Module) {
    let _: Device = x.device
    let _: Bool = x.device == .cpu
    let _: String = "\(x.device)"
    let _: Bool = Device.cuda.isAvailable
    let device: Device = Device.mps.isAvailable ? .mps : .cpu
    let _: Tensor = x.to(device)
    let _: Tensor = x.to(.cpu)
    let _: Tensor = x.to(.cuda)
    let _: Tensor = x.cpu()
    net.to(.cpu)
}
