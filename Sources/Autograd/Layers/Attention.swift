/// Attention of several heads: each query takes a mean of the values, weighted by how well their keys fit (Vaswani and others, 2017).
public final class MultiheadAttention: Module, ModuleOfSeveralInputs {
    private let size: Int, heads: Int, dropoutProbability: Double, batchFirst: Bool
    private let inputWeight: Parameter, inputBias: Parameter?
    private let output: Linear

    /// A layer for vectors of `d` numbers, divided among `heads`.
    ///
    /// - Parameters:
    ///   - d: The length of queries, keys and values.
    ///   - heads: A divisor of `d`.
    ///   - dropout: The dropout of the weights while training.
    ///   - bias: Whether there are biases.
    ///   - batchFirst: Whether inputs and outputs are `[N, length, d]` instead of `[length, N, d]`.
    public convenience init(_ d: Int, _ heads: Int, dropout: Double = 0, bias: Bool = true, batchFirst: Bool = false) {
        do { try self.init(checking: d, heads, dropout: dropout, bias: bias, batchFirst: batchFirst) } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(checking d: Int, _ heads: Int, dropout: Double = 0, bias: Bool = true, batchFirst: Bool = false) throws {
        guard d > 0, heads > 0 else {
            throw TensorError(.value, "embed_dim and num_heads must be greater than 0, got embed_dim=\(d) and num_heads=\(heads) instead")
        }
        guard d < 1 << 40 else { throw TensorError(.limit, "attention over vectors of \(d) numbers is too large") }
        guard d % heads == 0 else { throw TensorError(.value, "embed_dim must be divisible by num_heads", facts: ["\(d) and \(heads)."]) }
        (size, self.heads, dropoutProbability, self.batchFirst) = (d, heads, dropout, batchFirst)
        inputWeight = try Parameter(checking: Checked.empty([3 * d, d]))
        inputBias = try bias ? Parameter(checking: Checked.zeros([3 * d])) : nil
        output = try Linear(checking: d, d, bias: bias)
        super.init()
        output.typeNameProvider = { "NonDynamicallyQuantizableLinear" }
        try Checked.xavierUniform_(inputWeight)
        if let bias = output.bias { try Checked.noGradInit { _ = try Checked.zero_(bias) } }
    }

    /// Attention takes queries, keys and values: call it with all three.
    public override func forward(_ x: Tensor) throws -> Tensor {
        throw TensorError(
            .type, "MultiheadAttention.forward() missing 2 required positional arguments: 'key' and 'value'",
            remedy: "Write attention(x, x, x) for attention of a sequence to itself.")
    }

    /// The attended values, and the weights `[N, queries, keys]`, a mean over the heads.
    public func callAsFunction(_ q: Tensor, _ k: Tensor, _ v: Tensor) -> (Tensor, Tensor) { trapping { try forward(q, k, v) } }

    /// The core of the call.
    package func forward(_ q: Tensor, _ k: Tensor, _ v: Tensor) throws -> (Tensor, Tensor) {
        guard q.ndim == 2 || q.ndim == 3, k.ndim == q.ndim, v.ndim == q.ndim else {
            throw TensorError(
                .runtime, "query should be unbatched 2D or batched 3D tensor but received \(q.ndim)-D query tensor",
                facts: ["The shapes are \(q.shape), \(k.shape) and \(v.shape)."])
        }
        guard q.shape[q.ndim - 1] == size else {
            throw TensorError(.runtime, "was expecting embedding dimension of \(size), but got \(q.shape[q.ndim - 1])")
        }
        guard k.shape == v.shape, k.shape[k.ndim - 1] == size else {
            throw TensorError(.runtime, "key shape torch.Size(\(k.shape)) does not match value shape torch.Size(\(v.shape))")
        }
        if q.ndim == 2 {
            let dim = batchFirst ? 0 : 1
            let (y, weights) = try forward(Checked.unsqueeze(q, dim), Checked.unsqueeze(k, dim), Checked.unsqueeze(v, dim))
            return (try Checked.squeeze(y, dim), try Checked.squeeze(weights, 0))
        }
        func stepsFirst(_ x: Tensor) throws -> Tensor { try batchFirst ? Checked.transpose(x, 0, 1) : x }
        let weights = try Checked.chunk(inputWeight, 3)
        let biases = try inputBias.map { try Checked.chunk($0, 3) }
        let (queries, batch) = (q.shape[batchFirst ? 1 : 0], q.shape[batchFirst ? 0 : 1])
        guard k.shape[batchFirst ? 0 : 1] == batch else {
            throw TensorError(.runtime, "query and key have different batch sizes", facts: ["The shapes are \(q.shape) and \(k.shape)."])
        }
        let keys = k.shape[batchFirst ? 1 : 0]
        /// `[length, N, d]` projected and divided: `[N * heads, length, d / heads]`.
        func head(_ x: Tensor, _ index: Int, _ length: Int) throws -> Tensor {
            let projected = try Checked.linear(stepsFirst(x), weights[index], biases?[index])
            return try Checked.transpose(Checked.reshape(projected, [length, batch * heads, size / heads]), 0, 1)
        }
        let query = try Checked.mul(head(q, 0, queries), .double((1 / Double(size / heads)).squareRoot()))
        let scores = try Checked.bmm(query, Checked.transpose(head(k, 1, keys), -2, -1))
        var shares = try Checked.softmax(scores, dim: -1)
        if dropoutProbability > 0 { shares = try Checked.dropout(shares, p: dropoutProbability, training: isTraining) }
        let attended = try Checked.bmm(shares, head(v, 2, keys))
        let joined = try Checked.reshape(Checked.transpose(attended, 0, 1), [queries * batch, size])
        let y = try Checked.view(Checked.linear(joined, output.weight, output.bias), [queries, batch, size])
        let mean = try Checked.mean(Checked.view(shares, [batch, heads, queries, keys]), dim: [1])
        return (try batchFirst ? Checked.transpose(y, 0, 1) : y, mean)
    }

    package override func parts() -> [(name: String, part: ModulePart)] {
        ModulePart.parameters(("in_proj_weight", inputWeight), ("in_proj_bias", inputBias)) + [("out_proj", .module(output))]
    }
}
