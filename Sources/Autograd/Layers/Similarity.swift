extension Checked {
    /// Vectors along a dimension divided by their `p`-norm, or by `eps` where it is smaller.
    package static func normalize(_ x: Tensor, p: Double = 2, dim: Int = 1, eps: Double = 1e-12) throws -> Tensor {
        try div(x, expand(clamp(norm(x, p: p, dim: [dim], keepdim: true), min: .double(eps)), x.shape))
    }

    /// The cosine of the angle between vectors along a dimension.
    package static func cosineSimilarity(_ a: Tensor, _ b: Tensor, dim: Int = 1, eps: Double = 1e-8) throws -> Tensor {
        let shape = try Shape.broadcast(a.shape, b.shape)
        let (x, y) = (try expand(a, shape), try expand(b, shape))
        let left = try div(x, clamp(norm(x, dim: [dim], keepdim: true), min: .double(eps)))
        let right = try div(y, clamp(norm(y, dim: [dim], keepdim: true), min: .double(eps)))
        return try sum(mul(left, right), dim: [dim])
    }
}

/// Vectors along a dimension divided by their `p`-norm.
public func normalize(_ x: Tensor, p: Double = 2, dim: Int = 1) -> Tensor { trapping { try Checked.normalize(x, p: p, dim: dim) } }

/// The cosine of the angle between vectors along a dimension.
///
/// - Parameters:
///   - a: Vectors along `dim`.
///   - b: As many, or fewer that are used again as in arithmetic.
///   - dim: The dimension of the vectors' elements, which the result lacks.
///   - eps: The least length that a vector is divided by.
public func cosineSimilarity(_ a: Tensor, _ b: Tensor, dim: Int = 1, eps: Double = 1e-8) -> Tensor {
    trapping { try Checked.cosineSimilarity(a, b, dim: dim, eps: eps) }
}

/// The cosine of the angle between vectors along a dimension, as a module of two inputs.
public final class CosineSimilarity: Module, ModuleOfSeveralInputs {
    private let dim: Int, eps: Double

    /// - Parameters:
    ///   - dim: The dimension of the vectors' elements, which the result lacks.
    ///   - eps: The least length that a vector is divided by.
    public init(dim: Int = 1, eps: Double = 1e-8) {
        self.dim = dim
        self.eps = eps
    }

    /// It takes two tensors: call it with both.
    public override func forward(_ x: Tensor) throws -> Tensor {
        throw TensorError(
            .type, "CosineSimilarity.forward() missing 1 required positional argument: 'x2'", remedy: "Write similarity(a, b).")
    }

    /// The core of the call.
    package func forward(_ a: Tensor, _ b: Tensor) throws -> Tensor { try Checked.cosineSimilarity(a, b, dim: dim, eps: eps) }

    /// The cosines of the angles between `a` and `b`. Traps with the error's text where their shapes do not fit.
    public func callAsFunction(_ a: Tensor, _ b: Tensor) -> Tensor { trapping { try forward(a, b) } }

    package override func parts() -> [(name: String, part: ModulePart)] { [] }
}
