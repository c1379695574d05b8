/// What the recurrent layers share: weights for each layer and direction, and the walk along a sequence.
open class RecurrentModule: Module, ModuleOfSeveralInputs {
    private let cellKind: RecurrentCell
    private let inputSize: Int, hiddenSize: Int, numLayers: Int, hasBias: Bool, batchFirst: Bool, dropout: Double, bidirectional: Bool
    private let extraText: String
    /// The parameters by PyTorch's names, such as `weight_ih_l0_reverse`, in its order.
    private var weights: [(name: String, parameter: Parameter)] = []

    init(
        _ cell: RecurrentCell, _ inputSize: Int, _ hiddenSize: Int, numLayers: Int, bias: Bool, batchFirst: Bool, dropout: Double,
        bidirectional: Bool, extraText: String = ""
    ) throws {
        guard hiddenSize > 0 else { throw TensorError(.value, "hidden_size must be greater than zero") }
        guard inputSize >= 0 else { throw TensorError(.value, "input_size must not be negative") }
        guard numLayers > 0 else { throw TensorError(.value, "num_layers must be greater than zero") }
        guard dropout >= 0, dropout <= 1 else {
            throw TensorError(
                .value,
                "dropout should be a number in range [0, 1] representing the probability of an element being zeroed")
        }
        if dropout > 0, numLayers == 1 {
            EngineState.current.warn(
                "dropout option adds dropout after all but last recurrent layer, so non-zero dropout expects num_layers greater than 1, but got "
                    + "dropout=\(dropout) and num_layers=1")
        }
        cellKind = cell
        (self.inputSize, self.hiddenSize, self.numLayers, hasBias) = (inputSize, hiddenSize, numLayers, bias)
        (self.batchFirst, self.dropout, self.bidirectional, self.extraText) = (batchFirst, dropout, bidirectional, extraText)
        super.init()
        let (rows, overflow) = cell.gates.multipliedReportingOverflow(by: hiddenSize)
        guard !overflow, hiddenSize < 1 << 40, inputSize < 1 << 40 else {
            throw TensorError(.limit, "a recurrent layer of input size \(inputSize) and hidden size \(hiddenSize) is too large")
        }
        // The layers are charged before the first is made, whatever is in them.
        try EngineState.current.charge(work: numLayers.multipliedReportingOverflow(by: 10_000).overflow ? .max : numLayers * 10_000)
        let directions = bidirectional ? 2 : 1
        for layer in 0..<numLayers {
            for direction in 0..<directions {
                let suffix = "_l\(layer)" + (direction == 1 ? "_reverse" : "")
                let columns = layer == 0 ? inputSize : hiddenSize * directions
                weights.append(("weight_ih" + suffix, try Parameter(checking: Checked.empty([rows, columns]))))
                weights.append(("weight_hh" + suffix, try Parameter(checking: Checked.empty([rows, hiddenSize]))))
                if bias {
                    weights.append(("bias_ih" + suffix, try Parameter(checking: Checked.empty([rows]))))
                    weights.append(("bias_hh" + suffix, try Parameter(checking: Checked.empty([rows]))))
                }
            }
        }
        let bound = 1 / Double(hiddenSize).squareRoot()
        try Checked.noGradInit {
            for (_, parameter) in weights { try Checked.uniform_(parameter, -bound, bound) }
        }
    }

    /// A recurrent layer returns a state beside its output: call it with the input alone or with a state.
    public override func forward(_ x: Tensor) throws -> Tensor { try run(x, nil, nil).output }

    package override func parts() -> [(name: String, part: ModulePart)] { weights.map { ($0.name, .parameter($0.parameter)) } }

    override var extraDescription: String {
        "\(inputSize), \(hiddenSize)" + extraText + (numLayers == 1 ? "" : ", num_layers=\(numLayers)") + (hasBias ? "" : ", bias=False")
            + (batchFirst ? ", batch_first=True" : "") + (dropout == 0 ? "" : ", dropout=\(dropout)")
            + (bidirectional ? ", bidirectional=True" : "")
    }

    /// Walks along the sequence.
    ///
    /// - Parameters:
    ///   - x: `[steps, N, features]`, `[N, steps, features]` with `batchFirst`, or `[steps, features]`.
    ///   - hidden: The first hidden states `[layers * directions, N, hidden]`; zeros where not given.
    ///   - cell: The first cell states, for `lstm`.
    /// - Returns: The last layer's hidden states at all steps, and all layers' states after the last.
    final func run(_ x: Tensor, _ hidden: Tensor?, _ cell: Tensor?) throws -> (output: Tensor, hidden: Tensor, cell: Tensor?) {
        guard x.ndim == 2 || x.ndim == 3 else {
            throw TensorError(.value, "\(typeName): Expected input to be 2D or 3D, got \(x.ndim)D instead", facts: ["It has shape \(x.shape)."])
        }
        guard x.shape[x.ndim - 1] == inputSize else {
            throw TensorError(
                .runtime, "input.size(-1) must be equal to input_size. Expected \(inputSize), got \(x.shape[x.ndim - 1])",
                facts: ["The input has shape \(x.shape)."])
        }
        if x.ndim == 2 {
            let (output, h, c) = try run(
                Checked.unsqueeze(x, batchFirst ? 0 : 1), hidden.map { try Checked.unsqueeze($0, 1) }, cell.map { try Checked.unsqueeze($0, 1) })
            return (try Checked.squeeze(output, batchFirst ? 0 : 1), try Checked.squeeze(h, 1), try c.map { try Checked.squeeze($0, 1) })
        }
        var sequence = try batchFirst ? Checked.transpose(x, 0, 1) : x
        let batch = sequence.shape[1]
        guard sequence.shape[0] > 0 else { throw TensorError(.runtime, "Expected sequence length to be larger than 0 in RNN") }
        let directions = bidirectional ? 2 : 1
        let stateShape = [numLayers * directions, batch, hiddenSize]
        for (name, state) in [(cellKind == .lstm ? "hidden[0]" : "hidden", hidden), ("hidden[1]", cell)] {
            guard let state, state.shape != stateShape else { continue }
            throw TensorError(.runtime, "Expected \(name) size \(pythonText(stateShape)), got \(state.shape)")
        }
        let zeros = try Checked.zeros([batch, hiddenSize], dtype: x.dtype)
        let byName = Dictionary(weights.map { ($0.name, $0.parameter) }, uniquingKeysWith: { first, _ in first })
        var lastHidden: [Tensor] = []
        var lastCell: [Tensor] = []
        for layer in 0..<numLayers {
            var outputs: [Tensor] = []
            for direction in 0..<directions {
                let suffix = "_l\(layer)" + (direction == 1 ? "_reverse" : "")
                guard let inputWeight = byName["weight_ih" + suffix], let weight = byName["weight_hh" + suffix] else { continue }
                let gates = try Checked.unbind(Checked.linear(sequence, inputWeight, byName["bias_ih" + suffix]))
                let place = layer * directions + direction
                var h = try hidden.map { try Checked.select($0, dim: 0, index: place) } ?? zeros
                var c: Tensor? = cellKind == .lstm ? try cell.map { try Checked.select($0, dim: 0, index: place) } ?? zeros : nil
                var states: [Tensor] = []
                for input in direction == 1 ? gates.reversed() : gates {
                    (h, c) = try cellKind.step(input, h, c, weight, byName["bias_hh" + suffix])
                    states.append(h)
                }
                outputs.append(try Checked.stack(direction == 1 ? states.reversed() : states))
                lastHidden.append(h)
                if let c { lastCell.append(c) }
            }
            sequence = outputs.count == 1 ? outputs[0] : try Checked.cat(outputs, dim: 2)
            if layer < numLayers - 1, dropout > 0 { sequence = try Checked.dropout(sequence, p: dropout, training: isTraining) }
        }
        return (
            try batchFirst ? Checked.transpose(sequence, 0, 1) : sequence, try Checked.stack(lastHidden),
            lastCell.isEmpty ? nil : try Checked.stack(lastCell)
        )
    }
}

/// The nonlinearity of an ``RNN``.
public enum Nonlinearity: String, Sendable {
    case tanh, relu
}

/// A recurrent layer: `h' = tanh(W x + b + U h + c)` (Elman, 1990).
public final class RNN: RecurrentModule {
    /// A layer from `i` features to `h` hidden ones.
    ///
    /// - Parameters:
    ///   - i: The features of a step.
    ///   - h: The size of the hidden state.
    ///   - numLayers: How many layers lie on each other.
    ///   - nonlinearity: The function of a step.
    ///   - bias: Whether there are biases.
    ///   - batchFirst: Whether inputs and outputs are `[N, steps, features]` instead of `[steps, N, features]`.
    ///   - dropout: The dropout between layers while training.
    ///   - bidirectional: Whether the sequence is walked both ways.
    public convenience init(
        _ i: Int, _ h: Int, numLayers: Int = 1, nonlinearity: Nonlinearity = .tanh, bias: Bool = true, batchFirst: Bool = false,
        dropout: Double = 0, bidirectional: Bool = false
    ) {
        do {
            try self.init(
                checking: i, h, numLayers: numLayers, nonlinearity: nonlinearity, bias: bias, batchFirst: batchFirst, dropout: dropout,
                bidirectional: bidirectional)
        } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(
        checking i: Int, _ h: Int, numLayers: Int = 1, nonlinearity: Nonlinearity = .tanh, bias: Bool = true, batchFirst: Bool = false,
        dropout: Double = 0, bidirectional: Bool = false
    ) throws {
        try super.init(
            nonlinearity == .relu ? .relu : .tanh, i, h, numLayers: numLayers, bias: bias, batchFirst: batchFirst, dropout: dropout,
            bidirectional: bidirectional)
    }

    /// The hidden states at all steps, and those after the last.
    public func callAsFunction(_ x: Tensor, _ h: Tensor? = nil) -> (Tensor, Tensor) { trapping { try forward(x, h) } }

    /// The core of the call.
    package func forward(_ x: Tensor, _ h: Tensor?) throws -> (Tensor, Tensor) {
        let result = try run(x, h, nil)
        return (result.output, result.hidden)
    }
}

/// A gated recurrent layer (Cho and others, 2014).
public final class GRU: RecurrentModule {
    /// A layer from `i` features to `h` hidden ones; see ``RNN`` for the options.
    public convenience init(
        _ i: Int, _ h: Int, numLayers: Int = 1, bias: Bool = true, batchFirst: Bool = false, dropout: Double = 0, bidirectional: Bool = false
    ) {
        do {
            try self.init(
                checking: i, h, numLayers: numLayers, bias: bias, batchFirst: batchFirst, dropout: dropout, bidirectional: bidirectional)
        } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(
        checking i: Int, _ h: Int, numLayers: Int = 1, bias: Bool = true, batchFirst: Bool = false, dropout: Double = 0,
        bidirectional: Bool = false
    ) throws {
        try super.init(.gru, i, h, numLayers: numLayers, bias: bias, batchFirst: batchFirst, dropout: dropout, bidirectional: bidirectional)
    }

    /// The hidden states at all steps, and those after the last.
    public func callAsFunction(_ x: Tensor, _ h: Tensor? = nil) -> (Tensor, Tensor) { trapping { try forward(x, h) } }

    /// The core of the call.
    package func forward(_ x: Tensor, _ h: Tensor?) throws -> (Tensor, Tensor) {
        let result = try run(x, h, nil)
        return (result.output, result.hidden)
    }
}

/// A recurrent layer with a memory that is only added to and faded out (Hochreiter and Schmidhuber, 1997).
public final class LSTM: RecurrentModule {
    /// A layer from `i` features to `h` hidden ones; see ``RNN`` for the options.
    public convenience init(
        _ i: Int, _ h: Int, numLayers: Int = 1, bias: Bool = true, batchFirst: Bool = false, dropout: Double = 0, bidirectional: Bool = false
    ) {
        do {
            try self.init(
                checking: i, h, numLayers: numLayers, bias: bias, batchFirst: batchFirst, dropout: dropout, bidirectional: bidirectional)
        } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(
        checking i: Int, _ h: Int, numLayers: Int = 1, bias: Bool = true, batchFirst: Bool = false, dropout: Double = 0,
        bidirectional: Bool = false
    ) throws {
        try super.init(.lstm, i, h, numLayers: numLayers, bias: bias, batchFirst: batchFirst, dropout: dropout, bidirectional: bidirectional)
    }

    /// The hidden states at all steps, and hidden and cell states after the last.
    public func callAsFunction(_ x: Tensor, _ h: (Tensor, Tensor)? = nil) -> (Tensor, (Tensor, Tensor)) { trapping { try forward(x, h) } }

    /// The core of the call.
    package func forward(_ x: Tensor, _ h: (Tensor, Tensor)?) throws -> (Tensor, (Tensor, Tensor)) {
        let result = try run(x, h?.0, h?.1)
        return (result.output, (result.hidden, result.cell ?? result.hidden))
    }
}
