@testable import Autograd

/// What the cases of `errors.json` do, by name.
enum ErrorTable {
    typealias Call = @Sendable () throws -> Void

    static let all: [String: Call] = passes.merging(inPlace) { $1 }.merging(reading) { $1 }.merging(functions) { $1 }
        .merging(layers) { $1 }

    private static func leaf(_ sizes: Int...) throws -> Tensor { try Checked.ones(sizes, requiresGrad: true) }

    /// A tensor in the graph that is no leaf.
    private static func computed(_ sizes: Int...) throws -> Tensor {
        try Checked.mul(Checked.ones(sizes, requiresGrad: true), .int(1))
    }

    private static func backward(_ x: Tensor, retainGraph: Bool? = nil) throws {
        try Checked.backward(Checked.sum(x), retainGraph: retainGraph)
    }

    private static let passes: [String: Call] = [
        "backwardTwice": {
            let y = try Checked.sum(Checked.pow(leaf(2), .int(2)))
            try Checked.backward(y)
            try Checked.backward(y)
        },
        "backwardTwiceThroughSums": {
            let x = try leaf(2)
            let y = try Checked.sum(Checked.add(x, x))
            try Checked.backward(y)
            try Checked.backward(y)
        },
        "backwardTwiceRetaining": {
            let y = try Checked.sum(Checked.pow(leaf(2), .int(2)))
            try Checked.backward(y, retainGraph: true)
            try Checked.backward(y)
        },
        "backwardFromSharedPart": {
            let y = try Checked.exp(leaf(2))
            try backward(y)
            try backward(Checked.mul(y, .int(2)))
        },
        "backwardOfManyElements": { try Checked.backward(Checked.mul(leaf(2, 3), .int(2))) },
        "backwardWithoutGraph": { try backward(Tensor.ones(2)) },
        "backwardWithGradientOfOtherShape": { try Checked.backward(Checked.mul(leaf(2, 3), .int(2)), gradient: Tensor.ones(3)) },
        "backwardCreatingGraph": {
            let x = try leaf(2)
            try Checked.backward(Checked.sum(Checked.pow(x, .int(3))), createGraph: true)
            x.grad = nil
        },
        "gradientOfTensorThatIsNoLeaf": { _ = try Checked.mul(leaf(2), .int(2)).grad },
        "gradientsOfUnused": { _ = try Checked.gradients(of: Checked.sum(Checked.mul(leaf(2), .int(2))), withRespectTo: [leaf(2)]) },
        "gradientsWithoutRequirement": {
            _ = try Checked.gradients(of: Checked.sum(Checked.mul(leaf(2), .int(2))), withRespectTo: [Tensor.ones(2)])
        },
        "gradientsTwice": {
            let x = try leaf(2)
            let y = try Checked.sum(Checked.exp(x))
            _ = try Checked.gradients(of: y, withRespectTo: [x])
            _ = try Checked.gradients(of: y, withRespectTo: [x])
        },
        "gradientsOfManyElements": {
            let x = try leaf(2)
            _ = try Checked.gradients(of: Checked.mul(x, .int(2)), withRespectTo: [x])
        },
        "gradOfOtherShapeAssigned": { try Checked.setGrad(leaf(2, 3), Tensor.ones(3)) },
        "gradOfOtherDTypeAssigned": { try Checked.setGrad(leaf(2), Tensor.ones(2, dtype: .float64)) },
        "requiresGradOfIntegers": { _ = try Checked.tensor([1, 2], requiresGrad: true) },
        "requiresGradInPlaceOfIntegers": { try Checked.requiresGrad_(Tensor([1, 2])) },
        "requiresGradTurnedOffInsideGraph": { try Checked.setRequiresGrad(Checked.mul(leaf(2), .int(2)), false) },
        "dataOfIntegersAssigned": { try Checked.setData(leaf(2), Tensor([1, 2])) },
        "hookWithoutGradient": { try Checked.registerHook(Tensor.ones(2)) { $0 } },
        "retainGradWithoutGradient": { try Checked.retainGrad(Tensor.ones(2)) },
        "anomaly": {
            try detectAnomaly {
                // The warning of the first value that is not finite is the engine's own, and looked at elsewhere.
                EngineState.current.hasSeenNonFinite = true
                let x = try Checked.zeros([1], requiresGrad: true)
                try backward(Checked.div(Checked.mul(x, .int(0)), x))
            }
        },
        "gradcheckWithoutGradients": {
            _ = try Checked.gradcheck({ try Checked.mul($0[0], .int(2)) }, [Tensor.ones(2, dtype: .float64)])
        },
    ]

    /// Backward through what `saving` kept of `y` or of its result, changed in place before.
    private static func afterChange(
        of kept: Kept, _ saving: (Tensor) throws -> Tensor, _ change: (Tensor) throws -> Tensor = { try Checked.add_($0, .int(1)) }
    ) throws {
        let y = try Checked.mul(leaf(2, 3), .int(2))
        let z = try saving(y)
        _ = try change(kept == .input ? y : z)
        try backward(z)
    }

    private enum Kept { case input, output }

    private static let inPlace: [String: Call] = [
        "leafInPlace": { try Checked.add_(leaf(2), .int(1)) },
        "viewOfLeafInPlace": { try Checked.add_(Checked.select(leaf(2), dim: 0, index: 0), .int(1)) },
        "partOfLeafAssigned": { try Checked.setIndex(leaf(2), at: [.position(0)], to: Tensor(5.0)) },
        "viewMadeInNoGradInPlace": {
            let y = try Checked.mul(leaf(2), .int(2))
            let view = try noGrad { try Checked.select(y, dim: 0, index: 0) }
            try Checked.add_(view, .int(1))
        },
        "oneOfSeveralViewsInPlace": { try Checked.add_(Checked.unbind(computed(2, 2))[0], .int(1)) },
        "oneOfSplitInPlace": { try Checked.mul_(Checked.split(computed(4), 2)[1], .int(2)) },
        "resizeOfTracked": { try Checked.resize_(leaf(2), [3]) },
        "detachOfView": { try Checked.detach_(Checked.select(computed(2), dim: 0, index: 0)) },
        "sigmoidsOutputChanged": { try afterChange(of: .output, Checked.sigmoid) },
        "tanhsOutputChanged": { try afterChange(of: .output, Checked.tanh) { try Checked.mul_($0, .int(1)) } },
        "expsOutputChanged": { try afterChange(of: .output, Checked.exp) },
        "sinsInputChanged": { try afterChange(of: .input, Checked.sin) },
        "powersInputChanged": { try afterChange(of: .input) { try Checked.pow($0, .int(3)) } },
        "factorChanged": {
            let x = try leaf(2)
            let y = try Checked.add(x, .int(1))
            let z = try Checked.mul(x, y)
            try Checked.add_(y, .int(1))
            try backward(z)
        },
        "matrixChanged": {
            let b = try computed(3, 2)
            let c = try Checked.mm(leaf(2, 3), b)
            try Checked.mul_(b, .int(2))
            try backward(c)
        },
        "partChanged": {
            let z = try Checked.exp(computed(3))
            try Checked.setIndex(z, at: [.position(0)], to: Tensor(7.0))
            try backward(z)
        },
        "baseOfViewChanged": {
            let y = try computed(3)
            let z = try Checked.sin(Checked.select(y, dim: 0, index: 0))
            try Checked.add_(y, .int(1))
            try backward(z)
        },
        "sumsInputChanged": { try afterChange(of: .input) { try Checked.sum($0) } },
        "leafChangedAfterUse": {
            let x = try leaf(2)
            let y = try Checked.mul(x, x)
            try noGrad { _ = try Checked.add_(x, .int(1)) }
            try backward(y)
        },
        "detachedChanged": {
            let x = try leaf(2)
            let y = try Checked.mul(x, x)
            try Checked.add_(Checked.detach(x), .int(1))
            try backward(y)
        },
        "dataChanged": {
            let x = try leaf(2)
            let y = try Checked.mul(x, x)
            try Checked.add_(Checked.data(x), .int(1))
            try backward(y)
        },
        "copiesBroadcastLarger": { try Checked.add_(Tensor.ones(3), Tensor.ones(2, 3)) },
        "integersDividedInPlace": { try Checked.div_(Tensor([1, 2]), .int(2)) },
        "fractionsAddedToIntegers": { try Checked.add_(Tensor([1, 2]), Tensor.ones(2)) },
        "stretchedInPlace": { try Checked.add_(Checked.expand(Tensor.ones(1, 3), [2, 3]), .int(1)) },
        "stretchedIntoItself": {
            let x = Tensor.ones(4)
            let (left, right) = try (Checked.narrow(x, dim: 0, start: 0, length: 3), Checked.narrow(x, dim: 0, start: 1, length: 3))
            try Checked.copy_(right, left)
            try Checked.add_(right, left)
        },
    ]

    private static let reading: [String: Call] = [
        "itemOfMany": { _ = try Checked.item(Tensor.ones(2)) },
        "itemOfNone": { _ = try Checked.item(Tensor.ones(0)) },
        "truthOfMany": { _ = try Checked.bool(Tensor.ones(2)) },
        "truthOfNone": { _ = try Checked.bool(Tensor.ones(0)) },
        "intOfMany": { _ = try Checked.int(Tensor.ones(2)) },
        "intOfInfinity": { _ = try Checked.int(Tensor(Double.infinity)) },
        "intOfNaN": { _ = try Checked.int(Tensor(Double.nan)) },
        "cuda": { _ = try Checked.to(Tensor.ones(2), .cuda) },
        "mps": { _ = try Checked.to(Tensor.ones(2), .mps) },
        "transposeOfThreeDimensions": { _ = try Checked.T(Tensor.ones(2, 3, 4)) },
    ]

    private static let functions: [String: Call] = [
        "functionWithTooManyGradients": { try backward(Checked.apply(Twice { [$0, $0] }, [leaf(2)])) },
        "functionWithTooFewGradients": { try backward(Checked.apply(Product(), [leaf(2), leaf(2)])) },
        "functionWithGradientOfOtherShape": {
            let part = try Checked.narrow(leaf(2, 3), dim: 1, start: 0, length: 2)
            try backward(Checked.apply(Twice { _ in [Tensor.ones(3)] }, [part]))
        },
        "functionWithoutBackward": { try backward(Checked.apply(WithoutBackward(), [leaf(2)])) },
        "functionWithoutForward": { _ = try Checked.apply(Function(), [leaf(2)]) },
        "functionTwice": {
            let y = try Checked.sum(Checked.apply(Exponential(), [leaf(2)]))
            try Checked.backward(y)
            try Checked.backward(y)
        },
        "functionsOutputChanged": {
            let y = try Checked.apply(Exponential(), [leaf(2)])
            try Checked.add_(y, .int(1))
            try backward(y)
        },
    ]

    private static let layers: [String: Call] = [
        "linearOfOtherSize": { _ = try Checked.call(Linear(4, 2), Tensor.ones(3, 5)) },
        "convolutionOfOtherChannels": { _ = try Checked.call(Conv2d(3, 4, 3), Tensor.ones(1, 1, 5, 5)) },
        "convolutionOfTwoDimensions": { _ = try Checked.call(Conv2d(3, 4, 3), Tensor.ones(5, 5)) },
        "convolutionSmallerThanKernel": { _ = try Checked.call(Conv2d(1, 4, 7), Tensor.ones(1, 1, 5, 5)) },
        "poolingTooSmall": { _ = try Checked.call(MaxPool2d(2), Tensor.ones(1, 1, 1, 1)) },
        "batchNormOfOne": { _ = try Checked.call(BatchNorm1d(3), Tensor.ones(1, 3)) },
        "batchNormOfTwoDimensions": { _ = try Checked.call(BatchNorm2d(3), Tensor.ones(1, 3)) },
        "batchNormOfOtherChannels": { _ = try Checked.call(BatchNorm1d(3), Tensor.ones(2, 4)) },
        "crossEntropyOfFractions": { _ = try Checked.crossEntropy(Tensor.ones(2, 3), Tensor.ones(2)) },
        "crossEntropyOutOfRange": { _ = try Checked.crossEntropy(Tensor.ones(2, 3), Tensor([0, 3])) },
        "crossEntropyOfOtherBatch": { _ = try Checked.crossEntropy(Tensor.ones(2, 3), Tensor([0, 1, 2])) },
        "meanSquareOfOtherShape": { _ = try Checked.mseLoss(Tensor.ones(2, 1), Tensor.ones(2)) },
        "binaryCrossEntropyOutOfRange": { _ = try Checked.binaryCrossEntropy(Tensor([1.5]), Tensor([1.0])) },
        "moduleWithoutForward": { _ = try Checked.call(Nothing(), Tensor.ones(1)) },
        "stateThatDoesNotFit": {
            var state = StateDict()
            state["weight"] = Tensor.ones(3, 2)
            state["foo"] = Tensor.ones(1)
            try Checked.loadStateDict(state, into: Linear(2, 2))
        },
        "optimizerWithoutParameters": { _ = try SGD(checking: [], lr: 0.1) },
        "optimizerOfComputed": { _ = try SGD(checking: [ParameterGroup([computed(2)])], lr: 0.1) },
        "negativeLearningRate": { _ = try SGD(checking: [ParameterGroup([leaf(2)])], lr: -1) },
    ]
}

/// A network that forgot its forward.
private final class Nothing: Module {}

/// Twice the input, with a backward of the case's choice.
private final class Twice: Function {
    private let gradients: (Tensor) -> [Tensor?]

    init(_ gradients: @escaping (Tensor) -> [Tensor?]) { self.gradients = gradients }

    override func forward(_ context: Context, _ inputs: [Tensor]) -> Tensor { inputs[0] * 2 }
    override func backward(_ context: Context, _ gradient: Tensor) -> [Tensor?] { gradients(gradient) }
}

private final class Product: Function {
    override func forward(_ context: Context, _ inputs: [Tensor]) -> Tensor { inputs[0] * inputs[1] }
    override func backward(_ context: Context, _ gradient: Tensor) -> [Tensor?] { [gradient] }
}

private final class WithoutBackward: Function {
    override func forward(_ context: Context, _ inputs: [Tensor]) -> Tensor { inputs[0] * 2 }
}

/// The exponential, whose backward uses its own result.
private final class Exponential: Function {
    override func forward(_ context: Context, _ inputs: [Tensor]) -> Tensor {
        let y = inputs[0].exp()
        context.saveForBackward(y)
        return y
    }

    override func backward(_ context: Context, _ gradient: Tensor) throws -> [Tensor?] {
        [try Checked.mul(gradient, context.unpacked()[0])]
    }
}
