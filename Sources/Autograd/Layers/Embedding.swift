extension Checked {
    /// The rows of `weight` that `x` names.
    ///
    /// - Parameters:
    ///   - x: Whole numbers below the number of rows, of any shape.
    ///   - weight: A matrix, a row each.
    ///   - paddingIdx: The row that gets no gradient; negative counts from the end.
    package static func embedding(_ x: Tensor, _ weight: Tensor, paddingIdx: Int? = nil) throws -> Tensor {
        guard x.dtype == .int64 || x.dtype == .int32 else {
            throw TensorError(
                .runtime,
                "Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got "
                    + "torch.\(x.dtype.scalarTypeName)Tensor instead (while checking arguments for embedding)",
                remedy: "Convert the indices first: x.long().")
        }
        guard weight.ndim == 2 else { throw TensorError(.runtime, "'weight' must be 2-D", facts: ["It has shape \(weight.shape)."]) }
        let index = try contiguous(reshape(to(x, .int64), [x.numel]))
        for row in 0..<index.numel {
            let place = index.pointer(Int.self)[row]
            guard place >= 0, place < weight.shape[0] else {
                throw TensorError(
                    .index, "index out of range in self",
                    facts: ["The index \(place) is not among the \(weight.shape[0]) rows of the embedding."],
                    remedy: "Indices begin at 0; make the embedding larger or check how the indices are made.")
            }
        }
        let rows = try indexSelect(weight.alias(), dim: 0, index: index)
        let result = try reshape(rows, x.shape + [weight.shape[1]])
        let shape = weight.shape
        let padding = paddingIdx.map { $0 < 0 ? $0 + shape[0] : $0 }
        return record("EmbeddingBackward0", result, weight) { save in
            let index = save(index)
            return { gradient in
                var source = try reshape(gradient, [rows.shape[0], shape[1]])
                let index = try index()
                if let padding { source = try maskedFill(source, unsqueeze(eq(index, .int(padding)), 1), .int(0)) }
                return try indexAdd(zeros(shape, dtype: gradient.dtype), dim: 0, index: index, source: source)
            }
        }
    }

    /// 1 at the place that each element names, 0 elsewhere, in a new last dimension.
    package static func oneHot(_ x: Tensor, numClasses: Int = -1) throws -> Tensor {
        guard x.dtype == .int64 else {
            throw TensorError(
                .runtime, "one_hot is only applicable to index tensor of type LongTensor.", facts: ["This one is \(x.dtype)."],
                remedy: "Convert it first: x.long().")
        }
        guard x.numel > 0 || numClasses > 0 else {
            throw TensorError(.runtime, "Can not infer total number of classes from empty tensor.", remedy: "Give numClasses.")
        }
        let index = try contiguous(x)
        let values = UnsafeBufferPointer(start: index.pointer(Int.self), count: index.numel)
        let largest = values.max() ?? -1
        guard (values.min() ?? 0) >= 0 else { throw TensorError(.runtime, "Class values must be non-negative.") }
        guard numClasses == -1 || numClasses > 0 else { throw TensorError(.runtime, "num_classes should be positive") }
        guard numClasses == -1 || largest < numClasses else {
            throw TensorError(
                .runtime, "Class values must be smaller than num_classes.", facts: ["The largest is \(largest), num_classes \(numClasses)."])
        }
        guard largest < .max else { throw TensorError(.limit, "\(largest) is too large to be a class") }
        let classes = numClasses == -1 ? largest + 1 : numClasses
        let result = try zeros(x.shape + [classes], dtype: .int64)
        let target = result.pointer(Int.self)
        for (row, value) in values.enumerated() { target[row * classes + value] = 1 }
        return result
    }
}

/// The rows of `weight` that `x` names, in the shape of `x` with a dimension more.
public func embedding(_ x: Tensor, _ weight: Tensor) -> Tensor { trapping { try Checked.embedding(x, weight) } }

/// 1 at the place that each element names, 0 elsewhere, in a new last dimension of `numClasses` places: by default as many as
/// the largest element needs.
public func oneHot(_ x: Tensor, numClasses: Int = -1) -> Tensor { trapping { try Checked.oneHot(x, numClasses: numClasses) } }

/// A table of vectors, looked up by whole numbers.
public final class Embedding: Module {
    /// The vectors, a row each.
    public var weight: Parameter
    /// The row that stays zero and gets no gradient.
    public let paddingIdx: Int?

    /// A table of `n` vectors of `d` numbers, drawn from the standard normal distribution.
    ///
    /// - Parameters:
    ///   - n: The number of vectors.
    ///   - d: The length of each.
    ///   - paddingIdx: A row that stays zero; negative counts from the end. Traps if there is no such row.
    public convenience init(_ n: Int, _ d: Int, paddingIdx: Int? = nil) {
        do { try self.init(checking: n, d, paddingIdx: paddingIdx) } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(checking count: Int, _ length: Int, paddingIdx: Int? = nil) throws {
        if let paddingIdx, paddingIdx >= count || paddingIdx < -count {
            throw TensorError(.value, "Padding_idx must be within num_embeddings", facts: ["It is \(paddingIdx) of \(count)."])
        }
        weight = try Parameter(checking: Checked.empty([count, length]))
        self.paddingIdx = paddingIdx.map { $0 < 0 ? $0 + count : $0 }
        super.init()
        try Checked.noGradInit {
            try Checked.normal_(weight)
            if let row = self.paddingIdx { _ = try Checked.zero_(Checked.select(weight, dim: 0, index: row)) }
        }
    }

    /// The vectors that `x` names.
    public override func forward(_ x: Tensor) throws -> Tensor { try Checked.embedding(x, weight, paddingIdx: paddingIdx) }

    package override func parts() -> [(name: String, part: ModulePart)] { ModulePart.parameters(("weight", weight)) }

    override var extraDescription: String {
        "\(sizeText(weight, 0)), \(sizeText(weight, 1))" + (paddingIdx.map { ", padding_idx=\($0)" } ?? "")
    }
}
