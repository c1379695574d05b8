/// How a loss of many elements becomes one number.
public enum Reduction: String, Sendable {
    /// It does not: the losses of all elements are returned.
    case none
    /// The mean of all elements.
    case mean
    /// Their sum.
    case sum
    /// The sum divided by the first size; for ``klDiv(_:_:reduction:logTarget:)`` only.
    case batchMean

    /// How PyTorch writes it.
    var text: String { self == .batchMean ? "batchmean" : rawValue }
}

extension Checked {
    /// Takes the mean or the sum of a loss, recorded as such.
    static func reduce(_ loss: Tensor, _ reduction: Reduction) throws -> Tensor {
        switch reduction {
        case .none: return loss
        case .mean: return try mean(loss)
        case .sum: return try sum(loss)
        case .batchMean: throw TensorError(.value, "batchmean is not a valid value for reduction", remedy: "Use .mean or .sum.")
        }
    }

    /// A loss whose elementwise form is computed outside the graph, with one node for it and its reduction, as PyTorch's
    /// own loss operations have.
    ///
    /// - Parameters:
    ///   - name: PyTorch's name of the backward.
    ///   - x: The predictions.
    ///   - y: The targets.
    ///   - reduction: How the losses become one.
    ///   - value: The losses of all elements.
    ///   - slopes: Their derivatives after the predictions and after the targets.
    static func elementwiseLoss(
        _ name: String, _ x: Tensor, _ y: Tensor, _ reduction: Reduction, value: (Tensor, Tensor) throws -> Tensor,
        slopes: @escaping (Tensor, Tensor, Wants) throws -> (Tensor?, Tensor?)
    ) throws -> Tensor {
        let losses = try value(x.alias(), y.alias())
        let count = losses.numel
        let result = try reduce(losses, reduction)
        return record(name, result, x, y) { save, _ in
            let x = save(x)
            let y = save(y)
            return { gradient, wanted in
                let (first, second) = try slopes(x(), y(), wanted)
                let share = reduction == .mean ? try div(gradient, .double(Double(count))) : gradient
                return (try first.map { try mul($0, share) }, try second.map { try mul($0, share) })
            }
        }
    }

    /// Warns as PyTorch does where a prediction and a target of different shapes stretch to each other.
    static func warnOfBroadcast(_ x: Tensor, _ y: Tensor) {
        guard x.shape != y.shape else { return }
        EngineState.current.warn(
            "Using a target size (torch.Size(\(y.shape))) that is different to the input size (torch.Size(\(x.shape))). This will likely "
                + "lead to incorrect results due to broadcasting. Please ensure they have the same size.")
    }
}
