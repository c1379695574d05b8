/// A layer that moves kernels over images. Weights and biases are drawn uniformly from ±1/sqrt(fan in).
public final class Conv2d: Module {
    /// The kernels, of shape `[outputs, inputs / groups, height, width]`.
    public var weight: Parameter
    /// A number for each output channel.
    public var bias: Parameter?
    private let inputs: Int, stride: [Int], padding: [Int], dilation: [Int], groups: Int

    /// A layer from `i` to `o` channels with kernels of size `k`.
    ///
    /// - Parameters:
    ///   - i: The channels of the input.
    ///   - o: The channels of the output.
    ///   - k: The kernel's height and width.
    ///   - stride: How far the kernel moves at a step.
    ///   - padding: How many zeros surround the image.
    ///   - dilation: How far apart the kernel's elements are on the image.
    ///   - groups: Into how many parts the channels are divided that know nothing of each other.
    ///   - bias: Whether a number is added to each output channel.
    ///
    /// Traps where `groups` does not divide both numbers of channels.
    public convenience init(
        _ i: Int, _ o: Int, _ k: any Size, stride: any Size = 1, padding: any Size = 0, dilation: any Size = 1, groups: Int = 1,
        bias: Bool = true
    ) {
        do {
            try self.init(
                checking: i, o, k.sizes, stride: stride.sizes, padding: padding.sizes, dilation: dilation.sizes, groups: groups, bias: bias)
        } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(
        checking i: Int, _ o: Int, _ k: [Int], stride: [Int] = [1], padding: [Int] = [0], dilation: [Int] = [1], groups: Int = 1,
        bias: Bool = true
    ) throws {
        try checkChannels(i, o, groups)
        let geometry = try ConvolutionGeometry(stride: stride, padding: padding, dilation: dilation, groups: groups, rank: 2)
        (inputs, self.stride, self.padding, self.dilation, self.groups) = (i, geometry.stride, geometry.padding, geometry.dilation, groups)
        weight = try Parameter(checking: Checked.empty([o, i / groups] + pair(k, "kernel_size")))
        self.bias = try bias ? Parameter(checking: Checked.empty([o])) : nil
        super.init()
        try Initialization.asLinear(weight, bias: self.bias)
    }

    /// The convolution of the images.
    public override func forward(_ x: Tensor) throws -> Tensor {
        try Checked.conv2d(x, weight, bias, stride: stride, padding: padding, dilation: dilation, groups: groups)
    }

    package override func parts() -> [(name: String, part: ModulePart)] { ModulePart.parameters(("weight", weight), ("bias", bias)) }

    override var extraDescription: String {
        "\(inputs), \(sizeText(weight, 0)), kernel_size=\(pythonText(Array(weight.shape.dropFirst(2)))), stride=\(pythonText(stride))"
            + (padding == [0, 0] ? "" : ", padding=\(pythonText(padding))")
            + (dilation == [1, 1] ? "" : ", dilation=\(pythonText(dilation))") + (groups == 1 ? "" : ", groups=\(groups)")
            + (bias == nil ? ", bias=False" : "")
    }
}

/// A layer that moves kernels over signals. Weights and biases are drawn uniformly from ±1/sqrt(fan in).
public final class Conv1d: Module {
    /// The kernels, of shape `[outputs, inputs / groups, size]`.
    public var weight: Parameter
    /// A number for each output channel.
    public var bias: Parameter?
    private let inputs: Int, stride: Int, padding: Int, dilation: Int, groups: Int

    /// A layer from `i` to `o` channels with kernels of size `k`; see ``Conv2d`` for the options.
    public convenience init(
        _ i: Int, _ o: Int, _ k: Int, stride: Int = 1, padding: Int = 0, dilation: Int = 1, groups: Int = 1, bias: Bool = true
    ) {
        do {
            try self.init(checking: i, o, k, stride: stride, padding: padding, dilation: dilation, groups: groups, bias: bias)
        } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(
        checking i: Int, _ o: Int, _ k: Int, stride: Int = 1, padding: Int = 0, dilation: Int = 1, groups: Int = 1, bias: Bool = true
    ) throws {
        try checkChannels(i, o, groups)
        _ = try ConvolutionGeometry(stride: [stride], padding: [padding], dilation: [dilation], groups: groups, rank: 1)
        (inputs, self.stride, self.padding, self.dilation, self.groups) = (i, stride, padding, dilation, groups)
        weight = try Parameter(checking: Checked.empty([o, i / groups, k]))
        self.bias = try bias ? Parameter(checking: Checked.empty([o])) : nil
        super.init()
        try Initialization.asLinear(weight, bias: self.bias)
    }

    /// The convolution of the signals.
    public override func forward(_ x: Tensor) throws -> Tensor {
        try Checked.conv1d(x, weight, bias, stride: stride, padding: padding, dilation: dilation, groups: groups)
    }

    package override func parts() -> [(name: String, part: ModulePart)] { ModulePart.parameters(("weight", weight), ("bias", bias)) }

    override var extraDescription: String {
        "\(inputs), \(sizeText(weight, 0)), kernel_size=(\(sizeText(weight, 2)),), stride=(\(stride),)"
            + (padding == 0 ? "" : ", padding=(\(padding),)") + (dilation == 1 ? "" : ", dilation=(\(dilation),)")
            + (groups == 1 ? "" : ", groups=\(groups)") + (bias == nil ? ", bias=False" : "")
    }
}

/// The transpose of a convolution, which makes images larger.
public final class ConvTranspose2d: Module {
    /// The kernels, of shape `[inputs, outputs, height, width]`.
    public var weight: Parameter
    /// A number for each output channel.
    public var bias: Parameter?
    private let stride: [Int], padding: [Int], outputPadding: [Int]

    /// A layer from `i` to `o` channels with kernels of size `k`.
    ///
    /// - Parameters:
    ///   - i: The channels of the input.
    ///   - o: The channels of the output.
    ///   - k: The kernel's height and width.
    ///   - stride: How far apart the input's pixels are on the output.
    ///   - padding: How much of the border is cut off.
    ///   - outputPadding: How much is added at the bottom and right, where a stride leaves the size open.
    ///   - bias: Whether a number is added to each output channel.
    public convenience init(
        _ i: Int, _ o: Int, _ k: any Size, stride: any Size = 1, padding: any Size = 0, outputPadding: any Size = 0, bias: Bool = true
    ) {
        do {
            try self.init(
                checking: i, o, k.sizes, stride: stride.sizes, padding: padding.sizes, outputPadding: outputPadding.sizes, bias: bias)
        } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(
        checking i: Int, _ o: Int, _ k: [Int], stride: [Int] = [1], padding: [Int] = [0], outputPadding: [Int] = [0], bias: Bool = true
    ) throws {
        let geometry = try ConvolutionGeometry(stride: stride, padding: padding, dilation: [1], groups: 1, rank: 2)
        (self.stride, self.padding) = (geometry.stride, geometry.padding)
        self.outputPadding = try pair(outputPadding, "output_padding")
        weight = try Parameter(checking: Checked.empty([i, o] + pair(k, "kernel_size")))
        self.bias = try bias ? Parameter(checking: Checked.empty([o])) : nil
        super.init()
        // PyTorch takes the second size for the fan in, which are the outputs here.
        try Initialization.asLinear(weight, bias: self.bias)
    }

    /// The enlarged images.
    public override func forward(_ x: Tensor) throws -> Tensor {
        try Checked.convTranspose2d(x, weight, bias, stride: stride, padding: padding, outputPadding: outputPadding)
    }

    package override func parts() -> [(name: String, part: ModulePart)] { ModulePart.parameters(("weight", weight), ("bias", bias)) }

    override var extraDescription: String {
        "\(sizeText(weight, 0)), \(sizeText(weight, 1)), kernel_size=\(pythonText(Array(weight.shape.dropFirst(2)))), stride=\(pythonText(stride))"
            + (padding == [0, 0] ? "" : ", padding=\(pythonText(padding))")
            + (outputPadding == [0, 0] ? "" : ", output_padding=\(pythonText(outputPadding))") + (bias == nil ? ", bias=False" : "")
    }
}

private func checkChannels(_ inputs: Int, _ outputs: Int, _ groups: Int) throws {
    guard groups > 0 else { throw TensorError(.value, "groups must be a positive integer") }
    guard inputs % groups == 0 else { throw TensorError(.value, "in_channels must be divisible by groups") }
    guard outputs % groups == 0 else { throw TensorError(.value, "out_channels must be divisible by groups") }
}

/// A height and a width from one number or two.
func pair(_ sizes: [Int], _ name: String) throws -> [Int] {
    guard sizes.count == 1 || sizes.count == 2 else {
        throw TensorError(.runtime, "\(name) must either be a single int, or a tuple of two ints", facts: ["It is \(sizes)."])
    }
    return sizes.count == 1 ? [sizes[0], sizes[0]] : sizes
}
