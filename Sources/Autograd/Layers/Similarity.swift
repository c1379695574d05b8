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
public func cosineSimilarity(_ a: Tensor, _ b: Tensor, dim: Int = 1) -> Tensor {
    trapping { try Checked.cosineSimilarity(a, b, dim: dim) }
}
