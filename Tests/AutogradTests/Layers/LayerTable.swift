@testable import Autograd

/// The functions of layers and losses as the fixtures call them.
enum LayerTable {
    typealias Operation = @Sendable (OperationCall) throws -> [Tensor]

    static let all: [String: Operation] = activations.merging(layers) { $1 }.merging(images) { $1 }.merging(losses) { $1 }

    private static let activations: [String: Operation] = [
        "relu6": { [try Checked.relu6($0.tensor())] },
        "leakyRelu": { [try Checked.leakyRelu($0.tensor(), $0.double(1, or: "slope", default: 0.01))] },
        "elu": { [try Checked.elu($0.tensor(), $0.double(1, or: "alpha", default: 1))] },
        "silu": { [try Checked.silu($0.tensor())] },
        "gelu": { [try Checked.gelu($0.tensor(), approximate: $0.text("approximate") == "tanh" ? .tanh : .none)] },
        "softplus": {
            [
                try Checked.softplus(
                    $0.tensor(), beta: $0.double(1, or: "beta", default: 1), threshold: $0.double(2, or: "threshold", default: 20))
            ]
        },
        "hardtanh": { [try Checked.hardtanh($0.tensor(), $0.double(1, or: "low", default: -1), $0.double(2, or: "high", default: 1))] },
        "logSigmoid": { [try Checked.logSigmoid($0.tensor())] },
    ]

    private static let layers: [String: Operation] = [
        "linear": { [try Checked.linear($0.tensor(0), $0.tensor(1), $0.optional(2))] },
        "bilinear": { [try Checked.bilinear($0.tensor(0), $0.tensor(1), $0.tensor(2), $0.optional(3))] },
        "dropout": { [try Checked.dropout($0.tensor(), p: $0.double("p", default: 0.5), training: $0.truth("training", default: true))] },
        "dropout2d": { [try Checked.dropout2d($0.tensor(), p: $0.double("p", default: 0.5), training: $0.truth("training", default: true))] },
        "embedding": { [try Checked.embedding($0.tensor(0), $0.tensor(1), paddingIdx: $0.int("paddingIdx"))] },
        "oneHot": { [try Checked.oneHot($0.tensor(), numClasses: $0.int("numClasses") ?? -1)] },
        "normalize": { [try Checked.normalize($0.tensor(), p: $0.double("p", default: 2), dim: $0.int("dim") ?? 1)] },
        "cosineSimilarity": { [try Checked.cosineSimilarity($0.tensor(0), $0.tensor(1), dim: $0.int("dim") ?? 1)] },
        "pad": { [try Checked.pad($0.tensor(0), $0.ints(1), value: $0.number("value") ?? .int(0))] },
        "layerNorm": { [try Checked.layerNorm($0.tensor(0), $0.ints(1), $0.optional(2), $0.optional(3), eps: $0.double("eps", default: 1e-5))] },
        "groupNorm": { [try Checked.groupNorm($0.tensor(0), $0.int(1), $0.optional(2), $0.optional(3))] },
        "batchNorm": { call in
            let mean = try Checked.clone(call.tensor(1))
            let variance = try Checked.clone(call.tensor(2))
            let y = try Checked.batchNorm(
                call.tensor(0), mean, variance, weight: call.optional(3), bias: call.optional(4), training: call.truth("training"),
                momentum: call.double("momentum", default: 0.1))
            return [y, mean, variance]
        },
    ]

    private static let images: [String: Operation] = [
        "conv1d": {
            [
                try Checked.conv1d(
                    $0.tensor(0), $0.tensor(1), $0.optional(2), stride: $0.int("stride") ?? 1, padding: $0.int("padding") ?? 0,
                    dilation: $0.int("dilation") ?? 1, groups: $0.int("groups") ?? 1)
            ]
        },
        "conv2d": {
            [
                try Checked.conv2d(
                    $0.tensor(0), $0.tensor(1), $0.optional(2), stride: $0.ints("stride") ?? [1], padding: $0.ints("padding") ?? [0],
                    dilation: $0.ints("dilation") ?? [1], groups: $0.int("groups") ?? 1)
            ]
        },
        "convTranspose2d": {
            [
                try Checked.convTranspose2d(
                    $0.tensor(0), $0.tensor(1), $0.optional(2), stride: $0.ints("stride") ?? [1], padding: $0.ints("padding") ?? [0],
                    outputPadding: $0.ints("outputPadding") ?? [0])
            ]
        },
        "maxPool2d": { [try Checked.maxPool2d($0.tensor(), $0.sizes(1), stride: $0.ints("stride"), padding: $0.ints("padding") ?? [0])] },
        "avgPool2d": { [try Checked.avgPool2d($0.tensor(), $0.sizes(1), stride: $0.ints("stride"), padding: $0.ints("padding") ?? [0])] },
        "adaptiveAvgPool2d": { [try Checked.adaptiveAvgPool2d($0.tensor(), $0.sizes(1))] },
        "interpolate": {
            [
                try Checked.interpolate(
                    $0.tensor(), size: $0.ints("size"), scaleFactor: $0.number("scaleFactor")?.double,
                    mode: $0.text("mode") == "bilinear" ? .bilinear : .nearest, alignCorners: $0.truth("alignCorners"))
            ]
        },
    ]

    private static let losses: [String: Operation] = [
        "mseLoss": { [try Checked.mseLoss($0.tensor(0), $0.tensor(1), reduction: $0.reduction())] },
        "l1Loss": { [try Checked.l1Loss($0.tensor(0), $0.tensor(1), reduction: $0.reduction())] },
        "smoothL1Loss": { [try Checked.smoothL1Loss($0.tensor(0), $0.tensor(1), reduction: $0.reduction(), beta: $0.double("beta", default: 1))] },
        "huberLoss": { [try Checked.huberLoss($0.tensor(0), $0.tensor(1), reduction: $0.reduction(), delta: $0.double("delta", default: 1))] },
        "hingeEmbeddingLoss": {
            [try Checked.hingeEmbeddingLoss($0.tensor(0), $0.tensor(1), margin: $0.double("margin", default: 1), reduction: $0.reduction())]
        },
        "cosineEmbeddingLoss": {
            [
                try Checked.cosineEmbeddingLoss(
                    $0.tensor(0), $0.tensor(1), $0.tensor(2), margin: $0.double("margin", default: 0), reduction: $0.reduction())
            ]
        },
        "klDiv": { [try Checked.klDiv($0.tensor(0), $0.tensor(1), reduction: $0.reduction(), logTarget: $0.truth("logTarget"))] },
        "binaryCrossEntropy": { [try Checked.binaryCrossEntropy($0.tensor(0), $0.tensor(1), weight: $0.optional(2), reduction: $0.reduction())] },
        "binaryCrossEntropyWithLogits": {
            [
                try Checked.binaryCrossEntropyWithLogits(
                    $0.tensor(0), $0.tensor(1), weight: $0.optional(2), reduction: $0.reduction(), posWeight: $0.tensor(named: "posWeight"))
            ]
        },
        "nllLoss": {
            [
                try Checked.nllLoss(
                    $0.tensor(0), $0.tensor(1), weight: $0.optional(2), ignoreIndex: $0.int("ignoreIndex") ?? -100, reduction: $0.reduction())
            ]
        },
        "crossEntropy": {
            [
                try Checked.crossEntropy(
                    $0.tensor(0), $0.tensor(1), weight: $0.optional(2), ignoreIndex: $0.int("ignoreIndex") ?? -100, reduction: $0.reduction(),
                    labelSmoothing: $0.double("labelSmoothing", default: 0))
            ]
        },
    ]
}

extension OperationCall {
    /// The tensor at a position, if there is one.
    func optional(_ position: Int) throws -> Tensor? { isTensor(position) ? try tensor(position) : nil }

    /// A number at a position or, where there is none, among the options.
    func double(_ position: Int, or name: String, default value: Double) throws -> Double {
        position < count ? try double(position) : try double(name, default: value)
    }

    /// One size or several at a position.
    func sizes(_ position: Int) throws -> [Int] { isList(position) ? try ints(position) : [try int(position)] }

    /// A tensor among the options.
    func tensor(named name: String) throws -> Tensor? {
        guard case .map(let entries)? = options[name], let index = entries["t"]?.int else { return nil }
        return tensors[index]
    }

    /// How a loss is reduced.
    func reduction() throws -> Reduction {
        switch text("reduction") {
        case "none": .none
        case "sum": .sum
        case "batchmean": .batchMean
        default: .mean
        }
    }
}
