/// Where the weights of a residual network come from.
public enum ResNetWeights: Hashable, Sendable {
    /// From the random generator.
    case none
    /// From training on ImageNet: the file that torchvision publishes, in the user's cache folder.
    case `default`
    /// From a file with a state_dict.
    case file(String)
}

/// Two convolutions whose result is added to their input (He and others, 2015).
public final class BasicBlock: Module {
    /// The first convolution and its normalisation.
    public let conv1: Conv2d, bn1: BatchNorm2d
    /// The second convolution and its normalisation.
    public let conv2: Conv2d, bn2: BatchNorm2d
    /// What fits the input to the result's shape, where they differ.
    public let downsample: Sequential?
    private let relu: ReLU

    init(_ inputs: Int, _ outputs: Int, stride: Int) throws {
        // torchvision makes the shortcut first, and the generator's draws follow that order.
        downsample = try stride == 1 && inputs == outputs
            ? nil : Sequential([Conv2d(checking: inputs, outputs, [1], stride: [stride], bias: false), BatchNorm2d(checking: outputs)])
        conv1 = try Conv2d(checking: inputs, outputs, [3], stride: [stride], padding: [1], bias: false)
        bn1 = try BatchNorm2d(checking: outputs)
        relu = ReLU(printsInPlace: true)
        conv2 = try Conv2d(checking: outputs, outputs, [3], padding: [1], bias: false)
        bn2 = try BatchNorm2d(checking: outputs)
    }

    /// The block's result.
    public override func forward(_ x: Tensor) throws -> Tensor {
        let h = try Checked.relu(Checked.call(bn1, Checked.call(conv1, x)))
        let y = try Checked.call(bn2, Checked.call(conv2, h))
        return try Checked.relu(Checked.add(y, downsample.map { try Checked.call($0, x) } ?? x))
    }

    package override func parts() -> [(name: String, part: ModulePart)] {
        let own: [(name: String, part: ModulePart)] = [
            ("conv1", .module(conv1)), ("bn1", .module(bn1)), ("relu", .module(relu)), ("conv2", .module(conv2)), ("bn2", .module(bn2)),
        ]
        return own + (downsample.map { [("downsample", .module($0))] } ?? [])
    }
}

/// A residual network for images `[N, 3, H, W]` of 1000 classes, as torchvision has it: the same names, the same first weights.
public final class ResNet: Module {
    /// The first convolution and its normalisation.
    public let conv1: Conv2d, bn1: BatchNorm2d
    /// The layer that makes scores of what the blocks have found. Put another one here to teach the network other classes.
    public var fc: Linear
    private let layers: [Sequential]
    private let relu: ReLU, maxpool: MaxPool2d, avgpool: AdaptiveAvgPool2d

    /// The first stage: blocks of 64 channels.
    public var layer1: Sequential { layers[0] }
    /// The second stage: blocks of 128 channels, half as high and wide.
    public var layer2: Sequential { layers[1] }
    /// The third stage: blocks of 256 channels, half as high and wide.
    public var layer3: Sequential { layers[2] }
    /// The fourth stage: blocks of 512 channels, half as high and wide.
    public var layer4: Sequential { layers[3] }

    /// A network whose four stages have the given numbers of blocks.
    init(blocks: [Int], classes: Int = 1000) throws {
        conv1 = try Conv2d(checking: 3, 64, [7], stride: [2], padding: [3], bias: false)
        bn1 = try BatchNorm2d(checking: 64)
        relu = ReLU(printsInPlace: true)
        maxpool = MaxPool2d(3, stride: 2, padding: 1)
        var inputs = 64
        var layers: [Sequential] = []
        for (stage, count) in blocks.enumerated() {
            let outputs = 64 << stage
            layers.append(Sequential(try (0..<count).map { index in
                defer { inputs = outputs }
                return try BasicBlock(inputs, outputs, stride: stage > 0 && index == 0 ? 2 : 1)
            }))
        }
        self.layers = layers
        avgpool = AdaptiveAvgPool2d([1, 1])
        fc = try Linear(checking: 64 << (blocks.count - 1), classes)
        super.init()
        for case let convolution as Conv2d in modules() {
            try Checked.kaimingNormal_(convolution.weight, mode: .fanOut, nonlinearity: .relu)
        }
    }

    /// The raw outputs of the classes.
    public override func forward(_ x: Tensor) throws -> Tensor {
        var h = try Checked.call(maxpool, Checked.relu(Checked.call(bn1, Checked.call(conv1, x))))
        for layer in layers { h = try Checked.call(layer, h) }
        return try Checked.call(fc, Checked.flatten(Checked.call(avgpool, h), startDim: 1))
    }

    package override func parts() -> [(name: String, part: ModulePart)] {
        let first: [(name: String, part: ModulePart)] = [
            ("conv1", .module(conv1)), ("bn1", .module(bn1)), ("relu", .module(relu)), ("maxpool", .module(maxpool)),
        ]
        return first + layers.enumerated().map { ("layer\($0 + 1)", .module($1)) } + [("avgpool", .module(avgpool)), ("fc", .module(fc))]
    }

    /// Reads weights from a file; counters that older files lack keep their value.
    func readWeights(_ path: String) throws {
        var state = try Checked.load(path)
        for (name, value) in stateDict() where name.hasSuffix("num_batches_tracked") && state[name] == nil { state[name] = value }
        try Checked.loadStateDict(state, into: self)
    }
}

extension Checked {
    /// The core of ``Autograd/resnet18(weights:)``.
    package static func resnet18(weights: ResNetWeights = .none) throws -> ResNet { try resnet([2, 2, 2, 2], weights, .resnet18) }

    /// The core of ``Autograd/resnet34(weights:)``.
    package static func resnet34(weights: ResNetWeights = .none) throws -> ResNet { try resnet([3, 4, 6, 3], weights, .resnet34) }

    private static func resnet(_ blocks: [Int], _ weights: ResNetWeights, _ published: PretrainedWeights) throws -> ResNet {
        let net = try ResNet(blocks: blocks)
        switch weights {
        case .none: break
        case .file(let path): try net.readWeights(path)
        case .default:
            try published.check()
            try net.readWeights(published.path)
        }
        return net
    }
}

/// A residual network of 18 layers. Traps where weights are asked for that are missing or do not fit, and says where they belong.
public func resnet18(weights: ResNetWeights = .none) -> ResNet { trapping { try Checked.resnet18(weights: weights) } }

/// A residual network of 34 layers; see ``resnet18(weights:)``.
public func resnet34(weights: ResNetWeights = .none) -> ResNet { trapping { try Checked.resnet34(weights: weights) } }
