import Autograd
import SwiftCells

/// `expectGradient`: whether a function of tensors can be walked backward, to the right derivatives.
///
/// What is wanted are the derivatives of the reference, by central differences in double precision, taken in the rehearsal; what came
/// is what a backward pass through the learner's function gives. So a function that is differentiable but another one fails too. Where the
/// result is no single number, its elements are weighted by fixed numbers and summed, so that no element's derivative is lost.
struct GradientExpectation {
    let frame: NativeFrame
    let comparison: ValueComparison
    let inputs: [Tensor]

    init(_ frame: NativeFrame) throws {
        self.frame = frame
        comparison = ValueComparison(relative: frame.double(2), absolute: frame.double(3))
        inputs = frame.objects(1, as: Tensor.self)
    }

    func meet(_ recorder: CheckRecorder) throws {
        guard !inputs.isEmpty, inputs.allSatisfy({ $0.dtype.isFloatingPoint }) else {
            throw CellFailure(.runtime, "expectGradient needs inputs of a floating-point type")
        }
        let points = try inputs.map { try PlainTensor($0) }
        guard recorder.isRehearsal else {
            let outcome = try backwardGradients(points)
            return try recorder.meet(.gradient([])) { wanted in
                guard case .gradient(let wanted) = wanted else { return nil }
                return complaint(outcome, wanted)
            }
        }
        let wanted = try differences(points)
        let outcome = try backwardGradients(points)
        try recorder.meet(.gradient(wanted)) { _ in complaint(outcome, wanted) }
    }

    /// What a backward pass came to.
    private enum Outcome {
        case gradients([PlainTensor?])
        /// The result does not remember how it was made.
        case detached
    }

    private func complaint(_ outcome: Outcome, _ wanted: [PlainTensor]) -> CheckRecorder.Complaint? {
        guard case .gradients(let gradients) = outcome else {
            return .init(
                finding: .statement("the result does not remember how it was made, so nothing can be walked backward"),
                cause: "Is a tensor detached, made anew from numbers, or computed within noGrad?")
        }
        for (index, (gradient, wanted)) in zip(gradients, wanted).enumerated() {
            let which = wanted.values.isEmpty || gradients.count == 1 ? "" : " by argument \(index + 1)"
            guard let gradient else {
                if wanted.values.allSatisfy({ comparison.close(0, $0) }) { continue }
                return .init(finding: .statement("the gradient\(which) is missing"), cause: "Does the result depend on that argument through tensor operations only?")
            }
            if let mismatch = comparison.mismatch(.tensor(gradient), .tensor(wanted)) {
                return .init(finding: .statement("the gradient\(which) is \(mismatch.difference)"), cause: mismatch.cause)
            }
        }
        return nil
    }

    private func backwardGradients(_ points: [PlainTensor]) throws -> Outcome {
        let state = EngineState.current
        let wasEnabled = state.isGradEnabled
        state.isGradEnabled = true
        defer { state.isGradEnabled = wasEnabled }
        let leaves = try points.map { try Checked.tensor(doubles: $0.values, shape: $0.shape, dtype: .float64, requiresGrad: true) }
        let result = try call(leaves)
        guard result.requiresGrad else { return .detached }
        guard result.numel <= Self.mostResults else {
            throw CellFailure(.limit, "the result has \(result.numel) numbers; at most \(Self.mostResults) are walked backward from")
        }
        let weights = try Checked.tensor(doubles: Self.weights(result.numel), shape: result.shape, dtype: result.dtype)
        let gradients = try BackwardPass.gradients(from: [(result, weights)], inputs: leaves, retainsGraph: false, createsGraph: false)
        return .gradients(try gradients.map { try $0.map { gradient in
            var plain = try PlainTensor(gradient)
            plain.requiresGrad = false
            return plain
        } })
    }

    /// Central differences, element by element.
    private func differences(_ points: [PlainTensor]) throws -> [PlainTensor] {
        let count = points.reduce(0) { $0 + $1.values.count }
        guard count <= Self.mostElements else {
            throw CellFailure(.runtime, "expectGradient was given \(count) numbers; at most \(Self.mostElements) are tried, one by one")
        }
        var result: [PlainTensor] = []
        for index in points.indices {
            var gradient = points[index]
            gradient.dtype = .float64
            gradient.requiresGrad = false
            for element in points[index].values.indices {
                let here = points[index].values[element]
                let step = Self.step * max(1, abs(here))
                var sides: [Double] = []
                for moved in [here + step, here - step] {
                    var tried = points
                    tried[index].values[element] = moved
                    let leaves = try tried.map { try Checked.tensor(doubles: $0.values, shape: $0.shape, dtype: .float64) }
                    let values = try Checked.scalars(try call(leaves))
                    sides.append(zip(values, Self.weights(values.count)).reduce(0) { $0 + $1.0 * $1.1 })
                }
                gradient.values[element] = (sides[0] - sides[1]) / (2 * step)
            }
            result.append(gradient)
        }
        return result
    }

    private static let mostElements = 1000
    /// An expanded tensor may have any number of them, and takes no memory for it.
    private static let mostResults = 1_000_000
    /// The cube root of the double's precision balances the formula's error with rounding.
    private static let step = 6e-6

    /// Weights without pattern, so that no sum of derivatives cancels by chance; a single result has weight 1.
    private static func weights(_ count: Int) -> [Double] {
        if count == 1 { return [1] }
        return (0..<count).map { index -> Double in
            let mixed = (index &* 7919 &+ 13) % 101
            return 0.5 + Double(mixed) / 101
        }
    }

    private func call(_ inputs: [Tensor]) throws -> Tensor {
        guard case .native(let object) = try frame.function(0).call([.array(inputs.map { .native($0) })]), let tensor = object as? Tensor else {
            throw CellFailure(.runtime, "the function given to expectGradient gives no tensor")
        }
        return tensor
    }
}
