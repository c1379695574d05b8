/// Scales all gradients by one factor so that their common norm is at most `maxNorm`.
///
/// - Parameters:
///   - p: The tensors whose gradients to scale; those without one are passed over.
///   - maxNorm: The largest norm allowed, over all gradients as one vector.
///   - normType: The p of the norm; infinity for the largest absolute value.
/// - Returns: The norm before, a scalar tensor.
@discardableResult
public func clipGradNorm_(_ p: [Tensor], _ maxNorm: Double, normType: Double = 2) -> Tensor {
    trapping { try Checked.clipGradNorm_(p, maxNorm, normType: normType) }
}

/// Limits every element of every gradient to -limit...limit.
///
/// - Parameters:
///   - p: The tensors whose gradients to limit; those without one are passed over.
///   - limit: The largest absolute value allowed.
public func clipGradValue_(_ p: [Tensor], _ limit: Double) {
    trapping { try Checked.clipGradValue_(p, limit) }
}

extension Checked {
    /// The core of ``clipGradNorm_(_:_:normType:)``: `g *= min(1, maxNorm / (norm + 1e-6))`, as PyTorch.
    package static func clipGradNorm_(_ parameters: [Tensor], _ maxNorm: Double, normType: Double = 2) throws -> Tensor {
        try noGrad {
            let gradients = parameters.compactMap(\.grad)
            guard !gradients.isEmpty else { return try tensor(.double(0)) }
            let norms = try gradients.map { try norm($0.detach(), p: normType) }
            let total = try norm(try stack(norms), p: normType)
            let factor = try clamp(try div(try tensor(.double(maxNorm), dtype: total.dtype), try add(total, .double(1e-6))), max: .double(1))
            for gradient in gradients { _ = try mul_(gradient, factor) }
            return total
        }
    }

    /// The core of ``clipGradValue_(_:_:)``.
    package static func clipGradValue_(_ parameters: [Tensor], _ limit: Double) throws {
        try noGrad {
            for gradient in parameters.compactMap(\.grad) {
                _ = try clamp_(gradient, min: .double(-limit), max: .double(limit))
            }
        }
    }
}
