/// Which dimension of a weight an initialiser keeps the variance over.
public enum FanMode: Sendable {
    /// The inputs: the variance of activations is kept going forward.
    case fanIn
    /// The outputs: the variance of gradients is kept going backward.
    case fanOut
}

/// The function that follows a layer, which decides the gain of its initialiser.
public enum InitNonlinearity: Sendable {
    case leakyRelu, relu, tanh, linear
}

/// Rules for the first values of parameters. Draws come in PyTorch's order, so that the same seed gives the same weights.
enum Initialization {
    /// How many inputs and outputs a weight connects: the product of its receptive field with its second and first size.
    static func fans(_ weight: Tensor) throws -> (inputs: Int, outputs: Int) {
        guard weight.ndim >= 2 else {
            throw TensorError(
                .value, "Fan in and fan out can not be computed for tensor with fewer than 2 dimensions",
                facts: ["It has shape \(weight.shape)."], remedy: "Use uniform_ or normal_ for vectors.")
        }
        let field = weight.shape.dropFirst(2).reduce(1, *)
        return (weight.shape[1] * field, weight.shape[0] * field)
    }

    /// The factor by which a function shrinks its input's standard deviation, undone.
    static func gain(_ nonlinearity: InitNonlinearity, _ slope: Double) -> Double {
        switch nonlinearity {
        case .linear: 1
        case .tanh: 5.0 / 3
        case .relu: 2.0.squareRoot()
        case .leakyRelu: (2 / (1 + slope * slope)).squareRoot()
        }
    }

    /// The standard deviation of He and others (2015): `gain / sqrt(fan)`.
    static func kaimingDeviation(_ weight: Tensor, _ a: Double, _ mode: FanMode, _ nonlinearity: InitNonlinearity) throws -> Double {
        let fans = try fans(weight)
        return gain(nonlinearity, a) / Double(mode == .fanIn ? fans.inputs : fans.outputs).squareRoot()
    }

    /// What `Linear` and the convolutions draw: the weight uniformly with `a = sqrt(5)`, then the bias from ±1/sqrt(fan in).
    static func asLinear(_ weight: Tensor, bias: Tensor?, fanIn: Int? = nil) throws {
        let inputs = try fanIn ?? fans(weight).inputs
        try Checked.kaimingUniform_(weight, a: 5.0.squareRoot())
        guard let bias else { return }
        let bound = inputs > 0 ? 1 / Double(inputs).squareRoot() : 0
        try Checked.noGradInit { try Checked.uniform_(bias, -bound, bound) }
    }
}

extension Checked {
    /// Runs a fill of a parameter outside the graph.
    static func noGradInit(_ body: () throws -> Void) throws { try noGrad(body) }

    /// The core of ``Autograd/kaimingUniform_(_:a:mode:nonlinearity:)``.
    package static func kaimingUniform_(
        _ w: Tensor, a: Double = 0, mode: FanMode = .fanIn, nonlinearity: InitNonlinearity = .leakyRelu
    ) throws {
        if w.shape.contains(0) {
            return EngineState.current.warn("Initializing zero-element tensors is a no-op")
        }
        let bound = try 3.0.squareRoot() * Initialization.kaimingDeviation(w, a, mode, nonlinearity)
        try noGradInit { try uniform_(w, -bound, bound) }
    }

    /// The core of ``Autograd/kaimingNormal_(_:a:mode:nonlinearity:)``.
    package static func kaimingNormal_(
        _ w: Tensor, a: Double = 0, mode: FanMode = .fanIn, nonlinearity: InitNonlinearity = .leakyRelu
    ) throws {
        if w.shape.contains(0) {
            return EngineState.current.warn("Initializing zero-element tensors is a no-op")
        }
        let deviation = try Initialization.kaimingDeviation(w, a, mode, nonlinearity)
        try noGradInit { try normal_(w, 0, deviation) }
    }

    /// The core of ``Autograd/xavierUniform_(_:gain:)``.
    package static func xavierUniform_(_ w: Tensor, gain: Double = 1) throws {
        let fans = try Initialization.fans(w)
        let bound = 3.0.squareRoot() * (gain * (2 / Double(fans.inputs + fans.outputs)).squareRoot())
        try noGradInit { try uniform_(w, -bound, bound) }
    }

    /// The core of ``Autograd/xavierNormal_(_:gain:)``.
    package static func xavierNormal_(_ w: Tensor, gain: Double = 1) throws {
        let fans = try Initialization.fans(w)
        let deviation = gain * (2 / Double(fans.inputs + fans.outputs)).squareRoot()
        try noGradInit { try normal_(w, 0, deviation) }
    }

    /// The core of ``Autograd/orthogonal_(_:gain:)``.
    package static func orthogonal_(_ w: Tensor, gain: Double = 1) throws {
        guard w.ndim >= 2 else {
            throw TensorError(.value, "Only tensors with 2 or more dimensions are supported", facts: ["It has shape \(w.shape)."])
        }
        guard w.numel > 0 else { return }
        let rows = w.shape[0]
        let columns = w.numel / rows
        try noGradInit {
            let drawn = try randn([rows, columns], dtype: w.dtype)
            let tall = try rows < columns ? contiguous(t(drawn)) : drawn
            let factor = try OrthogonalBasis.factor(tall)
            let result = try mul(rows < columns ? t(factor) : factor, .double(gain))
            _ = try copy_(w, reshape(result, w.shape))
        }
    }
}

/// Fills a weight uniformly so that activations keep their variance under rectifiers (He and others, 2015).
///
/// - Parameters:
///   - w: The weight, of shape `[outputs, inputs, …]`.
///   - a: The negative slope of the leaky ReLU that follows.
///   - mode: Which side's variance to keep.
///   - nonlinearity: The function that follows.
@discardableResult
public func kaimingUniform_(
    _ w: Tensor, a: Double = 0, mode: FanMode = .fanIn, nonlinearity: InitNonlinearity = .leakyRelu
) -> Tensor {
    trapping { try Checked.kaimingUniform_(w, a: a, mode: mode, nonlinearity: nonlinearity) }
    return w
}

/// Fills a weight normally so that activations keep their variance under rectifiers (He and others, 2015).
@discardableResult
public func kaimingNormal_(
    _ w: Tensor, a: Double = 0, mode: FanMode = .fanIn, nonlinearity: InitNonlinearity = .leakyRelu
) -> Tensor {
    trapping { try Checked.kaimingNormal_(w, a: a, mode: mode, nonlinearity: nonlinearity) }
    return w
}

/// Fills a weight uniformly so that activations and gradients keep their variance (Glorot and Bengio, 2010).
@discardableResult
public func xavierUniform_(_ w: Tensor, gain: Double = 1) -> Tensor {
    trapping { try Checked.xavierUniform_(w, gain: gain) }
    return w
}

/// Fills a weight normally so that activations and gradients keep their variance (Glorot and Bengio, 2010).
@discardableResult
public func xavierNormal_(_ w: Tensor, gain: Double = 1) -> Tensor {
    trapping { try Checked.xavierNormal_(w, gain: gain) }
    return w
}

/// Fills a tensor from the uniform distribution on `[a, b)`, outside the graph.
@discardableResult
public func uniform_(_ w: Tensor, _ a: Double = 0, _ b: Double = 1) -> Tensor {
    trapping { try Checked.noGradInit { try Checked.uniform_(w, a, b) } }
    return w
}

/// Fills a tensor from a normal distribution, outside the graph.
@discardableResult
public func normal_(_ w: Tensor, _ mean: Double = 0, _ std: Double = 1) -> Tensor {
    trapping { try Checked.noGradInit { try Checked.normal_(w, mean, std) } }
    return w
}

/// Fills a tensor with one value, outside the graph.
@discardableResult
public func constant_(_ w: Tensor, _ v: Double) -> Tensor {
    trapping { try Checked.noGradInit { _ = try Checked.fill_(w, .double(v)) } }
    return w
}

/// Fills a tensor with zeros, outside the graph.
@discardableResult
public func zeros_(_ w: Tensor) -> Tensor { constant_(w, 0) }

/// Fills a tensor with ones, outside the graph.
@discardableResult
public func ones_(_ w: Tensor) -> Tensor { constant_(w, 1) }

/// Fills a tensor with a random matrix whose rows, or columns if there are fewer, are orthonormal (Saxe and others, 2013).
///
/// Dimensions after the first count as one.
@discardableResult
public func orthogonal_(_ w: Tensor, gain: Double = 1) -> Tensor {
    trapping { try Checked.orthogonal_(w, gain: gain) }
    return w
}
